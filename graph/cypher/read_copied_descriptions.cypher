// What several copies of one text describe in the same words: the entities that each was read as.
MATCH (o:Origin)<-[:COPY_OF]-(a:Article)
WITH o, collect(a) AS copies
WHERE size(copies) > 1
UNWIND copies AS a
MATCH (a)-[m:MENTIONS]->(:Entity)
WHERE m.described IS NOT NULL
RETURN o.id AS origin, m.described AS described, collect(DISTINCT m.read_as) AS entities
