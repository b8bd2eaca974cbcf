/**
 * dist/cdn as a CDN serves it: untouched by the test runner, readable from every origin. `/__copy/2/dist/cdn/…` is the
 * same under another address, with modules of its own: all that another version on the page shares is the page.
 */
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { answer } from './answers.mjs';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

let asked = 0;
let underWay = 0;
const changes = new EventEmitter().setMaxListeners(0);

/** Resolves to how many files have been asked for so far, as soon as none is under way. */
export async function filesAsked() {
  while (underWay > 0) await once(changes, 'end');
  return asked;
}

export async function serveBundle(_request, response, { url, root, late }) {
  asked++;
  underWay++;
  response.once('close', () => {
    underWay--;
    changes.emit('end');
  });
  await late?.(url.pathname);
  const folder = join(root, 'dist/cdn/');
  const file = normalize(join(root, url.pathname.replace(/^\/__copy\/\d+/, '')));
  const type = types[extname(file)];
  const body =
    file.startsWith(folder) && type ? await readFile(file).catch(() => undefined) : undefined;
  if (body) answer(response, 200, type, body, { 'access-control-allow-origin': '*' });
  else answer(response, 404, 'text/plain', `There is no ${url.pathname}.`);
}
