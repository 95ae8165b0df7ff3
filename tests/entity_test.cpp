// SPDX-License-Identifier: MIT
#include <newsparse/entity.hpp>

#include <algorithm>
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

/// The text with each mention in marks: "{1:Copper Heron}". Entities count from 1, in order of their first mention.
std::string marked(std::string_view text, const Lexicon& lexicon = {}) {
  const auto tokens = Tokenizer{}(text);
  const auto money = CurrencyNormalizer{}(text, tokens);
  const auto aliases = AliasResolver{lexicon}(text, tokens, money);
  const LinkedEntities linked = EntityLinker{lexicon}(text, tokens, aliases);
  std::string shown;
  std::uint32_t at = 0;
  for (const EntityMention& mention : linked.mentions) {
    shown += text.substr(at, mention.span.begin - at);
    shown.append("{").append(std::to_string(mention.entity + 1)).append(":");
    shown.append(mention.span.in(text)).append("}");
    at = mention.span.end;
  }
  return shown.append(text.substr(at));
}

/// The text without its marks.
std::string plain(std::string_view text) {
  std::string unmarked;
  while (!text.empty()) {
    if (text.front() == '{') {
      text.remove_prefix(text.find(':') + 1);
    } else {
      if (text.front() != '}') unmarked += text.front();
      text.remove_prefix(1);
    }
  }
  return unmarked;
}

void check(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) CHECK(marked(plain(text)) == text);
}

bool starts_character(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_properties(std::string_view text) {
  const Document document = Parser{}(std::string(text));
  const auto mentions = document.mentions();
  const auto entities = document.entities();
  std::uint32_t at = 0;
  std::vector<bool> mentioned(entities.size());
  std::uint32_t seen = 0;
  for (const EntityMention& mention : mentions) {
    REQUIRE(mention.span.begin >= at);
    REQUIRE(mention.span.begin < mention.span.end);
    REQUIRE(mention.span.end <= text.size());
    REQUIRE(starts_character(text, mention.span.begin));
    REQUIRE(starts_character(text, mention.span.end));
    REQUIRE(mention.entity < entities.size());
    if (!mentioned[mention.entity]) REQUIRE(mention.entity == seen++);  // in order of their first mention
    mentioned[mention.entity] = true;
    at = mention.span.end;
  }
  REQUIRE(seen == entities.size());
}

/// Each entity's name and both spans of each alias are mentions of it.
void check_aliases_are_mentions(std::string_view text) {
  const Document document = Parser{}(std::string(text));
  const auto entity_of = [mentions = document.mentions()](Span span) {
    const auto found = std::find_if(mentions.begin(), mentions.end(),
                                    [span](const EntityMention& mention) { return mention.span == span; });
    return found == mentions.end() ? -1 : static_cast<int>(found->entity);
  };
  for (std::size_t i = 0; i < document.entities().size(); ++i)
    CHECK(entity_of(document.entities()[i].name) == static_cast<int>(i));
  for (const Alias& alias : document.aliases()) {
    CHECK(entity_of(alias.name) >= 0);
    CHECK(entity_of(alias.name) == entity_of(alias.alias));
  }
}

std::string random_news(std::mt19937& random, std::size_t parts) {
  static constexpr std::string_view pieces[] = {"Copper Heron Logistics Co",
                                                "Copper Heron",
                                                "Copper",
                                                "銅鷺物流",
                                                "銅鷺",
                                                "铜鹭物流",
                                                "Dorian Peng",
                                                "Peng",
                                                "彭德恩",
                                                " (",
                                                ")",
                                                "（",
                                                "）",
                                                ", ",
                                                "、",
                                                "，",
                                                "。",
                                                ". ",
                                                "’s ",
                                                " and ",
                                                "以下簡稱「銅鷺」",
                                                " also known as ",
                                                "Coastal Freight Council",
                                                "CFC",
                                                "CFCs",
                                                "Winnie Peng",
                                                "彭詠恩",
                                                "\n",
                                                "\n\n",
                                                " ",
                                                "\xFF",
                                                "3.8 billion yuan"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(pieces) - 1);
  std::string text;
  while (parts-- > 0) text += pieces[pick(random)];
  return text;
}

/// Sentences that define and mention the same names, in any order.
std::string random_article(std::mt19937& random, std::size_t parts) {
  static constexpr std::string_view sentences[] = {
      "Copper Heron Logistics Co (銅鷺物流) chairman Dorian Peng (彭德恩) resigned. ",
      "Copper Heron Logistics Co (CHL, 銅鷺物流), also known as Heron Cargo Group (蒼鷺貨運集團), grew.\n",
      "Peng left Copper Heron; CHL declined to comment. ",
      "Winnie Peng (彭詠恩) met Dorian Peng (彭德恩). ",
      "The Coastal Freight Council (CFC) met the Canal Ferry Club (CFC). ",
      "CFCs in 銅鷺 rose 3.8 billion yuan (US$524 million).\n\n",
      "銅鷺物流（以下簡稱「銅鷺」）董事長彭德恩（Dorian Peng）請辭。",
      "铜鹭物流（Copper Heron）公告，銅鷺減資。\n",
      "Copper Heron, Silver Reed and Jade Kettle (銅鷺、銀蘆、玉壺) rose. ",
      "銀蘆科技（原名白蘆電子）昨天上市。"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(sentences) - 1);
  std::string text;
  while (parts-- > 0) text += sentences[pick(random)];
  return text;
}

}  // namespace

