// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/document.hpp>

#include "chunks.hpp"
#include "json_lines.hpp"

namespace newsparse::tool {

/// What every subcommand that reads articles is told.
struct ArticleOptions {
  ParserOptions parser;
  std::size_t threads = 1;
  std::vector<std::string> files;
};

enum class Format { text, json_lines, html };

/// The format where none is asked for: that of the files, by their names.
Format format_by_names(const std::vector<std::string>& files);

/// Parses the articles of chunks. Each thread has its own, so that memory is reused without locks.
class ArticleParser {
 public:
  explicit ArticleParser(const ParserOptions& options) : parser_(options) {}

  /// One article of a chunk; what parse() gave is wrong with it, or nothing.
  struct Article {
    const Document& document;
    const Record& record;
    std::string_view title;  // the name of its file, or its id
    std::size_t line = 0;    // 0 where the whole file is the article
    std::optional<LineError> error;
  };

  /// Calls use(article) for each article of the chunk, in order, good or bad.
  template <class Use>
  void parse(const Chunk& chunk, Use use) {
    if (chunk.is_article) {
      record_.id.clear();
      use(Article{document_, record_, chunk.name, 0, parse(parser_, chunk.bytes())});
      return;
    }
    std::size_t number = chunk.first_line;
    for (std::string_view rest = chunk.bytes(); !rest.empty(); ++number) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(line.size() + 1);
      const std::optional<LineError> error = parse_line(line, number);
      use(Article{document_, record_, title_of_record(), number, error});
    }
  }

 private:
  std::optional<LineError> parse_line(std::string_view line, std::size_t number);
  std::optional<LineError> parse(const Parser& parser, std::string_view text);
  std::string_view title_of_record() const;

  Parser parser_;
  RecordReader records_;
  Record record_;
  Document document_;
};

/// How many articles came, and how many were bad.
struct Tally {
  std::size_t lines = 0;
  std::size_t bad_lines = 0;
  std::size_t bad_files = 0;

  void count(const ArticleParser::Article& article) {
    const bool is_line = article.line != 0;
    lines += is_line ? 1 : 0;
    if (article.error) ++(is_line ? bad_lines : bad_files);
  }
  Tally& operator+=(const Tally& other) {
    lines += other.lines;
    bad_lines += other.bad_lines;
    bad_files += other.bad_files;
    return *this;
  }
};

/// The status of a run that is over. Says on standard error how many lines were bad.
int exit_status(const Tally& tally, const Input& input);

/// Appends "newsparse: news.jsonl, line 7: there is no "text"" and a line break.
void append_trouble(std::string& out, const Chunk& chunk, const ArticleParser::Article& article);

}  // namespace newsparse::tool
