// Makes src/SwanOrchard.Core/Languages/Cldr/{language}.json from Unicode CLDR, and regions.json with what their regions have of their own.
//
//   cd "$(mktemp -d)"
//   npm install cldr-core@48 cldr-dates-full@48 cldr-localenames-full@48 cldr-numbers-full@48
//   node <this repository>/scripts/cldr.mjs .
//
// The argument is the folder that holds node_modules. Only development needs this: the files are committed.
// The data is under the Unicode License v3: see NOTICE.md next to the files.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ('en ru uk be ky kk tg uz tk az hy ka mn ro bg sr sr-Latn mk hr bs sl sk cs pl hu sq el ' +
  'de fr it es pt nl sv da nb fi is ga et lv lt tr he ar fa ps ur zh zh-Hant ja ko hi').split(' ');

// The 249 codes assigned in ISO 3166-1. CLDR also names reserved and user-assigned ones (AC, EU, XK, …).
const COUNTRIES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW').split(' ');

const NBSP = '\u00a0';
const DASH = '–';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/SwanOrchard.Core/Languages/Cldr');
const source = process.argv[2];
if (!source) {
  console.error('usage: node scripts/cldr.mjs <folder that holds node_modules>');
  process.exit(2);
}

const json = path => JSON.parse(readFileSync(path, 'utf8'));
const cldr = path => json(join(source, 'node_modules', path));
const overrides = json(join(target, 'overrides.json'));
const likely = cldr('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags;
const parents = cldr('cldr-core/supplemental/parentLocales.json').supplemental.parentLocales.parentLocale;
const aliases = cldr('cldr-core/supplemental/aliases.json').supplemental.metadata.alias.languageAlias;
const scripts = cldr('cldr-core/scriptMetadata.json').scriptMetadata;
const numbering = cldr('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems;

const scriptOf = code => /-([A-Z][a-z]{3})(-|$)/.exec(code)?.[1] ?? (likely[code] ?? likely[code.split('-')[0]]).split('-')[1];

// CLDR writes thin and narrow no-break spaces, which common fonts lack.
const plainSpaces = pattern => pattern.replace(/[\u2009\u202f\u00a0]/g, ' ');

// "2009 г." must not break before its abbreviation.
const keepTogether = pattern => pattern.replace(/(y|d) (?='?\p{L}{1,2}'?\.)(?![MLdy])/gu, `$1${NBSP}`);

const oneDigitDay = pattern => pattern.replace(/dd/g, 'd');

/** A language's name as it stands alone in a list; Georgian has capitals but never writes a title with them. */
function autonym(code) {
  const names = cldr(`cldr-localenames-full/main/${code}/languages.json`).main[code].localeDisplayNames.languages;
  const name = names[code] ?? names[code.split('-')[0]];
  if (!name) throw new Error(`${code}: no autonym`);
  const script = scriptOf(code);
  return scripts[script].hasCase === 'YES' && script !== 'Geor'
    ? name[0].toLocaleUpperCase(code) + name.slice(1)
    : name;
}

/** Where a range's two halves meet: [before, separator, after], the separator with its spaces. */
function split(range) {
  const found = /( *– *| +- +| *[~～至] *| تا )/.exec(range);
  return found && [range.slice(0, found.index), found[0], range.slice(found.index + found[0].length)];
}

const spaced = separator => /[–-]/.test(separator) ? ` ${DASH} ` : separator;
const close = separator => /[–-]/.test(separator) ? DASH : separator;

/** The abbreviated month of CLDR's ranges, written as the long date writes it. */
function widen(pattern, long) {
  const month = /M月/.test(long) ? 'M月' : 'MMMM';
  return pattern
    .replace(/MMM+(?!月)/g, month)
    .replace(/LLL+/g, 'LLLL')
    .replace(/(?<!M)M[월.]/g, month);
}

/**
 * The ranges of a language, by the greatest field that differs. A range must read like the single date next to it,
 * so CLDR's own is taken where taking its first half away leaves the long date; else one is made from the long date.
 * (CLDR's ranges are for abbreviated months: in some languages they have another order or a number for the month.)
 */
function ranges(long, formats) {
  const given = formats.yMMMMd ?? formats.yMMMd;
  const fields = long.replace(/'[^']*'/g, literal => ' '.repeat(literal.length));
  const month = /M+/.exec(fields), day = /d/.exec(fields), year = /y/.exec(fields);
  const first = Math.min(month.index, day.index);
  const yearFirst = year.index < first;
  const last = Math.max(month.index + month[0].length, day.index + 1);
  const dates = yearFirst ? long.slice(first) : long.slice(0, last);
  const before = yearFirst ? long.slice(0, first) : '';
  const after = yearFirst ? '' : long.slice(last);
  const same = text => text === long;
  const result = {};

  for (const difference of ['d', 'M', 'y']) {
    const parts = split(oneDigitDay(widen(plainSpaces(given[difference]), long)));
    const fits = parts && ({
      d: ([a, , b]) => /d\.?$|d[日일]$/.test(a) && /^d/.test(b) && same(a.replace(/d[^d]*$/, '') + b),
      M: ([a, , b]) => yearFirst ? same(a.replace('LLLL', 'MMMM')) && same(before + b) : same(b) && a.replace('LLLL', 'MMMM') === dates,
      // Ukrainian says the year's abbreviation once, in the plural: «… 2009 – … 2010 рр.»
      y: ([a, , b]) => same(b) && same(a) || /^'(\p{L})\1'\.$/u.test(b.slice(a.length + 1)) && long.startsWith(a),
    })[difference](parts);
    const ordinal = /^d\. (?=M)/.test(dates) ? 'd.' : 'd';
    const separator = parts?.[1] ?? ` ${DASH} `;
    const made = {
      d: () => long.slice(0, day.index) + ordinal + close(separator) + long.slice(day.index),
      M: () => before + dates + spaced(separator) + dates + after,
      y: () => long + spaced(separator) + long,
    };
    result[difference] = fits
      ? parts[0] + (difference === 'd' ? close : spaced)(separator) + parts[2]
      : made[difference]();
    if (!fits) console.log(`${difference}: «${plainSpaces(given[difference])}» does not fit «${long}», made «${result[difference]}»`);
    result[difference] = keepTogether(result[difference]);
  }

  return result;
}

/** Country names in the order of a dictionary of that language, counting our overrides, so that nothing sorts at run time. */
function countries(code) {
  const names = cldr(`cldr-localenames-full/main/${code}/territories.json`).main[code].localeDisplayNames.territories;
  const shown = country => overrides[code]?.countries?.[country] ?? names[country];
  const missing = COUNTRIES.filter(country => !names[country] || names[country] === country);
  if (missing.length) throw new Error(`${code}: no name for ${missing}`);
  const { compare } = new Intl.Collator(code);
  return Object.fromEntries([...COUNTRIES].sort((a, b) => compare(shown(a), shown(b))).map(country => [country, names[country]]));
}

/** All that is carried of a language or of one of its regions. */
function data(code) {
  const { months, dateFormats, dateTimeFormats } =
    cldr(`cldr-dates-full/main/${code}/ca-gregorian.json`).main[code].dates.calendars.gregorian;
  const system = cldr(`cldr-numbers-full/main/${code}/numbers.json`).main[code].numbers.defaultNumberingSystem;
  const long = oneDigitDay(plainSpaces(dateFormats.long));
  const wide = Object.values(months.format.wide);
  const alone = Object.values(months['stand-alone'].wide);
  return {
    autonym: autonym(code),
    ...named(code),
    region: (likely[code] ?? likely[code.split('-')[0]]).split('-').at(-1),
    dir: scripts[scriptOf(code)].rtl === 'YES' ? 'rtl' : 'ltr',
    ...(system === 'latn' ? {} : { digits: numbering[system]._digits }),
    months: wide,
    ...(alone.join() === wide.join() ? {} : { monthsAlone: alone }),
    date: keepTogether(long),
    ranges: ranges(long, dateTimeFormats.intervalFormats),
    countries: countries(code),
  };
}

/** How a language is named beside another version of it: its name without a script, if that differs, and how a region is put to it. */
function named(code) {
  const { languages, localeDisplayPattern } = {
    ...cldr(`cldr-localenames-full/main/${code}/languages.json`).main[code].localeDisplayNames,
    ...cldr(`cldr-localenames-full/main/${code}/localeDisplayNames.json`).main[code].localeDisplayNames,
  };
  const whole = autonym(code), bare = code === 'zh-Hant' ? languages.zh : whole;
  return {
    ...(bare === whole ? {} : { language: bare }),
    ...(localeDisplayPattern.localePattern === '{0} ({1})' ? {} : { pattern: localeDisplayPattern.localePattern }),
  };
}

/** What follows a language in CLDR's inheritance; undefined at the root. */
function parent(code) {
  const up = parents[code] ?? (code.includes('-') ? code.slice(0, code.lastIndexOf('-')) : undefined);
  return up === 'und' ? undefined : up;
}

/** What a region has of its own beside its parent's, or nothing. */
function difference(own, inherited) {
  const result = {};
  for (const key of ['digits', 'months', 'monthsAlone', 'date', 'ranges', 'pattern']) {
    if (JSON.stringify(own[key]) !== JSON.stringify(inherited[key])) result[key] = own[key] ?? null;
  }
  const changed = Object.entries(own.countries).filter(([country, name]) => name !== inherited.countries[country]);
  if (changed.length) result.countries = Object.fromEntries(changed.sort());
  return Object.keys(result).length ? result : undefined;
}

const all = {};
for (const code of LANGUAGES) {
  console.log(`-- ${code}`);
  all[code] = data(code);
  const text = JSON.stringify(all[code], null, 2).replace(/\[[^\]]*\]/g,
    list => list.replace(/\n */g, ' ').replace('[ ', '[').replace(' ]', ']')) + '\n';
  writeFileSync(join(target, `${code}.json`), text);
}

const whole = code => all[code] ??= data(code);
const isNamed = code => existsSync(join(source, `node_modules/cldr-localenames-full/main/${code}/languages.json`));
const carried = code => code && (LANGUAGES.includes(code) || (code.includes('-') && isNamed(code) && carried(parent(code))));
const own = {};
for (const code of readdirSync(join(source, 'node_modules/cldr-dates-full/main')).sort()) {
  if (LANGUAGES.includes(code) || !carried(code)) continue;
  console.log(`-- ${code}`);
  const found = difference(whole(code), whole(parent(code)));
  if (found) own[code] = found;
}

const isOurs = code => LANGUAGES.some(language => language.split('-')[0] === code.split('-')[0]);
const areas = Object.fromEntries(LANGUAGES.map(code =>
  [code, cldr(`cldr-localenames-full/main/${code}/territories.json`).main[code].localeDisplayNames.territories])
  .flatMap(([code, names]) => Object.keys(own).filter(region => /-\d{3}$/.test(region) && region.startsWith(code + '-'))
    .map(region => [region, names[region.slice(-3)]])));
writeFileSync(join(target, 'regions.json'), JSON.stringify({
  parents: Object.fromEntries(Object.entries(parents).filter(([code]) => isOurs(code) && code.includes('-'))),
  likely: Object.fromEntries(Object.entries(likely).filter(([code]) => isOurs(code))),
  aliases: { no: 'nb', ...Object.fromEntries(Object.entries(aliases)
    .filter(([code, to]) => /^[a-z]{2,3}$/.test(code) && isOurs(to._replacement))
    .map(([code, to]) => [code, to._replacement === 'no' ? 'nb' : to._replacement])) },
  areas,
  locales: own,
}, null, 1).replace(/\[[^\]]*\]/g,
    list => list.replace(/\n */g, ' ').replace('[ ', '[').replace(' ]', ']')) + '\n');
console.log(`${Object.keys(own).length} regions`);
