// What articles state of these entities, or let them say, as they were read.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
WHERE s.subject IN $entities OR s.object IN $entities OR any(voice IN s.voices WHERE voice IN $entities)
RETURN s.id AS id, s.key AS key, s.subject AS subject, s.predicate AS predicate, s.object AS object, s.voices AS voices
