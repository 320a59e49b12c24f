const number = new Intl.NumberFormat('fr', {maximumFractionDigits: 1});
const rate = new Intl.NumberFormat('fr', {style: 'percent', maximumFractionDigits: 1});

/** An amount in thousands as millions: `4 829,4`. @param {number} amount */
export const millions = amount => number.format(amount / 1000);

/** @param {number} ratio */
export const percent = ratio => rate.format(ratio);

/** @param {string} text */
export const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
