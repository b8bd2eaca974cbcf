/** A summary keeps to its lines and is cut between two words. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { box } from '../../helpers/box.js';
import { articles, houseFeed } from '../../helpers/house.js';
import { feedLoad, loaded, afterPaint } from '../../helpers/mount.js';
import { part, parts } from '../../helpers/seen.js';

const text =
  'La métropole présente son schéma cyclable : « trois cents kilomètres », dix ans de travaux, ' +
  'et une question qui revient à chaque réunion publique, celle du stationnement. Les habitants ' +
  'ont jusqu’à la fin du mois pour donner leur avis, en mairie ou sur le site de la consultation.';

/** Checks that a summary is a beginning of its text, cut at the end of a word and marked by "…". */
function checkCut(summary: HTMLElement, whole = text): void {
  const written = summary.textContent;
  expect(written).to.match(/[^\s\p{P}]…$/u);
  const kept = written.slice(0, -1);
  expect(whole.startsWith(kept), `“${written}” is how the text begins`).to.equal(true);
  expect(whole.slice(kept.length)).to.match(/^[\s\p{P}]/u);
}

/** Nothing of it is hidden, and it has no more lines than it may. */
function checkLines(summary: HTMLElement, lines: number): void {
  const line = parseFloat(getComputedStyle(summary).lineHeight);
  expect(summary.scrollHeight, 'nothing overflows').to.be.at.most(summary.clientHeight + 1);
  expect(summary.getBoundingClientRect().height).to.be.at.most(lines * line + 1);
  expect(summary.getBoundingClientRect().height, 'the last line is used').to.be.above(
    (lines - 1) * line,
  );
}

const feed = houseFeed(articles(1, { summary: text }));

describe('a summary', () => {
  for (const width of [240, 333, 480]) {
    for (const lines of [1, 2, 3]) {
      it(`is cut on a word in ${lines} lines at ${width} px`, async () => {
        const attributes = { 'summary-lines': String(lines) };
        const element = await loaded('news-list', attributes, { feed, parent: box(width) });
        await afterPaint();
        checkCut(part(element, 'summary'));
        checkLines(part(element, 'summary'), lines);
      });
    }
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`shows its ellipsis at any width, on a page from ${dir}`, async () => {
      const parent = box(200);
      parent.dir = dir;
      const element = await loaded('news-list', { 'summary-lines': '2' }, { feed, parent });
      const summary = part(element, 'summary');
      for (let width = 200; width < 320; width += 1) {
        parent.style.inlineSize = `${width}px`;
        await afterPaint();
        checkCut(summary);
        checkLines(summary, 2);
      }
    });
  }

  it('is whole where there is room', async () => {
    const attributes = { 'summary-lines': '12' };
    const element = await loaded('news-list', attributes, { feed, parent: box(480) });
    await afterPaint();
    expect(part(element, 'summary').textContent).to.equal(text);
  });

  it('is cut again when the box changes, and whole again when there is room', async () => {
    const parent = box(900);
    const element = await loaded('news-list', { 'summary-lines': '4' }, { feed, parent });
    await afterPaint();
    const summary = part(element, 'summary');
    expect(summary.textContent).to.equal(text);
    const lengths: number[] = [];
    for (const width of [400, 300, 200, 300]) {
      parent.style.inlineSize = `${width}px`;
      await afterPaint();
      checkCut(summary);
      checkLines(summary, 4);
      lengths.push(summary.textContent.length);
    }
    expect(lengths[0]).to.be.above(lengths[1]!);
    expect(lengths[1]).to.be.above(lengths[2]!);
    expect(lengths[3], 'the same again').to.equal(lengths[1]);
    parent.style.inlineSize = '900px';
    await afterPaint();
    expect(summary.textContent).to.equal(text);
  });

  it('follows the number of lines', async () => {
    const element = await loaded('news-list', { 'summary-lines': '1' }, { feed, parent: box(400) });
    await afterPaint();
    element.summaryLines = 3;
    await element.updateComplete;
    await afterPaint();
    checkLines(part(element, 'summary'), 3);
    checkCut(part(element, 'summary'));
  });

  it('that changes is the new one, cut', async () => {
    const element = await loaded('news-list', { 'summary-lines': '2' }, { feed, parent: box(300) });
    await afterPaint();
    const other = `Autre nouvelle. ${text}`;
    element.feed = houseFeed(articles(1, { summary: other }));
    await feedLoad(element);
    await afterPaint();
    checkCut(part(element, 'summary'), other);
    element.feed = houseFeed(articles(1, { summary: 'Court.' }));
    await feedLoad(element);
    await afterPaint();
    expect(part(element, 'summary').textContent).to.equal('Court.');
  });

  it('is cut when what hid the element goes', async () => {
    const parent = box(300);
    parent.hidden = true;
    const element = await loaded('news-list', { 'summary-lines': '2' }, { feed, parent });
    await afterPaint();
    parent.hidden = false;
    await afterPaint();
    checkCut(part(element, 'summary'));
    checkLines(part(element, 'summary'), 2);
  });

  it('is not there with no lines', async () => {
    const element = await loaded('news-list', { 'summary-lines': '0' }, { feed });
    expect(parts(element, 'summary')).to.be.empty;
  });

  it('comes from the text, else from the markup, when there is none', async () => {
    const items = [
      ...articles(1, { content_text: 'Plain text.', content_html: '<p>Markup</p>' }),
      {
        id: 'html',
        title: 'Html',
        content_html: '<h2>Title</h2><p>One &amp; <b>two</b></p><script>alert(1)</script>',
      },
    ];
    const element = await loaded('news-list', {}, { feed: houseFeed(items) });
    const texts = parts(element, 'summary').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['Plain text.', 'Title One & two']);
  });
});
