// SPDX-License-Identifier: MIT
#include "articles.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <utility>

namespace newsparse::tool {

Format format_by_names(const std::vector<std::string>& files) {
  const bool all = !files.empty() && std::all_of(files.begin(), files.end(), is_json_lines);
  return all ? Format::json_lines : Format::text;
}

std::optional<LineError> ArticleParser::parse_line(std::string_view line, std::size_t number) {
  if (const auto error = records_.read(line, number, record_)) return error;
  if (!record_.locale) return parse(parser_, record_.text);
  ParserOptions of_record = parser_.options();
  of_record.locale = *record_.locale;
  return parse(Parser(std::move(of_record)), record_.text);
}

std::optional<LineError> ArticleParser::parse(const Parser& parser, std::string_view text) {
  try {
    parser.parse_into(text, document_);
    return std::nullopt;
  } catch (const std::length_error&) {
    return LineError{"too_long", "the text is longer than 2 GiB"};
  }
}

std::string_view ArticleParser::title_of_record() const {
  const std::string_view id = record_.id;
  return id.starts_with('"') ? id.substr(1, id.size() - 2) : id;
}

void append_trouble(std::string& out, const Chunk& chunk, const ArticleParser::Article& article) {
  out.append("newsparse: ").append(chunk.name);
  if (article.line != 0) out.append(", line ").append(std::to_string(article.line));
  out.append(": ").append(article.error->message) += '\n';
}

int exit_status(const Tally& tally, const Input& input) {
  if (tally.bad_lines != 0) {
    std::fprintf(stderr, "newsparse: %zu of %zu lines failed\n", tally.bad_lines, tally.lines);
  }
  if (input.failed() || tally.bad_files != 0) return 2;
  return tally.bad_lines == 0 ? 0 : 1;
}

}  // namespace newsparse::tool
