/** IBM's accessibility-checker-engine with its rules for WCAG 2.2, level AA. It enters shadow trees by itself. */
import type { Checker as IbmChecker } from 'accessibility-checker-engine';
import { stub } from '../helpers/stub.js';
import type { Checker as AnyChecker, Findings } from './findings.js';
// Puts itself on the window: it is no module.
import 'accessibility-checker-engine/ace-window.js';

const { Checker } = (window as unknown as { ace_ibma: { Checker: typeof IbmChecker } }).ace_ibma;
const checker = new Checker();

type Result = Awaited<ReturnType<typeof checker.check>>['results'][number];

/** About whole pages, which are the partner's. */
const ofThePage = ['aria_content_in_landmark'];

/**
 * Takes what `clip-path` hides from the eye alone for hidden from everybody, and so these for empty.
 * That they have a name is in the transcripts; axe sees it too (`empty-heading`, `empty-table-header`).
 */
const blindToClipped = ['heading_content_exists', 'aria_accessiblename_exists'];

function confidenceOf({ value }: Result): string {
  return value[1];
}

function isMistaken({ ruleId, node }: Result): boolean {
  // A box that scrolls has no role of a control, and yet the keyboard must reach it (WCAG 2.1.1).
  if (ruleId === 'element_tabbable_role_valid') {
    return node instanceof Element && node.matches('[role=region]:is([part=table], .scroll)');
  }
  const clipped = blindToClipped.includes(ruleId) && node instanceof Element;
  return clipped && !!node.querySelector('.visually-hidden')?.textContent.trim();
}

/** Recommendations count as well; what a person has to look at (`POTENTIAL`, `MANUAL`) was looked at once. */
async function check(element: Element): Promise<Findings> {
  // It says how far it is, and which colours (`color-mix`) it cannot read; axe can.
  stub(console, 'log', () => () => undefined);
  const { results } = await checker.check(element, ['WCAG_2_2']);
  const failed = results.filter(
    (result) =>
      confidenceOf(result) === 'FAIL' && !ofThePage.includes(result.ruleId) && !isMistaken(result),
  );
  return {
    violations: failed.map(
      ({ ruleId, path, snippet, message }) => `${ruleId}: ${path.dom} ${snippet}\n${message}`,
    ),
    passed: results.filter((result) => confidenceOf(result) === 'PASS').map(({ ruleId }) => ruleId),
  };
}

export const ibmChecker: AnyChecker = {
  name: 'IBM’s checker',
  check,
  always: ['text_contrast_sufficient', 'element_tabbable_visible'],
};
