/** Programs that run beside us, each in its own process group, all ended when we end. */
import { spawn } from 'node:child_process';

const running = new Map();

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has already ended, which is what is wanted.
  }
}

process.once('exit', () => {
  for (const [child, signal] of running) signalGroup(child, signal);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

/** `signal` is SIGTERM for a program that has to end others, which it then gets a moment for. */
export function start(command, args, options = {}, signal = 'SIGKILL') {
  const child = spawn(command, args, { ...options, detached: true });
  running.set(child, signal);
  child.once('error', () => running.delete(child));

  function stop() {
    running.delete(child);
    signalGroup(child, signal);
    if (signal !== 'SIGKILL') setTimeout(() => signalGroup(child, 'SIGKILL'), 5000).unref();
  }
  return { child, stop };
}
