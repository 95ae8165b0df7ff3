// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <newsparse/version.hpp>

#include "aliases.hpp"
#include "annotate.hpp"
#include "input.hpp"

namespace {

using newsparse::AliasTable;
using newsparse::Lexicon;
using newsparse::Result;
using newsparse::tool::AliasesOptions;
using newsparse::tool::AnnotateOptions;
using newsparse::tool::ArticleOptions;
using newsparse::tool::Format;

constexpr int usage_error = 2;

constexpr const char* version = "newsparse " NEWSPARSE_VERSION_STRING;

constexpr const char* program_help =
    "Reads English and Chinese business news: which names are one entity, which sums of money are meant.";

constexpr const char* program_examples = R"(Try
  newsparse annotate article.txt            what an article says, in columns
  newsparse aliases *.txt                   what many articles say together, most certain first
  newsparse annotate --help                 all options, with examples
)";

constexpr const char* annotate_help = "Find the aliases, entities and amounts of money of each article.";

constexpr const char* annotate_examples = R"(Examples
  newsparse annotate article.txt
      what an article says, for people: aliases, entities, money
  newsparse annotate --format=html *.txt > page.html
      one page to open in a browser, with everything marked in the text
  echo '{"id": "a1", "text": "Lo Sheng (駱晟) paid $5 million."}' | newsparse annotate --format=jsonl
      one JSON object a line in, one a line out, in the same order, for programs
  newsparse annotate --format=jsonl --locale=zh-TW --threads=0 news.jsonl > found.jsonl
      on all cores; $ and 元 mean Taiwan dollars where the text does not say otherwise

Lines of JSON in: "text" (a string) and, if wanted, "id" (any value, copied) and "locale" (a BCP 47 tag).
Exit status: 0 all good; 1 some lines were bad, each with an error in its place; 2 wrong use, or a file
that could not be read or written.
)";

constexpr const char* aliases_help = "Count what many articles say: which names are aliases of which, how surely.";

constexpr const char* aliases_examples = R"(Examples
  newsparse aliases *.txt
      the pairs of all articles, most certain first, for people
  newsparse aliases --format=jsonl --threads=0 news.jsonl > table.jsonl
      a table for programs, and to go on with
  newsparse aliases --merge=table.jsonl --merge=other.jsonl today.txt
      what two tables and one more article say together
  newsparse aliases --entities --merge=table.jsonl
      all names of each entity; without a FILE nothing more is read

Lines of JSON in: "text" (a string) and, if wanted, "id" and "locale" (a BCP 47 tag).
Exit status: 0 all good; 1 some lines were bad and are told on standard error; 2 wrong use, or a file that
could not be read or written.
)";

std::string read_file(const std::string& option, const std::string& file) {
  newsparse::tool::Input input({file});
  std::string text;
  std::array<char, 65536> buffer;
  if (input.next_file()) {
    while (const std::size_t count = input.read(buffer.data(), buffer.size())) text.append(buffer.data(), count);
  }
  if (input.failed()) throw CLI::FileError(option + ": " + file + " cannot be read");
  return text;
}

/// What an option's file of lines holds; an error names the file and the line.
template <class T>
T read_lines(const std::string& option, const std::string& file, Result<T> (*read)(std::string_view)) {
  const std::string text = read_file(option, file);
  Result<T> value = read(text);
  if (value) return *std::move(value);
  const auto [code, offset] = value.error();
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  throw CLI::ValidationError(option, file + ", line " + std::to_string(line) + ": " + std::string(message(code)));
}

