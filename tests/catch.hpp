// SPDX-License-Identifier: MIT
#pragma once

// Catch2 3 and 2.13 differ in their headers only, for what these tests use.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#else
#include <catch2/catch.hpp>
#endif
