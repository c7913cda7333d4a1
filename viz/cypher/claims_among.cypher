// The claims between any two of these entities.
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(c:Claim)
WHERE c.object IN $entities
RETURN DISTINCT c.id AS claim
