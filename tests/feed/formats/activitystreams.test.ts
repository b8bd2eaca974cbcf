import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/activitystreams/activitystreams.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, contextOf } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const context = 'https://www.w3.org/ns/activitystreams';
const event = {
  type: 'Event',
  id: 'https://a.example/e/1',
  name: 'Bal',
  startTime: '2026-06-05T20:00:00+02:00',
};
const read = (fields: object): AgendaEvent =>
  adaptedItem(toJsonFeed, { '@context': context, ...event, ...fields }) as AgendaEvent;
const titles = (document: unknown): unknown[] =>
  adapted(toJsonFeed, document).items.map(({ title }) => title);

describe('ActivityStreams: where things are found', () => {
  before(temporalReady);

  const create = { type: 'Create', object: event };
  const documents: [string, unknown][] = [
    ['alone', event],
    ['in an activity', create],
    ['in a list', [create]],
    ['in a collection', { type: 'Collection', items: [event] }],
    ['in the only place of a collection', { type: 'OrderedCollection', orderedItems: create }],
    [
      'in the first page of one',
      {
        type: 'OrderedCollection',
        first: { type: 'OrderedCollectionPage', orderedItems: [create] },
      },
    ],
    ['in an activity about an activity', { type: 'Announce', object: create }],
  ];
  for (const [name, document] of documents) {
    it(name, () => expect(titles(document)).to.deep.equal(['Bal']));
  }

  it('the newest news of each is taken, and none of what is gone', () => {
    const orderedItems = [
      { type: 'Update', object: { ...event, name: 'Grand bal' } },
      create,
      { type: 'Delete', object: { type: 'Tombstone', id: 'https://a.example/e/2' } },
      { type: 'Create', object: { ...event, id: 'https://a.example/e/2' } },
    ];
    expect(titles({ type: 'OrderedCollection', orderedItems })).to.deep.equal(['Grand bal']);
  });

  it('what is not for everybody, answers, and addresses of others are left out', () => {
    const orderedItems = [
      { ...event, id: '1', to: ['https://a.example/followers'], cc: [] },
      { ...event, id: '2', draft: true },
      { type: 'Note', id: '3', content: 'Oui', inReplyTo: 'https://b.example/1' },
      { type: 'Announce', object: 'https://b.example/2' },
      { type: 'Person', id: '4', name: 'Secret' },
      null,
      'https://b.example/3',
      { ...event, id: '5', to: 'as:Public' },
    ];
    const { items } = adapted(toJsonFeed, { type: 'OrderedCollection', orderedItems });
    expect(items.map(({ id }) => id)).to.deep.equal(['5']);
  });

  it('the next page is told, or the first where there is nothing yet', () => {
    const next = (document: unknown): unknown => atOnce(toJsonFeed(document, contextOf())).next_url;
    expect(
      next({ type: 'OrderedCollectionPage', orderedItems: [], next: 'https://a.example/2' }),
    ).to.equal('https://a.example/2');
    expect(
      next({ type: 'OrderedCollection', totalItems: 3, first: 'https://a.example/1' }),
    ).to.equal('https://a.example/1');
    const first = {
      type: 'OrderedCollectionPage',
      orderedItems: [event],
      next: { id: 'https://a.example/2' },
    };
    expect(next({ type: 'OrderedCollection', first })).to.equal('https://a.example/2');
    expect(next({ type: 'OrderedCollection', orderedItems: [event], first: 'https://a.example/1' }))
      .to.be.undefined;
  });

  it('what has no type is none of it', () => {
    for (const document of [{}, [], 'x', null, { id: 1 }]) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });
});

