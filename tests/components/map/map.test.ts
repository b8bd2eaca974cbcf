import { expect } from '@open-wc/testing';
import '../../../src/elements/initiative-list/define.js';
import type { InitiativeList } from '../../../src/elements/initiative-list/initiative-list.js';
import { box } from '../../helpers/box.js';
import { emulate, press } from '../../helpers/browser.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import {
  allByRole,
  byRole,
  focused,
  nameOf,
  namesOf,
  part,
  parts,
  textOf,
} from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';

interface Requests {
  readonly count: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>> }[];
}

/** Requests for tiles of an id, once there are as many as `count`. */
async function tilesAsked(id: string, count = 0): Promise<Requests> {
  return (await (await fetch(`/__requests?id=${id}&count=${count}`)).json()) as Requests;
}

let ids = 0;

function tiles(what: string): { id: string; address: string } {
  const id = `tiles-${++ids}-${crypto.randomUUID()}`;
  return { id, address: `/__tiles/${what}/{z}/{x}/{y}?id=${id}` };
}

function place(id: string, latitude: number, longitude: number, more: Json = {}): Json {
  return {
    id,
    title: id,
    tags: ['alimentation'],
    _initiative: { themes: ['alimentation'], location: { geo: { latitude, longitude } } },
    ...more,
  };
}

/** Far from each other: each has a pin of its own. */
const items = [
  place('Centre', 45.78, 3.08),
  place('Nord', 46.58, 3.1),
  place('Est', 45.8, 4.4),
  { id: 'Sans lieu', title: 'Sans lieu', _initiative: {} },
  place('Sud', 44.9, 3.06),
];

const feed = houseFeed(items);

async function show(attributes: Record<string, string> = {}, data = feed): Promise<InitiativeList> {
  const given = { 'with-map': '', tiles: tiles('ok').address, ...attributes };
  return await loaded('initiative-list', given, { feed: data, parent: box(1100) });
}

async function openMap(attributes?: Record<string, string>, data?: Json): Promise<InitiativeList> {
  const element = await show(attributes, data);
  part(element, 'map-button').click();
  await waitUntil(() => parts(element, 'map').length, 'the map is there');
  await waitUntil(() => pins(element).length, 'its pins are there');
  return element;
}

function pins(element: InitiativeList): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.pin')];
}

const pin = (element: InitiativeList, name: string): HTMLElement =>
  byRole(element, 'button', new RegExp(`^${name}, .*\\d sur \\d`));

