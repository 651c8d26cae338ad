import {
  listTemplates as listEndpoint,
  listWordings as wordingsEndpoint,
  previewTemplate as previewEndpoint,
  saveWording as saveEndpoint,
  showTemplateEmail,
} from '@myhibachi/contracts';
import { listTemplates, listWordings, previewEmailPage, previewTemplate, saveWording } from '@myhibachi/core/messaging';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addTemplateRoutes(app: App): void {
  register(app, listEndpoint, { policy: 'staff:template.read' }, (ctx) => listTemplates(ctx));
  register(app, previewEndpoint, { policy: 'staff:template.read' }, (ctx, { params, body }) =>
    previewTemplate(ctx, { ...params, ...body }),
  );
  register(app, showTemplateEmail, { policy: 'staff:template.read' }, async (ctx, { params, query }) => {
    const { language, ...words } = query;
    const texts = Object.keys(words).length === 0 ? undefined : words;
    const content = await previewEmailPage(ctx, { ...params, language, texts });
    return { content, filename: `${params.name}.html`, disposition: 'inline' as const };
  });
  register(app, saveEndpoint, { policy: 'staff:template.change' }, (ctx, { params, body }) =>
    saveWording(ctx, { ...params, ...body }),
  );
  register(app, wordingsEndpoint, { policy: 'staff:template.read' }, (ctx, { params, query }) =>
    listWordings(ctx, { ...params, ...query }),
  );
}
