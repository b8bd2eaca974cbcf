import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, cellOf, told } from '../../helpers/agenda.js';
import { emulate } from '../../helpers/browser.js';
import { itIs } from '../../helpers/clock.js';
import { daysOf, event } from '../../helpers/house.js';
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

const fair = daysOf('Foire', '2026-06-05');

describe('the month', () => {
  it('is a grid named by its month, of whole weeks under the names of days', async () => {
    const element = await agendaOf([fair]);
    const grid = byRole(element, 'grid', 'juin 2026');
    expect(grid.localName).to.equal('table');
    const heads = allByRole(grid, 'columnheader');
    expect(heads.map(nameOf)).to.deep.equal(
      'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
    );
    expect(heads.map((head) => head.getAttribute('scope'))).to.deep.equal(Array(7).fill('col'));
    const rows = allByRole(grid, 'row').slice(1);
    expect(rows.map((row) => allByRole(row, 'gridcell').length)).to.deep.equal([7, 7, 7, 7, 7]);
  });

  it('has each day once, in order, in words', async () => {
    const element = await agendaOf([fair]);
    const names = namesOf(element, 'gridcell').map((name) => name.replace(' Foire', ''));
    expect(names[0]).to.equal('lundi 1er juin 2026');
    expect(names[29]).to.equal('mardi 30 juin 2026');
    expect(names[34]).to.equal('dimanche 5 juillet 2026');
    expect(new Set(names).size).to.equal(35);
  });

  for (const [width, dir] of [
    [1200, 'ltr'],
    [1200, 'rtl'],
    [140, 'ltr'],
  ] as const) {
    it(`shows the number of a day, and clips its date in words, ${dir}, ${width} px wide`, async () => {
      const element = await agendaOf([fair], { views: 'month list' }, width, dir);
      part(element, 'view-month').click();
      await element.updateComplete;
      const date = cellOf(element, 'vendredi 12 juin 2026').querySelector('time')!;
      expect(date.dataset.number).to.equal('12');
      // As it is written, or what comes of it.
      expect(getComputedStyle(date, '::before').content).to.match(/^"12"|^attr\(data-number\)/);
      expect(getComputedStyle(date).overflow).to.equal('clip');
      const words = document.createRange();
      words.selectNodeContents(date);
      const [box, beside] = [date.getBoundingClientRect(), words.getBoundingClientRect()];
      expect(beside.width).to.be.greaterThan(box.width);
      // Letters such as j reach further than their place in the line.
      if (dir === 'ltr') expect(beside.left).to.be.at.least(box.right + 5);
      else expect(beside.right).to.be.at.most(box.left - 5);
    });
  }

  for (const [width, spacing] of [
    [1200, 'normal'],
    [1200, '0.12em'],
    [140, 'normal'],
  ] as const) {
    it(`has room for the number of a day, ${width} px wide, letters ${spacing} apart`, async () => {
      const element = await agendaOf([fair], { views: 'month list' }, width);
      element.style.letterSpacing = spacing;
      part(element, 'view-month').click();
      await element.updateComplete;
      const date = cellOf(element, 'mercredi 17 juin 2026').querySelector('time')!; // Today, in bold.
      const digits = document.createElement('span');
      digits.textContent = '28';
      digits.style.unicodeBidi = 'normal';
      date.prepend(digits);
      expect(digits.getBoundingClientRect().height).to.be.at.most(date.clientHeight);
      const { width: needed } = digits.getBoundingClientRect();
      digits.remove();
      expect(needed).to.be.within(10, date.clientWidth + 0.5);
      expect(date.scrollHeight).to.be.at.most(date.clientHeight);
    });
  }

  it('writes a title in its own direction, whatever letters its hour has', async () => {
    const title = 'معرض الكتاب';
    const fairs = [event(title, { startDate: '2026-06-05T09:00:00+02:00' })];
    const element = await agendaOf(fairs, { lang: 'en' }, 1200);
    const [hour, words] = part(element, 'event').querySelector('.text')!.childNodes;
    expect(textOf(hour as Element)).to.contain('AM');
    const range = document.createRange();
    range.selectNodeContents(words!);
    const [from, to] = [(hour as Element).getBoundingClientRect(), range.getBoundingClientRect()];
    expect(from.left).to.be.greaterThan(to.left);
  });

  for (const [month, weeks, first, last] of [
    ['2026-02', 5, 'lundi 26 janvier 2026', 'dimanche 1er mars 2026'],
    ['2027-02', 4, 'lundi 1er février 2027', 'dimanche 28 février 2027'],
    ['2026-08', 6, 'lundi 27 juillet 2026', 'dimanche 6 septembre 2026'],
    ['2026-03', 6, 'lundi 23 février 2026', 'dimanche 5 avril 2026'],
    ['2026-10', 5, 'lundi 28 septembre 2026', 'dimanche 1er novembre 2026'],
  ] as const) {
    it(`${month} has ${weeks} weeks, with days of its neighbours`, async () => {
      const element = await agendaOf([fair], { date: month });
      const cells = allByRole(element, 'gridcell');
      expect(cells).to.have.length(weeks * 7);
      expect(nameOf(cells[0]!)).to.equal(first);
      expect(nameOf(cells.at(-1)!)).to.equal(last);
      const outside = cells.filter(
        (cell) => !nameOf(cell).includes(textOf(part(element, 'period'))),
      );
      expect(parts(element, 'outside-day')).to.have.members(outside);
    });
  }

  it('marks today, in the widget’s zone', async () => {
    const current = (element: Element): string[] =>
      allByRole(element, 'gridcell')
        .filter((cell) => cell.getAttribute('aria-current') === 'date')
        .map(nameOf);
    const element = await agendaOf([fair]);
    expect(current(element)).to.deep.equal(['mercredi 17 juin 2026']);
    expect(parts(element, 'today').map(nameOf)).to.deep.equal(['mercredi 17 juin 2026']);
    await itIs('2026-06-17T23:30Z');
    element.requestUpdate();
    await element.updateComplete;
    expect(current(element)).to.deep.equal(['jeudi 18 juin 2026']);
    element.timeZone = 'America/Cayenne';
    await element.updateComplete;
    expect(current(element)).to.deep.equal(['mercredi 17 juin 2026']);
  });

  it('has its lines in a forced colour, also where the browser forces none on them', async function () {
    const element = await agendaOf([fair]);
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const cell = cellOf(element, 'vendredi 12 juin 2026');
    cell.style.forcedColorAdjust = 'none'; // As Chromium paints them.
    cell.style.color = 'CanvasText';
    const { borderColor, color } = getComputedStyle(cell);
    expect(borderColor).to.equal(color);
  });

  it('has no today in another month', async () => {
    const element = await agendaOf([fair], { date: '2026-09' });
    expect(parts(element, 'today')).to.be.empty;
  });

  for (const [lang, first] of [
    ['fr', 'lundi'],
    ['en', 'Monday'],
    ['en-US', 'Sunday'],
    ['en-GB', 'Monday'],
    ['fr-CA', 'dimanche'],
  ] as const) {
    it(`begins its weeks on ${first} in ${lang}`, async function () {
      const locale = new Intl.Locale(lang) as Intl.Locale & { getWeekInfo?: unknown };
      if (lang.includes('-') && !locale.getWeekInfo) this.skip();
      const element = await agendaOf([fair], { lang });
      const names = namesOf(element, 'columnheader');
      expect(names[0]).to.equal(first);
      expect(nameOf(allByRole(element, 'gridcell')[0]!).startsWith(first)).to.equal(true);
    });
  }
});

