// title: Support
// question: Which support is one actor said to give another?
// param: from: entity = null -- who gives it
// param: to: entity = null -- who gets it
// returns: subject, predicate, object, status, polarity, modality, voice, said, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.predicate IN ['advises', 'trains', 'equips', 'funds', 'shares_intelligence_with', 'provides_logistics_to', 'provides_air_support_to', 'supports', 'protects']
  AND ($from IS NULL OR s.id = $from) AND ($to IS NULL OR o.id = $to)
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY subject, predicate, object, claim, polarity, said, statement
