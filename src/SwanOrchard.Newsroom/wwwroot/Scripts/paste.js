// What is pasted from Word, Google Docs or a page comes into the text clean, and what was left out is said.
(function () {
  'use strict';

  var texts = document.currentScript.dataset;

  function paste(box, number) {
    var editor = box.querySelector('.trumbowyg-editor');
    var field = box.querySelector('textarea');
    var token = box.closest('form').querySelector('[name=__RequestVerificationToken]');
    var status = document.createElement('p');
    status.className = 'hint mb-0';
    status.id = 'swan-pasted-' + number;
    status.setAttribute('role', 'status');
    box.after(status);

    function insert(html, range) {
      editor.focus();
      if (range && editor.contains(range.commonAncestorContainer)) {
        var selection = window.getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
      }

      // The one command that Ctrl+Z takes back.
      document.execCommand('insertHTML', false, html);
      window.jQuery(field).trumbowyg('html', editor.innerHTML);
      editor.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function escape(text) {
      var line = document.createElement('p');
      line.textContent = text;
      return line.outerHTML;
    }

    // Before the editor's own handling.
    box.addEventListener('paste', function (event) {
      var html = event.clipboardData && event.clipboardData.getData('text/html');
      if (!html || !editor.contains(event.target)) {
        return;
      }

      event.preventDefault();
      event.stopImmediatePropagation();
      var plain = event.clipboardData.getData('text/plain');
      var selection = window.getSelection();
      var range = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
      status.textContent = '';
      fetch(texts.url, {
        method: 'POST',
        body: new URLSearchParams({ html: html, __RequestVerificationToken: token.value }),
        headers: { 'X-Requested-With': 'XMLHttpRequest' }
      })
        .then(function (answer) {
          if (!answer.ok || answer.redirected) {
            throw new Error(answer.status);
          }
          return answer.json();
        })
        .then(function (pasted) {
          if (pasted.html) {
            insert(pasted.html, range);
          }
          status.textContent = pasted.said;
        })
        .catch(function () {
          insert(plain.split(/\n\s*\n/).filter(function (text) { return text.trim(); }).map(escape).join(''), range);
          status.textContent = texts.plain;
        });
    }, true);
  }

  window.addEventListener('load', function () {
    setTimeout(function () { document.querySelectorAll('.trumbowyg-box').forEach(paste); });
  });
})();
