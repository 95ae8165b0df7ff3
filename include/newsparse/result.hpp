// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <optional>
#include <utility>

#include <newsparse/error.hpp>

namespace newsparse::inline v0 {

/// A T, or the Error that says why there is none. Named after C++23's std::expected, which
/// replaces it one day.
///
///     if (Result<Money> money = parse_money("CNY 3.5")) use(*money);
///     else log(message(money.error().code));
template <class T>
class Result {
 public:
  using value_type = T;
  using error_type = Error;

  constexpr Result(T value) : value_(std::move(value)) {}
  constexpr Result(Error error) noexcept : error_(error) {}

  constexpr bool has_value() const noexcept { return value_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }

  /// Precondition of the three: has_value().
  constexpr const T& operator*() const& noexcept { return *checked(); }
  constexpr T&& operator*() && noexcept { return std::move(*value_); }
  constexpr const T* operator->() const noexcept { return checked(); }

  template <class U>
  constexpr T value_or(U&& fallback) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(fallback));
  }

  /// Precondition: !has_value().
  constexpr const Error& error() const noexcept {
    assert(!has_value());
    return error_;
  }

  friend constexpr bool operator==(const Result&, const Result&) = default;

 private:
  constexpr const T* checked() const noexcept {
    assert(has_value());
    return value_.operator->();
  }

  // Not a std::variant, which would cost every includer 1,600 lines.
  std::optional<T> value_;
  Error error_{};  // as it is by default where there is a value
};

}  // namespace newsparse::inline v0
