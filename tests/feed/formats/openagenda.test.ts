import { expect } from '@open-wc/testing';
import { atOnce } from '../../../src/feed/steps.js';
import { toJsonFeed } from '../../../src/feed/formats/openagenda/openagenda.js';
import { contextOf, convertedFeed } from '../../helpers/adapters.js';
import { event, item, own, url } from '../../helpers/openagenda.js';

describe('an event of OpenAgenda', () => {
  it('does not fall over a place of its list that cannot be made a text', () => {
    const odd: unknown = JSON.parse('{"toString":null}');
    const feed = convertedFeed(toJsonFeed, { events: [event()], after: [odd, 5] }, { url });
    expect(feed.next_url).to.match(/after%5B%5D=5$/);
  });

  it('has what it needs', () => {
    expect(item()).to.deep.equal({
      id: '1',
      url: 'https://openagenda.com/agendas/520499/events/1',
      title: 'Bal',
      content_text: '',
      _event: { startDate: '2026-05-01T18:00:00+02:00', endDate: '2026-05-01T20:00:00+02:00' },
    });
  });

  it('may have one language only, as a plain text', () => {
    const { title, summary, tags, language } = item({
      title: 'Bal',
      description: 'On danse.',
      keywords: ['danse', 'fête'],
    });
    expect({ title, summary, tags, language }).to.deep.equal({
      title: 'Bal',
      summary: 'On danse.',
      tags: ['danse', 'fête'],
      language: undefined,
    });
  });

  it('speaks the wanted language throughout, and says when it cannot', () => {
    const texts = {
      title: { de: 'Ball', en: 'Ball' },
      description: { fr: 'On danse.', en: 'We dance.' },
    };
    const { language, summary } = item(texts);
    expect({ language, summary }).to.deep.equal({ language: 'de', summary: 'On danse.' });
    expect(item(texts, { language: 'en' }).language).to.equal(undefined);
    expect(item({ title: { fr: '', it: 'Ballo' } }).language).to.equal('it');
  });

  it('has no tags in its title and its description', () => {
    const { title, summary } = item({
      title: { fr: 'Bal &amp; <b>Jazz</b>' },
      description: { fr: '<p>On danse, J’<3 ça.</p>' },
    });
    expect({ title, summary }).to.deep.equal({
      title: 'Bal & Jazz',
      summary: 'On danse, J’<3 ça.',
    });
  });

  it('has its long description as HTML', () => {
    const text = { fr: '**Un** bal' };
    expect(item({ longDescription: text }).content_html).to.equal('<p><strong>Un</strong> bal</p>');
    const html = { fr: '<p>Un <b>bal</b></p>' };
    expect(item({ longDescription: html }).content_html).to.equal(html.fr);
    const asked = { url: `${url}&longDescriptionFormat=HTMLWithEmbeds` };
    expect(item({ longDescription: { fr: 'Un *bal*' } }, asked).content_html).to.equal('Un *bal*');
    expect(item({ html: { fr: '<p>Bal</p>' }, longDescription: text }).content_html).to.equal(
      '<p>Bal</p>',
    );
  });

  it('is registered for on a page, else by mail, else by telephone', () => {
    const [phone, mail, link] = [
      { type: 'phone', value: '02 03 04 05 06' },
      { type: 'email', value: 'a@example.org' },
      { type: 'link', value: 'www.example.org' },
    ];
    const registered = (registration: unknown): unknown =>
      (own({ registration }).offers as { url?: string } | undefined)?.url;
    expect(registered([phone, mail, link])).to.equal('https://www.example.org');
    expect(registered([phone, mail])).to.equal('mailto:a@example.org');
    expect(registered([phone])).to.equal('tel:0203040506');
    expect(registered(['a@example.org', 'https://example.org/'])).to.equal('https://example.org/');
    expect(registered([{ type: 'link', value: null }])).to.equal(undefined);
    expect(own({ registrationUrl: '0549743224, musees@example.org' }).offers).to.deep.equal({
      url: 'mailto:musees@example.org',
    });
  });

  it('says for whom it is', () => {
    expect(own({ age: { min: 6, max: 12 } }).audience).to.equal('De 6 à 12 ans');
    expect(own({ age: { min: 6, max: 99 } }).audience).to.equal('Dès 6 ans');
    expect(own({ age: { min: 0, max: 6 } }).audience).to.equal('Jusqu’à 6 ans');
    expect(own({ age: { min: 6, max: 121 } }, { language: 'fr' }).audience).to.equal('Dès 6 ans');
    expect(own({ title: { en: 'Ball' }, age: { min: 6 } }, { language: 'en' }).audience).to.equal(
      'From age 6',
    );
    for (const age of [null, {}, { min: null, max: null }, { min: 0, max: 99 }]) {
      expect(own({ age })).not.to.have.property('audience');
    }
  });

  it('says to whom it is accessible, by flags or by codes', () => {
    const flags = { hi: true, ii: false, vi: true, mi: 'yes', pi: false };
    expect(own({ accessibility: flags }).accessibilityFeature).to.deep.equal(['hearing', 'vision']);
    const codes = ['mi', 'mei', 'ii', 'x', 3];
    expect(own({ accessibility: codes }).accessibilityFeature).to.deep.equal([
      'mobility',
      'intellectual',
    ]);
    expect(own({ accessibility: [] })).not.to.have.property('accessibilityFeature');
  });

  it('has tags, and the agenda’s categories where they have labels', () => {
    const option = (id: number, label: unknown): object => ({ id, label });
    expect(item({ keywords: {} })).not.to.have.property('tags');
    expect(item({ keywords: { fr: 'bal, danse' } }).tags).to.deep.equal(['bal', 'danse']);
    expect(item({ keywords: { fr: ['bal, danse'] } }).tags).to.deep.equal(['bal, danse']);
    expect(
      item({
        keywords: { fr: ['musique', 'rock'], en: ['music'] },
        categorie: option(1, { fr: 'Spectacle' }),
        publics: [option(2, 'Familles'), option(3, { fr: 'Oui' }), 4],
        additionalFields: { themes: [option(5, { fr: 'rock' }), option(6, { fr: 'Été' })] },
        'image-libre': true,
        status: option(1, { fr: 'Programmé' }),
      }).tags,
    ).to.deep.equal(['musique', 'rock', 'Spectacle', 'Familles', 'Été']);
    const tags = [{ id: 1, slug: 'expo', label: 'Exposition' }];
    const secret = { access: 'private', tags: [{ id: 2, slug: 's', label: 'Secret' }] };
    expect(item({ keywords: null, tags, tagGroups: [{ tags }, secret] }).tags).to.deep.equal([
      'Exposition',
    ]);
  });

  describe('its picture', () => {
    it('is an address in two parts, or in one, or has several sizes', () => {
      const v2 = {
        base: '//cdn.example/main/',
        filename: 'a.jpg',
        size: { width: 700, height: 467 },
      };
      const { image, _image } = item({ image: v2, imageCredits: 'Ville' });
      expect(image).to.equal('https://cdn.example/main/a.jpg');
      expect(_image).to.deep.equal({ width: 700, height: 467, credit: 'Ville' });
      expect(item({ image: { base: image } }).image).to.equal(image);
      expect(item({ image: { base: v2.base } })).not.to.have.property('image');
      expect(item({ image: 'http://cdn.example/a.jpg' }).image).to.equal(
        'https://cdn.example/a.jpg',
      );
      const v3 = {
        src: 'https://img.example/1080/a.jpg',
        width: 1200,
        height: 800,
        srcset: [{ width: 640, url: 'https://img.example/640/a.jpg' }, { width: 1080 }],
      };
      expect(item({ image: v3 })._image).to.deep.equal({
        width: 1200,
        height: 800,
        srcset: 'https://img.example/640/a.jpg 640w',
      });
    });

    it('is none where there is but the grey logo', () => {
      const grey = { base: '//cdn.openagenda.com/static/', filename: 'graylogo140.png' };
      for (const image of [null, {}, '', 3, grey, { src: null, srcset: [] }]) {
        expect(item({ image, imageCredits: 'Ville' })).not.to.have.any.keys('image', '_image');
      }
    });
  });

  it('has an address of its own, or one made of numbers', () => {
    const canonicalUrl = 'https://openagenda.com/jep/events/bal';
    expect(item({ canonicalUrl }).url).to.equal(canonicalUrl);
    const elsewhere = { url: 'https://example.org/oa.json' };
    expect(item({}, elsewhere)).not.to.have.property('url');
    expect(item({ originAgenda: { uid: 7, slug: 'jep' } }, elsewhere).url).to.equal(
      'https://openagenda.com/agendas/7/events/1',
    );
    expect(item({ uid: undefined, originAgenda: { slug: 'jep' } }, elsewhere)).to.include({
      id: 'bal',
      url: 'https://openagenda.com/jep/events/bal',
    });
    expect(item({ uid: null, slug: null }).id).to.equal('Bal 2026-05-01T18:00:00+02:00');
  });

  it('tells nothing of who wrote it', () => {
    const personal = {
      member: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
      contributor: { organization: 'Jeanne Martin' },
      creatorUid: 424242,
      location: { name: 'Salle', email: 'jeanne@example.org', phone: '0600000000' },
    };
    expect(JSON.stringify(item(personal))).not.to.match(/Jeanne|jeanne|424242|0600000000/);
  });
});

