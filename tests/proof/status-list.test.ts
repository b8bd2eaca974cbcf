import { expect } from '@open-wc/testing';
import { base64url } from 'jose';
import { signStatusList } from '../../src/proof/issue.js';
import { issuer, now, resigned, signed } from '../helpers/credentials.js';
import { answers, codeOf, foreign, keys } from '../helpers/verdicts.js';

const statusList = `${issuer}/status/1`;

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
