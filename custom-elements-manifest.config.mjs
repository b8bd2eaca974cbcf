/** custom-elements.json: what editors and docs/elements.md say of each element. Written at packing, not kept. */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the analyser cannot know: our attributes are their properties in kebab case; events are those of the comment. */
function ours() {
  return {
    name: 'ours',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          for (const attribute of declaration.attributes ?? []) {
            attribute.name = kebab(attribute.name);
          }
          if (declaration.events) {
            declaration.events = declaration.events.filter(({ description }) => description);
          }
          declaration.members = declaration.members?.filter(
            ({ name, privacy, description }) =>
              !name.startsWith('#') &&
              !privacy &&
              description &&
              !/^For the controller/.test(description),
          );
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/widget/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [ours()],
};
