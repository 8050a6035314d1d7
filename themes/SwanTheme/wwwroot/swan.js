// Leaves the site faster than a link can: the page is blank at once, and the neutral one takes its place in the history.
(() => {
  const link = document.querySelector('.leave')
  if (!link) return
  const status = document.querySelector('.top [role=status]')
  const within = 5000
  let presses = [], alone = false

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

  // Shift counts when it goes up again with no other key, and no text selected, in between.
  addEventListener('keydown', event => {
    alone = event.key === 'Shift' && !event.target.closest?.('input, textarea, select, [contenteditable]')
    if (!alone) presses = []
  })
  addEventListener('pointerdown', () => { alone = false })
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || !alone) return
    alone = false
    presses = [...presses.filter(time => event.timeStamp - time < within), event.timeStamp]
    if (presses.length > 2) leave()
    status.textContent = presses.length === 2 ? status.dataset.text : ''
  })
})()
