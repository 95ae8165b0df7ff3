// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <new>
#include <string>
#include <thread>

#include <newsparse/version.hpp>

#include "annotate.hpp"
#include "input.hpp"

namespace {

using newsparse::tool::AnnotateOptions;
using newsparse::tool::Format;

constexpr int usage_error = 2;

constexpr const char* program_help =
    "Reads English and Chinese business news: which names are one entity, which sums of money are meant.";

constexpr const char* program_examples = R"(Try
  newsparse annotate article.txt            what an article says, in columns
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

std::string read_file(const std::string& file) {
  newsparse::tool::Input input({file});
  std::string text;
  std::array<char, 65536> buffer;
  if (input.next_file()) {
    while (const std::size_t count = input.read(buffer.data(), buffer.size())) text.append(buffer.data(), count);
  }
  if (input.failed()) throw CLI::FileError("--lexicon: " + file + " cannot be read");
  return text;
}

newsparse::Lexicon read_lexicon(const std::string& file) {
  const std::string text = read_file(file);
  newsparse::Result<newsparse::Lexicon> lexicon = newsparse::Lexicon::from_tsv(text);
  if (lexicon) return *lexicon;
  const auto [code, offset] = lexicon.error();
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  throw CLI::ValidationError("--lexicon", file + ", line " + std::to_string(line) + ": " + std::string(message(code)));
}

/// Adds `newsparse annotate`.
CLI::App* add_annotate(CLI::App& program, AnnotateOptions& options) {
  CLI::App* command = program.add_subcommand("annotate", annotate_help);
  command->footer(annotate_examples);

  static const std::map<std::string, Format> formats{
      {"text", Format::text}, {"jsonl", Format::json_lines}, {"html", Format::html}};
  command
      ->add_option_function<std::string>(
          "--format", [&options](const std::string& name) { options.format = formats.at(name); },
          "text for people, jsonl for programs, html for browsers; the default is text, or jsonl when\n"
          "all files end in .jsonl")
      ->type_name("text|jsonl|html")
      ->check(CLI::IsMember({"text", "jsonl", "html"}).description(""));
  command
      ->add_option_function<std::string>(
          "--locale",
          [&options](const std::string& tag) {
            const newsparse::Result<newsparse::Locale> locale = newsparse::Locale::parse(tag);
            if (!locale) throw CLI::ValidationError("--locale", tag + ": " + std::string(message(locale.error().code)));
            options.parser.locale = *locale;
          },
          "where the text was published (en-TW, zh-HK): what a bare $ or 元 means")
      ->type_name("TAG");
  command
      ->add_option_function<std::string>(
          "--lexicon", [&options](const std::string& file) { options.parser.lexicon = read_lexicon(file); },
          "your own names, titles and stop words, tab-separated (docs/cli.md)")
      ->type_name("FILE");
  command->add_flag("--tokens", options.tokens, "print the tokens too (text and jsonl)");
  command->add_option("--threads", options.threads, "threads that parse, 0 for one a core; the default is 1")
      ->type_name("N")
      ->check(CLI::Range(0, 1024).description(""));
  command->add_option("FILE", options.files, "files to read; without one, or for -, standard input")->type_name("");
  return command;
}

int run(int argc, char** argv) {
  CLI::App program(program_help, "newsparse");
  program.set_version_flag("--version", "newsparse " NEWSPARSE_VERSION_STRING, "Print the version and exit");
  program.set_help_flag("-h,--help", "Print this help and exit");
  program.footer(program_examples);

  AnnotateOptions options;
  const CLI::App* annotate = add_annotate(program, options);
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& success) {  // --help, --version
    return program.exit(success);
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "newsparse: %s; --help shows how to use it\n", error.what());
    return usage_error;
  }
  if (options.files.empty()) options.files = {"-"};
  if (options.threads == 0) options.threads = std::max(1U, std::thread::hardware_concurrency());
  if (annotate->parsed()) return newsparse::tool::annotate(options);
  std::fputs("newsparse: a subcommand is missing; --help shows how to use it\n", stderr);
  return usage_error;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("newsparse: out of memory\n", stderr);
    return 2;
  }
}
