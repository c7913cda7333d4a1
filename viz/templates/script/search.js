// The search: names in any usual romanisation, outlets, titles of articles, and words of quotes.
// Text is compared without vowel marks, tatweel, hamza seats, case, hyphens and apostrophes, as graph/folding.py has it.
const SEATS = { "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ٱ": "ا" };
const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640'\u2018\u2019\u02bc\u02bf\u02be`]/gu, "")
  .replace(/[ىةیکٱ]/g, (letter) => SEATS[letter]).replace(/[\s\-\u2010\u2011_]+/g, " ").trim().toLowerCase();

// The consonants of a name by class, as graph/romanisation.py has them, by its tables.
const SOUNDS = new RegExp(Object.keys(data.romanisation.latin).sort((a, b) => b.length - a.length).join("|"), "g");
const ARTICLES = new Set(data.romanisation.articles);
function bonesOf(word) {
  const { latin, arabic: letters, initial } = data.romanisation;
  if (/^\p{N}/u.test(word)) return word;
  const isArabic = /^[\u0600-\u06ff]/.test(word);
  const first = (isArabic ? "اعء" : "aeiou").includes(word[0]) ? "A" : initial[word[0]] || "";
  const sounds = isArabic ? [...word].map((letter) => letters[letter] || "").join("")
    : (word.replace(/c(?=[eiy])/g, "s").match(SOUNDS) || []).map((sound) => latin[sound]).join("");
  const single = (first + sounds).replace(/(.)\1+/gu, "$1");
  return single.length > 2 ? single.replace(/H$/, "") : single;
}
function skeleton(name) {
  const plain = fold(name).replace(/(?<![\p{L}\p{N}])(?:(abd)[aeou]l ?(?=[\p{L}\p{N}])|(عبد) ?ال(?=[\p{L}\p{N}]))/gu, (_, latin, other) => `${latin || other} `);
  const all = plain.split(" ").filter((word) => word);
  const named = all.filter((word) => !ARTICLES.has(word));
  const bare = (named.length ? named : all).map((word) => word.length > 4 ? word.replace(/^ال/, "") : word).join(" ");
  return bare.replace(/(?<![\p{L}\p{N}])(abd|عبد) /gu, "$1").split(" ").map((word) => word && bonesOf(word)).filter((bones) => bones);
}
// Short words have the consonants of others by chance.
const soundsLike = (bones, keys) => bones.join("").length > 2 && keys.some((key) => key.join("") === bones.join("") || bones.every((word) => key.includes(word)));

function bySource(sort, of) {
  const found = new Map();
  for (const edge of data.edges) {
    for (const name of new Set(edge.statements.filter((s) => !s.register).map(of).filter((one) => one))) found.set(name, [...(found.get(name) || []), edge]);
  }
  return [...found].map(([name, edges]) => ({
    claims: edges.map((edge) => edge.claim), text: fold(name), keys: [],
    label: () => [`${sort}: `, words(name), ` (${edges.length})`], open: () => openSource(sort, name, edges),
  }));
}
const names = data.nodes.map((node) => ({
  id: node.id, text: fold([node.name, node.context || "", node.other || "", ...node.names].join("\n")), keys: node.keys,
  label: () => [...called(node), " ", node.other ? beside(node.other) : ""], open: () => findEntity(node.id),
}));
const quotes = data.edges.flatMap((edge) => edge.statements.map((s) => ({
  claim: edge.claim, text: fold(s.quote), keys: [],
  label: () => ["“", words(s.quote.slice(0, 90)), s.quote.length > 90 ? "…”" : "”", " ", badge(edge.status)], open: () => findClaim(edge.claim),
})));
const index = [...names, ...bySource(say("outlet"), (s) => s.outlet), ...bySource(say("article_found"), (s) => s.title), ...quotes];

// What answers to what is typed: the same letters first, then names of the same sound; one word sounds like too many others to be asked for
// where a name has its letters.
function find(typed) {
  const [wanted, bones] = [fold(typed), skeleton(typed)];
  if (!wanted) return [];
  const same = new Set(index.filter((entry) => entry.text.includes(wanted)));
  const written = names.filter((entry) => same.has(entry));
  const alike = written.length && bones.length < 2 ? [] : names.filter((entry) => !same.has(entry) && soundsLike(bones, entry.keys));
  return [...written, ...alike, ...index.filter((entry) => same.has(entry) && !("id" in entry))];
}
// The claims that what is typed finds: by their ends, outlets, articles or quotes.
function matching(typed) {
  if (!fold(typed)) return new Set(claims.keys());
  const found = find(typed);
  const ends = new Set(found.map((entry) => entry.id));
  const told = found.flatMap((entry) => entry.claims || entry.claim || []);
  return new Set([...told, ...data.edges.filter((edge) => ends.has(edge.subject) || ends.has(edge.object)).map((edge) => edge.claim)]);
}

const MOST = 12;
const options = () => [...$("hits").querySelectorAll("button")];
let active = -1;
function activate(number) {
  const all = options();
  active = all.length ? (number + all.length) % all.length : -1;
  all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
  if (active >= 0) all[active].scrollIntoView({ block: "nearest" });
  if (active >= 0) $("search").setAttribute("aria-activedescendant", all[active].id);
  else $("search").removeAttribute("aria-activedescendant");
}
function showHits(open) {
  $("hits").hidden = !open;
  $("search").setAttribute("aria-expanded", String(open));
}
$("search").addEventListener("input", () => {
  const typed = $("search").value.trim();
  const found = find(typed);
  $("hits").replaceChildren(...found.slice(0, MOST).map((entry, i) => make("li", { role: "none" },
    make("button", { type: "button", role: "option", id: `hit-${i}`, tabindex: "-1", "aria-selected": "false", click: () => { showHits(false); entry.open(); } }, ...entry.label()))),
  ...(typed ? [make("li", { role: "status" }, found.length > MOST ? say("more_found", { n: found.length - MOST }) : found.length ? "" : say("nothing_found"))] : []));
  showHits(Boolean(typed));
  activate(-1 - options().length);
  narrowTable();
});
$("search").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if ($("search").value.trim()) showHits(true);
    activate(event.key === "ArrowDown" ? active + 1 : Math.max(active, 0) - 1);
  } else if (event.key === "Enter" && !$("hits").hidden && options().length) {
    options()[Math.max(active, 0)].click();
  }
});
// What was found does not stay before the picture once somebody has gone on.
document.querySelector(".search").addEventListener("focusout", (event) => {
  if (!event.currentTarget.contains(event.relatedTarget)) showHits(false);
});
document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".search")) showHits(false); });
