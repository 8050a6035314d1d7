// Chooses an image from Orchard's media library or uploads one, in a dialog that needs no mouse and fits a phone.
(function () {
  'use strict';

  var extensions = '.png,.jpg,.jpeg,.gif,.webp';

  function say(text, value, other) {
    return text.replace('{0}', value).replace('{1}', other);
  }

  function address(base, values) {
    return base + (base.includes('?') ? '&' : '?') + new URLSearchParams(values);
  }

  // A folder that was never written to does not exist yet.
  function ask(base, values) {
    return fetch(address(base, values), { headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then(function (answer) {
      if (answer.status === 404) {
        return [];
      }
      if (!answer.ok || answer.redirected) {
        throw new Error(answer.status);
      }
      return answer.json();
    });
  }

  var count = 0;

  // A dialog that chooses. Its “open” takes the path of the present image, whether several may be chosen, and what to do with them.
  window.swanPicker = function (dialog) {
    var number = ++count;
    var at = dialog.dataset;
    var folder = dialog.querySelector('[data-swan-folder]');
    var file = dialog.querySelector('[data-swan-file]');
    var images = dialog.querySelector('[data-swan-images]');
    var status = dialog.querySelector('[data-swan-status]');
    var failure = dialog.querySelector('[data-swan-failure]');
    var chosen = [];
    var items = [];
    var several = false;
    var done = null;

    // Moved out of the form, because its fields are not part of it.
    document.body.appendChild(dialog);
    var modal = new bootstrap.Modal(dialog);

    function fail(error) {
      status.textContent = '';
      failure.textContent = error && error.shown || at.textFailed;
    }

    function folderOf(mediaPath) {
      return mediaPath.split('/').slice(0, -1).join('/');
    }

    function option(value, text) {
      folder.add(new Option(text, value));
    }

    // Two levels are what a newsroom sorts its images by. Other users' folders are left out.
    function folders(selected) {
      return ask(at.folders, { path: '' }).then(function (found) {
        folder.length = 0;
        option(at.own, at.textOwn);
        option('', at.textLibrary);
        found = found.filter(function (entry) { return entry.path !== at.users; });
        return Promise.all(found.map(function (entry) { return ask(at.folders, { path: entry.path }); })).then(function (below) {
          found.forEach(function (entry, index) {
            option(entry.path, at.textLibrary + ' / ' + entry.name);
            below[index].forEach(function (inner) { option(inner.path, at.textLibrary + ' / ' + entry.name + ' / ' + inner.name); });
          });
          folder.value = selected;
          if (folder.selectedIndex < 0) {
            folder.value = at.writesRoot ? '' : at.own;
          }
        });
      });
    }

    // One takes the place of the other, unless several are wanted.
    function take(item, isWanted) {
      chosen = several ? chosen.filter(function (other) { return other.mediaPath !== item.mediaPath; }) : [];
      if (isWanted) {
        chosen.push(item);
      }
    }

    function show(item) {
      var label = document.createElement('label');
      label.className = 'swan-image';
      var radio = document.createElement('input');
      radio.type = several ? 'checkbox' : 'radio';
      radio.name = 'swan-image-' + number;
      radio.className = 'form-check-input';
      radio.checked = chosen.some(function (other) { return other.mediaPath === item.mediaPath; });
      radio.addEventListener('change', function () { take(item, radio.checked); });
      radio.addEventListener('keydown', function (event) {
        if (event.key === 'Enter') {
          event.preventDefault();
          take(item, true);
          accept();
        }
      });
      var image = document.createElement('img');
      image.src = address(item.url, { width: 160, height: 160, rmode: 'max' });
      image.alt = '';
      image.loading = 'lazy';
      var name = document.createElement('span');
      name.textContent = item.name;
      label.append(radio, image, name);
      images.appendChild(label);
      return radio;
    }

    // Newest first: a file just uploaded is the one wanted.
    function list() {
      images.querySelectorAll('label').forEach(function (label) { label.remove(); });
      status.textContent = '';
      failure.textContent = '';
      dialog.querySelector('[data-swan-uploads]').hidden = !at.writesRoot && folder.value !== at.own;
      return ask(at.items, { path: folder.value, extensions: extensions }).then(function (found) {
        items = found.sort(function (one, other) { return other.lastModify - one.lastModify; });
        items.forEach(show);
        status.textContent = items.length ? '' : at.textNone;
      });
    }

    // Phones give every photo the same name.
    function freeName(name) {
      var dot = name.lastIndexOf('.');
      var taken = items.map(function (item) { return item.name.toLowerCase(); });
      var free = name;
      for (var count = 2; taken.includes(free.toLowerCase()); count++) {
        free = name.slice(0, dot) + '-' + count + name.slice(dot);
      }
      return free;
    }

    function upload(sent) {
      failure.textContent = '';
      if (sent.size > Number(at.limit)) {
        fail({ shown: say(at.textLarge, sent.name, Math.floor(at.limit / 1048576)) });
        return;
      }

      var values = new FormData();
      values.append('path', folder.value);
      values.append('extensions', extensions);
      values.append('__RequestVerificationToken', document.querySelector('[name=__RequestVerificationToken]').value);
      values.append('files', sent, freeName(sent.name));
      status.textContent = say(at.textUploading, sent.name);
      file.disabled = true;
      fetch(at.upload, { method: 'POST', body: values, headers: { 'X-Requested-With': 'XMLHttpRequest' } })
        .then(function (answer) {
          if (!answer.ok || answer.redirected) {
            throw new Error(answer.status);
          }
          return answer.json();
        })
        .then(function (answer) {
          var stored = answer.files[0];
          if (stored.error) {
            throw { shown: stored.error };
          }
          take(stored, true);
          return list().then(function () { status.textContent = say(at.textUploaded, stored.name); });
        })
        .catch(fail)
        .then(function () {
          file.disabled = false;
          file.value = '';
          (images.querySelector(':checked') || file).focus();
        });
    }

    function accept() {
      // First, because the dialog may be gone at once.
      if (chosen.length) {
        done(chosen);
      }
      modal.hide();
    }

    dialog.querySelector('[data-swan-ok]').addEventListener('click', accept);
    folder.addEventListener('change', function () { list().catch(fail); });
    file.addEventListener('change', function () {
      if (file.files.length) {
        upload(file.files[0]);
      }
    });

    return {
      dialog: dialog,
      open: function (now, isForSeveral, take) {
        chosen = [];
        several = isForSeveral;
        done = take;
        modal.show();
        folders(now ? folderOf(now) : at.writesRoot ? '' : at.own).then(list).then(function () {
          var index = items.findIndex(function (item) { return item.mediaPath === now; });
          if (index >= 0) {
            images.querySelectorAll('input')[index].checked = true;
          }
        }).catch(fail);
      }
    };
  };

  function picture(group) {
    var choose = group.querySelector('[data-swan-choose]');
    var path = group.querySelector('[data-swan-path]');
    var shown = group.querySelector('[data-swan-shown]');
    var picker = window.swanPicker(group.querySelector('[data-swan-dialog]'));

    choose.addEventListener('click', function () {
      picker.open(path.value.trim().replace(/^\/+/, ''), false, function (chosen) {
        path.value = chosen[0].mediaPath;
        shown.textContent = '';
        var image = document.createElement('img');
        image.src = chosen[0].url;
        image.alt = '';
        image.className = 'swan-thumbnail';
        shown.appendChild(image);
        path.dispatchEvent(new Event('change', { bubbles: true }));
      });
    });
    picker.dialog.addEventListener('hidden.bs.modal', function () { choose.focus(); });
    path.addEventListener('input', function () { shown.textContent = ''; });
    choose.hidden = false;
  }

  document.querySelectorAll('[data-swan-picture]').forEach(picture);
})();
