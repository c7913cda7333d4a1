UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[v:SPOKEN_BY]->(e)
SET v.position = row.position
