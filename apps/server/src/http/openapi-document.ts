/** A JSON document, as far as this code looks into it. */
export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, unknown>; examples?: Record<string, unknown> };
}
