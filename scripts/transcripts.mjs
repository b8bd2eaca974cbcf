/**
 * Writes the transcripts of tests/accessibility/transcripts anew, as each engine tells the elements: read
 * what has changed as a visitor would hear it.
 *
 *   node scripts/transcripts.mjs
 */
import { engines } from './lib/browsers.mjs';
import { main, root, run, runTool } from './lib/run.mjs';

await main(() => {
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  const env = { ...process.env, TRANSCRIPTS: 'write' };
  for (const engine of engines) {
    const args = ['scripts/test.mjs', '--engine', engine, '--zone', 'Europe/Paris'];
    run(process.execPath, [...args, 'build/tests/accessibility/walk*.test.js'], { cwd: root, env });
  }
});
