// Who says what of these claims, in which words.
MATCH (c:Claim)<-[:ABOUT]-(s:Statement)<-[:STATES]-(a:Article)
WHERE c.id IN $claims
OPTIONAL MATCH (s)-[p:SPOKEN_BY]->(v:Entity)
WITH c, s, a, p, v
ORDER BY p.position
WITH c, s, a, collect(v.name) AS voices, collect(p.position) AS positions
RETURN c.id AS claim, s.polarity AS polarity, s.modality AS modality, s.quote AS quote, s.sentence AS sentence, s.rule AS rule,
       s.said AS said, s.valid_from AS valid_from, s.valid_to AS valid_to, voices AS voices, positions AS positions,
       a.source AS outlet, a.title AS title, a.url AS url, a.register AS register, s.id AS id
ORDER BY claim, said, a.id, s.start, id
