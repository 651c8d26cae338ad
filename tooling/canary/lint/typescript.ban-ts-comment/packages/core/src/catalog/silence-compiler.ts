// @ts-ignore the compiler is right
export const wrong: number = 'text';
