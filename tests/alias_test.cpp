// SPDX-License-Identifier: MIT
#include <newsparse/alias.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "newsparse/document.hpp"
#include "newsparse/tokenizer.hpp"
#include "random_text.hpp"

using namespace newsparse;

namespace {

Document parse(std::string_view text) { return Parser{}(std::string(text)); }

/// "Name = alias; Name = alias", in text order.
std::string pairs(std::string_view text) {
  std::string shown;
  const Document document = parse(text);
  for (const Alias& alias : document.aliases()) {
    if (!shown.empty()) shown += "; ";
    shown.append(alias.name.in(text)).append(" = ").append(alias.alias.in(text));
  }
  return shown;
}

/// "kind type" of each alias.
std::string kinds(std::string_view text) {
  std::string shown;
  const Document document = parse(text);
  for (const Alias& alias : document.aliases()) {
    if (!shown.empty()) shown += "; ";
    shown.append(name(alias.kind)).append(" ").append(name(alias.type));
  }
  return shown;
}

struct Example {
  std::string_view text;
  std::string_view pairs;
};

template <std::size_t N>
void check(const Example (&examples)[N]) {
  for (const Example& example : examples) {
    CAPTURE(example.text);
    CHECK(pairs(example.text) == example.pairs);
  }
}

template <std::size_t N>
void check_none(const std::string_view (&texts)[N]) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(pairs(text) == "");
  }
}

bool starts_character(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_properties(std::string_view text) {
  const auto tokens = Tokenizer{}(text);
  const auto money = CurrencyNormalizer{}(text, tokens);
  const auto aliases = AliasResolver{}(text, tokens, money);
  std::uint32_t at = 0;
  for (const Alias& alias : aliases) {
    for (const Span span : {alias.name, alias.alias}) {
      REQUIRE(span.begin < span.end);
      REQUIRE(span.end <= text.size());
      REQUIRE(starts_character(text, span.begin));
      REQUIRE(starts_character(text, span.end));
    }
    REQUIRE(!alias.name.overlaps(alias.alias));
    REQUIRE(alias.alias.begin >= at);
    at = alias.alias.begin;
    REQUIRE(alias.confidence >= 0);
    REQUIRE(alias.confidence <= 1);
  }
}

/// Texts that are nearly news: names, brackets and what stands about them, in any order.
std::string random_news(std::mt19937& random, std::size_t parts) {
  static constexpr std::string_view pieces[] = {"Copper Heron Logistics Co",
                                                "銅鷺物流",
                                                "Dorian Peng",
                                                "彭德恩",
                                                " (",
                                                ")",
                                                "（",
                                                "）",
                                                "「",
                                                "」",
                                                "[",
                                                "]",
                                                ", ",
                                                "、",
                                                "，",
                                                "。",
                                                ". ",
                                                "’s ",
                                                " and ",
                                                "以下簡稱",
                                                "簡稱",
                                                "又稱",
                                                "原名",
                                                ", also known as ",
                                                " formerly known as ",
                                                "artificial turf",
                                                "AT",
                                                "CHLs",
                                                "chairman ",
                                                "董事長",
                                                "3.8 billion yuan",
                                                "2330",
                                                "12%",
                                                "\n",
                                                "\n\n",
                                                " ",
                                                "\u00A0",
                                                "Peng",
                                                "銅鷺",
                                                "the ",
                                                "\"",
                                                "“",
                                                "”",
                                                "；",
                                                "/",
                                                "respectively",
                                                "\xFF",
                                                "\xE4\xB8",
                                                "·"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(pieces) - 1);
  std::string text;
  while (parts-- > 0) text += pieces[pick(random)];
  return text;
}

}  // namespace

TEST_CASE("an English name begins behind titles, possessives and articles") {
  check({
      {"Copper Heron Logistics Co (銅鷺物流) said profit rose.", "Copper Heron Logistics Co = 銅鷺物流"},
      {"Shares of Copper Heron Logistics Co (銅鷺物流) fell.", "Copper Heron Logistics Co = 銅鷺物流"},
      {"The Copper Heron Foundation (銅鷺基金會) paid for it.", "Copper Heron Foundation = 銅鷺基金會"},
      {"Chief executive officer Dorian Peng (彭德恩) resigned.", "Dorian Peng = 彭德恩"},
      {"Copper Heron Logistics Co chairman Dorian Peng (彭德恩) resigned.", "Dorian Peng = 彭德恩"},
      {"Copper Heron’s Dorian Peng (彭德恩) resigned.", "Dorian Peng = 彭德恩"},
      {"Copper Heron's chief financial officer Dorian Peng (彭德恩) resigned.", "Dorian Peng = 彭德恩"},
      {"Mr Dorian Peng (彭德恩) and Madam Goh Siew Lan (吴秀兰) were present.",
       "Dorian Peng = 彭德恩; Goh Siew Lan = 吴秀兰"},
      {"Minister of Fisheries Kao Yi-chun (高怡君) spoke.", "Kao Yi-chun = 高怡君"},
      {"Deputy Minister of Economic Affairs Kao Yi-chun (高怡君) spoke.", "Kao Yi-chun = 高怡君"},
      {"The late Dorian Peng (彭德恩) built the harbor.", "Dorian Peng = 彭德恩"},
      {"Former mayor Lin Pei-hsuan (林沛璇) objected.", "Lin Pei-hsuan = 林沛璇"},
      {"Analyst Winnie Szeto (司徒詠恩) disagreed.", "Winnie Szeto = 司徒詠恩"},
      {"Taiwanese tea chain Jade Kettle (玉壺) opened a shop.", "Jade Kettle = 玉壺"},
      {"Japanese shipbuilder Osprey Marine (魚鷹海事) won the order.", "Osprey Marine = 魚鷹海事"},
      {"Senior Counsel Winnie Szeto (司徒詠恩) objected.", "Winnie Szeto = 司徒詠恩"},
      {"Datuk Goh Siew Lan (吴秀兰) objected.", "Goh Siew Lan = 吴秀兰"},
      {"The Minister for Harbor Development Quentin Lee Tee Seng (李智陞) spoke.", "Quentin Lee Tee Seng = 李智陞"},
      {"Driver Sakuliu Tiban (撒古流．笛班) objected.", "Sakuliu Tiban = 撒古流．笛班"},
      {"Mezzo-soprano Sakuliu Tiban (撒古流．笛班) sang.", "Sakuliu Tiban = 撒古流．笛班"},
      {"Auditor Finch Marlowe (芬馬會計師行) resigned.", "Finch Marlowe = 芬馬會計師行"},
      {"She cited the Fairness in Ferry Tolls Act (渡輪公平法).", "Fairness in Ferry Tolls Act = 渡輪公平法"},
      {"City of Paper Kites (風箏之城) is a novel.", "City of Paper Kites = 風箏之城"},
      {"Hong Kong-listed Copper Heron Logistics (銅鷺物流) fell.", "Copper Heron Logistics = 銅鷺物流"},
      {"Farmers in Harrow Township (哈羅) fled.", "Harrow Township = 哈羅"},
      {"Cinema chain Village Herons (維鷺) and lender Guard Mutual (衛士) met.",
       "Village Herons = 維鷺; Guard Mutual = 衛士"},
      {"Rapper Harrow (哈羅) sang.", "Harrow = 哈羅"},
      {"Swimmer Hemel Harrow (哈羅) met Guard A-Mun (阿門).", "Hemel Harrow = 哈羅; A-Mun = 阿門"},
      {"He owns palm oil producer PT Lampu Laut (藍普油棕).", "PT Lampu Laut = 藍普油棕"},
      {"Islander Rosalind Fung-Marlowe (馮慧儀) objected.", "Rosalind Fung-Marlowe = 馮慧儀"},
      {"The 300-member Harrow Anglers Union (釣友會) met.", "Harrow Anglers Union = 釣友會"},
      {"A Mass at Agatha Hall (雅加大聖堂) was full.", "Agatha Hall = 雅加大聖堂"},
      {"She works at law firm Finch and Marlowe (芬馬法律事務所).", "Finch and Marlowe = 芬馬法律事務所"},
      {"Wing Pak-to SC (榮伯濤) objected.", "Wing Pak-to = 榮伯濤"},
      {"The Harrow Maritime Museum on Heron Island (鷺島) closed.", "Heron Island = 鷺島"},
      {"Under Article 7 of the Harbor Basic Law (港灣基本法), it is free.", "Harbor Basic Law = 港灣基本法"},
  });
}

