export default function serve(): string {
  return 'rice';
}
