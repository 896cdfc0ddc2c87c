// Elements. Strings become text nodes and attributes, never markup.

const isEvent = /^on[a-z]+$/;

const fill = (element, children) => {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
};

const give = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (isEvent.test(name)) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  return element;
};

const h = (name, attributes, ...children) =>
  fill(give(document.createElement(name), attributes), children);

const svg = (name, attributes, ...children) =>
  fill(give(document.createElementNS('http://www.w3.org/2000/svg', name), attributes), children);

const show = (element, ...children) => {
  element.replaceChildren();
  return fill(element, children);
};

const tell = message => {
  document.getElementById('told').textContent = message;
};

// A choice of one among a few, as radio buttons.
const choice = (legend, name, options, chosen, change) =>
  h('fieldset', { class: 'choice' }, h('legend', null, legend),
    options.map(([value, label]) =>
      h('label', null,
        h('input', { type: 'radio', name, value, checked: value === chosen,
          onchange: () => change(value) }),
        h('span', null, label))));

// A choice of one among many.
const selection = (label, options, chosen, change) =>
  h('label', { class: 'field' }, h('span', null, label),
    h('select', { onchange: event => change(event.target.value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));

const table = (caption, head, rows, kind) =>
  h('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': caption },
    h('table', { class: kind }, h('caption', null, caption),
      h('thead', null, h('tr', null, head.map(cell => h('th', { scope: 'col' }, cell)))),
      h('tbody', null, rows.map(([first, ...rest]) =>
        h('tr', null, h('th', { scope: 'row' }, first), rest.map(cell => h('td', null, cell)))))));
