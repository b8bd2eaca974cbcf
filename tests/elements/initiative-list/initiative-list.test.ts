import { expect } from '@open-wc/testing';
import '../../../src/elements/initiative-list/define.js';
import type { InitiativeList } from '../../../src/elements/initiative-list/initiative-list.js';
import { box } from '../../helpers/box.js';
import { emulate } from '../../helpers/browser.js';
import { houseFeed, initiative, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { allByRole, byRole, isSeen, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';

const farm: Json = {
  id: 'ferme',
  url: 'https://example.org/ferme',
  title: 'Ferme Urbaine',
  summary: 'Quatre hectares de maraîchage.',
  content_text: 'Des légumes poussent en ville.',
  tags: ['alimentation', 'mobilité'],
  image: new URL('/demo/images/maraichage.svg', location.href).href,
  _links: { articles: ['https://example.org/article', 'un-identifiant'] },
  _initiative: {
    status: 'active',
    themes: ['alimentation', 'mobilite'],
    organizations: [{ name: 'Régie de Territoire', url: 'https://example.org/regie' }],
    startDate: '2018-05',
    location: {
      name: 'Ferme Urbaine',
      address: { postalCode: '63000', addressLocality: 'Clermont-Ferrand' },
      geo: { latitude: 45.7989, longitude: 3.1265 },
      precision: 'municipality',
    },
    figures: [{ label: 'surface cultivée', value: 1234.5, unit: 'hectares' }],
    contact: { name: 'Accueil', email: 'ferme@example.org', public: true },
  },
};

const contest: Json = {
  id: 'concours',
  title: 'Auvermoov',
  _initiative: { status: 'ended', startDate: '2015', endDate: '2019-03-01' },
};

async function show(
  items: readonly Json[] = [farm, contest],
  attributes: Record<string, string> = {},
  width = 900,
): Promise<InitiativeList> {
  return await loaded('initiative-list', attributes, {
    feed: houseFeed(items),
    parent: box(width),
  });
}

describe('<initiative-list>', () => {
  it('shows an address that is not written in UTF-8 as it is', async () => {
    const articles = [
      'https://example.org/100%',
      'https://example.org/caf%E9',
      'https://example.org/f%C3%AAte',
    ];
    const element = await show([{ ...farm, _links: { articles } }]);
    expect(element.error).to.equal(undefined);
    expect(parts(element, 'related').map(textOf)).to.deep.equal([
      'example.org/100%',
      'example.org/caf%E9',
      'example.org/fête',
    ]);
  });

  it('counts themes under the names that visitors know, for a control of the page', async () => {
    const element = await show([farm, contest]);
    const { facets } = await element.summarizeFilter({ theme: ['mobilite'] });
    const themes = facets.find(({ facet }) => facet === 'theme')!;
    expect(themes.values.map(({ value }) => value)).to.have.members(['alimentation', 'mobilité']);
    expect([...themes.counts]).to.deep.equal([1, 1]);
    element.filter = { theme: ['Mobilité'] };
    await waitUntil(() => parts(element, 'initiative').length === 1);
  });

  it('lists initiatives in the order of the feed, each under a heading', async () => {
    const element = await show();
    expect(part(element, 'list').children).to.have.length(2);
    expect(namesOf(element, 'heading')).to.deep.equal(['Ferme Urbaine', 'Auvermoov']);
    expect(byRole(element, 'link', 'Ferme Urbaine').getAttribute('href')).to.equal(
      'https://example.org/ferme',
    );
  });

  for (const layout of ['cards', 'list']) {
    it(`says all there is to say, as ${layout}`, async () => {
      const element = await show([farm], { layout });
      expect(textOf(part(element, 'status'))).to.equal('En cours');
      expect(parts(element, 'theme').map(textOf)).to.deep.equal(['alimentation', 'mobilité']);
      expect(textOf(part(element, 'summary'))).to.equal('Quatre hectares de maraîchage.');
      expect(textOf(part(element, 'figures')).replaceAll(/\s/g, ' ')).to.equal(
        'surface cultivée 1 234,5 hectares',
      );
      expect(textOf(part(element, 'organizations'))).to.include('Régie de Territoire');
      expect(textOf(part(element, 'place'))).to.include('Clermont-Ferrand');
      expect(textOf(part(element, 'place'))).to.include('à l’échelle de la commune');
      expect(textOf(part(element, 'dates'))).to.include('Depuis mai 2018');
      expect(parts(element, 'figure')).to.have.length(1);
      expect(parts(element, 'related').map(textOf)).to.deep.equal(['example.org/article']);
    });
  }

  it('is short as headlines', async () => {
    const element = await show([farm], { layout: 'headlines' });
    expect(textOf(element.shadowRoot!)).to.include('Clermont-Ferrand');
    for (const piece of ['figure', 'summary', 'figures', 'facts', 'details']) {
      expect(parts(element, piece), piece).to.be.empty;
    }
  });

  it('says when what is over began and ended', async () => {
    const element = await show([contest]);
    expect(textOf(part(element, 'status'))).to.equal('Terminée');
    expect(textOf(part(element, 'dates'))).to.include('De 2015 au 1er mars 2019');
  });

  it('says dates as French does, and a beginning that is still to come', async () => {
    const dates = async (about: Json): Promise<string> => {
      const element = await show([initiative('a', about)]);
      return textOf(part(element, 'dates')).replace(/^Dates\s+/, '');
    };
    expect(await dates({ startDate: '2018-03-01' })).to.equal('Depuis le 1er mars 2018');
    expect(await dates({ startDate: '2890' })).to.equal('À partir de 2890');
    expect(await dates({ startDate: '2890-03-01' })).to.equal('À partir du 1er mars 2890');
    expect(await dates({ endDate: '2890-05' })).to.equal('Jusqu’en mai 2890');
    expect(await dates({ endDate: '2890-05-02' })).to.equal('Jusqu’au 2 mai 2890');
  });

  it('writes a small figure with its digits', async () => {
    const figures = [{ label: 'taux', value: 0.00012, unit: '%' }];
    const element = await show([initiative('a', { figures })]);
    expect(textOf(part(element, 'figures'))).to.match(/0,00012\s%/);
  });

  it('shows a contact only where the feed makes it public', async () => {
    const element = await show([farm]);
    expect(byRole(element, 'link', 'ferme@example.org').getAttribute('href')).to.equal(
      'mailto:ferme@example.org',
    );
    const about = { ...(farm._initiative as Json), contact: { email: 'a@example.org' } };
    const silent = await show([{ ...farm, _initiative: about }]);
    expect(parts(silent, 'contact')).to.be.empty;
  });

  it('opens the whole text in place, and the page can show it elsewhere', async () => {
    const element = await show([farm]);
    const button = part(element, 'details-button');
    button.click();
    await waitUntil(() => isSeen(byRole(element, 'paragraph', 'Des légumes poussent en ville.')));
    button.click();
    const ids: string[] = [];
    element.addEventListener('item-select', (event) => {
      ids.push(event.item.id);
      event.preventDefault();
    });
    button.click();
    byRole(element, 'link', 'Ferme Urbaine').click();
    expect(ids).to.deep.equal(['ferme', 'ferme']);
    expect((part(element, 'details') as HTMLDetailsElement).open).to.equal(false);
  });

  it('has the whole text on paper', async function () {
    const element = await show([farm]);
    const words = (): boolean => element.shadowRoot!.querySelector('.text')!.checkVisibility();
    expect(words()).to.equal(false);
    const isKnown = CSS.supports('selector(::details-content)');
    if (!isKnown || !(await emulate({ print: true }))) return this.skip();
    expect(words()).to.equal(true);
    expect(part(element, 'details-button').checkVisibility()).to.equal(false);
  });

  it('shows those that the filter lets pass', async () => {
    const element = await show();
    element.filter = { state: ['ended'] };
    await waitUntil(() => parts(element, 'title').length === 1);
    expect(namesOf(element, 'heading')).to.deep.equal(['Auvermoov']);
  });

  it('shows more by and by, and goes on reading at the first new one', async () => {
    const items = Array.from({ length: 5 }, (_, index) => ({ ...farm, id: `${index}` }));
    const element = await show(items, { 'page-size': '2' });
    expect(parts(element, 'title')).to.have.length(2);
    part(element, 'more').click();
    await waitUntil(() => parts(element, 'title').length === 4);
    await waitUntil(() => textOf(byRole(element, 'status')) === '2 initiatives ajoutées, 4 sur 5.');
  });

  it('stands side by side as cards where its own box has room', async () => {
    const abreast = async (width: number): Promise<number> => {
      const element = await show([farm, contest, { ...contest, id: 'c' }], {}, width);
      const tops = allByRole(element, 'article').map((card) => card.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    };
    expect(await abreast(900)).to.equal(3);
    expect(await abreast(320)).to.equal(1);
  });

  it('keeps long words and five hundred initiatives in its box', async () => {
    const long = { ...farm, title: 'Ab'.repeat(90), summary: 'cd'.repeat(200) };
    const items = Array.from({ length: 500 }, (_, index) => ({ ...long, id: `${index}` }));
    const element = await show(items, {}, 320);
    expect(parts(element, 'title')).to.have.length(500);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('is one list of all its items, in slices or not', async () => {
    for (const layout of ['cards', 'list', 'headlines']) {
      for (const count of [40, 100]) {
        const items = Array.from({ length: count }, (_, index) => ({
          ...contest,
          id: `${index}`,
          title: `Projet ${index}`,
        }));
        const element = await show(items, { layout });
        const list = part(element, 'list');
        const listed = [...list.querySelectorAll('li:has([part=title])')];
        expect(listed.map((item) => textOf(part(item, 'title')))).to.deep.equal(
          items.map(({ title }) => title),
        );
        const between = listed.flatMap((item) => ancestorsBelow(list, item));
        for (const piece of between) expect(piece.role).to.equal('none');
        if (count > 40) for (const item of listed) expect(item.role).to.equal('listitem');
        // Slices that are laid out show no seam: items follow each other at one distance.
        for (const slice of list.querySelectorAll<HTMLElement>('.slice'))
          slice.style.contentVisibility = 'visible';
        const gaps = listed.map((item, index) => {
          const next = listed[index + 1]?.getBoundingClientRect();
          const { top, bottom } = item.getBoundingClientRect();
          return next && next.top > top ? Math.round(next.top - bottom) : undefined;
        });
        const near = gaps.slice(0, 36).filter((gap) => gap !== undefined);
        expect(new Set(near).size, `${layout} ${near.join()}`).to.equal(1);
      }
    }
  });

  it('describes itself to search engines when asked to', async () => {
    const read = (): string =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')]
        .map(({ textContent }) => textContent)
        .join('');
    const element = await show([farm], { 'structured-data': '' });
    await waitUntil(() => read().includes('"Project"'));
    expect(read()).to.include('"name":"Ferme Urbaine"').and.to.include('"latitude":45.7989');
    element.remove();
    expect(read()).not.to.include('"Project"');
  });

  it('says that there is nothing to show, in French or in English', async () => {
    expect(textOf(part(await show([]), 'message'))).to.equal(
      'Aucune initiative à afficher pour le moment.',
    );
    expect(textOf(part(await show([], { lang: 'en' }), 'message'))).to.equal(
      'No initiative to show at the moment.',
    );
  });
});

/** The elements between an element and one that it holds. */
function ancestorsBelow(outer: Element, inner: Element): Element[] {
  const parent = inner.parentElement!;
  return parent === outer ? [] : [parent, ...ancestorsBelow(outer, parent)];
}
