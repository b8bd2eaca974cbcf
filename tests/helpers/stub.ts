const restore: (() => void)[] = [];

/** Replaces a property until the end of the test. */
export function stub<T extends object, K extends keyof T>(
  target: T,
  key: K,
  make: (real: T[K]) => T[K],
): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, {
    configurable: true,
    writable: true,
    value: make(target[key]),
  });
  restore.push(() => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  });
}

afterEach(() => {
  for (const undo of restore.splice(0).reverse()) undo();
});
