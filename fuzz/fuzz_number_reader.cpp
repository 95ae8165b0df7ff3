// SPDX-License-Identifier: MIT
#include <newsparse/number_reader.hpp>
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

// Any bytes: numbers stand in text order without overlap; each reads the same where it stands and prints back
// to its value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsparse;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const NumberReader find_numbers;
  std::uint32_t at = 0;
  for (const NumberMention& number : find_numbers(text, Tokenizer{}(text))) {
    if (number.span.begin < at || number.span.empty() || number.span.end > size) std::abort();
    at = number.span.end;
    if (find_numbers.at(text, number.span.begin) != number) std::abort();
    if (parse_decimal(to_string(number.value)) != number.value) std::abort();
    if (number.value.is_negative()) std::abort();
    if (number.upper && *number.upper < number.value) std::abort();
  }
  return 0;
}
