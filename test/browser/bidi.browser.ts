// Check 54 of the 54: 200 texts as they are read, from left to right on the screen, in each engine and in an exported SVG.
import {expect} from '@open-wc/testing';
import {isolate} from '../../packages/core/src/text/bidi.js';
import {golden} from '../tools/golden.js';
import {isChromium, Skipped} from '../tools/page-guard.js';

const SPACE = '\u202f';
const FRENCH = [
  '1 234',
  '-1 234,5',
  '0',
  '12,5 %',
  '-3,2 %',
  '< 0,1 %',
  '1 234 MD',
  '-1 234,5 MD',
  '0,75 MD',
  '(12)',
  '71,9 % du total',
  '2015-2019',
  '30/06/2024',
  'Santé (3)',
  'Santé : 3 700 MD',
  '« Santé »',
  'TN-61',
  'Loi 2019-15',
  'Autres (6 postes)',
  '1er trimestre 2025',
  'x2',
  '+4,5 %',
  '−12,5 à +3',
  '1 234 / 5 678',
  'de 250 à moins de 480 MD',
];
const ARABIC = [
  '1 234',
  '-1 234,5',
  '0',
  '12,5 %',
  '-3,2 %',
  '< 0,1 %',
  '1 234 م د',
  '-1 234,5 م د',
  '0,75 م د',
  '(12)',
  '71,9 % من المجموع',
  '2019-2015',
  '2024/06/30',
  'الصحة (3)',
  'الصحة: 3 700 م د',
  '«الصحة»',
  'TN-61',
  'القانون 15-2019',
  'أخرى (6 بنود)',
  'الثلاثي الأول 2025',
  'x2',
  '+4,5 %',
  '−12,5 إلى +3',
  '1 234 / 5 678',
  'من 250 إلى أقل من 480 م د',
];
const MIXED = [
  'Santé 12',
  'الصحة 12',
  'Santé الصحة',
  'BOOST تونس',
  'تونس BOOST 2025',
  'Office national 3,5 %',
  'ديوان ONAS (2)',
  'مؤسسة Tunisair: -5,2 م د',
  'CP 1 200',
  'اعتمادات CP 1 200',
  '« الصحة » 2025',
  'Éducation (التربية)',
  'a/b',
  'أ/ب',
  'A, B et C',
  'أ، ب و ج',
  'Titre I',
  'العنوان I',
  '5 400,125 DT',
  '5 400,125 د',
  '12 % (2024)',
  '12 % (سنة 2024)',
  'n° 7',
  'عدد 7',
  '100 %',
];

const MORE = [
  'بنزرت 640,5',
  'La Manouba 1 347,2',
  'القسم 7 (2 %)',
  'Partie 7 (2 %)',
  '3 / 12',
  '8,8 % من «الصحة»',
  '90,3 % de « Éducation »',
  '12 م د (CP)',
  '12 MD (CP)',
  'المرسوم عدد 21 لسنة 2021',
  'Décret n° 21 de 2021',
  '−0,5 %',
  '> 100 %',
  '2025 *',
  '2025 (بالمليون)',
];

const TEXTS = [...new Set([...FRENCH, ...ARABIC, ...MIXED, ...MORE, ...MIXED.map(text => `${text} …`)])]
  .slice(0, 100)
  .map(text => text.replace(/(\d) (?=\d)/g, `$1${SPACE}`).replace(/^-|(?<= )-(?=\d)/g, '\u2212'));

/** Words, numbers and signs; a number keeps its separators. */
const TOKEN = /[\u0600-\u06ff]+|[A-Za-zÀ-ÿ]+|\d+(?:[\u202f,./]\d+)*|[^\s\u202a-\u202c]/gu;

const DRAWN = 'http://www.w3.org/2000/svg';

/** Height of a line of the picture, in pixels. */
const LINE = 40;

/** As the kit draws them: a number with a sign in front reads from the left in either language. */
const drawn = (text: string, lang: 'fr' | 'ar'): string => isolate(text, /^[\u2212<]/.test(text) ? 'fr' : lang);

/** One for each token: nothing but a colour tells them apart in a picture. */
const COLOURS = [
  '#e00000',
  '#00a000',
  '#0000e0',
  '#c000c0',
  '#00a0a0',
  '#a0a000',
  '#000000',
  '#ff8040',
  '#8040ff',
  '#808080',
];

const numbersOf = (colour: string): number[] => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));

