import { css } from 'lit';

/**
 * Custom properties of every element, from those that a theme sets.
 *
 * The defaults come from the ink that the element inherits, because many dark pages do not set
 * `color-scheme`. Surfaces in the page are transparent. `--_ground` is the opaque surface of dialogs,
 * menus and sticky boxes: white below dark ink, nearly black below light ink, by the lightness of
 * `currentColor` (CSS Color 5, relative colours). Sizes are in `em` of the page's text.
 *
 * Text never has the colour of the accent and never lies on the bare accent, so contrast holds with
 * any accent.
 */
export const tokens = css`
  :host {
    --_accent: var(--mw-accent, color-mix(in oklab, #0a9bd0 70%, currentColor));
    --_muted: var(--mw-muted, color-mix(in oklab, currentColor 85%, transparent));
    --_border: var(--mw-border, color-mix(in oklab, currentColor 20%, transparent));
    --_surface: var(--mw-surface, transparent);
    --_surface-ink: var(--mw-ink, currentColor);
    --_ground: var(--mw-surface, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 0 / 1));
    --_radius: var(--mw-radius, 0.5em);
    --_gap: var(--mw-gap, 1em);
    --_target: max(1.5em, 24px); /* What a finger can hit, on pages with small letters too. */
    --_end: right;
    display: block;
    container-type: inline-size;
    /* A container has no width of its own: where its content would give it one, it has that of a phone. */
    min-inline-size: 0;
    contain-intrinsic-inline-size: 18em;
    color: var(--mw-ink, inherit);
    font-family: var(--mw-font, inherit);
    line-height: 1.5;
    text-align: left;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* A rule of the page for all elements, such as "all: unset", reaches the element itself, and nothing inside. */
  :host > div {
    container-type: inline-size;
    text-indent: 0;
    white-space: normal;
  }

  /*
   * Each text has a direction of its own (unicode-bidi: plaintext), by which "start" would be another edge
   * for each. The page's direction decides for all.
   */
  :host(:dir(rtl)) {
    --_end: left;
    text-align: right;
  }

  /* Browsers before 2024 cannot derive the ground: both colours are those of the page's color-scheme. */
  @supports not (color: oklch(from currentColor l 0 0)) {
    :host {
      --_surface: var(--mw-surface, Canvas);
      --_surface-ink: var(--mw-ink, CanvasText);
      --_ground: var(--_surface);
    }
  }
`;
