import { dialogStates } from './agenda-states.js';
import { askOf } from './questions.js';

askOf(dialogStates);
