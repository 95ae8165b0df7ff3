// SPDX-License-Identifier: MIT
#include <newsparse/version.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("the version's text says what its numbers say") {
  CHECK(std::to_string(NEWSPARSE_VERSION_MAJOR) + "." + std::to_string(NEWSPARSE_VERSION_MINOR) + "." +
            std::to_string(NEWSPARSE_VERSION_PATCH) ==
        NEWSPARSE_VERSION_STRING);
}
