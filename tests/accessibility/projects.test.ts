import { initiativeStates } from './initiative-states.js';
import { planStates } from './plan-states.js';
import { askOf } from './questions.js';

askOf({ ...initiativeStates, ...planStates });
