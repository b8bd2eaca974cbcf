/**
 * In the page, before its scripts: counts what is called back in `work`. Timers of a second or more
 * take a tenth of their time, so that half a minute fits into what is counted.
 */
export function countWork() {
  const work = { timers: 0, waiting: 0, frames: 0, observers: 0 };
  globalThis.work = work;
  const { setTimeout, setInterval, clearTimeout, requestAnimationFrame, requestIdleCallback } =
    globalThis;
  const sooner = (delay = 0) => (delay < 1000 ? delay : delay / 10);

  const counting =
    (key, callback) =>
    (...args) => {
      work[key]++;
      return callback(...args);
    };
  const pending = new Set();
  const begun = (timer) => {
    pending.add(timer);
    work.waiting = pending.size;
    return timer;
  };
  const done = (timer) => {
    pending.delete(timer);
    work.waiting = pending.size;
  };
  globalThis.setTimeout = (callback, delay, ...args) => {
    const call = counting('timers', callback);
    const timer = begun(
      setTimeout(() => {
        done(timer);
        call(...args);
      }, sooner(delay)),
    );
    return timer;
  };
  globalThis.setInterval = (callback, delay, ...args) =>
    begun(setInterval(counting('timers', callback), sooner(delay), ...args));
  // Either clears a timer of the other.
  globalThis.clearTimeout = globalThis.clearInterval = (timer) => {
    done(timer);
    clearTimeout(timer);
  };
  globalThis.requestAnimationFrame = (callback) =>
    requestAnimationFrame(counting('frames', callback));
  globalThis.requestIdleCallback = (callback, options) =>
    requestIdleCallback(counting('timers', callback), options);
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Observer = globalThis[name];
    globalThis[name] = class extends Observer {
      constructor(callback, options) {
        super(counting('observers', callback), options);
      }
    };
  }
}
