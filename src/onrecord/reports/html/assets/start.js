const VIEWS = [...document.querySelectorAll(".view")];
/* The address names the view; what the browser itself goes to is the top of the page. */
for (const section of VIEWS) {
  section.dataset.name = section.id;
  section.removeAttribute("id");
  document.querySelector(".top").prepend(make("span", { id: section.dataset.name }));
}
const main = document.getElementById("main");
const lists = Object.fromEntries([...document.querySelectorAll("[data-list]")].map((place) => [place.dataset.list, place]));
const UNFILTERED = new Set(["summary", "score", "rules"]);
let lastView = "";

function show() {
  const { view: named, parameters } = address();
  const view = VIEWS.some((section) => section.dataset.name === named) ? named : sectionOf(named);
  readFilters(parameters);
  for (const section of VIEWS) section.hidden = section.dataset.name !== view;
  form.hidden = UNFILTERED.has(view);
  for (const anchor of document.querySelectorAll("nav [data-view]")) {
    const current = anchor.dataset.view === view;
    if (current) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
    anchor.href = linkTo(anchor.dataset.view, UNFILTERED.has(anchor.dataset.view) ? {} : chosenFilters());
  }
  if (view !== lastView) window.scrollTo(0, 0);
  lastView = view;
  SHOW[view]?.(parameters);
  reveal(view, parameters);
  if (view !== named) document.getElementById(named)?.scrollIntoView();
}

/* An element of a view may be named instead of the view: `#not-compared`. */
function sectionOf(name) {
  const element = name && document.getElementById(name);
  return element?.closest(".view")?.dataset.name || "summary";
}

const SHOW = {
  disagreements: showCards,
  findings: (parameters) => showFindings("findings", (row) => !row.verdict, parameters),
  explained: (parameters) => showFindings("explained", (row) => row.verdict && !row.card, parameters),
  timeline: () => {
    const claims = data.claims.filter(claimMatches);
    const groups = timelinesOf(claims);
    say(groups.length, "subject", timelinesOf(data.claims).length);
    showList(lists.timeline, groups, timelineFigure, "No dated claim matches the filters.", LARGE_CHUNK);
  },
  membership: () => {
    const groups = matricesOf(data.claims.filter(claimMatches));
    say(groups.length, "table", matricesOf(data.claims).length);
    showList(lists.membership, groups, matrixFigure, "No list of members matches the filters.", LARGE_CHUNK);
  },
  sources: (parameters) => showSources(lists.sources, parameters),
  claims: (parameters) => {
    const id = parameters.get("id");
    const rows = data.claims.filter((claim) => claim.id === id || claimMatches(claim));
    say(rows.length, "claim", data.claims.length);
    showList(lists.claims, rows, claimRow);
    if (claimPlace.has(id)) opened(lists.claims, rows.indexOf(data.claims[claimPlace.get(id)]), `claim-${claimPlace.get(id)}`);
  },
  rules: (parameters) => {
    const row = document.getElementById(`rule-${parameters.get("id")}`);
    if (row) row.open = true;
  },
};

function showFindings(name, belongs, parameters) {
  const all = data.findings.filter(belongs);
  const id = Number(parameters.get("id") ?? -1);
  const rows = all.filter((row) => row.place === id || findingMatches(row));
  const weight = ["error", "warning", "accepted", "note"];
  rows.sort((one, other) => weight.indexOf(one.kind) - weight.indexOf(other.kind) || one.place - other.place);
  say(rows.length, name === "explained" ? "difference" : "finding", all.length);
  showList(lists[name], rows, findingRow, all.length ? "" : "There are none.");
  if (id >= 0) opened(lists[name], rows.findIndex((row) => row.place === id), `row-${id}`);
}

function opened(place, position, id) {
  if (position < 0) return;
  place.showUpTo(position);
  const row = document.getElementById(id);
  row.open = true;
}

/* Brings the one thing that the address names into sight, and the focus with it. */
function reveal(view, parameters) {
  const id = parameters.get("id");
  if (!id || view === "sources") return;
  const names = { disagreements: `finding-${id}`, claims: `claim-${claimPlace.get(id)}`, rules: `rule-${id}` };
  const element = document.getElementById(names[view] || `row-${id}`);
  if (!element) return;
  (element.querySelector(":scope > summary") || element).focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

function step(by) {
  const items = [...document.querySelectorAll(".view:not([hidden]) [data-item]:not([hidden])")];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
  if (!next) return;
  (next.querySelector(":scope > summary") || next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && typing) {
    event.preventDefault();
    typing.blur();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    if (form.hidden) {
      history.pushState(null, "", linkTo("claims"));
      show();
    }
    form.q.focus();
  }
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
});

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const code = copy.parentElement.querySelector("code");
    getSelection().selectAllChildren(code);
    const done = navigator.clipboard ? await navigator.clipboard.writeText(code.textContent).then(() => true, () => false) : document.execCommand("copy");
    copy.textContent = done ? "Copied" : "Selected: copy it";
  }
  const rest = event.target.closest("[data-rest]");
  if (rest) showRest(rest);
  const more = event.target.closest("[data-more]");
  if (more) showMoreRows(more);
  if (event.target.closest(".skip")) {
    event.preventDefault();
    main.focus();
  }
});

const toggle = document.getElementById("toggle");
const choices = document.getElementById("choices");
function unfold(open) {
  choices.classList.toggle("open", open);
  toggle.setAttribute("aria-expanded", String(open));
}
toggle.addEventListener("click", () => unfold(!choices.classList.contains("open")));

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => requestAnimationFrame(writeFilters));
form.addEventListener("change", writeFilters);
let waiting = 0;
form.q.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(writeFilters, 120);
});

let resizing = 0;
addEventListener("resize", () => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(redrawn);
});
addEventListener("hashchange", show);
addEventListener("afterprint", redrawn);
addEventListener("beforeprint", () => {
  if (lists.cards.closest(".view").hidden) listCards(fittingCards(-1), -1);
  lists.cards.showAll?.();
  for (const place of document.querySelectorAll(".view:not([hidden]) [data-list]")) place.showAll?.();
  for (const row of document.querySelectorAll(".view:not([hidden]) details")) row.open = true;
  drawnForPaper();
});

const counts = {
  findings: data.findings.filter((row) => !row.verdict).length,
  explained: data.findings.filter((row) => row.verdict && !row.card).length,
  sources: data.sources.length,
  claims: data.claims.length,
};
for (const [name, number] of Object.entries(counts)) document.querySelector(`[data-count="${name}"]`).textContent = number.toLocaleString("en");
document.body.classList.remove("no-script");
fillFilters();
show();
unfold(FILTERS.slice(1).some((name) => wanted[name]));
