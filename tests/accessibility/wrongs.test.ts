/** Each check that is asked of every state finds a planted fault. */
import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { axeChecker } from './axe.js';
import { moving } from './comfort.js';
import { findsWrongs } from './findings.js';
import { signsAreSeen } from './signs.js';
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

it('signs that nobody sees are found: a rule, a dot, a shape, and the colour of the ground', () => {
  const page = stage('fr', 'light');
  const shadow = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const styles: Readonly<Record<string, string>> = {
    'p::before': "content: '•'; color: transparent",
    'p::after': "content: ''; display: block; height: 2px; background: Canvas",
    path: 'fill: none; stroke: transparent; stroke-width: 2',
  };
  for (const [sign, style] of Object.entries(styles)) {
    shadow.innerHTML = `<style>${sign} { ${style} }</style><p>Texte</p><svg fill="currentColor" viewBox="0 0 9 9"><path d="M0 0H9V9"/></svg>`;
    expect(() => {
      signsAreSeen(page);
    }, sign).to.throw(/1\.00/);
    shadow.querySelector('style')!.remove();
    expect(() => {
      signsAreSeen(page);
    }, sign).not.to.throw();
  }
});
