import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/feed/public-api.js';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent, Item } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';

function read(items: readonly object[]): { items: readonly Item[]; codes: readonly string[] } {
  const feed = readDocument(
    { version: 'https://jsonfeed.org/version/1.1', items },
    { url: 'https://a.example/flux/', timeZone: 'Europe/Paris', readers: [articles, events] },
  );
  return { items: feed.items, codes: feed.problems.map(({ code }) => code) };
}

describe('JSON Feed: items', () => {
  before(temporalReady);

  it('with one id and other contents are both kept, and told', () => {
    const one = { id: 'a', title: 'Un' };
    const { items, codes } = read([
      one,
      { id: 'a', title: 'Deux' },
      one,
      { id: 'a#2', title: 'X' },
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal(['a', 'a#2', 'a#2#2']);
    expect(codes).to.deep.equal(['same-id', 'duplicate', 'same-id']);
  });

  it('have as their picture the one that is only in their text', () => {
    const image = (content_html: string, more?: object): unknown =>
      read([{ id: 'a', title: 'Un', url: '/actus/un', content_html, ...more }]).items[0]!.image;
    const pixel = '<img src="/pixel.gif" width="1" height="1">';
    expect(
      image(
        `${pixel}<p>Un</p><img alt="L&#8217;eau&nbsp;: d&#x27;abord" src='../i/a.jpg?x=1&amp;y=2' width=800>`,
      ),
    ).to.deep.equal({
      src: 'https://a.example/i/a.jpg?x=1&y=2',
      alt: "L’eau\u00a0: d'abord",
      width: 800,
      height: undefined,
    });
    expect(image(pixel)).to.equal(undefined);
    expect(image('<img src="javascript:alert(1)"><img src="data:image/png;base64,AA">')).to.equal(
      undefined,
    );
    const own = { image: 'https://a.example/b.jpg' };
    expect(image('<img src="/a.jpg">', own)).to.include({ src: own.image });
  });

  it('have prices in the words that stand in the place of an amount', () => {
    const event = (price: string): Pick<AgendaEvent, 'free' | 'price'> => {
      const _event = { startDate: '2026-12-05', offers: { price } };
      const { free, price: words } = read([{ id: 'a', title: 'Un', _event }])
        .items[0] as AgendaEvent;
      return { free, price: words };
    };
    expect(event('from 35')).to.deep.equal({ free: undefined, price: 'from 35' });
    expect(event('Free')).to.deep.equal({ free: true, price: 'Free' });
    expect(event('8.5')).to.deep.equal({ free: undefined, price: '8,50 €' });
  });
});
