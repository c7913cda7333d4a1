// The words of the picture: as large on the screen at any zoom, as many as find room, the most important first.
const FACE = "system-ui, 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif";
const HALO = 4;
const WIDEST = 150;
const PARTS = [0.5, 0.62, 0.38, 0.72, 0.28]; // of the way of a line, where its words may stand
const FIRST = 12; // names that come before the words of disputed lines
const measured = new Map();
let written = []; // what stands where on the screen, for clicks on words

function widthOf(ctx, text) {
  const key = ctx.font + text;
  if (!measured.has(key)) measured.set(key, ctx.measureText(text).width);
  return measured.get(key);
}
// A word may be half as wide again as its place; of a longer one the beginning is written.
function shortened(ctx, word, width) {
  const share = 1.5 * width / widthOf(ctx, word);
  const letters = [...word];
  return share >= 1 ? word : `${letters.slice(0, Math.max(1, Math.floor(letters.length * share))).join("")}…`;
}
function wrapped(ctx, text, width, most) {
  const found = [];
  for (const word of text.split(/\s+/).map((one) => shortened(ctx, one, width))) {
    const joined = found.length ? `${found[found.length - 1]} ${word}` : word;
    if (found.length && widthOf(ctx, joined) <= width) found[found.length - 1] = joined;
    else found.push(word);
  }
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), `${found[most - 1]}…`];
}

// What is taken on the screen, in cells, so that a question looks at few boxes.
class Room {
  constructor() { this.cells = new Map(); }
  * keys(box) {
    for (let x = Math.floor(box.x / 80); x <= Math.floor((box.x + box.w) / 80); x++) {
      for (let y = Math.floor(box.y / 40); y <= Math.floor((box.y + box.h) / 40); y++) yield `${x},${y}`;
    }
  }
  // Whether nothing of another owner is there; forms have none, and `over` lets them be covered.
  free(box, own, over = false) {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) || []) {
        if (other.owner !== own && !(over && other.owner === null) && box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h) return false;
      }
    }
    return true;
  }
  take(box) {
    for (const key of this.keys(box)) this.cells.set(key, [...(this.cells.get(key) || []), box]);
  }
}

class Writer {
  constructor(ctx, network) {
    this.ctx = ctx;
    this.network = network;
    this.scale = network.getScale();
    this.room = new Room();
    this.boxes = [];
    this.ink = colour("--ink");
    this.soft = colour("--soft");
    this.page = colour("--page");
    this.colours = Object.fromEntries(Object.keys(data.words.statuses).map((status) => [status, colour(`--status-${status}`)]));
    this.size = Math.min(14, Math.max(12, 14 * this.scale));
    this.view = { w: network.body.container.clientWidth, h: network.body.container.clientHeight };
  }
  at(point) { return this.network.canvasToDOM(point); }
  seen({ x, y }) { return x > -40 && y > -20 && x < this.view.w + 40 && y < this.view.h + 20; }
  whole({ x, y, w, h }) { return x >= 0 && y >= 0 && x + w <= this.view.w && y + h <= this.view.h; }
  radius(id) { return (this.network.body.nodes[id].shape.width || 10) * this.scale / 2; }
  font(size, bold) { this.ctx.font = `${bold ? "600 " : ""}${size}px ${FACE}`; }
  put(rows, box, size, tint, owner, covering = false) {
    const { ctx } = this;
    this.room.take({ ...box, owner });
    this.boxes.push({ ...box, owner });
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = HALO;
    ctx.strokeStyle = this.page;
    // A line that runs behind must not strike words out, nor dots pass for signs of theirs.
    ctx.globalAlpha = covering ? 0 : 0.8;
    ctx.fillStyle = this.page;
    ctx.fillRect(box.x + 2, box.y, box.w - 4, box.h - 2);
    ctx.globalAlpha = 1;
    ctx.fillStyle = tint;
    rows.forEach((row, i) => {
      ctx.direction = /^[^\p{L}]*[\u0590-\u08ff]/u.test(row) ? "rtl" : "ltr";
      const [x, y] = [box.x + box.w / 2, box.y + size * 0.6 + i * size * 1.2];
      ctx.strokeText(row, x, y);
      ctx.fillText(row, x, y);
    });
  }
  box(rows, size) { return { w: Math.max(...rows.map((row) => widthOf(this.ctx, row))) + 6, h: rows.length * size * 1.2 + 1 }; }

