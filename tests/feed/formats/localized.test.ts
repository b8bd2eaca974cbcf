import { expect } from '@open-wc/testing';
import { localized, localizedList, otherThan } from '../../../src/feed/formats/shared/localized.js';

describe('a text in several languages', () => {
  it('is the wanted one, else the French, else the first that says something', () => {
    const titles = { de: 'Titel', en: 'Title', fr: 'Titre' };
    expect(localized(titles, 'en')).to.deep.equal({ value: 'Title', language: 'en' });
    expect(localized(titles, 'oc')).to.deep.equal({ value: 'Titre', language: 'fr' });
    expect(localized({ de: ' ', es: 'Título' }, 'oc')).to.deep.equal({
      value: 'Título',
      language: 'es',
    });
  });

  it('may be of another region', () => {
    const titles = { en: 'Title', 'fr-FR': 'Titre', fr_CA: 'Titre du Canada' };
    expect(localized(titles, 'fr')?.language).to.equal('fr-FR');
    expect(localized(titles, 'fr-CA')?.language).to.equal('fr-CA');
    expect(localized(titles, 'fr-CH')?.language).to.equal('fr-FR');
  });

  it('may have no language at all', () => {
    expect(localized(' Titre ', 'fr')).to.deep.equal({ value: 'Titre', language: undefined });
    expect(localized(2026, 'fr')?.value).to.equal('2026');
  });

  it('may be a list, or as JSON-LD has it', () => {
    expect(localized({ fr: ['Un', 'Deux'] }, 'fr')?.value).to.equal('Un');
    expect(localizedList({ fr: ['un', 'deux'], en: ['one'] }, 'fr')?.value).to.deep.equal([
      'un',
      'deux',
    ]);
    const literals = [
      { '@value': 'Title', '@language': 'en' },
      { '@value': 'Titre', '@language': 'fr' },
    ];
    expect(localized(literals, 'fr')).to.deep.equal({ value: 'Titre', language: 'fr' });
    expect(localizedList(['a', '', 3, 'b'], 'fr')?.value).to.deep.equal(['a', '3', 'b']);
  });

  it('is nothing where there is no text', () => {
    const nested: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    for (const value of [undefined, null, {}, [], '', { fr: '' }, { fr: {} }, true, nested]) {
      expect(localized(value, 'fr')).to.equal(undefined);
    }
    expect(localized({ id: 'x', name: 'Un nom' }, 'fr')).to.equal(undefined);
    expect(localized(JSON.parse('{"__proto__":{"fr":"x"}}'), 'fr')).to.equal(undefined);
  });

  it('is told to be in another language only where it is', () => {
    expect(otherThan('en', 'fr')).to.equal('en');
    expect(otherThan('fr-FR', 'fr')).to.equal(undefined);
    expect(otherThan(undefined, 'fr')).to.equal(undefined);
  });
});
