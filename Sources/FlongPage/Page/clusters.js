// Clusters: sorted, filtered, searched.

const doubt = row => 1 - row.confidence;
// What a wrong decision would cost: what was stripped first, then what was kept.
const harm = row => (row.removed[1] > 0 ? [doubt(row) * row.removed[1], 0]
  : [0, doubt(row) * row.text.length]);
const descending = value => (a, b) => value(b) - value(a);

const clusterOrders = {
  review: ['to review: doubt × text at stake',
    (a, b) => harm(b)[0] - harm(a)[0] || harm(b)[1] - harm(a)[1]],
  articles: ['most articles', descending(row => row.articles)],
  sources: ['most sources', descending(row => row.sources)],
  length: ['longest wording', descending(row => row.text.length)],
  removed: ['most stripped', descending(row => row.removed[1])],
  first: ['first date', (a, b) => (a.first ?? '~').localeCompare(b.first ?? '~', 'en')],
};

const clusterState = { order: 'review', role: 'all', fate: 'all', words: '', shown: 30 };
const cardsAtOnce = 30;

const clusterNumbers = later(() => new Map(clusterBlock().rows.map((row, at) => [row.cluster, at])));

const clusterMatches = () => {
  const { order, role, fate: wanted, words } = clusterState;
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean);
  return clusterBlock().rows
    .filter(row => role === 'all' || row.role === role)
    .filter(row => wanted === 'all' || (row.removed[0] > 0) === (wanted === 'stripped'))
    .filter(row => needles.every(needle => row.text.toLowerCase().includes(needle)
      || row.cluster === needle))
    .map((row, at) => [row, at])
    .sort(([a, i], [b, j]) => clusterOrders[order][1](a, b) || i - j)
    .map(([row]) => row);
};

const clustersView = ([first, second]) => {
  if (first === 'role') Object.assign(clusterState, { role: second ?? 'all', words: '', fate: 'all' });
  const single = clusterNumbers().get(first);
  if (single !== undefined) {
    return { content: [h('h1', null, 'Cluster'), clusterCard(card(single)),
      h('p', null, link(address('clusters'), 'All clusters'))] };
  }
  const { rows, total } = clusterBlock();
  const list = h('div', { class: 'cards' });
  const found = h('p', { class: 'muted', role: 'status' });
  const more = h('button', { type: 'button', onclick() { clusterState.shown += cardsAtOnce; refresh(); } },
    'Show more');
  const refresh = () => {
    const matches = clusterMatches();
    show(list, matches.slice(0, clusterState.shown).map(clusterCard));
    show(found, `${count(matches.length, 'cluster')} of ${grouped(rows.length)}` +
      (total > rows.length ? `; ${grouped(total - rows.length)} more in clusters.jsonl, with less at stake`
        : ''));
    more.hidden = matches.length <= clusterState.shown;
  };
  const change = key => value => {
    clusterState[key] = value;
    clusterState.shown = cardsAtOnce;
    refresh();
  };
  const roles = [...new Set(rows.map(row => row.role))];
  return {
    content: [
      h('h1', null, 'Clusters'),
      typeof first === 'string' && first !== 'role' &&
        h('p', { class: 'notice' }, 'This page does not hold that cluster; clusters.jsonl does.'),
      h('div', { class: 'controls' },
        selection('Sort', Object.entries(clusterOrders).map(([key, [label]]) => [key, label]),
          clusterState.order, change('order')),
        selection('Role', [['all', 'all roles'],
          ...index().roles.filter(role => roles.includes(role)).map(role => [role, role])],
          clusterState.role, change('role')),
        selection('Fate', [['all', 'stripped or kept'], ['stripped', 'stripped'], ['kept', 'kept']],
          clusterState.fate, change('fate')),
        h('label', { class: 'field' }, h('span', null, 'Search'),
          h('input', { type: 'search', value: clusterState.words,
            oninput: event => change('words')(event.target.value) }))),
      found, list, more,
    ],
    ready: refresh,
  };
};

view('clusters', 'Clusters', clustersView);
