/** What the owner of a page is told of what he mistyped. */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { FakeTime } from '../helpers/clock.js';
import { listen } from '../helpers/console.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { eventually, loaded, mount, painted, type Elements } from '../helpers/mount.js';

const feeds = {
  'news-list': houseFeed(articles(2)),
  'agenda-calendar': houseFeed([daysOf('Fair', '2026-06-05'), daysOf('Walk', '2026-06-06')]),
  'agenda-list': houseFeed([daysOf('Fair', '2126-06-05')]),
  'label-badge': houseFeed([label('Green')]),
};

/** A tag, an attribute, what it says, what of that is quoted, and what the sentence says of what it may say. */
type Mistake = readonly [keyof Elements, string, string, string, RegExp];

const mistakes: readonly Mistake[] = [
  ['agenda-calendar', 'view', 'liste', 'liste', /month, week, day, list, year/],
  ['agenda-calendar', 'views', 'month agenda list', 'agenda', /month, week, day, list, year/],
  ['agenda-calendar', 'date', '1/6/2026', '1/6/2026', /AAAA-MM-JJ ou AAAA-MM/],
  ['agenda-calendar', 'min', 'juin', 'juin', /AAAA-MM-JJ/],
  ['agenda-calendar', 'max', '2026-13-01', '2026-13-01', /AAAA-MM-JJ/],
  ['agenda-calendar', 'first-day', 'lundi', 'lundi', /un nombre entier/],
  ['agenda-calendar', 'filters', 'search lieu', 'lieu', /search, dates, holidays, tags, place/],
  ['agenda-calendar', 'holidays', 'Clermont', 'Clermont', /A, B, C/],
  ['agenda-calendar', 'open', 'modal', 'modal', /dialog, inline, page/],
  ['agenda-list', 'layout', 'carte', 'carte', /list, cards, headlines/],
  ['agenda-list', 'days', '30 jours', '30 jours', /un nombre entier/],
  ['news-list', 'layout', 'grille', 'grille', /list, cards, headlines/],
  ['news-list', 'sort', 'date', 'date', /newest, oldest, title, feed/],
  ['news-list', 'limit', '-3', '-3', /un nombre entier/],
  ['news-list', 'time-zone', 'Mars', 'Mars', /un fuseau horaire comme Europe\/Paris/],
  ['label-badge', 'size', 'grand', 'grand', /small, medium, large/],
];

describe('the console tells that an attribute is mistyped:', () => {
  for (const [tag, attribute, value, quoted, wanted] of mistakes) {
    it(`<${tag} ${attribute}="${value}">`, async () => {
      const messages = listen();
      await loaded(tag, { [attribute]: value }, { feed: feeds[tag] });
      await eventually(() => messages.length, 'a message');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(
        `warn: [metropole-widgets] « ${quoted} » est ignoré dans l’attribut « ${attribute} », qui attend `,
      );
      expect(messages[0]).to.match(wanted);
    });
  }

  it('once for many elements', async () => {
    const messages = listen();
    const same = { layout: 'mosaïque' };
    await Promise.all([1, 2, 3].map(() => loaded('news-list', same, { feed: feeds['news-list'] })));
    await loaded('news-list', { layout: 'bandeau' }, { feed: feeds['news-list'] });
    await eventually(() => messages.length === 2, 'two messages');
    expect(messages[0]).to.contain('« mosaïque »');
    expect(messages[1]).to.contain('« bandeau »');
  });

  it('not of what may be written', async () => {
    const messages = listen();
    const attributes = {
      view: ' week ',
      views: 'month  week',
      date: '2026-06',
      min: '2026-01-01',
      filters: 'search, ACCESSIBLE',
      holidays: 'zone a',
      limit: '',
      sort: 'title',
    };
    const element = await loaded('agenda-calendar', attributes, { feed: feeds['agenda-calendar'] });
    element.removeAttribute('view');
    element.removeAttribute('date');
    await element.updateComplete;
    await import('../../src/widget/report.js');
    await painted();
    expect(messages).to.be.empty;
  });
});

describe('an element without a feed', () => {
  it('says so after a while, and which attributes are none', async () => {
    const time = new FakeTime();
    const messages = listen();
    mount('news-list', { scr: 'https://example.org/feed.json', class: 'a', 'data-b': '' });
    await eventually(() => time.waiting === 1, 'a wait');
    expect(messages).to.be.empty;
    time.pass(10_000);
    expect(messages).to.deep.equal([
      'warn: [metropole-widgets] <news-list> Ni attribut « src », ni propriété « feed » : rien à montrer. Attribut inconnu : « scr ».',
    ]);
  });

  it('says nothing once it has one, or is gone', async () => {
    const time = new FakeTime();
    const messages = listen();
    const later = mount('news-list');
    const gone = mount('news-list');
    await eventually(() => time.waiting === 2, 'two waits');
    later.feed = feeds['news-list'];
    await eventually(() => later.state === 'ready');
    gone.remove();
    time.pass(10_000);
    expect(messages).to.be.empty;
  });
});
