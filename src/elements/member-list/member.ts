import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { textOf } from '../../html/text.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { MemberListWords } from '../../i18n/member-list.js';
import type { Contact, Organization } from '../../model/index.js';
import { excerpt } from '../../select/excerpt.js';
import { emblem } from './emblem.js';
import { initialsOf } from './initials.js';
import type { SeatEntry } from './seats.js';

export const memberListLayouts = ['logos', 'list', 'cards'] as const;
export type MemberListLayout = (typeof memberListLayouts)[number];

export interface MemberContext {
  readonly layout: MemberListLayout;
  /** Level of the heading of a card. */
  readonly level: number;
  readonly words: MemberListWords;
  readonly language: Language;
  readonly brokenLogos: ReadonlySet<string>;
  onLogoError(src: string): void;
  /** The button that shows the member on the map, while there is one. */
  readonly onMap: unknown;
  /** Called with the click on the name. */
  onChoose(event: Event): void;
  /** Draws a name as a button that filters the other elements; left out where it is a link. */
  selectButton?(value: string, content: unknown): TemplateResult;
}

/** Length of a card's text, in characters. */
const summaryLength = 240;

/** A member, or a vacant seat, as one entry of the list. */
export function memberTemplate(entry: SeatEntry, context: MemberContext): TemplateResult {
  const { seat, isOver } = entry;
  const { layout, language } = context;
  const item = entry.read();
  const state = seat.member ? (isOver ? 'former' : '') : 'vacant';
  return html`<li
    class=${state || nothing}
    part="member"
    lang=${foreignLanguage(item.language, language) ?? nothing}
  >
    ${
      layout === 'logos'
        ? html`${tile(entry, item, context)}${context.onMap}`
        : html`<article class="row">
            ${signOf(entry, item, '', context)}
            <div class="body">
              ${
                layout === 'cards'
                  ? heading(context.level, 'title', nameOf(entry, item, undefined, context))
                  : nameOf(entry, item, undefined, context)
              }
              ${facts(entry, item, context)}
              ${layout === 'cards' ? details(item, context) : nothing} ${context.onMap}
            </div>
          </article>`
    }
  </li>`;
}

/** A logo says the name by itself; without one, the name stands below the initials. */
function tile(entry: SeatEntry, item: Organization, context: MemberContext): TemplateResult {
  const { seat, isOver } = entry;
  const name = displayName(entry, context);
  const hasLogo = !!logoOf(entry, context);
  const sign = signOf(entry, item, name, context);
  if (hasLogo && !isOver) return nameOf(entry, item, sign, context);
  return html`${nameOf(
    entry,
    item,
    html`${sign}${hasLogo ? nothing : html`<span class="caption">${name}</span>`}`,
    context,
  )}
  ${!seat.member || seat.member.isPerson || isOver ? facts(entry, item, context) : nothing}`;
}

/** The name, or a picture of it, as a link where the member has an address. */
function nameOf(
  { seat: { member } }: SeatEntry,
  item: Organization,
  content: unknown,
  { words, onChoose, selectButton }: MemberContext,
): TemplateResult {
  const shown = content ?? (member ? member.name : words.vacant);
  if (selectButton && member && !member.isPerson) {
    return selectButton(member.id ? `#${member.id}` : member.name!, shown);
  }
  const address = member && !member.isPerson ? (member.url ?? item.url) : undefined;
  // LoadMore moves the focus to the names, also to those that are no links.
  if (!address) return html`<span class="name" part="name" tabindex="-1">${shown}</span>`;
  return html`<a class="name" part="name link" href=${address} @click=${onChoose}>${shown}</a>`;
}

function displayName({ seat: { member } }: SeatEntry, { words }: MemberContext): string {
  return member?.name ?? words.vacant;
}

function logoOf({ seat: { member } }: SeatEntry, { brokenLogos }: MemberContext) {
  return member?.logo && !brokenLogos.has(member.logo.src) ? member.logo : undefined;
}

function signOf(
  entry: SeatEntry,
  { alternateName }: Organization,
  alt: string,
  context: MemberContext,
): TemplateResult {
  const { member } = entry.seat;
  return emblem({
    logo: logoOf(entry, context),
    alt,
    initials: member ? initialsOf(member.name!, alternateName) : '',
    onError: context.onLogoError,
  });
}

/** Lines under the name: the role, the legal form, the place, and the end of a term. */
function facts(
  { seat, isOver }: SeatEntry,
  { legalForm, place, dissolutionDate }: Organization,
  { layout, words }: MemberContext,
): TemplateResult {
  const { roleName, post, startDate = '', endDate } = seat;
  const role = [...new Set([roleName, post])].filter(Boolean).join(', ');
  const end = endDate && words.formerly(startDate.slice(0, 4), endDate.slice(0, 4));
  const gone = dissolutionDate && words.dissolved(dissolutionDate.slice(0, 4));
  const isFull = layout !== 'logos';
  return html`${line('role', role)}${line('form', isFull && legalForm)}${line(
    'place',
    isFull && (place?.address ?? place?.name),
  )}${line('term', isOver && (end ?? gone))}`;
}

function details(
  { title, summary, contentText, contentHtml, tags, contact }: Organization,
  { words }: MemberContext,
): TemplateResult {
  const whole = summary ?? contentText ?? (contentHtml ? textOf(contentHtml) : '');
  return html`${line('summary', excerpt(whole, summaryLength))}
  ${
    tags.length
      ? html`<ul class="tags" part="tags" role="list" aria-label=${words.tags}>
          ${tags.map((tag) => html`<li part="tag">${tag}</li>`)}
        </ul>`
      : nothing
  }
  ${contact ? contactLine(contact, title, words) : nothing}`;
}

/** The reader keeps only contacts that the feed marks as public. */
function contactLine(
  { name, email, telephone, url }: Contact,
  member: string,
  words: MemberListWords,
): TemplateResult {
  const link = (href: string, label: string): TemplateResult =>
    html`<li><a href=${href}>${label}</a></li>`;
  return html`<ul
    class="contact"
    part="contact"
    role="list"
    aria-label="${words.contact}, ${member}"
  >
    ${name ? html`<li>${name}</li>` : nothing}
    ${email ? link(`mailto:${encodeURIComponent(email).replace('%40', '@')}`, email) : nothing}
    ${telephone ? link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone) : nothing}
    ${url ? link(url, new URL(url).host || url) : nothing}
  </ul>`;
}

function line(part: string, content: string | false | undefined): TemplateResult | typeof nothing {
  return content ? html`<p class=${part} part=${part}>${content}</p>` : nothing;
}
