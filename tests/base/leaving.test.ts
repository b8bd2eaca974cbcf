import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/news-list/define.js';
import { Fault } from '../helpers/feeds.js';
import { daysOf, houseFeed } from '../helpers/house.js';
import { feedLoad, loaded, mount, afterPaint, place } from '../helpers/mount.js';
import { namesOf, part } from '../helpers/seen.js';

describe('an element that leaves the page', () => {
  it('ends its request', async () => {
    const fault = new Fault('hang-headers');
    const element = mount('news-list', { src: fault.url });
    await fault.requests({ count: 1 });
    element.remove();
    expect((await fault.requests({ aborted: 1 })).aborted).to.equal(1);
  });

  it('and comes back asks again', async () => {
    const fault = new Fault('held');
    const element = mount('news-list', { src: fault.url });
    await fault.requests({ count: 1 });
    element.remove();
    await fault.requests({ aborted: 1 });
    const load = feedLoad(element);
    place(element);
    await fault.release();
    await load;
    expect((await fault.requests()).count).to.equal(2);
    expect(namesOf(element, 'link')).to.have.length(3);
  });

  it('as soon as it has come asks for nothing', async () => {
    const fault = new Fault('ok');
    const element = mount('news-list', { src: fault.url });
    element.remove();
    await element.updateComplete;
    await afterPaint();
    expect((await fault.requests()).count).to.equal(0);
    place(element);
    await feedLoad(element);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('asks for nothing while it is away', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    element.remove();
    const other = new Fault('ok');
    element.src = other.url;
    await element.updateComplete;
    await afterPaint();
    expect((await other.requests()).count).to.equal(0);
    place(element);
    await feedLoad(element);
    expect((await other.requests()).count).to.equal(1);
  });

  it('for another place on it keeps what it shows and asks for nothing', async () => {
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url });
    const shown = element.shadowRoot!.querySelector('article');
    let events = 0;
    for (const type of ['feed-load', 'feed-error']) {
      element.addEventListener(type, () => events++);
    }
    place(document.createElement('div')).append(element);
    await element.updateComplete;
    await afterPaint();
    expect(element.shadowRoot!.querySelector('article'), 'the same node').to.equal(shown);
    expect(element.state).to.equal('ready');
    expect((await fault.requests()).count).to.equal(1);
    expect(events).to.equal(0);
    element.remove();
    expect(element.state).to.equal('ready');
  });

  it('for another place while it is read again keeps what it shows', async () => {
    const fault = new Fault('once/held');
    const element = await loaded('news-list', { src: fault.url });
    const shown = element.shadowRoot!.querySelector('article');
    void element.reload();
    await fault.requests({ count: 2 });
    const load = feedLoad(element);
    place(document.createElement('div')).append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot!.querySelector('article'), 'the same node').to.equal(shown);
    await fault.release();
    await load;
    expect(element.shadowRoot!.querySelector('article'), 'the same node').to.equal(shown);
  });

  it('for another place while its feed is awaited gets it', async () => {
    const fault = new Fault('held');
    const element = mount('news-list', { src: fault.url });
    await fault.requests({ count: 1 });
    const load = feedLoad(element);
    place(document.createElement('div')).append(element);
    await fault.release();
    await load;
    expect(namesOf(element, 'link')).to.have.length(3);
    expect((await fault.requests()).count, 'by the same request').to.equal(1);
  });

  it('for another document and comes back keeps its look', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    const sheets = [...element.shadowRoot!.adoptedStyleSheets];
    expect(sheets).not.to.have.length(0);
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    place(element);
    expect([...element.shadowRoot!.adoptedStyleSheets]).to.deep.equal(sheets);
  });

  it('for the document of a frame has its look there, and one alone', async () => {
    const element = await loaded(
      'agenda-list',
      {},
      { feed: houseFeed([daysOf('A', '2099-01-01')]) },
    );
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    expect(sheets).to.be.above(0);
    const frame = place(document.createElement('iframe'));
    const { body } = frame.contentDocument!;
    const list = (): Element => part(element, 'list');
    const styled = (): string => frame.contentWindow!.getComputedStyle(list()).listStyleType;
    body.append(element);
    expect(styled()).to.equal('none');
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    place(element);
    body.append(element);
    element.layout = 'headlines';
    await element.updateComplete;
    expect(styled()).to.equal('none');
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });
});

describe('many elements', () => {
  it('with one address cause one request', async () => {
    const fault = new Fault('slow?ms=50');
    const elements = Array.from({ length: 20 }, () => mount('news-list', { src: fault.url }));
    await Promise.all(elements.map(feedLoad));
    expect((await fault.requests()).count).to.equal(1);
    expect(namesOf(elements[19]!, 'link')).to.have.length(3);
  });
});