describe('an event in the month', () => {
  it('is a button in its day, with its hour', async () => {
    const concert = event('Concert', {
      startDate: '2026-06-05T20:00',
      endDate: '2026-06-05T22:00',
    });
    const element = await agendaOf([concert]);
    expect(namesOf(cellOf(element, 'vendredi 5 juin'), 'button')).to.deep.equal(['20:00 Concert']);
    expect(parts(element, 'event')).to.have.length(1);
    expect(parts(element, 'bar')).to.be.empty;
  });

  it('of whole days stays on its days in every zone', async () => {
    for (const zone of ['Pacific/Kiritimati', 'Europe/Paris', 'Pacific/Pago_Pago']) {
      const element = await agendaOf([fair], { 'time-zone': zone });
      expect(told(element, 'vendredi 5 juin 2026')).to.equal('Foire');
      expect(parts(element, 'event'), zone).to.have.length(1);
      element.remove();
    }
  });

  it('of another month’s day shows on that day', async () => {
    const element = await agendaOf([daysOf('Bal', '2026-07-04')]);
    expect(told(element, 'samedi 4 juillet 2026')).to.equal('Bal');
  });

  it('says its status before its title', async () => {
    const element = await agendaOf([
      event('Bal', { startDate: '2026-06-05', eventStatus: 'EventCancelled' }),
      event('Foire', { startDate: '2026-06-06', remainingAttendeeCapacity: 0 }),
    ]);
    expect(told(element, 'vendredi 5 juin 2026')).to.equal('Annulé : Bal');
    expect(told(element, 'samedi 6 juin 2026')).to.equal('Complet : Foire');
  });

  it('in another language is marked', async () => {
    const element = await agendaOf([{ ...fair, language: 'en' }]);
    const title = parts(element, 'event')[0]!.querySelector('[lang]')!;
    expect(title.getAttribute('lang')).to.equal('en');
    expect(title.textContent).to.equal('Foire');
  });
});