TEST_CASE("an organisation is mentioned by its full name, its aliases and its leading words") {
  check({
      "{1:Copper Heron Logistics Co} ({1:銅鷺物流}) said {1:Copper Heron} would hire.",
      "{1:Copper Heron Logistics Co} ({1:銅鷺物流}) said {1:Copper Heron Logistics} would hire.",
      "{1:Copper Heron Logistics Co} ({1:CHL}) said {1:CHL}’s ships were late.",
      "{1:Bank of Harrowgate Bay} ({1:哈羅灣銀行}) closed, and {1:Bank of Harrowgate Bay} shares fell.",
      "{1:銅鷺物流}（{1:Copper Heron Logistics}）昨天上市，{1:銅鷺}股價上漲。",
      "{1:Voltaic Umbrella Inc} ({1:伏傘}) fell. “{1:Voltaic Umbrella}” rose.",
      "The {1:Harrow City Paper Kite Festival} ({1:哈羅風箏節}) opened. The {1:Paper Kite Festival} is free.",
      "{1:Hong Kong Heron Club} ({1:香港鷺會}) opened. The {1:Heron Club} is free.",
      "{1:Grupo Voltaic} ({1:伏傘集團}) fell. {1:Voltaic} rose.",
      "{1:Penang Ferries} ({1:槟城渡轮}) fell. In Penang it rained.",
      "The {1:Luwan Heng Kau Temple} ({1:蘆灣恆九宮}) is old. Pilgrims left {1:Heng Kau Temple} early.",
      "The {1:Hong Kong Kite Awards} ({1:香港風箏獎}) are back. The {1:Kite Awards} are free.",
      "The {1:Paper Kite movement} ({1:風箏運動}) began. {1:Paper Kite movement} leaders aged.",
      "{1:Harrow Bay Herons} ({1:哈羅蒼鷺隊}) won. The {1:Herons} lead by two.",
      "{1:Ningde Copperheron Fishery Co} ({1:宁德铜鹭渔业}) grew. {1:Copperheron} is in Ningde.",
      "{1:Ningde Fishery Co} ({1:宁德渔业}) grew. {1:Ningde} rose.",
      "{1:kite.com Inc} ({1:風箏網}) grew. {1:kite.com} fell.",
      "{1:Osprey Co., Ltd.} ({1:魚鷹達}) grew. {1:Osprey} fell.",
      "{1:717.com Inc} ({1:風箏網}) grew to 717 sites. {1:717.com} fell.",
      "{1:QY.com Inc} ({1:風箏網}) grew. {1:QY} fell.",
      "{1:71 Kite Market} ({1:71風箏超市}) grew. {1:71 Kite} fell.",
      "{1:St. Agatha Hospital} ({1:聖雅加醫院}) is full. {1:St. Agatha} closed.",
      "{1:Jinlu Motors} ({1:金鷺汽車}) showed the {2:Jinlu Swift X} ({2:金鷺迅X}). {1:Jinlu} rose.",
      "{1:Luwei} ({1:滷味}) sold well. Shops sell {1:luwei}.",
      "The {1:Hong Kong Night Awards} ({1:香港夜晚獎}) are in May. The {1:Night Awards} cost little.",
      "{1:Heron Asia Film} ({1:鷺亞電影}) fell. {1:Heron Asia} rose.",
      "{1:Harrow Kenn Lum Temple} ({1:哈羅銅鷺宮}) is full. {1:Kenn Lum Temple} is old.",
      "The {1:Kites and Science Act} ({1:風箏法}) passed. The {1:Kites Act} is old.",
  });
}

