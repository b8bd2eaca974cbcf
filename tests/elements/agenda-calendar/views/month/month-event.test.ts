import { expect } from '@open-wc/testing';
import { agendaOf, cellOf } from '../../../../helpers/agenda.js';
import { event } from '../../../../helpers/house.js';
import { allByRole } from '../../../../helpers/seen.js';

const day = '2026-06-18';
const long = (hour: number): ReturnType<typeof event> =>
  event('Atelier de réparation de vélos au jardin', { startDate: `${day}T${hour}:00` });

/** How high each event of the day is, in its own lines of text, and whether its title is cut. */
async function drawn(count: number): Promise<{ lines: number[]; cut: boolean[]; row: number }> {
  const element = await agendaOf([10, 12, 14].slice(0, count).map(long));
  const cell = cellOf(element, 'jeudi 18 juin');
  const texts = allByRole(cell, 'button').map((button) => button.querySelector('.text')!);
  return {
    lines: texts.map((text) => Math.round(text.clientHeight / (1.3 * sizeOf(text)))),
    cut: texts.map(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
    ),
    row: cell.getBoundingClientRect().height,
  };
}

const sizeOf = (text: Element): number => Number.parseFloat(getComputedStyle(text).fontSize);

describe('an event of one day in the month', () => {
  it('has its whole title where nothing is below it', async () => {
    const { lines, cut } = await drawn(1);
    expect(lines[0]).to.be.within(2, 3);
    expect(cut).to.deep.equal([false]);
  });

  it('has its whole title below another event, which has one line', async () => {
    const { lines, cut } = await drawn(2);
    expect(lines[0]).to.equal(1);
    expect(lines[1]).to.be.within(2, 3);
    expect(cut).to.deep.equal([true, false]);
  });

  it('has one line where the day is full', async () => {
    const { lines, cut } = await drawn(3);
    expect(lines).to.deep.equal([1, 1, 1]);
    expect(cut).to.deep.equal([true, true, true]);
  });

  it('never makes its week higher', async () => {
    const rows = [];
    for (const count of [1, 2, 3]) rows.push((await drawn(count)).row);
    expect(rows[0]).to.equal(rows[2]);
    expect(rows[1]).to.equal(rows[2]);
  });
});
