// title: Neighbourhood
// question: What is said of an entity and those around it, settled or not?
// param: entity: entity -- whose neighbourhood
// returns: subject, predicate, object, status, affirming, denying, first_said, last_said, claim
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE s.id = $entity OR o.id = $entity
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status, c.affirming AS affirming, c.denying AS denying,
       c.first_said AS first_said, c.last_said AS last_said, c.id AS claim
ORDER BY predicate, subject, object, claim
