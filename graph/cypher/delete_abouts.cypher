UNWIND $statements AS id
MATCH (:Statement {id: id})-[r:ABOUT]->(:Claim)
DELETE r
