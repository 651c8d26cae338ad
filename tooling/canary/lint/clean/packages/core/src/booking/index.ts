export { placeHold } from './place-hold.ts';
