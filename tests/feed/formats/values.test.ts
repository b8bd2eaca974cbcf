import { expect } from '@open-wc/testing';
import { imageAddress } from '../../../src/feed/formats/shared/addresses.js';
import { at, compact, listAt, numberAt, textAt } from '../../../src/feed/formats/shared/values.js';

describe('a value of a foreign document', () => {
  const document: unknown = JSON.parse(
    '{"a":{"b":[{"c":" text "}]},"n":"45,5","zero":null,"__proto__":{"d":"evil"}}',
  );

  it('is at the end of its path, or nothing', () => {
    expect(textAt(document, 'a', 'b', 0, 'c')).to.equal('text');
    expect(numberAt(document, 'n')).to.equal(45.5);
    expect(at(document, 'zero')).to.equal(undefined);
    expect(at(document, 'a', 'x', 'y')).to.equal(undefined);
    expect(listAt(document, 'a', 'b')).to.have.length(1);
    expect(listAt(document, 'none')).to.deep.equal([]);
  });

  it('is never one of a prototype', () => {
    expect(at(document, 'd')).to.equal(undefined);
    expect(at(document, 'constructor')).to.equal(undefined);
    expect(at('text', 'length')).to.equal(undefined);
  });

  it('has no half characters as text, which no address can be made of', () => {
    expect(textAt({ a: ' \uD83C\uDF72 \uD83C ' }, 'a')).to.equal('\uD83C\uDF72');
    expect(encodeURIComponent(textAt(['a\uDF72b'], 0)!)).to.equal('ab');
  });

  it('is left out where there is none', () => {
    expect(compact({ a: 1, b: undefined })).to.deep.equal({ a: 1 });
    expect(compact({ a: undefined })).to.equal(undefined);
  });
});

describe('the address of a picture', () => {
  it('is over https, unless another port than that of http is named', () => {
    expect(imageAddress('http://example.org/a.jpg')).to.equal('https://example.org/a.jpg');
    expect(imageAddress('//example.org/a.jpg')).to.equal('//example.org/a.jpg');
    expect(imageAddress('http://example.org:8080/a.jpg')).to.equal('http://example.org:8080/a.jpg');
    expect(imageAddress('http://localhost/a.jpg')).to.equal('http://localhost/a.jpg');
    expect(imageAddress(false)).to.equal(undefined);
  });
});
