// SPDX-License-Identifier: MIT
#include <newsparse/alias_table.hpp>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace newsparse;

namespace {

struct Said {
  std::string name;
  std::string alias;
  float confidence = 0.9F;
  AliasKind kind = AliasKind::translation;
  EntityType type = EntityType::organization;
};

/// Adds one document that says this.
void add(AliasTable& table, const std::vector<Said>& said) {
  std::string text;
  std::vector<Alias> aliases;
  const auto print = [&](const std::string& name) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += name;
    const auto end = static_cast<std::uint32_t>(text.size());
    text += '|';
    return Span{begin, end};
  };
  for (const Said& pair : said) {
    const Span name = print(pair.name);
    aliases.push_back({name, print(pair.alias), pair.kind, pair.type, pair.confidence, {}});
  }
  table.add(text, aliases);
}

AliasTable table_of(const std::vector<std::vector<Said>>& documents) {
  AliasTable table;
  for (const auto& document : documents) add(table, document);
  return table;
}

std::string lines_of(const AliasTable& table) {
  std::string lines;
  append_jsonl(lines, table);
  return lines;
}

AliasTable merged(AliasTable a, const AliasTable& b) {
  a.merge(b);
  return a;
}

std::vector<std::vector<Said>> random_documents(std::mt19937& random, std::size_t count) {
  const std::string names[] = {"Lantern Bay Corp", "Lantern Bay", "燈灣", "燈灣集團", "LBC",
                               "Quill & Sons",     "羽筆",        "Ma"};
  std::uniform_int_distribution<std::size_t> name(0, std::size(names) - 1);
  std::uniform_int_distribution<int> thousandths(0, 1000), few(0, 4);
  std::vector<std::vector<Said>> documents(count);
  for (auto& document : documents) {
    for (int n = few(random); n > 0; --n) {
      document.push_back({names[name(random)], names[name(random)], static_cast<float>(thousandths(random)) / 1000,
                          static_cast<AliasKind>(few(random) % 3), static_cast<EntityType>(few(random))});
    }
  }
  return documents;
}

}  // namespace

TEST_CASE("a table counts documents and keeps the confidence of one") {
  AliasTable table;
  CHECK(table.empty());
  add(table, {{"Lantern Bay Corp", "燈灣"}, {"Lantern Bay Corp", "LBC", 0.7F, AliasKind::abbreviation}});
  REQUIRE(table.size() == 2);
  const std::vector<AliasTable::Pair> pairs = table.pairs();
  CHECK(pairs[0] ==
        AliasTable::Pair{"Lantern Bay Corp", "燈灣", AliasKind::translation, EntityType::organization, 1, 0.9F});
  CHECK(pairs[1] ==
        AliasTable::Pair{"Lantern Bay Corp", "LBC", AliasKind::abbreviation, EntityType::organization, 1, 0.7F});
  CHECK(table.find("Lantern Bay Corp", "LBC") == pairs[1]);
  CHECK_FALSE(table.find("LBC", "Lantern Bay Corp"));
}

TEST_CASE("every confidence in thousandths survives in a table of one document") {
  for (int thousandths = 0; thousandths <= 999; ++thousandths) {
    const float confidence = static_cast<float>(thousandths) / 1000;
    const AliasTable table = table_of({{{"X", "Y", confidence}}});
    REQUIRE(table.pairs()[0].confidence == confidence);
  }
  const AliasTable table = table_of({{{"X", "Y", 1.0F}}});
  CHECK(table.pairs()[0].confidence == 0.999F);
}

TEST_CASE("confidence grows with each document and never reaches one") {
  AliasTable table;
  float before = 0;
  for (int n = 1; n <= 10; ++n) {
    add(table, {{"X", "Y", 0.9F}});
    const AliasTable::Pair pair = table.pairs()[0];
    CHECK(pair.documents == static_cast<std::uint64_t>(n));
    CHECK(pair.confidence > before);
    before = pair.confidence;
  }
  CHECK(before == 0.989011F);  // 90 / 91
  for (int n = 0; n < 2000; ++n) add(table, {{"X", "Y", 1.0F}});
  CHECK(table.pairs()[0].confidence == 0.999999F);
}

