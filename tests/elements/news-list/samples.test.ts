/** The published JSON Feed samples of tests/feeds, as a visitor sees them. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import type { Article } from '../../../src/model/index.js';
import { failed, loaded } from '../../helpers/mount.js';
import { namesOf } from '../../helpers/seen.js';

interface Pair {
  name: string;
  input?: string;
  /** How it is asked for, where an element without attributes is not meant. */
  options?: { kind?: string };
  expected?: {
    title?: string;
    items?: Pick<Article, 'title' | 'summary' | 'contentText' | 'contentHtml'>[];
    error?: { code: string; message: string };
  };
}

const pairs = (await (await fetch('/__golden')).json()) as Pair[];
const samples = pairs.filter(
  ({ name, expected }) => name.startsWith('jsonfeed/') && !expected?.error,
);
const broken = pairs.filter(({ expected, options }) => expected?.error && !options?.kind);

const addressOf = ({ input }: Pair): string =>
  new URL(`/__feed/ok?body=${encodeURIComponent(input!)}`, location.href).href;

const attributes = (pair: Pair): Record<string, string> => ({
  'page-size': '0',
  sort: 'feed',
  src: addressOf(pair),
});

/** Without white space, of which markup has more than what is read. */
const dense = (text: string): string => text.replace(/\s+/g, '');

function wordsOf(html: string): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  for (const silent of content.querySelectorAll('script, style')) silent.remove();
  return content.textContent;
}

describe('a published feed is shown whole and in its order', () => {
  it('there are enough of them', () => expect(samples.length).to.be.above(8));

  for (const sample of samples) {
    it(sample.name, async () => {
      const items = sample.expected!.items!;
      const element = await loaded('news-list', attributes(sample));
      expect(element.state).to.equal(items.length ? 'ready' : 'empty');
      const shown = namesOf(element, 'heading');
      expect(shown).to.have.length(items.length);
      for (const [index, { title, summary, contentText, contentHtml }] of items.entries()) {
        const seen = dense(shown[index]!);
        expect(seen).not.to.equal('');
        if (title) expect(seen).to.equal(dense(title));
        else {
          const text = summary ?? contentText ?? wordsOf(contentHtml ?? '');
          expect(dense(text).startsWith(seen.replace(/…$/, '')), shown[index]).to.equal(true);
        }
      }
    });
  }
});

describe('what is no feed is told to its owner', () => {
  it('there are enough of them', () => expect(broken.length).to.be.above(15));

  for (const sample of broken) {
    it(sample.name, async () => {
      const { code, message } = sample.expected!.error!;
      const element = await failed('news-list', attributes(sample));
      expect(element.state).to.equal('error');
      expect(element.error!.code).to.equal(code);
      expect(element.error!.message).to.equal(
        message.replace('https://example.org/feed.json', addressOf(sample)),
      );
    });
  }
});
