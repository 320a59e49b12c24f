import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {COMFORT} from '../../src/budget/comfort.js';
import {type CheckAnswer, type CheckQuestion, FileChecks} from '../../src/check/file-checks.js';
import type {Table} from '../../src/decode/table.js';
import {decodeCsv} from '../../src/decode/csv.js';
import {interpret} from '../../src/interpret/interpret.js';
import {condense} from '../../src/query/condense.js';
import {phasesOf, selectionOf, type Wish, yearsOf} from '../../src/query/selection.js';
import {BudgetFile} from '../../src/source/budget-file.js';
import {finished} from '../../src/work.js';
import {between, pickFrom, seeded} from '../random.js';
import {country} from './fixture.js';

/** What the checks answer when their file gives this budget for its charts. */
function answerOf(table: Table, full: Budget, lines: Budget, question: CheckQuestion): CheckAnswer {
  const file = {
    table,
    *full() {
      return full;
    },
    *lines() {
      return lines;
    },
  };
  return finished(new FileChecks(file).answer(country, {}, question));
}

/** What a chart of all years and phases would ask, if the wish has an answer. */
function questionOf(budget: Budget, wish: Wish, threshold = 0): CheckQuestion | undefined {
  const {selection} = selectionOf(budget, wish, country);
  const years = yearsOf(budget).length > 0 ? yearsOf(budget) : [undefined];
  return selection && {shown: {selection, years, phases: phasesOf(budget)}, threshold};
}

/** A file with everything that the checks look for: totals that may be wrong, two kinds of credit, accounts, changes. */
function randomFile(random: () => number): string {
  const levels = ['account', 'mission', 'programme', 'part'].filter(() => random() < 0.75);
  const phases = pickFrom(random, [['voted'], ['voted', 'paid'], ['voted', 'amended', 'committed', 'ordered', 'paid']]);
  const changes = ['virements', 'annulations'].filter(() => random() < 0.25);
  const cells: Readonly<Record<string, readonly string[]>> = {
    account: ['general', 'general', 'treasury', 'establishment', random() < 0.2 ? '' : 'general'],
    mission: ['sante', 'education', 'dette', 'Agence', ''],
    programme: ['1', '2', ''],
    part: ['1', '2', '7', ''],
  };
  const amount = (): string => pickFrom(random, ['', '1', '2', '10', `${between(random, 1, 900)}`]);
  const twoCredits = random() < 0.5;
  const rows = Array.from({length: between(random, 4, 80)}, () => {
    const revenue = random() < 0.15;
    return [
      pickFrom(random, ['2024', '2025', '2025']),
      revenue ? 'recettes' : 'dépenses',
      revenue ? '' : twoCredits ? pickFrom(random, ['CP', 'CP', 'CE']) : 'CP',
      ...levels.map(level => pickFrom(random, cells[level] ?? [''])),
      ...phases.map(amount),
      ...changes.map(() => pickFrom(random, ['', '', '5', '-5'])),
    ].join(',');
  });
  if (levels.length > 0 && random() < 0.4)
    rows.push(
      [
        '2025',
        'dépenses',
        'CP',
        'Total',
        ...levels.slice(1).map(() => ''),
        ...phases.map(amount),
        ...changes.map(() => ''),
      ].join(','),
    );
  const stated = [
    'total_2024_voted_CP_dépenses: 900',
    'total_2025_voted_CP_dépenses_general: 4000',
    'total_2025_voted_recettes: 12',
  ];
  const meta = stated
    .filter(() => random() < 0.3)
    .map(line => `# ${line}\n`)
    .join('');
  const header = ['year', 'flow', 'credit', ...levels, ...phases, ...changes].join(',');
  return `# unit: dinar\n# decimal: .\n${meta}${header}\n${rows.join('\n')}\n`;
}

