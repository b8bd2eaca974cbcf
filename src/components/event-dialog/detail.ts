import { html, nothing, type TemplateResult } from 'lit';
import { detailWords, type DetailWords } from '../../i18n/detail-words.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { AgendaEvent, Occurrence } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { formatOccurrence } from '../../time/format-full.js';
import { picture } from '../../base/picture.js';
import { ArticleBody, imageAbove, type ArticleBodyOptions } from '../article-body/article-body.js';
import { statusIcons } from './detail-icons.js';
import { EventDates } from './detail-dates.js';
import { eventFacts } from './detail-facts.js';
import { statusWords } from '../event-list/event-brief.js';
import { eventActions } from '../export-menu/export-menu.js';

/**
 * The detail of an event: its state, picture, facts, description, links and actions.
 *
 * @csspart detail - an event's details
 * @csspart banner - its state when it does not take place as planned, with a drawing
 * @csspart easy-read - the switch to the easy-to-read text
 * @csspart easy-text - that text
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart description - its description
 * @csspart page - the link to its page
 * @csspart register - the link to register
 * @csspart join - the link to join it online
 * @draws components/article-body/article-body#ArticleBody
 * @draws components/event-dialog/detail-facts#eventFacts
 * @draws components/event-dialog/detail-dates#EventDates
 * @draws components/export-menu/export-menu#eventActions
 */
export class EventDetail {
  readonly #dated: DatedOccurrence;
  readonly #body: ArticleBody;
  readonly #dates: EventDates;

  /**
   * @param update draws the host again; resolves when that is done
   * @param options language of the host's words, and level of the highest headings of the description
   */
  constructor(dated: DatedOccurrence, update: () => Promise<unknown>, options: ArticleBodyOptions) {
    this.#dated = dated;
    this.#dates = new EventDates(dated, update);
    const { event } = dated;
    const contentText = event.contentText ?? event.summary;
    this.#body = new ArticleBody({ ...event, contentText }, options);
    if (event.contentHtml) void this.#body.ready.then(update);
  }

  /** @param easyRead true when the visitor wants the easy-to-read text, where there is one */
  render(language: Language, easyRead: boolean, onEasyRead: () => void): TemplateResult {
    const { event } = this.#dated;
    const image = imageAbove(event);
    const words = detailWords[language.code];
    const lang = foreignLanguage(event.language, language) ?? nothing;
    const facts = { dates: this.#dates, words, language };
    return html`<div class="detail" part="detail">
      ${banner(event, statusWords(event, words), previousWords(event, words, language))}
      ${event.easyRead ? easyReadSwitch(words, easyRead, onEasyRead) : nothing}
      ${image ? html`<div lang=${lang}>${picture(image)}</div>` : nothing}
      ${eventFacts(this.#dated, facts)}
      <div class="description" part="description" lang=${lang}>
        ${
          event.easyRead && easyRead
            ? html`<div class="easy-text" part="easy-text">${lines(event.easyRead, /\n+/)}</div>`
            : this.#body.render(nothing)
        }
      </div>
      ${links(event, words)} ${eventActions(this.#dated, { language })}
    </div>`;
  }
}

function links(event: AgendaEvent, words: DetailWords): TemplateResult | typeof nothing {
  const { registrationUrl: register, onlineUrl, url } = event;
  const isOn = event.status !== 'cancelled';
  const link = (href: string | undefined, part: string, text: string): unknown =>
    href ? html`<li><a class=${part} part=${part} href=${href}>${text}</a></li>` : nothing;
  const all = [
    link(isOn && !event.full ? register : undefined, 'register', registerWords(register, words)),
    link(isOn ? onlineUrl : undefined, 'join', words.join),
    link(url, 'page', words.page),
  ];
  return all.every((item) => item === nothing)
    ? nothing
    : html`<ul class="links" role="list">
        ${all}
      </ul>`;
}

function previousWords(
  { previousStart: start, timeZone }: AgendaEvent,
  words: DetailWords,
  { tag }: Language,
): string {
  if (start === undefined) return '';
  const occurrence: Occurrence =
    typeof start === 'string' ? { allDay: true, start, end: start } : { allDay: false, start };
  return words.previousStart(formatOccurrence(occurrence, tag, timeZone));
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

function easyReadSwitch(words: DetailWords, isOn: boolean, onChange: () => void): TemplateResult {
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

/** The words of the link; with the number or the address, for a device that neither calls nor mails. */
function registerWords(url: string | undefined, words: DetailWords): string {
  const means = /^(?:tel|mailto):([^?%]+)/i.exec(url ?? '')?.[1];
  return means ? words.registerBy(means) : words.register;
}

function lines(text: string, end: RegExp): TemplateResult[] {
  return text
    .split(end)
    .filter((line) => line.trim())
    .map((line) => html`<p>${line}</p>`);
}
