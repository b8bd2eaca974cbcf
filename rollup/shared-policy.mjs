import { fileURLToPath } from 'node:url';

const policyModule = fileURLToPath(new URL('../dist/html/trusted-types.js', import.meta.url));
const creation = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Lit makes a Trusted Types policy named `lit-html` when it loads. Two copies of Lit on one page would then
 * need that name twice, and the second throws. Our bundles share one policy of our own instead. The build
 * fails when Lit's code no longer has the expression, so that a new Lit cannot silently lose this.
 */
export function sharedPolicy() {
  return {
    name: 'shared-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const found = [...code.matchAll(creation)].length;
      if (found !== 1) this.error(`Lit's policy was found ${found} times in ${id}, not once.`);
      const shared = code.replace(creation, 'widgetsPolicy');
      const line = `import { policy as widgetsPolicy } from ${JSON.stringify(policyModule)};`;
      return { code: `${line}\n${shared}`, map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /createPolicy\(["'`]lit-html/.test(file.code)) {
          this.error(`${file.fileName} still makes the policy lit-html.`);
        }
      }
    },
  };
}
