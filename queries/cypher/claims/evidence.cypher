// title: Evidence
// question: Which words, of which voices, in which articles stand behind a claim?
// param: claim: claim -- the id of a claim, as other queries return it
// returns: subject, predicate, object, polarity, modality, voice, said, event_from, event_to, outlet, title, url, quote, sentence, rule, statement, article
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {id: $claim})-[:OBJECT]->(o:Entity)
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, st.polarity AS polarity, st.modality AS modality,
       coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, st.valid_from AS event_from, st.valid_to AS event_to, a.source AS outlet, a.title AS title, a.url AS url,
       st.quote AS quote, st.sentence AS sentence, st.rule AS rule, st.id AS statement, a.id AS article
ORDER BY said, statement
