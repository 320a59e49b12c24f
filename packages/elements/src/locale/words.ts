import type {Lang} from '@mizania/core';
import {msg} from '@lit/localize';
import {templates as ar} from './generated/ar.js';
import {templates as en} from './generated/en.js';

/**
 * The words of the interface, in the source language. `@lit/localize` extracts them to XLIFF for translators
 * (packages/elements/xliff) and builds the catalogues; its run-time mode, which knows one language per page, is not used,
 * because two languages stand side by side on a page here. See docs/decisions/0003-words.md.
 */
const source = {
  loading: () => msg('Chargement des données…', {id: 'loading'}),
  errorTitle: () => msg('Ce graphique ne peut pas être affiché', {id: 'error-title'}),
  loadFailed: () =>
    msg('Une partie de ce graphique n’a pas pu être chargée\u00a0: vérifier la connexion, puis recharger la page.', {
      id: 'load-failed',
    }),
  retry: () => msg('Réessayer', {id: 'retry'}),
  showTable: () => msg('Voir le tableau', {id: 'show-table'}),
  hideTable: () => msg('Masquer le tableau', {id: 'hide-table'}),
  download: () => msg('Télécharger (CSV)', {id: 'download'}),
  source: () => msg('Source\u00a0:', {id: 'source'}),
  path: () => msg('Niveau affiché', {id: 'path'}),
  chartItems: () => msg('Éléments du graphique', {id: 'chart-items'}),
  keys: () => msg('Au clavier\u00a0: les flèches pour parcourir, ? pour l’aide.', {id: 'keys'}),
  help: () => msg('Aide', {id: 'help'}),
  listen: () => msg('Écouter', {id: 'listen'}),
  tools: () => msg('Outils du graphique', {id: 'tools'}),
  copy: () => msg('Copier le tableau', {id: 'copy'}),
  level: () => msg('niveau', {id: 'level'}),
  rows: () => msg('Lignes', {id: 'rows'}),
  of: () => msg('sur', {id: 'of'}),
  previous: () => msg('Page précédente', {id: 'previous'}),
  next: () => msg('Page suivante', {id: 'next'}),
  more: () => msg('Afficher la suite', {id: 'more'}),
  apart: () => msg('Sans surface dans le dessin\u00a0: montants négatifs, nuls ou inconnus', {id: 'apart'}),
  listed: () => msg('Trop petits pour être nommés dans le dessin', {id: 'listed'}),
  opens: () => msg('ouvrir le détail', {id: 'opens'}),
  ranking: () => msg('Classement des territoires', {id: 'ranking'}),
  legend: () => msg('Légende', {id: 'legend'}),
  howRead: () => msg('Comment ce fichier a été lu', {id: 'how-read'}),
} as const;

/** Name of a word of the interface. */
export type Word = keyof typeof source;

type Catalogue = Readonly<Record<string, unknown>>;
const catalogues: Readonly<Record<Exclude<Lang, 'fr'>, Catalogue>> = {ar, en};

const idOf = (word: Word): string => word.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** One word in one language. The test `locale.test.ts` holds that none is missing. */
export function word(name: Word, lang: Lang): string {
  const translated = lang === 'fr' ? undefined : catalogues[lang][idOf(name)];
  return typeof translated === 'string' ? translated : source[name]();
}

export const WORDS = Object.keys(source) as readonly Word[];

/** A whole number as it is written: a narrow space between thousands in French and Arabic. */
export const counted = (count: number, lang: Lang): string =>
  // The first formatter of a page takes longer to make than a chart.
  count < 1000 ? String(count) : count.toLocaleString(lang === 'en' ? 'en' : 'fr');
