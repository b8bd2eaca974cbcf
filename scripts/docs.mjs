/**
 * Writes docs/elements.md from custom-elements.json, which comes from the comments in src/.
 *
 *   node scripts/docs.mjs          writes it
 *   node scripts/docs.mjs --check  fails when it is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, runTool } from './lib/run.mjs';

const file = join(root, 'docs/elements.md');

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function table(title, head, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `### ${title}\n\n${line(head)}\n${line(head.map(() => '---'))}\n${rows.map(line).join('\n')}\n\n`;
}

const code = (text) => `\`${text}\``;

function describe(element, { shared }) {
  const isShared = ({ inheritedFrom }) => /^Feed(Attributes|Element)$/.test(inheritedFrom?.name);
  const own = (list = []) => list.filter((one) => isShared(one) === shared);
  return (
    table(
      'Attributes',
      ['Attribute', 'Default', 'What it does'],
      own(element.attributes)
        .filter(({ description }) => description)
        .map(({ name, default: value, description }) => [
          code(name),
          [undefined, "''", 'null'].includes(value) ? '' : code(value),
          description,
        ]),
    ) +
    table(
      'Properties and methods',
      ['Name', 'What it is'],
      own(element.members)
        .filter(({ name }) => !element.attributes.some(({ fieldName }) => fieldName === name))
        .map(({ name, kind, description }) => [
          code(kind === 'method' ? `${name}()` : name),
          description,
        ]),
    ) +
    table(
      'Events',
      ['Event', 'When'],
      own(element.events).map(({ name, description }) => [code(name), description]),
    ) +
    table(
      'Slots',
      ['Slot', 'What it is for'],
      own(element.slots).map(({ name, description }) => [
        name ? code(name) : 'default',
        description,
      ]),
    ) +
    table(
      'Parts',
      ['Part', 'What it is'],
      own(element.cssParts).map(({ name, description }) => [code(name), description]),
    )
  );
}

runTool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const text = `<!-- Written by \`npm run docs\` from the comments in src/: change those. -->

# Elements

What every element has comes first, then what each adds. [theming.md](theming.md) tells how parts and
custom properties are used, [feed.md](feed.md) what a feed is.

## Data

An element gets its data, a [JSON Feed](feed.md), in one of three ways:

- \`src\`, the attribute with the address of a feed, or with several addresses between spaces;
- \`feed\`, the property, to which a script assigns a JSON Feed, as an object or as its text;
- \`<script type="application/json">\`, a child of the element that holds the feed itself.

\`\`\`html
<news-list src="https://example.org/feed.json"></news-list>

<news-list id="ours"></news-list>
<script type="module">
  document.querySelector('#ours').feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ours',
    items: [{ id: '1', content_text: 'Hello' }],
  };
</script>

<news-list>
  <script type="application/json">
    {
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Ours",
      "items": [{ "id": "1", "content_text": "Hello" }]
    }
  </script>
</news-list>
\`\`\`

With more than one of them, the first of \`feed\`, the script and \`src\` wins. Only \`src\` asks a server
for a feed.

## Every element

${describe(elements[0], { shared: true })}
${elements
  .map(
    (element) =>
      `## \`<${element.tagName}>\`\n\n${element.summary}\n\n${describe(element, { shared: false })}`,
  )
  .join('\n')}`;

const options = await resolveConfig(file);
const written = await format(text, { ...options, parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== written) {
    console.error('docs/elements.md is not what the comments in src/ say: npm run docs');
    process.exit(1);
  }
} else {
  writeFileSync(file, written);
}
