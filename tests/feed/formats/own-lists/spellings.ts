/** How people write days and times of day. A day is of ISO 8601, `2026-12-05`, a time is `18:30`. */
type Spell = (plain: string) => string;

const two = (number: number): string => String(number).padStart(2, '0');

/** The words of a day in a language, as `Intl` has them. */
function inWords(language: string, options: Intl.DateTimeFormatOptions): Spell {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00Z`));
}

function inFigures(spell: (year: string, month: string, day: string) => string): Spell {
  return (day) => spell(...(day.split('-') as [string, string, string]));
}

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const short = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const monthAndYear = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Spellings of a day, by what they are called when a search fails. */
export const days: Readonly<Record<string, Spell>> = {
  iso: (day) => day,
  'iso with slashes': inFigures((year, month, day) => `${year}/${month}/${day}`),
  basic: inFigures((year, month, day) => year + month + day),
  slashes: inFigures((year, month, day) => `${day}/${month}/${year}`),
  'slashes without zeros': inFigures((year, month, day) => `${+day}/${+month}/${year}`),
  'slashes with a short year': inFigures((year, month, day) => `${day}/${month}/${year.slice(2)}`),
  dots: inFigures((year, month, day) => `${day}.${month}.${year}`),
  dashes: inFigures((year, month, day) => `${day}-${month}-${year}`),
  'French words': inWords('fr', long),
  'French words with a capital': (day) => {
    const words = inWords('fr', long)(day);
    return words[0]!.toUpperCase() + words.slice(1);
  },
  'French words in capitals': (day) => inWords('fr', long)(day).toUpperCase(),
  'French short words': inWords('fr', short),
  'French without the weekday': inWords('fr', monthAndYear),
  'French with an article': (day) => `le ${inWords('fr', monthAndYear)(day)}`,
  'weekday and slashes': (day) =>
    `${inWords('fr', { weekday: 'long' })(day)} ${days.slashes!(day)}`,
  'British words': inWords('en-GB', long),
  'American words': inWords('en-US', long),
  'American short words': inWords('en-US', short),
  'German words': inWords('de', long),
  'Spanish words': inWords('es', long),
  'Italian words': inWords('it', long),
  'Dutch words': inWords('nl', long),
  'of Excel in English': (day) => {
    const [year, month] = day.split('-') as [string, string];
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    return `${day.slice(8)}-${names[Number(month) - 1]}-${year}`;
  },
};

function inHours(spell: (hours: number, minutes: string) => string): Spell {
  return (time) => spell(Number(time.slice(0, 2)), time.slice(3));
}

const half = (hours: number, [before, after]: readonly [string, string]): string =>
  hours < 12 ? before : after;

/** Spellings of a time of day. */
export const times: Readonly<Record<string, Spell>> = {
  plain: (time) => time,
  'with seconds': (time) => `${time}:00`,
  h: inHours((hours, minutes) => `${hours}h${minutes}`),
  'h without minutes': inHours((hours, minutes) => `${hours}h${minutes === '00' ? '' : minutes}`),
  'h with zeros': inHours((hours, minutes) => `${two(hours)}h${minutes}`),
  'h with spaces': inHours(
    (hours, minutes) => `${hours} h${minutes === '00' ? '' : ` ${minutes}`}`,
  ),
  'H as a capital': inHours((hours, minutes) => `${two(hours)}H${minutes}`),
  pm: inHours((hours, minutes) => `${hours % 12 || 12}:${minutes} ${half(hours, ['AM', 'PM'])}`),
  'pm without a space': inHours(
    (hours, minutes) =>
      `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${half(hours, ['am', 'pm'])}`,
  ),
};

/** From one time to another, each in its spelling. */
export const hours: Readonly<Record<string, (from: string, to: string) => string>> = {
  dash: (from, to) => `${from}-${to}`,
  'spaced dash': (from, to) => `${from} - ${to}`,
  'en dash': (from, to) => `${from}–${to}`,
  'de à': (from, to) => `de ${from} à ${to}`,
  à: (from, to) => `${from} à ${to}`,
  entre: (from, to) => `entre ${from} et ${to}`,
  to: (from, to) => `${from} to ${to}`,
};

/** A day with its hours, in one text. */
export const together: Readonly<Record<string, (day: string, hours: string) => string>> = {
  comma: (day, time) => `${day}, ${time}`,
  space: (day, time) => `${day} ${time}`,
  dash: (day, time) => `${day} - ${time}`,
  bar: (day, time) => `${day} | ${time}`,
  brackets: (day, time) => `${day} (${time})`,
  colon: (day, time) => `${day} : ${time}`,
};

/** From one day to another, each in its spelling. */
export const ranges: Readonly<Record<string, (from: string, to: string) => string>> = {
  'du au': (from, to) => `du ${from} au ${to}`,
  'Du au': (from, to) => `Du ${from} au ${to}`,
  dash: (from, to) => `${from} - ${to}`,
  arrow: (from, to) => `${from} → ${to}`,
  'from to': (from, to) => `from ${from} to ${to}`,
};
