/** Windows-1252 from 0x80 to 0x9F; where it has no character, the control character stays. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text with the apostrophes, quotation marks and « œ » that it was meant to have. Node 20 reads
 * windows-1252 as ISO 8859-1, where these are control characters; the Encoding Standard (section 4.2) has
 * both names mean the former, as browsers do.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => characters.charAt(control.charCodeAt(0) - 0x80));
}
