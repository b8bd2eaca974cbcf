import { expect } from '@open-wc/testing';
import { base64url, CompactSign } from 'jose';
import type { Label } from '../../src/model/index.js';
import { signStatusList } from '../../src/proof/issue.js';
import type { SecureRead } from '../../src/proof/secure-read.js';
import { verdictCodes, Refusal, type Verdict } from '../../src/proof/verdict.js';
import { verifyLabel } from '../../src/proof/verify.js';
import {
  issuer,
  makeKeys,
  now,
  resigned,
  shown,
  signed,
  type Keys,
} from '../helpers/credentials.js';
import { stub } from '../helpers/stub.js';

const statusList = `${issuer}/status/1`;
let keys: Keys;
let foreign: Keys;

before(async () => {
  [keys, foreign] = await Promise.all([makeKeys(), makeKeys('ES256', 'foreign')]);
});

/** Answers from a table; anything else is an address that may not be asked. */
function answers(table: Readonly<Record<string, string>>): SecureRead {
  return (address) =>
    address in table
      ? Promise.resolve(table[address]!)
      : Promise.reject(new Error(`Asked for ${address}`));
}

async function verdict(
  jwt: string,
  label: Partial<Label> = {},
  options: Parameters<typeof verifyLabel>[1] = {},
): Promise<Verdict> {
  const given = { issuerKey: keys.shared, now, read: answers({}), ...options };
  return verifyLabel({ ...shown, credential: { jwt }, ...label }, given);
}

const codeOf = async (...args: Parameters<typeof verdict>): Promise<string> =>
  (await verdict(...args)).code;

function head(fields: object): string {
  return base64url.encode(JSON.stringify(fields));
}

