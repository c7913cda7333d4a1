// The network. Lines keep their width and dashes on the screen at any zoom, so that a denial never thins out; forms keep a least size.
const LARGE = 40;
const SIZES = [0.4, 0.75]; // least size of forms, however far away: where many crowd on a small screen, and where they don't
const EVENNESS = 0.6; // how far places are told by their order alone
const nodeSet = new vis.DataSet(data.network.nodes.map(({ label, ...node }) => node));
const edgeSet = new vis.DataSet(lines);
document.body.classList.add("js");
const network = new vis.Network($("network"), { nodes: nodeSet, edges: edgeSet }, data.network.options);
$("network").firstElementChild.tabIndex = -1; // nothing in it can be done with keys; the table has it all
const baseSizes = new Map(data.network.nodes.map((node) => [node.id, node.size]));
const isNear = (line) => state.chosen !== null && (line.claims.includes(state.chosen) || [line.from, line.to].includes(state.chosen));
let heldAt = null;

function hold() {
  const scale = network.getScale();
  if (scale === heldAt) return;
  heldAt = scale;
  const { clientWidth, clientHeight } = $("network");
  const least = Math.min(SIZES[1], Math.max(SIZES[0], Math.sqrt(clientWidth * clientHeight / connected().size) / 110));
  for (const line of lines) {
    const { options } = network.body.edges[line.id];
    options.width = line.width / scale;
    options.selectionWidth = options.hoverWidth = 1.5 / scale;
    options.dashes = line.dashes ? line.dashes.map((length) => length / scale) : false;
    options.arrows.to.scaleFactor = line.arrows.to.scaleFactor / scale;
  }
  for (const [id, size] of baseSizes) {
    const node = network.body.nodes[id];
    node.options.size = size * Math.max(1, least / scale);
    node.shape.refreshNeeded = true;
  }
}
network.on("beforeDrawing", hold);
network.on("afterDrawing", (ctx) => writeWords(ctx, network));

// The forces make a round picture, crowded in the middle; the place for it is wide or high, and words need room everywhere.
function spread() {
  const points = Object.entries(network.getPositions());
  const { clientWidth, clientHeight } = $("network");
  if (points.length < 2 || !clientHeight) return;
  const side = 150 * Math.sqrt(points.length);
  const evened = (axis, length) => {
    const values = points.map(([, point]) => point[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const order = new Map(values.map((_, i) => i).sort((i, j) => values[i] - values[j]).map((i, rank) => [i, rank / (values.length - 1)]));
    return values.map((value, i) => length * (EVENNESS * order.get(i) + (1 - EVENNESS) * (value - least) / (most - least || 1)));
  };
  const shape = Math.sqrt(clientWidth / clientHeight);
  const [xs, ys] = [evened("x", side * shape), evened("y", side / shape)];
  nodeSet.update(points.map(([id], i) => ({ id, x: xs[i], y: ys[i] })));
}
const connected = () => new Set(visibleLines().flatMap((line) => [line.from, line.to]));
// What is shown fills the place, with a margin for words.
function fit(nodes, animate = true) {
  const some = nodes || [...connected()];
  if (!some.length) return;
  network.fit({ nodes: some, maxZoomLevel: 1.2, animation: animate && { duration: 350, easingFunction: "easeInOutQuad" } });
}
const settled = () => {
  network.setOptions({ physics: false });
  spread();
  fit(null, false);
  document.documentElement.dataset.ready = "true";
};
if (nodeSet.length > 1) network.once("stabilizationIterationsDone", settled);
else settled();

// The drawing keeps filling its place until somebody moves it.
network.on("zoom", () => { state.moved = true; });
network.on("dragEnd", () => { state.moved = true; });
network.on("resize", () => { if (!state.moved) fit(null, false); });
// In a large picture what was opened from a list is brought near, with all that it touches.
function reveal(...ends) {
  const drawn = visibleLines();
  if (drawn.length <= LARGE) return;
  const near = drawn.filter((line) => ends.includes(line.from) || ends.includes(line.to));
  const nodes = [...new Set([...ends, ...near.flatMap((line) => [line.from, line.to])])];
  setTimeout(() => fit(nodes), 120);
}

function draw() {
  state.visible = new Set(data.edges.filter(passes).map((edge) => edge.claim));
  const reached = connected();
  const [ink, around] = [colour("--ink"), new Set(state.chosen === null ? [] : [state.chosen, ...lines.filter(isNear).flatMap((line) => [line.from, line.to])])];
  edgeSet.update(lines.map((line) => {
    const tint = colour(`--status-${claims.get(line.id).status}`);
    return { id: line.id, hidden: !shownOf(line).length, color: { color: tint, highlight: tint, hover: tint, opacity: state.chosen !== null && !isNear(line) ? 0.22 : 1 } };
  }));
  nodeSet.update(data.nodes.map((node) => {
    const tint = colour(`--kind-${node.kind}`);
    const asked = node.id === data.focus;
    const lit = state.chosen === null || around.has(node.id);
    return {
      id: node.id, hidden: data.edges.length > 0 && !reached.has(node.id), opacity: lit ? (node.described ? 0.6 : 1) : 0.3,
      color: { background: tint, border: asked ? ink : tint, highlight: { background: tint, border: ink }, hover: { background: tint, border: ink } },
      borderWidth: asked ? 3 : 0, borderWidthSelected: 3,
    };
  }));
  heldAt = null;
  $("none-left").hidden = !data.edges.length || state.visible.size > 0;
  drawTimeline();
  narrowTable();
}

// A finger or a pointer hits words, and lines from some pixels away.
function lineAt({ x, y }) {
  const away = visibleLines().map((line) => {
    const { from, to, edgeType } = network.body.edges[line.id];
    return [edgeType.getDistanceToEdge(from.x, from.y, to.x, to.y, x, y), line.id];
  }).sort(([a], [b]) => a - b)[0];
  return away && away[0] * network.getScale() <= 9 ? away[1] : null;
}
network.on("click", (event) => {
  const hit = event.nodes[0] || wordsAt(event.pointer.DOM) || lineAt(event.pointer.canvas);
  if (hit && entities.has(hit)) openEntity(hit);
  else if (hit) openLine(hit);
  else if (!$("panel").hidden) close();
});
const hover = (id) => { state.hovered = id; network.redraw(); };
network.on("hoverNode", ({ node }) => hover(node));
network.on("hoverEdge", ({ edge }) => hover(edge));
network.on("blurNode", () => hover(null));
network.on("blurEdge", () => hover(null));
