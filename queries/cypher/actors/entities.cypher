// title: Entities
// question: Which entities do the articles name, and how often?
// param: kind: kind = null -- person, organization, force, mandate, operation or place
// returns: name, name_ar, kind, articles, register, entity
MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WHERE a.register IS NULL AND ($kind IS NULL OR e.kind = $kind)
RETURN e.name AS name, e.name_ar AS name_ar, e.kind AS kind, count(a) AS articles, e.register AS register, e.id AS entity
ORDER BY articles DESC, name, entity
