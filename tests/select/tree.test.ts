import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { treeOf } from '../../src/select/tree.js';

describe('items that are parts of others', () => {
  it('stand under their parents; a parent that is not there makes a root', () => {
    const tree = treeOf([
      { id: 'b', parent: 'a' },
      { id: 'a' },
      { id: 'c', parent: 'absent' },
      { id: 'd', parent: 'b' },
    ]);
    expect(tree.roots.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(tree.childrenOf('a').map(({ id }) => id)).to.deep.equal(['b']);
    expect(tree.childrenOf('d')).to.deep.equal([]);
  });

  it('are never so deep that a recursion could not draw them, in whatever order they come', () => {
    const chain = [...new Array(15_000).keys()].map((index) => ({
      id: `${index}`,
      parent: `${index - 1}`,
    }));
    for (const list of [chain, chain.toReversed()]) {
      const tree = treeOf(list);
      const depthOf = (id: string): number =>
        1 + Math.max(0, ...tree.childrenOf(id).map((child) => depthOf(child.id)));
      expect(Math.max(...tree.roots.map(({ id }) => depthOf(id)))).to.be.within(20, 41);
      const roots = new Set(tree.roots);
      const parts = list.flatMap(({ id }) => tree.childrenOf(id));
      expect(roots.size + parts.length).to.equal(15_000);
    }
  });

  it('each is met once from the roots, whatever circles there are', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const items = fc.uniqueArray(fc.record({ id, parent: id }), { selector: (item) => item.id });
    fc.assert(
      fc.property(items, (list) => {
        const tree = treeOf(list);
        const met: string[] = [];
        const walk = (branches: readonly { id: string }[]): void => {
          for (const branch of branches) {
            met.push(branch.id);
            expect(met.length).to.be.at.most(list.length);
            walk(tree.childrenOf(branch.id));
          }
        };
        walk(tree.roots);
        expect(met.toSorted()).to.deep.equal(list.map((item) => item.id).toSorted());
      }),
    );
  });
});