TEST_CASE("an owner stays in a name where bodies are called so or the Chinese spells it") {
  check({
      {"The Harrow Port Stevedores’ Union (哈羅碼頭工會) met.", "Harrow Port Stevedores’ Union = 哈羅碼頭工會"},
      {"The Harrow Fishermen’s Association (哈羅漁會) met.", "Harrow Fishermen’s Association = 哈羅漁會"},
      {"Queen’s Rock (女王岩) is wet.", "Queen’s Rock = 女王岩"},
      {"St. Agatha’s Hospital (雅加大醫院) opened.", "St. Agatha’s Hospital = 雅加大醫院"},
      {"She owns A-mei’s Tea House (阿美茶館).", "A-mei’s Tea House = 阿美茶館"},
      {"Harrow Bay’s Tea House (茶館) is full.", "Tea House = 茶館"},
  });
}

TEST_CASE("where a firm is stands between its name and the alias") {
  check({
      {"Harrow Crane Co in Gull Point (哈羅吊機) hires.", "Harrow Crane Co = 哈羅吊機"},
      {"Harrow Crane Corp in Ho Man Tin (何文田) hires.", "Ho Man Tin = 何文田"},
      {"The Harrow Foundation in Taipei (哈基會) met.", "Harrow Foundation = 哈基會"},
      {"The Harrow Institute in Taiwan (哈羅在台協會) met.", "Harrow Institute in Taiwan = 哈羅在台協會"},
  });
}

TEST_CASE("a title goes on with “with” behind an article or what it is") {
  check({
      {"He bought the Girl with Two Gulls (雙鷗少女) in May.", "Girl with Two Gulls = 雙鷗少女"},
      {"The film Sailing with the Gulls (與鷗同航) is back.", "Sailing with the Gulls = 與鷗同航"},
  });
}

TEST_CASE("a word and the initials of those behind it are an alias") {
  check({
      {"Harrow Property and Casualty (Harrow P&C) grew.", "Harrow Property and Casualty = Harrow P&C"},
      {"Harrow Property and Casualty (Harrow L&H) grew.", ""},
  });
}

TEST_CASE("a nickname in quotation marks stands inside a person's name") {
  check({
      {"Gambler Peng “Iron Hat” Te-en (彭德恩) lost.", "Peng “Iron Hat” Te-en = 彭德恩"},
      {"Gambler Dorian “Iron Hat” Peng Tak-yan (彭德恩) lost.", "Dorian “Iron Hat” Peng Tak-yan = 彭德恩"},
      {"The “Iron Hat” Peng Te-en (彭德恩) lost.", "Peng Te-en = 彭德恩"},
  });
}

TEST_CASE("an English name begins behind the words that open a sentence") {
  check({
      {"Called Harrow Two (哈羅二號), the reactor is small.", "Harrow Two = 哈羅二號"},
      {"Burger chain An-Hsi Foods Co (安喜食品) grew.", "An-Hsi Foods Co = 安喜食品"},
      {"However, Silver Reed Textile Co (銀蘆紡織) declined to comment.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Yesterday Silver Reed Textile Co (銀蘆紡織) declined to comment.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"When Silver Reed Textile Co (銀蘆紡織) was listed, rain fell.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Unlike Silver Reed Textile Co (銀蘆紡織), it has no debt.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"At Silver Reed Textile Co (銀蘆紡織), looms stood still.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Meanwhile, Dorian Peng (彭德恩) was abroad.", "Dorian Peng = 彭德恩"},
      {"Lampmaker Silver Reed (銀蘆紡織) was sold.", "Silver Reed = 銀蘆紡織"},
      {"In Monday’s filing, Silver Reed Textile Co (銀蘆紡織) gave no date.", "Silver Reed Textile Co = 銀蘆紡織"},
  });
}

TEST_CASE("connectors, legal forms, digits and lower case stay inside English names") {
  check({
      {"Recruitment site 77kite (風箏無憂) grew.", "77kite = 風箏無憂"},
      {"It stores 900mwh (九百度) and ships 40teu (貨櫃).", ""},
      {"A 30year (三十年期) bond sold 10million (一千萬), or 100pct (全部).", ""},
      {"She owns the Kwong Hoi No. 7 (廣海7號).", "Kwong Hoi No. 7 = 廣海7號"},
      {"The Office of Canal Affairs (運河事務署) agreed.", "Office of Canal Affairs = 運河事務署"},
      {"Finch & Marlowe Securities Ltd (芬馬證券) cut its target.", "Finch & Marlowe Securities Ltd = 芬馬證券"},
      {"The 7th Canal Plan (第七期運河計畫) is done.", "7th Canal Plan = 第七期運河計畫"},
      {"The 7th Kite Festival (風箏節) is over.", "Kite Festival = 風箏節"},
      {"Retailer kite.com Inc (風箏網) fell.", "kite.com Inc = 風箏網"},
      {"Site 717.com Inc (風箏網) fell.", "717.com Inc = 風箏網"},
      {"The bakery chain 71°C (71度C) fell.", "71°C = 71度C"},
      {"She wrote My Lantern Is a Kite (我的燈籠) in May.", "My Lantern Is a Kite = 我的燈籠"},
      {"Pak Fook Lifts and Winches (白福升降機) rose.", "Pak Fook Lifts and Winches = 白福升降機"},
      {"Doctors Without Harbors (無港醫生) sailed.", "Doctors Without Harbors = 無港醫生"},
      {"Marlowe’s Corp (馬洛) rose.", "Marlowe’s Corp = 馬洛"},
      {"Depositors of Bank of\nHarrow (哈羅銀行) queue.", "Bank of\nHarrow = 哈羅銀行"},
      {"Excluding Silver Reed Holdings (銀蘆), sales fell.", "Silver Reed Holdings = 銀蘆"},
      {"Harrow Bank and Union Bank of Finch (芬奇銀行) cut rates.", "Union Bank of Finch = 芬奇銀行"},
      {"Hong Kong and China Kite Co (中港紙鳶) rose.", "Hong Kong and China Kite Co = 中港紙鳶"},
      {"Back in 2003 Silver Reed (now Whitereed) bought it.", "Silver Reed = Whitereed"},
      {"Alliance for the Kites and Progress of Harrow (風箏聯盟) met.",
       "Alliance for the Kites and Progress of Harrow = 風箏聯盟"},
      {"It hired Peng and Szeto, Attorneys-at-Law (彭司徒律師事務所).",
       "Peng and Szeto, Attorneys-at-Law = 彭司徒律師事務所"},
      {"It hired Marlowe and Peng and Szeto (彭司徒律師事務所).", "Peng and Szeto = 彭司徒律師事務所"},
      {"It sued Copper Heron and Marlowes, Solicitors (馬洛律師行).", "Marlowes, Solicitors = 馬洛律師行"},
      {"The University of New Harrow, Baymouth (灣口大學) grew.", "University of New Harrow, Baymouth = 灣口大學"},
      {"Auditors at Marlowe & Finch, Taiwan (馬芬) left.", "Marlowe & Finch, Taiwan = 馬芬"},
      {"Stalls fry ang kau kueh (紅九粿) again.", "ang kau kueh = 紅九粿"},
      {"He filmed Kites of the Bay: Long Journey (海灣之箏漫漫長路) in May.",
       "Kites of the Bay: Long Journey = 海灣之箏漫漫長路"},
      {"《紙鳶之城2》（City of Kites II）今天上映。", "紙鳶之城2 = City of Kites II"},
      {"《紙鳶：海灣》（Kites: The Bay）今天上映。", "紙鳶：海灣 = Kites: The Bay"},
      {"Friends of the Kites, Taiwan (風箏之友基金會) met.", "Friends of the Kites, Taiwan = 風箏之友基金會"},
      {"The 517 Incident (五一七事件) is old.", "517 Incident = 五一七事件"},
      {"The Paper Kite student movement (風箏學運) is old.", "Paper Kite student movement = 風箏學運"},
      {"The Puli Winery (埔里酒廠) is old.", "Puli Winery = 埔里酒廠"},
      {"Osprey Lamp (Group) Co. of China (魚鷹燈具) is old.", "Osprey Lamp (Group) Co. of China = 魚鷹燈具"},
      {"Osprey Tidal Power Co, Ltd. (魚鷹潮汐電力) is to merge.", "Osprey Tidal Power Co, Ltd. = 魚鷹潮汐電力"},
      {"Osprey Co., Ltd. (魚鷹達) is to merge.", "Osprey Co., Ltd. = 魚鷹達"},
      {"Residents of Harrow District (哈羅區) met.", "Harrow District = 哈羅區"},
      {"Osprey Tidal Power Co., Ltd. (魚鷹潮汐電力) is to merge.", "Osprey Tidal Power Co., Ltd. = 魚鷹潮汐電力"},
      {"Mirabel Foods (Vietnam) Ltd (米拉貝食品) is to merge.", "Mirabel Foods (Vietnam) Ltd = 米拉貝食品"},
      {"The lamp maker eLumen Lighting Inc (易光照明) is to merge.", "eLumen Lighting Inc = 易光照明"},
      {"Silver Reed\nTextile Co (銀蘆紡織) is to merge.", "Silver Reed\nTextile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co\u00A0(銀蘆紡織) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co(銀蘆紡織) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co’s (銀蘆紡織) looms stood still.", "Silver Reed Textile Co = 銀蘆紡織"},
  });
}

