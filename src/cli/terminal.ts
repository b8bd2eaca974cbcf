/** Writes to the terminal, or to whatever stands in its place. */

/** Control characters but the line feed and the tab, and those that turn the direction of a text around. */
const unprintable = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of a feed or an address may hold what a terminal takes for a command: it is written as `\x1b`. */
function printable(text: string): string {
  return text.replace(unprintable, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

export function printError(text: string): void {
  process.stderr.write(printable(text));
}

export function print(text: string): void {
  process.stdout.write(printable(text));
}

/** JSON as a terminal can show it: the escapes mean the same characters. `JSON.stringify` leaves those above 0x7E. */
export function printableJson(json: string): string {
  return json.replace(
    /[\x7f-\x9f]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
