export function shout(): void {
  alert('Sold out');
}
