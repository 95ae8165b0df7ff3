// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsparse::detail {

/// One member of a flat JSON object.
struct JsonMember {
  std::string key;
  std::string value;  // of a string its characters, else the token as printed
  bool is_string = false;
};

/// Reads one flat JSON object, member by member: strings, numbers, true, false and null, as strict as
/// RFC 8259. What holds an array or another object is not flat, and bad.
///
///     for (JsonMember member; row.next(member);) ...
///     if (!row.is_good()) ...
class JsonRow {
 public:
  explicit JsonRow(std::string_view line) noexcept;

  /// False behind the last member and at the first byte that is wrong.
  bool next(JsonMember& member);
  /// Was all of the line an object? To be asked when next() has given false.
  bool is_good() const noexcept { return state_ == State::done; }

 private:
  enum class State : std::uint8_t { first, further, done, bad };

  bool fail() noexcept;
  void skip_blanks() noexcept;
  bool skip(char c) noexcept;
  bool read_string(std::string& string);
  bool read_escape(std::string& string);
  std::optional<char32_t> read_hexadecimal() noexcept;
  bool read_token(std::string& token);

  std::string_view rest_;
  State state_ = State::first;
};

/// The number that these digits write; nothing for a sign, point, exponent or a leading zero, or when it is greater
/// than `greatest`.
std::optional<std::uint64_t> read_count(std::string_view token, std::uint64_t greatest) noexcept;

}  // namespace newsparse::detail
