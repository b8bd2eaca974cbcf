/**
 * Runs in the page, before anything of its own. Tells when something was painted: a condition is
 * looked at once a frame, right before the browser lays out and paints; the next message comes
 * right after. Nothing is laid out for the question's sake.
 *
 * @param {{ event: string | string[], period?: string, next?: string, day?: string, widgets?: number }} parts
 *   selectors, of lib/pages.mjs, and how many widgets must each show an event before the page is
 *   there; of several selectors, each
 */
export function watch(parts) {
  const patience = 60_000;
  /** Where the widgets of a path have their events: in their shadow trees, or in the page. */
  const rootsOf = (steps) =>
    steps.reduce(
      (roots, step) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll(step)].map((host) => host.shadowRoot ?? host),
        ),
      [document],
    );
  const splitPath = (path) => {
    const steps = path.split(' >>> ');
    return { selector: steps.pop(), steps };
  };
  const find = (path) => {
    const { selector, steps } = splitPath(path);
    return rootsOf(steps).flatMap((root) => [...root.querySelectorAll(selector)]);
  };
  const textOf = ({ textContent }) => textContent.trim();
  // The pieces of a bar that goes on from day to day may have none.
  const texts = (path) => find(path).map(textOf).filter(Boolean);
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().height > 0;
  /** A bar lies in each day of which it takes half; what is narrower, in that of its own half. */
  const liesIn = (cell) => {
    const { left, right, top, bottom, width } = cell.getBoundingClientRect();
    return (event) => {
      const box = event.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      const shared = Math.min(right, box.right) - Math.max(left, box.left);
      return middle > top && middle < bottom && shared > Math.min(width, box.width) / 2;
    };
  };

  const { port1, port2 } = new MessageChannel();
  const painted = (condition, what = 'the start') =>
    new Promise((resolve, reject) => {
      const latest = performance.now() + patience;
      const look = () => {
        if (performance.now() > latest) return reject(new Error(`${what} was not painted`));
        if (!condition()) return requestAnimationFrame(look);
        port1.addEventListener('message', () => resolve(performance.now()), { once: true });
        port2.postMessage('');
      };
      requestAnimationFrame(look);
    });
  port1.start();

  /** Milliseconds from the beginning of an action, at the beginning of a frame, to its paint. */
  const act = (what, action, condition) =>
    new Promise((resolve, reject) => {
      let start;
      requestAnimationFrame(() => {
        start = performance.now();
        action();
      });
      painted(condition, what).then((end) => resolve(end - start), reject);
    });

  const longTasks = [];
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });

  /** Asked in every frame of a start, whose time it must not take: up to the first event that says something. */
  const hasText = (root, selector) => {
    for (const event of root.querySelectorAll(selector)) if (event.textContent.trim()) return true;
    return false;
  };
  const { widgets = 1 } = parts;
  const awaited = [parts.event].flat().map(splitPath);
  const everyWidget = (test) =>
    awaited.every(({ selector, steps }) => {
      const roots = rootsOf(steps);
      return roots.length === widgets && roots.every((root) => test(root, selector));
    });
  /** Asked once, after the paint: whether something is seen is known then, at no cost. */
  const showsText = (root, selector) =>
    [...root.querySelectorAll(selector)].some((event) => textOf(event) && isSeen(event));
  const start = painted(() => everyWidget(hasText)).then((time) => {
    if (!everyWidget(showsText)) throw new Error('what is there cannot be seen');
    return time;
  });

  globalThis.bench = {
    act,
    start,
    /** Tasks over 50 ms from one time to another, and the milliseconds by which they are over. */
    longTasks: async (from, to) => {
      // An observer is told a task after it has ended.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const between = longTasks.filter(({ startTime }) => startTime >= from && startTime < to);
      const blocked = between.reduce((sum, { duration }) => sum + duration - 50, 0);
      return { tasks: between.length, blocked };
    },
    /**
     * The contents that a visitor could read now: the name of the month, the texts of the events, and, where days have
     * cells, what lies in each of them: pieces without a text as well.
     */
    shown: () => {
      const seen = find(parts.event).filter(isSeen);
      return {
        period: parts.period && texts(parts.period).join(' '),
        events: seen.map(textOf).filter(Boolean),
        days: parts.day && find(parts.day).map((cell) => seen.filter(liesIn(cell)).map(textOf)),
      };
    },
    shift: () => shifts.reduce((sum, value) => sum + value, 0),
    /** Goes to the next month; resolves with milliseconds when its events are painted. */
    nextMonth: () => {
      const period = texts(parts.period)[0];
      const events = texts(parts.event).join();
      return act(
        'the next month',
        () => find(parts.next)[0].click(),
        () => {
          const shown = texts(parts.event).join();
          return texts(parts.period)[0] !== period && shown !== '' && shown !== events;
        },
      );
    },
    /** The words of a list that the page shows. */
    wordsThere: (words) => {
      const shown = texts(parts.event).join(' ').toLowerCase();
      return words.filter((word) => shown.includes(word));
    },
    /** Types into the filter; resolves with milliseconds when only what has the word is painted. */
    filter: (word) => {
      const input = document.querySelector('#filter');
      const before = texts(parts.event).join();
      return act(
        `the filter "${word}"`,
        () => {
          input.value = word;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        () => {
          const shown = texts(parts.event);
          return (
            shown.length > 0 &&
            shown.join() !== before &&
            shown.every((text) => text.toLowerCase().includes(word))
          );
        },
      );
    },
  };
}
