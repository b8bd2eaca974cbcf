/* Addresses of links by which a person is written to or called. */

/** The `mailto:` address of an e-mail address, of which no character begins a header of the message. */
export function mailUrl(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

/** The first number of a text, which may have a slash or words between several. */
const firstNumber = /(?:\+\s{0,3})?\(?\d[\d\s.()\u2010-\u2013-]{0,40}/;

/**
 * The `tel:` address of a telephone number: of several the first, and without the zero of `+33 (0)4 73 …`, which is
 * for calls within the country.
 */
export function phoneUrl(telephone: string): string {
  const [number = ''] = firstNumber.exec(telephone) ?? [];
  const national = number.startsWith('+') ? number.replace('(0)', '') : number;
  return `tel:${national.replace(/[^+\d]/g, '')}`;
}
