// The module's forms. They work without this script too, with one empty row at the end of each list.
(function () {
  'use strict';

  // Runs before the rich-text editor is created, by a script that also waits for jQuery's “ready”.
  var words = JSON.parse(document.currentScript.dataset.words);
  window.jQuery(function ($) {
    if ($.trumbowyg) {
      $.extend($.trumbowyg.langs.en, words);
    }
  });

  // Tells screen readers what others see on the screen.
  var announcer = document.createElement('div');
  announcer.className = 'visually-hidden';
  announcer.setAttribute('role', 'status');
  document.body.appendChild(announcer);

  function say(text, values) {
    announcer.textContent = (values || []).reduce(function (said, value, index) {
      return said.replace('{' + index + '}', value);
    }, text || '');
  }

  function changed(element) {
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function all(list) {
    return Array.from(list.querySelectorAll(':scope > [data-swan-row]'));
  }

  // Rows are numbered from 0 without gaps, because the server binds them so.
  function number(list) {
    all(list).forEach(function (row, index, rows) {
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
      row.setAttribute('role', 'group');
      row.setAttribute('aria-label', list.closest('[data-swan-rows]').getAttribute('data-row') + ' ' + (index + 1));
      row.querySelector('[data-swan-up]').disabled = index === 0;
      row.querySelector('[data-swan-down]').disabled = index === rows.length - 1;
    });
  }

  function rows(group) {
    var list = group.querySelector('[data-swan-list]');
    var add = group.querySelector('[data-swan-add]');
    var template = group.querySelector('template');
    var name = group.getAttribute('data-row');
    if (!add || !template) {
      // These rows are not this person's to change.
      return;
    }

    group.querySelectorAll('[data-swan-script]').forEach(function (element) { element.hidden = false; });
    template.content.querySelectorAll('[data-swan-script]').forEach(function (element) { element.hidden = false; });
    number(list);

    add.addEventListener('click', function () {
      list.appendChild(template.content.cloneNode(true));
      number(list);
      var row = all(list).pop();
      row.querySelector('input:not([type=hidden]), select').focus();
      say(group.getAttribute('data-added'), [name, all(list).length]);
    });

    list.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      var row = button && button.closest('[data-swan-row]');
      if (!row) {
        return;
      }

      var index = all(list).indexOf(row);
      if (button.hasAttribute('data-swan-remove')) {
        row.remove();
        number(list);
        var left = all(list);
        var next = left[index] || left[index - 1];
        (next ? next.querySelector('[data-swan-remove]') : add).focus();
        say(group.getAttribute('data-removed'), [name, index + 1, left.length]);
      } else if (button.hasAttribute('data-swan-up') && index > 0) {
        list.insertBefore(row, all(list)[index - 1]);
        moved(row, button);
      } else if (button.hasAttribute('data-swan-down') && index < all(list).length - 1) {
        list.insertBefore(all(list)[index + 1], row);
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
      say(group.getAttribute('data-moved'), [name, all(list).indexOf(row) + 1, all(list).length]);
    }
  }

  function count(field) {
    var output = document.getElementById(field.getAttribute('data-swan-count'));
    var limit = Number(field.getAttribute('data-swan-limit'));
    var pause;
    function show() {
      var length = field.value.trim().length;
      output.textContent = output.getAttribute('data-text').replace('{0}', length).replace('{1}', limit);
      output.classList.toggle('swan-wrong', length > limit);
    }

    field.addEventListener('blur', function () { clearTimeout(pause); });
    field.addEventListener('input', function () {
      show();

      // Not after each letter.
      clearTimeout(pause);
      pause = setTimeout(function () { say(output.textContent); }, 1000);
    });
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
        var text = (choice.textContent + ' ' + choice.getAttribute('data-swan-choice')).toLocaleLowerCase();
        var fits = words.every(function (word) { return text.includes(word); });
        found += fits ? 1 : 0;
        choice.hidden = !fits && !choice.querySelector('input').checked;
      });
      group.querySelector('[data-swan-none]').hidden = found > 0;
      say(found > 0 && words.length > 0 ? group.getAttribute('data-found') : '', [found]);
    });
    input.addEventListener('keydown', function (event) {
      // Enter would submit the whole form.
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  // The field that a message is about; for rich text, its visible editor.
  function fieldOf(name) {
    var field = Array.from(document.getElementsByName(name)).find(function (element) { return element.type !== 'hidden'; });
    var box = field && field.closest('.trumbowyg-box');
    return box ? box.querySelector('.trumbowyg-editor') : field;
  }

  // Ties each message to its field and focuses the first invalid field.
  function faults() {
    var first = document.querySelector('[data-swan-conflict]');
    document.querySelectorAll('form .field-validation-error[data-valmsg-for]').forEach(function (message, index) {
      var field = fieldOf(message.getAttribute('data-valmsg-for'));
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

  // Sorts the summary's messages in the order of the fields, after those that belong to no field.
  function order(summary) {
    var fields = Array.from(document.querySelectorAll('form [id]'));
    function place(entry) {
      var link = entry.querySelector('a');
      return link ? fields.indexOf(document.getElementById(link.hash.slice(1))) : -1;
    }
    Array.from(summary.children)
      .sort(function (one, other) { return place(one) - place(other); })
      .forEach(function (entry) { summary.appendChild(entry); });
  }

  // The rich-text editor reads its content on key-up only; dictated, autofilled or autocorrected text would be lost.
  function text(box) {
    var editor = box.querySelector('.trumbowyg-editor');
    var field = box.querySelector('textarea');
    editor.addEventListener('input', function () {
      field.value = editor.textContent.trim() || editor.querySelector('hr, img') ? editor.innerHTML : '';
    });
  }

  // Orchard's preview watches its own fields only. Nothing is sent until someone opens the preview.
  function preview(form) {
    var open = false;
    var channel = new BroadcastChannel('contentpreview-' + document.getElementById('previewId').dataset.value);
    channel.addEventListener('message', function () { open = true; });
    ['input', 'change'].forEach(function (event) {
      form.addEventListener(event, function () {
        if (open) {
          window.jQuery(document).trigger('contentpreview:render');
        }
      });
    });
  }

  // Ctrl+S saves the draft and stays, on every keyboard layout: the key is the same, its letter is not.
  function saveByKey(form) {
    document.addEventListener('keydown', function (event) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyS') {
        event.preventDefault();
        var button = form.querySelector('[value="submit.SaveAndContinue"]') || form.querySelector('[value="submit.Save"]');
        if (button && !event.repeat && !document.querySelector('.modal.show')) {
          button.click();
        }
      }
    });
  }

  // The menu of further actions closes like others do.
  function more(menu) {
    document.addEventListener('click', function (event) { menu.open = menu.open && menu.contains(event.target); });
    menu.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
  }

  document.querySelectorAll('[data-swan-more]').forEach(more);
  document.querySelectorAll('form:has([name="submit.Save"])').forEach(saveByKey);
  document.querySelectorAll('[data-swan-rows]').forEach(rows);
  document.querySelectorAll('[data-swan-count]').forEach(count);
  document.querySelectorAll('[data-swan-filter]').forEach(filter);
  document.querySelectorAll('form:has(#previewId)').forEach(preview);
  document.querySelectorAll('.validation-summary-errors ul').forEach(order);

  // After Orchard's own scripts have finished: jQuery's “ready” runs on a timer of its own.
  window.addEventListener('load', function () {
    setTimeout(function () {
      document.querySelectorAll('.trumbowyg-box').forEach(text);
      faults();
    });
  });
})();
