// Leaves the site faster than a link can: blanks the page at once and replaces its history entry with the neutral site.
(() => {
  const link = document.querySelector('.leave')
  if (!link) return
  const status = document.querySelector('.top [role=status]')
  const within = 5000
  const held = new Set()
  let presses = []

  const leave = () => {
    document.title = link.hostname
    document.body.remove()
    location.replace(link.href)
  }

  link.setAttribute('aria-describedby', 'leave-keys')
  link.addEventListener('click', event => {
    event.preventDefault()
    leave()
  })

  // Pressing Shift, left or right, counts once it is released with no other key, wheel or pointer used meanwhile: with Alt or
  // Ctrl it switches the keyboard layout, with the wheel it scrolls sideways, with the pointer it selects text.
  const beginAnew = () => {
    presses = []
    held.clear()
    if (status.textContent) status.textContent = ''
  }
  const isAlone = event => event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.getModifierState('AltGraph')

  addEventListener('keydown', event => {
    if (isAlone(event) && !event.target.closest?.('input, textarea, select, [contenteditable]')) held.add(event.code)
    else beginAnew()
  })
  for (const type of ['pointerdown', 'wheel', 'blur']) addEventListener(type, beginAnew, { passive: true })
  addEventListener('keyup', event => {
    if (!isAlone(event)) return beginAnew()
    if (!held.delete(event.code)) return
    presses = [...presses.filter(time => event.timeStamp - time < within), event.timeStamp]
    if (presses.length > 2) leave()
    status.textContent = presses.length === 2 ? status.dataset.text : ''
  })
})()

// Copies the link to this page; where the browser refuses, shows it selected. From a disk and in a preview, that is the site's page.
;(() => {
  const place = document.querySelector('.link')
  const isElsewhere = location.protocol === 'file:' || self !== top
  const address = isElsewhere ? document.querySelector('link[rel=canonical]')?.href : location.origin + location.pathname
  if (!place || !address) return
  const [button, output] = place.children
  place.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address)
      output.textContent = output.dataset.done
    } catch {
      output.textContent = address
      getSelection().selectAllChildren(output)
    }
  })
})()
