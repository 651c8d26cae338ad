export const SONG = 'song';
