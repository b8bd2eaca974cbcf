/** `metropole-widgets label`: keys are made, labels are signed and verified, and proofs are taken back. */
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { cli, workFolder } from './cli/run.mjs';

const folder = workFolder();
const at = (name) => join(folder, name);
const issuer = 'https://www.example.org';
const label = {
  id: 'velo',
  title: 'Ville à vélo',
  _label: {
    issuedBy: { name: 'Une agence', url: `${issuer}/labels` },
    about: 'Une ville',
    validFrom: '2024-01-01',
    expires: '2099-12-31',
  },
};

function feedFile(name, ...items) {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Labels', items };
  writeFileSync(at(name), JSON.stringify(feed));
  return at(name);
}

const withProof = (credential, about = {}) => ({
  ...label,
  _label: { ...label._label, credential, ...about },
});
const signing = ['--key', at('cle.json'), '--issuer', issuer];
const verifying = ['--issuer-key', at('jwks.json')];

let token;

before(async () => {
  const made = await cli(['label', 'keygen', at('cle.json'), '--public', at('jwks.json')]);
  assert.equal(made.code, 0, made.stderr);
  const { code, stdout, stderr } = await cli([
    'label',
    'sign',
    feedFile('nu.json', label),
    ...signing,
  ]);
  assert.equal(code, 0, stderr);
  token = stdout.trim();
});

