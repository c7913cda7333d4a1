// Light and dark, Escape, and the first drawing.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (!$("hits").hidden) showHits(false);
  else if (!$("panel").hidden) close();
  else if (document.body.classList.contains("filters")) {
    showFilters(false);
    $("show-filters").focus();
  }
});
$("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  draw();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
draw();
window.view = { network, openClaim: findClaim, openEntity: findEntity, openLine, skeleton, words: () => written };
