// SPDX-License-Identifier: MIT
#pragma once

// One pass over the tokens of a text, which lists where the stages have to look closely: they look nowhere else.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/token.hpp>

#include "unit_start.hpp"

namespace newsparse::detail {

/// The memory of a text with more words than this is given back with the next text.
inline constexpr std::size_t most_kept = std::size_t{1} << 20;

/// A *word* is a token that is not blank. All lists are in order of the text.
class Survey {
 public:
  /// Looks at the tokens of a text, which must outlive the survey; its memory is used again.
  void read(std::string_view text, std::span<const Token> tokens);

  std::string_view text() const noexcept { return text_; }
  std::span<const Token> tokens() const noexcept { return tokens_; }
  /// The tokens of the words, by index.
  std::span<const std::uint32_t> words() const noexcept { return {words_.data(), word_count_}; }

  /// How each word starts.
  std::span<const UnitStart> starts() const noexcept { return {starts_.data(), word_count_}; }

  /// Words: brackets, and those that end a sentence.
  std::span<const std::uint32_t> marks() const noexcept { return marks_; }
  /// Words with which a cue outside brackets may begin: "known", "formerly", 簡稱, what stands behind a Chinese
  /// comma.
  std::span<const std::uint32_t> cues() const noexcept { return cues_; }
  /// Tokens in which an amount may begin, or its currency.
  std::span<const std::uint32_t> amounts() const noexcept { return amounts_; }
  /// Bytes where a Chinese name of a currency stands that is longer than one character.
  std::span<const std::uint32_t> currency_names() const noexcept { return currency_names_; }
  /// Bytes where it may be said what currency is meant elsewhere: 下同, "figures are in".
  std::span<const std::uint32_t> declarations() const noexcept { return declarations_; }
  /// Of the characters that tell the script, are more Traditional than Simplified?
  bool is_traditional() const noexcept { return script_balance_ > 0; }

 private:
  std::uint32_t read_han_run(std::uint32_t token, std::uint32_t word);
  void look_at_word(const Token& token, std::uint32_t word);
  void look_at_han(Span run, std::uint32_t token, std::uint32_t word);
  void look_at_other(const Token& token, std::uint32_t word);
  void look_at_mixture(const Token& token);
  void note_amount(const Token& token);
  bool look_at_character(std::size_t at, unsigned roles);

  std::string_view text_;
  std::span<const Token> tokens_;
  std::size_t word_count_ = 0;
  std::ptrdiff_t script_balance_ = 0;
  std::vector<std::uint32_t> words_;
  std::vector<UnitStart> starts_;
  std::vector<std::uint32_t> marks_;
  std::vector<std::uint32_t> cues_;
  std::vector<std::uint32_t> amounts_;
  std::vector<std::uint32_t> currency_names_;
  std::vector<std::uint32_t> declarations_;
};

}  // namespace newsparse::detail
