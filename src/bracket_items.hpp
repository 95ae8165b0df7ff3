// SPDX-License-Identifier: MIT
#pragma once

// What stands in a bracket: its items, and which of them cannot be names.

#include <cstddef>
#include <string_view>
#include <vector>

#include "name_context.hpp"

namespace newsparse::detail {

/// One of the things that a bracket holds.
struct BracketItem {
  std::size_t first = 0;  // words, without quotation marks and cue words
  std::size_t last = 0;
  bool quoted = false;
  bool cued = false;    // "also known as", 以下簡稱
  bool former = false;  // the cue says another name, not a shorter one: "formerly", 原名
  bool han = false;     // holds Han characters
};

/// Cuts words [first, end) at commas, semicolons, slashes, "and" and "or". None when they are more than
/// any bracket with an alias holds.
void cut_items(const Words& words, std::size_t first, std::size_t end, std::vector<BracketItem>& items);

/// 12GB, 300nm, 5,000mAh: a number and its unit.
bool is_quantity(std::string_view printed) noexcept;

/// Does the item hold a capital letter?
bool has_capital(const Words& words, const BracketItem& item) noexcept;
/// Does it hold a lower-case word other than the small ones of names?
bool has_lower_word(const Words& words, const BracketItem& item) noexcept;
/// Is it a term of a few lower-case words (edge computing), no clause and no note?
bool is_plain_term(const Words& words, const BracketItem& item) noexcept;
/// Is it money, a code, a percentage, a note, a position, a job: anything but a name?
bool is_note(const NameContext& context, const BracketItem& item) noexcept;
/// Leaves what may be aliases of the name that ends with word `last`: no notes, and no exchange beside a stock code
/// (9321, OTC).
void erase_notes(const NameContext& context, std::size_t last, std::vector<BracketItem>& items);

}  // namespace newsparse::detail
