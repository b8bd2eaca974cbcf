/** One article in full, labels with their proof, and the members of a collective, in every layout. */
import { articles as many, houseFeed, label } from '../helpers/house.js';
import { appearing, parts } from '../helpers/page.js';
import { store } from '../helpers/feeds.js';
import { waitUntil } from '../helpers/wait.js';
import { articles } from '../pages/whole-feed.js';
import { longArticle, organizations } from '../pages/whole-people.js';
import { labelFeed } from './feeds.js';
import { show, type Attributes, type Tag } from './stage.js';

type Source = () => Promise<string>;

const articleFeed: Source = async () =>
  (await store(houseFeed([...articles, longArticle], { language: 'fr' }))).url;

async function showArticle(width: number): Promise<void> {
  const src = await articleFeed();
  const article = await show('news-article', { src, item: 'longue', heading: 'Actualités' }, width);
  const contents = await appearing(article, 'contents');
  contents.querySelector('details')!.open = true;
  await show('news-article', { src, item: 'inconnue' });
}

async function showOpened(open: string): Promise<void> {
  const list = await show('news-list', { src: await articleFeed(), open, heading: 'Titre' });
  parts(list, 'link')[1]!.click();
  await appearing(list, 'notes');
}

const toBase64Url = (text: string): string => btoa(text).replace(/=+$/, '');

/** A token with a wrong signature: the button is pressed, and the verdict comes without a request. */
const token = ['{"alg":"RS256"}', '{"iss":"https://example.org"}', 'xxx']
  .map(toBase64Url)
  .join('.');

async function showLabels(): Promise<void> {
  const [first, ...others] = labelFeed.items;
  const signed = { ...first!, _label: { ...first!._label, credential: token } };
  const src = (await store({ ...labelFeed, items: [signed, ...others] })).url;
  for (const width of [320, 1000]) {
    const groupings: Attributes[] = [{ layout: 'badges', 'group-by': 'state' }, { layout: 'rows' }];
    for (const more of groupings) {
      const list = await show('label-list', { src, heading: 'Titre', ...more }, width);
      const [details] = parts(list, 'details') as HTMLDetailsElement[];
      if (details) {
        details.open = true;
        await appearing(list, 'page');
      }
      (await appearing(list, 'verify')).click();
      await waitUntil(() => parts(list, 'checks').length, 'the verdict is there');
      (parts(list, 'checks')[0] as HTMLDetailsElement).open = true;
    }
  }
}

async function showMembers(): Promise<void> {
  const src = (await store({ language: 'fr', items: organizations })).url;
  for (const width of [320, 1000]) {
    for (const layout of ['logos', 'list', 'cards']) {
      await show('member-list', { src, layout, heading: 'Titre', former: '' }, width);
    }
  }
  const all = { src, organization: '*', layout: 'cards', filters: '', 'page-size': '1' };
  await show('member-list', all, 320);
  await show('member-list', { ...all, heading: 'Membres' });
}

/** One item, and five hundred: the first of them are drawn, and what shows the others. */
async function showFewAndMany(): Promise<void> {
  const kinds: readonly (readonly [Tag, Attributes, (index: number) => object])[] = [
    ['news-article', {}, (index) => many(500)[index]!],
    [
      'label-list',
      { 'page-size': '6' },
      (index) => ({ ...label(`Label ${index}`, { about: 'Ville' }), id: String(index) }),
    ],
    [
      'member-list',
      { 'page-size': '12' },
      (index) => ({ id: String(index), title: `Membre ${index}`, _organization: {} }),
    ],
  ];
  for (const [tag, attributes, item] of kinds) {
    for (const count of [1, 500]) {
      const items = Array.from({ length: count }, (_, index) => item(index));
      const { url } = await store({ language: 'fr', items });
      // Letters of a title alone at the top stick out of the element in Firefox, and axe then cannot tell.
      await show(tag, { src: url, heading: 'Titre', ...attributes });
    }
  }
}

export const peopleStates: Readonly<Record<string, () => Promise<unknown>>> = {
  'an article in full': () => showArticle(1000),
  'an article in a narrow box': () => showArticle(320),
  'an article below its title': () => showOpened('inline'),
  'an article in a dialog': () => showOpened('dialog'),
  'labels as badges and rows, verified': showLabels,
  'members in every layout': showMembers,
  'one article, label or member, and five hundred': showFewAndMany,
};
