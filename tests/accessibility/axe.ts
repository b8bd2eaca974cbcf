/** axe-core with every rule that makes sense for a piece of a page. */
import type * as Axe from 'axe-core';
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

export interface Findings {
  /** One line each; also where axe cannot tell whether the contrast is enough. */
  readonly violations: string[];
  /** The rules that had something to look at, and found nothing wrong. */
  readonly passed: string[];
}

export async function check(element: Element): Promise<Findings> {
  const results = await axe.run(element, { rules });
  const undecided = results.incomplete.filter(({ id }) => id === 'color-contrast');
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
