/** A map of two thousand places is moved by hand, and zoomed in and out again; its tiles do not come. */
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { withShown } from '../visit.mjs';
import { frameColumns, frameFigures } from './frames.mjs';
import { ourElement, pagesOf, seen } from './widgets.mjs';

const size = 2000;

const source = `src="${feedPath('initiatives', size)}" tiles="/tiles/{z}/{x}/{y}" with-map page-size="${size}"`;
const elements = [ourElement('initiative-list')];

export const map = {
  title: `Moving a map of ${size} places`,
  cpus: [4],
  pages: pagesOf('map', elements, (tag) => `<${tag} ${source} layout="headlines"></${tag}>`),
  columns: [
    { key: 'opened', title: 'opened ms', write: writeMs },
    { key: 'pins', title: 'most pins', write: writeWhole },
    ...frameColumns,
  ],
  rows: elements.map(seen),
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/map/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, async (page) => {
      const opened = await page.evaluate(openMap);
      const moved = await page.evaluate(moveAround);
      return { opened, pins: moved.pins, ...(await frameFigures(page, moved)) };
    });
  },
};

/** In the page. Resolves with the milliseconds from the press until the map has pins. */
async function openMap() {
  const { shadowRoot } = document.querySelector('initiative-list');
  const frame = () => new Promise(requestAnimationFrame);
  while (!shadowRoot.querySelector('[part=map-button]')) await frame();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  shadowRoot.querySelector('[part=map-button]').click();
  while (!shadowRoot.querySelector('.pin')) await frame();
  return performance.now() - start;
}

/** In the page, once it is quiet: four zooms in, each with a drag of its own, and as many out. */
async function moveAround() {
  const { shadowRoot } = document.querySelector('initiative-list');
  const frame = () => new Promise(requestAnimationFrame);
  const stage = shadowRoot.querySelector('[part=map-stage]');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  stage.scrollIntoView({ block: 'center' });
  await frame();
  const from = performance.now();
  const frames = [];
  let last = await frame();
  let pins = 0;
  const step = async () => {
    const now = await frame();
    frames.push(now - last);
    last = now;
    pins = Math.max(pins, shadowRoot.querySelectorAll('.pin').length);
  };
  const { left, top, width, height } = stage.getBoundingClientRect();
  const mouse = (target, type, x, y) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        clientX: left + width / 2 + x,
        clientY: top + height / 2 + y,
        bubbles: true,
        composed: true,
        button: 0,
      }),
    );
  for (const button of [...Array(4).fill('in'), ...Array(4).fill('out')]) {
    shadowRoot.querySelector(`[part=map-zoom-${button}]`).click();
    for (let index = 0; index < 30; index++) await step();
    mouse(stage, 'mousedown', 0, 0);
    for (let index = 1; index <= 20; index++) {
      mouse(document.body, 'mousemove', -8 * index, 4 * index);
      await step();
    }
    mouse(document.body, 'mouseup', -160, 80);
    for (let index = 0; index < 20; index++) await step();
  }
  return { from, to: performance.now(), frames, pins };
}
