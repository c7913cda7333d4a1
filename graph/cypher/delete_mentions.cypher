UNWIND $articles AS id
MATCH (:Article {id: id})-[m:MENTIONS]->(:Entity)
DELETE m
