import type { TemplateResult } from 'lit';
import type { planWords } from '../../i18n/plan-words.js';
import type { Language } from '../../i18n/language.js';
import type {
  Action,
  ActionState,
  Indicator,
  IsoDay,
  PartialDate,
  PartyRef,
} from '../../model/index.js';
import type { PlanItems } from '../../select/plan.js';
import type { PlanSection } from '../../select/plan-sections.js';
import { hasDay } from '../../time/partial-date.js';
import type { Writing } from './progress-text.js';

export type PlanWords = (typeof planWords)['fr'];

/** The functions of `on-demand.ts`, which imports this file. */
interface OnDemand {
  actionDetails(action: Action, view: PlanView): TemplateResult;
  indicatorData(indicator: Indicator, view: PlanView): TemplateResult;
  methodFacts(indicator: Indicator, view: PlanView): TemplateResult;
  cardView(id: string, view: PlanView): unknown;
  hasSeveralDrawings(id: string, plan: PlanItems): boolean;
  tableView(view: PlanView): TemplateResult;
  timelineView(view: PlanView): TemplateResult;
}

/** The items that a view draws, and the words and settings it draws them with. */
export interface PlanView extends Writing {
  readonly plan: PlanItems;
  readonly sections: readonly PlanSection[];
  readonly planWords: PlanWords;
  /** The language of words that are fetched later. */
  readonly code: Language['code'];
  /** The lazy module that draws tables, methods and details; `undefined` until it is fetched. */
  readonly onDemand?: OnDemand;
  readonly today: IsoDay;
  /** Heading level of a theme. */
  readonly level: number;
  /** Tables stand before drawings, and are open. */
  readonly prefersTables: boolean;
  /** Ids of the items whose details the visitor has opened. */
  readonly opened: ReadonlySet<string>;
  /** The first of some actions, as many as may still be drawn; all of them, unless the plan has thousands. */
  take<T>(actions: readonly T[]): readonly T[];
  /** The name of a region, which no other plan of the page has. */
  regionName(name: string): string;
  /** Opens or closes the details of an item; the page may keep an action's from being opened. */
  toggle(item: Action | Indicator, event: Event): void;
  /** Tells the page that a link of an item is followed. */
  follow(item: Action | Indicator, event: Event): void;
}

/** The texture of a state, in drawings and beside its word. */
export function textureOf(state: ActionState | undefined): string {
  return state ?? 'unknown';
}

export function stateWord(state: ActionState | undefined, words: PlanWords): string {
  return state ? words.states[state] : words.noState;
}

export function periodText(
  { startDate, endDate }: { readonly startDate?: PartialDate; readonly endDate?: PartialDate },
  { numbers, planWords }: Pick<PlanView, 'numbers' | 'planWords'>,
): string {
  if (startDate && endDate) return planWords.period(numbers.date(startDate), numbers.date(endDate));
  if (startDate) return planWords.from(numbers.date(startDate), hasDay(startDate));
  return endDate ? planWords.until(numbers.date(endDate), hasDay(endDate)) : '';
}

export function partyNames(parties: readonly PartyRef[]): string {
  return parties.map(({ name, id }) => name ?? id).join(', ');
}

/** The progress of an action: by its parts, else by its steps, else as declared; never a mean of unlike things. */
export function actionProgress(
  action: Action,
  children: readonly Action[],
  { planWords: words, numbers }: Pick<PlanView, 'planWords' | 'numbers'>,
): string {
  if (children.length) {
    return words.done(children.filter(({ status }) => status === 'done').length, children.length);
  }
  const { steps, progress } = action;
  if (steps.length) return words.stepsDone(steps.filter(({ done }) => done).length, steps.length);
  return progress === undefined ? '' : words.declared(numbers.share(progress / 100));
}
