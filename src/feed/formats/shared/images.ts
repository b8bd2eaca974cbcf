import { asText } from './values.js';

/**
 * A picture's address, over https where it was over http: a secure page shows no other, and nearly
 * every server has both. Not where a port is named, which answers to one of them only.
 */
export function imageAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return;
  return asText(value)?.replace(/^http:\/\/(?=[^/:?#.]+\.[^/:?#]+(?:[/?#]|$))/i, 'https://');
}
