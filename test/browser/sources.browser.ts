// Every source through a real widget, by its address alone: what it is decides how it is read, in French and in Arabic.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {show, textOf, until} from './show.js';

const PAGE_FETCH = globalThis.fetch;
const asked: string[] = [];

/** Answers for addresses that no server has; whatever else is asked for goes on its way. */
function serve(answers: Readonly<Record<string, () => Response | Promise<Response>>>): void {
  asked.length = 0;
  globalThis.fetch = (input, init) => {
    const {pathname} = new URL(input as string, location.href);
    const answer = answers[pathname];
    if (!answer) return PAGE_FETCH(input, init);
    const range = new Headers(init?.headers).get('range');
    asked.push([init?.method ?? 'GET', pathname, range].filter(Boolean).join(' '));
    return Promise.resolve(answer());
  };
}
afterEach(() => {
  globalThis.fetch = PAGE_FETCH;
});

const text = (body: BodyInit, type = 'application/octet-stream'): (() => Response) => {
  return () => new Response(body, {headers: {'content-type': type}});
};
const json = (value: unknown): (() => Response) => text(JSON.stringify(value), 'application/json');
const file = (path: string) => (): Promise<Response> => PAGE_FETCH(`/packages/core/test/decode/${path}`);
const rowsOf = ({model}: BudgetElement): (readonly [string | undefined, number | undefined])[] =>
  (model?.table.rows ?? []).map(({label, amounts}) => [label.text, amounts[0]]);
const LANGS = ['fr', 'ar'] as const;
const HOW = {fr: 'Comment ce fichier a été lu', ar: 'كيف قرئ هذا الملف'} as const;

describe('a workbook', () => {
  for (const lang of LANGS) {
    for (const name of ['libreoffice.xlsx', 'libreoffice.ods']) {
      it(`is read by its address, whatever it is called: ${name}, ${lang}`, async () => {
        const src = `/budget-${name.length}-${name.slice(-3)}-${lang}`;
        serve({[src]: file(`workbook/files/${name}`)});
        const widget = await show(html`<mizania-treemap src=${src} by="ministry"></mizania-treemap>`, {lang});
        expect(widget.model?.total).to.equal(40_741_000_000_000);
        expect([widget.understanding?.format, widget.understanding?.sheet]).to.deep.equal([
          name.slice(-4).replace('.', ''),
          'lf-2019',
        ]);
        expect(asked).to.deep.equal([`GET ${src}`]);
      });
    }
  }

  it('gives the sheet that the page names, with one request for two sheets', async () => {
    serve({'/b.xlsx': file('workbook/files/xlsxwriter.xlsx')});
    const widget = await show(html`<mizania-treemap src="/b.xlsx" sheet="Budget" by="ministry"></mizania-treemap>`);
    expect(widget.model?.total).to.equal(40_741_000_000_000);
    const other = await show(html`<mizania-treemap src="/b.xlsx" sheet="nowhere"></mizania-treemap>`);
    expect(textOf(other, '.error')).to.contain('nowhere');
    expect(asked).to.deep.equal(['GET /b.xlsx']);
  });
});

