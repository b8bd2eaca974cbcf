import type {
  Breakdown,
  DatedValue,
  DataSource,
  Direction,
  Indicator,
  Measurement,
} from '../../../model/index.js';
import { lastDay } from '../../../time/partial-date.js';
import { Entry } from '../entry.js';
import { flag, noteIssue, get, nested, number, text, url, type Fields } from '../fields.js';
import { readTerm, type KindReader } from './kind.js';
import { isToCome, looseNumber, objects, partialDate } from './shared-fields.js';

const directions: Readonly<Record<string, Direction>> = { up: 'up', down: 'down', stay: 'stay' };

/** The most decimals that `Intl.NumberFormat` takes. */
const mostDigits = 20;

/** `_indicator`: a measurable result, with its values and its target. */
export const indicators: KindReader<Indicator> = {
  kind: 'indicator',
  enter(source, extension) {
    return text(source.fields, 'title')
      ? new Entry(source)
      : noteIssue(extension, '', 'item-title');
  },
  read(fields, common, { base }) {
    const baseline = readPoint(fields, 'baseline');
    const target = readPoint(fields, 'target');
    const unit = text(fields, 'unit');
    if (!unit) noteIssue(fields, 'unit', 'no-unit');
    if (baseline?.date && target?.date && lastDay(target.date) <= lastDay(baseline.date))
      noteIssue(fields, 'target', 'target-before-baseline');
    const direction = readTerm(fields, 'direction', directions);
    if (isContrary(direction, baseline, target))
      noteIssue(fields, 'direction', 'direction-contrary', direction);
    const precision = number(fields, 'precision', 0, mostDigits);
    return {
      kind: 'indicator',
      ...common,
      title: common.title!,
      unit,
      precision: precision === undefined ? undefined : Math.floor(precision),
      direction,
      baseline,
      target,
      milestones: inOrder(
        objects(fields, 'milestones').flatMap((milestone) => readDated(milestone) ?? []),
      ),
      values: readValues(fields),
      source: readSource(fields, base),
      method: text(fields, 'method'),
      limits: text(fields, 'limits'),
      frequency: text(fields, 'frequency'),
      nextDate: partialDate(fields, 'nextDate'),
      disaggregation: objects(fields, 'disaggregation').flatMap(
        (breakdown) => readBreakdown(breakdown) ?? [],
      ),
    };
  },
};

/** True when the target lies on the other side of the baseline than the direction says. */
function isContrary(
  direction: Direction | undefined,
  baseline: Indicator['baseline'],
  target: Indicator['target'],
): boolean {
  if (!baseline || !target || !direction || direction === 'stay') return false;
  return direction === 'up' ? target.value < baseline.value : target.value > baseline.value;
}

/** A value whose date may be missing. */
function readPoint(fields: Fields, key: string): Indicator['baseline'] {
  const point = nested(fields, key);
  if (!point) return;
  const value = looseNumber(point, 'value');
  const date = partialDate(point, 'date');
  return value === undefined ? noteIssue(point, '', 'value') : { value, date };
}

function readDated(fields: Fields): DatedValue | undefined {
  const value = looseNumber(fields, 'value');
  const date = partialDate(fields, 'date');
  if (value === undefined || date === undefined) return noteIssue(fields, '', 'value');
  return { value, date };
}

/** The values in time order; of two values of one date, the later in the feed corrects the earlier. */
function readValues(fields: Fields): Measurement[] {
  const byDate = new Map<string, Measurement>();
  for (const object of objects(fields, 'values')) {
    const dated = readDated(object);
    if (!dated) continue;
    if (byDate.has(dated.date)) noteIssue(object, 'date', 'value-twice', dated.date);
    const estimate = flag(object, 'estimate') ?? false;
    if (!estimate && isToCome(dated.date)) noteIssue(object, 'date', 'value-to-come', dated.date);
    byDate.set(dated.date, {
      ...dated,
      estimate,
      comment: text(object, 'comment'),
    });
  }
  return inOrder([...byDate.values()]);
}

function inOrder<T extends DatedValue>(values: readonly T[]): T[] {
  return values.toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
}

function readSource(fields: Fields, base?: string): DataSource | undefined {
  if (typeof get(fields, 'source') === 'string') return { name: text(fields, 'source') };
  const source = nested(fields, 'source');
  if (!source) return;
  const name = text(source, 'name');
  const address = url(source, 'url', 'link', base);
  return name || address ? { name, url: address } : undefined;
}

function readBreakdown(fields: Fields): Breakdown | undefined {
  const label = text(fields, 'label');
  if (!label) return noteIssue(fields, '', 'name', fields.object);
  return { dimension: text(fields, 'dimension'), label, values: readValues(fields) };
}
