import { css, html, nothing, type TemplateResult } from 'lit';
import { mailUrl, phoneUrl } from '../../html/contact-url.js';
import { textOf } from '../../html/text.js';
import type { MemberListWords } from '../../i18n/member-list.js';
import type { Contact, Organization } from '../../model/index.js';
import { excerpt } from '../../select/excerpt.js';
import { memberLine } from './member.js';

/* What the layout `cards` adds to a list; it is fetched with that layout. */

/** Length of a card's text, in characters. */
const summaryLength = 240;

/** The part of a card below the facts: a text, the themes, and how to reach the member. */
export function cardDetails(
  { title, summary, contentText, contentHtml, tags, contact }: Organization,
  words: MemberListWords,
): TemplateResult {
  const whole = summary ?? contentText ?? (contentHtml ? textOf(contentHtml) : '');
  return html`${memberLine('summary', excerpt(whole, summaryLength))}
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
    ${name ? html`<li>${name}</li>` : nothing} ${email ? link(mailUrl(email), email) : nothing}
    ${telephone ? link(phoneUrl(telephone), telephone) : nothing}
    ${url ? link(url, new URL(url).host || url) : nothing}
  </ul>`;
}

export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_gap) * 1.25);
  }

  .cards > li {
    display: grid;
    break-inside: avoid;
  }

  .cards .row {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
  }

  .cards .plate {
    --_room: 4.25em;

    inline-size: 100%;
    block-size: 6.5em;
    border-width: 0 0 1px;
    border-radius: 0;
  }

  .cards .initials {
    font-size: 1.75em;
  }

  .cards .initials.long {
    font-size: 1.3em;
  }

  .cards .body {
    display: flex;
    flex-direction: column;
    padding: 1em 1.25em 1.25em;
  }

  .cards .summary {
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }

  .tags,
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }

  .contact {
    gap: 0 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .contact a {
    display: inline-block;
    min-block-size: var(--_target);
    line-height: 1.75;
  }

  .tags li {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 4);
    color: var(--_muted);
    font-size: 0.8125em;
  }
`;
