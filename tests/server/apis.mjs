/**
 * Servers of others, one function for each: what they answer, how they page, and what they refuse.
 * `/__api/<name>?n=` things in all, and the parameters that the API itself has.
 */
import { answer, answerJson } from './answers.mjs';
import { remember } from './requests.mjs';

const day = (number) => new Date(Date.UTC(2026, 4, number)).toISOString();

function json(response, status, value, headers = {}) {
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(value), headers);
}

/** From `first`, as many as fit in a page, of `n` in all; the first has the number 1. */
function slice(number, first, size, make) {
  const last = Math.min(number('n', 25), first + size - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => make(first + index));
}

function withParameters(url, parameters) {
  const next = new URL(url);
  for (const [key, value] of Object.entries(parameters)) next.searchParams.set(key, value);
  return next.href;
}

/** Of WordPress and what is built on it: numbers of pages, in headers that other sites may read. */
function pagesOf({ url, number, mostPerPage }) {
  const size = number('per_page', 10);
  const page = number('page', 1);
  const total = number('n', 25);
  // Without anything in it, a site still has its first page.
  const pages = Math.max(1, Math.ceil(total / size));
  const headers = {
    'x-wp-total': total,
    'x-wp-totalpages': pages,
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
    ...(page < pages && { link: `<${withParameters(url, { page: page + 1 })}>; rel="next"` }),
  };
  return { size, page, pages, total, headers, isTooMany: size < 1 || size > mostPerPage };
}

