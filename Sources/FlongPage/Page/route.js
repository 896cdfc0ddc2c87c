// Views and their addresses: #matrix, #compare/3/7.

const views = new Map();
const view = (name, label, draw) => views.set(name, { label, draw });

// An address may be anything that somebody typed.
const decoded = part => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const route = () => {
  const [name, ...parts] = location.hash.slice(1).split('/');
  return { name: views.has(name) ? name : 'overview', parts: parts.map(decoded) };
};

const address = (name, ...parts) => '#' + [name, ...parts.map(encodeURIComponent)].join('/');
const link = (to, ...children) => h('a', { href: to }, children);
const readLink = (number, label) =>
  h('a', { href: address('read', number) }, bdi(label ?? article()(number).title));

const drawTabs = current => {
  show(document.getElementById('tabs'), Array.from(views, ([name, { label }]) =>
    h('li', null,
      h('a', { href: address(name), 'aria-current': name === current ? 'page' : null }, label))));
};

let leave = null;

const draw = isFirst => {
  const { name, parts } = route();
  const main = document.getElementById('view');
  leave?.();
  leave = null;
  drawTabs(name);
  document.title = `${views.get(name).label} – Flong report`;
  main.className = `view-${name}`;
  const drawn = views.get(name).draw(parts);
  show(main, drawn.content);
  leave = drawn.leave ?? null;
  drawn.ready?.();
  if (!isFirst) {
    // Whoever follows a link with the keyboard goes on from the new view.
    main.focus({ preventScroll: true });
    if (!drawn.keepsScroll) scrollTo(0, 0);
    tell(`${views.get(name).label}`);
  }
};

const start = () => {
  addEventListener('hashchange', () => {
    if (location.hash !== '#view') draw(false);
  });
  draw(true);
};
