import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { Fault } from '../../helpers/feeds.js';
import { feedLoad, mount, afterPaint, place } from '../../helpers/mount.js';
import { namesOf } from '../../helpers/seen.js';

/** A place below everything the window shows. */
function farBelow(): HTMLElement {
  const tall = document.createElement('div');
  tall.style.paddingTop = '5000px';
  return place(tall);
}

const html = '<p>Later.</p>';

describe('loading="lazy"', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('asks for nothing until the element is near', async () => {
    const fault = new Fault('ok');
    const parent = farBelow();
    const element = mount('news-list', { src: fault.url, loading: 'lazy' }, { html, parent });
    await import('../../../src/base/controllers/visibility.js');
    await afterPaint();
    expect((await fault.requests()).count).to.equal(0);
    expect(element.state).to.equal('idle');
    const load = feedLoad(element);
    element.scrollIntoView();
    await load;
    expect((await fault.requests()).count).to.equal(1);
    expect(namesOf(element, 'link')).to.have.length(3);
  });

  it('asks at once when it is near from the start', async () => {
    const element = mount('news-list', { src: new Fault('ok').url, loading: 'lazy' });
    await feedLoad(element);
    expect(element.state).to.equal('ready');
  });

  it('still waits after a move', async () => {
    const fault = new Fault('ok');
    const element = mount(
      'news-list',
      { src: fault.url, loading: 'lazy' },
      { html, parent: farBelow() },
    );
    await element.updateComplete;
    farBelow().append(element);
    await import('../../../src/base/controllers/visibility.js');
    await afterPaint();
    expect((await fault.requests()).count).to.equal(0);
    const load = feedLoad(element);
    element.scrollIntoView();
    await load;
  });

  it('does not keep reload() from asking, once', async () => {
    const fault = new Fault('ok');
    const element = mount(
      'news-list',
      { src: fault.url, loading: 'lazy' },
      { html, parent: farBelow() },
    );
    await element.updateComplete;
    let events = 0;
    element.addEventListener('feed-load', () => events++);
    await element.reload();
    expect(element.state).to.equal('ready');
    await afterPaint();
    expect((await fault.requests()).count).to.equal(1);
    expect(events).to.equal(1);
  });
});
