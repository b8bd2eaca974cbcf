import { expect } from '@open-wc/testing';
import '../../../src/elements/news-article/define.js';
import { listen } from '../../helpers/console.js';
import { houseFeed } from '../../helpers/house.js';
import { afterPaint, eventually, feedLoad, loaded } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { article, richText, show } from './samples.js';

const rich = article('a', { content_html: richText, url: 'https://example.org/a' });

describe('the text of <news-article>', () => {
  it('has its headings below the title, without a gap', async () => {
    const element = await show([rich], { heading: 'Actualités' });
    const headings = allByRole(element, 'heading').map((heading) => [
      heading.localName,
      textOf(heading),
    ]);
    expect(headings).to.deep.equal([
      ['h2', 'Actualités'],
      ['h3', 'Titre a'],
      ['h4', 'Un'],
      ['h5', 'Deux'],
      ['h4', 'Trois'],
      ['h5', 'Quatre'],
      ['h4', 'Notes'],
    ]);
  });

  it('leads from each call to its note and back, by click and focus', async () => {
    const element = await show([rich]);
    const root = element.shadowRoot!;
    const calls = [...root.querySelectorAll<HTMLElement>('[role=doc-noteref]')];
    const backs = [...root.querySelectorAll<HTMLElement>('[role=doc-backlink]')];
    expect(calls.map(textOf)).to.deep.equal(['1', '2']);
    expect(calls.map(nameOf)).to.deep.equal(['Note 1', 'Note 2']);
    expect(backs.map(nameOf)).to.deep.equal([
      'Retour à l’appel de note 1',
      'Retour à l’appel de note 2',
    ]);
    const before = location.href;
    for (const [index, call] of calls.entries()) {
      call.click();
      const note = root.activeElement as HTMLElement;
      expect(note.localName).to.equal('li');
      expect(call.getAttribute('href')).to.equal(`#${note.id}`);
      expect(note.contains(backs[index]!)).to.equal(true);
      backs[index]!.click();
      expect(root.activeElement).to.equal(call);
    }
    expect(location.href).to.equal(before);
    expect(nameOf(root.querySelector('[role=doc-endnotes]')!)).to.match(/^Notes\s: Titre a$/);
  });

  it('tells the owner, once and by its title, when tags are too deep or the end is missing', async () => {
    const messages = listen();
    const deep = '<div>'.repeat(300);
    const html = { Deep: `${deep}texte`, Long: '<p><b>a'.repeat(40_000), Short: '<p>texte' };
    for (const [title, content_html] of Object.entries(html)) {
      for (let times = 0; times < 2; times++) {
        const feed = houseFeed([{ id: '1', title, content_html }]);
        const element = await loaded('news-article', {}, { feed });
        await eventually(() => title === 'Short' || element.problems.length, 'a problem');
        const paths = title === 'Short' ? [] : [''];
        expect(element.problems.map(({ path }) => path)).to.deep.equal(paths);
        element.requestUpdate();
        await element.updateComplete;
        expect(element.problems.map(({ reason }) => reason).join()).to.have.string(
          title === 'Short' ? '' : `dans « ${title} »`,
        );
      }
    }
    await eventually(() => messages.length === 2, 'two messages');
    await import('../../../src/base/diagnostics-messages.js');
    await afterPaint();
    const sentence =
      'Des balises trop imbriquées, ou la fin d’un texte trop long, ne sont pas montrées, dans';
    expect(messages.toSorted()).to.deep.equal(
      ['Deep', 'Long'].map((title) => `warn: [metropole-widgets] ${sentence} « ${title} ».`),
    );
  });

  it('says so no more once another text is read', async () => {
    listen();
    const deep = '<div>'.repeat(300);
    const feed = houseFeed([article('a', { content_html: deep })]);
    const element = await loaded('news-article', {}, { feed });
    await eventually(() => element.problems.length, 'a problem');
    const isTold = feedLoad(element);
    element.feed = houseFeed([article('a', { content_html: '<p>Mended</p>' })]);
    await isTold;
    expect(element.problems).to.be.empty;
    element.feed = feed;
    await eventually(() => element.problems.length, 'the problem of what is read again');
  });

  it('knows a note that has no other mark than its place in the margin', async () => {
    const content_html = '<p>Quatre lignes<span class="sidenote">Trois en site propre.</span>.</p>';
    const element = await show([article('a', { content_html })]);
    const call = element.shadowRoot!.querySelector('[role=doc-noteref]');
    expect(call && nameOf(call)).to.equal('Note 1');
    expect(textOf(part(element, 'notes'))).to.include('Trois en site propre.');
  });

  it('follows its own links and keeps the others', async () => {
    const element = await show([rich]);
    byRole(element, 'link', 'Voir trois').click();
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Trois');
    const media = part(element, 'media');
    expect(textOf(media)).to.equal('Contenu d’un autre site : example.net');
    expect(media.getAttribute('href')).to.equal('https://example.net/carte');
  });

  it('has a table of contents from four headings on, closed at first', async () => {
    const element = await show([rich]);
    const contents = part(element, 'contents');
    expect(nameOf(contents)).to.match(/^Sommaire\s: Titre a$/);
    const details = contents.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.open = true;
    const links = [...contents.querySelectorAll('a')];
    expect(links.map(textOf)).to.deep.equal(['Un', 'Deux', 'Trois', 'Quatre']);
    links[2]!.click();
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Trois');
    const short = await show([article('b', { content_html: '<h2>1</h2><h2>2</h2><h2>3</h2>' })]);
    expect(parts(short, 'contents')).to.be.empty;
  });

  it('has tables in named boxes that the keyboard reaches, with headers and caption', async () => {
    const element = await show([rich]);
    const box = byRole(element, 'region', 'Horaires');
    expect(box.tabIndex).to.equal(0);
    const cell = box.querySelector('td')!;
    expect(textOf(box.querySelector(`#${cell.getAttribute('headers')!}`)!)).to.equal('Jour');
    const plain = await show([
      article('b', { content_html: '<table><tr><td>a</td><td>b</td></tr></table>' }),
    ]);
    expect(namesOf(plain, 'region')).to.deep.equal(['Tableau 1 : Titre b']);
  });

  it('names a table by the caption of its figure', async () => {
    const table = '<table><tr><td>a</td><td>b</td></tr></table>';
    const figure = `<figure class="wp-block-table">${table}<figcaption>Marchés</figcaption></figure>`;
    const two = `<figure>${table}${table}<figcaption>Deux</figcaption></figure>`;
    const element = await show([article('a', { content_html: figure + two })]);
    expect(namesOf(element, 'region')).to.deep.equal([
      'Marchés',
      'Tableau 2 : Titre a',
      'Tableau 3 : Titre a',
    ]);
  });

  it('shows the first rows of ten thousand, and all of them when asked', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_none, row) => `<tr><th>${row}</th><td>x</td></tr>`,
    );
    const element = await show([article('a', { content_html: `<table>${rows.join('')}</table>` })]);
    const table = byRole(element, 'region', 'Tableau 1 : Titre a').querySelector('table')!;
    const seen = (): number => [...table.rows].filter((row) => row.checkVisibility()).length;
    expect(table.rows).to.have.lengthOf(10_000);
    expect(seen()).to.equal(300);
    const button = part(element, 'more-rows');
    expect(textOf(button)).to.match(/^Afficher les 9\s700 lignes suivantes$/);
    button.click();
    expect(seen()).to.equal(10_000);
    expect(parts(element, 'more-rows')).to.be.empty;
  });

  it('fetches its first picture at once and keeps the room of all', async () => {
    const element = await show([rich]);
    const [first, second] = [...part(element, 'text').querySelectorAll('img')];
    expect([first!.loading, second!.loading]).to.deep.equal(['eager', 'lazy']);
    expect([second!.width, second!.height]).to.deep.equal([10, 20]);
    await eventually(() => first!.hidden, 'a picture that cannot be had goes');
  });

  it('shares no id with another text of the page', async () => {
    const elements = [await show([rich]), await show([rich])];
    const ids = elements.flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(ids).to.have.length.above(10);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
