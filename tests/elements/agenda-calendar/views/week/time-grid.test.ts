/** The week and the day, in June 2026, of which today is Wednesday the 17th. */
import { expect } from '@open-wc/testing';
import '../../../../../src/elements/agenda-calendar/define.js';
import { openDetail } from '../../../../helpers/agenda.js';
import { daysOf } from '../../../../helpers/house.js';
import { eventually } from '../../../../helpers/mount.js';
import {
  allByRole,
  byRole,
  focused,
  isSeen,
  nameOf,
  namesOf,
  part,
  parts,
  textOf,
} from '../../../../helpers/seen.js';
import { stub } from '../../../../helpers/stub.js';
import {
  at,
  june,
  gridOf,
  days,
  dayNamed,
  told,
  boxOf,
  entry,
} from '../../../../helpers/time-grid.js';

const home = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('the week', () => {
  const items = [
    at('Concert', june(17, '20:00'), june(17, '22:00'), { location: 'Kiosque' }),
    at('Marché', june(17, '08:00'), june(17, '12:30')),
    daysOf('Foire', '2026-06-17'),
    daysOf('Festival', '2026-06-10', '2026-06-18'),
    at('Bal', june(19, '22:00'), june(20, '02:00')),
    at('Atelier', june(21, '15:00'), june(21, '17:00'), { eventStatus: 'EventCancelled' }),
  ];

  it('is its days in order, each under a heading that names it, empty or not', async () => {
    const element = await gridOf(items);
    const group = byRole(element, 'group', 'du 15 au 21 juin 2026');
    expect(group).to.equal(part(element, 'time-grid'));
    expect(namesOf(group, 'heading')).to.deep.equal([
      'lundi 15 juin 2026',
      'mardi 16 juin 2026',
      'mercredi 17 juin 2026 , Aujourd’hui',
      'jeudi 18 juin 2026',
      'vendredi 19 juin 2026',
      'samedi 20 juin 2026',
      'dimanche 21 juin 2026',
    ]);
  });

  it('draws twenty rows above the hours, and has a button to what has none', async () => {
    const fairs = Array.from({ length: 300 }, (_, n) =>
      daysOf(`Foire ${n}`, '2026-06-10', '2026-06-17'),
    );
    const element = await gridOf([...fairs, daysOf('Festival', '2026-06-17', '2026-06-18')]);
    expect(parts(element, 'bar').length).to.equal(19 * 3);
    const [monday, , wednesday, thursday, friday] = days(element);
    expect(nameOf(part(monday!, 'more'))).to.match(/^\+281 .*lundi 15 juin 2026/);
    expect(textOf(part(wednesday!, 'more'))).to.equal('+282');
    expect(textOf(part(thursday!, 'more')), 'all of a day may have no row').to.equal('+1');
    expect(parts(friday!, 'more')).to.be.empty;
    const last = boxOf(parts(monday!, 'bar').at(-1)!);
    expect(boxOf(part(monday!, 'more')).top).to.be.at.least(last.bottom);
    part(wednesday!, 'more').click();
    await eventually(() => allByRole(element, 'dialog').length, 'the day is opened');
    expect(textOf(byRole(element, 'dialog'))).to.contain('Festival');
  });

  it('says of a day without events that it has none', async () => {
    const element = await gridOf(items.slice(0, 2));
    expect(nameOf(allByRole(part(element, 'time-grid'), 'heading')[0]!)).to.equal(
      'lundi 15 juin 2026 , aucun événement',
    );
  });

  it('has the events of a day in time order, whole days first, with hours and place', async () => {
    const element = await gridOf(items);
    expect(told(element, 'mercredi 17')).to.deep.equal([
      'Festival (suite)',
      'Foire',
      'Marché 08:00 – 12:30',
      'Concert 20:00 – 22:00 Kiosque',
    ]);
    expect(namesOf(dayNamed(element, 'mercredi 17'), 'list')[0]).to.equal('Toute la journée');
  });

  it('has an event that goes on after midnight on both days, and says so', async () => {
    const element = await gridOf(items);
    expect(told(element, 'vendredi 19')).to.deep.equal(['Bal 22:00 – 02:00']);
    expect(told(element, 'samedi 20')).to.deep.equal(['Bal (suite) 22:00 – 02:00']);
  });

  it('says a status in words, and strikes out what is cancelled', async () => {
    const element = await gridOf(items);
    expect(told(element, 'dimanche 21')).to.deep.equal(['Annulé : Atelier 15:00 – 17:00']);
    const title = entry(element, /Atelier/).querySelector('.event-title')!;
    expect(getComputedStyle(title).textDecorationLine).to.equal('line-through');
  });

  it('opens an event', async () => {
    const element = await gridOf(items);
    const dialog = await openDetail(element, /^Concert/);
    expect(nameOf(dialog)).to.equal('Concert');
  });

  it('leaves out a weekend that is hidden', async () => {
    const element = await gridOf(items, { 'hide-weekends': '' });
    expect(days(element)).to.have.length(5);
    expect(parts(element, 'event').map(textOf).join()).not.to.contain('Atelier');
  });

  it('is called, and told of, by the days it shows when its weekend is hidden', async () => {
    const element = await gridOf(items, { 'hide-weekends': '' });
    expect(textOf(part(element, 'period'))).to.equal('du 15 au 19 juin 2026');
    const ranges: string[] = [];
    element.addEventListener('range-change', ({ first, last }) => ranges.push(`${first} ${last}`));
    byRole(element, 'button', 'Semaine suivante, du 22 au 26 juin 2026').click();
    await element.updateComplete;
    byRole(element, 'button', 'Semaine précédente, du 15 au 19 juin 2026').click();
    await element.updateComplete;
    expect(ranges).to.deep.equal(['2026-06-22 2026-06-26', '2026-06-15 2026-06-19']);
    expect(textOf(byRole(element, 'status'))).to.equal('du 15 au 19 juin 2026, 5 événements.');
    element.setAttribute('first-day', '7');
    await element.updateComplete;
    expect(textOf(part(element, 'period'))).to.equal('du 15 au 19 juin 2026');
    part(element, 'next').click();
    await element.updateComplete;
    expect(textOf(part(element, 'period'))).to.equal('du 22 au 26 juin 2026');
  });

  it('without events but on its hidden weekend leads past it to the next', async () => {
    const element = await gridOf([daysOf('Samedi', '2026-06-20'), daysOf('Bal', '2026-06-30')], {
      'hide-weekends': '',
    });
    expect(textOf(part(element, 'message'))).to.match(/^Aucun événement cette semaine\./);
    byRole(element, 'button', 'Aller au prochain événement, le 30 juin 2026').click();
    await element.updateComplete;
    expect(textOf(part(element, 'period'))).to.equal('du 29 juin au 3 juillet 2026');
  });

  it('begins on the day that the page asks for', async () => {
    const element = await gridOf(items, { 'first-day': '7' });
    expect(nameOf(byRole(days(element)[0]!, 'heading'))).to.contain('dimanche 14 juin 2026');
  });

  it('marks today by a word and aria-current', async () => {
    const element = await gridOf(items);
    expect(parts(element, 'today')).to.deep.equal([dayNamed(element, 'mercredi 17')]);
    const button = byRole(dayNamed(element, 'mercredi 17'), 'button', 'mercredi 17 juin 2026');
    expect(button.getAttribute('aria-current')).to.equal('date');
  });

  it('leads from a day’s heading to the day, with the focus', async () => {
    const element = await gridOf(items);
    byRole(element, 'button', 'vendredi 19 juin 2026').click();
    await eventually(() => days(element).length === 1);
    expect(textOf(part(element, 'period'))).to.equal('vendredi 19 juin 2026');
    await eventually(() => days(element)[0]!.contains(focused()));
    expect(told(element, 'vendredi 19')).to.deep.equal(['Bal 22:00 – 02:00']);
  });

  it('notes that the hours are those of the place where they differ', async () => {
    const far = at('Loin', june(17, '20:00'), june(17, '22:00'), { timeZone: 'Asia/Kathmandu' });
    const element = await gridOf([far]);
    expect(told(element, 'mercredi 17')).to.deep.equal(['Loin 20:00 – 22:00']);
    expect(textOf(part(element, 'zone-note'))).to.contain('celles du lieu');
    const near = await gridOf([
      at('Ici', june(17, '20:00'), june(17, '22:00'), { timeZone: home }),
    ]);
    expect(parts(near, 'zone-note')).to.be.empty;
  });

  it('marks a title in another language', async () => {
    const element = await gridOf([{ ...items[0]!, language: 'en' }]);
    expect(
      entry(element, /Concert/)
        .querySelector('[lang]')!
        .getAttribute('lang'),
    ).to.equal('en');
  });
});

