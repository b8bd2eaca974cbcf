import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const geo = [
  { latitude: 45.78, longitude: 3.08 },
  { latitude: 46.58, longitude: 3.1 },
];

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Un territoire',
  items: geo.flatMap((place, index) => [
    { id: `i${index}`, title: `Initiative ${index}`, _initiative: { location: { geo: place } } },
    {
      id: `e${index}`,
      title: `Atelier ${index}`,
      _event: { startDate: '2090-06-01', location: { name: 'Halle', geo: place } },
    },
  ]),
};

describe('the map under a strict content security policy', () => {
  for (const what of ['ok', 'dead', 'html']) {
    it(`draws, moves and leaves with no violation, its tiles ${what}`, async () => {
      const id = crypto.randomUUID();
      const page = await openPage('map', {
        csp: 'strict',
        script: 'all.js',
        feed: (await store(feed)).url,
        tiles: `/__tiles/${what}/{z}/{x}/{y}?id=${id}`,
      });
      for (const tag of ['initiative-list', 'agenda-list']) {
        const [element] = page.find(tag);
        await page.window.customElements.whenDefined(tag);
        await settled(element!);
        await waitUntil(() => parts(element!, 'map-button').length, `${tag} offers a map`);
        const isTile = (address: string): boolean => address.includes(id);
        if (tag === 'initiative-list') expect(page.asked.filter(isTile)).to.be.empty;
        parts(element!, 'map-button')[0]!.click();
        await waitUntil(() => parts(element!, 'map-pin').length === 2, `${tag} has its pins`);
        const stage = parts(element!, 'map-stage')[0]!;
        expect(page.style(stage).position).to.equal('relative');
        expect(page.style(stage.querySelector('.leaflet-pane')!).position).to.equal('absolute');
        const shown = what === 'ok' ? '.leaflet-tile-loaded' : '[part=map-note]';
        await waitUntil(() => element!.shadowRoot!.querySelector(shown), `${tag} shows ${shown}`);
        for (const part of ['map-zoom-in', 'map-zoom-out', 'map-fit']) {
          parts(element!, part)[0]!.click();
        }
        await waitUntil(() => parts(element!, 'map-pin').length === 2, `${tag} has them again`);
        parts(element!, 'map-pin')[0]!.click();
        expect(parts(element!, 'map-panel')).to.have.length(1);
        parts(element!, 'map-button')[0]!.click();
        await waitUntil(() => !parts(element!, 'map').length, `${tag} has closed it`);
      }
      const elsewhere = page.asked.filter((address) => new URL(address).host !== location.host);
      expect(elsewhere).to.be.empty;
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
