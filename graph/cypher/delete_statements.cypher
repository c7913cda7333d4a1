UNWIND $articles AS id
MATCH (:Article {id: id})-[:STATES]->(s:Statement)
DETACH DELETE s
