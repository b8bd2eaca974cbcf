/** What a list of rows is wrapped in, as a document or as a table. */
import Papa from 'papaparse';

export type Row = Readonly<Record<string, unknown>>;

/** A text of a list, and what it is served as. */
export interface Written {
  readonly text: string;
  readonly type: 'application/json' | 'text/csv';
}

const json = (value: unknown): Written => ({
  text: JSON.stringify(value, null, 1),
  type: 'application/json',
});

/** The leaves of a row with the names on their way: lieu.nom. */
function flat(row: Row, before = ''): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value as Row, `${before}${key}.`))
        : [[before + key, value]],
    ),
  );
}

const table =
  (delimiter: string) =>
  (rows: readonly Row[]): Written => ({
    text: Papa.unparse(
      rows.map((row) => flat(row)),
      { delimiter },
    ),
    type: 'text/csv',
  });

/** Containers by what they are called when a search fails; the rows are of one kind, `événements`. */
export const containers: Readonly<
  Record<string, (rows: readonly Row[], plural: string) => Written>
> = {
  'a list': (rows) => json(rows),
  'a list by its name': (rows, plural) => json({ [plural]: rows }),
  'data of data': (rows, plural) =>
    json({ status: 'ok', data: { total: rows.length, [plural]: rows } }),
  results: (rows) => json({ count: rows.length, next: null, results: rows }),
  'with a heading': (rows, plural) =>
    json({ commune: 'Saint-Elme', maj: '2026-11-30', [plural]: rows }),
  'numbered rows': (rows) => json(rows.map((row, index) => ({ id: index + 1, ...row }))),
  'by key': (rows) =>
    json(Object.fromEntries(rows.map((row, index) => [`fiche-${index + 1}`, row]))),
  GeoJSON: (rows) =>
    json({
      type: 'FeatureCollection',
      features: rows.map((properties) => ({ type: 'Feature', geometry: null, properties })),
    }),
  'rows of attributes': (rows) =>
    json({ data: rows.map((attributes, index) => ({ id: String(index + 1), attributes })) }),
  'lists in a list': (rows, plural) =>
    json([
      { saison: 'Hiver', [plural]: rows.slice(0, 2) },
      { saison: 'Printemps', [plural]: rows.slice(2) },
    ]),
  'CSV with commas': table(','),
  'CSV with semicolons': table(';'),
  TSV: table('\t'),
};
