// SPDX-License-Identifier: MIT
#pragma once

// A closed list of phrases in buckets by one of their bytes, the first or the last say, laid out by the compiler: of a
// hundred phrases one or two are compared.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::detail {

/// The byte that decides the bucket: its index, or the last.
inline constexpr std::size_t first_byte = 0;
inline constexpr std::size_t last_byte = std::string_view::npos;

/// Entry has a `text` in which that byte stands.
template <class Entry, std::size_t N, std::size_t index>
class PhraseTable {
 public:
  explicit constexpr PhraseTable(const Entry (&entries)[N]) {
    for (const Entry& entry : entries) ++begin_[key(entry.text) + 1];
    for (std::size_t byte = 0; byte < 256; ++byte)
      begin_[byte + 1] = static_cast<std::uint16_t>(begin_[byte + 1] + begin_[byte]);
    std::array<std::uint16_t, 257> next = begin_;
    for (const Entry& entry : entries) entries_[next[key(entry.text)]++] = entry;
  }

  constexpr bool has_any(char byte) const noexcept {
    const std::size_t bucket = static_cast<unsigned char>(byte);
    return begin_[bucket] != begin_[bucket + 1];
  }
  /// The longest entry of the byte's bucket that matches; null when none does.
  template <class Matches>
  constexpr const Entry* longest(char byte, Matches matches) const noexcept {
    const std::size_t bucket = static_cast<unsigned char>(byte);
    const Entry* best = nullptr;
    for (std::size_t i = begin_[bucket]; i < begin_[bucket + 1]; ++i)
      if ((best == nullptr || entries_[i].text.size() > best->text.size()) && matches(entries_[i].text))
        best = &entries_[i];
    return best;
  }

 private:
  static constexpr std::size_t key(std::string_view text) noexcept {
    return static_cast<unsigned char>(text[index == last_byte ? text.size() - 1 : index]);
  }

  std::array<Entry, N> entries_{};
  std::array<std::uint16_t, 257> begin_{};
};

template <std::size_t index, class Entry, std::size_t N>
constexpr PhraseTable<Entry, N, index> phrase_table(const Entry (&entries)[N]) {
  return PhraseTable<Entry, N, index>(entries);
}

}  // namespace newsparse::detail
