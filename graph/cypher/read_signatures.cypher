// What copies of each article are known by.
MATCH (a:Article)
WHERE a.signature IS NOT NULL
RETURN a.id AS id, a.signature AS signature
