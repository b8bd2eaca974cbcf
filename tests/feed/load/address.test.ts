import { expect } from '@open-wc/testing';
import { isFeedError, isMixed } from '../../../src/feed/errors.js';
import { addressesIn, feedUrl } from '../../../src/feed/load/request.js';

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
    const placeholders = [
      ...['https//exemple.fr/flux', 'http:/exemple.fr', 'www.example.org/feed.json', 'URL'],
      ...['ADRESSE', 'ADRESSE_DU_FLUX', 'ADRESSE-DU-FLUX', 'ADRESSE DU FLUX', 'VOTRE URL ICI'],
      ...[
        '{{ feed_url }}',
        '{{feed.url}}',
        '{% url %}',
        '${url}',
        '<%= url %>',
        'undefined',
        'null',
      ],
    ];
    for (const address of placeholders) {
      expect(addressesIn(` ${address} `), address).to.deep.equal([address]);
      expect(codeOf(address), address).to.equal('address');
    }
    for (const address of [
      ...['https://exemple.fr/flux', 'flux.json', '/FLUX', 'FLUX.json', 'httpd/a', 'nullable'],
      ...['https://exemple.fr/A_B', 'undefined.json', 'wwwa'],
    ])
      expect(codeOf(address), address).to.equal(undefined);
    expect(addressesIn(' a.json\n /B  https://c.example/ ')).to.deep.equal([
      'a.json',
      '/B',
      'https://c.example/',
    ]);
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
