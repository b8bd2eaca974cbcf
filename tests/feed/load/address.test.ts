import { expect } from '@open-wc/testing';
import { isFeedError, isMixed } from '../../../src/feed/errors.js';
import { feedUrl } from '../../../src/feed/load/request.js';

function codeOf(address: string): string | undefined {
  try {
    feedUrl(address);
    return;
  } catch (error) {
    return isFeedError(error) ? error.code : String(error);
  }
}

describe('the address of a feed', () => {
  it('is no file of the page’s site where it is no address at all', () => {
    for (const address of ['https//exemple.fr/flux', 'http:/exemple.fr', 'ADRESSE', 'DU', 'FLUX'])
      expect(codeOf(address), address).to.equal('address');
    for (const address of ['https://exemple.fr/flux', 'flux.json', '/FLUX', 'FLUX.json', 'httpd/a'])
      expect(codeOf(address), address).to.equal(undefined);
  });

  it('is not asked for over http from a page over https, but on its own machine', () => {
    const of = (url: string, protocol = 'https:'): boolean => isMixed(url, protocol);
    expect(of('http://exemple.fr/flux')).to.equal(true);
    expect(of('http://exemple.fr/flux', 'http:')).to.equal(false);
    expect(of('https://exemple.fr/flux')).to.equal(false);
    expect(of('http://localhost:8000/flux')).to.equal(false);
    expect(of('http://127.0.0.1/flux')).to.equal(false);
  });
});
