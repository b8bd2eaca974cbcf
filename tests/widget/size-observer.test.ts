import { expect } from '@open-wc/testing';
import { box } from '../helpers/box.js';
import { eventually, painted } from '../helpers/mount.js';
import { SizeObserver } from '../../src/widget/size-observer.js';

describe('what changes with a size', () => {
  it('may be drawn anew right after it was told, without an error event on the page', async () => {
    const errors: string[] = [];
    const listen = ({ message }: ErrorEvent): number => errors.push(message);
    addEventListener('error', listen);
    const target = box(300);
    const widths: number[] = [];
    const observer = new SizeObserver(([entry]) => {
      widths.push(entry!.contentRect.width);
      if (widths.length > 1) return;
      // An update of the element, before the browser has told everybody of their sizes.
      queueMicrotask(() => {
        observer.disconnect();
        target.style.inlineSize = '200px';
        observer.observe(target);
      });
    });
    observer.observe(target);
    await eventually(() => widths.length > 1, 'it is told of the new one');
    await painted();
    observer.disconnect();
    removeEventListener('error', listen);
    expect(widths).to.deep.equal([300, 200]);
    expect(errors).to.be.empty;
  });

  it('is told of again, when it is as wide as before but drawn anew', async () => {
    const target = box(300);
    const widths: number[] = [];
    const observer = new SizeObserver(([entry]) => {
      widths.push(entry!.contentRect.width);
      if (widths.length > 1) return;
      queueMicrotask(() => {
        observer.disconnect();
        observer.observe(target);
      });
    });
    observer.observe(target);
    await eventually(() => widths.length > 1, 'it is told of again');
    await painted();
    observer.disconnect();
    expect(widths).to.deep.equal([300, 300]);
  });
});
