// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/alias.hpp>
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/entity.hpp>
#include <newsparse/export.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/locale.hpp>
#include <newsparse/tokenizer.hpp>

namespace newsparse::inline v0 {

/// One text and all that was found in it. Spans index text(), so a copied or moved document stays
/// whole; the views it gives live as long as it does and is not changed.
class Document {
 public:
  Document() = default;

  std::string_view text() const& noexcept { return text_; }
  std::span<const Token> tokens() const& noexcept { return tokens_; }
  std::span<const MoneyMention> money() const& noexcept { return money_; }
  std::span<const Alias> aliases() const& noexcept { return aliases_; }
  std::span<const Entity> entities() const& noexcept { return linked_.entities; }
  std::span<const EntityMention> mentions() const& noexcept { return linked_.mentions; }

  // A view into a temporary would dangle.
  void text() const&& = delete;
  void tokens() const&& = delete;
  void money() const&& = delete;
  void aliases() const&& = delete;
  void entities() const&& = delete;
  void mentions() const&& = delete;

  friend bool operator==(const Document&, const Document&) = default;

 private:
  friend class Parser;

  std::string text_;
  std::vector<Token> tokens_;
  std::vector<MoneyMention> money_;
  std::vector<Alias> aliases_;
  LinkedEntities linked_;
};

/// What a Parser is told beside the text.
struct ParserOptions {
  Locale locale{};    ///< what a bare $ or 元 means where the text does not say
  Lexicon lexicon{};  ///< the caller's own names, titles and stop names

  friend bool operator==(const ParserOptions&, const ParserOptions&) = default;
};

/// All stages with one set of options: text -> Document.
///
///     Parser parser({.locale = *Locale::parse("en-TW")});
///     Document article = parser(text);
///     for (const MoneyMention& m : article.money()) use(m.span.in(article.text()), m.amount);
///
/// It gives what the public stages give one after the other, but reads the words of the text once for all of them; to
/// replace or skip one, call the stages yourself.
/// A value, cheap to copy; const calls are safe from several threads at once.
class Parser {
 public:
  Parser() = default;
  explicit Parser(ParserOptions options) noexcept : options_(static_cast<ParserOptions&&>(options)) {}

  const ParserOptions& options() const noexcept { return options_; }

  /// Total: any bytes give a document. O(text.size()).
  /// Throws std::length_error when text is longer than 2 GiB.
  NEWSPARSE_API Document operator()(std::string text) const;
  /// The same into a document that is reused, so that a loop over articles reuses its memory.
  /// Where it throws, the document may be assigned to or destroyed, but not read.
  NEWSPARSE_API void parse_into(std::string_view text, Document& document) const;

  friend bool operator==(const Parser&, const Parser&) = default;

 private:
  void find_all(Document& document) const;

  ParserOptions options_;
};

}  // namespace newsparse::inline v0
