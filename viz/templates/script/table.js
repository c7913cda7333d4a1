// The table: what filters and search let through, in the order of the column that one clicks.
function narrowTable() {
  const found = matching($("search").value);
  for (const [id, row] of rows) row.hidden = !(state.visible.has(id) && found.has(id));
}
const heads = [...document.querySelectorAll("#as-table th")];
heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
  const down = head.getAttribute("aria-sort") === "ascending";
  const value = (row) => row.cells[column].dataset.sort || row.cells[column].textContent.trim();
  const sorted = [...rows.values()].sort((a, b) => value(a).localeCompare(value(b), undefined, { numeric: true }));
  for (const other of heads) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  document.querySelector("#as-table tbody").append(...(down ? sorted.reverse() : sorted));
}));
function turn(toTable) {
  document.body.classList.toggle("table", toTable);
  $("show-table").setAttribute("aria-pressed", String(toTable));
  $("show-network").setAttribute("aria-pressed", String(!toTable));
  if (!toTable) network.redraw();
}
$("show-table").addEventListener("click", () => turn(true));
// Past the filters, for whoever has a keyboard alone.
$("skip").addEventListener("click", (event) => {
  event.preventDefault();
  turn(true);
  $("as-table").focus();
});
$("show-network").addEventListener("click", () => turn(false));
