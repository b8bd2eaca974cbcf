/** Asserts that a checker finds nothing on the stage. */
import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/browser.js';
import { afterPaint } from '../helpers/mount.js';
import { setScheme, stage, type Lang, type Scheme } from './stage.js';
import { states } from './states.js';

export interface Findings {
  /** One each; also where axe cannot tell whether the contrast is enough. */
  readonly violations: readonly string[];
  /** The rules that had something to look at, and found nothing wrong. */
  readonly passed: readonly string[];
}

export interface Checker {
  readonly name: string;
  readonly check: (element: Element) => Promise<Findings>;
  /** The rules about colours alone, where the checker can be asked for them. */
  readonly checkColours?: (element: Element) => Promise<Findings>;
  /** Rules that have something to look at in every state. */
  readonly always: readonly string[];
}

async function expectNothing(
  check: Checker['check'],
  page: Element,
  always: readonly string[],
  where: string,
): Promise<void> {
  // At the top of the page, a sticky heading covers no text yet.
  scrollTo(0, 0);
  await afterPaint();
  const { violations, passed } = await check(page);
  expect(violations.join('\n\n'), where).to.equal('');
  expect(passed, where).to.include.members(always);
}

/** A test for each state, with all rules. */
export function findsNothing({ name, check, always }: Checker, scheme: Scheme, lang: Lang): void {
  describe(`${name} finds nothing, ${scheme}, ${lang}`, function () {
    this.timeout(60_000);

    for (const [subject, show] of Object.entries(states)) {
      it(`in ${subject}`, async () => {
        const page = stage(lang, scheme);
        await show();
        await expectNothing(check, page, always, scheme);
      });
    }
  });
}

/** A test for each state: all rules in light colours, those about colours in dark and in forced ones. */
export function findsNothingInAnyColours({ name, check, checkColours, always }: Checker): void {
  describe(`${name} finds nothing`, function () {
    this.timeout(60_000);

    for (const [subject, show] of Object.entries(states)) {
      it(`in ${subject}, light, dark, forced`, async () => {
        const page = stage('fr', 'light');
        await show();
        await expectNothing(check, page, always, 'light');
        setScheme('dark');
        await expectNothing(checkColours!, page, ['color-contrast'], 'dark');
        setScheme('light');
        if (await emulate({ forcedColors: 'active' }))
          await expectNothing(checkColours!, page, ['color-contrast'], 'forced');
      });
    }
  });
}

/** That it looks into shadow trees, and finds what is wrong there. */
export function findsWrongs(
  { name, check }: Checker,
  wrongs: Readonly<Record<string, string>>,
): void {
  describe(`${name} finds what is wrong`, () => {
    for (const [rule, html] of Object.entries(wrongs)) {
      it(rule, async () => {
        // A file before this one may have left colours of its own to the tab.
        await emulate({ forcedColors: 'none', colorScheme: 'light' });
        const root = stage('fr', 'light').attachShadow({ mode: 'open' });
        root.innerHTML = html;
        await afterPaint();
        const { violations } = await check(root.host);
        expect(violations.map((line) => line.split(':')[0])).to.include(rule);
      });
    }
  });
}
