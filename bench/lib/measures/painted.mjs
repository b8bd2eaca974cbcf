/**
 * In the page, before its scripts: gives it `painted`, which resolves when an element has painted
 * what it shows of its feed. It looks once a frame, right before the browser paints; whether that has a
 * height is asked afterwards, when nothing is laid out for the question's sake.
 */
export function tellPainted() {
  const mostFrames = 1_800;
  const isSeen = (element) =>
    element.textContent.trim() &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  globalThis.painted = (element, event) =>
    new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`${element.localName} shows nothing`));
      const look = (frame) => () => {
        const root = element.shadowRoot ?? element;
        const seen = [...root.querySelectorAll(event)].find(isSeen);
        if (seen) setTimeout(() => (seen.getBoundingClientRect().height ? resolve() : fail()));
        else if (frame < mostFrames) requestAnimationFrame(look(frame + 1));
        else fail();
      };
      requestAnimationFrame(look(0));
    });
}
