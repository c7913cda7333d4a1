UNWIND $claims AS id
MATCH (c:Claim {id: id})<-[:ABOUT]-(s:Statement)<-[:STATES]-(a:Article)
RETURN c.id AS claim, properties(s) AS statement, a.source AS outlet, a.title AS title, a.url AS url, a.language AS language,
       a.register AS register
