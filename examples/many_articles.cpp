// SPDX-License-Identifier: MIT
// Many articles on several threads: one parser for all, one document for each thread, reused.
#include <atomic>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <newsparse/document.hpp>

int main() {
  std::vector<std::string> articles;
  for (int n = 1; n <= 1000; ++n) {
    articles.push_back("Voltaic Orchard Energy Inc (伏園能源) sold " + std::to_string(n) +
                       " euros of cells. Voltaic Orchard had more.");
  }

  const newsparse::Parser parser;
  std::atomic<std::size_t> next = 0, mentions = 0, amounts = 0;
  const auto work = [&] {
    newsparse::Document article;
    for (std::size_t n; (n = next++) < articles.size();) {
      parser.parse_into(articles[n], article);
      mentions += article.mentions().size();
      amounts += article.money().size();
    }
  };
  std::vector<std::thread> threads;
  for (int n = 0; n < 4; ++n) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();

  std::cout << mentions << " mentions, " << amounts << " amounts\n";
}
