import { asText } from './values.js';

/**
 * The address of a site, which people type without `https:`. What is no address of a site is none: it
 * would be taken for a page of the feed's own.
 */
export function siteAddress(value: unknown): string | undefined {
  const site = asText(value);
  if (!site || /^https?:\/\//i.test(site)) return site;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(site) ? `https://${site}` : undefined;
}
