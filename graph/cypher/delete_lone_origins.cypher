UNWIND $origins AS id
MATCH (o:Origin {id: id})
WHERE NOT (o)--()
DELETE o
