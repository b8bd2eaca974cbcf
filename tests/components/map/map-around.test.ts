/** The map in other elements, on other pages and under other hands. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-list/define.js';
import '../../../src/elements/initiative-list/define.js';
import '../../../src/elements/member-list/define.js';
import { emulate, press, run, viewport } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { event, houseFeed, type Json } from '../../helpers/house.js';
import { afterPaint, loaded } from '../../helpers/mount.js';
import { byRole, focused, nameOf, part, parts, textOf } from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';
import { openMap, pins, places } from './places.js';

beforeEach(async () => {
  await emulate({ reducedMotion: 'reduce' });
});

const isWebKit = async (): Promise<boolean> => (await run()).engine === 'webkit';

const member = (name: string, latitude?: number) => ({
  id: name,
  title: name,
  _organization: { name, ...(latitude && { geo: { latitude, longitude: 3.08 } }) },
});

describe('the map of members', () => {
  const board = {
    id: 'collectif',
    title: 'Le collectif',
    _organization: {
      members: [
        { member: { id: 'Ville' }, group: 'Conseil', post: 'présidence' },
        { post: 'Siège des usagers', group: 'Conseil' },
        { member: { id: 'Régie' }, group: 'Membres' },
        { member: { name: 'Association' }, group: 'Membres' },
      ],
    },
  };
  const items = [board, member('Régie', 44.9), member('Ville', 46.58)];

  for (const layout of ['logos', 'list', 'cards']) {
    it(`has the members in the order of the list, under their names: ${layout}`, async () => {
      const element = await openMap('member-list', items, { layout });
      expect(pins(element).map(nameOf)).to.deep.equal([
        'Ville, présidence, 1 sur 4',
        'Régie, 3 sur 4',
      ]);
      expect(textOf(part(element, 'map-count'))).to.include('2 sur la carte, 4 dans la liste');
      expect(parts(element, 'on-map').map(nameOf)).to.deep.equal([
        'Voir sur la carte (Ville)',
        'Voir sur la carte (Régie)',
      ]);
      byRole(element, 'button', 'Voir sur la carte (Régie)').click();
      expect(focused()).to.equal(byRole(element, 'region', 'Régie'));
      byRole(element, 'button', 'Voir dans la liste (Régie)').click();
      expect(focused()).to.equal(byRole(element, 'button', 'Voir sur la carte (Régie)'));
    });
  }

  it('follows a page of the list, and has no code without the attribute', async () => {
    const many = Array.from({ length: 6 }, (_, index) => member(`M${index}`, 44 + index / 2));
    const element = await openMap('member-list', many, { 'page-size': '4' });
    expect(pins(element)).to.have.length(4);
    byRole(element, 'button', /plus/).click();
    await waitUntil(() => pins(element).length === 6);
    element.withMap = false;
    await element.updateComplete;
    expect(parts(element, 'map-button')).to.be.empty;
  });
});

describe('the map of events', () => {
  const at = (title: string, day: string, latitude?: number): Json =>
    event(title, {
      startDate: `2090-06-${day}`,
      location: { name: `Halle ${title}`, ...(latitude && { geo: { latitude, longitude: 3.08 } }) },
    });
  // The list is in the order of time, and so is the map, whatever the order of the feed.
  const items = [at('Marché', '20', 44.9), at('Bal', '12', 46.58), at('Conférence', '15')];

  for (const layout of ['list', 'cards', 'headlines']) {
    it(`has the events in the order of the list, under their names: ${layout}`, async () => {
      const element = await openMap('agenda-list', items, { layout, lang: 'fr' });
      const titles = parts(element, 'title').map(textOf);
      expect(titles).to.deep.equal(['Bal', 'Conférence', 'Marché']);
      const names = pins(element).map(nameOf);
      expect(names[0]).to.match(/^Bal, .*12 juin.*, 1 sur 3$/);
      expect(names[1]).to.match(/^Marché, .*20 juin.*, 3 sur 3$/);
      expect(textOf(part(element, 'map-count'))).to.include('2 sur la carte, 3 dans la liste');
      byRole(element, 'button', 'Voir sur la carte (Marché)').click();
      expect(textOf(byRole(element, 'region', 'Marché'))).to.include('Halle Marché');
      await press('Escape');
      expect(focused()).to.equal(byRole(element, 'button', 'Voir sur la carte (Marché)'));
    });
  }
});

describe('the map on a page from right to left', () => {
  it('is not mirrored: an arrow goes where it points', async () => {
    const element = await openMap('initiative-list', places, { dir: 'rtl' });
    const left = (name: string): number =>
      pins(element)
        .find((pin) => nameOf(pin).startsWith(name))!
        .getBoundingClientRect().left;
    expect(left('Est')).to.be.above(left('Centre'));
    pins(element)[0]!.focus();
    await press('ArrowRight');
    expect(nameOf(focused()!)).to.match(/^Est/);
    const [map, zoom] = ['map', 'map-zoom-in'].map((name) => part(element, name));
    expect(zoom!.getBoundingClientRect().left).to.be.at.least(map!.getBoundingClientRect().left);
  });
});

/** Names of the pins that are whole within the stage. */
function inSight(element: Element): string[] {
  const stage = part(element, 'map-stage').getBoundingClientRect();
  return pins(element)
    .filter((pin) => {
      const { left, right, top, bottom } = pin.getBoundingClientRect();
      const isBeside = left < stage.left || right > stage.right;
      return !isBeside && top >= stage.top && bottom <= stage.bottom;
    })
    .map(nameOf);
}

