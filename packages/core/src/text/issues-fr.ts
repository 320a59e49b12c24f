import type {Sentences} from './issues.js';

const at = (row: string): string => (row ? ` (ligne ${row})` : '');

export const issuesFr: Sentences = {
  http: i => `Le serveur a répondu par l’erreur ${i.detail} : ${i.text}`,
  blocked: i =>
    `Le fichier n’a pas pu être chargé : ${i.text}. Le serveur n’autorise peut-être pas les autres sites (CORS), la politique de sécurité de la page l’interdit, ou le réseau est coupé. On peut aussi placer les données dans la page, entre les balises du graphique.`,
  timeout: i => `Le serveur n’a pas répondu en ${i.detail} secondes : ${i.text}`,
  'too-large': i => `Le fichier dépasse ${i.detail} Mo : ${i.text}`,
  'unsafe-address': i => `Cette adresse n’est pas acceptée : ${i.text}. Seules les adresses http et https le sont.`,
  'bad-portal': i => `Le portail n’a pas donné la réponse attendue : ${i.text} ${i.detail && `(${i.detail})`}`,
  incomplete: i =>
    `Le serveur a donné ${i.text} lignes sur ${i.detail} : le tableau est incomplet et n’est pas montré.`,
  'no-source': () =>
    'Aucune donnée : indiquer l’adresse d’un fichier dans « src », ou placer les données dans la page.',
  empty: () => 'Le fichier ne contient aucune ligne de budget.',
  html: () => 'L’adresse mène à une page web, pas à un fichier de données.',
  'bad-json': i => `Le fichier JSON est incomplet ou mal formé${at(i.row)}.`,
  'too-deep': i => `Le fichier est imbriqué sur plus de ${i.detail} niveaux : il n’est pas lu.`,
  'tree-unclear': () =>
    'Des lignes renvoient à un parent, et rien ne dit avec certitude à quelle ligne : des montants pourraient être comptés deux fois, le fichier n’est donc pas montré. Donner à chaque ligne un identifiant qui lui soit propre, ou retirer la colonne des parents.',
  'tree-parent-missing': i =>
    `La ligne ${i.row} dépend de « ${i.detail} », que le fichier n’a pas (ou a plusieurs fois) : cette ligne et celles qui en dépendent ne sont pas comptées : ${i.text}`,
  'tree-circle': i =>
    `Des lignes dépendent les unes des autres en cercle (${i.detail}) : elles ne sont pas comptées${at(i.row)} : ${i.text}`,
  'tree-alike': i =>
    `Plusieurs lignes ont l’identifiant « ${i.detail} » : aucune n’est comptée, car l’une peut répéter l’autre${at(i.row)} : ${i.text}`,
  'tree-gap': i =>
    `La ligne ${i.row} diffère de la somme des lignes qui en dépendent (${i.text}) : son propre montant est compté, et ses parties ne sont pas montrées.`,
  'no-contracts': i =>
    `Le fichier ne contient aucun contrat. ${i.detail && `Il contient : ${i.detail}. On peut les demander avec « fields ».`}`,
  'contract-left-out': i => `${i.detail} contrats au statut « ${i.text} » ne sont pas comptés.`,
  'contract-amended': i => `${i.detail} contrats ont été modifiés : leur dernière valeur est montrée.`,
  'linked-release': i => `${i.detail} procédures ne sont données que par une adresse et ne sont pas lues : ${i.text}`,
  'bad-package': i => `Le paquet de données est incomplet ou mal formé : ${i.text}`,
  'missing-resource': i => `Le paquet de données ne donne pas la ressource « ${i.text} ».`,
  'missing-field': i => `Le paquet de données décrit une colonne que le fichier n’a pas : « ${i.text} ».`,
  'factors-differ': i =>
    `Le paquet de données multiplie ses colonnes par des facteurs différents : ${i.text}. Vérifier qu’ils sont justes.`,
  'several-files': i => `Un seul fichier est lu : « ${i.text} ». Il y a aussi : ${i.detail}.`,
  'unsupported-format': i => `Le format « ${i.detail} » n’est pas lu : ${i.text}`,
  'other-years': i => `Seules les lignes de ${i.text} ont été chargées ; celles d’autres années : ${i.detail}.`,
  'other-currency': i => `${i.detail} montants dans une autre monnaie ne sont pas ajoutés aux autres : ${i.text}`,
  'bad-csv': i => `Un guillemet n’est pas refermé${at(i.row)} : ${i.text}`,
  'bad-parquet': () => 'Le fichier Parquet est incomplet ou mal formé.',
  'parquet-codec': i =>
    `La compression « ${i.text} » du fichier Parquet n’est pas lue : l’enregistrer avec Snappy, Zstandard, gzip ou sans compression.`,
  'ragged-row': i => `La ligne ${i.row} n’a pas autant de cellules que l’en-tête : ${i.text}`,
  'duplicate-header': i => `Deux colonnes disent la même chose : « ${i.column} ».`,
  encoding: i => `Le texte du fichier n’est pas lisible : l’enregistrer en UTF-8 (${i.text}).`,
  'encoding-inferred': i =>
    `Le fichier ne dit pas comment son texte est codé ; ses lettres sont celles de ${i.detail}.`,
  'control-characters': i => `Caractères invisibles retirés${at(i.row)}, « ${i.column} » : ${i.text}`,
  'lines-skipped': i => `Le tableau commence sous ces lignes${at(i.row)}, qui ne sont pas lues : ${i.text}`,
  'header-joined': i => `L’en-tête tient sur deux lignes${at(i.row)}, lues ensemble : ${i.detail}`,
  'header-repeated': i => `L’en-tête est répété${at(i.row)} : cette ligne n’est pas lue.`,
  'workbook-damaged': () =>
    'Le classeur est abîmé ou incomplet, ou n’en est pas un : l’ouvrir et l’enregistrer de nouveau en .xlsx ou .ods.',
  'workbook-format': () =>
    'Cette forme ancienne ou binaire d’Excel (.xls, .xlsb) n’est pas lue : enregistrer le classeur en .xlsx.',
  'workbook-locked': () => 'Le classeur est protégé par un mot de passe : l’enregistrer sans.',
  'workbook-too-large': i =>
    `Le classeur contient plus que ce qui peut être lu${i.detail && ` (${i.detail} Mo)`} : ne garder que la feuille du budget.`,
  'workbook-bomb': () =>
    'Le classeur est compressé comme aucun tableur ne le fait et pourrait remplir la mémoire : il n’est pas ouvert.',
  'no-such-sheet': i => `Le classeur n’a pas de feuille « ${i.text} ». Il a : ${i.detail}.`,
  'sheet-unclear': i => `Plusieurs feuilles peuvent contenir le budget : ${i.detail}. En désigner une avec « sheet ».`,
  'sheet-chosen': i => `Feuille lue : « ${i.text} ». Non lues : ${i.detail}.`,
  'hidden-rows': i =>
    `Des lignes masquées dans le classeur sont comptées. Nombre : ${i.detail}, la première est la ligne ${i.row}.`,
  'hidden-column': i => `Cette colonne est masquée dans le classeur, et lue : « ${i.column} ».`,
  'merged-text': i =>
    `Dans la colonne « ${i.column} », le texte de cellules fusionnées vaut pour chacune de leurs lignes${at(i.row)} : ${i.text}`,
  'merged-number': i =>
    `Dans la colonne « ${i.column} », un nombre dans des cellules fusionnées sur plusieurs lignes est lu une fois, sur la première${at(i.row)} : ${i.text}`,
  'cells-outside': i =>
    `Des cellules à côté du tableau ne sont pas lues. Nombre : ${i.detail}, la première est en colonne ${i.column}, ligne ${i.row} : ${i.text}`,
  'formula-without-value': i =>
    `Des formules n’ont pas leur résultat dans le fichier. Nombre : ${i.detail}, la première en colonne « ${i.column} », ligne ${i.row} : ${i.text}. Ouvrir le classeur et l’enregistrer de nouveau.`,
  'number-scaled': i =>
    `La colonne « ${i.column} » montre ses nombres en milliers ou en millions ; ils sont lus comme ils sont enregistrés, en entier.`,
  'numbers-shortened': i =>
    `Des nombres de plus de 15 chiffres, laissés par un calcul, sont lus avec 15 comme le classeur les montre. Nombre : ${i.detail}, le premier en colonne « ${i.column} », ligne ${i.row} : ${i.text}`,
  'unit-missing': i =>
    `L’unité des montants n’est pas indiquée${at(i.row)} : ajouter une colonne « unit » ou l’attribut « unit » (millime, dinar, thousand, million).`,
  'unit-unknown': i => `Unité inconnue${at(i.row)} : « ${i.text} ». ${i.detail && `Unités connues : ${i.detail}.`}`,
  'no-amounts': i =>
    `Aucune colonne de montants n’a été reconnue. En-tête lu : ${i.detail}. On peut désigner la colonne avec « fields ».`,
  'unknown-field': i => `Dans « fields », « ${i.text} » ne correspond à aucune colonne : « ${i.column} ».`,
  'unused-column': i => `Colonne non utilisée : « ${i.column} ».`,
  'amount-invalid': i => `Montant illisible, ligne ${i.row}, colonne « ${i.column} » : « ${i.text} »`,
  'amount-ambiguous': i =>
    `Dans la colonne « ${i.column} », « ${i.text} » peut se lire de deux façons : indiquer le signe décimal avec « decimal » (« . » ou « , »).`,
  'amount-rounded': i =>
    `Montant plus précis que le millime, arrondi, ligne ${i.row}, colonne « ${i.column} » : ${i.text}`,
  'amount-out-of-range': i => `Montant trop grand pour être exact, ligne ${i.row}, colonne « ${i.column} » : ${i.text}`,
  overflow: () => 'La somme est trop grande pour être exacte : elle n’est pas montrée.',
  'unknown-code': i => `Code inconnu de la nomenclature, ligne ${i.row}, « ${i.column} » : « ${i.text} »`,
  'year-invalid': i => `Année illisible, ligne ${i.row} : « ${i.text} »`,
  'flow-unknown': i => `Ni dépense ni recette, ligne ${i.row} : « ${i.text} »`,
  'credit-unknown': i => `Type de crédit illisible, ligne ${i.row} : « ${i.text} »`,
  'date-invalid': i => `Date illisible${at(i.row)} : « ${i.text} ». Elle s’écrit année-mois-jour : 2025-06-30.`,
  'total-row': i =>
    `La ligne ${i.row} est le total d’autres lignes, elle n’est pas comptée une seconde fois : ${i.text}`,
  'total-differs': i =>
    `La ligne ${i.row} a la forme d’un total, mais diffère de la somme de ses lignes : elle est laissée de côté (${i.text})`,
  'total-unclear': i =>
    `Ce total annoncé n’est pas comparé : « ${i.text} ». Indiquer après « total » ce qui le distingue (année, étape, « spending » ou « revenue », « CE » ou « CP »), et un montant dans l’unité du fichier.`,
  'other-stage': i =>
    `${i.detail} lignes « ${i.text} » sont laissées de côté : elles modifient un budget, ou sont d’une étape qui n’est pas lue.`,
  'no-such-phase': i => `Le fichier n’a pas l’étape « ${i.text} ». Il a : ${i.detail}.`,
  'no-such-credit': i => `Le fichier ne distingue pas les crédits « ${i.text} ». ${i.detail && `Il a : ${i.detail}.`}`,
  'no-such-year': i => `Le fichier n’a pas l’année ${i.text}. ${i.detail && `Il a : ${i.detail}.`}`,
  'no-such-flow': i => `Le fichier n’a pas « ${i.text} ». Il a : ${i.detail}.`,
  'no-such-entry': i => `« ${i.text} » ne se trouve pas dans le fichier (${i.column}).`,
  'no-such-dimension': i => `Le fichier n’a pas de colonne « ${i.text} ». Il a : ${i.detail}.`,
  'no-figures': () => 'Aucun montant du fichier ne peut être lu : il n’y a rien à montrer.',
  'no-rows': () => 'Aucune ligne du fichier ne correspond à cette sélection.',
  'unplaced-region': i => `Montant sans lieu sur la carte : « ${i.text} »`,
  'bad-geometry': i => `Les contours de la carte n’ont pas pu être lus. ${i.detail}`,
  'no-population': i => `Population inconnue : « ${i.text} »`,
  'bad-deflator': i =>
    `L’indice des prix (« deflator ») n’est pas utilisé, les montants restent aux prix courants. Il faut les colonnes « year » et « index », une ligne « # base_year » dont l’année a un indice, et une ligne « # source » : « ${i.text} ».`,
  'draw-failed': i => `Le dessin n’a pas pu être fait ; les données sont dans le tableau. ${i.detail}`,
  'bad-spec': i =>
    `Le dessin demandé par cette page n’est pas une spécification Vega-Lite lisible ; les données sont dans le tableau. ${i.text}`,
  'spec-address': i =>
    `Le dessin demandé par cette page appelle une adresse, ce qui n’est pas accepté : ${i.text}. Les données sont dans le tableau.`,
  'spec-data': () =>
    'Le dessin demandé par cette page ne montre pas les chiffres de ce fichier ; les données sont dans le tableau.',
  'spec-years': () =>
    'Le dessin demandé par cette page ne distingue pas les années, qui ne s’additionnent pas ; les données sont dans le tableau.',
  'no-such-field': i =>
    `Le dessin demandé par cette page utilise « ${i.text} », que les données n’ont pas ; elles sont dans le tableau. Champs connus : ${i.detail}.`,
  'nothing-drawn': () => 'Le dessin demandé par cette page ne montre rien ; les données sont dans le tableau.',
  'bad-country-pack': i => `La description du pays n’a pas pu être lue : ${i.text}`,
};
