/** The memory of one watch, from outside: opened from what its reader has read, grown by what the reader is told. */
export { openMemory, type Memory } from './reader-memory.ts';
export { remember } from './remember.ts';
