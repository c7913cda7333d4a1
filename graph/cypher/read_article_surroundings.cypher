// What may be left with nothing to hold it once these articles go.
UNWIND $articles AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[m:MENTIONS]->(:Entity)
OPTIONAL MATCH (a)-[:COPY_OF]->(o:Origin)
OPTIONAL MATCH (s:Source)-[:PUBLISHED]->(a)
RETURN collect(DISTINCT m.read_as) AS entities, collect(DISTINCT o.id) AS origins, collect(DISTINCT s.name) AS sources
