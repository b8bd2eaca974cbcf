import { defaultMaxBytes } from '../../feed/load/load.js';
import { quote } from '../../feed/read/describe.js';
import type { Source } from '../source/source.js';
import type { Finding } from './finding.js';

/** Two or three letters that are one whose bytes were read in Windows-1252: « Ã© », « â€™ »; JSON may escape them. */
const encodedTwice =
  /Ã[\u0080-\u00BFˆŠ‰ŒŽ‡€™]|â€[\u0080-\u00BF™˜œ“”¦]|Â[«»°\u00A0]|\\u00[cC]3\\u00[89abAB][\da-fA-F]/;

/** What a program writes for a letter that it could not read. */
const lost = /\uFFFD|\\ufffd/i;

/**
 * Findings about the delivery: reasons why a widget could not read a file that is right in itself, or shows other
 * letters than were meant.
 *
 * @param text as widgets read it
 * @param saysEncoding true for XML and calendars, which may say an encoding of their own
 */
export function checkDelivery(
  { url, headers }: Source,
  bytes: Uint8Array,
  text: string,
  saysEncoding = false,
): Finding[] {
  const findings: Finding[] = [];
  const note = (severity: Finding['severity'], code: string, message: string): void => {
    findings.push({ severity, code, at: [], message });
  };
  if (bytes.length > defaultMaxBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1).replace('.', ',');
    note('error', 'too-large', `Le flux fait ${size} Mio : un widget s’arrête à 8 Mio.`);
  }
  if (!saysEncoding && !isUtf8(bytes)) {
    const message =
      'Le fichier n’est pas en UTF-8 : les widgets devinent son encodage, d’autres programmes n’en liront pas les accents.';
    note('warning', 'encoding', message);
  } else {
    const [isTwice, isLost] = [wordWith(encodedTwice, text), wordWith(lost, text)];
    if (isTwice)
      note(
        'warning',
        'encoding',
        `${isTwice} se lira tel quel : le programme qui écrit le flux a encodé ses accents deux fois.`,
      );
    if (isLost)
      note(
        'warning',
        'encoding',
        `${isLost} se lira tel quel : le programme qui écrit le flux a perdu des lettres.`,
      );
  }
  if (url && !headers?.get('access-control-allow-origin')) {
    const message =
      'Le serveur n’envoie pas « Access-Control-Allow-Origin: * » : les pages d’un autre site ne pourront pas lire ce flux.';
    note('warning', 'cors', message);
  }
  return findings;
}

/** The first word in which a pattern is found, in quotes. */
function wordWith(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  if (!found) return;
  const [before = ''] = /[^\s",;<>]{0,20}$/.exec(text.slice(0, found.index).slice(-20)) ?? [];
  const [after = ''] = /^[^\s",;<>]{0,20}/.exec(text.slice(found.index + found[0].length)) ?? [];
  return quote(before + found[0] + after);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
