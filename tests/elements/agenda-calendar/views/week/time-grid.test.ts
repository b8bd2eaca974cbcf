/** The week and the day, in June 2026, of which today is Wednesday the 17th. */
import { expect } from '@open-wc/testing';
import '../../../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../../../src/elements/agenda-calendar/agenda-calendar.js';
import { agendaOf, open, openDetail } from '../../../../helpers/agenda.js';
import { press } from '../../../../helpers/browser.js';
import { daysOf, event, type Json } from '../../../../helpers/house.js';
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

const home = Intl.DateTimeFormat().resolvedOptions().timeZone;

const at = (title: string, start: string, end?: string, more: Json = {}): Json =>
  event(title, { startDate: start, ...(end && { endDate: end }), ...more });

const june = (day: number, hour: string): string => `2026-06-${day}T${hour}`;

async function gridOf(
  items: readonly Json[],
  attributes: Readonly<Record<string, string>> = {},
  width = 1000,
  dir = 'ltr',
): Promise<AgendaCalendar> {
  const element = await agendaOf(items, { view: 'week', ...attributes }, width, dir);
  await eventually(() => parts(element, 'time-grid').length, 'the grid is shown');
  return element;
}

const days = (element: Element): HTMLElement[] => parts(element, 'grid-day');

function dayNamed(element: Element, name: string): HTMLElement {
  return days(element).find((day) => nameOf(byRole(day, 'heading')).startsWith(name))!;
}

const told = (element: Element, day: string): string[] =>
  allByRole(dayNamed(element, day), 'listitem').map(nameOf);

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

function entry(within: Element, name: RegExp): HTMLElement {
  return parts(within, 'event').find((one) => name.test(textOf(one)))!;
}

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