describe('an event of several days', () => {
  const long = daysOf('Festival', '2026-06-05', '2026-06-09');

  it('is on each of them, and says that it goes on', async () => {
    const element = await agendaOf([long]);
    const days = ['vendredi 5', 'samedi 6', 'dimanche 7', 'lundi 8', 'mardi 9'];
    expect(days.map((day) => told(element, `${day} juin 2026`))).to.deep.equal([
      'Festival',
      ...Array<string>(4).fill('Festival (suite)'),
    ]);
    expect(told(element, 'jeudi 4 juin 2026')).to.equal('');
    expect(told(element, 'mercredi 10 juin 2026')).to.equal('');
  });

  it('keeps its row in a week, above what is shorter', async () => {
    const element = await agendaOf([
      daysOf('Avant', '2026-06-02', '2026-06-04'),
      daysOf('Milieu', '2026-06-03', '2026-06-06'),
      daysOf('Jeudi', '2026-06-04'),
      daysOf('Vendredi', '2026-06-05'),
      daysOf('Samedi', '2026-06-06'),
    ]);
    const top = (day: string, name: RegExp): number =>
      byRole(cellOf(element, day), 'button', name).getBoundingClientRect().top;
    const days = ['mercredi 3', 'jeudi 4', 'vendredi 5', 'samedi 6'].map(
      (day) => `${day} juin 2026`,
    );
    const tops = days.map((day) => Math.round(top(day, /^Milieu/)));
    expect(new Set(tops).size, 'one row').to.equal(1);
    const first = days.slice(0, 2).map((day) => Math.round(top(day, /^Avant/)));
    expect(new Set(first).size).to.equal(1);
    expect(first[0]).to.be.below(tops[0]!);
    expect(Math.round(top(days[2]!, /^Vendredi/)), 'fills the free row').to.equal(first[0]);
    expect(top(days[1]!, /^Jeudi/)).to.be.above(tops[0]!);
  });

  it('writes its title once a week, over its days', async () => {
    const element = await agendaOf([daysOf('Festival', '2026-06-04', '2026-06-09')]);
    const seen = parts(element, 'bar').filter((bar) => bar.innerText);
    expect(seen.map((bar) => nameOf(bar.closest('td')!))).to.deep.equal([
      'jeudi 4 juin 2026 Festival',
      'lundi 8 juin 2026 Festival (suite)',
    ]);
  });

  it('that crosses the edges of the month is on all days shown', async () => {
    const element = await agendaOf([daysOf('Été', '2026-05-20', '2026-09-20')]);
    expect(parts(element, 'bar')).to.have.length(35);
    expect(told(element, 'lundi 1er juin 2026')).to.equal('Été (suite)');
  });
});

describe('a day with more events than there is room for', () => {
  const five = [1, 2, 3, 4, 5].map((number) =>
    event(`Atelier ${number}`, { startDate: `2026-06-05T1${number}:00` }),
  );

  it('shows three and says how many more', async () => {
    const element = await agendaOf(five);
    const cell = cellOf(element, 'vendredi 5 juin');
    expect(namesOf(cell, 'button')).to.deep.equal([
      '11:00 Atelier 1',
      '12:00 Atelier 2',
      '13:00 Atelier 3',
      '+2 autres événements, vendredi 5 juin 2026',
    ]);
    expect(isSeen(part(element, 'more'))).to.equal(true);
  });

  it('says it in the singular for one', async () => {
    const element = await agendaOf(five.slice(0, 4));
    expect(nameOf(part(element, 'more'))).to.equal('+1 autre événement, vendredi 5 juin 2026');
  });

  it('has no such button for three', async () => {
    const element = await agendaOf(five.slice(0, 3));
    expect(parts(element, 'more')).to.be.empty;
  });
});
