import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/gancio/gancio.js';
import {
  contextOf,
  convertedFeed,
  convertedItem,
  type AdapterOptions,
} from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const url = 'https://agenda.example/api/events';
const event = {
  id: 1,
  title: 'Bal',
  slug: 'bal',
  start_datetime: 1779984000,
  end_datetime: 1779998400,
  place: { name: 'Le Local', address: 'Rue des Gras', latitude: 45.779, longitude: '3.085' },
};
const item = (more: object = {}, options: AdapterOptions = {}): Record<string, unknown> =>
  convertedItem(toJsonFeed, [{ ...event, ...more }], { url, ...options });

describe('Gancio', () => {
  it('an event has its page, and its times in seconds', () => {
    expect(item()).to.deep.equal({
      id: 'https://agenda.example/event/bal',
      url: 'https://agenda.example/event/bal',
      title: 'Bal',
      tags: [],
      _event: {
        startDate: '2026-05-28T16:00:00Z',
        endDate: '2026-05-28T20:00:00Z',
        location: [
          {
            name: 'Le Local',
            address: 'Rue des Gras',
            geo: { latitude: 45.779, longitude: 3.085 },
          },
        ],
      },
    });
  });

  it('a picture is of the site, and is not described by the event’s title', () => {
    const media = (name: string): object => ({ media: [{ url: 'é 1.jpg', name, width: 300 }] });
    expect(item(media('Un accordéon'))).to.deep.include({
      image: 'https://agenda.example/media/%C3%A9%201.jpg',
      _image: { alt: 'Un accordéon', width: 300 },
    });
    expect(item(media('Bal'))._image).to.deep.equal({ width: 300 });
  });

  it('what is online has no place, and the addresses that are some', () => {
    const online = {
      place: { name: 'online' },
      online_locations: ['https://visio.example', 'plus tard'],
    };
    expect((item(online)._event as Record<string, unknown>).location).to.deep.equal([
      { '@type': 'VirtualLocation', url: 'https://visio.example' },
    ]);
  });

  it('the site may be a folder of another, or not be known', () => {
    const folder = 'https://site.example/agenda/api/event/detail/bal';
    expect(item({}, { url: folder }).url).to.equal('https://site.example/agenda/event/bal');
    expect(item({}, { url: 'https://site.example/copie.json' }).url).to.equal(
      'https://site.example/event/bal',
    );
    const alone = item({ media: [{ url: 'a.jpg' }] }, { url: undefined });
    expect(alone)
      .to.include({ id: 'bal 2026-05-28T16:00:00Z' })
      .and.not.to.have.any.keys('url', 'image');
  });

  it('pages are counted from 0 where their length is said', () => {
    const next = (query: string): string | undefined =>
      convertedFeed(toJsonFeed, [event, event], { url: `${url}${query}` }).next_url;
    expect(next('?max=2&tags=bal')).to.equal(`${url}?max=2&tags=bal&page=1`);
    expect(next('?max=2&page=3')).to.equal(`${url}?max=2&page=4`);
    expect(next('?max=3')).to.equal(undefined);
    expect(next('')).to.equal(undefined);
  });

  it('names that no address can be made of cost what they cannot say', () => {
    const odd = { slug: 'bal\uD83C', media: [{ url: 'a\uD83C.jpg' }] };
    expect(item(odd)).to.include({
      url: 'https://agenda.example/event/bal',
      image: 'https://agenda.example/media/a.jpg',
    });
  });

  it('a list without anything in it has no events, as the page after the last has none', () => {
    expect(convertedFeed(toJsonFeed, [], { url: `${url}?max=2&page=1` })).to.deep.equal({
      items: [],
    });
  });

  it('what has no events is another document', () => {
    for (const document of [{}, null, [{ title: 'Bal' }], 'texte']) {
      expect(() => atOnce(toJsonFeed(document, contextOf()))).to.throw('format');
    }
  });

  it('says nothing of who wrote it', () => {
    const people = { user: { email: 'secret@example.org' }, userId: 4, ap_object: { a: 'secret' } };
    expect(JSON.stringify(item(people))).to.not.match(/secret|4,/);
  });
});