describe('a JSON document', () => {
  const tree = {
    meta: {unit: 'million', year: '2025'},
    children: [
      {
        mission: 'Santé',
        children: [
          {programme: 'Soins', voted: 3},
          {programme: 'Prévention', voted: 2},
        ],
      },
      {mission: 'Justice', children: [{programme: 'Tribunaux', voted: 1}]},
    ],
  };

  for (const lang of LANGS) {
    it(`that is a tree is read level by level, ${lang}`, async () => {
      serve({[`/tree-${lang}.json`]: json(tree)});
      const widget = await show(html`<mizania-treemap src="/tree-${lang}.json" unit="million"></mizania-treemap>`, {
        lang,
      });
      expect(widget.understanding?.format).to.equal('tree');
      expect(widget.model?.total).to.equal(6_000_000_000);
    });
  }

  it('that is a table by columns is read', async () => {
    serve({'/columns.json': json({year: [2025, 2025], mission: ['Santé', 'Justice'], voted: [5, 1]})});
    const widget = await show(html`<mizania-treemap src="/columns.json" unit="million"></mizania-treemap>`);
    expect([widget.understanding?.format, widget.model?.total]).to.deep.equal(['columns', 6_000_000_000]);
  });

  it('of contracts is shown by buyer, in the currency of the contracts', async () => {
    const contract = {
      id: '1',
      awardID: 'a',
      value: {amount: 1500, currency: 'EUR'},
      dateSigned: '2024-03-01T00:00:00Z',
    };
    const release = {
      ocid: 'ocds-x-1',
      id: '1',
      date: '2024-03-01T00:00:00Z',
      tag: ['contract'],
      buyer: {id: 'b', name: 'Ville'},
      contracts: [{...contract, status: 'active'}],
    };
    serve({'/ocds.json': json({uri: 'x', releases: [release]})});
    const widget = await show(html`<mizania-treemap src="/ocds.json"></mizania-treemap>`);
    expect([widget.understanding?.format, widget.understanding?.currency]).to.deep.equal(['ocds', 'EUR']);
    expect(widget.model?.total).to.equal(1500_00);
    expect(textOf(widget, '.unit') + textOf(widget, '.summary')).to.match(/euro/i);
  });

  it('that is a data package is read with the files that it names', async () => {
    const descriptor = {
      name: 'p',
      resources: [
        {
          name: 'b',
          path: 'files/b.csv',
          schema: {
            fields: [
              {name: 'who', type: 'string'},
              {name: 'sum', type: 'number'},
            ],
          },
        },
      ],
      model: {
        measures: {sum: {source: 'sum', currency: 'TND', phase: 'approved'}},
        dimensions: {
          who: {dimensionType: 'administrator', attributes: {label: {source: 'who'}}, primaryKey: ['label']},
        },
      },
    };
    serve({
      '/p/datapackage.json': json(descriptor),
      '/p/files/b.csv': text('who,sum\nSanté,5\nJustice,1.5\n', 'text/csv'),
    });
    const widget = await show(html`<mizania-treemap src="/p/datapackage.json"></mizania-treemap>`);
    expect(widget.understanding?.format).to.equal('data-package');
    expect(widget.model?.total).to.equal(6_500);
    expect(asked).to.deep.equal(['GET /p/datapackage.json', 'GET /p/files/b.csv']);
  });
});

describe('a portal', () => {
  const answer = (result: unknown): (() => Response) => json({success: true, result});

  it('gives the rows of its table, by the address of its page', async () => {
    const records = [
      {_id: 1, year: 2025, mission: 'Santé', voted: '5'},
      {_id: 2, year: 2025, mission: 'Justice', voted: '1.5'},
    ];
    const fields = [
      {id: '_id', type: 'int'},
      {id: 'year', type: 'int'},
      {id: 'mission', type: 'text'},
      {id: 'voted', type: 'numeric'},
    ];
    serve({
      '/api/3/action/resource_show': answer({id: 'r-1', datastore_active: true, url: ''}),
      '/api/3/action/datastore_search': answer({records, fields, total: 2}),
    });
    const widget = await show(
      html`<mizania-treemap src="/dataset/budget/resource/r-1" unit="million"></mizania-treemap>`,
    );
    expect([widget.understanding?.format, widget.model?.total]).to.deep.equal(['ckan', 6_500_000_000]);
    expect(asked.every(one => one.includes('/api/3/action/'))).to.equal(true);
  });

  it('gives its file where it has no table, with the name of its source', async () => {
    const resource = {id: 'r', format: 'CSV', url: `${location.origin}/download/b.csv`};
    serve({
      '/api/3/action/package_show': answer({
        title: 'Budget',
        organization: {title: 'Commune de Sousse'},
        resources: [resource],
      }),
      '/download/b.csv': text('year;mission;voted\n2025;Santé;5\n', 'text/csv'),
    });
    const widget = await show(html`<mizania-treemap src="/dataset/budget" unit="million"></mizania-treemap>`);
    expect(widget.model?.total).to.equal(5_000_000_000);
    expect(textOf(widget, '.source')).to.contain('Commune de Sousse');
  });
});

