// The claims on an entity, those first that most texts carry.
MATCH (e:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
RETURN c.id AS claim, c.subject AS subject, c.object AS object
ORDER BY CASE WHEN c.status IN ['contested', 'denied'] THEN 0 ELSE 1 END, c.origins DESC, claim
LIMIT $limit
