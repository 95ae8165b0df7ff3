// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "brackets.hpp"
#include "lexicon_entries.hpp"
#include "tables/english_words.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// What the search for a name's edges looks at: the text's words, its brackets, the caller's lexicon.
struct NameContext {
  Words words;
  BracketFinder brackets;
  const Lexicon::Entries* lexicon = nullptr;  // may be null

  /// Is word i a job or honorific, or the last word of a title of the lexicon?
  bool is_title(std::size_t i) const {
    if (titles.contains(words.lower(i))) return true;
    if (lexicon == nullptr || lexicon->titles.empty()) return false;
    std::string printed;
    for (std::size_t first = i;; --first) {
      printed = words.in(first, i);
      for (char& c : printed) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      }
      if (lexicon->is_title(printed)) return true;
      if (first == 0 || i - first == 4 || words[first].ends_sentence) return false;
    }
  }

  /// Bytes of the job that ends the text, in Chinese; 0 when none does.
  std::size_t title_suffix(std::string_view before) const noexcept;

  bool is_stop(std::string_view printed) const noexcept { return lexicon != nullptr && lexicon->is_stop(printed); }
};

}  // namespace newsparse::detail
