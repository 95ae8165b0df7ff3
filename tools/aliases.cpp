// SPDX-License-Identifier: MIT
#include "aliases.hpp"

#include <cstdio>
#include <utility>

#include <newsparse/json.hpp>

#include "chunks.hpp"
#include "display.hpp"
#include "in_order.hpp"
#include "output.hpp"
#include "styles.hpp"
#include "system.hpp"
#include "table.hpp"

namespace newsparse::tool {
namespace {

/// A chunk on its way through.
struct Task {
  Chunk chunk;
  std::string trouble;  // for standard error
  Tally tally;
};

/// Gathers what articles say. Each thread has its own table; sums do not mind the order.
struct Worker {
  ArticleParser articles;
  AliasTable table;

  void operator()(Task& task) {
    task.trouble.clear();
    task.tally = {};
    articles.parse(task.chunk, [&](const ArticleParser::Article& article) {
      task.tally.count(article);
      if (article.error) {
        append_trouble(task.trouble, task.chunk, article);
      } else {
        table.add(article.document);
      }
    });
  }
};

/// Decimals, rounded down: nothing is quite certain.
std::string decimals(float confidence, int digits) {
  std::string text = std::to_string(static_cast<long>(static_cast<double>(confidence) * 1e6 + 0.5) + 1'000'000);
  return "0." + text.substr(1, static_cast<std::size_t>(digits));
}

void append_pairs(std::string& out, const AliasTable& table) {
  Table columns(
      {{"name"}, {"alias"}, {"kind"}, {"type"}, {"documents", Table::Layout::right}, {"sure", Table::Layout::right}});
  for (const AliasTable::Pair& pair : table.pairs()) {
    columns.add({{printable(pair.name), style(pair.type)},
                 {printable(pair.alias), style(pair.type)},
                 {words(name(pair.kind))},
                 {words(name(pair.type))},
                 {std::to_string(pair.documents)},
                 {decimals(pair.confidence, 3)}});
  }
  columns.append_to(out, terminal_columns(), wants_colour());
}

void append_entities(std::string& out, const AliasTable& table) {
  Table columns({{"name"},
                 {"type"},
                 {"documents", Table::Layout::right},
                 {"sure", Table::Layout::right},
                 {"also", Table::Layout::left_or_below}});
  for (const AliasTable::Entity& entity : table.entities()) {
    std::string others;
    for (std::size_t n = 1; n < entity.names.size(); ++n) {
      others.append(n > 1 ? ", " : "").append(printable(entity.names[n]));
    }
    columns.add({{printable(entity.name), style(entity.type)},
                 {words(name(entity.type))},
                 {std::to_string(entity.documents)},
                 {decimals(entity.confidence, 3)},
                 {std::move(others)}});
  }
  columns.append_to(out, terminal_columns(), wants_colour());
}

void append_entity_lines(std::string& out, const AliasTable& table) {
  for (const AliasTable::Entity& entity : table.entities()) {
    out += R"({"name":)";
    append_json_string(out, entity.name);
    out.append(R"(,"type":")").append(name(entity.type));
    out.append(R"(","confidence":)").append(decimals(entity.confidence, 6));
    out.append(R"(,"documents":)").append(std::to_string(entity.documents));
    out += R"(,"names":)";
    char before = '[';
    for (const std::string_view printing : entity.names) {
      append_json_string(out += std::exchange(before, ','), printing);
    }
    out += "]}\n";
  }
}

}  // namespace

int aliases(const AliasesOptions& options) {
  const Format format = options.format.value_or(format_by_names(options.files));
  using enum ChunkReader::Articles;
  Input input(options.files);
  ChunkReader chunks(input, format == Format::json_lines ? with_ending : but_json_lines);
  std::vector<Worker> workers;
  for (std::size_t n = 0; n < options.threads; ++n) workers.push_back({ArticleParser(options.parser), {}});
  Tally tally;

  const Steps<Task> steps{.read = [&](Task& task) { return chunks.next(task.chunk); },
                          .work = [&](Task& task, std::size_t worker) { workers[worker](task); },
                          .write =
                              [&](Task& task) {
                                std::fputs(task.trouble.c_str(), stderr);
                                tally += task.tally;
                              }};
  run_in_order(steps, options.threads);

  AliasTable table = options.table;
  for (const Worker& worker : workers) table.merge(worker.table);
  std::string out;
  if (format != Format::json_lines && table.empty()) {
    out = "no aliases\n";
  } else if (format != Format::json_lines) {
    (options.entities ? append_entities : append_pairs)(out, table);
  } else if (options.entities) {
    append_entity_lines(out, table);
  } else {
    append_jsonl(out, table);
  }
  print(out);
  finish_output();
  return exit_status(tally, input);
}

}  // namespace newsparse::tool
