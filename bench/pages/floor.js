/**
 * The floor: what a careful developer writes for one page. It fetches, looks at each event once,
 * and sets `innerHTML` once. No keyboard, no languages, no errors, no detail: the least that shows
 * the same thing.
 */
import { app, load, onFilter, settings } from './page.js';
import { formatter } from './floor-draw.js';
import './floor.css';

const monthName = formatter({ month: 'long', year: 'numeric' });

/**
 * A month with the buttons to its neighbours and the filter; `draw` gives the HTML of its events, `nameOf`
 * what it is called.
 */
export async function calendar(draw, nameOf = monthName) {
  const all = await load();
  let shown = all;
  let [year, month] = settings.month.split('-').map(Number);
  const show = (by = 0) => {
    month += by;
    const first = new Date(year, month - 1, 1);
    app.innerHTML = `<p><button id="previous">Mois précédent</button>
      <strong id="period">${nameOf(first)}</strong>
      <button id="next">Mois suivant</button></p>${draw(shown, first)}`;
  };
  app.addEventListener('click', ({ target }) => {
    if (target.id === 'next') show(1);
    if (target.id === 'previous') show(-1);
  });
  onFilter((test) => {
    shown = all.filter(({ title }) => test(title));
    show();
  });
  show();
}
