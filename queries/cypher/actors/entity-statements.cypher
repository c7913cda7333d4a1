// title: Statements about an entity
// question: What do articles say of an entity? (The register is left out.)
// param: entity: entity -- of whom
// returns: subject, predicate, object, status, polarity, modality, voice, said, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE s.id = $entity OR o.id = $entity
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
WHERE a.register IS NULL
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY subject, predicate, object, claim, polarity, said, statement
