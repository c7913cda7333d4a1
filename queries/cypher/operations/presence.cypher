// title: Presence in a place
// question: Which actors are said to be in a place, to deploy to it, to leave it or to control it?
// param: place: entity -- the place or state, with the places that lie in it
// returns: subject, predicate, object, status, polarity, modality, voice, said, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE (o.id = $place OR EXISTS { MATCH (o)-[:PART_OF|LOCATED_IN*1..3]->(:Entity {id: $place}) })
  AND c.predicate IN ['present_in', 'deploys_to', 'withdraws_from', 'controls', 'located_in']
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY subject, predicate, object, claim, polarity, said, statement
