/**
 * Firefox's accessibility tree. Only a privileged script in the process of the page may read it;
 * it is sent there by Firefox's window.
 */
import { setTimeout } from 'node:timers/promises';
import { inFirefox } from './firefox-window.mjs';

/** States worth a word, by Firefox's names. */
const told = ['checked', 'pressed', 'expanded', 'unavailable', 'invalid', 'modal'];

/** Runs beside the page. */
const readTree = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { document } = content;
  let { activeElement } = document;
  while (activeElement.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  const focused = activeElement === document.body ? document : activeElement;
  const entries = [];
  const visit = (accessible, depth) => {
    const [state, more, level] = [{}, {}, {}];
    accessible.getState(state, more);
    accessible.groupPosition(level, {}, {});
    entries.push({
      depth,
      role: accessible.computedARIARole || service.getStringRole(accessible.role),
      name: accessible.name ?? '',
      states: [...service.getStringStates(state.value, more.value)],
      level: level.value,
      isFocused: accessible.DOMNode === focused,
    });
    for (let at = accessible.firstChild; at; at = at.nextSibling) visit(at, depth + 1);
  };
  const page = service.getAccessibleFor(document);
  if (page) visit(page, 0);
  sendAsyncMessage('tree', JSON.stringify(entries));
`;

/** Runs in Firefox's window. */
const askPage = `(text) => {
  const { url, script } = JSON.parse(text);
  const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url);
  return new Promise((resolve) => {
    const take = ({ data }) => {
      messageManager.removeMessageListener('tree', take);
      resolve(data);
    };
    messageManager.addMessageListener('tree', take);
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;

/** Between two readings, in milliseconds. */
const rest = 50;

/** The tree follows the page a moment later: so it is read until it stays the same. */
async function settledTree(page) {
  const question = JSON.stringify({ url: page.url(), script: readTree });
  for (let before; ; await setTimeout(rest)) {
    const now = await inFirefox(page, askPage, question);
    if (now === before && now.includes('"isFocused":true')) return JSON.parse(now);
    before = now;
  }
}

/** The whole page: `{ depth, role, name, states }` in reading order. */
export async function readFirefox(page) {
  return (await settledTree(page)).map(({ depth, role, name, states, level, isFocused }) => ({
    depth,
    role,
    name,
    states: [
      ...(isFocused ? ['focused'] : []),
      ...states.filter((state) => told.includes(state)),
      ...(level ? [`level ${level}`] : []),
    ],
  }));
}
