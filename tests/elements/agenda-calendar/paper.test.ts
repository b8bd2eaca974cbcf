import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, cellOf } from '../../helpers/agenda.js';
import { emulate } from '../../helpers/browser.js';
import { event } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { focused, isSeen, part, parts, textOf } from '../../helpers/seen.js';

const evenings = ['1', '2', '3', '4', '5', '6', '7'].map((number) =>
  event(`Bal ${number}`, { startDate: `2026-06-24T1${number}:00` }),
);

const day = 'mercredi 24 juin 2026';

/** Tells the page that it is printed, or no longer; the calendar must have drawn when the call returns. */
const tell = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));

describe('a month on the page that is printed', () => {
  it('has all events of a day, at once, and on the screen those of before', async () => {
    const element = await agendaOf(evenings);
    const drawn = (): string[] => parts(cellOf(element, day), 'event').map(textOf);
    expect(drawn()).to.have.length(3);
    parts(cellOf(element, day), 'more')[0]!.focus();
    await eventually(() => {
      tell('beforeprint');
      const isWhole = drawn().length === 7;
      if (!isWhole) tell('afterprint');
      return isWhole;
    }, 'what follows the printing is loaded after the first paint');
    expect(drawn().join()).to.match(/Bal 1.*Bal 7/);
    expect(parts(cellOf(element, day), 'more')).to.deep.equal([]);
    tell('afterprint');
    expect(drawn()).to.have.length(3);
    const [more] = parts(cellOf(element, day), 'more');
    expect(focused(), 'the focus is where it was').to.equal(more);
    const parent = element.parentElement!;
    element.remove();
    tell('beforeprint');
    tell('afterprint');
    parent.append(element);
    tell('beforeprint');
    expect(drawn(), 'after the calendar was away').to.have.length(7);
    tell('afterprint');
    expect(drawn()).to.have.length(3);
  });
});

describe('a week on the page that is printed', () => {
  const daily = event('Permanence', {
    startDate: '2026-06-22T09:00',
    endDate: '2026-06-22T10:00',
    eventSchedule: { repeatFrequency: 'P1D', startDate: '2026-06-22', endDate: '2026-06-24' },
  });

  it('is a list of all that there is on each day, and on the screen the grid of before', async () => {
    const element = await agendaOf([...evenings, daily], { view: 'week', date: '2026-06-24' });
    await eventually(() => parts(element, 'time-grid').length, 'the grid is shown');
    const grid = part(element, 'time-grid');
    const days = (): string[] => parts(element, 'day-group').map(textOf);
    await eventually(() => {
      tell('beforeprint');
      if (!days().length) tell('afterprint');
      return days().length;
    }, 'what follows the printing is loaded after the first paint');
    const listed = days();
    expect(listed).to.have.length(3);
    for (const listedDay of listed) expect(listedDay).to.contain('Permanence');
    expect(listed[2]).to.match(/mercredi 24 juin.*Permanence.*Bal 1.*Bal 7/s);
    if (await emulate({ print: true })) {
      expect(isSeen(grid)).to.equal(false);
      expect(parts(element, 'day-group').map(isSeen)).to.deep.equal([true, true, true]);
      await emulate({ print: false });
    }
    await eventually(() => {
      tell('afterprint');
      return !days().length;
    }, 'the emulated paper is gone, which Firefox may tell a list of media late');
    expect(part(element, 'time-grid'), 'the same grid, as it was scrolled').to.equal(grid);
    expect(isSeen(grid)).to.equal(true);
    element.date = '2026-06-03';
    await element.updateComplete;
    tell('beforeprint');
    expect(days(), 'a week without events').to.be.empty;
    expect(parts(element, 'message')).to.have.length(1);
    tell('afterprint');
  });
});
