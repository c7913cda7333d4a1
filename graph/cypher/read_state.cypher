// What the graph was built with.
MATCH (g:Graph {id: 'graph'})
RETURN g.schema AS schema, g.register AS register, g.judgements AS judgements, g.recorded AS recorded
