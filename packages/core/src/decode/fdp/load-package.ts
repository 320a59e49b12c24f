import {type Issue, issueOf} from '../../issue.js';
import type {Decoded} from '../decoded.js';
import {tableOf} from '../raw-rows.js';
import {isObject, own, textIn} from '../values.js';
import {aboutOf, metaOf} from './about.js';
import {resourcesUsed, type Sheet} from './facts.js';
import {mappingModel} from './mapping.js';
import {model03, objectIn} from './model-03.js';
import {model10} from './model-10.js';
import type {Model} from './model.js';
import {type Resource, resourcesOf} from './resources.js';
import {type PackageOptions, sheetOf} from './sheets.js';
import {tableOfFacts} from './table.js';

/** So many tables may stand beside the facts; a package that names more is not fetched to its end. */
const MOST_TABLES = 20;

/**
 * A data package to a table: the facts of a Fiscal Data Package (1.0, 0.3, or the older `mapping`) with what it says of their
 * columns, or the first table of a package that says nothing about money. Only the files that are needed are fetched.
 */
export async function loadPackage(descriptor: unknown, options: PackageOptions): Promise<Decoded> {
  const resources = resourcesOf(descriptor);
  const [first] = resources;
  if (!first) return failed([issueOf('bad-package', 'error', {text: textIn(descriptor, 'name') ?? ''})]);
  const status = textIn(descriptor, 'status') ?? textIn(first.at, 'status');
  const model = modelOf(descriptor, resources, status);
  const issues: Issue[] = [];
  const fact = resources.find(({name}) => name === (model?.fact ?? first.name));
  if (!fact) return failed([issueOf('missing-resource', 'error', {text: model?.fact ?? ''})]);
  const read = await sheetOf(fact, options);
  if (!read.sheet) return failed(read.issues);
  issues.push(...read.issues);
  if (!model) return plainTable(descriptor, read.sheet, resources, issues);
  const sheets = new Map<string, Sheet>();
  for (const name of [...resourcesUsed(model)].filter(used => used !== fact.name).slice(0, MOST_TABLES)) {
    const resource = resources.find(other => other.name === name);
    const beside = resource ? await sheetOf(resource, options) : undefined;
    if (beside?.sheet) sheets.set(name, beside.sheet);
    else issues.push(issueOf('missing-resource', 'warning', {text: name}), ...(beside?.issues ?? []).map(asWarning));
  }
  return tableOfFacts(model, read.sheet, sheets, aboutOf(descriptor, fact, options.currency), issues);
}

/** Without its names the amounts are still right. */
function asWarning(issue: Issue): Issue {
  return {...issue, severity: 'warning'};
}

function failed(issues: readonly Issue[]): Decoded {
  return {table: tableOf([], new Map(), issues)};
}

function modelOf(descriptor: unknown, resources: readonly Resource[], status: string | undefined): Model | undefined {
  const model = objectIn(descriptor, 'model');
  const mapping = objectIn(descriptor, 'mapping');
  if (isObject(own(model, 'measures'))) return model03(model, resources, status);
  if (isObject(own(mapping, 'measures'))) return model03(mapping, resources, status);
  return model10(resources, status) ?? mappingModel(mapping, resources, status);
}

/** A package that does not speak of money: its first table, to be read as any other file. */
function plainTable(
  descriptor: unknown,
  {resource, header, rows}: Sheet,
  resources: readonly Resource[],
  before: readonly Issue[],
): Decoded {
  const others = resources.filter(({name}) => name !== resource.name).map(({name}) => name);
  const issues =
    others.length > 0 ? [issueOf('several-files', 'info', {text: resource.name, detail: others.join(', ')})] : [];
  return {table: tableOf([{line: 1, cells: header}, ...rows], metaOf(descriptor), [...before, ...issues])};
}
