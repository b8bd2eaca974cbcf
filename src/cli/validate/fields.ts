import type { FeedField } from '../../model/index.js';

/** The longest path, list of targets and example that a line has room for. */
const longest = 32;

/** Fields of a feed as lines for a terminal, those that are read first. */
export function fieldLines(fields: readonly FeedField[]): readonly string[] {
  const read = fields.filter(({ targets }) => targets.length);
  const others = fields.filter(({ targets }) => !targets.length);
  if (!fields.length) return [];
  const width = Math.max(...fields.map(({ path }) => cut(path).length));
  const targetWidth = Math.max(0, ...read.map(({ targets }) => cut(targets.join(', ')).length));
  const line = ({ path, targets, example }: FeedField): string =>
    [
      `  ${cut(path).padEnd(width)}`,
      ...(targets.length ? [`→ ${cut(targets.join(', ')).padEnd(targetWidth)}`] : []),
      `« ${cut(example)} »`,
    ].join('  ');
  return [
    ...(read.length ? ['Champs lus, et ce que chacun donne :', ...read.map(line)] : []),
    ...(others.length ? ['Champs qui ne sont pas lus :', ...others.map(line)] : []),
    'Une ligne fausse, un champ qui manque : dites-le par « map » (docs/field-map.md).',
  ];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
