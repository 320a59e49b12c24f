import type {HelpTexts} from './help.js';

export const helpFr: HelpTexts = {
  title: 'Aide',
  reading: {
    treemap:
      'Chaque rectangle est un poste du budget. Plus il est grand, plus le montant est élevé. Les postes trop petits sont en liste sous le dessin.',
    breakdown: 'Chaque barre est un montant. Plus elle est longue, plus le montant est élevé. Toutes partent de zéro.',
    gauge:
      'Chaque barre montre ce qui a été fait des crédits. Une barre pleine veut dire que tout a été utilisé. Le taux est à côté.',
    map: 'Plus la couleur est forte, plus la valeur est élevée. La liste donne les valeurs, de la plus haute à la plus basse.',
    own: 'Ce dessin est celui de la page qui le publie. Le tableau donne les montants exacts.',
  },
  close: 'Fermer',
  keysTitle: 'Au clavier',
  rows: [{keys: 'Haut, Bas', does: 'ligne précédente, ligne suivante'}],
  pieces: [{keys: 'Droite, Gauche', does: 'parties de la ligne, puis retour à la ligne'}],
  tree: [
    {keys: 'Haut, Bas', does: 'poste précédent, poste suivant'},
    {keys: 'Droite', does: 'ouvrir le poste'},
    {keys: 'Gauche', does: 'revenir au niveau du dessus'},
  ],
  map: [
    {keys: 'Flèches', does: 'territoire voisin, de ce côté de la carte'},
    {keys: 'Page haut, Page bas', does: 'rang précédent, rang suivant'},
  ],
  opening: [
    {keys: 'Entrée', does: 'ouvrir le détail'},
    {keys: 'Échap', does: 'revenir au niveau du dessus'},
  ],
  always: [
    {keys: 'Début, Fin', does: 'premier, dernier'},
    {keys: 'Lettres', does: 'aller au nom qui commence ainsi'},
    {keys: '?', does: 'ouvrir cette aide\u00a0; Échap la ferme'},
  ],
  sound: {
    title: 'Écouter le graphique',
    how: 'Un son par élément, dans l’ordre du graphique. Plus il est aigu, plus le montant est élevé. Un son rauque\u00a0: montant négatif. Un coup sourd\u00a0: montant inconnu.',
    play: 'Tout écouter',
    pause: 'Pause',
    previous: 'Élément précédent',
    next: 'Élément suivant',
    absent: 'Ce navigateur ne sait pas produire de sons. Le tableau donne les mêmes chiffres.',
    blocked: 'Le navigateur ne laisse pas passer le son. Vérifier qu’il n’est pas coupé, puis réessayer.',
    ended: 'Fin de l’écoute.',
  },
  table: {
    copied: 'Tableau copié',
    notCopied: 'Le tableau n’a pas pu être copié',
    ascending: 'ordre croissant',
    descending: 'ordre décroissant',
    unsorted: 'ordre de départ',
  },
};
