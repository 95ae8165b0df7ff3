// SPDX-License-Identifier: MIT
#include <newsparse/error.hpp>

namespace newsparse::inline v0 {

std::string_view name(Errc code) noexcept {
  switch (code) {
    case Errc::empty:
      return "empty";
    case Errc::not_a_number:
      return "not_a_number";
    case Errc::unknown_currency:
      return "unknown_currency";
    case Errc::unknown_locale:
      return "unknown_locale";
    case Errc::currency_mismatch:
      return "currency_mismatch";
    case Errc::no_rate:
      return "no_rate";
    case Errc::out_of_range:
      return "out_of_range";
    case Errc::trailing_text:
      return "trailing_text";
    case Errc::bad_record:
      return "bad_record";
    case Errc::invalid_utf8:
      return "invalid_utf8";
  }
  return {};
}

std::string_view message(Errc code) noexcept {
  switch (code) {
    case Errc::empty:
      return "there is nothing to read";
    case Errc::not_a_number:
      return "a number was expected here";
    case Errc::unknown_currency:
      return "ISO 4217 lists no currency with this code";
    case Errc::unknown_locale:
      return "this is not a BCP 47 language tag";
    case Errc::currency_mismatch:
      return "the amounts are of different currencies";
    case Errc::no_rate:
      return "the rate table has no rate between the two currencies";
    case Errc::out_of_range:
      return "the exact value has more digits than fit";
    case Errc::trailing_text:
      return "something stands behind the value";
    case Errc::bad_record:
      return "this line does not have the expected fields";
    case Errc::invalid_utf8:
      return "this is not UTF-8";
  }
  return {};
}

}  // namespace newsparse::inline v0
