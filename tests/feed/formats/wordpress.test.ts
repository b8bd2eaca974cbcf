import { expect } from '@open-wc/testing';
import { toJsonFeed as toEvents } from '../../../src/feed/formats/wordpress/wordpress-types.js';
import { toJsonFeed } from '../../../src/feed/formats/wordpress/wordpress.js';
import { textAt } from '../../../src/feed/formats/shared/values.js';
import { adaptedItem, contextOf, convertedItem } from '../../helpers/adapters.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { atOnce } from '../../../src/feed/steps.js';

const post = {
  id: 12,
  guid: { rendered: 'https://asso.example/?post_type=actu&#038;p=12' },
  link: 'https://asso.example/forum/',
  title: { rendered: 'L&rsquo;<em>eau</em> &#8211; Q&#038;R' },
  content: { rendered: '<p>Tout.</p>', protected: false },
  excerpt: { rendered: '<p>Le début [&hellip;]</p>\n', protected: false },
};

const media = {
  media_type: 'image',
  alt_text: 'Une place &amp; une fontaine',
  source_url: 'http://asso.example/place.jpg',
  media_details: {
    width: 1600,
    height: 900,
    image_meta: { credit: 'M. Martin' },
    sizes: {
      medium: { width: 300, height: 169, source_url: 'https://asso.example/place-300.jpg' },
      large: { width: 1024, height: 576, source_url: 'https://asso.example/place-1024.jpg' },
      thumbnail: { width: 150, height: 150, source_url: 'https://asso.example/place-150.jpg' },
      broken: { width: '0', height: null },
    },
  },
};

