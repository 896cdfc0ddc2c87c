// One cluster as a card.

const slotted = row => {
  if (!row.slots.length) return bdi(row.text);
  const parts = row.template.split('‹…›');
  return h('bdi', null, parts.map((part, at) => [
    visible(part), at < parts.length - 1
      && h('span', { class: 'slot', title: 'differs between the copies' }, '‹…›')]));
};

const slotList = row =>
  row.slots.length > 0 && h('ul', { class: 'slots' }, row.slots.map((slot, at) =>
    h('li', null, h('span', { class: 'slot' }, `‹${at + 1}›`), ' ',
      slot.values.slice(0, 6).map((value, n) =>
        [n ? ' · ' : '', value ? bdi(elided(value, 60)) : h('em', null, 'nothing'),
        slot.counts[n] > 1 ? ` (${grouped(slot.counts[n])} ×)` : '']),
      slot.distinct > 6 ? ` and ${grouped(slot.distinct - 6)} more` : '')));

const membersOf = row => rowsOf(row.members, 4,
  ([number, start, end, resemblance]) => ({ number, start, end, resemblance }));

// Where in its articles a wording stands: a line for each copy, from the first to the last byte.
const positionStrip = row => {
  const members = membersOf(row).filter(member => index().articles.bytes[member.number] > 0);
  const [wide, high] = [200, 22];
  const names = ['beginning', 'middle', 'end'];
  const thirds = [0, 0, 0];
  const bars = members.map(member => {
    const bytes = index().articles.bytes[member.number];
    const [from, to] = [member.start / bytes, member.end / bytes];
    thirds[Math.min(2, Math.floor(((from + to) / 2) * 3))] += 1;
    return svg('rect', { x: (from * wide).toFixed(1), y: 2,
      width: Math.max(1.5, (to - from) * wide).toFixed(1), height: high - 4 });
  });
  const words = thirds.map((number, at) => number
    && `${number} near the ${names[at]}`).filter(Boolean).join(', ');
  return svg('svg', { class: 'strip', viewBox: `0 0 ${wide} ${high}`, preserveAspectRatio: 'none',
    role: 'img', 'aria-label': `Places in the articles: ${words}` },
    svg('rect', { class: 'whole', x: 0, y: 0, width: wide, height: high }), bars);
};

const fate = row => {
  const [passages, bytes] = row.removed;
  return passages
    ? h('span', { class: 'fate stripped' },
      `stripped in ${grouped(passages)} of ${count(row.places, 'place')}, ${size(bytes)}`)
    : h('span', { class: 'fate' }, 'kept');
};

const memberList = row => {
  const members = membersOf(row);
  return [
    h('ol', { class: 'members' }, members.map(member => {
      const { title, source, date } = article()(member.number);
      return h('li', null, h('a', { href: address('read', member.number, member.start) }, bdi(title)),
        h('span', { class: 'muted' }, [source && [' – ', bdi(source)], date && `, ${visible(date)}`,
          `, resemblance ${share(member.resemblance)}`]));
    })),
    row.places > members.length
      && h('p', { class: 'muted' },
      `${grouped(row.places - members.length)} more places in clusters.jsonl.`),
    members.length > 1 && members[0].number !== members[1].number &&
      h('p', null, link(address('compare', members[0].number, members[1].number),
        'The first two side by side')),
  ];
};

const dates = row =>
  row.first && (row.first === row.last ? visible(row.first)
    : `${visible(row.first)} – ${visible(row.last)}`);

const clusterCard = row =>
  h('article', { class: 'card', id: row.cluster },
    h('header', null, roleMark(row.role), fate(row),
      h('span', { class: 'muted' }, `confidence ${row.confidence.toFixed(2)} · `,
        [count(row.articles, 'article'), row.sources && count(row.sources, 'source'),
          dates(row)].filter(Boolean).join(' · '))),
    h('blockquote', null, slotted(row)),
    slotList(row),
    positionStrip(row),
    h('p', { class: 'muted' }, earliestLine(row)),
    h('details', null, h('summary', null, 'Why, and how to overrule it'), why(row, row.evidence)),
    h('details', null, h('summary', null, count(row.places, 'place')), memberList(row)),
    h('p', { class: 'name' }, h('code', null, row.cluster)));
