// SPDX-License-Identifier: MIT
#include "sentence.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "tables/abbreviations.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

static_assert(std::ranges::is_sorted(sentence_openers));

/// Which mark a sentence may end with.
enum class Terminal : unsigned char {
  none,
  full_stop,    // . ．, which abbreviations and numbers have too
  exclamation,  // ! ?, which names have too ("Yahoo!")
  ideographic,  // 。！？, which say nothing else
  ellipsis      // … ⋯, after which a sentence may go on
};

Terminal terminal_of(char32_t c) noexcept {
  switch (c) {
    case U'.':
    case 0xFF0E:
      return Terminal::full_stop;
    case U'!':
    case U'?':
    case 0x203C:
    case 0x2047:
    case 0x2048:
    case 0x2049:
      return Terminal::exclamation;
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0xFF61:
      return Terminal::ideographic;
    case 0x2026:
    case 0x22EF:
      return Terminal::ellipsis;
    default:
      return Terminal::none;
  }
}

bool is_blank_token(const Token& token) noexcept {
  return token.kind == TokenKind::space || token.kind == TokenKind::line_break;
}

/// Quotation marks that only open, so that they belong to the sentence behind
/// them.
bool opens_quotation(char32_t c) noexcept {
  return c == 0x2018 || c == 0x201A || c == 0x201C || c == 0x201E || c == 0xAB || c == 0x2039;
}

/// A lower-case word goes on with a sentence; "iPhone" and "eBay" may begin
/// one.
bool goes_on_in_lower_case(std::string_view word) noexcept {
  const CodePoint first = decode(word, 0);
  if (!is_lower(first.value)) return false;
  return first.length == word.size() || !is_upper(decode(word, first.length).value);
}

/// "J", "U.S", "a.m": single letters between full stops.
bool is_initials(std::string_view word) noexcept {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint letter = decode(word, at);
    if (!is_letter(letter.value)) return false;
    at += letter.length;
    if (at == word.size()) break;
    if (word[at] != '.' || ++at == word.size()) return false;
  }
  // A lower-case letter alone is a word ("a") or a unit, but for circa and page.
  return word.size() > 1 || is_upper(static_cast<unsigned char>(word[0])) || word == "c" || word == "p";
}

/// The abbreviations by a few bits of the word: index + 1, or 0, and behind each what found its place taken.
class AbbreviationTable {
 public:
  constexpr AbbreviationTable() noexcept {
    for (std::size_t i = 0; i < std::size(abbreviations); ++i) {
      std::size_t place = first_place(abbreviations[i].word);
      while (places_[place] != 0) place = next_place(place);
      places_[place] = static_cast<std::uint8_t>(i + 1);
    }
  }

  /// Null if the word is not listed. Precondition: the word is not empty.
  constexpr const Abbreviation* find(std::string_view word) const noexcept {
    for (std::size_t place = first_place(word); places_[place] != 0; place = next_place(place)) {
      const Abbreviation& abbreviation = abbreviations[places_[place] - 1];
      if (abbreviation.word == word) return &abbreviation;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t size = 1024;
  static_assert(std::size(abbreviations) < 256);

  static constexpr std::size_t first_place(std::string_view word) noexcept {
    const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(word[i])}; };
    return (byte(0) * 31 + byte(word.size() - 1) * 7 + word.size()) % size;
  }
  static constexpr std::size_t next_place(std::size_t place) noexcept { return (place + 1) % size; }

  std::array<std::uint8_t, size> places_{};
};

constexpr AbbreviationTable abbreviation_table;

class SentenceMarker {
 public:
  SentenceMarker(std::string_view text, std::span<Token> tokens) noexcept : text_(text), tokens_(tokens) {}

  void run(std::span<const std::uint32_t> marks) noexcept {
    std::size_t behind = 0;  // what a mark took with it
    for (const std::size_t i : marks) {
      if (i < behind) continue;
      if (tokens_[i].kind == TokenKind::line_break) {
        at_line_break(i);
      } else {
        behind = at_mark(i);
      }
    }
    if (tokens_.empty()) return;
    const std::size_t last = tokens_.size() - 1;
    if (!is_blank_token(tokens_[last]))
      end_paragraph(last);
    else if (last > 0)
      end_paragraph(last - 1);
  }

 private:
  char32_t first_of(std::size_t i) const noexcept { return decode(text_, tokens_[i].span.begin).value; }
  std::string_view text_of(std::size_t i) const noexcept { return tokens_[i].span.in(text_); }

  void end_paragraph(std::size_t i) noexcept { tokens_[i].ends_sentence = tokens_[i].ends_paragraph = true; }

  /// A blank line ends a paragraph. A single break does so only where a
  /// sentence ends before it: news text is wrapped inside sentences, names and
  /// even amounts.
  void at_line_break(std::size_t i) noexcept {
    if (i == 0) return;
    std::size_t breaks = 0;
    const std::string_view blank = text_of(i);
    for (std::size_t at = 0; at < blank.size() && breaks < 2;) {
      const CodePoint c = decode(blank, at);
      at += c.length;
      if (!is_line_break(c.value)) continue;
      if (c.value == U'\r' && at < blank.size() && blank[at] == '\n') ++at;
      breaks += c.value == 0x2029 ? 2 : 1;
    }
    if (breaks > 1 || tokens_[i - 1].ends_sentence) end_paragraph(i - 1);
  }

