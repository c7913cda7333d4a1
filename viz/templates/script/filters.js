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
  event.target.textContent = all ? "all" : "none";
  filtered();
});
$("show-filters").addEventListener("click", () => {
  const open = document.body.classList.toggle("filters");
  $("show-filters").setAttribute("aria-expanded", String(open));
});
