// title: Sources compared
// question: How do the outlets differ on a claim: who affirms it, who denies it, in whose words?
// param: claim: claim -- the id of a claim
// returns: outlet, polarity, modality, statements, first_said, last_said
MATCH (c:Claim {id: $claim})<-[:ABOUT]-(st:Statement)<-[:STATES]-(a:Article)
RETURN coalesce(a.source, 'unknown outlet') AS outlet, st.polarity AS polarity, st.modality AS modality, count(st) AS statements,
       min(st.said) AS first_said, max(st.said) AS last_said
ORDER BY outlet, polarity, modality
