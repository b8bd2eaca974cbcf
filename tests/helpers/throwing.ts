/** A property that throws when it is read, and becomes an object's own, and ordinary, when it is written. */
export function throwingWhenRead(name: string): Pick<PropertyDescriptor, 'get' | 'set'> {
  return {
    get() {
      throw new Error(`${name} is read`);
    },
    set(this: object, value: unknown) {
      const own = {
        __proto__: null,
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      };
      Object.defineProperty(this, name, own as PropertyDescriptor);
    },
  };
}
