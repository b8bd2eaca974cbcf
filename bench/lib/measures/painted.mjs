/**
 * In the page, before its scripts: gives it `painted`, which resolves when an element has painted
 * what it shows of its feed. It looks once a frame, right before the browser paints.
 */
export function tellPainted() {
  const mostFrames = 1_800;
  const isSeen = (found) => found.checkVisibility({ visibilityProperty: true });
  globalThis.painted = (element, event) =>
    new Promise((resolve, reject) => {
      const look = (frame) => () => {
        const root = element.shadowRoot ?? element;
        if ([...root.querySelectorAll(event)].some(isSeen)) setTimeout(resolve);
        else if (frame < mostFrames) requestAnimationFrame(look(frame + 1));
        else reject(new Error(`${element.localName} is empty`));
      };
      requestAnimationFrame(look(0));
    });
}
