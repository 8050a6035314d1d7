// Keeps what is typed into the form of an item, asks before it is left unsaved, and sends it only while the site answers.
(function () {
  'use strict';

  var pause = 30000;
  var place = document.querySelector('[data-swan-keep]');
  var form = place && place.closest('form');
  if (!form) {
    return;
  }

  var texts = place.dataset;
  var status = form.querySelector('[data-swan-kept]');
  var dirty = Boolean(texts.dirty);
  var initial = null;
  var timer = null;
  var stopped = false;
  var leaving = false;
  var running = null;

  function fields() {
    var values = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string') {
        values.append(name, value);
      }
    });
    return values;
  }

  function say(text) {
    status.textContent = text;
  }

  function stop(text) {
    stopped = true;
    clearTimeout(timer);
    say(text);
  }

  function told(state) {
    if (state === 'kept') {
      var now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      say(texts.textKept.replace('{0}', now));
    } else if (state === 'signedOut') {
      say(texts.textSignedOut);
    } else {
      stop({ conflict: texts.textConflict, gone: texts.textConflict, refused: texts.textRefused, large: texts.textLarge }[state] || '');
    }
  }

  function keep() {
    timer = null;
    if (stopped || leaving || !changed()) {
      return;
    }

    running = new AbortController();
    fetch(texts.swanKeep, { method: 'POST', body: fields(), signal: running.signal, headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) {
          throw new Error(answer.status);
        }
        return answer.json();
      })
      .then(function (answer) { told(answer.state); })
      .catch(function () {
        if (!leaving) {
          say(texts.textOffline);
          later();
        }
      });
  }

  function later() {
    if (timer === null && !stopped && !leaving) {
      timer = setTimeout(keep, pause);
    }
  }

  function changed() {
    return dirty || (initial !== null && fields().toString() !== initial);
  }

  function typed() {
    later();
  }

  ['input', 'change', 'click'].forEach(function (event) { form.addEventListener(event, typed); });

  window.addEventListener('beforeunload', function (event) {
    if (!leaving && changed()) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  // What is sent to a site that does not answer is lost with the page.
  form.addEventListener('submit', function (event) {
    if (leaving) {
      return;
    }

    event.preventDefault();
    event.stopImmediatePropagation();
    var button = event.submitter;
    if (form.dataset.swanSending || (button && button.hasAttribute('data-swan-nothing'))) {
      return;
    }

    form.dataset.swanSending = 'true';
    fetch(texts.alive, { redirect: 'manual', cache: 'no-store' })
      .then(function () {
        leaving = true;
        clearTimeout(timer);
        if (running) {
          running.abort();
        }
        form.requestSubmit(button);
      })
      .catch(function () { say(texts.textOffline); })
      .then(function () { delete form.dataset.swanSending; });
  }, true);

  // Gone back to by the browser's own memory of the page: it may be sent again.
  window.addEventListener('pageshow', function () { leaving = false; });

  // Once the scripts of others have made what they make of the fields.
  window.addEventListener('load', function () {
    setTimeout(function () {
      initial = fields().toString();
      if (dirty) {
        later();
      }
      if (window.jQuery) {
        window.jQuery(form).on('tbwchange', typed);
      }
    }, 100);
  });
})();
