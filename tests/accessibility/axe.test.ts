import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/browser.js';
import { check } from './axe.js';
import { dialogs, stage, states, type Lang, type Scheme } from './states.js';

const schemes: readonly Scheme[] = ['light', 'dark', 'forced'];
const langs: readonly Lang[] = ['fr', 'en'];

/** False where the engine cannot. */
async function prepare(scheme: Scheme): Promise<boolean> {
  return scheme !== 'forced' || (await emulate({ forcedColors: 'active' }));
}

describe('axe finds nothing', function () {
  this.timeout(60_000);

  it('but it does in what is wrong', async () => {
    const root = stage('fr', 'light').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<button></button><p style="color: #999">Pâle</p><a href="#">a</a><a href="#">b</a>';
    const { violations } = await check(root.host);
    const found = violations.map((line) => line.split(':')[0]);
    expect(found).to.include.members(['button-name', 'color-contrast']);
  });

  for (const scheme of schemes) {
    for (const lang of langs) {
      for (const [tag, show] of Object.entries(states)) {
        it(`${tag} in all its states, ${scheme}, ${lang}`, async function () {
          if (!(await prepare(scheme))) return this.skip();
          const page = stage(lang, scheme);
          await show();
          const { violations, passed } = await check(page);
          expect(violations.join('\n\n')).to.equal('');
          expect(passed).to.include.members(['color-contrast', 'button-name', 'target-size']);
        });
      }

      for (const [name, open] of Object.entries(dialogs)) {
        it(`the dialog with ${name}, ${scheme}, ${lang}`, async function () {
          if (!(await prepare(scheme))) return this.skip();
          stage(lang, scheme);
          const agenda = await open();
          const { violations, passed } = await check(agenda);
          expect(violations.join('\n\n')).to.equal('');
          expect(passed).to.include.members(['color-contrast', 'button-name', 'target-size']);
        });
      }
    }
  }
});
