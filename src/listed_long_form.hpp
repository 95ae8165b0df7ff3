// SPDX-License-Identifier: MIT
#pragma once

// 環境、社會和公司治理（ESG）: an abbreviation beside Chinese may have a letter for each item of a list.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "words.hpp"

namespace newsparse::detail {

/// The byte where a list begins that ends with word `last` and has an item for each of the letters, capitals of ASCII;
/// the English of all items but one at most begins with its letter. Of five letters and more some may be left over, 利息、
/// 稅項、折舊及攤銷前盈利 (EBITDA). Nothing when no such list ends there.
std::optional<std::uint32_t> find_listed_long_form(const Words& words, std::size_t last,
                                                   std::string_view letters) noexcept;

}  // namespace newsparse::detail
