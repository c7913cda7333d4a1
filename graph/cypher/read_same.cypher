// Which entities stand for which, by judgement or as copies of one description.
MATCH (e:Entity)
WHERE e.same_as IS NOT NULL
RETURN e.id AS id, e.same_as AS same_as
