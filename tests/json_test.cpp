// SPDX-License-Identifier: MIT
#include <newsparse/json.hpp>

#include <string>

#include "catch.hpp"

using namespace newsparse;

namespace {

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

std::string json_of(std::string text, const JsonOptions& options = {}) {
  std::string out;
  append_json(out, Parser{}(std::move(text)), options);
  return out;
}

}  // namespace

TEST_CASE("a JSON string escapes what RFC 8259 demands") {
  CHECK(quoted("") == R"("")");
  CHECK(quoted("plain 中文 é 😀 /") == R"("plain 中文 é 😀 /")");
  CHECK(quoted("\"\\") == R"("\"\\")");
  CHECK(quoted("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(quoted(std::string_view("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\x7f\"");
}

TEST_CASE("a JSON string has no character at which a reader could cut lines") {
  CHECK(quoted("a\u0085b\u2028c\u2029d") == R"("a\u0085b\u2028c\u2029d")");
}

TEST_CASE("each byte that is not UTF-8 becomes U+FFFD") {
  CHECK(quoted("a\xff\xfeg") == "\"a\uFFFD\uFFFDg\"");
  CHECK(quoted("\xE4\xB8") == "\"\uFFFD\uFFFD\"");            // cut short
  CHECK(quoted("\xC0\xAF") == "\"\uFFFD\uFFFD\"");            // overlong
  CHECK(quoted("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");  // a surrogate
  CHECK(quoted("\xF5\x80\x80\x80"
               "z") == "\"\uFFFD\uFFFD\uFFFD\uFFFDz\"");
}

TEST_CASE("a document without findings has empty arrays") {
  CHECK(json_of("") == R"({"aliases":[],"entities":[],"money":[]})");
  CHECK(json_of("Nothing here.") == R"({"aliases":[],"entities":[],"money":[]})");
}

TEST_CASE("the id is copied as it is and comes first") {
  CHECK(json_of("", {.id = R"("a1")"}) == R"({"id":"a1","aliases":[],"entities":[],"money":[]})");
  CHECK(json_of("", {.id = "1e3"}) == R"({"id":1e3,"aliases":[],"entities":[],"money":[]})");
}

TEST_CASE("JSON is appended to what is there") {
  std::string out = "before ";
  append_json(out, Document{});
  CHECK(out == R"(before {"aliases":[],"entities":[],"money":[]})");
}

TEST_CASE("aliases and entities are written with their offsets") {
  const std::string json = json_of("Electric vehicles (EVs) sell. EVs are quiet.");
  CHECK(json.starts_with(R"({"aliases":[{"name":{"begin":0,"end":17,"text":"Electric vehicles"},)"
                         R"("alias":{"begin":19,"end":22,"text":"EVs"},"kind":"abbreviation","type":")"));
  CHECK(json.find(R"("confidence":0.)") != json.npos);
  CHECK(json.find(R"("entities":[{"name":"Electric vehicles","type":")") != json.npos);
  CHECK(
      json.ends_with(R"("mentions":[{"begin":0,"end":17},{"begin":19,"end":22},{"begin":30,"end":33}]}],"money":[]})"));
}

TEST_CASE("the mentions of entities that alternate are written entity by entity") {
  const std::string json =
      json_of("Electric vehicles (EVs) and artificial intelligence (AI) grow. EVs need AI, AI needs no EVs.");
  CHECK(json.find(
            R"("mentions":[{"begin":0,"end":17},{"begin":19,"end":22},{"begin":63,"end":66},{"begin":88,"end":91}])") !=
        json.npos);
  CHECK(
      json.find(
          R"("mentions":[{"begin":28,"end":51},{"begin":53,"end":55},{"begin":72,"end":74},{"begin":76,"end":78}])") !=
      json.npos);
}

TEST_CASE("amounts are written as plain decimals") {
  CHECK(json_of("It cost more than 7.2 billion yuan (US$990 million).") ==
        R"({"aliases":[],"entities":[],"money":[)"
        R"({"begin":18,"end":34,"text":"7.2 billion yuan","currency":"CNY","amount":"7200000000","upper":null,)"
        R"("modifier":"more_than","equivalent":1},)"
        R"({"begin":36,"end":50,"text":"US$990 million","currency":"USD","amount":"990000000","upper":null,)"
        R"("modifier":null,"equivalent":0}]})");
  CHECK(json_of("US$5-6 billion").find(R"("amount":"5000000000","upper":"6000000000")") != std::string::npos);
}

TEST_CASE("tokens are written where they are asked for") {
  CHECK(json_of("Hi 世界.", {.tokens = true}) ==
        R"({"aliases":[],"entities":[],"money":[],"tokens":[)"
        R"({"begin":0,"end":2,"text":"Hi","kind":"word","ends":null},)"
        R"({"begin":2,"end":3,"text":" ","kind":"space","ends":null},)"
        R"({"begin":3,"end":9,"text":"世界","kind":"han","ends":null},)"
        R"({"begin":9,"end":10,"text":".","kind":"punctuation","ends":"paragraph"}]})");
}
