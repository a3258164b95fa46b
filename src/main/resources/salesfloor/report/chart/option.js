/* Makes an option of EChartsOption ready for ECharts: where it names a function, the function is put in.
   width: of the place in CSS pixels; long names get less room where that is narrow. */
function salesfloorOption(option, width) {
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
  if (width < 560) {
    [].concat(option.xAxis, option.yAxis).forEach(function (axis) {
      axis.splitNumber = Math.min(axis.splitNumber || 4, 4);
    });
    [].concat(option.yAxis).forEach(function (axis) {
      if (axis.axisLabel && axis.axisLabel.width) {
        axis.axisLabel.width = Math.min(axis.axisLabel.width, width / 4);
      }
    });
  }
  return option;
}
