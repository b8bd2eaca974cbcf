import { html, nothing, type TemplateResult } from 'lit';
import { calendarLink, calendarSites } from '../../export/calendar-links.js';
import { agendaToIcs, seriesToIcs, toIcs } from '../../export/ics.js';
import { subscriptions } from '../../export/subscribe.js';
import { pageUrl } from '../../html/safe-url.js';
import type { Language } from '../../i18n/language.js';
import { exportWords, type ExportWords } from '../../i18n/export-words.js';
import type { DatedOccurrence } from '../../time/days.js';
import { firstOf, rulesOf } from '../../time/recurrence/rfc-lines.js';
import { attempt, copy, download, shareLink } from './actions.js';
import { disclosure } from './disclosure.js';

export { exportMenuStyles } from './export-menu.styles.js';

interface Options {
  readonly language: Language;
}

export interface EventActionsOptions extends Options {
  /** The address to pass on; the event's own page, else this one, when left out. */
  readonly address?: string;
}

export interface AgendaActionsOptions extends Options {
  /** Name of the agenda, for the calendar and the file. */
  readonly title: string;
  /** The address to pass on; this page when left out. */
  readonly address?: string;
  /** Address of the agenda's iCalendar file, to subscribe to. */
  readonly icsAddress?: string;
  /** The shown occurrences, read when they are needed. */
  occurrences(): readonly DatedOccurrence[];
  /** Absent where there is no month to print. */
  printMonth?(): unknown;
  /** Absent where there is no list to print. */
  printList?(): unknown;
}

/**
 * The actions on an event: add it to a calendar, copy or pass on its link, print it. The element adopts
 * `exportMenuStyles` for them.
 *
 * @csspart take-away - the actions on an event, or on the agenda
 * @csspart add - the menu to add an event to a calendar
 * @csspart add-button - the button of that menu
 * @csspart add-panel - the panel of that menu
 * @csspart google - the link to Google's calendar
 * @csspart google-all - the same with all dates
 * @csspart outlook - the link to Outlook.com
 * @csspart office365 - the link to Microsoft 365
 * @csspart yahoo - the link to Yahoo's calendar
 * @csspart ics - the button to the .ics file
 * @csspart ics-all - the same with all dates
 * @csspart copy - the button that copies the link
 * @csspart send - the button to pass it on by the device's own means
 * @csspart poster - the button that prints a poster
 * @csspart said - the result of the last action
 */
export function eventActions(dated: DatedOccurrence, options: EventActionsOptions): TemplateResult {
  const { event } = dated;
  const words = exportWords[options.language.code];
  const address = options.address ?? event.url ?? location.href;
  const several = event.occurrences.length > 1 || Boolean(event.recurrence);
  const downloadOne = (): void => download(toIcs(event, dated.occurrence, Date.now()), event.title);
  const downloadAll = (): void => download(seriesToIcs(event, Date.now()), event.title);
  const poster = async (): Promise<void> => {
    const { printPoster } = await import('../print/print.js');
    await printPoster({ dated, address, language: options.language });
  };
  return html`<div class="take-away" part="take-away">
    ${disclosure(
      words.add,
      'add',
      html`<ul role="list">
        ${event.status === 'cancelled' ? nothing : siteLinks(dated, words)}
        ${row('ics', words.file, downloadOne)}
        ${several ? row('ics-all', words.allDates, downloadAll) : nothing}
      </ul>`,
    )}
    ${copyButton('copy', words.copyLink, address, words)}
    ${shareButton(event.title, address, words)} ${actButton('poster', words.poster, poster, words)}
    <p class="take-said" part="said" role="status"></p>
  </div>`;
}

/**
 * The actions on the whole agenda, in one menu.
 *
 * @csspart take - the menu to take the agenda away
 * @csspart take-button - the button of that menu
 * @csspart take-panel - the panel of that menu
 * @csspart print-month - the button that prints the month
 * @csspart print-list - the button that prints the list
 * @csspart webcal - the link to subscribe on this device
 * @csspart subscribe-google - the link to subscribe in Google's calendar
 * @csspart subscribe-outlook - the link to subscribe in Outlook.com
 * @csspart subscribe-office365 - the link to subscribe in Microsoft 365
 * @csspart copy-subscription - the button that copies the subscription's address
 */
