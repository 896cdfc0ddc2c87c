// What a matrix shows: articles against articles, or sources against sources. A grid gives its size,
// names, cells as a flat list, and the exact numbers of one cell.

// What the results do not list, and a matrix therefore cannot show.
const starNote = () => {
  const stars = index().summary.counts.groups_listed_as_star;
  return stars ? ` Of wordings that stand in very many articles (${grouped(stars)}) only the pairs with the first article are listed.` : '';
};

const articleGrid = later(() => {
  const { order, total, within } = pairBlock();
  const { rows, find } = pairTable();
  const place = new Map(order.map((number, at) => [number, at]));
  const cells = [];
  for (let at = 0; at < rows.length; at += pairWidth) {
    const [a, b] = [place.get(rows[at]), place.get(rows[at + 1])];
    // Row, column, then shares of the row's article and resemblances, as printed and cleaned.
    cells.push(a, b, rows[at + 4], rows[at + 8], rows[at + 3], rows[at + 7]);
    cells.push(b, a, rows[at + 5], rows[at + 9], rows[at + 3], rows[at + 7]);
  }
  return {
    size: order.length,
    hasDiagonal: true,
    cells,
    name: at => article()(order[at]).title,
    note: order.length < index().total
      ? `The ${grouped(order.length)} articles with most in common of ${grouped(index().total)}; ${count(within, 'pair')} of ${grouped(total)}.` + starNote()
      : `${count(order.length, 'article')}, ${count(within, 'pair')} with text in common.` +
        (rows.length / pairWidth < within
          ? ` The ${grouped(rows.length / pairWidth)} with most in common are drawn.` : '') + starNote(),
    cell(row, column) {
      const [a, b] = [order[row], order[column]];
      if (a === b) return { title: [readLink(a)], open: address('read', a), same: true };
      const pair = find(a, b);
      return {
        title: [readLink(a), ' in ', readLink(b)], open: address('compare', a, b), pair,
        lines: pair && [
          ['Share of the row that stands in the column', share(pair.raw.here), share(pair.cleaned.here)],
          ['Share of the column that stands in the row', share(pair.raw.there), share(pair.cleaned.there)],
          ['Resemblance', share(pair.raw.resemblance), share(pair.cleaned.resemblance)],
          ['Words in common', grouped(pair.raw.words), grouped(pair.cleaned.words)],
        ],
      };
    },
  };
});

const sourceGrid = later(() => {
  const { order, cells: flat } = pairBlock().sources;
  const names = index().sources.name;
  const place = new Map(order.map((number, at) => [number, at]));
  const cells = [];
  const found = new Map();
  for (let at = 0; at < flat.length; at += 5) {
    const [from, to, raw, cleaned, pairs] = flat.slice(at, at + 5);
    const [row, column] = [place.get(from), place.get(to)];
    cells.push(row, column, raw, cleaned, raw, cleaned);
    found.set(row * order.length + column, { raw, cleaned, pairs });
  }
  return {
    size: order.length,
    hasDiagonal: false,
    cells,
    name: at => names[order[at]],
    note: order.length < names.length
      ? `The ${grouped(order.length)} sources with most in common of ${grouped(names.length)}.`
      : `${count(order.length, 'source')}. A cell is the mean over all articles of the row: how much of one stands in an article of the column.`,
    cell(row, column) {
      const known = found.get(row * order.length + column);
      const [a, b] = [names[order[row]], names[order[column]]];
      return {
        title: row === column ? [bdi(a), ' in its other articles'] : [bdi(a), ' in ', bdi(b)],
        open: address('pairs', 'between', order[row], order[column]),
        lines: known && [
          ['Mean share of an article', share(known.raw), share(known.cleaned)],
          ['Pairs of articles', grouped(known.pairs), ''],
        ],
      };
    },
  };
});
