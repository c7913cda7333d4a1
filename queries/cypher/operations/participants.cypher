// title: Participants of an operation
// question: Who is said to conduct, join, order or authorise an operation, and whom does it target?
// param: operation: entity -- the operation
// returns: subject, predicate, object, status, polarity, modality, voice, said, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE (o.id = $operation AND c.predicate IN ['conducts', 'participates_in', 'orders', 'authorises', 'supports', 'oversees'])
   OR (s.id = $operation AND c.predicate IN ['targets', 'located_in', 'operates_under'])
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY subject, predicate, object, claim, polarity, said, statement
