// Runs the theme's search.js outside a browser, where it does all but show. What is asked comes as lines, answers go as lines of JSON.
//   node script.mjs SEARCH.JS stems LANGUAGE
//   node script.mjs SEARCH.JS words
//   node script.mjs SEARCH.JS find FOLDER LANGUAGE
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

const [script, command, ...rest] = process.argv.slice(2)
const context = vm.createContext({
  document: {
    currentScript: null,
    querySelector: () => null,
    createElement: () => ({ remove() {} }),
    head: {
      append(element) {
        try {
          const text = readFileSync(new URL(element.src), 'utf8')
          context.document.currentScript = element
          vm.runInContext(text, context)
          element.onload({ type: 'load' })
        } catch {
          element.onerror({ type: 'error' })
        }
      },
    },
  },
})
context.URL = URL
vm.runInContext(readFileSync(script, 'utf8'), context)
const { groups, stem, find, marks } = context.swanSearch
const lines = readFileSync(0, 'utf8').split('\n').filter(line => line)
const answers = []
for (const line of lines) {
  if (command === 'stems') answers.push(stem(line, /^(en|ru)$/.test(rest[0])))
  else if (command === 'words') answers.push(groups(JSON.parse(line)).map(([parts, whole]) => ({ Parts: parts, Whole: whole[0] ?? null })))
  else {
    const { text, facets } = JSON.parse(line)
    const answer = await find(`file://${rest[0]}`, rest[1], text, facets)
    const hits = answer.show ? await Promise.all(await answer.show(0, 10)) : []
    answers.push({
      Total: answer.found.length,
      Paths: hits.map(([path]) => path),
      Leads: hits.map(([, , lead]) => marks(lead, answer.slots, answer.known)
        .map(([piece, isMarked]) => isMarked ? `[${piece}]` : piece).join('')),
      Near: answer.near || null,
    })
  }
}
process.stdout.write(answers.map(answer => JSON.stringify(answer) + '\n').join(''))
