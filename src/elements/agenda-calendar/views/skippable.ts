import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view.js';

/**
 * A grid of days with a button that moves the focus behind it: a grid has many places to tab to.
 *
 * @csspart skip - the button that skips the calendar, visible while it has the focus
 */
export function skippable(grid: TemplateResult, words: ViewContext['words']): TemplateResult {
  return html`<button class="skip" part="skip" @click=${skip}>${words.skip}</button>
    ${grid}
    <div class="after" tabindex="-1" role="group" aria-label=${words.end}></div>`;
}

function skip({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.after')!.focus();
}