describe('the checks of a condensed budget', () => {
  it('answer as those of the whole one: 1,500 questions about 500 random files', {timeout: 300_000}, () => {
    const random = seeded(77);
    const kinds = new Map<string, number>();
    let fewer = 0;
    for (let i = 0; i < 500; i += 1) {
      const text = randomFile(random);
      const table = decodeCsv(text);
      const lines = interpret(table, country);
      const full = finished(condense(lines));
      assert.ok(full);
      fewer += full.rowCount < lines.rowCount ? 1 : 0;
      for (let k = 0; k < 3; k += 1) {
        const wish: Wish = {
          credit: pickFrom(random, [undefined, undefined, 'commitment']),
          flow: pickFrom(random, [undefined, undefined, 'revenue']),
          filters: pickFrom<Readonly<Record<string, string>>>(random, [
            {},
            {},
            {mission: 'sante'},
            {account: 'general'},
          ]),
        };
        const question = questionOf(lines, wish, pickFrom(random, [0, 0, 50_000]));
        if (!question) continue;
        const expected = answerOf(table, lines, lines, question);
        assert.deepEqual(answerOf(table, full, lines, question), expected, text);
        for (const {kind} of expected.findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    assert.ok(fewer > 250, `${fewer} of fewer rows`);
    for (const kind of ['total', 'twice', 'credits', 'balance', 'share', 'change', 'limiting'])
      assert.ok((kinds.get(kind) ?? 0) > 3, `${kind}: ${kinds.get(kind) ?? 0} times`);
  });

  it('answer a question again as they did, whatever was asked in between: 60 random files', () => {
    const random = seeded(78);
    for (let i = 0; i < 60; i += 1) {
      const table = decodeCsv(randomFile(random));
      const file = new BudgetFile(table);
      const budget = finished(file.full(country, {}));
      const questions = [{}, {credit: 'commitment'}, {filters: {mission: 'sante'}}, {filters: {mission: 'education'}}]
        .flatMap(wish => [0, 50_000].map(threshold => questionOf(budget, wish as Wish, threshold)))
        .flatMap(question => question ?? []);
      const checks = new FileChecks(file);
      const ask = (question: CheckQuestion): CheckAnswer => finished(checks.answer(country, {}, question));
      const fresh = questions.map(question => answerOf(table, budget, budget, question));
      for (const order of [[...questions.keys()], [...questions.keys()].reverse()])
        for (const place of order) assert.deepEqual(ask(questions[place]!), fresh[place]);
    }
  });

  it('know how many lines a row stands for: one line beside one of the same amount proves nothing, two do', () => {
    for (const [times, kinds] of [
      [1, []],
      [2, ['twice']],
    ] as const) {
      const rows = '2025,sante,,1\n'.repeat(times) + '2025,,1,1\n'.repeat(times);
      const table = decodeCsv(`# unit: dinar\nyear,mission,part,voted\n${rows}`);
      const lines = interpret(table, country);
      const full = finished(condense(lines));
      const question = questionOf(lines, {});
      assert.ok(full && question);
      assert.equal(full.rowCount, 2);
      const {findings} = answerOf(table, full, lines, question);
      assert.deepEqual(
        findings.map(({kind}) => kind),
        kinds,
      );
    }
  });
});

describe('a large file', () => {
  const rows = COMFORT + 10_000;
  const line = (i: number): string => `2025,${i % 2 === 0 ? 'sante' : 'education'},${(i % 3) + 1},1\n`;
  const lines = Array.from({length: rows}, (_, i) => line(i)).join('');

  const asked = (text: string): {readonly file: BudgetFile; readonly question: CheckQuestion} => {
    const file = new BudgetFile(decodeCsv(`# unit: dinar\n# decimal: .\n${text}`));
    const question = questionOf(finished(file.budget(country, {}, [])), {});
    assert.ok(question);
    return {file, question};
  };

  it('is checked against what stands above its table and in it, to the millime, whatever its charts keep', () => {
    const {file, question} = asked(
      `# total_2025: ${rows + 1}\nyear,mission,part,voted\n${lines}2025,Total Santé,,${rows}.001\n`,
    );
    assert.ok(finished(file.full(country, {})).counts, 'condensed');
    const {findings} = finished(new FileChecks(file).answer(country, {}, question));
    assert.deepEqual(
      findings.map(finding => 'gap' in finding && [finding.kind, finding.gap]),
      [
        ['total', -1000],
        ['total', (rows / 2) * 1000 - rows * 1000 - 1],
      ],
    );
  });

  it('is checked line by line where changes of credits stand in its lines', () => {
    const half = Array.from(
      {length: rows},
      (_, i) => `2025,${i % 2 === 0 ? 'sante' : 'education'},1,1,${i === 0 ? 400 : i === 2 ? -400 : 0}\n`,
    );
    const {file, question} = asked(`year,mission,programme,voted,virements\n${half.join('')}`);
    const {findings, issues} = finished(new FileChecks(file).answer(country, {}, question));
    // In and out are each held to 2 % of the 15,000 dinars of the programme; added, they would be nothing.
    assert.deepEqual(
      findings.map(finding => finding.kind === 'change' && [finding.measured, finding.excess]),
      [
        [400_000, 100_000],
        [400_000, 100_000],
      ],
    );
    assert.deepEqual(issues, []);
  });

  it('is asked and answers in plain data, that may travel to a worker and back', () => {
    const {file, question} = asked(`# total_2025: 1\nyear,mission,part,voted\n${lines}`);
    const answer = finished(new FileChecks(file).answer(country, {}, structuredClone(question)));
    assert.equal(answer.findings.length, 1);
    assert.deepEqual(structuredClone(answer), answer);
  });
});
