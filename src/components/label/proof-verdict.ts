import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { labelProof } from '../../i18n/label-proof.js';
import type { Language } from '../../i18n/language.js';
import type { Check, CheckName, CheckOutcome, Verdict } from '../../proof/verdict.js';
import { dateTimeAttribute, formatter, longDate, typeset } from '../../time/format.js';

export { verifyLabel } from '../../proof/verify.js';

/** A sign beside the words of each outcome. */
const signs: Readonly<Record<CheckOutcome, string>> = {
  passed: 'M4 9l3.5 3.5L14 5',
  failed: 'M5 5l8 8M13 5l-8 8',
  absent: 'M5 9h8',
  unsigned: 'M5 9h8',
  unchecked: 'M5 9h8',
};

/** Checks whose signed value is shown when it differs from the page's. */
const comparisons: readonly CheckName[] = ['key', 'issuer', 'title', 'holder', 'dates'];

/** The verdict in words, with the instant of the verification. */
export function renderVerdict(
  verdict: Verdict,
  { code: language, tag }: Language,
  timeZone: string,
): TemplateResult {
  const { code, checkedAt, checks, obstacle } = verdict;
  const words = labelProof[language];
  const { title, text } = words.verdicts[code];
  const last = checks.at(-1);
  const isComparison = code !== 'valid' && last?.value && comparisons.includes(last.name);
  const time = formatter(tag, timeZone, { dateStyle: 'long', timeStyle: 'short' });
  return html`<div class="verdict ${code}">
    ${sign(code === 'valid' ? 'passed' : code === 'cannot-check' ? 'absent' : 'failed')}
    <div>
      <p><strong>${title}</strong></p>
      <p>
        ${text} ${obstacle ? words.obstacles[obstacle] : nothing}
        ${isComparison ? words.signed(signedValue(last, tag, timeZone)) : nothing}
        ${checks.some(({ outcome }) => outcome === 'unsigned') ? words.unsigned : nothing}
      </p>
      <p class="checked-at">
        <time datetime=${dateTimeAttribute(checkedAt, timeZone)}
          >${words.checkedAt(typeset(time.format(checkedAt), tag))}</time
        >
      </p>
    </div>
  </div>`;
}

/** The checks that were made, in a disclosure. */
export function renderChecks(
  { checks }: Verdict,
  { code, tag }: Language,
  timeZone: string,
): TemplateResult {
  const words = labelProof[code];
  const detail = (check: Check): string =>
    check.name === 'key' && check.outcome === 'passed'
      ? (check.value ?? words.pinned)
      : signedValue(check, tag, timeZone);
  return html`<details part="checks">
    <summary>${words.checked}</summary>
    <ul role="list" class="checks">
      ${checks.map(
        (check) =>
          html`<li class=${check.outcome}>
            ${sign(check.outcome)}
            <span>
              ${words.checks[check.name]}${code === 'fr' ? '\u00a0:' : ':'}
              ${words.outcomes[check.outcome]}${detail(check) ? ` (${detail(check)})` : nothing}
            </span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The value of a check in words: a date is written in the visitor's language. */
function signedValue({ name, value = '' }: Check, tag: string, timeZone: string): string {
  if (!value || name !== 'dates') return value;
  return typeset(formatter(tag, timeZone, longDate).format(new Date(value)), tag);
}

function sign(outcome: CheckOutcome): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
    ${svg`<path d=${signs[outcome]}></path>`}
  </svg>`;
}

export const verdictStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    margin-block-start: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_muted);
    border-radius: var(--_radius);
    text-align: inherit;
  }

  .verdict.valid {
    border-inline-start-color: light-dark(#1a7f4b, #5fd39a);
  }

  .verdict:is(.altered, .revoked, .expired, .issuer-unknown, .holder-differs, .unreadable) {
    border-inline-start-color: light-dark(#b3261e, #ff8f85);
  }

  .checked-at {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .badge .sign,
  .sign {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.2em;
  }

  .sign path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .checks li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    padding-block: 0.2em;
  }
`;
