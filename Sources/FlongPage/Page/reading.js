// One article: what was removed and why, and where else each repeated passage stands.

// Lines of the text with the line ends behind them.
const linesOf = text => {
  const lines = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|\u2028|\u2029/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines.filter(line => /\S/.test(text.slice(line.start, line.end)));
};

// Notes stand in the margin beside their line, or below the note before where that has no room.
const placeNotes = reading => {
  let free = 0;
  for (const notes of reading.querySelectorAll('.notes')) {
    if (getComputedStyle(notes).position !== 'absolute') {
      notes.style.top = '';
      continue;
    }
    const top = Math.max(free, notes.parentElement.offsetTop);
    notes.style.top = `${top}px`;
    free = top + notes.offsetHeight;
  }
  reading.style.minHeight = `${free}px`;
};

const readState = { cleaned: false };

const readingView = ([first, from]) => {
  fillChooser();
  const number = Number.parseInt(first ?? '0', 10);
  const go = next => { location.hash = address('read', next); };
  if (!(number >= 0 && number < articleCount())) {
    return { content: [h('h1', null, 'Read'), chooser('Article', undefined, go)] };
  }
  const { title, id, source, date, bytes, words, removed } = article()(number);
  let place = () => {};
  const head = [
    h('h1', null, bdi(title)),
    h('p', { class: 'muted' },
      [bdi(id), source && [' · ', bdi(source)], date && ` · ${visible(date)}`, ` · ${count(words, 'word')}`,
      ` · stripped ${size(removed)} (${percent(removed, bytes)})`]),
    h('div', { class: 'controls' }, chooser('Article', number, go),
      h('button', { type: 'button', disabled: number === 0, onclick: () => go(number - 1) }, '← Previous'),
      h('button', { type: 'button', disabled: number + 1 === articleCount(),
        onclick: () => go(number + 1) }, 'Next →'),
      h('label', { class: 'check' },
        h('input', { type: 'checkbox', checked: readState.cleaned, onchange: event => {
        readState.cleaned = event.target.checked;
        document.querySelector('.reading')?.classList.toggle('cleaned', readState.cleaned);
        place();
      } }), ' hide what was removed')),
  ];
  const text = textOf(number);
  if (!text) {
    const cards = clusterBlock().rows.filter(row =>
      membersOf(row).some(member => member.number === number));
    return { content: [head, h('p', { class: 'notice' },
      'This page does not hold the whole text. In a terminal: ', h('code', null, 'flong explain OUT ID'),
      '. These repeated wordings stand in it:'),
      h('div', { class: 'cards' }, cards.slice(0, 30).map(clusterCard))] };
  }
  const notes = notesOf(text);
  // A note stands beside the first line that it speaks of.
  const told = new Set();
  const rows = linesOf(text.text).map(line => {
    const isGone = notes.some(note => note.isRemoved && note.start <= line.start && note.end >= line.end);
    const own = notes.filter(note => overlap(note, line) > 0 && !told.has(note));
    own.forEach(note => told.add(note));
    return h('div', { class: `line${isGone ? ' line-gone' : ''}` },
      h('p', { dir: 'auto' }, marked(text.text, line.start, line.end, notes)),
      own.length > 0 && h('div', { class: 'notes' }, own.map(note => noteCard(note, number))));
  });
  const reading = h('div', { class: `reading${readState.cleaned ? ' cleaned' : ''}` }, rows);
  place = () => placeNotes(reading);
  // Details that open make a note longer.
  const watch = new ResizeObserver(place);
  const unit = from === undefined ? null : unitsOfBytes(text.text, bytes)(Number.parseInt(from, 10) || 0);
  return {
    content: [head,
      h('p', { class: 'key' }, count(notes.filter(note => note.isRemoved).length, 'passage'), ' removed (',
        h('del', null, 'struck through'), '), ',
        grouped(notes.filter(note => !note.isRemoved).length), ' repeated and kept.'),
      reading],
    keepsScroll: unit !== null,
    leave: () => watch.disconnect(),
    ready() {
      reading.querySelectorAll('.notes').forEach(notes => watch.observe(notes));
      watch.observe(reading);
      place();
      const note = unit === null ? null : notes.find(wanted => wanted.start <= unit && unit < wanted.end)
        ?? notes.find(wanted => wanted.start >= unit);
      if (!note) return;
      document.querySelectorAll(`mark[data-number="${note.number}"]`).forEach(mark =>
        mark.classList.add('current'));
      document.querySelector(`mark[data-number="${note.number}"]`)?.scrollIntoView({ block: 'center' });
    },
  };
};

view('read', 'Read', readingView);
