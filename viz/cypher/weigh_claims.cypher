// What decides which claims are drawn where not all can be.
UNWIND $claims AS id
MATCH (c:Claim {id: id})<-[:ABOUT]-(s:Statement)<-[:STATES]-(a:Article)
RETURN c.id AS claim, c.status AS status, c.subject AS subject, c.object AS object, count(s) AS statements,
       sum(CASE WHEN a.register IS NULL THEN 1 ELSE 0 END) AS stated
