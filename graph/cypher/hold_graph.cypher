// Whoever writes holds this node until his transaction ends: others on the server wait for it.
MERGE (g:Graph {id: 'graph'})
SET g.held = true
