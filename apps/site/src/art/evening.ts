/** Drawings of the hours of the evening, in the same print style as the dishes. */
import type { Drawing } from './dishes-grill.ts';

export const EVENING: Readonly<Record<'arrive' | 'setup' | 'show' | 'dinner' | 'clean', Drawing>> = {
  arrive: {
    pigment:
      '<path class="p-rice" d="M28 46c-14-6-14-26 4-28 6-12 26-12 32 0 18 2 18 22 4 28v16H28z"/><path class="p-ember" d="M28 60h40v12H28z"/>',
    drawn:
      '<path d="M28 46c-14-6-14-26 4-28 6-12 26-12 32 0 18 2 18 22 4 28v26H28zM28 60h40M40 44v10M56 44v10"/><path d="M14 88l22-10M82 88L60 78M36 78l6-2M60 78l-6-2"/>',
  },
  setup: {
    pigment: '<path class="p-char" d="M10 40h76v12H10z"/><path class="p-ember" d="M26 62h44v6H26z"/>',
    drawn:
      '<path d="M10 40h76v12H10zM20 52l-4 32M76 52l4 32M18 68h60"/><path d="M32 32c-4-6 4-8 0-14M48 32c-4-6 4-8 0-14M64 32c-4-6 4-8 0-14"/><circle cx="28" cy="84" r="4"/><circle cx="68" cy="84" r="4"/><path d="M28 80V68M68 80V68"/>',
  },
  show: {
    pigment:
      '<path class="p-ember" d="M48 4c4 14 20 20 18 36H30C28 26 42 20 48 4z"/><path class="p-gold" d="M48 20c2 8 10 12 8 20H40c-2-8 6-12 8-20z"/><path class="p-rice" d="M34 42h28l14 44H20z"/>',
    drawn:
      '<path d="M48 4c4 14 22 20 18 36M30 40C26 26 44 20 48 4M40 38c-2-8 6-12 8-18 2 6 10 10 8 18"/><path d="M34 44c0-6 28-6 28 0s-28 6-28 0zM30 58c0 8 36 8 36 0M34 44l-4 14M62 44l4 14M26 70c0 9 44 9 44 0M30 58l-4 12M66 58l4 12M22 82c0 9 52 9 52 0M26 70l-4 12M70 70l4 12"/>',
  },
  dinner: {
    pigment:
      '<path class="p-rice" d="M10 56h60c0 18-12 30-30 30S10 74 10 56z"/><path class="p-gold" d="M16 54c2-12 12-18 24-18s22 6 24 18z"/>',
    drawn:
      '<path d="M10 56h60c0 18-12 30-30 30S10 74 10 56zM16 54c2-12 12-18 24-18s22 6 24 18"/><path d="M44 40L82 6M54 44l34-30"/><path d="M28 46l4 3M40 42l3 4M48 50l4-2"/><path d="M72 60h14c0 10-3 18-8 18"/>',
  },
  clean: {
    pigment:
      '<path class="p-leaf" d="M52 20c14 0 26 10 28 24-14 2-28-8-28-24z"/><path class="p-gold" d="M14 70h44v14H14z"/>',
    drawn:
      '<path d="M14 70h44v14H14zM20 70c0-14 8-24 16-24s16 10 16 24M36 46V18M28 58v12M36 54v16M44 58v12"/><path d="M66 50l3 8 8 3-8 3-3 8-3-8-8-3 8-3zM80 24l2 6 6 2-6 2-2 6-2-6-6-2 6-2z"/>',
  },
};
