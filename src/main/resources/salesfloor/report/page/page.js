"use strict";
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  var words = JSON.parse(document.getElementById("words").textContent);
  var drawn = new Map();

  /* Writing and lines in the page's colours. */
  function theme() {
    var style = getComputedStyle(root);
    var ink = style.getPropertyValue("--ink").trim();
    var muted = style.getPropertyValue("--muted").trim();
    var line = style.getPropertyValue("--line").trim();
    var paper = style.getPropertyValue("--paper").trim();
    var axis = {
      axisLine: { lineStyle: { color: muted } },
      axisTick: { lineStyle: { color: muted } },
      axisLabel: { color: ink },
      nameTextStyle: { color: ink },
      splitLine: { lineStyle: { color: line } }
    };
    return {
      darkMode: dark.matches && !root.classList.contains("printed"),
      textStyle: { color: ink, fontFamily: "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" },
      categoryAxis: axis, valueAxis: axis, timeAxis: axis, logAxis: axis,
      legend: { textStyle: { color: ink }, pageTextStyle: { color: ink } },
      visualMap: { textStyle: { color: ink } },
      tooltip: { backgroundColor: paper, borderColor: line, textStyle: { color: ink } }
    };
  }

  function draw(place) {
    var option = JSON.parse(document.getElementById(place.id.replace("chart-", "option-")).textContent);
    var chart = drawn.get(place);
    if (chart) {
      chart.dispose();
    }
    var ready = salesfloorOption(option, place.clientWidth, words);
    place.style.minHeight = ready.least + "px";
    chart = echarts.init(place, theme(), { renderer: "svg", locale: { time: words.time } });
    chart.setOption(ready.option);
    drawn.set(place, chart);
  }

  var places = Array.prototype.slice.call(document.querySelectorAll(".drawing"));
  var seen = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        seen.unobserve(entry.target);
        draw(entry.target);
      }
    });
  }, { rootMargin: "600px" });
  places.forEach(function (place) {
    if (place.getBoundingClientRect().top < window.innerHeight) {
      draw(place);
    } else {
      seen.observe(place);
    }
  });

  var waiting = 0;
  function again() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      Array.from(drawn.keys()).forEach(draw);
    }, 150);
  }
  var width = window.innerWidth;
  window.addEventListener("resize", function () {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      again();
    }
  });
  dark.addEventListener("change", again);
  /* On paper charts have the width and the colours of paper, whatever the screen. */
  window.addEventListener("beforeprint", function () {
    root.classList.add("printed");
    places.forEach(draw);
    document.querySelectorAll("details.notices").forEach(function (one) { one.open = true; });
  });

  window.addEventListener("afterprint", function () {
    root.classList.remove("printed");
    again();
  });

  /* Tables: sorted by a click on a heading, saved as CSV. */
  function value(cell) {
    return cell.hasAttribute("data-v") ? cell.getAttribute("data-v") : cell.textContent;
  }
  function sort(heading) {
    var table = heading.closest("table");
    var column = heading.cellIndex;
    var number = heading.classList.contains("number");
    var up = heading.getAttribute("aria-sort") !== "ascending";
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    rows.sort(function (one, other) {
      var a = value(one.cells[column]);
      var b = value(other.cells[column]);
      if (a === "" || b === "") {
        return a === b ? 0 : a === "" ? 1 : -1;
      }
      var order = number ? Number(a) - Number(b) : a.localeCompare(b, document.documentElement.lang);
      return up ? order : -order;
    });
    rows.forEach(function (row) { body.appendChild(row); });
    table.querySelectorAll("th").forEach(function (one) { one.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
  }
  function quoted(text, number) {
    var safe = !number && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? "\"" + safe.replace(/"/g, "\"\"") + "\"" : safe;
  }
  function save(button) {
    var table = document.getElementById(button.getAttribute("data-table"));
    var lines = Array.prototype.map.call(table.rows, function (row) {
      return Array.prototype.map.call(row.cells, function (cell) {
        return quoted(value(cell), cell.classList.contains("number"));
      }).join(",");
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/csv;charset=utf-8" }));
    link.download = button.getAttribute("data-file");
    link.click();
    URL.revokeObjectURL(link.href);
  }
  document.addEventListener("click", function (event) {
    var heading = event.target.closest("th");
    if (heading) {
      sort(heading);
    }
    var button = event.target.closest("button.save");
    if (button) {
      save(button);
    }
  });
})();
