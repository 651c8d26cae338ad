export function show(state: 'held' | 'confirmed'): string {
  let text = '';
  switch (state) {
    case 'held':
      text = 'held';
      break;
  }
  return text;
}
