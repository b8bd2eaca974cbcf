import { expect } from '@open-wc/testing';
import { run } from './helpers/browser.js';

describe('the run', () => {
  it('is in the zone it says', async () => {
    const { zone } = await run();
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
    const now = new Date();
    expect(now.toLocaleString('fr')).to.equal(now.toLocaleString('fr', { timeZone: zone }));
  });
});
