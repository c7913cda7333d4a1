// title: Facts of the register
// question: What does the register say of an entity, on which citation?
// param: entity: entity -- of whom
// returns: subject, predicate, object, valid_from, valid_to, post, citation, url, claim
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE s.id = $entity OR o.id = $entity
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article {register: true})
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.valid_from AS valid_from, c.valid_to AS valid_to, st.quote AS post,
       a.title AS citation, a.url AS url, c.id AS claim
ORDER BY predicate, subject, object, valid_from, url, post, claim
