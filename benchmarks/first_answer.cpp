// SPDX-License-Identifier: MIT

// A process that reads one article in two languages and ends.

#include <newsparse/document.hpp>

#include "resident.hpp"

int main(int argc, char**) {
  const newsparse::Document article = newsparse::Parser{}(
      "Lantern Bay Semiconductor Corp (燈灣半導體) yesterday said it would invest NT$41 billion (US$1.28 billion).\n"
      "燈灣董事長郭明諺（Thomas Kuo）表示，新廠將創造1,200個工作機會，投資金額逾新台幣410億元。\n");
  if (article.aliases().size() != 2 || article.money().size() != 3) return 1;
  return argc > 1 ? newsparse::bench::print_resident() : 0;
}
