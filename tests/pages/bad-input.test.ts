import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  tags,
  textOf,
  type Page,
  type Tag,
  type Widget,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const failed = 'Ces informations ne sont pas disponibles pour le moment.';

/** Address → what the site owner reads in the console. */
const failures = {
  'status/404': /répond par l’erreur 404/,
  'status/500': /répond par l’erreur 500/,
  html: /c’est une page HTML intitulée « Connexion »/,
  'cut-json': /le JSON est coupé à la ligne 1, après/,
  'empty-body': /la réponse est vide/,
};

const empty: Record<Tag, string> = {
  'news-list': 'Aucune actualité pour le moment.',
  'agenda-calendar': 'Aucun événement pour le moment.',
  'agenda-list': 'Aucun événement à venir.',
  'label-badge': 'Aucun label à afficher.',
  'initiative-list': 'Aucune initiative à afficher pour le moment.',
  'action-plan': 'Aucune action pour le moment.',
  'news-article': 'Aucune actualité pour le moment.',
  'label-list': 'Aucun label à afficher.',
  'member-list': 'Aucun membre à afficher.',
};

/** The extension that makes an item one of the element's kind. */
const extensions: Record<Tag, object> = {
  'news-list': {},
  'agenda-calendar': { _event: { startDate: '2030-06-12T20:00' } },
  'agenda-list': { _event: { startDate: '2030-06-12T20:00' } },
  'label-badge': { _label: { issuedBy: 'Un réseau' } },
  'initiative-list': { _initiative: {} },
  'action-plan': { _action: {} },
  'news-article': {},
  'label-list': { _label: { issuedBy: 'Un réseau' } },
  'member-list': { _organization: {} },
};

const isLabel = (tag: string): boolean => tag.startsWith('label-');
/** Elements whose items need no title: a text stands in, or the name of a kind. */
const isNews = (tag: string): boolean => tag.startsWith('news-');
const isAgenda = (tag: string): boolean => tag.startsWith('agenda-');

/** Of an agenda, the detail of its first event. */
async function openEvent(element: Widget): Promise<void> {
  if (!isAgenda(element.localName)) return;
  const [control] = [...parts(element, 'open'), ...parts(element, 'event')];
  control!.click();
  await appearing(element, 'ics');
}

let page: Page;

beforeEach(async () => {
  page = await openPage('host', { lang: 'fr' });
  await page.load('/dist/cdn/all.js');
});

/** The page has no error after any of the inputs. */
afterEach(() => {
  expect(page.trouble).to.deep.equal([]);
});

async function show(tag: Tag, src: string, more: Record<string, string> = {}): Promise<Widget> {
  const month: Record<string, string> = tag === 'agenda-calendar' ? { date: '2030-06' } : {};
  const element = page.add(tag, { src, ...month, ...more });
  const link = page.document.createElement('a');
  link.textContent = 'Repli';
  element.append(link);
  await settled(element);
  return element;
}

async function showItems(tag: Tag, items: object[]): Promise<Widget> {
  const feed = { items: items.map((item) => ({ ...extensions[tag], ...item })) };
  return await show(tag, (await store(feed)).url);
}

/** The sentences are fetched on the side. */
async function ownerIsTold(): Promise<void> {
  await waitUntil(() => page.told.length, 'the owner is not told');
}

/** The first child of the element is readable on the page. */
function fallbackIsShown(element: Widget): boolean {
  const link = element.querySelector('a')!;
  return link.checkVisibility() && link.getBoundingClientRect().height > 5;
}

