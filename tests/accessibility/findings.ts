/** What a checker says of what is on the stage, and that it should say nothing. */
import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/browser.js';
import { afterPaint } from '../helpers/mount.js';
import { stage, type Lang, type Scheme } from './stage.js';
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
  /** Rules that have something to look at in every state. */
  readonly always: readonly string[];
}

/** A test for each state; skipped where the engine cannot show the scheme. */
export function findsNothing({ name, check, always }: Checker, scheme: Scheme, lang: Lang): void {
  describe(`${name} finds nothing, ${scheme}, ${lang}`, function () {
    this.timeout(60_000);

    for (const [subject, show] of Object.entries(states)) {
      it(`in ${subject}`, async function () {
        if (scheme === 'forced' && !(await emulate({ forcedColors: 'active' }))) return this.skip();
        const page = stage(lang, scheme);
        await show();
        // What stays in sight while one scrolls lies over nothing yet.
        scrollTo(0, 0);
        await afterPaint();
        const { violations, passed } = await check(page);
        expect(violations.join('\n\n')).to.equal('');
        expect(passed).to.include.members(always);
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
