import { expect } from '@open-wc/testing';
import '../../../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../../../src/elements/agenda-calendar/agenda-calendar.js';
import { agendaOf } from '../../../../helpers/agenda.js';
import { press } from '../../../../helpers/browser.js';
import { daysOf } from '../../../../helpers/house.js';
import { eventually } from '../../../../helpers/mount.js';
import { byRole, focused, part, parts, textOf } from '../../../../helpers/seen.js';
import { at, june, gridOf, days, dayNamed, boxOf, entry } from '../../../../helpers/time-grid.js';

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
