function share(source) {
  return source.body ? Math.round((100 * source.cited) / source.body) : 0;
}

function bar(percent) {
  const svg = drawn("svg", { class: "share", width: 120, height: 8, viewBox: "0 0 120 8", "aria-hidden": "true" });
  svg.append(drawn("rect", { width: 120, height: 8, class: "track" }), drawn("rect", { width: 1.2 * percent, height: 8, class: "filled" }));
  return svg;
}

function showSources(place, parameters) {
  const id = parameters.get("id");
  if (id && sourcePlace.has(id)) {
    showReader(place, data.sources[sourcePlace.get(id)]);
    findPassage(place, parameters.get("at"), parameters.get("line"));
    return;
  }
  document.getElementById("sources-title").textContent = "Sources";
  const rows = data.sources.filter(sourceMatches);
  say(rows.length, "source", data.sources.length);
  const list = make("div", {});
  place.replaceChildren(make("p", { class: "lead-in" }, "Open one to read its whole text with every cited passage marked."), list, sharedWording());
  showList(list, rows, sourceRow);
}

function sourceRow(source) {
  const origin = source.origin !== source.id ? `shares its origin with ${source.origin}` : "";
  const problems = source.findings.filter((row) => row.r[0] === "S" && row.kind === "error");
  return make(
    "article",
    { class: "source-row", "data-item": true, tabindex: "-1" },
    make("h2", {}, link("sources", { id: source.id }, source.title || sourceName(source))),
    make("p", { class: "small" }, `${source.title ? credit(source) : source.date || "undated"} · ${source.id} · ${plural(source.claims.length, "claim")}`, origin ? ` · ${origin}` : ""),
    source.lines ? make("p", { class: "small cover" }, bar(share(source)), ` ${share(source)}% of its characters stand in a quotation`) : make("p", { class: "missing" }, "could not be read"),
    ...problems.map((row) => make("p", { class: "missing" }, `${row.r} ${row.msg}`)),
  );
}

/* Which sources carry the wording of which: found by the checks, or declared by the curators. */
function sharedWording() {
  const origins = new Map();
  for (const source of data.sources) origins.set(source.origin, [...(origins.get(source.origin) || []), source]);
  const items = [...origins.values()].filter((group) => group.length > 1).map((group) => make("p", {}, "One origin: ", ...joined(group)));
  for (const source of data.sources) {
    const declared = (source.derived || []).map((id) => data.sources[sourcePlace.get(id)]).filter(Boolean);
    if (declared.length) items.push(make("p", {}, ...joined([source]), " is declared to carry the wording of ", ...joined(declared)));
  }
  for (const finding of data.findings) {
    if (finding.r === "I701") items.push(make("p", {}, finding.msg, " (", ...joined(finding.src.map((place) => data.sources[place])), ")"));
  }
  const told = make("div", {});
  showList(told, items, (item) => item, "No two sources carry the same wording; each is a witness of its own.");
  return make("section", { class: "shared" }, make("h2", {}, "Who shares wording with whom"), told);
}

function joined(sources) {
  return sources.flatMap((source, place) => [place ? ", " : "", link("sources", { id: source.id }, source.id)]);
}

function showReader(place, source) {
  document.getElementById("sources-title").textContent = source.title || sourceName(source);
  shown.textContent = "";
  const number = sourcePlace.get(source.id);
  const [before, after] = [data.sources[number - 1], data.sources[number + 1]];
  const head = make(
    "div",
    { class: "reader-head" },
    make("p", { class: "small" }, link("sources", {}, "All sources"), before ? link("sources", { id: before.id }, "‹ previous") : "", after ? link("sources", { id: after.id }, "next ›") : ""),
    make("p", {}, credit(source), source.note ? ` (${source.note})` : "", source.url ? make("a", { href: source.url, rel: "noreferrer" }, "where it was published") : ""),
    make("p", { class: "small" }, make("code", {}, source.path), ` · ${source.id}`),
    source.lines ? make("p", { class: "cover" }, bar(share(source)), ` ${share(source)}% of the characters of its body stand in a quotation. What is not cited is neither right nor wrong: no claim rests on it.`) : make("p", { class: "missing" }, "Its text could not be read."),
    source.changed ? make("p", { class: "missing" }, "Its bytes are not the pinned ones any more.") : null,
  );
  place.replaceChildren(head);
  if (!source.lines) return;
  const text = make("div", { class: "text" });
  const lines = source.lines.map((line, index) => readerLine(line, index + 1));
  text.append(...lines);
  place.append(text);
  if (source.left_out) place.append(make("p", { class: "small" }, `… and ${plural(source.left_out, "line")} more that this page leaves out.`));
}

function readerLine(line, number) {
  const parts = Array.isArray(line) ? line : line.out;
  const citing = new Set();
  const children = parts.map((part) => (Array.isArray(part) ? cited(part, citing) : part));
  const row = make("div", { class: Array.isArray(line) ? "line" : "line outside", "data-line": number }, make("p", { dir: "auto" }, ...children));
  if (citing.size) row.append(make("ul", { class: "notes", "aria-label": `Claims that cite line ${number}` }, ...[...citing].map(noteFor)));
  return row;
}

function cited([text, ...numbers], citing) {
  const references = [];
  for (let place = 0; place < numbers.length; place += 2) {
    citing.add(numbers[place]);
    references.push(`${data.claims[numbers[place]].id}.${numbers[place + 1]}`);
  }
  const trouble = WEIGHT.find((kind) => numbers.some((number, place) => place % 2 === 0 && troubleOf(data.claims[number]) === kind)) || "";
  const to = linkTo("claims", { id: data.claims[numbers[0]].id });
  return make("mark", { class: trouble, "data-cited": ` ${references.join(" ")} ` }, make("a", { href: to, title: references.join(", ") }, text));
}

function noteFor(place) {
  const claim = data.claims[place];
  const cards = claim.findings.filter((row) => row.card);
  return make("li", {}, link("claims", { id: claim.id }, claim.id), ...cards.map((row) => [" ", make("a", { class: `pill ${row.kind === "accepted" ? "known" : row.verdict}`, href: findingLink(row) }, row.kind === "accepted" ? "accepted" : row.verdict)]).flat());
}

/* Brings a cited passage, or a line, into sight, and the focus with it. */
function findPassage(place, reference, line) {
  const marks = reference ? [...place.querySelectorAll(`mark[data-cited~="${CSS.escape(reference)}"]`)] : [];
  const row = line ? place.querySelector(`[data-line="${CSS.escape(line)}"]`) : null;
  for (const mark of marks) mark.classList.add("meant");
  row?.classList.add("meant");
  row?.setAttribute("tabindex", "-1");
  const meant = marks[0]?.querySelector("a") || row;
  meant?.focus({ preventScroll: true });
  meant?.scrollIntoView({ block: "center" });
}
