import { expect } from '@open-wc/testing';
import { box } from '../helpers/box.js';
import { eventually, afterPaint } from '../helpers/mount.js';
import { SizeObserver } from '../../src/base/size-observer.js';

describe('what is drawn anew right after its size was told', () => {
  for (const width of [200, 300]) {
    it(`is told of again, without an error event on the page: 300 px, then ${width}`, async () => {
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
          target.style.inlineSize = `${width}px`;
          observer.observe(target);
        });
      });
      observer.observe(target);
      await eventually(() => widths.length > 1, 'it is told of again');
      await afterPaint();
      observer.disconnect();
      removeEventListener('error', listen);
      expect(widths).to.deep.equal([300, width]);
      expect(errors).to.be.empty;
    });
  }
});
