import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Entry } from '../../feed/read/entry.js';
import { labels } from '../../feed/read/kinds/label.js';
import { label as labelWords } from '../../i18n/label.js';
import { foreignLanguage } from '../../i18n/language.js';
import type { Label } from '../../model/index.js';
import { labelState, type LabelState } from '../../select/item-state.js';
import { formatLongDateFast } from '../../time/format-fast.js';
import { today } from '../../time/zone.js';
import { adoptStyles } from '../../base/dom.js';
import { oneOf, text } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { badgeSizes, type BadgeSize } from './badge-size.js';
import type * as Drawing from './drawn-badge.js';
import { styles } from './label-badge.styles.js';
import type * as Details from './label-details.js';

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
  };

  protected readonly reader = labels;

  /** Id of the label to show; without it, the feed's first. */
  item = '';
  /** `small` names the label and its state, `medium` adds the issuer, `large` what it is about. */
  size: BadgeSize = 'medium';

  /** The address of a logo that could not be had: the drawn badge takes its place. */
  #brokenLogo = '';

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
    const { title, logo, issuers, summary, tags } = label;
    const words = this.words(labelWords);
    const state = labelState(label, today(this.timeZone));
    const stateInWords = this.#stateInWords(label, state);
    const small = this.size === 'small';
    const large = this.size === 'large';
    const names = issuers.map(({ name }) => name).join(', ');
    return html`<article
      class="badge ${this.size} ${state}"
      part="badge"
      lang=${foreignLanguage(label.language, this.language) ?? nothing}
    >
      ${
        logo && logo.src !== this.#brokenLogo
          ? html`<img
              part="logo"
              src=${logo.src}
              alt=${logo.alt}
              referrerpolicy="no-referrer"
              @error=${() => this.#dropLogo(logo.src)}
            />`
          : this.#renderDrawing(state, `${title}. ${stateInWords}`)
      }
      <div>
        ${heading(this.itemLevel, 'title', title)} ${line('state', stateInWords)}
        ${line('issuer', !small && names && `${words.issuer} ${names}`)}
        ${line('summary', large && summary)}
        ${line('tags', large && tags[0] && `${words.themes} ${tags.join(', ')}`)}
        ${small ? nothing : this.#renderProof(label)} ${this.#renderDetails(label)}
      </div>
    </article>`;
  }

  /** What draws a badge is fetched for those without a logo; its room is kept. */
  #renderDrawing(state: LabelState, alternative: string): TemplateResult {
    if (drawing) return drawing.drawnBadge(state, alternative);
    import('./drawn-badge.js').then(
      (module) => {
        drawing = module;
        this.requestUpdate();
      },
      () => {}, // The words say it all.
    );
    return html`<span></span>`;
  }

  #dropLogo(src: string): void {
    this.#brokenLogo = src;
    this.requestUpdate();
  }

  /** The state and the day it dates from, or is expected on. */
  #stateInWords({ validFrom, expires, published }: Label, state: LabelState): string {
    const words = this.words(labelWords);
    const since = { announced: validFrom ?? published, awarded: validFrom, expired: expires };
    const date = state === 'withdrawn' ? undefined : since[state];
    if (date === undefined) return words[state];
    const day = formatLongDateFast(date, this.language.tag, this.timeZone);
    const say = state === 'announced' && validFrom ? words.expected : words.since;
    return say(words[state], day);
  }

  #renderProof({ proofUrl, title }: Label): TemplateResult | typeof nothing {
    if (!proofUrl) return nothing;
    return html`<p>
      <a part="proof" href=${proofUrl} @click=${this.#follow}
        >${this.words(labelWords).proof}<span class="visually-hidden"> (${title})</span></a
      >
    </p>`;
  }

  /** The details are fetched with the first look at them. */
  #renderDetails(label: Label): TemplateResult {
    return html`<details part="details" @toggle=${this.#loadDetails}>
      <summary>
        ${this.words(labelWords).details}<span class="visually-hidden"> (${label.title})</span>
      </summary>
      ${details?.labelDetails(label, this.size, this.language, this.#follow)}
    </details>`;
  }

  readonly #follow = (event: Event): void => {
    this.choose(this.items[0]!, event);
  };

  readonly #loadDetails = async (): Promise<void> => {
    try {
      details ??= await import('./label-details.js');
    } catch {
      return; // The next opening tries again.
    }
    adoptStyles(this.renderRoot, details.detailStyles);
    this.requestUpdate();
  };
}

function line(part: string, text: string | false | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class=${part} part=${part}>${text}</p>` : nothing;
}

let details: typeof Details | undefined;
let drawing: typeof Drawing | undefined;
