'use strict';

// The README's picture: signed URLs a second, for light and for dark pages.

const { writeFileSync } = require('node:fs');
const path = require('node:path');

const echarts = require('echarts');

const { number } = require('./support/table.js');

const THEMES = {
  light: { text: '#1f2328', line: '#d1d9e0', ours: '#0969da', others: '#8c959f' },
  dark: { text: '#e6edf3', line: '#3d444d', ours: '#4493f8', others: '#6e7681' },
};

/** The rows of the picture, from the results of one-call.js and many.js, in URLs a second. */
function rows(oneCall, many, kind) {
  const perSecond = (microseconds, urls = 1) => (urls * 1e6) / microseconds;
  return [
    ['aws-cloudfront-sign', perSecond(oneCall[kind]['aws-cloudfront-sign'])],
    ['@aws-sdk/cloudfront-signer', perSecond(oneCall[kind]['@aws-sdk/cloudfront-signer'])],
    [
      'getSignedUrl (the drop-in)',
      perSecond(oneCall[kind]['cloudfront-sign-native, getSignedUrl']),
    ],
    [
      'getSignedUrlsAsync (all cores)',
      perSecond(many[kind]['getSignedUrlsAsync (all cores)'], 1000),
    ],
  ];
}

function draw(data, kinds, machine, colours) {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: 820,
    height: 110 + 150 * kinds.length,
  });
  const text = { color: colours.text, fontFamily: 'system-ui, sans-serif' };
  chart.setOption({
    animation: false,
    textStyle: text,
    title: [
      {
        text: 'Signed URLs a second',
        subtext: machine,
        left: 8,
        top: 4,
        textStyle: { ...text, fontSize: 17 },
        subtextStyle: { ...text, fontSize: 12 },
      },
      ...kinds.map((kind, i) => ({
        text: kind,
        left: 8,
        top: 62 + i * 155,
        textStyle: { ...text, fontSize: 13 },
      })),
    ],
    grid: kinds.map((_, i) => ({ left: 215, right: 80, top: 80 + i * 155, height: 118 })),
    xAxis: kinds.map((_, i) => ({
      gridIndex: i,
      type: 'value',
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: colours.line } },
    })),
    yAxis: kinds.map((kind, i) => ({
      gridIndex: i,
      type: 'category',
      inverse: true,
      data: data[kind].map(([name]) => name),
      axisLabel: { ...text, fontSize: 12 },
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
    })),
    series: kinds.map((kind, i) => ({
      type: 'bar',
      xAxisIndex: i,
      yAxisIndex: i,
      barWidth: 16,
      data: data[kind].map(([name, value]) => ({
        value,
        itemStyle: { color: name.startsWith('get') ? colours.ours : colours.others },
      })),
      label: { show: true, position: 'right', ...text, formatter: ({ value }) => number(value, 0) },
    })),
  });
  const svg = chart.renderToSVGString();
  // It would keep the process alive.
  chart.dispose();
  return svg;
}

/** Writes docs/speed-light.svg and docs/speed-dark.svg. */
function writeCharts(oneCall, many, machine) {
  const kinds = Object.keys(oneCall);
  const data = Object.fromEntries(kinds.map((kind) => [kind, rows(oneCall, many, kind)]));
  for (const [theme, colours] of Object.entries(THEMES)) {
    const file = path.join(__dirname, '..', 'docs', `speed-${theme}.svg`);
    writeFileSync(file, `${draw(data, kinds, machine, colours)}\n`);
  }
}

module.exports = { writeCharts };
