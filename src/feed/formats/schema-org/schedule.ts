import type { ExtendedItem } from '../adapter.js';
import { asText, at, compact } from '../shared/values.js';
import { term, type Graph, type Node } from './graph.js';

/** https://schema.org/Schedule, whose words are those of docs/feed.md: only the forms of the values differ. */
export function schedulesOf(graph: Graph, node: Node): readonly ExtendedItem[] | undefined {
  const schedules = graph.nodes(node, 'eventSchedule').map((schedule) => {
    const text = (key: string): string | undefined => graph.raw(schedule, key);
    const texts = (key: string): readonly string[] | undefined =>
      orNone(
        graph.list(schedule, key).flatMap((value) => asText(at(value, '@value') ?? value) ?? []),
      );
    const fields = {
      repeatFrequency: text('repeatFrequency'),
      repeatCount: Number(text('repeatCount')) || undefined,
      byDay: orNone(graph.list(schedule, 'byDay').map(term).filter(Boolean)),
      byMonth: texts('byMonth'),
      byMonthDay: texts('byMonthDay'),
      byMonthWeek: texts('byMonthWeek'),
      startDate: text('startDate'),
      endDate: text('endDate'),
      startTime: text('startTime'),
      endTime: text('endTime'),
      duration: text('duration'),
      exceptDate: texts('exceptDate'),
      scheduleTimezone: text('scheduleTimezone'),
    };
    return compact(fields);
  });
  return orNone(schedules.filter((schedule) => schedule !== undefined));
}

function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
