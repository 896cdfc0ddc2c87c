// Choosing an article by its number or title.

const chooser = (label, number, change) => {
  const chosen = number === undefined ? '' : chooserText(number);
  return h('label', { class: 'field wide' }, h('span', null, label),
    h('input', { list: 'articles', value: chosen, placeholder: 'number or title', autocomplete: 'off',
      onchange: event => {
        const found = Number.parseInt(event.target.value, 10) - 1;
        if (found >= 0 && found < articleCount()) change(found);
      } }));
};

const chooserText = number => `${number + 1} · ${elided(visible(article()(number).title), 90)}`;

const fillChooser = later(() => {
  show(document.getElementById('articles'),
    Array.from({ length: Math.min(articleCount(), 4000) }, (_, number) =>
    h('option', { value: chooserText(number) })));
  return true;
});
