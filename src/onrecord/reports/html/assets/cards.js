const MOST_CLAIMS = 6;
const CARDS_CHUNK = 20;
const LEAD = 280; /* letters of a paragraph shown before and after its quotation */
const written = new Map([...document.querySelectorAll("article.card")].map((card) => [Number(card.dataset.place), card]));

/* The small axes are drawn when a card comes near the window. */
const axes = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    axes.unobserve(target);
    drawAxis(target);
  }
}, { rootMargin: "400px" });
for (const figure of document.querySelectorAll("figure.axis")) axes.observe(figure);

function showCards(parameters) {
  const meant = Number(parameters.get("id") ?? -1);
  const fits = fittingCards(meant);
  listCards(fits, meant);
  document.querySelector("[data-empty]").hidden = fits.length > 0 || !data.cards.order.length;
  say(fits.length, "disagreement", data.cards.order.length);
}

function fittingCards(meant) {
  return data.cards.order.filter((place) => place === meant || findingMatches(data.findings[place]));
}

/* The first cards stand in the page; those after them are drawn when the reader comes to them. */
function listCards(fits, meant) {
  const fitting = new Set(fits);
  for (const [place, card] of written) card.hidden = !fitting.has(place);
  const drawn = fits.filter((place) => !written.has(place));
  lists.cards.replaceChildren();
  if (!drawn.length) return;
  showList(lists.cards, drawn.map((place) => data.findings[place]), cardElement, "", CARDS_CHUNK);
  if (drawn.includes(meant)) lists.cards.showUpTo(drawn.indexOf(meant));
}

/* Draws a card as the page's own ones are written. */
function cardElement(finding) {
  const compared = data.cards.more[finding.place];
  const accepted = finding.kind === "accepted";
  const id = `card-${finding.place}`;
  const axis = make("figure", { class: "axis", "data-sides": finding.sides.map((side) => side[2].join(",")).join("|"), "data-clash": (compared.days || []).map(String).join(",") }, clashWords(compared));
  axes.observe(axis);
  return make(
    "article",
    { class: `card ${finding.verdict}${accepted ? " accepted" : ""}`, id: `finding-${finding.place}`, "data-place": String(finding.place), "data-item": true, tabindex: "-1", "aria-labelledby": id },
    make("header", {}, cardEyebrow(finding, accepted), make("h2", { id }, make("bdi", {}, subjectName(finding.s)), " ", make("span", { class: "property" }, finding.p)), make("p", { class: "message" }, dated(finding.msg))),
    make("div", { class: `sides${{ 2: " pair", 4: " four" }[finding.sides.length] || ""}` }, ...finding.sides.map((side, number) => cardSide(finding, side, number))),
    axis,
    cardReasons(finding, compared),
    accepted ? cardDispute(finding) : cardStanza(compared),
    make("footer", {}, make("code", {}, finding.at), finding.help ? ` ${finding.help}` : ""),
  );
}

function cardEyebrow(finding, accepted) {
  const [name, summary] = data.cards.rules[finding.r];
  const state = accepted ? pill("accepted", "known") : finding.kind === "error" ? pill("fails") : null;
  const rule = make("a", { class: "rule", href: linkTo("rules", { id: finding.r }), title: summary }, `${finding.r} ${name}`);
  return make("p", { class: "eyebrow" }, make("span", { class: `pill ${finding.verdict}`, title: data.cards.verdicts[finding.verdict] }, finding.verdict), " ", state, " ", rule);
}

function clashWords(compared) {
  if (!compared.clash) return make("figcaption", {}, "They clash whatever the time.");
  return make("figcaption", {}, "They clash ", make("strong", {}, dated(compared.clash)));
}

function cardSide(finding, [says, origins, claims], number) {
  const rest = claims.length - MOST_CLAIMS;
  return make(
    "div",
    { class: `side side-${(number % 4) + 1}`, role: "group", "aria-label": `Side ${number + 1} of ${finding.sides.length}` },
    make("p", { class: "says" }, make("bdi", {}, dated(says))),
    make("p", { class: "origins" }, plural(origins, "independent origin")),
    ...claims.slice(0, MOST_CLAIMS).map((place) => cardClaim(finding, data.claims[place])),
    rest > 0 ? make("button", { type: "button", class: "more", "data-rest": String(number) }, `Show ${plural(rest, "more claim")}`) : null,
  );
}

function cardClaim(finding, claim) {
  const tags = [claim.by ? `said by ${claim.by}` : "", claim.status, claim.inferred ? "inferred" : ""].filter(Boolean);
  const head = make("p", { class: "claim-says" }, link("claims", { id: claim.id }, claim.id), ` ${claim.says}`, ...tags.map((tag) => [" ", make("span", { class: "tag" }, tag)]).flat());
  const numbers = claim.e.map((row, number) => number).filter((number) => !finding.src.length || finding.src.includes(claim.e[number][0]));
  return make("div", { class: "claim" }, head, ...numbers.map((number) => cardQuote(claim, number)));
}

