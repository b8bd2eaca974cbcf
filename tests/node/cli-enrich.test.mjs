/** `convert --enrich` completes organizations by a register; here a stub of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cli, serve } from './cli/run.mjs';

const feed = (...ids) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Membres',
    items: ids.map((id) => ({
      id,
      title: id,
      content_text: 'Un membre.',
      _organization: { name: id, identifiers: [{ scheme: 'SIREN', id }] },
    })),
  });

const convert = (address, input) =>
  cli(['convert', '-', '--kind', 'organisations', '--enrich', address], { input });

test('names, legal forms and the social economy come from the register, once for each number', async () => {
  const asked = [];
  const address = await serve((request, response) => {
    const siren = new URL(request.url, 'http://stub').searchParams.get('q');
    asked.push(siren);
    const company = {
      siren,
      nom_raison_sociale: 'LES SOURCES',
      sigle: 'LS',
      nature_juridique: '9220',
      complements: { est_ess: true },
    };
    response.end(JSON.stringify({ results: siren === '111111111' ? [company] : [] }));
  });
  const { code, stdout, stderr } = await convert(address, feed('111111111', '222222222'));
  assert.equal(code, 0, stderr);
  const [first, second] = JSON.parse(stdout).items;
  assert.equal(first.title, 'LES SOURCES');
  assert.equal(first._organization.legalForm, 'Association');
  assert.equal(first._organization.alternateName, 'LS');
  assert.deepEqual(first.tags, ['Économie sociale et solidaire']);
  assert.equal(second.title, '222222222');
  assert.match(stderr, /222222222 est inconnu/);
  assert.deepEqual(asked, ['111111111', '222222222']);
});

test('a register that fails costs nothing of the feed, and is left alone after three failures', async () => {
  let asked = 0;
  const address = await serve((_, response) => {
    asked++;
    response.writeHead(500).end();
  });
  const ids = ['111111111', '222222222', '333333333', '444444444', '555555555'];
  const { code, stdout, stderr } = await convert(address, feed(...ids));
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).items.length, 5);
  assert.match(stderr, /n’a pas répondu/);
  assert.equal(asked, 3);
});
