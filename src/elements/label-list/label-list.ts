import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { count, flag, oneOf, someOf, text } from '../../base/attributes.js';
import { LoadMore } from '../../base/controllers/load-more.js';
import { shallowEqual } from '../../base/dom.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { LazyImport } from '../../base/lazy-import.js';
import {
  selectButton,
  selectProperties,
  selectStyles,
} from '../../components/select/select-button.js';
import { styles as badgeStyles } from '../../components/label/badge.styles.js';
import { labelLine, LabelParts } from '../../components/label/label-parts.js';
import { ProofControl } from '../../components/label/proof-control.js';
import { holderNames } from '../../components/label/badge.js';
import type { Entry } from '../../feed/read/entry.js';
import { labels } from '../../feed/read/kinds/label.js';
import { label as labelWords } from '../../i18n/label.js';
import { labelListWords } from '../../i18n/label-list.js';
import { foreignLanguage } from '../../i18n/language.js';
import { toJson } from '../../feed/read/fields.js';
import type { Label } from '../../model/index.js';
import type { LabelState } from '../../select/item-state.js';
import { listingStyles } from '../../styles/listing.js';
import { formatLongDateFast } from '../../time/format-fast.js';
import { today } from '../../time/zone.js';
import {
  labelGroupings,
  labelListLayouts,
  labelStates,
  labelTest,
  type LabelGrouping,
  type LabelListLayout,
} from './label-choice.js';
import { commonTo, groupLabels, issuerNames, type Common, type LabelGroup } from './groups.js';
import { styles } from './label-list.styles.js';

export type * from '../../base/events.js';

/**
 * The labels of a territory or of an organization, as badges or as rows, each with its state today in words.
 *
 * @tagname label-list
 * @summary Shows the labels of a feed as badges or rows, by wave or state, and verifies their signed proofs.
 * @csspart group - one group of labels
 * @csspart group-title - the heading of a group
 * @csspart count - how many labels a group has
 * @csspart list - the list of labels
 * @csspart badge - one label
 * @csspart logo - the label's own logo
 * @csspart drawing - the badge drawn when there is no logo
 * @csspart title - the heading of a label: its name and holder
 * @csspart link - the link to the label's page, or its name where there is none
 * @csspart holder - who holds it
 * @csspart state - its state in words
 * @csspart area - the area in which it holds, when it is not the holder's name
 * @csspart issuer - who awards it; once above the list where one organization awards all of them
 * @csspart proof - the link to the issuer's page that proves it
 * @csspart summary - what it is, in the details
 * @csspart details - the disclosure with the details, in badges
 * @csspart page - the link to the label's page, in the details
 * @csspart issuer-link - the link to an issuer, in the details
 * @csspart verification - what verifies its signed proof
 * @csspart verify - the button that verifies it
 * @csspart verdict - the verdict
 * @csspart checks - the disclosure with the checks that were made
 * @csspart more - the button that shows more labels
 * @draws components/select/select-button#selectButton
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=CanvasText] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=Canvas] - background of the badges
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between labels
 * @cssproperty [--mw-font=inherit] - font family
 */
export class LabelList extends FeedElement<'label'> {
  static override styles = [
    ...FeedElement.styles,
    listingStyles,
    badgeStyles,
    styles,
    selectStyles,
  ];

  static override properties: PropertyDeclarations = {
    layout: oneOf('layout', labelListLayouts),
    groupBy: oneOf('group-by', labelGroupings),
    pageSize: count('page-size'),
    states: someOf('state', labelStates),
    year: text('year'),
    issuer: text('issuer'),
    theme: text('theme'),
    issuerKey: text('issuer-key'),
    structuredData: flag('structured-data'),
    ...selectProperties,
  };

  protected readonly reader = labels;

  /** `badges` or `rows`. */
  layout: LabelListLayout = 'badges';
  /** `wave` groups labels by the day on which they were published, `state` by their state today. */
  groupBy: LabelGrouping = 'none';
  /** Labels shown at first, and added by "show more"; 0 shows all, 1,000 at a time. */
  pageSize = 12;
  /** Shows only labels in one of these states today: `announced`, `awarded`, `expired`, `withdrawn`. */
  states = '';
  /** Shows only labels published in one of these years, separated by spaces. */
  year = '';
  /** Shows only labels of the issuer of this name. */
  issuer = '';
  /** Shows only labels with one of these themes, separated by commas: tags, or ids of `_links.themes`. */
  theme = '';
  /**
   * The public key that signs the labels, pinned by the page: a JWK, a set of them, or its https address.
   * Without it the key is that of the issuer's own site.
   */
  issuerKey = '';
  /** Describes the labels that are shown to search engines, as schema.org certifications. */
  structuredData = false;
  /** Makes each label's name a button that filters the other elements of a page with a `<feed-filter>`. */
  filterOnSelect = false;
  /** Set by the `<feed-filter>`: true of the id, written `#id`, or the name of a chosen label. */
  isSelected?: (value: string) => boolean;

