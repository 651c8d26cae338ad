export const same = (value: any): string => String(value);
