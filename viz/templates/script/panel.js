// The panel: a claim, a line of several claims, an entity, or what one outlet or article says.
const party = (id) => make("button", { type: "button", class: "link", click: () => findEntity(id) }, ...called(entities.get(id)));
const badge = (status) => make("span", { class: "badge", style: `color: var(--status-${status})` }, data.words.statuses[status]);

const bySide = (statements) => {
  const [denials, others] = [statements.filter((s) => s.polarity === "denied"), statements.filter((s) => s.polarity !== "denied")];
  const part = (title, some) => some.length ? [make("h3", {}, `${title} (${some.length})`), ...some.map(testimony)] : [];
  return [...part(say("side_denied"), denials), ...part(say("side_affirmed"), others)];
};
function proposition(claim) {
  const [from, to] = [entities.get(claim.subject), entities.get(claim.object)];
  return [make("h2", { class: "proposition" }, ...phrase(claim, data.language, [party(claim.subject)], [party(claim.object)])),
    from.other && to.other ? make("p", { class: "proposition second", lang: data.second, dir: "auto" }, ...phrase(claim, data.second, [words(from.other)], [words(to.other)])) : null];
}
const balance = (claim) => [[count("voices_affirm", claim.affirming), count("voices_deny", claim.denying), count("origins", claim.origins)].join(" · "),
  ...(claim.when ? [" · ", say("event", { when: claim.when })] : [])];

function openClaim(id) {
  const claim = claims.get(id);
  const line = lineOf.get(id);
  const others = line.claims.length - 1;
  show(id,
    make("p", { class: "kicker" }, badge(claim.status), ` ${say("claim_as_put")}`),
    ...proposition(claim),
    make("div", { class: "balance" }, make("p", {}, data.words.meanings[claim.status]), make("p", {}, ...balance(claim)),
      others ? make("button", { type: "button", class: "link", click: () => openLine(line.id) }, count("more_of_this", others)) : null),
    ...bySide(claim.statements),
    make("p", { class: "source id" }, `${say("claim_id")} `, make("bdi", { dir: "ltr" }, claim.claim)));
  network.selectEdges([line.id]);
}
const sortKey = (claim) => claim.began || claim.first_said || "~";
// A line of several claims opens to all of them, in the order of their days.
function openLine(id) {
  const line = lineOf.get(id);
  const open = shownOf(line);
  if (open.length < 2) return openClaim(open[0] || id);
  const dated = (claim) => claim.when || claim.first_said || say("undated");
  const found = open.map((claim) => claims.get(claim)).sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const filtered = line.claims.length - found.length;
  const status = found[0].status;
  show(id,
    make("p", { class: "kicker" }, badge(status), ` ${say("claims_as_put", { n: found.length })}`),
    ...proposition(found[0]),
    make("div", { class: "balance" }, make("p", {}, say("each", { status: data.words.meanings[status] })), filtered ? make("p", {}, say("filtered_out", { n: filtered })) : null),
    ...found.flatMap((claim) => [
      make("h2", { class: "one" }, make("button", { type: "button", class: "link", click: () => openClaim(claim.claim) }, dated(claim)), " · ", ...balance(claim)),
      ...bySide(claim.statements)]));
  return network.selectEdges([id]);
}
function findClaim(id) {
  openClaim(id);
  reveal(claims.get(id).subject, claims.get(id).object);
}
function findEntity(id) {
  openEntity(id);
  reveal(id);
}
const claimItem = (claim) => make("li", {}, make("button", { type: "button", click: () => findClaim(claim.claim) },
  badge(claim.status), " ", ...phrase(claim, data.language, called(entities.get(claim.subject)), called(entities.get(claim.object)))));
const claimList = (title, found) => found.length ? [make("h3", {}, `${title} (${found.length})`), make("ul", { class: "list" }, ...found.map(claimItem))] : [];

function openEntity(id) {
  const node = entities.get(id);
  const others = node.names.filter((name) => name !== node.name && name !== node.other).slice(0, 12);
  const about = data.edges.filter((edge) => edge.subject === id || edge.object === id);
  const speaks = data.edges.filter((edge) => edge.statements.some((s) => s.speaker && s.speaker.id === id));
  const known = node.registered ? "" : ` · ${say(node.described ? "described" : "not_registered")}`;
  show(id,
    make("p", { class: "kicker" }, data.words.kinds[node.kind], known),
    make("h2", { class: "proposition" }, ...called(node)),
    node.other ? make("p", { class: "proposition second", lang: data.second, dir: "auto" }, node.other) : null,
    others.length ? make("p", { class: "source" }, `${say("also")} `, ...others.flatMap((name, i) => [i ? " · " : "", words(name)])) : null,
    ...claimList(say("about_it"), about), ...claimList(say("it_says"), speaks));
  network.selectNodes([id]);
}
function openSource(sort, name, found) {
  show(null, make("p", { class: "kicker" }, sort), make("h2", { class: "proposition" }, words(name)), ...claimList(say("it_states"), found));
}
function show(id, ...content) {
  const focused = document.activeElement;
  if (!$("panel").contains(focused)) state.opener = $("hits").contains(focused) ? $("search") : focused; // where Escape goes back to
  state.chosen = id;
  $("details").replaceChildren(...content.filter((part) => part !== null));
  $("panel").hidden = false;
  $("panel").scrollTop = 0;
  $("details").focus({ preventScroll: true });
  for (const [claim, row] of rows) row.classList.toggle("open", claim === id);
  draw();
}
function close() {
  $("panel").hidden = true;
  state.chosen = null;
  network.unselectAll();
  for (const row of rows.values()) row.classList.remove("open");
  draw();
  if (!state.moved) fit();
  if (state.opener && state.opener.isConnected) state.opener.focus();
}
for (const [id, row] of rows) row.querySelector(".open").addEventListener("click", () => findClaim(id));
$("close").addEventListener("click", close);
