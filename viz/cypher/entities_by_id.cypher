// The entities of these ids.
MATCH (e:Entity)
WHERE e.id IN $entities
RETURN e.id AS id, e.name AS name, e.name_ar AS name_ar, e.names AS names, e.kind AS kind, e.register AS register
ORDER BY id
