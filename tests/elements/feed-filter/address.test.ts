/** The filter in the page's address. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { eventually, mount } from '../../helpers/mount.js';
import { byRole, namesOf, textOf } from '../../helpers/seen.js';
import {
  feeds,
  mountFilter,
  mountSource,
  open,
  options,
  ready,
  settled,
  tick,
  titlesOf,
  type,
} from './territory.js';

const page = location.pathname + location.search;
const address = (hash: string): void => history.replaceState(null, '', page + hash);

describe('<feed-filter deep-link>', () => {
  // Until a page has been loaded, a link within it makes no entry of the history (HTML, "navigate", history handling).
  before(() => eventually(() => document.readyState === 'complete'));
  beforeEach(() => address(''));
  afterEach(() => address(''));

  it('takes the filter of a link that was sent, writes it, and goes back and forward', async () => {
    address('#content&page.q=tram');
    const news = mountSource('news-list');
    const filter = mountFilter({ 'deep-link': 'page', open: 'kind' });
    mountSource('agenda-list');
    await ready(filter);
    expect(titlesOf(news)).to.deep.equal(['Le tram']);
    expect(namesOf(filter, 'button')).to.include('Retirer le filtre : « tram »');
    byRole(filter, 'button', 'Tout effacer').click();
    await settled(filter);
    expect(location.hash).to.equal('#content');
    await tick(filter, 'Actualités');
    expect(location.hash).to.equal('#content&page.kind=article');
    history.back();
    await eventually(() => location.hash === '#content');
    await settled(filter);
    expect(filter.filter).to.deep.equal({});
    history.forward();
    await eventually(() => (filter.filter.kind ?? []).length === 1);
    // A link of the page to a state of the filter.
    location.hash = '#page.kind=event';
    await eventually(() => titlesOf(news).length === 0);
    await eventually(() => textOf(byRole(filter, 'status')) === '2 rendez-vous : rendez-vous.');
    history.back();
    await eventually(() => textOf(byRole(filter, 'status')).startsWith('3 actualités'));
    history.forward();
    await eventually(() => titlesOf(news).length === 0);
  });

  it('makes one step of a range of days, however often its fields change', async () => {
    const agenda = mountSource('agenda-list');
    const filter = mountFilter({ 'deep-link': 'page', open: 'dates' });
    await ready(filter);
    byRole(filter, 'radio', 'Choisir les dates').click();
    await settled(filter);
    const give = async (name: string, value: string): Promise<void> => {
      const label = [...filter.shadowRoot!.querySelectorAll('label')].find(
        (each) => textOf(each) === name,
      )!;
      const input = label.querySelector('input')!;
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(filter);
    };
    await give('Du', '2030-06-01');
    await give('Du', '2030-06-21');
    await give('Au', '2030-06-30');
    expect(location.hash).to.equal('#page.from=2030-06-21&page.to=2030-06-30');
    expect(titlesOf(agenda)).to.deep.equal(['Atelier vélo']);
    history.back();
    await eventually(() => !location.hash.includes('page.to'));
    expect(location.hash).to.equal('');
    await eventually(() => titlesOf(agenda).length === 2);
    expect(filter.filter).to.deep.equal({});
  });

  it('has a prefix for each of two groups', async () => {
    mountSource('news-list', { 'filter-group': 'a' });
    mountSource('news-list', { 'filter-group': 'b' });
    const [a, b] = ['a', 'b'].map((group) => mountFilter({ group, 'deep-link': group })) as [
      ReturnType<typeof mountFilter>,
      ReturnType<typeof mountFilter>,
    ];
    await Promise.all([ready(a), ready(b)]);
    await type(a, 'tram');
    await type(b, 'potager');
    expect(location.hash).to.equal('#a.q=tram&b.q=potager');
    // A link of the page to a state of one leaves the other as it is, in the address too.
    location.hash = '#a.q=cantines';
    await eventually(() => a.filter.search === 'cantines');
    expect(location.hash).to.equal('#a.q=cantines&b.q=potager');
    expect(b.filter).to.deep.equal({ search: 'potager' });
  });

  it('is remembered where a link to a place in the page leads, by a reload too', async () => {
    const news = mountSource('news-list');
    address('#content');
    const filter = mountFilter({ 'deep-link': 'page', open: 'theme' });
    await ready(filter);
    await tick(filter, 'mobilité');
    expect(location.hash).to.equal('#content&page.theme=mobilit%C3%A9');
    location.hash = '#content';
    await eventually(() => location.hash === '#content');
    await settled(filter);
    expect(titlesOf(news), 'a skip link changes nothing').to.deep.equal(['Le tram']);
    // As after a reload: another element, in the same entry of the history.
    filter.remove();
    await eventually(() => titlesOf(news).length === 3);
    const again = mountFilter({ 'deep-link': 'page', open: 'theme' });
    await ready(again);
    expect(titlesOf(news)).to.deep.equal(['Le tram']);
    expect(location.hash).to.equal('#content');
    await tick(again, 'budget');
    history.back();
    await eventually(() => location.hash === '#content');
    await settled(again);
    expect(again.filter).to.deep.equal({ theme: ['mobilité'] });
  });

  it('leaves what the page keeps in the history', async () => {
    history.replaceState({ page: 7 }, '', page);
    const filter = mountFilter({ 'deep-link': 'page', open: 'kind' });
    mountSource('news-list');
    mountSource('agenda-list');
    await ready(filter);
    await tick(filter, 'Actualités');
    expect((history.state as { page: number }).page).to.equal(7);
    history.replaceState(['a list'], '', page);
    await tick(filter, 'Rendez-vous');
    expect(history.state).to.deep.equal(['a list']);
  });

  it('says the name of a theme, whichever of its names an address has, and takes it back', async () => {
    for (const value of ['mobilite', 'VÉLO', 'th-1']) {
      address(`#page.theme=${value}`);
      const plan = mountSource('action-plan');
      const filter = mountFilter({ 'deep-link': 'page', open: 'theme' });
      await ready(filter);
      expect(titlesOf(plan), value).to.deep.equal(['Pistes']);
      expect(namesOf(filter, 'button')).to.include('Retirer le filtre : Mobilité');
      await tick(filter, 'Mobilité');
      expect(filter.filter, value).to.deep.equal({});
      for (const element of [plan, filter]) element.remove();
    }
  });

  it('follows the attribute to another name', async () => {
    const filter = mountFilter({ 'deep-link': 'one' });
    mountSource('news-list');
    await ready(filter);
    await type(filter, 'tram');
    filter.deepLink = 'two';
    await type(filter, 'potager');
    expect(location.hash).to.equal('#one.q=tram&two.q=potager');
    filter.deepLink = null;
    await type(filter, 'cantines');
    expect(location.hash).to.equal('#one.q=tram&two.q=potager');
  });

  it('may have a name with accents, whose parameters are replaced and read again', async () => {
    const filter = mountFilter({ 'deep-link': 'défis' });
    const news = mountSource('news-list');
    await ready(filter);
    await type(filter, 'tram');
    await type(filter, 'potager');
    expect(location.hash).to.equal('#d%C3%A9fis.q=potager');
    location.hash = '#d%C3%A9fis.q=tram';
    await eventually(() => titlesOf(news).join() === 'Le tram');
  });

  it('leaves the path of a router alone, and the query that is there', async () => {
    const query = location.search;
    for (const path of ['#/actualites/12', '#!/actualites', '#search/kiwis', '#a/b?c=d&e=f']) {
      address(path);
      const news = mountSource('news-list');
      const filter = mountFilter({ 'deep-link': 'page' });
      await ready(filter);
      await type(filter, 'tram');
      expect(location.hash).to.equal(path);
      expect(location.search, path).to.equal(`${query}${query ? '&' : '?'}page.q=tram`);
      location.hash = '#/agenda';
      await eventually(() => location.hash === '#/agenda');
      expect(titlesOf(news)).to.deep.equal(['Le tram']);
      await type(filter, '');
      expect(location.search).to.equal(query);
      for (const element of [news, filter]) element.remove();
    }
  });

  it('makes one step of a choice that an agenda with an address of its own takes over', async () => {
    const attributes = { 'deep-link': '', filters: '' };
    const agenda = mount('agenda-calendar', attributes, { feed: feeds['agenda-list'] });
    const filter = mountFilter({ 'deep-link': 'page', open: 'theme' });
    await ready(filter);
    const [theme] = options(filter);
    await eventually(() => namesOf(agenda, 'button').includes('Dates'));
    await tick(filter, theme!);
    await eventually(() => location.hash.includes('agenda.subject='));
    expect(location.hash).to.match(/page\.theme=/);
    // A second step would leave the address that one of the two has written.
    history.back();
    await eventually(() => location.hash === '');
    await settled(filter);
    await eventually(() => !agenda.filter.subject);
    expect(filter.filter).to.deep.equal({});
    expect(location.hash).to.equal('');
    history.forward();
    await eventually(() => !!agenda.filter.subject && !!filter.filter.theme);
  });

  it('takes values of a hostile address for text that nothing matches', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const turned = '\u202eevil\u0000';
    const values = ['__proto__', turned, 'constructor', hostile].map(encodeURIComponent);
    address(`#page.theme=${values.join('&page.kind=')}&page.when=__proto__&page.__proto__.x=1`);
    const news = mountSource('news-list');
    const filter = mountFilter({ 'deep-link': 'page' });
    await ready(filter);
    expect(filter.filter).to.deep.equal({
      theme: ['__proto__'],
      kind: ['evil', 'constructor', hostile],
    });
    expect(titlesOf(news)).to.deep.equal([]);
    expect(namesOf(filter, 'button')).to.include(`Retirer le filtre : ${hostile}`);
    await open(filter, 'Dates');
    expect(({} as Record<string, unknown>).x).to.equal(undefined);
  });
});
