// All that articles state; what only the register says is left out.
MATCH (a:Article)-[:STATES]->(:Statement)-[:ABOUT]->(c:Claim)
WHERE a.register IS NULL
RETURN DISTINCT c.id AS claim
