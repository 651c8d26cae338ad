export const dish = 'rice';
