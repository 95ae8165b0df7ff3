// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace newsparse::detail {

/// A closed class of words: sorted once at compile time, looked up by binary search.
template <std::size_t N>
class WordList {
 public:
  constexpr explicit WordList(const std::string_view (&words)[N]) noexcept {
    std::copy(words, words + N, words_.begin());
    std::sort(words_.begin(), words_.end());
    for (std::string_view word : words_) longest_ = std::max(longest_, word.size());
  }

  constexpr bool contains(std::string_view word) const noexcept {
    return word.size() <= longest_ && std::binary_search(words_.begin(), words_.end(), word);
  }
  /// Bytes of the longest word of the list that ends the text; 0 when none does.
  constexpr std::size_t suffix_of(std::string_view text) const noexcept {
    for (std::size_t n = std::min(longest_, text.size()); n > 0; --n) {
      if (contains(text.substr(text.size() - n))) return n;
    }
    return 0;
  }
  /// Bytes of the longest word of the list that begins the text; 0 when none does.
  constexpr std::size_t prefix_of(std::string_view text) const noexcept {
    for (std::size_t n = std::min(longest_, text.size()); n > 0; --n) {
      if (contains(text.substr(0, n))) return n;
    }
    return 0;
  }
  constexpr const std::array<std::string_view, N>& words() const noexcept { return words_; }

 private:
  std::array<std::string_view, N> words_{};
  std::size_t longest_ = 0;
};

}  // namespace newsparse::detail
