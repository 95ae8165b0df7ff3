// SPDX-License-Identifier: MIT
#include <newsparse/json.hpp>

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

/// Is this character of three bytes one that JSON takes as it is? Most Han, kana and full-width characters by a look
/// at their bytes; the rest is for escape() to say.
bool is_plain_wide(std::string_view text, std::size_t at) noexcept {
  if (text.size() - at < 3) return false;
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(text[at + n]); };
  return 0xE3 <= byte(0) && byte(0) <= 0xEC && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80;
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

/// Appends to a string by many small pieces. It writes into room made in advance, since a call of std::string::append
/// costs more than a piece.
class Writer {
 public:
  explicit Writer(std::string& out) noexcept : out_(out), size_(out.size()) {}
  ~Writer() { out_.resize(size_); }  // takes back the room that is left
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void put(char c) {
    *room_for(1) = c;
    ++size_;
  }
  void put(std::string_view piece) {
    piece.copy(room_for(piece.size()), piece.size());
    size_ += piece.size();
  }
  template <std::size_t size>
  void put(const char (&literal)[size]) {  // a copy of known size is a few instructions
    std::memcpy(room_for(size - 1), literal, size - 1);
    size_ += size - 1;
  }
  template <class Integer>
  void put_number(Integer value) {
    constexpr std::size_t most = std::numeric_limits<Integer>::digits10 + 2;
    char* const begin = room_for(most);
    size_ += static_cast<std::size_t>(std::to_chars(begin, begin + most, value).ptr - begin);
  }
  void put_string(std::string_view text);

 private:
  char* room_for(std::size_t count) {
    if (out_.size() - size_ < count) out_.resize(size_ + count + 1024);
    return out_.data() + size_;
  }

  std::string& out_;
  std::size_t size_;  // what is written of it
};

void Writer::put_string(std::string_view text) {
  put('"');
  std::size_t copied = 0;  // what stands before this offset is written
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\') {
      ++at;
      continue;
    }
    if (is_plain_wide(text, at)) {
      at += 3;
      continue;
    }
    const detail::CodePoint code_point = detail::decode(text, at);
    if (const std::string_view escaped = escape(code_point.value); !escaped.empty()) {
      put(text.substr(copied, at - copied));
      put(escaped);
      copied = at + code_point.length;
    } else if (byte < 0x20) {
      constexpr char hexadecimal[] = "0123456789abcdef";
      put(text.substr(copied, at - copied));
      put(R"(\u00)");
      put(hexadecimal[byte >> 4]);
      put(hexadecimal[byte & 15]);
      copied = at + 1;
    }
    at += code_point.length;
  }
  put(text.substr(copied));
  put('"');
}

/// Three decimals without trailing zeros: "0.97". By integers, since not every standard library
/// has std::to_chars for float.
void put_confidence(Writer& out, float confidence) {
  auto thousandths = static_cast<unsigned>(std::lround(confidence * 1000));
  out.put_number(thousandths / 1000);
  thousandths %= 1000;
  if (thousandths == 0) return;
  out.put('.');
  for (unsigned place = 100; thousandths != 0; thousandths %= place, place /= 10) {
    out.put(static_cast<char>('0' + thousandths / place));
  }
}

/// Writes "begin":0,"end":25 of an object that the caller opens and closes.
void put_offsets(Writer& out, Span span) {
  out.put(R"("begin":)");
  out.put_number(span.begin);
  out.put(R"(,"end":)");
  out.put_number(span.end);
}

void put_span(Writer& out, Span span, std::string_view text) {
  put_offsets(out, span);
  out.put(R"(,"text":)");
  out.put_string(span.in(text));
}

/// An identifier of this library, which needs no escaping; null when empty.
void put_identifier(Writer& out, std::string_view identifier) {
  if (identifier.empty()) return out.put("null");
  out.put('"');
  out.put(identifier);
  out.put('"');
}

template <class Range, class Put>
void put_array(Writer& out, const Range& items, Put put) {
  out.put('[');
  bool first = true;
  for (const auto& item : items) {
    if (!first) out.put(',');
    first = false;
    put(item);
  }
  out.put(']');
}

void put_aliases(Writer& out, const Document& document) {
  put_array(out, document.aliases(), [&](const Alias& alias) {
    out.put(R"({"name":{)");
    put_span(out, alias.name, document.text());
    out.put(R"(},"alias":{)");
    put_span(out, alias.alias, document.text());
    out.put(R"(},"kind":)");
    put_identifier(out, name(alias.kind));
    out.put(R"(,"type":)");
    put_identifier(out, name(alias.type));
    out.put(R"(,"confidence":)");
    put_confidence(out, alias.confidence);
    out.put('}');
  });
}

void put_entities(Writer& out, const Document& document) {
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
  put_array(out, document.entities(), [&](const Entity& entity) {
    out.put(R"({"name":)");
    out.put_string(entity.name.in(document.text()));
    out.put(R"(,"type":)");
    put_identifier(out, name(entity.type));
    out.put(R"(,"mentions":)");
    put_array(out, std::span(by_entity).subspan(begin, *end - begin), [&](std::uint32_t m) {
      out.put('{');
      put_offsets(out, mentions[m].span);
      out.put('}');
    });
    out.put('}');
    begin = *end++;
  });
}

void put_money(Writer& out, const Document& document) {
  put_array(out, document.money(), [&](const MoneyMention& mention) {
    out.put('{');
    put_span(out, mention.span, document.text());
    out.put(R"(,"currency":")");
    out.put(mention.amount.currency().code());
    out.put(R"(","amount":")");
    out.put(to_string(mention.amount.amount()));
    out.put(R"(","upper":)");
    put_identifier(out, mention.upper ? to_string(mention.upper->amount()) : std::string{});
    out.put(R"(,"modifier":)");
    put_identifier(out, name(mention.modifier));
    out.put(R"(,"equivalent":)");
    if (mention.equivalent) {
      out.put_number(*mention.equivalent);
    } else {
      out.put("null");
    }
    out.put('}');
  });
}

void put_tokens(Writer& out, const Document& document) {
  put_array(out, document.tokens(), [&](const Token& token) {
    out.put('{');
    put_span(out, token.span, document.text());
    out.put(R"(,"kind":)");
    put_identifier(out, name(token.kind));
    out.put(R"(,"ends":)");
    put_identifier(out, token.ends_paragraph ? "paragraph" : token.ends_sentence ? "sentence" : "");
    out.put('}');
  });
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) { Writer(out).put_string(text); }

void append_json(std::string& out, const Document& document, const JsonOptions& options) {
  Writer writer(out);
  writer.put('{');
  if (!options.id.empty()) {
    writer.put(R"("id":)");
    writer.put(options.id);
    writer.put(',');
  }
  writer.put(R"("aliases":)");
  put_aliases(writer, document);
  writer.put(R"(,"entities":)");
  put_entities(writer, document);
  writer.put(R"(,"money":)");
  put_money(writer, document);
  if (options.tokens) {
    writer.put(R"(,"tokens":)");
    put_tokens(writer, document);
  }
  writer.put('}');
}

}  // namespace newsparse::inline v0
