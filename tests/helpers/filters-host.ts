/** An element with nothing but the filters, and the titles of the events that pass. */
import { html, LitElement } from 'lit';
import { FilterControls, partsOfKind } from '../../src/components/filters/filter-controls.js';
import type { EventEntry } from '../../src/feed/read/kinds/event.js';
import { agenda } from '../../src/i18n/agenda.js';
import { filters as filterWords } from '../../src/i18n/filters.js';
import { languageOf } from '../../src/i18n/language.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { AppliedFilter } from '../../src/select/applied-filter.js';
import type { Filter } from '../../src/select/filter.js';
import { base } from '../../src/styles/base.js';
import { tokens } from '../../src/styles/tokens.js';
import { daySpan } from '../../src/time/days.js';
import { box } from './box.js';
import { itIs } from './clock.js';
import { eventually, place } from './mount.js';
import { allByRole, byRole, textOf } from './seen.js';

const present = '2026-06-17T10:00Z';

export class FiltersHostElement extends LitElement {
  static override styles = [tokens, base];
  static override properties = { filter: { attribute: false } };

  declare filter: Filter;

  readonly timeZone = 'Europe/Paris';
  entries: readonly EventEntry[] = [];
  /** All that was said, in order. */
  readonly said: string[] = [];
  readonly applied = new AppliedFilter<EventEntry>({
    kind: 'event',
    timeZone: () => this.timeZone,
  });
  readonly filters = new FilterControls(this, {
    parts: partsOfKind('event'),
    announce: (text) => this.said.push(text),
    onPosition: (position) => (this.applied.position = position),
  });

  /** How many times the titles were drawn. */
  drawn = 0;

  constructor() {
    super();
    this.filter = {};
  }

  override render(): unknown {
    this.drawn++;
    const { filters, applied, entries } = this;
    applied.filter = this.filter;
    const kept = applied.keep(entries).map((entry) => entry.read());
    const test = applied.occurrenceTest;
    const shown = kept.filter(({ occurrences, timeZone }) =>
      occurrences.some((one) => test?.(daySpan(one, timeZone)) ?? true),
    );
    const language = languageOf(this);
    return html`<div lang=${language.tag}>
      ${filters.render({
        summary: applied.summarize(entries),
        shown: { count: shown.length },
        zone: applied.zone,
        heading: filterWords[language.code].heading(''),
        level: 3,
        countWords: agenda[language.code].count,
        language,
      })}
      <ol>
        ${kept.map(({ title }) => html`<li class="title">${title}</li>`)}
      </ol>
    </div>`;
  }

  /** The titles that are shown. */
  get titles(): string[] {
    return [...this.renderRoot.querySelectorAll('.title')].map(textOf);
  }
}

customElements.define('filters-host', FiltersHostElement);

function entriesOf(events: readonly AgendaEvent[]): EventEntry[] {
  return events.map((event) => ({ ...event, read: () => event }) as unknown as EventEntry);
}

export interface FiltersHostOptions {
  readonly filters?: string;
  readonly holidays?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
}

/** On Wednesday 17 June 2026. */
export async function filtersOf(
  events: readonly AgendaEvent[],
  { filters = '', holidays = '', width = 900, lang = 'fr', dir = 'ltr' }: FiltersHostOptions = {},
): Promise<FiltersHostElement> {
  await itIs(present);
  const parent = box(width);
  parent.lang = lang;
  parent.dir = dir;
  const host = new FiltersHostElement();
  host.filters.attribute = filters;
  host.applied.holidayZone = holidays;
  host.entries = entriesOf(events);
  place(host, parent);
  await host.updateComplete;
  return host;
}

/** A field by its role and the beginning of its name. */
export function field(host: Element, role: string, name: string): HTMLInputElement {
  const fields = allByRole(host, role, new RegExp(`^${name}`));
  if (fields.length === 1) return fields[0] as HTMLInputElement;
  const all = allByRole(host, role).map((one) => textOf((one as HTMLInputElement).labels![0]!));
  throw new Error(`${fields.length} × ${role} ${name}; there is: ${all.join(' | ')}`);
}

/** Presses the button of a panel. */
export async function open(host: FiltersHostElement, name: string): Promise<void> {
  byRole(host, 'button', new RegExp(`^${name}`)).click();
  await host.updateComplete;
}

/** Chooses a box or a button of a group. */
export async function tick(host: FiltersHostElement, role: string, name: string): Promise<void> {
  field(host, role, name).click();
  await host.updateComplete;
}

/** All that was said since the last time, once something was. */
export async function saidOnce(host: FiltersHostElement): Promise<string> {
  await eventually(() => host.said.length, 'something is said');
  return host.said.splice(0).join(' | ');
}
