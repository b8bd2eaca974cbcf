/** A chord such as Shift+Tab: all keys go down in order and up in the reverse one. */
import { Key } from 'webdriverio';

export async function chordForPuppeteer(page, keys) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** WebDriver has a private character for each key that types none. */
function valueOf(key) {
  return key.length === 1 ? key : Key[key];
}

export async function chordForWebDriver(driver, keys) {
  const values = keys.map(valueOf);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
}