export function agendaActions(options: AgendaActionsOptions): TemplateResult {
  const { title, occurrences, printMonth, printList } = options;
  const words = exportWords[options.language.code];
  const address = options.address ?? location.href;
  const file = (): void => download(agendaToIcs(occurrences(), { now: Date.now(), title }), title);
  return html`<div class="take-away" part="take-away">
    ${disclosure(
      words.takeAway,
      'take',
      html`<ul role="list">
          ${printMonth ? actRow('print-month', words.printMonth, printMonth, words) : nothing}
          ${printList ? actRow('print-list', words.printList, printList, words) : nothing}
          ${row('ics', words.shown, file)}
          <li>${copyButton('copy', words.copyLink, address, words)}</li>
        </ul>
        ${subscribeLinks(options, words)}
        <p class="take-said" part="said" role="status"></p>`,
    )}
  </div>`;
}

function siteLinks({ event, occurrence }: DatedOccurrence, words: ExportWords): unknown {
  const links = calendarSites.map((site) =>
    outward(site, calendarLink(site, event, occurrence), words.sites[site], words),
  );
  const [lines, ...others] = event.recurrence?.series ?? [];
  if (!lines || others.length) return links;
  // Only Google’s link can hold a recurrence rule, and it holds one.
  const { occurrence: first, timeZone } = firstOf(lines);
  const series = calendarLink('google', { ...event, timeZone }, first, rulesOf(lines));
  return [...links, outward('google-all', series, words.allDatesGoogle, words)];
}

function subscribeLinks(
  { icsAddress, title }: AgendaActionsOptions,
  words: ExportWords,
): TemplateResult | typeof nothing {
  const links = icsAddress ? subscriptions(icsAddress, title, pageUrl()) : undefined;
  if (!links) return nothing;
  return html`<p class="take-heading" id="take-subscribe">${words.subscribe}</p>
    <ul role="list" aria-labelledby="take-subscribe">
      <li><a class="take-row" part="webcal" href=${links.webcal}>${words.device}</a></li>
      ${(['google', 'outlook', 'office365'] as const).map((site) =>
        outward(`subscribe-${site}`, links[site], words.sites[site], words),
      )}
      <li>${copyButton('copy-subscription', words.copySubscription, links.address, words)}</li>
    </ul>`;
}

/** A link that opens a new window, and says so. */
function outward(part: string, href: string, text: string, words: ExportWords): TemplateResult {
  return html`<li>
    <a class="take-row" part=${part} href=${href} target="_blank" rel="noopener noreferrer"
      >${text}<span class="take-outward" aria-hidden="true">↗</span>
      <span class="visually-hidden">${words.newWindow}</span></a
    >
  </li>`;
}

function row(part: string, text: string, act: () => void): TemplateResult {
  return html`<li><button class="take-row" part=${part} @click=${act}>${text}</button></li>`;
}

function actRow(
  part: string,
  text: string,
  act: () => unknown,
  words: ExportWords,
): TemplateResult {
  return html`<li>${actButton(part, text, act, words)}</li>`;
}

function actButton(
  part: string,
  text: string,
  act: () => unknown,
  words: ExportWords,
): TemplateResult {
  return html`<button
    class="take-row"
    part=${part}
    @click=${(event: Event) => attempt(act, event.currentTarget as Element, words)}
  >
    ${text}
  </button>`;
}

function copyButton(
  part: string,
  text: string,
  address: string,
  words: ExportWords,
): TemplateResult {
  return html`<button
    class="take-row"
    part=${part}
    @click=${(event: Event) => copy(address, event.currentTarget as Element, words)}
  >
    ${text}
  </button>`;
}

function shareButton(
  title: string,
  address: string,
  words: ExportWords,
): TemplateResult | typeof nothing {
  if (!('share' in navigator)) return nothing;
  return html`<button class="take-row" part="send" @click=${() => shareLink(title, address)}>
    ${words.share}
  </button>`;
}
