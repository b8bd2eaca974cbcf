import { expect } from '@open-wc/testing';
import { NewsList } from '../../src/elements/news-list/news-list.js';
import { define } from '../../src/base/define.js';
import { listen } from '../helpers/console.js';
import { articles, houseFeed } from '../helpers/house.js';
import { eventually, feedLoad, place } from '../helpers/mount.js';
import { allByRole, namesOf } from '../helpers/seen.js';

let made = 0;
const newTag = (): string => `late-news-${++made}`;
/** As the page has it, before there is a class for it. */
const early = (tag: string): NewsList => document.createElement(tag) as unknown as NewsList;
const aClass = (): CustomElementConstructor => class extends NewsList {};

describe('an element that was on the page before its script', () => {
  it('takes the properties and attributes it was given', async () => {
    const tag = newTag();
    const element = place(early(tag));
    element.setAttribute('heading', 'News');
    element.setAttribute('page-size', '3');
    element.pageSize = 2;
    element.headingLevel = 4;
    element.feed = houseFeed(articles(5));
    define(tag, aClass());
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1', 'Article 2']);
    expect(allByRole(element, 'heading')[0]!.localName).to.equal('h4');
    element.pageSize = 1;
    await element.updateComplete;
    expect(namesOf(element, 'link'), 'still reacts').to.deep.equal(['Article 1']);
  });

  it('takes what it was given before it was on the page', async () => {
    const tag = newTag();
    const element = early(tag);
    element.feed = houseFeed(articles(1));
    define(tag, aClass());
    customElements.upgrade(element);
    place(element);
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1']);
  });
});

describe('a tag', () => {
  it('that a foreign class has is left alone, and that is told', async () => {
    const tag = newTag();
    class Foreign extends HTMLElement {}
    customElements.define(tag, Foreign);
    const messages = listen();
    define(tag, aClass());
    expect(customElements.get(tag)).to.equal(Foreign);
    await eventually(() => messages.length);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(new RegExp(`^warn: \\[metropole-widgets\\] <${tag}> Un autre`));
  });

  it('that we have already is left alone in silence', async () => {
    const tag = newTag();
    const first = aClass();
    define(tag, first);
    const messages = listen();
    define(tag, aClass());
    await import('../../src/base/diagnostics-messages.js');
    await Promise.resolve();
    expect(customElements.get(tag)).to.equal(first);
    expect(messages).to.be.empty;
  });
});
