// Which subjects, predicates and objects these articles state something of.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
RETURN DISTINCT s.key AS key, s.predicate AS predicate, s.subject AS subject, s.object AS object
