UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (a)-[:STATES]->(s:Statement)
SET s = row.properties
