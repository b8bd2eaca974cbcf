import { html, nothing, type TemplateResult } from 'lit';
import encodeQR from 'qr';
import { describe } from '../../export/item-words.js';
import { accessibilityName } from '../../i18n/accessibility.js';
import { eventWords, type EventWords } from '../../i18n/event-words.js';
import type { Language } from '../../i18n/language.js';
import { exportWords, type ExportWords } from '../../i18n/export-words.js';
import type { Party } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { formatOccurrence, fullDate } from '../../time/format-full.js';
import { statusWords } from '../event-list/event-brief.js';
import { placeOf, priceOf } from './print-text.js';
import { posterStyles } from './poster.styles.js';
import type { Sheet } from './sheet.js';
import { numbered } from '../../feed/numbered.js';

export interface PosterOptions {
  readonly dated: DatedOccurrence;
  /** Address of the event's page, which the code holds. */
  readonly address: string;
  readonly language: Language;
}

/** Further dates than a passer-by reads. */
const mostDates = 6;

/** Organizers whose logos have room beside the code. */
const mostLogos = 2;

/** One event on an A4 for a notice board. */
export function posterSheet({ dated, address, language }: PosterOptions): Sheet {
  const { event } = dated;
  const words = { ...exportWords[language.code], event: eventWords[language.code] };
  const status = statusWords(event, words.event);
  const { image } = event;
  const description = describe(event);
  const isShort = !image && description.length < 300 && event.occurrences.length < 3;
  return {
    orientation: 'portrait',
    language,
    styles: posterStyles,
    content: html`<article class="poster ${event.status}" lang=${event.language ?? nothing}>
      <div class="body ${isShort ? 'roomy' : ''}">
        ${status ? html`<p><em class="status">${status}</em></p>` : nothing}
        <h1 class="title ${sizeOf(event.title)}">${event.title}</h1>
        <div class="dates">${dates(dated, words, language)}</div>
        ${
          image
            ? html`<figure>
                <img src=${image.src} alt=${image.alt} referrerpolicy="no-referrer" />
                ${image.credit ? html`<figcaption>${image.credit}</figcaption>` : nothing}
              </figure>`
            : nothing
        }
        <dl>
          ${facts(dated, words, language).map(([term, value]) =>
            value
              ? html`<div class=${term === words.where ? 'place' : ''}>
                  <dt>${term}</dt>
                  <dd>${value}</dd>
                </div>`
              : nothing,
          )}
        </dl>
        <p class="description">${description}</p>
      </div>
      <footer>
        ${qrCode(address, words.code(address))} ${written(address)}
        ${event.organizers.slice(0, mostLogos).map(logoOf)}
      </footer>
    </article>`,
  };
}

/** The address as people copy it; a long one is smaller, so that it stays whole. Lines end at slashes. */
function written(address: string): TemplateResult {
  const short = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const parts = short.split(/(?<=\/)/).map((part) => html`${part}<wbr />`);
  return html`<p class="address ${short.length <= 60 ? 'short' : ''}">${parts}</p>`;
}

function logoOf({ name, logo }: Party): TemplateResult | typeof nothing {
  return logo
    ? html`<img
        class="logo"
        src=${logo.src}
        alt=${logo.alt || name}
        referrerpolicy="no-referrer"
      />`
    : nothing;
}

type Words = ExportWords & { readonly event: EventWords };

/** The longer, the smaller: it is read from across a street, and stays on the sheet. */
function sizeOf(title: string): string {
  return title.length <= 24 ? 'huge' : title.length <= 60 ? 'large' : 'long';
}

function dates(
  { event, occurrence }: DatedOccurrence,
  words: Words,
  { tag }: Language,
): TemplateResult {
  const others = event.occurrences.filter(({ start }) => start !== occurrence.start);
  const shown = others.slice(0, mostDates);
  const rest = others.length - shown.length;
  const say = (shownOccurrence: typeof occurrence): string =>
    formatOccurrence(shownOccurrence, tag, event.timeZone, fullDate);
  return html`<p class="date">${say(occurrence)}</p>
    ${shown.map((other) => html`<p>${say(other)}</p>`)}
    ${rest > 0 ? html`<p>${words.otherDates(rest)}</p>` : nothing}`;
}

function facts(
  { event }: DatedOccurrence,
  words: Words,
  language: Language,
): (readonly [string, string])[] {
  const accessibility = event.accessibility.map((text) => accessibilityName(text, language.code));
  return [
    [words.where, placeOf(event, words.event)],
    [words.price, priceOf(event, language)],
    [words.audience, event.audience ?? ''],
    [words.accessibility, accessibility.join(', ')],
    [words.organizer, event.organizers.map(({ name }) => name).join(', ')],
  ];
}

/** The path of a QR code, one unit for each module: a rectangle for each run of dark modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of numbered(rows)) {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  }
  return path;
}

/**
 * An address as a QR code, with the quiet zone that scanners need.
 *
 * @param name the accessible name
 */
function qrCode(address: string, name: string): TemplateResult {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const size = rows.length;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name}>
    <path d=${pathOf(rows)} shape-rendering="crispEdges"></path>
  </svg>`;
}