TEST_CASE("a mention may stand before the alias is defined") {
  check({
      "{1:Copper Heron} ships were late. {1:Copper Heron Logistics Co} ({1:銅鷺物流}) said sorry.",
      "{1:CFC} dues rose. The {1:Coastal Freight Council} ({1:CFC}) met.",
      "{1:彭德恩}昨天請辭。銅鷺物流董事長{1:彭德恩}（{1:Dorian Peng}）未說明。",
  });
}

TEST_CASE("a person is mentioned by surname and by full name") {
  check({
      "{1:Dorian Peng} ({1:彭德恩}) resigned. {1:Peng} gave no reason, and {1:Peng}’s deputy left.",
      "{1:Kao Yi-chun} ({1:高怡君}) spoke. {1:Kao} left early.",
      "{1:Shen Ruolin} ({1:沈若霖}) spoke. Later {1:Shen Ruolin} left, and {1:Shen} wept.",
      "{1:Ouyang Mingzhe} ({1:欧阳明哲}) spoke. {1:Ouyang} left early.",
      "{1:K.T. Chuang} ({1:莊國棟}) spoke. {1:Chuang} left early.",
      "{1:Oskar Lindqvist Jr} ({1:林奎斯特}) spoke. {1:Lindqvist} left early.",
  });
}

TEST_CASE("a surname is mentioned with its particle") {
  check({
      "Prime minister {1:Alexander De Lampo} ({1:德蘭波}) spoke, and {1:De Lampo} will write.",
  });
}

TEST_CASE("initials that the text does not give stay in capitals") {
  check({
      "The {1:Tenda Harrow Electric} ({1:燈哈電機}) grew. The {1:THE} plant is old.",
  });
}

TEST_CASE("a law is known by its short name whole") {
  check({
      "《{1:個人燈料保護法}》（簡稱《{1:個燈法}》），個燈外洩，{1:個燈法}很嚴。",
  });
}

TEST_CASE("a double surname is mentioned whole") {
  check({
      "{1:Dorian Au-yeung Tak-yan} ({1:歐陽德恩}) spoke. {1:Au-yeung} left early.",
      "{1:Chang Chien Te-en} ({1:張簡德恩}) spoke. {1:Chang Chien} left early.",
      "{1:Kao Peng Yi-chun} ({1:高彭怡君}) spoke. {1:Kao Peng} left, {1:Kao} said.",
      "{1:Winnie Peng-Marlowe} ({1:彭詠恩}) spoke. {1:Peng-Marlowe} left early.",
      "{1:Winnie Qualm Wing Yan} ({1:彭詠恩}) spoke. {1:Qualm} left early.",
      "{1:Dorian Peng Tak-yan} ({1:彭德恩}) spoke. {1:Dorian Peng} left early.",
  });
}

TEST_CASE("where people are called by a given name, it is a mention") {
  check({
      "{1:Nguyen Van Binh} ({1:阮文平}) spoke. {1:Binh} left early.",
      "Weaver {1:Sakuliu Tiban} ({1:撒古流．笛班}) spoke. {1:Sakuliu} left early.",
  });
}

TEST_CASE("a surname with another name beside it is the person's") {
  check({"{1:Dorian Peng} ({1:彭德恩}) spoke. {1:Peng}, also known as {1:Pebble Boy}, left. {1:Pebble Boy} slept."});
}