describe('the nine verdicts', () => {
  const met = new Set<string>();
  const expectCode = async (code: string, ...args: Parameters<typeof verdict>): Promise<void> => {
    const { code: given, checkedAt, checks } = await verdict(...args);
    expect(given).to.equal(code);
    expect(checkedAt).to.equal(now);
    const ending = code === 'cannot-check' ? 'unchecked' : 'failed';
    const failed = checks.filter(({ outcome }) => outcome === ending);
    expect(checks.filter(({ outcome }) => /failed|unchecked/.test(outcome))).to.deep.equal(failed);
    expect(failed).to.have.length(code === 'valid' ? 0 : 1);
    if (failed.length) expect(checks.at(-1)).to.equal(failed[0]);
    met.add(code);
  };

  it('valid', async () => {
    const token = await signed(keys);
    await expectCode('valid', token);
    const { checks } = await verdict(token);
    expect(checks.map(({ name, outcome }) => `${name} ${outcome}`)).to.deep.equal([
      'token passed',
      'key passed',
      'signature passed',
      'issuer passed',
      'title passed',
      'holder passed',
      'dates passed',
      'status absent',
    ]);
  });

  it('valid with RS256', async () => {
    const rsa = await makeKeys('RS256');
    await expectCode('valid', await signed(rsa), {}, { issuerKey: JSON.stringify(rsa.shared) });
  });

  it('altered: another signature, or another title than the page’s', async () => {
    await expectCode('altered', await signed({ ...foreign, secret: { ...foreign.secret } }));
    await expectCode('altered', await signed(keys), { title: 'Gold' });
  });

  it('expired: by its claim, or by the date of its credential', async () => {
    await expectCode('expired', await signed(keys, {}, { validUntil: now - 1000 }));
    const token = await resigned(keys, (payload) => ({
      ...payload,
      exp: undefined,
      validUntil: '2026-03-14T00:00:00Z',
    }));
    await expectCode('expired', token);
  });

  it('not yet valid: by its claim, or by the date of its credential', async () => {
    await expectCode('not-yet-valid', await signed(keys, {}, { validFrom: now + 5000 }));
    const token = await resigned(keys, (payload) => ({
      ...payload,
      nbf: undefined,
      validFrom: '2026-03-16T00:00:00Z',
    }));
    await expectCode('not-yet-valid', token);
  });

  it('revoked', async () => {
    const token = await signed(keys, {}, { status: { list: statusList, index: 9 } });
    const about = { issuer, id: statusList, validFrom: now - 1000 };
    const list = await signStatusList([9], keys.secret, about);
    await expectCode('revoked', token, {}, { read: answers({ [statusList]: list }) });
    const others = await signStatusList([8, 10, 131_071], keys.secret, about);
    await expectCode('valid', token, {}, { read: answers({ [statusList]: others }) });
  });

  it('issuer unknown: no pinned key and no origin of its own, or another issuer than the page’s', async () => {
    const token = await signed(keys);
    const options = { issuerKey: undefined };
    await expectCode('issuer-unknown', token, { issuers: [{ name: 'An office' }] }, options);
    await expectCode('issuer-unknown', token, { issuers: [{ name: 'Another office' }] });
    await expectCode('issuer-unknown', token, {}, { issuerKey: '{"keys": []}' });
    await expectCode('issuer-unknown', token, {}, { issuerKey: '{ no key' });
  });

  it('holder differs', async () => {
    await expectCode('holder-differs', await signed(keys, { holders: [{ name: 'A village' }] }));
    const two = [{ name: 'A town' }, { name: 'A village' }];
    await expectCode('holder-differs', await signed(keys), { holders: two });
    await expectCode('holder-differs', await signed(keys, { holders: [] }), { holders: [] });
  });

  it('cannot be checked: on a page over plain http, without the network, without the list', async () => {
    const token = await signed(keys);
    const read = (): Promise<never> => Promise.reject(new Refusal('cannot-check', 'network'));
    await expectCode('cannot-check', token, {}, { issuerKey: 'https://keys.example/', read });
    const listed = await signed(keys, {}, { status: { list: statusList, index: 9 } });
    await expectCode('cannot-check', listed, {}, { read });
    stub(crypto, 'subtle', () => undefined as unknown as SubtleCrypto);
    await expectCode('cannot-check', token);
    expect((await verdict(token)).obstacle).to.equal('insecure');
  });

  it('cannot be checked: the page names no holder or no issuer, whom a proof could be of', async () => {
    const token = await signed(keys);
    const cases = [
      [{ holders: undefined }, 'no-holder', 'holder', 'A town'],
      [{ holders: [] }, 'no-holder', 'holder', 'A town'],
      [{ issuers: [] }, 'no-issuer', 'issuer', 'An office'],
    ] as const;
    for (const [label, obstacle, name, value] of cases) {
      await expectCode('cannot-check', token, label);
      const given = await verdict(token, label);
      expect(given.obstacle).to.equal(obstacle);
      expect(given.checks.at(-1)).to.deep.equal({ name, outcome: 'unchecked', value });
    }
  });

  it('altered: another first or last day than the page’s, in every zone', async () => {
    const days = { validFrom: '2026-03-01', expires: '2026-12-31' } as const;
    const inParis = {
      validFrom: Date.UTC(2026, 1, 28, 23),
      validUntil: Date.UTC(2026, 11, 31, 23),
    };
    const token = await signed(keys, {}, inParis);
    await expectCode('valid', token, days);
    await expectCode('altered', token, { ...days, validFrom: '2026-02-01' });
    await expectCode('altered', token, { ...days, expires: '2099-12-31' });
    const last = (await verdict(token, { ...days, expires: '2099-12-31' })).checks.at(-1);
    expect(last).to.deep.include({ name: 'dates', value: '2026-12-31T22:59:59.999Z' });
    for (const zone of [-12, 0, 14]) {
      const [validFrom, validUntil] = [Date.UTC(2026, 2, 1, -zone), Date.UTC(2027, 0, 1, -zone)];
      await expectCode('valid', await signed(keys, {}, { validFrom, validUntil }), days);
    }
  });

  it('valid, but says that a date which is shown was not signed', async () => {
    const token = await signed(keys, {}, { validUntil: undefined });
    await expectCode('valid', token, { expires: '2099-12-31' });
    const { checks } = await verdict(token, { expires: '2099-12-31' });
    expect(checks.find(({ name }) => name === 'dates')?.outcome).to.equal('unsigned');
  });

  it('unreadable: no token, or a token that is no credential', async () => {
    await expectCode('unreadable', 'a.b.c');
    await expectCode('unreadable', await resigned(keys, () => ({ iss: issuer, issuer })));
    await expectCode('unreadable', '', { credential: undefined });
  });

  after(() => expect([...met].sort()).to.deep.equal([...verdictCodes].sort()));
});

