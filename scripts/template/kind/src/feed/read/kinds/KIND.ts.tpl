import type { {{Item}} } from '../../../model/index.js';
import { Entry } from '../entry.js';
import { text } from '../fields.js';
import type { KindReader } from './kind.js';

/** Reads `_{{kind}}`; an item without a title cannot be shown. */
export const {{reader}}: KindReader<{{Item}}> = {
  kind: '{{kind}}',
  enter(source) {
    return text(source.fields, 'title') ? new Entry(source) : undefined;
  },
  read(_own, common) {
    return { kind: '{{kind}}', ...common, title: common.title! };
  },
};
