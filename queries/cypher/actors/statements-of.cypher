// title: Statements of a speaker
// question: What is somebody on record as having said?
// param: speaker: entity -- the voice
// returns: subject, predicate, object, status, polarity, modality, said, outlet, title, quote, claim, statement
MATCH (v:Entity {id: $speaker})<-[r:SPOKEN_BY]-(st:Statement)<-[:STATES]-(a:Article)
WHERE r.position = 0
MATCH (st)-[:ABOUT]->(c:Claim)
MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status, st.polarity AS polarity, st.modality AS modality,
       st.said AS said, a.source AS outlet, a.title AS title, st.quote AS quote, c.id AS claim, st.id AS statement
ORDER BY said, subject, predicate, object, statement
