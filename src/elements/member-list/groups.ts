import { html, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import type { MemberListWords } from '../../i18n/member-list.js';
import type { SeatEntry } from './seats.js';

/** A group with the seats that are shown of it. */
export interface SeatGroup {
  /** `undefined` for the members of no group. */
  readonly name: string | undefined;
  readonly entries: readonly SeatEntry[];
  readonly counts: {
    readonly members: number;
    readonly vacancies: number;
    readonly former: number;
  };
}

/**
 * Shown seats by group.
 *
 * @param all every seat of the collective: its groups keep their order, whatever the order of the shown seats
 */
export function groupsOf(all: readonly SeatEntry[], shown: readonly SeatEntry[]): SeatGroup[] {
  const byName = Map.groupBy(shown, ({ seat }) => seat.group);
  const names = new Set(all.map(({ seat }) => seat.group));
  return [...names].flatMap((name) => {
    const entries = byName.get(name);
    return entries ? { name, entries, counts: countsOf(entries) } : [];
  });
}

function countsOf(entries: readonly SeatEntry[]): SeatGroup['counts'] {
  const former = entries.filter(({ isOver }) => isOver).length;
  const vacancies = entries.filter(({ seat }) => !seat.member).length;
  return { members: entries.length - former - vacancies, vacancies, former };
}

/** The name of a group, and how many members and vacant seats it has. */
export function groupHead(
  { name, counts: { members, vacancies, former } }: SeatGroup,
  level: number,
  words: MemberListWords,
): TemplateResult {
  const said = [
    members && words.members(members),
    vacancies && words.vacancies(vacancies),
    former && words.formerMembers(former),
  ].filter(Boolean);
  return html`<div class="group-head">
    ${heading(level, 'group-title', name ?? words.otherMembers)}
    <p class="group-count" part="group-count">${said.join(', ')}</p>
  </div>`;
}
