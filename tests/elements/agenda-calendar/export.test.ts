/** Taking an agenda away, where its page offers it. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../../src/elements/agenda-calendar/define.js';
import { agendaOf } from '../../helpers/agenda.js';
import { fileOf } from '../../helpers/download.js';
import { event, houseFeed, type Json } from '../../helpers/house.js';
import { eventually, feedLoad } from '../../helpers/mount.js';
import { allByRole, byRole, namesOf, part, parts, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

const items = [
  event('Concert', { startDate: '2026-06-20T20:00' }),
  event('Atelier', { startDate: '2026-06-10T10:00' }),
  event('Bal', { startDate: '2026-07-14T20:00' }),
];

async function opened(
  attributes: Readonly<Record<string, string>> = {},
  calendar?: Json,
  events = items,
): Promise<AgendaCalendar> {
  const element = await agendaOf(events, { 'take-away': '', heading: 'Sortir', ...attributes });
  if (calendar) {
    const read = feedLoad(element);
    element.feed = { ...houseFeed(items), _calendar: calendar };
    await read;
  }
  await eventually(() => parts(element, 'take-away').length, 'the menu has come');
  byRole(element, 'summary', 'Emporter').click();
  return element;
}

/** Presses a button of the print panel and gives the sheet that would be printed. */
async function printed(element: AgendaCalendar, button: string): Promise<ShadowRoot> {
  let isPrinted = false;
  stub(window, 'print', () => () => (isPrinted = true));
  byRole(element, 'button', button).click();
  await eventually(() => isPrinted);
  return document.querySelector('.metropole-print')!.shadowRoot!;
}

describe('an agenda to take away', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new PointerEvent('pointermove'));
  });

  it('has no menu without the attribute', async () => {
    const element = await agendaOf(items, { 'structured-data': '' });
    await element.updateComplete;
    expect(parts(element, 'take-away')).to.be.empty;
  });

  it('gives a file of what is shown, named after the agenda', async () => {
    const element = await opened({ view: 'list' });
    const { name, text } = await fileOf(byRole(element, 'button', /^Les événements affichés/));
    expect(name).to.equal('sortir.ics');
    expect(text.match(/SUMMARY:\w+/g)).to.deep.equal(['SUMMARY:Concert', 'SUMMARY:Bal']);
    part(element, 'next').click();
    await element.updateComplete;
    const july = await fileOf(byRole(element, 'button', /^Les événements affichés/));
    expect(july.text.match(/SUMMARY:\w+/g)).to.deep.equal(['SUMMARY:Bal']);
  });

  for (const [button, words] of [
    ['Imprimer le mois', 'Sortir – juin 2026'],
    ['Imprimer la liste', 'Sortir – juin 2026'],
  ] as const) {
    it(`has “${button}”`, async () => {
      const sheet = await printed(await opened(), button);
      expect(sheet.querySelector('h1')!.textContent).to.equal(words);
      for (const title of ['Concert', 'Atelier']) expect(sheet.textContent).to.contain(title);
    });
  }

  it('says on the printed list when what goes on from the evening before began', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const nights = [
      event('Bal', { startDate: '2026-06-30T20:30', endDate: '2026-07-01T01:30', timeZone }),
      event('Fest-noz', { startDate: '2026-07-01T20:30', endDate: '2026-07-02T01:30', timeZone }),
    ];
    const element = await opened({ view: 'list', date: '2026-07' }, undefined, nights);
    const sheet = await printed(element, 'Imprimer la liste');
    expect([...sheet.querySelectorAll('h2')].map(textOf)).to.deep.equal([
      'mercredi 1er juillet 2026',
    ]);
    expect([...sheet.querySelectorAll('.when')].map(textOf)).to.deep.equal([
      'du mar. 30 juin à 20:30 au mer. 1er juil. à 01:30',
      '20:30 – 01:30',
    ]);
  });

  it('says no midnights on paper of what takes the day from one to the next', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const about = { startDate: '2026-07-04T00:00', endDate: '2026-07-05T00:00', timeZone };
    const element = await opened({ date: '2026-07' }, undefined, [event('Portes ouvertes', about)]);
    const month = await printed(element, 'Imprimer le mois');
    expect(month.textContent.trim().replace(/\s+/g, ' ')).to.contain('Portes ouvertes');
    expect(month.textContent).not.to.contain('00:00');
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new PointerEvent('pointermove'));
    element.view = 'list';
    await element.updateComplete;
    const list = await printed(element, 'Imprimer la liste');
    expect([...list.querySelectorAll('.when')].map(textOf)).to.deep.equal(['Toute la journée']);
  });

  it('has the hours of events on the printed month', async () => {
    const sheet = await printed(await opened(), 'Imprimer le mois');
    const hours = [...sheet.querySelectorAll('.events .event b')].map(textOf);
    expect(hours).to.not.be.empty;
    for (const hour of hours) expect(hour).to.match(/^\d\d:\d\d$/);
  });

  it('has the holidays on the printed month, where the agenda has them', async () => {
    const element = await opened({ holidays: 'A', date: '2026-07' });
    const sheet = await printed(element, 'Imprimer le mois');
    // Shown to a printer only: what is hidden on a screen counts.
    const days = [...sheet.querySelectorAll('.day')].map((day) =>
      day.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(days).to.include('14 Fête nationale');
    expect(days).to.include('15 Vacances d’été');
    expect(days).to.include('1');
    expect(days).to.include('1er août Vacances d’été');
  });

  it('is subscribed to where the feed, or the page, has its address', async () => {
    const element = await opened({}, { ics_url: 'https://example.org/feed.ics' });
    const webcal = (): string =>
      (byRole(element, 'link', 'Dans l’agenda de cet appareil') as HTMLAnchorElement).href;
    await eventually(() => allByRole(element, 'link').length);
    expect(webcal()).to.equal('webcal://example.org/feed.ics');
    element.ics = 'webcal://example.org/page.ics';
    await element.updateComplete;
    expect(webcal()).to.equal('webcal://example.org/page.ics');
    element.ics = '';
    element.feed = houseFeed(items);
    await eventually(() => !namesOf(element, 'link').some((name) => name.includes('appareil')));
  });

  it('says what is wrong with the feed’s address', async () => {
    const element = await opened({}, { ics_url: 'javascript:alert(1)' });
    await eventually(() => element.problems.length);
    expect(element.problems[0]!.path).to.equal('_calendar.ics_url');
    expect(allByRole(element, 'link')).to.deep.equal([]);
  });
});
