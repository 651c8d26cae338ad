// @ts-expect-error the compiler is right
export const wrong: number = 'text';
