// SPDX-License-Identifier: MIT
#include "romanization.hpp"
#include "transliteration.hpp"
#include "variants.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// Any bytes, cut in two at the first line break: likeness stays within 0 and 1, a given name is read only beside
// a surname, a surname ends within the text, and folding twice is folding once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace detail = newsparse::detail;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string_view latin = text.substr(0, text.find('\n'));
  const std::string_view han = text.substr(latin.size());

  for (const std::string_view other : {han, text}) {
    const float alike = detail::sounds_like(latin, other);
    if (!(alike >= 0 && alike <= 1)) std::abort();
    const detail::NameReading reading = detail::read_name(latin, other);
    if (reading.given_name && reading.order == detail::NameReading::Order::none) std::abort();
    if (detail::surname_length(other) > other.size()) std::abort();
    detail::reads_surname(latin, other);
  }
  for (const char byte : text) {
    const char32_t c = 0x4E00 + 83 * static_cast<char32_t>(static_cast<unsigned char>(byte));
    const char32_t folded = detail::fold_variant(c);
    if (detail::fold_variant(folded) != folded) std::abort();
  }
  return 0;
}
