// SPDX-License-Identifier: MIT
#include <newsparse/lexicon.hpp>

#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <newsparse/document.hpp>

#include "catch.hpp"

using namespace newsparse;

namespace {

Lexicon steel_lexicon() {
  Lexicon lexicon;
  lexicon.add_name("Colven Steel Ltd", {"Colven", "科爾文鋼鐵"}, EntityType::organization);
  lexicon.add_title("chief ore taster");
  lexicon.add_stop_name("Photo");
  return lexicon;
}

/// The printings of each entity that is found with the lexicon, in text order.
std::vector<std::vector<std::string>> mentions(const Lexicon& lexicon, std::string text) {
  const Document document = Parser({.locale = {}, .lexicon = lexicon})(std::move(text));
  std::vector<std::vector<std::string>> printed(document.entities().size());
  for (const EntityMention& mention : document.mentions()) {
    printed[mention.entity].emplace_back(mention.span.in(document.text()));
  }
  return printed;
}

using Printings = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("entity types have names") {
  CHECK(name(EntityType::organization) == "organization");
  CHECK(name(EntityType::person) == "person");
  CHECK(name(EntityType::place) == "place");
  CHECK(name(EntityType::work) == "work");
  CHECK(name(EntityType::term) == "term");
}

TEST_CASE("a lexicon is empty until something is added") {
  CHECK(Lexicon{}.empty());
  Lexicon name, title, stop;
  name.add_name("Colven Steel Ltd", {}, EntityType::organization);
  title.add_title("chief ore taster");
  stop.add_stop_name("Photo");
  for (const Lexicon* lexicon : {&name, &title, &stop}) CHECK_FALSE(lexicon->empty());
}

TEST_CASE("lexicons are equal when they hold the same") {
  CHECK(Lexicon{} == Lexicon{});
  CHECK(steel_lexicon() == steel_lexicon());
  CHECK_FALSE(steel_lexicon() == Lexicon{});
  const auto with = [](auto change) {
    Lexicon lexicon = steel_lexicon();
    change(lexicon);
    return lexicon;
  };
  CHECK_FALSE(with([](Lexicon& l) { l.add_name("Umbra Mills", {}, EntityType::organization); }) == steel_lexicon());
  CHECK_FALSE(with([](Lexicon& l) { l.add_alias("Colven Steel Ltd", "CSP", EntityType::organization); }) ==
              steel_lexicon());
  CHECK_FALSE(with([](Lexicon& l) { l.add_title("deputy ore taster"); }) == steel_lexicon());
  CHECK_FALSE(with([](Lexicon& l) { l.add_stop_name("Caption"); }) == steel_lexicon());
}

TEST_CASE("titles and stop names are sets, and titles are without case") {
  Lexicon a, b;
  a.add_title("Chief Ore Taster");
  a.add_title("ore smeller");
  a.add_stop_name("Photo");
  a.add_stop_name("Caption");
  b.add_stop_name("Caption");
  b.add_title("ore smeller");
  b.add_title("chief ore taster");
  b.add_title("chief ore taster");
  b.add_stop_name("Photo");
  CHECK(a == b);
}

TEST_CASE("aliases may be added one by one, with the name or behind it") {
  Lexicon one, two;
  one.add_name("Colven Steel Ltd", {"Colven", "科爾文鋼鐵"}, EntityType::organization);
  two.add_alias("Colven Steel Ltd", "Colven", EntityType::organization);
  two.add_alias("Colven Steel Ltd", "科爾文鋼鐵", EntityType::organization);
  CHECK(one == two);
}

TEST_CASE("copies share until one of them changes") {
  STATIC_REQUIRE(std::is_nothrow_copy_constructible_v<Lexicon> && std::is_nothrow_copy_assignable_v<Lexicon>);
  const Lexicon original = steel_lexicon();
  Lexicon copy = original;
  CHECK(copy == original);
  CHECK(copy.entries() == original.entries());
  copy.add_alias("Colven Steel Ltd", "CSP", EntityType::organization);
  CHECK(copy.entries() != original.entries());
  CHECK_FALSE(copy == original);
  CHECK(original == steel_lexicon());
  CHECK(mentions(original, "CSP rose.").empty());
  CHECK(mentions(copy, "CSP rose.") == Printings{{"CSP"}});

  const Lexicon taken = std::move(copy);
  CHECK_FALSE(taken == original);
  copy = original;
  CHECK(copy == original);
  copy = *&copy;
  CHECK(copy == original);
  copy = Lexicon{};
  CHECK(copy.empty());
}

TEST_CASE("a change of one copy leaves a parser alone that has another") {
  Lexicon lexicon = steel_lexicon();
  const Parser parser({.locale = {}, .lexicon = lexicon});
  lexicon.add_name("Umbra Mills", {}, EntityType::organization);
  CHECK(parser == Parser({.locale = {}, .lexicon = steel_lexicon()}));
  const Document document = parser("Umbra Mills rose.");
  CHECK(document.entities().empty());
}

TEST_CASE("each printing of a name is a mention of one entity, without a bracket") {
  CHECK(mentions(steel_lexicon(), "Colven rose; 昨日科爾文鋼鐵下跌。 Colven Steel Ltd fell.") ==
        Printings{{"Colven", "科爾文鋼鐵", "Colven Steel Ltd"}});
  CHECK(mentions(steel_lexicon(), "colven rose; Colvenia fell.").empty());
  CHECK(mentions(Lexicon{}, "Colven rose.").empty());
}

TEST_CASE("a title is cut off the name behind it") {
  const std::string text = "They met Chief Ore Taster Wilma Ang (洪薇瑪) there.";
  const Document document = Parser({.locale = {}, .lexicon = steel_lexicon()})(text);
  REQUIRE(document.aliases().size() == 1);
  CHECK(document.aliases()[0].name.in(text) == "Wilma Ang");
}

TEST_CASE("tab-separated lines are read") {
  const Result<Lexicon> lexicon = Lexicon::from_tsv(
      "# what we know\n"
      "\n"
      "name\torganization\tColven Steel Ltd\tColven\t科爾文鋼鐵\r\n"
      "title\tchief ore taster\n"
      " stop \t Photo");
  REQUIRE(lexicon);
  CHECK(*lexicon == steel_lexicon());
  CHECK(Lexicon::from_tsv("")->empty());
  CHECK(Lexicon::from_tsv("# nothing\n\n\r\n")->empty());
  for (const char* type : {"organization", "person", "place", "work", "term"}) {
    CHECK(Lexicon::from_tsv("name\t" + std::string(type) + "\tX").has_value());
  }
}

TEST_CASE("the first line that is none of these is told by its offset") {
  const std::string good = "# 名單\nname\tplace\tPort Ember\t餘燼港\n\n";
  for (const char* bad : {"nonsense", "name", "name\t", "name\tcompany\tX", "name\torganization",
                          "name\torganization\t", "name\tplace\tX\t\tY", "title", "title\t", "title\ta\tb", "stop",
                          "stop\t ", "stop\ta\tb", "Name\tplace\tX", "name place X", "\tname"}) {
    CAPTURE(bad);
    const Result<Lexicon> lexicon = Lexicon::from_tsv(good + bad + "\nalso bad\n");
    REQUIRE_FALSE(lexicon);
    CHECK(lexicon.error() == Error{Errc::bad_record, good.size()});
  }
}

TEST_CASE("a file in another encoding is told by its first byte that is not UTF-8") {
  const std::string good = "name\tplace\tPort Ember\t餘燼港\nstop\t";
  CHECK(Lexicon::from_tsv(good + "\xB4\xE4\n").error() == Error{Errc::invalid_utf8, good.size()});
}

TEST_CASE("a byte order mark in front of a file is skipped") {
  const std::string rest = "name\tplace\tPort Ember\t餘燼港\n";
  CHECK(*Lexicon::from_tsv("\uFEFF" + rest) == *Lexicon::from_tsv(rest));
  CHECK(Lexicon::from_tsv("\uFEFF")->empty());
  CHECK(Lexicon::from_tsv("\uFEFF" + rest + "bad").error() == Error{Errc::bad_record, 3 + rest.size()});
}

TEST_CASE("any bytes can be names") {
  std::string bytes;
  for (int n = 1; n < 256; ++n) {
    if (n != '\t' && n != '\n' && n != '\r') bytes += static_cast<char>(n);
  }
  Lexicon lexicon;
  lexicon.add_name(bytes, {"", " ", "\xFF", "\xE4\xB8"}, EntityType::term);
  lexicon.add_title(bytes);
  lexicon.add_stop_name(bytes);
  CHECK(lexicon == Lexicon(lexicon));
  const Document document = Parser({.locale = {}, .lexicon = lexicon})(bytes + " (" + bytes + ")");
  CHECK(document.text().size() == 2 * bytes.size() + 3);
}

TEST_CASE("copies are made, changed and used in several threads at once") {
  const Lexicon shared = steel_lexicon();
  const std::string text = "Colven rose. Colven 7 fell.";
  std::vector<int> failures(4);
  std::vector<std::thread> threads;
  for (int& failed : failures) {
    threads.emplace_back([&] {
      for (int n = 0; n < 200; ++n) {
        Lexicon mine = shared;
        if (mentions(mine, text).size() != 1) ++failed;
        mine.add_alias("Colven Steel Ltd", "CSP", EntityType::organization);
        if (mine == shared || !(shared == steel_lexicon())) ++failed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failures == std::vector<int>(4));
}
