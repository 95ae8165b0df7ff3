// SPDX-License-Identifier: MIT
#include "translation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>

#include "han_set.hpp"
#include "tables/translations.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_letters = 6;
constexpr std::size_t most_characters = 16;
constexpr std::size_t longest_word = 3;

// What an alignment costs, in tenths of a word.
constexpr int left_over = 10;        // a word or a letter that has no partner
constexpr int single_character = 3;  // a letter told by one character, whose English is many things
constexpr int last_character = 1;    // by the last one, where it is usual: 率 rate, 法 act
constexpr int unusual = 2;           // a letter of an English word that is seldom used for it
constexpr int too_much = 99;

constexpr int most_cost(std::size_t letters) noexcept { return letters < 3 ? single_character : letters < 4 ? 10 : 20; }

/// The end of a piece of text, as the characters of the table.
struct Characters {
  std::array<char16_t, most_characters> folded{};
  std::array<std::uint32_t, most_characters + 1> offset{};  // in the text
  std::size_t size = 0;

  Characters(std::string_view text, std::uint32_t limit, std::uint32_t end) noexcept {
    std::array<CodePoint, most_characters> read{};
    std::uint32_t begin = end;
    while (size < most_characters && begin > limit) {
      read[size] = decode_before(text, begin);
      if (!is_han(read[size].value)) break;
      begin -= read[size++].length;
    }
    for (std::size_t i = 0; i < size; ++i) {
      const CodePoint& c = read[size - 1 - i];
      folded[i] = c.value <= 0xFFFF ? static_cast<char16_t>(fold_variant(c.value)) : char16_t{0};
      offset[i] = begin;
      begin += c.length;
    }
    offset[size] = end;
  }
};

bool is_small_word(char16_t c) noexcept {
  constexpr std::u16string_view small = u"与和及的之暨或";
  return small.find(c) != std::u16string_view::npos;
}

/// The letters that the English for a word may begin with, and those of its usual English: A is bit 0.
struct WordInitials {
  std::uint32_t all = 0, usual = 0;
};

/// By usual Han character: how many rows stand in front of those that begin with it.
constexpr auto first_rows = [] {
  std::array<std::uint16_t, han_end - first_han + 1> rows{};
  static_assert(std::size(translations) <= 0xFFFF);
  std::size_t row = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    while (row < std::size(translations) && translations[row].word[0] < first_han + i) ++row;
    rows[i] = static_cast<std::uint16_t>(row);
  }
  return rows;
}();

using InitialsOfWords = std::array<WordInitials, longest_word>;  // by their characters, less one

/// Those of the words that begin at a character; none for no word.
InitialsOfWords initials_at(const Characters& characters, std::size_t at) noexcept {
  InitialsOfWords initials{};
  const char16_t first = characters.folded[at];
  if (first < first_han || first >= han_end) return initials;
  for (std::size_t i = first_rows[first - first_han]; i < first_rows[first - first_han + 1]; ++i) {
    const Translation& row = translations[i];
    std::size_t size = 1;
    while (size < longest_word && row.word[size] != 0 && at + size < characters.size &&
           row.word[size] == characters.folded[at + size])
      ++size;
    if (row.word[size] == 0) initials[size - 1] = {row.initials, row.usual};
  }
  return initials;
}

/// The cheapest alignments of the letters with a piece of text, from the right.
class Alignment {
 public:
  /// With a head in front ("Bank of ..."), the last letter is that of the last word.
  Alignment(const Characters& characters, std::span<const InitialsOfWords> initials, std::string_view letters,
            bool head_in_front) noexcept
      : characters_(characters), initials_(initials), letters_(letters), head_in_front_(head_in_front) {
    for (auto& row : cost_) row.fill(too_much);
    cost_[characters.size][letters.size()] = 0;
    first_told_.fill(too_much);
  }

  /// Costs of the alignments whose first letter is told by the word that begins at each character.
  const std::array<int, most_characters>& run() noexcept {
    for (std::size_t end = characters_.size; end > 0; --end) {
      for (std::size_t size = 1; size <= longest_word && size <= end; ++size) {
        const std::size_t begin = end - size;
        take_word(begin, end, initials_[begin][size - 1]);
      }
    }
    return first_told_;
  }

