export const hidden = 'a front door holds no code';
