// SPDX-License-Identifier: MIT
#include "listed_long_form.hpp"

#include <array>

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

/// A letter for each item.
std::optional<std::uint32_t> find_item_for_each(const Words& words, std::size_t last,
                                                std::string_view letters) noexcept {
  constexpr std::size_t longest_item = 5;  // words
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

/// What of a figure's name stands in front of the list that it is reckoned without: 未計利息、稅項、...
constexpr WordList list_openers({"未計", "未计", "扣除", "扣减", "扣減", "計入", "计入"});

/// 利息、稅項、折舊及攤銷前盈利 (EBITDA), 公平、合理、無歧視 (FRAND): fewer items than letters, which tell some of them
/// in order; all items but one have a letter.
std::optional<std::uint32_t> find_list_of_fewer(const Words& words, std::size_t last,
                                                std::string_view letters) noexcept {
  constexpr std::size_t longest_item = 5, longest_last = 8, most_items = 6;  // words
  std::array<std::size_t, most_items> begins;                                // of the items, from the last
  std::size_t items = 0, end = last + 1;
  while (items < most_items) {
    std::size_t first = end - 1;
    const std::size_t longest = items == 0 ? longest_last : longest_item;
    while (first > 0 && words[first - 1].is_han() && !words[first].spaced && end - first < longest) --first;
    if (!words[first].is_han()) return std::nullopt;
    begins[items++] = first;
    if (first < 2 || !words.is(first - 1, "、") || !words[first - 2].is_han()) break;
    end = first - 1;
  }
  if (items < 3 || (begins[items - 1] > 0 && words.is(begins[items - 1] - 1, "、"))) return std::nullopt;
  // No mark says where the first one begins: it is about as long as the one behind it.
  std::size_t& first = begins[items - 1];
  const std::size_t size = words.in(begins[items - 2], begins[items - 3] - 2).size();
  const std::size_t first_end = begins[items - 2] - 2;
  first = first_end;
  while (first > 0 && goes_on(words, first) && words.in(first - 1, first_end).size() <= size) --first;
  std::size_t letter = 0, told = 0;
  for (std::size_t i = items; i-- > 0;) {
    const std::string_view item = words.in(begins[i], i == 0 ? last : begins[i - 1] - 2);
    for (std::size_t at = letter; at < letters.size(); ++at) {
      if (!may_translate_to(item, letters[at])) continue;
      letter = at + 1;
      ++told;
      break;
    }
  }
  if (told + 1 < items || told < 2) return std::nullopt;
  const std::uint32_t begin = words[first].span.begin;
  return begin - static_cast<std::uint32_t>(list_openers.suffix_of(words.text().substr(0, begin)));
}

}  // namespace

std::optional<std::uint32_t> find_listed_long_form(const Words& words, std::size_t last,
                                                   std::string_view letters) noexcept {
  if (letters.size() < 3) return std::nullopt;
  const std::optional<std::uint32_t> list = find_item_for_each(words, last, letters);
  return list || letters.size() < 5 ? list : find_list_of_fewer(words, last, letters);
}

}  // namespace newsparse::detail
