/** Messages to the owner of a page or of a feed. */
import { expect } from '@open-wc/testing';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import { listen } from '../helpers/console.js';
import { Fault } from '../helpers/feeds.js';
import { articles, houseFeed, label } from '../helpers/house.js';
import { eventually, failed, feedLoad, loaded } from '../helpers/mount.js';

describe('the console', () => {
  it('is silent when all is well', async () => {
    const messages = listen();
    await loaded('news-list', { src: new Fault('ok').url });
    expect(messages).to.be.empty;
  });

  it('tells why a feed cannot be had', async () => {
    const messages = listen();
    const fault = new Fault('html');
    const element = await failed('news-list', { src: fault.url });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(
      /^error: \[metropole-widgets\] <news-list src="http[^"]+"> Le flux http/,
    );
    expect(messages[0]).to.contain(fault.url);
    expect(messages[0]).to.contain('c’est une page HTML intitulée « Connexion »');
    expect(element.error?.message).to.equal(messages[0]!.split('"> ')[1]);
  });

  it('tells what of a feed could not be used, the first of it', async () => {
    const messages = listen();
    const bad = Array.from({ length: 7 }, () => ({ title: 'No id' }));
    const element = await loaded(
      'news-list',
      {},
      { feed: houseFeed([...bad, ...articles(1, { date_published: 'soon' })]) },
    );
    expect(element.problems.map(({ path }) => path)).to.deep.equal([
      ...bad.map((_, index) => `items[${index}]`),
      'items[7].date_published',
    ]);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/^warn: /);
    expect(messages[0]!.match(/\n {2}items\[\d\] : /g)).to.have.length(5);
    expect(messages[0]).to.contain('et 3 autres (');
    await loaded('news-list', {}, { feed: houseFeed([...bad.slice(1), ...articles(1)]) });
    expect(messages[1]).to.contain('et un autre (');
  });

  it('tells that a feed has nothing of the kind', async () => {
    const messages = listen();
    await loaded('label-badge', {}, { feed: houseFeed(articles(3)) });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('aucun label. Il contient 3 articles : utilisez <news-list>.');
  });

  it('tells that the filters leave nothing', async () => {
    const messages = listen();
    await loaded('news-list', { tags: 'nothing' }, { feed: houseFeed(articles(3)) });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/3 articles, mais les filtres/);
  });

  it('tells that there is no label of that id', async () => {
    const messages = listen();
    await loaded('label-badge', { item: 'blue' }, { feed: houseFeed([label('Green')]) });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('n’a l’identifiant « blue »');
  });

  it('tells that a zone is none, and Paris does', async () => {
    const messages = listen();
    const feed = houseFeed(articles(1, { date_published: '2026-01-01T23:30:00+01:00' }));
    const element = await loaded('news-list', { 'time-zone': 'Mars/Olympus' }, { feed });
    await eventually(() => messages.length === 1, 'one message');
    expect(messages[0]).to.contain('« Mars/Olympus »');
    expect(element.timeZone).to.equal('Europe/Paris');
    const time = element.shadowRoot!.querySelector('time')!;
    expect(time.dateTime).to.equal('2026-01-01T23:30+01:00');
  });
});

describe('a zone that is taken away', () => {
  it('is Paris again, and there is nothing to tell', async () => {
    const messages = listen();
    const attributes = { 'time-zone': 'America/Cayenne' };
    const element = await loaded('news-list', attributes, { feed: houseFeed(articles(1)) });
    element.removeAttribute('time-zone');
    await feedLoad(element);
    expect(element.timeZone).to.equal('Europe/Paris');
    expect(messages).to.be.empty;
  });
});

describe('problems', () => {
  it('are those of the feed that is shown', async () => {
    const bad = houseFeed([...articles(1), { title: 'No id' }]);
    const element = await loaded('news-list', {}, { feed: bad });
    expect(element.problems).to.have.length(1);
    element.feed = houseFeed(articles(1));
    await feedLoad(element);
    expect(element.problems).to.be.empty;
  });
});
