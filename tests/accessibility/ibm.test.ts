/** Its rules read the document and computed styles: run in Chromium alone (scripts/lib/collected.mjs). */
import { findsNothing, findsWrongs } from './findings.js';
import { ibmChecker } from './ibm.js';

findsWrongs(ibmChecker, {
  input_label_exists: '<button></button>',
  text_contrast_sufficient: '<p style="color: #999">Pâle</p>',
});

findsNothing(ibmChecker, 'light', 'fr');
findsNothing(ibmChecker, 'dark', 'en');
