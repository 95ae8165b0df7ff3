// SPDX-License-Identifier: MIT
#include "name_words.hpp"

#include <string_view>

#include "tables/english_words.hpp"

namespace newsparse::detail {

constinit const NameWords name_words = [] {
  NameWords words;
  const auto add = [&](const auto& list, std::uint32_t bit) {
    list.for_each([&](std::string_view word) { words.add(key_of_lower_word(word), bit); });
  };
  add(generic_words, name_word::generic);
  add(leading_forms, name_word::leading_form);
  add(legal_forms, name_word::legal_form);
  add(head_nouns, name_word::head_noun);
  add(company_nouns, name_word::company_noun);
  add(law_nouns, name_word::law_noun);
  add(event_nouns, name_word::event_noun);
  add(place_nouns, name_word::place_noun);
  add(facility_nouns, name_word::facility_noun);
  add(place_words, name_word::place);
  add(more_places, name_word::more_place);
  add(prefectures, name_word::prefecture);
  add(nationalities, name_word::nationality);
  add(titles, name_word::title);
  add(descriptors, name_word::descriptor);
  add(openers, name_word::opener);
  add(name_connectors, name_word::connector);
  add(generation_marks, name_word::generation_mark);
  for (const std::string_view word : {"group", "holding", "holdings"})
    words.add(key_of_lower_word(word), name_word::group);
  for (const std::string_view word : {"airways", "airlines"}) words.add(key_of_lower_word(word), name_word::airline);
  words.add(key_of_lower_word("bank"), name_word::bank);
  return words;
}();

}  // namespace newsparse::detail
