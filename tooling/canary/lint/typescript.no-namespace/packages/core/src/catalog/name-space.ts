export namespace Menu {
  export const dish = 'rice';
}
