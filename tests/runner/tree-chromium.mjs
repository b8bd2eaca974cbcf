/**
 * What Chromium tells assistive technology of the element `main`: its own tree, not what the markup
 * should come to. A list of `{ depth, role, name, states }` in reading order; one has the state `focused`.
 */

/** States worth a word, by the name that Chromium's protocol gives them. */
const told = ['focused', 'checked', 'pressed', 'expanded', 'disabled', 'invalid', 'level', 'modal'];
const boxes = ['none', 'generic', 'InlineTextBox', 'LabelText', 'RootWebArea'];

function statesOf({ properties = [] }) {
  return properties
    .filter(({ name, value }) => told.includes(name) && ![false, 'false'].includes(value.value))
    .map(({ name, value }) => (String(value.value) === 'true' ? name : `${name} ${value.value}`));
}

export async function treeOf({ browser, id }) {
  const page = browser.getPage(id);
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const states = statesOf(node);
    const isTold = !node.ignored && (!boxes.includes(role) || states.includes('focused'));
    if (isTold) found.push({ depth, role, name: node.name?.value ?? '', states });
    for (const id of node.childIds ?? []) {
      if (byId.has(id)) visit(byId.get(id), depth + (isTold ? 1 : 0));
    }
  };
  // Behind a dialog there is no `main`; the page itself is focused where nothing else is.
  visit(nodes.find(({ role }) => role?.value === 'main') ?? nodes[0], 0);
  return found;
}
