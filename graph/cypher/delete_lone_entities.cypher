// Entities that nothing holds: no relationship, and no mention of another that they are judged the same as.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT (e)--() AND NOT EXISTS { MATCH (k:Entity)<-[m:MENTIONS]-(:Article) WHERE k.id = e.same_as AND m.read_as = e.id }
DELETE e
