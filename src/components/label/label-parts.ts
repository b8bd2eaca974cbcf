import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { adoptStyles } from '../../base/dom.js';
import { Expiry } from '../../base/controllers/expiry.js';
import { LazyImport } from '../../base/lazy-import.js';
import { label as labelWords } from '../../i18n/label.js';
import type { Language } from '../../i18n/language.js';
import type { EpochMs, IsoDay, Label } from '../../model/index.js';
import { labelState, type LabelState } from '../../select/item-state.js';
import { addDays } from '../../time/days.js';
import { formatLongDateFast } from '../../time/format-fast.js';
import { startOfDay, today } from '../../time/zone.js';
import type { BadgeSize } from './badge.js';
import type { LabelDetails } from './label-details.js';
import type * as Drawing from './drawn-badge.js';
import { labelSubject } from './badge.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly timeZone: string;
  /** The issuer's public key, pinned by the page: a JWK or its address. */
  readonly issuerKey: unknown;
  /** The labels that are shown. */
  readonly items: readonly Label[];
}

/** The pieces from which elements draw a label: picture, state, and what is fetched for its details. */
export class LabelParts {
  readonly #host: Host;
  readonly #follow: (label: Label, event: Event) => void;
  readonly #drawing: LazyImport<typeof Drawing>;
  readonly #details: LazyImport<LabelDetails>;
  /** Addresses of logos that could not be loaded: a drawn badge takes their place. */
  readonly #brokenLogos = new Set<string>();
  /** Ids of the labels whose details were opened. */
  readonly #opened = new Set<string>();

  /** @param follow called when a link of a label is clicked */
  constructor(host: Host, follow: (label: Label, event: Event) => void) {
    this.#host = host;
    this.#follow = follow;
    this.#drawing = new LazyImport(host, async () => (drawing = await import('./drawn-badge.js')));
    this.#details = new LazyImport(host, async () => {
      const module = await import('./label-details.js');
      adoptStyles(host.renderRoot, module.detailStyles);
      return new module.LabelDetails(host, follow);
    });
    const changed = (): void => host.requestUpdate();
    new Expiry(host, { until: () => nextChange(host.items, host.timeZone), changed });
  }

  /** The logo, or a badge drawn in its place. What draws is fetched when needed; its room is kept. */
  picture({ logo }: Label, state: LabelState, alternative: string): TemplateResult {
    if (!logo || this.#brokenLogos.has(logo.src)) {
      const module = drawing ?? this.#drawing.get();
      return module?.drawnBadge(state, alternative) ?? html`<span></span>`;
    }
    const { src, alt } = logo;
    const drop = (): void => {
      this.#brokenLogos.add(src);
      this.#host.requestUpdate();
    };
    return html`<img
      part="logo"
      src=${src}
      alt=${alt}
      referrerpolicy="no-referrer"
      @error=${drop}
    />`;
  }

  /** The state of a label today, in the zone of its element. */
  state(label: Label): LabelState {
    return labelState(label, today(this.#host.timeZone));
  }

  /** The state and the day it dates from, or is expected on. */
  stateInWords({ validFrom, expires, published }: Label, state: LabelState): string {
    const { language, timeZone } = this.#host;
    const words = labelWords[language.code];
    const since = { announced: validFrom ?? published, awarded: validFrom, expired: expires };
    const date = state === 'withdrawn' ? undefined : since[state];
    if (date === undefined) return words[state];
    const day = formatLongDateFast(date, language.tag, timeZone);
    const say = state === 'announced' && validFrom ? words.expected : words.since;
    return say(words[state], day);
  }

  /** The link to the issuer's page that proves a label. */
  proofLink(label: Label): TemplateResult | typeof nothing {
    const { proofUrl, title } = label;
    if (!proofUrl) return nothing;
    return html`<p>
      <a part="proof" href=${proofUrl} @click=${(event: Event) => this.#follow(label, event)}
        >${labelWords[this.#host.language.code].proof}<span class="visually-hidden">
          (${title})</span
        ></a
      >
    </p>`;
  }

  /**
   * A disclosure, whose content is fetched when it is first opened. Each label has its own, so that another label
   * in its place begins closed.
   *
   * @param hasProof whether the control that verifies the proof is in it
   */
  details(label: Label, size: BadgeSize, hasProof: boolean): unknown {
    const open = (): void => {
      this.#opened.add(label.id);
      this.#host.requestUpdate();
    };
    const isOpened = this.#opened.has(label.id);
    const disclosure = html`<details part="details" @toggle=${open}>
      <summary>
        ${labelWords[this.#host.language.code].details}<span class="visually-hidden">
          (${labelSubject(label)})</span
        >
      </summary>
      ${isOpened ? this.#details.get()?.render(label, size, hasProof) : nothing}
    </details>`;
    return keyed(label.id, disclosure);
  }
}

/** Once it is loaded, the badges that come later are drawn at once. */
let drawing: typeof Drawing | undefined;

/** A line of a badge, or nothing without a text. */
export function labelLine(
  part: string,
  text: string | false | undefined,
): TemplateResult | typeof nothing {
  return text ? html`<p class=${part} part=${part}>${text}</p>` : nothing;
}

/** The midnight at which the state of one of the labels changes; `undefined` when none will. */
function nextChange(labels: readonly Label[], timeZone: string): EpochMs | undefined {
  if (!labels.length) return;
  const now = today(timeZone);
  const days = labels.flatMap(({ validFrom, expires }) => [
    validFrom,
    expires && addDays(expires, 1),
  ]);
  const [next] = days.filter((day): day is IsoDay => day !== undefined && day > now).sort();
  return next === undefined ? undefined : startOfDay(next, timeZone);
}
