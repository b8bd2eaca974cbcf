import { show } from './page.js';
import { reactNews } from './react.jsx';

show(reactNews);
