// Reads one file in a process of its own, so that its memory is its own: node child.js <reader> <file>.
import {createReadStream} from 'node:fs';
import {resourceUsage} from 'node:process';
import {Readable} from 'node:stream';

const [, , reader, file] = process.argv;
const {read} = await import(`./${reader}.js`);
const before = resourceUsage().maxRSS;
const start = performance.now();
const totals = await read(new Response(Readable.toWeb(createReadStream(file, {highWaterMark: 1 << 18}))));
const time = performance.now() - start;
console.log(JSON.stringify({time, memory: (resourceUsage().maxRSS - before) * 1024, totals}));
