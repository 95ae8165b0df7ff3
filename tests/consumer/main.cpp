// SPDX-License-Identifier: MIT
#include <newsparse/newsparse.hpp>

#include <cstdio>

int main() {
  const newsparse::Document article = newsparse::Parser{}("The harbour fund raised US$2.5 million.");
  if (article.money().size() != 1) return 1;
  std::puts(newsparse::to_string(article.money()[0].amount).c_str());
  return article.money()[0].amount == newsparse::Money(2500000, newsparse::Currency("USD")) ? 0 : 1;
}
