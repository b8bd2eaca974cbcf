export type ContactType = 'link' | 'email' | 'phone';

/** The type of a contact; `undefined` for other words. */
export function contactType(value: string): ContactType | undefined {
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(value)) return 'link';
  if (/^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(value)) return 'email';
  return /^(?:tel:)?\+?[\d\s.()-]{4,}$/i.test(value) ? 'phone' : undefined;
}

/** The address that a page links to. */
export function contactAddress(value: string, type: ContactType): string {
  if (type === 'email') return `mailto:${value.replace(/^mailto:/i, '')}`;
  if (type === 'phone') return `tel:${value.replace(/^tel:|[\s.()-]/gi, '')}`;
  return /^[a-z]+:/i.test(value) ? value : `https://${value}`;
}
