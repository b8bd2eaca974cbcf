import { html, nothing, type TemplateResult } from 'lit';
import { plainWord } from '../../feed/read/kinds/shared-fields.js';
import { mailUrl, phoneUrl } from '../../html/contact-url.js';
import { safeUrl } from '../../html/safe-url.js';
import type { Language } from '../../i18n/language.js';
import type { initiativeListWords } from '../../i18n/initiative-list.js';
import type { Contact, Initiative, PartialDate } from '../../model/index.js';
import { firstDay, hasDay } from '../../time/partial-date.js';
import { longDate, monthAlone } from '../../time/format.js';
import { formatDayFast } from '../../time/format-fast.js';
import { defaultTimeZone } from '../../time/parse.js';
import { today } from '../../time/zone.js';
import { bare } from '../../time/bare.js';

export type Words = (typeof initiativeListWords)['fr'];
type Drawn = TemplateResult | typeof nothing;

/** Spellings of tags, by the form in which an id is written: `mobilite` is `mobilité`. */
export function spellings(initiatives: readonly Initiative[]): ReadonlyMap<string, string> {
  return new Map(initiatives.flatMap(({ tags }) => tags.map((tag) => [plainWord(tag), tag])));
}

/** Names of an initiative's themes. A theme that is an id takes the spelling of a tag of the list. */
export function themeNames({ themes }: Initiative, spelled: ReadonlyMap<string, string>): string[] {
  return themes.map((theme) => themeName(theme, spelled));
}

export function themeName(theme: string, spelled: ReadonlyMap<string, string>): string {
  return spelled.get(plainWord(theme)) ?? theme;
}

/** The place of an initiative in words: its name and its address, without the initiative's own name. */
export function placeWords({ title, location }: Initiative): string {
  const { name, address } = location ?? {};
  const isSaid = !name || name === title || address?.includes(name);
  return [isSaid ? '' : name, address].filter(Boolean).join(', ') || (name ?? '');
}

export function renderThemes(names: readonly string[], words: Words): Drawn {
  if (!names.length) return nothing;
  return html`<ul class="themes" part="themes" role="list" aria-label=${words.themes}>
    ${names.map((name) => html`<li part="theme">${name}</li>`)}
  </ul>`;
}

/** Figures as a list of terms: the number is large, its unit and label follow. */
export function renderFigures({ figures }: Initiative, words: Words, { tag }: Language): Drawn {
  if (!figures.length) return nothing;
  const written = new Intl.NumberFormat(tag);
  const small = new Intl.NumberFormat(tag, bare({ maximumSignificantDigits: 2 }));
  return html`<dl class="figures" part="figures" aria-label=${words.figures}>
    ${figures.map(
      ({ label, value, unit }) =>
        html`<div part="figure-item">
          <dt>${label}</dt>
          <dd>
            <strong>${(Math.abs(value) < 0.01 ? small : written).format(value)}</strong> ${unit}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** Lines of facts: organizations, place, dates, contact. Persons are there only as the feed makes them public. */
export function renderFacts(initiative: Initiative, words: Words, language: Language): Drawn {
  const { organizations, location, contact } = initiative;
  const named = organizations.filter(({ name }) => name && name !== initiative.title);
  const place = placeWords(initiative);
  const dates = datesInWords(initiative, words, language);
  const about = location?.precision === 'municipality' ? ` (${words.aroundTown})` : '';
  const facts = [
    named.length ? fact('organizations', words.organizations, named.map(renderParty)) : nothing,
    place ? fact('place', words.place, place + about) : nothing,
    dates ? fact('dates', words.dates, dates) : nothing,
    contact ? fact('contact', words.contact, renderContact(contact, words)) : nothing,
  ];
  if (facts.every((line) => line === nothing)) return nothing;
  return html`<dl class="facts" part="facts">${facts}</dl>`;
}

/** Links to related items that the feed names by an address; an id alone leads nowhere. */
export function renderLinks({ links }: Initiative, words: Words): Drawn {
  const addresses = Object.values(links)
    .flat()
    .flatMap((link) => (/^https?:/.test(link) ? (safeUrl(link, 'link') ?? []) : []));
  if (!addresses.length) return nothing;
  return html`<ul class="links" part="links" role="list" aria-label=${words.links}>
    ${addresses.map((address) => html`<li><a part="related" href=${address}>${shortAddress(address)}</a></li>`)}
  </ul>`;
}

function fact(part: string, term: string, content: unknown): TemplateResult {
  return html`<div part=${part}>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}

function renderParty(
  { name, url }: { name?: string; url?: string },
  index: number,
): TemplateResult {
  const comma = index ? ', ' : '';
  return html`${comma}${url ? html`<a href=${url}>${name}</a>` : name}`;
}

function renderContact({ name, email, telephone, url }: Contact, words: Words): TemplateResult {
  const ways = [
    name,
    email && html`<a href=${mailUrl(email)}>${email}</a>`,
    telephone && html`<a href=${phoneUrl(telephone)}>${telephone}</a>`,
    url && html`<a href=${url}>${words.website}</a>`,
  ].filter(Boolean);
  return html`${ways.map((way, index) => html`${index ? ' · ' : ''}${way}`)}`;
}

function datesInWords({ startDate, endDate }: Initiative, words: Words, { tag }: Language): string {
  const [start, end] = [startDate, endDate].map((date) => date && formatPartial(date, tag));
  if (start && end) return words.span(start, end, hasDay(startDate!), hasDay(endDate!));
  if (end) return words.until(end, hasDay(endDate!));
  if (!start) return '';
  const isToCome = firstDay(startDate!) > today(defaultTimeZone);
  return isToCome
    ? words.startsOn(start, hasDay(startDate!))
    : words.since(start, hasDay(startDate!));
}

/** A day, a month or a year, as exact as it is given. */
function formatPartial(date: PartialDate, lang: string): string {
  if (date.length === 4) return date;
  return formatDayFast(firstDay(date), lang, hasDay(date) ? longDate : monthAlone);
}

function shortAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname === '/' ? '' : pathname;
  try {
    return host + decodeURI(path);
  } catch {
    return host + path; // It is not encoded as UTF-8: `/100%`, `/caf%E9`.
  }
}
