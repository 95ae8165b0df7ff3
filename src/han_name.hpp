// SPDX-License-Identifier: MIT
#pragma once

// Where does the Chinese name begin that ends in front of a bracket?

#include <cstddef>
#include <optional>
#include <string_view>

#include <newsparse/alias.hpp>

#include "name_context.hpp"

namespace newsparse::detail {

/// What Han text says of itself.
struct HanProfile {
  std::size_t characters = 0;  // Han characters
  bool dotted = false;         // a middle dot stands in it: a foreign person's full name
  bool organization = false;   // ends as organisations do
};
HanProfile profile_of(std::string_view han) noexcept;
/// Does it begin with a Chinese surname, and is it as long as a person's name?
bool may_be_person(std::string_view han) noexcept;

/// The dots between the parts of a foreign name: 艾米·韋伯.
inline constexpr std::string_view middle_dots[] = {"·", "・", "．", "‧", "•"};
bool is_middle_dot(std::string_view printed) noexcept;

/// Is this Han text a note (左, 台北, 含稅)?
bool is_plain_note(std::string_view han) noexcept;
/// Is this Han text a note (左, 台北, 含稅) or a description (晶片大廠) rather than a name?
bool is_han_note(std::string_view han) noexcept;

/// A name found beside a bracket, as bytes, since a name need not begin where the dictionary cuts.
struct HanMatch {
  Span span;
  EntityType type{};
  float score = 0;
  Evidence evidence{};
};

/// The Chinese name that ends with word `last`, before a bracket that gives `other`, another name of
/// it in Latin or Han characters (empty when the bracket only announces one).
std::optional<HanMatch> find_han_name(const NameContext& context, std::size_t last, std::string_view other,
                                      bool other_is_han);

}  // namespace newsparse::detail
