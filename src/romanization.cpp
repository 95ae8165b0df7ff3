// SPDX-License-Identifier: MIT
// A placeholder until this file is written.
#include "romanization.hpp"
namespace newsparse::detail {
std::size_t surname_length(std::string_view) noexcept { return 0; }
bool reads_surname(std::string_view, std::string_view) noexcept { return false; }
NameReading read_name(std::string_view, std::string_view) noexcept { return {}; }
float sounds_like(std::string_view, std::string_view) noexcept { return 0; }
char32_t fold_variant(char32_t han) noexcept { return han; }
}
