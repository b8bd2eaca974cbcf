import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import { FakeTime } from '../helpers/clock.js';
import { Fault, store } from '../helpers/feeds.js';
import { articles, houseFeed } from '../helpers/house.js';
import { eventually, failed, feedError, feedLoad, loaded, mount } from '../helpers/mount.js';
import { allByRole, byRole, focused, namesOf, part, parts, textOf } from '../helpers/seen.js';
import { stub } from '../helpers/stub.js';
import { watch } from '../helpers/watch.js';

const status = (element: Element): string => allByRole(element, 'status').map(textOf).join();

describe('a feed element without a feed', () => {
  it('is idle and shows what the page’s author wrote', async () => {
    const element = mount('news-list', {}, { html: '<p>Come again.</p>' });
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(textOf(element)).to.equal('Come again.');
  });

  it('asks for nothing when told to reload', async () => {
    const element = mount('news-list');
    let asked = 0;
    stub(window, 'fetch', (real) => (...request) => {
      asked++;
      return real(...request);
    });
    await element.reload();
    expect(asked).to.equal(0);
    expect(element.state).to.equal('idle');
  });
});

describe('a feed element that waits', () => {
  it('says so, but not at once', async () => {
    const { asked } = watch();
    const element = mount('news-list', { src: new Fault('hang-headers').url });
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(status(element)).to.equal('');
    expect(asked, 'the delay in milliseconds').to.include('setTimeout 400');
    await eventually(() => status(element) === 'Chargement en cours…');
  });

  it('no longer says so when the feed has come', async () => {
    const fault = new Fault('held');
    const element = mount('news-list', { src: fault.url });
    await eventually(() => status(element) === 'Chargement en cours…');
    const load = feedLoad(element);
    await fault.release();
    await load;
    expect(status(element)).to.equal('');
    expect(element.state).to.equal('ready');
  });

  it('does not say again what it had said before', async () => {
    const element = await loaded(
      'news-list',
      { 'page-size': '2' },
      { feed: houseFeed(articles(4)) },
    );
    byRole(element, 'button', /^Afficher plus/).click();
    await element.updateComplete;
    expect(status(element)).to.match(/ajoutée?s/);
    const fault = new Fault('held');
    Object.assign(element, { feed: undefined, src: fault.url });
    await eventually(() => status(element) === 'Chargement en cours…');
    const load = feedLoad(element);
    await fault.release();
    await load;
    expect(status(element)).to.equal('');
  });

  it('never says so for what comes at once', async () => {
    const element = mount('news-list', {}, { feed: houseFeed(articles(1)) });
    const said: string[] = [];
    await element.updateComplete;
    const region = byRole(element, 'status');
    const observer = new MutationObserver(() => said.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await feedLoad(element);
    observer.disconnect();
    expect(said.join('')).to.equal('');
  });
});

describe('a feed element that got its feed', () => {
  it('is ready and shows the items', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    expect(element.state).to.equal('ready');
    expect(namesOf(element, 'link')).to.deep.equal(['News 3', 'News 2', 'News 1']);
  });

  it('is empty when there is nothing in it', async () => {
    const element = await loaded('news-list', { src: new Fault('empty-feed').url });
    expect(element.state).to.equal('empty');
    expect(textOf(part(element, 'message'))).to.equal('Aucune actualité pour le moment.');
  });

  it('is empty when the filters leave nothing', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url, tags: 'none of them' });
    expect(element.state).to.equal('empty');
    element.tags = '';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });
});

