export const SAMPLE = 'sample';
