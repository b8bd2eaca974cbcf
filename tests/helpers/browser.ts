/** Commands that a test gives to its browser, and facts about the run. */
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './wait.js';

export interface Run {
  engine: 'chromium' | 'firefox' | 'webkit';
  zone: string;
  /** A run of `npm run test:long`, which tries many times what CI tries a few times. */
  isLong: boolean;
  /** Another origin with the same feeds, which lets every page read them. */
  crossOrigin: string;
}

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  print?: boolean;
}

const queries = {
  colorScheme: (value: string) => `(prefers-color-scheme: ${value})`,
  reducedMotion: (value: string) => `(prefers-reduced-motion: ${value})`,
  forcedColors: (value: string) => `(forced-colors: ${value})`,
  print: (value: boolean) => (value ? 'print' : 'screen'),
};

/** The queries for what is asked for. */
function queriesFor(media: Media): string[] {
  const asked = Object.entries(media) as [keyof Media, never][];
  return asked.map(([name, value]) => queries[name](value));
}

/** A page hears of it later than the browser: Firefox tells its processes one after the other. */
async function untilSeen(wanted: readonly string[]): Promise<void> {
  const isSeen = (): boolean => wanted.every((query) => matchMedia(query).matches);
  await waitUntil(isSeen, `the page sees ${wanted.join(' and ')}`);
}

/** The emulated media before the test, restored after it. */
let before: string[] | undefined;

export async function run(): Promise<Run> {
  return (await (await fetch('/__run')).json()) as Run;
}

/** Until the end of the test. False where the engine cannot: WebKit follows the desktop's settings alone. */
export async function emulate(media: Media): Promise<boolean> {
  before ??= ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)']
    .concat('(forced-colors: active)', 'print')
    .map((query) => (matchMedia(query).matches ? query : `not ${query}`));
  const isDone = await executeServerCommand<boolean, Media>('widgets:emulate', media);
  if (isDone) await untilSeen(queriesFor(media));
  return isDone;
}

/** The page's own size, in CSS pixels. WebKit's window is never narrower than about 450. */
export async function viewport(width: number, height: number): Promise<void> {
  await executeServerCommand('widgets:viewport', { width, height });
}

/** Presses keys together, by their names in `KeyboardEvent.key`: `press('Shift', 'Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('widgets:press', keys);
}

afterEach(async () => {
  if (!before) return;
  await executeServerCommand('widgets:emulate', {});
  await untilSeen(before);
  before = undefined;
});
