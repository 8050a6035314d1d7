// The module's forms. Without this script they work as well, with one empty row at the end of each list.
(function () {
  'use strict';

  // Rows are numbered from 0 without gaps, which is how the server binds them.
  function number(list) {
    Array.from(list.querySelectorAll(':scope > [data-swan-row]')).forEach(function (row, index) {
      row.querySelectorAll('[name], [data-valmsg-for]').forEach(function (element) {
        var attribute = element.hasAttribute('name') ? 'name' : 'data-valmsg-for';
        var name = element.getAttribute(attribute).replace(/\[(?:\d+|__row__)\](?!.*\[(?:\d+|__row__)\])/, '[' + index + ']');
        element.setAttribute(attribute, name);
        if (attribute === 'name' && element.id) {
          var id = element.id;
          element.id = name.replace(/[^\w-]/g, '_') + (name.endsWith(']') || /\[\d+\]/.test(name) ? '' : '_' + index);
          row.querySelectorAll('label').forEach(function (label) {
            if (label.htmlFor === id) {
              label.htmlFor = element.id;
            }
          });
        }
      });
      row.querySelector('[data-swan-up]').disabled = index === 0;
      row.querySelector('[data-swan-down]').disabled = !row.nextElementSibling;
    });
  }

  function changed(element) {
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function rows(group) {
    var list = group.querySelector('[data-swan-list]');
    var add = group.querySelector('[data-swan-add]');
    var template = group.querySelector('template');
    group.querySelectorAll('[data-swan-script]').forEach(function (element) { element.hidden = false; });
    template.content.querySelectorAll('[data-swan-script]').forEach(function (element) { element.hidden = false; });
    number(list);

    add.addEventListener('click', function () {
      list.appendChild(template.content.cloneNode(true));
      number(list);
      list.lastElementChild.querySelector('input:not([type=hidden]), select').focus();
    });

    list.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      var row = button && button.closest('[data-swan-row]');
      if (!row) {
        return;
      }

      if (button.hasAttribute('data-swan-remove')) {
        var next = row.nextElementSibling || row.previousElementSibling;
        row.remove();
        number(list);
        (next ? next.querySelector('[data-swan-remove]') : add).focus();
      } else if (button.hasAttribute('data-swan-up') && row.previousElementSibling) {
        list.insertBefore(row, row.previousElementSibling);
        moved(row, button);
      } else if (button.hasAttribute('data-swan-down') && row.nextElementSibling) {
        list.insertBefore(row.nextElementSibling, row);
        moved(row, button);
      }

      changed(list);
    });

    // The focus stays with the row, on a button that can still be pressed.
    function moved(row, button) {
      number(list);
      if (button.disabled) {
        row.querySelector(button.hasAttribute('data-swan-up') ? '[data-swan-down]' : '[data-swan-up]').focus();
      } else {
        button.focus();
      }
    }
  }

  function count(field) {
    var output = document.getElementById(field.getAttribute('data-swan-count'));
    var limit = Number(field.getAttribute('data-swan-limit'));
    function show() {
      var length = field.value.trim().length;
      output.textContent = output.getAttribute('data-text').replace('{0}', length).replace('{1}', limit);
      output.classList.toggle('text-danger', length > limit);
      output.classList.toggle('fw-bold', length > limit);
    }

    field.addEventListener('input', show);
    show();
  }

  function filter(group) {
    var input = group.querySelector('[data-swan-search]');
    var choices = Array.from(group.querySelectorAll('[data-swan-choice]'));
    input.closest('[data-swan-script]').hidden = false;
    input.addEventListener('input', function () {
      var words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      var found = 0;
      choices.forEach(function (choice) {
        var text = choice.textContent.toLocaleLowerCase();
        var chosen = choice.querySelector('input').checked;
        choice.hidden = !chosen && !words.every(function (word) { return text.includes(word); });
        found += choice.hidden ? 0 : 1;
      });
      group.querySelector('[data-swan-none]').hidden = found > 0;
    });
    input.addEventListener('keydown', function (event) {
      // Enter would send the whole form.
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  // Orchard's media library, moved into our window while that is open.
  function picture(group) {
    var choose = group.querySelector('[data-swan-choose]');
    var modalElement = group.querySelector('[data-swan-modal]');
    if (!choose || !modalElement) {
      return;
    }

    var path = group.querySelector('[data-swan-path]');
    var shown = group.querySelector('[data-swan-shown]');
    document.body.appendChild(modalElement);
    modalElement.addEventListener('hidden.bs.modal', function () {
      var app = document.getElementById('mediaApp');
      app.classList.add('d-none');
      document.body.appendChild(app);
      choose.focus();
    });
    modalElement.querySelector('[data-swan-ok]').addEventListener('click', function () {
      var media = window.mediaApp.selectedMedias[0];
      window.mediaApp.selectedMedias = [];
      bootstrap.Modal.getInstance(modalElement).hide();
      if (media) {
        path.value = media.mediaPath;
        shown.innerHTML = '';
        var image = document.createElement('img');
        image.src = media.url;
        image.alt = '';
        image.className = 'swan-thumbnail';
        shown.appendChild(image);
        changed(path);
      }
    });
    choose.addEventListener('click', function () {
      var app = document.getElementById('mediaApp');
      if (!app || !window.mediaApp) {
        path.focus();
        return;
      }

      var extensions = choose.getAttribute('data-swan-choose');
      window.jQuery('#allowedExtensions').val(extensions);
      window.jQuery('#fileupload').attr('accept', extensions);
      modalElement.querySelector('.modal-body').appendChild(app);
      window.mediaApp.refresh();
      new bootstrap.Modal(modalElement).show();
      app.classList.remove('d-none');
    });
    choose.hidden = false;
    path.addEventListener('input', function () { shown.innerHTML = ''; });
  }

  // Each message is tied to its field, and the first wrong field has the focus.
  function faults() {
    var first = null;
    document.querySelectorAll('form .field-validation-error[data-valmsg-for]').forEach(function (message, index) {
      var name = message.getAttribute('data-valmsg-for');
      var field = Array.from(document.getElementsByName(name)).find(function (element) { return element.type !== 'hidden'; });
      message.id = message.id || 'swan-fault-' + index;
      if (field) {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', (message.id + ' ' + (field.getAttribute('aria-describedby') || '')).trim());
        field.classList.add('is-invalid');
        first = first || field;
      }
    });
    if (first) {
      first.focus();
    }
  }

  document.querySelectorAll('[data-swan-rows]').forEach(rows);
  document.querySelectorAll('[data-swan-count]').forEach(count);
  document.querySelectorAll('[data-swan-filter]').forEach(filter);
  document.querySelectorAll('[data-swan-picture]').forEach(picture);
  faults();
})();
