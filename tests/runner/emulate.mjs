/**
 * Media features as a visitor's system would set them: `colorScheme`, `reducedMotion`, `forcedColors`,
 * `print`. What is not named goes back to the browser's own.
 */
import { inFirefox } from './firefox-window.mjs';

/** One for each page: what one session has set, another does not take back. */
const sessions = new WeakMap();

export async function emulateInChromium(page, media) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const client = sessions.get(page);
  const features = [
    ['prefers-color-scheme', media.colorScheme],
    ['prefers-reduced-motion', media.reducedMotion],
    ['forced-colors', media.forcedColors],
  ];
  await client.send('Emulation.setEmulatedMedia', {
    media: media.print ? 'print' : '',
    features: features.map(([name, value]) => ({ name, value: value ?? '' })),
  });
}

/** The preferences behind Firefox's features; null puts one back. */
function preferencesFor({ colorScheme, reducedMotion, forcedColors }) {
  return {
    'layout.css.prefers-color-scheme.content-override': { dark: 0, light: 1 }[colorScheme] ?? null,
    'ui.prefersReducedMotion': { reduce: 1, 'no-preference': 0 }[reducedMotion] ?? null,
    'browser.display.document_color_use': { active: 2, none: 1 }[forcedColors] ?? null,
  };
}

/** Runs in Firefox's own window, which sees the preferences and the tabs. */
const apply = `(text) => {
  const { preferences, medium } = JSON.parse(text);
  for (const [name, value] of Object.entries(preferences)) {
    if (value === null) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  }
  for (const tab of gBrowser.browsers) tab.browsingContext.mediumOverride = medium;
}`;

/** Firefox's protocol has no media emulation: so this goes round it. */
export async function emulateInFirefox(page, media) {
  const wanted = { preferences: preferencesFor(media), medium: media.print ? 'print' : '' };
  await inFirefox(page, apply, JSON.stringify(wanted));
}
