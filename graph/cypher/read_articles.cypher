// What the graph holds of these articles: the digest of their reading, and the group of copies they are in.
UNWIND $articles AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:COPY_OF]->(o:Origin)
RETURN a.id AS id, a.reading AS reading, a.signature AS signature, o.id AS origin
