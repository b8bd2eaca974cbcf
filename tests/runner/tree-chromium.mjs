/** Chromium's accessibility tree. */

/** States worth a word, by the name that Chromium's protocol gives them. */
const told = ['focused', 'checked', 'pressed', 'expanded', 'disabled', 'invalid', 'level', 'modal'];

function statesOf({ properties = [] }) {
  return properties
    .filter(({ name, value }) => told.includes(name) && ![false, 'false'].includes(value.value))
    .map(({ name, value }) => (String(value.value) === 'true' ? name : `${name} ${value.value}`));
}

/** The whole page: `{ depth, role, name, states }` in reading order. */
export async function readChromium(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const entries = [];
  const visit = (node, depth) => {
    const role = node.ignored ? 'none' : node.role?.value;
    entries.push({ depth, role, name: node.name?.value ?? '', states: statesOf(node) });
    for (const id of node.childIds ?? []) {
      if (byId.has(id)) visit(byId.get(id), depth + 1);
    }
  };
  visit(nodes[0], 0);
  return entries;
}
