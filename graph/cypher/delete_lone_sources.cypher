UNWIND $sources AS name
MATCH (s:Source {name: name})
WHERE NOT (s)--()
DELETE s