  readonly #parts = new LabelParts(this, (label, event) => this.choose(label, event));
  readonly #proof = new ProofControl(this);
  readonly #more = new LoadMore(this, {
    control: '.link',
    announce: (text) => this.announce(text),
  });
  readonly #data = new LazyImport(this, async () => {
    const { describeLabels } = await import('../../base/controllers/structured-items.js');
    return describeLabels(this, () => this.items);
  });
  #asked: readonly unknown[] = [];
  #eligible: readonly Entry<Label>[] = [];

  protected override get emptyMessage(): string {
    return this.words(labelWords).empty;
  }

  /** The labels that the attributes choose. The same list as long as nothing changes. */
  protected override eligible(entries: readonly Entry<Label>[]): readonly Entry<Label>[] {
    if (!entries.length) return entries;
    const asked = [entries, ...this.#choice, today(this.timeZone)];
    if (!shallowEqual(asked, this.#asked)) {
      this.#asked = asked;
      const test = labelTest(this);
      this.#eligible = entries.filter((entry) => test(entry.read()));
    }
    return this.#eligible;
  }

  protected override get pageKey(): unknown {
    const key = super.pageKey;
    return key && toJson([key, ...this.#choice]);
  }

  get #choice(): readonly string[] {
    return [this.states, this.year, this.issuer, this.theme, this.timeZone];
  }

  protected override updated(): void {
    if (this.structuredData) this.#data.get();
  }

  protected override renderItems(): TemplateResult {
    const groups = groupLabels(this.entries, this.groupBy, this.timeZone);
    const ordered = groups.flatMap(({ entries }) => entries);
    const shown = new Set(this.#more.of(ordered));
    const isGrouped = this.groupBy !== 'none';
    const level = this.itemLevel + (isGrouped ? 1 : 0);
    const common = commonTo(ordered.map((entry) => entry.read()));
    return html`${this.#issuerLine(common.issuer)}${groups.map((group) => {
      const entries = group.entries.filter((entry) => shown.has(entry));
      if (!entries.length) return nothing;
      const list = this.#renderList(entries, level, common);
      return isGrouped ? this.#renderGroup(group, list) : list;
    })}${this.#more.render(ordered, this.words(labelListWords))}`;
  }

  #renderGroup(group: LabelGroup, list: TemplateResult): TemplateResult {
    const words = this.words(labelListWords);
    const content = html`${this.#groupName(group)}
      <span class="count" part="count">${words.count(group.entries.length)}</span>`;
    return html`<section class="group" part="group">
      ${heading(this.itemLevel, 'group-title', content)}${list}
    </section>`;
  }

  #groupName({ key, tag }: LabelGroup): string {
    const words = this.words(labelListWords);
    if (this.groupBy === 'state') return words[key as LabelState];
    const day = key && formatLongDateFast(key, this.language.tag, this.timeZone);
    if (tag)
      return [`${tag[0]!.toUpperCase()}${tag.slice(1)}`, day].filter(Boolean).join('\u00a0· ');
    return day ? words.wave(day) : words.undated;
  }

  #renderList(entries: readonly Entry<Label>[], level: number, common: Common): TemplateResult {
    return html`<ul class=${this.layout} part="list" role="list">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => html`<li>${this.#renderLabel(entry.read(), level, common)}</li>`,
      )}
    </ul>`;
  }

  #renderLabel(label: Label, level: number, common: Common): TemplateResult {
    const { title, validIn, language } = label;
    const state = this.#parts.state(label);
    const stateInWords = this.#parts.stateInWords(label, state);
    const holder = holderNames(label);
    const area = validIn.join(', ');
    const isRow = this.layout === 'rows';
    // The holder tells one from another where many hold the same label.
    return html`<article
      class="badge small ${state} ${common.title && holder ? 'by-holder' : ''}"
      part="badge"
      lang=${foreignLanguage(language, this.language) ?? nothing}
    >
      ${this.#parts.picture(label, state, '')}
      <div class="text">
        ${heading(level, 'title', this.#renderTitle(label, title, holder))}
        ${labelLine('area', area !== holder && area)}
        ${common.issuer ? nothing : this.#issuerLine(issuerNames(label))}
      </div>
      ${labelLine('state', stateInWords)}
      <div class="more-about">
        ${this.#parts.proofLink(label)}
        ${isRow ? nothing : this.#parts.details(label, 'medium', false)}
        ${this.#proof.render(label)}
      </div>
    </article>`;
  }

  #issuerLine(names: string | undefined): TemplateResult | typeof nothing {
    return labelLine('issuer', names && `${this.words(labelWords).issuer} ${names}`);
  }

  #renderTitle(label: Label, title: string, holder: string): TemplateResult {
    const content = html`<span class="name">${title}</span> ${
        holder ? html`<span class="holder" part="holder">${holder}</span>` : nothing
      }`;
    if (this.filterOnSelect) {
      return selectButton(this, `#${label.id}`, content, (event) => this.choose(label, event));
    }
    if (!label.url) return html`<span class="link" part="link" tabindex="-1">${content}</span>`;
    return html`<a
      class="link"
      part="link"
      href=${label.url}
      @click=${(event: Event) => this.choose(label, event)}
      >${content}</a
    >`;
  }
}
