show(document.getElementById('about'),
  `Flong ${index().summary.flong} · configuration ${index().summary.configuration} · `,
  'every number is from the files beside this page; nothing was loaded from elsewhere.');
// Details are closed on the screen and open on paper.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('main details:not([open])')].slice(0, 400);
  opened.forEach(details => { details.open = true; });
});
addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));
start();