describe('a feed element whose feed cannot be had', () => {
  it('says so in one sentence with a button', async () => {
    const element = await failed('news-list', { src: new Fault('status/404').url });
    await eventually(() => parts(element, 'retry').length);
    expect(element.state).to.equal('error');
    expect(element.error?.code).to.equal('http');
    expect(status(element)).to.match(/^Ces informations ne sont pas disponibles pour le moment\./);
    expect(namesOf(element, 'button')).to.deep.equal(['Réessayer']);
  });

  it('has a button that names the element, where several feeds of a page cannot be had', async () => {
    const { url: src } = new Fault('status/404');
    const news = await failed('news-list', { src, heading: 'Actualités' });
    const agenda = await failed('news-list', { src, heading: 'Rendez-vous' });
    await eventually(() => [news, agenda].every((element) => parts(element, 'retry').length));
    expect([news, agenda].flatMap((element) => namesOf(element, 'button'))).to.deep.equal([
      'Réessayer (Actualités)',
      'Réessayer (Rendez-vous)',
    ]);
  });

  for (const path of ['html', 'cut-json', 'empty-body']) {
    it(`says the same of what is no feed: ${path}`, async () => {
      const element = await failed('news-list', { src: new Fault(path).url });
      expect(element.state).to.equal('error');
      await eventually(() => allByRole(element, 'button', 'Réessayer').length === 1);
    });
  }

  it('asks again at the press of the button, and focus goes to what came', async () => {
    const fault = new Fault('status/404?times=1');
    const element = await failed('news-list', { src: fault.url });
    await eventually(() => parts(element, 'retry').length);
    const again = feedLoad(element);
    const retry = byRole(element, 'button', 'Réessayer');
    retry.focus();
    retry.click();
    await again;
    expect((await fault.requests()).count).to.equal(2);
    expect(element.error).to.equal(undefined);
    expect(parts(element, 'retry')).to.be.empty;
    await eventually(() => focused() === part(element, 'content'));
    expect(namesOf(element, 'link')).to.have.length(3);
  });

  it('leaves the focus on the button when that fails too, however long it takes', async () => {
    const key = new URL((await store('<!doctype html>')).url).pathname.split('/').at(-1)!;
    const fault = new Fault(`once/held?body=${key}`);
    const element = await failed('news-list', { src: fault.url });
    await eventually(() => parts(element, 'retry').length);
    const again = feedError(element);
    part(element, 'retry').focus();
    part(element, 'retry').click();
    await eventually(() => status(element) === 'Chargement en cours…');
    await fault.release();
    await again;
    await eventually(() => focused()?.matches('[part=retry]'), 'focus on the button');
  });

  it('does not take the focus from where the visitor has gone meanwhile', async () => {
    const key = new URL((await store('<!doctype html>')).url).pathname.split('/').at(-1)!;
    const html = '<a href="#all">All the news</a>';
    const fault = new Fault(`once/held?body=${key}`);
    const element = await failed('news-list', { src: fault.url }, { html });
    await eventually(() => parts(element, 'retry').length);
    const again = feedError(element);
    part(element, 'retry').click();
    element.querySelector('a')!.focus();
    await fault.release();
    await again;
    await element.updateComplete;
    expect(focused()).to.equal(element.querySelector('a'));
  });
});

describe('a feed element whose feed can no longer be had', () => {
  it('goes on showing what it has, and says how old that is', async () => {
    const element = await loaded('news-list', { src: new Fault('once/status/404').url });
    const time = new FakeTime();
    time.pass(3 * 3_600_000);
    const again = feedError(element);
    await element.reload();
    await again;
    expect(element.state).to.equal('stale');
    expect(namesOf(element, 'link')).to.have.length(3);
    await eventually(() => parts(element, 'note').length);
    expect(textOf(part(element, 'note'))).to.equal(
      'Actualisation impossible pour le moment. Informations mises à jour il y a 3 heures.',
    );
  });

  it('says so in English, and the button makes it fresh again', async () => {
    const src = new Fault('once/status/404?times=1').url;
    const element = await loaded('news-list', { src, lang: 'en' });
    await element.reload();
    await eventually(() => parts(element, 'note').length);
    expect(textOf(part(element, 'note'))).to.match(
      /^Cannot be refreshed at the moment\. Information /,
    );
    const again = feedLoad(element);
    byRole(element, 'button', 'Try again').click();
    await again;
    expect(element.state).to.equal('ready');
    expect(parts(element, 'note')).to.be.empty;
  });

  it('forgets it when it is to show another feed', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    element.src = new Fault('status/404').url;
    await feedError(element);
    expect(element.state).to.equal('error');
    expect(allByRole(element, 'article')).to.be.empty;
  });
});