TEST_CASE("persons are known by every romanisation of their names") {
  check({
      {"Fines under the Kite Protection Act (風箏保護法) rose.", "Kite Protection Act = 風箏保護法"},
      {"Minister for Sustainability Anna Foo (符海燕) spoke.", "Anna Foo = 符海燕"},
      {"Chief of Staff Anna Foo (符海燕) spoke.", "Anna Foo = 符海燕"},
      {"The judge, Shen Ruolin (沈若霖), adjourned.", "Shen Ruolin = 沈若霖"},
      {"The judge, Tiong King Lan (張庆蘭), adjourned.", "Tiong King Lan = 張庆蘭"},
      {"The judge, Ouyang Mingzhe (欧阳明哲), adjourned.", "Ouyang Mingzhe = 欧阳明哲"},
      {"The judge, Hsueh Chih-ch’eng (薛志成), adjourned.", "Hsueh Chih-ch’eng = 薛志成"},
      {"The judge, Hsu Tzu-ling (許子玲), adjourned.", "Hsu Tzu-ling = 許子玲"},
      {"The judge, Kwok Wing-sze (郭詠詩), adjourned.", "Kwok Wing-sze = 郭詠詩"},
      {"The judge, Leung Siu-fong (梁小芳), adjourned.", "Leung Siu-fong = 梁小芳"},
      {"The judge, Tan Bee Choo (陈美珠), adjourned.", "Tan Bee Choo = 陈美珠"},
      {"The judge, Lim Kok Seng (林国成), adjourned.", "Lim Kok Seng = 林国成"},
      {"The judge, Chih-ming Tseng (曾志明), adjourned.", "Chih-ming Tseng = 曾志明"},
      {"The judge, Rosalind Fung (馮慧儀), adjourned.", "Rosalind Fung = 馮慧儀"},
      {"The judge, K.T. Chuang (莊國棟), adjourned.", "K.T. Chuang = 莊國棟"},
      {"The judge, Oskar Lindqvist (奧斯卡·林奎斯特), adjourned.", "Oskar Lindqvist = 奧斯卡·林奎斯特"},
      {"The judge, Haruto Sakamoto (坂本陽斗), adjourned.", "Haruto Sakamoto = 坂本陽斗"},
      {"The judge, Dora Park (朴多羅), adjourned.", "Dora Park = 朴多羅"},
      {"Sisters Peng Bi-hua (彭碧華) and Peng Bi-yee (彭碧儀) met.", "Peng Bi-hua = 彭碧華; Peng Bi-yee = 彭碧儀"},
      {"The Paper Kite Relief Lam Fook Foundation (林福) met.", "Paper Kite Relief Lam Fook Foundation = 林福"},
  });
  CHECK(kinds("The judge, Shen Ruolin (沈若霖), adjourned.") == "translation person");
  CHECK(kinds("Dorian Peng (彭德恩) resigned.") == "translation person");
  CHECK(kinds("Lam Fook Fook Holdings International (林福福) rose.") == "translation organization");
}

TEST_CASE("an abbreviation finds the words that it abbreviates, whichever stands first") {
  check({
      {"He joined the International Island Talents Special Program (INTENSE).",
       "International Island Talents Special Program = INTENSE"},
      {"Citing Cedar Insurance Co (CIC), he left.", "Cedar Insurance Co = CIC"},
      {"The Coastal Freight Index (CFI) fell.", "Coastal Freight Index = CFI"},
      {"The CFI (Coastal Freight Index) fell.", "CFI = Coastal Freight Index"},
      {"An IHF (in harbor ferrying) permit is new.", "IHF = in harbor ferrying"},
      {"It needs battery swap stations (BSSs) in each town.", "battery swap stations = BSSs"},
      {"It put more into research and development (R&D) last year.", "research and development = R&D"},
      {"Its business-to-business (B2B) sales fell.", "business-to-business = B2B"},
      {"A maker of microcrystalline glass (MCG) panels closed.", "microcrystalline glass = MCG"},
      {"The Society for Worldwide Kite Testing (SWKT) met.", "Society for Worldwide Kite Testing = SWKT"},
      {"The Harrow Bay Transport Office (HBTO) met.", "Harrow Bay Transport Office = HBTO"},
      {"The firm sells extended reality (XR) goggles.", "extended reality = XR"},
      {"It builds ferry-to-everything (F2X) radios.", "ferry-to-everything = F2X"},
      {"Prices of tidal-energy converter (TEC) parts fell.", "tidal-energy converter = TEC"},
      {"The Bureau for Ferries, Yards and Docks (B*FYD) met.", "Bureau for Ferries, Yards and Docks = B*FYD"},
      {"Phones of the fifth generation (5G) sold well.", "fifth generation = 5G"},
      {"The output of sulfur dioxide (SO2) fell.", "sulfur dioxide = SO2"},
      {"The dust of harbor cement (HC2.5) fell.", "harbor cement = HC2.5"},
      {"The International Federation of Kites (FIK) met.", "International Federation of Kites = FIK"},
      {"Ferries Without Harbors (TSP) met.", "Ferries Without Harbors = TSP"},
      {"The Hong Kong interisland ferry rate (Hifer) fell.", "Hong Kong interisland ferry rate = Hifer"},
      {"Osprey Tidal Kft. (OTK) is to merge.", "Osprey Tidal Kft. = OTK"},
      {"Ferry technology (ferrytech) is new.", "Ferry technology = ferrytech"},
      {"It sells harbor technology (harbtech) tools.", "harbor technology = harbtech"},
      {"Lanternology (lantern) is new.", "Lanternology = lantern"},
      {"OTC to cut ferry prices\nOsprey Tidal Corp, Taiwan (OTC) is to merge.", "Osprey Tidal Corp, Taiwan = OTC"},
      {"The old line (H5) is to close.", ""},
      {"The ferry price (inflation) rose.", ""},
      {"The Harrow Bay Ferry Investment Fund (Old Fund) is to close.", "Harrow Bay Ferry Investment Fund = Old Fund"},
      {"The Agreement on Ferry and Canal Tolls (FC Agreement) holds.",
       "Agreement on Ferry and Canal Tolls = FC Agreement"},
  });
  CHECK(kinds("The Society for Worldwide Kite Testing (SWKT) met.") == "abbreviation organization");
  CHECK(kinds("It needs battery swap stations (BSSs) in each town.") == "abbreviation term");
}

TEST_CASE("a Chinese name begins behind descriptions, titles and countries, without a space to show where") {
  check({
      {"物流業者銅鷺物流（Copper Heron Logistics）表示，營收成長。", "銅鷺物流 = Copper Heron Logistics"},
      {"茶飲連鎖品牌玉壺（Jade Kettle）昨天開店。", "玉壺 = Jade Kettle"},
      {"銅鷺物流董事長彭德恩（Dorian Peng）昨天請辭。", "彭德恩 = Dorian Peng"},
      {"美國晶片設計公司銀蘆科技（Silver Reed Technologies）昨天宣布裁員。", "銀蘆科技 = Silver Reed Technologies"},
      {"日本魚鷹電力（Osprey Power）昨天宣布裁員。", "魚鷹電力 = Osprey Power"},
      {"銀蘆紡織股份有限公司（Silver Reed Textile Co）昨天宣布裁員。", "銀蘆紡織股份有限公司 = Silver Reed Textile Co"},
      {"受惠於訂單增加，銀蘆紡織（Silver Reed Textile）股價上漲。", "銀蘆紡織 = Silver Reed Textile"},
      {"他表示，將與銀蘆紡織（Silver Reed Textile）合作。", "銀蘆紡織 = Silver Reed Textile"},
      {"新加坡漁業管理局（Singapore Fisheries Authority）昨天宣布禁令。",
       "新加坡漁業管理局 = Singapore Fisheries Authority"},
      {"首席执行官沈若霖（Shen Ruolin）表示满意。", "沈若霖 = Shen Ruolin"},
      {"瑞典外長林奎斯特（Oskar Lindqvist）抵達。", "林奎斯特 = Oskar Lindqvist"},
      {"銀蘆紡織(Silver Reed Textile)昨天宣布裁員。", "銀蘆紡織 = Silver Reed Textile"},
      {"業者推出擴增導覽（AG）服務，擴增導覽（Augmented Guidance）很新。",
       "擴增導覽 = AG; 擴增導覽 = Augmented Guidance"},
  });
}

