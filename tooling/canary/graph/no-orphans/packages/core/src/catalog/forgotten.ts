export const FORGOTTEN = 'nobody imports this';
