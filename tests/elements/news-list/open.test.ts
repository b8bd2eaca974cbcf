/** Articles that a list opens itself: below their titles, below the cards, over the page. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/news-article/define.js';
import '../../../src/elements/news-list/define.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { press } from '../../helpers/browser.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { eventually, loaded, mount } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, part, parts, textOf } from '../../helpers/seen.js';
import { article, richText } from '../news-article/samples.js';

const items: readonly Json[] = [
  article('a', { url: 'https://example.org/a', content_html: richText, tags: ['eau'] }),
  article('b', { summary: 'En bref.' }),
  article('c'),
];

type Attributes = Readonly<Record<string, string>>;

async function show(attributes: Attributes): Promise<NewsList> {
  return loaded('news-list', attributes, { feed: houseFeed(items) });
}

const control = (list: NewsList, name: string): HTMLElement => byRole(list, 'button', name);
const isFocused = (list: NewsList, element: Element): boolean =>
  list.shadowRoot!.activeElement === element;

/** Ids in the shadow trees of elements, and the parts of the page that their own links lead to. */
const idsIn = (...elements: Element[]): string[] =>
  elements.flatMap(({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id),
  );

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a news list that opens its articles', () => {
  it('leaves them on their own pages unless it is asked', async () => {
    const list = await show({});
    expect(allByRole(list, 'link').map(textOf)).to.deep.equal(['Titre a']);
    expect(allByRole(list, 'button')).to.be.empty;
  });

  it('below the title: the text with its notes, which the title closes again', async () => {
    const list = await show({ open: 'inline', heading: 'Actualités' });
    const title = control(list, 'Titre a');
    expect(title.ariaExpanded).to.equal('false');
    title.focus();
    await press('Enter');
    await eventually(() => parts(list, 'panel').length);
    const panel = part(list, 'panel');
    expect(nameOf(panel)).to.equal('Titre a');
    expect(panel.closest('li')).to.equal(title.closest('li'));
    expect(isFocused(list, panel)).to.equal(true);
    expect(title.ariaExpanded).to.equal('true');
    expect(allByRole(panel, 'heading').map(({ localName }) => localName)[0]).to.equal('h4');
    expect(allByRole(panel, 'heading').map(textOf)).not.to.include('Titre a');
    expect(panel.querySelectorAll('[role=doc-noteref]')).to.have.length(2);
    const table = byRole(panel, 'table') as HTMLTableElement;
    expect([textOf(table.caption!), table.rows[0]!.cells[0]!.scope]).to.eql(['Horaires', 'col']);
    expect(byRole(panel, 'link', /sur son site/).getAttribute('href')).to.equal(
      'https://example.org/a',
    );
    title.click();
    await eventually(() => !parts(list, 'panel').length);
    expect(isFocused(list, title)).to.equal(true);
  });

  it('below the title: another takes its place, Escape and the button close it', async () => {
    const list = await show({ open: 'inline', layout: 'headlines' });
    for (const key of ['Escape', 'Enter']) {
      control(list, 'Titre a').click();
      await eventually(() => parts(list, 'panel').length);
      control(list, 'Titre b').click();
      await eventually(() => nameOf(part(list, 'panel')) === 'Titre b');
      expect(parts(list, 'panel')).to.have.length(1);
      expect(textOf(part(list, 'panel'))).to.include('En bref.');
      if (key === 'Enter') byRole(list, 'button', 'Fermer').focus();
      await press(key);
      await eventually(() => !parts(list, 'panel').length);
      expect(isFocused(list, control(list, 'Titre b'))).to.equal(true);
    }
  });

  it('below the cards, with a heading and the way to the next', async () => {
    const list = await show({ open: 'inline', layout: 'cards' });
    control(list, 'Titre a').click();
    await eventually(() => parts(list, 'panel').length);
    expect(part(list, 'panel').closest('ul')).to.equal(null);
    expect(textOf(byRole(part(list, 'panel'), 'heading', 'Titre a'))).to.equal('Titre a');
    byRole(list, 'button', 'Actualité suivante : Titre b').click();
    await eventually(() => nameOf(part(list, 'panel')) === 'Titre b');
    await press('Escape');
    await eventually(() => !parts(list, 'panel').length);
    expect(isFocused(list, control(list, 'Titre b'))).to.equal(true);
  });

  it('over the page, from one to the next, and the focus comes back', async () => {
    const list = await show({ open: 'dialog', heading: 'Actualités' });
    const title = control(list, 'Titre a');
    expect(title.ariaExpanded).to.equal(null);
    title.focus();
    await press('Enter');
    await eventually(() => parts(list, 'dialog').length);
    const dialog = part(list, 'dialog') as HTMLDialogElement;
    await eventually(() => dialog.matches(':modal'));
    expect(nameOf(dialog)).to.equal('Titre a');
    expect(isFocused(list, part(list, 'dialog-heading'))).to.equal(true);
    expect(textOf(part(list, 'position'))).to.equal('1 sur 3');
    expect((part(list, 'previous-article') as HTMLButtonElement).disabled).to.equal(true);
    expect(dialog.querySelectorAll('[role=doc-backlink]')).to.have.length(2);
    part(list, 'next-article').click();
    await eventually(() => nameOf(dialog) === 'Titre b');
    await press('Escape');
    await eventually(() => !parts(list, 'dialog').length);
    expect(isFocused(list, control(list, 'Titre b'))).to.equal(true);
  });

  it('not when the page takes over, as a reader of the list does', async () => {
    const list = await show({ open: 'inline', id: 'liste-ouverte' });
    const reader = mount('news-article', { for: 'liste-ouverte' });
    await eventually(() => parts(reader, 'title').length);
    control(list, 'Titre b').click();
    await eventually(() => textOf(part(reader, 'title')) === 'Titre b');
    expect(parts(list, 'panel')).to.be.empty;
  });

  it('once each: the texts of a list and of a reader share no id', async () => {
    const list = await show({ open: 'inline' });
    const readers = [1, 2].map(() =>
      mount('news-article', { item: 'a' }, { feed: houseFeed(items) }),
    );
    control(list, 'Titre a').click();
    await eventually(() => parts(list, 'notes').length);
    for (const reader of readers) await eventually(() => parts(reader, 'notes').length);
    const ids = idsIn(list, ...readers);
    expect(ids.length).to.be.above(15);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('keeps the open one in the address, where back closes it', async () => {
    const list = await show({ open: 'dialog', 'deep-link': 'actu' });
    control(list, 'Titre b').click();
    await eventually(() => location.hash === '#actu.id=b');
    history.back();
    await eventually(() => !parts(list, 'dialog').length);
    expect(location.hash).to.equal('');
    history.forward();
    await eventually(() => parts(list, 'dialog').length);
    expect(nameOf(part(list, 'dialog'))).to.equal('Titre b');
    part(list, 'close').click();
    await eventually(() => !location.hash);
  });

  for (const open of ['dialog', 'inline']) {
    it(`opens the one that the address names: ${open}`, async () => {
      location.hash = '#news.id=c';
      const list = await show({ open, 'deep-link': '' });
      await eventually(() => focused()?.closest('[part=dialog], [part=panel]'));
      expect(nameOf(focused()!.closest('[part=dialog], [part=panel]')!)).to.equal('Titre c');
      list.remove();
    });
  }

  it('follows an attribute that comes, changes and goes after the feed', async () => {
    location.hash = '#tard.id=c';
    const list = await show({ open: 'dialog' });
    expect(parts(list, 'dialog')).to.be.empty;
    list.setAttribute('deep-link', 'tard');
    await eventually(() => parts(list, 'dialog').length);
    expect(nameOf(part(list, 'dialog'))).to.equal('Titre c');
    part(list, 'close').click();
    await eventually(() => !location.hash);
    list.setAttribute('deep-link', 'encore');
    control(list, 'Titre b').click();
    await eventually(() => location.hash === '#encore.id=b');
    part(list, 'close').click();
    await eventually(() => !location.hash);
    list.removeAttribute('deep-link');
    control(list, 'Titre a').click();
    await eventually(() => parts(list, 'dialog').length);
    expect(location.hash).to.equal('');
    list.remove();
  });

  it('of a list that opens nothing is followed once it opens its articles', async () => {
    location.hash = '#news.id=c';
    const list = await show({ 'deep-link': '' });
    list.setAttribute('open', 'dialog');
    await eventually(() => parts(list, 'dialog').length);
    expect(nameOf(part(list, 'dialog'))).to.equal('Titre c');
    list.remove();
  });

  it('says that the one that the address names is not in the feed', async () => {
    location.hash = '#news.id=disparue';
    const list = await show({ open: 'dialog', 'deep-link': '' });
    await eventually(() => /n’est pas dans le flux/.test(list.shadowRoot!.textContent));
    expect(parts(list, 'dialog')).to.be.empty;
    expect(allByRole(list, 'heading')).to.have.length(3);
  });

  it('closes with what the list no longer shows', async () => {
    const list = await show({ open: 'inline' });
    control(list, 'Titre a').click();
    await eventually(() => parts(list, 'panel').length);
    list.filter = { search: 'Titre b' };
    await eventually(() => allByRole(list, 'button').length === 1);
    expect(parts(list, 'panel')).to.be.empty;
    list.filter = {};
    await eventually(() => allByRole(list, 'button').length === 3);
    expect(parts(list, 'panel')).to.be.empty;
  });
});
