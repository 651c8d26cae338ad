/** Who is complained of. */

/** "Our last caterer was terrible" complains of somebody else. */
export const OF_OTHERS =
  /\b(?:our|my|the|a|an) (?:last|previous|old|other|different|another) (?:caterer|company|chef|place|vendor|hibachi (?:place|company|chef)|1|guy)\b|\bother (?:caterers|companies|places)\b/;
