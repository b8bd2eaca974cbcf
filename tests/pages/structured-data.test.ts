import { expect } from '@open-wc/testing';
import { StructuredData } from '../../src/base/controllers/structured-data.js';
import { openPage, type Page } from '../helpers/page.js';
import { afterPaint } from '../helpers/mount.js';

const selector = 'script[type="application/ld+json"]';

function written(page: Page): string[] {
  return [...page.document.head.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe('what a page tells search engines', () => {
  for (const csp of ['', 'strict']) {
    it(`is one script in its head for each element${csp && ', under a strict policy with Trusted Types'}`, async () => {
      const page = await openPage('host', csp ? { csp } : {});
      const data = new StructuredData(page.document);
      const [one, two] = [page.document.createElement('p'), page.document.createElement('p')];
      data.write(one, '{"a":1}');
      data.write(two, '{"b":1}');
      expect(written(page)).to.deep.equal(['{"a":1}', '{"b":1}']);
      data.write(one, '{"a":2}');
      expect(written(page)).to.have.members(['{"a":2}', '{"b":1}']);
      data.write(one, undefined);
      data.write(one, undefined);
      expect(written(page)).to.deep.equal(['{"b":1}']);
      await afterPaint();
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('stays as it is when nothing changed, and comes back when the page threw it away', async () => {
    const page = await openPage('host');
    const data = new StructuredData(page.document);
    data.write(page.document.body, '{}');
    const script = page.document.head.querySelector(selector);
    data.write(page.document.body, '{}');
    expect(page.document.head.querySelector(selector)).to.equal(script);
    script!.remove();
    data.write(page.document.body, '{}');
    expect(written(page)).to.deep.equal(['{}']);
  });

  it('is not said twice by a page that was saved with it', async () => {
    const page = await openPage('host');
    new StructuredData(page.document).write(page.document.body, '{"a":1}');
    const another = page.document.createElement('script');
    another.type = 'application/ld+json';
    another.textContent = '{"b":1}';
    page.document.head.append(another);
    page.document.head.replaceWith(page.document.head.cloneNode(true));
    const data = new StructuredData(page.document);
    data.write(page.document.body, '{"a":2}');
    expect(written(page)).to.deep.equal(['{"b":1}', '{"a":2}']);
    data.write(page.document.body.firstElementChild!, '{"c":1}');
    expect(written(page)).to.deep.equal(['{"b":1}', '{"a":2}', '{"c":1}']);
  });
});
