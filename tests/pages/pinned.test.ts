import { expect } from '@open-wc/testing';
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/agenda-calendar.js';
import { store } from '../helpers/feeds.js';
import { appearing, openPage, parts, settled, tags, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

/** The hashes of docs/troubleshooting.md, tried on pages. */
describe('scripts allowed or pinned by hashes', () => {
  it('the hash of an inline loader, with strict-dynamic, allows all that it loads', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openPage('inline-loader', { csp: 'strict-hash', feed });
    await waitUntil(() => page.window.customElements.get('agenda-list'), 'elements are loaded');
    const elements = page.find(tags.join());
    await settled(...elements);
    expect(elements.map(({ state }) => state)).to.deep.equal(tags.map(() => 'ready'));
    const [agenda] = page.find('agenda-calendar');
    await appearing(agenda!, 'finder');
    parts(agenda!, 'event')[0]!.click();
    await appearing(agenda!, 'close');
    expect(page.trouble).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });

  it('under Trusted Types, such a loader is refused when it has no policy for the address, and the links stay', async () => {
    const isEnforced = 'trustedTypes' in globalThis;
    const feed = (await store(wholeFeed)).url;
    const page = await openPage('inline-loader', { csp: 'strict-hash-typed', feed });
    if (!isEnforced) {
      await waitUntil(() => page.window.customElements.get('agenda-list'), 'it loads elements');
      return;
    }
    await waitUntil(() => page.trouble.length, 'the browser reports it');
    expect(page.trouble.join()).to.match(/trusted-types|TrustedScriptURL/);
    expect(page.window.customElements.get('agenda-list')).to.equal(undefined);
    const links = [...page.document.querySelectorAll('a')];
    expect(links.every((link) => link.getBoundingClientRect().height > 5)).to.equal(true);
  });

  it('under Trusted Types, such a loader allows all that it loads when it has a policy for the address', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openPage('inline-loader-typed', { csp: 'strict-hash-typed', feed });
    await waitUntil(() => page.window.customElements.get('agenda-list'), 'elements are loaded');
    const elements = page.find(tags.join());
    await settled(...elements);
    expect(elements.map(({ state }) => state)).to.deep.equal(tags.map(() => 'ready'));
    expect(page.trouble).to.deep.equal([]);
    expect(page.told).to.deep.equal([]);
  });

  async function openPinned(tampered = ''): Promise<[Page, AgendaCalendar]> {
    const feed = (await store({ items: [event] })).url;
    const page = await openPage('pinned', {
      csp: 'strict',
      importmap: 'agenda-calendar',
      feed,
      tampered,
    });
    const [agenda] = page.find('agenda-calendar') as AgendaCalendar[];
    await settled(agenda!);
    return [page, agenda!];
  }

  const event = {
    id: 'concert',
    title: 'Concert',
    url: `${location.origin}/__page/host?concert`,
    _event: { startDate: '2030-06-12T20:30' },
  };

  it('an import map with the hashes of all files lets them run', async () => {
    const [page, agenda] = await openPinned();
    parts(agenda, 'event')[0]!.click();
    await appearing(agenda, 'close');
    expect(page.trouble).to.deep.equal([]);
  });

  it('a file that is not as it was built does not run: the click follows its link, the owner is told once', async () => {
    const [page, agenda] = await openPinned('event-dialog');
    // The page is left in a moment: what its console was told stays in this list.
    const { told: lines } = page.witness;
    const { document } = page;
    const frame = page.window.frameElement as HTMLIFrameElement;
    parts(agenda, 'event')[0]!.click();
    await waitUntil(
      () =>
        frame.contentDocument !== document && frame.contentWindow!.location.search === '?concert',
      'the page of the event is opened',
    );
    const told = lines.filter((line) => line.startsWith('[metropole-widgets]'));
    // Firefox has two errors for one file when it is asked for again.
    expect(told, told.join('\n')).to.have.lengthOf.within(1, 2);
    expect(new Set(told).size).to.equal(told.length);
    expect(told[0]).to.contain('fichier');
  });
});
