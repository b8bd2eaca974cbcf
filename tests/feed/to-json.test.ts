import { expect } from '@open-wc/testing';
import { toJson } from '../../src/feed/read/fields.js';

type Methods = Record<string, { toJSON?: () => string }>;

describe('JSON of plain data', () => {
  it('is the same when a script has given lists, texts and numbers a method for it', () => {
    const data = { list: ['a', { b: [1] }], text: 'é"', none: undefined, nothing: null };
    const plain = JSON.stringify(data);
    const indented = JSON.stringify(data, null, 2);
    const types = [Array, String, Number].map(({ prototype }) => prototype) as unknown as Methods[];
    for (const type of types) Object.assign(type, { toJSON: () => 'replaced' });
    try {
      expect(JSON.stringify(data)).to.not.equal(plain);
      expect(toJson(data)).to.equal(plain);
      expect(toJson(data, 2)).to.equal(indented);
    } finally {
      for (const type of types) delete type['toJSON'];
    }
  });
});
