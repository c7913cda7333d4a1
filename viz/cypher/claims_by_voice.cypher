// The claims that an entity says something of, itself or through others.
MATCH (:Entity {id: $entity})<-[:SPOKEN_BY]-(:Statement)-[:ABOUT]->(c:Claim)
RETURN DISTINCT c.id AS claim
