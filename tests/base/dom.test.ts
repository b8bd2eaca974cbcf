import { expect } from '@open-wc/testing';
import { createElement } from '../../src/base/dom.js';
import { stub } from '../helpers/stub.js';

describe('a new element of the page', () => {
  it('is made where a script has replaced window.Document, as MooTools does', () => {
    stub(window, 'Document', () => function Document() {} as unknown as typeof Document);
    expect(createElement('a')).to.be.instanceOf(HTMLAnchorElement);
  });

  it('is made where a picture has the name of the method', () => {
    const picture = document.createElement('img');
    picture.setAttribute('name', 'createElement');
    document.body.append(picture);
    try {
      expect(createElement('button')).to.be.instanceOf(HTMLButtonElement);
    } finally {
      picture.remove();
    }
  });
});
