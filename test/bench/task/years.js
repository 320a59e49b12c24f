/** Years of the large files; a chart shows the latest. */
export const FIRST_YEAR = 2021;
export const YEARS = 5;
export const LATEST = FIRST_YEAR + YEARS - 1;
