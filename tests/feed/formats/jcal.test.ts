import { expect } from '@open-wc/testing';
import { isFeedError } from '../../../src/feed/errors.js';
import { toJsonFeed } from '../../../src/feed/formats/calendar/jcal.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, contextOf, convertedItem } from '../../helpers/adapters.js';
import { atOnce } from '../../../src/feed/steps.js';

const properties = [
  ['uid', {}, 'text', 'u'],
  ['summary', {}, 'text', 'Fête'],
  ['dtstart', { tzid: 'Europe/Paris' }, 'date-time', '2026-09-01T19:00:00'],
];

const calendar = (...more: unknown[]): unknown[] => [
  'vcalendar',
  [['version', {}, 'text', '2.0']],
  [['vevent', [...properties, ...more], []]],
];

describe('jCal', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('loses what cannot be made a text, and nothing else', () => {
    const odd: unknown = JSON.parse('{"toString":null,"valueOf":null}');
    const room = ['conference', { feature: [odd, 'VIDEO'] }, 'uri', 'https://visio.example/'];
    const document = calendar(
      room,
      ['rdate', {}, 'period', odd, ['2026-09-05T08:00:00Z', odd]],
      ['exdate', {}, 'date-time', odd],
    );
    const { items } = adapted(toJsonFeed, document);
    expect(items.map(({ title }) => title)).to.deep.equal(['Fête']);
    expect(items[0]).to.include({ onlineUrl: 'https://visio.example/' });
  });

  it('is iCalendar in another spelling', () => {
    const document = calendar(
      ['duration', {}, 'duration', 'PT1H'],
      [
        'rrule',
        {},
        'recur',
        { byday: ['TU', 'TH'], freq: 'WEEKLY', until: '2026-12-31T00:00:00Z' },
      ],
      [
        'exdate',
        { tzid: 'Europe/Paris' },
        'date-time',
        '2026-09-03T19:00:00',
        '2026-09-08T19:00:00',
      ],
      ['rdate', {}, 'period', ['2026-09-05T08:00:00Z', 'PT2H']],
      ['geo', {}, 'float', [45.78, 3.08]],
      ['categories', {}, 'text', 'Danse', 'Bal'],
    );
    expect(convertedItem(toJsonFeed, document)).to.deep.equal({
      id: 'u',
      title: 'Fête',
      tags: ['Danse', 'Bal'],
      _event: {
        timeZone: 'Europe/Paris',
        startDate: '2026-09-01T19:00:00',
        endDate: '2026-09-01T20:00:00',
        rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231T000000Z',
        exdate: ['2026-09-03T19:00:00', '2026-09-08T19:00:00'],
        occurrences: [{ startDate: '2026-09-05T08:00:00Z', endDate: '2026-09-05T10:00:00Z' }],
        location: { geo: { latitude: 45.78, longitude: 3.08 } },
      },
    });
  });

  it('may be a list of calendars', () => {
    expect(adapted(toJsonFeed, [calendar(), ['vcalendar', [], []]]).items).to.have.length(1);
  });

  it('loses what has not the shape of a property, and nothing else', () => {
    const odd = [
      null,
      1,
      [],
      ['summary'],
      [2, {}, 'text', 'x'],
      ['url', 'x', null, 'https://a.example/'],
    ];
    const item = convertedItem(toJsonFeed, calendar(...odd));
    expect(item).to.include({ title: 'Fête', url: 'https://a.example/' });
    const hostile = JSON.parse(
      '["description", {"__proto__": {"x": 1}}, "text", {"__proto__": 1}]',
    ) as unknown;
    expect(convertedItem(toJsonFeed, calendar(hostile))).not.to.have.property('content_text');
  });

  it('that is none is none', () => {
    for (const other of [null, {}, [], ['vevent', [], []], [['x']], 'vcalendar']) {
      expect(() => atOnce(toJsonFeed(other, contextOf())))
        .to.throw()
        .and.satisfy(isFeedError);
    }
  });
});
