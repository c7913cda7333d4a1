// TIE stands for a relationship type of the ontology, which Cypher can't take as a parameter.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[t:TIE]->(:Entity {id: row.object})
WHERE t.claim = row.properties.claim
DELETE t
