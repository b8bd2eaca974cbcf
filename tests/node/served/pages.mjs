/** A server of pages, of feeds and of the built scripts, for tests that drive a browser. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.mjs';

/**
 * @param {Record<string, string>} pages their text by path; what ends with `.json` is a feed
 * @param {(path: string) => boolean} isThere false of a path that is not found now; called for each request
 */
export function pageServer(pages, isThere = () => true) {
  return createServer(({ url }, response) => {
    if (!isThere(url)) return response.writeHead(404).end();
    if (pages[url]) {
      const type = url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
      return response.setHeader('content-type', type).end(pages[url]);
    }
    if (!/^\/cdn\/[\w/-]+\.js$/.test(url)) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript');
    return response.end(readFileSync(join(root, `dist${url}`)));
  });
}
