import { css, html, nothing, type TemplateResult } from 'lit';
import { formatAge } from '../i18n/feed-status.js';
import { feedStatusWords } from '../i18n/feed-status.js';
import type { Language } from '../i18n/language.js';
import type { EpochMs } from '../model/index.js';
import { adoptStyles } from './dom.js';
import type { FeedState } from '../model/index.js';

interface Host {
  readonly state: FeedState;
  readonly heading: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  reload(): Promise<void>;
}

const styles = css`
  .retry {
    margin-block: 0.75em var(--_gap);
  }
`;

/** Messages about a feed that takes its time, fails, or is old. Loaded when that happens. */
export function feedStatus(
  host: Host,
  date: EpochMs | undefined,
  { code, tag }: Language,
): TemplateResult {
  adoptStyles(host.renderRoot, styles);
  const words = feedStatusWords[code];
  // On a page of several elements the name of the button says which of them is asked for again.
  const { heading } = host;
  const subject = heading && html`<span class="visually-hidden"> (${heading})</span>`;
  const button = html`<p class="retry">
    <button part="retry" @click=${() => retry(host)}>${words.retry}${subject}</button>
  </p>`;
  switch (host.state) {
    case 'stale':
      return html`<p class="message" part="note">
          ${words.stale(date === undefined ? '' : formatAge(date, tag))}
        </p>
        ${button}`;
    case 'error':
      return html`<slot name="error"><p class="message" part="message">${words.failed}</p></slot>
        ${button}`;
    case 'loading':
      return html`<p class="message" part="message">${words.loading}</p>`;
    default:
      return html`${nothing}`;
  }
}

/**
 * The button goes when the feed comes; focus then goes to what it brought. Where it comes back, since
 * that failed too, so does the focus, unless the visitor has gone elsewhere.
 */
async function retry(host: Host): Promise<void> {
  await host.reload();
  const isBack = host.state === 'ready' || host.state === 'empty';
  if (isBack || isNowhere(document.activeElement)) {
    const next = isBack ? '.content' : '.retry button';
    host.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }
}

/** @returns true when the focus is where browsers move it once the focused element is gone */
function isNowhere(active: Element | null): boolean {
  return !active || active === document.body;
}
