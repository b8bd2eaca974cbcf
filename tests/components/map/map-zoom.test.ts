import { expect } from '@open-wc/testing';
import '../../../src/elements/initiative-list/define.js';
import { emulate, press } from '../../helpers/browser.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { allByRole, byRole, focused, nameOf, namesOf } from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';
import { items, openMap, pin, place } from './list-map.js';
import { pins } from './places.js';

describe('what the map of a list draws as one, and its zoom', () => {
  beforeEach(async () => {
    await emulate({ reducedMotion: 'reduce' });
  });

  it('draws what is close as one, which comes apart by a press', async () => {
    const near = [place('A', 45.78, 3.08), place('B', 45.7801, 3.0802), items[1]!];
    const element = await openMap({}, houseFeed(near));
    const cluster = byRole(element, 'button', '2 lieux : A, B');
    cluster.focus();
    await press('Enter');
    await waitUntil(() => pins(element).length > 1, 'it comes apart');
    expect(allByRole(element, 'button', '2 lieux\u00a0: A, B')).to.be.empty;
    expect(focused()).to.equal(pin(element, 'A'));
    expect(pin(element, 'B')).to.be.ok;
  });

  it('tells all that is in one place in one region', async () => {
    const same = [place('A', 45.78, 3.08), place('B', 45.78, 3.08)];
    const element = await openMap({}, houseFeed(same));
    const cluster = byRole(element, 'button', '2 lieux : A, B');
    expect(cluster.ariaExpanded).to.equal('false');
    cluster.click();
    expect(cluster.ariaExpanded).to.equal('true');
    const panel = byRole(element, 'region', '2 au même endroit');
    expect(namesOf(panel, 'heading')).to.deep.equal(['A', 'B']);
  });

  it('names a cluster by its first places, and counts the others where they are several', async () => {
    const near = (count: number): Json[] =>
      Array.from({ length: count }, (_, index) => place(`L${index + 1}`, 45.78, 3.08));
    const four = await openMap({}, houseFeed(near(4)));
    expect(nameOf(pins(four)[0]!)).to.equal('4 lieux : L1, L2, L3, L4');
    const five = await openMap({}, houseFeed(near(5)));
    expect(nameOf(pins(five)[0]!)).to.equal('5 lieux : L1, L2, L3, 2 autres lieux');
  });

  it('zooms by named buttons and by keys, and comes back to all places', async () => {
    const element = await openMap();
    const seen = (): number => pins(element).length;
    const zoomIn = byRole(element, 'button', 'Agrandir la carte');
    await waitUntil(() => {
      if (seen() === 4) zoomIn.click();
      return seen() < 4;
    }, 'some are out of sight');
    byRole(element, 'button', 'Voir tous les lieux').click();
    await waitUntil(() => seen() === 4, 'all are in sight');
    pin(element, 'Centre').focus();
    for (let time = 0; time < 4; time++) await press('+');
    await waitUntil(() => seen() < 4, 'some are out of sight again');
    expect(nameOf(focused()!)).to.match(/^Centre/);
    for (let time = 0; time < 4; time++) await press('-');
    await waitUntil(() => seen() === 4, 'all are in sight again');
    expect(nameOf(focused()!)).to.match(/^Centre/);
  });

  it('comes back to all places when that is asked for during a zoom', async () => {
    await emulate({ reducedMotion: 'no-preference' }); // Without animations no zoom lasts.
    const element = await openMap();
    const zoomIn = byRole(element, 'button', 'Agrandir la carte');
    const pane = element.shadowRoot!.querySelector('.leaflet-map-pane')!;
    const isZooming = (): boolean => pane.classList.contains('leaflet-zoom-anim');
    await waitUntil(() => {
      if (!isZooming() && pins(element).length === 4) zoomIn.click();
      return pins(element).length < 4 && !isZooming();
    }, 'some are out of sight');
    const asked = new Promise<void>((resolve) => {
      const changes = new MutationObserver(() => {
        if (!isZooming()) return;
        changes.disconnect();
        byRole(element, 'button', 'Voir tous les lieux').click();
        resolve();
      });
      changes.observe(pane, { attributes: true });
    });
    zoomIn.click();
    await asked;
    await waitUntil(() => pins(element).length === 4, 'all are in sight');
  });
});
