/** Cleans a text, as src/html/sanitize.ts does. */
import DOMPurify from 'dompurify';

const markup = '<p onclick="alert(1)">Bon<script>alert(2)</script><b>jour</b></p>';
globalThis.used = DOMPurify.sanitize(markup, { RETURN_DOM_FRAGMENT: true }).textContent;
