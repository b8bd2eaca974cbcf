/**
 * What is asked of every state. Each is shown once in French and asked all that an engine may answer in its own way.
 * Words and what stands in the document are the same in each engine: in English, and by IBM's rules, Chromium is asked
 * alone.
 */
import { chai } from '@open-wc/testing';
import '../../src/entries/all.js';
import { emulate, run } from '../helpers/browser.js';
import { axeChecker } from './axe.js';
import { nothingMoves, targetsAreLarge } from './comfort.js';
import { expectNothing, type Checker } from './findings.js';
import { signsAreSeen } from './signs.js';
import { dress, setScheme, stage } from './stage.js';
import { largeTextFits, spacedTextFits } from './text.js';
import { noCornerIsRound, themesAreFollowed } from './themes.js';

export type States = Readonly<Record<string, () => Promise<unknown>>>;

/** Throws what is wrong, and leaves the page as it was. */
type Ask = (page: HTMLElement) => unknown;

const isChromium = (await run()).engine === 'chromium';

/** IBM's checker is large: the other engines do not load it. */
const ibmChecker = isChromium ? (await import('./ibm.js')).ibmChecker : undefined;

const findsNothing =
  ({ check, always }: Checker): Ask =>
  (page) =>
    expectNothing(check, page, always);

const coloursAreSeen: Ask = (page) =>
  expectNothing(axeChecker.checkColours!, page, ['color-contrast']);

const darkColoursAreSeen: Ask = async (page) => {
  setScheme('dark');
  await coloursAreSeen(page);
  setScheme('light');
};

const forcedColoursAreSeen: Ask = async (page) => {
  if (await emulate({ forcedColors: 'active', reducedMotion: 'reduce' }))
    await coloursAreSeen(page);
};

/** Many sites have letters of 14 pixels. */
const targetsAreLargeInSmallText: Ask = (page) => {
  page.style.fontSize = '14px';
  try {
    // The height of an event in a week is the time that it takes.
    targetsAreLarge(page, '.entries [part~=event]');
  } finally {
    page.style.fontSize = '';
  }
};

// A failure tells all that is wrong by its message alone.
chai.config.truncateThreshold = 0;

/** Asks everything, and fails with all that is wrong. */
async function askAll(page: HTMLElement, questions: Readonly<Record<string, Ask>>): Promise<void> {
  const wrongs: string[] = [];
  for (const [question, ask] of Object.entries(questions)) {
    try {
      await ask(page);
    } catch (error) {
      wrongs.push(`${question}: ${(error as Error).message}`);
      dress('light');
    }
  }
  if (wrongs.length > 0) throw new Error(wrongs.join('\n\n'));
}

/** Colours do not depend on the width, and what is told without a feed has those of the others. */
const isColoured = (subject: string): boolean => !/narrow box|without its feed/.test(subject);

function askInFrench(states: States): void {
  for (const [subject, show] of Object.entries(states)) {
    it(`${subject}, in French`, async () => {
      const canReduce = await emulate({ reducedMotion: 'reduce' });
      const page = stage('fr', 'light');
      await show();
      await askAll(page, {
        'axe finds nothing': findsNothing(axeChecker),
        'axe finds nothing, dark': darkColoursAreSeen,
        ...(ibmChecker && { 'IBM’s checker finds nothing': findsNothing(ibmChecker) }),
        'targets are 24 pixels wide and high at least': targetsAreLarge,
        'targets are as large with letters of 14 pixels': targetsAreLargeInSmallText,
        ...(canReduce && { 'nothing moves': nothingMoves }),
        ...(isColoured(subject) && {
          'on pages with themes of other people text is read, surfaces are of the page':
            themesAreFollowed,
          'each sign that a style sheet draws is seen': signsAreSeen,
          'with --mw-radius: 0 no corner is round': noCornerIsRound,
        }),
        'axe finds nothing, forced colours': forcedColoursAreSeen,
        'text of twice the size stays in its box': largeTextFits,
        'text that is spaced out stays in its box': spacedTextFits,
      });
    });
  }
}

function askInEnglish(states: States, ibm: Checker): void {
  for (const [subject, show] of Object.entries(states)) {
    it(`${subject}, in English, dark`, async () => {
      const page = stage('en', 'dark');
      await show();
      await askAll(page, {
        'axe finds nothing': findsNothing(axeChecker),
        'IBM’s checker finds nothing': findsNothing(ibm),
      });
    });
  }
}

/** A test for each state in each language. */
export function askOf(states: States): void {
  describe('for everybody', function () {
    this.timeout(60_000);
    askInFrench(states);
    if (ibmChecker) askInEnglish(states, ibmChecker);
  });
}
