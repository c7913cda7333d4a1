UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (c:Claim {id: row.claim})
CREATE (s)-[:ABOUT]->(c)
