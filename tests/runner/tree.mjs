/**
 * The accessibility tree of the page in an engine's own words, as assistive technology gets it.
 */
import { readChromium } from './tree-chromium.mjs';
import { readFirefox } from './tree-firefox.mjs';
import { readWebKit } from './tree-webkit.mjs';

/** Roles of boxes without meaning, by each engine's name for them. */
const boxes = [
  ...['', 'none', 'generic', 'presentation', 'InlineTextBox', 'LabelText', 'RootWebArea'],
  ...['document', 'label', 'list item marker'],
];

/** Puppeteer's name of the browser; what has none is driven by WebDriver. */
function read({ browser, id }, asked) {
  if (browser.type !== 'puppeteer') return readWebKit(browser.driver, asked);
  const page = browser.getPage(id);
  return browser.name === 'Firefox' ? readFirefox(page) : readChromium(page);
}

function withinOf(nodes, index) {
  const end = nodes.findIndex(({ depth }, at) => at > index && depth <= nodes[index].depth);
  return nodes.slice(index, end < 0 ? undefined : end);
}

/**
 * A list of `{ depth, role, name, states }` in reading order; one has the state `focused`.
 *
 * @param asked `focused`: only what has the focus, with what is in it; else the element `main` or, where a
 *   dialog is open, the page
 */
export async function treeOf(session, asked) {
  const nodes = await read(session, asked);
  const first = asked.focused
    ? nodes.findLastIndex(({ states }) => states.includes('focused'))
    : nodes.findIndex(({ role }) => role === 'main');
  if (asked.focused && first < 0) return [];
  const told = [];
  const path = [];
  for (const node of withinOf(nodes, Math.max(0, first))) {
    while (path.length && path.at(-1).depth >= node.depth) path.pop();
    const isTold = !boxes.includes(node.role) || node.states.includes('focused');
    if (!isTold) continue;
    told.push({ ...node, depth: path.length });
    path.push(node);
  }
  return told;
}
