// SPDX-License-Identifier: MIT
#include <newsparse/error.hpp>

#include <set>
#include <string>

#include "catch.hpp"

using newsparse::Errc;

TEST_CASE("every error code has a name and a message of its own") {
  std::set<std::string> names, messages;
  const int last = static_cast<int>(Errc::invalid_utf8);
  for (int code = 0; code <= last; ++code) {
    CAPTURE(code);
    const auto errc = static_cast<Errc>(code);
    CHECK_FALSE(name(errc).empty());
    CHECK_FALSE(message(errc).empty());
    CHECK(name(errc).find_first_not_of("abcdefghijklmnopqrstuvwxyz_8") == std::string_view::npos);
    CHECK(message(errc).back() != '.');
    names.emplace(name(errc));
    messages.emplace(message(errc));
  }
  CHECK(names.size() == static_cast<std::size_t>(last) + 1);
  CHECK(messages.size() == static_cast<std::size_t>(last) + 1);
}

TEST_CASE("a code that is none has an empty name and message") {
  CHECK(name(static_cast<Errc>(200)).empty());
  CHECK(message(static_cast<Errc>(200)).empty());
}

TEST_CASE("errors are equal when code and offset are") {
  using newsparse::Error;
  CHECK(Error{Errc::empty, 0} == Error{Errc::empty, 0});
  CHECK_FALSE(Error{Errc::empty, 0} == Error{Errc::empty, 1});
  CHECK_FALSE(Error{Errc::empty, 0} == Error{Errc::no_rate, 0});
}
