// On paper nothing can be opened: the words of each claim that filters and search leave stand below its row, dark ink on a light page.
const PAPER = 100; // claims; of more, the undisputed ones would fill hundreds of pages
let themeBefore = null;
function toPaper() {
  const left = [...rows].filter(([, row]) => !row.hidden);
  const many = left.length > PAPER;
  if (many) document.querySelector("#as-table caption").append(make("p", { class: "on-paper" }, say("paper_words", { n: PAPER })));
  for (const [id, row] of left.filter(([one]) => !many || DISPUTED.includes(claims.get(one).status))) {
    const cell = make("td", { colspan: String(heads.length), role: "cell" }, ...bySide(claims.get(id).statements));
    row.after(make("tr", { class: "words", role: "row" }, cell));
  }
  themeBefore = document.documentElement.dataset.theme || "";
  document.documentElement.dataset.theme = "light";
  draw();
}
function fromPaper() {
  for (const row of document.querySelectorAll("tr.words, .on-paper")) row.remove();
  if (themeBefore === null) return;
  if (themeBefore) document.documentElement.dataset.theme = themeBefore;
  else delete document.documentElement.dataset.theme;
  themeBefore = null;
  draw();
}
window.addEventListener("beforeprint", () => { fromPaper(); toPaper(); });
window.addEventListener("afterprint", fromPaper);
