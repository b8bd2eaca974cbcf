/** Words differ between languages, not between engines: run in Chromium alone (scripts/lib/collected.mjs). */
import { axeChecker } from './axe.js';
import { findsNothing } from './findings.js';

findsNothing(axeChecker, 'dark', 'en');
