/** The floor for pages with many widgets. */
import { define } from './elements.js';
import { byDate, drawArticle, drawLabel, drawMembers, drawMonth, drawNews } from './floor-draw.js';
import './floor.css';

function drawn(draw) {
  return ({ place, items, month }) => {
    void items.then((all) => {
      place.innerHTML = draw(all, month);
    });
  };
}

define(
  'floor-month',
  drawn((items, month) => drawMonth(items, new Date(`${month}-01T00:00`))),
);
define(
  'floor-news',
  drawn((items) => drawNews(byDate(items))),
);
define(
  'floor-label',
  drawn(([first]) => drawLabel(first)),
);
define(
  'floor-article',
  drawn(([first]) => drawArticle(first)),
);
define(
  'floor-members',
  drawn((items) => drawMembers(items)),
);
