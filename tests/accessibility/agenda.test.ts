import { agendaStates } from './agenda-states.js';
import { askOf } from './questions.js';

askOf(agendaStates);
