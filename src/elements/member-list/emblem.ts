import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../model/index.js';

export interface EmblemOptions {
  readonly logo: Image | undefined;
  /** The text of the picture; empty where the name stands beside it. */
  readonly alt: string;
  /** Letters that stand for a missing logo. */
  readonly initials: string;
  /** Called when the logo cannot be had. */
  onError(src: string): void;
}

/** A logo on its plate or, without one, the initials drawn on it. */
export function emblem({ logo, alt, initials, onError }: EmblemOptions): TemplateResult {
  if (!logo) {
    const size = initials.length > 3 ? 'initials long' : 'initials';
    return html`<span class="plate drawn" part="plate"
      ><span class=${size} part="initials" aria-hidden="true">${initials}</span></span
    >`;
  }
  return html`<span class="plate" part="plate"
    ><img
      part="logo"
      src=${logo.src}
      srcset=${logo.srcset ?? nothing}
      alt=${alt}
      width=${logo.width ?? nothing}
      height=${logo.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @load=${keepShape}
      @error=${() => onError(logo.src)}
  /></span>`;
}

/**
 * Gives the style sheet the shape of a picture: wide and tall logos get the same area, so that none is
 * louder than another. A drawing without a size of its own is a square.
 */
function keepShape({ currentTarget }: Event): void {
  const image = currentTarget as HTMLImageElement;
  const { naturalWidth, naturalHeight } = image;
  const shape = naturalWidth && naturalHeight ? naturalWidth / naturalHeight : 1;
  image.style.setProperty('--_shape', shape.toFixed(3));
}