describe('ActivityStreams: an event', () => {
  before(temporalReady);

  it('has its zone, and no end that is its beginning or not to be shown', () => {
    expect(read({ timezone: 'Europe/Berlin' }).timeZone).to.equal('Europe/Berlin');
    expect(read({ timezone: 'Lune' }).timeZone).to.equal('Europe/Paris');
    const end = (fields: object): unknown => read(fields).occurrences[0]?.end;
    expect(end({ endTime: '2026-06-05T22:00:00+02:00' })).to.equal(Date.UTC(2026, 5, 5, 20));
    expect(end({ endTime: event.startTime })).to.be.undefined;
    expect(end({ endTime: '2026-06-06T02:00:00+02:00', displayEndTime: false })).to.be.undefined;
  });

  it('is in the language that is wanted', () => {
    const nameMap = { en: 'Ball', fr: 'Bal' };
    expect(read({ name: undefined, nameMap })).to.include({ title: 'Bal', language: undefined });
    const item = adaptedItem(toJsonFeed, { ...event, name: undefined, nameMap: { de: 'Ball' } });
    expect(item).to.include({ title: 'Ball', language: 'de' });
  });

  it('is where a place, its parts or a text say, and online where it is', () => {
    const address = {
      type: 'PostalAddress',
      streetAddress: '1 rue A',
      postalCode: '63000',
      addressLocality: 'Riom',
    };
    expect(
      read({
        location: { type: 'Place', name: 'Salle', address, latitude: 45.9, longitude: '3.1' },
      }).place,
    ).to.deep.equal({
      name: 'Salle',
      address: '1 rue A, 63000 Riom',
      latitude: 45.9,
      longitude: 3.1,
    });
    expect(read({ location: 'Jardin' }).place?.name).to.equal('Jardin');
    expect(
      read({ location: { name: 'Place', address: 'Riom', latitude: 0, longitude: 0 } }).place,
    ).to.deep.equal({ name: 'Place', address: 'Riom' });
    const visio = { type: 'VirtualLocation', url: 'https://visio.example/' };
    expect(read({ location: [visio, { name: 'Salle' }] })).to.include({
      onlineUrl: visio.url,
      attendance: 'mixed',
    });
    const attachment = [{ type: 'Link', name: 'Website', href: 'https://visio.example/' }];
    expect(read({ isOnline: true, attachment })).to.include({
      onlineUrl: visio.url,
      attendance: 'online',
    });
    expect(read({ attachment }).onlineUrl).to.be.undefined;
  });

  it('is cancelled in any of the words for it', () => {
    for (const fields of [
      { status: 'CANCELLED' },
      { 'ical:status': 'CANCELLED' },
      { eventStatus: 'https://schema.org/EventCancelled' },
    ]) {
      expect(read(fields).status).to.equal('cancelled');
    }
    expect(read({ status: 'TENTATIVE' }).status).to.equal('scheduled');
  });

  it('has a page: a text, a link, or the link among several', () => {
    const page = 'https://a.example/page';
    const links = [
      { type: 'Link', mediaType: 'video/mp4', href: 'https://a.example/v.mp4' },
      { type: 'Link', mediaType: 'text/html', href: page },
    ];
    for (const url of [page, { type: 'Link', href: page }, links]) {
      expect(read({ url }).url).to.equal(page);
    }
    expect(read({}).url).to.equal(event.id);
  });

  it('has its own picture or one that is attached, whose name is its text where a person wrote it', () => {
    const attached = {
      type: 'Document',
      mediaType: 'image/jpeg',
      url: [{ href: 'http://a.example/1.jpg' }],
      name: 'Une place.',
    };
    expect(
      read({ attachment: [{ type: 'Link', href: 'https://b.example/' }, attached] }).image,
    ).to.include({ src: 'https://a.example/1.jpg', alt: 'Une place.' });
    const banner = { ...attached, url: 'https://a.example/b.jpg', name: 'Banner' };
    expect(read({ attachment: [attached, banner] }).image).to.include({
      src: 'https://a.example/b.jpg',
      alt: '',
    });
    expect(
      read({ image: { type: 'Image', url: 'https://a.example/i.jpg', name: 'IMG_1.JPG' } }).image,
    ).to.include({ src: 'https://a.example/i.jpg', alt: '' });
  });

  it('names the group that organizes it, and no person', () => {
    const names = (attributedTo: unknown): string[] =>
      read({ attributedTo }).organizers.map(({ name }) => name);
    expect(names({ type: 'Group', name: 'Comité' })).to.deep.equal(['Comité']);
    expect(names([{ type: 'Person', name: 'Lou' }, 'https://a.example/u'])).to.deep.equal([]);
  });

  it('says its summary once, as text, and what is written in Markdown as HTML', () => {
    expect(read({ content: '<p>Bal <b>!</b></p>', summary: 'Bal !' })).to.include({
      summary: undefined,
    });
    expect(read({ content: '**Bal**', mediaType: 'text/markdown' }).contentHtml).to.contain(
      '<strong>Bal</strong>',
    );
    expect(read({ content: 'a < b', mediaType: 'text/plain' }).contentText).to.equal('a < b');
  });

  it('is full when nothing is left', () => {
    expect(read({ remainingAttendeeCapacity: 0 }).full).to.be.true;
    expect(read({ remainingAttendeeCapacity: -2 }).full).to.be.true;
    expect(read({ remainingAttendeeCapacity: null }).full).to.be.false;
  });
});

describe('ActivityStreams: a note', () => {
  it('is an article without a title, and says no more than its warning where it has one', () => {
    const note = {
      type: 'Note',
      id: 'https://a.example/n',
      content: '<p>Bonjour</p>',
      published: '2026-06-05T20:00:00Z',
    };
    const item = adaptedItem(toJsonFeed, note);
    expect(item).to.include({ kind: 'article', title: undefined, contentHtml: '<p>Bonjour</p>' });
    const hidden = adaptedItem(toJsonFeed, { ...note, sensitive: true, summary: 'Attention' });
    expect(hidden).to.include({ summary: 'Attention', contentHtml: undefined });
  });
});
