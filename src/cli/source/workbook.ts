import papaparse from 'papaparse';
import { exitCodes, Failure } from '../failure.js';
import { mostBytes, tooLarge } from './limits.js';

/** The first bytes of a ZIP archive, such as a workbook (.xlsx). */
const zip = [0x50, 0x4b, 0x03, 0x04];

/** The first days of Excel's calendar, on which times without a day are written. */
const firstYear = 1900;

export function isZip(bytes: Uint8Array): boolean {
  return zip.every((byte, index) => bytes[index] === byte);
}

/**
 * The first sheet of a workbook that has several filled rows, as CSV. Dates are written as ISO 8601 has them, without
 * a zone: a workbook knows of none.
 *
 * @param name of the source, for messages
 * @throws {Failure} for another archive, an empty workbook, and one that is too large once it is unpacked
 */
export async function csvOfWorkbook(bytes: Uint8Array, name: string): Promise<string> {
  if (unpackedSize(bytes) > mostBytes) throw tooLarge(name);
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)])).catch((cause: unknown) => {
    const message = `${name} est une archive ou un classeur qui ne peut pas être lu : enregistrez la feuille au format .xlsx ou CSV.`;
    throw new Failure(message, exitCodes.wrong, { cause });
  });
  const rows = sheets.find(({ data }) => data.length > 1)?.data;
  if (!rows)
    throw new Failure(`${name} : aucune feuille du classeur n’a de lignes.`, exitCodes.wrong);
  return papaparse.unparse(rows.map((row) => row.map(written)));
}

/** A cell as CSV has it: a date or a time as text, all else as it is. */
function written(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  const [day, time] = cell.toISOString().slice(0, 16).split('T') as [string, string];
  if (cell.getUTCFullYear() < firstYear) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}

/**
 * The size that an archive says that its files have together: 4 bytes at 24 in each header of its directory, whose
 * place is at 16 in the record at the end (APPNOTE.TXT 4.3.12 and 4.3.16). The library unpacks no more than that.
 */
function unpackedSize(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf('PK\u0005\u0006');
  if (end < 0 || end + 20 > view.length) return 0;
  let size = 0;
  let header = view.indexOf('PK\u0001\u0002', view.readUInt32LE(end + 16));
  while (header >= 0 && header + 46 <= view.length) {
    size += view.readUInt32LE(header + 24);
    header = view.indexOf('PK\u0001\u0002', header + 46);
  }
  return size;
}