  // A name stands below its form, else above or beside it, else nowhere; `over` lets it cover forms, `anyway` words too.
  name(node, { anyway = false, over = false, bold = false, faded = false } = {}) {
    const place = this.at(this.network.getPosition(node.id));
    if (!this.seen(place) || this.boxes.some((box) => box.owner === node.id)) return;
    const size = node.described && !anyway ? this.size - 1.5 : this.size;
    this.font(size, bold);
    const rows = [...wrapped(this.ctx, node.name, WIDEST, 3), ...(node.context ? wrapped(this.ctx, node.context, WIDEST, 2) : [])];
    const { w, h } = this.box(rows, size);
    const gap = this.radius(node.id) + 3;
    const spots = [[-w / 2, gap], [-w / 2, -gap - h], [gap, -h / 2], [-gap - w, -h / 2]].map(([x, y]) => ({ x: place.x + x, y: place.y + y, w, h }));
    const free = (covering) => spots.find((one) => this.whole(one) && this.room.free(one, node.id, covering));
    const clear = free(false);
    const spot = clear || (over ? free(true) : null) || (anyway ? spots[0] : null);
    if (spot) this.put(rows, spot, size, faded || node.described ? this.soft : this.ink, node.id, !clear);
  }
  // The name in the other language goes below where that leaves room.
  otherName(node, options) {
    const above = this.boxes.find((box) => box.owner === node.id);
    if (!above || !node.other) return;
    this.font(this.size, false);
    const rows = wrapped(this.ctx, node.other, WIDEST, 3);
    const { w, h } = this.box(rows, this.size);
    const spot = { x: above.x + above.w / 2 - w / 2, y: above.y + above.h, w, h };
    if (this.whole(spot) && this.room.free(spot, node.id)) this.put(rows, spot, this.size, options.faded ? this.soft : this.ink, node.id);
  }
  line(line, { anyway = false, faded = false } = {}) {
    const edge = this.network.body.edges[line.id];
    const [from, to] = [line.from, line.to].map((id) => this.at(this.network.getPosition(id)));
    const size = this.size - 1.5;
    this.font(size, anyway);
    const many = shownOf(line).length;
    const text = many > 1 ? `${line.words} ×${many}` : line.words;
    const { w, h } = this.box([text], size);
    const { status } = claims.get(line.id);
    if (this.boxes.some((box) => box.owner === line.id)) return;
    if (!anyway && !DISPUTED.includes(status) && Math.hypot(from.x - to.x, from.y - to.y) < w * 0.8) return;
    // On the line, else right above or below it.
    const spots = [0, -0.8, 0.8].flatMap((off) => PARTS.map((part) => this.at(edge.edgeType.getPoint(part))).map(({ x, y }) => ({ x: x - w / 2, y: y - h / 2 + off * h, w, h })));
    const spot = spots.find((one) => this.whole(one) && this.room.free(one, line.id)) || (anyway ? spots[0] : null);
    if (spot) this.put([text], spot, size, faded ? this.soft : this.colours[status], line.id);
  }
}

// Who matters: the entity asked for, then whoever has most lines; what is only described comes last.
function byWeight(drawn) {
  const degree = new Map();
  for (const line of drawn) for (const end of [line.from, line.to]) degree.set(end, (degree.get(end) || 0) + 1);
  const weight = (node) => (node.id === data.focus ? 1e6 : 0) + (node.described ? 0 : 1000) + degree.get(node.id);
  return data.nodes.filter((node) => degree.has(node.id) || !data.edges.length).sort((a, b) => weight(b) - weight(a));
}

function writeWords(ctx, network) {
  const writer = new Writer(ctx, network);
  const ratio = ctx.getTransform().a / writer.scale;
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.setLineDash([]);
  const drawn = visibleLines();
  const nodes = byWeight(drawn);
  const near = drawn.filter(isNear);
  const around = new Set([state.chosen, ...near.flatMap((line) => [line.from, line.to])]);
  for (const node of nodes) {
    const [{ x, y }, r] = [writer.at(network.getPosition(node.id)), writer.radius(node.id)];
    writer.room.take({ x: x - r, y: y - r, w: 2 * r, h: 2 * r, owner: null });
  }
  const faded = (thing) => ({ faded: state.chosen !== null && !(near.includes(thing) || around.has(thing.id)) });
  const names = (some, over) => { for (const node of some) writer.name(node, { ...faded(node), over, bold: node.id === data.focus }); };
  const lineWords = (some) => { for (const line of some) writer.line(line, faded(line)); };
  for (const node of nodes) if ([state.chosen, state.hovered].includes(node.id)) writer.name(node, { anyway: true, bold: true });
  for (const line of drawn) if (state.hovered === line.id || near.length === 1 && near[0] === line) writer.line(line, { anyway: true });
  const disputed = (line) => DISPUTED.includes(claims.get(line.id).status);
  if (state.chosen !== null) {
    names(nodes.filter((node) => around.has(node.id)), true);
    lineWords([...near.filter(disputed), ...near.filter((line) => !disputed(line))]);
  }
  names(nodes.slice(0, FIRST), true);
  for (const line of drawn.filter(disputed)) {
    names([line.from, line.to].map((id) => entities.get(id)));
    lineWords([line]);
  }
  names(nodes);
  for (const node of nodes) writer.otherName(node, faded(node));
  lineWords(drawn);
  written = writer.boxes;
  ctx.restore();
}
const wordsAt = ({ x, y }) => (written.find((box) => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h) || {}).owner;
