/** custom-elements.json: what editors and docs/elements.md say of each element. Written at packing, not kept. */
import { readFileSync } from 'node:fs';
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
  !name.startsWith('#') && privacy === 'public' && (description || attribute);

/** The value of a constant as documentation has it: a text in quotation marks, or a number such as `8 * 1024`. */
function written(ts, value) {
  if (!ts.isBinaryExpression(value)) return value.getText();
  const [left, right] = [value.left, value.right].map((factor) => Number(written(ts, factor)));
  return String(left * right);
}

/** The default of a property is its initial value; when that is the name of an imported constant, its value. */
function defaultsOf(ts, node, path) {
  const source = node.getSourceFile();
  const imports = source.statements.filter((statement) => ts.isImportDeclaration(statement));
  const pairs = node.members.flatMap(({ name, initializer }) => {
    if (!initializer || !ts.isIdentifier(initializer)) return [];
    const from = imports.find(({ importClause }) =>
      importClause?.namedBindings?.elements?.some((each) => each.name.text === initializer.text),
    );
    if (!from) return [];
    const file = posix.join(posix.dirname(path), from.moduleSpecifier.text).replace(/\.js$/, '.ts');
    const module = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      source.languageVersion,
      true,
    );
    const constant = module.statements
      .flatMap(({ declarationList }) => declarationList?.declarations ?? [])
      .find((declaration) => declaration.name.getText() === initializer.text);
    return constant ? [[name.getText(), written(ts, constant.initializer)]] : [];
  });
  return Object.fromEntries(pairs);
}

/**
 * The parts that something draws, which are told where they are drawn.
 *
 * @param {string} address `components/event-dialog/bar#detailBar`: a file in src/, and what it exports
 */
function partsOf(address) {
  const [file, name] = address.split('#');
  const source = readFileSync(new URL(`./src/${file}.ts`, import.meta.url), 'utf8');
  const before = source.split(new RegExp(`\\nexport (?:function|class|const) ${name}\\b`))[0];
  const comment = before.slice(before.lastIndexOf('/**'));
  if (before === source || !comment.endsWith('*/')) throw new Error(`no comment at ${address}`);
  const tags = [...comment.matchAll(/^ \* @(csspart|draws) (\S+)(?: - (.*))?$/gm)];
  return tags.flatMap(([, tag, value, description]) =>
    tag === 'draws' ? partsOf(value) : { name: value, description },
  );
}

/** What the analyser cannot know: our attributes are their properties in kebab case; events are those of the comment. */
function ours() {
  const defaults = {};
  const parts = {};
  const setDefault = (declaration, item, field) => {
    const value = defaults[item.inheritedFrom?.name ?? declaration.name]?.[field];
    if (value) item.default = value;
  };
  return {
    name: 'ours',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      defaults[node.name.text] = defaultsOf(ts, node, moduleDoc.path);
      parts[node.name.text] = ts
        .getJSDocTags(node)
        .filter(({ tagName }) => tagName.text === 'draws')
        .flatMap(({ comment }) => partsOf(comment));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations) {
          if (declaration.tagName) {
            const drawn = [...(declaration.cssParts ?? []), ...parts[declaration.name]];
            // A part that two of them draw is told once, as the element tells it.
            const byName = new Map(drawn.toReversed().map((part) => [part.name, part]));
            declaration.cssParts = drawn.filter((part) => byName.get(part.name) === part);
          }
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
  globs: ['src/elements/**/*.ts', 'src/base/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [ours()],
};