describe('a list of OpenAgenda', () => {
  function next(document: object, address = url): string | undefined {
    const nextUrl = convertedFeed(toJsonFeed, document, { url: address }).next_url;
    return nextUrl && decodeURIComponent(nextUrl);
  }

  it('has a next page after the last event', () => {
    const events = [event()];
    expect(next({ events, after: ['0', '17', 5335740] })).to.equal(
      `${url}&after[]=0&after[]=17&after[]=5335740`,
    );
    expect(next({ events, after: ['3'] }, `${url}&after[]=1&after[]=2&from=20`)).to.equal(
      `${url}&after[]=3`,
    );
    expect(next({ events, after: null })).to.equal(undefined);
    expect(next({ events: [], after: ['0'] })).to.equal(undefined);
  });

  it('has one in the former export and in v3, too', () => {
    const events = [event(), event({ uid: 2 })];
    const former = 'https://openagenda.com/agendas/1/events.json?limit=2';
    expect(next({ events, total: 5, offset: 2, limit: 2 }, former)).to.equal(`${former}&offset=4`);
    expect(next({ events, total: 4, offset: 2, limit: 2 }, former)).to.equal(undefined);
    const v3 = 'https://api.openagenda.com/v3/agendas/1/events?limit=2';
    expect(next({ data: events, pagination: { after: 'eyJ9', limit: 2 } }, v3)).to.equal(
      `${v3}&after=eyJ9`,
    );
    expect(next({ data: events, pagination: { after: null, limit: 2 } }, v3)).to.equal(undefined);
  });

  it('may be a list alone, or one event', () => {
    const ids = (document: unknown): unknown[] =>
      convertedFeed(toJsonFeed, document).items.map(({ id }) => id);
    expect(ids([event()])).to.deep.equal(['1']);
    expect(ids({ success: true, event: event() })).to.deep.equal(['1']);
    expect(ids(event())).to.deep.equal(['1']);
  });

  it('has the name of its agenda when it is one', () => {
    const of = (...titles: string[]): unknown =>
      convertedFeed(
        toJsonFeed,
        titles.map((title) => event({ originAgenda: { title } })),
      ).title;
    expect(of('JEP', 'JEP')).to.equal('JEP');
    expect(of('JEP', 'Autre')).to.equal(undefined);
  });

  it('is none where there are no events', () => {
    for (const document of [null, 'text', 3, {}, { locations: [] }, { events: {} }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf())), JSON.stringify(document)).to.throw(
        'format',
      );
    }
  });

  it('loses no more than what is odd', () => {
    const odd = event({
      title: 3,
      description: [],
      keywords: 'a, b',
      timings: 'demain',
      location: 'La salle',
      image: [],
      registration: {},
      age: 'tous',
      accessibility: 'mi',
      originAgenda: 'JEP',
      status: {},
    });
    const [read] = convertedFeed(toJsonFeed, [odd]).items;
    expect(read).to.deep.include({ id: '1', title: '3', tags: ['a', 'b'] });
    expect(read!._event).to.deep.equal({ occurrences: [], location: { name: 'La salle' } });
  });
});
