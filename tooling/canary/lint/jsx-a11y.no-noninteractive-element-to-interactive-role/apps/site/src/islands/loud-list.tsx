export function LoudList() {
  return (
    <ul role="button">
      <li>A list is no button.</li>
    </ul>
  );
}
