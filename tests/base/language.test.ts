import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { articles, daysOf, houseFeed, label, type Json } from '../helpers/house.js';
import { feedLoad, loaded, place } from '../helpers/mount.js';
import { byRole, namesOf, part, textOf } from '../helpers/seen.js';

const feed = houseFeed(articles(2, { tags: ['a'] }));

/** The words an element uses, by those of its button. */
async function wordsWithin(parent: Element | ShadowRoot, lang?: string): Promise<string> {
  const element = await loaded(
    'news-list',
    { 'page-size': '1', ...(lang !== undefined && { lang }) },
    {
      feed,
      parent,
    },
  );
  return textOf(part(element, 'more'));
}

const french = 'Afficher plus d’actualités (1 sur 2)';
const english = 'Show more news (1 of 2)';

function div(lang: string, parent?: Element): HTMLElement {
  const element = document.createElement('div');
  element.lang = lang;
  return place(element, parent);
}

describe('the language', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
  });

  for (const [lang, words] of [
    ['fr', french],
    ['en', english],
    ['EN', english],
    ['en-GB', english],
    ['fr-CA', french],
    ['en_US', english],
    ['de', french],
    ['x-klingon', french],
    ['', french],
  ] as const) {
    it(`of the page is followed, French where it is none of ours: "${lang}"`, async () => {
      document.documentElement.lang = lang;
      expect(await wordsWithin(document.body)).to.equal(words);
    });
  }

  it('of the words is marked, whatever the page’s is', async () => {
    document.documentElement.lang = 'de';
    const element = await loaded('news-list', {}, { feed });
    expect(part(element, 'content').closest('[lang]')!.getAttribute('lang')).to.equal('fr');
  });

  it('of the nearest ancestor counts', async () => {
    document.documentElement.lang = 'fr';
    const outer = div('fr');
    expect(await wordsWithin(div('en', outer))).to.equal(english);
    expect(await wordsWithin(div('fr', div('en')))).to.equal(french);
  });

  it('of the element itself comes first, and can change', async () => {
    const element = await loaded(
      'news-list',
      { 'page-size': '1', lang: 'en' },
      { feed, parent: div('fr') },
    );
    expect(textOf(part(element, 'more'))).to.equal(english);
    element.lang = 'fr';
    await element.updateComplete;
    expect(textOf(part(element, 'more'))).to.equal(french);
    expect(element.getAttribute('lang')).to.equal('fr');
    element.removeAttribute('lang');
    element.parentElement!.lang = 'en';
    await element.updateComplete;
    expect(textOf(part(element, 'more'))).to.equal(english);
    expect(element.hasAttribute('lang')).to.equal(false);
  });

  it('is that of the texts of a feed in several, as long as it lasts', async () => {
    const title = { fr: 'Fête de la science', en: 'Science fair' };
    const timings = [{ begin: '2090-10-06T10:00:00+02:00', end: '2090-10-06T18:00:00+02:00' }];
    const several = { total: 1, events: [{ uid: 1, slug: 'fete', title, timings }] };
    const element = await loaded('agenda-list', { lang: 'fr' }, { feed: several });
    const titles = (): string[] => element.items.map((item) => item.title);
    expect(titles()).to.deep.equal(['Fête de la science']);
    const again = feedLoad(element);
    element.lang = 'en';
    await again;
    expect(titles()).to.deep.equal(['Science fair']);
  });

  it('is found outside of the shadow tree that holds the element', async () => {
    document.documentElement.lang = 'fr';
    const root = div('en').attachShadow({ mode: 'open' });
    expect(await wordsWithin(root)).to.equal(english);
    const inner = document.createElement('div');
    inner.lang = 'fr';
    root.append(inner);
    expect(await wordsWithin(inner)).to.equal(french);
  });
});

describe('in English', () => {
  it('an agenda speaks English', async () => {
    const events = houseFeed([daysOf('Fair', '2026-06-05')]);
    const element = await loaded(
      'agenda-calendar',
      { lang: 'en', date: '2026-06' },
      { feed: events },
    );
    element.style.inlineSize = '900px';
    expect(textOf(part(element, 'period'))).to.equal('June 2026');
    expect(namesOf(element, 'button').slice(0, 3)).to.deep.equal([
      'Previous month, May 2026',
      'Today',
      'Next month, July 2026',
    ]);
    byRole(element, 'combobox', 'Choose a month');
  });

  it('a list of next events speaks English', async () => {
    const events = houseFeed([daysOf('Fair', '2096-06-05'), daysOf('Feast', '2096-06-06')]);
    const attributes = { lang: 'en', 'page-size': '1' };
    const element = await loaded('agenda-list', attributes, { feed: events });
    expect(textOf(part(element, 'when'))).to.equal('Tue, June 5, 2096');
    byRole(element, 'button', 'Show more events (1 of 2)');
  });

  it('a badge speaks English', async () => {
    const about = { validFrom: '2020-01-31', issuedBy: 'An office' };
    const element = await loaded(
      'label-badge',
      { lang: 'en' },
      { feed: houseFeed([label('Green', about)]) },
    );
    expect(textOf(part(element, 'state'))).to.equal('Awarded on January 31, 2020');
    expect(textOf(part(element, 'issuer'))).to.equal('Awarded by An office');
  });

  it('dates are written as its country does', async () => {
    const about = { validFrom: '2020-01-31' };
    const attributes = { lang: 'en-GB' };
    const element = await loaded('label-badge', attributes, {
      feed: houseFeed([label('Green', about)]),
    });
    expect(textOf(part(element, 'state'))).to.equal('Awarded on 31 January 2020');
  });
});

describe('an item in another language', () => {
  const langOf = async (more: Json, feedMore: Json = {}): Promise<string | null> => {
    const element = await loaded(
      'news-list',
      { lang: 'fr' },
      { feed: houseFeed(articles(1, more), feedMore) },
    );
    return byRole(element, 'article').getAttribute('lang');
  };

  it('is marked', async () => {
    expect(await langOf({ language: 'en-GB' })).to.equal('en-GB');
    expect(await langOf({}, { language: 'de' }), 'by its feed').to.equal('de');
  });

  it('is not marked in that of the page, nor without one', async () => {
    expect(await langOf({ language: 'fr-CA' })).to.equal(null);
    expect(await langOf({})).to.equal(null);
  });

  it('is marked where only the page is in none of ours, since our words are then French', async () => {
    const element = await loaded(
      'news-list',
      { lang: 'de' },
      { feed: houseFeed(articles(1, { language: 'en' })) },
    );
    expect(byRole(element, 'article').lang).to.equal('en');
  });
});
