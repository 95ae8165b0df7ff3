// SPDX-License-Identifier: MIT
#pragma once

// Words that announce another name: "also known as", "formerly", 以下簡稱, 原名.

#include <cstddef>

#include "words.hpp"

namespace newsparse::detail {

struct Cue {
  std::size_t words = 0;  // how many words it takes; 0 when there is none
  bool names = false;     // it announces a name (an article or a colon alone does not)
  bool former = false;    // the name is another one rather than a shorter one
};

/// The cue that begins at word i, within [i, end).
Cue cue_at(const Words& words, std::size_t i, std::size_t end) noexcept;

/// May a cue outside brackets begin with word i, which the survey found? A cheap test.
bool may_begin_cue(const Words& words, std::size_t i) noexcept;

}  // namespace newsparse::detail