describe('Parquet', () => {
  it('is read by the columns that a budget needs, and no others', async () => {
    serve({'/wide.parquet': file('parquet/files/wide.parquet')});
    const widget = await show(html`<mizania-treemap src="/wide.parquet" unit="dinar"></mizania-treemap>`);
    expect(widget.understanding?.format).to.equal('parquet');
    expect(widget.understanding?.columns.every(({role}) => role !== undefined)).to.equal(true);
    expect(widget.model?.total).to.be.greaterThan(0);
    expect(asked).to.deep.equal(['HEAD /wide.parquet', 'GET /wide.parquet']);
  });

  it('is known by its bytes, whatever it is called', async () => {
    serve({'/data': file('parquet/files/budget-snappy.parquet')});
    const widget = await show(html`<mizania-treemap src="/data" unit="dinar"></mizania-treemap>`);
    expect(widget.understanding?.format).to.equal('parquet');
  });
});

describe('a CSV file as it was published', () => {
  const latin = (source: string): Uint8Array<ArrayBuffer> => Uint8Array.from(source, char => char.charCodeAt(0));

  for (const lang of LANGS) {
    it(`hostile 51: in windows-1252, under a title and over two rows, ${lang}`, async () => {
      const lines = [
        'Budget de la commune, exercice 2025',
        '',
        'year;mission;Crédits;',
        ';;voted;paid',
        '2025;Écoles;5;4',
        '2025;Forêts d\x92été;2;1',
      ];
      serve({[`/budget-${lang}.csv`]: text(latin(lines.join('\r\n')), 'text/csv')});
      const widget = await show(
        html`<mizania-treemap
          src="/budget-${lang}.csv"
          unit="million"
          fields="voted=Crédits voted;paid=Crédits paid"
        ></mizania-treemap>`,
        {lang},
      );
      expect(widget.model?.total).to.equal(7_000_000_000);
      expect(rowsOf(widget).map(([label]) => label)).to.deep.equal(['Écoles', 'Forêts d’été']);
      expect([widget.understanding?.encoding, widget.understanding?.headerRow]).to.deep.equal(['windows-1252', 3]);
    });
  }

  it('hostile 51: in windows-1256 of many lines, known by letters that come late', async function () {
    this.timeout(30_000);
    const plain = Array.from({length: 30_000}, () => '2025,Justice,1\r\n').join('');
    const signs = [...new TextDecoder('windows-1256').decode(Uint8Array.from({length: 128}, (_, i) => i + 128))];
    const names = [
      'الصحة',
      'التربية والتعليم',
      'وزارة الدفاع الوطني',
      'العدل',
      'الشباب والرياضة',
      'النقل',
      'التجهيز والإسكان',
    ];
    const rows = names.map(name => `2025,${name},1\r\n`).join('');
    const bytes = Uint8Array.from(`year,mission,voted\r\n${plain}${rows}`, char =>
      char.charCodeAt(0) < 128 ? char.charCodeAt(0) : signs.indexOf(char) + 128,
    );
    serve({'/many.csv': text(bytes, 'text/csv')});
    const widget = await show(html`<mizania-treemap src="/many.csv" unit="thousand"></mizania-treemap>`, {lang: 'ar'});
    await until(() => widget.model !== undefined, 'the model');
    expect(widget.model?.total).to.equal(30_007_000_000);
    expect(JSON.stringify(rowsOf(widget)))
      .to.contain('الصحة')
      .and.to.contain('التربية والتعليم');
    expect(widget.understanding?.encoding).to.equal('windows-1256');
  });

  it('of a French finance bill is recognised, in euros', async () => {
    const lines = [
      'exercice;loi;mission;programme;action;AE;CP',
      '2025;PLF;Justice;166;01;10;8',
      '2025;PLF;Santé;204;01;5;4',
    ];
    serve({'/plf.csv': text(lines.join('\n'), 'text/csv')});
    const widget = await show(html`<mizania-treemap src="/plf.csv"></mizania-treemap>`);
    expect([widget.understanding?.layout, widget.understanding?.currency]).to.deep.equal(['plf', 'EUR']);
    expect(widget.model?.total).to.equal(12_00);
  });

  it('whose format the page names wrongly says which word is unknown', async () => {
    serve({'/b.csv': text('year,mission,voted\n2025,a,1\n')});
    const widget = await show(html`<mizania-treemap src="/b.csv" format="exel"></mizania-treemap>`);
    expect(textOf(widget, '.error')).to.contain('exel');
  });
});

