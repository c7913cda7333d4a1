// Who speaks, from the speaker (position 0) outwards.
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[v:SPOKEN_BY]->(e:Entity)
RETURN s.id AS statement, v.position AS position, e.id AS id, e.name AS name, e.name_ar AS name_ar
