/**
 * Writes the transcripts of tests/accessibility/transcripts anew, as Chromium tells the agenda: read
 * what has changed as a visitor would hear it.
 *
 *   node scripts/transcripts.mjs
 */
import { main, root, run, runTool } from './lib/run.mjs';

await main(() => {
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  const args = ['scripts/test.mjs', '--engine', 'chromium', '--zone', 'Europe/Paris'];
  const env = { ...process.env, TRANSCRIPTS: 'write' };
  run(process.execPath, [...args, 'build/tests/accessibility/walk.test.js'], { cwd: root, env });
});
