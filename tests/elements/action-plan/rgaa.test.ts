/** One test for each of the criteria of RGAA 4.1 that drawings of numbers most often fail. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/action-plan/define.js';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.js';
import { box } from '../../helpers/box.js';
import { emulate } from '../../helpers/browser.js';
import { Contrasts } from '../../helpers/contrast.js';
import { houseFeed } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { indicator, plan } from '../../helpers/plans.js';
import { byRole, part, parts, textOf } from '../../helpers/seen.js';

let element: ActionPlan;

beforeEach(async () => {
  const feed = houseFeed([...plan, indicator('recul', { values: [{ value: -5, date: '2024' }] })]);
  element = await loaded('action-plan', { lang: 'fr' }, { feed, parent: box(1000) });
});

const drawings = (): SVGElement[] => [...element.shadowRoot!.querySelectorAll('svg')];

async function openData(name: string): Promise<HTMLElement> {
  byRole(element, 'button', `Voir les données : ${name}`).click();
  await eventually(() => parts(element, 'data').length > 0);
  return part(element, 'data');
}

describe('the drawings of a plan keep to RGAA', () => {
  it('1.1: a drawing is hidden from screen readers, and the words beside it say what it shows', () => {
    expect(drawings().length).to.be.above(5);
    for (const drawing of drawings()) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    for (const each of parts(element, 'indicator')) {
      expect(textOf(part(each, 'progress'))).to.match(/\d+\s%.*\d+\s%/);
    }
  });

  it('1.6: each value that is drawn is in the table that a button opens', async () => {
    const data = await openData('Indicateur pistes');
    const [drawn] = parts(element, 'line-chart');
    const rows = [...data.querySelectorAll('tbody tr')].map(textOf);
    expect(rows).to.have.lengthOf(4);
    expect(drawn!.querySelectorAll('circle')).to.have.lengthOf(3);
    for (const value of ['0 km', '20 km', '60 km', '100 km'])
      expect(rows.join(' | ')).to.include(value);
  });

  it('1.6: a table has milestones, estimates and a target without a date as well', async () => {
    const about = {
      milestones: [{ value: 33, date: '2024' }],
      values: [
        { value: 20, date: '2022' },
        { value: 41, date: '2025', estimate: true },
      ],
      target: { value: 77 },
    };
    const feed = houseFeed([indicator('tout', about)]);
    element = await loaded('action-plan', { lang: 'fr' }, { feed, parent: box(1000) });
    const data = await openData('Indicateur tout');
    const [drawn] = parts(element, 'line-chart');
    expect(drawn!.querySelectorAll('circle')).to.have.lengthOf(3);
    expect(drawn!.querySelectorAll('.target-line')).to.have.lengthOf(1);
    const rows = [...data.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => textOf(cell).replace(/\s/g, ' ')),
    );
    expect(rows).to.deep.equal([
      ['2020', '0 km', 'Départ'],
      ['2022', '20 km', 'Mesure'],
      ['2024', '33 km', 'Jalon'],
      ['2025', '41 km', 'Estimation'],
      ['sans date', '77 km', 'Cible'],
    ]);
  });

  it('3.1: verdicts and states differ by their words and their signs, not by colour alone', () => {
    const verdicts = parts(element, 'verdict').map((verdict) => ({
      words: textOf(verdict),
      sign: getComputedStyle(verdict, '::before').content,
    }));
    const [onTrack, goingBack] = [verdicts[0]!, verdicts.at(-1)!];
    expect([onTrack.words, goingBack.words]).to.deep.equal(['En bonne voie', 'En recul']);
    expect(onTrack.sign).not.to.equal(goingBack.sign);
    const textures = parts(element, 'parts-bar')[0]!.querySelectorAll('.texture');
    const dashes = [...textures].map((line) => getComputedStyle(line).strokeDasharray);
    expect(new Set(dashes).size).to.equal(dashes.length);
  });

  it('3.1: a pressed button is another by its edge where colours are forced', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const widthOf = (name: string): string =>
      getComputedStyle(part(element, name)).borderBottomWidth;
    expect(part(element, 'view-themes').getAttribute('aria-pressed')).to.equal('true');
    expect(widthOf('view-themes')).not.to.equal(widthOf('view-table'));
  });

  it('3.3: lines and frames stand out from their ground by 3 to 1, whatever the accent', async () => {
    element.style.setProperty('--mw-accent', '#fdfdfd');
    await element.updateComplete;
    for (const shape of ['.track', '.filled', '.frame', '.time-mark', '.values-line', 'circle']) {
      const drawn = element.shadowRoot!.querySelector(shape)!;
      const { stroke } = getComputedStyle(drawn);
      expect(new Contrasts().withGround(stroke, drawn), shape).to.be.at.least(3);
    }
  });

  it('4.8: each drawing of values has a table as its alternative, behind a button beside it', () => {
    for (const each of parts(element, 'indicator')) {
      if (!parts(each, 'line-chart').length) continue;
      expect(part(each, 'data-button').getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('4.9: the table has a name, a caption, headers, and the nature of each value', async () => {
    const data = await openData('Indicateur pistes');
    expect(data.getAttribute('aria-label')).to.equal('Données : Indicateur pistes');
    expect(textOf(data.querySelector('caption')!)).to.equal('Indicateur pistes');
    const heads = [...data.querySelectorAll('thead th[scope=col]')].map(textOf);
    expect(heads).to.deep.equal(['Date', 'Valeur', 'Nature']);
    expect([...data.querySelectorAll('tbody td:last-child')].map(textOf)).to.deep.equal([
      'Départ',
      'Mesure',
      'Mesure',
      'Cible',
    ]);
  });

  it('4.12: no drawing takes part in the keyboard’s way or waits for a pointer', () => {
    for (const drawing of drawings()) {
      expect(drawing.getAttribute('focusable')).to.equal('false');
      expect(drawing.querySelectorAll('a, [tabindex], title')).to.have.lengthOf(0);
    }
    expect(part(element, 'tables').localName).to.equal('button');
  });

  it('10.13: nothing appears by pointing at a drawing or by focus', () => {
    const before = element.shadowRoot!.innerHTML;
    for (const drawing of drawings()) {
      drawing.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      drawing.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
    }
    parts(element, 'data-button')[0]!.focus();
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('10.14: no style shows content on hover or focus', () => {
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const shows = rules.filter(
      (rule) =>
        /:(hover|focus)/.test(rule.cssText) &&
        /\b(display|visibility|content)\s*:/.test(rule.cssText),
    );
    expect(shows.map(({ cssText }) => cssText)).to.deep.equal([]);
  });
});

describe('the switch for tables', () => {
  it('puts the tables before the drawings, in all plans of the page, and stores nothing', async () => {
    const feed = houseFeed([indicator('autre')]);
    const other = await loaded('action-plan', { lang: 'fr' }, { feed });
    const stored = localStorage.length + sessionStorage.length;
    part(element, 'tables').click();
    await eventually(
      () => parts(other, 'data').length === 1 && parts(element, 'data').length === 3,
    );
    const [table, drawing] = [part(other, 'data'), part(other, 'line-chart')];
    const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
    expect(table.compareDocumentPosition(drawing) & follows).to.equal(follows);
    expect(part(other, 'tables').getAttribute('aria-pressed')).to.equal('true');
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    part(other, 'tables').click();
    await eventually(() => parts(element, 'data').length === 0);
  });
});
