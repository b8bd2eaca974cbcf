import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/index.js';

/**
 * A picture that waits until it is near the viewport unless it is `eager`, and leaves no hole when it cannot be
 * had. A credit names the figure, as RGAA 1.9 asks; without one, the picture alone says what it is.
 */
export function picture(
  image: Image | undefined,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  return html`<figure
    class="figure"
    part="figure"
    role=${image.credit ? 'figure' : 'none'}
    aria-label=${image.credit ?? nothing}
  >
    <img
      part="image"
      loading=${loading}
      src=${image.src}
      srcset=${image.srcset ?? nothing}
      sizes=${image.srcset ? 'auto, 25em' : nothing}
      alt=${image.alt}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${showOrHide}
      @load=${showOrHide}
    />
    ${
      image.credit
        ? html`<figcaption class="credit" part="credit">${image.credit}</figcaption>`
        : nothing
    }
  </figure>`;
}

/** One address may fail, and the next one the feed gives may not. */
function showOrHide({ target, type }: Event): void {
  (target as Element).closest('figure')!.hidden = type === 'error';
}
