// Quicker with it, complete without it: keeps what is being typed, and leads the eye to what was wrong.
(function () {
  "use strict";
  var wait = 2000;

  function keep(form) {
    var fields = new FormData(form);
    fields.set("weiter", form.dataset.keep);
    fields.delete("form.key");
    fetch("/einstellung/merken", {
      method: "POST",
      body: new URLSearchParams(fields),
      credentials: "same-origin",
      keepalive: true
    }).catch(function () {
      // it stays on the page, and is kept with the next change
    });
  }

  document.querySelectorAll("form[data-keep]").forEach(function (form) {
    if (!form.elements["form.token"] || !form.elements["form.token"].value || form.querySelector("input[type=password]")) {
      return;
    }
    var timer = 0;
    form.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(keep, wait, form);
    });
    form.addEventListener("submit", function () {
      clearTimeout(timer);
    });
  });

  var errors = document.getElementById("fehler");
  if (errors) {
    errors.focus();
  }
  document.querySelectorAll("details.sk-menu").forEach(function (menu) {
    menu.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  });
})();
