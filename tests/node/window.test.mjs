/** The window of a WebDriver: what a test asks for is what its page has, however late the page is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resizeWindow } from '../runner/window.mjs';

/** A browser with a bar of 38 px above the page, which sees the window's size only when asked so often. */
function driverOf({ lateness = 0, narrowest = 0 }) {
  let outer = { width: 1024, height: 768 };
  let seen = [1024, 730];
  let asked = 0;
  return {
    sizes: [],
    async execute() {
      if (++asked > lateness) seen = [outer.width, outer.height - 38];
      return seen;
    },
    getWindowRect: async () => outer,
    async setWindowRect(_x, _y, width, height) {
      outer = { width: Math.max(width, narrowest), height };
      asked = 0;
      this.sizes.push(outer);
    },
  };
}

for (const lateness of [0, 1, 10]) {
  test(`is asked for once, when the page is told after ${lateness} questions`, async () => {
    const driver = driverOf({ lateness });
    await resizeWindow(driver, { width: 800, height: 600 });
    assert.deepEqual(driver.sizes, [{ width: 800, height: 638 }]);
    assert.deepEqual(await driver.execute(), [800, 600]);
  });
}

test('stays as it is when it has that size', async () => {
  const driver = driverOf({});
  await resizeWindow(driver, { width: 1024, height: 730 });
  assert.deepEqual(driver.sizes, []);
});

test('says so when it cannot be that small', async () => {
  const driver = driverOf({ narrowest: 450 });
  await assert.rejects(resizeWindow(driver, { width: 320, height: 600 }, 10), {
    message: 'The window cannot be 320 × 600.',
  });
});
