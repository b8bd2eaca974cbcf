/** A service worker of tests/pages, which may answer for pages of any folder. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answer } from './answers.mjs';

export async function serveWorker(_request, response, { url, root }) {
  const code = await readFile(join(root, 'tests/pages', `${basename(url.pathname)}.js`), 'utf8');
  const headers = { 'service-worker-allowed': '/' };
  answer(response, 200, 'text/javascript; charset=utf-8', code, headers);
}
