/** Collects the lines that the site owner reads in the console. */
import { stub } from './stub.js';

/** From here to the end of the test; nothing of it reaches the console. */
export function listen(): readonly string[] {
  const messages: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    stub(console, level, () => (first: unknown) => {
      messages.push(`${level}: ${String(first)}`);
    });
  }
  return messages;
}
