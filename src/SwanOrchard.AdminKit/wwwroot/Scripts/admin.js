// What Orchard's admin lacks for people on a phone, with a screen reader or with only a keyboard.
(function () {
  'use strict';

  var words = document.currentScript.dataset;
  var body = document.body;

  function each(selector, act) {
    document.querySelectorAll(selector).forEach(act);
  }

  function name(selector, text) {
    each(selector, function (element) { element.setAttribute('aria-label', text); });
  }

  // On a phone the open menu covers the page, so it starts closed; only its own button opens it.
  if (window.innerWidth < 768) {
    body.classList.add('left-sidebar-compact');
  }

  // Makes the content a landmark and adds a link that skips the menu.
  var main = document.querySelector('.ta-content') || document.querySelector('body > .d-flex');
  if (main) {
    main.setAttribute('role', 'main');
    main.tabIndex = -1;
    main.id = main.id || 'swan-main';
    if (main.matches('.ta-content')) {
      var skip = document.createElement('a');
      skip.href = '#' + main.id;
      skip.className = 'swan-skip visually-hidden-focusable';
      skip.textContent = words.skip;
      body.insertBefore(skip, body.firstChild);
    }
  }

  // Labels buttons and links that consist of an icon only.
  name('.ta-navbar-top', words.tools);
  name('#navbarDropdown', words.account);
  name('#filter-dropdown', words.filters);
  name('#togglePassword', words.password);
  name('a.text-info[target=_blank]', words.open);
  each('#shortcodeModal a[href="#all"]', function (link) { link.textContent = words.all; });
  each('li[title] > .page-link[href]', function (link) { link.setAttribute('aria-label', link.parentElement.title); });

  // The dots between numbers lead to a page, too.
  each('.page-link[href] > .fa-ellipsis', function (dots) {
    dots.parentElement.setAttribute('aria-label', (/[?&]pagenum=(\d+)/.exec(dots.parentElement.href) || ['', '…'])[1]);
  });
  each('.leftbar-compactor[title]', function (button) { button.setAttribute('aria-label', button.title); });
  each('.ta-navbar-brand', function (link) { link.setAttribute('aria-label', link.textContent.trim()); });
  each('.ta-navbar-brand img', function (image) { image.alt = ''; });

  // The number on the bell is not in its name.
  each('#UnreadNotificationBadge', function (badge) {
    var bell = badge.closest('button');
    bell.setAttribute('aria-label', bell.getAttribute('aria-label') + ': ' + badge.textContent.trim());
  });

  // The narrow menu hides its labels.
  each('#left-nav .item-label', function (item) { item.setAttribute('aria-label', item.textContent.trim()); });

  // Fields without a label.
  each('select[title]:not([aria-label])', function (list) {
    list.setAttribute('aria-label', list.getAttribute('data-header') || list.title);
  });
  each('input[name=itemIds]', function (box) {
    var item = box.closest('li');
    var title = item && item.querySelector('.contentitem');
    box.setAttribute('aria-label', title ? title.textContent.trim() : box.value);
  });

  // The language menu reacts to the mouse only.
  each('.language-menu-item', function (item) {
    item.setAttribute('role', 'button');
    item.tabIndex = 0;
    item.lang = item.getAttribute('data-language-value');
    item.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        item.click();
      }
    });
  });

  // The page for two-factor authentication has its title in a bar, and no heading.
  if (!document.querySelector('h1')) {
    each('.card-header .align-items-center', function (bar) {
      bar.setAttribute('role', 'heading');
      bar.setAttribute('aria-level', '1');
    });
    each('.card-body h4', function (heading) { heading.setAttribute('aria-level', '2'); });
  }

  // Removes references to elements that do not exist.
  each('[aria-controls]', function (element) {
    if (!document.getElementById(element.getAttribute('aria-controls'))) {
      element.removeAttribute('aria-controls');
    }
  });

  // Restores the keyboard order to that of the page.
  each('[tabindex]', function (element) {
    if (element.tabIndex > 0) {
      element.removeAttribute('tabindex');
    }
  });

  // The rich-text toolbar: Tab reaches it once, the arrow keys move along it.
  function toolbar(pane) {
    var buttons = Array.from(pane.querySelectorAll('button'));
    pane.setAttribute('role', 'toolbar');
    pane.setAttribute('aria-label', words.formatting);
    buttons.forEach(function (button, index) {
      button.tabIndex = index === 0 ? 0 : -1;
      button.setAttribute('aria-label', button.title || button.textContent.trim());
      button.addEventListener('keydown', function (event) {
        var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) {
          event.preventDefault();
          button.tabIndex = -1;
          var next = buttons[(index + step + buttons.length) % buttons.length];
          next.tabIndex = 0;
          next.focus();
        } else if (event.key === 'Enter' || event.key === ' ') {
          // The button reacts to the mouse only.
          event.preventDefault();
          button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
        }
      });
    });
  }

  // Some texts of the media library are in English only. They are replaced as soon as its script is loaded,
  // because the library may be created before the page is ready.
  function said(component, english, word) {
    var known = window.Vue && window.Vue.options.components[component];
    if (known && known.options) {
      known.options.template = known.options.template.replace(english, word);
    }
  }

  document.addEventListener('load', function (event) {
    if (event.target.localName === 'script') {
      said('uploadList', 'Pending:', words.pending + ':');
      said('pager', 'Pagination Navigation', words.pages);
      said('pager', "'Goto Page'", "'" + words.page + " '");
      said('pager', '(current)', '(' + words.current + ')');
    }
  }, true);

  // Some dialogs are created, or created again, later.
  function closing() { name('.btn-close', words.close); }
  document.addEventListener('show.bs.modal', closing);

  // After Orchard's own scripts have finished: jQuery's “ready” runs on a timer of its own.
  function finish() {
    closing();
    name('.bs-searchbox input', words.search);
    each('figcaption[role]', function (caption) { caption.removeAttribute('role'); });
    each('.trumbowyg-box', function (box) {
      var text = box.querySelector('.trumbowyg-editor');
      var field = box.querySelector('textarea');
      var label = field && document.querySelector('label[for="' + field.id + '"]');
      if (text && label) {
        label.id = label.id || field.id + '_label';
        text.setAttribute('role', 'textbox');
        text.setAttribute('aria-multiline', 'true');
        text.setAttribute('aria-labelledby', label.id);
        label.addEventListener('click', function () { text.focus(); });
      }
      box.querySelectorAll('.trumbowyg-button-pane').forEach(toolbar);
    });
  }

  // The media library reports only to the browser's console why it keeps a file.
  function tell(event, answer, request) {
    if (request.url.indexOf('/Media/Delete') >= 0 && answer.responseJSON && answer.responseJSON.value) {
      window.alert(answer.responseJSON.value);
    }
  }

  // The rich-text editor's dialogs do not say that they are some.
  function dialog() {
    each('.trumbowyg-modal-box', function (box) {
      var title = box.querySelector('.trumbowyg-modal-title');
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-modal', 'true');
      if (title) {
        box.setAttribute('aria-label', title.textContent);
      }
    });
  }

  window.addEventListener('load', function () {
    setTimeout(finish);
    if (window.jQuery) {
      window.jQuery(document).ajaxError(tell).on('tbwmodalopen', dialog);
    }
  });
})();
