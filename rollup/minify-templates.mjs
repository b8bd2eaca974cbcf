import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minifyCss } from './minify-css.mjs';

/**
 * Only what cannot change what is shown: comments go and a run of white space becomes one space. It never
 * goes entirely, since a template does not know whether it ends up beside text; `alt=""` stays. A slash that ends an
 * element of SVG stays, since a part of a drawing has no `<svg>` around it: without the slash, what follows it would
 * be inside it.
 */
const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  decodeEntities: false,
  keepClosingSlash: true,
  minifyCSS: minifyCss,
  minifyJS: false,
  processConditionalComments: false,
  removeComments: true,
  removeEmptyAttributes: false,
};

export function minifyTemplates() {
  return minifyTemplateLiterals({
    include: '**/dist/**/*.js',
    exclude: '**/node_modules/**',
    failOnError: true,
    options: { minifyOptions },
  });
}
