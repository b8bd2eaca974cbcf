/** The months in French, English, German, Spanish, Italian, Portuguese and Dutch, in small letters without accents. */
const monthNames = [
  'janvier january januar enero gennaio janeiro januari',
  'fevrier february februar febrero febbraio fevereiro februari',
  'mars march marz maerz mrz marzo marco maart mrt',
  'avril april abril aprile avr',
  'mai may mayo maggio maio mei',
  'juin june juni junio giugno junho',
  'juillet july juli julio luglio julho',
  'aout august agosto augustus',
  'septembre september septiembre setiembre settembre setembro',
  'octobre october oktober octubre ottobre outubro',
  'novembre november noviembre novembro',
  'decembre december dezember diciembre dicembre dezembro',
].map((names) => names.split(' '));

/** Small letters without accents, with one sign for each apostrophe, and single spaces. */
export function plainDate(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['`´]/g, '’')
    .replace(/\s+/g, ' ')
    .replace(/a partir (d[eu])\b/g, 'a-partir-$1')
    .trim();
}

/** The number of a month by its name or the first letters of it, three at least; 0 for another word. */
export function monthNumber(name: string): number {
  const word = plainDate(name);
  if (word.length < 3) return 0;
  return monthNames.findIndex((names) => names.some((month) => month.startsWith(word))) + 1;
}
