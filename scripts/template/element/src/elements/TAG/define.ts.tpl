import { define } from '../../base/define.js';
import { {{Class}} } from './{{tag}}.js';

define('{{tag}}', {{Class}});

export { {{Class}} };

declare global {
  interface HTMLElementTagNameMap {
    '{{tag}}': {{Class}};
  }
}
