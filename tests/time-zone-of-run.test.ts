import { expect } from '@open-wc/testing';
import { run } from './helpers/browser.js';

describe('the run', () => {
  it('is in the zone it says', async () => {
    const { zone } = await run();
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
    const words = new Date().toLocaleString('fr', { timeZone: zone });
    expect(new Date().toLocaleString('fr')).to.equal(words);
  });
});
