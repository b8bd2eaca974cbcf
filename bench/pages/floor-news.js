import { byDate, drawNews } from './floor-draw.js';
import { app, load, onFilter, settings } from './page.js';
import './floor.css';

const all = byDate(await load());

function show(articles) {
  app.innerHTML = drawNews(articles.slice(0, Number(settings.limit)));
}

onFilter((test) => show(all.filter(({ title }) => test(title))));
show(all);
