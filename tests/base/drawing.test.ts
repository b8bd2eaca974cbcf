/** A drawing that fails, by what a page has done: the owner is told, the page has no error, the fallback stays. */
import { expect } from '@open-wc/testing';
import '../../src/elements/feed-filter/define.js';
import '../../src/elements/news-list/define.js';
import type { NewsList } from '../../src/elements/news-list/define.js';
import type { FeedErrorEvent } from '../../src/base/events.js';
import { listen } from '../helpers/console.js';
import { articles, houseFeed } from '../helpers/house.js';
import { afterPaint, eventually, mount } from '../helpers/mount.js';
import { allByRole, namesOf, parts } from '../helpers/seen.js';

const html = '<a href="https://example.org/all">Repli</a>';
const feed = houseFeed(articles(2));

/** Makes a method of an element fail until the function that is given back is called. */
function failing(element: object, name: string, reason: string): () => void {
  const value = (): never => {
    throw new TypeError(reason);
  };
  Object.defineProperty(element, name, { value, configurable: true });
  return () => void Reflect.deleteProperty(element, name);
}

/** The errors that an element tells the page. */
function errorsOf(element: NewsList): FeedErrorEvent['error'][] {
  const errors: FeedErrorEvent['error'][] = [];
  element.addEventListener('feed-error', ({ error }) => errors.push(error));
  return errors;
}

const sentence = (reason: string): string =>
  `L’élément n’a pas pu être dessiné (TypeError: ${reason}) : un script de la page a sans doute retiré ou remplacé un objet du navigateur.`;

describe('a drawing that fails', () => {
  it('of the items is told by the event, the properties and the console, and the fallback stays', async () => {
    const messages = listen();
    const element = mount('news-list', { id: 'failing' }, { html });
    failing(element, 'renderItems', 'no items');
    const errors = errorsOf(element);
    element.feed = feed;
    await eventually(() => errors.length, 'an event');
    expect(element.state).to.equal('error');
    expect(errors).to.deep.equal([element.error]);
    expect(element.error!.code).to.equal('drawing');
    expect(element.error!.message).to.equal(sentence('no items'));
    expect(messages).to.deep.equal([
      `error: [metropole-widgets] <news-list id="failing"> ${sentence('no items')}`,
    ]);
    expect(allByRole(element, 'link', 'Repli')).to.have.length(1);
  });

  it('is told once, however often it is tried, and is over when one is done', async () => {
    const messages = listen();
    const element = mount('news-list', {}, { html });
    const mend = failing(element, 'renderItems', 'none yet');
    const errors = errorsOf(element);
    element.feed = feed;
    await eventually(() => errors.length, 'an event');
    for (const heading of ['Une', 'Deux']) {
      element.heading = heading;
      await element.updateComplete;
    }
    await afterPaint();
    expect(errors).to.have.length(1);
    expect(messages).to.have.length(1);
    mend();
    element.heading = 'Trois';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(element.error).to.equal(undefined);
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1', 'Article 2']);
  });

  it('before there is a feed leaves the fallback, and the feed is shown when it can be', async () => {
    listen();
    const element = document.createElement('news-list');
    const mend = failing(element, 'render', 'no start');
    const errors = errorsOf(element);
    element.innerHTML = html;
    document.body.append(element);
    await eventually(() => errors.length, 'an event');
    expect(element.error!.message).to.equal(sentence('no start'));
    expect(allByRole(element, 'link', 'Repli')).to.have.length(1);
    mend();
    element.feed = feed;
    await eventually(() => element.state === 'ready', 'the feed');
    expect(parts(element, 'article')).to.have.length(2);
    element.remove();
  });

  it('of a filter is told in the console, and what stands inside stays', async () => {
    const messages = listen();
    const filter = document.createElement('feed-filter');
    failing(filter, 'render', 'no filter');
    filter.innerHTML = html;
    document.body.append(filter);
    await filter.updateComplete;
    expect(messages).to.deep.equal([
      'error: [metropole-widgets] Un script a échoué. TypeError: no filter',
    ]);
    expect(allByRole(filter, 'link', 'Repli')).to.have.length(1);
    filter.remove();
  });

  it('since the page’s shadow trees take no style sheets leaves the fallback', async () => {
    const messages = listen();
    const { adoptedStyleSheets } = Object.getOwnPropertyDescriptors(ShadowRoot.prototype);
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      configurable: true,
      get: () => [],
      set() {
        throw new TypeError('no sheets');
      },
    });
    const element = document.createElement('news-list');
    const errors = errorsOf(element);
    element.innerHTML = html;
    element.feed = feed;
    document.body.append(element);
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', adoptedStyleSheets);
    await eventually(() => errors.length, 'an event');
    expect(messages).to.deep.equal([
      `error: [metropole-widgets] <news-list> ${sentence('no sheets')}`,
    ]);
    expect(element.state).to.equal('error');
    expect(allByRole(element, 'link', 'Repli')).to.have.length(1);
    element.remove();
  });
});
