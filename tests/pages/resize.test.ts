/** A resize that causes another one in the same frame is an error event on the page. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const words = [
  'la',
  'piste',
  'intercommunale',
  'pas-a-pas-et-de-proche-en-proche',
  'et',
  'incomprehensiblement',
];

/** Words of such lengths that a cut now and then takes a whole line away. */
const items = Array.from({ length: 60 }, (_, index) => ({
  id: `${index}`,
  title: `Article ${index}`,
  content_text: Array.from(
    { length: 10 + index },
    (__, place) => words[(place * (index + 1)) % words.length],
  ).join(' '),
}));

const widths = [320, 1000, 480, 700, 900, 360, 1000];

async function resize(page: Page, width: number): Promise<void> {
  page.window.frameElement!.setAttribute('width', String(width));
  const frame = (): Promise<unknown> =>
    new Promise((done) => page.window.requestAnimationFrame(done));
  for (let passed = 0; passed < 4; passed++) await frame();
}

function isCut(paragraph: Element): boolean {
  return paragraph.textContent.trimEnd().endsWith('…');
}

describe('a box that changes its width', () => {
  for (const layout of ['list', 'cards']) {
    it(`cuts summaries again, ${layout}, without an error on the page`, async () => {
      const page = await openPage('host');
      await page.load('/dist/cdn/news-list.js');
      const src = (await store({ items: items.slice(0, 40) })).url;
      const news = page.add('news-list', { src, layout, 'page-size': '0' });
      await settled(news);
      for (const width of widths) {
        await resize(page, width);
        const summaries = parts(news, 'summary');
        expect(summaries.some(isCut), `cut at ${width}`).to.equal(true);
        for (const summary of summaries) {
          expect(summary.scrollHeight, summary.textContent).to.be.at.most(summary.clientHeight + 1);
        }
      }
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('shows the last days of an agenda’s list without an error on the page', async () => {
    const page = await openPage('host');
    await page.load('/dist/cdn/agenda-calendar.js');
    const events = items.map((item, index) => ({
      ...item,
      _event: { startDate: `2030-06-${String(1 + (index % 30)).padStart(2, '0')}T20:00` },
    }));
    const src = (await store({ items: events })).url;
    const agenda = page.add('agenda-calendar', { src, date: '2030-06', view: 'list' });
    await settled(agenda);
    for (const width of widths) {
      await resize(page, width);
      const last = parts(agenda, 'open').at(-1)!;
      last.scrollIntoView();
      await waitUntil(() => last.checkVisibility({ contentVisibilityAuto: true }), 'it is shown');
    }
    expect(page.trouble).to.deep.equal([]);
  });

  it('changes the agenda’s view without an error on the page', async () => {
    const page = await openPage('host');
    await page.load('/dist/cdn/agenda-calendar.js');
    const events = items.map((item) => ({ ...item, _event: { startDate: '2030-06-12T20:00' } }));
    const src = (await store({ items: events })).url;
    const agenda = page.add('agenda-calendar', { src, date: '2030-06' });
    await settled(agenda);
    for (const width of widths) {
      await resize(page, width);
      const list = width < 540;
      await waitUntil(() => parts(agenda, 'month').length === (list ? 0 : 1), `at ${width}`);
    }
    expect(page.trouble).to.deep.equal([]);
  });
});
