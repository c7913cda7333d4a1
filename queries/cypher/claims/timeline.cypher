// title: Timeline
// question: What was said of an entity, in the order in which it was said? (The register is left out.)
// param: entity: entity -- of whom
// param: from: date = null -- not before this date
// param: to: date = null -- not after this date
// returns: subject, predicate, object, status, polarity, modality, voice, said, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE s.id = $entity OR o.id = $entity
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
WITH s, c, o, st, a, v
WHERE a.register IS NULL AND ($from IS NULL OR st.said >= $from) AND ($to IS NULL OR left(st.said, size($to)) <= $to)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY said, subject, predicate, object, statement