/// Adds what all subcommands that read articles share.
void add_article_options(CLI::App& command, ArticleOptions& options) {
  command.set_version_flag("--version", version, "Print the version and exit");
  command
      .add_option_function<std::string>(
          "--locale",
          [&options](const std::string& tag) {
            const Result<newsparse::Locale> locale = newsparse::Locale::parse(tag);
            if (!locale) throw CLI::ValidationError("--locale", tag + ": " + std::string(message(locale.error().code)));
            options.parser.locale = *locale;
          },
          "where the text was published (en-TW, zh-HK): what a bare $ or 元 means")
      ->type_name("TAG");
  command
      .add_option_function<std::string>(
          "--lexicon",
          [&options](const std::string& file) {
            options.parser.lexicon = read_lines("--lexicon", file, &Lexicon::from_tsv);
          },
          "your own names, titles and stop words, tab-separated (docs/cli.md)")
      ->type_name("FILE");
  command
      .add_option("--threads", options.threads,
                  "threads that read, parse and write, 0 for one a core; the default is 1")
      ->type_name("N")
      ->check(CLI::Range(0, 1024).description(""));
  command.add_option("FILE", options.files, "files to read; without one, or for -, standard input")->type_name("");
}

/// Adds --format with these formats.
void add_format(CLI::App& command, std::optional<Format>& format, const std::vector<std::string>& names,
                const std::string& help) {
  static const std::map<std::string, Format> formats{
      {"text", Format::text}, {"jsonl", Format::json_lines}, {"html", Format::html}};
  command
      .add_option_function<std::string>(
          "--format", [&format](const std::string& name) { format = formats.at(name); },
          help + "; the default is text, or jsonl when\nall files end in .jsonl")
      ->type_name(CLI::detail::join(names, "|"))
      ->check(CLI::IsMember(names).description(""));
}

/// Adds `newsparse annotate`.
CLI::App* add_annotate(CLI::App& program, AnnotateOptions& options) {
  CLI::App* command = program.add_subcommand("annotate", annotate_help);
  command->footer(annotate_examples);
  add_format(*command, options.format, {"text", "jsonl", "html"},
             "text for people, jsonl for programs, html for browsers");
  command->add_flag("--tokens", options.tokens, "print the tokens too (text and jsonl)");
  add_article_options(*command, options);
  return command;
}

/// Adds `newsparse aliases`.
CLI::App* add_aliases(CLI::App& program, AliasesOptions& options) {
  CLI::App* command = program.add_subcommand("aliases", aliases_help);
  command->footer(aliases_examples);
  add_format(*command, options.format, {"text", "jsonl"}, "text for people, jsonl for programs");
  command
      ->add_option_function<std::vector<std::string>>(
          "--merge",
          [&options](const std::vector<std::string>& files) {
            for (const std::string& file : files) {
              options.table.merge(read_lines("--merge", file, &AliasTable::from_jsonl));
            }
          },
          "a table that --format=jsonl has written, to be added; may be given again")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command->add_flag("--entities", options.entities, "print what the pairs connect, an entity a line");
  add_article_options(*command, options);
  return command;
}

int run(int argc, char** argv) {
  CLI::App program(program_help, "newsparse");
  program.set_version_flag("--version", version, "Print the version and exit");
  program.set_help_flag("-h,--help", "Print this help and exit");
  program.footer(program_examples);

  AnnotateOptions to_annotate;
  AliasesOptions to_count;
  const CLI::App* annotate = add_annotate(program, to_annotate);
  const CLI::App* aliases = add_aliases(program, to_count);
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& success) {  // --help, --version
    return program.exit(success);
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "newsparse: %s; --help shows how to use it\n", error.what());
    return usage_error;
  }
  for (ArticleOptions* options :
       {static_cast<ArticleOptions*>(&to_annotate), static_cast<ArticleOptions*>(&to_count)}) {
    const bool has_tables = aliases->count("--merge") != 0;
    if (options->files.empty() && !has_tables) options->files = {"-"};
    if (options->threads == 0) options->threads = std::max(1U, std::thread::hardware_concurrency());
  }
  if (annotate->parsed()) return newsparse::tool::annotate(to_annotate);
  if (aliases->parsed()) return newsparse::tool::aliases(to_count);
  std::fputs("newsparse: a subcommand is missing; --help shows how to use it\n", stderr);
  return usage_error;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {  // no memory, no more threads
    std::fprintf(stderr, "newsparse: %s\n", error.what());
    return 2;
  }
}
