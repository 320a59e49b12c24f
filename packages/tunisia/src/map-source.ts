import type {FullLabels} from '@mizania/core';

/** Who drew the map: named under it. */
export const mapSource: FullLabels = {
  fr: 'jqvmap 1.5.1 (licence MIT), contours simplifiés',
  ar: 'jqvmap 1.5.1 (رخصة MIT)، حدود مبسطة',
  en: 'jqvmap 1.5.1 (MIT licence), simplified outlines',
};
