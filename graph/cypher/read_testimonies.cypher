// All that is stated under these keys, with what decides whether and how it counts.
UNWIND $keys AS key
MATCH (s:Statement {key: key})<-[:STATES]-(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(o:Origin)
OPTIONAL MATCH (s)-[:ABOUT]->(c:Claim)
RETURN s.key AS key, s.id AS id, s.subject AS subject, s.predicate AS predicate, s.object AS object,
       s.polarity AS polarity, s.modality AS modality, s.valid_from AS valid_from, s.valid_to AS valid_to, s.said AS said,
       s.voices AS voices, s.judgement AS judgement, a.withdrawn AS withdrawn, a.id AS article,
       coalesce(a.register, false) AS register,
       o.id AS origin, c.id AS claim
