import type { AgendaAttributes } from '../agenda-attributes.js';
import type { CalendarControl } from './calendar-control.js';
import { Export } from './export.js';
import { CalendarFilters } from './calendar-filters.js';
import { Holidays } from './holidays.js';
import { JsonLd } from './json-ld.js';
import { UrlState } from './url.js';

/** The optional features of a calendar, fetched when an attribute asks for one of them. */
export class Features {
  readonly filters: CalendarFilters;
  readonly holidays: Holidays;
  readonly export: Export;
  readonly #url: UrlState;
  readonly #jsonLd: JsonLd;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.holidays = new Holidays(host);
    this.filters = new CalendarFilters(host, calendar);
    this.export = new Export(host, calendar);
    this.#url = new UrlState(host, calendar, this.filters);
    this.#jsonLd = new JsonLd(host, calendar);
  }

  /** Follows the attributes; called before each update, since the address may set the filter. */
  update(): void {
    this.holidays.check();
    this.#jsonLd.update();
    this.filters.update();
    this.export.update();
    this.#url.update();
  }

  /** Resolves when all that stands around the view has come, or cannot be had. */
  async ready(): Promise<void> {
    this.update();
    await Promise.all([this.filters.ready(), this.export.ready()]);
  }
}
