// title: Claims
// question: Which claims does the graph hold, by the ids of their ends? One row a claim, the register's too.
// param: entity: entity = null -- only claims about this entity
// returns: subject, predicate, object, status, affirming, denying, origins, articles, first_said, last_said, valid_from, valid_to, subject_id, object_id, claim
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE $entity IS NULL OR s.id = $entity OR o.id = $entity
MATCH (c)<-[:ABOUT]-(:Statement)<-[:STATES]-(a:Article)
WITH s, c, o, count(DISTINCT CASE WHEN a.register IS NULL THEN a.id END) AS articles
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status, c.affirming AS affirming, c.denying AS denying,
       c.origins AS origins, articles AS articles, c.first_said AS first_said, c.last_said AS last_said, c.valid_from AS valid_from,
       c.valid_to AS valid_to, s.id AS subject_id, o.id AS object_id, c.id AS claim
ORDER BY subject_id, predicate, object_id, claim
