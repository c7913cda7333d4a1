"use strict";
// Text from articles reaches the page through text nodes alone: make() has no way to take HTML.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const entities = new Map(data.nodes.map((node) => [node.id, node]));
  const claims = new Map(data.edges.map((edge) => [edge.claim, edge]));
  const rows = new Map([...document.querySelectorAll("tr[data-claim]")].map((row) => [row.dataset.claim, row]));
  const LARGE = 40;
  const FACE = "system-ui, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif";
  let opener = null;
  let chosen = null;

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "click") element.addEventListener("click", value);
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }
  const words = (text) => make("bdi", { dir: "auto" }, text);
  const arabic = (text) => make("bdi", { lang: "ar", dir: "rtl", class: "arabic" }, text);
  const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

  // ---- the network
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const nodeSet = new vis.DataSet(data.network.nodes);
  const edgeSet = new vis.DataSet(data.network.edges);
  document.body.classList.add("js");
  const network = new vis.Network($("network"), { nodes: nodeSet, edges: edgeSet }, data.network.options);
  // The forces make a round picture; the place for it is wide.
  function stretch() {
    const points = Object.entries(network.getPositions());
    const extent = (axis) => Math.max(...points.map(([, p]) => p[axis])) - Math.min(...points.map(([, p]) => p[axis])) + 200;
    const { clientWidth, clientHeight } = $("network");
    if (!points.length || !clientHeight) return;
    const factor = Math.min(2, Math.max(1, (clientWidth / clientHeight) / (extent("x") / extent("y"))));
    nodeSet.update(points.map(([id, { x, y }]) => ({ id, x: x * factor, y })));
  }
  const settled = () => {
    network.setOptions({ physics: false });
    stretch();
    network.fit();
    document.documentElement.dataset.ready = "true";
  };
  if (nodeSet.length > 1) network.once("stabilizationIterationsDone", settled);
  else settled();

  // The drawing keeps filling its place until somebody moves it.
  let moved = false;
  network.on("zoom", () => { moved = true; });
  network.on("dragEnd", () => { moved = true; });
  network.on("resize", () => { if (!moved) network.fit(); });
  // In a large picture what was opened from a list is brought near, with all that it touches.
  function reveal(...ends) {
    if (data.edges.length <= LARGE) return;
    const near = data.edges.filter((edge) => shown(edge) && (ends.includes(edge.subject) || ends.includes(edge.object)));
    const nodes = [...new Set([...ends, ...near.flatMap((edge) => [edge.subject, edge.object])])];
    setTimeout(() => network.fit({ nodes, maxZoomLevel: 1, animation: { duration: 350, easingFunction: "easeInOutQuad" } }), 120);
  }
  function findClaim(id) {
    openClaim(id);
    reveal(claims.get(id).subject, claims.get(id).object);
  }
  function findEntity(id) {
    openEntity(id);
    reveal(id);
  }

  function shown(edge) {
    const checked = (name, value) => {
      const box = document.querySelector(`input[name="${name}"][value="${value}"]`);
      return box === null || box.checked;
    };
    return checked("status", edge.status) && checked("predicate", edge.predicate) && checked("basis", edge.register ? "register" : "articles");
  }
  function draw() {
    const visible = new Set(data.edges.filter(shown).map((edge) => edge.claim));
    const connected = new Set();
    for (const id of visible) connected.add(claims.get(id).subject).add(claims.get(id).object);
    const near = (edge) => chosen === edge.claim || chosen === edge.subject || chosen === edge.object;
    const ink = colour("--ink");
    const soft = colour("--soft");
    const page = colour("--page");
    edgeSet.update(data.edges.map((edge) => {
      const tint = colour(`--status-${edge.status}`);
      const faded = chosen !== null && !near(edge);
      return {
        id: edge.claim, hidden: !visible.has(edge.claim),
        color: { color: tint, highlight: tint, hover: tint, opacity: faded ? 0.22 : 1 },
        font: { color: faded ? "rgba(128,128,128,.35)" : tint, strokeColor: page, strokeWidth: 4, size: near(edge) ? 13.5 : 12.5, face: FACE, background: page, align: "middle" },
      };
    }));
    const around = new Set(chosen === null ? [] : [chosen, ...data.edges.filter(near).flatMap((edge) => [edge.subject, edge.object])]);
    nodeSet.update(data.nodes.map((node) => {
      const tint = colour(`--kind-${node.kind}`);
      return {
        id: node.id, hidden: data.edges.length > 0 && !connected.has(node.id), opacity: chosen === null || around.has(node.id) ? 1 : 0.3,
        color: { background: tint, border: node.id === data.focus ? ink : tint, highlight: { background: tint, border: ink }, hover: { background: tint, border: ink } },
        borderWidth: node.id === data.focus ? 3 : 0, borderWidthSelected: 3,
        font: { color: chosen === null || around.has(node.id) ? ink : soft, strokeColor: page, strokeWidth: 4, size: 16, face: FACE },
      };
    }));
    for (const [id, row] of rows) row.hidden = !visible.has(id);
  }

  // ---- the panel
  function entityLink(id, name, nameArabic) {
    const label = name === nameArabic || !nameArabic ? [words(name)] : [words(name), " ", arabic(nameArabic)];
    return entities.has(id) ? make("button", { type: "button", class: "link", click: () => findEntity(id) }, ...label) : make("span", {}, ...label);
  }
  const party = (id) => entityLink(id, entities.get(id).name, null);
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
  function openClaim(id) {
    const claim = claims.get(id);
    const [from, to] = [entities.get(claim.subject), entities.get(claim.object)];
    const denials = claim.statements.filter((s) => s.polarity === "denied");
    const heading = from.name_ar && to.name_ar ? make("p", { class: "proposition arabic", lang: "ar", dir: "rtl" }, `${from.name_ar} `, make("em", {}, claim.says.ar), ` ${to.name_ar}`) : null;
    show(id,
      make("p", { class: "kicker" }, badge(claim.status), " claim, as sources put it"),
      make("h2", { class: "proposition" }, party(claim.subject), " ", make("em", {}, claim.says.en), " ", party(claim.object)), heading,
      make("div", { class: "balance" }, make("p", {}, data.words.statuses[claim.status].en),
        make("p", {}, `${plural(claim.affirming, "voice affirms", "voices affirm")}, ${plural(claim.denying, "denies", "deny")}; from ${plural(claim.origins, "origin", "origins")}`,
          claim.when ? `; event: ${claim.when}` : "")),
      ...(denials.length ? [make("h3", {}, `Denied (${denials.length})`), ...denials.map(testimony)] : []),
      ...(denials.length < claim.statements.length ? [make("h3", {}, `Affirmed (${claim.statements.length - denials.length})`),
        ...claim.statements.filter((s) => s.polarity !== "denied").map(testimony)] : []));
    network.selectEdges([id]);
  }
  const claimItem = (claim) => make("li", {}, make("button", { type: "button", click: () => findClaim(claim.claim) },
    words(entities.get(claim.subject).name), ` ${claim.says.en} `, words(entities.get(claim.object).name), " ", badge(claim.status)));
  function openEntity(id) {
    const node = entities.get(id);
    const others = node.names.filter((name) => name !== node.name && name !== node.name_ar).slice(0, 12);
    const about = data.edges.filter((edge) => edge.subject === id || edge.object === id);
    const speaks = data.edges.filter((edge) => edge.statements.some((s) => s.speaker && s.speaker.id === id));
    const list = (title, found) => found.length ? [make("h3", {}, `${title} (${found.length})`), make("ul", { class: "list" }, ...found.map(claimItem))] : [];
    show(id,
      make("p", { class: "kicker" }, `${data.words.kinds[node.kind].en}${node.registered ? "" : " · not in the register"}`),
      make("h2", { class: "proposition" }, words(node.name)),
      node.name_ar && node.name_ar !== node.name ? make("p", { class: "proposition arabic", lang: "ar", dir: "rtl" }, node.name_ar) : null,
      others.length ? make("p", { class: "source" }, "also: ", ...others.flatMap((name, i) => [i ? " · " : "", words(name)])) : null,
      ...list("What sources say about it", about), ...list("What it says, by the sources", speaks));
    network.selectNodes([id]);
  }
  function show(id, ...content) {
    if ($("panel").hidden) opener = document.activeElement;
    chosen = id;
    $("details").replaceChildren(...content.filter((part) => part !== null));
    $("panel").hidden = false;
    $("panel").scrollTop = 0;
    $("details").focus({ preventScroll: true });
    for (const [claim, row] of rows) row.classList.toggle("open", claim === id);
    draw();
  }
  function close() {
    $("panel").hidden = true;
    chosen = null;
    network.unselectAll();
    for (const row of rows.values()) row.classList.remove("open");
    draw();
    if (!moved) network.fit({ animation: { duration: 350, easingFunction: "easeInOutQuad" } });
    if (opener && opener.isConnected) opener.focus();
  }
  network.on("click", (event) => {
    if (event.nodes.length) openEntity(event.nodes[0]);
    else if (event.edges.length) openClaim(event.edges[0]);
    else if (!$("panel").hidden) close();
  });
  for (const [id, row] of rows) row.querySelector(".open").addEventListener("click", () => findClaim(id));
  $("close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!$("hits").hidden) $("hits").hidden = true;
    else if (!$("panel").hidden) close();
  });

  // ---- filters, search, table, theme
  for (const box of document.querySelectorAll("nav input")) box.addEventListener("change", draw);
  const boxes = [...document.querySelectorAll('input[name="predicate"]')];
  $("all-predicates").addEventListener("click", (event) => {
    const all = boxes.some((box) => box.checked);
    for (const box of boxes) box.checked = !all;
    event.target.textContent = all ? "all" : "none";
    draw();
  });
  // Names are found however they are written: without vowel marks, tatweel and hamza seats, and in either case.
  const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647").toLowerCase();
  const index = [
    ...data.nodes.map((node) => ({ text: fold([node.name, node.name_ar || "", ...node.names].join("\n")), label: () => [words(node.name), " ", node.name_ar ? arabic(node.name_ar) : ""], open: () => findEntity(node.id) })),
    ...data.edges.flatMap((edge) => edge.statements.map((s) => ({ text: fold(s.quote), label: () => ["“", words(s.quote.slice(0, 90)), s.quote.length > 90 ? "…”" : "”", " ", badge(edge.status)], open: () => findClaim(edge.claim) }))),
  ];
  $("search").addEventListener("input", () => {
    const wanted = fold($("search").value.trim());
    const found = wanted ? index.filter((entry) => entry.text.includes(wanted)) : [];
    $("hits").replaceChildren(...found.slice(0, 12).map((entry) => make("li", {}, make("button", { type: "button", click: () => { $("hits").hidden = true; entry.open(); } }, ...entry.label()))),
      ...(wanted ? [make("li", { role: "status" }, found.length > 12 ? `${found.length - 12} more` : found.length ? "" : "nothing found")] : []));
    $("hits").hidden = !wanted;
  });
  function turn(toTable) {
    document.body.classList.toggle("table", toTable);
    $("show-table").setAttribute("aria-pressed", String(toTable));
    $("show-network").setAttribute("aria-pressed", String(!toTable));
    if (!toTable) network.redraw();
  }
  $("show-table").addEventListener("click", () => turn(true));
  $("show-network").addEventListener("click", () => turn(false));
  $("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    draw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
  window.view = { network, openClaim: findClaim, openEntity: findEntity };
})();
