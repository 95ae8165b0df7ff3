// SPDX-License-Identifier: MIT
#pragma once

/// newsparse reads bilingual (English and Chinese) business news: it finds which names are one
/// entity and which amounts of money are meant, exactly, with the bytes where they stand.
///
///     newsparse::Parser parser({.locale = *newsparse::Locale::parse("en-TW")});
///     newsparse::Document article = parser(
///         "Lantern Bay Group Holding Ltd (燈灣) pledged more than 380 billion yuan (US$52.4 billion).");
///     article.aliases()[0];  // "Lantern Bay Group Holding Ltd" = "燈灣", a translation
///     article.money()[0];    // CNY 380000000000, more_than
///     article.money()[1];    // USD 52400000000, restates money()[0]
///
/// text ── Tokenizer ─▶ tokens ─┬─ CurrencyNormalizer ─▶ money ──┐
///                              ├─ AliasResolver ──────▶ aliases ┤
///                              └─ EntityLinker ◀────────────────┘ ─▶ entities
///
///   document.hpp             Parser and Document: everything at once
///   tokenizer.hpp            text -> tokens                (token.hpp, span.hpp)
///   currency_normalizer.hpp  tokens -> amounts of money    (money.hpp, decimal.hpp, currency.hpp, locale.hpp)
///   number_reader.hpp        tokens -> numbers of all kinds
///   alias.hpp                tokens -> aliases             (lexicon.hpp)
///   entity.hpp               aliases -> every mention
///   merge_tokens.hpp         tokens again, each name and amount whole
///   alias_table.hpp          what many documents say together
///   rate_table.hpp           a caller's exchange rates
///   json.hpp                 a document as JSON
///   format.hpp               fmt formatters; includes fmt, so it is not part of this header
///   result.hpp, error.hpp    what fails, and how
#include <newsparse/alias.hpp>
#include <newsparse/alias_table.hpp>
#include <newsparse/currency.hpp>
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/decimal.hpp>
#include <newsparse/document.hpp>
#include <newsparse/entity.hpp>
#include <newsparse/error.hpp>
#include <newsparse/json.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/locale.hpp>
#include <newsparse/merge_tokens.hpp>
#include <newsparse/money.hpp>
#include <newsparse/number_reader.hpp>
#include <newsparse/rate_table.hpp>
#include <newsparse/result.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>
#include <newsparse/tokenizer.hpp>
#include <newsparse/version.hpp>