describe('bad input', () => {
  for (const tag of tags) {
    it(`<${tag}> without an address shows the fallback`, async () => {
      const element = page.add(tag);
      element.append('Repli');
      await element.updateComplete;
      expect(element.state).to.equal('idle');
      expect(element.getBoundingClientRect().height).to.be.above(10);
      expect(textOf(element)).to.equal('');
    });

    it(`<${tag}> with an address that is none says so`, async () => {
      const element = await show(tag, 'javascript:alert(1)');
      expect(element.state).to.equal('error');
      await ownerIsTold();
      expect(page.told.join()).to.contain('n’est pas l’adresse d’un flux');
    });

    for (const [fault, sentence] of Object.entries(failures)) {
      it(`<${tag}> with ${fault}: a calm sentence, the fallback, a button, a line for the owner`, async () => {
        const element = await show(tag, `/__feed/${fault}`);
        expect(element.state).to.equal('error');
        expect((await appearing(element, 'message')).textContent).to.equal(failed);
        expect(fallbackIsShown(element)).to.equal(true);
        expect(parts(element, 'retry').length).to.equal(1);
        await ownerIsTold();
        expect(page.told.length).to.equal(1);
        expect(page.told[0]).to.match(sentence);
        expect(element.error!.message).to.match(sentence);
      });
    }

    it(`<${tag}> with an empty feed says that there is nothing`, async () => {
      const element = await show(tag, '/__feed/empty-feed');
      expect(element.state).to.equal('empty');
      expect(parts(element, 'message')[0]!.textContent).to.equal(empty[tag]);
    });

    it(`<${tag}> without a title: a quiet omission, which the owner can read`, async () => {
      const element = await showItems(tag, [
        { id: '1', content_text: 'Un texte sans titre.' },
        { id: '2', title: 'Un titre' },
      ]);
      expect(textOf(element)).to.contain('Un titre');
      if (isNews(tag)) {
        expect(textOf(element), 'its text stands in').to.contain('Un texte sans titre');
      } else {
        expect(element.items.length).to.equal(1);
        await waitUntil(() => element.problems.length, 'no problems');
        expect(element.problems.map(({ reason }) => reason).join()).to.contain('Pas de titre');
      }
    });

    it(`<${tag}> with a date that is none goes without it`, async () => {
      const wrong = isLabel(tag) ? { validFrom: 'hier', expires: '2030-02-30' } : {};
      const element = await showItems(tag, [
        {
          id: '1',
          title: 'Un titre',
          date_published: 'le 31 juin',
          ...(isLabel(tag) && { _label: wrong }),
        },
        ...(isAgenda(tag)
          ? [{ id: '2', title: 'Sans date', _event: { startDate: '2030-06-31T25:00' } }]
          : []),
      ]);
      expect(element.items.map(({ title }) => title)).to.deep.equal(['Un titre']);
      expect(textOf(element))
        .to.contain('Un titre')
        .and.not.match(/Invalid|NaN|undefined|hier/);
      expect(textOf(element)).not.to.contain('31 juin');
      await waitUntil(() => element.problems.length, 'no problems');
      expect(element.problems.map(({ path }) => path).join()).to.match(/date_published/);
    });

    it(`<${tag}> with a javascript: link has no link`, async () => {
      const link = 'javascript:alert(1)';
      const element = await showItems(tag, [
        {
          id: '1',
          url: link,
          title: 'Un titre',
          ...(isLabel(tag) && { _label: { url: link } }),
        },
      ]);
      await openEvent(element);
      // Links to calendars are left aside: they have the feed's texts in them, and lead to no address of the feed.
      const links = [...element.shadowRoot!.querySelectorAll('a:not(.take-panel a)')];
      expect(links.map((one) => one.outerHTML)).to.deep.equal([]);
      expect(textOf(element)).to.contain('Un titre');
    });

    if (tag === 'action-plan') continue; // It shows no pictures.
    it(`<${tag}> with a picture that cannot be had leaves no hole`, async () => {
      const image = `${location.origin}/__feed/status/404?image`;
      const logo = tag === 'member-list' ? { _organization: { logo: image } } : { image };
      const broken = isLabel(tag) ? { _label: { logo: image } } : logo;
      const element = await showItems(tag, [{ id: '1', title: 'Un titre', ...broken }]);
      await openEvent(element);
      if (isLabel(tag) || tag === 'member-list') {
        await appearing(element, isLabel(tag) ? 'drawing' : 'initials');
        expect(parts(element, 'logo')).to.deep.equal([]);
      } else {
        const [figure] = parts(element, 'figure');
        figure!.scrollIntoView({ block: 'center' });
        await waitUntil(() => figure!.hidden, 'hidden once it has failed');
        expect(figure!.getBoundingClientRect().height).to.equal(0);
      }
    });
  }
});

describe('10,000 items', () => {
  it('<news-list> shows a page of them, and the next when asked', async () => {
    const news = await show('news-list', '/__feed/items?n=10000', { 'page-size': '20' });
    expect(news.items.length).to.equal(10_000);
    expect(parts(news, 'article').length).to.equal(20);
    parts(news, 'more')[0]!.click();
    await news.updateComplete;
    expect(parts(news, 'article').length).to.equal(40);
  });

  it('<agenda-calendar> shows a month of them', async () => {
    const first = Date.UTC(2030, 0, 1, 12);
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      title: `Événement ${index}`,
      _event: { startDate: new Date(first + index * 3_600_000).toISOString().slice(0, 16) },
    }));
    const agenda = await show('agenda-calendar', (await store({ items })).url);
    expect(agenda.items.length).to.equal(10_000);
    expect(parts(agenda, 'day').length).to.equal(35);
    expect(parts(agenda, 'more').length).to.equal(35);
  });

  it('the article, the labels and the members that are asked for', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      title: `Titre ${index}`,
      content_text: `Texte ${index}`,
    }));
    const feed = async (about: object): Promise<string> =>
      (await store({ items: items.map((item) => ({ ...item, ...about })) })).url;
    const article = await show('news-article', await feed({}), { item: '9999' });
    expect(textOf(article)).to.contain('Texte 9999');
    const labels = await show('label-list', await feed({ _label: {} }), { search: '9998' });
    expect(parts(labels, 'badge').length).to.equal(1);
    const members = await show('member-list', await feed({ _organization: {} }));
    expect(members.items.length).to.equal(10_000);
    expect(parts(members, 'member').length).to.equal(60);
  });

  it('<label-badge> shows the one that is asked for', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      title: `Label ${index}`,
      _label: {},
    }));
    const badge = await show('label-badge', (await store({ items })).url, { item: '9999' });
    expect(parts(badge, 'title')[0]!.textContent).to.equal('Label 9999');
  });
});
