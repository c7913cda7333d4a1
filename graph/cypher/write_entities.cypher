// KIND stands for the labels of a kind in the ontology, which Cypher can't take as a parameter.
UNWIND $rows AS row
MERGE (e:Entity:KIND {id: row.id})
SET e += row
