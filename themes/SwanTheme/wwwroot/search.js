// Searches the site's own index, of which nothing is asked for until Search is pressed. The words stay on this page.
// SwanOrchard.Core/Search says what everything means, and does the same.
(() => {
  const exceptions = Object.fromEntries((
    'люд:человек людьм:человек ребенк:ребенок дет:ребенок детьм:ребенок ид:идт идет:идт идеш:идт шел:идт шла:идт шло:идт ' +
    'шли:идт пошел:пойт пошл:пойт пойдет:пойт пойд:пойт помог:помоч помогл:помоч помогут:помоч поможет:помоч помож:помоч ' +
    'матер:мат дочер:доч дня:ден дни:ден дне:ден днем:ден дням:ден скаж:сказа скажет:сказа хоч:хотет хочет:хотет хот:хотет ' +
    'нашел:найт нашл:найт найд:найт найдет:найт ома:оман баг:багам гу:гуам ира:иран йем:йемен кит:кита кор:коре кув:кувейт кыз:кызыл ' +
    'women:woman men:man children:child peopl:person said:say met:meet held:hold took:take taken:take gave:give given:give went:go ' +
    'gone:go came:come made:make wrote:write written:write told:tell began:begin begun:begin spoke:speak spoken:speak ' +
    'led:lead left:leav built:build sent:send won:win lost:lose paid:pay kept:keep seen:see').split(' ').map(pair => pair.split(':')))
  const common = new Set((
    'a an and are as at be but by for from has have he her his in is it its not of on or our she that the their there they ' +
    'this to was we were which who will with you а без был была были было быть в во все вы для до его ее если и из или их к ' +
    'как ко мы на не ни но о об он она они от по под при с со так также то у уже что чтобы это я').split(' '))

  // Snowball's stemmers for Russian and English: snowballstem.org.
  const verb = new RegExp('([иы]л[аио]?|ен[аоы]?|([еу]й|и)те|[еу]й|[иы]м|ят|у[ею]т|[иы]ть?|ишь|у?ю|' +
    '(?<=[ая])(л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ет|ют|ть|ешь))$')
  const russian = word => {
    const at = word.search(/[аеиоуыэюя]/) + 1
    let rest = word.slice(at)
    const second = /^.*?[^аеиоуыэюя].*?[аеиоуыэюя].*?[^аеиоуыэюя]/.exec(rest)?.[0].length ?? rest.length
    const cut = (ending, put = '') => rest !== (rest = rest.replace(ending, put))
    if (!at) return word
    if (!cut(/([иы]|(?<=[ая]))в(ши(сь)?)?$/)) {
      cut(/с[яь]$/)
      if (cut(/([еиыо][ейм]|[иы]ми|[ео]го|[ео]му|[иы]х|[уюое]ю|[ая]я)$/)) cut(/([иы]вш|ующ|(?<=[ая])(ем|нн|вш|ющ|щ))$/)
      else cut(verb) || cut(/([еиыаоуьюяй]|[ео]в|[иь][еюя]|и?я(ми|м|х)|а(ми|м|х)|[еи]и|[ио]й|и?е[йм]|ом)$/)
    }
    cut(/и$/)
    if (rest.search(/ость?$/) >= second) cut(/ость?$/)
    if (cut(/ейше?$/)) cut(/нн$/, 'н')
    else cut(/нн$/, 'н') || cut(/ь$/)
    return word.slice(0, at) + rest
  }

  const english = word => {
    const known = { skis: 'ski', skies: 'sky', idly: 'idl', gently: 'gentl', ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl' }
    if (Object.hasOwn(known, word)) return known[word]
    if (word.length < 3 || /^(sky|news|howe|atlas|cosmos|bias|andes)$/.test(word)) return word
    word = word.replace(/^'/, '').replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
    const past = from => from + (/^.*?[aeiouy].*?[^aeiouy]/.exec(word.slice(from))?.[0].length ?? word.length - from)
    const first = /^(gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word)?.[0].length ?? past(0)
    const second = past(first)
    const isShort = text => /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/.test(text)
    const cut = (ending, put = '', from = 0) => {
      const at = word.search(ending)
      return at >= from && (word = word.slice(0, at) + put, true)
    }
    const change = (pairs, from) => {
      const all = pairs.split(' ').map(pair => pair.split(':'))
      const found = new RegExp(`(?:${all.map(([end]) => `(${end})`).join('|')})$`).exec(word)
      if (!found || found.index < (found[0] === 'ative' ? second : from)) return
      word = word.slice(0, found.index) + all[found.indexOf(found[0], 1) - 1][1]
    }
    cut(/'(s'?)?$/)
    if (!cut(/sses$/, 'ss') && !cut(/ie[ds]$/, word.length > 4 ? 'i' : 'ie') && !/[us]s$/.test(word) && /[aeiouy].+s$/.test(word)) cut(/s$/)
    if (/eed(ly)?$/.test(word)) /^(proc|exc|succ)eed/.test(word) || cut(/eed(ly)?$/, 'ee', first)
    else if (!cut(/(?<=^[^aeiouy])ying$/, 'ie') && !/^(inn|out|cann|herr|earr|even)ing$/.test(word) &&
      /[aeiouy].*?(ed|ing)(ly)?$/.test(word) && cut(/(ed|ing)(ly)?$/)) {
      if (/(at|bl|iz)$/.test(word)) word += 'e'
      else if (/([bdfgmnprt])\1$/.test(word)) /^[aeo]..$/.test(word) || cut(/.$/)
      else if (word.length === first && isShort(word)) word += 'e'
    }
    cut(/(?<=.[^aeiouy])[yY]$/, 'i')
    change('tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al ' +
      'alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og (?<=l)ogi:og fulli:ful lessli:less ' +
      '(?<=[cdeghkmnrt])li:', first)
    change('tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:', first)
    cut(/(al|[ae]nce|er|ic|[ai]ble|ant|e?ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/, '', second)
    const at = word.length - 1
    if (word.endsWith('e') && (at >= second || at >= first && !isShort(word.slice(0, at))) || word.endsWith('ll') && at >= second) cut(/.$/)
    return word.replace(/Y/g, 'y')
  }

  const fold = text => text.toLowerCase().replace(/[’‘ʼʻ`´′＇]/g, "'").replace(/[‐‑]/g, '-')
    .replace(/[иу]\u0306/g, letter => letter.normalize())
    .replace(/[\u00df-\u024f\u0370-\u052f\u1e00-\u1fff\ufb00-\ufb06]/g, letter => /[йў]/.test(letter) ? letter : letter.normalize('NFKD'))
    .replace(/[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0640\u064b-\u065f\u0670\p{Cf}]/gu, '')
    .replace(/ς/g, 'σ')
  const shorten = word => word.length > 40 ? word.slice(0, 40).replace(/[\ud800-\udbff]$/, '') : word
  const groups = text => Array.from(fold(text).matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu), ([word]) => {
    const parts = word.split('-')
    return [parts.map(shorten), parts.length > 1 && parts.length < 5 ? [shorten(parts.join(''))] : []]
  })
  const stem = (word, known) => {
    if (!known) return word
    const found = /[а-я]/.test(word) ? russian(word) : /[a-z]/.test(word) ? english(word) : word
    return Object.hasOwn(exceptions, found) ? exceptions[found] : found
  }
  const isNear = (one, other) => {
    const [less, more] = one.length < other.length ? [one, other] : [other, one]
    return less.length > 3 && more.length > less.length && more.length < less.length + 5 && more.startsWith(less)
  }
  const read = (text, known) => {
    const slots = new Map()
    for (const [parts, whole] of groups(text.slice(0, 200))) {
      for (const word of parts) {
        if (!(known && common.has(word)) && !slots.has(word)) slots.set(word, [word, ...whole].map(one => [one, stem(one, known)]))
      }
    }
    return [...slots.values()].slice(0, 8)
  }
  const fit = (slot, key, form) => Math.max(...slot.map(([word, one]) => form === word ? 4 : key === one ? 3 : isNear(key, one) ? 1 : 0))

  // A file is a script that calls swanSearch: no other kind is loaded from a disk, or allowed by the policy of the page.
  const files = {}
  const load = (home, name) => files[home + name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.take = resolve
    script.src = `${home}/search/${name}.js`
    script.onload = script.onerror = ({ type }) => {
      script.remove()
      // The map is asked for anew each time; what it names never changes.
      if (name === 'map' || type === 'error') delete files[home + name]
      reject()
    }
    document.head.append(script)
  })
  globalThis.swanSearch = (name, text) => document.currentScript.take(text)

  const unfold = (list, start = '') => list.map(one => start = start.slice(0, one.charCodeAt() - 48) + one.slice(1))
  const five = text => text.match(/.{5}/g) ?? []
  const lists = text => text ? text.split(' ').map(list => list.split('.').map(Number)) : []
  const readMap = text => {
    const [, starts, names, lives, directory, moved, gone] = text.split('\n')
    return {
      starts: unfold(starts.split(' ')),
      names: five(names),
      lives: Object.fromEntries(lists(lives).map(([shard, ...lengths]) => [shard, lengths])),
      directory,
      moved: Object.fromEntries(lists(moved)),
      gone: new Set(lists(gone).flat()),
    }
  }
  const shardOf = ({ starts }, key) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = low + high + 1 >> 1
      if (starts[middle] <= key) low = middle
      else high = middle - 1
    }
    return low
  }
  const shardsOf = (map, key) => {
    const first = shardOf(map, key)
    const found = new Set([first])
    if (key.length > 3) {
      for (let next = first + 1; map.starts[next]?.startsWith(key); next++) found.add(next)
      for (const length of map.lives[first] ?? []) {
        const begin = map.starts[first].slice(0, length)
        if (length >= key.length - 4 && key.startsWith(begin)) found.add(shardOf(map, begin))
      }
    }
    return [...found]
  }
  // Stems with their forms, and each form with its documents.
  const entries = text => {
    const lines = text.split('\n').map(line => line.split(' '))
    return unfold(lines.map(([head]) => head)).map((key, line) => [key, lines[line].slice(1).map(form => {
      const stop = form.indexOf('.')
      return [key.slice(0, key.length + 65 - form.charCodeAt()) + form.slice(1, stop), form.slice(stop + 1)]
    })])
  }
  const places = ({ gone }, digits) => {
    const found = []
    let [document, number, weight] = [-1, 0, 1]
    for (const letter of digits) {
      const digit = letter.charCodeAt() - 35
      number += digit % 28 * weight
      weight *= 28
      if (digit < 28) {
        document += number >> 2
        if (!gone.has(document)) found.push([document, [1, 2, 4, 4][number & 3]]);
        [number, weight] = [0, 1]
      }
    }
    return found
  }
  const distance = (one, other) => {
    let before
    let last = Array.from({ length: other.length + 1 }, (_, j) => j)
    for (let i = 1; i <= one.length; i++) {
      const row = [i]
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]))
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
      }
      [before, last] = [last, row]
    }
    return last[other.length]
  }

  const find = async (home, language, text, facets) => {
    const known = /^(en|ru)(-|$)/i.test(language)
    const slots = read(text, known)
    if (!slots.length) return { slots, known, found: [] }
    const map = readMap(await load(home, 'map'))
    const shard = number => load(home, map.names[number]).then(entries)
    const shards = keys => Promise.all([...new Set(keys.flatMap(key => shardsOf(map, key)))].map(shard)).then(all => all.flat())
    const directory = load(home, map.directory)
    const [allowed, all] = await Promise.all([
      Promise.all(facets.map(async facet => {
        const [, forms] = (await shard(shardOf(map, facet))).find(([key]) => key === facet) ?? []
        return new Set(forms && places(map, forms[0][1]).map(([document]) => document))
      })),
      Promise.all(slots.map(slot => shards(slot.map(([, key]) => key)))),
    ])
    const found = {}
    const fits = slots.map((slot, i) => {
      const scores = {}
      for (const [key, forms] of all[i]) {
        if (!fit(slot, key)) continue
        for (const [form, digits] of forms) {
          const times = fit(slot, key, form)
          for (const [document, weight] of places(map, digits)) scores[document] = Math.max(scores[document] ?? 0, weight * times)
        }
      }
      for (const document in scores) {
        if (!allowed.every(set => set.has(+document))) continue
        const order = document in map.moved ? map.moved[document] * 2 - 1 : document * 2
        const one = found[document] ??= { document: +document, order, slots: 0, score: 0 }
        one.slots++
        one.score += scores[document]
      }
      return Object.keys(scores).length
    })
    let ranked = Object.values(found).sort((a, b) => b.slots - a.slots || b.score - a.score || b.order - a.order || b.document - a.document)
    const whole = ranked.filter(one => one.slots === slots.length)
    if (whole.length > 9) ranked = whole
    let isOther
    const near = ranked.length ? [] : slots.map(([[word]], i) => {
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
      const [nearest] = fits[i] ? [] : all[i].filter(([key]) => !/^[A-Z]/.test(key)).flatMap(([, forms]) => forms)
        .map(([form, digits]) => [form, distance(word, form), places(map, digits).length])
        .filter(([, apart, count]) => apart <= most && count)
        .sort((a, b) => a[1] - b[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
      isOther ||= nearest
      return nearest ? nearest[0] : word
    })
    return {
      slots, known, found: ranked, near: isOther && near.join(' '),
      show: async (from, to) => {
        const names = five(await directory)
        return ranked.slice(from, to).map(async ({ document }) =>
          (await load(home, names[document / 96 | 0] + (document / 6 % 16 | 0).toString(16))).split('\n')[document % 6].split('\t'))
      },
    }
  }
  const marks = (text, slots, known) => text.split(/([^\s!-&(-,./:-@[-^{-~«»“”„…–—]+)/).filter(piece => piece)
    .map(piece => [piece, groups(piece).flat(2)
      .some(word => !(known && common.has(word)) && slots.some(slot => fit(slot, stem(word, known), word)))])
  Object.assign(swanSearch, { groups, stem, find, marks })

  const form = document.querySelector('.find')
  if (!form) return
  const [status, results, more, near, others] = ['[role=status]', '.results', '[name=page]', '[name=near]', '.others']
    .map(name => form.querySelector(name))
  const say = (text, value) => text.replace('{0}', value)
  const offer = (button, text) => {
    button.textContent = text
    button.hidden = !text
  }
  const search = async ({ home, lang }) => {
    const facets = ['year', 'country', 'organization'].filter(name => form[name]?.value)
      .map(name => name[0].toUpperCase() + form[name].value.replace(/[^A-Za-z0-9]/g, ''))
    const base = new URL(home, location).href.replace(/\/index.html$/, '')
    const once = () => find(base, lang, form.q.value, facets)
    return { base, end: home.endsWith('/index.html') ? '/index.html' : '', lang, ...await once().catch(once) }
  }
  let now = 0
  let shown
  // Each result as soon as it and those before it are there: a browser may load six files at a time.
  const add = async mine => {
    const from = results.childElementCount
    const cards = await shown.show(from, from + 10)
    Promise.all(cards).catch(() => {})
    for (const one of cards) {
      const [path, title, lead, iso, day, country] = await one
      if (mine !== now) return
      const card = form.querySelector('template').content.cloneNode(true)
      const [link, text, time, place] = ['a', 'p', 'time', 'span'].map(name => card.querySelector(name))
      link.href = `${shown.base}/${path}${shown.end}`
      link.textContent = title
      text.append(...marks(lead, shown.slots, shown.known).map(([piece, isMarked]) => {
        const mark = document.createElement(isMarked ? 'mark' : 'span')
        mark.textContent = piece
        return isMarked ? mark : piece
      }))
      if (iso) {
        time.dateTime = iso
        time.textContent = day
      } else time.remove()
      if (country) place.textContent = country
      else place.remove()
      results.append(card)
    }
    offer(more, shown.found.length > from + cards.length && form.dataset.more)
    return results.children[from]
  }
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const mine = ++now
    const by = event.submitter
    status.textContent = form.dataset.wait
    try {
      if (by === more) {
        const first = await add(mine)
        if (mine !== now) return
        status.textContent = say(form.dataset.found, shown.found.length)
        return first.querySelector('a').focus()
      }
      if (by === near) form.q.value = near.value
      for (const button of [more, near, ...others.children]) offer(button)
      const from = by?.dataset.home ? by : form
      const answer = await search({ home: from.dataset.home, lang: from.lang || document.documentElement.lang })
      if (mine !== now) return
      shown = answer
      results.replaceChildren()
      results.lang = answer.lang
      results.dir = from.dir
      if (answer.found.length) await add(mine)
      if (mine !== now) return
      near.value = answer.near || ''
      offer(near, answer.near && say(form.dataset.near, answer.near))
      status.textContent = answer.found.length ? say(form.dataset.found, answer.found.length) : form.dataset.none
      for (const button of others.children) {
        if (button === by) continue
        const { found } = await search({ home: button.dataset.home, lang: button.lang })
        if (mine !== now) return
        offer(button, found.length && `${button.dataset.name}: ${found.length}`)
      }
    } catch {
      if (mine === now) status.textContent = form.dataset.failed
    }
  })
  form.hidden = false
})()
