// What came in, what was stripped, what was kept and marked, what was skipped, the settings.

const tile = (number, label) =>
  h('div', { class: 'tile' }, h('strong', null, number), h('span', null, label));

const tiles = () => {
  const { counts } = index().summary;
  return h('div', { class: 'tiles' },
    tile(grouped(counts.articles),
      counts.sources ? `articles of ${count(counts.sources, 'source')}` : 'articles'),
    tile(grouped(counts.words), 'words'),
    tile(size(counts.removed_bytes),
      `stripped from ${count(counts.changed_articles, 'article')} (${percent(counts.removed_bytes, counts.bytes)})`),
    tile(grouped(counts.clusters), 'repeated wordings'),
    tile(grouped(counts.pairs), 'pairs of articles with text in common'),
    tile(grouped(counts.stories), `stories in ${count(counts.story_articles, 'article')}`));
};

const roleTable = () => {
  const { roles } = index().summary;
  return table('Roles', ['Role', 'Policy', 'Wordings', 'Passages stripped', 'Bytes stripped',
    'Sentences kept', 'Shared runs', 'What it is'],
    Object.entries(roles).map(([role, row]) => [
      link(address('clusters', 'role', role), roleMark(role)), row.policy, grouped(row.clusters),
      grouped(row.removals), size(row.removed_bytes), grouped(row.kept_sentences), grouped(row.spans),
      h('span', { class: 'muted' }, roleMeanings[role]),
    ]), 'numbers');
};

const sourceTable = () => {
  const { name, articles, bytes, removed } = index().sources;
  if (!name.length) return h('p', { class: 'muted' },
    'No article has a source: files directly in a folder have none, and records need a field for it.');
  const order = name.map((_, at) => at).sort((a, b) => removed[b] / bytes[b] - removed[a] / bytes[a]
    || a - b);
  const row = at => [bdi(name[at]), grouped(articles[at]), size(bytes[at]), size(removed[at]),
    percent(removed[at], bytes[at])];
  const few = 25;
  const head = ['Source', 'Articles', 'Text', 'Stripped', 'Share'];
  return [
    table('Sources, most stripped first', head, order.slice(0, few).map(row), 'numbers'),
    order.length > few && h('details', null,
      h('summary', null, `${grouped(order.length - few)} more sources`),
      table('All other sources', head, order.slice(few, 1000).map(row), 'numbers')),
  ];
};

const wording = example =>
  h('li', null, h('span', { class: 'times' }, `${grouped(example.articles)} ×`), ' ',
    link(address('clusters', example.cluster), bdi(elided(example.template || example.text, 180))));

const wordings = isKept =>
  Object.entries(index().summary.roles)
    .filter(([role, row]) => keptRoles.has(role) === isKept && row.examples.length)
    .map(([role, row]) => h('div', { class: 'wordings' }, h('h3', null, roleMark(role)),
      h('ul', null, row.examples.map(wording))));

// Shared runs that stand in no cluster, such as quotations, and where to read them side by side.
const keptPairs = () => {
  const { rows } = pairBlock();
  const found = [];
  for (let at = 0; at < rows.length; at += pairWidth) {
    if (rows[at + 7] > 0) found.push([rows[at], rows[at + 1], rows[at + 7], rows[at + 2]]);
  }
  found.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  if (!found.length) return h('p', { class: 'muted' },
    'After cleaning, no two articles have text in common.');
  return table('Most alike after cleaning', ['Articles', 'Resemblance', 'Relation'],
    found.slice(0, 12).map(([a, b, value, relation]) => [
      link(address('compare', a, b), bdi(article()(a).title), ' / ', bdi(article()(b).title)),
      share(value), index().relations[relation],
    ]), 'numbers');
};

const storyList = () => {
  const { stories } = index();
  if (!stories.length) return null;
  return h('section', null, h('h2', null, 'Stories in several articles'),
    h('ol', { class: 'plain' }, stories.slice(0, 15).map(([representative, ...members]) =>
      h('li', null, h('span', { class: 'times' }, `${members.length} ×`), ' ', readLink(representative),
        ' with ', members.filter(member => member !== representative).slice(0, 4).map((member, at) => [
          at ? ', ' : '', link(address('compare', representative, member),
            bdi(elided(article()(member).title, 60)))]),
        members.length > 5 ? ` and ${members.length - 5} more` : ''))));
};

const leftAside = () => {
  const { review, skipped, notes } = index().summary;
  if (!review.length && !skipped.length && !notes.length) return h('p', { class: 'muted' },
    'Nothing was skipped.');
  const most = 200;
  return [
    review.length > 0 && h('div', null, h('h3', null, 'Left whole, for you to look at'),
      h('p', null, 'More than half of their prose would have gone.'),
      h('ul', null, review.slice(0, most).map(id => h('li', null, bdi(id))))),
    skipped.length > 0 && table('Skipped', ['Input', 'Line', 'Reason', 'Copied unchanged'],
      skipped.slice(0, most).map(input =>
        [bdi(input.path), input.line ?? '–', bdi(input.reason), input.copied ? 'yes' : 'no'])),
    notes.length > 0 && h('ul', null, notes.map(note => h('li', null, bdi(note)))),
    (review.length > most || skipped.length > most)
      && h('p', { class: 'muted' }, 'The rest is in summary.json.'),
  ];
};

const settingsTable = () =>
  h('details', null, h('summary', null, 'Settings of the run'),
    table('Settings', ['Setting', 'Value'],
      Object.entries(index().summary.settings).map(([name, value]) => [name, bdi(value)])));

view('overview', 'Overview', () => ({
  content: [
    h('h1', null, 'What these articles print twice'),
    tiles(),
    h('section', null, h('h2', null, 'Roles: what was stripped, what was kept'), roleTable()),
    h('div', { class: 'columns' },
      h('section', null, h('h2', null, 'Stripped: most frequent wordings'),
        wordings(false), !wordings(false).length && h('p', { class: 'muted' }, 'Nothing was stripped.')),
      h('section', null, h('h2', null, 'Kept and marked'), wordings(true), keptPairs())),
    storyList(),
    h('section', null, h('h2', null, 'Sources'), sourceTable()),
    h('section', null, h('h2', null, 'Skipped, or to look at'), leftAside()),
    settingsTable(),
  ],
}));
