// SPDX-License-Identifier: MIT
#include "forms.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace newsparse::tool {

std::vector<EntityForms> forms_of_entities(const Document& document) {
  struct Printing {
    std::uint32_t entity;
    std::string_view text;
    std::uint32_t begin;
    std::size_t count = 1;
    bool operator<(const Printing& other) const {
      return std::tie(entity, text, begin) < std::tie(other.entity, other.text, other.begin);
    }
  };
  std::vector<Printing> printings;
  for (const EntityMention& mention : document.mentions()) {
    printings.push_back({mention.entity, mention.span.in(document.text()), mention.span.begin});
  }
  std::sort(printings.begin(), printings.end());

  std::vector<Printing> forms;
  for (const Printing& printing : printings) {
    if (!forms.empty() && forms.back().entity == printing.entity && forms.back().text == printing.text) {
      ++forms.back().count;
    } else {
      forms.push_back(printing);
    }
  }
  std::sort(forms.begin(), forms.end(), [](const Printing& a, const Printing& b) { return a.begin < b.begin; });

  std::vector<EntityForms> entities(document.entities().size());
  for (const Printing& form : forms) {
    entities[form.entity].forms.push_back({form.text, form.count});
    entities[form.entity].mentions += form.count;
  }
  return entities;
}

}  // namespace newsparse::tool