TEST_CASE("a document counts once for a pair, with its surest alias") {
  CHECK(table_of({{{"X", "Y", 0.5F}, {"X", "Y", 0.8F, AliasKind::also_known_as}, {"X", "Y", 0.6F}}}) ==
        table_of({{{"X", "Y", 0.8F, AliasKind::also_known_as}}}));
}

TEST_CASE("kind and type are those of most documents") {
  const AliasTable table = table_of({{{"X", "Y", 0.9F, AliasKind::translation, EntityType::term}},
                                     {{"X", "Y", 0.2F, AliasKind::also_known_as, EntityType::place}},
                                     {{"X", "Y", 0.2F, AliasKind::also_known_as, EntityType::place}}});
  CHECK(table.pairs()[0].kind == AliasKind::also_known_as);
  CHECK(table.pairs()[0].type == EntityType::place);
}

TEST_CASE("a document that was parsed can be added") {
  const Document document = Parser{}("Lantern Bay Corp (燈灣) rose. Its artificial intelligence (AI) unit fell.");
  REQUIRE(document.aliases().size() == 2);
  AliasTable table;
  table.add(document);
  CHECK(table.find("Lantern Bay Corp", "燈灣"));
  CHECK(table.find("artificial intelligence", "AI"));
}

TEST_CASE("names that are broken over lines are one name") {
  CHECK(table_of({{{"Lantern \n  Bay\u3000Corp ", "燈灣"}}}) == table_of({{{"Lantern Bay Corp", "燈灣"}}}));
}

TEST_CASE("merging gives the same table in any order and grouping") {
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    const auto documents = random_documents(random, 12);
    const AliasTable whole = table_of(documents);
    auto shuffled = documents;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    REQUIRE(table_of(shuffled) == whole);

    const AliasTable a = table_of({documents.begin(), documents.begin() + 3});
    const AliasTable b = table_of({documents.begin() + 3, documents.begin() + 7});
    const AliasTable c = table_of({documents.begin() + 7, documents.end()});
    REQUIRE(merged(merged(a, b), c) == whole);
    REQUIRE(merged(a, merged(b, c)) == whole);
    REQUIRE(merged(c, merged(b, a)) == whole);
    REQUIRE(merged(a, AliasTable{}) == a);
    REQUIRE(merged(AliasTable{}, a) == a);
    REQUIRE(lines_of(merged(merged(c, a), b)) == lines_of(whole));
    const AliasTable backwards = merged(c, merged(b, a));
    REQUIRE(backwards.pairs() == whole.pairs());
    REQUIRE(backwards.entities() == whole.entities());
  }
}

TEST_CASE("merging a table into itself doubles it") {
  AliasTable table = table_of({{{"X", "Y", 0.9F}, {"X", "Z", 0.5F}}});
  const AliasTable copy = table;
  table.merge(table);
  CHECK(table == merged(copy, copy));
  CHECK(table.pairs()[0].documents == 2);
}

TEST_CASE("pairs come most certain first, in a total order") {
  std::mt19937 random(2);
  for (int round = 0; round < 50; ++round) {
    const AliasTable table = table_of(random_documents(random, 20));
    const std::vector<AliasTable::Pair> pairs = table.pairs();
    CHECK(pairs.size() == table.size());
    CHECK(std::is_sorted(pairs.begin(), pairs.end(),
                         [](const auto& a, const auto& b) { return a.confidence > b.confidence; }));
    for (const AliasTable::Pair& pair : pairs) REQUIRE(table.find(pair.name, pair.alias) == pair);
  }
  const AliasTable table = table_of({{{"b", "y", 0.5F}, {"b", "x", 0.5F}, {"a", "z", 0.5F}, {"c", "x", 0.8F}}});
  std::string order;
  for (const auto& pair : table.pairs()) order.append(pair.name).append(pair.alias) += ' ';
  CHECK(order == "cx az bx by ");
}

