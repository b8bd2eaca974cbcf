import { expect } from '@open-wc/testing';
import '../../../src/elements/label-badge/define.js';
import type { LabelBadge } from '../../../src/elements/label-badge/label-badge.js';
import { addDays } from '../../../src/time/days.js';
import { today } from '../../../src/time/zone.js';
import { itIs } from '../../helpers/clock.js';
import { store, type Fault } from '../../helpers/feeds.js';
import { houseFeed, label, type Json } from '../../helpers/house.js';
import { eventually, feedLoad, loaded } from '../../helpers/mount.js';
import { allByRole, byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';

async function badge(
  about: Json,
  attributes: Readonly<Record<string, string>> = {},
  more: Json = {},
): Promise<LabelBadge> {
  const feed = houseFeed([label('Green', about, more)]);
  return loaded('label-badge', attributes, { feed });
}

describe('a badge', () => {
  const feed = houseFeed([label('Green'), label('Blue')]);

  it('shows the first label of the feed', async () => {
    const element = await loaded('label-badge', {}, { feed });
    expect(namesOf(element, 'heading')).to.deep.equal(['Green']);
  });

  it('shows the label it is asked for, and another later', async () => {
    const element = await loaded('label-badge', { item: 'Blue' }, { feed });
    expect(namesOf(element, 'heading')).to.deep.equal(['Blue']);
    element.item = 'Green';
    await element.updateComplete;
    expect(namesOf(element, 'heading')).to.deep.equal(['Green']);
  });

  it('reads the next pages of the feed until a label with its tag comes', async () => {
    const next = await store(houseFeed([label('Blue', {}, { tags: ['sea'] })]));
    const { url } = await store(houseFeed([label('Green')], { next_url: next.url }));
    const element = await loaded('label-badge', { src: url, tags: 'sea' });
    expect(namesOf(element, 'heading')).to.deep.equal(['Blue']);
    expect(element.state).to.equal('ready');
  });

  it('is empty without a label of that id, and takes no other', async () => {
    const element = await loaded('label-badge', { item: 'Red' }, { feed });
    expect(element.state).to.equal('empty');
    expect(textOf(element)).to.equal('Aucun label à afficher.');
  });

  it('passes over items of other kinds', async () => {
    const items = [{ id: 'news', title: 'News' }, label('Green')];
    const element = await loaded('label-badge', {}, { feed: houseFeed(items) });
    expect(namesOf(element, 'heading')).to.deep.equal(['Green']);
  });

  it('says who awards it', async () => {
    const element = await badge({ issuedBy: [{ name: 'An office' }, 'A ministry'] });
    expect(textOf(part(element, 'issuer'))).to.equal('Décerné par : An office, A ministry');
  });

  it('links to the proof, and says of what', async () => {
    const element = await badge({ url: 'https://example.org/proof' });
    const link = byRole(element, 'link', 'Vérifier auprès de l’organisme (Green)');
    expect(link.getAttribute('href')).to.equal('https://example.org/proof');
  });

  it('has no link without a proof, nor to what is no address', async () => {
    expect(allByRole(await badge({}), 'link')).to.be.empty;
    expect(allByRole(await badge({ url: 'javascript:alert(1)' }), 'link')).to.be.empty;
  });

  it('in another language than the page’s is marked', async () => {
    const element = await badge({}, { lang: 'fr' }, { language: 'en' });
    expect(part(element, 'badge').lang).to.equal('en');
  });
});

describe('the state of a label', () => {
  const words: readonly (readonly [string, Json, string])[] = [
    ['nothing is known of', {}, 'Obtenu'],
    ['is active', { certificationStatus: 'CertificationActive' }, 'Obtenu'],
    ['holds from the day it began', { validFrom: '2026-03-15' }, 'Obtenu le 15 mars 2026'],
    ['holds for long', { validFrom: '2024-02-29' }, 'Obtenu le 29 février 2024'],
    [
      'holds to the end of its last day',
      { validFrom: '2024-02-29', expires: '2026-03-15' },
      'Obtenu le 29 février 2024',
    ],
    ['is over', { validFrom: '2024-01-01', expires: '2026-03-14' }, 'Expiré le 14 mars 2026'],
    ['is to come', { validFrom: '2026-03-16' }, 'Annoncé pour le 16 mars 2026'],
    ['is announced', { certificationStatus: 'announced' }, 'Annoncé'],
    [
      'was announced and has its day',
      { certificationStatus: 'announced', validFrom: '2026-03-15' },
      'Obtenu le 15 mars 2026',
    ],
    [
      'was taken back, whatever its dates',
      {
        certificationStatus: 'CertificationInactive',
        validFrom: '2024-01-01',
        expires: '2030-01-01',
      },
      'Retiré',
    ],
  ];
  for (const [what, about, expected] of words) {
    it(`that ${what} is “${expected}”`, async () => {
      await itIs('2026-03-15T10:00Z');
      const element = await badge(about);
      expect(textOf(part(element, 'state'))).to.equal(expected);
      const name = byRole(element, 'img').getAttribute('aria-label');
      expect(name?.replace('\u00a0', ' ')).to.equal(`Green. ${expected}`);
    });
  }

  it('that is announced says since when it is known', async () => {
    const more = { date_published: '2026-01-31T23:30:00Z' };
    const element = await badge({ certificationStatus: 'announced' }, {}, more);
    expect(textOf(part(element, 'state'))).to.equal('Annoncé le 1er février 2026');
  });

  it('changes at midnight of the widget’s zone', async () => {
    await itIs('2026-03-15T23:30Z'); // The 16th in Paris, the 15th in Cayenne.
    const about = { expires: '2026-03-15' };
    expect(textOf(part(await badge(about), 'state'))).to.match(/^Expiré/);
    const there = await badge(about, { 'time-zone': 'America/Cayenne' });
    expect(textOf(part(there, 'state'))).to.match(/^Obtenu/);
  });

  it('goes by the real present', async () => {
    const present = today('Europe/Paris');
    const state = async (validFrom: string, expires: string): Promise<string> =>
      textOf(part(await badge({ validFrom, expires }), 'state')).split(' ')[0]!;
    expect(await state(addDays(present, -9), addDays(present, -2))).to.equal('Expiré');
    expect(await state(addDays(present, -9), addDays(present, 2))).to.equal('Obtenu');
    expect(await state(addDays(present, 2), addDays(present, 9))).to.equal('Annoncé');
  });

  it('is in English, too', async () => {
    await itIs('2026-03-15T10:00Z');
    const said = await Promise.all(
      [{ validFrom: '2026-03-16' }, { expires: '2026-03-14' }].map(async (about) =>
        textOf(part(await badge(about, { lang: 'en-GB' }), 'state')),
      ),
    );
    expect(said).to.deep.equal(['Announced for 16 March 2026', 'Expired on 14 March 2026']);
  });
});

describe('the picture of a label', () => {
  const src = new URL('/demo/images/logo-mobilite.svg', location.href).href;

  it('is its logo with the feed’s words for it', async () => {
    const element = await badge({ logo: { url: src, alt: 'A white path.' } });
    const logo = byRole(element, 'img') as HTMLImageElement;
    expect(logo.alt).to.equal('A white path.');
    expect(logo.getAttribute('src')).to.equal(src);
    expect(logo.referrerPolicy).to.equal('no-referrer');
  });

  it('is passed over by screen readers when the feed has no words for it', async () => {
    const logo = part(await badge({ logo: src }), 'logo');
    expect(logo.getAttribute('alt')).to.equal('');
  });

  it('is drawn without a logo, and says the label and its state', async () => {
    const element = await badge({ certificationStatus: 'CertificationInactive' });
    expect(parts(element, 'logo')).to.be.empty;
    expect(byRole(element, 'img', 'Green. Retiré').getAttribute('part')).to.equal('drawing');
  });

  it('is drawn when the logo cannot be had', async () => {
    const url = new URL('/__feed/status/404', location.href).href;
    const element = await badge({ logo: { url, alt: 'A white path.' } });
    await eventually(() => parts(element, 'drawing').length);
    expect(namesOf(element, 'img')).to.deep.equal(['Green. Obtenu']);
    element.feed = houseFeed([label('Blue', { logo: src })]);
    await feedLoad(element);
    expect(parts(element, 'logo'), 'another logo is tried').to.have.length(1);
  });
});

describe('the sizes of a badge', () => {
  const about = {
    issuedBy: 'An office',
    url: 'https://example.org/proof',
    certificationStatus: 'CertificationActive',
  };
  const more = { summary: 'What it is.', tags: ['bike', 'air'] };
  const shown: Readonly<Record<string, readonly string[]>> = {
    small: ['title', 'state'],
    medium: ['title', 'state', 'issuer', 'proof'],
    large: ['title', 'state', 'issuer', 'proof', 'summary', 'tags'],
  };
  const pieces = ['title', 'state', 'issuer', 'proof', 'summary', 'tags'];
  for (const [size, expected] of Object.entries(shown)) {
    it(`${size} has ${expected.join(', ')}`, async () => {
      const element = await badge(about, { size }, more);
      expect(pieces.filter((piece) => parts(element, piece).length)).to.have.members(expected);
      expect(parts(element, 'details')).to.have.length(1);
    });
  }

  it('medium is the default', async () => {
    const element = await badge(about, {}, more);
    expect(element.size).to.equal('medium');
    expect(parts(element, 'issuer')).to.have.length(1);
  });

  it('large lists the themes in one line', async () => {
    const element = await badge(about, { size: 'large' }, more);
    expect(textOf(part(element, 'tags'))).to.equal('Thèmes : bike, air');
    expect(textOf(part(element, 'summary'))).to.equal('What it is.');
  });
});

describe('a badge of a feed of several pages', () => {
  async function pages(): Promise<{ first: Fault; second: Fault }> {
    const second = await store(houseFeed([label('Blue')]));
    const first = await store(houseFeed([label('Green')], { next_url: second.url }));
    return { first, second };
  }

  it('reads as far as its label', async () => {
    const { first, second } = await pages();
    const element = await loaded('label-badge', { src: first.url, item: 'Blue' });
    expect(namesOf(element, 'heading')).to.deep.equal(['Blue']);
    expect((await second.requests()).count).to.equal(1);
  });

  it('reads as far as another label asked for later', async () => {
    const { first } = await pages();
    const element = await loaded('label-badge', { src: first.url });
    element.item = 'Blue';
    await eventually(() => namesOf(element, 'heading')[0] === 'Blue', 'Blue');
  });

  it('reads no further', async () => {
    const { first, second } = await pages();
    const element = await loaded('label-badge', { src: first.url });
    expect(namesOf(element, 'heading')).to.deep.equal(['Green']);
    expect((await second.requests()).count).to.equal(0);
  });
});
