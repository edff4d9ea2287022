const CHUNK = 40;
const LARGE_CHUNK = 6; /* of rows that are tables or drawings of their own */
const MOST_ON_PAPER = 1000;
const watchers = new WeakMap();

/* Shows a list bit by bit: more rows are made when the reader comes near the end, or asks for them. */
function showList(place, rows, makeRow, empty, chunk = CHUNK) {
  watchers.get(place)?.disconnect();
  place.replaceChildren();
  if (!rows.length) {
    place.append(make("p", { class: "empty" }, empty || "Nothing here matches the filters."));
    return;
  }
  let next = 0;
  const more = make("button", { type: "button", class: "more" });
  const extend = (count) => {
    const made = rows.slice(next, next + count).map(makeRow);
    next += made.length;
    more.before(...made);
    more.textContent = `Show more (${(rows.length - next).toLocaleString("en")} left)`;
    more.hidden = next >= rows.length;
  };
  place.append(more);
  more.addEventListener("click", () => extend(chunk));
  place.showUpTo = (position) => position >= next && extend(position - next + 1);
  place.showAll = () => {
    extend(Math.max(0, MOST_ON_PAPER - next));
    if (!more.hidden) more.textContent = `… and ${(rows.length - next).toLocaleString("en")} more`;
  };
  extend(chunk);
  const watcher = new IntersectionObserver((seen) => seen.some((row) => row.isIntersecting) && extend(chunk), { rootMargin: "600px" });
  watcher.observe(more);
  watchers.set(place, watcher);
}

/* A row that is filled when it is opened for the first time. */
function folding(id, summary, fill) {
  const row = make("details", { class: "row", id, "data-item": true }, make("summary", {}, ...summary));
  row.addEventListener("toggle", () => {
    if (row.open && row.childElementCount === 1) row.append(fill());
  });
  return row;
}

function findingRow(finding) {
  const kind = finding.kind === "error" ? pill("fails") : pill(finding.kind);
  const summary = [
    make("span", { class: "pills" }, finding.verdict ? pill(finding.verdict) : kind),
    make("span", { class: "code" }, finding.r),
    make("span", { class: "main" }, dated(finding.msg)),
    make("span", { class: "where" }, finding.at),
  ];
  return folding(`row-${finding.place}`, summary, () => findingBody(finding));
}

function findingBody(finding) {
  const body = make("div", { class: "body" });
  if (finding.why) body.append(make("p", {}, dated(finding.why)));
  if (finding.diff) body.append(wordDiff(finding));
  for (const [says, origins, claims] of finding.sides || []) {
    body.append(make("h2", {}, `${says} (${plural(origins, "origin")})`), claimBlocks(claims || []));
  }
  if (!finding.sides && finding.c.length) body.append(claimBlocks(finding.c));
  if (finding.places) body.append(make("p", {}, `It stands at ${finding.places.join(", ")}.`));
  if (!finding.c.length && finding.src.length) {
    const sources = finding.src.map((place) => make("li", {}, link("sources", { id: data.sources[place].id }, credit(data.sources[place]))));
    body.append(make("ul", {}, ...sources));
  }
  if (finding.help) body.append(make("p", { class: "help" }, finding.help));
  body.append(make("p", { class: "small" }, link("rules", { id: finding.r }, `What ${finding.r} checks`)));
  return body;
}

function wordDiff(finding) {
  const parts = finding.diff.map(([kind, text]) => {
    if (kind === "q") return make("del", {}, make("span", { class: "sr" }, " only in the quotation: "), text);
    if (kind === "s") return make("ins", {}, make("span", { class: "sr" }, " only in the source: "), text);
    return text;
  });
  const told = `${finding.change}, likeness ${finding.likeness}: what is struck out stands only in the quotation, what is underlined only in the source`;
  const near = (finding.near || []).map(([place, line, column]) => [" ", link("sources", { id: data.sources[place].id, line }, `${data.sources[place].path}:${line}:${column}`)]);
  return make("figure", { class: "diff" }, make("blockquote", { dir: "auto" }, ...parts), make("figcaption", {}, told, ...near.flat()));
}

function claimBlocks(places) {
  const list = make("div", {});
  showList(list, places, (place) => claimBlock(data.claims[place]));
  return list;
}

