// Why the mentions of entities that the register lacks were linked to them: by a name or by a mere description.
// The entity first: an article has many mentions, an entity that the register lacks has few.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE e.register IS NULL
MATCH (e)<-[m:MENTIONS]-()
RETURN e.id AS id, m.reasons AS reasons
