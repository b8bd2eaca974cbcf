/** For a CMS that removes modules or unknown tags: a classic script, and elements that stand for ours. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, textOf, type Page, type Widget } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

const open = async (values: Record<string, string> = {}): Promise<Page> =>
  openPage('embed', { feed: (await store(wholeFeed)).url, ...values });

/** The element that has come into a placeholder, once it shows its feed. */
async function shown(page: Page, id: string): Promise<Widget> {
  const find = (): Widget | undefined => page.find(`#${id} > :defined`).find(isWidget);
  await waitUntil(find, `nothing in #${id}`);
  await settled(find()!);
  return find()!;
}

const isWidget = ({ localName }: Element): boolean => localName.includes('-');

describe('embed.js', () => {
  it('turns a placeholder into the element, with the attributes that it has and no others', async () => {
    const page = await open({ csp: 'strict' });
    const news = await shown(page, 'by-data');
    expect(news.localName).to.equal('news-list');
    expect(parts(news, 'article').length).to.equal(2);
    expect(textOf(news)).to.include('Actualités');
    expect(news.getAttributeNames().sort()).to.deep.equal(['heading', 'limit', 'src']);
    expect(news.querySelector('p > a')!.textContent).to.equal('Repli');
    expect(page.trouble).to.deep.equal([]);
  });

  it('takes the link inside for the address where nothing else is left', async () => {
    const page = await open({ csp: 'strict' });
    const badge = await shown(page, 'by-class');
    expect(badge.localName).to.equal('label-badge');
    expect(badge.state).to.equal('ready');
    expect((await shown(page, 'by-link')).localName).to.equal('member-list');
    expect(textOf(await shown(page, 'given'))).to.include('Dans la page');
    expect(page.trouble).to.deep.equal([]);
  });

  it('loads our tags too, as autoload.js does', async () => {
    const page = await open();
    const [agenda] = page.find('agenda-list');
    await settled(agenda!);
    expect(agenda!.state).to.equal('ready');
  });

  it('fills a placeholder once, whenever it comes and whoever has loaded the script', async () => {
    const page = await open();
    await shown(page, 'by-data');
    const later = page.document.createElement('div');
    later.id = 'later';
    later.dataset.widget = 'news-list';
    later.dataset.src = page.document.getElementById('by-data')!.dataset.src;
    page.document.body.append(later);
    await shown(page, 'later');
    for (const id of ['by-data', 'later']) {
      expect(page.find(`#${id} news-list`).length, id).to.equal(1);
    }
  });

  it('leaves to others what is theirs, and tells the owner of a name that is nobody’s', async () => {
    const page = await open();
    await shown(page, 'given');
    await waitUntil(() => page.told.some((line) => line.includes('headin-level')), 'told');
    for (const id of ['foreign', 'misspelt', 'other'])
      expect(page.find(`#${id} *`).filter(isWidget), id).to.deep.equal([]);
    const lines = page.told.join('\n');
    expect(lines).to.include('« news-lists » n’est aucun de nos éléments : action-plan, ');
    expect(lines).to.include('« data-headin-level » (« heading-level » ?)');
    expect(lines).not.to.match(/treeview|mw-100|aos|onclick/);
  });
});
