/** Messages about a mistyped attribute. */
import { expect } from '@open-wc/testing';
import '../../src/elements/action-plan/define.js';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/feed-filter/define.js';
import '../../src/elements/initiative-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { FakeTime } from '../helpers/clock.js';
import { listen } from '../helpers/console.js';
import { articles, daysOf, houseFeed, initiative, label } from '../helpers/house.js';
import { eventually, feedLoad, loaded, mount, afterPaint } from '../helpers/mount.js';
import { plan } from '../helpers/plans.js';
import { parts } from '../helpers/seen.js';

const feeds = {
  'news-list': houseFeed(articles(2)),
  'agenda-calendar': houseFeed([daysOf('Fair', '2026-06-05'), daysOf('Walk', '2026-06-06')]),
  'agenda-list': houseFeed([daysOf('Fair', '2126-06-05')]),
  'label-badge': houseFeed([label('Green')]),
  'initiative-list': houseFeed([initiative('farm')]),
  'action-plan': houseFeed(plan),
};

/** A tag, an attribute, what it says, what of that is quoted, and what it may say. */
type Mistake = readonly [keyof typeof feeds, string, string, string, RegExp];

const mistakes: readonly Mistake[] = [
  ['agenda-calendar', 'view', 'liste', 'liste', /month, week, day, list, year/],
  [
    'agenda-calendar',
    'views',
    'month agenda semaine',
    'agenda semaine',
    /month, week, day, list, year/,
  ],
  ['agenda-calendar', 'date', '1/6/2026', '1/6/2026', /AAAA-MM-JJ ou AAAA-MM/],
  ['agenda-calendar', 'min', 'juin', 'juin', /AAAA-MM-JJ/],
  ['agenda-calendar', 'max', '2026-13-01', '2026-13-01', /AAAA-MM-JJ/],
  ['agenda-calendar', 'first-day', 'lundi', 'lundi', /un nombre entier/],
  [
    'agenda-calendar',
    'filters',
    'search, lieu, date',
    'lieu date',
    /search, dates, holidays, tags, place/,
  ],
  ['agenda-calendar', 'holidays', 'Clermont', 'Clermont', /A, B, C/],
  ['agenda-calendar', 'open', 'modal', 'modal', /dialog, inline, page/],
  ['agenda-list', 'layout', 'carte', 'carte', /list, cards, headlines/],
  ['agenda-list', 'days', '30 jours', '30 jours', /un nombre entier/],
  ['news-list', 'layout', 'grille', 'grille', /list, cards, headlines/],
  ['news-list', 'sort', 'date', 'date', /newest, oldest, title, feed/],
  ['news-list', 'limit', '-3', '-3', /un nombre entier, 0 ou plus/],
  ['news-list', 'time-zone', 'Mars', 'Mars', /un fuseau horaire comme Europe\/Paris/],
  ['label-badge', 'size', 'grand', 'grand', /small, medium, large/],
  ['initiative-list', 'layout', 'carte', 'carte', /cards, list, headlines/],
  ['action-plan', 'view', 'thèmes', 'thèmes', /themes, table, timeline/],
  ['action-plan', 'views', 'table frise', 'frise', /themes, table, timeline/],
  ['action-plan', 'filters', 'theme porteur', 'porteur', /theme, state, lead/],
];

/** A tag, an attribute, a number outside its range, the number that it counts as, and what is wanted. */
const outOfRange: readonly (readonly [keyof typeof feeds, string, string, number, string])[] = [
  ['news-list', 'heading-level', '99', 6, 'un nombre entier, de 1 à 6'],
  ['news-list', 'heading-level', '0', 1, 'un nombre entier, de 1 à 6'],
  ['agenda-calendar', 'first-day', '9', 7, 'un nombre entier, de 1 (lundi) à 7 (dimanche)'],
  ['news-list', 'limit', '99999999999', 1e9, 'un nombre entier, 0 ou plus'],
  ['news-list', 'refresh', '5', 30, 'un nombre de secondes : 0, ou 30 au moins'],
];

