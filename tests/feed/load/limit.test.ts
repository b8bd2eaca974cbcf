import { expect } from '@open-wc/testing';
import { explain } from '../../../src/feed/read/explain.js';
import { defaultMaxBytes, load } from '../../../src/feed/load/load.js';
import { failure, Fault, ids, options, store } from '../../helpers/feeds.js';

const mebibyte = 1024 * 1024;

describe('the limit of a feed’s size', () => {
  it('is 8 MiB', () => expect(defaultMaxBytes).to.equal(8 * mebibyte));

  it('stops a feed that never ends, and the connection', async () => {
    const fault = new Fault('infinite');
    const error = await failure(load([fault.url], options()));
    expect(error.code).to.equal('too-large');
    expect(error.details.maxBytes).to.equal(defaultMaxBytes);
    expect(explain(error).message).to.contain('8 Mio').and.to.contain('max-bytes');
    const { count, aborted } = await fault.requests({ aborted: 1 });
    expect({ count, aborted }).to.deep.equal({ count: 1, aborted: 1 });
  });

  it('moves', async () => {
    const fault = new Fault('large?mb=2');
    const small = await failure(load([fault.url], options({ maxBytes: mebibyte })));
    expect(small.code).to.equal('too-large');
    expect(ids(await load([fault.url], options({ maxBytes: 3 * mebibyte })))).to.have.length(3);
  });

  it('counts bytes, not characters, to the last one', async () => {
    const text = '{"items":[{"id":"é","title":"é"}]}';
    const bytes = new TextEncoder().encode(text).length;
    const { url } = await store(text);
    expect(ids(await load([url], options({ maxBytes: bytes })))).to.deep.equal(['é']);
    const { code } = await failure(load([url], options({ maxBytes: bytes - 1 })));
    expect(code).to.equal('too-large');
  });
});
