// The data of the page. Each block is parsed when a view first asks for it.

const later = make => {
  let made;
  return () => (made ??= make());
};

const block = id =>
  later(() => {
    const element = document.getElementById(id);
    const value = JSON.parse(element.textContent);
    element.remove();
    return value;
  });

const index = block('flong-data');
const clusterBlock = block('flong-clusters');
const evidenceBlock = block('flong-evidence');
const textBlock = block('flong-texts');
const pairBlock = block('flong-pairs');

const one = 100000;
const pairWidth = 11;

const articleCount = () => index().articles.id.length;
const roleName = number => index().roles[number] ?? 'shared';
const keptRoles = new Set(['syndicated', 'reprint', 'quotation', 'self-repeat', 'incidental']);

const article = later(() => {
  const { id, title, source, date, bytes, words, removed } = index().articles;
  const names = index().sources.name;
  return number => ({
    number,
    id: id[number],
    title: title[number] ?? id[number],
    source: source[number] < 0 ? null : names[source[number]],
    date: date[number],
    bytes: bytes[number],
    words: words[number],
    removed: removed[number],
  });
});

// Measures of a pair, seen from article `a`: what stands of it in the other, and back.
const measure = (rows, at, isTurned) => ({
  resemblance: rows[at],
  here: rows[isTurned ? at + 2 : at + 1],
  there: rows[isTurned ? at + 1 : at + 2],
  words: rows[at + 3],
});

const pairTable = later(() => {
  const { rows } = pairBlock();
  const places = new Map();
  const count = articleCount();
  for (let at = 0; at < rows.length; at += pairWidth) places.set(rows[at] * count + rows[at + 1], at);
  return {
    rows,
    // The pair of two articles, or null where the results list none.
    find(a, b) {
      const isTurned = a > b;
      const at = places.get(isTurned ? b * count + a : a * count + b);
      if (at === undefined) return null;
      return {
        relation: index().relations[rows[at + 2]],
        raw: measure(rows, at + 3, isTurned),
        cleaned: measure(rows, at + 7, isTurned),
      };
    },
  };
});

const textNumbers = later(() => new Map(textBlock().articles.map((number, at) => [number, at])));

// Places in the results count bytes; strings count UTF-16 units.
const unitsOfBytes = (text, bytes) => {
  if (bytes === text.length) return place => place;
  const units = new Uint32Array(bytes + 2);
  let byte = 0;
  for (let unit = 0; unit < text.length; ) {
    const code = text.codePointAt(unit);
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    const length = code < 0x10000 ? 1 : 2;
    for (let i = 0; i < width; i++) units[byte + i] = unit;
    byte += width;
    unit += length;
  }
  units[byte] = text.length;
  return place => units[Math.min(place, byte)];
};

const rowsOf = (flat, width, make) => {
  const rows = [];
  for (let at = 0; at < flat.length; at += width) rows.push(make(flat.slice(at, at + width)));
  return rows;
};

// The text of an article with what is marked in it; null where the page does not hold it.
const textOf = number => {
  const at = textNumbers().get(number);
  if (at === undefined) return null;
  const { texts, removals, kept, places, spans, reasons } = textBlock();
  const text = texts[at];
  const unit = unitsOfBytes(text, index().articles.bytes[number]);
  return {
    text,
    removals: rowsOf(removals[at], 6, ([start, end, role, policy, card, evidence]) => ({
      start: unit(start), end: unit(end), role: roleName(role), card, evidence,
      policy: index().policies[policy],
    })),
    kept: rowsOf(kept[at], 6, ([start, end, role, card, evidence, reason]) => ({
      start: unit(start), end: unit(end), role: roleName(role), card, evidence,
      reason: reasons[reason],
    })),
    places: rowsOf(places[at], 4, ([start, end, card, resemblance]) => ({
      start: unit(start), end: unit(end), card, resemblance,
    })),
    spans: rowsOf(spans[at], 7, ([start, end, other, from, to, role, card]) => ({
      start: unit(start), end: unit(end), other, from, to, role: roleName(role), card,
    })),
  };
};

const card = number => (number < 0 ? null : clusterBlock().rows[number]);

// The reasons of a verdict.
const evidence = number => {
  if (number < 0) return null;
  const { texts, rows } = evidenceBlock();
  const [points, margin, confidence, flat, missing] = rows[number];
  const reasons = [];
  for (let at = 0; at < flat.length; at += 2) {
    reasons.push({ name: texts[2 * flat[at]], detail: texts[2 * flat[at] + 1], points: flat[at + 1] });
  }
  return { points, margin, confidence, reasons, missing };
};
