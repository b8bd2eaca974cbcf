import { expect } from '@open-wc/testing';
import { readSecurely } from '../../src/proof/secure-read.js';
import { verifyLabel } from '../../src/proof/verify.js';
import { issuer, makeKeys, now, shown, signed } from '../helpers/credentials.js';
import { stub } from '../helpers/stub.js';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** Answers every request in the place of a server. */
function serve(answer: (url: string) => Response): Asked[] {
  const asked: Asked[] = [];
  stub(globalThis, 'fetch', () => (url: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push({ url: url as string, init });
    return Promise.resolve(answer(url as string));
  });
  return asked;
}

const { signal } = new AbortController();

async function refusal(address: string): Promise<string> {
  try {
    return await readSecurely(address, signal);
  } catch (error) {
    const { code, obstacle } = error as { code: string; obstacle: string };
    return `${code} ${obstacle}`;
  }
}

describe('the reading of keys and proofs', () => {
  it('sends nothing about the visitor, and follows no redirect', async () => {
    const asked = serve(() => new Response('{}'));
    expect(await readSecurely('https://issuer.example/key', signal)).to.equal('{}');
    const { credentials, redirect, method = 'GET', headers } = asked[0]!.init;
    expect([credentials, redirect, method]).to.deep.equal(['omit', 'error', 'GET']);
    expect(headers).to.be.undefined;
  });

  it('asks nothing over plain http, nor of what is no address', async () => {
    const asked = serve(() => new Response('{}'));
    for (const address of [
      'http://issuer.example/key',
      'data:,{}',
      'file:///key',
      'https://a:b@c.example',
    ])
      expect(await refusal(address), address).to.equal('cannot-check address');
    expect(asked).to.be.empty;
  });

  it('asks the page’s own secure origin, as a local server is one', async () => {
    const asked = serve(() => new Response('{}'));
    await readSecurely('/key.json', signal);
    expect(asked[0]!.url).to.equal(new URL('/key.json', location.href).href);
  });

  it('takes no more than a megabyte', async () => {
    serve(() => new Response('x'.repeat(1024 * 1024 + 1)));
    expect(await refusal('https://issuer.example/key')).to.equal('cannot-check network');
  });
});

describe('an issuer’s origin', () => {
  it('that has no keys is not known; one that fails leaves the proof unchecked', async () => {
    const keys = await makeKeys();
    const label = { ...shown, credential: { jwt: await signed(keys) } };
    let status = 404;
    const asked = serve(() => new Response('', { status }));
    expect((await verifyLabel(label, { now })).code).to.equal('issuer-unknown');
    status = 500;
    const { code, obstacle } = await verifyLabel(label, { now });
    expect([code, obstacle]).to.deep.equal(['cannot-check', 'network']);
    expect(asked.map(({ url }) => url)).to.deep.equal(
      Array(2).fill(`${issuer}/.well-known/jwks.json`),
    );
  });

  it('is asked for the proof as well, when the feed has its address', async () => {
    const keys = await makeKeys();
    const token = await signed(keys);
    const url = `${issuer}/proofs/green.jwt`;
    const asked = serve(
      (address) =>
        new Response(address === url ? `${token}\n` : JSON.stringify({ keys: [keys.shared] })),
    );
    const { code } = await verifyLabel({ ...shown, credential: { url } }, { now });
    expect(code).to.equal('valid');
    expect(asked).to.have.length(2);
  });
});
