#!/usr/bin/env node
import { errorCode } from './failure.js';
import { run } from './program.js';

process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
  process.exit(141); // Whoever read has enough, as `head` has: 128 and the number of SIGPIPE, as shells say it.
});
process.exitCode = await run(process.argv.slice(2));
