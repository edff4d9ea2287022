const form = document.getElementById("filters");
const shown = document.getElementById("shown");
const FILTERS = ["q", "source", "subject", "rule", "verdict", "status"];
let wanted = {};

function option(value, text) {
  return make("option", { value }, text);
}

function fillFilters() {
  const byText = (one, other) => one[1].localeCompare(other[1], "en");
  const sources = data.sources.map((source) => [source.id, `${sourceName(source)} (${source.id})`]).sort(byText);
  const subjects = Object.entries(data.subjects).sort(byText);
  const rules = [...new Set(data.findings.map((finding) => finding.r))].sort();
  form.source.append(...sources.map(([id, text]) => option(id, text)));
  form.subject.append(...subjects.map(([id, text]) => option(id, text)));
  form.rule.append(...rules.map((rule) => option(rule, rule)));
}

function readFilters(parameters) {
  wanted = {};
  for (const name of FILTERS) {
    const value = parameters.get(name) || "";
    if (document.activeElement !== form[name]) form[name].value = value;
    if (value) wanted[name] = value;
  }
  wanted.words = (wanted.q || "").toLowerCase().split(/\s+/).filter(Boolean);
  form.classList.toggle("active", FILTERS.some((name) => wanted[name]));
}

/* Writes the filters into the address; the place within a view is given up, since the list changes. */
function writeFilters() {
  const { view } = address();
  const chosen = FILTERS.map((name) => [name, form[name].value.trim()]).filter(([, value]) => value);
  history.replaceState(null, "", linkTo(view, Object.fromEntries(chosen)));
  show();
}

function chosenFilters() {
  return Object.fromEntries(FILTERS.filter((name) => wanted[name]).map((name) => [name, wanted[name]]));
}

function hasWords(row, text) {
  if (!wanted.words.length) return true;
  if (row.haystack === undefined) row.haystack = text(row).toLowerCase();
  return wanted.words.every((word) => row.haystack.includes(word));
}

function claimText(claim) {
  const quotes = claim.e.map((row) => row[1]);
  return [claim.id, claim.says, claim.s, subjectName(claim.s), claim.p, claim.v, claim.by, claim.note, ...quotes].join(" ");
}

function findingText(finding) {
  const about = finding.c.slice(0, 50).map((place) => claimText(data.claims[place]));
  const sides = (finding.sides || []).map((side) => side[0]);
  return [finding.r, finding.msg, finding.at, finding.fp, finding.dispute, finding.verdict, ...sides, ...about].join(" ");
}

function sourceText(source) {
  return [source.id, source.publisher, source.title, source.date, source.path, source.url].join(" ");
}

function findingMatches(finding) {
  if (wanted.rule && finding.r !== wanted.rule) return false;
  if (wanted.verdict && finding.verdict !== wanted.verdict) return false;
  if (wanted.status && finding.kind !== wanted.status) return false;
  if (wanted.source && !finding.src.includes(sourcePlace.get(wanted.source))) return false;
  if (wanted.subject && !isAbout(finding, wanted.subject)) return false;
  return hasWords(finding, findingText);
}

function isAbout(finding, subject) {
  return finding.s === subject || finding.c.some((place) => data.claims[place].s === subject);
}

function judged(findings) {
  if (!wanted.rule && !wanted.verdict && !wanted.status) return true;
  if (wanted.status === "clear") return !wanted.rule && !wanted.verdict && findings.every((row) => row.kind === "note");
  return findings.some(
    (row) =>
      (!wanted.rule || row.r === wanted.rule) &&
      (!wanted.verdict || row.verdict === wanted.verdict) &&
      (!wanted.status || row.kind === wanted.status),
  );
}

function claimMatches(claim) {
  if (wanted.source && !claim.e.some((row) => row[0] === sourcePlace.get(wanted.source))) return false;
  if (wanted.subject && claim.s !== wanted.subject) return false;
  return judged(claim.findings) && hasWords(claim, claimText);
}

function sourceMatches(source) {
  if (wanted.source && source.id !== wanted.source) return false;
  if (wanted.subject && !source.claims.some((claim) => claim.s === wanted.subject)) return false;
  return judged(source.findings) && hasWords(source, sourceText);
}

function say(number, what, of) {
  shown.textContent = number === of ? plural(of, what) : `${number.toLocaleString("en")} of ${plural(of, what)}`;
}
