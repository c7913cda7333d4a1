// title: Articles
// question: Which articles does the graph hold, and how much does each state?
// param: source: source = null -- only those of this outlet
// param: from: date = null -- not before this date
// param: to: date = null -- not after this date
// returns: date, source, title, language, statements, withdrawn, article
MATCH (a:Article)
WHERE a.register IS NULL AND ($source IS NULL OR a.source = $source)
  AND ($from IS NULL OR a.date >= $from) AND ($to IS NULL OR left(a.date, size($to)) <= $to)
OPTIONAL MATCH (a)-[:STATES]->(st:Statement)
RETURN a.date AS date, a.source AS source, a.title AS title, a.language AS language, count(st) AS statements, a.withdrawn AS withdrawn,
       a.id AS article
ORDER BY date, title, article
