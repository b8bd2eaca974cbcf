/** Languages have no colours: one is enough. */
import { axeChecker } from './axe.js';
import { findsNothing } from './findings.js';

findsNothing(axeChecker, 'dark', 'fr');
findsNothing(axeChecker, 'forced', 'fr');
