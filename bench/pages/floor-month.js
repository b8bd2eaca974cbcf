import { calendar } from './floor.js';
import { drawMonth } from './floor-draw.js';

await calendar(drawMonth);
