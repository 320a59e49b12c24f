import {phaseNamed} from '../interpret/vocabulary.js';
import {normalise} from '../text/clean.js';
import {LANGS, type Lang} from '../text/lang.js';

/** Words for the name of a node, its code and its amount, normalised. The first that a file has is taken. */
const NAMES = [
  'label',
  'name',
  'title',
  'libelle',
  'intitule',
  'designation',
  'nom',
  'titre',
  'الاسم',
  'التسميه',
  'التسمية',
  'العنوان',
];
const CODES = ['code', 'ref', 'id', 'key', 'reference', 'numero', 'slug', 'الرمز'];
const AMOUNTS = ['amount', 'montant', 'value', 'valeur', 'total', 'somme', 'size', 'المبلغ'];

/** What a key of a node holds: a name in some language, a code, an amount, or something that holds for all below it too. */
export type KeyKind =
  | {readonly kind: 'name'; readonly lang: Lang | undefined; readonly place: number}
  | {readonly kind: 'code'; readonly place: number}
  | {readonly kind: 'amount'}
  | {readonly kind: 'other'};

/** `amounts` are the keys that the page takes for amounts. */
export function kindOfKey(key: string, amounts: ReadonlySet<string>): KeyKind {
  const text = normalise(key);
  if (amounts.has(key) || AMOUNTS.includes(text) || phaseNamed(key.replace(/\s*\([^()]*\)$/, '')))
    return {kind: 'amount'};
  const [, bare = '', lang] = /^(.*?)(?: (fr|ar|en))?$/.exec(text) ?? [];
  const name = NAMES.indexOf(bare);
  if (name >= 0) return {kind: 'name', lang: LANGS.find(own => own === lang), place: name};
  const code = CODES.indexOf(text);
  return code >= 0 ? {kind: 'code', place: code} : {kind: 'other'};
}
