// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <newsparse/document.hpp>

namespace newsparse::tool {

/// One way in which an entity is printed.
struct Form {
  std::string_view text;
  std::size_t count = 0;
};

struct EntityForms {
  std::vector<Form> forms;  // in order of their first printing
  std::size_t mentions = 0;
};

/// For each entity of the document how often it is printed in which way. O(n log n) of the mentions.
std::vector<EntityForms> forms_of_entities(const Document& document);

}  // namespace newsparse::tool
