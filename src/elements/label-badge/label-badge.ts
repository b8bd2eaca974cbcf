import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Entry } from '../../feed/read/entry.js';
import { labels } from '../../feed/read/kinds/label.js';
import { label as labelWords } from '../../i18n/label.js';
import { foreignLanguage } from '../../i18n/language.js';
import type { Label } from '../../model/index.js';
import { oneOf, text } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { badgeSizes, type BadgeSize } from '../../components/label/badge.js';
import { styles } from '../../components/label/badge.styles.js';
import { labelLine, LabelParts } from '../../components/label/label-parts.js';

export type * from '../../base/events.js';
export type { BadgeSize };

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
 * @csspart proof - the link to the proof
 * @csspart details - the disclosure with the details
 * @csspart page - the link to the label's page
 * @csspart issuer-link - the link to an issuer
 * @csspart verification - what verifies the signed proof, in the details
 * @csspart verify - the button that verifies the signed proof
 * @csspart verdict - the verdict
 * @csspart checks - the disclosure with the checks that were made
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-surface=transparent] - background of the badge
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 */
export class LabelBadge extends FeedElement<'label'> {
  static override styles = [...FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    item: text(),
    size: oneOf('size', badgeSizes),
    issuerKey: text('issuer-key'),
  };

  protected readonly reader = labels;

  /** Id of the label to show; without it, the feed's first. */
  item = '';
  /** `small` names the label and its state, `medium` adds the issuer, `large` what it is about. */
  size: BadgeSize = 'medium';

  /**
   * The public key that signs the labels, pinned by the page: a JWK, a set of them, or its https address.
   * Without it the key is that of the issuer's own site.
   */
  issuerKey = '';

  readonly #parts = new LabelParts(this, (label, event) => this.choose(label, event));

  protected override get wantedId(): string {
    return this.item;
  }

  /** The next pages of the feed are read until the one label to show is found. */
  protected override get minItems(): number {
    return 1;
  }

  /** The one label shown, if the feed has it. */
  protected override get entries(): readonly Entry<Label>[] {
    return super.entries.slice(0, 1);
  }

  protected override get emptyMessage(): string {
    return this.words(labelWords).empty;
  }

  protected override renderItems(): TemplateResult {
    const label = this.items[0]!;
    const { title, issuers, summary, tags } = label;
    const words = this.words(labelWords);
    const state = this.#parts.state(label);
    const stateInWords = this.#parts.stateInWords(label, state);
    const small = this.size === 'small';
    const large = this.size === 'large';
    const names = issuers.map(({ name }) => name).join(', ');
    return html`<article
      class="badge ${this.size} ${state}"
      part="badge"
      lang=${foreignLanguage(label.language, this.language) ?? nothing}
    >
      ${this.#parts.picture(label, state, `${title}. ${stateInWords}`)}
      <div>
        ${heading(this.itemLevel, 'title', title)} ${labelLine('state', stateInWords)}
        ${labelLine('issuer', !small && names && `${words.issuer} ${names}`)}
        ${labelLine('summary', large && summary)}
        ${labelLine('tags', large && tags[0] && `${words.themes} ${tags.join(', ')}`)}
        ${small ? nothing : this.#parts.proofLink(label)}
        ${this.#parts.details(label, this.size, true)}
      </div>
    </article>`;
  }
}
