/**
 * WebKit's accessibility tree, as far as WebDriver reads it: the role and the name of one
 * element after the other; states, and which elements are left out, it does not say.
 */

/** Runs in the page: what is seen or read, in the flat tree, from the dialog or from `main` on. */
const elements = `
  const [onlyFocused] = arguments;
  let focused = document.activeElement;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const entries = [];
  const isHidden = (element) =>
    element.ariaHidden === 'true' ||
    (element.localName !== 'slot' && !element.checkVisibility({ visibilityProperty: true }));
  const childrenOf = (node) => {
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
  };
  const visit = (node, depth) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) entries.push({ depth, text: node.data });
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node)) return;
    const content = node.textContent;
    entries.push({ depth, element: node, tag: node.localName, focused: node === focused, content });
    for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  const modalIn = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const modal = element.matches('dialog:modal') ? element : element.shadowRoot && modalIn(element.shadowRoot);
      if (modal) return modal;
    }
  };
  visit(onlyFocused ? focused : modalIn(document) ?? document.querySelector('main'), 0);
  return entries;
`;

/** WebDriver's name of what stands for an element. */
const key = 'element-6066-11e4-a52e-4f735466cecf';

const withoutSpaces = (text) => text.replace(/\s+/gu, '');

/**
 * A name in the case of the document. WebKit makes a name of the text as it is drawn: whether it has
 * the capital of a `::first-letter` depends on whether the style was applied before the name was read.
 */
function asWritten(name, content) {
  const written = withoutSpaces(content);
  if (withoutSpaces(name).toLowerCase() !== written.toLowerCase()) return name;
  const characters = written[Symbol.iterator]();
  return name.replace(/\S/gu, () => characters.next().value);
}

export async function readWebKit(driver, { focused: onlyFocused }) {
  const told = [];
  for (const { depth, text, element, tag, focused, content } of await driver.execute(
    elements,
    onlyFocused,
  )) {
    if (text) {
      told.push({ depth, role: 'text', name: text, states: [] });
      continue;
    }
    const role = await driver.getElementComputedRole(element[key]);
    const label = await driver.getElementComputedLabel(element[key]);
    const name = asWritten(label ?? '', content);
    told.push({ depth, role: role || (name && tag), name, states: focused ? ['focused'] : [] });
  }
  return told;
}
