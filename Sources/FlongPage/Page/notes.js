// Notes on an article: what went, what stands elsewhere, which copy is the earliest.

const sameNote = (mark, note) =>
  overlap(mark, note) >= 0.8 * Math.max(mark.end - mark.start, note.end - note.start);

// Removals, boilerplate that stays, repeated wordings and shared runs, one note for each place.
const notesOf = text => {
  const notes = text.removals.map(removal => ({ ...removal, isRemoved: true, others: [] }));
  // Several removals may cover one place of a cluster.
  const isGone = mark =>
    text.removals.reduce((sum, removal) => sum + overlap(removal, mark), 0) > 0.5 * (mark.end - mark.start);
  const add = (mark, fields) => {
    const known = notes.find(note => sameNote(mark, note));
    if (known) return known;
    const note = { start: mark.start, end: mark.end, others: [], card: -1, evidence: -1, ...fields };
    notes.push(note);
    return note;
  };
  for (const kept of text.kept) add(kept,
    { role: kept.role, card: kept.card, evidence: kept.evidence, reason: kept.reason });
  for (const place of text.places) {
    const row = card(place.card);
    if (!isGone(place)) add(place, { role: row.role, card: place.card, evidence: row.evidence,
      resemblance: place.resemblance });
  }
  for (const span of text.spans) {
    if (isGone(span)) continue;
    const note = add(span, { role: span.role, card: span.card });
    if (!note.others.some(other => other.number === span.other && other.from === span.from)) {
      note.others.push({ number: span.other, from: span.from });
    }
  }
  notes.sort((a, b) => a.start - b.start || b.end - a.end);
  notes.forEach((note, at) => {
    note.number = at + 1;
    note.anchor = `mark-${at + 1}`;
  });
  return notes;
};

const elsewhere = (note, number) => {
  const row = card(note.card);
  const places = [
    ...(row ? membersOf(row).filter(member => member.number !== number).map(member =>
      ({ number: member.number, from: member.start })) : []),
    ...note.others,
  ].filter((place, at, all) => all.findIndex(other => other.number === place.number) === at);
  if (!places.length) return h('p', null,
    note.isRemoved ? 'Stands in this article alone.' : 'The other copies stand in this article.');
  const few = places.slice(0, 5);
  const total = row ? Math.max(places.length, row.articles - 1) : places.length;
  return h('div', null, h('p', null, 'Also in:'), h('ul', null, few.map(place =>
    h('li', null, place.number === number ? 'this article'
      : [link(address('read', place.number, place.from), bdi(elided(article()(place.number).title, 80))),
        ' ',
        h('a', { class: 'small', href: address('compare', number, place.number) }, 'side by side')]))),
    total > few.length && h('p', { class: 'muted' },
      row ? link(address('clusters', row.cluster), `and ${count(total - few.length, 'more article')}`)
      : `and ${count(total - few.length, 'more article')}`));
};

// Of two copies without a cluster, the earlier one by date.
const earliestOfRun = (note, number) => {
  const places = [number, ...note.others.map(other => other.number)].map(at => article()(at));
  const dated = places.filter(place => /^\d{4}-?\d{2}-?\d{2}/.test(place.date ?? ''));
  if (!dated.length) return 'No copy has a date that can be read, so which one came first is unknown.';
  const day = place => place.date.replaceAll('-', '').slice(0, 8);
  const first = dated.reduce((best, place) => (day(place) < day(best) ? place : best));
  const unsure = dated.filter(place => day(place) === day(first)).length > 1
    || dated.length < places.length;
  return ['Earliest dated copy: ', first.number === number ? 'this one' : readLink(first.number),
    ` (${visible(first.date)})`,
    unsure ? '. Unsure: another copy has the same day, or none.' : '.'];
};

const noteCard = (note, number) => {
  const row = card(note.card);
  const found = evidence(note.evidence);
  const strongest = found?.reasons.reduce((best, reason) =>
    (Math.abs(reason.points) > Math.abs(best.points) ? reason : best), found.reasons[0]);
  return h('article', { class: `note${note.isRemoved ? ' removed' : ''}`, id: `note-${note.number}` },
    h('header', null, h('a', { href: `#${note.anchor}`, class: 'number', onclick: event => {
      event.preventDefault();
      document.getElementById(note.anchor)?.scrollIntoView({ block: 'center' });
    } }, `${note.number}${roleLetters[note.role]}`), ' ', roleMark(note.role), ' ',
      h('strong', null, note.isRemoved ? 'removed' : note.reason ? 'kept back' : 'kept'),
      found && note.isRemoved && h('span', { class: 'muted' },
        ` confidence ${found.confidence.toFixed(2)}, policy ${note.policy}`)),
    note.reason && h('p', null, bdi(note.reason), '.'),
    note.isRemoved && strongest
      && h('p', null, `Strongest reason: ${strongest.name} (${signed(strongest.points)}), `,
      bdi(strongest.detail), '.'),
    elsewhere(note, number),
    row ? h('p', { class: 'muted' }, earliestLine(row)) : note.others.length > 0
      && h('p', { class: 'muted' }, earliestOfRun(note, number)),
    (found || row) && h('details', null, h('summary', null, 'Why, and how to overrule it'),
      why(row, note.evidence),
      !row && note.isRemoved && h('p', null,
        'It stands once, and went with its neighbours. To keep it, put its words on a line of a file and run again with ', h('code', null, '--allow FILE'), '.'),
      row && h('p', null, link(address('clusters', row.cluster), 'The whole cluster'))));
};