describe('WordPress: a post', () => {
  before(temporalReady);

  it('has plain titles and excerpts, whose references are decoded once', () => {
    expect(convertedItem(toJsonFeed, [post])).to.deep.equal({
      id: 'https://asso.example/?post_type=actu&p=12',
      url: 'https://asso.example/forum/',
      title: 'L’eau – Q&R',
      summary: 'Le début…',
      content_html: '<p>Tout.</p>',
      authors: [],
      tags: [],
    });
  });

  it('is dated by date_gmt, not by the clock of a site whose zone nobody knows', () => {
    const dates = { date: '2026-07-01T10:00:00', date_gmt: '2026-07-01T08:00:00' };
    const { published } = adaptedItem(toJsonFeed, [{ ...post, ...dates }]);
    expect(published).to.equal(Date.UTC(2026, 6, 1, 8));
  });

  it('is dated by the page’s zone when there is only the site’s clock', () => {
    for (const date_gmt of [undefined, '0000-00-00T00:00:00', 12, '']) {
      const { published } = adaptedItem(toJsonFeed, [
        { ...post, date: '2026-07-01T10:00:00', date_gmt },
      ]);
      expect(published).to.equal(Date.UTC(2026, 6, 1, 8));
    }
  });

  it('that is protected says no more than its title', () => {
    const content = { rendered: '<p>Secret</p>', protected: true };
    const item = convertedItem(toJsonFeed, [{ ...post, content }]);
    expect(item).to.include({ title: 'L’eau – Q&R' });
    expect(item).to.not.have.any.keys('content_html', 'summary');
  });

  it('shows the picture in its sizes, not those that are cropped', () => {
    const item = convertedItem(toJsonFeed, [
      { ...post, _embedded: { 'wp:featuredmedia': [media] } },
    ]);
    expect(item.image).to.equal('https://asso.example/place.jpg');
    expect(item._image).to.deep.equal({
      alt: 'Une place & une fontaine',
      width: 1600,
      height: 900,
      credit: 'M. Martin',
      srcset:
        'https://asso.example/place-300.jpg 300w, https://asso.example/place-1024.jpg 1024w, ' +
        'https://asso.example/place.jpg 1600w',
    });
  });

  it('has no picture when its media may not be seen, or is no picture', () => {
    const error = { code: 'rest_forbidden', message: 'Non', data: { status: 401 } };
    const sound = { media_type: 'file', source_url: 'https://asso.example/a.pdf' };
    for (const one of [error, sound, null, 'place.jpg']) {
      const item = convertedItem(toJsonFeed, [
        { ...post, _embedded: { 'wp:featuredmedia': [one] } },
      ]);
      expect(item).to.not.have.any.keys('image', '_image');
    }
  });

  it('has the picture that plugins add when nothing is embedded', () => {
    const jetpack = { jetpack_featured_media_url: 'https://i0.example/a.jpg' };
    expect(convertedItem(toJsonFeed, [{ ...post, ...jetpack }]).image).to.equal(
      'https://i0.example/a.jpg',
    );
    const yoast = { yoast_head_json: { og_image: [{ url: 'https://asso.example/og.jpg' }] } };
    const own = { featured_media: 4, ...yoast };
    expect(convertedItem(toJsonFeed, [{ ...post, ...own }]).image).to.equal(
      'https://asso.example/og.jpg',
    );
    expect(convertedItem(toJsonFeed, [{ ...post, ...yoast, featured_media: 0 }]).image).to.be
      .undefined;
  });

  it('has its categories and tags, without what is no theme', () => {
    const terms = [
      [
        { taxonomy: 'category', slug: 'non-classe', name: 'Non classé' },
        { taxonomy: 'category', slug: 'vie-locale', name: 'Vie locale &amp; quartiers' },
      ],
      [{ taxonomy: 'post_tag', slug: 'eau', name: 'eau' }],
      [{ taxonomy: 'post_format', slug: 'post-format-video', name: 'Vidéo' }],
      [{ taxonomy: 'post_translations', slug: 'pll_1', name: 'pll_1' }],
      [],
      [3],
    ];
    const item = convertedItem(toJsonFeed, [{ ...post, _embedded: { 'wp:term': terms } }]);
    expect(item.tags).to.deep.equal(['Vie locale & quartiers', 'eau']);
  });

  it('names its authors and says nothing else about them', () => {
    const author = {
      name: 'Camille &amp; Lou',
      link: 'https://asso.example/author/c/',
      description: 'Née en 1990',
      avatar_urls: { 96: 'https://gravatar.example/c' },
    };
    const error = { code: 'rest_user_invalid_id' };
    const item = convertedItem(toJsonFeed, [{ ...post, _embedded: { author: [author, error] } }]);
    expect(item.authors).to.deep.equal([
      { name: 'Camille & Lou', url: 'https://asso.example/author/c/' },
    ]);
  });

  it('has no comments, e-mail addresses or fields that nobody asked for', () => {
    const text = JSON.stringify(
      convertedItem(toJsonFeed, [
        {
          ...post,
          meta: { email: 'secret@example.org' },
          _embedded: { replies: [[{ author_name: 'secret', content: { rendered: 'secret' } }]] },
        },
      ]),
    );
    expect(text).to.not.contain('secret');
  });

  it('says its language where a plugin says that it is another', () => {
    expect(convertedItem(toJsonFeed, [{ ...post, lang: 'en' }]).language).to.equal('en');
    const yoast = { yoast_head_json: { og_locale: 'en_GB' } };
    expect(convertedItem(toJsonFeed, [{ ...post, ...yoast }]).language).to.equal('en-GB');
    expect(convertedItem(toJsonFeed, [{ ...post, lang: 'fr' }]).language).to.be.undefined;
  });

  it('is read with its content alone, or without a title', () => {
    expect(
      convertedItem(toJsonFeed, [
        { content: { rendered: '<p>a</p>' }, link: 'https://a.example/1' },
      ]),
    ).to.deep.include({ id: 'https://a.example/1', content_html: '<p>a</p>' });
    expect(convertedItem(toJsonFeed, [{ ...post, title: { rendered: '' } }])).to.not.have.key(
      'title',
    );
  });

  it('is rid of what page builders leave in it', () => {
    const content = { rendered: '[vc_row][vc_column width="1/2"]<p>Texte [1]</p>[/vc_column]' };
    expect(convertedItem(toJsonFeed, [{ ...post, content }]).content_html).to.equal(
      '<p>Texte [1]</p>',
    );
  });
});

