import { expect } from '@open-wc/testing';
import { signStatusList } from '../../src/proof/issue.js';
import { Refusal, verdictCodes } from '../../src/proof/verdict.js';
import { issuer, makeKeys, now, resigned, signed } from '../helpers/credentials.js';
import { stub } from '../helpers/stub.js';
import { answers, foreign, keys, verdict } from '../helpers/verdicts.js';

const statusList = `${issuer}/status/1`;

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
