import { diffWordsWithSpace } from 'diff';

interface Words {
  readonly title: string;
  readonly body: string;
  readonly asks: readonly string[];
}

function asText({ title, body, asks }: Words): string {
  return [title, '', body, ...(asks.length === 0 ? [] : ['', 'Also asked as:', ...asks])].join('\n');
}

interface Part {
  /** Where it stands in both texts put one after the other: a key that stays the same. */
  readonly at: number;
  readonly kind: 'same' | 'ins' | 'del';
  readonly value: string;
}

function partsOf(before: string, after: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const changed = added ? 'ins' : 'del';
    parts.push({ at, kind: added || removed ? changed : 'same', value });
    at += value.length;
  }
  return parts;
}

/** What differs between two texts, word by word; told by more than colour. */
export function WordsDiff({ before, after }: { readonly before: Words; readonly after: Words }) {
  const parts = partsOf(asText(before), asText(after));
  return (
    <div className="rounded-md bg-sunken p-3 text-xs leading-relaxed break-words whitespace-pre-wrap">
      {parts.map(({ at, kind, value }) => {
        if (kind === 'same') return <span key={at}>{value}</span>;
        if (kind === 'ins')
          return (
            <ins key={at} className="bg-good-wash text-good">
              {value}
            </ins>
          );
        return (
          <del key={at} className="bg-bad-wash text-bad">
            {value}
          </del>
        );
      })}
    </div>
  );
}
