/** All there is to say about an event. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, openDetail } from '../../helpers/agenda.js';
import { event, type Json } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { richText } from '../../elements/news-article/samples.js';

async function detail(about: Json, more: Json = {}, lang = 'fr'): Promise<HTMLElement> {
  const item = event('Concert', { startDate: '2026-06-18', ...about }, more);
  const { startDate: start } = { startDate: '2026-06-18', ...about };
  const element = await agendaOf([item], { view: 'list', lang, date: start.slice(0, 10) });
  return openDetail(element, /^Concert/);
}

function rows(dialog: HTMLElement): Record<string, string> {
  const definitions = allByRole(dialog, 'definition').map(textOf);
  const terms = allByRole(dialog, 'term').map((term, at) => [nameOf(term), definitions[at]!]);
  return Object.fromEntries(terms) as Record<string, string>;
}

describe('the detail of an event', () => {
  it('says when, where, for how much, by whom, for whom and how', async () => {
    const dialog = await detail({
      location: { name: 'Mairie', address: { streetAddress: 'Place 1', postalCode: '63000' } },
      isAccessibleForFree: false,
      offers: { description: '8 €, 5 € réduit', url: 'https://example.org/tickets' },
      organizer: [{ name: 'Une association' }, 'La ville'],
      audience: 'Tout public',
      accessibilityFeature: ['Boucle magnétique', 'Rampe'],
    });
    expect(rows(dialog)).to.deep.equal({
      Quand: 'jeudi 18 juin 2026',
      Où: 'Mairie, Place 1, 63000 Voir sur une carte (nouvelle fenêtre)',
      Tarif: '8 €, 5 € réduit',
      'Organisé par': 'Une association, La ville',
      Public: 'Tout public',
      Accessibilité: 'Boucle magnétique Rampe',
    });
  });

  it('says from which day to which, as French does', async () => {
    const days = await detail({ startDate: '2026-05-24', endDate: '2026-05-26' });
    expect(rows(days)['Quand']).to.equal('du dimanche 24 au mardi 26 mai 2026');
  });

  it('says which of two hours of the same name it is, when the clocks are put back', async () => {
    const when = async (startDate: string, endDate?: string, lang = 'fr'): Promise<unknown> =>
      rows(
        await detail(
          { startDate, ...(endDate && { endDate }), timeZone: 'Europe/Paris' },
          {},
          lang,
        ),
      )[lang === 'fr' ? 'Quand' : 'When'];
    const night = (hour: string): string => `2026-10-25T${hour}`;
    const until = night('04:00+01:00');
    expect(await when(night('02:30+02:00'), until)).to.match(/ 02:30 : heure d’été$/);
    expect(await when(night('02:30+01:00'), until)).to.match(/ 02:30 : heure d’hiver$/);
    expect(await when(night('02:30+02:00'), night('02:30+01:00'))).to.match(
      / 02:30 : heure d’été, 02:30 : heure d’hiver$/,
    );
    expect(await when(night('02:30+01:00'), undefined, 'en')).to.match(/ 2:30 AM: winter time$/);
    expect(await when(until)).not.to.contain('hiver');
  });

  it('has no row for what is not known', async () => {
    expect(Object.keys(rows(await detail({})))).to.deep.equal(['Quand']);
  });

  it('says what is free, or is not', async () => {
    expect(rows(await detail({ isAccessibleForFree: true }))['Tarif']).to.equal('Gratuit');
    expect(rows(await detail({ isAccessibleForFree: false }))['Tarif']).to.equal('Payant');
  });

  it('says what a price of zero, or with one digit of cents, means', async () => {
    const cost = async (about: Json): Promise<unknown> => rows(await detail(about))['Tarif'];
    expect(await cost({ offers: { price: 0 } })).to.equal('Gratuit');
    expect(await cost({ offers: [{ price: '0.00' }, { price: 0 }] })).to.equal('Gratuit');
    expect(await cost({ offers: [{ price: 0 }, { price: 5 }] })).to.equal(undefined);
    expect(await cost({ offers: { price: 0 }, isAccessibleForFree: false })).to.equal('Payant');
    expect(await cost({ offers: { url: 'https://example.org/' } })).to.equal(undefined);
    expect(await cost({ offers: { price: '7.5' } })).to.equal('7,50 €');
    expect(await cost({ offers: { price: 7.25, priceCurrency: 'CHF' } })).to.equal('7,25 CHF');
  });

  it('says when it was to be, before it was given another date', async () => {
    const eventStatus = 'EventRescheduled';
    const day = await detail({ eventStatus, previousStartDate: '2026-06-05' });
    expect(textOf(part(day, 'banner'))).to.equal(
      'Nouvelle date Initialement prévu le vendredi 5 juin 2026',
    );
    const hour = await detail({ eventStatus, previousStartDate: '2026-06-05T18:00' });
    expect(textOf(part(hour, 'banner')))
      .to.contain('prévu le vendredi 5 juin 2026')
      .and.contain('18');
  });

  it('says that it can be joined online', async () => {
    const dialog = await detail({
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: ['Mairie', { '@type': 'VirtualLocation', url: 'https://example.org/live' }],
    });
    expect(rows(dialog)['Où']).to.equal('Mairie, En ligne');
    expect(byRole(dialog, 'link', 'Rejoindre en ligne').getAttribute('href')).to.equal(
      'https://example.org/live',
    );
  });

  it('says that it is online where its address alone tells', async () => {
    const location = { '@type': 'VirtualLocation', url: 'https://example.org/live' };
    expect(rows(await detail({ location }))['Où']).to.equal('En ligne');
  });

  it('lists its other dates', async () => {
    const dates = ['2026-06-18', '2026-07-02', '2026-07-09'].map((startDate) => ({ startDate }));
    const dialog = await detail({ occurrences: dates });
    const other = rows(dialog)['Prochaines dates'];
    expect(other).to.equal('jeudi 2 juillet 2026 jeudi 9 juillet 2026');
  });

  for (const [about, words, english] of [
    [{ eventStatus: 'EventCancelled' }, 'Annulé', 'Cancelled'],
    [{ eventStatus: 'EventPostponed' }, 'Reporté', 'Postponed'],
    [{ eventStatus: 'EventRescheduled' }, 'Nouvelle date', 'New date'],
    [{ eventStatus: 'https://schema.org/EventMovedOnline' }, 'Déplacé en ligne', 'Moved online'],
    [{ remainingAttendeeCapacity: 0 }, 'Complet', 'Full'],
    [{ offers: { availability: 'SoldOut' } }, 'Complet', 'Full'],
    [
      { eventStatus: 'EventMovedOnline', remainingAttendeeCapacity: 0 },
      'Déplacé en ligne, Complet',
      'Moved online, Full',
    ],
    [{ eventStatus: 'EventCancelled', remainingAttendeeCapacity: 0 }, 'Annulé', 'Cancelled'],
  ] as const) {
    it(`says “${words}” of ${JSON.stringify(about)}`, async () => {
      expect(textOf(part(await detail(about), 'status'))).to.equal(words);
      expect(textOf(part(await detail(about, {}, 'en'), 'status'))).to.equal(english);
    });
  }

  it('says nothing of an event that takes place', async () => {
    const dialog = await detail({ eventStatus: 'EventScheduled', remainingAttendeeCapacity: 3 });
    expect(parts(dialog, 'status')).to.be.empty;
  });

  it('links to its page and to where one registers', async () => {
    const offers = { url: 'https://example.org/tickets' };
    const dialog = await detail({ offers }, { url: 'https://example.org/concert' });
    expect(namesOf(dialog, 'link')).to.deep.equal(['S’inscrire', 'Voir la page de l’événement']);
    expect(part(dialog, 'page').getAttribute('href')).to.equal('https://example.org/concert');
    expect(part(dialog, 'register').getAttribute('href')).to.equal('https://example.org/tickets');
  });

  for (const about of [{ eventStatus: 'EventCancelled' }, { remainingAttendeeCapacity: 0 }]) {
    it(`offers no place where there is none: ${JSON.stringify(about)}`, async () => {
      const dialog = await detail({ ...about, offers: { url: 'https://example.org/tickets' } });
      expect(parts(dialog, 'register')).to.be.empty;
    });
  }

  it('shows the description without what is not text', async () => {
    const content_html =
      '<h1>Programme</h1><p onclick="alert(1)">Un <em>beau</em> concert.</p><script>alert(1)</script>' +
      '<a href="javascript:alert(1)">Ici</a> <a href="/suite">Suite</a><iframe src="/"></iframe>';
    const dialog = await detail({}, { content_html, url: 'https://example.org/concert' });
    const description = part(dialog, 'description');
    await eventually(() => textOf(description).includes('beau concert'));
    expect(description.querySelectorAll('script, iframe, h1, [onclick]')).to.have.length(0);
    expect(description.querySelector('em')!.textContent).to.equal('beau');
    const links = [...description.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([null, 'https://example.org/suite', 'https://example.org/']);
  });

  it('has the tables and notes of its description as an article has them', async () => {
    const dialog = await detail({}, { content_html: richText });
    const description = part(dialog, 'description');
    await eventually(() => parts(dialog, 'notes').length);
    const [call, back] = ['doc-noteref', 'doc-backlink'].map((role) =>
      description.querySelector<HTMLElement>(`[role=${role}]`)!,
    );
    expect([nameOf(call!), nameOf(back!)]).to.eql(['Note 1', 'Retour à l’appel de note 1']);
    const root = dialog.getRootNode() as ShadowRoot;
    call!.click();
    expect(root.activeElement!.contains(back!)).to.equal(true);
    back!.click();
    expect(root.activeElement).to.equal(call);
    const table = byRole(byRole(description, 'region', 'Horaires'), 'table') as HTMLTableElement;
    expect([textOf(table.caption!), table.rows[0]!.cells[0]!.scope]).to.eql(['Horaires', 'col']);
    expect(table.rows[1]!.cells[0]!.headers).to.equal(table.rows[0]!.cells[0]!.id);
    const levels = [...description.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(levels.map(({ localName }) => localName)[0]).to.equal('h3');
  });

  it('takes what is relative in it for the feed’s, where the page it names is somebody else’s', async () => {
    const content_html = '<a href="/suite">Suite</a><img src="/i.png" alt="">';
    const dialog = await detail({}, { content_html, external_url: 'https://autre.example/x' });
    const description = part(dialog, 'description');
    await eventually(() => textOf(description).includes('Suite'));
    const { href } = description.querySelector('a')!;
    const { src } = description.querySelector('img')!;
    expect([href, src]).to.deep.equal([`${location.origin}/suite`, `${location.origin}/i.png`]);
  });

  it('shows a text in its paragraphs, as text', async () => {
    const dialog = await detail({}, { content_text: 'Un <b>texte</b>.\n\nEt la suite.' });
    const paragraphs = allByRole(part(dialog, 'description'), 'paragraph').map(textOf);
    expect(paragraphs).to.deep.equal(['Un <b>texte</b>.', 'Et la suite.']);
  });

  it('shows the summary when that is all', async () => {
    const dialog = await detail({}, { summary: 'En bref.' });
    expect(textOf(part(dialog, 'description'))).to.equal('En bref.');
  });

  it('shows the picture with its alternative', async () => {
    const image = new URL('/demo/images/fete.svg', location.href).href;
    const dialog = await detail({}, { image, _image: { alt: 'Des musiciens.' } });
    byRole(dialog, 'img', 'Des musiciens.');
  });

  it('in another language is marked, the title and what the feed says, but not our words', async () => {
    const dialog = await detail({}, { language: 'en', summary: 'A concert.' });
    expect(part(dialog, 'description').lang).to.equal('en');
    expect(allByRole(dialog, 'term')[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
    const title = byRole(dialog, 'heading').querySelector('[lang]')!;
    expect(title.getAttribute('lang')).to.equal('en');
  });
});
