// SPDX-License-Identifier: MIT
#include "json_lines.hpp"

#include <algorithm>
#include <vector>

#include <simdjson.h>

#include <newsparse/json.hpp>
#include <newsparse/tokenizer.hpp>

#include "chunks.hpp"

namespace newsparse::tool {
namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

constexpr std::string_view blanks = " \t\r\n";
constexpr int deepest = 512;

static_assert(Chunk::padding >= simdjson::SIMDJSON_PADDING);

std::string_view trim(std::string_view token) { return token.substr(0, token.find_last_not_of(blanks) + 1); }

/// The grammar of RFC 8259 §6.
bool is_number(std::string_view token) {
  const auto skip = [&](char c) {
    const bool found = token.starts_with(c);
    token.remove_prefix(found ? 1 : 0);
    return found;
  };
  const auto skip_digits = [&] {
    const std::size_t count = std::min(token.find_first_not_of("0123456789"), token.size());
    token.remove_prefix(count);
    return count != 0;
  };
  skip('-');
  if (!skip('0') && !skip_digits()) return false;
  if (skip('.') && !skip_digits()) return false;
  if (skip('e') || skip('E')) {
    if (!skip('+')) skip('-');
    if (!skip_digits()) return false;
  }
  return token.empty();
}

/// Reads a value to its end. simdjson's On-Demand checks only what it is asked for; this asks for all.
error_code check(ondemand::value value, int depth = 0) {
  if (depth == deepest) return simdjson::DEPTH_ERROR;
  ondemand::json_type type;
  if (const error_code error = value.type().get(type)) return error;
  if (type == ondemand::json_type::array) {
    ondemand::array items;
    if (const error_code error = value.get_array().get(items)) return error;
    for (auto item : items) {
      ondemand::value inner;
      if (const error_code error = item.get(inner)) return error;
      if (const error_code error = check(inner, depth + 1)) return error;
    }
    return simdjson::SUCCESS;
  }
  if (type == ondemand::json_type::object) {
    ondemand::object fields;
    if (const error_code error = value.get_object().get(fields)) return error;
    for (auto item : fields) {
      ondemand::field field;
      if (const error_code error = std::move(item).get(field)) return error;
      std::string_view key;
      if (const error_code error = field.unescaped_key().get(key)) return error;
      if (const error_code error = check(field.value(), depth + 1)) return error;
    }
    return simdjson::SUCCESS;
  }
  if (type == ondemand::json_type::string) {
    std::string_view string;
    return value.get_string().get(string);
  }
  const std::string_view token = trim(value.raw_json_token());
  const bool good = token == "null" || token == "true" || token == "false" || is_number(token);
  return good ? simdjson::SUCCESS : simdjson::TAPE_ERROR;
}

/// Where the first control character inside a string stands.
std::size_t find_control(std::string_view line) {
  bool in_string = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (in_string && static_cast<unsigned char>(line[at]) < 0x20) return at;
    if (in_string && line[at] == '\\') {
      ++at;
    } else if (line[at] == '"') {
      in_string = !in_string;
    }
  }
  return line.size();
}

/// Where the first byte stands that is not UTF-8.
std::size_t find_ill_formed(std::string_view line) {
  const std::vector<Token> tokens = Tokenizer{}(line);
  const auto invalid =
      std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.kind == TokenKind::invalid; });
  return invalid == tokens.end() ? line.size() : invalid->span.begin;
}

LineError explain(error_code error, std::string_view line, std::size_t stopped_at) {
  switch (error) {
    case simdjson::EMPTY:
      return {"empty_line", "the line is empty", 0};
    case simdjson::CAPACITY:
      return {"too_long", "the line is longer than 4 GiB", 0};
    case simdjson::DEPTH_ERROR:
      return {"too_deep", "more than 512 arrays and objects inside each other", stopped_at};
    case simdjson::UTF8_ERROR:
      return {"invalid_utf8", "not UTF-8", find_ill_formed(line)};
    case simdjson::UNESCAPED_CHARS:
      return {"invalid_json", "a control character inside a string", find_control(line)};
    case simdjson::UNCLOSED_STRING:
      return {"invalid_json", "a string that does not end", line.size()};
    case simdjson::STRING_ERROR:
      return {"invalid_json", "a bad escape inside a string", stopped_at};
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
      return {"invalid_json", "an object or array is not closed at the end of the line", line.size()};
    default:
      return {"invalid_json", "not JSON", stopped_at};
  }
}

}  // namespace

