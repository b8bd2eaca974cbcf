import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command with its output on ours; throws a one-line error when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}`);
  }
}

/** Runs a command line tool of node_modules without a shell and without npx. */
export function runTool(path, args) {
  run(process.execPath, [`node_modules/${path}`, ...args]);
}

/** Does the same, and lets others run meanwhile; rejects with the error. */
export function runToolBeside(path, args) {
  const tool = spawn(process.execPath, [`node_modules/${path}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    tool.once('error', reject);
    tool.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${path} ${args.join(' ')} ended with ${code ?? signal}`));
    });
  });
}

/** Prints the reason alone: a stack of a script says nothing to the person who ran it. */
export async function main(task) {
  try {
    await task();
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
