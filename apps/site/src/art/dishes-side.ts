/** Drawings of what comes beside the grill, and the plate for a dish nobody has drawn yet. */
import type { Drawing } from './dishes-grill.ts';

const RICE_BOWL: Drawing = {
  pigment:
    '<path class="p-ember" d="M14 48h68c0 20-14 34-34 34S14 68 14 48z"/><path class="p-rice" d="M20 46c0-18 14-28 28-28s28 10 28 28z"/>',
  drawn:
    '<path d="M14 48h68c0 20-14 34-34 34S14 68 14 48zM20 46c0-18 14-28 28-28s28 10 28 28M36 82l-2 6h28l-2-6"/><path d="M36 32l4 3M50 26l3 4M60 36l-4 3M44 40l4 1M32 42l3-2M66 44l-3-3"/>',
};

const VEGETABLES: Drawing = {
  pigment:
    '<circle class="p-leaf" cx="34" cy="52" r="20"/><path class="p-rice" d="M46 38c4-16 34-16 38 0-2 8-10 10-19 10s-17-2-19-10z"/><path class="p-ember" d="M54 60l30-6-24 26z"/>',
  drawn:
    '<circle cx="34" cy="52" r="20"/><circle cx="34" cy="52" r="13"/><path d="M46 38c4-16 34-16 38 0-2 8-10 10-19 10s-17-2-19-10zM59 48l2 14h9l2-14M34 44v4M28 54h4M38 56h3"/><path d="M56 66c8-4 18-6 28-6-4 10-12 18-24 24zM66 66l3 4M74 64l2 4"/>',
};

export const SIDE_DISHES: Readonly<Record<string, Drawing>> = {
  'fried-rice': RICE_BOWL,
  'extra-rice': RICE_BOWL,
  vegetables: VEGETABLES,
  'extra-vegetables': VEGETABLES,
  yakisoba: {
    pigment:
      '<path class="p-char" d="M12 50h72c-2 20-16 32-36 32S14 70 12 50z"/><path class="p-gold" d="M18 48c0-14 12-24 30-24s30 10 30 24z"/>',
    drawn:
      '<path d="M12 50h72c-2 20-16 32-36 32S14 70 12 50z"/><path d="M20 48c0-8 6-14 12-14s10 6 10 14M30 48c0-12 8-20 16-20s14 8 14 20M44 48c0-10 6-16 14-16s16 6 18 16M54 34L78 8M60 38l26-22M38 82h20"/>',
  },
  edamame: {
    pigment:
      '<path class="p-leaf" d="M16 66c-6-8 2-16 12-20 18-8 28-24 46-26 10 0 10 8 4 14-14 16-22 32-40 36-10 2-18 2-22-4z"/>',
    drawn:
      '<path d="M16 66c-6-8 2-16 12-20 18-8 28-24 46-26 10 0 10 8 4 14-14 16-22 32-40 36-10 2-18 2-22-4zM76 21l10-9"/><circle cx="30" cy="58" r="7"/><circle cx="48" cy="46" r="7.5"/><circle cx="65" cy="32" r="6.5"/><path d="M34 80c12 4 30-4 40-20"/>',
  },
  gyoza: {
    pigment:
      '<path class="p-rice" d="M10 62c2-26 20-40 40-40s36 16 36 40c-20 12-56 12-76 0z"/><path class="p-gold" d="M10 62c20 12 56 12 76 0l-2-12c-20 10-52 10-72 0z"/>',
    drawn:
      '<path d="M10 62c2-26 20-40 40-40s36 16 36 40c-20 12-56 12-76 0z"/><path d="M18 42c6 2 8 6 8 10M30 30c6 4 8 10 7 16M46 26c4 6 4 12 2 18M62 29c0 7-2 12-6 16M76 40c-4 4-6 8-6 12M20 64c18 6 40 6 58 0"/>',
  },
  salad: {
    pigment:
      '<path class="p-leaf" d="M16 48c0-10 8-16 16-14 2-12 18-16 26-6 10-6 24 4 22 20z"/><path class="p-rice" d="M12 48h72c-2 20-16 32-36 32S14 68 12 48z"/>',
    drawn:
      '<path d="M12 48h72c-2 20-16 32-36 32S14 68 12 48zM16 48c0-10 8-16 16-14 2-12 18-16 26-6 10-6 24 4 22 20"/><path d="M32 34c2 4 4 8 4 14M58 28c-2 6-2 12-2 20M44 30v10M70 34l-4 8M24 60c12 6 36 6 48 0"/>',
  },
  'house-sauces': {
    pigment:
      '<ellipse class="p-ember" cx="30" cy="46" rx="18" ry="8"/><ellipse class="p-gold" cx="66" cy="38" rx="18" ry="8"/><ellipse class="p-char" cx="58" cy="64" rx="18" ry="8"/>',
    drawn:
      '<path d="M12 46c0 12 8 20 18 20s18-8 18-20"/><ellipse cx="30" cy="46" rx="18" ry="8"/><path d="M48 40c1-7 9-10 18-10s18 3 18 8-8 8-18 8c-8 0-14-2-17-4M84 38c0 10-4 16-10 18"/><ellipse cx="58" cy="64" rx="18" ry="8"/><path d="M40 64c0 12 8 20 18 20s18-8 18-20M22 46c4 3 12 3 16 0M52 64c4 3 10 3 14 0"/>',
  },
  sake: {
    pigment:
      '<path class="p-rice" d="M36 12h16v14c0 8 12 12 12 30v20c0 6-4 8-8 8H32c-4 0-8-2-8-8V56c0-18 12-22 12-30z"/><path class="p-ember" d="M66 64h22c0 12-4 20-11 20s-11-8-11-20z"/>',
    drawn:
      '<path d="M36 12h16v14c0 8 12 12 12 30v20c0 6-4 8-8 8H32c-4 0-8-2-8-8V56c0-18 12-22 12-30zM34 12h20M24 54c14 5 26 5 40 0M68 64h20c0 12-3 20-10 20s-10-8-10-20zM76 54c-3-4 3-6 0-10"/><path d="M38 66c3 3 9 3 12 0"/>',
  },
  'the-show': {
    pigment:
      '<path class="p-ember" d="M48 8c4 16 26 24 26 48 0 18-12 30-26 30S22 74 22 56c0-12 6-18 10-26 2 8 4 10 8 12 0-14 4-22 8-34z"/><path class="p-gold" d="M48 46c4 8 12 14 12 24 0 8-6 14-12 14s-12-6-12-14c0-10 8-14 12-24z"/>',
    drawn:
      '<path d="M48 8c4 16 26 24 26 48 0 18-12 30-26 30S22 74 22 56c0-12 6-18 10-26 2 8 4 10 8 12 0-14 4-22 8-34z"/><path d="M48 46c4 8 12 14 12 24 0 8-6 14-12 14s-12-6-12-14c0-10 8-14 12-24z"/>',
  },
};

export const PLATE: Drawing = {
  pigment: '<circle class="p-rice" cx="48" cy="50" r="26"/><circle class="p-gold" cx="48" cy="50" r="14"/>',
  drawn:
    '<circle cx="48" cy="50" r="26"/><circle cx="48" cy="50" r="16"/><path d="M12 24v48M84 24v48M8 24v12a4 4 0 0 0 8 0V24M84 24c-6 8-6 20 0 26"/>',
};
