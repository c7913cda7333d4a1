// The claims that an entity says something of, itself or by passing it on.
MATCH (:Entity {id: $entity})<-[:SPOKEN_BY]-(:Statement)-[:ABOUT]->(c:Claim)
WITH DISTINCT c
RETURN c.id AS claim, c.subject AS subject, c.object AS object
ORDER BY CASE WHEN c.status IN ['contested', 'denied'] THEN 0 ELSE 1 END, c.origins DESC, claim
LIMIT $limit
