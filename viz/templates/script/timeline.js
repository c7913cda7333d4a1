// The bars count what the filters let through; a label is the day, month or year, as many letters of a date as the page was made with.
const bars = [...document.querySelectorAll(".timeline g")];

function drawTimeline() {
  if (!data.timeline) return;
  const { height, margin, letters } = data.timeline;
  const counts = new Map(bars.map((bar) => [bar.dataset.label, { affirmed: 0, denied: 0 }]));
  let undated = 0;
  for (const statement of data.edges.filter((edge) => state.visible.has(edge.claim)).flatMap((edge) => edge.statements).filter((one) => !one.register)) {
    const count = statement.said && counts.get(`${statement.said}-01-01`.slice(0, letters));
    if (count) count[statement.polarity] += 1;
    else undated += 1;
  }
  const most = (side) => Math.max(0, ...[...counts.values()].map((count) => count[side]));
  const unit = (height - 2 * margin) / Math.max(1, most("affirmed") + most("denied"));
  const axis = margin + most("affirmed") * unit;
  for (const bar of bars) {
    const { affirmed, denied } = counts.get(bar.dataset.label);
    const [up, down] = bar.querySelectorAll("rect");
    up.setAttribute("y", axis - affirmed * unit);
    up.setAttribute("height", affirmed * unit);
    down.setAttribute("y", axis);
    down.setAttribute("height", denied * unit);
    bar.querySelector("title").textContent = say("bar", { label: bar.dataset.label, affirm: affirmed, deny: denied });
  }
  document.querySelector(".axis").setAttribute("d", `M0 ${axis}h1000`);
  $("undated").textContent = undated ? `; ${say("undated_count", { n: undated })}` : "";
}
