UNWIND $entities AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.name_ar AS name_ar, e.names AS names, e.register AS register
