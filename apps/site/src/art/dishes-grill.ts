/** Drawings of what comes off the iron, on a 96 × 96 sheet: pigment beneath, line above. */
export interface Drawing {
  readonly pigment: string;
  readonly drawn: string;
}

export const GRILL_DISHES: Readonly<Record<string, Drawing>> = {
  chicken: {
    pigment:
      '<path class="p-gold" d="M20 52c-4-18 12-34 32-32 16 2 26 14 22 28-3 12-16 16-26 22-12 6-25-4-28-18z"/><path class="p-rice" d="M64 62l12 12c6-2 10 4 6 8 2 6-6 8-9 3l-14-14z"/>',
    drawn:
      '<path d="M20 52c-4-18 12-34 32-32 16 2 26 14 22 28-3 12-16 16-26 22-12 6-25-4-28-18z"/><path d="M62 61l12 12c6-3 11 3 7 8 3 6-6 9-9 3L58 70M34 34l8 8M46 30l8 8M30 48l8 8M46 46l7 7"/>',
  },
  'ny-strip-steak': {
    pigment:
      '<path class="p-ember" d="M14 50c-2-18 18-28 40-28 18 0 30 8 29 22-2 18-22 30-44 30-16 0-24-10-25-24z"/><path class="p-rice" d="M56 38c8-3 16 0 15 8-1 7-10 10-15 6s-6-12 0-14z"/>',
    drawn:
      '<path d="M14 50c-2-18 18-28 40-28 18 0 30 8 29 22-2 18-22 30-44 30-16 0-24-10-25-24z"/><path d="M22 50c0-12 14-20 32-20M56 38c8-3 16 0 15 8-1 7-10 10-15 6s-6-12 0-14zM26 60l16-16M36 66l16-16M48 68l12-12"/>',
  },
  shrimp: {
    pigment:
      '<path class="p-blush" d="M24 30c22-18 56-6 56 24 0 20-18 32-36 26 12-2 20-12 17-23-3-12-19-14-37-27z"/><path class="p-ember" d="M44 80l-20 6 6-12-14-4 16-6z"/>',
    drawn:
      '<path d="M24 30c22-18 56-6 56 24 0 20-18 32-36 26 12-2 20-12 17-23-3-12-19-14-37-27zM44 80l-20 6 6-12-14-4 16-6c2 6 6 12 12 16z"/><path d="M46 20l-2 20M62 25l-8 19M75 39l-15 9M79 56l-18 2M72 71l-13-8M24 30C16 24 12 18 12 10M27 28c-4-7-5-12-3-18"/><circle cx="35" cy="29" r="1.2"/>',
  },
  calamari: {
    pigment: '<circle class="p-rice" cx="36" cy="42" r="22"/><circle class="p-gold" cx="64" cy="60" r="20"/>',
    drawn:
      '<circle cx="36" cy="42" r="22"/><circle cx="36" cy="42" r="10"/><path d="M58 42a20 20 0 1 1-8 31M64 51a9 9 0 1 1-8 11M22 30c3-4 6-6 10-7M78 74c2-3 4-6 4-10"/>',
  },
  tofu: {
    pigment:
      '<path class="p-rice" d="M18 40l30-14 30 14v24L48 80 18 64z"/><path class="p-gold" d="M18 40l30 16 30-16-30-14z"/>',
    drawn:
      '<path d="M18 40l30-14 30 14v24L48 80 18 64zM18 40l30 16 30-16M48 56v24"/><path d="M36 38l12 6M46 33l12 6M58 62l8-4M58 70l8-4M28 58l6 3M48 18c-4-4 4-6 0-10M60 20c-4-4 4-6 0-10"/>',
  },
  salmon: {
    pigment: '<path class="p-blush" d="M12 58c6-22 30-36 62-34 10 0 12 8 8 16-8 18-30 32-54 32-12 0-18-6-16-14z"/>',
    drawn:
      '<path d="M12 58c6-22 30-36 62-34 10 0 12 8 8 16-8 18-30 32-54 32-12 0-18-6-16-14z"/><path d="M28 72c-2-16 8-34 24-44M44 71c-2-14 6-30 20-46M60 65c-2-10 4-24 14-38"/>',
  },
  scallops: {
    pigment:
      '<ellipse class="p-rice" cx="34" cy="56" rx="22" ry="16"/><ellipse class="p-gold" cx="34" cy="50" rx="22" ry="13"/><ellipse class="p-rice" cx="66" cy="44" rx="18" ry="14"/><ellipse class="p-gold" cx="66" cy="39" rx="18" ry="11"/>',
    drawn:
      '<path d="M12 50v7c0 9 10 16 22 16s22-7 22-16v-7"/><ellipse cx="34" cy="50" rx="22" ry="13"/><path d="M57 52c3 3 6 4 10 4 10 0 18-6 18-13v-5"/><ellipse cx="66" cy="38" rx="19" ry="12"/><path d="M24 46l6 6M36 44l8 8M60 35l5 5M70 33l5 5"/>',
  },
  'filet-mignon': {
    pigment:
      '<path class="p-ember" d="M20 38c0-12 14-18 30-18s28 7 28 18v18c0 12-14 20-29 20s-29-8-29-20z"/><path class="p-char" d="M20 38c0-12 14-18 30-18s28 7 28 18-14 16-29 16-29-5-29-16z"/>',
    drawn:
      '<path d="M20 38c0-12 14-18 30-18s28 7 28 18v18c0 12-14 20-29 20s-29-8-29-20z"/><path d="M20 38c0 11 14 16 29 16s29-5 29-16M34 30l24 14M44 26l22 12M30 40l12 8M20 58c18 14 40 14 58 0"/>',
  },
  'lobster-tail': {
    pigment:
      '<path class="p-ember" d="M30 18c14-8 28-6 36 4-2 14-4 24-10 36-12 4-22 2-30-6-4-12-2-24 4-34z"/><path class="p-ember" d="M38 60l-22 10 8 10 18-6 4 14 12-2-4-22z"/>',
    drawn:
      '<path d="M30 18c14-8 28-6 36 4-2 14-4 24-10 36-12 4-22 2-30-6-4-12-2-24 4-34z"/><path d="M28 24c12-4 24-2 37 6M25 35c12-3 25-1 36 7M26 46c10-2 21 0 31 8M40 60l-24 10 8 10 20-8M44 72l2 16 14-4-6-24M40 30c0 8-2 16-4 24"/>',
  },
  'extra-protein': {
    pigment:
      '<rect class="p-ember" x="26" y="30" width="20" height="20" rx="5"/><rect class="p-leaf" x="40" y="44" width="14" height="14" rx="6"/><rect class="p-gold" x="50" y="54" width="20" height="20" rx="5"/>',
    drawn:
      '<path d="M14 16l14 14M70 74l14 14"/><rect x="24" y="28" width="22" height="20" rx="6" transform="rotate(45 35 38)"/><circle cx="50" cy="52" r="8"/><rect x="54" y="56" width="22" height="20" rx="6" transform="rotate(45 65 66)"/><path d="M30 38h10M60 66h10"/>',
  },
};
