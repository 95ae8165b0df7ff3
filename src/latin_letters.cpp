// SPDX-License-Identifier: MIT
#include "latin_letters.hpp"

#include "ascii.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

/// Puts letters into words.
class Writer {
 public:
  void put(char letter, bool capital) noexcept {
    if (size_ == LatinLetters::most_letters || latin_.words == LatinLetters::most_words) {
      too_long_ = true;
      return;
    }
    capitals_ &= capital;
    latin_.letters[size_++] = letter;
  }
  /// Letters of ASCII.
  void put(std::string_view text, std::size_t at, std::size_t size) noexcept {
    if (size_ + size > LatinLetters::most_letters || latin_.words == LatinLetters::most_words) {
      too_long_ = true;
      return;
    }
    constexpr std::uint64_t case_bits = 0x2020202020202020;
    for (std::size_t i = 0; i < size; i += 8) {
      const std::uint64_t bytes = first_bytes(text, at + i, size - i);
      store_bytes(bytes | case_bits, latin_.letters.data() + size_ + i);
      capitals_ &= (bytes & case_bits) == 0;
    }
    size_ += size;
  }
  void end_word() noexcept {
    const std::size_t begin = latin_.begin[latin_.words];
    if (size_ == begin) return;
    latin_.word_begins |= std::uint64_t{1} << begin;
    latin_.initials |= std::uint32_t{1} << (latin_.letters[begin] - 'a');
    latin_.capitals[latin_.words] = capitals_;
    capitals_ = true;
    latin_.begin[++latin_.words] = static_cast<std::uint8_t>(size_);
  }
  bool too_long() const noexcept { return too_long_; }
  const LatinLetters& letters() const noexcept { return latin_; }

 private:
  LatinLetters latin_;
  std::size_t size_ = 0;
  bool capitals_ = true;  // of the word that is being put together
  bool too_long_ = false;
};

constexpr bool is_apostrophe(char32_t c) noexcept {
  return c == U'\'' || c == U'`' || c == U'\u2018' || c == U'\u2019' || c == U'\u02BC' || c == U'\u02BB';
}

char32_t base_letter(char32_t c) noexcept {
  switch (c) {
    case U'ø':
    case U'Ø':
      return U'o';
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð':
      return U'd';
    case U'ł':
    case U'Ł':
      return U'l';
    case U'ß':
      return U's';
    case U'æ':
    case U'Æ':
      return U'a';
    case U'œ':
    case U'Œ':
      return U'o';
    case U'ı':
      return U'i';
    default:
      return fold_case(strip_marks(fold_width(c)));
  }
}

}  // namespace

LatinLetters read_latin(std::string_view text) noexcept {
  Writer writer;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t letters = letters_at(text, at); letters > 0) {
      writer.put(text, at, letters);
      at += letters;
      if (writer.too_long()) return {};
      continue;
    }
    const CodePoint c = decode(text, at);
    at += c.length;
    if (c.value < 0x80 || c.value == CodePoint::ill_formed) {
      if (!is_apostrophe(c.value)) writer.end_word();
    } else if (const char32_t base = base_letter(c.value); is_ascii_lower(base)) {
      writer.put(static_cast<char>(base), is_upper(c.value));
    } else if (!is_apostrophe(c.value) && !is_mark(c.value)) {
      writer.end_word();
    }
    if (writer.too_long()) return {};
  }
  writer.end_word();
  return writer.letters();
}

LatinLetters without_tones(const LatinLetters& latin) noexcept {
  Writer plain;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::string_view text = latin.text(word);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char before = i > 0 ? text[i - 1] : '\0';
      const char after = i + 1 < text.size() ? text[i + 1] : '\0';
      char letter = text[i];
      if (letter == 'r' && is_vowel(before) && (after == 'n' || after == '\0' || after == 'u')) continue;
      if (letter == before && (is_vowel(letter) || letter == 'n' || letter == 'l')) continue;
      if (letter == 'q' && before == 'n') letter = 'g';
      if (letter == 'w' && before != '\0') letter = before == 'a' && after == '\0' ? 'o' : 'u';
      if (letter == 'y' && before != '\0') letter = 'i';
      plain.put(letter, latin.capitals[word]);
    }
    plain.end_word();
  }
  return plain.letters();
}

LatinLetters without_length(const LatinLetters& latin) noexcept {
  Writer plain;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::string_view text = latin.text(word);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char before = i > 0 ? text[i - 1] : '\0';
      const char after = i + 1 < text.size() ? text[i + 1] : '\0';
      if (before == 'o' && (text[i] == 'u' || text[i] == 'o' || (text[i] == 'h' && !is_vowel(after)))) continue;
      if (before == 'u' && text[i] == 'u') continue;
      const bool nasal = text[i] == 'm' && (after == 'b' || after == 'm' || after == 'p');
      plain.put(nasal ? 'n' : text[i], latin.capitals[word]);
    }
    plain.end_word();
  }
  return plain.letters();
}

}  // namespace newsparse::detail
