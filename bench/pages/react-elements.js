import { define } from './elements.js';
import { reactNews } from './react.jsx';

define('react-news', reactNews, (root) => root.unmount());
