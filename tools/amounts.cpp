// SPDX-License-Identifier: MIT
#include "amounts.hpp"

#include <algorithm>

namespace newsparse::tool {

std::string grouped(Decimal value) {
  std::string text = to_string(value);
  const std::size_t sign = value.is_negative() ? 1 : 0;
  for (std::size_t at = std::min(text.find('.'), text.size()); at > sign + 3;) text.insert(at -= 3, 1, ',');
  return text;
}

}  // namespace newsparse::tool