 private:
  /// Goes on from all alignments behind `end` with the word [begin, end).
  void take_word(std::size_t begin, std::size_t end, WordInitials initials) noexcept {
    const bool single = end - begin == 1;
    if (initials.all == 0 && end - begin == longest_word) return;
    const int skipped = single && is_small_word(characters_.folded[begin]) ? 0 : left_over;
    const int most = most_cost(letters_.size());
    for (std::size_t left = 0; left <= letters_.size(); ++left) {
      const int cost = cost_[end][left];
      if (cost > most) continue;
      const bool is_head = head_in_front_ && left == letters_.size();
      if (!is_head) cost_[begin][left] = std::min(cost_[begin][left], cost + skipped);
      // The next letter, or the one in front of it.
      const std::size_t reach = letters_.size() >= 3 && !is_head ? 2 : 1;
      for (std::size_t step = 1; step <= reach && step <= left; ++step) {
        const std::size_t letter = left - step;
        const std::uint32_t bit = std::uint32_t{1} << (letters_[letter] - 'A');
        if ((initials.all & bit) == 0 || (is_head && single)) continue;
        const bool usual = (initials.usual & bit) != 0;
        const int by_character = !single ? 0 : usual && end == characters_.size ? last_character : single_character;
        const int told = cost + (step == 2 ? left_over : 0) + by_character + (usual ? 0 : unusual);
        cost_[begin][letter] = std::min(cost_[begin][letter], told);
        if (letter == 0 && told <= most) first_told_[begin] = std::min(first_told_[begin], told);
      }
    }
  }

  const Characters& characters_;
  std::span<const InitialsOfWords> initials_;  // by character
  std::string_view letters_;
  bool head_in_front_;
  std::array<std::array<int, most_letters + 1>, most_characters + 1> cost_;  // by character and letters left
  std::array<int, most_characters> first_told_;
};

}  // namespace

std::uint32_t usual_initials(std::string_view word) noexcept {
  const Characters characters(word, 0, static_cast<std::uint32_t>(word.size()));
  if (characters.size == 0 || characters.size > longest_word || characters.offset[0] != 0) return 0;
  return initials_at(characters, 0)[characters.size - 1].usual;
}

bool may_translate_to(std::string_view han, char letter) noexcept {
  const Characters characters(han, 0, static_cast<std::uint32_t>(han.size()));
  for (std::size_t at = 0; at < characters.size; ++at) {
    const InitialsOfWords initials = initials_at(characters, at);
    for (std::size_t size = 2; size <= longest_word; ++size) {
      if ((initials[size - 1].all >> (letter - 'A') & 1) != 0) return true;
    }
  }
  return false;
}

TranslatedTail find_translated_tail(std::string_view text, std::span<const std::uint32_t> edges, std::uint32_t end,
                                    std::string_view letters) noexcept {
  TranslatedTail best{.begin = end};
  if (letters.size() < 2 || letters.size() > most_letters || edges.empty()) return best;
  const Characters characters(text, edges.back(), end);
  std::array<InitialsOfWords, most_characters> initials;
  for (std::size_t at = 0; at < characters.size; ++at) initials[at] = initials_at(characters, at);
  int least = too_much;
  const auto try_order = [&](std::string_view order, bool head_in_front) {
    const std::array<int, most_characters> costs = Alignment(characters, initials, order, head_in_front).run();
    for (std::size_t i = 0, edge = edges.size(); i < characters.size; ++i) {
      while (edge > 0 && edges[edge - 1] < characters.offset[i]) --edge;
      const bool is_edge = edge > 0 && edges[edge - 1] == characters.offset[i];
      if (!is_edge || costs[i] >= least) continue;
      least = costs[i];
      best = {.begin = edges[edge - 1], .whole = least <= (letters.size() == 2 ? unusual : last_character)};
    }
  };
  try_order(letters, false);
  if (letters.size() >= 3) {  // "Value of New Business" has a letter for "of", or has not
    const std::size_t head = letters[1] == 'O' ? 2 : 1;
    std::array<char, most_letters> turned{};
    *std::copy(letters.begin() + static_cast<std::ptrdiff_t>(head), letters.end(), turned.begin()) = letters[0];
    try_order({turned.data(), letters.size() - head + 1}, true);
  }
  return best;
}

}  // namespace newsparse::detail
