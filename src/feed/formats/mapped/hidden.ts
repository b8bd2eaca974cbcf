import { isObject, type JsonObject } from '../../read/fields.js';
import { asFlag, at, textAt } from '../shared/values.js';
import { plainName } from './names.js';
import { transparent } from './fields-by-name.js';
import { opened } from './opened.js';
import type { Row } from './row.js';

/** Words for a row that its authors do not show yet, or no more; the last four are SPIP's. */
const unpublished =
  /^(?:brouillon|draft|trash|corbeille|pending|en attente|d[ée]publi[ée]e?|unpublished|archiv)|^(?:prepa|prop|refuse|poubelle)$/i;

/** Fields that say whether a row is shown, each with the flag or the words by which it is not. */
const signs: readonly (readonly [name: RegExp, sign: boolean | RegExp])[] = [
  [/^(?:est|is)?(?:public|publiee?|published|visible|enligne|actif|active)$/, false],
  [/^(?:est|is)?(?:brouillon|draft|archivee?|archived|prive|private|masquee?|hidden)$/, true],
  [/^(?:publication|visibilite|visibility)$/, /^(?:masqu[ée]e?s?|cach[ée]e?s?|hidden|private)$/i],
];

/** True for a row that its authors keep from visitors: by its status, or by a field of its own or of what it wraps. */
export function isHidden(row: Row, source: JsonObject): boolean {
  if (unpublished.test(row.text('status') ?? '')) return true;
  const inner = Object.keys(source).filter((key) => transparent.test(plainName(key)));
  const wrapped = inner.map((key) => at(source, key));
  return [source, ...wrapped].some((fields) => saysHidden(fields, row.timeZone));
}

function saysHidden(fields: unknown, timeZone: string): boolean {
  if (!isObject(fields)) return false;
  return Object.keys(fields).some((key) =>
    signs.some(([name, sign]) => {
      if (!name.test(plainName(key))) return false;
      return sign instanceof RegExp
        ? sign.test(textAt(fields, key) ?? '')
        : asFlag(opened(at(fields, key), timeZone)) === sign;
    }),
  );
}
