// Makes src/SwanOrchard.Core/Languages/Alphabets/alphabets.json from the collation of Unicode CLDR.
//
//   node scripts/alphabets.mjs
//
// CLDR's JSON packages leave collation out; Node's own ICU has it, in the version that is printed and written to the file.
// Only development needs this: the file is committed. The data is under the Unicode License v3: see Cldr/NOTICE.md.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Those of cldr.mjs. ICU has no Tajik: its own letters stand where CLDR's root has them, its script first, as in Russian.
const LANGUAGES = ('en ru uk be ky kk tg uz tk az hy ka mn ro bg sr sr-Latn mk hr bs sl sk cs pl hu sq el ' +
  'de fr it es pt nl sv da nb fi is ga et lv lt tr he ar fa ps ur zh zh-Hant ja ko hi').split(' ');
const INSTEAD = { tg: 'ru' };

// In the order of CLDR's root.
const SCRIPTS = {
  Latn: [[0x61, 0x24f], [0x259, 0x259], [0x1e00, 0x1eff]], Grek: [[0x370, 0x3ff], [0x1f00, 0x1fff]], Cyrl: [[0x400, 0x52f]],
  Geor: [[0x10d0, 0x10ff]], Armn: [[0x561, 0x587]], Hebr: [[0x5d0, 0x5ea]], Arab: [[0x620, 0x6d3], [0x750, 0x77f]],
  Deva: [[0x901, 0x939], [0x93e, 0x94d], [0x958, 0x961]],
};
const FIRST = { Latn: 'a', Cyrl: 'а', Grek: 'α', Armn: 'ա', Geor: 'ა', Hebr: 'א', Arab: 'ب', Deva: 'क' };
const EXPANSIONS = ['ae', 'oe', 'ss', 'th', 'ij', 'եւ'];
const TRIPLES = ['dzs', 'ccs', 'ddz', 'ddzs', 'ggy', 'lly', 'nny', 'ssz', 'tty', 'zzs'];
const APART = '\u034f';

const collators = code => ({
  all: new Intl.Collator(INSTEAD[code] ?? code),
  base: new Intl.Collator(INSTEAD[code] ?? code, { sensitivity: 'base' }),
});
const same = (c, a, b) => c.base.compare(a, b) === 0;
const stripped = letter => letter.normalize('NFKD').replace(/(?<=.)\p{Mn}/gu, '');
const letters = script => SCRIPTS[script]
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .filter(c => /[\p{L}\p{M}]/u.test(c) && c === c.toLowerCase());

// Groups of what differs by less than a letter, in order: the groups by spaces, their members by commas.
const ordered = (c, units) => {
  const groups = [];
  for (const unit of units.sort(c.all.compare)) {
    if (groups.length && same(c, groups.at(-1)[0], unit)) groups.at(-1).push(unit);
    else groups.push([unit]);
  }
  return groups.map(group => group.join(',')).join(' ');
};

const root = collators('en');
const bases = {};
const order = {};
for (const script in SCRIPTS) {
  const own = [];
  for (const letter of letters(script)) {
    const base = [stripped(letter), ...EXPANSIONS].find(text => text !== letter && same(root, letter, text));
    if (base) bases[letter] = base;
    else if (same(root, letter, '')) continue;
    else own.push(letter);
  }
  order[script] = ordered(root, own);
}

const languages = {};
for (const code of LANGUAGES) {
  const c = collators(code);
  const script = Object.keys(FIRST).sort((a, b) => c.all.compare(FIRST[a], FIRST[b]))[0];
  const units = letters(script).filter(letter => !same(c, letter, '') && !(bases[letter] && same(c, letter, bases[letter])));
  const expanded = {};
  if (script === 'Arab' && same(c, 'آ', 'ءا')) {
    units.splice(units.indexOf('آ'), 1);
    expanded['آ'] = 'ء ا';
  }
  if (script === 'Latn' || script === 'Arab') {
    const az = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = script === 'Arab' ? letters(script)
      .map(a => a + 'ھ') : [...az.flatMap(a => az.map(b => a + b)), 'dž', 'oʻ', 'gʻ', ...TRIPLES];
    for (const unit of pairs.filter(unit => !same(c, unit, unit[0] + APART + unit.slice(1)))) {
      const twice = unit.length > 2 && unit[0] === unit[1] ? unit.slice(1) : null;
      if (twice && same(c, unit, twice + twice)) expanded[unit] = twice + ' ' + twice;
      else units.push(unit);
    }
  }
  const own = ordered(c, units);
  const entry = {
    ...(script === 'Latn' ? {} : { first: script }),
    ...(own === order[script] ? {} : { order: own }),
    ...(Object.keys(expanded).length ? { expanded } : {}),
  };
  if (Object.keys(entry).length) languages[code] = entry;
}

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/SwanOrchard.Core/Languages/Alphabets/alphabets.json');
writeFileSync(target, JSON.stringify({ source: `Unicode CLDR ${process.versions.cldr}, ICU ${process.versions.icu}`,
  order, bases, languages }, null, 1) + '\n');
console.log(`CLDR ${process.versions.cldr}: ${Object.keys(languages).length} languages`);
