UNWIND $statements AS id
MATCH (:Statement {id: id})-[v:SPOKEN_BY]->(:Entity)
DELETE v
