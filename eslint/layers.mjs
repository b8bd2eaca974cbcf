import { dirname, relative, resolve, sep } from 'node:path';
import { drawing, layers } from './layer-table.mjs';

const messages = {
  layer:
    '{{from}}/ may not import {{to}}/: a layer imports only those below it (eslint/layer-table.mjs).',
  element:
    'An element may import only the parts of another element (elements/{{to}}/parts/); what both draw belongs into components/.',
  format: 'Only feed/ knows its formats: import feed/formats/convert.',
  draws: '{{from}}/ works without a page: it may not import {{source}}.',
};

/** The folders of a file below src/, or undefined when it is outside. */
function placeOf(file, cwd) {
  const path = relative(resolve(cwd, 'src'), file);
  return path.startsWith('..') ? undefined : path.split(sep);
}

function problemOf(source, file, cwd) {
  const [from, fromPart] = placeOf(file, cwd);
  const layer = layers[from];
  if (!layer) return undefined;
  if (!source.startsWith('.')) {
    return drawing.test(source) && !layer.draws
      ? { messageId: 'draws', data: { from, source } }
      : undefined;
  }
  const target = placeOf(resolve(dirname(file), source), cwd);
  const [to, toPart, toFolder] = target ?? ['..'];
  const isFormat = to === 'feed' && toPart === 'formats' && from !== 'feed';
  if (isFormat && !source.endsWith('/formats/convert.js')) return { messageId: 'format' };
  if (from === to) {
    const isOther = from === 'elements' && fromPart !== toPart && toFolder !== 'parts';
    return isOther ? { messageId: 'element', data: { to: toPart } } : undefined;
  }
  return layer.below.includes(to) ? undefined : { messageId: 'layer', data: { from, to } };
}

export const layersRule = {
  meta: { type: 'problem', messages, schema: [] },
  create(context) {
    if (!placeOf(context.filename, context.cwd)) return {};
    const check = ({ source }) => {
      if (source?.type !== 'Literal') return;
      const problem = problemOf(source.value, context.filename, context.cwd);
      if (problem) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
