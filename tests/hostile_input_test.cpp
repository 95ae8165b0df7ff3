// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "newsparse/document.hpp"

using namespace newsparse;

namespace {

struct Shape {
  std::string_view what;
  std::string_view once;
};

// Each repeats something that a resolver starts to look at, and that never ends as it hopes.
constexpr Shape shapes[] = {
    {"opening brackets", "("},
    {"closing brackets", ")"},
    {"full-width opening brackets", "（"},
    {"square brackets", "["},
    {"pairs of brackets", "()"},
    {"one capital letter", "A"},
    {"capital letters", "A "},
    {"capitalised words", "Copper "},
    {"capitalised words and brackets that stay open", "Aa ("},
    {"names with one alias", "X (Y) "},
    {"names with many aliases", "Copper Heron (銅鷺) "},
    {"names in one bracket", "銅鷺、"},
    {"a bracket and names", "Copper, "},
    {"names joined", "X and "},
    {"connectors", "of the "},
    {"legal forms", "Co., Ltd. "},
    {"titles", "chairman "},
    {"possessives", "Copper’s "},
    {"digits", "1"},
    {"digits and separators", "1,"},
    {"one Han character", "阿"},
    {"Han characters with brackets", "阿（A）"},
    {"Han characters and brackets that stay open", "阿（"},
    {"surnames", "王"},
    {"company forms", "股份有限公司"},
    {"quotation marks", "\""},
    {"curly quotation marks", "“"},
    {"corner brackets", "「"},
    {"cue words", "known as "},
    {"Chinese cue words", "簡稱"},
    {"cue words and quotation marks", "以下簡稱「"},
    {"persons", "Peng (彭) "},
    {"commas", ","},
    {"full stops", "."},
    {"line breaks", "\n"},
    {"hyphens", "A-"},
    {"joined letters", "A&"},
    {"middle dots", "阿·"},
    {"ill-formed bytes", "\xE4\xB8"},
    {"currency signs", "$"},
};

std::string repeated(std::string_view once, std::size_t size) {
  std::string text;
  text.reserve(size + once.size());
  while (text.size() < size) text += once;
  return text;
}

std::string latin_name(unsigned i) {
  std::string name = "Q";
  for (; i != 0; i /= 26) name += static_cast<char>('a' + i % 26);
  return name;
}

/// Two characters of U+4E00 to U+4FFF.
std::string han_name(unsigned i) {
  std::string name;
  for (const unsigned c : {i % 512, i / 512 % 512})
    name.append({'\xE4', static_cast<char>(0xB8 + c / 64), static_cast<char>(0x80 + c % 64)});
  return name;
}

/// Names that all differ, each with an alias and a later mention.
std::string many_aliases(std::size_t size) {
  std::string text;
  for (unsigned i = 0; text.size() < size; ++i) {
    const std::string word = latin_name(i);
    const std::string han = han_name(i);
    text += word + " Corp (" + han + ") met " + word + ". ";
  }
  return text;
}

/// Persons of one surname, each named once, and the surname alone behind each.
std::string many_bearers(std::size_t size) {
  std::string text;
  for (unsigned i = 0; text.size() < size; ++i) {
    const std::string given = latin_name(i);
    const std::string han = han_name(i);
    text += given + " Peng (彭" + han + ") met Peng. ";
  }
  return text;
}

/// Nanoseconds for one text, the fastest of some rounds: the rest is what else the machine did.
double nanoseconds(const std::string& text, int rounds) {
  using Clock = std::chrono::steady_clock;
  const Parser parser;
  Document document;
  auto fastest = std::numeric_limits<double>::infinity();
  while (rounds-- > 0) {
    const auto start = Clock::now();
    parser.parse_into(text, document);
    const auto spent = std::chrono::duration<double, std::nano>(Clock::now() - start).count();
    if (spent < fastest) fastest = spent;
  }
  return fastest;
}

/// How often more a byte costs in the long text. A linear stage gives about 1: less than the test allows for a busy
/// machine and caches, far from the 100 of a quadratic one.
double growth(const std::string& small, const std::string& large) {
  double lowest = std::numeric_limits<double>::infinity();
  for (int tries = 0; tries < 3 && lowest > 4; ++tries) {
    const double before = nanoseconds(small, 10) / static_cast<double>(small.size());
    const double after = nanoseconds(large, 2) / static_cast<double>(large.size());  // warm too: memory is not at stake
    if (after / before < lowest) lowest = after / before;
  }
  return lowest;
}

constexpr double most_growth = 8;

}  // namespace

TEST_CASE("a megabyte of one thing costs a byte what ten kilobytes of it cost") {
  for (const Shape& shape : shapes) {
    CAPTURE(shape.what);
    CHECK(growth(repeated(shape.once, 10'000), repeated(shape.once, 1'000'000)) < most_growth);
  }
}

TEST_CASE("a long bracket, and brackets nested to the middle, cost a byte what short ones cost") {
  const auto nested = [](std::size_t size) { return repeated("阿（", size / 2) + repeated("）", size / 2); };
  CHECK(growth(nested(10'000), nested(1'000'000)) < most_growth);
  const auto listed = [](std::size_t size) { return "Copper Heron (" + repeated("銅鷺、", size) + ")"; };
  CHECK(growth(listed(10'000), listed(1'000'000)) < most_growth);
  const auto dealt = [](std::size_t size) {
    return repeated("Copper, ", size / 2) + "and Heron (" + repeated("銅鷺、", size / 2) + ")";
  };
  CHECK(growth(dealt(10'000), dealt(1'000'000)) < most_growth);
  const auto spelled = [](std::size_t size) { return repeated("Aa ", size / 2) + "(" + repeated("A", size / 2) + ")"; };
  CHECK(growth(spelled(10'000), spelled(1'000'000)) < most_growth);
  const auto written = [](std::size_t size) {
    return repeated("阿", size / 2) + "（" + repeated("Aa ", size / 2) + "）";
  };
  CHECK(growth(written(10'000), written(1'000'000)) < most_growth);
  const auto picked = [](std::size_t size) {
    return repeated("阿德", size / 2) + "（" + repeated("阿", size / 2) + "）";
  };
  CHECK(growth(picked(10'000), picked(1'000'000)) < most_growth);
  const auto named = [](std::size_t size) { return repeated("Aa ", size / 2) + "(" + repeated("阿", size / 2) + ")"; };
  CHECK(growth(named(10'000), named(1'000'000)) < most_growth);
}

TEST_CASE("tens of thousands of aliases in one text cost a byte what some hundred cost") {
  CHECK(growth(many_aliases(10'000), many_aliases(3'000'000)) < most_growth);
  CHECK(growth(many_bearers(10'000), many_bearers(3'000'000)) < most_growth);
}

TEST_CASE("a short text reads the same behind a very long one, whose memory is given back") {
  const Parser parser;
  const std::string text = "Lantern Bay Corp (燈灣) paid $5 million.";
  const Document before = parser(text);
  static_cast<void>(parser(repeated("阿（", 8'000'000)));
  CHECK(parser(text) == before);
}
