/** True when nothing of what was asked for is another value than before. */
export function isSame(asked: readonly unknown[], before: readonly unknown[]): boolean {
  return asked.every((part, index) => part === before[index]);
}