const apis = {
  /** https://developers.openagenda.com/10-lecture/: `after[]` has the place of the last event. */
  openagenda({ response, url, number }) {
    if (!url.searchParams.get('key')) return json(response, 403, { error: 'key is missing' });
    const size = number('size', 20);
    if (size > 300) return json(response, 400, { error: 'size exceeds 300' });
    const [, uid = 0] = url.searchParams.getAll('after[]');
    const events = slice(number, Number(uid) + 1, size, (uid) => ({
      uid,
      slug: `event-${uid}`,
      title: { fr: `Événement ${uid}` },
      timings: [{ begin: day(uid), end: day(uid) }],
      attendanceMode: 1,
    }));
    const total = number('n', 25);
    const last = events.at(-1);
    const after = last && last.uid < total ? [Date.parse(day(last.uid)), String(last.uid)] : null;
    return json(response, 200, { success: true, total, events, after, sort: 'timings.asc' });
  },

  /** Explore v2.1: `offset`; a hundred rows a page, ten thousand in all. */
  opendatasoft({ response, number }) {
    const [limit, offset] = [number('limit', 10), number('offset', 0)];
    if (limit > 100 || offset + limit > 10_000) {
      const message = `Invalid value for limit API parameter: ${limit} was found but 100 is the most.`;
      return json(response, 400, { error_code: 'InvalidRESTParameterError', message });
    }
    const results = slice(number, offset + 1, limit, (index) => ({
      identifiant: index,
      titre: `Événement ${index}`,
      date_debut: day(index).slice(0, 10),
    }));
    return json(response, 200, { total_count: number('n', 25), results });
  },

  /** Explore v1: `start`, and the parameters once more in the answer. */
  'opendatasoft-v1'({ response, number }) {
    const [rows, start] = [number('rows', 10), number('start', 0)];
    const records = slice(number, start + 1, rows, (index) => ({
      datasetid: 'agenda',
      recordid: `record-${index}`,
      fields: { titre: `Événement ${index}`, date_debut: day(index).slice(0, 10) },
    }));
    return json(response, 200, { nhits: number('n', 25), parameters: { rows, start }, records });
  },

  /** https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/. `plain=1` hides the headers. */
  wordpress(context) {
    const { response, url, number } = context;
    const { size, page, pages, headers, isTooMany } = pagesOf({ ...context, mostPerPage: 100 });
    const refuse = (code, message) =>
      json(response, 400, { code, message, data: { status: 400 } }, headers);
    if (isTooMany) return refuse('rest_invalid_param', 'Paramètre(s) non valide(s) : per_page');
    if (page > pages) {
      return refuse('rest_post_invalid_page_number', 'Le numéro de page demandé est trop grand.');
    }
    const posts = slice(number, (page - 1) * size + 1, size, (id) => ({
      id,
      date_gmt: day(id).slice(0, 19),
      link: `https://example.org/${id}`,
      title: { rendered: `L&rsquo;article ${id}` },
      content: { rendered: '<p>Text.</p>', protected: false },
    }));
    return json(response, 200, posts, url.searchParams.has('plain') ? {} : headers);
  },

  /** `tribe/events/v1`: the next page's address is in the answer; past the last one there is nothing. */
  'events-calendar'(context) {
    const { response, url, number } = context;
    const { size, page, pages, total, headers, isTooMany } = pagesOf({
      ...context,
      mostPerPage: 50,
    });
    if (isTooMany || page > pages) {
      const message = 'La page d’évènements demandée n’existe pas.';
      return json(response, 404, {
        code: 'event-archive-page-not-found',
        message,
        data: { status: 404 },
      });
    }
    const events = slice(number, (page - 1) * size + 1, size, (id) => ({
      id,
      url: `https://example.org/event/${id}`,
      rest_url: `https://example.org/wp-json/tribe/events/v1/events/${id}`,
      title: `L&#8217;événement ${id}`,
      start_date: day(id).slice(0, 19).replace('T', ' '),
      utc_start_date: day(id).slice(0, 19).replace('T', ' '),
      image: false,
      venue: [],
    }));
    const next = page < pages && { next_rest_url: withParameters(url, { page: page + 1 }) };
    const body = { events, rest_url: url.href, ...next, total, total_pages: pages };
    return json(response, 200, body, headers);
  },

  /** https://developers.google.com/workspace/calendar/api/guides/pagination: an opaque `pageToken`. */
  /** Pages of `max`, counted from 0; `server/api/controller/event.js` of gancio's source. */
  gancio({ response, number }) {
    const size = number('max', 0) || number('n', 25);
    const events = slice(number, number('page', 0) * size + 1, size, (index) => ({
      id: index,
      title: `Événement ${index}`,
      slug: `evenement-${index}`,
      start_datetime: Date.parse(day(index)) / 1000,
      end_datetime: null,
      media: [],
      place: { name: 'Parc' },
      tags: [],
    }));
    return json(response, 200, events);
  },

  'google-calendar'({ response, url, number }) {
    if (!url.searchParams.get('key')) {
      const message = 'Method doesn’t allow unregistered callers.';
      return json(response, 403, { error: { code: 403, message, errors: [{ message }] } });
    }
    const size = number('maxResults', 10);
    const token = url.searchParams.get('pageToken') ?? '';
    if (token && !/^after \d+$/.test(atob(token))) {
      return json(response, 400, { error: { code: 400, message: 'Invalid page token value.' } });
    }
    const first = Number(token ? atob(token).slice(6) : 0) + 1;
    const items = slice(number, first, size, (id) => ({
      kind: 'calendar#event',
      id: `event${id}`,
      status: 'confirmed',
      summary: `Événement ${id}`,
      start: { date: day(id).slice(0, 10) },
      end: { date: day(id + 1).slice(0, 10) },
    }));
    const last = first + items.length - 1;
    const more = last < number('n', 25) && { nextPageToken: btoa(`after ${last}`) };
    return json(response, 200, { kind: 'calendar#events', summary: 'Agenda', ...more, items });
  },

  /** https://jsonapi.org/format/#fetching-pagination, as Drupal has it; `link=object` writes `{ "href" }`. */
  'json-api'({ response, url, number }) {
    const [offset, size] = [number('page[offset]', 0), Math.min(50, number('page[limit]', 10))];
    const data = slice(number, offset + 1, size, (index) => ({
      type: 'node--article',
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      attributes: {
        title: `Article ${index}`,
        created: day(index),
        path: { alias: `/a/${index}` },
      },
    }));
    const href = withParameters(url, { 'page[offset]': offset + size });
    const next = url.searchParams.get('link') === 'object' ? { href } : href;
    const links = offset + size < number('n', 25) ? { self: url.href, next } : { self: url.href };
    const type = 'application/vnd.api+json';
    answer(response, 200, type, JSON.stringify({ jsonapi: { version: '1.0' }, data, links }));
  },
};

export function serveApi(request, response, { url }) {
  const name = url.pathname.replace('/__api/', '');
  const api = apis[name];
  if (!api) return answerJson(response, { error: `There is no API ${name}.` });
  remember(request, response, url);
  const number = (key, fallback) => Number(url.searchParams.get(key) ?? fallback);
  return api({ response, url, number });
}