test('a key pair: the private key is its owner’s alone, the public one has nothing of it', () => {
  assert.equal(statSync(at('cle.json')).mode & 0o777, 0o600);
  const [key] = JSON.parse(readFileSync(at('jwks.json'), 'utf8')).keys;
  assert.deepEqual(Object.keys(key).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
});

test('a private key is never replaced; a public set keeps its earlier keys', async () => {
  const secret = readFileSync(at('cle.json'), 'utf8');
  const again = await cli(['label', 'keygen', at('cle.json'), '--public', at('jwks.json')]);
  assert.equal(again.code, 2);
  assert.match(again.stderr, /existe déjà : une clé privée n’est jamais remplacée/);
  assert.equal(readFileSync(at('cle.json'), 'utf8'), secret);
  const args = ['label', 'keygen', at('rsa.json'), '--public', at('deux.json'), '--alg', 'RS256'];
  writeFileSync(at('deux.json'), readFileSync(at('jwks.json')));
  assert.equal((await cli([...args, '--kid', 'suivante'])).code, 0);
  const { keys } = JSON.parse(readFileSync(at('deux.json'), 'utf8'));
  assert.deepEqual([keys.length, keys[1].kid, keys[1].kty], [2, 'suivante', 'RSA']);
});

test('a proof is an Open Badges 3.0 credential with the label’s own dates', () => {
  const { typ, alg } = decodeProtectedHeader(token);
  const { iss, exp, validFrom, type, credentialSubject } = decodeJwt(token);
  assert.deepEqual([typ, alg, iss], ['JWT', 'ES256', issuer]);
  assert.deepEqual(type, ['VerifiableCredential', 'OpenBadgeCredential']);
  assert.equal(validFrom, '2023-12-31T23:00:00.000Z');
  assert.equal(new Date(exp * 1000).toISOString(), '2099-12-31T23:00:00.000Z');
  assert.equal(credentialSubject.achievement.name, 'Ville à vélo');
  assert.equal(credentialSubject.identifier[0].identityHash, 'Une ville');
});

test('verified: valid, exit code 0; of another holder, exit code 1', async () => {
  const good = await cli(['label', 'verify', feedFile('bon.json', withProof(token)), ...verifying]);
  assert.deepEqual([good.code, good.stdout], [0, 'velo : preuve valable.\n']);
  const other = feedFile('autre.json', withProof(token, { about: 'Un village' }));
  const bad = await cli(['label', 'verify', other, ...verifying]);
  assert.deepEqual(
    [bad.code, bad.stdout],
    [
      1,
      'velo : la preuve est celle d’un autre titulaire (titulaire : « Une ville » dans la preuve).\n',
    ],
  );
});

test('verified as JSON: the verdict, its instant and its checks', async () => {
  const path = feedFile('json.json', withProof(token));
  const { stdout } = await cli(['label', 'verify', path, '--json', ...verifying]);
  const [{ id, code, checkedAt, checks }] = JSON.parse(stdout);
  assert.deepEqual([id, code, checks.length], ['velo', 'valid', 8]);
  assert.ok(checkedAt > Date.UTC(2026, 0));
});

test('with a key of somebody else’s, the proof is not valid', async () => {
  await cli(['label', 'keygen', at('k2.json'), '--public', at('p2.json')]);
  const path = feedFile('faux.json', withProof(token));
  const { code, stdout } = await cli(['label', 'verify', path, '--issuer-key', at('p2.json')]);
  assert.equal(code, 1);
  assert.match(
    stdout,
    /^velo : la signature, le nom ou une date du label ne correspond pas \(signature\)/,
  );
});

test('a list of revocations is a signed credential of its own', async () => {
  const list = `${issuer}/revocations.jwt`;
  const { code, stdout } = await cli([
    'label',
    'revoke',
    '3',
    '131071',
    ...signing,
    '--list',
    list,
  ]);
  assert.equal(code, 0);
  const { type, credentialSubject } = decodeJwt(stdout.trim());
  assert.deepEqual(type, ['VerifiableCredential', 'BitstringStatusListCredential']);
  assert.match(credentialSubject.encodedList, /^uH4sI/);
  const args = [
    'label',
    'sign',
    feedFile('l.json', label),
    ...signing,
    '--list',
    list,
    '--index',
    '3',
  ];
  const proof = decodeJwt((await cli(args)).stdout.trim());
  assert.equal(proof.credentialStatus.statusListIndex, '3');
});

const faults = [
  [
    'an issuer over http',
    ['sign', 'x', '--key', 'k', '--issuer', 'http://a.example'],
    /n’est pas une adresse https/,
  ],
  ['no key', ['sign', 'x', '--issuer', issuer], /Il manque l’option « --key »/],
  [
    'a key that is not there',
    ['sign', 'nu.json', '--key', 'rien.json', '--issuer', issuer],
    /ne peut pas être lu/,
  ],
  [
    'a public key',
    ['sign', 'nu.json', '--key', 'jwks.json', '--issuer', issuer],
    /n’est pas une clé privée/,
  ],
  [
    'a list without a place',
    ['sign', 'nu.json', ...signing, '--list', `${issuer}/l`],
    /vont ensemble/,
  ],
  [
    'an unknown label',
    ['sign', 'nu.json', ...signing, '--item', 'rien'],
    /n’a pas de label « rien »/,
  ],
  ['no proof at all', ['verify', 'nu.json'], /Aucun label de .* n’a de preuve signée/],
  [
    'a place outside of the list',
    ['revoke', '131072', ...signing, '--list', `${issuer}/l`],
    /entre 0 et 131071/,
  ],
  [
    'an algorithm that is not one',
    ['keygen', 'k.json', '--public', 'p.json', '--alg', 'none'],
    /« none » n’est pas un algorithme/,
  ],
];
for (const [name, args, sentence] of faults) {
  test(`${name}: one French sentence, exit code 2`, async () => {
    const { code, stdout, stderr } = await cli(['label', ...args], { cwd: folder });
    assert.equal(code, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
  });
}

test('a label without a holder is not signed: its proof would say nothing', async () => {
  const path = feedFile('sans.json', { ...label, _label: { ...label._label, about: undefined } });
  const { code, stderr } = await cli(['label', 'sign', path, ...signing]);
  assert.equal(code, 2);
  assert.match(stderr, /Il manque au label « velo » son titulaire/);
});

test('each label with a credential has its line, and one that is not valid ends with 1', async () => {
  const [head, payload, signature] = token.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const broken = {
    texte: 'pas un jeton',
    sans: `${none}.${payload}.`,
    espace: `${head}.${payload} .${signature}`,
    nombre: 42,
  };
  const items = Object.entries(broken).map(([id, credential]) => ({
    ...withProof(credential),
    id,
  }));
  const path = feedFile('casses.json', withProof(token), ...items, { ...label, id: 'nu' });
  const { code, stdout } = await cli(['label', 'verify', path, ...verifying]);
  assert.equal(code, 1);
  const unreadable = 'pas de preuve, ou ce n’est pas un label signé (Open Badges 3.0) (jeton).';
  const lines = Object.keys(broken).map((id) => `${id} : ${unreadable}`);
  assert.deepEqual(stdout.trim().split('\n'), ['velo : preuve valable.', ...lines]);
});

test('a label that names nobody, or shows other dates, is not valid', async () => {
  const cases = [
    [{ about: undefined }, /ne nomme pas son titulaire.*« Une ville » dans la preuve/],
    [{ issuedBy: undefined }, /ne nomme pas son organisme/],
    [{ expires: '2099-06-30' }, /une date du label.*« 2099-12-31 » dans la preuve/],
    [{ validFrom: '2001-01-01' }, /une date du label.*« 2024-01-01 » dans la preuve/],
  ];
  const items = cases.map(([about], index) => ({ ...withProof(token, about), id: `n${index}` }));
  const { code, stdout } = await cli([
    'label',
    'verify',
    feedFile('nul.json', ...items),
    ...verifying,
  ]);
  assert.equal(code, 1);
  const lines = stdout.trim().split('\n');
  cases.forEach(([, sentence], index) => assert.match(lines[index], sentence));
});

test('a label that ends before it begins is not signed', async () => {
  const cases = [
    [{ expires: '2023-06-30' }, /finit \(« expires » : 2023-06-30\) avant son début/],
    [{ validFrom: undefined, expires: '2023-06-30' }, /avant aujourd’hui/],
  ];
  for (const [about, sentence] of cases) {
    const path = feedFile('fini.json', { ...label, _label: { ...label._label, ...about } });
    const { code, stdout, stderr } = await cli(['label', 'sign', path, ...signing]);
    assert.deepEqual([code, stdout], [1, ''], stderr);
    assert.match(stderr, sentence);
  }
});

test('an issuer at another address than the label’s is signed with a warning', async () => {
  const args = ['label', 'sign', at('nu.json'), '--key', at('cle.json'), '--issuer'];
  const { code, stdout, stderr } = await cli([...args, 'https://autre.example']);
  assert.equal(code, 0);
  assert.equal(decodeJwt(stdout.trim()).iss, 'https://autre.example');
  assert.match(
    stderr,
    /^Attention : l’organisme du label « velo » est à https:\/\/www\.example\.org/,
  );
  assert.equal((await cli([...args, issuer])).stderr, '');
});
