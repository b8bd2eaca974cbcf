import { axeChecker } from './axe.js';
import { findsNothingInAnyColours, findsWrongs } from './findings.js';

findsWrongs(axeChecker, {
  'button-name': '<button></button>',
  'color-contrast': '<p style="color: #999">Pâle</p>',
});

findsNothingInAnyColours(axeChecker);
