// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace newsparse::detail {

/// Up to eight bytes as a number, the same on every machine.
template <std::size_t bytes>
constexpr std::uint64_t load(const char* at) noexcept {
  if (!std::is_constant_evaluated()) {
    if constexpr (std::endian::native == std::endian::little) {
      std::conditional_t<bytes == 8, std::uint64_t, std::uint32_t> value = 0;
      std::memcpy(&value, at, bytes);
      return value;
    }
  }
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < bytes; ++i) value |= std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i;
  return value;
}

/// The first and the last bytes decide, which of most words are all. Precondition: the word is not empty.
constexpr std::uint64_t hash_of(std::string_view word) noexcept {
  const char* first = word.data();
  const char* end = first + word.size();
  std::uint64_t head = 0, tail = 0;
  if (word.size() >= 8) {
    head = load<8>(first), tail = load<8>(end - 8);
  } else if (word.size() >= 4) {
    head = load<4>(first), tail = load<4>(end - 4);
  } else {
    head = load<1>(first), tail = load<1>(end - 1) | load<1>(first + word.size() / 2) << 8;
  }
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  return ((head ^ word.size()) * factor + tail) * factor;
}

/// A word that keeps its hash, as it is looked up in many lists.
template <class Word>
concept Hashed = requires(const Word& word) { word.hash(); };

/// The two bytes at an end of each of some words, which tell most texts from all of them; of a Han character they are
/// the last two of three.
class WordEnds {
 public:
  static constexpr std::size_t tail(std::string_view word) noexcept {
    return pair(word[word.size() - 2], word[word.size() - 1]);
  }
  static constexpr std::size_t head(std::string_view word) noexcept {
    return word.size() > 2 ? pair(word[1], word[2]) : pair(word[0], word[1]);
  }
  constexpr void add(std::size_t pair) noexcept { bits_[pair / 64] |= std::uint64_t{1} << pair % 64; }
  constexpr bool has(std::size_t pair) const noexcept { return (bits_[pair / 64] >> pair % 64 & 1) != 0; }
  friend constexpr WordEnds operator|(WordEnds a, const WordEnds& b) noexcept {
    for (std::size_t i = 0; i < a.bits_.size(); ++i) a.bits_[i] |= b.bits_[i];
    return a;
  }

 private:
  static constexpr std::size_t pair(char first, char second) noexcept {
    return static_cast<std::size_t>((first & 15) << 6 | (second & 63));
  }

  std::array<std::uint64_t, 16> bits_{};
};

/// A closed class of words in a hash table made at compile time. No word is longer than 63 bytes. It holds no pointers,
/// which a process would have to relocate when it starts: a page of memory for each page of them.
template <std::size_t N>
class WordList {
 public:
  constexpr explicit WordList(const std::string_view (&words)[N]) noexcept {
    std::size_t used = 0;
    for (const std::string_view word : words) {
      const std::uint64_t hash = hash_of(word);
      std::size_t at = place_of(hash);
      while (table_[at].size != 0 && word_in(table_[at]) != word) at = (at + 1) & (places - 1);
      if (table_[at].size != 0) continue;
      table_[at] = {static_cast<std::uint16_t>(used), static_cast<std::uint8_t>(word.size()), tag_of(hash)};
      for (const char c : word) bytes_[used++] = c;
      lengths_ |= std::uint64_t{1} << word.size();
      if (word.size() < 2) continue;
      heads_.add(WordEnds::head(word));
      tails_.add(WordEnds::tail(word));
    }
  }

  constexpr bool contains(std::string_view word) const noexcept { return may_have(word) && has(word, hash_of(word)); }
  constexpr bool contains(const Hashed auto& word) const noexcept { return may_have(word) && has(word, word.hash()); }
  /// Calls f(word) with each of them.
  template <class F>
  constexpr void for_each(F&& f) const {
    for (const Slot slot : table_) {
      if (slot.size != 0) f(word_in(slot));
    }
  }
  /// How its words begin. Precondition: none has one byte.
  constexpr const WordEnds& heads() const noexcept { return heads_; }
  /// Bytes of the longest word of the list that ends the text; 0 when none does.
  constexpr std::size_t suffix_of(std::string_view text) const noexcept {
    if (text.size() < 2 || !may_end(tails_, WordEnds::tail(text))) return 0;
    return longest(text, [&](std::size_t n) { return text.substr(text.size() - n); });
  }
  /// Bytes of the longest word of the list that begins the text; 0 when none does.
  constexpr std::size_t prefix_of(std::string_view text) const noexcept {
    if (text.size() < 2 || !may_end(heads_, WordEnds::head(text))) return 0;
    return longest(text, [&](std::size_t n) { return text.substr(0, n); });
  }

 private:
  struct Slot {
    std::uint16_t at = 0;   // of its first byte
    std::uint8_t size = 0;  // bytes; 0: the slot is free
    std::uint8_t tag = 0;   // eight bits of its hash tell most words from it
  };

  static constexpr std::size_t places = std::bit_ceil(2 * N);
  static constexpr std::size_t most_bytes = 14 * N + 64;  // words are short; a list of longer ones does not compile
  static_assert(most_bytes <= 0x10000);

  static constexpr std::uint8_t tag_of(std::uint64_t hash) noexcept { return static_cast<std::uint8_t>(hash >> 32); }
  constexpr std::string_view word_in(Slot slot) const noexcept { return {bytes_.data() + slot.at, slot.size}; }
  static constexpr std::size_t place_of(std::uint64_t hash) noexcept {
    return static_cast<std::size_t>(hash >> (64 - std::bit_width(places - 1)));
  }

  constexpr bool may_have(std::string_view word) const noexcept {
    return !word.empty() && word.size() <= 63 && (lengths_ >> word.size() & 1) != 0;
  }
  constexpr bool has(std::string_view word, std::uint64_t hash) const noexcept {
    for (std::size_t at = place_of(hash); table_[at].size != 0; at = (at + 1) & (places - 1)) {
      if (table_[at].tag == tag_of(hash) && word_in(table_[at]) == word) return true;
    }
    return false;
  }

  /// A word of one byte has no such ends: then every text may have one.
  constexpr bool may_end(const WordEnds& ends, std::size_t pair) const noexcept {
    return ends.has(pair) || (lengths_ & 2) != 0;
  }

  /// The greatest length for which the piece of the text is a word; only lengths that words have are tried.
  template <class Piece>
  constexpr std::size_t longest(std::string_view text, Piece piece) const noexcept {
    std::uint64_t lengths = text.size() < 63 ? lengths_ & ((std::uint64_t{2} << text.size()) - 1) : lengths_;
    while (lengths != 0) {
      const auto n = static_cast<std::size_t>(63 - std::countl_zero(lengths));
      if (contains(piece(n))) return n;
      lengths &= ~(std::uint64_t{1} << n);
    }
    return 0;
  }

  std::array<Slot, places> table_{};
  std::array<char, most_bytes> bytes_{};  // of all words, one behind the other
  std::uint64_t lengths_ = 0;  // bit n: some word has n bytes
  WordEnds heads_{};
  WordEnds tails_{};
};

/// Asks for the size, since GCC 12 puts lists of a type that is not complete yet where memory can be written.
template <std::size_t N>
  requires(sizeof(WordList<N>) > 0)
WordList(const std::string_view (&words)[N]) -> WordList<N>;

}  // namespace newsparse::detail
