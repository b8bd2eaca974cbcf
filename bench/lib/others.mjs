/** Whether the machine had other work while something was measured: times are longer then. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Of one core. The bench itself needs more than one; what a system does by the way is less. */
const most = 0.1;

/** Linux counts the time of processors in hundredths of a second. */
const perSecond = 100;

/**
 * Begins to count the processor time that is not the bench's, that of other machines on the same
 * processor included.
 *
 * @returns {() => number | undefined} how many cores it was since the last question; nothing where
 *   the system does not say
 */
export function watchOthers() {
  if (!existsSync('/proc/stat')) return () => undefined;
  let last = sample();
  return () => {
    const before = last;
    last = sample();
    return (last.others - before.others) / (last.seconds - before.seconds);
  };
}

/** @param {number | undefined} cores of `watchOthers` */
export function warning(cores) {
  return cores > most
    ? `\n\nThe machine had other work (${cores.toFixed(1)} cores): compare within this table only.`
    : '';
}

function sample() {
  return { seconds: performance.now() / 1000, others: (busy() - own()) / perSecond };
}

/** Time that all processors have worked since the start: neither idle nor waiting for a disk. */
function busy() {
  const [line] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user, nice, system, , , irq, softirq, steal] = line.split(/\s+/).slice(1).map(Number);
  return user + nice + system + irq + softirq + steal;
}

/** Time that this process and its children have worked. */
function own() {
  const all = readdirSync('/proc').filter(Number).flatMap(processOf);
  const sum = (pid) =>
    all
      .filter(({ parent }) => parent === pid)
      .reduce((total, child) => total + child.worked + sum(child.pid), 0);
  return all.find(({ pid }) => pid === process.pid).worked + sum(process.pid);
}

/** With the work of its children that have ended; nothing, if it has ended itself meanwhile. */
function processOf(name) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name between brackets may have spaces.
    const [, parent, ...rest] = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const worked = rest.slice(9, 13).reduce((total, ticks) => total + ticks);
    return [{ pid: Number(name), parent, worked }];
  } catch {
    return [];
  }
}
