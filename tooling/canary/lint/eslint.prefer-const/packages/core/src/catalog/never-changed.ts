let dish = 'rice';

export const menu = [dish];
