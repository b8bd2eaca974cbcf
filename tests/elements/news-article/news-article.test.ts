import { expect } from '@open-wc/testing';
import '../../../src/elements/news-article/define.js';
import '../../../src/elements/news-list/define.js';
import { houseFeed } from '../../helpers/house.js';
import { eventually, loaded, mount } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, part, parts, textOf } from '../../helpers/seen.js';
import { article, show, three } from './samples.js';

const titles = (element: Element): string[] => parts(element, 'title').map(textOf);

describe('<news-article>', () => {
  it('shows the newest article of the feed, or the one of its attribute', async () => {
    const element = await show([...three].reverse());
    expect(titles(element)).to.deep.equal(['Titre a']);
    expect(textOf(part(element, 'text'))).to.equal('Du texte.');
    element.item = 'c';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Titre c']);
  });

  it('says dates, authors, reading time, sources, licence, files and topics', async () => {
    const element = await show([
      article('a', {
        url: 'https://example.org/a',
        date_published: '2026-03-01T10:00:00Z',
        date_modified: '2026-03-04T10:00:00Z',
        authors: [{ name: 'La ville' }, { name: 'Le port', url: 'https://example.org/port' }],
        content_html: `<p>${'mot '.repeat(700)}</p>`,
        tags: ['eau'],
        attachments: [
          {
            url: 'https://example.org/plan.pdf',
            mime_type: 'application/pdf',
            title: 'Le plan',
            size_in_bytes: 2_400_000,
          },
          { url: 'https://example.org/donn%C3%A9es', mime_type: 'text/csv' },
        ],
        _article: {
          isBasedOn: { name: 'Le Journal', url: 'https://example.net/' },
          license: { name: 'Licence Ouverte 2.0', url: 'https://example.net/licence' },
        },
      }),
    ]);
    expect(textOf(part(element, 'date'))).to.equal('1er mars 2026');
    expect(textOf(part(element, 'modified'))).to.equal('4 mars 2026');
    expect(textOf(part(element, 'authors'))).to.equal('Par La ville, Le port');
    expect(textOf(part(element, 'reading-time'))).to.equal('Lecture : 3 min');
    expect(textOf(part(element, 'sources'))).to.match(/^Source\s*Le Journal$/);
    expect(byRole(element, 'link', 'Licence Ouverte 2.0').getAttribute('href')).to.equal(
      'https://example.net/licence',
    );
    expect(parts(element, 'attachment').map(textOf)).to.deep.equal(['Le plan', 'données']);
    expect(textOf(part(element, 'attachments')))
      .to.match(/PDF, 2,4\sMo/)
      .and.to.include('CSV');
    expect(parts(element, 'tag').map(textOf)).to.deep.equal(['eau']);
    expect(
      byRole(element, 'link', 'Lire cette actualité sur son site').getAttribute('href'),
    ).to.equal('https://example.org/a');
  });

  it('leads to the articles before and after, and to those on the same subject', async () => {
    const element = await show(three, { item: 'b' });
    expect(parts(element, 'related-link')).to.be.empty;
    part(element, 'newer').click();
    await eventually(() => titles(element)[0] === 'Titre a');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'title'));
    expect(parts(element, 'newer')).to.be.empty;
    expect(parts(element, 'related-link').map(textOf)).to.deep.equal(['Titre c']);
    part(element, 'related-link').click();
    await eventually(() => titles(element)[0] === 'Titre c');
  });

  it('tells the page of a choice, which can keep it from being shown', async () => {
    const element = await show(three);
    const ids: string[] = [];
    element.addEventListener('item-select', (event) => {
      ids.push(event.item.id);
      event.preventDefault();
    });
    part(element, 'older').click();
    await element.updateComplete;
    expect(ids).to.deep.equal(['b']);
    expect(titles(element)).to.deep.equal(['Titre a']);
  });

  it('says that an id is not in the feed, with the way to the others', async () => {
    const element = await show(three, { item: 'x' });
    expect(element.state).to.equal('empty');
    expect(textOf(part(element, 'message'))).to.include('n’est pas dans le flux');
    part(element, 'list-link').click();
    await eventually(() => titles(element)[0] === 'Titre a');
    const linked = mount(
      'news-article',
      { item: 'x', lang: 'en' },
      { feed: { ...houseFeed(three), home_page_url: 'https://example.org/toutes' } },
    );
    await eventually(() => parts(linked, 'list-link').length);
    expect(byRole(linked, 'link', 'See all news').getAttribute('href')).to.equal(
      'https://example.org/toutes',
    );
  });

  it('says that there is nothing to show', async () => {
    expect(textOf(part(await show([]), 'message'))).to.equal('Aucune actualité pour le moment.');
  });

  it('is the reader of a list, whose feed it uses', async () => {
    const reader = mount('news-article', { for: 'liste' });
    const list = mount('news-list', { id: 'liste' }, { feed: houseFeed(three) });
    await eventually(() => titles(reader)[0] === 'Titre a');
    await eventually(() => allByRole(list, 'heading').length === 3);
    const links = [...list.shadowRoot!.querySelectorAll<HTMLElement>('.link')];
    expect(links).to.have.lengthOf(3);
    list.dispatchEvent(await selectEvent(list.items[2]!));
    await eventually(() => titles(reader)[0] === 'Titre c');
  });

  it('keeps the article shown in the address of the page', async () => {
    const element = await show(three, { 'deep-link': 'lire' });
    part(element, 'older').click();
    await eventually(() => location.hash.includes('lire.id=b'));
    history.back();
    await eventually(() => titles(element)[0] === 'Titre a');
    element.remove();
    location.hash = '#autre.id=c';
    const other = await loaded(
      'news-article',
      { 'deep-link': 'autre' },
      { feed: houseFeed(three) },
    );
    expect(titles(other)).to.deep.equal(['Titre c']);
    other.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('follows an attribute that comes, changes and goes after the feed', async () => {
    location.hash = '#tard.id=c';
    const element = await show(three);
    expect(titles(element)).to.deep.equal(['Titre a']);
    element.setAttribute('deep-link', 'tard');
    await eventually(() => titles(element)[0] === 'Titre c');
    element.setAttribute('deep-link', 'encore');
    part(element, 'newer').click();
    await eventually(() => location.hash.includes('encore.id=b'));
    element.removeAttribute('deep-link');
    const { href } = location;
    part(element, 'newer').click();
    await eventually(() => titles(element)[0] === 'Titre a');
    expect(location.href).to.equal(href);
    element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('describes the article to search engines while it is shown', async () => {
    const element = await show(three, { 'structured-data': '' });
    const scripts = (): string[] =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(textOf);
    await eventually(() => scripts().length === 1);
    expect(scripts()[0]).to.include('"NewsArticle"').and.to.include('Titre a');
    element.remove();
    expect(scripts()).to.be.empty;
  });

  it('of 500 articles reads only what it needs, in English too', async () => {
    const many = Array.from({ length: 500 }, (_none, index) => article(`n${index}`));
    const element = await show(many, { lang: 'en', item: 'n250' });
    expect(nameOf(part(element, 'others'))).to.equal('Other news: Titre n250');
    expect(textOf(part(element, 'newer'))).to.include('Titre n249');
    expect(textOf(part(element, 'older'))).to.include('Titre n251');
  });
});

async function selectEvent(item: unknown): Promise<Event> {
  const { ItemSelectEvent } = await import('../../../src/base/events.js');
  return new ItemSelectEvent(item as never);
}
