// SPDX-License-Identifier: MIT
#include "html_page.hpp"

namespace newsparse::tool {

const std::string_view html_head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
<title>newsparse</title>
<style>
:root {
  --paper: #fdfcf9; --card: #f4f1ea; --ink: #1f1d1a; --faint: #6d675e; --line: #ddd7cb;
  --organization: 29 92 173; --person: 24 121 78; --place: 166 92 0; --work: 146 52 140; --term: 0 118 130; --money: 178 134 0;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", "DejaVu Serif",
    "Songti TC", "Noto Serif CJK TC", "PMingLiU", serif;
  --serif-han: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", "PMingLiU", "SimSun", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --card: #212326; --ink: #e4e1da; --faint: #9b978e; --line: #393b3f;
    --organization: 120 170 240; --person: 105 200 150; --place: 235 165 80; --work: 222 140 214; --term: 85 200 210; --money: 226 190 80;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 6rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.75 var(--serif); }
.organization { --c: var(--organization); --underline: solid; }
.person { --c: var(--person); --underline: dotted; }
.place { --c: var(--place); --underline: dashed; }
.work { --c: var(--work); --underline: double; }
.term { --c: var(--term); --underline: wavy; }
.money { --c: var(--money); }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line);
  font: .8125rem/1.6 var(--sans); color: var(--faint); }
article { display: grid; grid-template-columns: minmax(0, 38rem) minmax(15rem, 1fr); column-gap: 3.5rem; padding: 2rem 0 2.5rem;
  border-bottom: 1px solid var(--line); }
h2 { grid-column: 1 / -1; margin: 0 0 1rem; font: 600 .8125rem/1.5 var(--sans); color: var(--faint); overflow-wrap: anywhere; }
.text { overflow-wrap: break-word; }
:lang(zh) > .text { font-family: var(--serif-han); line-height: 1.9; }
.text p { margin: 0 0 1em; white-space: pre-line; }
mark, data { position: relative; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-radius: .2em; color: inherit; outline: none; }
mark { background: rgb(var(--c) / .1); padding: .08em .06em; text-decoration: underline var(--underline) rgb(var(--c) / .8) .09em;
  text-underline-offset: .22em; }
data { background: rgb(var(--c) / .2); padding: .08em .16em; font-variant-numeric: tabular-nums; }
mark.on, data.on { background: rgb(var(--c) / .42); }
mark:focus-visible, data:focus-visible, li:focus-visible { outline: 2px solid rgb(var(--c)); outline-offset: 1px; }
.tip { display: none; position: absolute; z-index: 1; left: 0; top: calc(100% + .3em); width: max-content; max-width: min(24rem, 88vw);
  padding: .45rem .7rem; border-radius: .4rem; background: var(--ink); color: var(--paper); font: .8125rem/1.5 var(--sans);
  white-space: normal; overflow-wrap: anywhere; pointer-events: none; }
.tip b { display: block; font-variant-numeric: tabular-nums; }
:hover > .tip, :focus > .tip { display: block; }
aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; scrollbar-width: thin;
  font: .8125rem/1.5 var(--sans); }
h3 { margin: 0 0 .4rem; font: 600 .8125rem/1.5 var(--sans); color: var(--faint); }
ul { list-style: none; margin: 0 0 1.4rem; padding: 0; }
li { margin: 0 0 .3rem; padding: .4rem .7rem; border-left: 3px solid rgb(var(--c)); border-radius: 0 .35rem .35rem 0; background: var(--card);
  overflow-wrap: anywhere; outline: none; }
li.money { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; }
li.on { background: rgb(var(--c) / .25); }
li b { font-weight: 600; font-variant-numeric: tabular-nums; }
li span { color: var(--faint); }
li div { color: var(--faint); }
@media (max-width: 56rem) {
  article { display: block; }
  aside { position: static; max-height: none; margin-top: 1.5rem; }
}
@media print { aside { position: static; max-height: none; } .tip { display: none !important; } }
</style>
</head>
<body>
<div class="legend"><mark class="organization">organization</mark><mark class="person">person</mark><mark class="place">place</mark><mark class="work">work</mark><mark class="term">term</mark><data class="money" value="0">money</data><span>Point at a mark, or move to it with the Tab key, to see all its printings and exact values.</span></div>
)html";

const std::string_view html_foot = R"html(<script>
// Lights up every printing of the entity or amount that is pointed at, or that has the focus.
let lit = [];
let tip = null;
function light(target) {
  for (const one of lit) one.classList.remove('on');
  lit = [];
  if (tip) tip.remove();
  tip = null;
  const chosen = target instanceof Element ? target.closest('[data-e],[data-m]') : null;
  if (!chosen) return;
  const key = 'e' in chosen.dataset ? 'e' : 'm';
  const article = chosen.closest('article');
  lit = [...article.querySelectorAll(`[data-${key}="${chosen.dataset[key]}"]`)];
  for (const one of lit) one.classList.add('on');
  if (chosen.localName === 'mark') {
    tip = document.createElement('span');
    tip.className = 'tip';
    tip.append(...[...article.querySelector(`li[data-e="${chosen.dataset.e}"]`).childNodes].map(node => node.cloneNode(true)));
    chosen.append(tip);
  }
  const shown = chosen.querySelector('.tip');
  if (!shown) return;
  shown.style.marginLeft = '0';
  const over = shown.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
  if (over > 0) shown.style.marginLeft = `-${over}px`;
}
addEventListener('mouseover', event => light(event.target));
addEventListener('mouseout', () => light(document.activeElement));
addEventListener('focusin', event => light(event.target));
addEventListener('focusout', () => light(null));
</script>
</body>
</html>
)html";

}  // namespace newsparse::tool
