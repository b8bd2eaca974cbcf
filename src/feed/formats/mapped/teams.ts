import type { Field } from './guess-fields.js';
import { side } from './place.js';
import { isName } from './shapes.js';
import { asText } from '../shared/values.js';

const home =
  /^(?:(?:equipe|club|team|nom) )*(?:domicile|home|recevante?|(?<=(?:equipe|club|team) )(?:dom|locale?|1|a))(?: (?:team|equipe|club|nom|name))*$/;
const away =
  /^(?:(?:equipe|club|team|nom) )*(?:exterieure?|away|visiteu(?:r|se)s?|visitor|guest|(?<=(?:equipe|club|team) )(?:ext|2|b))(?: (?:team|equipe|club|nom|name))*$/;

/** Of a club's own matches: whom it meets, and in which competition or by which of its teams. */
const opponent = /^(?:adversaire|opponent)(?: (?:nom|name))?$/;
const competition =
  /^(?:competition|championnat|division|league|equipe|team|our team)(?: (?:nom|name))?$/;

/**
 * The titles of a match, as a field map writes them: the team at home and the other, or the competition and the opponent.
 *
 * @param fields those that are free for a title
 * @param all those that are taken as well
 */
export function teamsIn(fields: readonly Field[], all: readonly Field[]): readonly string[] {
  const of = (words: RegExp, isIt = isName, among = fields): string | undefined =>
    among.find((field) => words.test(field.words) && field.values.every(isIt))?.path;
  const [first, second] = [of(home), of(away)];
  if (first && second) return [`={${first}} – {${second}}`];
  const [one, played, ground] = [of(opponent), of(competition, isWritten), of(venue, isSide, all)];
  if (!one) return [];
  const whom = ground ? `{${one}} ({${ground}})` : `{${one}}`;
  return [...(played ? [`={${played}} – ${whom}`] : []), ...(ground ? [`=${whom}`] : []), one];
}

/** At home or away, where a place would be. */
const venue = /^(?:lieu|domicile exterieur|home away|venue|location)$/;

/** True for words that say but whether a team plays at home, which its visitors have to know. */
function isSide(value: unknown): boolean {
  return side.test(asText(value) ?? '');
}

/** A name or the age of a team, U15, and no abbreviation of a program. */
function isWritten(value: unknown): boolean {
  return /^U\d\d$/.test(String(value)) || (isName(value) && /\p{Lu}/u.test(String(value)));
}