  /// Reads the marks that end a sentence and the quotation marks and brackets
  /// that close with it. Gives the index behind them.
  std::size_t at_mark(std::size_t first) noexcept {
    const Terminal terminal = terminal_of(first_of(first));
    if (terminal == Terminal::none) return first + 1;
    Terminal last_terminal = terminal;
    std::size_t next = first + 1;
    bool closed = false;
    bool closed_bracket = false;
    for (; next < tokens_.size(); ++next) {
      const TokenKind kind = tokens_[next].kind;
      if (kind == TokenKind::close) {
        closed = true;
        const char32_t c = first_of(next);
        closed_bracket = closed_bracket || c == U')' || c == 0xFF09 || c == U']' || c == 0x3011;
      } else if (kind == TokenKind::quote && !opens_quotation(first_of(next))) {
        closed = true;
      } else {
        const Terminal more =
            kind == TokenKind::punctuation || kind == TokenKind::symbol ? terminal_of(first_of(next)) : Terminal::none;
        if (more == Terminal::none) break;
        last_terminal = more;
      }
    }
    if (ends(terminal, last_terminal, first, next, closed, closed_bracket)) tokens_[next - 1].ends_sentence = true;
    return next;
  }

  bool ends(Terminal terminal, Terminal last_terminal, std::size_t first, std::size_t next, bool closed,
            bool closed_bracket) const noexcept {
    if (next == tokens_.size()) return true;
    if (!is_blank_token(tokens_[next])) {
      // Chinese prints no blank behind a full stop; "Yahoo!奇摩" is a name.
      const bool is_chinese = last_terminal == Terminal::ideographic ||
                              (terminal == Terminal::exclamation && tokens_[next].kind == TokenKind::han &&
                               (closed || first == 0 || tokens_[first - 1].kind != TokenKind::word));
      return is_chinese && !closed_bracket && !goes_on_in_chinese(next);
    }
    const std::size_t word = word_behind(next);
    if (word == tokens_.size()) return true;
    if (tokens_[word].kind == TokenKind::word && goes_on_in_lower_case(text_of(word))) return false;
    return terminal != Terminal::full_stop || !is_abbreviating(first, next + 1, word);
  }

  /// A comma or a particle behind a closing mark goes on with the sentence:
  /// 「…！」的口號.
  bool goes_on_in_chinese(std::size_t next) const noexcept {
    if (tokens_[next].kind == TokenKind::punctuation) return true;
    const std::string_view word = text_of(next);
    return word == "的" || word == "等" || word == "之";
  }

  /// The first token behind a blank that is no quotation mark or bracket.
  std::size_t word_behind(std::size_t blank) const noexcept {
    constexpr std::size_t most = 4;
    std::size_t i = blank + 1;
    for (std::size_t n = 0; n < most && i < tokens_.size(); ++n, ++i) {
      if (tokens_[i].kind != TokenKind::open && tokens_[i].kind != TokenKind::quote) break;
    }
    return i;
  }

  /// Does the full stop belong to the word or number before it, so that the
  /// sentence goes on?
  bool is_abbreviating(std::size_t stop, std::size_t next, std::size_t word) const noexcept {
    if (stop == 0) return false;
    const Token& before = tokens_[stop - 1];
    if (before.kind == TokenKind::number) {
      // "1. 5" is one printing, "1. Profit" at the head of a line numbers it.
      return begins_amount(next) || stop == 1 || tokens_[stop - 2].kind == TokenKind::line_break;
    }
    if (before.kind != TokenKind::word) return false;
    const std::string_view name = text_of(stop - 1);
    const Abbreviation* const listed = abbreviation_table.find(name);
    if (listed == nullptr && !is_initials(name)) return false;
    switch (listed != nullptr ? listed->use : AbbreviationUse::anywhere) {
      case AbbreviationUse::before_name:
        return true;
      case AbbreviationUse::before_number:
        return begins_amount(next);
      case AbbreviationUse::anywhere:
        return begins_amount(next) || tokens_[word].kind != TokenKind::word ||
               !std::ranges::binary_search(sentence_openers, text_of(word));
    }
    return false;
  }

  /// A number, a currency sign, a word with digits ("1.9bn") or letters before a currency sign ("NT$").
  bool begins_amount(std::size_t i) const noexcept {
    switch (tokens_[i].kind) {
      case TokenKind::number:
      case TokenKind::currency:
        return true;
      case TokenKind::word:
        return (i + 1 < tokens_.size() && tokens_[i + 1].kind == TokenKind::currency) ||
               text_of(i).find_first_of("0123456789") != std::string_view::npos;
      default:
        return false;
    }
  }

  std::string_view text_;
  std::span<Token> tokens_;
};

}  // namespace

bool may_end_sentence(char32_t c) noexcept { return terminal_of(c) != Terminal::none; }

void mark_sentences(std::string_view text, std::span<Token> tokens, std::span<const std::uint32_t> marks) noexcept {
  SentenceMarker(text, tokens).run(marks);
}

}  // namespace newsparse::detail
