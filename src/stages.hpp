// SPDX-License-Identifier: MIT
#pragma once

// The stages as a parse runs them: a text is surveyed once for all of them. The public stages survey it anew with the
// tokens that they are given. Each keeps some memory of its thread for the next text.

#include <span>
#include <string_view>
#include <vector>

#include <newsparse/alias.hpp>
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/entity.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/locale.hpp>

#include "words.hpp"

namespace newsparse::detail {

/// The words of a text, in the thread's own memory: the next call overwrites them.
const Words& words_of(std::string_view text, std::span<const Token> tokens);

void find_money(const Survey& survey, const Locale& locale, std::vector<MoneyMention>& money);

void find_aliases(const Words& words, std::span<const MoneyMention> money, const Lexicon& lexicon,
                  std::vector<Alias>& aliases);

void link_entities(const Words& words, std::span<const Alias> aliases, const Lexicon& lexicon, LinkedEntities& linked);

}  // namespace newsparse::detail
