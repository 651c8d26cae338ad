const dish = 'rice';

export const list = (dishes: string[]): string[] => dishes.map((dish) => dish.trim());
export const first = dish;
