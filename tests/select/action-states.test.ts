import { expect } from '@open-wc/testing';
import { actionStatus } from '../../src/export/json-ld-kinds.js';
import { actionStates } from '../../src/model/action.js';
import type { Action } from '../../src/model/index.js';
import { tallyActions } from '../../src/select/progress.js';

describe('states of actions', () => {
  it('each of the eight is one of schema.org’s four', () => {
    expect(new Set(actionStates.map(actionStatus)).size).to.equal(4);
    expect(actionStatus('late')).to.equal('ActiveActionStatus');
    expect(actionStatus('abandoned')).to.equal('FailedActionStatus');
  });

  it('are counted, those without a state in the total alone', () => {
    const actions = ['done', 'done', 'late', undefined].map((status) => ({ status }) as Action);
    const { total, done, byState } = tallyActions(actions);
    expect([total, done, [...byState]]).to.deep.equal([
      4,
      2,
      [
        ['done', 2],
        ['late', 1],
      ],
    ]);
  });
});
