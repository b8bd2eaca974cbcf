import { css, html, type TemplateResult } from 'lit';
import { monthOf } from '../../../../time/days.js';
import { monthSpan } from '../month/months.js';
import { formatDayFast } from '../../../../time/format-fast.js';
import type { ViewContext } from '../view.js';

/**
 * The months of a year, each with how many events it has and the way to it.
 *
 * @csspart year - the year view
 * @csspart year-month - a month in it
 */
export function view(context: ViewContext): TemplateResult {
  const { agenda, period, today, language, words, labelledBy } = context;
  const year = period.first.slice(0, 4);
  const present = monthOf(today);
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    .map((month) => `${year}-${String(month).padStart(2, '0')}`)
    .filter(
      (month) => month >= monthOf(agenda.bounds.first) && month <= monthOf(agenda.bounds.last),
    );
  const counts = months.map((month) => {
    const { first, last } = monthSpan(month);
    return agenda.count(first, last);
  });
  const highest = Math.max(1, ...counts);
  return html`<ol class="year" part="year" role="list" aria-labelledby=${labelledBy}>
    ${months.map((month, index) => {
      const { first } = monthSpan(month);
      const count = counts[index]!;
      const isPresent = month === present;
      return html`<li>
        <button
          class="year-month ${count ? '' : 'none'}"
          part="year-month"
          .style=${`--_share: ${count / highest}`}
          aria-current=${isPresent ? 'date' : 'false'}
          @click=${() => context.onDay(isPresent ? today : first, 'month')}
        >
          <span class="month-name">${formatDayFast(first, language.tag, { month: 'long' })}</span>
          <span class="month-count">${words.count(count)}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

const yearStyles = css`
  .year {
    display: grid;
    gap: 0.625em;
    list-style: none;
  }

  /* Numbers of columns that divide twelve, so that each row is full. */
  @container (inline-size > 18em) {
    .year {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size > 32em) {
    .year {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size > 44em) {
    .year {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size > 64em) {
    .year {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }

  .year-month {
    display: grid;
    gap: 0.125em;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding: 0.75em 1em;
    border-color: var(--_border);
    text-align: inherit;
  }

  .month-name {
    font-weight: 600;
  }

  .month-name::first-letter {
    text-transform: uppercase;
  }

  .month-count {
    font-size: 0.875em;
  }

  .none {
    border-style: dashed;
    color: var(--_muted);
  }

  .none .month-name {
    font-weight: 400;
  }

  /* How many, beside the busiest month. */
  .year-month::after {
    inline-size: calc(var(--_share) * 100%);
    margin-block-start: 0.25em;
    border-block-start: 0.25em solid var(--_accent);
    content: '';
  }

  .year-month[aria-current='date'] {
    box-shadow: inset 0.25em 0 var(--_accent);
  }

  .year-month[aria-current='date']:dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
  }
`;

export const styles = [yearStyles];
