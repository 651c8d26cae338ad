import { ChevronDown, Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { ImportDialog } from './import-dialog.tsx';

const EXPORT = '/api/v1/admin/knowledge/export';

/** Articles out and in, as files. */
export function FilesMenu() {
  const mayChange = usePermission('knowledge.change');
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Menu
        trigger={
          <Button>
            Files <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuItem asChild>
          <a href={`${EXPORT}.zip`} download>
            <Download aria-hidden /> Export as Markdown
          </a>
        </MenuItem>
        <MenuItem asChild>
          <a href={`${EXPORT}.json`} download>
            <Download aria-hidden /> Export as JSON
          </a>
        </MenuItem>
        {mayChange && (
          <MenuItem onSelect={() => setImporting(true)}>
            <Upload aria-hidden /> Import …
          </MenuItem>
        )}
      </Menu>
      {importing && <ImportDialog close={() => setImporting(false)} />}
    </>
  );
}
