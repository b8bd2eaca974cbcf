import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { label as labelWords } from '../../i18n/label.js';
import type { IsoDay, Item, Label, Party } from '../../model/index.js';
import { labelState, type LabelState } from '../../select/label-state.js';
import { sortOrders } from '../../select/select.js';
import { today } from '../../time/days.js';
import { formatDate, formatDay } from '../../time/format.js';
import { oneOf } from '../../widget/attributes.js';
import { tell } from '../../widget/console.js';
import { FeedElement } from '../../widget/feed-element.js';
import { heading } from '../../widget/heading.js';
import { drawnBadge } from './drawn-badge.js';
import { styles } from './label-badge.styles.js';

export const badgeSizes = ['small', 'medium', 'large'] as const;
export type BadgeSize = (typeof badgeSizes)[number];

/**
 * One label that a territory or an organization holds, with what it is worth
 * today and where that can be checked.
 *
 * @tagname label-badge
 * @summary Shows one label of a feed: its logo, its issuer, its state in words, its proof.
 * @csspart badge - the whole badge
 * @csspart logo - the label's own logo
 * @csspart drawing - the badge drawn when there is no logo
 * @csspart title - the label's name
 * @csspart state - its state in words
 * @csspart issuer - who awards it
 * @csspart summary - what it is
 * @csspart tags - its themes
 * @csspart tag - one theme
 * @csspart proof - the link to the proof
 * @csspart details - the disclosure with the details
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=CanvasText] - colour of text
 * @cssproperty [--mw-surface=Canvas] - background of the badge
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 */
export class LabelBadge extends FeedElement<'label'> {
  static override styles = [...FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    item: {},
    size: oneOf('size', badgeSizes, 'medium'),
    sort: oneOf('sort', sortOrders, 'feed'),
  };

  protected readonly kind = 'label';

  /** Id of the label to show; without it, the feed's first. */
  declare item: string;
  /** `small` names the label and its state, `medium` adds the issuer, `large` what it is about. */
  declare size: BadgeSize;

  constructor() {
    super();
    this.item = '';
    this.size = 'medium';
    this.sort = 'feed';
  }

  /** The one label shown, if the feed has it. */
  override get items(): readonly Label[] {
    const labels = super.items;
    const shown = this.item ? labels.find(({ id }) => id === this.item) : labels[0];
    return shown ? [shown] : [];
  }

  override isEnough(items: readonly Item[]): boolean {
    return items.some(({ kind, id }) => kind === 'label' && (!this.item || id === this.item));
  }

  override feedChanged(change: 'load' | 'error'): void {
    super.feedChanged(change);
    if (change === 'load' && !this.items.length) {
      const wanted = this.item ? `label d’identifiant « ${this.item} »` : 'label';
      tell('warn', this, `Le flux ne contient aucun ${wanted}.`);
    }
  }

  protected override get emptyMessage(): string {
    return this.words(labelWords).empty;
  }

  protected override renderItems(): TemplateResult {
    const label = this.items[0]!;
    const state = labelState(label, today(this.timeZone));
    const stateInWords = this.#stateInWords(label, state);
    const large = this.size === 'large';
    return html`<article
      class="badge ${this.size} ${state}"
      part="badge"
      lang=${this.foreignLanguage(label)}
    >
      ${label.logo
        ? html`<img
            class="logo"
            part="logo"
            src=${label.logo.src}
            alt=${label.logo.alt}
            width=${label.logo.width ?? nothing}
            height=${label.logo.height ?? nothing}
            referrerpolicy="no-referrer"
            @error=${(event: Event) => ((event.target as HTMLElement).hidden = true)}
          />`
        : drawnBadge(state, `${label.title}. ${stateInWords}`)}
      <div class="body">
        ${heading(this.itemLevel, 'title', label.title)}
        <p class="state" part="state">${stateInWords}</p>
        ${this.size === 'small' ? nothing : this.#renderIssuers(label)}
        ${large && label.summary
          ? html`<p class="summary" part="summary">${label.summary}</p>`
          : nothing}
        ${large ? this.#renderThemes(label.tags) : nothing}
        ${this.size === 'small' ? nothing : this.#renderLinks(label)} ${this.#renderDetails(label)}
      </div>
    </article>`;
  }

  #stateInWords({ validFrom, expires, published }: Label, state: LabelState): string {
    const words = this.words(labelWords);
    switch (state) {
      case 'announced':
        if (validFrom) return words.announcedFor(this.#day(validFrom));
        if (published !== undefined) {
          const { tag } = this.language;
          return words.announcedOn(formatDate(published, tag, 'long', this.timeZone));
        }
        break;
      case 'awarded':
        if (validFrom) return words.awardedOn(this.#day(validFrom));
        break;
      case 'expired':
        return words.expiredOn(this.#day(expires!));
    }
    return words.state[state];
  }

  #day(day: IsoDay): string {
    return formatDay(day, this.language.tag, 'long');
  }

  #renderIssuers({ issuers }: Label): TemplateResult | typeof nothing {
    if (!issuers.length) return nothing;
    return html`<p class="issuer" part="issuer">
      ${this.words(labelWords).issuer} ${issuers.map(({ name }) => name).join(', ')}
    </p>`;
  }

  #renderThemes(tags: readonly string[]): TemplateResult | typeof nothing {
    if (!tags.length) return nothing;
    return html`<ul class="tags" part="tags" role="list" aria-label=${this.words(labelWords).themes}>
      ${tags.map((tag) => html`<li part="tag">${tag}</li>`)}
    </ul>`;
  }

  #renderLinks(label: Label): TemplateResult | typeof nothing {
    const { proofUrl, url } = label;
    if (!proofUrl && !url) return nothing;
    const words = this.words(labelWords);
    const link = (part: string, href: string, text: string): TemplateResult =>
      html`<li>
        <a part=${part} href=${href} @click=${(event: Event) => this.choose(label, event)}
          >${text}<span class="visually-hidden"> (${label.title})</span></a
        >
      </li>`;
    return html`<ul class="links" role="list">
      ${proofUrl ? link('proof', proofUrl, words.proof) : nothing}
      ${url ? link('page', url, words.page) : nothing}
    </ul>`;
  }

  /** What the size leaves out, and what few people look for. */
  #renderDetails(label: Label): TemplateResult | typeof nothing {
    const words = this.words(labelWords);
    const { issuers, validFrom, expires, validIn, tags, identifier, auditDate, summary } = label;
    const day = (date?: IsoDay): string => (date ? this.#day(date) : '');
    const rows: (readonly [string, unknown])[] = [
      [words.issuer, issuers.length ? partyLinks(issuers) : ''],
      [words.state.awarded, day(validFrom)],
      [words.validUntil, day(expires)],
      [words.validIn, validIn.join(', ')],
      [words.themes, this.size === 'large' ? '' : tags.join(', ')],
      [words.identifier, identifier],
      [words.audit, day(auditDate)],
    ];
    const known = rows.filter(([, value]) => value);
    const text = this.size === 'large' ? undefined : summary;
    const links = this.size === 'small' ? this.#renderLinks(label) : nothing;
    if (!known.length && !text && links === nothing) return nothing;
    return html`<details part="details">
      <summary>${words.details}<span class="visually-hidden"> (${label.title})</span></summary>
      ${text ? html`<p class="summary" part="summary">${text}</p>` : nothing}
      <dl>
        ${known.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${links}
    </details>`;
  }
}

function partyLinks(parties: readonly Party[]): unknown[] {
  return parties.map(({ name, url }, index) => [
    index ? ', ' : '',
    url ? html`<a href=${url}>${name}</a>` : name,
  ]);
}
