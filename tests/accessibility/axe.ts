/** axe-core with every rule that makes sense for a piece of a page. */
import type * as Axe from 'axe-core';
import type { Checker, Findings } from './findings.js';
// Puts itself on the window: it is no module.
import 'axe-core/axe.min.js';

const { axe } = window as unknown as { axe: typeof Axe };

/** About whole pages, which are the partner's. */
const ofThePage = [
  'bypass',
  'document-title',
  'html-has-lang',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  'skip-link',
];

/** On: those off by default (`target-size`), experimental ones, best practices. Off: beyond AA (`wcag2aaa`). */
const rules = Object.fromEntries(
  axe
    .getRules()
    .map(({ ruleId, tags }) => [
      ruleId,
      { enabled: !ofThePage.includes(ruleId) && !tags.includes('wcag2aaa') },
    ]),
);

/**
 * Where axe sees other things around a text, and so cannot tell: a text that is cut goes on, for axe,
 * over what is beside it; the lines of an entry lie over several hours, behind its own background.
 * The colours are those of the other events, about which it can.
 */
function isCutOrOverHours(element: Element | null | undefined): boolean {
  const text = element?.closest('.text');
  return (!!text && text.scrollWidth > text.clientWidth) || !!element?.closest('.entry-text');
}

/** A day of a narrow week that has been scrolled under the hours, which axe takes for what it is written on. */
function isUnderHours(element: Element | null | undefined): boolean {
  const hours = element?.closest('.time-grid')?.querySelector('.above-hours');
  return !!hours && element!.getBoundingClientRect().left < hours.getBoundingClientRect().right;
}

/**
 * A text of a list by days, or of a day that is open below its month, over which a sticky heading lies, since the page
 * has scrolled to it. The same texts are looked at in the lists that have not been scrolled.
 */
function isUnderHeading({ element, any }: Axe.NodeResult): boolean {
  const isOverlapped = any.some(
    ({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'bgOverlap',
  );
  return isOverlapped && !!element?.closest('.days,[part~=panel]');
}

/** A text in a drawing, which axe takes for a picture behind it; themes.test.ts computes its contrast. */
function isInDrawing(element: Element | null | undefined): boolean {
  return element?.localName === 'text';
}

/** An arrow back from a note, a sign in which axe finds no text to measure; its colour is that of other links. */
function isArrow(element: Element | null | undefined): boolean {
  return !!element?.matches('[role=doc-backlink]');
}

/** The rules about colours, but for those beyond AA. */
const colours: Axe.RunOptions = {
  runOnly: {
    type: 'rule',
    values: axe
      .getRules(['cat.color'])
      .filter(({ tags }) => !tags.includes('wcag2aaa'))
      .map(({ ruleId }) => ruleId),
  },
};

/** Of these axe describes each node; of the rules that are passed it describes one, which is much quicker. */
const resultTypes: Axe.resultGroups[] = ['violations', 'incomplete'];

async function run(element: Element, options: Axe.RunOptions): Promise<Findings> {
  const results = await axe.run(element, { ...options, elementRef: true, resultTypes });
  const undecided = results.incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(
        (node) =>
          !isUnderHeading(node) &&
          !isCutOrOverHours(node.element) &&
          !isUnderHours(node.element) &&
          !isInDrawing(node.element) &&
          !isArrow(node.element),
      ),
    }));
  return {
    violations: [...results.violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) =>
          `${id}: ${target.join(' ')} ${html}\n${failureSummary ?? ''}`,
      ),
    ),
    passed: results.passes.map(({ id }) => id),
  };
}

export const axeChecker: Checker = {
  name: 'axe',
  check: (element) => run(element, { rules }),
  checkColours: (element) => run(element, colours),
  always: ['color-contrast', 'target-size'],
};
