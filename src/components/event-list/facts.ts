import { html, nothing, type TemplateResult } from 'lit';
import { accessibilityName } from '../../i18n/accessibility.js';
import { eventFactWords } from '../../i18n/event-facts.js';
import type { EventWords } from '../../i18n/event.js';
import type { EventDetailWords } from '../../i18n/event-detail.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import { accessibilityTerm } from '../../model/accessibility.js';
import type { Party } from '../../model/index.js';
import { isOnline } from '../../select/online.js';
import { seasonOf, today } from '../../time/zone.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format-full.js';
import { quickDay, quickTime } from '../../time/format-fast.js';
import { factIcons, outIcon, termIcons } from '../event-dialog/icons.js';
import type { EventDates } from './dates.js';
import { eventTime } from './time.js';
import { mapLink } from './map-link.js';

export interface FactsOptions {
  readonly dates: EventDates;
  readonly words: EventWords;
  readonly own: EventDetailWords;
  readonly language: Language;
}

type Fact = readonly [name: keyof typeof factIcons, value: unknown];

/**
 * What is known of an event, each with its name in words and a drawing.
 *
 * @csspart facts - the list of what is known of it
 * @csspart running - that it goes on today, and until when
 * @csspart season - which of two hours of the same name is meant
 * @csspart map - the link to a map
 * @csspart organizer - the link to an organiser
 * @csspart tags - its tags
 */
export function eventFacts(dated: DatedOccurrence, options: FactsOptions): TemplateResult {
  const { event } = dated;
  const { dates, own, language } = options;
  const { free, price, organizers, audience, accessibility, tags } = event;
  const lang = foreignLanguage(event.language, language) ?? nothing;
  const cost = [
    free ? eventFactWords[language.code].free : free === false && !price ? own.paid : '',
    price,
  ];
  const named = accessibility.map((text) => termItem(text, language));
  const facts: readonly Fact[] = [
    ['when', whenOf(dated, options)],
    ['where', whereOf(dated, options)],
    ['price', cost.filter(Boolean).join(', ')],
    ['dates', dates.hasAny && dates.render(own, language)],
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
            <dt>${factIcons[name]} ${name === 'dates' ? own.nextDates : own[name]}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function whenOf(dated: DatedOccurrence, { own, language }: FactsOptions): TemplateResult {
  const { first, last, event } = dated;
  const present = today(event.timeZone);
  const isOn = first < last && first <= present && present <= last;
  const seasons = seasonsOf(dated, own, language);
  return html`${eventTime(dated, language)}${
    seasons ? html`<span class="season" part="season">${seasons}</span>` : nothing
  }${
    isOn
      ? html`<span class="running" part="running"
          >${own.running(quickDay(last, language.tag, fullDate))}</span
        >`
      : nothing
  }`;
}

/** `02:30 : heure d’été`, for the hours of the night in which the clocks are put back. */
function seasonsOf(
  { event: { timeZone }, occurrence }: DatedOccurrence,
  own: EventDetailWords,
  { tag }: Language,
): string {
  if (occurrence.allDay) return '';
  const { start, end = start } = occurrence;
  return [...new Set([start, end])]
    .map((instant) => {
      const season = seasonOf(instant, timeZone);
      return season && `${quickTime(instant, tag, timeZone)}${own.colon}${own.season[season]}`;
    })
    .filter(Boolean)
    .join(', ');
}

function whereOf({ event }: DatedOccurrence, { words, own, language }: FactsOptions): unknown {
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
            >${own.map}<span class="visually-hidden"> (${own.newWindow})</span> ${outIcon}</a
          >`
        : nothing
    }`;
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
