import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss } from '../../rollup/minify-css.mjs';

const cases = [
  [':host { color: red; }', ':host{color:red}'],
  ['/* a { b } */ .a  .b , .c > .d { margin: 0  auto ; }', '.a .b,.c > .d{margin:0 auto}'],
  [
    '.a { width: calc(100% - 2em); &:hover { color: blue; } }',
    '.a{width:calc(100% - 2em);&:hover{color:blue}}',
  ],
  ['@container (inline-size < 30em) { .a { b: c } }', '@container (inline-size < 30em){.a{b:c}}'],
  ['.a::before { content: "a  ; /* b */ }" ; }', '.a::before{content:"a  ; /* b */ }"}'],
  [".a { content: '\\'  }'; }", ".a{content:'\\'  }'}"],
  ['.a :is(.b, .c) { d: var(--e, f) }', '.a :is(.b,.c){d:var(--e,f)}'],
];

for (const [source, expected] of cases) {
  test(source, () => assert.equal(minifyCss(source), expected));
}
