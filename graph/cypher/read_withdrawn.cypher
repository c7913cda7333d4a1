MATCH (a:Article)
WHERE a.withdrawn IS NOT NULL
RETURN a.id AS id, a.withdrawn AS number
