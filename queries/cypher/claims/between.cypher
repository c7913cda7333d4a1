// title: Between two
// question: What is said of two entities and each other: who did what to whom, on whose word?
// param: one: entity -- one of the two
// param: other: entity -- the other
// param: from: date = null -- not before this date: that of the event, else that on which it was said
// param: to: date = null -- not after this date
// returns: subject, predicate, object, status, polarity, modality, voice, said, event_from, event_to, outlet, title, quote, claim, statement
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE (s.id = $one AND o.id = $other) OR (s.id = $other AND o.id = $one)
MATCH (c)<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
OPTIONAL MATCH (st)-[:SPOKEN_BY {position: 0}]->(v:Entity)
WITH s, c, o, st, a, v, st.valid_from IS NULL AND st.valid_to IS NULL AS undated
WITH s, c, o, st, a, v, CASE WHEN undated THEN st.said ELSE st.valid_from END AS begins, CASE WHEN undated THEN st.said ELSE st.valid_to END AS ends, undated
WHERE ($from IS NULL OR (undated AND begins >= $from) OR (NOT undated AND (ends IS NULL OR ends >= left($from, size(ends)))))
  AND ($to IS NULL OR (undated AND left(begins, size($to)) <= $to) OR (NOT undated AND (begins IS NULL OR left(begins, size($to)) <= $to)))
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status,
       st.polarity AS polarity, st.modality AS modality, coalesce(v.name, CASE WHEN st.modality = 'rumoured' THEN 'unnamed reports' ELSE coalesce(a.source, 'the article') END) AS voice,
       st.said AS said, st.valid_from AS event_from, st.valid_to AS event_to, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY coalesce(begins, ends, said), subject, predicate, object, statement
