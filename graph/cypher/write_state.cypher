MERGE (g:Graph {id: 'graph'})
SET g += $state
