import {isObject, objectsIn, own, textIn} from '../values.js';

/** True for a release package, a record package and a release alone. */
export function isOcds(value: unknown): boolean {
  const [first] = [...objectsIn(value, 'releases'), ...objectsIn(value, 'records')];
  if (first) return textIn(first, 'ocid') !== undefined;
  const says = ['contracts', 'awards', 'tender', 'planning'].some(key => own(value, key) !== undefined);
  return isObject(value) && says && textIn(value, 'ocid') !== undefined;
}
