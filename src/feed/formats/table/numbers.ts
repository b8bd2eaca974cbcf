/** `1,234.5` or `1,234,567`: the commas can only stand between thousands. */
const isEnglish = /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
/** `12,5` or `1 234,567`: the comma can only stand before decimals. */
const isFrench = /^[+-]?(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;
/** `1,234`: the comma may be either. */
const hasGroups = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

type Cells = readonly string[];

/** The notation of the numbers of a table, as its cells tell together. */
export interface TableNumbers {
  /** Cells without commas between thousands. Those of a row or a column with `1,234.5` have none before decimals. */
  readonly plain: readonly Cells[];
  /** The first cell of each column that is written otherwise than one above it. */
  readonly odd: readonly { readonly row: number; readonly column: number }[];
}

/** @param rows the cells below the names of the columns, without white space around them */
export function tableNumbers(rows: readonly Cells[]): TableNumbers {
  const english = rows.map((row) => row.map((cell) => isEnglish.test(cell)));
  if (!english.some((row) => row.includes(true))) return { plain: rows, odd: [] };
  const width = Math.max(...rows.map((row) => row.length));
  const columns = [...new Array(width).keys()];
  const isColumnEnglish = columns.map((column) => english.some((row) => row[column]));
  const plain = rows.map((row, index) => {
    const isRowEnglish = english[index]!.includes(true);
    return row.map((cell, column) =>
      (isRowEnglish || isColumnEnglish[column]) && hasGroups.test(cell)
        ? cell.replaceAll(',', '')
        : cell,
    );
  });
  const odd = columns.flatMap((column) => {
    const first = english.findIndex((row) => row[column]);
    const french = rows.findIndex((row) => isFrench.test(row[column] ?? ''));
    return first < 0 || french < 0 ? [] : [{ row: Math.max(first, french), column }];
  });
  return { plain, odd };
}
