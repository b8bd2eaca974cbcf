/** WebDriver's window. Its size is a wish: the page sees it later, on a busy machine much later. */
import { setTimeout } from 'node:timers/promises';

const attempts = 3;

const seenBy = (driver) => driver.execute('return [innerWidth, innerHeight]');

async function waitForPage(driver, { width, height }, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const seen = await seenBy(driver);
    if (seen[0] === width && seen[1] === height) return true;
    await setTimeout(20);
  }
  return false;
}

/**
 * Sizes the window so that the page in it has a size. WebDriver counts what the browser draws around the
 * page, too: how much that is can only be measured while the page has seen the window's last size.
 *
 * @param driver of webdriverio's
 * @param size `width` and `height`, in CSS pixels
 * @param patience how long the page may take to see the window's size, in milliseconds
 * @throws when the page does not come to that size
 */
export async function resizeWindow(driver, size, patience = 5000) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [width, height] = await seenBy(driver);
    if (width === size.width && height === size.height) return;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      outer.width + size.width - width,
      outer.height + size.height - height,
    );
    if (await waitForPage(driver, size, patience)) return;
  }
  throw new Error(`The window cannot be ${size.width} × ${size.height}.`);
}
