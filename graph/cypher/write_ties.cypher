// TIE stands for a relationship type of the ontology, which Cypher can't take as a parameter.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[t:TIE]->(o)
SET t = row.properties
