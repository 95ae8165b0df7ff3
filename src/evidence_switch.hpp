// SPDX-License-Identifier: MIT
#pragma once

// Lets a build leave out one kind of evidence, so that what each is worth can be measured
// (tests/ablation.sh). Ordinary builds use all of it.

#include <newsparse/alias.hpp>

#ifndef NEWSPARSE_WITHOUT_EVIDENCE
#define NEWSPARSE_WITHOUT_EVIDENCE 255
#endif

namespace newsparse::detail {

constexpr bool uses(Clue clue) noexcept { return static_cast<unsigned>(clue) != NEWSPARSE_WITHOUT_EVIDENCE; }

}  // namespace newsparse::detail
