import type { Field } from './guess-fields.js';
import { isName } from './shapes.js';

const home =
  /^(?:(?:equipe|club|team|nom) )*(?:domicile|home|recevante?|(?<=(?:equipe|club|team) )(?:dom|locale?|1|a))(?: (?:team|equipe|club|nom|name))*$/;
const away =
  /^(?:(?:equipe|club|team|nom) )*(?:exterieure?|away|visiteu(?:r|se)s?|visitor|guest|(?<=(?:equipe|club|team) )(?:ext|2|b))(?: (?:team|equipe|club|nom|name))*$/;

/** Of a club's own matches: whom it meets, and in which competition. */
const opponent = /^(?:adversaire|opponent)(?: (?:nom|name))?$/;
const competition = /^(?:competition|championnat|division|league)(?: (?:nom|name))?$/;

/** The titles of a match, as a field map writes them: the team at home and the other, or the competition and the opponent. */
export function teamsIn(fields: readonly Field[]): readonly string[] {
  const of = (words: RegExp, isIt = isName): string | undefined =>
    fields.find((field) => words.test(field.words) && field.values.every(isIt))?.path;
  const [first, second] = [of(home), of(away)];
  if (first && second) return [`={${first}} – {${second}}`];
  const [one, where] = [of(opponent), of(competition, isWritten)];
  return one ? [...(where ? [`={${where}} – {${one}}`] : []), one] : [];
}

/** A name, and no abbreviation of a program. */
function isWritten(value: unknown): boolean {
  return isName(value) && /\p{Lu}/u.test(String(value));
}
