import { expect } from '@open-wc/testing';
import { base64url, CompactSign } from 'jose';
import { resigned, signed } from '../helpers/credentials.js';
import { answers, codeOf, foreign, keys } from '../helpers/verdicts.js';

function head(fields: object): string {
  return base64url.encode(JSON.stringify(fields));
}

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
