import { defaultMaxBytes } from '../../feed/load/load.js';
import type { Source } from '../source/source.js';
import type { Finding } from './finding.js';

/**
 * Findings about the delivery: reasons why a widget could not read a file that is right in itself.
 *
 * @param saysEncoding true for XML and calendars, which may say an encoding of their own
 */
export function checkDelivery(
  { url, headers }: Source,
  bytes: Uint8Array,
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
  }
  if (url && !headers?.get('access-control-allow-origin')) {
    const message =
      'Le serveur n’envoie pas « Access-Control-Allow-Origin: * » : les pages d’un autre site ne pourront pas lire ce flux.';
    note('warning', 'cors', message);
  }
  return findings;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
