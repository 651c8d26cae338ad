/** The onion volcano, lit: shown when the party is booked. */
export function FlameMark() {
  return (
    <svg class="flame-mark" viewBox="0 0 160 150" fill="none" aria-hidden="true">
      <circle class="glow" cx="80" cy="80" r="70" fill="var(--ember-wash)" />
      <g class="flame flame-outer">
        <path
          d="M58 92c-14-20-10-42 4-58 0 12 4 18 8 20-2-22 4-38 14-52 0 20 8 28 16 40 4-6 4-10 2-16 12 18 14 42 0 66z"
          fill="var(--art-ember)"
        />
      </g>
      <g class="flame flame-core">
        <path
          d="M70 92c-8-12-6-24 2-34 2 8 4 10 6 12 0-12 4-20 8-28 2 12 6 18 8 24 2-2 2-6 2-8 6 12 6 24-2 34z"
          fill="var(--art-gold)"
        />
      </g>
      <g fill="var(--art-rice)" stroke="var(--ink)" stroke-width="2.4">
        <ellipse cx="80" cy="96" rx="20" ry="9" />
        <ellipse cx="80" cy="108" rx="30" ry="11" />
        <ellipse cx="80" cy="122" rx="40" ry="13" />
      </g>
      <path d="M18 136h124" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" />
    </svg>
  );
}
