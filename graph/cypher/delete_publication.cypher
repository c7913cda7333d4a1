UNWIND $articles AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (:Source)-[p:PUBLISHED]->(a)
OPTIONAL MATCH (a)-[c:COPY_OF]->(:Origin)
DELETE p, c
