// How the articles name these entities.
UNWIND $entities AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(:Article)
WHERE m.name IS NOT NULL
RETURN DISTINCT e.id AS id, e.kind AS kind, m.name AS name, m.name_ar AS name_ar, m.names AS names
