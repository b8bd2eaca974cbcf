import type { PartialDate } from './common.js';
import type { ItemBase } from './item-base.js';

/** The direction in which the value should go: up, down, or nowhere. */
export type Direction = 'up' | 'down' | 'stay';

/** A value and the day, month or year that it is of. */
export interface DatedValue {
  readonly value: number;
  readonly date: PartialDate;
}

export interface Measurement extends DatedValue {
  /** True of a value that was estimated, not measured. */
  readonly estimate: boolean;
  readonly comment?: string;
}

/** The values of one part: a commune, an age group. */
export interface Breakdown {
  /** The dimension by which the whole is divided: "commune", "sexe". */
  readonly dimension?: string;
  /** Name of the part: "Cournon-d'Auvergne", "femmes". */
  readonly label: string;
  readonly values: readonly Measurement[];
}

/** The source of the values. */
export interface DataSource {
  readonly name?: string;
  readonly url?: string;
}

/** A measurable result: what schema.org calls `StatisticalVariable`, with its `Observation`s. */
export interface Indicator extends ItemBase {
  readonly kind: 'indicator';
  readonly title: string;
  /** The unit as it is written after a number: "%", "km", "t CO₂e". */
  readonly unit?: string;
  /** Digits after the decimal comma that values are shown with. */
  readonly precision?: number;
  readonly direction?: Direction;
  /** The value at the start. Without its date, progress cannot be worked out. */
  readonly baseline?: Partial<DatedValue> & Pick<DatedValue, 'value'>;
  readonly target?: Partial<DatedValue> & Pick<DatedValue, 'value'>;
  /** Values on the way to the target, in time order. */
  readonly milestones: readonly DatedValue[];
  /** The measured values in time order, one for each date. */
  readonly values: readonly Measurement[];
  readonly source?: DataSource;
  /** The method of measurement, and its limits. */
  readonly method?: string;
  readonly limits?: string;
  /** The frequency of measurement, in the feed's words. */
  readonly frequency?: string;
  /** The day on which the next value is expected. */
  readonly nextDate?: PartialDate;
  readonly disaggregation: readonly Breakdown[];
}
