const FIRST_DAY = 719163; /* 1970-01-01 as a day number that counts from 0001-01-01 */
const DAY = 86400000;
const STEPS = [1, 2, 7, 14, 30.44, 91.31, 182.6, 365.25, 730.5, 1826, 3652.5, 9131, 18262, 36525, 182625, 365250];

function dateOf(day) {
  return new Date((day - FIRST_DAY) * DAY);
}

function dayText(day) {
  return dateOf(day).toISOString().replace(/T.*/, "");
}

/* The first and last day of all times given, with room on both sides. */
function extentOf(times, clash) {
  const days = times.flatMap((time) => time.d).concat(clash || []).filter((day) => day !== null && Number.isFinite(day));
  if (!days.length) return null;
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other)) + 1;
  const room = Math.max((last - first) * 0.06, 3);
  return [first - room, last + room];
}

function scaleOf([first, last], width) {
  return (day) => Math.round(((day - first) / (last - first)) * width * 10) / 10;
}

/* Round dates between two days, no closer than the space that their names take. */
function ticks([first, last], width) {
  const step = STEPS.find((days) => (width * days) / (last - first) >= 84) || STEPS.at(-1);
  const found = [];
  if (step < 30) {
    for (let day = Math.ceil(first / step) * step; day <= last; day += step) found.push([day, dayText(day).slice(5)]);
    return found.map(([day, text], place) => [day, place === 0 || text.startsWith("01-") ? dayText(day) : text]);
  }
  const months = Math.round(step / 30.44);
  const start = dateOf(first);
  for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months; ; month += months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    const day = date.getTime() / DAY + FIRST_DAY;
    if (day > last) return found;
    if (day >= first) found.push([day, date.toISOString().replace(/T.*/, "").slice(0, months % 12 ? -3 : -6)]);
  }
}

const TICK = 6.4; /* the width of a letter of a date on an axis, in pixels */

/* The lines of an axis, and their dates as far as they do not run into each other. */
function axisLines(extent, width, height, top) {
  const at = scaleOf(extent, width);
  let reached = 0;
  return ticks(extent, width).flatMap(([day, text]) => {
    const line = drawn("line", { x1: at(day), x2: at(day), y1: top, y2: height, class: "grid" });
    const long = text.length * TICK;
    const atEnd = at(day) + long > width;
    const from = atEnd ? at(day) - 3 - long : Math.max(at(day), 2);
    if (from < reached) return [line];
    reached = from + long;
    return [line, drawn("text", { x: atEnd ? at(day) - 3 : from, y: top - 5, class: atEnd ? "tick end" : "tick" }, text)];
  });
}
let gradients = 0;

/* A gradient that fades out to the left or to the right. */
function fade(direction, style) {
  const id = `fade-${(gradients += 1)}`;
  const [from, to] = direction === "left" ? [0, 1] : [1, 0];
  const stops = [
    drawn("stop", { offset: "0", class: style, "stop-opacity": from }),
    drawn("stop", { offset: "1", class: style, "stop-opacity": to }),
  ];
  return [drawn("linearGradient", { id }, ...stops), `url(#${id})`];
}

/* Draws one time: a diamond for a day, an outlined bar for some moment, a bar with faded ends for an extent. */
function drawTime(time, at, y, style, edges) {
  const classes = `${style}${time.q ? " doubtful" : ""}`;
  const tip = drawn("title", {}, `${time.k} ${time.t}${time.s ? ` (${time.s})` : ""}`);
  if (time.d.length === 2) return [momentOf(time, at, y, classes, edges, tip)];
  const [startFirst, startLast, endFirst, endLast] = time.d;
  const solidFrom = startLast === null ? edges[0] : at(startLast);
  const solidTo = endFirst === null ? edges[1] : at(endFirst + 1);
  const parts = [];
  const from = startFirst === null ? edges[0] : at(startFirst);
  const to = endLast === null ? edges[1] : at(endLast + 1);
  const left = startLast === null ? Math.min(solidTo, edges[0] + (edges[1] - edges[0]) / 4) : solidFrom;
  const right = endFirst === null ? Math.max(left, edges[1] - (edges[1] - edges[0]) / 4) : solidTo;
  if (left > from) parts.push(...faded("left", from, Math.min(left, to), y, classes));
  if (right > left) parts.push(drawn("rect", { x: left, y, width: Math.max(right - left, 2), height: 8, class: `bar ${classes}` }));
  if (to > Math.max(right, left)) parts.push(...faded("right", Math.max(right, left), to, y, classes));
  return [drawn("g", {}, tip, ...parts)];
}

function momentOf(time, at, y, classes, edges, tip) {
  const from = time.d[0] === null ? edges[0] : at(time.d[0]);
  const to = time.d[1] === null ? edges[1] : at(time.d[1] + 1);
  if (to - from < 12 || time.d[0] === time.d[1]) {
    const middle = (from + to) / 2;
    return drawn("g", {}, tip, drawn("path", { d: `M${middle} ${y - 2}l6 6-6 6-6-6z`, class: `bar ${classes}` }));
  }
  return drawn("g", {}, tip, drawn("rect", { x: from, y, width: to - from, height: 8, class: `within ${classes}` }));
}

function faded(direction, from, to, y, classes) {
  const [gradient, fill] = fade(direction, classes);
  return [gradient, drawn("rect", { x: from, y, width: Math.max(to - from, 1), height: 8, fill, class: "fading" })];
}

const LETTER = 6.5; /* the width of a letter in a drawing, in pixels, and of a bold one */
const BOLD = 7.4;

/* As many letters of a text as fit. */
function shortened(text, width, letter) {
  const room = Math.floor(width / letter);
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

/* The small axis of a card: a row of times for each side, and the time at which they clash behind them. */
function drawAxis(figure, paper) {
  const sides = figure.dataset.sides.split("|").map((row) => (row ? row.split(",").map(Number) : []));
  const rows = sides.map((places) => places.flatMap((place) => data.claims[place].t || []));
  const clash = figure.dataset.clash ? figure.dataset.clash.split(",").map((day) => (day === "None" ? null : Number(day))) : null;
  const extent = extentOf(rows.flat(), clash);
  if (!extent || rows.every((row) => !row.length)) return;
  const width = paper || Math.max(figure.clientWidth, 200);
  const height = 22 + rows.length * 34;
  const at = scaleOf(extent, width);
  const says = [...figure.closest(".card").querySelectorAll(".side > .says")].map((row) => row.textContent);
  const parts = axisLines(extent, width, height, 18);
  if (clash) {
    const from = clash[0] === null ? 0 : at(clash[0]);
    const to = clash[1] === null ? width : at(clash[1] + 1);
    parts.push(drawn("rect", { x: from, y: 18, width: Math.max(to - from, 2), height: height - 18, class: "clash" }));
  }
  rows.forEach((row, place) => {
    const distinct = [...new Map(row.map((time) => [JSON.stringify(time.d), time])).values()];
    const y = 22 + place * 34;
    parts.push(drawn("text", { x: 2, y: y + 13, class: `words side-${(place % 4) + 1}` }, shortened(says[place] || "", width, BOLD)));
    for (const time of distinct.slice(0, 30)) parts.push(...drawTime(time, at, y + 20, `side-${(place % 4) + 1}`, [0, width]));
  });
  const told = rows.map((row, place) => `side ${place + 1}: ${[...new Set(row.map((time) => time.t))].slice(0, 5).join(", ") || "no date"}`).join("; ");
  figure.querySelector("svg")?.remove();
  figure.prepend(drawn("svg", { class: "plot", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `When each side holds: ${told}` }, ...parts));
}
