export const surely = (text: string | undefined): string => text!;