TEST_CASE("an entity is what pairs connect") {
  const AliasTable table = table_of({{{"Lantern Bay Corp", "燈灣", 0.9F},
                                      {"Huang Ming-hsin", "黃明鑫", 0.95F, AliasKind::translation, EntityType::person}},
                                     {{"燈灣集團", "燈灣", 0.6F, AliasKind::abbreviation}},
                                     {{"Lantern Bay Corp", "燈灣", 0.9F}, {"Lantern Bay Corp", "LBC", 0.9F}}});
  const std::vector<AliasTable::Entity> entities = table.entities();
  REQUIRE(entities.size() == 2);
  CHECK(entities[0].name == "Huang Ming-hsin");
  CHECK(entities[0].type == EntityType::person);
  CHECK(entities[0].names == std::vector<std::string_view>{"Huang Ming-hsin", "黃明鑫"});
  CHECK(entities[1].name == "Lantern Bay Corp");
  CHECK(entities[1].names == std::vector<std::string_view>{"Lantern Bay Corp", "燈灣", "LBC", "燈灣集團"});
  CHECK(entities[1].documents == 2);
  CHECK(entities[1].confidence == table.find("Lantern Bay Corp", "燈灣")->confidence);
  CHECK(table.entities(0.95F).size() == 1);
  CHECK(table.entities(0.7F)[1].names.size() == 3);
}

TEST_CASE("names of different types are different entities") {
  const AliasTable table =
      table_of({{{"Port Ember", "PE"}, {"Port Ember", "餘燼港", 0.9F, AliasKind::translation, EntityType::place}}});
  CHECK(table.entities().size() == 2);
}

TEST_CASE("every name of a table stands in one entity of its type") {
  std::mt19937 random(3);
  for (int round = 0; round < 100; ++round) {
    const AliasTable table = table_of(random_documents(random, 8));
    const auto entities = table.entities();
    const auto entity_of = [&](EntityType type, std::string_view name) {
      std::size_t found = entities.size();
      for (std::size_t e = 0; e < entities.size(); ++e) {
        const auto& names = entities[e].names;
        if (entities[e].type != type || std::count(names.begin(), names.end(), name) == 0) continue;
        REQUIRE(found == entities.size());
        found = e;
      }
      REQUIRE(found < entities.size());
      return found;
    };
    for (const auto& pair : table.pairs()) REQUIRE(entity_of(pair.type, pair.name) == entity_of(pair.type, pair.alias));
    for (const auto& entity : entities) REQUIRE(entity.names.front() == entity.name);
  }
}

TEST_CASE("a table read from its own lines is equal to it") {
  std::mt19937 random(4);
  for (int round = 0; round < 100; ++round) {
    const AliasTable table = table_of(random_documents(random, 15));
    const Result<AliasTable> again = AliasTable::from_jsonl(lines_of(table));
    REQUIRE(again);
    REQUIRE(*again == table);
    REQUIRE(lines_of(*again) == lines_of(table));
  }
  std::string odd = "\"\\/\b\f\x1B\x7F \u2028\U0001F600\xFF\xE4\xB8";
  odd += '\0';
  const AliasTable table = table_of({{{odd, "Y" + odd}}});
  const Result<AliasTable> again = AliasTable::from_jsonl(lines_of(table));
  REQUIRE(again);
  CHECK(*again == table);
}

TEST_CASE("a line of a table says what it counts") {
  const AliasTable table = table_of({{{"Lantern Bay Corp", "燈灣"}}, {{"Lantern Bay Corp", "燈灣"}}});
  CHECK(lines_of(table) ==
        "{\"name\":\"Lantern Bay Corp\",\"alias\":\"燈灣\",\"kind\":\"translation\",\"type\":\"organization\","
        "\"confidence\":0.947368,\"documents\":2,\"micro_odds\":18000000,\"translation\":2,\"organization\":2}\n");
  CHECK(lines_of(AliasTable{}).empty());
}

TEST_CASE("tables may be concatenated") {
  const AliasTable a = table_of({{{"X", "Y"}, {"X", "Z"}}}), b = table_of({{{"X", "Y", 0.5F}}});
  CHECK(*AliasTable::from_jsonl(lines_of(a) + "\r\n" + lines_of(b)) == merged(a, b));
}

TEST_CASE("keys may stand in any order, among others, with blanks and escapes") {
  const Result<AliasTable> table = AliasTable::from_jsonl(
      " { \"organization\" : 1,\t\"x\":-1.5e+7, \"alias\": \"\\u71c8\\u7063\", \"y\":null,\"translation\":1 , "
      "\"z\":\"\\ud83d\\ude00\","
      "\"micro_odds\":9000000,\"name\":\"Lantern Bay\\u0020Corp\",\"documents\":1, \"w\":true} \r\n\n");
  REQUIRE(table);
  CHECK(*table == table_of({{{"Lantern Bay Corp", "燈灣"}}}));
}

