import { expect } from '@open-wc/testing';
import { extractFootnotes } from '../../src/html/footnotes/footnotes.js';
import type { Footnote } from '../../src/html/footnotes/note.js';
import { sanitize } from '../../src/html/sanitize.js';
import { describeBoth, offences } from '../helpers/sanitizers.js';

const base = 'https://example.org/actualites/reseau/';

interface Expected {
  /** Text without the notes; ⟦1⟧ stands for a call. */
  readonly text: string;
  /** Number → text of each note. */
  readonly notes: Readonly<Record<string, string>>;
}

const cases = (await (await fetch('/tests/html/footnotes/expected.json')).json()) as Record<
  string,
  Expected
>;

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text as a visitor would get it, with what was understood of its notes. */
async function read(html: string): Promise<Expected & { readonly content: DocumentFragment }> {
  let footnotes: readonly Footnote[] = [];
  const { content } = await sanitize(html, base, (safe) => {
    footnotes = extractFootnotes(safe, base);
  });
  for (const { number, calls } of footnotes) {
    for (const call of calls) call.textContent = `⟦${number}⟧`;
  }
  const notes = Object.fromEntries(
    footnotes.map(({ number, item }) => [number, line(item.textContent)]),
  );
  const safe = offences(content);
  expect(safe).to.deep.equal([]);
  const body = content.cloneNode(true) as DocumentFragment;
  if (footnotes.length) body.lastElementChild!.remove();
  return { text: line(body.textContent), notes, content };
}

describeBoth('notes', () => {
  for (const [name, expected] of Object.entries(cases)) {
    it(`as in ${name}`, async () => {
      const html = await (await fetch(`/tests/html/footnotes/${name}.html`)).text();
      const { text, notes, content } = await read(html);
      expect({ text, notes }).to.deep.equal(expected);
      if (Object.keys(notes).length) {
        // Neither the box of the notes nor the line above it is left.
        expect(
          content.querySelectorAll('hr, li:empty, p:empty, sup:empty, a:empty'),
        ).to.have.lengthOf(0);
      }
    });
  }

  it('are known in at least 25 markups', () => {
    expect(Object.keys(cases).length).to.be.at.least(25);
  });
});
