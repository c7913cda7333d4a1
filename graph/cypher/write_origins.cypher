UNWIND $rows AS row
MERGE (o:Origin {id: row.origin})
WITH o, row
MATCH (a:Article {id: row.article})
MERGE (a)-[:COPY_OF]->(o)
