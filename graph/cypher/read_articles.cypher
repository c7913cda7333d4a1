// What the graph holds of these articles: the digest of their reading.
UNWIND $articles AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.reading AS reading
