import { define } from '../../base/define.js';
import { MemberList } from './member-list.js';

define('member-list', MemberList);

export { MemberList };

declare global {
  interface HTMLElementTagNameMap {
    'member-list': MemberList;
  }
}
