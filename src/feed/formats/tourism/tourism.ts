/** The formats of tourism share their periods, so that a page downloads one file for either. */
export * as apidae from './apidae.js';
export * as datatourisme from './datatourisme.js';
