// Two articles side by side: shared passages numbered and linked, removals struck through.

const column = (number, text, marks, side) => {
  const { title, source, date, words } = article()(number);
  const body = h('div', { class: 'text', dir: 'auto', tabindex: 0, role: 'region',
    'aria-label': `Text ${side}: ${visible(title)}` },
    marked(text.text, 0, text.text.length, marks));
  return {
    body,
    whole: h('section', { class: 'column' },
      h('header', null, h('h2', null, h('span', { class: 'side' }, side), ' ', readLink(number)),
        h('p', { class: 'muted' },
          [source && [bdi(source), ' · '], date && `${visible(date)} · `, count(words, 'word')])),
      body),
  };
};

const numberTable = (a, b) => {
  const pair = pairTable().find(a, b);
  if (!pair) return h('p', null,
    a === b ? 'An article and itself: exactly 1.'
    : 'The results list no pair of these two: they share no repeated wording, or less than this page holds.');
  return [h('p', null, h('strong', null, pair.relation), `: ${relationMeanings[pair.relation]}.`),
    table('How alike', ['', 'As printed', 'After cleaning'], [
      ['Share of A that stands in B', share(pair.raw.here), share(pair.cleaned.here)],
      ['Share of B that stands in A', share(pair.raw.there), share(pair.cleaned.there)],
      ['Resemblance', share(pair.raw.resemblance), share(pair.cleaned.resemblance)],
      ['Words in common', grouped(pair.raw.words), grouped(pair.cleaned.words)],
    ], 'numbers')];
};

const compareState = { linked: true };

const compareView = parts => {
  fillChooser();
  const [a, b] = parts.map(part => Number.parseInt(part, 10));
  const isKnown = number => Number.isInteger(number) && number >= 0 && number < articleCount();
  const go = (x, y) => { location.hash = address('compare', x ?? 0, y ?? x ?? 0); };
  const choosers = h('div', { class: 'controls' },
    chooser('Article A', isKnown(a) ? a : undefined, number => go(number, isKnown(b) ? b : number)),
    chooser('Article B', isKnown(b) ? b : undefined, number => go(isKnown(a) ? a : number, number)),
    isKnown(a) && isKnown(b) && h('button', { type: 'button', onclick: () => go(b, a) }, 'Swap'));
  if (!isKnown(a) || !isKnown(b)) {
    return { content: [h('h1', null, 'Side by side'),
      h('p', null, 'Choose two articles, or a cell of the ', link(address('matrix'), 'matrix'), '.'),
      choosers, h('section', null, keptPairs())] };
  }
  const [one, two] = [textOf(a), textOf(b)];
  if (!one || !two) {
    return { content: [h('h1', null, 'Side by side'), choosers, numberTable(a, b),
      h('p', { class: 'notice' }, 'This page does not hold the whole text of both. In a terminal: ',
        h('code', null, 'flong compare A B'), '.')] };
  }
  const passages = alignedPassages(one, two, a, b);
  passages.forEach((passage, at) => {
    passage.number = at + 1;
    passage.role = passageRole(passage, one, two, b);
  });
  const gone = text => text.removals.map(removal => ({ ...removal, isRemoved: true }));
  const side = key => passages.map(passage =>
    ({ ...passage[key], number: passage.number, role: passage.role }));
  const left = column(a, one, [...gone(one), ...side('here')], 'A');
  const right = column(b, two, [...gone(two), ...side('there')], 'B');

  const place = h('output', null, '');
  let current = -1;
  const markOf = (box, number) => box.querySelector(`mark[data-number="${number}"]`);
  const step = by => {
    if (!passages.length) return;
    current = (current + by + passages.length) % passages.length;
    const { number, role, words } = passages[current];
    for (const { body } of [left, right]) {
      body.querySelectorAll('.current').forEach(mark => mark.classList.remove('current'));
      body.querySelectorAll(`mark[data-number="${number}"]`).forEach(mark => mark.classList.add('current'));
      const mark = markOf(body, number);
      if (mark) body.scrollTop = mark.offsetTop - body.clientHeight / 3;
    }
    show(place, `${number} of ${passages.length}: `, roleMark(role),
      words ? ` ${count(words, 'word')}` : '');
    tell(`Passage ${number} of ${passages.length}, ${role}`);
  };
  const keys = event => {
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  };
  const roles = [...new Set([...passages.map(passage => passage.role), ...one.removals.map(x => x.role),
    ...two.removals.map(x => x.role)])];
  return {
    content: [
      h('h1', null, 'Side by side'),
      choosers,
      h('details', null, h('summary', null, 'How alike they are'), numberTable(a, b)),
      h('div', { class: 'controls stepping' },
        h('button', { type: 'button', onclick: () => step(-1), title: 'key p' }, '← Previous'),
        h('button', { type: 'button', onclick: () => step(1), title: 'key n' }, 'Next →'),
        place,
        h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: compareState.linked,
          onchange: event => { compareState.linked = event.target.checked; } }), ' scroll both')),
      passages.length ? null : h('p', { class: 'notice' }, 'No five words in a row stand in both.'),
      h('p', { class: 'key' }, roles.map(role => [roleMark(role), ' ']),
        h('del', null, 'struck through'), ' was removed; the same number is the same passage.'),
      h('div', { class: 'pair' }, left.whole, right.whole),
    ],
    ready() {
      linkScrolling(left.body, right.body, () => compareState.linked);
      addEventListener('keydown', keys);
      if (passages.length) {
        // What stays is what people come for; an appeal is only shown first where there is no other.
        const firstKept = passages.findIndex(passage =>
          !one.removals.some(removal => overlap(removal, passage.here)));
        current = Math.max(0, firstKept) - 1;
        step(1);
      }
    },
    leave() { removeEventListener('keydown', keys); },
  };
};

view('compare', 'Side by side', compareView);
