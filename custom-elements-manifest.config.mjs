/** custom-elements.json: what editors and docs/elements.md say of each element. Written at packing, not kept. */
import { posix } from 'node:path';

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What is published of `src/a/b.ts`, however the analyser spells it: `/src/a/b.js`, `./b.js` beside `from`. */
function published(path, from) {
  const absolute = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
  return absolute.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

function publishModules(value, from) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'module' && typeof child === 'string') value[key] = published(child, from);
    else publishModules(child, from);
  }
}

const isPublic = ({ name, privacy = 'public', description, attribute }) =>
  !name.startsWith('#') &&
  privacy === 'public' &&
  (description || attribute) &&
  !/^For the (controller|selection)/.test(description);

/** The analyser takes the constructor's word for a default, which may be a name: `@default` says the value. */
function defaultsOf(ts, node) {
  const pairs = node.members.flatMap((member) =>
    ts
      .getJSDocTags(member)
      .filter(({ tagName }) => tagName.text === 'default')
      .map(({ comment }) => [member.name.getText(), comment]),
  );
  return Object.fromEntries(pairs);
}

/** What the analyser cannot know: our attributes are their properties in kebab case; events are those of the comment. */
function ours() {
  const defaults = {};
  const setDefault = (declaration, item, field) => {
    const value = defaults[item.inheritedFrom?.name ?? declaration.name]?.[field];
    if (value) item.default = value;
  };
  return {
    name: 'ours',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node)) defaults[node.name.text] = defaultsOf(ts, node);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations) {
          for (const attribute of declaration.attributes ?? []) {
            attribute.name = kebab(attribute.name);
            setDefault(declaration, attribute, attribute.fieldName);
          }
          if (declaration.events) {
            declaration.events = declaration.events.filter(({ description }) => description);
          }
          declaration.members = declaration.members?.filter(isPublic);
          for (const member of declaration.members ?? []) {
            if (member.attribute) member.attribute = kebab(member.attribute);
            setDefault(declaration, member, member.name);
          }
        }
        // `export type *` is nothing to a browser.
        module.exports = module.exports.filter(({ name }) => name !== '*');
        publishModules(module, module.path);
        module.path = published(module.path);
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