describe('the map of a list', () => {
  beforeEach(async () => {
    await emulate({ reducedMotion: 'reduce' });
  });

  it('is offered by a button that names the host, and asks it for nothing before the press', async () => {
    const { id, address } = tiles('ok');
    const element = await show({ tiles: address });
    expect(textOf(part(element, 'map-button'))).to.equal(`Afficher la carte (${location.host})`);
    expect((await tilesAsked(id)).count).to.equal(0);
    part(element, 'map-button').click();
    await waitUntil(() => pins(element).length);
    const { count, requests } = await tilesAsked(id, 1);
    expect(count).to.be.above(0);
    expect(requests[0]!.headers['referer'], 'without a referrer').to.equal(undefined);
  });

  it('says that OpenStreetMap gets the address of the site', async () => {
    const element = await show({ tiles: 'osm' });
    expect(textOf(part(element, 'map-button'))).to.equal(
      'Afficher la carte (tile.openstreetmap.org, qui reçoit l’adresse de ce site)',
    );
  });

  it('is the IGN’s without a word', async () => {
    const element = await show({ tiles: '' });
    expect(textOf(part(element, 'map-button'))).to.equal('Afficher la carte (data.geopf.fr)');
  });

  it('is not offered without the attribute, nor when nothing has a place', async () => {
    const without = await loaded('initiative-list', {}, { feed });
    expect(parts(without, 'map-button')).to.be.empty;
    const nowhere = await show({}, houseFeed([items[3]!]));
    expect(parts(nowhere, 'map-button')).to.be.empty;
  });

  it('has the items of the list, in its order and under the same names', async () => {
    const element = await openMap();
    expect(pins(element).map(nameOf)).to.deep.equal([
      'Centre, alimentation, 1 sur 5',
      'Nord, alimentation, 2 sur 5',
      'Est, alimentation, 3 sur 5',
      'Sud, alimentation, 5 sur 5',
    ]);
    const titles = parts(element, 'title').map(textOf);
    expect(titles).to.deep.equal(['Centre', 'Nord', 'Est', 'Sans lieu', 'Sud']);
    expect(textOf(part(element, 'map-count'))).to.include('4 sur la carte, 5 dans la liste');
  });

  it('is closed again, and the choice is not kept', async () => {
    const element = await openMap();
    const button = part(element, 'map-button');
    expect(textOf(button)).to.equal('Masquer la carte');
    button.click();
    await waitUntil(() => !parts(element, 'map').length);
    expect(textOf(button)).to.include('Afficher la carte');
    const { parentElement } = element;
    await openAgain(element);
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(parts(element, 'map')).to.be.empty;
  });

  it('closes when another host is set: the visitor has agreed to one', async () => {
    const element = await openMap();
    const { id, address } = tiles('ok');
    element.tiles = address;
    await element.updateComplete;
    expect(parts(element, 'map')).to.be.empty;
    expect((await tilesAsked(id)).count).to.equal(0);
  });

  it('has one pin to tab to, and arrows that go to the nearest in their direction', async () => {
    const element = await openMap();
    expect(pins(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    pin(element, 'Centre').focus();
    const path: [string, string][] = [
      ['ArrowUp', 'Nord'],
      ['ArrowDown', 'Centre'],
      ['ArrowRight', 'Est'],
      ['ArrowLeft', 'Centre'],
      ['ArrowDown', 'Sud'],
    ];
    for (const [key, name] of path) {
      await press(key);
      expect(nameOf(focused()!), key).to.match(new RegExp(`^${name},`));
      expect((focused() as HTMLElement).tabIndex).to.equal(0);
    }
  });

  it('is walked along the list, and to its ends', async () => {
    const element = await openMap();
    pin(element, 'Centre').focus();
    const path: string[] = [];
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'End']) {
      await press(key);
      path.push(nameOf(focused()!).split(',')[0]!);
    }
    expect(path).to.deep.equal(['Nord', 'Est', 'Sud', 'Est', 'Centre', 'Sud']);
  });

  it('opens a region for a pin; Escape closes it and gives the focus back', async () => {
    const element = await openMap();
    const ids: string[] = [];
    element.addEventListener('item-select', ({ item }) => ids.push(item.id));
    pin(element, 'Est').focus();
    await press('Enter');
    const panel = byRole(element, 'region', 'Est');
    expect(focused()).to.equal(panel);
    expect(textOf(panel)).to.include('alimentation');
    expect(ids).to.deep.equal(['Est']);
    expect(pin(element, 'Est').ariaExpanded).to.equal('true');
    await press('Escape');
    expect(allByRole(element, 'region', 'Est')).to.be.empty;
    expect(focused()).to.equal(pin(element, 'Est'));
  });

  it('closes it by a button that names it', async () => {
    const element = await openMap();
    pin(element, 'Nord').click();
    byRole(element, 'button', 'Fermer Nord').click();
    expect(parts(element, 'map-panel')).to.be.empty;
    expect(focused()).to.equal(pin(element, 'Nord'));
  });

  it('leaves a pin to the page when the page wants it', async () => {
    const element = await openMap();
    element.addEventListener('item-select', (event) => event.preventDefault());
    pin(element, 'Nord').click();
    expect(parts(element, 'map-panel')).to.be.empty;
  });

  it('leads from a pin to the list, and from the list to its pin and back', async () => {
    const element = await openMap();
    pin(element, 'Sud').click();
    byRole(element, 'button', 'Voir dans la liste (Sud)').click();
    const button = byRole(element, 'button', 'Voir sur la carte (Sud)');
    expect(focused()).to.equal(button);
    button.click();
    expect(focused()).to.equal(byRole(element, 'region', 'Sud'));
    await press('Escape');
    expect(focused()).to.equal(button);
  });

  it('draws what is close as one, which comes apart by a press', async () => {
    const near = [place('A', 45.78, 3.08), place('B', 45.7801, 3.0802), items[1]!];
    const element = await openMap({}, houseFeed(near));
    const cluster = byRole(element, 'button', '2 lieux\u00a0: A, B');
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
    const cluster = byRole(element, 'button', '2 lieux\u00a0: A, B');
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
    expect(nameOf(pins(four)[0]!)).to.equal('4 lieux\u00a0: L1, L2, L3, L4');
    const five = await openMap({}, houseFeed(near(5)));
    expect(nameOf(pins(five)[0]!)).to.equal('5 lieux\u00a0: L1, L2, L3, 2 autres lieux');
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

  it('can be skipped', async () => {
    const element = await openMap();
    byRole(element, 'link', 'Passer la carte').click();
    expect(focused()).to.equal(part(element, 'map-count'));
  });

  for (const what of ['dead', 'html']) {
    it(`says one calm sentence when tiles are ${what}, and keeps pins and list`, async () => {
      const element = await openMap({ tiles: tiles(what).address });
      const sentence =
        'Le fond de carte ne répond pas. Les repères restent, et la liste contient tout.';
      // It says before that it waits, where an answer takes long.
      await waitUntil(() => parts(element, 'map-note').map(textOf).join() === sentence, sentence);
      expect(pins(element)).to.have.length(4);
      expect(parts(element, 'title')).to.have.length(5);
    });
  }

  it('follows the list when it is filtered', async () => {
    const element = await openMap();
    element.search = 'nord';
    await waitUntil(() => pins(element).length === 1);
    expect(nameOf(pins(element)[0]!)).to.equal('Nord, alimentation, 1 sur 1');
    element.search = 'rien de tel';
    await waitUntil(() => !parts(element, 'list').length);
    element.search = '';
    await waitUntil(() => pins(element).length === 4, 'the map is drawn anew');
  });

  it('leaves one finger to the page and takes two', async () => {
    const element = await openMap();
    expect(getComputedStyle(part(element, 'map-stage')).touchAction).to.equal('pan-x pan-y');
  });

  it('names everything in English', async () => {
    const element = await openMap({ lang: 'en' });
    expect(nameOf(pins(element)[0]!)).to.equal('Centre, alimentation, 1 of 5');
    expect(byRole(element, 'button', 'Zoom in')).to.be.ok;
  });
});

async function openAgain(element: InitiativeList): Promise<void> {
  part(element, 'map-button').click();
  await waitUntil(() => pins(element).length);
}
