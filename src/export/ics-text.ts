/** A line of an iCalendar file, when there is something to say. */
export function property(name: string, text: string | undefined): string[] {
  return text ? [`${name}:${escape(text)}`] : [];
}

/** A value of the type TEXT (RFC 5545, section 3.3.11). Control characters have no place in it. */
export function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** The value of a parameter, in quotes where it needs them: it cannot hold any (section 3.2). */
export function parameter(text: string, quoted = /[:;,]/.test(text)): string {
  const plain = text.replace(/\p{Cc}/gu, ' ').replaceAll('"', '’');
  return quoted ? `"${plain}"` : plain;
}

/** Section 3.1: no line above 75 octets; a character is never cut in two. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
