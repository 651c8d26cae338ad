export const held = 'held';