TEST_CASE("a surname that two persons share is settled by the text or left out") {
  check({
      "{1:Dorian Peng} ({1:彭德恩}) met {2:Winnie Peng} ({2:彭詠恩}). Peng left early.",
      "{1:Dorian Peng} ({1:彭德恩}) spoke. {1:Peng} was tired. {2:Winnie Peng} ({2:彭詠恩}) listened.",
      "{1:Dorian Peng} ({1:彭德恩}) of the union met {2:Winnie Peng} ({2:彭詠恩}) of the market: the union’s {1:Peng} "
      "spoke and the market’s {2:Peng} did not.",
      "{1:Dorian Peng} ({1:彭德恩}) met his sister, {2:Winnie Peng} ({2:彭詠恩}). {2:Winnie Peng} left early.",
  });
}

TEST_CASE("a surname that is an English word is no mention where it is that word") {
  check({
      "{1:He Ruolin} ({1:何若霖}) spoke. He was tired, and so was I.",
      "{1:You Pei-hsuan} ({1:游沛璇}) asked: “Who are you?” You may guess.",
      "{1:So Wing-sze} ({1:蘇詠詩}) spoke. So it ended.",
      "{1:An Ruolin} ({1:安若霖}) spoke. An hour went by.",
  });
}

TEST_CASE("terms are mentioned by their abbreviation, in singular and plural") {
  check({
      "It needs {1:battery swap stations} ({1:BSSs}). One {1:BSS} costs little; ten {1:BSSs} do not.",
      "A {1:battery swap station} ({1:BSS}) costs little. Ten {1:BSSs} do not.",
      "It put more into {1:research and development} ({1:R&D}). {1:R&D} paid.",
  });
}

TEST_CASE("a name is mentioned with a possessive mark, and in full width among Han") {
  check({
      "The {1:Loam Research Institute} ({1:LRI}) hired ten. {1:LRI}’s head left, then {1:LRI}'s board met.",
      "{1:Ann Kuo} ({1:郭安禾}) left. {1:Kuo}’s board met {1:Kuo}'s lawyers.",
      "路摩科技的{1:人工照明}（{1:ＡＬ}）已啟用，{1:AL}與路摩的{1:ＡＬ}方案不同。",
      "{1:Éclair Institute} ({1:EI}) grew. {1:ÉCLAIR INSTITUTE} and {1:EI} shrank.",
  });
}

TEST_CASE("a name inside a longer name or word is no mention") {
  check({
      "{1:Extended reality} ({1:XR}) grew, but XRay and MAXR fell.",
      "{1:Dorian Peng} ({1:彭德恩}) met Pengelly of Pengton.",
      "{1:Dorian Peng} ({1:彭德恩}) drove to Peng Street Garage Co.",
      "{1:玉壺}（{1:Jade Kettle}）開店，白玉壺春瓶也賣。",
      "{1:Jade Kettle} ({1:玉壺}) opened next to Old Jade Kettle Museum.",
  });
}

TEST_CASE("Traditional and Simplified printings are one name") {
  check({
      "{1:Copper Heron Logistics Co} ({1:銅鷺物流}) is “{1:铜鹭物流}” in Shanghai.",
      "{1:银芦纺织}（{1:Silver Reed Textile}）在台湾写作{1:銀蘆紡織}。",
  });
}

TEST_CASE("a Chinese short form is a mention") {
  check({
      "{1:銀蘆紡織股份有限公司}（以下簡稱「{1:銀蘆}」）昨天公告，{1:銀蘆}將減資。",
      "{1:銀蘆紡織股份有限公司}（{1:Silver Reed Textile Co}）昨天公告，{1:銀蘆紡織}將減資。",
      "{1:銀蘆科技}（原名{1:白蘆電子}）昨天上市，{1:白蘆電子}員工慶祝。",
  });
}

