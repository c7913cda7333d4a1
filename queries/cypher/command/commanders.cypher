// title: Commanders
// question: Who is said to lead a body, at a date?
// param: entity: entity -- the body
// param: date: date = null -- the day, month or year; without it all that are on record
// returns: leader, leader_ar, body, status, valid_from, valid_to, first_said, last_said, claim
MATCH (p:Entity)<-[:SUBJECT]-(c:Claim {predicate: 'leads'})-[:OBJECT]->(b:Entity {id: $entity})
WHERE $date IS NULL
   OR ((c.valid_from IS NULL OR left(c.valid_from, size($date)) <= $date)
       AND (c.valid_to IS NULL OR left($date, size(c.valid_to)) <= c.valid_to))
RETURN p.name AS leader, p.name_ar AS leader_ar, b.name AS body, c.status AS status, c.valid_from AS valid_from, c.valid_to AS valid_to,
       c.first_said AS first_said, c.last_said AS last_said, c.id AS claim
ORDER BY valid_from, leader, claim
