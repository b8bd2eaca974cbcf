/** Each check that is asked of every state finds a planted fault. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { axeChecker } from './axe.js';
import { moving } from './comfort.js';
import { findsWrongs } from './findings.js';
import { stage } from './stage.js';
import { listStates } from './states.js';
import '../../src/elements/news-list/define.js';

findsWrongs(axeChecker, {
  'button-name': '<button></button>',
  'color-contrast': '<p style="color: #999">Pâle</p>',
});

if ((await run()).engine === 'chromium') {
  const { ibmChecker } = await import('./ibm.js');
  findsWrongs(ibmChecker, {
    input_label_exists: '<button></button>',
    text_contrast_sufficient: '<p style="color: #999">Pâle</p>',
  });
}

it('something would move for whom movement does not make ill', async () => {
  const page = stage('fr', 'light');
  await listStates['articles in every layout']();
  expect(moving(page).length).to.be.above(0);
});
