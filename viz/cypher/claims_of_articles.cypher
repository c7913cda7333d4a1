// The claims that articles make (not the register alone), those first that are disputed, then those that most texts carry.
MATCH (c:Claim)
WHERE EXISTS { MATCH (c)<-[:ABOUT]-(:Statement)<-[:STATES]-(a:Article) WHERE a.register IS NULL }
RETURN c.id AS claim
ORDER BY CASE WHEN c.status IN ['contested', 'denied'] THEN 0 ELSE 1 END, c.origins DESC, claim
LIMIT $limit
