export const DATABASE = 'database';
