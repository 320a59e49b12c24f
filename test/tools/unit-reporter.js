import {inspect} from 'node:util';
import {writeCounts} from './counts.js';

/** Prints what fails and what the tests print, then the counts; hundreds of passing names help nobody. */
export default async function* unitReporter(events) {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') data.skip !== undefined || data.todo !== undefined ? skipped++ : passed++;
    if (type === 'test:fail' && data.todo === undefined) {
      failed++;
      yield `\n✗ ${data.name}\n  ${data.file}\n${indent(said(data.details.error))}\n`;
    }
  }
  writeCounts('unit', {passed, failed});
  yield `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} in Node\n`;
}

/** node:test wraps what was thrown; its own frames in the stack help nobody. @param {Error} error */
function said({cause, message}) {
  if (!(cause instanceof Error)) return cause === undefined ? message : inspect(cause);
  const [first, ...frames] = String(cause.stack).split(/\n(?= {4}at )/);
  return [first, ...frames.filter(frame => !frame.includes('node:internal'))].join('\n');
}

/** @param {string} text */
const indent = text => text.replace(/^/gm, '  ');
