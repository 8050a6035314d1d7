// Images in the rich-text editor: chosen by the newsroom's own dialog, then described; one stands alone, several are a gallery.
(function () {
  'use strict';

  var dialog = document.querySelector('[data-swan-describe]');
  var holder = document.querySelector('[data-swan-body-picker] [data-swan-dialog]');
  if (!dialog || !holder || !window.jQuery) {
    return;
  }

  var picker = window.swanPicker(holder);
  var template = document.querySelector('[data-swan-describe-row]');
  var list = dialog.querySelector('[data-swan-described]');
  var place = dialog.querySelector('[data-swan-position]');
  var position = place.querySelector('select');
  var remove = dialog.querySelector('[data-swan-take-out]');
  var count = 0;
  var editor = null;
  var target = null;

  // Moved out of the form, because its fields are not part of it.
  document.body.appendChild(dialog);
  var modal = new bootstrap.Modal(dialog);

  function outermost(element) {
    var figure = null;
    for (var at = element; at && at !== editor.$ed[0]; at = at.parentElement) {
      figure = at.localName === 'figure' ? at : figure;
    }
    return figure;
  }

  // The child of the editor in which something stands.
  function block(node) {
    while (node && node.parentNode !== editor.$ed[0]) {
      node = node.parentNode;
    }
    return node;
  }

  function isEmpty(element) {
    return !element.textContent.trim() && !element.querySelector('img, hr, table');
  }

  function rows() {
    return Array.from(list.children);
  }

  function arrange() {
    var all = rows();
    place.hidden = all.length > 1;
    all.forEach(function (row, index) {
      row.querySelector('[data-swan-earlier]').hidden = index === 0;
      row.querySelector('[data-swan-remove]').hidden = all.length === 1;
    });
  }

  // An image as it stands in the text, with the words around it; what is not changed here stays as it is.
  function add(image, caption) {
    var row = template.content.firstElementChild.cloneNode(true);
    var number = ++count;
    row.querySelectorAll('[id]').forEach(function (element) { element.id += '_' + number; });
    row.querySelectorAll('label').forEach(function (label) { label.htmlFor += '_' + number; });
    var alt = row.querySelector('[data-swan-alt]');
    alt.setAttribute('aria-describedby', alt.getAttribute('aria-describedby').split(' ').map(function (id) {
      return id + '_' + number;
    }).join(' '));
    var credit = caption && caption.querySelector('small');
    row.querySelector('legend').textContent = decodeURIComponent(image.getAttribute('src').split('/').pop());
    row.querySelector('img').src = image.getAttribute('src');
    alt.value = image.alt;
    row.querySelector('[data-swan-credit]').value = credit ? credit.textContent.trim() : '';
    if (caption) {
      var words = caption.cloneNode(true);
      words.querySelectorAll('small').forEach(function (small) { small.remove(); });
      row.querySelector('[data-swan-caption]').value = words.textContent.trim();
    }
    row.swanImage = image;
    row.swanCaption = caption;
    row.swanSaid = said(row);
    alt.addEventListener('input', function () { fault(row, false); });
    row.querySelector('[data-swan-remove]').addEventListener('click', function () {
      var next = row.nextElementSibling || row.previousElementSibling;
      row.remove();
      arrange();
      next.querySelector('[data-swan-alt]').focus();
    });
    row.querySelector('[data-swan-earlier]').addEventListener('click', function () {
      list.insertBefore(row, row.previousElementSibling);
      arrange();
      alt.focus();
    });
    list.appendChild(row);
  }

  function said(row) {
    return row.querySelector('[data-swan-caption]').value.trim() + '\n' + row.querySelector('[data-swan-credit]').value.trim();
  }

  function fault(row, isWrong) {
    var alt = row.querySelector('[data-swan-alt]');
    alt.classList.toggle('is-invalid', isWrong);
    alt.setAttribute('aria-invalid', String(isWrong));
    row.querySelector('[data-swan-fault]').hidden = !isWrong;
  }

  function take(chosen) {
    chosen.forEach(function (item) {
      var image = document.createElement('img');
      image.setAttribute('src', item.url.split('?')[0]);
      image.alt = '';
      add(image, null);
    });
    arrange();
  }

  // One dialog after the other: two at once would share a backdrop.
  function after(other, act) {
    other.addEventListener('hidden.bs.modal', act, { once: true });
  }

  function choose(several) {
    var chosen = [];
    after(picker.dialog, function () {
      take(chosen);
      if (list.children.length) {
        show();
      } else {
        back();
      }
    });
    picker.open('', several, function (items) { chosen = items; });
  }

  function back() {
    editor.$ed[0].focus();
  }

  function show() {
    remove.hidden = !target;
    modal.show();
    var empty = rows().find(function (row) { return !row.querySelector('[data-swan-alt]').value; }) || list.firstElementChild;
    empty.querySelector('[data-swan-alt]').focus();
  }

  function begin(instance, image) {
    editor = instance;
    editor.saveRange();
    list.replaceChildren();
    position.value = '';
    var start = image || (editor.range && editor.range.startContainer);
    start = start && start.nodeType !== 1 ? start.parentElement : start;
    target = start && editor.$ed[0].contains(start) ? outermost(start) || image || null : null;
    if (!target || !(target.matches('img') || target.querySelector('img'))) {
      target = null;
      choose(false);
      return;
    }

    (target.matches('img') ? [target] : Array.from(target.querySelectorAll('img'))).forEach(function (found) {
      var figure = target.matches('img') ? null : found.closest('figure');
      add(found, figure && figure.querySelector(':scope > figcaption'));
    });
    position.value = Array.from(position.options).some(function (option) { return option.value === target.className; })
      ? target.className
      : '';
    arrange();
    show();
  }

  function figureOf(row) {
    var figure = document.createElement('figure');
    var image = row.swanImage.cloneNode();
    image.alt = row.querySelector('[data-swan-alt]').value.trim();
    figure.appendChild(image);
    if (row.swanCaption && said(row) === row.swanSaid) {
      figure.appendChild(row.swanCaption.cloneNode(true));
    } else if (said(row).trim()) {
      var caption = document.createElement('figcaption');
      var credit = row.querySelector('[data-swan-credit]').value.trim();
      caption.textContent = row.querySelector('[data-swan-caption]').value.trim();
      if (credit) {
        var small = document.createElement('small');
        small.textContent = credit;
        caption.append(caption.textContent ? ' ' : '', small);
      }
      figure.appendChild(caption);
    }
    return figure;
  }

  function put(figure) {
    var text = editor.$ed[0];
    var at = target ? block(target) : editor.range && text.contains(editor.range.startContainer) && block(editor.range.startContainer);
    if (target && target.localName === 'figure') {
      target.replaceWith(figure);
    } else if (at) {
      at.after(figure);
      if (target) {
        target.remove();
      }
      if (at.nodeType === 1 && isEmpty(at)) {
        at.remove();
      }
    } else {
      text.appendChild(figure);
    }

    // Without a line below, nothing could be written there.
    if (!block(figure).nextElementSibling) {
      var line = document.createElement('p');
      line.appendChild(document.createElement('br'));
      text.appendChild(line);
    }
    return block(figure).nextElementSibling;
  }

  function finish(next) {
    editor.syncCode();
    editor.$c.trigger('tbwchange');
    editor.$ta[0].dispatchEvent(new Event('input', { bubbles: true }));
    after(dialog, function () {
      if (next) {
        window.getSelection().collapse(next, 0);
      }
    });
    modal.hide();
  }

  dialog.querySelector('[data-swan-ok]').addEventListener('click', function () {
    var wrong = rows().filter(function (row) { return !row.querySelector('[data-swan-alt]').value.trim(); });
    wrong.forEach(function (row) { fault(row, true); });
    if (wrong.length) {
      wrong[0].querySelector('[data-swan-alt]').focus();
      return;
    }

    var figures = rows().map(figureOf);
    var whole = figures[0];
    if (figures.length > 1) {
      whole = document.createElement('figure');
      whole.className = 'gallery';
      whole.append.apply(whole, figures);
    } else if (position.value) {
      whole.className = position.value;
    }
    finish(put(whole));
  });

  dialog.addEventListener('hidden.bs.modal', back);
  dialog.querySelector('[data-swan-more-images]').addEventListener('click', function () {
    after(dialog, function () { choose(true); });
    modal.hide();
  });

  remove.addEventListener('click', function () {
    var next = block(target).nextElementSibling;
    target.remove();
    finish(next);
  });

  // Enter in a one-line field would press nothing here, and in a form much.
  dialog.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.localName === 'input') {
      event.preventDefault();
      dialog.querySelector('[data-swan-ok]').click();
    }
  });

  // In place of Orchard's plugin, before the editor is created.
  window.jQuery(function ($) {
    if (!$.trumbowyg) {
      return;
    }

    // It puts a canvas in the place of an image that is clicked, to be dragged larger. Sizes come from the position here.
    delete $.trumbowyg.plugins.resizimg;
    $.trumbowyg.plugins.insertImage = {
      init: function (instance) {
        instance.addBtnDef('insertImage', { fn: function () { begin(instance); } });
        instance.o.imgDblClickHandler = function () {
          begin(instance, this);
          return false;
        };
      }
    };
  });

  // Enter in a caption goes on below the images.
  document.addEventListener('keydown', function (event) {
    var text = event.key === 'Enter' && !event.shiftKey && event.target.closest && event.target.closest('.trumbowyg-editor');
    var node = text && window.getSelection().anchorNode;
    var caption = node && (node.nodeType === 1 ? node : node.parentElement).closest('figcaption');
    if (caption && text.contains(caption)) {
      event.preventDefault();
      var at = caption;
      while (at.parentNode !== text) {
        at = at.parentNode;
      }
      var line = document.createElement('p');
      line.appendChild(document.createElement('br'));
      at.after(line);
      window.getSelection().collapse(line, 0);
    }
  }, true);
})();
