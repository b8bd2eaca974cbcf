/** Runs the command line as bin.js does, and adds to the error output the most memory that it had, in KiB. */
import { run } from '../../../dist/cli/program.js';

process.exitCode = await run(process.argv.slice(2));
process.stderr.write(`maxRSS ${process.resourceUsage().maxRSS}\n`);
