import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distances, facetNames, tidyFilter, type Filter } from '../../src/select/filter.js';
import { datePresets } from '../../src/select/date-presets.js';
import { readFilter, writeFilter } from '../../src/select/filter-address.js';

function written(filter: Filter): string {
  return new URLSearchParams(writeFilter(filter)).toString();
}

function read(query: string): Filter {
  return readFilter(new URLSearchParams(query));
}

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((some) => `x${some}x`);
const values = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    search: text,
    ...Object.fromEntries(facetNames.map((facet) => [facet, values])),
    free: fc.constant(true as const),
    online: fc.constant(true as const),
    when: fc.constantFrom(...datePresets),
    holidays: fc.constantFrom('outside' as const, 'during' as const),
    within: fc.constantFrom(...distances),
  },
  { requiredKeys: [] },
);

describe('a filter in an address', () => {
  it('reads well', () => {
    const filter: Filter = {
      search: 'jazz',
      tags: ['Musique', 'Danse, théâtre'],
      place: ['Riom'],
      free: true,
      from: '2026-06-01',
      to: '2026-06-30',
      holidays: 'outside',
    };
    expect(decodeURIComponent(written(filter))).to.equal(
      'q=jazz&tag=Musique&tag=Danse,+théâtre&place=Riom&free=1&from=2026-06-01&to=2026-06-30&holidays=outside',
    );
    expect(read(written(filter))).to.deep.equal(filter);
    expect(written({})).to.equal('');
  });

  it('comes back as it was, without how near it must be', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { within, ...rest } = filter;
        expect(read(written(filter))).to.deep.equal(tidyFilter(rest));
        if (within) expect(written(filter)).not.to.contain('within');
      }),
      { seed: 1 },
    );
  });

  for (const query of [
    'when=yesterday&from=2026-02-30&to=tomorrow&free=yes&online=0&holidays=always&within=5',
    'q=&tag=&tag=+&other=1',
    'from=2026-06-02&to=2026-06-01',
    'from=0000-01-01&to=9999-12-31',
  ]) {
    it(`what is not understood is left out: ${query}`, () => expect(read(query)).to.deep.equal({}));
  }

  it('has no control characters, and none that turn the direction of a text', () => {
    expect(read('q=a%00b%0A%E2%80%AEc&tag=%E2%81%A6d%E2%80%8F&tag=%1B')).to.deep.equal({
      search: 'abc',
      tags: ['d'],
    });
    // Joined emoji stay one.
    expect(read(`tag=${encodeURIComponent('👩‍🌾')}`)).to.deep.equal({ tags: ['👩‍🌾'] });
  });

  it('a name goes before dates', () => {
    expect(read('when=today&from=2026-06-01')).to.deep.equal({ when: 'today' });
  });

  it('has an end, however long it is', () => {
    const params = new URLSearchParams(
      Array.from({ length: 500 }, (_, index) => ['tag', `${index}`.padEnd(1000, 'x')]),
    );
    const { tags } = readFilter(params);
    expect(tags).to.have.length(40);
    expect(tags![0]).to.have.length(200);
  });
});