TEST_CASE("a Chinese name begins behind those who act, sides of a deal, times and verbs") {
  check({
      // who does what a verb says, and other roles
      {"運營方銅鷺文旅（Copper Heron Tourism）漲價。", "銅鷺文旅 = Copper Heron Tourism"},
      {"受托人银芦信托（Silver Reed Trust）表示。", "银芦信托 = Silver Reed Trust"},
      {"承造商台灣國際燈船公司（台燈）延誤。", "台灣國際燈船公司 = 台燈"},
      {"大股東鷺島商事（SAGISHIMA）增持。", "鷺島商事 = SAGISHIMA"},
      {"英国制药企业银卢卡特（YLK）签约。", "银卢卡特 = YLK"},
      {"国内同业中芦集团（ZHONGLU）表示。", "中芦集团 = ZHONGLU"},
      {"乙方灯湾生物（Lumo Bio）签约。", "灯湾生物 = Lumo Bio"},
      // times
      {"上月底鷺棕油（LPO）漲價。", "鷺棕油 = LPO"},
      {"期末合同灯务边际（CLM）增加。", "合同灯务边际 = CLM"},
      {"今年底銅鷺物流（Copper Heron Logistics）上市。", "銅鷺物流 = Copper Heron Logistics"},
      // a verb of one character behind what stands before verbs
      {"農民改種灯務改造作物（LMC）。", "灯務改造作物 = LMC"},
      {"業者未裝電子監測系統（EMS）。", "電子監測系統 = EMS"},
      // verbs that reach their object, and adjectives of rank
      {"文件须附上灯务能源证书（LEC）。", "灯务能源证书 = LEC"},
      {"一台顶级灯务显微仪（LMI）很贵。", "灯务显微仪 = LMI"},
      {"低成本航司铜鹭航空（Copper Heron Airlines）获利。", "铜鹭航空 = Copper Heron Airlines"},
      // a verb that the dictionary cuts into its characters, hearsay, what is said of goods
      {"養豬場驗出燈務豬瘟（LSF）。", "燈務豬瘟 = LSF"},
      {"外傳銅鷺（Copper Heron）漲價。", "銅鷺 = Copper Heron"},
      {"電商平台燈多鷺（DDL）上市。", "燈多鷺 = DDL"},
      {"限量非同質化代幣（NFT）上架。", "非同質化代幣 = NFT"},
      {"新发慢性淋巴细胞灯病（CLL）增多。", "慢性淋巴细胞灯病 = CLL"},
      {"廠商引進高端灯務控制器（LMC）。", "灯務控制器 = LMC"},
      {"內房股銅鷺園（Copper Heron）停牌。", "銅鷺園 = Copper Heron"},
      // a character on both sides of a particle, and a number that the Latin name has behind its word
      {"礦業巨擘鷺和鷺燈（HHL）減產。", "鷺和鷺燈 = HHL"},
      {"世界燈會12強賽（Lantern12）開打。", "世界燈會12強賽 = Lantern12"},
      // compounds that begin with a particle
      {"漁民說總可捕量（TAC）太低。", "總可捕量 = TAC"},
      {"對二氯苯（PDCB）漲價。", "對二氯苯 = PDCB"},
      // a place whose letter the abbreviation has, and one whose letter another word tells
      {"爆出首例非洲豬瘟（ASF）。", "非洲豬瘟 = ASF"},
      {"专家认为，非洲猪瘟（ASF）很严重。", "非洲猪瘟 = ASF"},
      {"收购澳大利亚阿林登能源（Alinden Energy）。", "阿林登能源 = Alinden Energy"},
      {"當局批准廣州—深圳科技走廊（GSTC）。", "廣州—深圳科技走廊 = GSTC"},
      {"加拿大消費者物價指數（CPI）上漲。", "消費者物價指數 = CPI"},
      {"美國海關暨邊境保護局（CBP）表示。", "美國海關暨邊境保護局 = CBP"},
      // a common noun that is whole, behind a verb or a particle
      {"廠商公布無人機（UAV）價格。", "無人機 = UAV"},
      {"廟方開發的應用程式（App）上線。", "應用程式 = App"},
      // honorifics, prepositions, a conjunction behind a bracket
      {"主席丹斯里阿末鷺（Ahmad Heron）說。", "阿末鷺 = Ahmad Heron"},
      {"制作方为许灯（艺名“鹭子”）的公司。", "许灯 = 鹭子"},
      {"铜鹭（Heron）和源芦资本（Reed Capital）入股。", "铜鹭 = Heron; 源芦资本 = Reed Capital"},
      // a state is named with its country, a standard with its number
      {"剛果民主共和國（簡稱民主剛果）增產。", "剛果民主共和國 = 民主剛果"},
      {"业界接轨国际灯务报告准则第17号（ILRS 17）。", "国际灯务报告准则第17号 = ILRS 17"},
  });
}

TEST_CASE("a body may be named after a list of what it is for") {
  check({
      {"瑞典環境、能源及氣候部（MEEC）表示。", "瑞典環境、能源及氣候部 = MEEC"},
      {"衛生部、能源及氣候部（DECC）說。", "能源及氣候部 = DECC"},
      {"海關、食品及藥物管理局（FDA）都來。", "食品及藥物管理局 = FDA"},
  });
}

TEST_CASE("Latin words that stand together in a Chinese name are not parted") {
  check({
      {"業者向Heron & u控股（7&u）提親。", "Heron & u控股 = 7&u"},
      {"時裝品牌H&R中國（H&R China）關店。", "H&R中國 = H&R China"},
      {"公司以鷺路加物業（R+P）模式融資。", "鷺路加物業 = R+P"},
      {"評級機構鷺迪（Heron’s）提醒。", "鷺迪 = Heron’s"},
      {"券商調降評級（AA+）。", ""},
  });
}

TEST_CASE("a Chinese name goes on over a blank by what the Latin one prints too") {
  check({{"旗下 LUMO 銀行（LUMO Bank）開業。", "LUMO 銀行 = LUMO Bank"},
         {"韓國 LK 路海士（LK Lohais）擴產。", "LK 路海士 = LK Lohais"},
         {"台灣 AI 燈塔（Taiwan AI Lamp）揭幕。", "台灣 AI 燈塔 = Taiwan AI Lamp"},
         {"公司導入 CRM 燈塔平台（Lamp Platform）。", "燈塔平台 = Lamp Platform"}});
}

TEST_CASE("a Chinese name begins behind a title though the title's end is heard as well") {
  check({{"路摩執行長奧特林（Sam Otlin）說。", "奧特林 = Sam Otlin"},
         {"市長阿德南（Ann Ardnan）到場。", "阿德南 = Ann Ardnan"},
         {"社長長谷川（Hasegawa）辭職。", "長谷川 = Hasegawa"}});
}

TEST_CASE("a Chinese name begins where the Latin name is heard") {
  check({
      {"前大聯盟投手馬提內羅（Pedro Martinero）昨天抵台。", "馬提內羅 = Pedro Martinero"},
      {"大会主席因凡迪诺（Carlo Infandino）致辞。", "因凡迪诺 = Carlo Infandino"},
      {"葡萄牙教练席尔旺（Rui Silvan）下课。", "席尔旺 = Rui Silvan"},
      {"前委員鷺沼隆之（Takayuki Saginuma）示警。", "鷺沼隆之 = Takayuki Saginuma"},
      {"首席财务官安娜·林德隆（Anna Lindlon）表示满意。", "安娜·林德隆 = Anna Lindlon"},
      {"澳大利亚矿商帕尔登资源（Palden Resources）减产。", "帕尔登资源 = Palden Resources"},
      {"許美苓教授（Hsu Mei-ling）昨天得獎。", "許美苓 = Hsu Mei-ling"},
      {"藥廠厄普頓史密斯（Upton-Smith）減產。", "厄普頓史密斯 = Upton-Smith"},
      {"澳洲燃氣公司艾琳達能源（Alinda Energy）減產。", "艾琳達能源 = Alinda Energy"},
      {"壓軸拍品為畢加羅（Paolo Picarro）的素描。", "畢加羅 = Paolo Picarro"},
  });
}

TEST_CASE("a Chinese term begins where the English of its words begins with the abbreviation's letters") {
  check({
      // words that would be cut otherwise, behind words that would not
      {"全球糧食贸易（GFT）價格下跌。", "全球糧食贸易 = GFT"},
      {"公司新增可用座位小时（ASH）。", "可用座位小时 = ASH"},
      {"期末保險服務价值（ISV）增长。", "保險服務价值 = ISV"},
      {"制造业采购成本指数（PCI）回升。", "采购成本指数 = PCI"},
      {"上半年全球运费指数（GFI）下跌。", "全球运费指数 = GFI"},
      // the head in front: "Value of New Business", "Bank of ..."
      {"上半年新合約價值（VONC）下跌。", "新合約價值 = VONC"},
      {"印度食品管理局（AFI）示警。", "印度食品管理局 = AFI"},
      // one word or one letter too many
      // a verb or adjective in front that tells the first letter
      {"英国独立灯视新闻公司（ILN）报道。", "独立灯视新闻公司 = ILN"},
      // the English that is usual for a word tells more
      {"美國個人消費支出物價指數（PCE）上升。", "個人消費支出物價指數 = PCE"},
      // letters that say nothing change nothing
      {"公司推出鷺燈（QXZ）。", "鷺燈 = QXZ"},
  });
}

