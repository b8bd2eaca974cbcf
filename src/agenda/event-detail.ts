import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { toIcs } from '../export/ics.js';
import { sanitize } from '../html/sanitize.js';
import { accessibilityName } from '../i18n/accessibility.js';
import type { AgendaWords } from '../i18n/agenda.js';
import { foreignLanguage, type Language } from '../i18n/language.js';
import type { AgendaEvent } from '../model/index.js';
import { fold } from '../select/fold.js';
import type { DatedOccurrence } from '../time/days.js';
import { formatOccurrence } from '../time/format.js';
import { statusWords } from './event-status.js';
import { eventTime } from './event-time.js';
import { picture } from '../widget/image.js';

/** More dates than a reader takes in. */
const mostDates = 12;

/** All there is to say about an event, loaded when the first one is opened. */
export class EventDetail {
  readonly #dated: DatedOccurrence;
  readonly #icsUrl: string;
  readonly #description: unknown;

  constructor(dated: DatedOccurrence) {
    const { event, occurrence } = dated;
    this.#dated = dated;
    const ics = new Blob([toIcs(event, occurrence, Date.now())], { type: 'text/calendar' });
    this.#icsUrl = URL.createObjectURL(ics);
    this.#description = describe(event);
  }

  /** Must be called when the detail is no longer shown: the file would stay in memory. */
  dispose(): void {
    URL.revokeObjectURL(this.#icsUrl);
  }

  render(words: AgendaWords, language: Language): TemplateResult {
    const { event } = this.#dated;
    const status = statusWords(event, words);
    return html`<div
      class="detail"
      part="detail"
      lang=${foreignLanguage(event.language, language) ?? nothing}
    >
      ${status ? html`<p><em class="status" part="status">${status}</em></p>` : nothing}
      ${picture(event.image)} ${this.#renderFacts(words, language)}
      <div class="description" part="description">${until(this.#description, nothing)}</div>
      ${this.#renderLinks(words)}
    </div>`;
  }

  #renderFacts(words: AgendaWords, language: Language): TemplateResult {
    const { event } = this.#dated;
    const { place, free, price, organizers, audience, accessibility } = event;
    const cost = [free ? words.free : free === false && !price ? words.paid : '', price];
    const online = event.attendance === 'online' || event.attendance === 'mixed';
    const rows: (readonly [string, unknown])[] = [
      [words.when, eventTime(this.#dated, words, language, true)],
      [
        words.where,
        [place?.name, place?.address, online ? words.online : ''].filter(Boolean).join(', '),
      ],
      [words.price, cost.filter(Boolean).join(', ')],
      [words.organizer, organizers.map(({ name }) => name).join(', ')],
      [words.audience, audience],
      [
        words.accessibility,
        accessibility.map((text) => accessibilityName(text, language.code)).join(', '),
      ],
      [words.moreDates, this.#otherDates(language)],
      [words.easyRead, event.easyRead],
    ];
    return html`<dl>
      ${rows.map(([term, value]) =>
        value
          ? html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
  }

  #otherDates({ tag }: Language): unknown {
    const { event, occurrence } = this.#dated;
    const others = event.occurrences.filter((other) => other !== occurrence);
    if (!others.length) return;
    const shown = others.slice(0, mostDates);
    return html`<ul role="list">
      ${shown.map((other) => html`<li>${formatOccurrence(other, tag, event.timeZone)}</li>`)}
      ${others.length > shown.length ? html`<li>…</li>` : nothing}
    </ul>`;
  }

  #renderLinks(words: AgendaWords): TemplateResult {
    const { event } = this.#dated;
    const open = event.status !== 'cancelled' && !event.full;
    const link = (href: string | undefined, part: string, text: string): unknown =>
      href ? html`<li><a part=${part} href=${href}>${text}</a></li>` : nothing;
    return html`<ul class="links" role="list">
      ${link(event.url, 'page', words.page)}
      ${open ? link(event.registrationUrl, 'register', words.register) : nothing}
      ${event.status === 'cancelled' ? nothing : link(event.onlineUrl, 'join', words.join)}
      <li>
        <a part="ics" href=${this.#icsUrl} download=${`${fileName(event.title)}.ics`}
          >${words.ics}</a
        >
      </li>
    </ul>`;
  }
}

function describe({ contentHtml, contentText, summary, url }: AgendaEvent): unknown {
  if (contentHtml) return sanitize(contentHtml, url ?? document.baseURI);
  return (contentText ?? summary ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => html`<p>${paragraph}</p>`);
}

function fileName(title: string): string {
  return (
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'evenement'
  );
}
