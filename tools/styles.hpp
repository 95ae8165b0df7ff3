// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <newsparse/lexicon.hpp>

#include "table.hpp"

namespace newsparse::tool {

/// The colour of names of this type.
Style style(EntityType type);

/// An identifier as words: "more than".
std::string words(std::string_view identifier);

}  // namespace newsparse::tool
