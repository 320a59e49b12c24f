import type {Sentences} from './issues.js';

const at = (row: string): string => (row ? ` (ligne ${row})` : '');

export const issuesFr: Sentences = {
  http: i => `Le serveur a répondu par l’erreur ${i.detail}\u00a0: ${i.text}`,
  blocked: i =>
    `Le fichier n’a pas pu être chargé\u00a0: ${i.text}. Le serveur n’autorise peut-être pas les autres sites (CORS), la politique de sécurité de la page l’interdit, ou le réseau est coupé. On peut aussi placer les données dans la page, entre les balises du graphique.`,
  timeout: i => `Le serveur n’a pas répondu en ${i.detail} secondes\u00a0: ${i.text}`,
  'too-large': i => `Le fichier dépasse ${i.detail} Mo\u00a0: ${i.text}`,
  'unsafe-address': i =>
    `Cette adresse n’est pas acceptée\u00a0: ${i.text}. Seules les adresses http et https le sont.`,
  'bad-portal': i => `Le portail n’a pas donné la réponse attendue\u00a0: ${i.text} ${i.detail && `(${i.detail})`}`,
  incomplete: i =>
    `Le serveur a donné ${i.text} lignes sur ${i.detail}\u00a0: le tableau est incomplet et n’est pas montré.`,
  'no-source': () =>
    'Aucune donnée\u00a0: indiquer l’adresse d’un fichier dans «\u00a0src\u00a0», ou placer les données dans la page.',
  empty: () => 'Le fichier ne contient aucune ligne de budget.',
  html: () => 'L’adresse mène à une page web, pas à un fichier de données.',
  'bad-json': i => `Le fichier JSON est incomplet ou mal formé${at(i.row)}.`,
  'too-deep': i => `Le fichier est imbriqué sur plus de ${i.detail} niveaux\u00a0: il n’est pas lu.`,
  'tree-unclear': () =>
    'Des lignes renvoient à un parent, et rien ne dit avec certitude à quelle ligne\u00a0: des montants pourraient être comptés deux fois, le fichier n’est donc pas montré. Donner à chaque ligne un identifiant qui lui soit propre, ou retirer la colonne des parents.',
  'tree-parent-missing': i =>
    `La ligne ${i.row} dépend de «\u00a0${i.detail}\u00a0», que le fichier n’a pas (ou a plusieurs fois)\u00a0: cette ligne et celles qui en dépendent ne sont pas comptées\u00a0: ${i.text}`,
  'tree-circle': i =>
    `Des lignes dépendent les unes des autres en cercle (${i.detail})\u00a0: elles ne sont pas comptées${at(i.row)}\u00a0: ${i.text}`,
  'tree-alike': i =>
    `Plusieurs lignes ont l’identifiant «\u00a0${i.detail}\u00a0»\u00a0: aucune n’est comptée, car l’une peut répéter l’autre${at(i.row)}\u00a0: ${i.text}`,
  'tree-gap': i =>
    `La ligne ${i.row} diffère de la somme des lignes qui en dépendent (${i.text})\u00a0: son propre montant est compté, et ses parties ne sont pas montrées.`,
  'no-contracts': i =>
    `Le fichier ne contient aucun contrat. ${i.detail && `Il contient\u00a0: ${i.detail}. On peut les demander avec «\u00a0fields\u00a0».`}`,
  'contract-left-out': i => `${i.detail} contrats au statut «\u00a0${i.text}\u00a0» ne sont pas comptés.`,
  'contract-amended': i => `${i.detail} contrats ont été modifiés\u00a0: leur dernière valeur est montrée.`,
  'linked-release': i =>
    `${i.detail} procédures ne sont données que par une adresse et ne sont pas lues\u00a0: ${i.text}`,
  'bad-package': i => `Le paquet de données est incomplet ou mal formé\u00a0: ${i.text}`,
  'missing-resource': i => `Le paquet de données ne donne pas la ressource «\u00a0${i.text}\u00a0».`,
  'missing-field': i =>
    `Le paquet de données décrit une colonne que le fichier n’a pas\u00a0: «\u00a0${i.text}\u00a0».`,
  'factors-differ': i =>
    `Le paquet de données multiplie ses colonnes par des facteurs différents\u00a0: ${i.text}. Vérifier qu’ils sont justes.`,
  'several-files': i => `Un seul fichier est lu\u00a0: «\u00a0${i.text}\u00a0». Il y a aussi\u00a0: ${i.detail}.`,
  'unsupported-format': i => `Le format «\u00a0${i.detail}\u00a0» n’est pas lu\u00a0: ${i.text}`,
  'other-years': i =>
    `Seules les lignes de ${i.text} ont été chargées\u00a0; celles d’autres années\u00a0: ${i.detail}.`,
  'other-currency': i => `${i.detail} montants dans une autre monnaie ne sont pas ajoutés aux autres\u00a0: ${i.text}`,
  'bad-csv': i => `Un guillemet n’est pas refermé${at(i.row)}\u00a0: ${i.text}`,
  'bad-parquet': () => 'Le fichier Parquet est incomplet ou mal formé.',
  'parquet-codec': i =>
    `La compression «\u00a0${i.text}\u00a0» du fichier Parquet n’est pas lue\u00a0: l’enregistrer avec Snappy, Zstandard, gzip ou sans compression.`,
  'ragged-row': i => `La ligne ${i.row} n’a pas autant de cellules que l’en-tête\u00a0: ${i.text}`,
  'duplicate-header': i => `Deux colonnes disent la même chose\u00a0: «\u00a0${i.column}\u00a0».`,
  encoding: i => `Le texte du fichier n’est pas lisible\u00a0: l’enregistrer en UTF-8 (${i.text}).`,
  'encoding-inferred': i =>
    `Le fichier ne dit pas comment son texte est codé\u00a0; ses lettres sont celles de ${i.detail}.`,
  'control-characters': i => `Caractères invisibles retirés${at(i.row)}, «\u00a0${i.column}\u00a0»\u00a0: ${i.text}`,
  'lines-skipped': i => `Le tableau commence sous ces lignes${at(i.row)}, qui ne sont pas lues\u00a0: ${i.text}`,
  'header-joined': i => `L’en-tête tient sur deux lignes${at(i.row)}, lues ensemble\u00a0: ${i.detail}`,
  'header-repeated': i => `L’en-tête est répété${at(i.row)}\u00a0: cette ligne n’est pas lue.`,
  'workbook-damaged': () =>
    'Le classeur est abîmé ou incomplet, ou n’en est pas un\u00a0: l’ouvrir et l’enregistrer de nouveau en .xlsx ou .ods.',
  'workbook-format': () =>
    'Cette forme ancienne ou binaire d’Excel (.xls, .xlsb) n’est pas lue\u00a0: enregistrer le classeur en .xlsx.',
  'workbook-locked': () => 'Le classeur est protégé par un mot de passe\u00a0: l’enregistrer sans.',
  'workbook-too-large': i =>
    `Le classeur contient plus que ce qui peut être lu${i.detail && ` (${i.detail} Mo)`}\u00a0: ne garder que la feuille du budget.`,
  'workbook-bomb': () =>
    'Le classeur est compressé comme aucun tableur ne le fait et pourrait remplir la mémoire\u00a0: il n’est pas ouvert.',
  'no-such-sheet': i => `Le classeur n’a pas de feuille «\u00a0${i.text}\u00a0». Il a\u00a0: ${i.detail}.`,
  'sheet-unclear': i =>
    `Plusieurs feuilles peuvent contenir le budget\u00a0: ${i.detail}. En désigner une avec «\u00a0sheet\u00a0».`,
  'sheet-chosen': i => `Feuille lue\u00a0: «\u00a0${i.text}\u00a0». Non lues\u00a0: ${i.detail}.`,
  'hidden-rows': i =>
    `Des lignes masquées dans le classeur sont comptées. Nombre\u00a0: ${i.detail}, la première est la ligne ${i.row}.`,
  'hidden-column': i => `Cette colonne est masquée dans le classeur, et lue\u00a0: «\u00a0${i.column}\u00a0».`,
  'merged-text': i =>
    `Dans la colonne «\u00a0${i.column}\u00a0», le texte de cellules fusionnées vaut pour chacune de leurs lignes${at(i.row)}\u00a0: ${i.text}`,
  'merged-number': i =>
    `Dans la colonne «\u00a0${i.column}\u00a0», un nombre dans des cellules fusionnées sur plusieurs lignes est lu une fois, sur la première${at(i.row)}\u00a0: ${i.text}`,
  'cells-outside': i =>
    `Des cellules à côté du tableau ne sont pas lues. Nombre\u00a0: ${i.detail}, la première est en colonne ${i.column}, ligne ${i.row}\u00a0: ${i.text}`,
  'formula-without-value': i =>
    `Des formules n’ont pas leur résultat dans le fichier. Nombre\u00a0: ${i.detail}, la première en colonne «\u00a0${i.column}\u00a0», ligne ${i.row}\u00a0: ${i.text}. Ouvrir le classeur et l’enregistrer de nouveau.`,
  'number-scaled': i =>
    `La colonne «\u00a0${i.column}\u00a0» montre ses nombres en milliers ou en millions\u00a0; ils sont lus comme ils sont enregistrés, en entier.`,
  'numbers-shortened': i =>
    `Des nombres de plus de 15 chiffres, laissés par un calcul, sont lus avec 15 comme le classeur les montre. Nombre\u00a0: ${i.detail}, le premier en colonne «\u00a0${i.column}\u00a0», ligne ${i.row}\u00a0: ${i.text}`,
  'unit-missing': i =>
    `L’unité des montants n’est pas indiquée${at(i.row)}\u00a0: ajouter une colonne «\u00a0unit\u00a0» ou l’attribut «\u00a0unit\u00a0» (millime, dinar, thousand, million).`,
  'unit-unknown': i =>
    `Unité inconnue${at(i.row)}\u00a0: «\u00a0${i.text}\u00a0». ${i.detail && `Unités connues\u00a0: ${i.detail}.`}`,
  'no-amounts': i =>
    `Aucune colonne de montants n’a été reconnue. En-tête lu\u00a0: ${i.detail}. On peut désigner la colonne avec «\u00a0fields\u00a0».`,
  'unknown-field': i =>
    `Dans «\u00a0fields\u00a0», «\u00a0${i.text}\u00a0» ne correspond à aucune colonne\u00a0: «\u00a0${i.column}\u00a0».`,
  'unused-column': i => `Colonne non utilisée\u00a0: «\u00a0${i.column}\u00a0».`,
  'amount-invalid': i =>
    `Montant illisible, ligne ${i.row}, colonne «\u00a0${i.column}\u00a0»\u00a0: «\u00a0${i.text}\u00a0»`,
  'amount-ambiguous': i =>
    `Dans la colonne «\u00a0${i.column}\u00a0», «\u00a0${i.text}\u00a0» peut se lire de deux façons\u00a0: indiquer le signe décimal avec «\u00a0decimal\u00a0» («\u00a0.\u00a0» ou «\u00a0,\u00a0»).`,
  'amount-rounded': i =>
    `Montant plus précis que le millime, arrondi, ligne ${i.row}, colonne «\u00a0${i.column}\u00a0»\u00a0: ${i.text}`,
  'amount-out-of-range': i =>
    `Montant trop grand pour être exact, ligne ${i.row}, colonne «\u00a0${i.column}\u00a0»\u00a0: ${i.text}`,
  overflow: () => 'La somme est trop grande pour être exacte\u00a0: elle n’est pas montrée.',
  'unknown-code': i =>
    `Code inconnu de la nomenclature, ligne ${i.row}, «\u00a0${i.column}\u00a0»\u00a0: «\u00a0${i.text}\u00a0»`,
  'year-invalid': i => `Année illisible, ligne ${i.row}\u00a0: «\u00a0${i.text}\u00a0»`,
  'flow-unknown': i => `Ni dépense ni recette, ligne ${i.row}\u00a0: «\u00a0${i.text}\u00a0»`,
  'credit-unknown': i => `Type de crédit illisible, ligne ${i.row}\u00a0: «\u00a0${i.text}\u00a0»`,
  'date-invalid': i =>
    `Date illisible${at(i.row)}\u00a0: «\u00a0${i.text}\u00a0». Elle s’écrit année-mois-jour\u00a0: 2025-06-30.`,
  'total-row': i =>
    `La ligne ${i.row} est le total d’autres lignes, elle n’est pas comptée une seconde fois\u00a0: ${i.text}`,
  'total-differs': i =>
    `La ligne ${i.row} a la forme d’un total, mais diffère de la somme de ses lignes\u00a0: elle est laissée de côté (${i.text})`,
  'total-unclear': i =>
    `Ce total annoncé n’est pas comparé\u00a0: «\u00a0${i.text}\u00a0». Indiquer après «\u00a0total\u00a0» ce qui le distingue (année, étape, «\u00a0spending\u00a0» ou «\u00a0revenue\u00a0», «\u00a0CE\u00a0» ou «\u00a0CP\u00a0»), et un montant dans l’unité du fichier.`,
  'other-stage': i =>
    `${i.detail} lignes «\u00a0${i.text}\u00a0» sont laissées de côté\u00a0: elles modifient un budget, ou sont d’une étape qui n’est pas lue.`,
  'no-such-phase': i => `Le fichier n’a pas l’étape «\u00a0${i.text}\u00a0». Il a\u00a0: ${i.detail}.`,
  'no-such-credit': i =>
    `Le fichier ne distingue pas les crédits «\u00a0${i.text}\u00a0». ${i.detail && `Il a\u00a0: ${i.detail}.`}`,
  'no-such-year': i => `Le fichier n’a pas l’année ${i.text}. ${i.detail && `Il a\u00a0: ${i.detail}.`}`,
  'no-such-flow': i => `Le fichier n’a pas «\u00a0${i.text}\u00a0». Il a\u00a0: ${i.detail}.`,
  'no-such-entry': i => `«\u00a0${i.text}\u00a0» ne se trouve pas dans le fichier (${i.column}).`,
  'no-such-dimension': i => `Le fichier n’a pas de colonne «\u00a0${i.text}\u00a0». Il a\u00a0: ${i.detail}.`,
  'no-figures': () => 'Aucun montant du fichier ne peut être lu\u00a0: il n’y a rien à montrer.',
  'no-rows': () => 'Aucune ligne du fichier ne correspond à cette sélection.',
  'unplaced-region': i => `Montant sans lieu sur la carte\u00a0: «\u00a0${i.text}\u00a0»`,
  'bad-geometry': i => `Les contours de la carte n’ont pas pu être lus. ${i.detail}`,
  'no-population': i => `Population inconnue\u00a0: «\u00a0${i.text}\u00a0»`,
  'bad-deflator': i =>
    `L’indice des prix («\u00a0deflator\u00a0») n’est pas utilisé, les montants restent aux prix courants. Il faut les colonnes «\u00a0year\u00a0» et «\u00a0index\u00a0», une ligne «\u00a0# base_year\u00a0» dont l’année a un indice, et une ligne «\u00a0# source\u00a0»\u00a0: «\u00a0${i.text}\u00a0».`,
  'draw-failed': i => `Le dessin n’a pas pu être fait\u00a0; les données sont dans le tableau. ${i.detail}`,
  'bad-spec': i =>
    `Le dessin demandé par cette page n’est pas une spécification Vega-Lite lisible\u00a0; les données sont dans le tableau. ${i.text}`,
  'spec-address': i =>
    `Le dessin demandé par cette page appelle une adresse, ce qui n’est pas accepté\u00a0: ${i.text}. Les données sont dans le tableau.`,
  'spec-data': () =>
    'Le dessin demandé par cette page ne montre pas les chiffres de ce fichier\u00a0; les données sont dans le tableau.',
  'spec-years': () =>
    'Le dessin demandé par cette page ne distingue pas les années, qui ne s’additionnent pas\u00a0; les données sont dans le tableau.',
  'no-such-field': i =>
    `Le dessin demandé par cette page utilise «\u00a0${i.text}\u00a0», que les données n’ont pas\u00a0; elles sont dans le tableau. Champs connus\u00a0: ${i.detail}.`,
  'nothing-drawn': () => 'Le dessin demandé par cette page ne montre rien\u00a0; les données sont dans le tableau.',
  'bad-country-pack': i => `La description du pays n’a pas pu être lue\u00a0: ${i.text}`,
};
