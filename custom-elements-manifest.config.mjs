/** custom-elements.json: what editors and the docs read about each element. Written at packing, not kept. */
export default {
  globs: ['src/elements/**/*.ts', 'src/widget/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
