/** The floor for pages with many widgets: each feed is fetched and parsed once, and drawn by each. */
import { byDate, drawLabel, drawMonth, drawNews } from './floor-draw.js';
import './floor.css';

const feeds = new Map();

function itemsOf(address) {
  if (!feeds.has(address)) {
    const feed = fetch(address).then((response) => response.json());
    feeds.set(
      address,
      feed.then(({ items }) => items),
    );
  }
  return feeds.get(address);
}

function define(tag, draw) {
  const element = class extends HTMLElement {
    async connectedCallback() {
      const items = await itemsOf(this.getAttribute('src'));
      this.innerHTML = draw(items, this);
      this.dispatchEvent(new Event('feed-load'));
    }
  };
  customElements.define(tag, element);
}

define('floor-month', (items, element) =>
  drawMonth(items, new Date(`${element.getAttribute('date')}-01T00:00`)),
);
define('floor-news', (items) => drawNews(byDate(items)));
define('floor-label', ([first]) => drawLabel(first));
