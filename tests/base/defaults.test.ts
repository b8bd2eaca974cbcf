/** Each element has the defaults that docs/elements.md gives. */
import { expect } from '@open-wc/testing';
import '../../src/entries/all.js';
import { tags } from '../helpers/page.js';

const docs = await (await fetch('/docs/elements.md')).text();

/** The rows of the table of attributes below a title. */
function documented(title: string): Map<string, string> {
  const chapter = docs
    .slice(docs.indexOf(`\n## ${title}\n`) + 1)
    .split(/\n(?:## |### Prop|### Ev)/)[0]!;
  const rows = chapter.matchAll(/^\| `([a-z-]+)` +\| (`.*?`)? +\|/gm);
  return new Map([...rows].map(([, name, value]) => [name!, value?.slice(1, -1) ?? "''"]));
}

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

type Value = string | number | boolean | null | undefined;

describe('the documented default of each attribute', () => {
  const shared = documented('Every element');

  for (const tag of tags) {
    it(`is the one of <${tag}>`, () => {
      const element = document.createElement(tag) as unknown as Record<string, Value>;
      const own = documented(`\`<${tag}>\``);
      expect(own.size).to.be.above(1);
      for (const [name, value] of [...shared, ...own]) {
        if (name === 'lang') continue; // Without one, it is the page's.
        const set = element[camel(name)];
        const actual = set ?? '';
        expect(typeof actual === 'string' ? `'${actual}'` : String(actual), name).to.equal(value);
      }
    });
  }

  it('is found in the page', () => {
    expect([...shared.keys()]).to.include.members(['lang', 'src', 'limit', 'time-zone', 'refresh']);
    expect(shared.get('max-bytes')).to.equal('8388608');
  });
});
