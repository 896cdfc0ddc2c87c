// Which words two texts share: words inside runs of five that stand in both, as the numbers of the
// matrix count them.

const runLength = 5;
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const wordsOf = text => {
  const words = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ key: match[0].normalize('NFKC').toLowerCase(), start: match.index,
      end: match.index + match[0].length });
  }
  return words;
};

const shinglePlaces = words => {
  const places = new Map();
  for (let at = 0; at + runLength <= words.length; at++) {
    const key = words.slice(at, at + runLength).map(word => word.key).join(' ');
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
};

// Runs of equal words, in the order of the first text: [place in a, place in b, words].
const equalRuns = (a, b) => {
  const places = shinglePlaces(b);
  const runs = [];
  let expected = -1;
  for (let at = 0; at + runLength <= a.length; ) {
    const key = a.slice(at, at + runLength).map(word => word.key).join(' ');
    let best = null;
    for (const place of (places.get(key) ?? []).slice(0, 16)) {
      let length = runLength;
      while (at + length < a.length && place + length < b.length &&
        a[at + length].key === b[place + length].key) length++;
      // Of equal runs the one that goes on where the last one ended.
      if (!best || length > best[2] || (length === best[2] && place === expected)) best = [at, place,
        length];
    }
    if (best) {
      runs.push(best);
      expected = best[1] + best[2];
      at += best[2];
    } else {
      at += 1;
    }
  }
  return runs;
};

const bridged = 4;

// Shared passages of two texts: places in both, with small differences bridged.
const sharedPassages = (one, two) => {
  const a = wordsOf(one);
  const b = wordsOf(two);
  const passages = [];
  for (const [i, j, length] of equalRuns(a, b)) {
    const last = passages[passages.length - 1];
    const here = { start: a[i].start, end: a[i + length - 1].end };
    const there = { start: b[j].start, end: b[j + length - 1].end };
    const isNext = last && i - last.i <= bridged && j >= last.j && j - last.j <= bridged;
    if (isNext) {
      last.here.end = here.end;
      last.there.end = there.end;
      last.words += length;
      [last.i, last.j] = [i + length, j + length];
    } else {
      passages.push({ here, there, words: length, i: i + length, j: j + length });
    }
  }
  return passages;
};
