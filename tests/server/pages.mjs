/**
 * Whole pages of tests/pages, with a content security policy chosen by `csp=` and values put in; with
 * `temporal=none` as a browser shows them that has no Temporal; with `instead=`, another script, in place of all.js.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answer } from './answers.mjs';

const strict = [
  "default-src 'none'",
  "script-src 'nonce-test' 'strict-dynamic'",
  "style-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** What a page's owner may send; each name is a value of `csp=`. */
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
  const policy = policies[csp];
  if (csp && !policy) return answer(response, 400, 'text/plain', `There is no policy ${csp}.`);
  const page = await readFile(join(root, 'tests/pages', `${name}.html`), 'utf8');
  const filled = page.replace(/\{\{([\w-]+)\}\}/g, (_, key) =>
    escapeHtml(url.searchParams.get(key) ?? ''),
  );
  const script = url.searchParams.get('instead');
  const scripted = script ? filled.replace('/dist/cdn/all.js', escapeHtml(script)) : filled;
  const isOld = url.searchParams.get('temporal') === 'none';
  const body = isOld ? scripted.replace('<head>', withoutTemporal) : scripted;
  const headers = policy ? { 'content-security-policy': policy.join('; ') } : {};
  return answer(response, 200, 'text/html; charset=utf-8', body, headers);
}
