UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.ingested = row.ingested
SET a += row.properties
