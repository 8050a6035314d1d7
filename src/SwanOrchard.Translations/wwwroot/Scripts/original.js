// Puts each text of the original beside the field of its translation, and copies it over. Without this they stand above the form.
(function () {
  'use strict';

  function fieldOf(name) {
    return document.querySelector('[name="' + name + '"]:not([type=hidden])')
      || document.querySelector('[name^="' + name + '["]:not([type=hidden])');
  }

  function place(panel) {
    var field = fieldOf(panel.dataset.swanOriginal);
    var box = field && (field.closest('.ocat-wrapper, .swan-field, fieldset, .mb-3, .form-group') || field.parentElement);
    if (!box || box.closest('.swan-originals')) {
      return;
    }

    var pair = box.closest('.swan-pair');
    if (!pair || pair.lastElementChild !== box) {
      pair = document.createElement('div');
      pair.className = 'swan-pair';
      box.before(pair);
      pair.append(box);
    }

    pair.prepend(panel);
    var button = panel.querySelector('[data-swan-copy]');
    if (button) {
      button.hidden = false;
      button.addEventListener('click', function () { copy(field, button.dataset.swanCopy); });
    }
  }

  function copy(field, text) {
    var $ = window.jQuery;
    if ($ && field.closest('.trumbowyg-box')) {
      $(field).trumbowyg('html', text);
    } else {
      field.value = text;
    }

    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    var editor = field.closest('.trumbowyg-box') && field.closest('.trumbowyg-box').querySelector('.trumbowyg-editor');
    (editor || field).focus();
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-swan-original]').forEach(place);
  });
})();
