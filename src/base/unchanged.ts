/** True when nothing of what is asked for is another value than the one in its place before; there may be more. */
export function isUnchanged(asked: readonly unknown[], before: readonly unknown[]): boolean {
  return asked.every((part, index) => part === before[index]);
}
