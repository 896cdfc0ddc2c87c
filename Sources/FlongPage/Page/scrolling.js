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
