/** `npm run create`, in a copy of the project: what it makes builds, passes its own test and is shown. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer';
import { missingPackages, programs, sandboxless } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/run.mjs';

const tag = 'tool-list';
const folder = mkdtempSync(join(tmpdir(), 'create-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Files under version control, and new ones that are not ignored. */
function projectFiles() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed.filter((file) => file && !file.startsWith('bench/'));
}

const read = (file) => readFileSync(join(folder, file), 'utf8');

function node(...args) {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function succeed(...args) {
  const { status, output } = node(...args);
  assert.equal(status, 0, output.slice(-4000));
  return output;
}

before(() => {
  for (const file of projectFiles()) cpSync(join(root, file), join(folder, file), { force: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

const refusals = [
  [['Member'], /"Member" is no tag: write lower-case letters/],
  [['member'], /"member" is no tag/],
  [['font-face'], /<font-face> is reserved by HTML/],
  [['news-list'], /<news-list> is taken, nothing was written: src\/elements\/news-list exists/],
  [[tag, '--kind', '../x'], /"\.\.\/x" is no kind/],
  [
    [tag, '--kind', 'place'],
    /"place" cannot be a new kind, nothing was written: src\/feed\/read\/kinds\/place\.ts is there/,
  ],
  [[tag, '--kind', 'common'], /nothing was written: src\/model\/common\.ts is there/],
  [[tag, '--kind', 'index'], /nothing was written: src\/model\/index\.ts is there/],
  [[tag, '--kind', 'kind'], /nothing was written: src\/feed\/read\/kinds\/kind\.ts is there/],
  [
    [tag, '--kind', 'member'],
    /nothing was written: src\/model\/organization\.ts exports another type Member/,
  ],
  [[], /npm run create -- <tag> \[--kind <kind>\]/],
];

for (const [args, sentence] of refusals) {
  test(`create ${args.join(' ')} is refused in one sentence`, () => {
    const { status, output } = node('scripts/create.mjs', ...args);
    assert.equal(status, 1);
    assert.match(output, sentence);
    assert.equal(output.trim().split('\n').length, 1, output);
  });
}

test('a refusal writes and changes no file', () => {
  assert.ok(!existsSync(join(folder, `src/elements/${tag}`)));
  for (const file of projectFiles()) {
    assert.ok(readFileSync(join(folder, file)).equals(readFileSync(join(root, file))), file);
  }
});

test('an element of a new kind is made, built and shown', async (context) => {
  const output = succeed('scripts/create.mjs', tag, '--kind', 'tool');
  assert.match(output, /<tool-list> is ready/);

  await context.test('it is in every list', () => {
    assert.match(read('docs/elements.md'), /^## `<tool-list>`$/m);
    assert.match(read('README.md'), /`<tool-list>`/);
    assert.match(read('demo/pieces/top.html'), /href="\/demo\/tool-list\.html"/);
    assert.ok(JSON.parse(read('package.json')).exports[`./${tag}`]);
    succeed('scripts/elements.mjs', '--check');
  });

  await context.test('it is not made twice', () => {
    const { status, output } = node('scripts/create.mjs', tag);
    assert.equal(status, 1);
    assert.match(output, /<tool-list> is taken, nothing was written/);
  });

  await context.test('its files pass format and lint', () => {
    const made = [`src/elements/${tag}`, `tests/elements/${tag}`, `src/i18n/${tag}.ts`];
    const touched = ['src/model', 'src/feed/read', 'src/entries'];
    succeed('node_modules/prettier/bin/prettier.cjs', '--check', ...made, ...touched, 'demo');
    succeed('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...made, ...touched);
  });

  await context.test('it builds', () => succeed('scripts/build.mjs'));

  const skip = missingPackages('chromium').length > 0 && 'no Chromium';
  await context.test('its test passes in Chromium', { skip }, () => {
    const files = `build/tests/elements/${tag}/*.test.js`;
    const told = succeed(
      'scripts/test.mjs',
      ...['--engine', 'chromium', '--zone', 'Europe/Paris', files],
    );
    assert.match(told, /^[1-9]\d* passed, 0 failed$/m);
  });

  await context.test('its demo page shows the items of its feed', { skip }, async () => {
    const { createDemoServer, listen } = await import(join(folder, 'scripts/lib/demo-server.mjs'));
    const server = createDemoServer();
    const browser = await puppeteer.launch({
      executablePath: programs.chromium(),
      args: [...sandboxless],
    });
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${await listen(server, 0)}demo/${tag}.html`);
      await page.waitForSelector(`${tag} >>> [part=item]`, { visible: true });
      const titles = await page.$$eval(`${tag} >>> [part=title]`, (elements) =>
        elements.map(({ textContent }) => textContent.trim()),
      );
      assert.deepEqual(titles, ['Exemple 1', 'Exemple 2', 'Exemple 3']);
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
