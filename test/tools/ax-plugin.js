/**
 * Gives browser tests the command `ax`: the page as Chromium hands it to assistive technology, by its own protocol. See
 * ax.ts for what it gives.
 */
export const axPlugin = () => ({
  name: 'ax',
  async executeCommand({command, session}) {
    if (command !== 'ax') return;
    const page = session.browser.getPage(session.id);
    const protocol = await page.createCDPSession();
    try {
      const {nodes} = await protocol.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map(node => [node.nodeId, node]));
      return treeOf(nodes[0], byId)[0];
    } finally {
      await protocol.detach();
    }
  },
});

/** What changes from one run to the next, or only repeats what stands elsewhere. */
const LEFT_OUT = new Set(['focused', 'actions', 'url', 'settable', 'atomic', 'relevant', 'root', 'modal']);

/** An ignored node gives its children, and a text its name without its lines. */
function treeOf(node, byId) {
  const children = (node.childIds ?? []).flatMap(id => (byId.has(id) ? treeOf(byId.get(id), byId) : []));
  const role = node.role?.value;
  if (node.ignored || role === 'none' || role === 'generic') return children;
  if (role === 'InlineTextBox') return [];
  const properties = (node.properties ?? []).flatMap(({name, value}) =>
    value.value === undefined || LEFT_OUT.has(name) ? [] : [[name, value.value]],
  );
  return [
    {
      role,
      name: node.name?.value ?? '',
      description: node.description?.value ?? '',
      value: String(node.value?.value ?? ''),
      properties: Object.fromEntries(properties),
      children,
    },
  ];
}
