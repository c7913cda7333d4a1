// Filters: what is left fills the picture again.
function filtered() {
  draw();
  state.moved = false;
  fit();
}
for (const box of document.querySelectorAll("nav input")) box.addEventListener("change", filtered);
const boxes = [...document.querySelectorAll('input[name="predicate"]')];
$("all-predicates").addEventListener("click", (event) => {
  const all = boxes.some((box) => box.checked);
  for (const box of boxes) box.checked = !all;
  event.target.textContent = say(all ? "choose_all" : "choose_none");
  filtered();
});
function showFilters(open) {
  document.body.classList.toggle("filters", open);
  $("show-filters").setAttribute("aria-expanded", String(open));
}
$("show-filters").addEventListener("click", () => showFilters(!document.body.classList.contains("filters")));
