import { html, type TemplateResult } from 'lit';
import { bare } from '../../time/bare.js';

/**
 * A button that shows and hides a panel. Escape closes it and gives the focus back; a press elsewhere
 * closes it too.
 */
export function disclosure(label: string, part: string, content: TemplateResult): TemplateResult {
  return html`<details class="take-more" part=${part} @keydown=${closeOnEscape} @toggle=${watch}>
    <summary class="take-button" part="${part}-button">${label}</summary>
    <div class="take-panel" part="${part}-panel">${content}</div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  // Escape must not close the dialog around it as well.
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')!.focus();
}

/** Listens to the page as long as the panel is open. */
function watch({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  if (!details.open) return;
  const panel = details.querySelector<HTMLElement>('.take-panel')!;
  keepInside(panel);
  // The panel may be below the edge of the dialog, or of the window.
  panel.scrollIntoView(bare({ block: 'nearest' }));
  const { ownerDocument } = details;
  const closed = new AbortController();
  const { signal } = closed;
  const listening = bare({ signal });
  // Text that grows while the panel is open makes it wider.
  const sizes = new ResizeObserver(() => keepInside(panel));
  sizes.observe(panel);
  signal.addEventListener('abort', () => sizes.disconnect());
  const leave = (event: Event): void => {
    if (!event.composedPath().includes(details)) details.open = false;
    if (!details.open || !details.isConnected) closed.abort();
  };
  ownerDocument.addEventListener('pointerdown', leave, listening);
  ownerDocument.addEventListener('focusin', leave, listening);
  details.addEventListener('toggle', () => details.open || closed.abort(), listening);
}

/** Moves an absolute panel inside the element's box: outside, the page would scroll sideways or cut it. */
function keepInside(panel: HTMLElement): void {
  const root = panel.getRootNode();
  if (!(root instanceof ShadowRoot) || getComputedStyle(panel).position !== 'absolute') return;
  panel.style.removeProperty('translate');
  const { left, right } = panel.getBoundingClientRect();
  const around = root.host.getBoundingClientRect();
  const shift = Math.max(0, around.left - left) || Math.min(0, around.right - right);
  if (shift) panel.style.setProperty('translate', `${shift}px`);
}
