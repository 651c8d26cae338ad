export const readDishes = (): string => 'dishes';