describe('a table inside the tag', () => {
  for (const lang of LANGS) {
    it(`is read as data, and asks for nothing, ${lang}`, async () => {
      serve({});
      const widget = await show(
        html`<mizania-treemap unit="million"
          ><table>
            <caption>
              Budget 2025
            </caption>
            <thead>
              <tr>
                <th rowspan="2">year</th>
                <th rowspan="2">mission</th>
                <th colspan="2">Crédits</th>
              </tr>
              <tr>
                <th>voted</th>
                <th>paid</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>2025</td>
                <td>Santé</td>
                <td>1 234,5</td>
                <td>1</td>
              </tr>
              <tr>
                <td>2025</td>
                <td>Justice, etc.</td>
                <td>10,25</td>
                <td>1</td>
              </tr>
            </tbody>
          </table></mizania-treemap
        >`,
        {lang},
      );
      widget.fields = 'voted=Crédits voted;paid=Crédits paid';
      await until(() => widget.model !== undefined, 'the model');
      expect(widget.model?.total).to.equal(1_244_750_000_000);
      expect(widget.understanding?.format).to.equal('table');
      expect(widget.model?.title).to.contain('Budget 2025');
    });
  }
});

describe('how a file was read', () => {
  for (const lang of LANGS) {
    it(`is said under the chart, closed until it is asked for, ${lang}`, async () => {
      serve({
        [`/how-${lang}.csv`]: text(
          'year;mission;voted;note\n2025;Santé;1,5;x\navant;Justice;2,5;y\n',
          'text/csv; charset=utf-8',
        ),
      });
      const widget = await show(html`<mizania-treemap src="/how-${lang}.csv" unit="million"></mizania-treemap>`, {
        lang,
      });
      const panel = widget.renderRoot.querySelector<HTMLDetailsElement>('details.how');
      expect(panel?.open).to.equal(false);
      expect(textOf(widget, '.how summary')).to.equal(HOW[lang]);
      panel!.open = true;
      await until(() => (widget.renderRoot.querySelectorAll('.how li').length ?? 0) > 5, 'the lines');
      const said = textOf(widget, '.how ul');
      for (const part of ['CSV', 'UTF-8', ';', 'voted', 'note', 'TND', '3']) expect(said).to.contain(part);
      if (lang === 'ar') expect(said).to.contain('السطر 3');
      else expect(said).to.contain('1 ligne non comptée : année illisible (ligne 3)');
      const {columns, unit, rows, leftOut} = widget.understanding!;
      expect(columns.map(({header, role, decimal}) => [header, role, decimal])).to.deep.equal([
        ['year', 'year', undefined],
        ['mission', 'mission', undefined],
        ['voted', 'voted', ','],
        ['note', undefined, undefined],
      ]);
      expect([unit, rows, leftOut]).to.deep.equal(['million', 2, [{code: 'year-invalid', count: 1, rows: [3]}]]);
    });
  }
});

describe('rows that stand below each other', () => {
  const tree = (offices: number): string => {
    const rows = Array.from({length: offices}, (_, i) => [
      `${3 * i + 1},,Office ${i},5`,
      `${3 * i + 2},${3 * i + 1},Staff,2`,
      `${3 * i + 3},${3 * i + 1},Works,3`,
    ]);
    return `id,parent_id,label,voted\n${rows.flat().join('\n')}\n`;
  };
  for (const [offices, how] of [
    [3, 'in the page'],
    [8000, 'as they come'],
  ] as const) {
    it(`are not counted beside their parts, read ${how}`, async () => {
      const src = `/tree-${offices}.csv`;
      serve({[src]: text(tree(offices), 'text/csv')});
      const widget = await show(html`<mizania-treemap src=${src} unit="dinar"></mizania-treemap>`);
      expect(widget.model?.total).to.equal(offices * 5000);
      expect(widget.understanding?.layout).to.equal('tree');
    });
  }
});
