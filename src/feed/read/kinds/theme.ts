import type { Theme } from '../../../model/index.js';
import { noteIssue, text, texts } from '../fields.js';
import { BranchEntry, cutBranches } from './branches.js';
import type { KindReader } from './kind.js';

/** `_theme`: schema.org `DefinedTerm`; its name is the item's title. */
export const themes: KindReader<Theme, BranchEntry<Theme>> = {
  kind: 'theme',
  enter(source, extension) {
    return text(source.fields, 'title')
      ? new BranchEntry(source, extension)
      : noteIssue(extension, '', 'item-title');
  },
  relate: cutBranches,
  read(fields, common, _context, { parent }) {
    return {
      kind: 'theme',
      ...common,
      title: common.title!,
      alternateNames: texts(fields, 'alternateName'),
      termCode: text(fields, 'termCode'),
      parent,
    };
  },
};
