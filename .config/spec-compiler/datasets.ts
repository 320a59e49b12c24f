import {testOf, type ScaleCalls} from './expression.js';
import type {Scope} from './scope.js';
import {type Dict, dictAt, isDict, type Json, listAt, onlyKeys, stringAt, Unsupported, word} from './unsupported.js';

const NO_SCALES: ScaleCalls = {
  apply: (_scale, _argument, path) => {
    throw new Unsupported('scale in a dataset', path);
  },
  bandwidth: (_scale, path) => {
    throw new Unsupported('scale in a dataset', path);
  },
};

/** The datasets of one module: those that the model hands over, and what Vega-Lite derives of them. */
export class Datasets {
  private readonly entries: ReadonlyMap<string, Dict>;
  private readonly written = new Set<string>();

  constructor(private readonly scope: Scope) {
    const list = listAt(scope.vega.data, 'data').map((item, i) => dictAt(item, `data[${i}]`));
    this.entries = new Map(list.map(entry => [stringAt(entry.name, 'data.name'), entry]));
  }

  /** The dataset of the model that one comes from: fields are noted there. */
  rootOf(name: string): string {
    const {source} = this.entryOf(name);
    return source === undefined ? name : this.rootOf(stringAt(source, `data ${name}`));
  }

  /** The variable that holds a dataset, declared where it is first asked for. */
  use(name: string): string {
    const entry = this.entryOf(name);
    const root = this.rootOf(name);
    const variable = this.scope.identifier('data', name);
    if (!this.scope.fields.has(root)) this.scope.fields.set(root, new Map());
    if (name === root || this.written.has(name)) return variable;
    this.written.add(name);
    const source = this.use(stringAt(entry.source, `data ${name}`));
    const steps = listAt(entry.transform, `data ${name}`).map((step, i) =>
      this.step(dictAt(step, `data ${name}`), root, `data.${name}.transform[${i}]`),
    );
    this.scope.statements.push(`const ${variable} = ${source}${steps.join('')};`);
    return variable;
  }

  /** Vega-Lite guards scales against values that are none and turns words into numbers and dates; nothing else may come. */
  private step(step: Dict, root: string, path: string): string {
    const foreign = new Unsupported(
      `transform "${word(step.type)}"`,
      path,
      'data transforms belong to the model in core',
    );
    if (step.type !== 'filter' && step.type !== 'formula') throw foreign;
    const guard = stringAt(step.expr, path);
    const condition = testOf(guard, {dataset: root, path}, this.scope, NO_SCALES).text;
    if (step.type === 'filter') return `.filter(d => ${condition})`;
    const field = /^to(?:Number|Date)\(datum\["(.*)"\]\)$/.exec(guard)?.[1];
    if (field === undefined || field !== step.as) throw foreign;
    this.scope.field(root, field, 'number');
    return `.map(d => ({...d, ${JSON.stringify(field)}: ${condition}}))`;
  }

  private entryOf(name: string): Dict {
    const entry = this.entries.get(name);
    if (!entry) throw new Unsupported(`unknown dataset "${name}"`, 'data');
    onlyKeys(entry, ['name', 'source', 'transform', ...(isEmpty(entry.format) ? ['format'] : [])], `data.${name}`);
    return entry;
  }
}

const isEmpty = (value: Json | undefined): boolean => isDict(value) && Object.keys(value).length === 0;
