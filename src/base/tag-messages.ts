import type { LitElement } from 'lit';
import { swallowed } from './swallowed.js';

/** Attributes that any element may have without being a property of it, and those of other scripts. */
const ofAnyElement =
  /^(class|style|role|tabindex|contenteditable|accesskey|exportparts|is|item\w+)$|^(aria|hx|ng|v|x)-|^data-(?!src$)|^_|[:@.]/;

/** Sentences about a tag as it is written: attributes that no element of ours has, a tag that is never closed. */
export function tagSentences(element: Element): string[] {
  const attributes = unknownSentence(element);
  const inside = swallowed(element);
  return [
    ...(attributes ? [attributes] : []),
    ...(inside ? [unclosedSentence(element, inside)] : []),
  ];
}

/** The attributes of an element that do nothing. */
function unknownAttributes(element: Element): string[] {
  const attributes = (element.constructor as typeof LitElement).observedAttributes;
  return element
    .getAttributeNames()
    .filter(
      (name) =>
        !attributes.includes(name) && !(name in HTMLElement.prototype) && !ofAnyElement.test(name),
    );
}

/**
 * The attributes of the placeholder around an element (`data-widget`) that are nearly one of the element's. Others are
 * another script's.
 */
function misspeltAround(element: Element): string[] {
  const placeholder = element.parentElement;
  if (!placeholder?.matches('[data-widget]')) return [];
  const attributes = (element.constructor as typeof LitElement).observedAttributes;
  return placeholder
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !attributes.includes(name.slice(5)))
    .filter((name) => nearest(name, attributes));
}

/** Names the unknown attributes of an element, each with the known one that is written nearly so; empty for none. */
function unknownSentence(element: Element): string {
  const unknown = [...unknownAttributes(element), ...misspeltAround(element)];
  if (!unknown.length) return '';
  const attributes = (element.constructor as typeof LitElement).observedAttributes;
  const names = unknown.map((name) => {
    const near = nearest(name, attributes);
    return `« ${name} »${near ? ` (« ${near} » ?)` : ''}`;
  });
  const s = unknown.length > 1 ? 's' : '';
  return `Attribut${s} inconnu${s} : ${names.join(', ')}.`;
}

function unclosedSentence({ localName, children }: Element, inside: Element): string {
  const name = `<${inside.localName}>`;
  const some = /^(h2|section|p)$/.test(inside.localName) ? `plusieurs ${name}` : name;
  const what = children.length > 29 ? `${children.length} éléments` : some;
  return `La balise contient ${what} : fermez-la par </${localName}>, car « <${localName} … /> » ne la ferme pas.`;
}

/** The known name that a typing error or two away is meant. */
function nearest(name: string, attributes: readonly string[]): string | undefined {
  const written = name.replace(/^data-/, '');
  const maxSteps = written.length > 4 ? 2 : 1;
  const near = attributes.map((other) => ({ other, steps: distance(written, other) }));
  return near.filter(({ steps }) => steps <= maxSteps).sort((a, b) => a.steps - b.steps)[0]?.other;
}

/** The number of letters left out, added, changed, or exchanged with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [[...new Array(b.length + 1).keys()]];
  for (let row = 1; row <= a.length; row++) {
    const [before, last] = [rows[row - 2], rows[row - 1]!];
    const steps = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      steps.push(
        Math.min(
          last[column]! + 1,
          steps[column - 1]! + 1,
          last[column - 1]! + (isSame ? 0 : 1),
          isExchanged ? before![column - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(steps);
  }
  return rows[a.length]![b.length]!;
}
