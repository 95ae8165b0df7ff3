// SPDX-License-Identifier: MIT
#include <newsparse/locale.hpp>

#include <string>

#include "catch.hpp"

using namespace newsparse;

TEST_CASE("a locale is the language and region of a tag") {
  const auto check = [](std::string_view tag, std::string_view language, std::string_view region) {
    CAPTURE(tag);
    const Result<Locale> locale = Locale::parse(tag);
    REQUIRE(locale);
    CHECK(locale->language() == language);
    CHECK(locale->region() == region);
  };
  check("zh-TW", "zh", "TW");
  check("zh-Hant-HK", "zh", "HK");
  check("en_sg", "en", "SG");
  check("EN", "en", "");
  check("yue-Hant-HK", "yue", "HK");
  check("es-419", "es", "419");
  check("sl-rozaj-biske", "sl", "");
  check("en-a-bbb-US", "en", "");
  check("x-private", "", "");
}

TEST_CASE("what is no language tag is told with the place of the wrong part") {
  CHECK(Locale::parse("").error() == Error{Errc::empty, 0});
  CHECK(Locale::parse("-").error() == Error{Errc::unknown_locale, 0});
  CHECK(Locale::parse("zh-").error() == Error{Errc::unknown_locale, 3});
  CHECK(Locale::parse("zh-T W").error() == Error{Errc::unknown_locale, 3});
  CHECK(Locale::parse("12-TW").error() == Error{Errc::unknown_locale, 0});
  CHECK(Locale::parse("zh-toolongsubtag").error() == Error{Errc::unknown_locale, 3});
}

TEST_CASE("a locale prints as a tag that reads back to it") {
  for (const char* tag : {"zh-TW", "zh-Hant-HK", "en", "es-419", "und-SG"}) {
    const Locale locale = *Locale::parse(tag);
    CHECK(*Locale::parse(to_string(locale)) == locale);
  }
  CHECK(to_string(Locale()).empty());
  CHECK(to_string(*Locale::parse("zh_hant_tw")) == "zh-TW");
}
