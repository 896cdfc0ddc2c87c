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
