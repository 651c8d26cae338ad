import type { ArticlePreview } from '@myhibachi/api-client/shapes';
import { useRef } from 'react';
import { Field, Textarea, TextareaField, TextField } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { AUDIENCES, CATEGORIES, known } from './article-words.ts';
import type { ArticleDraft } from './article-draft.ts';
import { FigurePicker } from './figure-picker.tsx';

interface FieldsProps {
  readonly draft: ArticleDraft;
  readonly put: (part: Partial<ArticleDraft>) => void;
  readonly faults: ArticlePreview['faults'];
  readonly error: unknown;
  readonly disabled: boolean;
}

function faultOf({ faults, error }: FieldsProps, field: 'title' | 'body'): string | undefined {
  const found = faults.filter((fault) => fault.field === field).map(({ message }) => message);
  return found.length > 0 ? found.join(' ') : fieldError(error, field);
}

function Body(props: FieldsProps) {
  const { draft, put, disabled } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (reference: string): void => {
    const at = area.current?.selectionStart ?? draft.body.length;
    put({ body: `${draft.body.slice(0, at)}${reference}${draft.body.slice(area.current?.selectionEnd ?? at)}` });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + reference.length, at + reference.length);
    });
  };
  return (
    <div className="grid gap-2">
      <Field
        label="Text"
        hint="Markdown. A figure is a reference, never a number, so that it changes by itself."
        error={faultOf(props, 'body')}
      >
        {(parts) => (
          <Textarea
            {...parts}
            ref={area}
            rows={14}
            required
            maxLength={12_000}
            className="font-mono text-[0.8125rem] leading-relaxed"
            value={draft.body}
            disabled={disabled}
            onChange={(event) => put({ body: event.target.value })}
          />
        )}
      </Field>
      {!disabled && (
        <div className="justify-self-start">
          <FigurePicker language={draft.language} insert={insert} />
        </div>
      )}
    </div>
  );
}

/** What an article says and where it belongs. */
export function ArticleFields(props: FieldsProps) {
  const { draft, put, disabled, error } = props;
  return (
    <>
      <TextField
        label="Title"
        hint="The question a host would ask."
        required
        maxLength={160}
        value={draft.title}
        disabled={disabled}
        error={faultOf(props, 'title')}
        onChange={(event) => put({ title: event.target.value })}
      />
      <Body {...props} />
      <TextareaField
        label="Also asked as"
        optional
        hint="One a line; helps the search and is never shown."
        rows={4}
        value={draft.asks}
        disabled={disabled}
        error={fieldError(error, 'asks')}
        onChange={(event) => put({ asks: event.target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Category"
          value={draft.category}
          choices={CATEGORIES}
          disabled={disabled}
          onValue={(value) => put({ category: known(CATEGORIES, value) ?? draft.category })}
        />
        <SelectField
          label="For"
          value={draft.audience}
          choices={AUDIENCES}
          disabled={disabled}
          onValue={(value) => put({ audience: known(AUDIENCES, value) ?? draft.audience })}
        />
        <TextField
          label="Look at it again by"
          optional
          type="date"
          value={draft.reviewBy}
          disabled={disabled}
          error={fieldError(error, 'reviewBy')}
          onChange={(event) => put({ reviewBy: event.target.value })}
        />
        <CheckboxField
          label="I look after it"
          hint={draft.ownerName === '' ? 'Nobody does yet.' : `Now: ${draft.ownerName}`}
          checked={draft.mine}
          disabled={disabled}
          onChecked={(mine) => put({ mine })}
        />
      </div>
    </>
  );
}
