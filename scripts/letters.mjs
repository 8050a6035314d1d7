// Makes src/SwanOrchard.Core/Search/letters.txt: small letters with accents, and ligatures, by the plain letters that readers type for
// them. A line is the plain letters, a space, and all that stand for them.
//
//   node scripts/letters.mjs
//
// From Unicode's decompositions (NFKD), as Node knows them; themes/SwanTheme/wwwroot/search.js asks the browser for the same. The core
// has a table of its own: without the machine's ICU, as the mirror runs, .NET decomposes nothing. Only development needs this.

import { writeFileSync } from 'node:fs';

const RANGES = [[0xdf, 0x24f], [0x370, 0x52f], [0x1e00, 0x1fff], [0xfb00, 0xfb06]];
const KEPT = 'йў';
const MARKS = /[\u0300-\u036f\u0483-\u0487]/g;

const plain = new Map();
for (const [from, to] of RANGES) {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const base = letter.normalize('NFKD').replace(MARKS, '');
    if (/\p{L}/u.test(letter) && letter === letter.toLowerCase() && base !== letter && !KEPT.includes(letter)) {
      plain.set(base, (plain.get(base) ?? '') + letter);
    }
  }
}

const lines = [...plain].map(([base, letters]) => `${base} ${letters}\n`).sort();
writeFileSync('src/SwanOrchard.Core/Search/letters.txt', lines.join(''));
