import { filterStates } from './filter-states.js';
import { askOf } from './questions.js';

askOf(filterStates);
