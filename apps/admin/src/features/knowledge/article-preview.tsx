import type { ArticlePreview as Preview } from '@myhibachi/api-client/shapes';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, Notice, Skeleton } from '../../ui/surfaces.tsx';

interface Props {
  readonly preview: Preview | undefined;
  readonly error: unknown;
}

/** What hosts would read now. The HTML is the server's: it escapes markup and drops addresses that could run something. */
export function ArticlePreview({ preview, error }: Props) {
  return (
    <section
      aria-label="Preview"
      aria-live="polite"
      className="grid content-start gap-3 self-start xl:sticky xl:top-24"
    >
      <p className="flex items-center gap-2 text-sm font-semibold">
        As hosts read it <Badge tone="info">figures of today</Badge>
      </p>
      <FormProblem error={error} />
      {preview === undefined && error === null && <Skeleton lines={6} />}
      {preview !== undefined && (
        <>
          {preview.missingFigures.length > 0 && preview.faults.length === 0 && (
            <Notice tone="warn">
              Nothing stands behind {preview.missingFigures.join(', ')} now: hosts are not shown this until it does.
            </Notice>
          )}
          <article className="rounded-lg border border-line bg-page p-4">
            <h3 className="mb-2 text-lg font-semibold">{preview.title}</h3>
            <div
              className="grid gap-3 text-sm leading-relaxed [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5"
              dangerouslySetInnerHTML={{ __html: preview.html }}
            />
          </article>
        </>
      )}
    </section>
  );
}
