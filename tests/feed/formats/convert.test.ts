import { expect } from '@open-wc/testing';
import { findErrorMessage } from '../../../src/feed/read/answer-error.js';
import { explain } from '../../../src/feed/read/explain.js';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events } from '../../../src/feed/read/kinds/event.js';
import { load } from '../../../src/feed/load/load.js';
import { read } from '../../../src/feed/public-api.js';
import type { Hints } from '../../../src/feed/types.js';
import { failure, Fault, options, store } from '../../helpers/feeds.js';

const post = (id: number, title: string): object => ({
  id,
  link: `https://example.org/${id}`,
  title: { rendered: title },
  date_gmt: '2026-05-01T10:00:00',
});
const rows = [{ intitule: 'Concert', jour: '2026-05-01', lien: 'https://example.org/1' }];
const map = { title: 'intitule', start: 'jour', url: 'lien' };

function titles(loaded: Awaited<ReturnType<typeof load>>): unknown[] {
  return loaded.feed.items.map(({ title }) => title);
}

async function loadWith(
  document: unknown,
  hints: Hints,
  readers = [events],
): ReturnType<typeof load> {
  const { url } = await store(document);
  return await load([url], options({ readers, hints }));
}

describe('a feed of another format', () => {
  it('is recognised, and is told what it was', async () => {
    const loaded = await loadWith([post(1, 'One')], {}, [articles as never]);
    expect(titles(loaded)).to.deep.equal(['One']);
    expect(loaded.format).to.equal('wordpress');
  });

  it('asked for twenty times at once causes one request, one adapting and one reading', async () => {
    const fault = await store([post(1, 'One')]);
    const loads = Array.from({ length: 20 }, () => load([fault.url], options()));
    const loaded = await Promise.all(loads);
    expect(new Set(loaded.map(({ feed }) => feed)).size).to.equal(1);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('is adapted anew for another map, another language and another kind', async () => {
    const texts = [
      { intitule: { fr: 'Un', en: 'One' }, jour: '2026-05-01', lien: 'https://a.example/' },
    ];
    const fault = await store(texts);
    const ask = async (hints: Hints): Promise<unknown> => {
      const loaded = await load([fault.url], options({ readers: [events], hints }));
      return titles(loaded)[0];
    };
    const fr = { tag: 'fr' };
    expect(await ask({ fieldMap: map, language: fr })).to.equal('Un');
    expect(await ask({ fieldMap: map, language: { tag: 'en-GB' } })).to.equal('One');
    expect(await ask({ fieldMap: { ...map, title: 'lien' }, language: fr })).to.equal(
      'https://a.example/',
    );
    expect((await fault.requests()).count).to.equal(1);
  });

  it('without anything in it is an empty feed', async () => {
    expect(titles(await loadWith([], {}))).to.deep.equal([]);
  });

  it('that is guessed shows events where events are wanted', async () => {
    const plain = [{ title: 'Concert', start: '2026-05-01', url: 'https://example.org/1' }];
    const loaded = await loadWith(plain, {});
    expect(titles(loaded)).to.deep.equal(['Concert']);
    expect(loaded.format).to.equal('custom');
  });

  it('that is guessed has to have what is wanted', async () => {
    const contacts = [{ name: 'Someone', phone: '04 73 00 00 00' }];
    const { url } = await store(contacts);
    const error = await failure(load([url], options({ readers: [events] })));
    expect(error.code).to.equal('format');
    expect(explain(error).message)
      .to.contain('« name », « phone »')
      .and.to.contain('« map »')
      .and.to.contain('docs/feeds.md');
  });
});

describe('a format that the owner names', () => {
  it('goes before what the document looks like', async () => {
    const google = { items: [{ id: '1', summary: 'Named', start: { date: '2026-05-01' } }] };
    expect(titles(await loadWith(google, { format: 'google-calendar' }))).to.deep.equal(['Named']);
    const { url } = await store(google);
    const error = await failure(load([url], options({ hints: { format: 'openagenda' } })));
    expect(error.code).to.equal('format');
    expect(explain(error).message).to.contain('au format « openagenda »');
  });

  for (const format of ['auto', ' AUTO ', '']) {
    it(`may be “${format}”: what it looks like`, async () => {
      const loaded = await loadWith([post(1, 'One')], { format }, [articles as never]);
      expect(loaded.format).to.equal('wordpress');
    });
  }

  it('that is none is told', async () => {
    const { url } = await store([post(1, 'One')]);
    const error = await failure(load([url], options({ hints: { format: 'excel' } })));
    expect(error.code).to.equal('format');
    expect(explain(error).message).to.contain('« excel »');
  });
});

describe('a field map', () => {
  for (const [what, fieldMap] of [
    ['a value', map],
    ['text', JSON.stringify(map)],
  ] as const) {
    it(`may be ${what}`, async () => {
      expect(titles(await loadWith(rows, { fieldMap }))).to.deep.equal(['Concert']);
    });
  }

  it('goes before a JSON Feed’s own fields', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Talk', _when: { day: '2026-05-01' } }],
    };
    const fieldMap = { title: 'title', start: '_when.day' };
    expect(titles(await loadWith(feed, { fieldMap }))).to.deep.equal(['Talk']);
  });

  const circle: unknown[] = [];
  circle.push(circle);
  for (const [what, fieldMap] of [
    ['cut JSON', '{"title":'],
    ['a list', '["titre"]'],
    ['a word', 'titre'],
    ['a value that holds itself', { circle }],
  ] as const) {
    it(`that is ${what} is told`, async () => {
      const { url } = await store(rows);
      const error = await failure(load([url], options({ hints: { fieldMap } })));
      expect(error.code).to.equal('map');
      expect(explain(error).message).to.contain('carte des champs');
    });
  }

  it('with a path that leads nowhere is told by that path', async () => {
    const { feed } = await loadWith(rows, { fieldMap: { ...map, summary: 'chapo.texte' } });
    const problem = feed.problems.find(({ code }) => code === 'map-path');
    expect(problem?.value).to.equal('chapo.texte');
  });
});

