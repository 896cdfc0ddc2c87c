// Two articles side by side: shared passages numbered and linked, removals struck through.

// Passages that both texts hold: equal words, then what the results know beyond them, such as lines
// of a few words and copies with small edits.
const alignedPassages = (one, two, a, b) => {
  const passages = sharedPassages(one.text, two.text)
    .map(({ here, there, words }) => ({ here, there, words, role: null }));
  const isFree = (here, there) => passages.every(passage =>
    !overlap(passage.here, here) && !overlap(passage.there, there));
  const add = (here, there, role) => {
    if (isFree(here, there)) passages.push({ here, there, words: 0, role });
  };
  const unit = unitsOfBytes(two.text, index().articles.bytes[b]);
  for (const span of one.spans) {
    if (span.other === b && a !== b) {
      add(span, { start: unit(span.from), end: unit(span.to) }, span.role);
    }
  }
  for (const place of one.places) {
    const twin = two.places.find(other => other.card === place.card &&
      passages.every(passage => !overlap(passage.there, other)));
    if (twin) add(place, twin, card(place.card).role);
  }
  return passages.sort((x, y) => x.here.start - y.here.start || x.here.end - y.here.end);
};

// What the results say of a passage.
const passageRole = (passage, one, two, b) => {
  if (passage.role) return passage.role;
  const best = (marks, place) => marks
    .map(mark => [overlap(mark, place), mark.role]).filter(([common]) => common > 0)
    .sort(([x], [y]) => y - x)[0]?.[1];
  return best(one.removals, passage.here) ?? best(two.removals, passage.there) ??
    best(one.spans.filter(span => span.other === b), passage.here) ??
    best(one.kept, passage.here) ??
    best(one.places.map(place => ({ ...place, role: card(place.card).role })), passage.here) ?? 'shared';
};

const column = (number, text, marks, side) => {
  const { title, source, date, words } = article()(number);
  const body = h('div', { class: 'text', dir: 'auto', tabindex: 0, role: 'region', 'aria-label': `Text ${side}: ${visible(title)}` },
    marked(text.text, 0, text.text.length, marks));
  return {
    body,
    whole: h('section', { class: 'column' },
      h('header', null, h('h2', null, h('span', { class: 'side' }, side), ' ', readLink(number)),
        h('p', { class: 'muted' }, [source && [bdi(source), ' · '], date && `${visible(date)} · `, count(words, 'word')])),
      body),
  };
};

const chooser = (label, number, change) => {
  const chosen = number === undefined ? '' : chooserText(number);
  return h('label', { class: 'field wide' }, h('span', null, label),
    h('input', { list: 'articles', value: chosen, placeholder: 'number or title', autocomplete: 'off',
      onchange: event => {
        const found = Number.parseInt(event.target.value, 10) - 1;
        if (found >= 0 && found < articleCount()) change(found);
      } }));
};

const chooserText = number => `${number + 1} · ${elided(visible(article()(number).title), 90)}`;

const fillChooser = later(() => {
  show(document.getElementById('articles'), Array.from({ length: Math.min(articleCount(), 4000) }, (_, number) =>
    h('option', { value: chooserText(number) })));
  return true;
});

const numberTable = (a, b) => {
  const pair = pairTable().find(a, b);
  if (!pair) return h('p', null, a === b ? 'An article and itself: exactly 1.' : 'The results list no pair of these two: they share no repeated wording, or less than this page holds.');
  return [h('p', null, h('strong', null, pair.relation), `: ${relationMeanings[pair.relation]}.`),
    table('How alike', ['', 'As printed', 'After cleaning'], [
      ['Share of A that stands in B', share(pair.raw.here), share(pair.cleaned.here)],
      ['Share of B that stands in A', share(pair.raw.there), share(pair.cleaned.there)],
      ['Resemblance', share(pair.raw.resemblance), share(pair.cleaned.resemblance)],
      ['Words in common', grouped(pair.raw.words), grouped(pair.cleaned.words)],
    ], 'numbers')];
};

// Scrolling one text brings the other to the same passage, and between passages to the same part of
// the way.
const linkScrolling = (one, two, isLinked) => {
  const anchors = () => {
    const points = [[0, 0]];
    for (const mark of one.querySelectorAll('mark[data-number]')) {
      const twin = two.querySelector(`mark[data-number="${mark.dataset.number}"]`);
      const point = twin && [mark.offsetTop, twin.offsetTop];
      const last = points[points.length - 1];
      if (point && point[0] > last[0] && point[1] > last[1]) points.push(point);
    }
    const ends = [one.scrollHeight, two.scrollHeight];
    if (ends[0] > points[points.length - 1][0]) points.push(ends);
    return points;
  };
  let leader = null;
  let release;
  const follow = (from, to, side) => () => {
    if (!isLinked() || (leader && leader !== from)) return;
    leader = from;
    clearTimeout(release);
    release = setTimeout(() => { leader = null; }, 120);
    const middle = from.clientHeight / 3;
    const at = from.scrollTop + middle;
    const points = anchors();
    const next = Math.max(1, points.findIndex(point => point[side] > at));
    const [low, high] = [points[next - 1], points[next] ?? points[next - 1]];
    const way = high[side] > low[side] ? (at - low[side]) / (high[side] - low[side]) : 0;
    to.scrollTop = low[1 - side] + way * (high[1 - side] - low[1 - side]) - middle;
  };
  one.addEventListener('scroll', follow(one, two, 0), { passive: true });
  two.addEventListener('scroll', follow(two, one, 1), { passive: true });
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
    return { content: [h('h1', null, 'Side by side'), h('p', null, 'Choose two articles, or a cell of the ', link(address('matrix'), 'matrix'), '.'),
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
  const side = key => passages.map(passage => ({ ...passage[key], number: passage.number, role: passage.role }));
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
    show(place, `${number} of ${passages.length}: `, roleMark(role), words ? ` ${count(words, 'word')}` : '');
    tell(`Passage ${number} of ${passages.length}, ${role}`);
  };
  const keys = event => {
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  };
  const roles = [...new Set([...passages.map(passage => passage.role), ...one.removals.map(x => x.role), ...two.removals.map(x => x.role)])];
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
        const firstKept = passages.findIndex(passage => !one.removals.some(removal => overlap(removal, passage.here)));
        current = Math.max(0, firstKept) - 1;
        step(1);
      }
    },
    leave() { removeEventListener('keydown', keys); },
  };
};

view('compare', 'Side by side', compareView);