TEST_CASE("a Chinese name is clipped to characters of its words") {
  check({
      "{1:風箏監督管理委員會}（{1:KSMC}）開會，{1:風管會}將裁罰。",
      "{1:国家能源和纸业委员会}（{1:NEPC}）开会，{1:能纸委}说不急。",
      "{1:世界風箏組織}（{1:WKO}）警告，{1:世風組織}呼籲合作。",
      "{1:國際風箏組織}（{1:IKO}）警告，{1:風箏組織}呼籲合作，各地風箏組織響應。",
      "{1:風箏部銀蘆署}（{1:SRA}）抽驗，{1:銀蘆署}說合格。",
      "{1:國立銅鷺大學}（{1:NCHU}）招生，{1:銅大}說額滿，{1:銅鷺}學生多。",
      "{1:銅鷺證券}（{1:Copper Heron Securities}）獲利，{1:銅鷺證}股價上漲。",
      "{1:風箏資料保護法}（{1:KDPA}）修正，{1:風資法}罰則提高。",
      "{1:洛卡希德瑪丁}（{1:Lokahid Matin}）裁員，{1:洛瑪}說抱歉，{1:洛卡希德}股價上漲。",
      "{1:北港銅鷺宮}（{1:Copper Heron Temple}）人多，{1:銅鷺宮}說免費。",
  });
}

TEST_CASE("what picks characters of a Chinese name by chance is no mention") {
  check({
      "{1:風箏監督管理委員會}（{1:KSMC}）開會，因為風箏會飛。",
      "{1:世界風箏組織}（{1:WKO}）警告，世界組織不多。",
      "{1:香港風箏銀行}（{1:Hong Kong Kite Bank}）派息，香港銀行業不變。",
      "{1:大風銀行}（{1:Dafeng Bank}）派息，不少大銀行跟進。",
      "{1:風箏調整機制}（{1:KAM}）上路，風箏漲價。",
      "{1:快樂汽車}（{1:Kuaile Motors}）漲價，車主不快樂。",
  });
}

TEST_CASE("a group is mentioned whole, a sister company not at all") {
  check({
      "{1:銅鷺證券}（{1:Copper Heron Securities}）獲利，{1:銅鷺集團}在東京，銅鷺銀行虧損。",
      "{1:銅鷺集團}（{1:Copper Heron}）獲利，銅鷺電力上半年虧損，{1:銅鷺}電力需求上升。",
      "{1:銅鷺集團}（{1:銅鷺}）獲利，銅鷺大廈失火，僱員李銅鷺入稟，{1:銅鷺}未回應。",
  });
}

TEST_CASE("a Chinese surname is a mention in front of a title, a Japanese one alone") {
  check({
      "董事長{1:蕭瑞霆}（{1:Ray Hsiao}）認為不急，{1:蕭}董又說可等。蕭條不會來。",
      "前委員{1:鷺沼隆之}（{1:Takayuki Saginuma}）示警，{1:鷺沼}認為應升息。",
      "社長{1:燈合利樹}（{1:Toshiki Akai}）鞠躬，{1:燈合}拒絕評論。",
      "主席{1:霍燈寧}（{1:Canning Fok}）致辭，霍氏一家出席，{1:霍}總道謝。",
  });
}

TEST_CASE("a Chinese business is mentioned without its city and its ending") {
  check({
      "{1:上海银芦医疗}（{1:Silver Reed Medical}）跌停，{1:银芦医疗}未回应，{1:银芦}停牌。",
      "南韓{1:銅鷺重工業}（{1:Copper Heron Heavy}）訪台，{1:銅鷺重工}技術領先。",
      "{1:銅鷺公會}（{1:CHA}）開會，{1:銅鷺公會}也說不。",
  });
}

TEST_CASE("a legal form is no more than a part of a Chinese name that goes without saying") {
  check({
      "{1:銅鷺股份公司}（{1:Copper Heron AG}）上市，{1:銅鷺}說。{2:銅鷺能源}（{2:Copper Heron "
      "Energy}）也說，{1:銅鷺}不談。",
      "{1:智利航空工业公司}（{1:Silvaer}）交货，利润高于航空公司。",
  });
}

TEST_CASE("another given name in front of the dot is another person") {
  check({
      "總裁{1:大衛·艾羅森}（{1:David Elloson}）說，父親、大亨拉里·艾羅森擔保，{1:艾羅森}不談。",
  });
}

