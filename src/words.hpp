// SPDX-License-Identifier: MIT
#pragma once

// The tokens that names are made of: what is left of a text's tokens without its blanks, with what
// the resolvers ask of a word over and over (its case, a possessive mark) decided once.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

#include "survey.hpp"

namespace newsparse::detail {

/// The case of a Latin word.
enum class LetterCase : std::uint8_t {
  none,         // no letters with case
  lower,        // "shares"
  capitalized,  // "Shares", "A"
  upper,        // "LBSC", "R"
  mixed,        // "iLamp", "LanternWorks", "EVs", "n7"
};

struct Word {
  Span span;  // without a possessive mark: "Kuo" of "Kuo’s"
  TokenKind kind{};
  LetterCase letters{};
  bool possessive : 1 = false;     // ’s or a lone ’ stands behind it
  bool spaced : 1 = false;         // a blank stands before it
  bool broken : 1 = false;         // a line break stands before it
  bool ends_sentence : 1 = false;  // as the token says
  bool ends_paragraph : 1 = false;
  std::uint32_t reading = 0;  // of the text for which it is known

  /// Latin word with a capital somewhere.
  bool has_capital() const noexcept { return letters >= LetterCase::capitalized; }
  bool is_latin() const noexcept { return kind == TokenKind::word; }
  bool is_han() const noexcept { return kind == TokenKind::han; }
  /// Neither letters nor digits.
  bool is_sign() const noexcept { return kind > TokenKind::number; }
};

/// A short ASCII word in lower case, for look-up in word lists; empty when it is long or not ASCII.
class LowerCase {
 public:
  LowerCase() = default;
  explicit LowerCase(std::string_view word) noexcept : LowerCase(word, 0, word.size()) {}
  LowerCase(std::string_view text, std::size_t at, std::size_t size) noexcept;
  operator std::string_view() const noexcept { return {letters_.data(), size_}; }
  std::uint64_t hash() const noexcept { return hash_; }

 private:
  std::array<char, 24> letters_{};
  std::size_t size_ = 0;
  std::uint64_t hash_ = 0;
};

/// The words of one text. Where each stands is known from the survey; the rest of a word is read when it
/// is first asked for, since the resolvers look only around brackets, cues and names. So even a const Words belongs to
/// one thread.
class Words {
 public:
  /// Reads the tokens of a text, which must outlive the words; what was read before is forgotten, its memory is used
  /// again.
  void read(std::string_view text, std::span<const Token> tokens);

  const Survey& survey() const noexcept { return survey_; }
  std::string_view text() const noexcept { return text_; }
  std::size_t size() const noexcept { return survey_.words().size(); }
  const Word& operator[](std::size_t i) const noexcept {
    if (words_[i].reading != reading_) know(i);
    return words_[i];
  }

  std::string_view in(std::size_t i) const noexcept { return (*this)[i].span.in(text_); }
  std::string_view in(std::size_t first, std::size_t last) const noexcept { return span(first, last).in(text_); }
  Span span(std::size_t first, std::size_t last) const noexcept {
    return {(*this)[first].span.begin, (*this)[last].span.end};
  }
  LowerCase lower(std::size_t i) const noexcept {
    const KeptLower& kept = lower_[i % lower_.size()];
    return kept.word == i && kept.reading == reading_ ? kept.lower : make_lower(i);
  }
  /// Is this how the word is printed?
  template <std::size_t size>
  bool is(std::size_t i, const char (&printed)[size]) const noexcept {
    const Span word = (*this)[i].span;
    return word.size() == size - 1 && std::memcmp(text_.data() + word.begin, printed, size - 1) == 0;
  }
  /// Does nothing blank stand between this word and the one before it?
  bool glued(std::size_t i) const noexcept { return i > 0 && !(*this)[i].spaced; }

  /// The token that a word is made of, with its possessive mark; cheaper than the word.
  const Token& token(std::size_t i) const noexcept { return survey_.tokens()[survey_.words()[i]]; }
  /// The word that holds this byte, or the first one behind it; soon found behind a word that is near to it.
  std::size_t at_offset(std::uint32_t offset, std::size_t near = 0) const noexcept;

 private:
  /// The lower case of a word, where no other took its place since.
  struct KeptLower {
    std::uint32_t reading = 0;
    std::uint32_t word = 0;
    LowerCase lower;
  };
  void know(std::size_t i) const noexcept;
  LowerCase make_lower(std::size_t i) const noexcept;

  std::string_view text_;
  Survey survey_;
  std::uint32_t reading_ = 0;  // how many texts were read

  mutable std::vector<Word> words_;
  mutable std::array<KeptLower, 1024> lower_;
};

/// "Kuo’s" is 3 bytes longer than "Kuo": the size of a possessive mark at the end of a word.
std::size_t possessive_mark(std::string_view word) noexcept;

}  // namespace newsparse::detail