describe('in the week, drawn', () => {
  it('an event is as high as it is long, at its hour, in its day', async () => {
    const element = await gridOf([
      at('Une', june(17, '10:00'), june(17, '11:00')),
      at('Deux', june(18, '10:00'), june(18, '12:00')),
      at('Demie', june(19, '10:30'), june(19, '11:00')),
    ]);
    const [one, two, half] = [/Une/, /Deux/, /Demie/].map((name) => boxOf(entry(element, name)));
    expect(one!.top).to.be.closeTo(two!.top, 1);
    expect(two!.height).to.be.closeTo(2 * one!.height, 3);
    expect(half!.bottom).to.be.closeTo(one!.bottom, 1);
    const column = boxOf(dayNamed(element, 'mercredi 17'));
    expect(one!.left).to.be.within(column.left, column.left + 4);
    expect(one!.right).to.be.below(boxOf(dayNamed(element, 'jeudi 18')).left + 1);
  });

  it('events that overlap are side by side, others as wide as the day', async () => {
    const element = await gridOf([
      at('Un', june(17, '10:00'), june(17, '12:00')),
      at('Deux', june(17, '11:00'), june(17, '13:00')),
      at('Seul', june(17, '14:00'), june(17, '15:00')),
    ]);
    const [one, two, alone] = [/^Un/, /^Deux/, /^Seul/].map((name) => boxOf(entry(element, name)));
    expect(one!.right).to.be.at.most(two!.left);
    expect(alone!.width).to.be.closeTo(two!.right - one!.left, 2);
  });

  it('a bar runs over its days, in one row, and is cut with an arrow at the edges', async () => {
    const element = await gridOf([
      daysOf('Longue', '2026-06-10', '2026-06-30'),
      daysOf('Courte', '2026-06-16', '2026-06-18'),
    ]);
    const [long, short] = [/^Longue/, /^Courte/].map((name) => entry(element, name));
    const row = days(element).map(boxOf);
    expect(boxOf(long!).left).to.be.closeTo(row[0]!.left, 4);
    expect(boxOf(long!).right).to.be.closeTo(boxOf(part(element, 'time-grid')).right, 6);
    expect(boxOf(short!).left).to.be.closeTo(row[1]!.left, 4);
    expect(boxOf(short!).right).to.be.closeTo(row[4]!.left, 4);
    expect(boxOf(short!).top).to.be.at.least(boxOf(long!).bottom);
    const arrows = (bar: Element): string[] =>
      ['::before', '::after'].map((side) => getComputedStyle(bar, side).content);
    expect(arrows(long!)).to.deep.equal(['""', '""']);
    expect(arrows(short!)).to.deep.equal(['none', 'none']);
  });

  it('what lasts a day or more is above the hours', async () => {
    const element = await gridOf([at('Marathon', june(17, '18:00'), june(18, '18:00'))]);
    expect(parts(element, 'bar').map(textOf)).to.deep.equal(['Marathon 18:00', 'Marathon (suite)']);
  });

  it('nothing overlaps on a day of 25 hours, and nothing is without height', async () => {
    const night = (title: string, start: string, end: string): Json =>
      at(title, `2026-10-25T${start}`, `2026-10-25T${end}`);
    const element = await gridOf(
      [
        night('Première', '02:00+02:00', '03:00+02:00'),
        night('Seconde', '02:00+01:00', '03:00+01:00'),
        night('Entre', '02:30+02:00', '02:15+01:00'),
        night('Matin', '10:00', '11:00'),
      ],
      { date: '2026-10-25' },
    );
    const boxes = parts(element, 'event').map(boxOf);
    expect(boxes).to.have.length(4);
    for (const [index, box] of boxes.entries()) {
      expect(box.height).to.be.at.least(24);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).to.equal(true);
      }
    }
  });

  const atOnce = (count: number, day = 17): Json[] =>
    Array.from({ length: count }, (_, index) =>
      at(`Atelier ${10 + index}`, june(day, '10:00'), june(day, '11:30')),
    );

  it('a week of 60 events has a place to press for each, or for several', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      at(
        `Atelier ${index + 1}`,
        june(15 + (index % 7), `${10 + ((index * 3) % 9)}:00`),
        june(15 + (index % 7), `${11 + ((index * 3) % 9)}:30`),
      ),
    );
    const element = await gridOf(many, {}, 700);
    const entries = [...parts(element, 'event'), ...parts(element, 'more')];
    for (const one of entries) {
      expect(boxOf(one).width).to.be.at.least(90);
      expect(boxOf(one).height).to.be.at.least(24);
    }
    const folded = parts(element, 'more').map((more) => parseInt(textOf(more).slice(1), 10));
    const seen = parts(element, 'event').length;
    expect(folded.reduce((sum, count) => sum + count, seen)).to.equal(60);
    expect(element.scrollWidth, 'what is wider scrolls inside').to.equal(element.clientWidth);
  });

  it('of 30 events at once the first are shown, and how many more there are', async () => {
    const element = await gridOf([...atOnce(30), at('Demain', june(18, '10:00'))]);
    expect(told(element, 'mercredi 17')).to.deep.equal([
      'Atelier 10 10:00 – 11:30',
      'Atelier 11 10:00 – 11:30',
      '+28 autres événements, mercredi 17 juin 2026',
    ]);
    const grid = part(element, 'time-grid');
    expect(grid.scrollWidth, 'no other day is pushed out of sight').to.equal(grid.clientWidth);
  });

  it('tells all of a day from there', async () => {
    const element = await gridOf(atOnce(30));
    const dialog = await open(element, /^\+28 autres/);
    await eventually(() => parts(dialog, 'event').length === 30, 'all are listed');
  });

  it('shows more at once where a day is alone, and fewer where there is little room', async () => {
    const shown = async (view: string, width: number): Promise<number> => {
      const element = await gridOf(atOnce(30), { view: 'day' }, width);
      if (view === 'week') byRole(element, 'button', 'Semaine').click();
      await eventually(() => parts(element, 'day-button').length > 0 === (view === 'week'));
      return parts(element, 'event').length;
    };
    expect(await shown('day', 1000)).to.equal(5);
    expect(await shown('day', 320)).to.equal(1);
    expect(await shown('week', 320)).to.equal(1);
  });

  for (const width of [320, 600, 900]) {
    it(`is wide enough for words and says when first, in ${width} px`, async () => {
      const element = await gridOf(
        [at('Marché paysan', june(17, '14:00'), june(17, '17:00')), ...atOnce(2, 18)],
        { view: 'day' },
        width,
      );
      byRole(element, 'button', 'Semaine').click();
      await eventually(() => days(element).length === 7);
      for (const one of parts(element, 'event')) {
        const title = boxOf(one.querySelector('.event-title')!);
        const hours = boxOf(one.querySelector('.entry-hours')!);
        expect(hours.height, textOf(one)).to.be.above(10);
        expect(hours.bottom).to.be.at.most(title.top + 1);
        expect(hours.right).to.be.at.most(boxOf(one).right);
        const words = textOf(one.querySelector('.event-title')!).split(' ').length;
        const lines = Math.round(title.height / (parseFloat(getComputedStyle(one).fontSize) * 1.2));
        expect(lines, `no word is broken in ${textOf(one)}`).to.be.at.most(words);
      }
    });
  }

  it('a day without events takes less room than the others, where there is little', async () => {
    const element = await gridOf([at('Seul', june(17, '10:00'))], { view: 'day' }, 320);
    byRole(element, 'button', 'Semaine').click();
    await eventually(() => days(element).length === 7);
    const columns = getComputedStyle(
      part(element, 'time-grid').querySelector('.grid-days')!,
    ).gridTemplateColumns;
    const [, monday, , wednesday] = columns.split(' ').map(parseFloat);
    expect(monday).to.be.below(wednesday! / 2);
  });

  it('is mirrored from right to left', async () => {
    const element = await gridOf(
      [at('Un', june(15, '10:00'), june(15, '12:00')), at('Deux', june(16, '10:00'))],
      {},
      1000,
      'rtl',
    );
    expect(boxOf(entry(element, /^Deux/)).right).to.be.below(boxOf(entry(element, /^Un/)).left);
    const hour = part(element, 'time-grid').querySelector('.hours span')!;
    const words = document.createRange();
    words.selectNodeContents(hour);
    const box = boxOf(hour);
    const { left, right } = words.getBoundingClientRect();
    expect(left - box.left, 'the hours are beside the days').to.be.below(8);
    expect(box.right - right).to.be.above(8);
  });

  it('in a narrow box scrolls sideways, in a group that can be focused', async () => {
    const element = await agendaOf([at('Tard', june(21, '10:00'))], {}, 320);
    byRole(element, 'button', 'Semaine').click();
    await eventually(() => parts(element, 'time-grid').length);
    const grid = part(element, 'time-grid');
    expect(grid.tabIndex).to.equal(0);
    expect(grid.scrollWidth).to.be.above(grid.clientWidth);
    expect(element.scrollWidth).to.equal(element.clientWidth);
    const hour = grid.querySelector('.hours span')!;
    const before = boxOf(hour).left;
    entry(element, /Tard/).focus();
    await eventually(() => grid.scrollLeft > 0, 'the event is scrolled to');
    expect(boxOf(hour).left, 'the hours stay').to.be.closeTo(before, 1);
  });
});

