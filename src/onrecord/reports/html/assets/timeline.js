const ROW = 36;
const MOST_ROWS = 400;
const PAPER = 600; /* pixels across a page of A4, with room for a card around it */

/* The dated claims of a subject, by property and then by time. */
function timelinesOf(claims) {
  const subjects = new Map();
  for (const claim of claims) {
    if (!claim.t || claim.withdrawn) continue;
    if (!subjects.has(claim.s)) subjects.set(claim.s, []);
    subjects.get(claim.s).push(claim);
  }
  return [...subjects].sort((one, other) => subjectName(one[0]).localeCompare(subjectName(other[0]), "en"));
}

function firstDay(claim) {
  return Math.min(...claim.t.flatMap((time) => time.d).filter((day) => day !== null));
}

function timelineFigure([subject, claims]) {
  const figure = make("figure", { class: "timeline", "data-item": true, tabindex: "-1" }, make("h2", {}, subjectName(subject)));
  const rows = [...claims].sort((one, other) => one.p.localeCompare(other.p, "en") || firstDay(one) - firstDay(other) || one.place - other.place);
  figure.rows = rows.slice(0, MOST_ROWS);
  figure.subject = subject;
  if (rows.length > MOST_ROWS) figure.append(moreOf(figure, rows));
  requestAnimationFrame(() => drawTimeline(figure));
  return figure;
}

/* A button that draws the next rows of a long timeline. */
function moreOf(figure, rows) {
  const more = make("button", { type: "button", class: "more" });
  const tell = () => {
    more.textContent = `Show more (${(rows.length - figure.rows.length).toLocaleString("en")} left)`;
    more.hidden = figure.rows.length >= rows.length;
  };
  more.addEventListener("click", () => {
    figure.rows = rows.slice(0, figure.rows.length + MOST_ROWS);
    figure.drawnWidth = 0;
    drawTimeline(figure);
    tell();
  });
  tell();
  return more;
}

function drawTimeline(figure, paper) {
  const width = paper || Math.max(figure.clientWidth - 2, 240);
  const extent = extentOf(figure.rows.flatMap((claim) => claim.t));
  if (!extent || figure.drawnWidth === width) return;
  figure.drawnWidth = width;
  const at = scaleOf(extent, width);
  const parts = [];
  let y = 30;
  let property = null;
  for (const claim of figure.rows) {
    if (claim.p !== property) {
      property = claim.p;
      parts.push(drawn("text", { x: 2, y: y + 14, class: "property" }, property));
      y += 22;
    }
    parts.push(timelineRow(claim, at, y, width));
    y += ROW;
  }
  const lines = axisLines(extent, width, y, 20);
  figure.querySelector("svg")?.remove();
  figure.querySelector("h2").after(drawn("svg", { class: "plot", width, height: y + 4, viewBox: `0 0 ${width} ${y + 4}`, role: "group", "aria-label": `Timeline of ${subjectName(figure.subject)}` }, ...lines, ...parts));
}

function timelineRow(claim, at, y, width) {
  const trouble = troubleOf(claim);
  const sources = [...new Set(claim.e.map((row) => data.sources[row[0]]).filter(Boolean))];
  const words = `${trouble ? "≠ " : ""}${claim.v || claim.says} — ${sources.map(sourceName).join(", ")}`;
  const letter = trouble === "contradiction" ? BOLD : LETTER;
  const label = shortened(words, width - 4, letter);
  const middle = at(firstDay(claim));
  const onRight = middle > width / 2;
  const told = `${claim.p}, ${claim.v || claim.says}, ${[...new Set(claim.t.map((time) => time.t))].join(", ")}, ${claim.id}${trouble ? `, ${trouble}` : ""}`;
  const x = onRight ? Math.max(Math.min(width - 2, middle + 40), Math.min(width - 2, label.length * letter)) : Math.max(0, Math.min(middle, width - label.length * letter));
  return drawn(
    "a",
    { href: linkTo("claims", { id: claim.id }), "aria-label": told, class: `claim-row ${trouble}` },
    drawn("rect", { x: 0, y: y - 2, width, height: ROW - 4, class: "hit" }),
    drawn("text", { x, y: y + 10, class: `words${onRight ? " end" : ""}` }, label),
    ...claim.t.flatMap((time) => drawTime(time, at, y + 17, trouble, [0, width])),
  );
}

/* Draws for paper, whatever the width of the window is. */
function drawnForPaper() {
  for (const figure of document.querySelectorAll(".view:not([hidden]) figure.timeline")) drawTimeline(figure, PAPER);
  for (const figure of document.querySelectorAll(".card:not([hidden]) figure.axis")) drawAxis(figure, PAPER);
}

function redrawn() {
  for (const figure of document.querySelectorAll(".view:not([hidden]) figure.timeline")) drawTimeline(figure);
  for (const figure of document.querySelectorAll(".view:not([hidden]) figure.axis")) if (figure.querySelector("svg")) drawAxis(figure);
}