describe('a forged proof', () => {
  it('without a signature is unreadable', async () => {
    const [, payload] = (await signed(keys)).split('.');
    for (const alg of ['none', 'None', 'NONE']) {
      expect(await codeOf(`${head({ alg })}.${payload}.`)).to.equal('unreadable');
      expect(await codeOf(`${head({ alg })}.${payload}.AAAA`)).to.equal('unreadable');
    }
  });

  it('signed with the public key as a secret (HS256) is unreadable', async () => {
    const [, payload = ''] = (await signed(keys)).split('.');
    for (const secret of [JSON.stringify(keys.shared), keys.shared.x!]) {
      const token = await new CompactSign(base64url.decode(payload))
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
        .sign(new TextEncoder().encode(secret.padEnd(32)));
      expect(await codeOf(token)).to.equal('unreadable');
    }
  });

  it('that brings its own key in its head is not valid', async () => {
    const [, payload = ''] = (await signed(keys)).split('.');
    const { importJWK } = await import('jose');
    const key = await importJWK(foreign.secret, 'ES256');
    for (const kid of ['foreign', 'key-1', undefined]) {
      const token = await new CompactSign(base64url.decode(payload))
        .setProtectedHeader({ alg: 'ES256', kid, jwk: foreign.shared, jku: 'https://evil.example' })
        .sign(key);
      expect(await codeOf(token)).to.equal('altered');
    }
  });

  it('of another origin is not valid, though its keys are there', async () => {
    const evil = 'https://evil.example';
    const token = await signed(foreign, {}, { issuer: evil });
    const read = answers({ [`${evil}/.well-known/jwks.json`]: JSON.stringify(foreign.shared) });
    expect(await codeOf(token, {}, { issuerKey: undefined, read })).to.equal('issuer-unknown');
  });

  it('whose claims contradict one another is unreadable', async () => {
    for (const claim of ['iss', 'sub', 'jti']) {
      const token = await resigned(keys, (payload) => ({
        ...payload,
        [claim]: 'https://other.example',
      }));
      expect(await codeOf(token), claim).to.equal('unreadable');
    }
    expect(
      await codeOf(await resigned(keys, (payload) => ({ ...payload, exp: 'never' }))),
    ).to.equal('unreadable');
    expect(
      await codeOf(await resigned(keys, (payload) => ({ ...payload, validUntil: 'never' }))),
    ).to.equal('unreadable');
  });

  it('signed with a published private key is not valid', async () => {
    const options = { issuerKey: keys.secret };
    expect(await codeOf(await signed(keys), {}, options)).to.equal('issuer-unknown');
  });

  it('with any character changed is not valid', async () => {
    const token = await signed(keys);
    for (let index = 0; index < token.length; index++) {
      const before = token[index]!;
      // The neighbour in the alphabet differs by one bit: in a last character, by one that decoders drop.
      const others = [
        before === 'A' ? 'B' : 'A',
        neighbour(before),
        before === '.' ? 'A' : '.',
        '',
      ];
      for (const other of others) {
        const changed = token.slice(0, index) + other + token.slice(index + 1);
        expect(await codeOf(changed), `${index}: ${before} → ${other}`).not.to.equal('valid');
      }
    }
  }).timeout(60_000);
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function neighbour(character: string): string {
  return alphabet[alphabet.indexOf(character) ^ 1] ?? '=';
}

describe('the key of an issuer', () => {
  const wellKnown = `${issuer}/.well-known/jwks.json`;
  const set = (): string => JSON.stringify({ keys: [foreign.shared, keys.shared] });

  it('comes from the issuer’s own origin', async () => {
    const read = answers({ [wellKnown]: set() });
    const { code, checks } = await verdict(await signed(keys), {}, { issuerKey: undefined, read });
    expect(code).to.equal('valid');
    expect(checks[1]).to.deep.equal({ name: 'key', outcome: 'passed', value: issuer });
  });

  it('comes from the address that the token names, on that origin only', async () => {
    const own = { ...keys, secret: { ...keys.secret, kid: `${issuer}/keys/2026` } };
    const read = answers({ [own.secret.kid]: JSON.stringify(keys.shared) });
    expect(await codeOf(await signed(own), {}, { issuerKey: undefined, read })).to.equal('valid');
    const kid = 'https://evil.example/key';
    const evil = { ...foreign, secret: { ...foreign.secret, kid } };
    const elsewhere = answers({ [wellKnown]: JSON.stringify(keys.shared) });
    const options = { issuerKey: undefined, read: elsewhere };
    expect(await codeOf(await signed(evil), {}, options)).to.equal('altered');
  });

  it('pinned by its address', async () => {
    const read = answers({ 'https://page.example/key.json': set() });
    const options = { issuerKey: 'https://page.example/key.json', read };
    expect(await codeOf(await signed(keys), {}, options)).to.equal('valid');
  });

  it('is not one for another use', async () => {
    const token = await signed(keys);
    for (const change of [{ use: 'enc' }, { alg: 'ES384' }, { kty: 'oct', k: 'AAAA' }]) {
      const issuerKey = { ...keys.shared, ...change };
      expect(await codeOf(token, {}, { issuerKey })).to.equal('issuer-unknown');
    }
  });
});

describe('a status list', () => {
  const withList = async (list: string, index = 9): Promise<string> => {
    const token = await signed(keys, {}, { status: { list: statusList, index } });
    return codeOf(token, {}, { read: answers({ [statusList]: list }) });
  };
  const about = { issuer, id: statusList, validFrom: now - 1000 };

  it('that another has signed, or that is another’s, leaves the proof unchecked', async () => {
    expect(await withList(await signStatusList([], foreign.secret, about))).to.equal(
      'cannot-check',
    );
    const other = { ...about, issuer: 'https://other.example' };
    expect(await withList(await signStatusList([], keys.secret, other))).to.equal('cannot-check');
  });

  it('that is not there, no list, too short, or not of today leaves the proof unchecked', async () => {
    const list = await signStatusList([], keys.secret, about);
    expect(await withList('no list')).to.equal('cannot-check');
    expect(await withList(await signed(keys))).to.equal('cannot-check');
    expect(await withList(list, 131_072)).to.equal('cannot-check');
    const later = { ...about, validFrom: now + 5000 };
    expect(await withList(await signStatusList([], keys.secret, later))).to.equal('cannot-check');
    const empty = await resigned(
      keys,
      (payload) => ({
        ...payload,
        credentialSubject: {
          statusPurpose: 'revocation',
          encodedList: 'uH4sIAAAAAAAAAwMAAAAAAAAAAAA',
        },
      }),
      list,
    );
    expect(await withList(empty)).to.equal('cannot-check');
  });

  it('that unpacks to more than its bound leaves the proof unchecked', async () => {
    const stream = new Blob([new Uint8Array(3_000_000)]).stream();
    const packed = await new Response(
      stream.pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    const bomb = await resigned(
      keys,
      (payload) => ({
        ...payload,
        credentialSubject: {
          statusPurpose: 'revocation',
          encodedList: `u${base64url.encode(new Uint8Array(packed))}`,
        },
      }),
      await signStatusList([], keys.secret, about),
    );
    expect(await withList(bomb)).to.equal('cannot-check');
  });

  it('of an unknown type leaves the proof unchecked; of another purpose says nothing', async () => {
    const entry = (more: object): Promise<string> =>
      resigned(keys, (payload) => ({ ...payload, credentialStatus: more }));
    expect(await codeOf(await entry({ type: '1EdTechRevocationList' }))).to.equal('cannot-check');
    const refresh = { type: 'BitstringStatusListEntry', statusPurpose: 'refresh' };
    expect(await codeOf(await entry(refresh))).to.equal('valid');
  });
});
