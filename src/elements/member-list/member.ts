import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { selectButton, type SelectHost } from '../../components/select/select-button.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { MemberListWords } from '../../i18n/member-list.js';
import type { Organization } from '../../model/index.js';
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
  /** Draws what a card has below the facts; left out in other layouts. */
  details?(item: Organization, words: MemberListWords): TemplateResult;
  /** The button that shows the member on the map, while there is one. */
  readonly onMap: unknown;
  /** Called with the click on the name; false when the page keeps it from having an effect. */
  onChoose(event: Event): boolean;
  /** The element whose names are buttons that filter the other elements; left out where they are links. */
  readonly selectHost?: SelectHost;
}

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
              ${facts(entry, item, context)} ${context.details?.(item, context.words)}
              ${context.onMap}
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
  { words, onChoose, selectHost }: MemberContext,
): TemplateResult {
  const shown = content ?? (member ? member.name : words.vacant);
  if (selectHost && member && !member.isPerson) {
    return selectButton(selectHost, member.id ? `#${member.id}` : member.name!, shown, onChoose);
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
  const isGone = !endDate || endDate === dissolutionDate;
  const isFull = layout !== 'logos';
  return html`${memberLine('role', role)}${memberLine('form', isFull && legalForm)}${memberLine(
    'place',
    isFull && (place?.address ?? place?.name),
  )}${memberLine('term', isOver && (isGone ? gone : end))}`;
}

/** A line under the name, or nothing without a text. */
export function memberLine(
  part: string,
  content: string | false | undefined,
): TemplateResult | typeof nothing {
  return content ? html`<p class=${part} part=${part}>${content}</p>` : nothing;
}
