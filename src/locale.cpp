// SPDX-License-Identifier: MIT
#include <newsparse/locale.hpp>

#include "ascii.hpp"

namespace newsparse::inline v0 {
namespace {

using detail::is_ascii_digit;
using detail::is_ascii_letter;

bool all_letters(std::string_view text) {
  for (const char c : text)
    if (!is_ascii_letter(c)) return false;
  return true;
}

bool well_formed(std::string_view subtag) {
  for (const char c : subtag)
    if (!is_ascii_letter(c) && !is_ascii_digit(c)) return false;
  return !subtag.empty() && subtag.size() <= 8;
}

bool is_region(std::string_view subtag) {
  if (subtag.size() == 2) return all_letters(subtag);
  return subtag.size() == 3 && is_ascii_digit(subtag[0]) && is_ascii_digit(subtag[1]) && is_ascii_digit(subtag[2]);
}

}  // namespace

Result<Locale> Locale::parse(std::string_view tag) noexcept {
  if (tag.empty()) return Error{Errc::empty};
  Locale locale;
  bool extended = false;  // behind a single letter stand extensions, which are no regions
  for (std::size_t begin = 0, index = 0; begin <= tag.size(); ++index) {
    const std::size_t separator = tag.find_first_of("-_", begin);
    const std::string_view subtag = tag.substr(begin, separator == tag.npos ? tag.npos : separator - begin);
    if (!well_formed(subtag)) return Error{Errc::unknown_locale, begin};
    if (index == 0) {
      const bool is_private = subtag.size() == 1 && detail::to_ascii_lower(subtag[0]) == 'x';
      if (!all_letters(subtag) || (subtag.size() < 2 && !is_private)) return Error{Errc::unknown_locale, begin};
      if (subtag.size() <= 3 && !is_private) {
        for (std::size_t i = 0; i < subtag.size(); ++i) locale.language_[i] = detail::to_ascii_lower(subtag[i]);
        locale.language_[3] = static_cast<char>(subtag.size());
      }
      extended = is_private;
    } else if (subtag.size() == 1) {
      extended = true;
    } else if (!extended && locale.region_[3] == 0 && is_region(subtag)) {
      for (std::size_t i = 0; i < subtag.size(); ++i) locale.region_[i] = detail::to_ascii_upper(subtag[i]);
      locale.region_[3] = static_cast<char>(subtag.size());
    }
    if (separator == tag.npos) break;
    begin = separator + 1;
  }
  return locale;
}

std::string to_string(const Locale& locale) {
  std::string tag(locale.language());
  if (!locale.region().empty()) {
    if (tag.empty()) tag = "und";
    tag += '-';
    tag += locale.region();
  }
  return tag;
}

}  // namespace newsparse::inline v0
