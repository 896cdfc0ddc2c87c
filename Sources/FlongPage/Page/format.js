// Numbers and names as people read them.

// The very decimals of the result files; 1 is exact.
const share = value => (value / one).toFixed(5);
const brief = value => (value === one ? '1' : value === 0 ? '0' : (value / one).toFixed(2));
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
const grouped = number => number.toLocaleString('en-US');
const count = (number, noun, nouns = noun + 's') => `${grouped(number)} ${number === 1 ? noun : nouns}`;

const size = bytes => {
  const units = ['bytes', 'KB', 'MB', 'GB'];
  let unit = 0;
  while (bytes >= 999.95 && unit < 3) {
    bytes /= 1000;
    unit += 1;
  }
  return unit ? `${bytes.toFixed(1)} ${units[unit]}` : `${bytes} bytes`;
};

// Characters that would be invisible, or would turn the text around them, are named.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const joins = /[\u200c\u200d]/;
const visible = text =>
  text.replace(hidden, mark =>
    joins.test(mark) ? mark : `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

const elided = (text, longest) => {
  const letters = Array.from(text);
  return letters.length > longest ? letters.slice(0, longest - 1).join('') + '…' : text;
};

// Text of the input, apart from the direction of what stands around it.
const bdi = text => h('bdi', null, visible(text));

const roleLetters = {
  appeal: 'A', navigation: 'N', template: 'T', syndicated: 'S', reprint: 'R', quotation: 'Q',
  'self-repeat': 'D', incidental: 'I', shared: '=',
};
const roleMeanings = {
  appeal: 'asks the reader for money, an address, a subscription, a follow',
  navigation: 'menus, link lists, share buttons, “read more”',
  template: 'disclaimers, copyright and credit lines, author boxes',
  syndicated: 'wording that several articles print: agency copy, background',
  reprint: 'part of an article that stands, nearly whole, in another place',
  quotation: 'words between quotation marks that several articles print',
  'self-repeat': 'wording that the article itself prints twice',
  incidental: 'short or rare repetition that means nothing',
};
const roleMark = role =>
  h('span', { class: `role role-${role}` },
    h('span', { class: 'letter', 'aria-hidden': 'true' }, roleLetters[role]), role);

const relationMeanings = {
  reprint: 'the same text, up to small edits',
  revision: 'the same story, cut, extended, updated or corrected',
  excerpt: 'nearly all of one stands in the other, which is much longer',
  'same-form': 'one form, filled in twice: alike, but not the same',
  'shared-wording': 'a passage in common: a quotation, agency copy, a stock phrase',
};
