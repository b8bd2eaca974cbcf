/** What a test can ask of the browser it runs in, and of the run. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Run {
  engine: 'chromium' | 'firefox' | 'webkit';
  zone: string;
  /** Another origin with the same feeds, which lets every page read them. */
  crossOrigin: string;
}

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  print?: boolean;
}

let emulated = false;

export async function run(): Promise<Run> {
  return (await (await fetch('/__run')).json()) as Run;
}

/** Until the end of the test. False where the engine cannot: WebKit follows the desktop's settings alone. */
export async function emulate(media: Media): Promise<boolean> {
  emulated = true;
  return executeServerCommand<boolean, Media>('widgets:emulate', media);
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
  if (!emulated) return;
  emulated = false;
  await executeServerCommand('widgets:emulate', {});
});
