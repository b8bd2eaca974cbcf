import { html, nothing, type TemplateResult } from 'lit';
import { accessibilityName } from '../../i18n/accessibility.js';
import type { DetailWords } from '../../i18n/detail-words.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import { accessibilityTerm } from '../../model/accessibility.js';
import type { Party, Place } from '../../model/index.js';
import { isOnline } from '../../select/item-state.js';
import { seasonOf, today } from '../../time/zone.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format-full.js';
import { formatDayFast, formatTimeFast } from '../../time/format-fast.js';
import { factIcons, outIcon, termIcons } from './detail-icons.js';
import type { EventDates } from './detail-dates.js';
import { eventTime } from '../event-list/event-time.js';

export interface FactsOptions {
  readonly dates: EventDates;
  readonly words: DetailWords;
  readonly language: Language;
}

type Fact = readonly [name: keyof typeof factIcons, value: unknown];

/**
 * The facts of an event, each with its name in words and a drawing.
 *
 * @csspart facts - the list of facts
 * @csspart running - the note that it goes on today, and until when
 * @csspart season - summer or winter time, of an hour that the clock shows twice
 * @csspart map - the link to a map
 * @csspart organizer - the link to an organiser
 * @csspart tags - its tags
 */
export function eventFacts(dated: DatedOccurrence, options: FactsOptions): TemplateResult {
  const { event } = dated;
  const { dates, words, language } = options;
  const { free, price, organizers, audience, accessibility, tags } = event;
  const lang = foreignLanguage(event.language, language) ?? nothing;
  const cost = [free ? words.free : free === false && !price ? words.paid : '', price];
  const named = accessibility.map((text) => termItem(text, language));
  const facts: readonly Fact[] = [
    ['when', whenOf(dated, options)],
    ['where', whereOf(dated, options)],
    ['price', cost.filter(Boolean).join(', ')],
    ['dates', dates.hasAny && dates.render(words, language)],
    ['organizer', organizers.length && html`<span lang=${lang}>${parties(organizers)}</span>`],
    ['audience', audience && html`<span lang=${lang}>${audience}</span>`],
    [
      'accessibility',
      named.length &&
        html`<ul class="terms" role="list">
          ${named}
        </ul>`,
    ],
    [
      'tags',
      tags.length &&
        html`<ul class="tags" part="tags" role="list" lang=${lang}>
          ${tags.map((tag) => html`<li>${tag}</li>`)}
        </ul>`,
    ],
  ];
  return html`<dl class="facts" part="facts">
    ${facts.map(([name, value]) =>
      value
        ? html`<div class="fact">
            <dt>${factIcons[name]} ${name === 'dates' ? words.nextDates : words[name]}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function whenOf(dated: DatedOccurrence, { words, language }: FactsOptions): TemplateResult {
  const { first, last, event } = dated;
  const present = today(event.timeZone);
  const isOn = first < last && first <= present && present <= last;
  const seasons = seasonsOf(dated, words, language);
  return html`${eventTime(dated, language)}${
    seasons ? html`<span class="season" part="season">${seasons}</span>` : nothing
  }${
    isOn
      ? html`<span class="running" part="running"
          >${words.running(formatDayFast(last, language.tag, fullDate))}</span
        >`
      : nothing
  }`;
}

/** Summer or winter time of hours in the night when the clocks are put back, such as `02:30 : heure d’été`. */
function seasonsOf(
  { event: { timeZone }, occurrence }: DatedOccurrence,
  words: DetailWords,
  { tag }: Language,
): string {
  if (occurrence.allDay) return '';
  const { start, end = start } = occurrence;
  return [...new Set([start, end])]
    .map((instant) => {
      const season = seasonOf(instant, timeZone);
      return (
        season && `${formatTimeFast(instant, tag, timeZone)}${words.colon}${words.season[season]}`
      );
    })
    .filter(Boolean)
    .join(', ');
}

function whereOf({ event }: DatedOccurrence, { words, language }: FactsOptions): unknown {
  const { place } = event;
  const lang = foreignLanguage(event.language, language) ?? nothing;
  const online = isOnline(event);
  const map = place && mapLink(place);
  const line = [place?.name, place?.address].filter(Boolean).join(', ');
  if (!line && !online && !map) return;
  return html`<span lang=${lang}>${line}</span>${line && online ? ', ' : ''}${
      online ? words.online : nothing
    }
    ${
      map
        ? html`<a class="map" part="map" href=${map} target="_blank" rel="noopener noreferrer"
            >${words.map}<span class="visually-hidden"> (${words.newWindow})</span> ${outIcon}</a
          >`
        : nothing
    }`;
}

/**
 * The address of a place on OpenStreetMap: by its coordinates, else by its postal address. A name alone would
 * find other places too. Nothing is requested before the visitor follows the link.
 */
function mapLink({ latitude, longitude, address }: Place): string | undefined {
  const map = 'https://www.openstreetmap.org/';
  if (latitude !== undefined && longitude !== undefined) {
    return `${map}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  return address && `${map}search?${new URLSearchParams({ query: address }).toString()}`;
}

function parties(list: readonly Party[]): unknown {
  return list.map(({ name, url }, index) => [
    index ? ', ' : '',
    url ? html`<a part="organizer" href=${url}>${name}</a>` : name,
  ]);
}

function termItem(text: string, { code }: Language): TemplateResult {
  const term = accessibilityTerm(text);
  return html`<li>${term ? termIcons[term] : nothing} ${accessibilityName(text, code)}</li>`;
}
