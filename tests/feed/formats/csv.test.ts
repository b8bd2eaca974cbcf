import { expect } from '@open-wc/testing';
import '../../../src/elements/member-list/define.js';
import '../../../src/elements/news-list/define.js';
import { tableStart } from '../../../src/feed/formats/table/separator.js';
import { load } from '../../../src/feed/load/load.js';
import { readValue } from '../../../src/feed/read/read.js';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events, recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import { failure, options, store } from '../../helpers/feeds.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { allByRole } from '../../helpers/seen.js';

const news =
  'Titre;Date;Lien;Texte\r\nL’été;12/03/2026;https://www.example.org/ete;"Deux\r\nlignes"\r\n';
const members = 'Nom,Commune,Site web\nAtelier du Lez,Riom,https://adl.example/\n';

/** The letters of Windows-1252 that the texts here have. */
function inWindows1252(text: string): Blob {
  const codes: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80 };
  return new Blob([Uint8Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0))]);
}

describe('a published spreadsheet in a page', () => {
  for (const [encoding, body] of [
    ['UTF-8', news],
    ['UTF-8 with a byte order mark', `\uFEFF${news}`],
    ['Windows-1252, which nobody declares', inWindows1252(news)],
  ] as const) {
    it(`is shown: ${encoding}`, async () => {
      const { url } = await store(body, 'text/csv');
      const element = await loaded('news-list', { src: url });
      await eventually(() => {
        const [link] = allByRole(element, 'link', 'L’été');
        return link?.getAttribute('href') === 'https://www.example.org/ete';
      });
    });
  }

  it('has the members of a collective', async () => {
    const { url } = await store(members, 'text/csv');
    const element = await loaded('member-list', { src: url, organization: '*', layout: 'list' });
    await eventually(() => allByRole(element, 'link', 'Atelier du Lez').length === 1);
  });

  it('is not read beyond `max-bytes`', async () => {
    const { url } = await store(news, 'text/csv');
    const bytes = new TextEncoder().encode(news).length;
    expect((await load([url], options({ maxBytes: bytes }))).feed.entries).to.have.length(1);
    const { code } = await failure(load([url], options({ maxBytes: bytes - 1 })));
    expect(code).to.equal('too-large');
  });
});

describe('the separator of a table', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Titre;Date\nUn;2026-01-01', ';'],
    ['Titre,Date\nUn,2026-01-01', ','],
    ['Titre\tDate, heure\nUn\t2026-01-01', '\t'],
    ['Titre|Date\nUn|2026-01-01', '|'],
    ['"Titre, long, très, long";Date\nUn;2', ';'],
    ['Titre;Lieu, salle, étage\nUn;A', ';'],
    ['Liste\n\nTitre;Date\nUn;2', ';'],
    ['sep=|\nTitre|Date', '|'],
    ['Titre;Date', ';'],
    ['Bonjour, ce flux n’existe plus.\nMerci, au revoir.', undefined],
    ['Erreur, réessayez', undefined],
    ['{"a": 1,\n"b": 2,', undefined],
    ['<p>Un, deux</p>\n<p>Trois, quatre</p>', undefined],
    ['BEGIN:VCALENDAR\nA;B:1\nC;D:1', undefined],
    ['%PDF-1.7\n%a, b\nc, d', undefined],
    ['PK\u0003\u0004a;b\nc;d', undefined],
    ['', undefined],
  ];
  for (const [text, separator] of cases) {
    it(JSON.stringify(text), () => expect(tableStart(text)?.separator).to.equal(separator));
  }
});

describe('dates and hours of a table', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['12/03/2026', '', '2026-03-12'],
    ['12/03/26', '14h30', '2026-03-12T14:30'],
    ['12/03/2026 14 h 30', '', '2026-03-12T14:30'],
    ['jeudi 12 mars 2026', '9h', '2026-03-12T09:00'],
    ['1er mars 2026 à 9h05', '', '2026-03-01T09:05'],
    ['12/03/2026', '2:30 PM', '2026-03-12T14:30'],
    ['12/03/2026', '12:15 am', '2026-03-12T00:15'],
    ['12/03/2026', '14h-17h', '2026-03-12T14:00/2026-03-12T17:00'],
    ['12/03/2026', 'de 20h30 à 2h', '2026-03-12T20:30/2026-03-13T02:00'],
    ['12/03/2026', 'toute la journée', '2026-03-12'],
  ];
  before(() => recurrenceReady());

  for (const [date, hours, expected] of cases) {
    it(`${date} ${hours}`, async () => {
      const text = `Titre;Date;Horaires\nUn;${date};${hours}`;
      const how = { timeZone: 'Europe/Paris', readers: [events, articles] };
      const { items } = await readValue(text, undefined, how);
      const [item] = items;
      const [span] = item?.kind === 'event' ? item.occurrences : [];
      const written = [span?.start, span?.allDay ? undefined : span?.end].flatMap((edge) => {
        if (edge === undefined) return [];
        if (typeof edge === 'string') return edge;
        const clock = new Date(edge).toLocaleString('sv', { timeZone: 'Europe/Paris' });
        return clock.slice(0, 16).replace(' ', 'T');
      });
      expect(written.join('/')).to.equal(expected);
    });
  }

  it('has the month first where a day after the twelfth says so', async () => {
    const text = 'Titre,Date\nUn,3/2/2026\nDeux,3/25/2026';
    const { items } = await readValue(text, undefined, {
      timeZone: 'Europe/Paris',
      readers: [articles],
    });
    expect(items.map(({ published }) => published)).to.deep.equal(['2026-03-02', '2026-03-25']);
  });
});
