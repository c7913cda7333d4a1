// The claims between these entities, those first that are disputed, then those that most texts carry.
MATCH (c:Claim)
WHERE c.subject IN $entities AND c.object IN $entities
RETURN c.id AS claim
ORDER BY CASE WHEN c.status IN ['contested', 'denied'] THEN 0 ELSE 1 END, c.origins DESC, claim
LIMIT $limit
