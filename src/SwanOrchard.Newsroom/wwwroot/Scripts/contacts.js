// Finds people who are contacts already, so that nobody is typed again. The rows of the list are made by editor.js.
(function () {
  'use strict';

  var pause = 300;

  function known(place) {
    var texts = place.dataset;
    var group = place.closest('[data-swan-rows]');
    var input = place.querySelector('input');
    var status = place.querySelector('[data-swan-status]');
    var results = place.querySelector('[data-swan-results]');
    var token = place.closest('form').querySelector('[name=__RequestVerificationToken]');
    var timer = null;
    var running = null;

    function show(people) {
      results.replaceChildren();
      status.textContent = people.length ? texts.textFound.replace('{0}', people.length) : texts.textNone;
      people.forEach(function (person) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn btn-outline-secondary btn-sm';
        button.textContent = [person.name, person.email].filter(Boolean).join(', ');
        var state = document.createElement('small');
        state.textContent = person.state + ' (' + person.items + ')';
        button.appendChild(state);
        button.addEventListener('click', function () { take(person); });
        var entry = document.createElement('li');
        entry.appendChild(button);
        results.appendChild(entry);
      });
    }

    function search() {
      if (running) {
        running.abort();
      }

      results.replaceChildren();
      status.textContent = '';
      if (input.value.trim().length < 2) {
        return;
      }

      running = new AbortController();
      fetch(texts.swanKnown, {
        method: 'POST',
        body: new URLSearchParams({ text: input.value, __RequestVerificationToken: token.value }),
        signal: running.signal,
        headers: { 'X-Requested-With': 'XMLHttpRequest' }
      })
        .then(function (answer) {
          if (!answer.ok || answer.redirected) {
            throw new Error(answer.status);
          }
          return answer.json();
        })
        .then(show)
        .catch(function (error) {
          if (error.name !== 'AbortError') {
            status.textContent = texts.textFailed;
          }
        });
    }

    // A row of one's own, with the consent as it is known.
    function take(person) {
      group.querySelector('[data-swan-add]').click();
      var row = Array.from(group.querySelectorAll('[data-swan-list] > [data-swan-row]')).pop();
      function field(name) { return row.querySelector('[name$=".' + name + '"]:not([type=hidden])'); }
      field('Name').value = person.name;
      field('Email').value = person.email || '';
      field('Phone').value = person.phone || '';
      field('Published').checked = person.agrees;
      field('Published').focus();
      field('Name').dispatchEvent(new Event('change', { bubbles: true }));
      input.value = '';
      results.replaceChildren();
      status.textContent = '';
    }

    input.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(search, pause);
    });

    // Enter would press the form's first button.
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        clearTimeout(timer);
        search();
      }
    });
    place.hidden = false;
  }

  document.querySelectorAll('[data-swan-known]').forEach(known);
})();