function cardQuote(claim, number) {
  const [place, quote, where] = claim.e[number];
  const source = data.sources[place];
  if (!source) return make("figure", {}, make("blockquote", { dir: "auto" }, make("mark", {}, quote)));
  const parts = where && source.lines ? paragraphOf(source, claim.place, number, where) : [];
  const words = parts.length ? parts.map(([text, quoted]) => (quoted ? make("mark", {}, text) : text)) : [make("mark", {}, quote)];
  const found = where ? make("code", {}, `${source.path}:${where}`) : make("strong", { class: "missing" }, "not found in the source");
  const to = link("sources", { id: source.id, at: `${claim.id}.${number}` }, credit(source));
  return make("figure", {}, make("blockquote", { dir: "auto" }, ...words), make("figcaption", {}, to, " ", found));
}

/* The lines of a source that hold a quotation, as pairs of a text and whether it is quoted; long ones are cut off. */
function paragraphOf(source, claim, number, where) {
  const first = Number(where.split(":")[0]) - 1;
  const lines = source.lines.slice(first).map((line) => (Array.isArray(line) ? line : line.out));
  const quoted = (part) => Array.isArray(part) && part.some((value, place) => place % 2 === 1 && value === claim && part[place + 1] === number);
  const last = lines.findLastIndex((line) => line.some(quoted));
  const parts = lines.slice(0, last + 1).flatMap((line, place) => {
    const row = line.map((part) => [Array.isArray(part) ? part[0] : part, quoted(part)]);
    return place ? [["\n", false], ...row] : row;
  });
  return trimmed(parts);
}

function trimmed(parts) {
  const from = parts.findIndex((part) => part[1]);
  const to = parts.findLastIndex((part) => part[1]);
  if (from < 0) return [];
  const before = parts.slice(0, from).map((part) => part[0]).join("");
  const after = parts.slice(to + 1).map((part) => part[0]).join("");
  const lead = before.length > LEAD ? `… ${before.slice(-LEAD)}` : before;
  const tail = after.length > LEAD ? `${after.slice(0, LEAD)} …` : after;
  return [[lead, false], ...joinedUp(parts.slice(from, to + 1)), [tail, false]].filter((part) => part[0]);
}

/* A stretch that other quotations cut into pieces is one for this quotation. */
function joinedUp(parts) {
  const made = [];
  for (const [text, quoted] of parts) {
    if (made.length && made.at(-1)[1] === quoted) made.at(-1)[0] += text;
    else made.push([text, quoted]);
  }
  return made;
}

function cardReasons(finding, compared) {
  const { why, chain, blame } = compared;
  if (!why && !chain && !blame) return null;
  const kind = finding.verdict === "contradiction" ? "a contradiction" : finding.verdict;
  const names = (blame || []).map((place, number) => [number ? ", " : "", link("claims", { id: data.claims[place].id }, data.claims[place].id)]).flat();
  return make(
    "div",
    { class: "reasons" },
    ...(why ? [make("h3", {}, `Why it is ${kind}`), make("p", {}, dated(why))] : []),
    ...(chain ? [make("h3", {}, "Step by step"), make("ol", {}, ...chain.map((step) => make("li", {}, dated(step))))] : []),
    ...(blame ? [make("h3", {}, "What would mend it"), make("p", {}, "Without any one of these claims the others agree: ", ...names, ".")] : []),
  );
}

function cardDispute(finding) {
  const dispute = data.cards.disputes[finding.dispute];
  if (!dispute) return null;
  const told = make("p", { class: "small" }, dispute.review ? `To be reviewed by ${dispute.review}. ` : "");
  if (dispute.prefer) told.append("The curators hold ", link("claims", { id: dispute.prefer }, dispute.prefer), " to be right.");
  return make("div", { class: "dispute" }, make("h3", {}, `Accepted: ${finding.dispute}`), make("p", {}, dispute.reason || ""), told);
}

function cardStanza(compared) {
  if (!compared.stanza) return null;
  return make(
    "details",
    { class: "stanza" },
    make("summary", {}, "Accept it until a review"),
    make("p", { class: "small" }, "If there is nothing to mend, paste this into a fact file and give the reason."),
    make("pre", { tabindex: "0", "aria-label": "Dispute to paste" }, make("code", {}, compared.stanza)),
    make("button", { type: "button", class: "scripted", "data-copy": true }, "Copy"),
  );
}

/* Shows the next claims of a side in the place of the button that asks for them. */
function showRest(button) {
  const card = button.closest(".card");
  const finding = data.findings[card.dataset.place];
  const claims = finding.sides[Number(button.dataset.rest)][2];
  const shownSoFar = button.parentElement.querySelectorAll(".claim").length;
  const next = claims.slice(shownSoFar, shownSoFar + CHUNK).map((place) => cardClaim(finding, data.claims[place]));
  button.before(...next);
  const left = claims.length - shownSoFar - next.length;
  if (left > 0) button.textContent = `Show ${plural(left, "more claim")}`;
  next[0]?.querySelector("a")?.focus();
  if (left <= 0) button.remove();
}
