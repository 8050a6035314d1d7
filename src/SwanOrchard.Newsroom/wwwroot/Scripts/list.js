// Offers to tick all that a search found, once all rows of the page are ticked.
(function () {
  'use strict';

  var place = document.querySelector('[data-swan-all-found]');
  var all = document.getElementById('select-all');
  var shown = document.getElementById('selected-items');
  if (!place || !all || !shown) {
    return;
  }

  var button = place.querySelector('button');
  var status = place.querySelector('[role=status]');
  var field = place.querySelector('input');
  var boxes = Array.from(document.querySelectorAll('[name=itemIds]'));
  shown.after(place);

  // After Orchard's own script, which ticks the boxes.
  function look() {
    setTimeout(function () {
      place.hidden = boxes.length < 2 || !boxes.every(function (box) { return box.checked; });
      field.disabled = true;
      button.hidden = false;
      shown.hidden = false;
      status.textContent = '';
    });
  }

  button.addEventListener('click', function () {
    field.disabled = false;
    button.hidden = true;
    shown.hidden = true;
    status.textContent = status.dataset.text;
    all.focus();
  });
  all.addEventListener('click', look);
  boxes.forEach(function (box) { box.addEventListener('click', look); });
})();
