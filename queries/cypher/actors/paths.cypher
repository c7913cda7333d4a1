// title: Paths
// question: Through which undisputed ties are two entities connected, in at most three steps? The fifty shortest.
// param: from: entity -- one end
// param: to: entity -- the other end
// returns: steps, through, ties, claims
MATCH path = (a:Entity {id: $from})-[ties:LEADS|SPEAKS_FOR|MEMBER_OF|PART_OF|ALLIED_WITH|APPOINTS|DISMISSES|FOUNDS|SUCCEEDS|ADVISES|TRAINS|EQUIPS|FUNDS|SHARES_INTELLIGENCE_WITH|PROVIDES_LOGISTICS_TO|PROVIDES_AIR_SUPPORT_TO|SUPPORTS|PARTNERS_WITH|PROTECTS|INVITES|AUTHORISES|OPERATES_UNDER|OVERSEES|ORDERS|FIGHTS|ATTACKS|KILLS|ARRESTS|RELEASES|ACCUSES|SANCTIONS|THREATENS|BESIEGES|ABDUCTS|PRAISES|CRITICISES|MEETS|NEGOTIATES_WITH|INFORMS|DEMANDS_OF|CONDUCTS|PARTICIPATES_IN|TARGETS|DEPLOYS_TO|WITHDRAWS_FROM|PRESENT_IN|LOCATED_IN|CONTROLS*1..3]-(b:Entity {id: $to})
WHERE a <> b
RETURN length(path) AS steps, [n IN nodes(path) | n.name] AS through, [t IN ties | type(t)] AS ties, [t IN ties | t.claim] AS claims
ORDER BY steps, through, ties, claims
LIMIT 50
