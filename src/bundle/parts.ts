/** Put into an attribute, takes it away; elsewhere, shows nothing. */
export const nothing: unique symbol = Symbol.for('metropole-widgets.nothing');

/** What is no markup. */
export type Plain = string | number | boolean | typeof nothing | null | undefined;

export function asText(value: Plain): string {
  return value == null || value === nothing ? '' : String(value);
}

/** Puts those of a template's values that are its own into a place of the page. */
export type Part = (values: readonly unknown[]) => void;

/**
 * @param name as Lit has it: `.property`, `@event`, or an attribute
 * @param texts what the attribute has before, between and after its expressions
 * @param at the number of the first of these
 */
export function attributePart(
  element: Element,
  name: string,
  texts: readonly string[],
  at: number,
): Part {
  if (name[0] === '@') return listener(element, name.slice(1), at);
  const property = name[0] === '.' && name.slice(1);
  // Most are one value, of which nothing is to be made before it is known to be another.
  const isWhole = texts.length === 2 && texts.every((text) => !text);
  let shown: unknown = nothing;
  return (values) => {
    const value = isWhole ? values[at] : joined(texts, values.slice(at) as Plain[]);
    if (value === shown) return;
    shown = value;
    if (property) (element as unknown as Record<string, unknown>)[property] = value;
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, asText(value as Plain));
  };
}

function joined(texts: readonly string[], values: readonly Plain[]): string | typeof nothing {
  const own = values.slice(0, texts.length - 1);
  return own.includes(nothing)
    ? nothing
    : texts.reduce((before, text, index) => before + asText(own[index - 1]) + text);
}

/** A function, or an object with `handleEvent` and, once and for all, the options of `addEventListener`. */
type Handler = ((event: Event) => void) | (EventListenerObject & AddEventListenerOptions);

function listener(element: Element, name: string, at: number): Part {
  let handler: Handler | undefined;
  const handle = (event: Event): void => {
    if (typeof handler === 'function') handler(event);
    else handler!.handleEvent(event);
  };
  return (values) => {
    const isFirst = !handler;
    handler = values[at] as Handler;
    if (isFirst) element.addEventListener(name, handle, handler as object);
  };
}
