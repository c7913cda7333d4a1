// What all parts use. Text from articles reaches the page through text nodes alone: make() has no way to take HTML.
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const entities = new Map(data.nodes.map((node) => [node.id, node]));
const claims = new Map(data.edges.map((edge) => [edge.claim, edge]));
const lines = data.network.edges; // a line stands for one claim, or for all of one pair, predicate and status
const lineOf = new Map(lines.flatMap((line) => line.claims.map((claim) => [claim, line])));
const rows = new Map([...document.querySelectorAll("tr[data-claim]")].map((row) => [row.dataset.claim, row]));
const DISPUTED = ["contested", "denied"];
const state = { chosen: null, hovered: null, moved: false, opener: null, visible: new Set(claims.keys()) };

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
const beside = (text) => make("bdi", { lang: data.second, dir: "auto", class: "second" }, text); // a name in the other language
const day = (date) => make("bdi", { dir: "ltr", class: "day" }, date);
// What the page itself says, by its key in viz/interface.yaml.
const say = (key, filled = {}) => data.words.page[key].replace(/\{(\w+)\}/g, (_, name) => filled[name]);
const count = (key, n) => say(n === 1 ? `${key}_one` : key, { n });
const filledWith = (key, name, part) => say(key, { [name]: "\u0000" }).split("\u0000").flatMap((text, i) => i ? [part, text] : [text]);
const called = (node) => [words(node.name), ...(node.context ? [" ", make("span", { class: "context" }, "(", words(node.context), ")")] : [])];
// A claim in a language: English says who does what to whom, Arabic the deed of somebody and its object.
const phrase = (claim, language, from, to) => language === "ar" ? [...from, ": ", make("em", {}, claim.says.ar), " ", ...to] : [...from, " ", make("em", {}, claim.says.en), " ", ...to];
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// What the filters let through; a line is drawn for as many of its claims as that.
function boxChecked(name, value) {
  const box = document.querySelector(`input[name="${name}"][value="${value}"]`);
  return box === null || box.checked;
}
const passes = (edge) => boxChecked("status", edge.status) && boxChecked("predicate", edge.predicate) && boxChecked("basis", edge.register ? "register" : "articles");
const shownOf = (line) => line.claims.filter((claim) => state.visible.has(claim));
const visibleLines = () => lines.filter((line) => shownOf(line).length);