struct RecordReader::Parser {
  ondemand::parser json;
  ondemand::document document;

  /// Reads the fields. What is wrong with them goes to `refused`, what is wrong with the JSON is returned.
  error_code read(std::string_view line, Record& record, std::optional<LineError>& refused);
};

error_code RecordReader::Parser::read(std::string_view line, Record& record, std::optional<LineError>& refused) {
  const auto refuse = [&](std::string_view code, std::string_view message, const char* at) {
    if (!refused) refused = LineError{code, message, static_cast<std::size_t>(at - line.data())};
  };
  ondemand::object fields;
  if (const error_code error = document.get_object().get(fields)) return error;

  bool has_text = false;
  for (auto item : fields) {
    ondemand::field field;
    if (const error_code error = std::move(item).get(field)) return error;
    std::string_view key;
    if (const error_code error = field.unescaped_key().get(key)) return error;
    ondemand::value value = field.value();
    const std::string_view token = trim(value.raw_json_token());
    const bool is_string = token.starts_with('"');

    if (key == "text" && is_string) {
      if (const error_code error = value.get_string().get(record.text)) return error;
      has_text = true;
    } else if (key == "locale" && is_string) {
      std::string_view tag;
      if (const error_code error = value.get_string().get(tag)) return error;
      if (const Result<Locale> locale = Locale::parse(tag)) {
        record.locale = *locale;
      } else {
        refuse(name(Errc::unknown_locale), message(Errc::unknown_locale), token.data());
      }
    } else {
      if (const error_code error = check(value)) return error;
      if (key == "text") refuse("wrong_type", "\"text\" is not a string", token.data());
      if (key == "locale" && token != "null") refuse("wrong_type", "\"locale\" is not a string", token.data());
      if (key == "id") {
        const char* end = token.data() + token.size();
        if (token == "{" || token == "[") {
          if (const error_code error = document.current_location().get(end)) return error;
        }
        record.id = trim({token.data(), static_cast<std::size_t>(end - token.data())});
        std::replace(record.id.begin(), record.id.end(), '\r', ' ');  // a line break to some readers
      }
    }
  }
  if (const char* behind; document.current_location().get(behind) == simdjson::SUCCESS)
    return simdjson::TRAILING_CONTENT;
  if (!has_text) refuse("no_text", "there is no \"text\"", line.data());
  return simdjson::SUCCESS;
}

RecordReader::RecordReader() : parser_(std::make_unique<Parser>()) {}
RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader&&) noexcept = default;
RecordReader& RecordReader::operator=(RecordReader&&) noexcept = default;

std::optional<LineError> RecordReader::read(std::string_view line, std::size_t number, Record& record) {
  record.id = std::to_string(number);
  record.text = {};
  record.locale.reset();

  if (line.size() > Chunk::longest_line) return explain(simdjson::CAPACITY, line, 0);
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string_view json = line.substr(line.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  const std::size_t begin = json.find_first_not_of(blanks);
  if (begin == json.npos) return explain(simdjson::EMPTY, line, 0);
  if (json[begin] != '{') return LineError{"not_an_object", "the line is not a JSON object", 0};

  const simdjson::padded_string_view padded(json.data(), json.size(), json.size() + Chunk::padding);
  if (const error_code error = parser_->json.iterate(padded).get(parser_->document)) return explain(error, line, 0);
  std::optional<LineError> refused;
  if (const error_code error = parser_->read(line, record, refused)) {
    const char* at = nullptr;
    const bool is_known = parser_->document.current_location().get(at) == simdjson::SUCCESS;
    return explain(error, line,
                   is_known ? std::min(static_cast<std::size_t>(at - line.data()), line.size()) : line.size());
  }
  return refused;
}

void append_error(std::string& out, const Record& record, const LineError& error, std::size_t line) {
  out.append(R"({"id":)").append(record.id).append(R"(,"error":{"code":)");
  append_json_string(out, error.code);
  out += R"(,"message":)";
  append_json_string(out, error.message);
  out.append(R"(,"line":)").append(std::to_string(line));
  out.append(R"(,"offset":)").append(std::to_string(error.offset)).append("}}");
}

}  // namespace newsparse::tool
