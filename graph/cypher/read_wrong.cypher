MATCH (s:Statement)
WHERE s.judgement IS NOT NULL
RETURN s.id AS id, s.judgement AS number
