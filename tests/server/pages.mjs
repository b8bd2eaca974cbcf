/**
 * Whole pages of tests/pages, with a content security policy chosen by `csp=` and values put in; with
 * `temporal=none` as a browser shows them that has no Temporal; with `instead=`, another script, in place of all.js.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answer } from './answers.mjs';
import { shiftedClock } from './shifted.mjs';

const strict = [
  "default-src 'none'",
  "script-src 'nonce-test' 'strict-dynamic'",
  "style-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** Policies that the owner of a page may send; each name is a value of `csp=`. */
const policies = {
  strict,
  'strict-ours': [...strict, 'trusted-types metropole-widgets'],
  'strict-lit': [...strict, 'trusted-types lit-html metropole-widgets'],
  'strict-foreign': [...strict, 'trusted-types lit-html'],
  'strict-default': [...strict, 'trusted-types default'],
  'strict-none': [...strict, "trusted-types 'none'"],
  /** Says which policies there may be, and asks for none. */
  'listed-foreign': [...strict.slice(0, -1), 'trusted-types lit-html'],
};

/**
 * The policy that allows the page's one inline script by its hash, and what that loads.
 *
 * @param isTyped with Trusted Types, which ask for a policy of the page's own there
 */
function byHash(page, isTyped) {
  const code = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(code).digest('base64');
  return strict
    .slice(0, isTyped ? strict.length : -1)
    .map((directive) => directive.replace(/^script-src/, `script-src 'sha256-${hash}'`));
}

/** An import map of dist/cdn; `tampered` is the start of the name of a file that is not as it was built. */
async function importMap(root, name, tampered) {
  const maps = JSON.parse(await readFile(join(root, 'dist/importmaps.json'), 'utf8'));
  const { integrity } = maps[name];
  const hashes = Object.entries(integrity).map(([file, hash]) => [
    file.replace(/^\./, '/dist/cdn'),
    tampered && file.includes(tampered) ? `sha384-${'A'.repeat(64)}` : hash,
  ]);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) });
}

const withoutTemporal = `<head><script nonce="test">
  delete globalThis.Temporal;
  delete Date.prototype.toTemporalInstant;
</script>`;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

export async function servePage(_request, response, { url, root }) {
  const name = basename(url.pathname);
  const csp = url.searchParams.get('csp');
  const isHash = csp === 'strict-hash' || csp === 'strict-hash-typed';
  if (csp && !policies[csp] && !isHash)
    return answer(response, 400, 'text/plain', `There is no policy ${csp}.`);
  const page = await readFile(join(root, 'tests/pages', `${name}.html`), 'utf8');
  const filled = page.replace(/\{\{([\w-]+)\}\}/g, (_, key) =>
    escapeHtml(url.searchParams.get(key) ?? ''),
  );
  const script = url.searchParams.get('instead');
  const scripted = script ? filled.replace('/dist/cdn/all.js', escapeHtml(script)) : filled;
  const map = url.searchParams.get('importmap');
  const pinned = map && (await importMap(root, map, url.searchParams.get('tampered')));
  const isOld = url.searchParams.get('temporal') === 'none';
  const body = (isOld ? scripted.replace('<head>', withoutTemporal) : scripted).replace(
    '<script type="importmap" nonce="test"></script>',
    () => (pinned ? `<script type="importmap" nonce="test">${pinned}</script>` : ''),
  );
  const dated = body.replace('<head>', (head) => head + shiftedClock());
  const policy = isHash ? byHash(body, csp === 'strict-hash-typed') : policies[csp];
  const headers = policy ? { 'content-security-policy': policy.join('; ') } : {};
  const type = name === 'xhtml' ? 'application/xhtml+xml' : 'text/html';
  return answer(response, 200, `${type}; charset=utf-8`, dated, headers);
}
