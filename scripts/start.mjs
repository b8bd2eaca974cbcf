/**
 * Shows the demo: installs what is missing, builds, serves. Says what it is doing, a line for each step.
 *
 *   npm start                       on this machine, at port 8080 or the next one that is free
 *   npm start -- --host             on the network as well, for a telephone beside the desk
 *   npm start -- --port 3000
 *   npm start -- --no-build         serves what was built before
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDemoServer, listen, networkAddresses } from './lib/demo-server.mjs';
import { main, root, run } from './lib/run.mjs';

const options = {
  host: { type: 'boolean', default: false },
  port: { type: 'string', default: process.env.PORT || '8080' },
  build: { type: 'boolean', default: true },
};

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`"${text}" is no port: write a number from 0 to 65535.`);
}

function step(number, name, task) {
  const start = Date.now();
  console.log(`${number}/3 ${name}…`);
  task();
  console.log(`    done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

await main(async () => {
  const { values } = parseArgs({ options, allowNegative: true });
  const wanted = portOf(values.port);
  if (values.build) {
    step(1, 'Installing what is missing', () => run(process.execPath, ['scripts/setup.mjs']));
    step(2, 'Building', () => run(process.execPath, ['scripts/build.mjs']));
  }

  console.log('3/3 Serving the demo; Ctrl+C stops it');
  const server = createDemoServer();
  const address = await listen(server, wanted, { network: values.host });
  const { port } = new URL(address);
  if (wanted && port !== String(wanted)) {
    console.log(`    Port ${wanted} is taken, so this is port ${port}.`);
  }
  console.log(`    on this machine  ${address}demo/`);
  for (const other of networkAddresses(server)) console.log(`    on the network   ${other}demo/`);
  if (!values.host) console.log('    for the network  npm start -- --host');
  if (!existsSync(join(root, 'dist/cdn'))) {
    console.log('dist/cdn is not built, so the pages show their links only: npm run build');
  }
});
