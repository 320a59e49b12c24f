// Files as ministries and portals published them, through the real widgets: the deepest hierarchy, and the real chaos.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {outside} from '../tools/outside.js';
import {LANGS, open} from './hostile.js';
import {items, plain, show, textOf, until} from './show.js';

/** Rows of a CSV file, by a reader that shares nothing with the kit. */
async function rowsOf(file: File, separator: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [head = '', ...lines] = (await file.text()).replace(/^\ufeff/, '').split(/\r?\n/);
  const header = head.split(separator);
  const outsideQuotes = new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`);
  return lines
    .filter(line => line !== '')
    .map(line => Object.fromEntries(line.split(outsideQuotes).map((cell, i) => [header[i] ?? '', cell])));
}

/** A sum in minor units, digit by digit. */
function sumOf(texts: readonly (string | undefined)[], decimals: number): number {
  return texts.reduce((sum, text = '') => {
    const [whole = '', part = ''] = text.split('.');
    return sum + Number(whole) * 10 ** decimals + Number(part.padEnd(decimals, '0').slice(0, decimals));
  }, 0);
}

const drawnIn = (widget: BudgetElement): boolean => widget.renderRoot.querySelector('.drawing svg path[d]') !== null;
const markSum = ({model}: BudgetElement): number =>
  ((model?.drawing.datasets.marks ?? []) as readonly {readonly amount: number}[]).reduce(
    (sum, {amount}) => sum + amount,
    0,
  );

for (const lang of LANGS) {
  describe(`published files, ${lang}`, () => {
    it('the French finance bill of 2025 opens from missions to sub-actions, each level exact', async () => {
      const file = await outside('data/formats/plf-france/plf_2025_depenses.csv');
      const rows = (await rowsOf(file, ';')).filter(({typebudget}) => typebudget === 'BG');
      const widget = await show<BudgetElement & {readonly path: readonly string[]}>(
        html`<mizania-treemap .data=${file} by="mission programme action subaction"></mizania-treemap>`,
        {lang},
      );
      expect([widget.understanding?.layout, widget.understanding?.rows]).to.deep.equal(['plf', 2404]);
      const levels = [
        ['mission', 'SB'],
        ['programme', '152'],
        ['action', '152-03'],
        ['sous_action', ''],
      ] as const;
      let within = rows;
      for (const [i, [level, code]] of levels.entries()) {
        await until(() => widget.path.length === i && drawnIn(widget), level);
        await widget.updateComplete;
        expect(markSum(widget), level).to.equal(
          sumOf(
            within.map(row => row.credit_de_paiement),
            2,
          ),
        );
        const codes = new Set(within.map(row => row[level]).filter(text => text !== ''));
        expect(widget.model?.table.rows.length, level).to.be.at.least(codes.size);
        if (code === '') break;
        within = within.filter(row => row[level] === code);
        const name = within[0]?.[`libelle_${level}`] ?? '';
        items(widget)
          .find(item => plain(item.textContent ?? '').includes(plain(name)))
          ?.click();
      }
      expect(widget.path).to.have.length(3);
    });

    it('the raw leaves of 2015-2019 open with their faults listed, and the total of their year', async () => {
      const file = await outside('data/tunisia/marsadbudget_expenditure_2015_2019.csv');
      const rows = (await rowsOf(file, ',')).filter(
        ({year, type_parent_id: parent}) => year === '2019' && parent === '',
      );
      const fields = 'voted=amount_MTND;ministry_ar=organization_ar';
      const widget = await show(
        html`<mizania-treemap .data=${file} fields=${fields} unit="million" by="ministry"></mizania-treemap>`,
        {lang},
      );
      await until(() => drawnIn(widget), 'the drawing');
      expect(widget.model?.total).to.equal(
        sumOf(
          rows.map(row => row.amount_MTND),
          9,
        ),
      );
      expect(markSum(widget)).to.equal(widget.model?.total);
      await open(widget);
      await until(() => widget.renderRoot.querySelectorAll('.issues li').length > 0, 'the faults');
      const said = lang === 'fr' ? /dépend de « .* », que le fichier n’a pas/ : /تابع لـ«.*» وهو غير موجود في الملف/;
      expect(textOf(widget, '.issues')).to.match(said);
      const gap = lang === 'fr' ? 'diffère de la somme des lignes qui en dépendent' : 'يخالف مجموع الأسطر التابعة له';
      expect(textOf(widget, '.issues')).to.contain(gap);
    });
  });
}
