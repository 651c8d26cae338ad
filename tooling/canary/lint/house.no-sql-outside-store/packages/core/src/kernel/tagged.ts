const sql = (parts: TemplateStringsArray): string => parts.join('');

export const query = sql`select 1`;
