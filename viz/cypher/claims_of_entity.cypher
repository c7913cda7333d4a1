// The claims that an entity is subject or object of.
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN DISTINCT c.id AS claim
