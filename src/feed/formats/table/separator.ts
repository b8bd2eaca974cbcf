/** Length of the start by which a table is recognised, in characters. */
const headLength = 5000;

/** Rows above the names of the columns, such as a title, that a table may have. */
export const mostRowsAbove = 10;

const separators = ['\t', ';', ',', '|'] as const;

/** Begins of other formats: JSON, markup, iCalendar; and a sentence is no row of names. */
const isOther = /^\s*(?:[<[{]|BEGIN:|%PDF)/i;

/** A first line that Excel writes and reads: it names the separator. */
const excelLine = /^sep=(.)\r?\n/i;

/** The separator of a text of columns, and where its rows begin. */
export interface TableStart {
  readonly separator: string;
  readonly start: number;
}

/**
 * Recognises a text of columns (RFC 4180, and what spreadsheets write): the first row that has separators names the
 * columns, and another row has some of them, too.
 *
 * @param text without a byte order mark
 * @returns `undefined` when it is no table
 */
export function tableStart(text: string): TableStart | undefined {
  const excel = excelLine.exec(text);
  if (excel) return { separator: excel[1]!, start: excel[0].length };
  const head = text.slice(0, headLength);
  if (isOther.test(head) || isBinary(head)) return;
  const rows = countsOf(head).filter(({ isBlank }) => !isBlank);
  const header = rows
    .slice(0, mostRowsAbove)
    .findIndex(({ counts }) => counts.some((count) => count > 0));
  const names = rows[header];
  if (!names || names.isSentence) return;
  const others = rows.slice(header + 1);
  const index = likeliest(names.counts, others);
  // A table without rows says by its first name what it is.
  const isTable = others.length
    ? others.some(({ counts }) => counts[index]! > 0)
    : /^\W*(?:id|titre|title|nom|name|intitul|date)/i.test(text);
  return isTable ? { separator: separators[index]!, start: 0 } : undefined;
}

/** The separator of which most rows have as many as the names; of two such, the commoner one. */
function likeliest(counts: readonly number[], others: readonly RowCounts[]): number {
  const scores = counts.map((count, index) => {
    const same = others.filter((row) => row.counts[index] === count).length;
    return count ? same * headLength + count : 0;
  });
  return scores.indexOf(Math.max(...scores));
}

interface RowCounts {
  /** The number of each separator, outside of quotation marks. */
  readonly counts: readonly number[];
  readonly isBlank: boolean;
  /** True when it ends as a sentence does. */
  readonly isSentence: boolean;
}

function countsOf(head: string): readonly RowCounts[] {
  const rows: RowCounts[] = [];
  let counts = separators.map(() => 0);
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index <= head.length; index++) {
    const sign = head[index];
    if (sign === '"') isQuoted = !isQuoted;
    const isEnd = sign === undefined || (!isQuoted && (sign === '\n' || sign === '\r'));
    if (isEnd) {
      const row = head.slice(start, index).trim();
      // A form names its columns by questions.
      const isSentence = /[.!…]$/.test(row) || (row.endsWith('?') && Math.max(...counts) < 2);
      rows.push({ counts, isBlank: !/[^\s;,|]/.test(row), isSentence });
      counts = separators.map(() => 0);
      start = index + 1;
    } else if (!isQuoted) {
      const column = separators.indexOf(sign as (typeof separators)[number]);
      if (column >= 0) counts[column]!++;
    }
  }
  return rows;
}

/** True of files of programs: texts have no control characters below the tab, nor between the line ends and Escape. */
function isBinary(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 27)) return true;
  }
  return false;
}
