/**
 * The words of dates as people write them in French, English, German, Spanish, Italian, Portuguese and Dutch, in small
 * letters without accents.
 */

/** A sign or a word between the parts of a date; `of` stands for words that say nothing. */
export type Link = 'to' | 'dash' | 'and' | 'or' | 'comma' | 'between' | 'at' | 'of';

const weekdayNames = [
  'lundis mardis mercredis jeudis vendredis samedis dimanches',
  'monday tuesday wednesday thursday friday saturday sunday thurs tues weds',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lunes martes miercoles jueves viernes sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
].flatMap((names) => names.split(' '));

/** Weekdays of two letters. */
const shortWeekdays: ReadonlySet<string> = new Set(
  'lu ma me je ve sa di mo mi do fr so wo vr za zo'.split(' '),
);

const links: Readonly<Record<Link, string>> = {
  to: 'au to until till through thru bis al hasta tot jusqu’au jusqu’a → -> <->',
  dash: '- – —',
  and: 'et and & + und y e en puis /',
  or: 'ou or oder o',
  comma: ', ;',
  between: 'entre between zwischen tussen',
  at: 'a at @ um alle ore des ab',
  of: 'a-partir-de le les la the du de from von vom dal dalle del desde den der am on of el il das dia van op uur | · : . ( )',
};

const linkOf: ReadonlyMap<string, Link> = new Map(
  Object.entries(links).flatMap(([link, words]) =>
    words.split(' ').map((word) => [word, link as Link] as const),
  ),
);

/** True for the name of a weekday, or the first letters of it. */
export function isWeekday(word: string): boolean {
  return (
    shortWeekdays.has(word) ||
    (word.length > 2 && weekdayNames.some((weekday) => weekday.startsWith(word)))
  );
}

/** What a word or a sign says between the parts of a date; `undefined` for one that is not known. */
export function linkIn(word: string): Link | undefined {
  return linkOf.get(word);
}
