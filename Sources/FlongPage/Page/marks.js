// Text with marks: pieces between all bounds, each with the marks that cover it.

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const pieces = (start, end, marks) => {
  const inside = marks.filter(mark => mark.start < end && mark.end > start);
  const bounds = new Set([start, end]);
  for (const mark of inside) {
    bounds.add(Math.max(start, mark.start));
    bounds.add(Math.min(end, mark.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(1).map((to, at) => ({
    start: sorted[at], end: to,
    marks: inside.filter(mark => mark.start < to && mark.end > sorted[at]),
  }));
};

// Elements of a stretch of text. Of a mark its number is shown where it begins.
const marked = (text, start, end, marks) =>
  pieces(start, end, marks).map(piece => {
    const words = visible(text.slice(piece.start, piece.end));
    if (!piece.marks.length) return document.createTextNode(words);
    const removal = piece.marks.find(mark => mark.isRemoved);
    const shown = piece.marks.find(mark => !mark.isRemoved) ?? removal;
    const label = piece.marks.filter(mark => mark.start === piece.start && mark.number)
      .map(mark => h('sup', { class: 'number', id: mark.anchor ?? null },
        `${mark.number}${roleLetters[mark.role]}`));
    const inner = removal ? h('del', null, words) : words;
    return h('mark', {
      class: `role-${(removal ?? shown).role}${removal ? ' gone' : ''}`,
      'data-number': shown.number ?? null,
    }, label, inner);
  });
