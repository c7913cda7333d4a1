MATCH (a:Article {register: true})
RETURN a.id AS id
