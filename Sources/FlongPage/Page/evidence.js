// Why: the reasons of a verdict, what would be without them, and how to overrule it.

const signed = points => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

const reasonTable = found =>
  table('Evidence', ['Reason', 'Points', 'Seen'],
    found.reasons.map(reason => [reason.name, signed(reason.points), bdi(reason.detail)]), 'reasons');

const verdictLine = found =>
  `${count(found.points, 'point')}, ${found.margin} needed to strip; confidence ${found.confidence.toFixed(2)}` +
  (found.missing.length ? `; the input has no ${found.missing.join(' and no ')}` : '');

// The role that the wording would have on the other side of the margin.
const otherRole = (row, isStripped, names) => {
  if (isStripped) return row.articles < 2 ? 'self-repeat' : row.sources > 1 ? 'syndicated' : 'incidental';
  if (names.has('asking') || names.has('company') || names.has('escort')) return 'appeal';
  return names.has('short') || names.has('mark') ? 'navigation' : 'template';
};

const nearest = (row, found) => {
  const isStripped = !keptRoles.has(row.role);
  const names = new Set(found.reasons.map(reason => reason.name));
  const distance = isStripped ? found.points - found.margin + 1 : found.margin - found.points;
  const other = otherRole(row, isStripped, names);
  if (distance <= 0) return `Nearest other role: ${other}; here a rule decided, and not the points.`;
  return `Nearest other role: ${other}, with ${count(distance, 'point')} ${isStripped ? 'fewer' : 'more'}.`;
};

const overruling = row => {
  const isStripped = row.removed[0] > 0;
  const option = isStripped ? '--allow' : '--deny';
  return h('p', null, isStripped ? 'To keep it, put ' : 'To strip it, put ', h('code', null, row.cluster),
    ` on a line of a file and run again with `, h('code', null, `${option} FILE`),
    isStripped
      ? [`. To keep all of its role: `, h('code', null, `--policy ${row.role}=keep`), '.']
      : [`. To strip all of its role: `, h('code', null, `--policy ${row.role}=strip`), '.']);
};

const why = (row, number) => {
  const found = evidence(number);
  return [
    found && h('p', null, verdictLine(found), '.'),
    found && found.reasons.length ? reasonTable(found) : h('p', null, 'No evidence was weighed.'),
    row && found && h('p', null, nearest(row, found)),
    row && overruling(row),
  ];
};

// Which copy was printed first, and how sure that is.
const earliestLine = row => {
  const [first, sameDay, undated] = row.earliest;
  if (first < 0) return 'No copy has a date that can be read, so which one came first is unknown.';
  const doubts = [];
  if (sameDay > 1) doubts.push(`${count(sameDay - 1, 'other copy', 'other copies')} of the same day`);
  if (undated > 0) doubts.push(`${count(undated, 'copy', 'copies')} without a date`);
  return ['Earliest dated copy: ', readLink(first), ` (${article()(first).date})`,
    doubts.length ? `. Unsure: ${doubts.join(', ')} may be earlier.` : '.'];
};
