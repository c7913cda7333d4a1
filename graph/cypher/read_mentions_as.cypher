// The mentions that were read as one entity, where they stand now.
UNWIND $rows AS row
MATCH (a:Article)-[m:MENTIONS]->(e:Entity {id: row.entity})
WHERE m.read_as = row.read_as
RETURN a.id AS article, properties(m) AS properties
