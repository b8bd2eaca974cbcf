import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minifyCss } from './minify-css.mjs';

/**
 * Only what cannot change what is shown: comments go and a run of white space becomes one space. It never
 * goes entirely, since a template does not know whether it ends up beside text; `alt=""` stays.
 */
const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  decodeEntities: false,
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
