const KB = 1024;

/** `340 KB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < KB * KB) return `${String(Math.max(1, Math.round(bytes / KB)))} KB`;
  return `${String(Math.round((bytes / (KB * KB)) * 10) / 10)} MB`;
}