TEST_CASE("an abbreviation that two names share stands for the one named beside it only") {
  const std::string text =
      "The Coastal Freight Council (CFC) met the Canal Ferry Club (CFC) of Ashby. CFC members ate fish.";
  const std::string shown = marked(text);
  CAPTURE(shown);
  CHECK(shown.find("{1:CFC} members") == std::string::npos);
  CHECK(shown.find("{2:CFC} members") == std::string::npos);
  CHECK(shown.find("{1:Coastal Freight Council} ({1:CFC})") != std::string::npos);
  CHECK(shown.find("{2:Canal Ferry Club} ({2:CFC})") != std::string::npos);
}

TEST_CASE("several aliases of one name are one entity") {
  check({
      "{1:Copper Heron Logistics Co} ({1:CHL}, {1:銅鷺物流}), also known as {1:Heron Cargo Group}, grew. {1:CHL} "
      "hired.",
      "{1:Copper Heron}, {2:Silver Reed} and {3:Jade Kettle} ({1:銅鷺}、{2:銀蘆}、{3:玉壺}) rose; {2:Silver Reed} fell "
      "later.",
      "{1:Silver Reed Textile Co}, also known as {1:Whitereed Group} ({1:白蘆集團}), grew. {1:Whitereed} hired.",
  });
}

TEST_CASE("only what has an alias is an entity") {
  check({"Copper Heron Logistics Co said that Dorian Peng resigned.", "銅鷺物流昨天上市。", ""});
}

TEST_CASE("an entity has the type of its alias and its first full name") {
  const std::string text = "Copper Heron’s Dorian Peng (彭德恩) left. Peng joined Silver Reed Textile Co (銀蘆紡織).";
  const Document document = Parser{}(text);
  REQUIRE(document.entities().size() == 2);
  CHECK(document.entities()[0].name.in(text) == "Dorian Peng");
  CHECK(document.entities()[0].type == EntityType::person);
  CHECK(document.entities()[1].name.in(text) == "Silver Reed Textile Co");
  CHECK(document.entities()[1].type == EntityType::organization);

  const std::string early = "Copper Heron ships were late. Copper Heron Logistics Co (銅鷺物流) said sorry.";
  const Document later = Parser{}(early);
  REQUIRE(later.entities().size() == 1);
  CHECK(later.entities()[0].name.in(early) == "Copper Heron Logistics Co");
}

TEST_CASE("a lexicon's names are entities without a bracket") {
  Lexicon lexicon;
  lexicon.add_name("Umber Quay Holdings", {"褐埠控股", "Umber Quay"}, EntityType::organization);
  CHECK(marked("Umber Quay bought a dock; 褐埠控股昨天上市。", lexicon) ==
        "{1:Umber Quay} bought a dock; {1:褐埠控股}昨天上市。");
  CHECK(marked("Umber Quays and Old Umberquay fell.", lexicon) == "Umber Quays and Old Umberquay fell.");
  CHECK(marked("Umber Quay paid Dorian Peng (彭德恩). Peng left.", lexicon) ==
        "{1:Umber Quay} paid {2:Dorian Peng} ({2:彭德恩}). {2:Peng} left.");
  CHECK(EntityLinker(lexicon).lexicon() == lexicon);
}

TEST_CASE("an entity's name and its aliases are mentions of it") {
  std::mt19937 random(20250303);
  for (std::size_t i = 0; i < 400; ++i) {
    const std::string article = random_article(random, 1 + i % 12);
    CAPTURE(article);
    check_aliases_are_mentions(article);
  }
}

TEST_CASE("mentions of any bytes are sorted whole characters") {
  std::mt19937 random(20250302);
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

TEST_CASE("entities are the same in used vectors, in any order of texts and from two threads") {
  std::mt19937 random(8);
  std::vector<std::string> texts;
  for (int i = 0; i < 60; ++i) texts.push_back(random_news(random, 80));
  const Parser parser;
  const auto run = [&](std::vector<Document>& results, bool backwards) {
    results.resize(texts.size());
    Document used;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::size_t at = backwards ? texts.size() - 1 - i : i;
      parser.parse_into(texts[at], used);
      results[at] = used;
    }
  };
  std::vector<Document> here, there;
  std::thread other([&] { run(there, true); });
  run(here, false);
  other.join();
  CHECK(here == there);
  for (std::size_t i = 0; i < texts.size(); ++i) CHECK(parser(texts[i]) == here[i]);
}
