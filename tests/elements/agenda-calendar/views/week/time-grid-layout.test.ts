import { expect } from '@open-wc/testing';
import '../../../../../src/elements/agenda-calendar/define.js';
import { agendaOf, open } from '../../../../helpers/agenda.js';
import { daysOf, type Json } from '../../../../helpers/house.js';
import { eventually } from '../../../../helpers/mount.js';
import { byRole, part, parts, textOf } from '../../../../helpers/seen.js';
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

  it('half an hour is high enough for a finger in small text', async () => {
    const half = at('Demie', june(19, '10:30'), june(19, '11:00'));
    const hour = at('Une', june(17, '10:00'), june(17, '11:00'));
    const element = await gridOf([half, hour]);
    element.style.fontSize = '14px';
    const [small, whole] = [/Demie/, /Une/].map((name) => boxOf(entry(element, name)));
    expect(small!.height).to.be.at.least(24);
    expect(small!.bottom).to.be.closeTo(whole!.bottom, 1);
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
    expect(boxOf(long!).right).to.be.closeTo(row[6]!.right, 6);
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

  it('a day without events has its name unbroken', async () => {
    const element = await gridOf([at('Seul', june(17, '10:00'))], { view: 'day' }, 320);
    byRole(element, 'button', 'Semaine').click();
    await eventually(() => days(element).length === 7);
    for (const day of days(element)) {
      const number = part(day, 'day-button').querySelector('.number')!;
      const name = document.createRange();
      name.setStart(number.parentNode!, 0);
      name.setEndBefore(number);
      const letters = [...name.getClientRects()].filter(({ width }) => width > 0);
      expect(name.toString().trim()).to.match(/^\p{L}{3}\.$/u);
      expect(new Set(letters.map(({ top }) => Math.round(top))).size, name.toString()).to.equal(1);
    }
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