describe('the hours of the week', () => {
  const hours = (element: Element): string[] =>
    [...part(element, 'time-grid').querySelectorAll('.hours span')].map((one) => textOf(one));

  it('fit the events', async () => {
    const element = await gridOf([
      at('Tôt', june(15, '07:30'), june(15, '09:00')),
      at('Tard', june(17, '09:00'), june(17, '13:30')),
    ]);
    expect(hours(element)).to.deep.equal(
      ['07', '08', '09', '10', '11', '12', '13'].map((hour) => `${hour} h`),
    );
  });

  it('are written as the language does', async () => {
    const element = await gridOf([at('Tôt', june(15, '11:00'), june(15, '14:00'))], { lang: 'en' });
    expect(hours(element).map((hour) => hour.replace(/\s/, ' '))).to.include.members([
      '11 AM',
      '12 PM',
      '1 PM',
    ]);
  });
});

describe('the line at the present', () => {
  const items = [at('Matin', june(17, '08:00'), june(17, '18:00'))];
  const itIsNow = (instant: string): void => stub(Date, 'now', () => () => Date.parse(instant));

  it('is where the time is, today', async () => {
    itIsNow('2026-06-17T08:00:00Z');
    const element = await gridOf(items);
    const line = part(element, 'now');
    const box = boxOf(entry(element, /Matin/));
    expect((boxOf(line).top - box.top) / box.height).to.be.closeTo(0.2, 0.02);
    expect(dayNamed(element, 'mercredi 17').contains(line)).to.equal(true);
  });

  it('is not where today is not, nor outside of the hours', async () => {
    itIsNow('2026-06-17T08:00:00Z');
    const next = await gridOf(items, { date: '2026-06-24' });
    expect(parts(next, 'now').filter(isSeen)).to.be.empty;
    itIsNow('2026-06-17T20:00:00Z');
    const late = await gridOf(items);
    expect(parts(late, 'now').filter(isSeen)).to.be.empty;
  });
});

