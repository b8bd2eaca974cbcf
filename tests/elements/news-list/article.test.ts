import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { articles, houseFeed, type Json } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import {
  allByRole,
  byRole,
  isSeen,
  nameOf,
  namesOf,
  part,
  parts,
  textOf,
} from '../../helpers/seen.js';

async function show(items: readonly Json[], more: Record<string, string> = {}): Promise<NewsList> {
  return loaded('news-list', more, { feed: houseFeed(items) });
}

describe('an article', () => {
  it('is an <article> in a list, with a heading that links to it', async () => {
    const element = await show(articles(2));
    const list = byRole(element, 'list');
    const items = [...list.children];
    expect(items.map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    const [first] = allByRole(items[0]!, 'article');
    const heading = byRole(first!, 'heading', 'Article 1');
    expect(heading.localName).to.equal('h2');
    expect(byRole(heading, 'link', 'Article 1').getAttribute('href')).to.equal(
      'https://example.org/articles/1',
    );
    expect(textOf(part(first!, 'summary'))).to.equal('What article 1 says.');
  });

  const dates = [
    ['2026-03-08T23:30:00Z', 'UTC', '8 mars 2026', '2026-03-08T23:30+00:00'],
    ['2026-03-08T23:30:00Z', 'Europe/Paris', '9 mars 2026', '2026-03-09T00:30+01:00'],
    ['2026-07-08T23:30:00Z', 'America/Cayenne', '8 juillet 2026', '2026-07-08T20:30-03:00'],
    ['2026-03-08', 'America/Cayenne', '8 mars 2026', '2026-03-08'],
    ['2026-03-08', 'Pacific/Auckland', '8 mars 2026', '2026-03-08'],
  ] as const;
  for (const [date, zone, text, datetime] of dates) {
    it(`of ${date} is dated in ${zone}, whatever the visitor’s zone`, async () => {
      const element = await show(articles(1, { date_published: date }), { 'time-zone': zone });
      const time = byRole(element, 'time') as HTMLTimeElement;
      expect(textOf(time)).to.equal(text);
      expect(time.dateTime).to.equal(datetime);
    });
  }

  it('without a date has none', async () => {
    const element = await show(articles(1, { date_published: undefined }));
    expect(allByRole(element, 'time')).to.be.empty;
    expect(parts(element, 'meta')).to.be.empty;
    expect(namesOf(element, 'heading')).to.deep.equal(['Article 1']);
  });

  it('names its authors', async () => {
    const authors = [{ name: 'Ada' }, { name: 'Grace', url: 'https://example.org/' }];
    const element = await show(articles(1, { authors }));
    expect(textOf(part(element, 'authors'))).to.equal('Ada, Grace');
  });

  it('without an address has a heading that is no link', async () => {
    const element = await show(articles(1, { url: undefined }));
    expect(allByRole(element, 'link')).to.be.empty;
    expect(namesOf(element, 'heading')).to.deep.equal(['Article 1']);
  });

  it('without a title has the beginning of its text for one, cut on a word, and no summary', async () => {
    const text =
      'Le conseil métropolitain a voté ce matin le budget de la nouvelle ligne, après débat public.';
    const element = await show(
      articles(1, {
        title: undefined,
        content_text: undefined,
        content_html: `<p>${text} Suite.</p>`,
      }),
    );
    const title = nameOf(byRole(element, 'heading'));
    expect(title).to.match(/^Le conseil .*…$/);
    const start = title.slice(0, -1);
    expect(text.startsWith(start) && /^[\s,.]/.test(text.slice(start.length)), title).to.equal(
      true,
    );
    expect(parts(element, 'summary')).to.be.empty;
  });

  it('shows its words as they are, markup or not', async () => {
    const title = '<img src=x onerror=alert(1)> & "co"';
    const element = await show(articles(1, { title, summary: '<b>Bold</b>' }));
    expect(namesOf(element, 'heading')).to.deep.equal([title]);
    expect(textOf(part(element, 'summary'))).to.equal('<b>Bold</b>');
  });

  it('lists its tags under a name', async () => {
    const element = await show(articles(1, { tags: ['Vélo', 'Eau & air'] }));
    const tags = byRole(element, 'list', 'Thèmes');
    expect(namesOf(tags, 'listitem')).to.deep.equal(['Vélo', 'Eau & air']);
  });

  it('without tags has no list of them', async () => {
    const element = await show(articles(1));
    expect(parts(element, 'tags')).to.be.empty;
  });
});

describe('its picture', () => {
  const src = new URL('/demo/images/velo.svg', location.href).href;

  it('has what the page needs to keep its room, and waits', async () => {
    const _image = {
      alt: 'A bicycle.',
      width: 1200,
      height: 675,
      credit: 'Photo: us',
      srcset: `${src} 600w, ${src} 1200w`,
    };
    const element = await show(articles(1, { image: src, _image }));
    const image = byRole(element, 'img', 'A bicycle.') as HTMLImageElement;
    const { loading, referrerPolicy, srcset } = image;
    expect({ loading, referrerPolicy, srcset, src: image.getAttribute('src') }).to.deep.equal({
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
      srcset: `${src} 600w, ${src} 1200w`,
      src,
    });
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '1200',
      '675',
    ]);
    expect(textOf(part(element, 'credit'))).to.equal('Photo: us');
  });

  it('has an empty alternative when the feed has none, and no size that is not known', async () => {
    const element = await show(articles(1, { image: src }));
    const image = part(element, 'image');
    expect(image.getAttribute('alt')).to.equal('');
    for (const name of ['width', 'height', 'srcset', 'sizes']) {
      expect(image.hasAttribute(name), name).to.equal(false);
    }
  });

  it('leaves no hole when it cannot be had', async () => {
    const image = new URL('/__feed/status/404', location.href).href;
    const _image = { alt: 'A bicycle.', credit: 'Photo: us' };
    const element = await show(articles(1, { image, _image }));
    await eventually(() => !isSeen(part(element, 'figure')), 'the figure is hidden');
    expect(textOf(element)).not.to.contain('Photo: us');
  });

  it('is shown when the next address can be had', async () => {
    const image = new URL('/__feed/status/404', location.href).href;
    const element = await show(articles(1, { image }));
    await eventually(() => !isSeen(part(element, 'figure')), 'the figure is hidden');
    element.feed = houseFeed(articles(1, { image: src }));
    await eventually(() => isSeen(part(element, 'figure')), 'the figure is shown');
  });

  it('is not there without one', async () => {
    const element = await show(articles(1, { image: 'javascript:alert(1)' }));
    expect(parts(element, 'figure')).to.be.empty;
  });
});
