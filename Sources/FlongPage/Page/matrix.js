// The matrix: who has how much of whom, before and after stripping.

const matrixState = { grid: 'articles', stage: 'raw', measure: 'share' };
const valuesOf = ({ stage, measure }) => (measure === 'share' ? 0 : 2) + (stage === 'cleaned' ? 1 : 0);

const legend = () =>
  h('div', { class: 'legend' }, h('span', null, 'Shade'),
    [['0', -1], ['0.01', 1000], ['0.1', 10000], ['0.3', 30000], ['0.6', 60000],
      ['1', one]].map(([label, value]) => {
      const swatch = h('i', { class: 'swatch' });
      if (value >= 0) swatch.style.background = css(palette()[level(value)]);
      return h('span', null, swatch, label);
    }));

const cellDetail = (grid, { row, column }) => {
  const cell = grid.cell(row, column);
  return [
    h('h2', null, cell.title),
    cell.same ? h('p', null, 'The same article: exactly 1.') :
      cell.lines
        ? [cell.pair && h('p', null, `${cell.pair.relation}: ${relationMeanings[cell.pair.relation]}.`),
          table('Exact numbers', ['', 'As printed', 'After cleaning'], cell.lines, 'numbers')]
        : h('p', null, 'Nothing in common: they share no repeated wording and no run of eight words.'),
    h('p', null, h('a', { class: 'button', href: cell.open },
      cell.same ? 'Read' : matrixState.grid === 'sources' ? 'List their pairs' : 'Compare side by side')),
  ];
};

const cellSentence = (grid, { row, column }) => {
  const cell = grid.cell(row, column);
  const place = `Row ${row + 1}, column ${column + 1}. ${visible(grid.name(row))} in ${visible(grid.name(column))}: `;
  if (cell.same) return place + 'the same, 1.';
  return place + (cell.lines ? `${cell.lines[0][1]} as printed, ${cell.lines[0][2]} after cleaning.`
    : 'nothing in common.');
};

const matrixKeys = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
  PageUp: [-10, 0], PageDown: [10, 0],
};

const matrixView = () => {
  const canvas = h('canvas', {
    tabindex: 0, role: 'application', 'aria-describedby': 'matrix-help',
      'aria-label': 'Matrix of similarities',
  });
  const frame = h('div', { class: 'frame' }, canvas);
  const detail = h('aside', { class: 'detail', 'aria-label': 'The chosen cell' });
  const note = h('p', { class: 'muted' });
  const key = h('div');
  let map;
  let grid;

  const point = cell => {
    map.cursor = cell;
    show(detail, cell ? cellDetail(grid, cell)
      : h('p', { class: 'muted' }, 'Point at a cell for its exact numbers; click it to compare.'));
  };
  const open = cell => { location.hash = grid.cell(cell.row, cell.column).open; };
  const resize = () => map.resize(Math.max(240, frame.clientWidth), Math.max(240, innerHeight * 0.78));
  const repaint = () => { map.use(valuesOf(matrixState)); show(key, legend()); };
  const load = () => {
    grid = matrixState.grid === 'sources' ? sourceGrid() : articleGrid();
    map = new Heatmap(canvas, grid);
    map.values = valuesOf(matrixState);
    show(note, grid.note);
    show(key, legend());
    point(null);
    resize();
  };

  const place = event => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  let drag = null;
  give(canvas, {
    onpointerdown(event) { drag = { x: event.clientX, y: event.clientY, moved: 0 }; },
    onpointermove(event) {
      if (drag && event.buttons) {
        const [x, y] = [drag.x - event.clientX, drag.y - event.clientY];
        drag = { x: event.clientX, y: event.clientY, moved: drag.moved + Math.abs(x) + Math.abs(y) };
        if (drag.moved > 4) map.pan(x, y);
        return;
      }
      const cell = map.at(...place(event));
      if (cell?.row !== map.cursor?.row || cell?.column !== map.cursor?.column) {
        if (cell) point(cell);
        map.draw();
      }
    },
    onclick(event) {
      const cell = map.at(...place(event));
      if (!cell || drag?.moved > 4) return;
      // A finger cannot hover: its first touch shows the numbers.
      const isSecond = map.cursor?.row === cell.row && map.cursor?.column === cell.column;
      if (event.pointerType === 'touch' && !(isSecond && canvas.dataset.touched)) {
        canvas.dataset.touched = '1';
        point(cell);
        map.draw();
      } else open(cell);
    },
    onkeydown(event) {
      const step = matrixKeys[event.key];
      const cursor = map.cursor ?? { row: 0, column: 0 };
      const last = grid.size - 1;
      if (event.key === 'Enter' && map.cursor) open(cursor);
      else if (event.key === '+' || event.key === '=') map.zoom(1.5);
      else if (event.key === '-') map.zoom(1 / 1.5);
      else if (event.key === '0') map.fit();
      else if (event.key === 'Home' || event.key === 'End' || step) {
        const [down, right] = step ?? [0, event.key === 'Home' ? -grid.size : grid.size];
        const inside = at => Math.min(last, Math.max(0, at));
        point(map.cursor ? { row: inside(cursor.row + down), column: inside(cursor.column + right) }
          : cursor);
        map.reveal();
        tell(cellSentence(grid, map.cursor));
      } else return;
      event.preventDefault();
    },
  });
  canvas.addEventListener('wheel', event => {
    if (event.ctrlKey || event.metaKey) {
      map.zoom(Math.exp(-event.deltaY / 300), ...place(event));
      event.preventDefault();
    } else if (map.pan(event.deltaX, event.deltaY)) event.preventDefault();
  }, { passive: false });

  const button = (label, name, action) =>
    h('button', { type: 'button', 'aria-label': name, title: name, onclick: action }, label);
  const hasSources = index().sources.name.length > 0;
  if (!hasSources) matrixState.grid = 'articles';
  const watch = new ResizeObserver(() => { if (frame.clientWidth !== map?.width) resize(); });

  return {
    content: [
      h('h1', null, 'Matrix'),
      h('div', { class: 'controls' },
        choice('Text', 'stage', [['raw', 'as printed'], ['cleaned', 'after stripping']], matrixState.stage,
          value => { matrixState.stage = value; repaint(); tell(value === 'raw' ? 'As printed'
            : 'After stripping'); }),
        choice('Cell', 'measure',
          [['share', 'share of the row in the column'], ['resemblance', 'resemblance']],
          matrixState.measure,
          value => { matrixState.measure = value; repaint(); }),
        hasSources && choice('Sides', 'grid', [['articles', 'articles'], ['sources', 'sources']],
          matrixState.grid,
          value => { matrixState.grid = value; load(); }),
        h('div', { class: 'buttons', role: 'group', 'aria-label': 'Zoom' },
          button('+', 'Zoom in', () => map.zoom(1.5)), button('−', 'Zoom out', () => map.zoom(1 / 1.5)),
          button('Fit', 'Show the whole matrix', () => map.fit()))),
      note,
      h('div', { class: 'beside' }, frame, detail),
      key,
      h('p', { class: 'muted', id: 'matrix-help' },
        'Similar ones stand together. Row and column are not the same: a short text may stand whole in a long one. ' +
        'Click a cell to compare. With the keyboard: arrow keys move, Enter opens, + and − zoom, 0 shows all. ' +
        'Drag or scroll to move, Ctrl and the wheel zoom.'),
    ],
    ready() {
      load();
      watch.observe(frame);
      dark.addEventListener('change', repaint);
    },
    leave() {
      watch.disconnect();
      dark.removeEventListener('change', repaint);
    },
  };
};

view('matrix', 'Matrix', matrixView);
