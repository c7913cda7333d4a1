// title: Chain of command
// question: Of which larger bodies is a body said to be part, and who is said to lead each?
// param: entity: entity -- the body at the bottom
// returns: level, body, leader, status, valid_from, valid_to, claim
MATCH path = (e:Entity {id: $entity})-[:PART_OF*0..5]->(b:Entity)
WITH b, min(length(path)) AS level
OPTIONAL MATCH (p:Entity)-[t:LEADS]->(b)
RETURN level, b.name AS body, p.name AS leader, t.status AS status, t.valid_from AS valid_from, t.valid_to AS valid_to, t.claim AS claim
ORDER BY level, body, valid_from, leader, claim
