// The claims of these ids, with both ends.
MATCH (x:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(y:Entity)
WHERE c.id IN $claims
RETURN c.id AS id, x.id AS subject, c.predicate AS predicate, y.id AS object, c.status AS status, c.affirming AS affirming,
       c.denying AS denying, c.origins AS origins, c.first_said AS first_said, c.last_said AS last_said,
       c.valid_from AS valid_from, c.valid_to AS valid_to
ORDER BY id
