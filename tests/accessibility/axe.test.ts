import { axeChecker } from './axe.js';
import { findsNothing, findsWrongs } from './findings.js';

findsWrongs(axeChecker, {
  'button-name': '<button></button>',
  'color-contrast': '<p style="color: #999">Pâle</p>',
});

findsNothing(axeChecker, 'light', 'fr');
findsNothing(axeChecker, 'light', 'en');
