UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.judgement = row.number
RETURN s.key AS key
