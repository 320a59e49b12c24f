// The checker of the demo as a visitor uses it: a file is chosen, read, mended by a choice, and its tag is written.
import {expect} from '@open-wc/testing';
import {visit, type Visited} from '../tools/visit.js';

const GOOD =
  '# unit: dinar\n# source: Commune\nyear,programme_fr,programme_ar,voted\n2025,Voirie,الطرقات,980000\n2025,Culture,الثقافة,310500\n';
const BROKEN = 'year,programme_fr,voted\n2025,Voirie,980000\n2025,Culture,environ 310500\n';

interface Seen {
  readonly verdict: string;
  readonly remarks: readonly string[];
  readonly reading: readonly string[];
  readonly tag: string;
  readonly total: number | null;
  readonly columns: readonly string[];
  readonly faults: readonly string[];
}

let axe = '';
before(async () => {
  axe = await (await fetch('/node_modules/axe-core/axe.min.js')).text();
});

/** A file of the tests, as an expression of its bytes: the page visited cannot ask for it. */
async function bytesOf(path: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(`/packages/core/test/decode/${path}`)).arrayBuffer());
  return `new Uint8Array(${JSON.stringify([...bytes])})`;
}

/** What stands in the page; axe looks for what a rule engine can see. */
const LOOK = `(async () => {
  const texts = selector => [...document.querySelectorAll(selector)].map(each => each.textContent);
  for (const details of document.querySelectorAll('details')) details.open = true;
  const {violations} = await axe.run();
  return {
    verdict: document.querySelector('#verdict').textContent.replace(/[\\u2068\\u2069]/g, ''),
    remarks: texts('#remarks li'),
    reading: texts('#reading li'),
    tag: document.querySelector('#tag code').textContent,
    total: document.querySelector('#chart > *')?.model?.total ?? null,
    columns: texts('#columns label'),
    faults: violations.map(({id, nodes}) => id + ' ' + nodes.map(({html}) => html).join()),
  };
})()`;

/** Gives the page a file as its visitor does. `content`: an expression of what a File takes. */
const choose = (name: string, content: string): string => `(async () => {
  const files = new DataTransfer();
  files.items.add(new File([${content}], ${JSON.stringify(name)}));
  const input = document.querySelector('#file');
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
})()`;

const change = (id: string, value: string): string =>
  `Object.assign(document.querySelector('${id}'), {value: '${value}'}).dispatchEvent(new Event('change', {bubbles: true}))`;

const told = `document.querySelector('#verdict').textContent && !document.querySelector('#verdict').textContent.includes('…')`;

/** Does one step after the other, each when the page has told what the last one gave. */
const steps = (...all: readonly string[]): string => `(async () => {
  const pause = () => new Promise(resolve => setTimeout(resolve, 50));
  const told = () => ${told};
  ${all.map(step => `await ${step}; await pause(); while (!told()) await pause();`).join('\n')}
  return ${LOOK};
})()`;

function check(lang: string, ...all: readonly string[]): Promise<Visited<Seen>> {
  return visit<Seen>({
    path: `/demo/check.html?lang=${lang}`,
    until: `customElements.get('mizania-treemap') && document.querySelector('#widget').options.length === 4`,
    // The protocol may run what the page's policy would refuse it.
    read: `(() => {${axe}\n;return ${steps(...all)}})()`,
  });
}

function quiet({violations, messages, requests}: Visited<Seen>): void {
  expect(violations).to.deep.equal([]);
  expect(messages).to.deep.equal([]);
  expect(requests.filter(request => !request.startsWith('200 /') && !request.includes('favicon'))).to.deep.equal([]);
}

