// title: Chain of command
// question: Of which larger bodies is a body said to be part, and who is said to lead each?
// param: entity: entity -- the body at the bottom
// param: date: date = null -- only leaders of this day, month or year; without it all that are on record
// returns: level, body, leader, status, valid_from, valid_to, claim
MATCH path = (e:Entity {id: $entity})-[:PART_OF*0..5]->(b:Entity)
WITH b, min(length(path)) AS level
OPTIONAL MATCH (p:Entity)-[t:LEADS]->(b)
WHERE $date IS NULL
   OR ((t.valid_from IS NULL OR left(t.valid_from, size($date)) <= $date)
       AND (t.valid_to IS NULL OR left($date, size(t.valid_to)) <= t.valid_to))
RETURN level, b.name AS body, p.name AS leader, t.status AS status, t.valid_from AS valid_from, t.valid_to AS valid_to, t.claim AS claim
ORDER BY level, body, valid_from, leader, claim
