MATCH (n)
WHERE n:Statement OR n:Claim OR n:Article OR n:Origin OR n:Source OR n:Entity OR n:Graph
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS deleted
