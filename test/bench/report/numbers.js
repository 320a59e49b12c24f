/** The middle value, or the mean of the two in the middle. @param {number[]} values @returns {number} NaN when there is none */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, between two of them where it falls between.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 * @returns {number} NaN when there is no value
 */
export function quantile(values, share) {
  const sorted = values.filter(value => value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Half the distance between the quartiles, as a share of the median: how far the rounds lie apart. @param {number[]} values */
export const spread = values => (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);

/** @param {number} value @param {number} reference @returns {number} NaN when there is nothing to compare with */
export const ratio = (value, reference) => (reference > 0 ? value / reference : Number.NaN);

/** @param {number} value */
export const asRatio = value => (Number.isFinite(value) ? value.toFixed(2) : '–');

/** @param {number} value @param {number} [digits] */
export const asNumber = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
