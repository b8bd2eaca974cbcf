/** An agenda whose view, date and filters are in the address of the page. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, period, search, tagged, titles } from '../../helpers/agenda.js';
import { box } from '../../helpers/box.js';
import { houseFeed } from '../../helpers/house.js';
import { listen } from '../../helpers/listen.js';
import { eventually, mount, afterPaint } from '../../helpers/mount.js';
import { allByRole, byRole, part } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

const hash = (): string => decodeURIComponent(location.hash);

/** The steps that were made, to go back over. */
let steps: { readonly address: string; readonly state: unknown }[] = [];

beforeEach(() => {
  steps = [];
  stub(history, 'pushState', (real) => (state, unused, url) => {
    steps.push({ address: location.href, state: history.state });
    real.call(history, state, unused, url);
  });
});

/**
 * As the browser does. Its own history is full in a tab that has been through many files, and would lead
 * out of the page.
 */
function goBack(): void {
  const { address, state } = steps.pop()!;
  goTo(address, state);
}

/**
 * Back or on to an address, or along a link of the page's own.
 *
 * @param state what the entry of the history remembers; nothing where a link leads
 */
function goTo(address: string, state: unknown = null): void {
  history.replaceState(state, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

describe('an agenda whose state is in the address', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const linked = (
    name = '',
    more: Readonly<Record<string, string>> = {},
  ): Promise<AgendaCalendar> => agendaOf(tagged, { 'deep-link': name, ...more });

  it('writes nothing as long as it is what its page’s author wanted', async () => {
    const element = await linked();
    await eventually(() => element.deepLink === '');
    expect(location.hash).to.equal('');
  });

  it('writes under another name when it is given one, and nothing when it is given none', async () => {
    const element = await linked('un');
    part(element, 'next').click();
    await eventually(() => hash() === '#un.date=2026-07');
    element.setAttribute('deep-link', 'deux');
    part(element, 'next').click();
    await eventually(() => hash().includes('deux.date=2026-08'));
    element.removeAttribute('deep-link');
    const { href } = location;
    part(element, 'next').click();
    await eventually(() => period(element) === 'septembre 2026');
    await afterPaint();
    expect(location.href).to.equal(href);
  });

  it('writes the view and the period, and the back button undoes each', async () => {
    const element = await linked();
    part(element, 'next').click();
    await eventually(() => hash() === '#agenda.date=2026-07');
    byRole(element, 'button', 'Liste').click();
    await eventually(() => hash() === '#agenda.view=list&agenda.date=2026-07');
    goBack();
    await element.updateComplete;
    expect(allByRole(element, 'grid')).to.have.length(1);
    expect(period(element)).to.equal('juillet 2026');
    goBack();
    await element.updateComplete;
    expect(period(element)).to.equal('juin 2026');
  });

  it('shows what the address says, filters too', async () => {
    history.replaceState(null, '', '#agenda.view=list&agenda.date=2026-07&agenda.tag=musique');
    const element = await linked('', { filters: '' });
    await eventually(() => titles(element).join() === 'Fête');
    expect(period(element)).to.equal('juillet 2026');
    expect(hash()).to.contain('agenda.tag=musique');
  });

  it('leaves alone what is not its own, and another agenda of the page', async () => {
    history.replaceState(null, '', '#contact&autre=1');
    const first = await linked();
    const second = await linked();
    part(first, 'next').click();
    await eventually(() => hash().includes('agenda.date=2026-07'));
    part(second, 'previous').click();
    await eventually(() => hash().includes('agenda2.date=2026-05'));
    expect(hash()).to.equal('#contact&autre=1&agenda.date=2026-07&agenda2.date=2026-05');
    expect([period(first), period(second)]).to.deep.equal(['juillet 2026', 'mai 2026']);
  });

  it('has its name by its place in the page, whichever script comes first', async () => {
    history.replaceState(null, '', '#agenda.tag=musique&agenda2.date=2026-07');
    const given = { feed: houseFeed(tagged), parent: box(900) };
    const first = mount(
      'agenda-calendar',
      { 'deep-link': '', view: 'list', filters: 'tags' },
      given,
    );
    const second = await linked();
    await eventually(() => period(second) === 'juillet 2026');
    await eventually(() => titles(first).join() === 'Concert,Fête');
    part(second, 'next').click();
    await eventually(() => hash().includes('agenda2.date=2026-08'));
    expect(hash()).to.equal('#agenda.tag=musique&agenda2.date=2026-08');
  });

  it('goes back and on, each agenda for itself', async () => {
    const first = await linked();
    const second = await linked('autre', { view: 'list', filters: 'tags' });
    await eventually(() => allByRole(second, 'button', /^Thèmes/).length);
    part(first, 'next').click();
    await eventually(() => hash() === '#agenda.date=2026-07');
    byRole(second, 'button', /^Thèmes/).click();
    await second.updateComplete;
    byRole(second, 'checkbox', /^Vélo/).click();
    await eventually(() => hash() === '#agenda.date=2026-07&autre.tag=Vélo');
    const last = location.href;
    goBack();
    await second.updateComplete;
    expect([period(first), titles(second).join()]).to.deep.equal([
      'juillet 2026',
      'Concert,Atelier,Fête',
    ]);
    goBack();
    await first.updateComplete;
    expect(period(first)).to.equal('juin 2026');
    goTo(last);
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([period(first), titles(second).join()]).to.deep.equal(['juillet 2026', 'Atelier']);
    expect(location.href).to.equal(last);
  });

  it('stays as it is when a link leads to a place in the page', async () => {
    const element = await linked('', { view: 'list', filters: 'tags' });
    await eventually(() => allByRole(element, 'button', /^Thèmes/).length);
    byRole(element, 'button', /^Thèmes/).click();
    await element.updateComplete;
    byRole(element, 'checkbox', /^Vélo/).click();
    await eventually(() => hash() === '#agenda.tag=Vélo');
    const filtered = location.href;
    goTo('#contenu');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Atelier']);
    expect(hash()).to.equal('#contenu');
    goTo(filtered);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Atelier']);
    goBack();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Concert', 'Atelier', 'Fête']);
  });

  it('is added to a place in the page at the visitor’s next step', async () => {
    const element = await linked();
    part(element, 'next').click();
    await eventually(() => hash() === '#agenda.date=2026-07');
    goTo('#contenu');
    part(element, 'next').click();
    await eventually(() => hash() === '#contenu&agenda.date=2026-08');
  });

  it('survives an address that was broken by hand', async () => {
    const broken = [
      '#agenda.q=%E0%A4%A&agenda.tag=%ZZ&agenda.date=2026-99-99',
      '#agenda.__proto__=1&agenda.constructor=2&agenda.view=constructor&agenda.when=toString',
      '#&&=&agenda.=x&agenda&agenda.tag&%&agenda.from=2026-06-30&agenda.to=2026-06-01',
      `#agenda.tag=${'x'.repeat(5000)}`,
    ];
    for (const fragment of broken) {
      history.replaceState(null, '', fragment);
      const element = await linked('', { filters: '' });
      await eventually(() => allByRole(element, 'searchbox').length, fragment);
      expect(period(element), fragment).to.equal('juin 2026');
      element.remove();
    }
  });

  it('says once what a step back shows', async () => {
    const element = await linked();
    part(element, 'next').click();
    await eventually(() => hash() === '#agenda.date=2026-07');
    const { told, stop } = listen(element);
    goBack();
    await eventually(() => told.length);
    await afterPaint();
    stop();
    expect(told.filter(Boolean)).to.deep.equal(['juin 2026, 2 événements.']);
  });

  it('ignores what makes no sense', async () => {
    history.replaceState(null, '', '#agenda.view=year2&agenda.date=hier&agenda.when=never');
    const element = await linked('', { filters: '' });
    await eventually(() => location.hash === '');
    expect(period(element)).to.equal('juin 2026');
    expect(steps, 'the way back is not blocked').to.deep.equal([]);
  });

  it('is put right where an address says it otherwise, which is no step', async () => {
    history.replaceState(null, '', '#agenda.view=week&agenda.date=2026-07');
    const element = await linked();
    await eventually(() => hash() === '#agenda.view=week&agenda.date=2026-06-29');
    expect(steps).to.deep.equal([]);
    part(element, 'next').click();
    await eventually(() => hash() === '#agenda.view=week&agenda.date=2026-07-06');
    goBack();
    await eventually(() => hash() === '#agenda.view=week&agenda.date=2026-06-29');
    goTo('#agenda.view=week&agenda.date=2026-08');
    await eventually(() => hash() === '#agenda.view=week&agenda.date=2026-07-27');
    expect(steps).to.deep.equal([]);
  });

  it('does not make a step of each letter that is typed', async () => {
    const element = await linked('', { view: 'list', filters: 'search' });
    await eventually(() => allByRole(element, 'searchbox').length);
    search(element, 'conc');
    await eventually(() => hash() === '#agenda.q=conc');
    expect(steps).to.deep.equal([]);
  });
});
