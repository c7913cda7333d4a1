// title: Statements
// question: What do articles state, by the ids of claim, article, voice and both ends? One row a statement; the register is left out.
// param: entity: entity = null -- only what is said of this entity
// param: from: date = null -- not said before this date
// param: to: date = null -- not said after this date
// returns: subject_id, predicate, object_id, status, polarity, modality, voice, voice_id, said, event_from, event_to, outlet, language, quote, rule, claim, statement, article
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE $entity IS NULL OR s.id = $entity OR o.id = $entity
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
WHERE a.register IS NULL AND ($from IS NULL OR st.said >= $from) AND ($to IS NULL OR left(st.said, size($to)) <= $to)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
RETURN s.id AS subject_id, c.predicate AS predicate, o.id AS object_id, c.status AS status, st.polarity AS polarity, st.modality AS modality,
       coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       v.id AS voice_id, st.said AS said, st.valid_from AS event_from, st.valid_to AS event_to, a.source AS outlet, a.language AS language,
       st.quote AS quote, st.rule AS rule, c.id AS claim, st.id AS statement, a.id AS article
ORDER BY said, article, statement
