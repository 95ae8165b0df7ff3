// SPDX-License-Identifier: MIT
#include "listed_long_form.hpp"

#include "tables/chinese_words.hpp"
#include "translation.hpp"

namespace newsparse::detail {
namespace {

bool parts_items(const Words& words, std::size_t i) noexcept {
  return words.is(i, "、") || (words[i].is_han() && han_conjunctions.contains(words.in(i)));
}

bool goes_on(const Words& words, std::size_t i) noexcept {
  return words[i].is_han() && !words[i].spaced && !words[i].ends_sentence && !parts_items(words, i - 1);
}

}  // namespace

std::optional<std::uint32_t> find_listed_long_form(const Words& words, std::size_t last,
                                                   std::string_view letters) noexcept {
  constexpr std::size_t longest_item = 5;  // words
  if (letters.size() < 3) return std::nullopt;
  std::size_t missed = 0, end = last + 1;
  std::string_view behind;  // the item behind the present one
  for (std::size_t letter = letters.size(); letter-- > 0; --end) {
    if (end == 0 || !words[end - 1].is_han() || parts_items(words, end - 1)) return std::nullopt;
    std::size_t first = end - 1;
    const auto item = [&] { return words.in(first, end - 1); };
    if (letter > 0) {
      while (first > 0 && goes_on(words, first) && end - first < longest_item) --first;
      if (first == 0 || !parts_items(words, first - 1)) return std::nullopt;
    } else {
      // No mark says where the first one begins: items of a list are about as long as one another.
      while (first > 0 && goes_on(words, first) && words.in(first - 1, end - 1).size() <= behind.size()) --first;
      if (first > 0 && words.is(first - 1, "、")) return std::nullopt;
    }
    if (!may_translate_to(item(), letters[letter]) && ++missed > 1) return std::nullopt;
    behind = item();
    if (letter == 0) return words[first].span.begin;
    end = first;
  }
  return std::nullopt;
}

}  // namespace newsparse::detail
