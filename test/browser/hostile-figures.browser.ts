// Broken and hostile input: figures and their order, in the widgets that could show them wrongly.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {expectWarning} from '../tools/page-guard.js';
import {csv, drawn, LANGS, open, textIn} from './hostile.js';
import {drawnTexts, plain, show, textOf, until} from './show.js';

/** What readers are told, in either language. */
const SAID = {
  fr: {
    invalid: /Montant illisible, ligne 4, colonne « voted » : « beaucoup »/,
    partial: 'partiel : des montants manquent',
    net: 'total net : 3',
    nothing: 'Aucun montant à montrer.',
    missing: 'non disponible',
    over: 'Dépassement de 120 dinars',
    gap: /10 ≠ 9.*son propre montant est compté/,
    unplaced: 'Montant sans lieu sur la carte : « Atlantide »',
    outlines: 'Les contours de la carte n’ont pas pu être lus.',
    unnamed: '(sans nom)',
    empty: 'Le fichier ne contient aucune ligne de budget.',
    spec: 'n’est pas une spécification Vega-Lite lisible',
  },
  ar: {
    invalid: /مبلغ غير مقروء، السطر 4، العمود «voted»: «beaucoup»/,
    partial: 'مجموع جزئي: تنقص بعض المبالغ',
    net: 'المجموع الصافي: 3',
    nothing: 'لا يوجد أي مبلغ لعرضه.',
    missing: 'غير متوفر',
    over: '120 دينارا',
    gap: /10 ≠ 9.*فيحتسب مبلغه/,
    unplaced: 'مبلغ بدون موقع على الخريطة: «Atlantide»',
    outlines: 'تعذرت قراءة حدود الخريطة.',
    unnamed: '(بدون اسم)',
    empty: 'لا يحتوي الملف على أي سطر من الميزانية.',
    spec: 'ليس مواصفة Vega-Lite مقروءة',
  },
} as const;

const amounts = ({model}: BudgetElement): readonly unknown[] =>
  (model?.table.rows ?? []).map(({label, amounts: of}) => [label.text, of[0]]);
const remarks = async (widget: BudgetElement): Promise<string> => {
  await open(widget);
  await until(() => widget.renderRoot.querySelector('.issues li') !== null, 'the remarks');
  return textOf(widget, '.issues');
};

