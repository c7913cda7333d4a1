// Why the mentions of entities that the register lacks were linked to them: by a name or by a mere description.
UNWIND $entities AS id
MATCH (:Article)-[m:MENTIONS]->(e:Entity {id: id})
WHERE e.register IS NULL
RETURN e.id AS id, m.reasons AS reasons
