import { expect } from '@open-wc/testing';
import { tileSource } from '../../../src/components/map/tile-source.js';

describe('where tiles come from', () => {
  it('is the IGN, which needs no referrer', () => {
    const { host, attribution, referrer } = tileSource('', '')!;
    expect([host, attribution, referrer]).to.deep.equal([
      'data.geopf.fr',
      '© IGN – Géoplateforme',
      'no-referrer',
    ]);
  });

  it('is OpenStreetMap when asked for, which gets the origin', () => {
    expect(tileSource('osm', '')).to.include({
      host: 'tile.openstreetmap.org',
      referrer: 'origin',
    });
  });

  it('is another host, with its own attribution or its name', () => {
    const address = 'https://tiles.example.org/{z}/{x}/{y}.png';
    expect(tileSource(address, '© Exemple')).to.deep.equal({
      address,
      attribution: '© Exemple',
      host: 'tiles.example.org',
      referrer: 'no-referrer',
    });
    expect(tileSource(address, '')!.attribution).to.equal('tiles.example.org');
  });

  for (const address of [
    'https://tiles.example.org/{z}/{x}.png',
    'https://{s}.example.org/{z}/{x}/{y}.png',
    'https://tiles{x}.example.org/{z}/{x}/{y}.png',
    'https://user:word@tiles.example.org/{z}/{x}/{y}.png',
    'javascript:alert("{z}{x}{y}")',
    'tiles',
  ]) {
    it(`is never ${address}`, () => {
      expect(tileSource(address, '')).to.equal(undefined);
    });
  }
});
