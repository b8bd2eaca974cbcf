import { css } from 'lit';

/**
 * The few things a theme sets. Each falls back to something that fits the
 * page: the ink is the page's own, surfaces and dark mode follow the page's
 * `color-scheme`, sizes are in `em` of the page's text.
 *
 * Colour never carries text alone: the accent tints and underlines, and text
 * on it is ink, so that whatever accent a theme chooses, contrast holds.
 */
export const tokens = css`
  :host {
    --_accent: var(--mw-accent, light-dark(#006a8e, #6cc7ec));
    --_muted: var(--mw-muted, color-mix(in oklab, currentColor 85%, transparent));
    --_border: var(--mw-border, color-mix(in oklab, currentColor 20%, transparent));
    --_surface: var(--mw-surface, Canvas);
    --_surface-ink: var(--mw-ink, CanvasText);
    --_radius: var(--mw-radius, 0.5em);
    --_gap: var(--mw-gap, 1em);
    display: block;
    container-type: inline-size;
    /* A container has no width of its own: where its content would give it one, it has that of a phone. */
    min-inline-size: 0;
    contain-intrinsic-inline-size: 18em;
    color: var(--mw-ink, inherit);
    font-family: var(--mw-font, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;