TEST_CASE("what a Chinese name is made of says where it begins") {
  check({
      // a business: its own part and its ending, behind any other word
      {"老字號茶餐廳銅鷺樓飲食集團（銅鷺樓）擴張。", "銅鷺樓飲食集團 = 銅鷺樓"},
      {"法院受理银芦纺织（Silver Reed）破产申请。", "银芦纺织 = Silver Reed"},
      {"关联方泉州银芦冷链物流有限公司（下称“银芦冷链”）预付货款。", "泉州银芦冷链物流有限公司 = 银芦冷链"},
      // a body: general words behind a country or an opening word
      {"該船符合國際運河組織（ICO）的規定。", "國際運河組織 = ICO"},
      {"新加坡能源与消费者委员会（SECC）展开审查。", "新加坡能源与消费者委员会 = SECC"},
      {"控方與運河及期貨事務監察委員會（運監會）昨天和解。", "運河及期貨事務監察委員會 = 運監會"},
      {"首度公布鷺島50指數（HI50）。", "鷺島50指數 = HI50"},
      // a term: long enough for its abbreviation, behind a verb
      {"他带队攻破鹭式逻辑控制器（PLC）。", "鹭式逻辑控制器 = PLC"},
      {"每用戶平均運費（AFPU）下跌。", "每用戶平均運費 = AFPU"},
      {"医院引入体外膜肺鹭合（ECMO）。", "体外膜肺鹭合 = ECMO"},
      {"首艘液化鷺燃氣（LHG）船下水。", "液化鷺燃氣 = LHG"},
      {"飛鷺垂直起降載具（eHOV）試飛。", "飛鷺垂直起降載具 = eHOV"},
      // a verb that begins no term, a soft word behind an auxiliary, a conjunction
      {"工廠採用鷺火磷燈（LFP）照明。", "鷺火磷燈 = LFP"},
      {"公司積極生產鷺火磷燈（LFP）。", "鷺火磷燈 = LFP"},
      {"船隊有浮標和鷺火磷燈（LFP）。", "鷺火磷燈 = LFP"},
      {"公司生產智慧燈具（SL）。", "智慧燈具 = SL"},
      {"公司引入自助點燈系統（lampkiosk）。", "自助點燈系統 = lampkiosk"},
      // an ordinal whose number is printed, a place whose initial is, no other country
      {"公司推出第七代無線燈網（Li-Fi 7）。", "第七代無線燈網 = Li-Fi 7"},
      {"公司發行美國存燈憑證（ALR）。", "美國存燈憑證 = ALR"},
      {"上月中國採購運費指數（PFI）下跌。", "採購運費指數 = PFI"},
      {"印度合作社恒露乳（Hengroo）涨价。", "恒露乳 = Hengroo"},
      {"国营事业路摩制糖公司（路糖）亏损。", "路摩制糖公司 = 路糖"},
      {"公司依靠单一知识产权（IP）。", "知识产权 = IP"},
      {"委託研發製造（CRM）廠銅鷺藥業（Copper Heron Pharma）上漲。",
       "委託研發製造 = CRM; 銅鷺藥業 = Copper Heron Pharma"},
      // words for trades, which no term stands behind; general words translated one by one
      {"旗下鷺達（HDO）擴張。", "鷺達 = HDO"},
      {"韓國唱片公司聯合包裝（United Packaging）擴張。", "聯合包裝 = United Packaging"},
      {"能源新創新鷺核能（Nova Nuclear）擴張。", "新鷺核能 = Nova Nuclear"},
      // a given name of one character, and one that ends like a particle
      {"智库学者丹·席尔旺（Dan Silvan）示警。", "丹·席尔旺 = Dan Silvan"},
      {"首席执行官马可·席尔旺（Marco Silvan）示警。", "马可·席尔旺 = Marco Silvan"},
      {"該展由丹·席爾旺（Dan Silvan）開幕。", "丹·席爾旺 = Dan Silvan"},
      // a state's English name is no note; a province that ends like a country
      {"公司將在加州（California）設廠。", "加州 = California"},
      {"内蒙古银芦乳业股份有限公司（银芦乳业）扩产。", "内蒙古银芦乳业股份有限公司 = 银芦乳业"},
      // behind a particle, where the short form begins
      {"依鷺辰材料集團（鷺辰材料）公告。", "鷺辰材料集團 = 鷺辰材料"},
      {"向港鐵地產發展（港鐵地產）購地。", "港鐵地產發展 = 港鐵地產"},
  });
}

TEST_CASE("a Chinese short form is an alias of its long form") {
  check({
      {"銀蘆紡織股份有限公司（以下簡稱「銀蘆」）昨天公告。", "銀蘆紡織股份有限公司 = 銀蘆"},
      {"银芦纺织股份有限公司（以下简称“银芦纺织”）昨日公告。", "银芦纺织股份有限公司 = 银芦纺织"},
      {"銀蘆紡織股份有限公司（下稱銀蘆）昨天公告。", "銀蘆紡織股份有限公司 = 銀蘆"},
      {"銀蘆紡織股份有限公司（簡稱銀蘆紡）昨天公告。", "銀蘆紡織股份有限公司 = 銀蘆紡"},
      {"運河事務管理委員會（運管會）昨天公告。", "運河事務管理委員會 = 運管會"},
  });
  CHECK(kinds("運河事務管理委員會（運管會）昨天公告。") == "abbreviation organization");
}

TEST_CASE("words between two Chinese names say that they name one thing") {
  check({
      {"銀蘆科技（原名白蘆電子）昨天上市。", "銀蘆科技 = 白蘆電子"},
      {"银芦科技（曾用名：白芦电子）昨日上市。", "银芦科技 = 白芦电子"},
      {"銀蘆科技（前身為白蘆電子）昨天上市。", "銀蘆科技 = 白蘆電子"},
      {"銀蘆科技（又稱白蘆科技）昨天上市。", "銀蘆科技 = 白蘆科技"},
      {"銀蘆科技（又名「白蘆科技」）昨天上市。", "銀蘆科技 = 白蘆科技"},
      {"黑銅蟲，又稱夜鷺蟲，可處理廚餘。", "黑銅蟲 = 夜鷺蟲"},
      {"他向外銅鷺物流有限公司（外銅鷺）求償。", "外銅鷺物流有限公司 = 外銅鷺"},
      {"銀蘆水泥簡稱銀泥，昨天上市。", "銀蘆水泥 = 銀泥"},
      {"各界簡稱夜鷺，昨天上市。", ""},
      {"马来西亚国家银行（国行）昨日开会。", "马来西亚国家银行 = 国行"},
  });
  CHECK(kinds("銀蘆科技（原名白蘆電子）昨天上市。") == "also_known_as organization");
}

TEST_CASE("a nickname, a pen name and a name in another tongue are aliases of a Chinese name") {
  check({
      {"作家許燈民（筆名鷺客）得獎。", "許燈民 = 鷺客"},
      {"主播许灯民（网名鹭神）道歉。", "许灯民 = 鹭神"},
      {"網紅許燈民（阿燈）道歉。", "許燈民 = 阿燈"},
      {"網紅許燈民（老闆）道歉。", ""},
      {"创新药企银鹭神州（原英文名HeronGene，现称HeronOne）亏损。", "银鹭神州 = HeronGene; 银鹭神州 = HeronOne"},
  });
}

