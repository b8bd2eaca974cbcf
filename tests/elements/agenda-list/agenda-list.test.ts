import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-list/define.js';
import { languageOf } from '../../../src/i18n/language.js';
import { FakeTime } from '../../helpers/clock.js';
import { store } from '../../helpers/feeds.js';
import { daysOf, event, houseFeed } from '../../helpers/house.js';
import { eventually, feedLoad, loaded, mount } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, part, parts, textOf } from '../../helpers/seen.js';
import { at, concert, items, listOf, noon, titles, whens } from './next-events.js';

let time: FakeTime;

beforeEach(async () => {
  time = await FakeTime.from(noon);
});

describe('a list of next events', () => {
  it('says of each when, what and where it is; what is over is not there', async () => {
    const element = await listOf();
    expect(titles(element)).to.deep.equal(['Concert', 'Atelier Annulé', 'Marché', 'Exposition']);
    expect(whens(element)).to.deep.equal([
      'Aujourd’hui, 18:00 – 20:00',
      'Demain, 14:00 – 16:00',
      'Ce week-end, samedi, 08:00 – 12:00',
      'En cours, jusqu’au dim. 21 juin',
    ]);
    expect(textOf(part(element, 'place'))).to.equal('Salle municipale');
    expect(textOf(part(element, 'status'))).to.equal('Annulé');
    expect(getComputedStyle(part(element, 'status')).fontStyle).to.equal('normal');
    expect(byRole(element, 'list').childElementCount).to.equal(4);
    expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h2',
      'h2',
      'h2',
    ]);
  });

  it('has the status in the name of what one tabs to, each in its language', async () => {
    const soldOut = { remainingAttendeeCapacity: 0 };
    const element = await listOf([
      at('Bal', '18', '20:00', '23:00', { eventStatus: 'EventCancelled' }),
      { ...at('Story time', '19', '10:00', '11:00', soldOut), language: 'en' },
    ]);
    expect(titles(element)).to.deep.equal(['Bal Annulé', 'Story time Complet']);
    const full = byRole(element, 'button', 'Story time Complet');
    expect(languageOf(full.firstElementChild!).code).to.equal('en');
    expect(languageOf(part(full, 'status')).code).to.equal('fr');
  });

  it('tells dates to machines, too', async () => {
    const [first, , , last] = parts(await listOf(), 'time');
    expect(first!.getAttribute('datetime')).to.equal('2026-06-17T18:00+02:00');
    expect(last!.getAttribute('datetime'), 'the day that is told').to.equal('2026-06-21');
  });

  it('says that there is nothing when all is over', async () => {
    const element = await listOf([daysOf('Passé', '2026-06-01')]);
    expect(element.state).to.equal('empty');
    expect(textOf(part(element, 'message'))).to.equal('Aucun événement à venir.');
    expect(time.waiting).to.equal(0);
  });

  it('shows an event of several dates once, with the next one and how many more', async () => {
    const dates = ['10', '17', '24'].map((day) => ({
      startDate: `2026-06-${day}T18:00`,
      endDate: `2026-06-${day}T19:00`,
    }));
    const element = await listOf([event('Chorale', { occurrences: dates })]);
    expect(whens(element)).to.deep.equal(['Aujourd’hui, 18:00 – 19:00']);
    expect(textOf(part(element, 'further-dates'))).to.equal('et 1 autre date');
  });

  it('says of what repeats without an end that there are more dates', async () => {
    const rule = {
      startDate: '2026-01-07T18:00',
      endDate: '2026-01-07T19:00',
      rrule: 'FREQ=WEEKLY',
    };
    const element = await listOf([event('Chorale', rule)]);
    expect(whens(element)).to.deep.equal(['Aujourd’hui, 18:00 – 19:00']);
    expect(textOf(part(element, 'further-dates'))).to.equal('et d’autres dates');
  });

  it('says that one may come or follow online', async () => {
    const about = {
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: [
        { name: 'Médiathèque' },
        { '@type': 'VirtualLocation', url: 'https://example.org/' },
      ],
    };
    const online = { eventAttendanceMode: 'OnlineEventAttendanceMode' };
    const { location } = about;
    const element = await listOf([
      at('Mixte', '17', '14:00', undefined, about),
      at('Ailleurs', '17', '15:00', undefined, online),
      at('Selon l’adresse', '17', '16:00', undefined, { location }),
    ]);
    expect(parts(element, 'place').map(textOf)).to.deep.equal([
      'Médiathèque, En ligne',
      'En ligne',
      'Médiathèque, En ligne',
    ]);
  });

  it('shows as many as are asked for, and more when asked', async () => {
    const many = Array.from({ length: 5 }, (_, index) => daysOf(`E${index}`, `2026-06-2${index}`));
    expect(titles(await listOf(many, { limit: '2' }))).to.deep.equal(['E0', 'E1']);
    const element = await listOf(many, { 'page-size': '2' });
    byRole(element, 'button', 'Afficher plus d’événements (2 sur 5)').click();
    await eventually(() => parts(element, 'event').length === 4);
    await element.updateComplete;
    expect(nameOf(focused()!)).to.equal('E2');
    expect(textOf(byRole(element, 'status'))).to.equal('2 événements ajoutés : 4 affichés sur 5.');
  });

  it('shows the days that are asked for', async () => {
    const element = await listOf(items, { days: '2' });
    expect(titles(element)).to.deep.equal(['Concert', 'Atelier Annulé', 'Exposition']);
  });

  it('reads a feed on until there is something to come', async () => {
    const next = await store(houseFeed([daysOf('À venir', '2026-07-01')]));
    const first = await store(houseFeed([daysOf('Passé', '2026-01-01')], { next_url: next.url }));
    const element = await loaded('agenda-list', { src: first.url });
    expect(titles(element)).to.deep.equal(['À venir']);
  });

  it('has another order where the page asks for one, and no other events', async () => {
    const element = await listOf(items, { sort: 'title' });
    expect(titles(element)).to.deep.equal(['Atelier Annulé', 'Concert', 'Exposition', 'Marché']);
  });

  it('tells what is a whole day there, and when that is by the visitor’s clock', async () => {
    const about = { startDate: '2026-06-18T00:00', endDate: '2026-06-19T00:00' };
    const far = event('Portes ouvertes', { ...about, timeZone: 'Asia/Kathmandu' });
    const element = await listOf([far]);
    await eventually(() => parts(element, 'visitor-time').length);
    expect(textOf(part(element, 'time'))).to.match(/^(Aujourd’hui|Demain) \(heure de Kathmandu\)$/);
    expect(textOf(part(element, 'visitor-time'))).to.match(/\d\d:\d\d.* chez vous$/);
  });

  it('tells both clocks where the visitor’s is another', async () => {
    const far = at('Rencontre', '18', '18:00', '19:00', { timeZone: 'America/Cayenne' });
    const element = await listOf([far]);
    await eventually(() => parts(element, 'visitor-time').length);
    expect(textOf(part(element, 'time'))).to.equal('Demain, 18:00 – 19:00 (heure de Cayenne)');
    expect(textOf(part(element, 'visitor-time'))).to.match(/ chez vous$/);
  });
});