TEST_CASE("a line that is no row is refused by its offset") {
  const std::string good = R"({"name":"X","alias":"Y","documents":1,"micro_odds":5,"translation":1,"term":1})"
                           "\n";
  REQUIRE(AliasTable::from_jsonl(good));
  const auto with = [&](std::string_view from, std::string_view to) {
    std::string line = good;
    return line.replace(line.find(from), from.size(), to);
  };
  const std::string bad[] = {
      "x",
      "{}",
      "[]",
      "{",
      "null",
      with("}", ""),
      with("}", "}}"),
      with("}", ",}"),
      with("}", "} x"),
      with("{", "{,"),
      with(":1", ""),
      with(":1", ": 01"),
      with(":1", ":-1"),
      with(":1", ":1.0"),
      with(":1", ":1e0"),
      with(":1", ":\"1\""),
      with(":1", ":0"),
      with(":1", ":99999999999999999999999"),
      with(":1", ":9007199254740992"),
      with(":5", ":1000000000000"),
      with("\"X\"", "7"),
      with("\"X\"", "\"\""),
      with("\"X\"", "\" \""),
      with("\"X\"", "\"X"),
      with("X", "\t"),
      with("X", "\\x"),
      with("X", "\\u12"),
      with("X", "\\ud800"),
      with("X", "\\udc00"),
      with("X", "\\ud800\\u0041"),
      with("X", "\xFF"),
      with("\"X\"", "{}"),
      with("\"name\":\"X\",", ""),
      with("\"alias\":\"Y\",", ""),
      with(",\"micro_odds\":5", ""),
      with(",\"translation\":1", ""),
      with(",\"term\":1", ""),
      with("\"term\":1", "\"term\":2"),
      with(",\"alias\"", "\"alias\""),
      with("name", "na\nme"),
      with("\"X\"", "'X'"),
      with("\"X\"", "tru"),
      with(":5", ":+5"),
  };
  for (const std::string& line : bad) {
    CAPTURE(line);
    const Result<AliasTable> table = AliasTable::from_jsonl(good + "\n" + good + line);
    REQUIRE_FALSE(table);
    CHECK(table.error() == Error{Errc::bad_record, 2 * good.size() + 1});
  }
}

TEST_CASE("any bytes are read without harm") {
  std::mt19937 random(5);
  const std::string line = lines_of(table_of({{{"X \"\\", "燈灣"}}}));
  std::uniform_int_distribution<std::size_t> place(0, line.size() - 1);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int n = 0; n < 20000; ++n) {
    std::string broken = line;
    broken[place(random)] = static_cast<char>(byte(random));
    if (n % 2 == 0) broken.resize(place(random));
    if (const Result<AliasTable> table = AliasTable::from_jsonl(broken)) {
      REQUIRE(*AliasTable::from_jsonl(lines_of(*table)) == *table);
    }
  }
}

TEST_CASE("tables are values") {
  STATIC_REQUIRE(std::is_nothrow_move_constructible_v<AliasTable> && std::is_nothrow_move_assignable_v<AliasTable>);
  AliasTable table = table_of({{{"X", "Y"}}});
  AliasTable copy = table;
  CHECK(copy == table);
  add(copy, {{"X", "Z"}});
  CHECK(copy != table);
  CHECK(table.size() == 1);
  const AliasTable moved = std::move(copy);
  CHECK(moved.size() == 2);
  CHECK(copy == AliasTable{});  // NOLINT: what a move leaves is said in the header
  copy = moved;
  CHECK(copy == moved);
  copy = *&copy;
  CHECK(copy == moved);
  table = std::move(copy);
  CHECK(table == moved);
}

TEST_CASE("an empty table is empty in every way") {
  const AliasTable table;
  CHECK(table.pairs().empty());
  CHECK(table.entities().empty());
  CHECK_FALSE(table.find("X", "Y"));
  CHECK(*AliasTable::from_jsonl("") == table);
  CHECK(table_of({{}}) == table);
}

TEST_CASE("one table is read from several threads") {
  std::mt19937 random(6);
  const AliasTable table = table_of(random_documents(random, 50));
  const std::string expected = lines_of(table);
  std::vector<std::string> lines(4);
  std::vector<std::thread> threads;
  for (std::string& mine : lines) threads.emplace_back([&] { append_jsonl(mine, AliasTable(table)); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& mine : lines) CHECK(mine == expected);
}
