// SPDX-License-Identifier: MIT

// The program as a process: articles a second, and how soon and how large the first answer of a process is.

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <newsparse/json.hpp>

#include "corpus.hpp"
#include "measure.hpp"

extern char** environ;

namespace {

using newsparse::bench::Language;
using newsparse::bench::Texts;

constexpr std::size_t corpus_size = 20'000'000;

/// The articles as JSON Lines in a file that goes when this does.
class ArticleFile {
 public:
  explicit ArticleFile(const Texts& texts)
      : path_(std::filesystem::temp_directory_path() /
              ("newsparse" + std::to_string(getpid()) + '_' + std::to_string(count_++))),
        bytes_(newsparse::bench::bytes_of(texts)) {
    std::ofstream file(path_, std::ios::binary);
    std::string line;
    for (const std::string& text : texts) {
      line = R"({"text":)";
      newsparse::append_json_string(line, text);
      file << line << "}\n";
    }
  }
  ~ArticleFile() { std::filesystem::remove(path_); }
  ArticleFile(const ArticleFile&) = delete;
  ArticleFile& operator=(const ArticleFile&) = delete;

  std::string path() const { return path_.string(); }
  std::size_t bytes() const noexcept { return bytes_; }

 private:
  inline static int count_ = 0;
  std::filesystem::path path_;
  std::size_t bytes_;
};

/// Runs it, and gives its exit status.
int run(std::vector<std::string> arguments) {
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int error = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  if (error != 0 || waitpid(child, &status, 0) != child) return -1;
  return WEXITSTATUS(status);
}

void annotate(benchmark::State& state, Language language) {
  static const ArticleFile english(newsparse::bench::english_corpus(corpus_size));
  static const ArticleFile chinese(newsparse::bench::chinese_corpus(corpus_size));
  const ArticleFile& file = language == Language::english ? english : chinese;
  const std::string threads = "--threads=" + std::to_string(state.range(0));
  for (auto _ : state) {
    if (run({NEWSPARSE_PROGRAM, "annotate", "--format=jsonl", threads, file.path()}) != 0) {
      state.SkipWithError("the program failed");
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(file.bytes()));
}

/// How large a process says that it is when it is done.
double memory_of(const std::string& program) {
  FILE* const out = popen((program + " memory").c_str(), "r");
  if (out == nullptr) return 0;
  double bytes = 0;
  if (std::fscanf(out, "%lf", &bytes) != 1) bytes = 0;
  pclose(out);
  return bytes;
}

void first_answer(benchmark::State& state, const char* program) {
  for (auto _ : state) {
    if (run({program}) != 0) state.SkipWithError("the program failed");
  }
  state.counters["memory"] = memory_of(program);
}

void first_article_of_program(benchmark::State& state) {
  for (auto _ : state) {
    if (run({NEWSPARSE_PROGRAM, "annotate", NEWSPARSE_ARTICLE}) != 0) state.SkipWithError("the program failed");
  }
}

}  // namespace

BENCHMARK_CAPTURE(annotate, English, Language::english)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(annotate, Chinese, Language::chinese)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(first_answer, empty, NEWSPARSE_EMPTY)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(first_answer, newsparse, NEWSPARSE_FIRST_ANSWER)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(first_article_of_program)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