for (const lang of LANGS) {
  const said = SAID[lang];
  describe(`hostile figures, ${lang}`, () => {
    it('hostile 16: what is no number is listed, in no total, and the total says that it is partial', async () => {
      const widget = await drawn(
        csv([
          ['Voirie', 5],
          ['Parcs', 'beaucoup'],
        ]),
        lang,
      );
      expect(await remarks(widget)).to.match(said.invalid);
      expect(textOf(widget, '.summary')).to.contain(said.partial);
      expect(widget.model?.total).to.equal(5_000);
    });

    it('hostile 20: an amount below zero has no area; it stands apart, with the net total', async () => {
      const widget = await drawn(
        csv([
          ['Voirie', 5],
          ['Reprise', -2],
        ]),
        lang,
      );
      expect(widget.renderRoot.querySelectorAll('.drawing .layer_0_marks path')).to.have.length(1);
      expect(plain(widget.renderRoot.textContent ?? '')).to.contain(said.net);
      expect(amounts(widget)).to.deep.equal([
        ['Voirie', 5_000],
        ['Reprise', -2_000],
      ]);
      expect(widget.model?.total).to.equal(3_000);
    });

    it('hostile 21: where all is zero there is no picture, but words and a table', async () => {
      const widget = await show(
        html`<mizania-treemap
          .data=${csv([
            ['Voirie', 0],
            ['Parcs', 0],
          ])}
        ></mizania-treemap>`,
        {lang},
      );
      expect(textOf(widget, '.summary')).to.contain(said.nothing);
      await open(widget);
      expect(widget.renderRoot.querySelectorAll('tbody tr')).to.have.length(2);
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(50);
    });

    it('hostile 22: an empty cell is not available, which is not zero', async () => {
      const widget = await drawn(
        csv([
          ['Voirie', 5],
          ['Parcs', ''],
        ]),
        lang,
      );
      await open(widget);
      expect(textIn(widget.renderRoot, 'tbody tr:last-child td')[0]).to.equal(said.missing);
      expect(amounts(widget)).to.deep.equal([
        ['Voirie', 5_000],
        ['Parcs', undefined],
      ]);
    });

    it('hostile 25, 26: more than all is said in its true amount, and nothing is divided by zero', async () => {
      const rows = [
        ['Santé', 500, 620],
        ['Tourisme', 0, 3],
        ['Transport', '', 10],
      ];
      const file = csv(rows, 'mission_fr,voted,paid');
      const widget = await show(
        html`<mizania-gauge .data=${csv(rows.slice(0, 1), 'mission_fr,voted,paid')}></mizania-gauge>`,
        {lang},
      );
      expect(textOf(widget, 'figure')).to.contain(said.over);
      expect(textOf(widget, '.summary')).to.match(/124/);
      const each = await show(html`<mizania-gauge .data=${file} each="mission"></mizania-gauge>`, {lang});
      await open(each);
      const shown = plain(each.renderRoot.textContent ?? '') + drawnTexts(each).join(' ');
      expect(shown)
        .to.contain('124')
        .and.not.to.match(/NaN|Infinity|∞|undefined/);
      const rates = each.model?.table.rows.map(({cells}) => plain(cells.at(-1) ?? ''));
      expect(rates?.[0]).to.contain('124');
      expect(rates?.slice(1)).to.deep.equal(['–', '–']);
    });

    it('hostile 28: a whole that is not the sum of its parts is shown as published, with the gap', async () => {
      const file = csv(
        [
          [1, '', 'Commune', 10],
          [2, 1, 'Voirie', 4],
          [3, 1, 'Parcs', 5],
        ],
        'id,parent_id,label,voted',
      );
      const widget = await drawn(file, lang);
      expect(await remarks(widget)).to.match(said.gap);
      expect(widget.model?.total).to.equal(10_000);
    });

    it('hostile 41: a region that nobody knows is listed with its amount, and the map still draws', async () => {
      const file = csv(
        [
          ['TN-11', 5],
          ['Atlantide', 3],
        ],
        'governorate,voted',
      );
      const widget = await show(html`<mizania-map .data=${file}></mizania-map>`, {lang});
      await until(() => widget.renderRoot.querySelector('.drawing svg path[d]') !== null, 'the map');
      expect(await remarks(widget)).to.contain(said.unplaced);
      expect(textOf(widget, '.ranked')).to.contain('Atlantide');
      expect(widget.model?.total).to.equal(8_000);
    });

    it('hostile 42: outlines that cannot be read leave the list and the table, and a sentence', async () => {
      const file = csv(
        [
          ['TN-11', 5],
          ['TN-12', 3],
        ],
        'governorate,voted',
      );
      const broken = [
        {type: 'Topology', objects: {}, arcs: []},
        {
          type: 'FeatureCollection',
          features: [
            {type: 'Feature', properties: {name: 'Tunis'}, geometry: {type: 'Polygon', coordinates: [[['a', null]]]}},
          ],
        },
        {type: 'nothing'},
        [],
      ];
      for (const geometry of broken) {
        const widget = await show(html`<mizania-map .data=${file} .geometry=${geometry}></mizania-map>`, {lang});
        expect(widget.renderRoot.querySelector('.drawing'), JSON.stringify(geometry)).to.equal(null);
        expect(await remarks(widget)).to.contain(said.outlines);
        expect(textIn(widget.renderRoot, 'tfoot td')[0]).to.equal('8');
      }
    });

    it('hostile 12: a region without a name on the map has words that say so', async () => {
      const file = csv([['Tunis', 5]], 'governorate,voted');
      const square = [
        [
          [10, 36],
          [10, 37],
          [11, 37],
          [11, 36],
          [10, 36],
        ],
      ];
      const geometry = {
        type: 'FeatureCollection',
        features: ['Tunis', ''].map((name, i) => ({
          type: 'Feature',
          properties: {name},
          geometry: {type: 'Polygon', coordinates: square.map(ring => ring.map(([x = 0, y = 0]) => [x + i, y]))},
        })),
      };
      const widget = await show(html`<mizania-map .data=${file} .geometry=${geometry}></mizania-map>`, {lang});
      expect(textOf(widget, '.ranked')).to.contain(said.unnamed);
    });

    it('hostile 43: a file without lines is said to be empty', async () => {
      for (const text of ['', '\n\n', 'mission_fr,voted\n', '[]', '{"rows": []}']) {
        const widget = await show(html`<mizania-treemap unit="dinar" .data=${new Blob([text])}></mizania-treemap>`, {
          lang,
        });
        expect(textOf(widget, '[role=alert]'), JSON.stringify(text)).to.contain(said.empty);
      }
    });

    it('hostile 44: a spec in a language or version that is not known is refused, over the table', async () => {
      const spec = {mark: 'bar', encoding: {x: {field: 'amount', type: 'quantitative'}}};
      for (const version of ['vega/v6', 'vega-lite/v99']) {
        expectWarning('mizania-chart');
        const own = {...spec, $schema: `https://vega.github.io/schema/${version}.json`};
        const widget = await show(html`<mizania-chart .data=${csv([['Voirie', 5]])} .spec=${own}></mizania-chart>`, {
          lang,
        });
        await until(() => widget.renderRoot.querySelector('[role=alert]') !== null, 'the sentence');
        expect(textOf(widget, '[role=alert]'), version).to.contain(said.spec).and.to.contain(version);
        await until(() => textIn(widget.renderRoot, 'tbody th').length > 0, 'the table');
        expect(textIn(widget.renderRoot, 'tbody th')).to.deep.equal(['Voirie']);
      }
    });
  });
}
