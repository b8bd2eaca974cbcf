import type { ActionState } from './action.js';

/** schema.org `ActionStatusType`. */
export type ActionStatus =
  'PotentialActionStatus' | 'ActiveActionStatus' | 'CompletedActionStatus' | 'FailedActionStatus';

const actionStatuses: Readonly<Record<ActionState, ActionStatus>> = {
  upcoming: 'PotentialActionStatus',
  'to-discuss': 'PotentialActionStatus',
  ongoing: 'ActiveActionStatus',
  paused: 'ActiveActionStatus',
  blocked: 'ActiveActionStatus',
  late: 'ActiveActionStatus',
  done: 'CompletedActionStatus',
  abandoned: 'FailedActionStatus',
};

/** The eight states that plans use, folded into schema.org's four. */
export function actionStatus(state: ActionState): ActionStatus {
  return actionStatuses[state];
}
