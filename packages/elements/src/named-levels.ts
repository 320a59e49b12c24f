/** The levels that an attribute names, from the whole to the finest; none where there is no attribute. */
export const namedLevels = (by: string | null | undefined): readonly string[] | undefined =>
  by?.split(/[\s,]+/).filter(level => level !== '');
