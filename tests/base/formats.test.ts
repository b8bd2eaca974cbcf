import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/news-list/define.js';
import { listen } from '../helpers/console.js';
import { store } from '../helpers/feeds.js';
import { articles, houseFeed } from '../helpers/house.js';
import { eventually, failed, feedLoad, loaded, mount } from '../helpers/mount.js';
import { namesOf, textOf } from '../helpers/seen.js';

const rows = {
  liste: [{ intitule: 'Marché', quand: '2026-05-01', page: 'https://example.org/1' }],
};
const map = JSON.stringify({ items: 'liste', title: 'intitule', published: 'quand', url: 'page' });
const mapScript = `<script type="application/json" data-map>${map}</script>`;

describe('an element with a feed of another format', () => {
  it('finds out what it is', async () => {
    const posts = [{ link: 'https://example.org/1', title: { rendered: 'Caf&eacute;' } }];
    const element = await loaded('news-list', { src: (await store(posts)).url });
    expect(namesOf(element, 'link')).to.deep.equal(['Café']);
  });

  it('is told by its attribute', async () => {
    const { url } = await store({
      items: [{ link: 'https://example.org/1', title: { rendered: 'A' } }],
    });
    const element = await loaded('news-list', { src: url, format: 'wordpress' });
    expect(namesOf(element, 'link')).to.deep.equal(['A']);
  });

  it('reads its field map from the attribute', async () => {
    const element = await loaded('news-list', { src: (await store(rows)).url, map });
    expect(namesOf(element, 'link')).to.deep.equal(['Marché']);
  });

  it('reads it from a script in the tag, which is not its feed', async () => {
    const { url } = await store(rows);
    const element = await loaded('news-list', { src: url }, { html: mapScript });
    expect(namesOf(element, 'link')).to.deep.equal(['Marché']);
  });

  it('takes it from the property as a value, and reads again when there is another', async () => {
    const element = mount('news-list', { src: (await store(rows)).url, map });
    await feedLoad(element);
    element.map = { ...(JSON.parse(map) as object), title: 'page' };
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['https://example.org/1']);
  });

  it('reads again when its format is another', async () => {
    const messages = listen();
    const { url } = await store(houseFeed(articles(1)));
    const element = await failed('news-list', { src: url, format: 'openagenda' });
    expect(element.error?.code).to.equal('format');
    expect(messages).to.have.length(1);
    element.format = 'auto';
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1']);
  });

  it('takes what is in the tag for a feed of any format', async () => {
    const html = `<script type="application/json">${JSON.stringify(rows)}</script>${mapScript}`;
    const element = await loaded('news-list', {}, { html });
    expect(namesOf(element, 'link')).to.deep.equal(['Marché']);
  });

  it('takes a value, which the page may change later', async () => {
    const posts = [{ link: 'https://example.org/1', title: { rendered: 'Before' } }];
    const element = await loaded('news-list', {}, { feed: posts });
    posts[0]!.title.rendered = 'After';
    expect(element.items[0]!.title).to.equal('Before');
  });

  it('takes a text', async () => {
    const feed =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260501\nSUMMARY:Fête\nEND:VEVENT\nEND:VCALENDAR';
    const element = await loaded('agenda-calendar', {}, { feed });
    expect(element.items.map(({ title }) => title)).to.deep.equal(['Fête']);
  });

  it('asks for the language of the page around it', async () => {
    const texts = [
      { intitule: { fr: 'Marché', en: 'Market' }, quand: '2026-05-01', page: 'https://a.example/' },
    ];
    const own = JSON.stringify({ title: 'intitule', published: 'quand', url: 'page' });
    const element = await loaded('news-list', {
      src: (await store(texts)).url,
      map: own,
      lang: 'en',
    });
    expect(namesOf(element, 'link')).to.deep.equal(['Market']);
  });

  it('tells the page how each field was read, of a list of one’s own alone', async () => {
    const src = (await store({ liste: [{ ...rows.liste[0], semelles: 'Lisses' }] })).url;
    const { feed } = await feedLoad(mount('news-list', { src, map }));
    expect(await feed.fields!()).to.deep.equal([
      { path: 'intitule', targets: ['title'], example: 'Marché' },
      { path: 'quand', targets: ['published', 'date'], example: '2026-05-01' },
      { path: 'page', targets: ['url'], example: 'https://example.org/1' },
      { path: 'semelles', targets: [], example: 'Lisses' },
    ]);
    const house = (await store(houseFeed(articles(1)))).url;
    const both = await feedLoad(mount('news-list', { src: `${src} ${house}` }));
    expect((await both.feed.fields!()).map(({ path }) => path)).to.include('semelles');
    const known = await feedLoad(mount('news-list', { src: house }));
    expect(known.feed.fields).to.equal(undefined);
  });

  it('tells its owner what is wrong with the map, and the visitor only that there is no feed', async () => {
    const messages = listen();
    const element = await failed('news-list', { src: (await store(rows)).url, map: '{"title":' });
    expect(element.error?.code).to.equal('map');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('carte des champs');
    await eventually(() => textOf(element).length > 0);
    expect(textOf(element)).not.to.contain('map');
  });
});
