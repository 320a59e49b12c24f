import {isObject, own, textIn} from '../values.js';
import {levels10, sourceOf, type ColumnType, type Typed, typeOf} from './levels-10.js';
import {currencyIn, factorIn, flowIn, type Measure, type Model, phaseIn, type Source} from './model.js';
import {type Field, fieldsOf, type Resource} from './resources.js';
import {yearIn} from './years.js';

/** The form of version 1.0: every column says itself what it is. */
export function model10(resources: readonly Resource[], status: string | undefined): Model | undefined {
  const typed = resources.flatMap(resource => typedIn(resource));
  const isValue = ({type}: Typed): boolean => type.parts[0] === 'value';
  const target = typed.find(column => isValue(column) && own(column.field.at, 'normalizationTarget') === true);
  const fact = resources.find(({name}) => name === (target ?? typed.find(isValue))?.resource);
  if (!fact) return undefined;
  const inFact = typed.filter(({resource}) => resource === fact.name);
  const extra = new Map(inFact.map(column => [column.field.name, column]));
  const normalised = fact.fields.filter(({at}) => isObject(own(at, 'normalize')));
  const plain = inFact.filter(
    column => isValue(column) && column.constant === undefined && own(column.field.at, 'normalizationTarget') !== true,
  );
  const measures =
    normalised.length > 0
      ? normalised.map(field => normalisedMeasure(field, extra, target?.field ?? field, status))
      : plain.map(({field}) => measureOf(field, {}, status));
  if (measures.length === 0) return undefined;
  const sources = (test: (type: ColumnType) => boolean): readonly Source[] =>
    typed
      .filter(({type}) => test(type))
      .map(sourceOf)
      .filter(source => source !== undefined);
  const [flow] = sources(({parts}) => parts[0] === 'direction');
  const [currency] = sources(({parts}) => parts[0] === 'value-currency');
  const phases = sources(({parts}) => parts[0] === 'phase');
  return {fact: fact.name, measures, levels: levels10(typed), year: yearOf(typed), phases, flow, currency};
}

function typedIn(resource: Resource): readonly Typed[] {
  const of = (field: Field, isExtra: boolean): Typed[] => {
    const type = typeOf(field);
    const constant = textIn(field.at, 'constant');
    return type ? [{resource: resource.name, field, type, constant: isExtra ? (constant ?? '') : undefined}] : [];
  };
  const extras = fieldsOf(own(resource.at, 'schema'), 'extraFields');
  return [...resource.fields.flatMap(field => of(field, false)), ...extras.flatMap(field => of(field, true))];
}

function measureOf(field: Field, more: Partial<Measure>, status: string | undefined): Measure {
  return {
    field: field.name,
    phase: phaseIn(textIn(field.at, 'phase') ?? status),
    flow: flowIn(textIn(field.at, 'direction')),
    currency: currencyIn(field.at),
    factor: factorIn(field.at),
    year: undefined,
    ...more,
  };
}

/** `normalize: {Phase: approved, Year: 2015}`: what the column says of its amounts, by the names of the extra fields. */
function normalisedMeasure(
  field: Field,
  extra: ReadonlyMap<string, Typed>,
  target: Field,
  status: string | undefined,
): Measure {
  const values = own(field.at, 'normalize');
  const said = (concept: string): string | undefined => {
    const name = [...extra].find(([key, {type}]) => type.parts[0] === concept && own(values, key) !== undefined)?.[0];
    return name === undefined ? undefined : textIn(values, name);
  };
  const phase = said('phase');
  return measureOf(
    field,
    {
      phase: phaseIn(phase ?? status),
      flow: flowIn(said('direction')),
      year: said('date'),
      currency: said('value-currency') ?? currencyIn(field.at) ?? currencyIn(target.at),
      factor: textIn(field.at, 'factor') ?? factorIn(target.at),
    },
    status,
  );
}

/** The fiscal year before any other date. */
function yearOf(typed: readonly Typed[]): Source | undefined {
  const known = typed
    .filter(({type}) => type.parts[0] === 'date')
    .flatMap(({type, field, resource, constant}): readonly {readonly source: Source; readonly text: string}[] => {
      const source = sourceOf({type, field, resource, constant});
      if (source?.kind !== 'constant') return source ? [{source, text: type.text}] : [];
      return [{source: {...source, text: yearIn(source.text, textIn(field.at, 'format'))}, text: type.text}];
    });
  const best =
    known.find(({text}) => text === 'date:fiscal-year') ?? known.find(({text}) => text.startsWith('date:fiscal'));
  return (best ?? known[0])?.source;
}
