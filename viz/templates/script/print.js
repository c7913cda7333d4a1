// On paper nothing can be opened: the words of each claim that filters and search leave stand below its row, dark ink on a light page.
let themeBefore = null;
function toPaper() {
  for (const [id, row] of rows) {
    if (row.hidden) continue;
    const cell = make("td", { colspan: String(heads.length), role: "cell" }, ...bySide(claims.get(id).statements));
    row.after(make("tr", { class: "words", role: "row" }, cell));
  }
  themeBefore = document.documentElement.dataset.theme || "";
  document.documentElement.dataset.theme = "light";
  draw();
}
function fromPaper() {
  for (const row of document.querySelectorAll("tr.words")) row.remove();
  if (themeBefore === null) return;
  if (themeBefore) document.documentElement.dataset.theme = themeBefore;
  else delete document.documentElement.dataset.theme;
  themeBefore = null;
  draw();
}
window.addEventListener("beforeprint", () => { fromPaper(); toPaper(); });
window.addEventListener("afterprint", fromPaper);
