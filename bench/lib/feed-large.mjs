/**
 * Feeds of megabytes in several formats, near the default of `max-bytes`: invented, and the same on every machine.
 * Nobody means to publish one; a site must not stand still when somebody does.
 */
const words =
  'concert atelier marché fête visite de la ville avec les enfants du quartier et leurs parents dans la grande salle'.split(
    ' ',
  );

const list = (length, make) => [...new Array(length).keys()].map(make);
const day = (index) => new Date(Date.UTC(2036, 0, 1 + (index % 700))).toISOString().slice(0, 10);
const compactDay = (index) => day(index).replaceAll('-', '');
const text = (index, count) =>
  list(count, (place) => words[(index * 7 + place * 3) % words.length]).join(' ');

const calendar = (count, lines) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...list(count, (index) =>
      [
        'BEGIN:VEVENT',
        `UID:${index}@example.org`,
        `SUMMARY:${text(index, 5)}`,
        ...lines(index),
        'END:VEVENT',
      ].join('\r\n'),
    ),
    'END:VCALENDAR',
  ].join('\r\n');

const jsonFeed = (count, fields) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Un grand flux',
    items: list(count, (index) => ({ id: `${index}`, title: text(index, 6), ...fields(index) })),
  });

const oneDay = () =>
  jsonFeed(20_000, (index) => ({
    _event: {
      startDate: `2036-05-12T${10 + (index % 8)}:00`,
      endDate: `2036-05-12T${11 + (index % 8)}:00`,
    },
  }));

/** Each with the element that shows it, what it is, and how its text is made. */
export const largeFeeds = {
  'events.json': {
    tag: 'agenda-list',
    label: '30,000 events, JSON Feed',
    make: () =>
      jsonFeed(30_000, (index) => ({
        summary: text(index, 10),
        _event: { startDate: `${day(index)}T20:00`, endDate: `${day(index)}T22:00` },
      })),
  },
  'articles.json': {
    tag: 'news-list',
    label: '30,000 articles, JSON Feed',
    make: () =>
      jsonFeed(30_000, (index) => ({
        url: `https://example.org/${index}`,
        content_html: `<p>${text(index, 12)}</p>`,
        date_published: `${day(index)}T20:00:00Z`,
      })),
  },
  'rows.json': {
    tag: 'agenda-list',
    label: '40,000 rows, JSON by French names',
    make: () =>
      JSON.stringify(
        list(40_000, (index) => ({
          id: index,
          titre: text(index, 6),
          debut: `${day(index)}T20:00`,
          fin: `${day(index)}T22:00`,
          lieu: text(index, 2),
        })),
      ),
  },
  'rows.csv': {
    tag: 'agenda-list',
    label: '80,000 rows, CSV',
    make: () =>
      [
        'id;titre;début;fin;lieu',
        ...list(
          80_000,
          (index) => `${index};${text(index, 4)};${day(index)} 18:00;${day(index)} 20:00;salle`,
        ),
      ].join('\n'),
  },
  'events.ics': {
    tag: 'agenda-list',
    label: '20,000 events, iCalendar',
    make: () =>
      calendar(20_000, (index) => [
        `DTSTART:${compactDay(index)}T180000Z`,
        `DTEND:${compactDay(index)}T190000Z`,
        `DESCRIPTION:${text(index, 20)}`,
      ]),
  },
  'rules.ics': {
    tag: 'agenda-list',
    label: '20,000 weekly events, iCalendar',
    make: () =>
      calendar(20_000, (index) => [
        `DTSTART;TZID=Europe/Paris:${compactDay(index)}T180000`,
        'RRULE:FREQ=WEEKLY',
      ]),
  },
  'dates.ics': {
    tag: 'agenda-list',
    label: 'one event, 60,000 dates and as many exceptions',
    make: () =>
      calendar(1, () => [
        'DTSTART:20360101T180000Z',
        ...list(60_000, (index) => `RDATE:${compactDay(index)}T${10 + (index % 14)}0000Z`),
        ...list(60_000, (index) => `EXDATE:${compactDay(index)}T${10 + (index % 13)}0000Z`),
      ]),
  },
  'articles.rss': {
    tag: 'news-list',
    label: '20,000 articles, RSS',
    make: () =>
      [
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Un grand flux</title>',
        ...list(
          20_000,
          (index) =>
            `<item><title>${text(index, 6)}</title><link>https://example.org/${index}</link><description>${text(index, 30)}</description></item>`,
        ),
        '</channel></rss>',
      ].join('\n'),
  },
  'events.html': {
    tag: 'agenda-list',
    label: '8,000 events, microdata of a page',
    make: () =>
      `<!doctype html><title>Agenda</title>${list(
        8000,
        (index) =>
          `<div itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">${text(index, 6)}</h2><time itemprop="startDate" datetime="${day(index)}T19:00"></time></div>`,
      ).join('\n')}`,
  },
  'all-articles.json': {
    tag: 'news-list',
    attributes: 'page-size="0"',
    label: '30,000 articles, all of them asked for',
    make: () =>
      jsonFeed(30_000, (index) => ({
        summary: text(index, 12),
        date_published: `${day(index)}T20:00:00Z`,
      })),
  },
  'all-events.json': {
    tag: 'agenda-list',
    attributes: 'page-size="0"',
    label: '30,000 events, all of them asked for',
    make: () => jsonFeed(30_000, (index) => ({ _event: { startDate: `${day(index)}T20:00` } })),
  },
  'all-members.json': {
    tag: 'member-list',
    attributes: 'page-size="0"',
    label: '30,000 members, all of them asked for',
    make: () => jsonFeed(30_000, (index) => ({ summary: text(index, 10), _organization: {} })),
  },
  'initiatives.json': {
    tag: 'initiative-list',
    label: '30,000 initiatives',
    make: () =>
      jsonFeed(30_000, (index) => ({
        summary: text(index, 10),
        _initiative: { status: 'active' },
      })),
  },
  'labels.json': {
    tag: 'label-list',
    attributes: 'page-size="0"',
    label: '30,000 labels, all of them asked for',
    make: () => jsonFeed(30_000, (index) => ({ summary: text(index, 10), _label: {} })),
  },
  'day-list.json': {
    tag: 'agenda-calendar',
    attributes: 'view="list" date="2036-05-12"',
    label: '20,000 events of one day, list',
    make: () => oneDay(),
  },
  'day-month.json': {
    tag: 'agenda-calendar',
    attributes: 'date="2036-05-12"',
    label: '20,000 events of one day, month',
    make: () => oneDay(),
  },
  'day-week.json': {
    tag: 'agenda-calendar',
    attributes: 'view="week" date="2036-05-12"',
    label: '20,000 events of one day, week',
    make: () => oneDay(),
  },
  'actions.json': {
    tag: 'action-plan',
    label: '15,000 actions',
    make: () => jsonFeed(15_000, () => ({ _action: { status: 'ongoing' } })),
  },
  'values.json': {
    tag: 'action-plan',
    label: 'an indicator of 140,000 values',
    make: () =>
      jsonFeed(1, () => ({
        _indicator: {
          values: list(140_000, (index) => ({
            date: new Date(Date.UTC(1700, 0, index)).toISOString().slice(0, 10),
            value: index % 97,
          })),
        },
      })),
  },
  'members.json': {
    tag: 'member-list',
    label: '30,000 members, JSON Feed',
    make: () => jsonFeed(30_000, (index) => ({ summary: text(index, 10), _organization: {} })),
  },
};
