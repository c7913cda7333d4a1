UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.withdrawn = row.number
RETURN a.id AS id
