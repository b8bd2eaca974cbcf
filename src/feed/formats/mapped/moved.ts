import { isoDate } from '../shared/dates.js';
import type { Row } from './row.js';

/** Columns for the date to which an event has been moved: « Reporté au ». */
const newDates = [
  ...['reporteau', 'reportele', 'reporteeau', 'nouvelledate', 'datereport', 'newdate'],
  ...['postponedto', 'rescheduledto', 'verschobenauf', 'nuevafecha', 'nuovadata', 'nieuwedatum'],
  ...['reporte', 'postponed', 'verschoben', 'aplazado', 'rinviato', 'uitgesteld'],
];

/** The date to which an event has been moved, beside the one that was meant first; a mere flag is none. */
export function movedTo(row: Row): string | undefined {
  return isoDate(row.under(newDates, 'start'));
}