/* A claim with its quotations, each linked to its place in the source. */
function claimBlock(claim) {
  return make("div", { class: "claim" }, make("p", { class: "claim-says" }, link("claims", { id: claim.id }, claim.id), ` ${claim.says}`), ...quotes(claim));
}

function quotes(claim) {
  return claim.e.map(([place, quote, where], number) => {
    const source = data.sources[place];
    if (!source) return make("figure", {}, make("blockquote", {}, quote));
    const found = where
      ? make("code", {}, `${source.path}:${where}`)
      : make("strong", { class: "missing" }, "not found in the source");
    const to = link("sources", { id: source.id, at: `${claim.id}.${number}` }, credit(source));
    return make("figure", {}, make("blockquote", { dir: "auto" }, make("mark", {}, quote)), make("figcaption", {}, to, " ", found));
  });
}

function claimRow(claim) {
  const trouble = claim.findings.filter((row) => row.kind !== "note");
  const summary = [
    make("span", { class: "pills" }, ...claimPills(claim)),
    make("span", { class: "main" }, claim.says),
    make("span", { class: "value" }, `${subjectName(claim.s)} · ${claim.p}: `, make("b", {}, claim.v || "")),
    make("span", { class: "where" }, claim.id),
  ];
  const row = folding(`claim-${claim.place}`, summary, () => claimBody(claim));
  row.classList.toggle("trouble", trouble.length > 0);
  return row;
}

function claimPills(claim) {
  const pills = [];
  const kinds = new Set(claim.findings.map((row) => (row.card && row.kind !== "accepted" ? row.verdict : row.kind)));
  for (const kind of ["contradiction", "possible", "attributed"]) if (kinds.has(kind)) pills.push(pill(kind));
  if (kinds.has("error")) pills.push(pill("fails"));
  if (kinds.has("warning")) pills.push(pill("warning"));
  if (kinds.has("accepted")) pills.push(pill("accepted", "known"));
  if (claim.status) pills.push(pill(claim.status, "tag"));
  if (claim.inferred) pills.push(pill("inferred", "tag"));
  if (claim.withdrawn) pills.push(pill("withdrawn", "tag"));
  return pills;
}

function claimBody(claim) {
  const body = make("div", { class: "body" }, ...quotes(claim));
  const facts = [["written at", claim.at]];
  for (const time of claim.t || []) facts.push([time.k === "value" ? "time" : time.k, time.s ? `${time.t} (${time.s})` : time.t]);
  if (claim.by) facts.push(["said by", claim.by]);
  if (claim.via) facts.push(["by way of", claim.via]);
  for (const [field, why] of Object.entries(claim.inferred || {})) facts.push([`inferred: ${field === "*" ? "all" : field}`, why]);
  if (claim.withdrawn) facts.push(["withdrawn", claim.withdrawn]);
  if (claim.note) facts.push(["note", claim.note]);
  for (const [rule, reason] of claim.skipped) facts.push([`${rule} skipped`, reason]);
  body.append(make("dl", {}, ...facts.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value)))));
  if (claim.findings.length) {
    const rows = claim.findings.map((row) => make("li", {}, make("a", { href: findingLink(row) }, `${row.r} ${row.msg}`)));
    body.append(make("h2", {}, "What the checks say of it"), make("ul", {}, ...rows));
  }
  return body;
}

/* Rows of a table of the summary beyond those that stand in the page. */
function showMoreRows(button) {
  const rows = data.more[button.dataset.more];
  const body = button.previousElementSibling.querySelector("tbody");
  const made = rows.splice(0, MOST_ON_PAPER).map((cells) => make("tr", {}, ...cells.map(tableCell)));
  body.append(...made);
  made[0].querySelector("a")?.focus();
  button.textContent = `Show more (${rows.length.toLocaleString("en")} left)`;
  button.hidden = !rows.length;
}

function tableCell(cell) {
  if (typeof cell === "number") return make("td", { class: "right" }, cell.toLocaleString("en"));
  if (typeof cell === "string") return make("td", {}, dated(cell));
  if (cell.rule) return make("td", {}, link("rules", { id: cell.rule }, cell.rule), ` ${cell.name}`);
  return make("td", {}, ...cell.claims.map((id) => [link("claims", { id }, id), " "]).flat(), cell.others > 0 ? `… and ${cell.others.toLocaleString("en")} more` : "");
}
