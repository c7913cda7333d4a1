UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN properties(c) AS claim
