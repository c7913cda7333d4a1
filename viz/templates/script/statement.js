// One statement: who says it, which side that is, the quote in its sentence, and where it stands.
const AROUND = 300; // letters of the sentence on each side of the quote, before the rest is asked for
const MUCH = 500;

function entityLink(id, name, other) {
  const label = other ? [words(name), " ", beside(other)] : [words(name)];
  return entities.has(id) ? make("button", { type: "button", class: "link", click: () => findEntity(id) }, ...label) : make("span", {}, ...label);
}
function who(statement) {
  const via = statement.via.map((voice) => voice.name);
  const passed = via.length ? [` · ${say("passed_on")} `, ...via.flatMap((name, i) => [i ? ` · ${say("then")} ` : "", words(name)])] : [];
  if (statement.speaker) return [entityLink(statement.speaker.id, statement.speaker.name, statement.speaker.other), ...passed];
  const outlet = statement.outlet ? words(statement.outlet) : say("the_article");
  if (statement.register) return [say("register_cites"), " ", outlet];
  if (statement.modality === "rumoured") return [say("unnamed_reports"), " ", outlet];
  return [say(statement.modality === "claimed" ? "unnamed_speaker" : "the_outlet"), " ", outlet, ...passed];
}
// The quote stands in its sentence; of a long one only what is near it, until somebody asks for the whole.
function quotation(statement, whole = false) {
  const { before, after } = statement;
  const cut = { before: !whole && before.length > MUCH, after: !whole && after.length > MUCH };
  const block = make("blockquote", { dir: "auto", lang: statement.language || "und" },
    cut.before ? `… ${before.slice(-AROUND)}` : before, make("mark", {}, statement.quote), cut.after ? `${after.slice(0, AROUND)} …` : after);
  if (!cut.before && !cut.after) return block;
  const more = make("button", { type: "button", class: "link source", click: () => { const all = quotation(statement, true); more.remove(); block.replaceWith(all); } }, say("whole_sentence"));
  return make("div", {}, block, more);
}
function testimony(statement) {
  const denied = statement.polarity === "denied";
  const where = [[statement.outlet ? words(statement.outlet) : say("no_outlet")]];
  if (statement.said) where.push(filledWith(statement.register ? "looked_up" : "said", "date", day(statement.said)));
  else if (!statement.register) where.push([say("undated")]);
  if (statement.url) where.push([make("a", { href: statement.url, target: "_blank", rel: "noopener noreferrer" }, say(statement.register ? "citation" : "article"))]);
  const modality = `${data.words.statuses[statement.modality]}: ${data.words.modalities[statement.modality]}`;
  return make("article", { class: `statement ${statement.polarity}`, "data-statement": statement.id },
    make("p", { class: "voice" }, ...who(statement), " ", make("b", { class: `side ${statement.polarity}` }, denied ? `✕ ${say("denies")}` : `✓ ${say("affirms")}`), ` ${say("it")}`),
    quotation(statement),
    statement.title && !statement.register ? make("p", { class: "source title", dir: "auto", title: statement.title }, statement.title) : null,
    make("p", { class: "source" }, ...where.flatMap((parts, i) => [i ? " · " : "", ...parts])),
    make("p", { class: "source" }, modality, ...(statement.when ? [" · ", say("event", { when: statement.when })] : []), ` · ${say("rule")} `, make("bdi", { dir: "ltr" }, statement.rule)),
    make("p", { class: "source id" }, `${say("statement_id")} `, make("bdi", { dir: "ltr" }, statement.id)));
}
