// SPDX-License-Identifier: MIT
#include "annotate.hpp"

#include <cstdio>

#include <newsparse/json.hpp>

#include "articles.hpp"
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

/// A chunk on its way through, with what came of it.
struct Task {
  Chunk chunk;
  std::string out;      // for standard output
  std::string trouble;  // for standard error, where the format has no place for it
  Tally tally;
};

/// Turns chunks into output. Each thread has its own, so that memory is reused without locks.
class Worker {
 public:
  Worker(const AnnotateOptions& options, Format format)
      : options_(options), format_(format), columns_(terminal_columns()), articles_(options.parser) {}

  void operator()(Task& task) {
    task.out.clear();
    task.trouble.clear();
    task.tally = {};
    articles_.parse(task.chunk, [&](const ArticleParser::Article& article) {
      task.tally.count(article);
      if (article.error) {
        report(task, article);
      } else {
        print_document(task, article);
      }
    });
  }

 private:
  void print_document(Task& task, const ArticleParser::Article& article) {
    switch (format_) {
      case Format::text:
        append_text(task.out, article.document, {article.title, columns_, use_colour_, options_.tokens});
        return;
      case Format::html:
        append_html_article(task.out, article.document, article.title);
        return;
      case Format::json_lines:
        append_json(task.out, article.document, {.id = article.record.id, .tokens = options_.tokens});
        task.out += '\n';
        return;
    }
  }

  void report(Task& task, const ArticleParser::Article& article) {
    if (format_ == Format::json_lines) {
      append_error(task.out, article.record, *article.error, article.line);
      task.out += '\n';
    } else {
      append_trouble(task.trouble, task.chunk, article);
    }
  }

  const AnnotateOptions& options_;
  Format format_;
  std::size_t columns_;
  bool use_colour_ = wants_colour();
  ArticleParser articles_;
};

}  // namespace

int annotate(const AnnotateOptions& options) {
  const Format format = options.format.value_or(format_by_names(options.files));
  using enum ChunkReader::Articles;
  Input input(options.files);
  ChunkReader chunks(input, format == Format::json_lines ? none : but_json_lines);
  std::vector<Worker> workers;
  for (std::size_t n = 0; n < options.threads; ++n) workers.emplace_back(options, format);
  Tally tally;

  const Steps<Task> steps{.read = [&](Task& task) { return chunks.next(task.chunk); },
                          .work = [&](Task& task, std::size_t worker) { workers[worker](task); },
                          .write =
                              [&](Task& task) {
                                print(task.out);
                                std::fputs(task.trouble.c_str(), stderr);
                                tally += task.tally;
                              }};

  if (format == Format::html) print(html_head);
  run_in_order(steps, options.threads);
  if (format == Format::html) print(html_foot);
  finish_output();
  return exit_status(tally, input);
}

}  // namespace newsparse::tool
