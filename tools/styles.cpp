// SPDX-License-Identifier: MIT
#include "styles.hpp"

#include <algorithm>

namespace newsparse::tool {

Style style(EntityType type) {
  switch (type) {
    case EntityType::organization:
      return "34";
    case EntityType::person:
      return "32";
    case EntityType::place:
      return "33";
    case EntityType::work:
      return "35";
    case EntityType::term:
      return "36";
  }
  return {};
}

std::string words(std::string_view identifier) {
  std::string text(identifier);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace newsparse::tool
