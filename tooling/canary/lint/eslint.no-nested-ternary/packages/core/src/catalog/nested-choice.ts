export const size = (n: number): string => (n > 9 ? 'large' : n > 5 ? 'medium' : 'small');
