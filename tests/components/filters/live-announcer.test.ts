import { expect, nextFrame } from '@open-wc/testing';
import { LiveAnnouncer } from '../../../src/components/filters/live-announcer.js';
import { FakeTime } from '../../helpers/clock.js';

describe('results for screen readers', () => {
  it('are said once for several quick changes, and at most twice a second', async () => {
    const time = new FakeTime(100);
    const said: string[] = [];
    const announcer = new LiveAnnouncer((text) => said.push(text));
    const say = (text: string): Promise<void> =>
      announcer.announceAfter(0, () => Promise.resolve(text));
    await Promise.all([say('one'), say('two'), say('three')]);
    expect(said).to.deep.equal(['three']);
    const last = say('four');
    time.pass(499);
    await nextFrame();
    expect(said, 'half a second is not over').to.deep.equal(['three']);
    time.pass(1);
    await last;
    expect(said).to.deep.equal(['three', 'four']);
  });
});