describe('an event of a list', () => {
  it('opens over the page, with those around it', async () => {
    const element = await listOf();
    byRole(element, 'button', 'Concert').click();
    await eventually(() => allByRole(element, 'dialog').length);
    const dialog = byRole(element, 'dialog');
    await eventually(() => parts(dialog, 'position').length);
    expect(textOf(part(dialog, 'position'))).to.match(/1 sur 4/);
  });

  it('opens below its line, its heading a level below', async () => {
    const element = await listOf(items, { open: 'inline', heading: 'Agenda' });
    const button = byRole(element, 'button', 'Concert');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await eventually(() => parts(element, 'panel').length);
    await element.updateComplete;
    expect(part(element, 'panel').closest('[part~=event]')).to.equal(
      button.closest('[part~=event]'),
    );
    expect(byRole(part(element, 'panel'), 'heading', 'Concert').localName).to.equal('h4');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('leads to its page, where the feed gives one', async () => {
    const url = 'https://example.org/concert';
    const element = await listOf([{ ...concert, url }, ...items.slice(4)], { open: 'page' });
    expect(byRole(element, 'link', 'Concert').getAttribute('href')).to.equal(url);
    byRole(element, 'button', 'Atelier Annulé');
  });

  it('is the page’s to open', async () => {
    const element = await listOf();
    let chosen = '';
    element.addEventListener('item-select', (select) => {
      chosen = select.item.title!;
      select.preventDefault();
    });
    byRole(element, 'button', 'Concert').click();
    await element.updateComplete;
    expect(chosen).to.equal('Concert');
    expect(allByRole(element, 'dialog')).to.be.empty;
  });
});

describe('the layouts of a list of next events', () => {
  it('cards have a picture with what it says', async () => {
    const src = `${location.origin}/demo/images/musique.svg`;
    const image = { image: src, _image: { alt: 'Un violon.' } };
    const element = mount(
      'agenda-list',
      { layout: 'cards' },
      {
        feed: houseFeed([{ ...concert, ...image }]),
      },
    );
    await feedLoad(element);
    await eventually(() => parts(element, 'image').length);
    expect(byRole(element, 'img').getAttribute('alt')).to.equal('Un violon.');
    expect(textOf(part(element, 'place'))).to.equal('Salle municipale');
  });

  it('headlines have neither picture nor place', async () => {
    const element = await listOf(items, { layout: 'headlines' });
    expect(parts(element, 'image')).to.be.empty;
    expect(parts(element, 'place')).to.be.empty;
    expect(titles(element)).to.have.length(4);
  });
});

describe('what search engines are told of a list', () => {
  const told = (): string[] =>
    [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')].flatMap(
      ({ text }) =>
        (JSON.parse(text) as { '@graph': { name: string }[] })['@graph'].map(({ name }) => name),
    );

  it('is nothing, unless the page wants it', async () => {
    const element = await listOf();
    await eventually(() => time.waiting, 'it waits');
    expect(told()).to.deep.equal([]);
    element.structuredData = true;
    await eventually(() => told().length);
    expect(told()).to.deep.equal(['Concert']);
    element.structuredData = false;
    await eventually(() => !told().length);
  });

  it('goes with the list', async () => {
    const element = await listOf(items, { 'structured-data': '' });
    await eventually(() => told().length);
    element.remove();
    expect(told()).to.deep.equal([]);
  });
});
