/** A filter that came and went leaves the page, and the elements that it filtered, as they were. */
import { expect } from '@open-wc/testing';
import { afterPaint, eventually } from '../../helpers/mount.js';
import { allByRole } from '../../helpers/seen.js';
import { watch } from '../../helpers/watch.js';
import { mountFilter, open, settled, territory, tick } from './territory.js';

describe('a filter that leaves', () => {
  it('keeps no listener, observer or timer, and gives all items back', async () => {
    const page = await territory();
    page.filter.remove();
    await afterPaint();
    const shown = (): string => JSON.stringify(page.shown());
    const before = shown();
    const { held } = watch();
    for (let count = 0; count < 10; count++) {
      const filter = mountFilter();
      await settled(filter);
      await open(filter, 'Thématiques');
      expect(allByRole(filter, 'checkbox').length).to.be.above(1);
      await tick(filter, 'Alimentation');
      expect(shown()).to.not.equal(before);
      filter.remove();
      await eventually(() => shown() === before, 'all items are shown again');
    }
    // An announcement that waits is dropped after its pause.
    await eventually(() => held.size === 0, 'all is given back');
  });
});
