// SPDX-License-Identifier: MIT
#include <newsparse/json.hpp>

#include <charconv>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

template <class Integer>
void append_number(std::string& out, Integer value) {
  char digits[std::numeric_limits<Integer>::digits10 + 2];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

/// Three decimals without trailing zeros: "0.97". By integers, since not every standard library
/// has std::to_chars for float.
void append_confidence(std::string& out, float confidence) {
  auto thousandths = static_cast<unsigned>(std::lround(confidence * 1000));
  append_number(out, thousandths / 1000);
  thousandths %= 1000;
  if (thousandths == 0) return;
  out += '.';
  for (unsigned place = 100; thousandths != 0; thousandths %= place, place /= 10) {
    out += static_cast<char>('0' + thousandths / place);
  }
}

/// Writes "begin":0,"end":25 of an object that the caller opens and closes.
void append_offsets(std::string& out, Span span) {
  out += R"("begin":)";
  append_number(out, span.begin);
  out += R"(,"end":)";
  append_number(out, span.end);
}

void append_span(std::string& out, Span span, std::string_view text) {
  append_offsets(out, span);
  out += R"(,"text":)";
  append_json_string(out, span.in(text));
}

/// An identifier of this library, which needs no escaping; null when empty.
void append_identifier(std::string& out, std::string_view identifier) {
  if (identifier.empty()) {
    out += "null";
  } else {
    out.append(1, '"').append(identifier) += '"';
  }
}

template <class Range, class Append>
void append_array(std::string& out, const Range& items, Append append) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item);
  }
  out += ']';
}

void append_aliases(std::string& out, const Document& document) {
  append_array(out, document.aliases(), [&](const Alias& alias) {
    out += R"({"name":{)";
    append_span(out, alias.name, document.text());
    out += R"(},"alias":{)";
    append_span(out, alias.alias, document.text());
    out += R"(},"kind":)";
    append_identifier(out, name(alias.kind));
    out += R"(,"type":)";
    append_identifier(out, name(alias.type));
    out += R"(,"confidence":)";
    append_confidence(out, alias.confidence);
    out += '}';
  });
}

void append_entities(std::string& out, const Document& document) {
  const std::span<const EntityMention> mentions = document.mentions();

  // A counting sort by entity, which keeps the order of the text: the mentions of entity e are
  // by_entity[ends[e - 1]] up to by_entity[ends[e]].
  std::vector<std::uint32_t> ends(document.entities().size() + 1);
  for (const EntityMention& mention : mentions) ++ends[mention.entity + 1];
  for (std::size_t e = 1; e < ends.size(); ++e) ends[e] += ends[e - 1];
  std::vector<std::uint32_t> by_entity(mentions.size());
  for (std::uint32_t m = 0; m < mentions.size(); ++m) by_entity[ends[mentions[m].entity]++] = m;

  std::uint32_t begin = 0;
  auto end = ends.begin();
  append_array(out, document.entities(), [&](const Entity& entity) {
    out += R"({"name":)";
    append_json_string(out, entity.name.in(document.text()));
    out += R"(,"type":)";
    append_identifier(out, name(entity.type));
    out += R"(,"mentions":)";
    append_array(out, std::span(by_entity).subspan(begin, *end - begin), [&](std::uint32_t m) {
      out += '{';
      append_offsets(out, mentions[m].span);
      out += '}';
    });
    out += '}';
    begin = *end++;
  });
}

void append_money(std::string& out, const Document& document) {
  append_array(out, document.money(), [&](const MoneyMention& mention) {
    out += '{';
    append_span(out, mention.span, document.text());
    out += R"(,"currency":")";
    out += mention.amount.currency().code();
    out += R"(","amount":")";
    out += to_string(mention.amount.amount());
    out += R"(","upper":)";
    append_identifier(out, mention.upper ? to_string(mention.upper->amount()) : std::string{});
    out += R"(,"modifier":)";
    append_identifier(out, name(mention.modifier));
    out += R"(,"equivalent":)";
    if (mention.equivalent) {
      append_number(out, *mention.equivalent);
    } else {
      out += "null";
    }
    out += '}';
  });
}

void append_tokens(std::string& out, const Document& document) {
  append_array(out, document.tokens(), [&](const Token& token) {
    out += '{';
    append_span(out, token.span, document.text());
    out += R"(,"kind":)";
    append_identifier(out, name(token.kind));
    out += R"(,"ends":)";
    append_identifier(out, token.ends_paragraph ? "paragraph" : token.ends_sentence ? "sentence" : "");
    out += '}';
  });
}

/// What stands for a code point inside a JSON string; empty when it stands for itself.
std::string_view escape(char32_t c) noexcept {
  switch (c) {
    case U'"':
      return R"(\")";
    case U'\\':
      return R"(\\)";
    case U'\b':
      return R"(\b)";
    case U'\f':
      return R"(\f)";
    case U'\n':
      return R"(\n)";
    case U'\r':
      return R"(\r)";
    case U'\t':
      return R"(\t)";
    case 0x85:
      return R"(\u0085)";
    case 0x2028:
      return R"(\u2028)";
    case 0x2029:
      return R"(\u2029)";
    case detail::CodePoint::ill_formed:
      return "\uFFFD";
    default:
      return {};
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;  // what stands before this offset is in `out`
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\') {
      ++at;
      continue;
    }
    const detail::CodePoint code_point = detail::decode(text, at);
    if (const std::string_view escaped = escape(code_point.value); !escaped.empty()) {
      out.append(text.substr(copied, at - copied)).append(escaped);
      copied = at + code_point.length;
    } else if (byte < 0x20) {
      constexpr char hexadecimal[] = "0123456789abcdef";
      out.append(text.substr(copied, at - copied)).append(R"(\u00)") += hexadecimal[byte >> 4];
      out += hexadecimal[byte & 15];
      copied = at + 1;
    }
    at += code_point.length;
  }
  out.append(text.substr(copied)) += '"';
}

void append_json(std::string& out, const Document& document, const JsonOptions& options) {
  out += '{';
  if (!options.id.empty()) {
    out += R"("id":)";
    out.append(options.id) += ',';
  }
  out += R"("aliases":)";
  append_aliases(out, document);
  out += R"(,"entities":)";
  append_entities(out, document);
  out += R"(,"money":)";
  append_money(out, document);
  if (options.tokens) {
    out += R"(,"tokens":)";
    append_tokens(out, document);
  }
  out += '}';
}

}  // namespace newsparse::inline v0
