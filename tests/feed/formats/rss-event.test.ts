import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/rss/rss.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, adaptedItem, convertedItem } from '../../helpers/adapters.js';
import { article, item, rss } from '../../helpers/rss.js';

describe('RSS: dates of an event', () => {
  before(temporalReady);

  const datesOf = (start: string, end: string, generator = 'TYPO3 EXT:news'): unknown => {
    const dates = `<ev:startdate>${start}</ev:startdate><ev:enddate>${end}</ev:enddate>`;
    const text = rss(item(dates), `<generator>${generator}</generator>`);
    return convertedItem(toJsonFeed, text, { kind: 'event' })._event;
  };

  it('of EXT:news are those of the place’s clock, and end before a midnight', () => {
    expect(datesOf('2026-12-05T20:00:00Z', '2026-12-05T22:30:00Z')).to.deep.equal({
      startDate: '2026-12-05T20:00:00',
      endDate: '2026-12-05T22:30:00',
    });
    const until = (end: string): object => ({ startDate: '2026-02-27', endDate: end });
    const from = '2026-02-27T00:00:00Z';
    expect(datesOf(from, '2026-05-30T00:00:00Z')).to.deep.equal(until('2026-05-29'));
    expect(datesOf(from, from)).to.deep.equal(until('2026-02-27'));
    expect(datesOf('2026-02-26T23:00:00Z', '2026-05-29T22:00:00Z')).to.deep.equal(
      until('2026-05-29'),
    );
  });

  it('of others are what they say, and of two midnights the days', () => {
    const [start, end] = ['2026-12-05T20:00:00Z', '2026-12-05T22:30:00Z'];
    expect(datesOf(start, end, 'Autre')).to.deep.equal({ startDate: start, endDate: end });
    const [first, last] = ['2026-12-05T00:00:00+00:00', '2026-12-06T00:00:00+00:00'];
    const days = { startDate: '2026-12-05', endDate: '2026-12-06' };
    expect(datesOf(first, last, 'Autre')).to.deep.equal(days);
  });
});

describe('RSS: an event', () => {
  before(temporalReady);

  const event = (inside: string): unknown => convertedItem(toJsonFeed, rss(item(inside)))._event;

  it('is online in a room of the web, not on the page of its place', () => {
    const at = (place: string, link = ''): object => {
      const dated = '<ev:startdate>2026-02-03T14:00:00+01:00</ev:startdate>';
      const written = item(`${link}${dated}<ev:location>${place}</ev:location>`);
      const { url, _event } = convertedItem(toJsonFeed, rss(written));
      return { url, location: (_event as { location?: object }).location };
    };
    const room = 'https://zoom.example/j/123';
    const link = '<link>https://asso.example/concert</link>';
    const online = { '@type': 'VirtualLocation', url: room };
    expect(at(room, link)).to.deep.equal({ url: 'https://asso.example/concert', location: online });
    const page = 'https://www.salle.example/programme';
    expect(at(page)).to.deep.equal({ url: page, location: undefined });
    expect(at(page, link)).to.deep.equal({
      url: 'https://asso.example/concert',
      location: { name: 'salle.example' },
    });
    expect(at('https://asso.example/salle', link)).to.have.property('location', undefined);
    expect(at('https://maps.google.com/?q=Riom', link)).to.have.property('location', undefined);
  });

  it('has its place and its cancellation in elements of a program’s own', () => {
    const own = 'xmlns:b="urn:biblio"';
    const place =
      '<b:name>Médiathèque</b:name><b:number>10</b:number><b:street>rue du Lac</b:street><b:city>Riom</b:city>';
    const inside = (sign: string): string =>
      `<b:start_date ${own}>2026-03-04T18:30:00Z</b:start_date><b:location ${own}>${place}</b:location>${sign}`;
    const location = { name: 'Médiathèque', address: '10 rue du Lac Riom' };
    expect(event(inside('')))
      .to.deep.include({ location })
      .and.not.have.property('eventStatus');
    for (const sign of [
      `<b:is_cancelled ${own}>true</b:is_cancelled>`,
      `<b:status ${own}>annulé</b:status>`,
    ])
      expect(event(inside(sign))).to.include({ eventStatus: 'EventCancelled' });
    const held = `<b:is_cancelled ${own}>false</b:is_cancelled><b:status ${own}>ok</b:status>`;
    expect(event(inside(held))).not.to.have.property('eventStatus');
  });

  it('takes place when a vocabulary for that says so', () => {
    expect(
      event(
        '<ev:startdate>2026-02-03T14:00:00+01:00</ev:startdate><ev:enddate>2026-02-03T16:00:00+01:00</ev:enddate><ev:location>Salle</ev:location><ev:organizer>Asso (a@b.example)</ev:organizer>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03T14:00:00+01:00',
      endDate: '2026-02-03T16:00:00+01:00',
      location: { name: 'Salle' },
      organizer: 'Asso',
    });
    expect(
      event(
        '<xcal:dtstart>20260203</xcal:dtstart><xcal:dtend>20260205</xcal:dtend><xcal:status>CANCELLED</xcal:status>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03',
      endDate: '2026-02-04',
      eventStatus: 'EventCancelled',
    });
    expect(
      event(
        '<mec:startDate>2026-02-03</mec:startDate><mec:startHour>8:30 pm</mec:startHour><mec:endHour>11:00 pm</mec:endHour><mec:cost>5 €</mec:cost>',
      ),
    ).to.deep.equal({
      startDate: '2026-02-03T20:30',
      endDate: '2026-02-03T23:00',
      offers: { description: '5 €' },
    });
  });

  it('does not take place when it was published: an agenda is told so', () => {
    const text = rss(item('<pubDate>Tue, 03 Feb 2026 14:05:06 +0100</pubDate>'));
    const { items, problems } = adapted(toJsonFeed, text);
    expect(items.map(({ kind }) => kind)).to.deep.equal(['article']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-event-dates']);
    expect(adapted(toJsonFeed, text, article).problems).to.deep.equal([]);
  });

  it('is an article to those who want articles', () => {
    const text = rss(item('<ev:startdate>2026-02-03</ev:startdate>'));
    expect(adaptedItem(toJsonFeed, text, article).kind).to.equal('article');
    expect((adaptedItem(toJsonFeed, text) as AgendaEvent).occurrences).to.have.length(1);
  });
});
