/* Makes an option of EChartsOption ready for ECharts: where it names a function, the function is put in.
   width: of the place in CSS pixels; where that is narrow, words get less room.
   words: how the language writes numbers, {point, thousands}.
   Returns {option, least}, where least is the height in CSS pixels below which words would lie on each other. */
function salesfloorOption(option, width, words) {
  "use strict";
  function at(api, across, place, value) {
    return across ? api.coord([place, value]) : api.coord([value, place]);
  }
  function line(from, to, color, thick) {
    return {
      type: "line",
      shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
      style: { stroke: color, lineWidth: thick, lineCap: "butt" }
    };
  }
  /* Items [place, lower, upper]; across: places lie along the x axis. */
  function interval(across, thick) {
    return function (params, api) {
      var place = api.value(0);
      return line(at(api, across, place, api.value(1)), at(api, across, place, api.value(2)), api.visual("color"), thick);
    };
  }
  /* All items [x, lower, upper] make one area, drawn with the first. */
  function band(params, api) {
    if (params.dataIndexInside > 0) {
      return null;
    }
    var points = [];
    var last = params.dataInsideLength - 1;
    for (var i = 0; i <= last; i++) {
      points.push(api.coord([api.value(0, i), api.value(1, i)]));
    }
    for (var j = last; j >= 0; j--) {
      points.push(api.coord([api.value(0, j), api.value(2, j)]));
    }
    return { type: "polygon", shape: { points: points }, style: { fill: api.visual("color") } };
  }
  /* Items [row, from, to]: a bar that begins anywhere. */
  function bar(params, api) {
    var from = api.coord([api.value(1), api.value(0)]);
    var to = api.coord([api.value(2), api.value(0)]);
    var height = 0.72 * api.size([0, 1])[1];
    return {
      type: "rect",
      shape: { x: Math.min(from[0], to[0]), y: from[1] - height / 2, width: Math.abs(to[0] - from[0]), height: height },
      style: { fill: api.visual("color") }
    };
  }
  /* What the items under the pointer say, below the place that they share. */
  function tips(params) {
    var items = (Array.isArray(params) ? params : [params])
      .map(function (one) { return one.data; })
      .filter(function (data) { return data && data.tip; });
    var lines = items.map(function (data) { return data.tip; });
    if (items.length > 0 && items[0].at) {
      lines.unshift(items[0].at);
    }
    return lines.join("\n");
  }
  var drawings = {
    band: band,
    bar: bar,
    intervalUp: interval(true, 5),
    intervalAcross: interval(false, 7),
    crossUp: interval(true, 2),
    crossAcross: interval(false, 2)
  };
  option.tooltip.formatter = tips;
  option.series.forEach(function (series) {
    if (series.type === "custom") {
      series.renderItem = drawings[series.renderItem];
    }
  });
  /* Figures that their cells have no room for. */
  option.series.forEach(function (series) {
    if (series.type === "heatmap" && width / option.xAxis.data.length < 60) {
      series.data.forEach(function (item) { delete item.label; });
    }
  });
  /* Numbers along the axes as the rest of the page writes them. */
  function number(value) {
    var parts = String(Math.abs(value)).split(".");
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, words.thousands);
    return (value < 0 ? "\u2212" : "") + parts.join(words.point);
  }
  function axes(side) {
    return [].concat(option[side] || []);
  }
  axes("xAxis").concat(axes("yAxis")).forEach(function (axis) {
    if (axis.type === "value") {
      axis.axisLabel.formatter = number;
    }
  });
  /* On how many lines words are, each part of them with some room beside it. */
  var pen = document.createElement("canvas").getContext("2d");
  pen.font = "12px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";
  function lines(parts, beside, room) {
    var count = 1;
    var used = 0;
    parts.forEach(function (part) {
      var next = pen.measureText(part).width + beside;
      if (used > 0 && used + next > room) {
        count++;
        used = 0;
      }
      used += next;
    });
    return count;
  }
  if (option.legend) {
    var needed = lines(option.legend.data, 42, width - 30);
    if (needed <= 5) {
      option.legend.type = "plain";
      option.legend.width = width - 24;
      option.grid.top += 22 * (needed - 1);
    }
  }
  if (width < 560) {
    axes("xAxis").concat(axes("yAxis")).forEach(function (axis) {
      axis.splitNumber = Math.min(axis.splitNumber || 4, 4);
    });
    axes("yAxis").forEach(function (axis) {
      if (axis.axisLabel && axis.axisLabel.width) {
        axis.axisLabel.width = Math.min(axis.axisLabel.width, width * (axis.position === "right" ? 0.25 : 0.4));
      }
    });
    option.series.forEach(function (series) {
      series.data.forEach(function (item) {
        if (item.label && item.label.position === "right") {
          item.label.formatter = item.label.formatter.replace("  (", "\n(");
          item.label.lineHeight = 14;
        }
      });
    });
  }
  /* Room beside the bars for what is written at their ends. */
  function widest(texts) {
    return Math.max.apply(null, texts.map(function (text) { return pen.measureText(text).width; }).concat(0));
  }
  var gap = axes("xAxis")[0].boundaryGap;
  if (Array.isArray(gap)) {
    var names = axes("yAxis")[0];
    var across = width - 60 - Math.min(widest(names.data), names.axisLabel.width);
    var ends = [].concat.apply([], option.series.map(function (series) {
      return series.data.filter(function (item) { return item.label; }).map(function (item) { return item.label.formatter; });
    }));
    var room = Math.min(0.3, (widest(ends) + 10) / across);
    option.xAxis.boundaryGap = [room / (1 - 2 * room), room / (1 - 2 * room)];
  }
  /* Every row as high as its names, or a plot high enough to be read. */
  var plot = axes("yAxis")[0].type === "category" ? 0 : 110;
  axes("yAxis").forEach(function (axis) {
    if (axis.type === "category") {
      var most = Math.max.apply(null, axis.data.map(function (name) {
        return axis.axisLabel.width ? lines(name.split(/\s+/), 4, axis.axisLabel.width) : 1;
      }));
      plot = Math.max(plot, axis.data.length * (14 * most + 2));
    }
  });
  return { option: option, least: option.grid.top + option.grid.bottom + 20 + plot };
}
