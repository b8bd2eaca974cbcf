/** The command line as a person or a cron job runs it: a process of its own. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';

export const bin = fileURLToPath(new URL('../../../dist/cli/bin.js', import.meta.url));

/**
 * Runs the command and waits for its end.
 *
 * @returns its exit code and what it wrote
 */
export function cli(args, { input = '', cwd, env, script = bin } = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (written[stream] += text));
  }
  child.stdin.on('error', () => {}); // It may have ended before it has read.
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

/** A folder for one test file. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A server for one test file; resolves to its address. */
export async function serve(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}
