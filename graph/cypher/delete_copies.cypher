UNWIND $articles AS id
MATCH (:Article {id: id})-[c:COPY_OF]->(:Origin)
DELETE c