describe('the console tells that an attribute is mistyped:', () => {
  for (const [tag, attribute, value, quoted, wanted] of mistakes) {
    it(`<${tag} ${attribute}="${value}">`, async () => {
      const messages = listen();
      await loaded(tag, { [attribute]: value }, { feed: feeds[tag] });
      await eventually(() => messages.length, 'a message');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(
        `warn: [metropole-widgets] <${tag}> « ${quoted} » est ignoré dans l’attribut « ${attribute} ». `,
      );
      expect(messages[0]).to.match(wanted);
    });
  }

  for (const [tag, attribute, value, used, wanted] of outOfRange) {
    it(`<${tag} ${attribute}="${value}">, which counts as ${used}`, async () => {
      const messages = listen();
      await loaded(tag, { [attribute]: value }, { feed: feeds[tag] });
      await eventually(() => messages.length, 'a message');
      expect(messages).to.deep.equal([
        `warn: [metropole-widgets] <${tag}> « ${value} » compte comme ${used} dans l’attribut « ${attribute} ». Il attend ${wanted}.`,
      ]);
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
    await import('../../src/base/diagnostics-messages.js');
    await afterPaint();
    expect(messages).to.be.empty;
  });
});

describe('what is left empty, or said in a framework’s way', () => {
  it('is no mistake', async () => {
    const messages = listen();
    const attributes = { views: '', filters: 'true', holidays: 'true', 'hide-weekends': 'false' };
    const element = await loaded('agenda-calendar', attributes, { feed: feeds['agenda-calendar'] });
    await eventually(() => parts(element, 'finder').length, 'filters');
    await import('../../src/base/diagnostics-messages.js');
    await afterPaint();
    expect(messages).to.be.empty;
    expect(parts(element, 'view-month'), 'one view is no choice').to.be.empty;
  });
});

describe('an element with a feed', () => {
  it('says which attributes are none, and which may be meant, once', async () => {
    const messages = listen();
    const others = { 'aria-label': 'a', 'data-c': 'd', 'x-data': '', '@click': '', _ngcontent: '' };
    const given = {
      id: 'news',
      'page-sise': '4',
      tmezone: 'Europe/Rome',
      colour: 'red',
      ...others,
    };
    const element = mount('news-list', given, { feed: feeds['news-list'] });
    await eventually(() => messages.length, 'a message');
    await element.reload();
    await afterPaint();
    expect(messages).to.deep.equal([
      'warn: [metropole-widgets] <news-list id="news"> Attributs inconnus : « page-sise » (« page-size » ?), « tmezone » (« time-zone » ?), « colour ».',
    ]);
  });

  it('that has no feed of its own says it too', async () => {
    const messages = listen();
    const filter = document.createElement('feed-filter');
    filter.setAttribute('stiky', '');
    document.body.append(filter);
    await eventually(() => messages.length, 'a message');
    expect(messages).to.deep.equal([
      'warn: [metropole-widgets] <feed-filter> Attribut inconnu : « stiky » (« sticky » ?).',
    ]);
    filter.remove();
  });
});

describe('an element without a feed', () => {
  const sentence =
    'warn: [metropole-widgets] <news-list> Rien à montrer : ni attribut « src », ni propriété « feed », ni flux écrit dans la balise.';

  it('says so after a while, once', async () => {
    const time = new FakeTime();
    const messages = listen();
    const element = mount('news-list');
    await eventually(() => time.waiting === 1, 'a wait');
    expect(messages).to.be.empty;
    time.pass(10_000);
    await eventually(() => messages.length, 'a message');
    element.timeZone = 'Europe/Rome';
    await eventually(() => time.waiting === 1, 'another wait');
    time.pass(10_000);
    await afterPaint();
    expect(messages).to.deep.equal([sentence]);
  });

  it('says which attributes are none', async () => {
    const time = new FakeTime();
    const messages = listen();
    const given = { class: 'a', title: 'b', 'data-c': 'd', contenteditable: '', 'aria-label': 'e' };
    mount('news-list', { scr: 'f.json', 'data-src': 'f.json', feed: 'f.json', ...given });
    await eventually(() => time.waiting === 1, 'a wait');
    time.pass(10_000);
    await eventually(() => messages.length, 'a message');
    expect(messages).to.deep.equal([
      `${sentence} Attributs inconnus : « scr » (« src » ?), « data-src » (« src » ?), « feed ».`,
    ]);
  });

  it('says nothing once it has one, is gone, or was emptied', async () => {
    const time = new FakeTime();
    const messages = listen();
    const later = mount('news-list');
    const gone = mount('news-list');
    await eventually(() => time.waiting === 2, 'two waits');
    later.feed = feeds['news-list'];
    await feedLoad(later);
    gone.remove();
    await eventually(() => time.waiting === 0, 'nothing waits');
    later.feed = undefined;
    await eventually(() => later.state === 'idle', 'it is empty');
    expect(time.waiting).to.equal(0);
    expect(messages).to.be.empty;
  });

  it('that is given an empty one tells that alone', async () => {
    const messages = listen();
    const element = mount('news-list');
    await element.updateComplete;
    element.feed = houseFeed([]);
    await feedLoad(element);
    expect(element.state).to.equal('empty');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('ne contient aucun article');
  });
});
