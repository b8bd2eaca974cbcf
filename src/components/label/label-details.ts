import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { labelDetails as detailWords } from '../../i18n/label-details.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDay, Label, Party } from '../../model/index.js';
import { formatDay } from '../../time/format.js';
import type { BadgeSize } from './badge.js';
import { ProofControl, type ProofHost } from './proof-control.js';

export { detailStyles } from './label-details.styles.js';

interface Host extends ReactiveControllerHost, ProofHost {
  readonly language: Language;
}

/** Draws what is known about a label beyond what its badge shows, and the control that verifies its proof. */
export class LabelDetails {
  readonly #host: Host;
  readonly #follow: (label: Label, event: Event) => void;
  readonly #proof: ProofControl;

  constructor(host: Host, follow: (label: Label, event: Event) => void) {
    this.#host = host;
    this.#follow = follow;
    this.#proof = new ProofControl(host);
  }

  /**
   * @param size of the badge: what the badge shows is not repeated
   * @param hasProof whether the control that verifies the proof is in it
   */
  render(label: Label, size: BadgeSize, hasProof: boolean): TemplateResult {
    const { code, tag } = this.#host.language;
    const words = detailWords[code];
    const { issuers, validFrom, expires, validIn, tags, identifier, auditDate } = label;
    const small = size === 'small';
    const large = size === 'large';
    const follow = (event: Event): void => this.#follow(label, event);
    const day = (date?: IsoDay): string => (date ? formatDay(date, tag) : '');
    const rows: (readonly [string, unknown])[] = [
      [words.issuer, small || issuers.some(({ url }) => url) ? partyLinks(issuers, follow) : ''],
      [words.validFrom, day(validFrom)],
      [words.expires, day(expires)],
      [words.validIn, validIn.join(', ')],
      [words.themes, large ? '' : tags.join(', ')],
      [words.identifier, identifier],
      [words.audit, day(auditDate)],
    ];
    const link = (part: string, href: string | undefined, text: string): unknown =>
      href ? html`<p><a part=${part} href=${href} @click=${follow}>${text}</a></p>` : nothing;
    return html`<div class="detail">
      ${label.summary && !large ? html`<p part="summary">${label.summary}</p>` : nothing}
      <dl>
        ${rows.map(([term, value]) =>
          value
            ? html`<div>
                <dt>${term}</dt>
                <dd>${value}</dd>
              </div>`
            : nothing,
        )}
      </dl>
      ${link('page', label.url, words.page)}
      ${link('proof', small ? label.proofUrl : undefined, words.proof)}
      ${hasProof ? this.#proof.render(label) : nothing}
    </div>`;
  }
}

function partyLinks(parties: readonly Party[], onFollow: (event: Event) => void): unknown {
  return (
    parties.length &&
    parties.map(({ name, url }, index) => [
      index ? ', ' : '',
      url ? html`<a part="issuer-link" href=${url} @click=${onFollow}>${name}</a>` : name,
    ])
  );
}
