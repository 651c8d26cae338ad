// TODO: cook the rice
export const dish = 'rice';
