import { makeRange } from './range.js';

/**
 * One Trusted Types policy for every copy of our scripts on a page.
 *
 * A page may list the policy names it allows; a second policy of the same name
 * throws unless the page says `'allow-duplicates'`. So the first copy keeps the
 * policy in a slot that the others find.
 *
 * The policy passes strings through: what it blesses is what `html/` parses
 * into inert documents. It is reachable by any script on the page that looks
 * for it, and so is a policy of the page's own: Trusted Types guard against
 * injected strings, not against other scripts.
 */
interface Policy {
  createHTML(html: string): string & TrustedHTML;
}
interface TrustedHTML {
  toString(): string;
}
interface Page {
  trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  [slot]?: Policy;
}

const slot = Symbol.for('metropole-widgets.policy');

function create(): Policy | undefined {
  try {
    return (globalThis as Page).trustedTypes?.createPolicy('metropole-widgets', {
      createHTML: (html: string) => html,
    });
  } catch {
    return; // The page's list does not have our name: `canParse` says what follows.
  }
}

/** Undefined where the browser has no Trusted Types, or the page refuses our policy. */
export const policy: Policy | undefined = ((globalThis as Page)[slot] ??= create());

/** Marks a string for an HTML sink. The sink must be an inert document. */
export function trusted(html: string): string {
  return policy?.createHTML(html) ?? html;
}

/** False when the page enforces Trusted Types, and allows neither our policy nor strings by one of its own. */
export function canParse(): boolean {
  try {
    return !!(policy ?? makeRange().createContextualFragment(''));
  } catch {
    return typeof document === 'undefined'; // Not in a browser: nothing is parsed, and nothing refused.
  }
}
