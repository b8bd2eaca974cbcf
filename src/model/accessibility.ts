/** Whom a place or an event is made for, and by what: terms that a feed may use instead of words. */
const accessibilityTerms = [
  'hearing',
  'vision',
  'mobility',
  'psychic',
  'intellectual',
  'signLanguage',
  'captions',
  'audioDescription',
] as const;
export type AccessibilityTerm = (typeof accessibilityTerms)[number];

/** OpenAgenda's codes. */
const codes: Readonly<Record<string, AccessibilityTerm>> = {
  hi: 'hearing',
  vi: 'vision',
  mi: 'mobility',
  pi: 'psychic',
  ii: 'intellectual',
};

/** The term that a text of a feed is, whatever its case, also as an address of schema.org. */
export function accessibilityTerm(text: string): AccessibilityTerm | undefined {
  const name = text
    .trim()
    .replace(/^https?:\/\/schema\.org\//, '')
    .toLowerCase();
  if (Object.hasOwn(codes, name)) return codes[name];
  return accessibilityTerms.find((term) => term.toLowerCase() === name);
}
