import { calendar } from './floor.js';
import { drawAgenda } from './floor-draw.js';

await calendar(drawAgenda);
