import { peopleStates } from './people-states.js';
import { askOf } from './questions.js';

askOf(peopleStates);