TEST_CASE("words between two English names say that they name one thing") {
  check({
      {"Silver Reed Textile Co, also known as Whitereed Group, is to merge.",
       "Silver Reed Textile Co = Whitereed Group"},
      {"Silver Reed Textile Co (also known as Whitereed Group) is to merge.",
       "Silver Reed Textile Co = Whitereed Group"},
      {"Lin Pei-hsuan, better known as Pebble Lin, sang.", "Lin Pei-hsuan = Pebble Lin"},
      {"Copper Heron Logistics Co, formerly known as Heron Cargo Co, is to merge.",
       "Copper Heron Logistics Co = Heron Cargo Co"},
      {"Copper Heron Logistics Co (formerly Heron Cargo Co) is to merge.",
       "Copper Heron Logistics Co = Heron Cargo Co"},
      {"Copper Heron Logistics Co, formerly known as Heron Cargo & Freight, is to merge.",
       "Copper Heron Logistics Co = Heron Cargo & Freight"},
      {"Heron Cargo Co (renamed Copper Heron Co in 2020) is to merge.", "Heron Cargo Co = Copper Heron Co"},
      {"Heron Cargo Co (now Copper Heron Logistics Co) is to merge.", "Heron Cargo Co = Copper Heron Logistics Co"},
      {"Silver Reed Textile Co, also known as Whitereed Group (白蘆集團), is to merge.",
       "Silver Reed Textile Co = Whitereed Group; Whitereed Group = 白蘆集團"},
      {"Silver Reed Textile Co (Chinese name: 銀蘆) is to merge.", "Silver Reed Textile Co = 銀蘆"},
      {"Silver Reed Textile Co (in Mandarin: 銀蘆) is to merge.", "Silver Reed Textile Co = 銀蘆"},
      {"Pebble Lin (real name Lin Pei-hsuan) sang.", "Pebble Lin = Lin Pei-hsuan"},
  });
  check_none({"Silver Reed Textile Co (in Chinese only) is to merge.", "Pebble Lin (real name unknown) sang."});
  CHECK(kinds("Copper Heron Logistics Co (formerly Heron Cargo Co) is to merge.") == "also_known_as organization");
}

TEST_CASE("a bracket may hold several aliases of one name") {
  check({
      {"Copper Heron Logistics Co (CHL, 銅鷺物流) is to merge.",
       "Copper Heron Logistics Co = CHL; Copper Heron Logistics Co = 銅鷺物流"},
      {"Copper Heron Logistics Co (銅鷺物流, CHL) is to merge.",
       "Copper Heron Logistics Co = 銅鷺物流; Copper Heron Logistics Co = CHL"},
      {"Copper Heron Logistics Co (銅鷺物流; CHL) is to merge.",
       "Copper Heron Logistics Co = 銅鷺物流; Copper Heron Logistics Co = CHL"},
      {"銅鷺物流（Copper Heron Logistics，CHL）昨天上市。", "銅鷺物流 = Copper Heron Logistics; 銅鷺物流 = CHL"},
      {"Copper Heron Logistics Co (銅鷺物流, up 3 percent) led gains.", "Copper Heron Logistics Co = 銅鷺物流"},
      {"Copper Heron Logistics Co (銅鷺物流, Singapore) was absent.", "Copper Heron Logistics Co = 銅鷺物流"},
      {"銅鷺物流（9321，Copper Heron Logistics）昨天上市。", "銅鷺物流 = Copper Heron Logistics"},
  });
}

TEST_CASE("a list in a bracket is dealt out to the names before it, else the last name has it") {
  check({
      {"Copper Heron, Silver Reed and Jade Kettle (銅鷺、銀蘆、玉壺) rose.",
       "Copper Heron = 銅鷺; Silver Reed = 銀蘆; Jade Kettle = 玉壺"},
      {"It bought Heron Investment and Reed Developments (銅鷺投資、銀蘆發展).",
       "Heron Investment = 銅鷺投資; Reed Developments = 銀蘆發展"},
      {"It hit Heron Publishing, Reed Book Company and the Commercial Kettle (銅鷺出版、銀蘆書局、玉壺書館).",
       "Heron Publishing = 銅鷺出版; Reed Book Company = 銀蘆書局; Commercial Kettle = 玉壺書館"},
      {"Dorian Peng and Winnie Szeto (彭德恩 and 司徒詠恩, respectively) met.",
       "Dorian Peng = 彭德恩; Winnie Szeto = 司徒詠恩"},
      {"The grill Copper Heron and its Japanese sister Silver Reed (銅鷺、銀蘆) rose.",
       "Copper Heron = 銅鷺; Silver Reed = 銀蘆"},
      {"Copper Heron and Silver Reed (銀蘆) rose.", "Silver Reed = 銀蘆"},
      {"Dorian Peng (彭德恩) and Winnie Szeto (司徒詠恩) met.", "Dorian Peng = 彭德恩; Winnie Szeto = 司徒詠恩"},
  });
}

