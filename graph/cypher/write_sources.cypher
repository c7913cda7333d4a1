UNWIND $rows AS row
MERGE (s:Source {name: row.source})
WITH s, row
MATCH (a:Article {id: row.article})
MERGE (s)-[:PUBLISHED]->(a)
