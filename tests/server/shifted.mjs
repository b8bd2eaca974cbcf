/**
 * A browser on another day, to find the tests that depend on the day on which they run: `node scripts/test.mjs --now` with an
 * instant begins the tests at it, and their partner pages.
 */

/** When the run began, in milliseconds. */
let begin;

/**
 * Moves what a page reads of the time. Timers go on as they are. It is sent to the page as text.
 *
 * @param {number} offset milliseconds
 */
export function shift(offset) {
  const { Now, Instant } = globalThis.Temporal ?? {};
  const real = Date;
  const before = real.now.bind(real);
  const now = () => before() + offset;
  real.now = now;
  globalThis.Date = real.prototype.constructor = new Proxy(real, {
    __proto__: null, // A page may put traps on `Object.prototype`.
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => String(new real(now())),
  });
  if (!Now) return;
  const zoned = (zone = Now.timeZoneId()) =>
    Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone);
  Now.instant = () => Instant.fromEpochMilliseconds(now());
  Now.zonedDateTimeISO = zoned;
  Now.plainDateISO = (zone) => zoned(zone).toPlainDate();
  Now.plainTimeISO = (zone) => zoned(zone).toPlainTime();
  Now.plainDateTimeISO = (zone) => zoned(zone).toPlainDateTime();
}

/** The script that does so, for the head of a page; empty without `--now`. */
export function shiftedClock() {
  const instant = process.env.TEST_NOW;
  if (!instant) return '';
  begin ??= Date.now();
  const offset = Date.parse(instant) - begin;
  return `<script nonce="test">(${shift})(${offset});</script>`;
}
