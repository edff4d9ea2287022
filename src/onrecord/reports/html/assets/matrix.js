const MOST_COLUMNS = 60;
const MOST_MEMBERS = 300;

/* Lists of members by subject and property, each in the order of time; first those with the most lists to compare. */
function matricesOf(claims) {
  const groups = new Map();
  for (const claim of claims) {
    if ((!claim.m && !claim.x) || claim.withdrawn) continue;
    const key = `${subjectName(claim.s)} · ${claim.p}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(claim);
  }
  const first = (claim) => (claim.t ? firstDay(claim) : Infinity);
  for (const rows of groups.values()) rows.sort((one, other) => (first(one) - first(other)) || one.place - other.place);
  return [...groups].sort((one, other) => other[1].length - one[1].length || one[0].localeCompare(other[0], "en"));
}

function matrixFigure([title, claims]) {
  const figure = make("section", { class: "matrix-block", "data-item": true, tabindex: "-1" }, make("h2", {}, title), make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title }));
  drawMatrix(figure, title, claims, MOST_COLUMNS, MOST_MEMBERS);
  return figure;
}

/* Draws the first lists and members of a table; where there are more, a button asks for twice as many. */
function drawMatrix(figure, title, claims, mostColumns, mostMembers) {
  const columns = claims.slice(0, mostColumns);
  const members = new Set(columns.flatMap((claim) => [...(claim.m || []), ...(claim.x || [])]));
  const rows = [...members].sort((one, other) => entity(one).localeCompare(entity(other), "en")).slice(0, mostMembers);
  const head = make("tr", {}, make("th", { scope: "col" }, "Named"), ...columns.map(columnHead));
  const body = rows.map((id) => make("tr", { class: differs(id, columns) ? "differs" : "" }, make("th", { scope: "row" }, entity(id)), ...columns.map((claim) => cell(id, claim))));
  const table = make("table", { class: "matrix" }, make("caption", { class: "sr" }, `Members of ${title}`), make("thead", {}, head), make("tbody", {}, ...body));
  figure.querySelector(".scroll").replaceChildren(table);
  figure.querySelector("button.more")?.remove();
  if (claims.length <= columns.length && members.size <= rows.length) return;
  const told = `Show more (${plural(columns.length, "list")} of ${claims.length.toLocaleString("en")}, ${plural(rows.length, "member")} of ${members.size.toLocaleString("en")})`;
  const more = make("button", { type: "button", class: "more" }, told);
  more.addEventListener("click", () => {
    drawMatrix(figure, title, claims, mostColumns * 2, mostMembers * 2);
    figure.querySelector("button.more")?.focus();
  });
  figure.append(more);
}

function entity(id) {
  return data.entities[id] || id;
}

function columnHead(claim) {
  const source = data.sources[claim.e[0]?.[0]];
  const trouble = troubleOf(claim);
  const time = claim.t?.[0]?.t || "undated";
  const kind = claim.c ? "complete" : "open";
  return make("th", { scope: "col", class: trouble }, make("a", { href: linkTo("claims", { id: claim.id }) }, source ? sourceName(source) : claim.id), make("span", { class: "small" }, dated(time)), make("span", { class: "small kind" }, trouble ? `${kind}, ${trouble}` : kind));
}

function standing(id, claim) {
  if ((claim.m || []).includes(id)) return "present";
  if ((claim.x || []).includes(id) || claim.c) return "absent";
  return "unsaid";
}

function cell(id, claim) {
  const state = standing(id, claim);
  const [sign, words] = { present: ["●", "named"], absent: ["○", "not in it"], unsaid: ["·", "not said"] }[state];
  return make("td", { class: `cell ${state}` }, make("span", { "aria-hidden": "true" }, sign), make("span", { class: "sr" }, words));
}

function differs(id, columns) {
  const states = new Set(columns.map((claim) => standing(id, claim)));
  return states.has("present") && states.has("absent");
}
