const data = JSON.parse(document.getElementById("data").textContent);
const SVG = "http://www.w3.org/2000/svg";

/* Makes an element; what is no element among its children becomes text, never markup. */
function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function drawn(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== "") element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function plural(number, one, many) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many || `${one}s`}`;
}

/* A text whose dates are kept on one line. */
function dated(text) {
  return text.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((part, place) => (place % 2 ? make("span", { class: "date" }, part) : part));
}

/* The address after the mark: the view, then its parameters. */
function address() {
  const [view, query] = location.hash.replace(/^#/, "").split(/\?(.*)/s);
  return { view: view || "summary", parameters: new URLSearchParams(query || "") };
}

function linkTo(view, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return `#${view}${query ? `?${query}` : ""}`;
}

function link(view, parameters, ...children) {
  return make("a", { href: linkTo(view, parameters) }, ...children);
}

const claimPlace = new Map(data.claims.map((claim, place) => [claim.id, place]));
const sourcePlace = new Map(data.sources.map((source, place) => [source.id, place]));

/* Findings by claim and by source: what is said of each. */
for (const row of [...data.claims, ...data.sources]) row.findings = [];
for (const [place, finding] of data.findings.entries()) {
  finding.place = place;
  finding.c = finding.c || [];
  finding.src = finding.src || [];
  for (const claim of finding.c) data.claims[claim].findings.push(finding);
  for (const source of finding.src) data.sources[source].findings.push(finding);
}
for (const row of data.sources) row.claims = [];
for (const [place, claim] of data.claims.entries()) {
  claim.place = place;
  claim.e = claim.e || [];
  claim.skipped = [];
  for (const source of new Set(claim.e.map((row) => row[0]))) if (source >= 0) data.sources[source].claims.push(claim);
}
for (const [rule, claims, reason] of data.skipped) {
  for (const claim of claims) data.claims[claim].skipped.push([rule, reason]);
}

function sourceName(source) {
  return source.publisher || source.id;
}

function credit(source) {
  return `${sourceName(source)}, ${source.date || "undated"}`;
}

function subjectName(identifier) {
  return data.subjects[identifier] || identifier;
}

const WEIGHT = ["contradiction", "possible", "attributed"];

/* The weightiest new disagreement that a claim stands in; empty when it stands in none. */
function troubleOf(claim) {
  const found = claim.findings.filter((row) => row.card && row.kind !== "accepted").map((row) => row.verdict);
  return WEIGHT.find((verdict) => found.includes(verdict)) || "";
}

function findingLink(finding) {
  const view = finding.card ? "disagreements" : finding.verdict ? "explained" : "findings";
  return linkTo(view, { id: finding.place });
}

function pill(word, style) {
  return make("span", { class: `pill ${style || word}` }, word);
}
