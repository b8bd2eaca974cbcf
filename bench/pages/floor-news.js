import { items } from './floor.js';
import { byDate, drawNews } from './floor-draw.js';
import { app, onFilter, settings } from './page.js';

const all = byDate(await items());

function show(articles) {
  app.innerHTML = drawNews(articles.slice(0, Number(settings.limit)));
}

onFilter((test) => show(all.filter(({ title }) => test(title))));
show(all);
