/** A plan in the element, and what is seen of it. */
import '../../../src/elements/action-plan/define.js';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { plan } from '../../helpers/plans.js';
import { byRole, parts, textOf } from '../../helpers/seen.js';

export async function show(
  items: readonly Json[] = plan,
  attributes: Record<string, string> = {},
): Promise<ActionPlan> {
  return loaded('action-plan', attributes, { feed: houseFeed(items) });
}

export const press = async (element: ActionPlan, name: string | RegExp): Promise<void> => {
  byRole(element, 'button', name).click();
  await element.updateComplete;
};

export const textsOf = (element: ActionPlan, name: string): string[] =>
  parts(element, name).map(textOf);
