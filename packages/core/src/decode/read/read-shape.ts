import {issueOf} from '../../issue.js';
import {ckanAddress} from '../../source/ckan-address.js';
import type {Loaded} from '../../source/load-text.js';
import type {About} from '../about.js';
import type {Decoded} from '../decoded.js';
import {decodeJsonValue, jsonShapeOf} from '../json-shapes.js';
import type {ReadHost, ReadResult, ReadWish} from './context.js';
import {readFound} from './read-ckan.js';
import {textOf} from './text-of.js';

/** A JSON document of any shape to a table. It may name other files, which are fetched with what the host lends. */
export async function readShape(value: unknown, host: ReadHost, wish: ReadWish): Promise<ReadResult> {
  const shape = jsonShapeOf(value, wish.fields);
  const context = {fields: wish.fields, currency: wish.country?.pack.currency.code};
  if (shape === 'data-package') {
    const {loadPackage} = await import('../fdp/load-package.js');
    const load = (address: string, encoding: string | undefined): Promise<Loaded> => loadPart(address, encoding, host);
    return told(await loadPackage(value, {address: host.address, load, currency: context.currency}), 'data-package');
  }
  if (shape === 'ckan') {
    const {ckanAnswer} = await import('../../source/ckan.js');
    const load = (address: string): Promise<Loaded> => loadPart(address, undefined, host);
    return readFound(await ckanAnswer(value, ckanAddress(host.address), load), host, wish);
  }
  return told(await decodeJsonValue(value, context), shape ?? 'unknown');
}

function told({table, layout}: Decoded, format: About['format']): ReadResult {
  return {table: {...table, about: {format, ...table.about}}, ...(layout ? {layout} : {}), hangsOn: 'fields'};
}

async function loadPart(address: string, encoding: string | undefined, host: ReadHost): Promise<Loaded> {
  const fetched = (await host.fetch?.(address)) ?? {issue: issueOf('blocked', 'error', {text: address})};
  if ('issue' in fetched) return fetched;
  const read = await textOf(fetched.bytes, host, encoding ?? fetched.mediaType);
  return 'issue' in read ? {issue: {...read.issue, text: address}} : {text: read.text};
}
