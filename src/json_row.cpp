// SPDX-License-Identifier: MIT
#include "json_row.hpp"

#include <algorithm>
#include <cstddef>

#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Takes the digits in front of a text; false when there are none.
bool skip_digits(std::string_view& text) noexcept {
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(count);
  return count != 0;
}

bool skip_any(std::string_view& text, std::string_view characters) noexcept {
  const bool found = !text.empty() && characters.find(text.front()) != characters.npos;
  text.remove_prefix(found ? 1 : 0);
  return found;
}

/// The grammar of RFC 8259 §6.
bool is_number(std::string_view token) noexcept {
  skip_any(token, "-");
  if (!skip_any(token, "0") && !skip_digits(token)) return false;
  if (skip_any(token, ".") && !skip_digits(token)) return false;
  if (skip_any(token, "eE")) {
    skip_any(token, "+-");
    if (!skip_digits(token)) return false;
  }
  return token.empty();
}

void append_code_point(std::string& out, char32_t c) {
  const auto append = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto append_trail = [&](int shift) { append(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) {
    append(c);
  } else if (c < 0x800) {
    append(0xC0 | c >> 6);
    append_trail(0);
  } else if (c < 0x10000) {
    append(0xE0 | c >> 12);
    append_trail(6);
    append_trail(0);
  } else {
    append(0xF0 | c >> 18);
    append_trail(12);
    append_trail(6);
    append_trail(0);
  }
}

}  // namespace

JsonRow::JsonRow(std::string_view line) noexcept : rest_(line) {
  skip_blanks();
  if (find_ill_formed(line, 0) != line.size() || !skip('{')) state_ = State::bad;
}

bool JsonRow::next(JsonMember& member) {
  if (state_ == State::done || state_ == State::bad) return false;
  skip_blanks();
  if (skip('}')) {
    skip_blanks();
    state_ = rest_.empty() ? State::done : State::bad;
    return false;
  }
  if (state_ == State::further) {
    if (!skip(',')) return fail();
    skip_blanks();
  }
  state_ = State::further;
  if (!read_string(member.key)) return fail();
  skip_blanks();
  if (!skip(':')) return fail();
  skip_blanks();
  member.is_string = rest_.starts_with('"');
  return (member.is_string ? read_string(member.value) : read_token(member.value)) || fail();
}

bool JsonRow::fail() noexcept {
  state_ = State::bad;
  return false;
}

void JsonRow::skip_blanks() noexcept { rest_.remove_prefix(std::min(rest_.find_first_not_of(blanks), rest_.size())); }

bool JsonRow::skip(char c) noexcept {
  const bool found = rest_.starts_with(c);
  rest_.remove_prefix(found ? 1 : 0);
  return found;
}

bool JsonRow::read_string(std::string& string) {
  string.clear();
  if (!skip('"')) return false;
  for (;;) {
    const auto plain = static_cast<std::size_t>(
        std::find_if(rest_.begin(), rest_.end(),
                     [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }) -
        rest_.begin());
    string.append(rest_.substr(0, plain));
    rest_.remove_prefix(plain);
    if (skip('"')) return true;
    if (!skip('\\') || !read_escape(string)) return false;
  }
}

bool JsonRow::read_escape(std::string& string) {
  if (rest_.empty()) return false;
  const char c = rest_.front();
  rest_.remove_prefix(1);
  constexpr std::string_view letters = "\"\\/bfnrt";
  constexpr std::string_view characters = "\"\\/\b\f\n\r\t";
  if (const std::size_t at = letters.find(c); at != letters.npos) {
    string += characters[at];
    return true;
  }
  if (c != 'u') return false;
  std::optional<char32_t> unit = read_hexadecimal();
  if (!unit || (0xDC00 <= *unit && *unit < 0xE000)) return false;
  if (0xD800 <= *unit && *unit < 0xDC00) {
    if (!skip('\\') || !skip('u')) return false;
    const std::optional<char32_t> low = read_hexadecimal();
    if (!low || *low < 0xDC00 || 0xE000 <= *low) return false;
    unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
  }
  append_code_point(string, *unit);
  return true;
}

std::optional<char32_t> JsonRow::read_hexadecimal() noexcept {
  if (rest_.size() < 4) return std::nullopt;
  char32_t value = 0;
  for (const char c : rest_.substr(0, 4)) {
    constexpr std::string_view lower = "0123456789abcdef", upper = "0123456789ABCDEF";
    const std::size_t digit = std::min(lower.find(c), upper.find(c));
    if (digit == lower.npos) return std::nullopt;
    value = value << 4 | static_cast<char32_t>(digit);
  }
  rest_.remove_prefix(4);
  return value;
}

bool JsonRow::read_token(std::string& token) {
  token = rest_.substr(0, rest_.find_first_of(",} \t\r\n"));
  rest_.remove_prefix(token.size());
  return token == "null" || token == "true" || token == "false" || is_number(token);
}

std::optional<std::uint64_t> read_count(std::string_view token, std::uint64_t greatest) noexcept {
  if (token.empty() || (token.size() > 1 && token.front() == '0')) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : token) {
    if (c < '0' || '9' < c) return std::nullopt;
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (value > (greatest - std::min(digit, greatest)) / 10) return std::nullopt;
    value = 10 * value + digit;
  }
  return value <= greatest ? std::optional(value) : std::nullopt;
}

}  // namespace newsparse::detail
