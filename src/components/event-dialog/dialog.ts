import { html, nothing, type TemplateResult } from 'lit';
import { sanitize } from '../../html/sanitize.js';
import { event as eventWords } from '../../i18n/event.js';
import { eventDetail, type EventDetailWords } from '../../i18n/event-detail.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { AgendaEvent, Occurrence } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { formatOccurrence } from '../../time/format-full.js';
import { picture } from '../../base/picture.js';
import { statusIcons } from './icons.js';
import { EventDates } from '../event-list/dates.js';
import { eventFacts } from '../event-list/facts.js';
import { statusWords } from '../event-list/status.js';
import { eventActions } from '../export-menu/export-menu.js';

/**
 * All there is to say about an event.
 *
 * @csspart detail - an event's details
 * @csspart banner - what keeps it from being as it was meant, with a drawing
 * @csspart easy-read - the switch to the easy-to-read text
 * @csspart easy-text - that text
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart description - its description
 * @csspart page - the link to its page
 * @csspart register - the link to register
 * @csspart join - the link to join it online
 * @draws components/event-list/facts#eventFacts
 * @draws components/event-list/dates#EventDates
 * @draws components/export-menu/export-menu#eventActions
 */
export class EventDetail {
  readonly #dated: DatedOccurrence;
  /** Sanitised markup takes a moment. */
  #description: unknown = nothing;
  readonly #dates: EventDates;

  /** @param update draws again; resolves when it has */
  constructor(dated: DatedOccurrence, update: () => Promise<unknown>) {
    this.#dated = dated;
    this.#dates = new EventDates(dated, update);
    void this.#describe(update);
  }

  /** @param easyRead the visitor wants the easy-to-read text, where there is one */
  render(language: Language, easyRead: boolean, onEasyRead: () => void): TemplateResult {
    const { event } = this.#dated;
    const own = eventDetail[language.code];
    const words = eventWords[language.code];
    const lang = foreignLanguage(event.language, language) ?? nothing;
    const facts = { dates: this.#dates, words, own, language };
    return html`<div class="detail" part="detail">
      ${banner(event, statusWords(event, words), previousWords(event, own, language))}
      ${event.easyRead ? easyReadSwitch(own, easyRead, onEasyRead) : nothing}
      ${event.image ? html`<div lang=${lang}>${picture(event.image)}</div>` : nothing}
      ${eventFacts(this.#dated, facts)}
      <div class="description" part="description" lang=${lang} @error=${hideBroken}>
        ${
          event.easyRead && easyRead
            ? html`<div class="easy-text" part="easy-text">${lines(event.easyRead, /\n+/)}</div>`
            : this.#description
        }
      </div>
      ${links(event, own)} ${eventActions(this.#dated, { language })}
    </div>`;
  }

  async #describe(update: () => Promise<unknown>): Promise<void> {
    const { contentHtml, contentBase, contentText, summary, url } = this.#dated.event;
    if (!contentHtml) {
      this.#description = lines(contentText ?? summary ?? '', /\n{2,}/);
      return;
    }
    const { childNodes } = await sanitize(contentHtml, contentBase ?? url ?? document.baseURI);
    // A fragment is empty once it is shown; its nodes can go and come back.
    this.#description = [...childNodes];
    await update();
  }
}

function links(event: AgendaEvent, words: EventDetailWords): TemplateResult | typeof nothing {
  const { registrationUrl: register, onlineUrl, url } = event;
  const isOn = event.status !== 'cancelled';
  const link = (href: string | undefined, part: string, text: string): unknown =>
    href ? html`<li><a class=${part} part=${part} href=${href}>${text}</a></li>` : nothing;
  const all = [
    link(isOn && !event.full ? register : undefined, 'register', registerWords(register, words)),
    link(isOn ? onlineUrl : undefined, 'join', words.join),
    link(url, 'page', words.page),
  ];
  return all.every((one) => one === nothing)
    ? nothing
    : html`<ul class="links" role="list">
        ${all}
      </ul>`;
}

function previousWords(
  { previousStart: start, timeZone }: AgendaEvent,
  own: EventDetailWords,
  { tag }: Language,
): string {
  if (start === undefined) return '';
  const occurrence: Occurrence =
    typeof start === 'string' ? { allDay: true, start, end: start } : { allDay: false, start };
  return own.previousStart(formatOccurrence(occurrence, tag, timeZone));
}

function banner(
  event: AgendaEvent,
  status: string,
  previous: string,
): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const { status: kind } = event;
  return html`<p class="banner ${kind}" part="banner">
    ${statusIcons[kind === 'scheduled' ? 'full' : kind]}
    <em class="status" part="status">${status}</em> ${previous}
  </p>`;
}

function easyReadSwitch(
  words: EventDetailWords,
  isOn: boolean,
  onChange: () => void,
): TemplateResult {
  return html`<p>
    <button
      class="easy-read"
      part="easy-read"
      role="switch"
      aria-checked=${isOn ? 'true' : 'false'}
      @click=${onChange}
    >
      <span class="knob"></span> ${words.easyRead}
    </button>
  </p>`;
}

/** By telephone or mail: to which number or address, for those whose device does neither. */
function registerWords(url: string | undefined, words: EventDetailWords): string {
  const means = /^(?:tel|mailto):([^?%]+)/i.exec(url ?? '')?.[1];
  return means ? words.registerBy(means) : words.register;
}

function lines(text: string, end: RegExp): TemplateResult[] {
  return text
    .split(end)
    .filter((line) => line.trim())
    .map((line) => html`<p>${line}</p>`);
}

/** Such events do not bubble: they are caught on their way down. */
const hideBroken = {
  capture: true,
  handleEvent({ target }: Event): void {
    (target as HTMLElement).hidden = true;
  },
};
