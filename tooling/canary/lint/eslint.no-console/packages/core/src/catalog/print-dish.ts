export function printDish(): void {
  console.log('rice');
}
