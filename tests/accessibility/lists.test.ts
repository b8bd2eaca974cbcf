import { askOf } from './questions.js';
import { feedlessStates, listStates } from './states.js';

askOf({ ...listStates, ...feedlessStates });