TEST_CASE("brackets of every width and kind are read, nested and quoted ones too") {
  check({
      {"Silver Reed Textile Co（銀蘆紡織）is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co (銀蘆紡織） is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co （銀蘆紡織) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"Silver Reed Textile Co ( 銀蘆紡織 ) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"A weaver (Silver Reed Textile Co (銀蘆紡織)) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"A panel (the Coastal Freight Council (CFC)) met.", "Coastal Freight Council = CFC"},
      {"“We owe it to [Silver Reed Textile Co (銀蘆紡織)],” he said.", "Silver Reed Textile Co = 銀蘆紡織"},
      {"“Silver Reed” (銀蘆) is for sale.", "Silver Reed = 銀蘆"},
      {"“Silver Reed” (“銀蘆”) is for sale.", "Silver Reed = 銀蘆"},
      {"Silver Reed Textile Co (“Silver Reed”) is for sale.", "Silver Reed Textile Co = Silver Reed"},
      {"The song “Nine Wet Umbrellas” (九把溼傘) won.", "Nine Wet Umbrellas = 九把溼傘"},
      {") (Silver Reed Textile Co (銀蘆紡織) is to merge.", "Silver Reed Textile Co = 銀蘆紡織"},
  });
}

TEST_CASE("codes, figures and money in brackets are no aliases") {
  check_none({
      "Copper Heron (9321) fell, as did Silver Reed (9322 TT).",
      "Shares of Copper Heron (NASDAQ: CHLX) fell.",
      "Shares of Copper Otic (9321, OTC) fell.",
      "銅鷺物流（9321）昨天下跌，銀蘆紡織（TW-9322）上漲。",
      "Copper Heron (up 3.2 percent) beat Silver Reed (unchanged).",
      "Copper Heron (12%) beat Silver Reed (-3.5%).",
      "The harbor opened late (2019) and closed early (2021-2023).",
      "It paid 3.8 billion yuan (US$524 million) for the site.",
      "公司斥資新台幣3億元（約940萬美元）購地。",
      "The captain (61) was tired.",
      "Call (02) 2345-6789 about section 12(b).",
      "新機的記憶體（12GB）與電池（5,000mAh）加大。",
      "詳見網站（www.silverreed.example）。",
      "豐鷺國際（F34）下跌。",
  });
}

TEST_CASE("credits, positions, affiliations and asides in brackets are no aliases") {
  check_none({
      "Dorian Peng (pictured, left) and his deputy (right) arrived.",
      "銅鷺物流董事長彭德恩（左）與副手（右二）合影。",
      "銅鷺物流昨天開幕。（圖：業者提供）",
      "Speakers include Dorian Peng (Copper Heron) and Winnie Szeto (Silver Reed).",
      "Representative Rosalind Fung (D-Ohio) objected.",
      "Jade Kettle (owned by Copper Heron) opened a shop.",
      "Copper Heron (see chart) fell.",
      "Exports (which make up most of the economy) rose.",
      "The companys (sic) board met.",
      "The ports of Ashford (Kent) and Ashby (Leicestershire) closed.",
      "The call starts at 2pm (Taipei time) on Friday (tomorrow).",
      "HARROW BAY (CNA) — Rain fell.",
      "The name of the Copper Heron agent () was gone, and ( ) stood there.",
      "Silver Reed (?) bid, with a mark (!) beside it.",
      "List the carrier(s) and the (re)insurer.",
      "“Thanks, Dorian :)” she wrote.",
      "Applicants must (a) pay, (b) wait and (c) smile.",
  });
}

TEST_CASE("glosses of common nouns, sayings and jobs are no aliases") {
  check_none({
      "The inn serves noodle soup (湯麵) and fried eggs (煎蛋).",
      "She rose from clerk (書記) to bureau director (局長).",
      "The mayor spoke of “sowing in the rain” (雨中播種) again.",
      "Copper Heron (基隆) sent a team.",
      "The jury was Peng Bi-hua (燈灣大學) and Szeto Wing-lam (銅鷺物流).",
      "Silver Reed Finance Limited (the “Bank”) lends.",
      "『紙鳶』（Director: Dorian Peng）今天上映。",
      "It serves lamp tea soup (燈茶湯) with egg.",
      "Copper Heron (苗栗) and Silver Reed (六安) sent teams.",
      "Copper Heron (燈具大廠) and Silver Reed (糕餅老店) sent teams.",
      "銅鷺物流（CHL.N）與銀蘆船業（RD6.SI）下跌。",
      "Peng Bi-hua (formerly of Silver Reed) and Winnie Szeto (of Copper Heron) met.",
      "He was called a “traitor” (叛徒) by some.",
      "Rescuers (搜救隊) dug on.",
      "Copper Heron, known in Chinese as 銅鷺, is old.",
      "Dorian Peng, formerly head of Silver Reed, left.",
      "Heron Cargo Co, renamed Copper Heron Co in May, and Reed Textile Co, previously Silver Reed Co, fell.",
      "他從客戶經理（account manager）做起。",
      "新任總經理（GM）與董事長（Chairman）出席。",
      "主題為「雨中播種」（Sowing in the Rain）的論壇登場。",
      "農民高舉「沒有播種，哪來收成」（No Sowing, No Crops）標語。",
      "入圍者為潘石磊（SILVER中國）。",
      "一名做多的大戶（其他人不願具名）說。",
  });
}

TEST_CASE("a long form that is a list is one alias of its abbreviation") {
  check({
      {"客房RevPAR（含早餐）和ARPU（不含漫遊費）都升。", ""},
      {"The Harrow Ordinance (哈羅條例, Cap. 719) holds.", "Harrow Ordinance = 哈羅條例"},
      {"ESG（環境、社會及管治）披露收緊。", "ESG = 環境、社會及管治"},
      {"銀蘆紡織和銅鷺物流（Silver Reed、Copper Heron）合併。", "銀蘆紡織 = Silver Reed; 銅鷺物流 = Copper Heron"},
  });
}

TEST_CASE("a list with an item for each letter of an abbreviation is its long form") {
  check({{"公司加強環境、社會與治理（ESG）表現。", "環境、社會與治理 = ESG"},
         {"企业发布环境保护、社会责任和公司治理（ESG）报告。", "环境保护、社会责任和公司治理 = ESG"},
         {"團隊做完優勢、劣勢、機會和威脅（SWOT）分析。", "優勢、劣勢、機會和威脅 = SWOT"},
         {"產業含資訊、通訊與科技（ICT）。", "資訊、通訊與科技 = ICT"},
         {"燈塔銀行、燈灣銀行和國際貨幣基金（IMF）出資。", "國際貨幣基金 = IMF"},
         {"會員有歐盟、聯合國和世界燈塔組織（WLO）。", "世界燈塔組織 = WLO"}});
}

TEST_CASE("what stands in front of a Chinese term is told by its letters and by what it is") {
  check({
      {"公司加權平均淨燈光收益率（ROL）下降。", "淨燈光收益率 = ROL"},
      {"一年期貸款市場燈火利率（LMR）不變。", "貸款市場燈火利率 = LMR"},
      {"隔夜倫敦燈光指數（LLI）下跌。", "倫敦燈光指數 = LLI"},
      {"新加坡港極淨燈油（VLO）報價。", "極淨燈油 = VLO"},
      {"按現行燈火管制協議（LCA），准許回報率不變。", "燈火管制協議 = LCA"},
      {"並持有可持續燈油圓桌會議（RSLO）的認證。", "可持續燈油圓桌會議 = RSLO"},
      {"先把燈油單位（LOU）降低。", "燈油單位 = LOU"},
      {"若非洲燈疫（ALF）傳入。", "非洲燈疫 = ALF"},
      {"打造20燈子位元（lubit）的系統。", "燈子位元 = lubit"},
      {"涉案的是5G標準燈火專利（SLP）。", "標準燈火專利 = SLP"},
      {"適合做直接還原燈（DRL）原料。", "直接還原燈 = DRL"},
      {"每雙鞋離岸燈價（FLP）上升。", "離岸燈價 = FLP"},
      {"台灣大馬燈油局（MLOB）公布。", "台灣大馬燈油局 = MLOB"},
      {"他死於間皮燈病（lampitis）。", "間皮燈病 = lampitis"},
      {"系統性的零售媒體聯燈網（RMN）成長。", "零售媒體聯燈網 = RMN"},
      {"批准球賽裁判燈回放系統（TBRS）。", "球賽裁判燈回放系統 = TBRS"},
      {"採購稀釋燈冷機（dilution lamper）設備。", "稀釋燈冷機 = dilution lamper"},
  });
}

TEST_CASE("a term may begin with what counts, and its abbreviation have small letters") {
  check({
      {"平均每日燈價（ADL）上漲。", "平均每日燈價 = ADL"},
      {"酒店每間可售房收入（RevPAR）增加。", "每間可售房收入 = RevPAR"},
      {"每月採購經理指數（PMI）上升。", "採購經理指數 = PMI"},
      {"第二十一代燈網（Li-Fi 1）上市。", "燈網 = Li-Fi 1"},
      {"他說獲准用系統燈級封裝（SiP）技術。", "系統燈級封裝 = SiP"},
  });
}

TEST_CASE("a Chinese short form says where its long form begins") {
  check({
      {"昨日上海熱燈鋼捲（熱燈）報價。", "熱燈鋼捲 = 熱燈"},
      {"同業網路燈訊國際（網燈）表示。", "網路燈訊國際 = 網燈"},
      {"九龍燈巴（一九三三）有限公司（九燈）公告。", "九龍燈巴（一九三三）有限公司 = 九燈"},
      {"《個人燈料保護法》（簡稱《個燈法》）。", "個人燈料保護法 = 個燈法"},
  });
}

TEST_CASE("a particle belongs to a name that spells it, or where nothing stands in front") {
  check({
      {"據再燈醫藥（Zai Deng）公布。", "再燈醫藥 = Zai Deng"},
      {"中燈新藥（DengMed）公布。", "中燈新藥 = DengMed"},
      {"有百年歷史的的燈律師行（Deden）表態。", "的燈律師行 = Deden"},
      {"日本7&L控股（Seven & L Holdings）表示。", "7&L控股 = Seven & L Holdings"},
      {"收購銅鷺（CHL）後燈灣水泥（LBC）上市。", "銅鷺 = CHL; 燈灣水泥 = LBC"},
  });
}

TEST_CASE("a list of fewer items than letters is a long form too") {
  check({
      {"應符合公平、合理、無歧視（FRAND）的原則。", "公平、合理、無歧視 = FRAND"},
      {"未計利息、稅項、折舊及攤銷前盈利（EBITDA）下降。", "未計利息、稅項、折舊及攤銷前盈利 = EBITDA"},
      {"他很公平、合理、無歧視（FRAND）。", "公平、合理、無歧視 = FRAND"},
      {"燈灣、銅鷺、銀蘆（BLUMO）三家。", "銀蘆 = BLUMO"},
  });
}

TEST_CASE("a short name that the text gave begins where it did then") {
  check({{"銅鷺國際物流控股（下稱「銅鷺」）賺錢。彭德恩指銅鷺（CHL）守規。", "銅鷺國際物流控股 = 銅鷺; 銅鷺 = CHL"},
         {"燈灣投資管理有限公司（簡稱「燈投公司」）公布，只說燈投公司（LIMC）看十年。",
          "燈灣投資管理有限公司 = 燈投公司; 燈投公司 = LIMC"},
         {"首都燈京市（簡稱「京」）辦展，銀京（Yinjing）也辦。", "燈京市 = 京; 銀京 = Yinjing"}});
}

TEST_CASE("a cue in Chinese gives an abbreviation without a bracket") {
  check({{"一台冷卻液分配裝置，業界簡稱LCU，要價3萬元。", "冷卻液分配裝置 = LCU"}});
}

TEST_CASE("a cue behind a bracket gives another name of what the bracket named") {
  check({{"The Tin Lamp (錫燈), also known as the Heron, sailed.", "Tin Lamp = 錫燈; Tin Lamp = Heron"},
         {"Minister of Lamps Peng Bi-hua (彭碧華), also known as Lampy Peng, spoke.",
          "Peng Bi-hua = 彭碧華; Peng Bi-hua = Lampy Peng"},
         {"Herons Without Lamps, also known as HWL, left.", "Herons Without Lamps = HWL"},
         {"Copper Heron Co. (銅鷺), formerly known as Silver Reed Corp. (銀蘆), fell.",
          "Copper Heron Co. = 銅鷺; Copper Heron Co. = Silver Reed Corp.; Silver Reed Corp. = 銀蘆"}});
}

TEST_CASE("another name behind 又稱 shares half of a name or follows its bracket") {
  check({
      {"水田的乾濕交替燈溉（AWD）又稱「間歇燈溉」。", "乾濕交替燈溉 = AWD; 乾濕交替燈溉 = 間歇燈溉"},
      {"燈火孿生又稱燈火雙生，很快。", "燈火孿生 = 燈火雙生"},
      {"燈火孿生又稱銀蘆，很快。", ""},
  });
}

TEST_CASE("a bracket inside a law's name is part of it, one behind a body is not") {
  check({
      {"He cited the Clarifying Harrow Use of Data (CHUD) Act (燈端法案) too.",
       "Clarifying Harrow Use of Data (CHUD) Act = 燈端法案"},
      {"The Harrow Commission (HC) Guidelines were issued.", "Harrow Commission = HC"},
  });
}

TEST_CASE("a compound that describes stands in front of an English name") {
  check({
      {"Chip-designer Umber Quay (褐埠) grew.", "Umber Quay = 褐埠"},
      {"Sensor-maker Umber Quay (褐埠) grew.", "Umber Quay = 褐埠"},
  });
}

TEST_CASE("a short form may keep all characters but one") {
  check({{"全球最大的燈國灣岸國家石油公司（燈國灣美）公布財報。", "燈國灣岸國家石油公司 = 燈國灣美"}});
}

TEST_CASE("codes of one word, dishes, sayings and where a firm is are no aliases") {
  check_none({
      "Reedbucks (RBUX), Heronmart (HMT) and Lampfizer (LFZ) fell.",
      "Copper Steel (苗栗) and Heron (布料商) raised wages.",
      "夜市有珍珠奶茶（bubble tea）和炸雞排（fried chicken）。",
      "那句「做就對了」（Just do it）用了三十年。",
      "銀蘆（A3，展望穩定）與銅鷺（A-）看法相若。",
      "油輪LUMO（含租入2艘）開航。",
  });
}

TEST_CASE("a hyphen joins a foreign name that its other name joins") {
  check({{"英國朗頓-羅摩（Langton-Lumo）上調目標。", "朗頓-羅摩 = Langton-Lumo"}});
}

TEST_CASE("a verb, a trade or who backs a firm stands in front of its name") {
  check({{"印度羅摩顧問服務公司（LCS）公布財報。", "羅摩顧問服務公司 = LCS"},
         {"部長昨率國家銀蘆研究院（銀蘆院）主管備詢。", "國家銀蘆研究院 = 銀蘆院"},
         {"Kuala Lumpur-listed Copper Heron Corp (銅鷺) fell.", "Copper Heron Corp = 銅鷺"},
         {"Shares of US-listed Copper Heron Corp (銅鷺) fell.", "Copper Heron Corp = 銅鷺"},
         {"Scientists at Academia Lampica in Taipei (中燈院) met.", "Academia Lampica = 中燈院"}});
}

TEST_CASE("a bracket inside an official name belongs to it") {
  check({{"《燈灣資料（私隱）條例》（私隱條例）擬加重罰則。", "燈灣資料（私隱）條例 = 私隱條例"},
         {"the floor area ratio (FAR) of the site", "floor area ratio = FAR"},
         {"茶飲店迷燈客（Milumo到首爾展店。", "迷燈客 = Milumo"}});
}

TEST_CASE("text without brackets or cue words has no aliases") {
  check_none({
      "",
      " ",
      "Copper Heron Logistics Co said that profit rose.",
      "銅鷺物流昨天表示，獲利成長。",
      "Dorian Peng 彭德恩 was there.",
  });
}

TEST_CASE("an alias says why it was taken") {
  const auto evidence = [](std::string_view text) {
    const Document document = parse(text);
    REQUIRE(document.aliases().size() == 1);
    return document.aliases()[0].evidence;
  };
  CHECK(evidence("The judge, Shen Ruolin (沈若霖), adjourned.").has(Clue::surname_read));
  CHECK(evidence("The judge, Shen Ruolin (沈若霖), adjourned.").has(Clue::given_name_read));
  CHECK(evidence("Chairman Dorian Peng (彭德恩) resigned.").has(Clue::title_cut));
  CHECK(evidence("The judge, Oskar Lindqvist (奧斯卡·林奎斯特), adjourned.").has(Clue::sounds_alike));
  CHECK(evidence("The Coastal Freight Index (CFI) fell.").has(Clue::initials));
  CHECK(evidence("運河事務管理委員會（運管會）昨天公告。").has(Clue::shared_characters));
  CHECK(evidence("88 Lantern Tea (88燈籠茶) is to merge.").has(Clue::shared_word));
  CHECK(evidence("Silver Reed Textile Co (銀蘆紡織) is to merge.").has(Clue::name_suffix));
  CHECK(evidence("Silver Reed Textile Co (銀蘆紡織) is to merge.").has(Clue::capitalized));
  CHECK(evidence("銀蘆紡織股份有限公司（以下簡稱「銀蘆」）昨天公告。").has(Clue::cue_phrase));
  CHECK(evidence("“Silver Reed” (“銀蘆”) is for sale.").has(Clue::quoted));

  const std::string text = "Copper Heron chairman Dorian Peng (彭德恩) resigned.";
  const Document document = parse(text);
  REQUIRE(document.aliases().size() == 1);
  const std::string why = explain(document.aliases()[0], text);
  CAPTURE(why);
  CHECK(why.find("彭") != std::string::npos);
  CHECK(why.find("Peng") != std::string::npos);
}

TEST_CASE("clues are a set") {
  Evidence evidence;
  CHECK(evidence.empty());
  evidence.add(Clue::quoted).add(Clue::lexicon).add(Clue::quoted);
  CHECK(evidence.has(Clue::quoted));
  CHECK(evidence.has(Clue::lexicon));
  CHECK_FALSE(evidence.has(Clue::surname_read));
  CHECK(evidence == Evidence{}.add(Clue::lexicon).add(Clue::quoted));
  CHECK(name(Clue::surname_read) == "surname_read");
  CHECK(name(AliasKind::also_known_as) == "also_known_as");
}

TEST_CASE("a lexicon's titles are cut, its stop names are no aliases and its names are known") {
  Lexicon lexicon;
  lexicon.add_title("Grand Ferryman");
  lexicon.add_stop_name("Sketch");
  lexicon.add_name("Umber Quay", {"褐埠"}, EntityType::organization);
  const AliasResolver resolver(lexicon);
  const auto found = [&resolver](std::string_view text) {
    std::string shown;
    for (const Alias& alias : resolver(text, Tokenizer{}(text)))
      shown.append(alias.name.in(text)).append(" = ").append(alias.alias.in(text)).append(";");
    return shown;
  };
  CHECK(found("Grand Ferryman Dorian Peng (彭德恩) resigned.") == "Dorian Peng = 彭德恩;");
  CHECK(found("grand ferryman Dorian Peng (彭德恩) resigned.") == "Dorian Peng = 彭德恩;");
  CHECK(found("Sketch (素描) by hand.") == "");
  CHECK(found("Fast Umber Quay (褐埠) grew.") == "Umber Quay = 褐埠;");
  CHECK(resolver.lexicon() == lexicon);
  CHECK(resolver == AliasResolver(lexicon));
}

TEST_CASE("any bytes give aliases whose spans are whole characters of the text") {
  std::mt19937 random(20250301);
  for (int i = 0; i < 400; ++i) {
    const std::string mixed = test::random_mix(random, 60);
    CAPTURE(mixed);
    check_properties(mixed);
    const std::string news = random_news(random, 60);
    CAPTURE(news);
    check_properties(news);
  }
  for (int i = 0; i < 200; ++i) {
    std::string bytes(64, ' ');
    for (char& byte : bytes) byte = static_cast<char>(static_cast<unsigned char>(random() & 0xFF));
    check_properties(bytes);
  }
}

TEST_CASE("what stands in a new paragraph changes no alias before it") {
  const std::string first =
      "Copper Heron Logistics Co (銅鷺物流) chairman Dorian Peng (彭德恩) spoke to the Coastal Freight Council (CFC).";
  const Document alone = parse(first);
  REQUIRE(alone.aliases().size() == 3);
  for (const std::string_view more :
       {"Rain fell.", "Silver Reed Textile Co (銀蘆紡織) fell.", "銅鷺物流昨天上市。", ")", "(", "（", "\xFF\xFE"}) {
    CAPTURE(more);
    const Document longer = parse(first + "\n\n" + std::string(more));
    REQUIRE(longer.aliases().size() >= alone.aliases().size());
    for (std::size_t i = 0; i < alone.aliases().size(); ++i) {
      CHECK(longer.aliases()[i].name == alone.aliases()[i].name);
      CHECK(longer.aliases()[i].alias == alone.aliases()[i].alias);
    }
  }
}

TEST_CASE("aliases are the same in a used vector, in any order of texts and from two threads") {
  std::mt19937 random(7);
  std::vector<std::string> texts;
  for (int i = 0; i < 60; ++i) texts.push_back(random_news(random, 80));
  const AliasResolver resolver;
  const auto run = [&](std::vector<std::vector<Alias>>& results, bool backwards) {
    results.resize(texts.size());
    std::vector<Alias> used;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::size_t at = backwards ? texts.size() - 1 - i : i;
      resolver(texts[at], Tokenizer{}(texts[at]), {}, used);
      results[at] = used;
    }
  };
  std::vector<std::vector<Alias>> here, there;
  std::thread other([&] { run(there, true); });
  run(here, false);
  other.join();
  CHECK(here == there);
  for (std::size_t i = 0; i < texts.size(); ++i) CHECK(resolver(texts[i], Tokenizer{}(texts[i])) == here[i]);
}
