UNWIND $rows AS row
MATCH (:Article)-[m:MENTIONS]->(e:Entity {id: row.entity})
WHERE m.read_as = row.read_as
DELETE m
