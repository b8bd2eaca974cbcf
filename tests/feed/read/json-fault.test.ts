import { expect } from '@open-wc/testing';
import { faultIn } from '../../../src/feed/read/json-fault.js';

describe('the place at which a text stops being JSON', () => {
  const faults: readonly [text: string, line: number, column: number][] = [
    ['[1,2,]', 1, 6],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{\n  a: 1\n}', 2, 3],
    ["{'a':1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a":"x\ny"}', 1, 6],
    ['[01]', 1, 2],
    ['[1.]', 1, 2],
    ['{"a":1}}', 1, 8],
    ['[NaN]', 1, 2],
    ['["\\x"]', 1, 2],
    ['{"a":1\n// fin\n}', 2, 1],
  ];
  for (const [text, line, column] of faults) {
    it(text, () => expect(faultIn(text)).to.include({ line, column }));
  }

  it('is none in JSON, nor where it is only cut', () => {
    for (const text of [
      '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\n",{}],"b":[]}',
      '{"a":[1,{"b":"c"',
      '{"a":"abc',
      '[tr',
      '',
    ])
      expect(faultIn(text), text).to.equal(undefined);
  });

  it('is looked for once in a text that does not end', () => {
    expect(faultIn(`["${'a'.repeat(100_000)}`)).to.equal(undefined);
    expect(faultIn(`["${'a'.repeat(100_000)}\n"]`)).to.include({ line: 1, column: 2 });
  });
});
