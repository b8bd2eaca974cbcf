/** Contrast of what is drawn, computed from the styles of an element and of those behind it (WCAG 2.2). */

/** Red, green, blue and alpha, 0 to 1. */
type Colour = readonly [number, number, number, number];

const white: Colour = [1, 1, 1, 1];
const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  { willReadFrequently: true },
)!;
const known = new Map<string, Colour>();

/** Any CSS colour; a canvas turns those of other colour spaces into sRGB. */
function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red! / 255, green! / 255, blue! / 255, alpha! / 255];
  known.set(css, colour);
  return colour;
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(colour: Colour, other: Colour): number {
  const [lower, upper] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
  return (upper! + 0.05) / (lower! + 0.05);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Contrasts as the page is now: grounds are worked out once, so what changes its colours needs others. */
export class Contrasts {
  readonly #grounds = new Map<Element, Colour>();

  /** Of an element's text with the ground it is on, 1 to 21. */
  ofText(element: Element): number {
    return this.withGround(getComputedStyle(element).color, element);
  }

  /** Of an element's background with what the element lies on, 1 to 21. */
  ofSurface(element: Element): number {
    return ratio(this.#groundOf(element), this.#groundOf(parentOf(element)));
  }

  /** Of a colour with the ground of an element, 1 to 21. */
  withGround(css: string, element: Element | null): number {
    const ground = this.#groundOf(element);
    return ratio(over(colourOf(css), ground), ground);
  }

  /** The colour behind the text of an element: its own background over those of its ancestors. */
  #groundOf(element: Element | null): Colour {
    if (!element) return white;
    const before = this.#grounds.get(element);
    if (before) return before;
    const background = colourOf(getComputedStyle(element).backgroundColor);
    const ground =
      background[3] === 1 ? background : over(background, this.#groundOf(parentOf(element)));
    this.#grounds.set(element, ground);
    return ground;
  }
}
