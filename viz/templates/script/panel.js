// The panel: a claim, a line of several claims, an entity, or what one outlet or article says.
function entityLink(id, name, nameArabic) {
  const label = name === nameArabic || !nameArabic ? [words(name)] : [words(name), " ", arabic(nameArabic)];
  return entities.has(id) ? make("button", { type: "button", class: "link", click: () => findEntity(id) }, ...label) : make("span", {}, ...label);
}
const party = (id) => make("button", { type: "button", class: "link", click: () => findEntity(id) }, ...called(entities.get(id)));
const badge = (status) => make("span", { class: "badge", style: `color: var(--status-${status})` }, status);

function who(statement) {
  const via = statement.via.map((voice) => voice.name);
  if (statement.speaker) {
    const passed = via.length ? [", passed on by ", ...via.flatMap((name, i) => [i ? ", then " : "", words(name)])] : [];
    return [entityLink(statement.speaker.id, statement.speaker.name, statement.speaker.name_ar), ...passed];
  }
  const outlet = statement.outlet ? words(statement.outlet) : "the article";
  if (statement.register) return ["As the register cites ", outlet, ", it"];
  if (statement.modality === "rumoured") return ["Unnamed reports in ", outlet];
  const tail = via.length ? [", passed on by ", words(via.join(", "))] : [];
  return [statement.modality === "claimed" ? "A speaker without a name in " : "The outlet: ", outlet, ...tail];
}
function testimony(statement) {
  const denied = statement.polarity === "denied";
  const where = [statement.outlet ? words(statement.outlet) : "no outlet named",
    statement.register ? (statement.said ? `looked up ${statement.said}` : null) : statement.said ? `said ${statement.said}` : "undated"].filter((part) => part);
  if (statement.url) where.push(make("a", { href: statement.url, target: "_blank", rel: "noopener noreferrer" }, statement.register ? "citation" : "article"));
  return make("article", { class: `statement ${statement.polarity}`, "data-statement": statement.id },
    make("p", { class: "voice" }, ...who(statement), " ", make("b", { class: `side ${statement.polarity}` }, denied ? "✕ denies" : "✓ affirms"), " it"),
    make("blockquote", { dir: "auto", lang: statement.language || "und" }, statement.before, make("mark", {}, statement.quote), statement.after),
    statement.title && !statement.register ? make("p", { class: "source title", dir: "auto" }, statement.title) : null,
    make("p", { class: "source" }, ...where.flatMap((part, i) => [i ? " · " : "", part])),
    make("p", { class: "source" }, `${statement.modality}: ${data.words.modalities[statement.modality].en}`, statement.when ? ` · event: ${statement.when}` : "", " · rule ", make("bdi", { dir: "ltr" }, statement.rule)));
}
const bySide = (statements) => {
  const [denials, others] = [statements.filter((s) => s.polarity === "denied"), statements.filter((s) => s.polarity !== "denied")];
  const part = (title, some) => some.length ? [make("h3", {}, `${title} (${some.length})`), ...some.map(testimony)] : [];
  return [...part("Denied", denials), ...part("Affirmed", others)];
};
function proposition(claim) {
  const [from, to] = [entities.get(claim.subject), entities.get(claim.object)];
  return [make("h2", { class: "proposition" }, party(claim.subject), " ", make("em", {}, claim.says.en), " ", party(claim.object)),
    from.name_ar && to.name_ar ? make("p", { class: "proposition arabic", lang: "ar", dir: "rtl" }, `${from.name_ar}: `, make("em", {}, claim.says.ar), ` ${to.name_ar}`) : null];
}
const balance = (claim) => `${plural(claim.affirming, "voice affirms", "voices affirm")}, ${plural(claim.denying, "denies", "deny")}; from ${plural(claim.origins, "origin", "origins")}${claim.when ? `; event: ${claim.when}` : ""}`;

function openClaim(id) {
  const claim = claims.get(id);
  const line = lineOf.get(id);
  const others = line.claims.length - 1;
  show(id,
    make("p", { class: "kicker" }, badge(claim.status), " claim, as sources put it"),
    ...proposition(claim),
    make("div", { class: "balance" }, make("p", {}, data.words.statuses[claim.status].en), make("p", {}, balance(claim)),
      others ? make("button", { type: "button", class: "link", click: () => openLine(line.id) }, `and ${plural(others, "claim more", "claims more")} of this, at other times`) : null),
    ...bySide(claim.statements));
  network.selectEdges([line.id]);
}
// A line of several claims opens to all of them, in the order of their days.
function openLine(id) {
  const line = lineOf.get(id);
  const open = shownOf(line);
  if (open.length < 2) return openClaim(open[0] || id);
  const day = (claim) => claim.when || claim.first_said || "undated";
  const found = open.map((claim) => claims.get(claim)).sort((a, b) => day(a).localeCompare(day(b)));
  const filtered = line.claims.length - found.length;
  const status = found[0].status;
  show(id,
    make("p", { class: "kicker" }, badge(status), ` ${found.length} claims, as sources put them`),
    ...proposition(found[0]),
    make("div", { class: "balance" }, make("p", {}, `each: ${data.words.statuses[status].en}`), filtered ? make("p", {}, `${filtered} more filtered out`) : null),
    ...found.flatMap((claim) => [
      make("h2", { class: "one" }, make("button", { type: "button", class: "link", click: () => openClaim(claim.claim) }, day(claim)), ` · ${balance(claim)}`),
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
  ...called(entities.get(claim.subject)), ` ${claim.says.en} `, ...called(entities.get(claim.object)), " ", badge(claim.status)));
const claimList = (title, found) => found.length ? [make("h3", {}, `${title} (${found.length})`), make("ul", { class: "list" }, ...found.map(claimItem))] : [];

function openEntity(id) {
  const node = entities.get(id);
  const others = node.names.filter((name) => name !== node.name && name !== node.name_ar).slice(0, 12);
  const about = data.edges.filter((edge) => edge.subject === id || edge.object === id);
  const speaks = data.edges.filter((edge) => edge.statements.some((s) => s.speaker && s.speaker.id === id));
  const known = node.registered ? "" : node.described ? " · described, not in the register" : " · not in the register";
  show(id,
    make("p", { class: "kicker" }, data.words.kinds[node.kind].en, known),
    make("h2", { class: "proposition" }, ...called(node)),
    node.name_ar && node.name_ar !== node.name ? make("p", { class: "proposition arabic", lang: "ar", dir: "rtl" }, node.name_ar) : null,
    others.length ? make("p", { class: "source" }, "also: ", ...others.flatMap((name, i) => [i ? " · " : "", words(name)])) : null,
    ...claimList("What sources say about it", about), ...claimList("What it says, by the sources", speaks));
  network.selectNodes([id]);
}
function openSource(sort, name, found) {
  show(null, make("p", { class: "kicker" }, sort), make("h2", { class: "proposition" }, words(name)), ...claimList("What it states", found));
}
function show(id, ...content) {
  if ($("panel").hidden) state.opener = document.activeElement;
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
