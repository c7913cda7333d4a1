UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (c:Claim)
SET c = row
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