/** Texts under each other, each token of them in an element of its own: that changes neither order nor joined letters. */
function draw(texts: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(DRAWN, 'svg');
  svg.setAttribute('width', '800');
  svg.setAttribute('height', String(texts.length * LINE));
  // As the kit pins it, whatever the page.
  svg.setAttribute('direction', 'ltr');
  texts.forEach((text, row) => {
    const node = document.createElementNS(DRAWN, 'text');
    for (const [name, value] of Object.entries({x: '0', y: '0', 'font-size': '24', 'text-anchor': 'middle'}))
      node.setAttribute(name, value);
    node.setAttribute('transform', `translate(400,${row * LINE + 28})`);
    let from = 0;
    let count = 0;
    for (const {0: token, index} of text.matchAll(TOKEN)) {
      node.append(text.slice(from, index));
      const part = document.createElementNS(DRAWN, 'tspan');
      part.setAttribute('fill', COLOURS[count++] ?? '');
      part.textContent = token;
      node.append(part);
      from = index + token.length;
    }
    node.append(text.slice(from));
    svg.append(node);
  });
  document.body.append(svg);
  return svg;
}

/** Tokens of each text by where they stand in the page, from left to right. */
const inPage = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('text')].map(text =>
    ordered(
      [...text.querySelectorAll('tspan')].map(part => {
        const {left, right} = part.getBoundingClientRect();
        return {token: part.textContent ?? '', x: (left + right) / 2};
      }),
    ),
  );

const ordered = (places: readonly {readonly token: string; readonly x: number}[]): string =>
  [...places]
    .sort((a, b) => a.x - b.x)
    .map(({token}) => token)
    .join(' ');

/** The same of the picture that the SVG is as a file, by the colours of its pixels. */
async function inPicture(svg: SVGSVGElement): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [800, Number(svg.getAttribute('height'))];
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context?.drawImage(image, 0, 0);
  return [...svg.querySelectorAll('text')].map((text, row) => {
    const {data = new Uint8ClampedArray()} = context?.getImageData(0, row * LINE, 800, LINE) ?? {};
    const places = [...text.querySelectorAll('tspan')].map((part, i) => ({
      token: part.textContent ?? '',
      x: middleOf(data, numbersOf(COLOURS[i] ?? '')),
    }));
    return ordered(places);
  });
}

/** Where the pixels of a colour are, on average; never drawn is an error. */
function middleOf(data: Uint8ClampedArray, [r = 0, g = 0, b = 0]: readonly number[]): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const near = Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b);
    if ((data[i + 3] ?? 0) < 100 || near > 48) continue;
    sum += (i / 4) % 800;
    count++;
  }
  if (count === 0) throw new Error('a token is not in the picture');
  return sum / count;
}

/** WebKit answers for the box of a part of a drawn text as if nothing were turned; its picture shows that it is. */
const isBoxed = !/AppleWebKit/.test(navigator.userAgent) || isChromium;

describe('54: the order in which 200 texts are read, 100 in each language', () => {
  afterEach(() => {
    document.body.removeAttribute('dir');
    document.querySelectorAll('body > svg').forEach(element => element.remove());
  });

  for (const lang of ['fr', 'ar'] as const) {
    const texts = TEXTS.map(text => drawn(text, lang));
    const hasBrackets = (text: string): boolean => text.includes('(');

    it(`54: in ${lang} is that of the golden file, in the picture that the SVG is as a file`, async () => {
      expect(TEXTS).to.have.length(100);
      const found = `${(await inPicture(draw(texts.filter(text => !hasBrackets(text))))).join('\n')}\n`;
      expect(found).to.equal(await golden(`bidi-${lang}`, found));
    });

    it(`54: in ${lang} is that of the golden file, with brackets`, async () => {
      if (!isBoxed)
        throw new Skipped('pairs no brackets in drawn text (UAX 9, N0): one after Latin in Arabic turns alone');
      const found = `${(await inPicture(draw(texts.filter(hasBrackets)))).join('\n')}\n`;
      expect(found).to.equal(await golden(`bidi-${lang}-brackets`, found));
    });

    it(`54: in ${lang} is the same in a page of either direction`, async () => {
      if (!isBoxed) throw new Skipped('gives boxes of drawn letters in the order of the text, wherever they stand');
      const expected = await inPicture(draw(texts));
      for (const direction of ['ltr', 'rtl']) {
        document.body.dir = direction;
        expect(inPage(draw(texts))).to.deep.equal(expected);
      }
    });
  }
});
