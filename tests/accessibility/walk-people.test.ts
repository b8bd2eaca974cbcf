/** Transcript of an article, labels and a collective in each engine; `node scripts/transcripts.mjs` writes it anew. */
import '../../src/elements/label-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/news-article/define.js';
import type { LabelList } from '../../src/elements/label-list/define.js';
import type { MemberList } from '../../src/elements/member-list/define.js';
import type { NewsArticle } from '../../src/elements/news-article/define.js';
import { present } from '../helpers/agenda.js';
import { FakeTime } from '../helpers/clock.js';
import { articles, houseFeed } from '../helpers/house.js';
import { afterPaint, eventually, loaded, type Elements } from '../helpers/mount.js';
import { focused, nameOf, part, parts } from '../helpers/seen.js';
import { longArticle, organizations, signedLabels } from '../pages/whole-people.js';
import { mainForWalk, walkThrough } from './walk.js';

async function onPage<T extends keyof Elements>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  items: readonly object[],
): Promise<Elements[T]> {
  await FakeTime.from(present);
  const feed = houseFeed(items as Record<string, unknown>[]);
  return loaded(tag, attributes, { feed, parent: mainForWalk() });
}

async function articleOnPage(): Promise<NewsArticle> {
  const article = await onPage('news-article', { item: 'longue', heading: 'Actualités' }, [
    ...articles(1),
    longArticle,
  ]);
  await eventually(() => parts(article, 'notes').length && parts(article, 'contents').length);
  await eventually(() => parts(article, 'older').length + parts(article, 'newer').length);
  await afterPaint();
  return article;
}

async function labelsOnPage(): Promise<LabelList> {
  const attributes = { heading: 'Labels', layout: 'rows', 'group-by': 'state' };
  const list = await onPage('label-list', attributes, signedLabels);
  await eventually(() => parts(list, 'verify').length);
  await afterPaint();
  return list;
}

async function membersOnPage(): Promise<MemberList> {
  const attributes = { heading: 'Le collectif', layout: 'cards', filters: 'search tags' };
  const list = await onPage('member-list', attributes, organizations);
  await eventually(() => parts(list, 'finder').length);
  await afterPaint();
  return list;
}

const isAt = (name: string) => (): boolean => nameOf(focused() ?? document.body).startsWith(name);

describe('a walk through an article reads as it did when a person read it:', () => {
  walkThrough('news-article', articleOnPage, {
    'L’article': (walk) => walk.look(),

    'Le sommaire': async (walk, article) => {
      const contents = part(article, 'contents').querySelector('details')!;
      await walk.tabTo('Sommaire');
      await walk.press(['Enter'], () => contents.open);
      await walk.tabTo('La suite');
      await walk.press(['Enter'], () => focused()?.localName !== 'a');
    },

    'Une note, et retour': async (walk) => {
      await walk.tabTo('Note 1');
      await walk.press(['Enter'], () => focused()?.matches('li'));
      await walk.tabTo('Retour à l’appel de note 1');
      await walk.press(['Enter'], isAt('Note 1'));
    },

    'Un tableau, puis une autre actualité': async (walk, article) => {
      await walk.tabTo('Passages par jour');
      await walk.tabTo('Plus récente');
      await walk.press(['Enter'], () => !parts(article, 'notes').length);
    },
  });
});

describe('a walk through labels reads as it did when a person read it:', () => {
  walkThrough('label-list', labelsOnPage, {
    'Les labels': (walk) => walk.look(),

    'Une preuve': async (walk, list) => {
      await walk.tabTo('Vérifier la preuve');
      await walk.press(['Enter'], () => parts(list, 'checks').length && walk.heard > 0);
      await walk.press(['Tab']);
      await walk.press(['Enter'], () => (part(list, 'checks') as HTMLDetailsElement).open);
      await walk.look();
    },
  });

  walkThrough(
    'label-badges',
    async () => {
      const list = await labelsOnPage();
      list.layout = 'badges';
      await list.updateComplete;
      await eventually(() => parts(list, 'details').length);
      await afterPaint();
      return list;
    },
    {
      'Les badges, et le détail du premier': async (walk, list) => {
        const [details] = parts(list, 'details') as HTMLDetailsElement[];
        await walk.look();
        details!.querySelector('summary')!.focus();
        await walk.press(['Enter'], () => details!.open && parts(list, 'page').length);
        await walk.look();
      },
    },
  );
});

describe('a walk through a collective reads as it did when a person read it:', () => {
  walkThrough('member-list', membersOnPage, {
    'Le collectif': (walk) => walk.look(),

    'Une recherche sans accents': async (walk, list) => {
      await walk.tabTo('Rechercher');
      await walk.press(
        ['r', 'e', 'g', 'i', 'e'],
        () => parts(list, 'member').length === 1 && walk.heard > 0,
      );
      await walk.tabTo('Régie de quartier');
      await walk.tabTo('accueil@example.org');
    },

    'Le mur de logos': async (walk, list) => {
      list.layout = 'logos';
      list.filters = null;
      await eventually(() => !parts(list, 'finder').length);
      await afterPaint();
      await walk.look();
    },
  });
});