describe('WordPress: an answer', () => {
  const titles = (document: unknown): unknown[] =>
    atOnce(toJsonFeed(document, contextOf())).items.map(({ title }) => title);
  const some = { title: { rendered: 'a' }, link: 'https://a.example/a' };

  it('is a list, one post, a list under some key, or an object of numbers', () => {
    expect(titles([some, 'x', null, 3, { id: 4 }])).to.deep.equal(['a']);
    expect(titles(some)).to.deep.equal(['a']);
    expect(titles({ total: 1, posts: [some] })).to.deep.equal(['a']);
    expect(titles({ 0: some, 2: some })).to.deep.equal(['a', 'a']);
    expect(titles([])).to.deep.equal([]);
  });

  it('without the drafts that a logged-in visitor gets', () => {
    expect(
      titles([some, { ...some, status: 'draft' }, { ...some, status: 'private' }]),
    ).to.have.length(1);
  });

  it('that has no post is none of WordPress', () => {
    for (const document of [{}, [{ id: 1, name: 'Catégorie' }], 'x', null, { __proto__: null }]) {
      expect(() => titles(document)).to.throw('format');
    }
  });

  it('has a next page when its headers say so', () => {
    const next = (url: string, headers: Record<string, string>): string | undefined =>
      atOnce(toJsonFeed([some], contextOf({ url, headers }))).next_url;
    const posts = 'https://a.example/wp-json/wp/v2/posts';
    const pages = { 'x-wp-totalpages': '2' };
    expect(next(`${posts}?_embed&per_page=5`, pages)).to.equal(
      `${posts}?_embed=&per_page=5&page=2`,
    );
    expect(next(`${posts}?page=2`, pages)).to.be.undefined;
    expect(next(posts, {})).to.be.undefined;
    expect(
      next(posts, { link: `<${posts}?page=1>; rel="prev", <${posts}?page=3>; rel="next"` }),
    ).to.equal(`${posts}?page=3`);
  });

  it('may hold its headers itself', () => {
    const url = 'https://a.example/?rest_route=/wp/v2/posts&_envelope';
    const envelope = { body: [some], status: 200, headers: { 'X-WP-TotalPages': 3 } };
    expect(atOnce(toJsonFeed(envelope, contextOf({ url }))).next_url).to.contain('page=2');
  });
});

describe('WordPress: posts where events are wanted', () => {
  it('are events by the fields that a plugin adds, never by when they were published', () => {
    const draft = { ...post, status: 'draft', acf: { date_debut: '20260501' } };
    const acf = { date_debut: '20260901', heure_debut: '18:30:00', lieu: { post_title: 'Mairie' } };
    const dated = [{ acf }, { meta: { _event_start_date: '2026-09-02' } }, { meta_box: {} }];
    const { items, problems } = atOnce(
      toEvents(
        [
          draft,
          ...dated.map((fields) => ({ ...post, date_gmt: '2026-03-01T09:00:00', ...fields })),
        ],
        contextOf(),
      ),
    );
    expect(items.map(({ _event: event }) => textAt(event, 'startDate'))).to.deep.equal([
      '2026-09-01T18:30:00',
      '2026-09-02',
      undefined,
    ]);
    expect(textAt(items[0], '_event', 'location', 'name')).to.equal('Mairie');
    expect(problems).to.deep.equal([
      { path: 'items[0].status', code: 'draft', url: contextOf().url },
    ]);
  });

  it('begin at the time of day that a plugin keeps apart, unless they last whole days', () => {
    const dates = (meta: object): unknown =>
      convertedItem(toEvents, [{ ...post, meta: { ...meta } }])._event;
    const mec = {
      mec_start_date: '2026-02-14',
      mec_start_time_hour: '2',
      mec_start_time_minutes: '30',
      mec_start_time_ampm: 'PM',
      mec_end_date: '2026-02-14',
      mec_end_time_hour: '12',
      mec_end_time_minutes: '05',
      mec_end_time_ampm: 'AM',
      mec_allday: '0',
    };
    expect(dates({ ...mec, mec_end_date: '2026-02-15' })).to.deep.equal({
      startDate: '2026-02-14T14:30',
      endDate: '2026-02-15T00:05',
    });
    const days = { startDate: '2026-02-14', endDate: '2026-02-14' };
    expect(dates({ ...mec, mec_allday: '1' })).to.deep.equal(days);
    const eventOn = {
      evcal_start_date: '2026-06-05',
      evcal_start_time_hour: '10',
      evcal_start_time_min: '00',
      evcal_start_time_ampm: 'am',
      evcal_end_date: '2026-06-05',
      evcal_end_time_hour: '12',
      evcal_end_time_min: '00',
      evcal_end_time_ampm: 'pm',
    };
    expect(dates(eventOn)).to.deep.equal({
      startDate: '2026-06-05T10:00',
      endDate: '2026-06-05T12:00',
    });
  });

  it('say so when none is an event', () => {
    const issues = (posts: object[]): unknown => atOnce(toEvents(posts, contextOf())).problems;
    expect(issues([{ ...post, date_gmt: '2026-03-01T09:00:00' }])).to.deep.equal([
      { path: '', code: 'no-event-dates' },
    ]);
    expect(issues([])).to.deep.equal([]);
  });
});