describe('the day', () => {
  it('has its events, whole days first, and goes to the day before and after', async () => {
    const element = await gridOf(
      [
        at('Concert', june(17, '20:00'), june(17, '22:00')),
        daysOf('Festival', '2026-06-16', '2026-06-18'),
      ],
      { view: 'day' },
    );
    expect(told(element, 'mercredi 17')).to.deep.equal([
      'Festival (suite)',
      'Concert 20:00 – 22:00',
    ]);
    part(element, 'next').click();
    await element.updateComplete;
    expect(told(element, 'jeudi 18')).to.deep.equal(['Festival (suite)']);
    expect(parts(element, 'day-button')).to.be.empty;
  });

  it('may be of a weekend, even where weeks have none', async () => {
    const element = await gridOf([daysOf('Foire', '2026-06-20')], {
      view: 'day',
      date: '2026-06-20',
      'hide-weekends': '',
    });
    expect(days(element)).to.have.length(1);
  });

  it('fits a narrow box', async () => {
    const element = await gridOf(
      [at('Un', june(17, '10:00'), june(17, '12:00')), at('Deux', june(17, '11:00'))],
      { view: 'day' },
      320,
    );
    const grid = part(element, 'time-grid');
    expect(grid.scrollWidth).to.equal(grid.clientWidth);
    expect(grid.hasAttribute('tabindex')).to.equal(false);
  });
});
