/** Asserts that a checker finds nothing on the stage. */
import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/browser.js';
import { afterPaint } from '../helpers/mount.js';
import { stage } from './stage.js';

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

/** @param always rules that have something to look at in every state */
export async function expectNothing(
  check: Checker['check'],
  page: Element,
  always: readonly string[],
): Promise<void> {
  // At the top of the page, a sticky heading covers no text yet.
  scrollTo(0, 0);
  await afterPaint();
  const { violations, passed } = await check(page);
  expect(violations.join('\n\n')).to.equal('');
  expect(passed).to.include.members(always);
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