describe('an answer that is an error', () => {
  const answers: readonly (readonly [string, unknown, string | undefined])[] = [
    [
      'WordPress',
      { code: 'rest_no_route', message: 'Aucun itinéraire', data: { status: 404 } },
      'Aucun itinéraire',
    ],
    [
      'The Events Calendar',
      { code: 'x', message: '<strong>Erreur</strong> : x', data: { status: 400 } },
      'Erreur : x',
    ],
    ['Opendatasoft', { error_code: 'ODSQLError', message: 'Bad query' }, 'Bad query'],
    ['Opendatasoft v1', { errorcode: 10002, error: 'Unknown dataset' }, 'Unknown dataset'],
    ['Google', { error: { code: 403, message: 'API key not valid' } }, 'API key not valid'],
    ['OpenAgenda', { error: 'invalid key' }, 'invalid key'],
    ['OpenAgenda, in its other words', { success: false, message: 'unauthorized' }, 'unauthorized'],
    [
      'JSON:API',
      { errors: [{ title: 'A', detail: 'No access' }, { title: 'B' }] },
      'No access ; B',
    ],
    ['nothing but a mark', { error: true }, 'error'],
    ['GraphQL', { data: null, errors: [{ message: 'Not allowed' }] }, 'Not allowed'],
    ['many', { status: 'error', message: 'Too many requests' }, 'Too many requests'],
    ['JSON:API with data', { data: [], errors: [{ title: 'A' }] }, undefined],
    ['none: no error', { error: null, errors: [], items: [] }, undefined],
    ['none: a message', { message: 'Hello', data: [] }, undefined],
    ['none: a list', [{ error: 'x' }], undefined],
    ['none: inherited', Object.create({ error: 'x' }), undefined],
  ];
  for (const [server, answer, words] of answers) {
    it(`of ${server}`, () => expect(findErrorMessage(answer)).to.equal(words));
  }

  it('is told with the server’s words', async () => {
    const { url } = await store({ error_code: 'x', message: 'Quota dépassé' });
    const error = await failure(load([url], options()));
    expect(error.code).to.equal('answer');
    expect(explain(error).message).to.equal(
      `Le flux ${url} n’en est pas un : le serveur répond par le message « Quota dépassé ».`,
    );
  });

  it('is told with them beside the status, too', async () => {
    const key = crypto.randomUUID();
    const body = JSON.stringify({
      code: 'rest_forbidden',
      message: 'Non connecté',
      data: { status: 401 },
    });
    await fetch(`/__feed/${key}`, { method: 'PUT', body });
    const { url } = new Fault(`status/401?with=body&body=${key}`);
    const error = await failure(load([url], options()));
    expect(error.code).to.equal('http');
    expect(explain(error).message).to.contain('l’erreur 401 et le message « Non connecté »');
  });
});

describe('what is read in one’s own code', () => {
  const context = { timeZone: 'Europe/Paris', readers: [articles], url: 'https://example.org/' };

  it('may be a value of any format', async () => {
    const feed = await read([post(1, 'One')], context);
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['One']);
  });

  it('may be a text of any format', async () => {
    const feed = await read(`\uFEFF${JSON.stringify([post(1, 'One')])}`, context);
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['One']);
  });

  it('may be described', async () => {
    const own = { ...context, readers: [events], map, format: 'custom', language: 'en' };
    const feed = await read(JSON.stringify(rows), own);
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Concert']);
  });
});
