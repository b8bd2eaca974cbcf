import { expect } from '@open-wc/testing';
import { LiveAnnouncer } from '../../../src/components/filters/live-announcer.js';

describe('results for screen readers', () => {
  it('are said once for several quick changes, and at most twice a second', async () => {
    const said: [text: string, time: number][] = [];
    const announcer = new LiveAnnouncer((text) => said.push([text, performance.now()]));
    const say = (text: string): Promise<void> =>
      announcer.announceAfter(0, () => Promise.resolve(text));
    await Promise.all([say('one'), say('two'), say('three')]);
    await say('four');
    expect(said.map(([text]) => text)).to.deep.equal(['three', 'four']);
    expect(said[1]![1] - said[0]![1]).to.be.above(490);
  });
});
