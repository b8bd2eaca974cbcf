/** A state that is kept in the page's address, whenever its script comes. */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { UrlStateController } from '../../../src/base/controllers/url-state.js';
import { place } from '../../helpers/mount.js';

class LinkedElement extends LitElement {
  deepLink = 'linked';
  page = '';
}
customElements.define('linked-element', LinkedElement);

const bare = (): void => history.replaceState(null, '', location.pathname + location.search);

/** An element in the page, whose link comes later than the visitor. */
async function late(page: string): Promise<LinkedElement> {
  const element = place(new LinkedElement());
  element.page = page;
  new UrlStateController(element, 'linked', {
    read: (params) => (element.page = params.get('page') ?? ''),
    write: () => (element.page ? [['page', element.page]] : []),
    quiet: [],
  });
  element.requestUpdate();
  await element.updateComplete;
  return element;
}

describe('a state in the address', () => {
  beforeEach(bare);
  afterEach(bare);

  it('is the visitor’s where the address says nothing yet', async () => {
    expect((await late('2')).page).to.equal('2');
    expect(location.hash).to.equal('#linked.page=2');
  });

  it('is what the address says, where it says something', async () => {
    history.replaceState(null, '', '#linked.page=7');
    expect((await late('2')).page).to.equal('7');
    expect(location.hash).to.equal('#linked.page=7');
  });
});
