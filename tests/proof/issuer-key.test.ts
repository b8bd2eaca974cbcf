import { expect } from '@open-wc/testing';
import { issuer, signed } from '../helpers/credentials.js';
import { answers, codeOf, foreign, keys, verdict } from '../helpers/verdicts.js';

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
