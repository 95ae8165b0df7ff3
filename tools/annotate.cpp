// SPDX-License-Identifier: MIT
#include "annotate.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <newsparse/json.hpp>

#include "chunks.hpp"
#include "html_output.hpp"
#include "html_page.hpp"
#include "in_order.hpp"
#include "json_lines.hpp"
#include "output.hpp"
#include "system.hpp"
#include "text_output.hpp"

namespace newsparse::tool {
namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

/// A chunk on its way through, with what came of it.
struct Task {
  Chunk chunk;
  std::string out;      // for standard output
  std::string trouble;  // for standard error, where the format has no place for it
  std::size_t lines = 0;
  std::size_t bad_lines = 0;
  bool bad_article = false;
};

/// Turns chunks into output. Each thread has its own, so that memory is reused without locks.
class Worker {
 public:
  Worker(const AnnotateOptions& options, Format format)
      : options_(options), format_(format), columns_(terminal_columns()), parser_(options.parser) {}

  void operator()(Task& task) {
    task.out.clear();
    task.trouble.clear();
    task.lines = task.bad_lines = 0;
    task.bad_article = false;
    if (task.chunk.is_article) {
      annotate_article(task);
    } else {
      annotate_lines(task);
    }
  }

 private:
  void annotate_article(Task& task) {
    record_.id.clear();
    if (const std::optional<LineError> error = parse(parser_, task.chunk.bytes())) {
      task.bad_article = true;
      task.trouble.append("newsparse: ").append(task.chunk.name).append(": ").append(error->message) += '\n';
    } else {
      print_document(task, task.chunk.name);
    }
  }

  void annotate_lines(Task& task) {
    std::size_t number = task.chunk.first_line;
    for (std::string_view rest = task.chunk.bytes(); !rest.empty(); ++number) {
      ++task.lines;
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(line.size() + 1);
      if (const std::optional<LineError> error = annotate_line(task, line, number)) {
        ++task.bad_lines;
        report(task, *error, number);
      }
    }
  }

  std::optional<LineError> annotate_line(Task& task, std::string_view line, std::size_t number) {
    if (const auto error = records_.read(line, number, record_)) return error;
    ParserOptions of_record = options_.parser;
    if (record_.locale) of_record.locale = *record_.locale;
    if (const auto error = parse(record_.locale ? Parser(std::move(of_record)) : parser_, record_.text)) return error;
    const bool is_string = record_.id.starts_with('"');
    print_document(task, is_string ? std::string_view(record_.id).substr(1, record_.id.size() - 2) : record_.id);
    return std::nullopt;
  }

  std::optional<LineError> parse(const Parser& parser, std::string_view text) {
    try {
      parser.parse_into(text, document_);
      return std::nullopt;
    } catch (const std::length_error&) {
      return LineError{"too_long", "the text is longer than 2 GiB"};
    }
  }

  void print_document(Task& task, std::string_view title) {
    switch (format_) {
      case Format::text:
        append_text(task.out, document_, {title, columns_, use_colour_, options_.tokens});
        return;
      case Format::html:
        append_html_article(task.out, document_, title);
        return;
      case Format::json_lines:
        append_json(task.out, document_, {.id = record_.id, .tokens = options_.tokens});
        task.out += '\n';
        return;
    }
  }

  void report(Task& task, const LineError& error, std::size_t number) {
    if (format_ == Format::json_lines) {
      append_error(task.out, record_, error, number);
      task.out += '\n';
    } else {
      task.trouble.append("newsparse: ").append(task.chunk.name).append(", line ").append(std::to_string(number));
      task.trouble.append(": ").append(error.message) += '\n';
    }
  }

  const AnnotateOptions& options_;
  Format format_;
  std::size_t columns_;
  bool use_colour_ = columns_ != 0 && !is_set("NO_COLOR");
  Parser parser_;
  RecordReader records_;
  Record record_;
  Document document_;
};

Format format_by_names(const std::vector<std::string>& files) {
  return std::all_of(files.begin(), files.end(), is_json_lines) ? Format::json_lines : Format::text;
}

}  // namespace

int annotate(const AnnotateOptions& options) {
  const Format format = options.format.value_or(format_by_names(options.files));
  using enum ChunkReader::Articles;
  Input input(options.files);
  ChunkReader chunks(input, format == Format::json_lines ? none : but_json_lines);
  std::vector<Worker> workers;
  for (std::size_t n = 0; n < options.threads; ++n) workers.emplace_back(options, format);
  std::size_t lines = 0, bad_lines = 0;
  bool bad_article = false;

  const Steps<Task> steps{.read = [&](Task& task) { return chunks.next(task.chunk); },
                          .work = [&](Task& task, std::size_t worker) { workers[worker](task); },
                          .write =
                              [&](Task& task) {
                                print(task.out);
                                std::fputs(task.trouble.c_str(), stderr);
                                lines += task.lines;
                                bad_lines += task.bad_lines;
                                bad_article |= task.bad_article;
                              }};

  if (format == Format::html) print(html_head);
  if (options.threads == 1) {
    run_in_order(steps);
  } else {
    run_in_order(steps, options.threads);
  }
  if (format == Format::html) print(html_foot);
  finish_output();

  if (bad_lines != 0) std::fprintf(stderr, "newsparse: %zu of %zu lines failed\n", bad_lines, lines);
  if (input.failed() || bad_article) return 2;
  return bad_lines == 0 ? 0 : 1;
}

}  // namespace newsparse::tool
