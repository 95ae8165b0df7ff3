// SPDX-License-Identifier: MIT

// Microsoft's Recognizers-Text on English articles, for comparison:
//     npm install @microsoft/recognizers-text-number-with-unit@1.3.1
//     print_corpus english 100000 | node recognizers_text.js

const { recognizeCurrency } = require('@microsoft/recognizers-text-number-with-unit');

const articles = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((line) => JSON.parse(line).text);
const paragraphs = articles.flatMap((text) => text.split('\n').filter((paragraph) => paragraph !== ''));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function measure(what, texts) {
  const start = process.cpuUsage();
  const found = texts.reduce((sum, text) => sum + recognizeCurrency(text, 'en-us').length, 0);
  const spent = process.cpuUsage(start);
  const seconds = (spent.user + spent.system) / 1e6;
  console.log(`${what}: ${found} amounts, ${(bytes / 1e6 / seconds).toFixed(4)} MB/s`);
}

recognizeCurrency('It paid $5 million.', 'en-us');  // builds its model
measure('a paragraph at a time', paragraphs);
measure('an article at a time', articles);