for (const lang of ['fr', 'ar'] as const) {
  describe(`the checker in ${lang}`, () => {
    it('reads a good file, says how, and writes its tag', async () => {
      const seen = await check(lang, choose('budget 2025.csv', JSON.stringify(GOOD)));
      quiet(seen);
      const {verdict, remarks, reading, tag, total, columns, faults} = seen.result;
      expect(faults).to.deep.equal([]);
      expect(total).to.equal(1_290_500_000);
      expect(remarks).to.deep.equal([]);
      expect(verdict).to.equal(
        {
          fr: 'budget 2025.csv\u00a0: le fichier est lu, aucune remarque.',
          ar: 'budget 2025.csv: تمت قراءة الملف دون ملاحظات.',
        }[lang],
      );
      expect(reading).to.include({fr: 'Format\u00a0: CSV', ar: 'الصيغة: CSV'}[lang]);
      expect(reading).to.include({fr: '2 lignes lues', ar: 'عدد الأسطر المقروءة: 2'}[lang]);
      expect(columns).to.deep.equal(['year', 'programme_fr', 'programme_ar', 'voted']);
      expect(tag).to.contain(`<mizania-treemap src="budget 2025.csv" lang="${lang}"></mizania-treemap>`);
      expect(seen.requests.some(request => request.includes('budget'))).to.equal(false);
    });

    it('says what is wrong with a broken one, and takes the unit that the visitor states', async () => {
      const broken = await check(lang, choose('b.csv', JSON.stringify(BROKEN)));
      quiet(broken);
      expect(broken.result.faults).to.deep.equal([]);
      expect(broken.result.total).to.equal(null);
      expect(broken.result.remarks.join()).to.contain(
        {fr: 'L’unité des montants n’est pas indiquée', ar: 'وحدة المبالغ'}[lang],
      );
      expect(broken.result.verdict).to.contain(
        {fr: 'ne peut pas être montré tel quel', ar: 'لا يمكن عرض الملف على حاله'}[lang],
      );

      const mended = await check(lang, choose('b.csv', JSON.stringify(BROKEN)), change('#unit', 'thousand'));
      quiet(mended);
      expect(mended.result.total).to.equal(980_000_000_000);
      expect(mended.result.remarks.join()).to.contain('environ 310500');
      expect(mended.result.tag).to.contain(`src="b.csv" lang="${lang}" unit="thousand"`);
    });

    it('reads a workbook, in the chart that the visitor chooses', async () => {
      const workbook = await bytesOf('workbook/files/libreoffice.xlsx');
      const seen = await check(lang, choose('libreoffice.xlsx', workbook), change('#widget', 'mizania-breakdown'));
      quiet(seen);
      expect(seen.result.faults).to.deep.equal([]);
      expect(seen.result.total).to.equal(40_741_000_000_000);
      expect(seen.result.reading).to.include(
        {fr: 'Feuille\u00a0: «\u00a0lf-2019\u00a0»', ar: 'الورقة: «lf-2019»'}[lang],
      );
      expect(seen.result.tag).to.contain(`<mizania-breakdown src="libreoffice.xlsx" lang="${lang}">`);
    });
  });
}

describe('the checker', () => {
  it('takes the meaning of a column from the visitor', async () => {
    const file = '# unit: dinar\nService;Budget de la ville\nVoirie;10\nCulture;5\n';
    const seen = await check(
      'fr',
      choose('b.csv', JSON.stringify(file)),
      change('#columns [data-header="Service"]', 'programme_fr'),
      change('#columns [data-header="Budget de la ville"]', 'voted'),
    );
    quiet(seen);
    expect(seen.result.total).to.equal(15_000);
    expect(seen.result.tag).to.contain('fields="programme_fr=Service; voted=Budget de la ville"');
  });

  it('reads a Parquet file and an address of its own site', async () => {
    const file = await bytesOf('parquet/files/budget-zstd.parquet');
    const seen = await check('fr', choose('b.parquet', file));
    quiet(seen);
    expect(seen.result.reading).to.include('Format\u00a0: Parquet');
    const own = await check(
      'en',
      `(document.querySelector('#address').value = 'data/lf-2019.csv', document.querySelector('#by-address').requestSubmit())`,
    );
    quiet(own);
    expect(own.result.total).to.equal(40_741_000_000_000);
    expect(own.result.tag).to.contain('src="data/lf-2019.csv"');
  });

  it('reads a file of many lines that is dropped on the page', async () => {
    const drop = `(async () => {
      const text = '# unit: dinar\\nyear,programme_fr,voted\\n' + '2025,Voirie et éclairage,1.5\\n'.repeat(20000);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'many.csv'));
      document.querySelector('#drop').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    })()`;
    const seen = await check('fr', drop);
    quiet(seen);
    expect(seen.result.total).to.equal(30_000_000);
    expect(seen.result.reading.join().replace(/\s/g, ' ')).to.contain('20 000 lignes lues');
  });

  it('leads from what is wrong to where it can be said', async () => {
    const {result} = await visit<readonly string[]>({
      path: '/demo/check.html?lang=fr',
      until: `customElements.get('mizania-treemap') && document.querySelector('#widget').options.length === 4`,
      read: `(async () => {
        const pause = () => new Promise(resolve => setTimeout(resolve, 50));
        const focused = async () => {
          while (!document.querySelector('#remarks button')) await pause();
          document.querySelector('#remarks button').click();
          return document.activeElement.dataset.header ?? document.activeElement.id;
        };
        await ${choose('b.csv', JSON.stringify(BROKEN))};
        const first = await focused();
        await ${choose('c.csv', JSON.stringify('Service;Somme\nVoirie;10\n'))};
        while (!document.querySelector('#verdict').textContent.includes('c.csv')) await pause();
        return [first, await focused()];
      })()`,
    });
    expect(result).to.deep.equal(['unit', 'Service']);
  });

  it('asks nothing of another site', async () => {
    const {result, requests, messages} = await visit<string>({
      path: '/demo/check.html?lang=fr',
      until: `document.querySelector('#widget').options.length === 4`,
      read: `(document.querySelector('#address').value = 'https://data.example/b.csv',
        document.querySelector('#by-address').requestSubmit(), document.querySelector('#address-said').textContent)`,
    });
    expect(result).to.contain('CORS');
    expect(messages).to.deep.equal([]);
    expect(requests.join()).not.to.contain('data.example');
  });
});
