// Finds an item of the site to link to, in the rich-text editor's dialog for a link.
(function () {
  'use strict';

  var texts = document.currentScript.dataset;
  var pause = 300;
  var count = 0;

  function search(modal, url, text, form) {
    var place = document.createElement('div');
    place.className = 'swan-link-search';
    var label = document.createElement('label');
    label.className = 'form-label';
    label.textContent = texts.label;
    var input = document.createElement('input');
    input.type = 'search';
    input.className = 'form-control';
    input.autocomplete = 'off';
    input.id = label.htmlFor = 'swan-link-search-' + ++count;
    var status = document.createElement('p');
    status.className = 'small mb-1';
    status.setAttribute('role', 'status');
    var results = document.createElement('ul');
    results.className = 'swan-known';
    place.append(label, input, status, results);
    url.closest('.trumbowyg-input-row').before(place);

    // The dialog has a fixed height, that of what it held.
    var box = modal.querySelector('.trumbowyg-modal-box');
    new ResizeObserver(function () { modal.style.height = box.offsetHeight + 10 + 'px'; }).observe(box);
    var timer = null;
    var running = null;

    function show(items) {
      status.textContent = items.length ? texts.found.replace('{0}', items.length) : texts.none;
      results.replaceChildren.apply(results, items.map(function (item) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn btn-outline-secondary btn-sm';
        var title = document.createElement('span');
        title.lang = item.language;
        title.textContent = item.title;
        var about = document.createElement('small');
        about.textContent = item.about;
        button.append(title, about);
        button.addEventListener('click', function () { take(item); });
        var entry = document.createElement('li');
        entry.appendChild(button);
        return entry;
      }));
    }

    function take(item) {
      url.value = item.url;
      text.value = text.value.trim() ? text.value : item.title;
      input.value = '';
      results.replaceChildren();
      status.textContent = texts.chosen.replace('{0}', item.title);
      modal.querySelector('[type=submit]').focus();
    }

    function ask() {
      if (running) {
        running.abort();
      }

      results.replaceChildren();
      status.textContent = '';
      if (input.value.trim().length < 2) {
        return;
      }

      running = new AbortController();
      var language = form.querySelector('[name="LocalizationPart.Culture"]');
      fetch(texts.url, {
        method: 'POST',
        body: new URLSearchParams({
          text: input.value,
          language: language ? language.value : '',
          __RequestVerificationToken: form.querySelector('[name=__RequestVerificationToken]').value
        }),
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
            status.textContent = texts.failed;
          }
        });
    }

    input.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    });

    // Enter would press the dialog's button.
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        clearTimeout(timer);
        ask();
      }
    });
    if (!url.value) {
      input.focus();
    }
  }

  window.jQuery(document).on('tbwmodalopen', 'textarea', function (event) {
    var modal = document.querySelector('.trumbowyg-modal');
    var url = modal && modal.querySelector('[name=url]');
    var text = modal && modal.querySelector('[name=text]');

    // The dialog for an image has no text.
    if (url && text) {
      search(modal, url, text, event.target.closest('form'));
    }
  });
})();
