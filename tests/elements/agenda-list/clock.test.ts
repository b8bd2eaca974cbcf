import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-list/define.js';
import { FakeTime } from '../../helpers/clock.js';
import { daysOf } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { byRole, focused, nameOf, part, textOf } from '../../helpers/seen.js';
import { at, concert, items, listOf, noon, titles, whens } from './next-events.js';

let time: FakeTime;

/** It waits for its instant. */
async function waits(): Promise<void> {
  await eventually(() => time.waiting, 'it waits');
}

beforeEach(async () => {
  time = await FakeTime.from(noon);
});

describe('the clock of a list of next events', () => {
  it('says what is true when it becomes so, and lets go what is over', async () => {
    const element = await listOf([concert]);
    const said = async (instant: string): Promise<string> => {
      await waits();
      time.passTo(instant);
      await eventually(() => !element.isUpdatePending);
      return whens(element).join();
    };
    expect(await said('2026-06-17T15:59Z')).to.equal('Aujourd’hui, 18:00 – 20:00');
    expect(await said('2026-06-17T16:00Z')).to.equal('En cours, jusqu’à 20:00');
    await waits();
    time.passTo('2026-06-17T18:00Z');
    await eventually(() => element.state === 'empty');
    expect(textOf(part(element, 'message'))).to.equal('Aucun événement à venir.');
    await eventually(() => time.waiting === 0, 'it waits no longer');
  });

  it('brings what comes next in the place of what is over', async () => {
    const element = await listOf(items, { limit: '2' });
    await waits();
    time.passTo('2026-06-17T18:00Z');
    await eventually(() => titles(element).join() === 'Atelier Annulé,Marché');
  });

  it('wakes for what comes within the days that are asked for', async () => {
    const element = await listOf([daysOf('Demain', '2026-06-18')], { days: '1' });
    expect(element.state).to.equal('empty');
    await waits();
    time.passTo('2026-06-17T22:00Z');
    await eventually(() => whens(element).join() === 'Aujourd’hui');
  });

  it('is one for all lists of the page, and none when they have left', async () => {
    const first = await listOf([concert]);
    const second = await listOf(items);
    await waits();
    expect(time.waiting).to.equal(1);
    first.remove();
    second.remove();
    await eventually(() => time.waiting === 0);
  });

  it('has gone on for a list that was away', async () => {
    const element = await listOf([concert]);
    const { parentElement } = element;
    await waits();
    element.remove();
    time.passTo('2026-06-17T17:00Z');
    parentElement!.append(element);
    await eventually(() => whens(element).join() === 'En cours, jusqu’à 20:00');
  });

  it('takes the focus from what is over to the next event', async () => {
    const element = await listOf([concert, at('Atelier', '18', '14:00', '16:00')]);
    byRole(element, 'button', 'Concert').focus();
    await waits();
    time.passTo('2026-06-17T18:00Z');
    await eventually(() => titles(element).join() === 'Atelier');
    await element.updateComplete;
    expect(nameOf(focused()!)).to.equal('Atelier');
  });

  it('takes the focus from the last one to the list, and leaves it where it is read', async () => {
    const element = await listOf([concert, at('Atelier', '18', '14:00', '16:00')]);
    byRole(element, 'button', 'Atelier').focus();
    await waits();
    time.passTo('2026-06-17T18:00Z');
    await eventually(() => titles(element).join() === 'Atelier');
    await element.updateComplete;
    expect(nameOf(focused()!)).to.equal('Atelier');
    await waits();
    time.passTo('2026-06-18T14:00Z');
    await eventually(() => element.state === 'empty');
    await element.updateComplete;
    expect(focused()).to.equal(part(element, 'content'));
    await eventually(() => byRole(element, 'group', 'Aucun événement à venir.') === focused());
  });
});