describe('the map in a box that changes', () => {
  it('goes on showing all places until somebody moves it', async () => {
    const element = await openMap('initiative-list', places, { width: 1000 });
    const all = inSight(element);
    expect(all).to.have.length(4);
    const around = element.parentElement!;
    for (const width of [320, 900]) {
      const before = part(element, 'map-stage').clientWidth;
      around.style.inlineSize = `${width}px`;
      await waitUntil(() => part(element, 'map-stage').clientWidth !== before);
      await afterPaint();
      await waitUntil(() => inSight(element).length === 4, `all places at ${width} px`);
    }
    byRole(element, 'button', 'Agrandir la carte').click();
    await waitUntil(() => inSight(element).length < 4, 'some are out of sight');
    around.style.inlineSize = '320px';
    await waitUntil(() => part(element, 'map-stage').clientWidth < 320);
    await afterPaint();
    expect(inSight(element).length).to.be.below(4);
  });

  it('on paper shows what it shows on the screen, a wide one smaller as a whole', async () => {
    const element = await openMap('initiative-list', places, { width: 850 });
    const stage = part(element, 'map-stage');
    const { clientWidth } = stage;
    const names = inSight(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(stage.getBoundingClientRect().width).to.be.closeTo(640, 2);
    expect(stage.clientWidth).to.be.closeTo(clientWidth, 2);
    await afterPaint();
    expect(inSight(element)).to.deep.equal(names);
    window.dispatchEvent(new Event('afterprint'));
    expect(stage.getBoundingClientRect().width).to.be.closeTo(clientWidth, 4);
    expect(stage.getAttribute('style') ?? '').not.to.match(/zoom|size/);
  });
});

describe('the map for other eyes and hands', () => {
  after(() => viewport(800, 600));

  it('at 400 % is as wide as the page, and neither it nor its panel sticks out', async function () {
    if (await isWebKit()) return this.skip(); // Its window is never that narrow.
    await viewport(320, 256);
    const element = await openMap('initiative-list', places, { width: 300 });
    const { clientWidth, scrollWidth } = element;
    expect(scrollWidth).to.be.at.most(clientWidth + 1);
    const stage = part(element, 'map-stage');
    expect(stage.offsetHeight, 'leaves room to scroll the page').to.be.at.most(256 * 0.75 + 2);
    pins(element)[0]!.click();
    const panel = part(element, 'map-panel');
    const right = (piece: Element): number => piece.getBoundingClientRect().right;
    expect(right(panel)).to.be.at.most(right(element) + 1);
    expect(part(element, 'map-close').getBoundingClientRect().width).to.be.at.least(24);
  });

  it('on paper stands above the whole list, without its buttons', async function () {
    const element = await openMap('initiative-list', places, {});
    if (!(await emulate({ print: true }))) return this.skip();
    const isPrinted = (name: string): boolean => part(element, name).checkVisibility();
    expect(isPrinted('map-stage')).to.equal(true);
    // The numbers of the pins are those beside the items.
    const numbers = [...element.shadowRoot!.querySelectorAll('.on-map .number')];
    expect(numbers.map(textOf)).to.deep.equal(pins(element).map(({ dataset }) => dataset.number));
    for (const number of numbers) expect(number.checkVisibility()).to.equal(true);
    const words = element.shadowRoot!.querySelector('.on-map .on-screen')!;
    expect(words.checkVisibility()).to.equal(false);
    for (const name of ['map-button', 'map-zoom-in', 'map-fit']) {
      expect(isPrinted(name), name).to.equal(false);
    }
    const top = (piece: Element): number => piece.getBoundingClientRect().top;
    expect(parts(element, 'initiative')).to.have.length(4);
    expect(top(part(element, 'map'))).to.be.below(top(part(element, 'list')));
  });

  it('is not spoken of on paper before it is asked for', async function () {
    const feed = houseFeed(places);
    const element = await loaded('initiative-list', { 'with-map': '' }, { feed });
    await waitUntil(() => parts(element, 'map-count').length > 0, 'the offer is drawn');
    if (!(await emulate({ print: true }))) return this.skip();
    expect(part(element, 'map-count').checkVisibility()).to.equal(false);
    expect(part(element, 'list').checkVisibility()).to.equal(true);
  });

  it('with tiles that take long says so, and takes it back when they come', async function () {
    if (await isWebKit()) return this.skip(); // Tiles take all of its connections.
    const time = new FakeTime();
    const id = crypto.randomUUID();
    const tiles = `/__tiles/held/{z}/{x}/{y}?id=${id}`;
    // Few enough tiles that the browser still has a connection for another request.
    const small = { width: 220, style: '--mw-map-height: 6em' };
    const element = await openMap('initiative-list', places, { tiles, ...small });
    expect(parts(element, 'map-note')).to.be.empty;
    time.pass(8_000);
    expect(textOf(part(element, 'map-note'))).to.include('se fait attendre');
    await fetch(`/__release?id=${id}`);
    await waitUntil(() => !parts(element, 'map-note').length, 'the sentence goes');
    expect(element.shadowRoot!.querySelector('.leaflet-tile-loaded')).to.be.ok;
  });

  it('one finger leaves it where it is, two move it', async function () {
    if ((await run()).engine !== 'chromium') return this.skip(); // Others on a desk make no touch.
    const element = await openMap('initiative-list', places);
    const stage = part(element, 'map-stage');
    const { left, top } = stage.getBoundingClientRect();
    const finger = (identifier: number, x: number, y: number): Touch =>
      new Touch({ identifier, target: stage, clientX: left + x, clientY: top + y });
    const touch = (type: string, touches: Touch[]): boolean =>
      stage.dispatchEvent(
        new TouchEvent(type, {
          touches,
          changedTouches: touches,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    const spots = (): number[] => pins(element).map((pin) => pin.getBoundingClientRect().left);
    const before = spots();
    stage.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
    touch('touchstart', [finger(1, 200, 200)]);
    expect(touch('touchmove', [finger(1, 120, 120)]), 'the page may scroll').to.equal(true);
    touch('touchend', []);
    await afterPaint();
    expect(spots()).to.deep.equal(before);
    touch('touchstart', [finger(1, 200, 200), finger(2, 300, 200)]);
    expect(touch('touchmove', [finger(1, 150, 200), finger(2, 420, 200)])).to.equal(false);
    await afterPaint();
    touch('touchend', []);
    await waitUntil(() => spots().join() !== before.join(), 'the map has moved');
  });
});
