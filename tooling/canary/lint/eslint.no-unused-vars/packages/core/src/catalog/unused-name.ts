const unused = 'rice';

export const dish = 'noodles';
