import { Download } from 'lucide-react';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';

/** Ten codes, to copy or to keep as a file. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const text = codes.join('\n');
  return (
    <div className="grid gap-3">
      <ul className="grid grid-cols-2 gap-2 rounded-md bg-sunken p-3 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <CopyButton text={text} />
        <Button asChild size="small">
          <a download="myhibachi-backup-codes.txt" href={`data:text/plain,${encodeURIComponent(`${text}\n`)}`}>
            <Download aria-hidden /> Download
          </a>
        </Button>
      </div>
    </div>
  );
}