describe('a week that is wider than its box', () => {
  const items = [15, 17, 19, 21].map((day) => at(`Le ${day}`, june(day, '10:00')));
  async function narrow(
    dir: string,
    attributes: Readonly<Record<string, string>> = {},
    shown = items,
  ): Promise<AgendaCalendar> {
    const element = await agendaOf(shown, attributes, 320, dir);
    byRole(element, 'button', 'Semaine').click();
    await eventually(() => parts(element, 'time-grid').length);
    await element.updateComplete;
    return element;
  }
  /** How far a day begins from where the hours end. */
  const farFromHours = (element: Element, day: string): number => {
    const [hours, box] = [
      part(element, 'time-grid').querySelector('.hours span')!,
      dayNamed(element, day),
    ].map(boxOf);
    return getComputedStyle(element).direction === 'rtl'
      ? hours!.left - box!.right
      : box!.left - hours!.right;
  };

  for (const dir of ['ltr', 'rtl']) {
    it(`is scrolled to today, ${dir}`, async () => {
      const element = await narrow(dir);
      expect(farFromHours(element, 'mercredi 17')).to.be.closeTo(0, 2);
    });

    it(`is scrolled to the day that the page asks for, ${dir}`, async () => {
      const element = await narrow(dir, { date: '2026-06-23' });
      expect(farFromHours(element, 'mardi 23')).to.be.closeTo(0, 2);
    });
  }

  it('what it is scrolled past is not seen through the hours', async () => {
    const element = await narrow('ltr', { date: '2026-06-16' });
    const { left, right } = boxOf(part(element, 'time-grid').querySelector('.hours span')!);
    const past = boxOf(entry(element, /Le 15/));
    expect(past.right).to.be.within(left, right);
    const seen = element.shadowRoot!.elementFromPoint(
      (left + past.right) / 2,
      (past.top + past.bottom) / 2,
    )!;
    expect(seen.closest('.hours')).not.to.equal(null);
    const ground = getComputedStyle(seen).backgroundColor;
    expect(ground).not.to.match(/, 0\)$|transparent/);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has the corner beside its hours wherever it is scrolled to, ${dir}`, async () => {
      const bars = [daysOf('Exposition', '2026-05-02', '2026-09-30')];
      const element = await narrow(dir, { date: '2026-06-15' }, [...items, ...bars]);
      const grid = part(element, 'time-grid');
      const corner = grid.querySelector('.above-hours')!;
      expect(grid.scrollLeft).to.equal(0);
      const { left, right, width } = boxOf(corner);
      grid.scrollLeft = (dir === 'rtl' ? -1 : 1) * grid.scrollWidth;
      expect(Math.abs(grid.scrollLeft)).to.be.above(width);
      expect(boxOf(corner).left).to.be.closeTo(left, 1);
      expect(boxOf(corner).right).to.be.closeTo(right, 1);
      const hour = boxOf(grid.querySelector('.hours span')!);
      expect([hour.left, hour.right].map(Math.round)).to.deep.equal([left, right].map(Math.round));
    });

    it(`the words of a bar that began before what is seen stay in sight, ${dir}`, async () => {
      const bars = [daysOf('Exposition', '2026-05-02', '2026-09-30')];
      const element = await narrow(dir, { date: '2026-06-20' }, [...items, ...bars]);
      const grid = part(element, 'time-grid');
      const hours = boxOf(grid.querySelector('.hours span')!);
      const words = boxOf(entry(element, /Exposition/).querySelector('.event-title')!);
      const [from, to] =
        dir === 'rtl' ? [boxOf(grid).left, hours.left] : [hours.right, boxOf(grid).right];
      expect(grid.scrollLeft).not.to.equal(0);
      expect(words.left).to.be.within(from, to);
      expect(words.right).to.be.within(from, to);
    });
  }

  it('is scrolled again with another week, and not with another day of it', async () => {
    const element = await narrow('ltr');
    const grid = part(element, 'time-grid');
    entry(element, /Le 21/).focus();
    await eventually(() => element.date === '2026-06-21');
    await element.updateComplete;
    const after = grid.scrollLeft;
    element.requestUpdate();
    await element.updateComplete;
    expect(grid.scrollLeft).to.equal(after);
    part(element, 'next').click();
    await element.updateComplete;
    expect(grid.scrollLeft).to.equal(0);
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

describe('keys in the week', () => {
  const items = [
    daysOf('Festival', '2026-06-15', '2026-06-17'),
    at('Lundi', june(15, '10:00'), june(15, '11:00')),
    at('Matin', june(16, '10:00'), june(16, '11:00')),
    at('Soir', june(16, '20:00'), june(16, '21:00')),
  ];
  const place = (): string => (focused() ? textOf(focused()!) : '');
  const arrive = (name: string): Promise<void> =>
    eventually(() => place().startsWith(name), `the focus is on ${name}, not on ${place()}`);

  it('Tab goes through the events in time order, each once', async () => {
    const element = await gridOf(items);
    byRole(element, 'button', 'lundi 15 juin 2026').focus();
    const seen: string[] = [];
    for (let step = 0; step < 5; step++) {
      const before = focused();
      await press('Tab');
      await eventually(() => focused() !== before);
      seen.push(place());
    }
    expect(seen).to.deep.equal([
      'Festival',
      'Lundi 10:00 – 11:00',
      'mardi 16 juin 2026',
      'Matin 10:00 – 11:00',
      'Soir 20:00 – 21:00',
    ]);
  });

  it('arrows go up and down in a day', async () => {
    const element = await gridOf(items);
    entry(element, /^Matin/).focus();
    await press('ArrowDown');
    await arrive('Soir');
    await press('ArrowDown');
    await arrive('Soir');
    await press('ArrowUp');
    await press('ArrowUp');
    await arrive('Festival (suite)');
    await press('ArrowUp');
    await arrive('mardi 16 juin 2026');
  });

  for (const [dir, on, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`arrows go to what is beside in another day, ${dir}`, async () => {
      const element = await gridOf(items, {}, 1000, dir);
      entry(element, /^Lundi/).focus();
      await press(on);
      await arrive('Matin');
      await press(on);
      await arrive('Festival (suite)');
      await press(back);
      await arrive('Festival (suite)');
      await press(back);
      await arrive('Festival');
      await press(back);
      await arrive('Festival');
    });
  }

  it('the day that has the focus is the one that the day view shows', async () => {
    const element = await gridOf(items, { views: 'week day' });
    entry(element, /^Soir/).focus();
    await element.updateComplete;
    byRole(element, 'button', 'Jour').click();
    await eventually(() => days(element).length === 1);
    expect(textOf(part(element, 'period'))).to.equal('mardi 16 juin 2026');
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
