/**
 * The commands of docs/prepared-feeds.md do as the page says: they are run as they stand there, with
 * addresses and folders of the test's own.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { format } from 'prettier';
import { bin, serve, workFolder } from './cli/run.mjs';

const docs = readFileSync(new URL('../../docs/prepared-feeds.md', import.meta.url), 'utf8');
const folder = workFolder();

/** The code of a language, after a heading. */
function codeIn(language, heading = '') {
  const part = docs.slice(docs.indexOf(heading));
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(part)[1];
}

/** `npx` that finds the package without a registry. */
const programs = join(folder, 'programs');
mkdirSync(programs);
writeFileSync(
  join(programs, 'npx'),
  `#!/bin/sh
[ "$1" = --yes ] && shift
[ "$1" = metropole-widgets ] || exit 64
shift
exec "${process.execPath}" "${bin}" "$@"
`,
);
chmodSync(join(programs, 'npx'), 0o755);

/** Runs a script as cron or a CI job does: in the language C, and with what is installed. */
function run(shell, script, { cwd = folder, env = {} } = {}) {
  const child = spawn(shell, ['-e', '-c', script], {
    cwd,
    env: {
      PATH: [programs, process.env.PATH].join(delimiter),
      HOME: folder,
      LC_ALL: 'C',
      ...env,
    },
  });
  let written = '';
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (written += text));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, written })));
}

/** Read once: at midnight, a feed of other days would be another feed. */
const now = Date.now();
const day = (shift) => new Date(now + shift * 86_400_000).toISOString().slice(0, 10);
const agenda = () =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Source']
    .concat(
      [-40, 3, 900].flatMap((shift) => [
        'BEGIN:VEVENT',
        `UID:${shift}`,
        `SUMMARY:Fête ${shift}`,
        `DTSTART;VALUE=DATE:${day(shift).replaceAll('-', '')}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    )
    .join('\r\n');
const rss = `<rss version="2.0"><channel><title>Actualités</title><item><guid>a</guid><title>Une</title>
  <pubDate>Wed, 27 Feb 2019 09:30:00 +0100</pubDate></item></channel></rss>`;
const house = () => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Agenda',
  items: [{ id: 'a', title: 'Fête', content_text: '', _event: { startDate: day(3) } }],
});

let isDown = false;
const site = await serve((request, response) => {
  if (isDown) return response.writeHead(500).end();
  response.setHeader('access-control-allow-origin', '*');
  const isRss = request.url.endsWith('.rss');
  response.end(isRss ? rss : request.url.endsWith('.json') ? JSON.stringify(house()) : agenda());
});

const titlesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).items.map(({ title }) => title);

test('the line of the crontab writes the file in silence, and speaks when it cannot', async () => {
  const line = codeIn('crontab', '## Chaque nuit').split('\n').at(1);
  const [, schedule, command] = /^((?:\S+ ){5})(.*)$/.exec(line);
  assert.match(schedule, /^(?:[\d*]+ ){5}$/);
  assert.doesNotMatch(command, /(?<!\\)%/, 'cron would end the command there');
  mkdirSync(join(folder, 'www'));
  const output = join(folder, 'www/agenda.json');
  const script = command
    .replace(/https:\/\/calendar\.google\.com\/[^"]*/, `${site}/basic.ics`)
    .replace('/var/www/flux/agenda.json', output)
    .replaceAll('/tmp/agenda.log', join(folder, 'agenda.log'));
  assert.deepEqual(await run('sh', script), { code: 0, written: '' });
  assert.deepEqual(titlesIn(output), ['Fête 3']);
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).title, 'Agenda de l’association');
  isDown = true;
  const { written } = await run('sh', script);
  isDown = false;
  assert.match(written, /répond par l’erreur 500/);
  assert.deepEqual(titlesIn(output), ['Fête 3'], 'last night’s file');
});

/** The lines of a block scalar, `key: |`, each without what all are set in by. */
function blockIn(yaml, after) {
  const [, indent, text] = /^( *)run: \|\n((?:\1 +.*\n)+)/m.exec(yaml.slice(yaml.indexOf(after)));
  return text.replaceAll(new RegExp(`^${indent}  `, 'gm'), '');
}

test('GitHub’s workflow is YAML; its steps write a valid file and keep it', async () => {
  const workflow = codeIn('yaml', '## Sans serveur : GitHub');
  await format(workflow, { parser: 'yaml' }); // Throws where it is none.
  const [origin, clone] = [join(folder, 'origin.git'), join(folder, 'clone')];
  const git = (...args) => execFileSync('git', args, { stdio: 'pipe', encoding: 'utf8' });
  git('init', '--quiet', '--bare', '--initial-branch=main', origin);
  git('clone', '--quiet', origin, clone);
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  git('-C', clone, ...person, 'commit', '--quiet', '--allow-empty', '--message=Début');
  git('-C', clone, 'push', '--quiet', 'origin', 'HEAD:main');
  const steps = ['name: Convertir', 'name: Garder'].map((name) => blockIn(workflow, name));
  const env = { SOURCE: `${site}/agenda.ics` };
  for (const night of [1, 2]) {
    for (const step of steps) {
      const { code, written } = await run('bash', step, { cwd: clone, env });
      assert.equal(code, 0, `${night}: ${written}`);
    }
  }
  assert.deepEqual(titlesIn(join(clone, 'public/agenda.json')), ['Fête 3']);
  const kept = git('-C', origin, 'show', 'main:public/agenda.json');
  assert.equal(kept, readFileSync(join(clone, 'public/agenda.json'), 'utf8'));
  const log = git('-C', origin, 'log', '--format=%s', 'main').trim().split('\n');
  assert.deepEqual(log, ['Flux du jour', 'Début'], 'a night that changes nothing leaves no trace');
  isDown = true;
  const { code } = await run('bash', steps[0], { cwd: clone, env });
  isDown = false;
  assert.equal(code, 2, 'and the job stops there');
});

test('GitLab’s job is YAML, and its script writes a valid file', async () => {
  const job = codeIn('yaml', '## Sans serveur : GitLab');
  await format(job, { parser: 'yaml' });
  const [, script] = /^ {2}script:\n((?: {4}- .*\n)+)/m.exec(job);
  const cwd = join(folder, 'gitlab');
  mkdirSync(cwd);
  const env = { SOURCE: `${site}/agenda.ics` };
  const { code, written } = await run('sh', script.replaceAll(/^ {4}- /gm, ''), { cwd, env });
  assert.equal(code, 0, written);
  assert.deepEqual(titlesIn(join(cwd, 'public/agenda.json')), ['Fête 3']);
});

test('the other commands do what is said of them', async () => {
  const cwd = join(folder, 'seul');
  mkdirSync(join(cwd, 'public'), { recursive: true });
  writeFileSync(join(cwd, 'public/agenda.json'), JSON.stringify(house()));
  const blocks = [...docs.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, code]) => code);
  assert.ok(blocks.length > 1);
  for (const block of blocks) {
    const script = block.replaceAll('https://www.example.org', site);
    const { code, written } = await run('sh', script, { cwd });
    assert.equal(code, 0, `${script}${written}`);
  }
  assert.ok(existsSync(join(cwd, 'actualites.json')));
});
