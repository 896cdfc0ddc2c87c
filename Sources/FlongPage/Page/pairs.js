// A histogram over all pairs, with a cut-off.

const pairState = { stage: 'cleaned', measure: 'resemblance', scale: 'log', cut: 30 };
const bins = 101;

const binCounts = () => pairBlock().histogram[`${pairState.stage}_${pairState.measure}`];

const histogram = room => {
  const counts = binCounts();
  const sums = Array.from({ length: bins }, (_, bin) => counts.reduce((sum, row) => sum + row[bin], 0));
  const isLog = pairState.scale === 'log';
  const height = value => (isLog ? Math.log10(1 + value) : value);
  const top = Math.max(1, ...sums);
  const side = 46;
  const bar = Math.max(2.4, Math.min(9, (room - side - 12) / bins));
  const [wide, high, foot] = [bar * bins, 220, 26];
  const bars = sums.map((sum, bin) => {
    const tall = sum ? Math.max(1.5, (height(sum) / height(top)) * high) : 0;
    return svg('rect', { class: bin >= pairState.cut ? 'over' : 'under', x: side + bin * bar,
      y: high - tall, width: bar - (bar > 5 ? 1 : 0.4), height: tall },
      svg('title', null, `${bin === 100 ? 'exactly 1' : `${(bin / 100).toFixed(2)} to ${((bin + 1) / 100).toFixed(2)}`}: ${count(sum, 'pair')}`));
  });
  const marks = isLog
    ? Array.from({ length: Math.floor(Math.log10(top)) + 1 }, (_, power) => 10 ** power)
    : [0.25, 0.5, 0.75, 1].map(part => Math.round(part * top)).filter((mark, at, all) => mark > 0
      && all.indexOf(mark) === at);
  return svg('svg', { class: 'histogram', viewBox: `0 0 ${wide + side + 12} ${high + foot + 8}`,
    width: wide + side + 12, height: high + foot + 8, role: 'img',
    'aria-label': `Histogram of ${grouped(pairBlock().total)} pairs by ${pairState.measure}; the table below has the counts.` },
    svg('g', { transform: 'translate(0 8)' },
      marks.map(mark => {
        const y = high - (height(mark) / height(top)) * high;
        return [svg('line', { class: 'rule', x1: side, x2: side + wide, y1: y, y2: y }),
          svg('text', { x: side - 6, y: y + 4, 'text-anchor': 'end' }, grouped(mark))];
      }), bars,
      [0, 20, 40, 60, 80, 100].map(bin =>
        svg('text', { x: side + (bin + 0.5) * bar, y: high + 18, 'text-anchor': 'middle' },
        (bin / 100).toFixed(1))),
      svg('line', { class: 'cut', x1: side + pairState.cut * bar, x2: side + pairState.cut * bar, y1: 0,
        y2: high })));
};

const cutTable = () => {
  const counts = binCounts();
  const sum = (row, from, to) => row.slice(from, to).reduce((total, value) => total + value, 0);
  const rows = index().relations.map((relation, at) => [
    h('span', { title: relationMeanings[relation] }, relation),
      grouped(sum(counts[at], pairState.cut, bins)),
    grouped(sum(counts[at], 0, pairState.cut)), grouped(counts[at][100]),
  ]);
  const total = [0, 1, 2].map(which =>
    counts.reduce((all, row) => all
    + [sum(row, pairState.cut, bins), sum(row, 0, pairState.cut), row[100]][which], 0));
  return table('Pairs by relation', ['Relation', 'At or above the cut-off', 'Below', 'Exactly 1'],
    [...rows, ['all', ...total.map(grouped)]], 'numbers');
};

// Pairs from the cut-off upwards, nearest first: the ones that a cut-off decides about.
const pairsAbove = between => {
  const { rows } = pairBlock();
  const offset = (pairState.stage === 'cleaned' ? 7 : 3);
  const value = at => (pairState.measure === 'resemblance' ? rows[at + offset]
    : Math.max(rows[at + offset + 1], rows[at + offset + 2]));
  const { source } = index().articles;
  const isBetween = at => !between ||
    (source[rows[at]] === between[0] && source[rows[at + 1]] === between[1]) ||
    (source[rows[at]] === between[1] && source[rows[at + 1]] === between[0]);
  const found = [];
  for (let at = 0; at < rows.length; at += pairWidth) {
    if ((between || value(at) >= pairState.cut * 1000) && isBetween(at)) found.push(at);
  }
  found.sort((a, b) => (between ? value(b) - value(a) : value(a) - value(b)) || a - b);
  const most = 40;
  return [
    found.length ? table(between ? 'Pairs between the two sources' : 'Pairs from the cut-off upwards',
      ['Articles', 'Value', 'Relation'],
      found.slice(0, most).map(at => [
        link(address('compare', rows[at], rows[at + 1]), bdi(elided(article()(rows[at]).title, 70)), ' / ',
          bdi(elided(article()(rows[at + 1]).title, 70))),
        share(value(at)), index().relations[rows[at + 2]],
      ]), 'numbers') : h('p', { class: 'muted' }, 'No pair.'),
    found.length > most && h('p', { class: 'muted' },
      `${grouped(found.length - most)} more; all are in pairs.jsonl.`),
  ];
};

const pairsView = ([first, one, two]) => {
  const between = first === 'between' ? [Number(one), Number(two)] : null;
  const names = index().sources.name;
  const chart = h('div', { class: 'chart' });
  const counts = h('div');
  const listed = h('div');
  const shown = h('output', null, '');
  const redraw = () => {
    show(chart, histogram(chart.clientWidth));
    show(counts, cutTable());
    show(listed, pairsAbove(between));
    show(shown, (pairState.cut / 100).toFixed(2));
  };
  const change = key => value => {
    pairState[key] = value;
    redraw();
  };
  const articles = index().total;
  const unlisted = (articles * (articles - 1)) / 2 - pairBlock().total;
  return {
    content: [
      h('h1', null, 'Pairs'),
      between && h('p', { class: 'notice' }, 'Between ', bdi(names[between[0]] ?? ''), ' and ',
        bdi(names[between[1]] ?? ''), '. ', link(address('pairs'), 'All pairs')),
      h('p', { class: 'muted' },
        `${count(pairBlock().total, 'pair')} with text in common. The other ${grouped(unlisted)} share no repeated wording and no run of words, and are not drawn.` + starNote()),
      h('div', { class: 'controls' },
        choice('Text', 'pair-stage', [['raw', 'as printed'], ['cleaned', 'after stripping']],
          pairState.stage, change('stage')),
        choice('Measure', 'pair-measure', [['resemblance', 'resemblance'], ['share', 'larger share']],
          pairState.measure, change('measure')),
        choice('Scale', 'pair-scale', [['linear', 'linear'], ['log', 'logarithmic']], pairState.scale,
          change('scale')),
        h('label', { class: 'field' }, h('span', null, 'Cut-off ', shown),
          h('input', { type: 'range', min: 0, max: 100, step: 1, value: pairState.cut,
            oninput: event => change('cut')(Number(event.target.value)) }))),
      chart, counts, listed,
    ],
    ready() {
      redraw();
      addEventListener('resize', redraw);
    },
    leave() { removeEventListener('resize', redraw); },
  };
};

view('pairs', 'Pairs', pairsView);
