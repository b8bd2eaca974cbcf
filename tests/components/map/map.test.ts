import { expect } from '@open-wc/testing';
import '../../../src/elements/initiative-list/define.js';
import type { InitiativeList } from '../../../src/elements/initiative-list/initiative-list.js';
import { emulate, press } from '../../helpers/browser.js';
import { houseFeed } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, part, parts, textOf } from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';
import { feed, items, openMap, pin, show, tiles, tilesAsked } from './list-map.js';
import { pins } from './places.js';

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

  it('leaves no frame around what was chosen on paper', async function (this: Mocha.Context) {
    const element = await openMap();
    pin(element, 'Centre').click();
    await element.updateComplete;
    const item = element.renderRoot.querySelector('li.chosen')!;
    expect(getComputedStyle(item).outlineStyle).to.equal('solid');
    if (!(await emulate({ print: true }))) this.skip();
    expect(getComputedStyle(item).outlineStyle).to.equal('none');
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
