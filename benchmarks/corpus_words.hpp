// SPDX-License-Identifier: MIT
#pragma once

// What the articles of corpus.cpp are made of: words, and sentences with slots. All names are invented.

#include <string_view>

namespace newsparse::bench {

/// The same in English and in Chinese.
struct Pair {
  std::string_view latin, han;
};

inline constexpr Pair surnames[] = {
    {"Chen", "陳"},  {"Lin", "林"},  {"Huang", "黃"}, {"Chang", "張"}, {"Lee", "李"},   {"Wang", "王"},
    {"Wu", "吳"},    {"Liu", "劉"},  {"Tsai", "蔡"},  {"Yang", "楊"},  {"Hsu", "許"},   {"Cheng", "鄭"},
    {"Hsieh", "謝"}, {"Kuo", "郭"},  {"Hung", "洪"},  {"Chiu", "邱"},  {"Tseng", "曾"}, {"Liao", "廖"},
    {"Lai", "賴"},   {"Chou", "周"}, {"Yeh", "葉"},   {"Su", "蘇"},    {"Lu", "呂"},    {"Ho", "何"},
    {"Lo", "羅"},    {"Kao", "高"},  {"Hsiao", "蕭"}, {"Pan", "潘"},   {"Chu", "朱"},   {"Chien", "簡"},
    {"Chung", "鍾"}, {"Peng", "彭"}, {"Yu", "游"},    {"Chan", "詹"},  {"Hu", "胡"},    {"Shih", "施"},
    {"Shen", "沈"},  {"Chao", "趙"}, {"Liang", "梁"}, {"Yen", "顏"},   {"Ko", "柯"},    {"Sun", "孫"},
    {"Wei", "魏"},   {"Weng", "翁"}, {"Tai", "戴"},   {"Fan", "范"},   {"Fang", "方"},  {"Teng", "鄧"},
    {"Tu", "杜"},    {"Fu", "傅"},   {"Hou", "侯"},   {"Tsao", "曹"},  {"Tang", "唐"},  {"Ma", "馬"},
    {"Tung", "董"},  {"Shih", "石"}};

inline constexpr Pair given_syllables[] = {
    {"ming", "明"}, {"hua", "華"},  {"chih", "志"},  {"wei", "偉"},   {"chun", "俊"},  {"ya", "雅"},   {"ting", "婷"},
    {"yi", "怡"},   {"chia", "家"}, {"hao", "豪"},   {"hsin", "欣"},  {"yu", "宇"},    {"mei", "美"},  {"ling", "玲"},
    {"shu", "淑"},  {"fen", "芬"},  {"chien", "建"}, {"hung", "宏"},  {"kuo", "國"},   {"tung", "棟"}, {"wen", "文"},
    {"li", "麗"},   {"hui", "慧"},  {"jung", "榮"},  {"feng", "峰"},  {"sheng", "盛"}, {"yung", "永"}, {"ching", "清"},
    {"an", "安"},   {"lung", "龍"}, {"tzu", "子"},   {"hsuan", "軒"}, {"po", "柏"},    {"han", "翰"},  {"yun", "雲"},
    {"chi", "琪"},  {"kai", "凱"},  {"lin", "霖"},   {"jen", "仁"},   {"fang", "芳"}};

inline constexpr std::string_view western_names[] = {
    "Alan",  "Amy",    "Andrew", "Ann",    "Brian",  "Carol",  "Daniel", "David", "Eric",  "Grace",
    "Helen", "Irene",  "James",  "Jason",  "Joyce",  "Kevin",  "Linda",  "Mark",  "Nancy", "Oliver",
    "Peter", "Rachel", "Robert", "Sandra", "Steven", "Thomas", "Vivian", "Walter"};

inline constexpr Pair first_names[] = {
    {"Lantern", "燈"}, {"Copper", "銅"},  {"Silver", "銀"},  {"Golden", "金"},  {"Iron", "鐵"},     {"Jade", "玉"},
    {"Cedar", "杉"},   {"Maple", "楓"},   {"Bamboo", "竹"},  {"Orchid", "蘭"},  {"Lotus", "蓮"},    {"Plum", "梅"},
    {"Cloud", "雲"},   {"Thunder", "雷"}, {"Morning", "晨"}, {"Evening", "暮"}, {"Northern", "北"}, {"Southern", "南"},
    {"Eastern", "東"}, {"Western", "西"}, {"Blue", "藍"},    {"Red", "紅"},     {"Green", "綠"},    {"White", "白"},
    {"Bright", "輝"},  {"Quiet", "靜"},   {"Grand", "宏"},   {"New", "新"},     {"Old", "古"},      {"High", "高"},
    {"Crystal", "晶"}, {"Amber", "珀"},   {"Coral", "珊"},   {"Pearl", "珠"},   {"Ocean", "洋"},    {"Summer", "夏"},
    {"Autumn", "秋"},  {"Spring", "春"},  {"Falcon", "隼"},  {"Heron", "鷺"},   {"Tiger", "虎"},    {"Dragon", "龍"}};

inline constexpr Pair last_names[] = {
    {"Bay", "灣"},      {"Hill", "丘"},    {"River", "河"},  {"Lake", "湖"},   {"Bridge", "橋"}, {"Gate", "門"},
    {"Tower", "塔"},    {"Field", "田"},   {"Forest", "森"}, {"Garden", "園"}, {"Harbor", "港"}, {"Island", "島"},
    {"Mountain", "山"}, {"Valley", "谷"},  {"Star", "星"},   {"Moon", "月"},   {"Sun", "日"},    {"Wind", "風"},
    {"Light", "光"},    {"Stone", "石"},   {"Tree", "樹"},   {"Leaf", "葉"},   {"Peak", "峰"},   {"Spring", "泉"},
    {"Castle", "城"},   {"Village", "村"}, {"Road", "路"},   {"Sail", "帆"},   {"Anchor", "錨"}, {"Crown", "冠"},
    {"Shield", "盾"},   {"Arrow", "箭"},   {"Wheel", "輪"},  {"Mirror", "鏡"}, {"Bell", "鐘"},   {"Drum", "鼓"}};

inline constexpr Pair businesses[] = {
    {"Electronics", "電子"}, {"Semiconductor", "半導體"}, {"Steel", "鋼鐵"},     {"Foods", "食品"},
    {"Textiles", "紡織"},    {"Energy", "能源"},          {"Chemical", "化工"},  {"Optical", "光學"},
    {"Motor", "汽車"},       {"Shipping", "航運"},        {"Airlines", "航空"},  {"Insurance", "保險"},
    {"Securities", "證券"},  {"Technology", "科技"},      {"Precision", "精密"}, {"Materials", "材料"},
    {"Biotech", "生技"},     {"Construction", "建設"},    {"Telecom", "電信"},   {"Machinery", "機械"},
    {"Cement", "水泥"},      {"Financial", "金融"},       {"Display", "顯示"},   {"Logistics", "物流"}};

inline constexpr std::string_view legal_forms[] = {"Corp",   "Co",       "Inc",   "Ltd",
                                                   "Co Ltd", "Holdings", "Group", "Holding Ltd"};

inline constexpr Pair fields[] = {
    {"Industrial", "產業"}, {"Marine", "海洋"},   {"Energy", "能源"},  {"Labor", "勞工"},
    {"Transport", "運輸"},  {"Digital", "數位"},  {"Health", "健康"},  {"Financial", "金融"},
    {"Regional", "區域"},   {"National", "國家"}, {"Urban", "都市"},   {"Consumer", "消費"},
    {"Food", "食品"},       {"Export", "出口"},   {"Housing", "住宅"}, {"Climate", "氣候"}};

inline constexpr Pair purposes[] = {{"Development", "發展"}, {"Safety", "安全"},     {"Trade", "貿易"},
                                    {"Research", "研究"},    {"Planning", "規劃"},   {"Protection", "保護"},
                                    {"Statistics", "統計"},  {"Security", "保安"},   {"Education", "教育"},
                                    {"Investment", "投資"},  {"Innovation", "創新"}, {"Standards", "標準"}};

inline constexpr Pair bodies[] = {{"Administration", "管理局"}, {"Commission", "委員會"}, {"Association", "協會"},
                                  {"Council", "委員會"},        {"Institute", "研究院"},  {"Foundation", "基金會"}};

inline constexpr std::string_view nouns[] = {"market",        "price",
                                             "share",         "company",
                                             "plant",         "demand",
                                             "supply",        "order",
                                             "customer",      "profit",
                                             "revenue",       "loss",
                                             "loan",          "bank",
                                             "bond",          "investor",
                                             "fund",          "budget",
                                             "tax",           "tariff",
                                             "trade",         "export",
                                             "import",        "factory",
                                             "worker",        "wage",
                                             "union",         "strike",
                                             "contract",      "project",
                                             "plan",          "deal",
                                             "merger",        "stake",
                                             "board",         "law",
                                             "rule",          "court",
                                             "case",          "fine",
                                             "regulator",     "official",
                                             "government",    "policy",
                                             "election",      "vote",
                                             "city",          "port",
                                             "road",          "railway",
                                             "station",       "airport",
                                             "ship",          "car",
                                             "battery",       "chip",
                                             "phone",         "computer",
                                             "server",        "network",
                                             "software",      "platform",
                                             "user",          "service",
                                             "product",       "brand",
                                             "store",         "shop",
                                             "retailer",      "supplier",
                                             "partner",       "rival",
                                             "industry",      "sector",
                                             "economy",       "growth",
                                             "inflation",     "rate",
                                             "currency",      "dollar",
                                             "index",         "stock",
                                             "trader",        "analyst",
                                             "report",        "forecast",
                                             "estimate",      "target",
                                             "result",        "quarter",
                                             "year",          "month",
                                             "week",          "season",
                                             "weather",       "storm",
                                             "rain",          "water",
                                             "power",         "electricity",
                                             "gas",           "oil",
                                             "coal",          "wind",
                                             "farm",          "farmer",
                                             "rice",          "fruit",
                                             "fish",          "food",
                                             "restaurant",    "hotel",
                                             "tourist",       "visitor",
                                             "event",         "team",
                                             "school",        "student",
                                             "teacher",       "hospital",
                                             "doctor",        "patient",
                                             "drug",          "test",
                                             "study",         "data",
                                             "system",        "technology",
                                             "machine",       "robot",
                                             "tool",          "design",
                                             "material",      "steel",
                                             "copper",        "paper",
                                             "wood",          "land",
                                             "house",         "building",
                                             "rent",          "owner",
                                             "buyer",         "seller",
                                             "family",        "child",
                                             "woman",         "man",
                                             "group",         "member",
                                             "meeting",       "talk",
                                             "question",      "problem",
                                             "risk",          "cost",
                                             "debt",          "cash",
                                             "capital",       "asset",
                                             "value",         "number",
                                             "manufacturer",  "investment",
                                             "development",   "infrastructure",
                                             "environment",   "performance",
                                             "competition",   "agreement",
                                             "department",    "application",
                                             "shareholder",   "production",
                                             "construction",  "government agency",
                                             "semiconductor", "subsidiary",
                                             "acquisition",   "transaction",
                                             "corporation",   "business",
                                             "conference",    "operation",
                                             "management"};

inline constexpr std::string_view adjectives[] = {
    "new",        "large",      "small",       "strong",      "weak",        "high",      "low",      "local",
    "foreign",    "global",     "annual",      "monthly",     "early",       "late",      "good",     "poor",
    "major",      "minor",      "public",      "private",     "former",      "recent",    "likely",   "possible",
    "open",       "closed",     "long",        "short",       "full",        "net",       "gross",    "average",
    "total",      "key",        "main",        "cheap",       "dear",        "safe",      "risky",    "fast",
    "slow",       "green",      "clean",       "digital",     "domestic",    "national",  "joint",    "next",
    "last",       "first",      "second",      "third",       "final",       "current",   "previous", "international",
    "commercial", "industrial", "competitive", "significant", "independent", "financial", "technical"};

inline constexpr std::string_view past_verbs[] = {
    "raised", "cut",      "beat",      "missed",   "bought",  "sold",     "built",    "closed",   "opened",   "led",
    "joined", "left",     "lost",      "won",      "paid",    "owed",     "lent",     "borrowed", "shipped",  "made",
    "used",   "tested",   "approved",  "rejected", "delayed", "reviewed", "reported", "said",     "expected", "planned",
    "faced",  "followed", "increased", "reduced",  "moved",   "hurt",     "helped",   "met",      "lifted",   "showed"};

inline constexpr std::string_view verbs[] = {
    "raise", "cut",    "build",   "buy",     "sell",      "close",   "open",   "lead",   "join",
    "leave", "lose",   "win",     "pay",     "make",      "use",     "review", "expand", "reduce",
    "lift",  "launch", "support", "finance", "invest in", "move to", "speed",  "slow",   "delay",
    "meet",  "match",  "seek",    "design",  "protect",   "replace", "share",  "test",   "find"};

inline constexpr std::string_view jobs[] = {"chairman",          "chief executive officer",
                                            "president",         "general manager",
                                            "spokesman",         "spokeswoman",
                                            "analyst",           "deputy minister",
                                            "vice president",    "senior economist",
                                            "director",          "chief financial officer",
                                            "legislator",        "professor",
                                            "managing director", "fund manager"};

inline constexpr std::string_view times[] = {
    "yesterday",      "on Monday",           "on Tuesday", "on Friday",
    "last month",     "last year",           "this year",  "in March",
    "next month",     "in a statement",      "on Nov. 3",  "in the third quarter",
    "late last week", "at a news conference"};

inline constexpr std::string_view places[] = {"Taipei", "Tokyo",          "Shanghai", "Hong Kong", "Singapore",
                                              "London", "Taichung",       "Japan",    "Germany",   "the US",
                                              "Europe", "Southeast Asia", "Vietnam",  "India"};

inline constexpr std::string_view english_amounts[] = {"US$# million", "NT$# billion", "# billion yuan",
                                                       "$#",           "€# million",   "RMB# billion",
                                                       "US$#bn",       "NT$#",         "# million euros"};

/// Slots: c company, p person, o body, t term; n noun, N noun phrase, a adjective, v verb in the past, i infinitive,
/// s clause; j job, d time, l place, $ amount, % share, # number.
inline constexpr std::string_view english_phrases[] = {
    "the {n}",      "the {n}",     "a {a} {n}",       "the {a} {n}",        "its {n}",
    "{n} {n}s",     "{a} {n}s",    "the {n} of {N}",  "{N} in {l}",         "{n}s",
    "more {n}s",    "{N} and {N}", "the {n} for {N}", "a {n} that {v} {N}", "{a} and {a} {n}s",
    "the {n}’s {n}"};

inline constexpr std::string_view english_clauses[] = {"{N} {v} {N}",
                                                       "{N} would {i} {N}",
                                                       "{N} {v} {N} as {N} {v} {N}",
                                                       "it would {i} {N}",
                                                       "{N} had {v} {N}",
                                                       "{c} {v} {N}",
                                                       "{N} might {i} {N} {d}",
                                                       "{s}, while {s}",
                                                       "they {v} {N} {d}",
                                                       "{N} is {a}er than {N}",
                                                       "{N} was not {a}",
                                                       "{N} of {c} {v} {N}",
                                                       "there were {#} {n}s in {l}",
                                                       "{N} could not {i} {N} before {N} {v} {N}"};

inline constexpr std::string_view english_sentences[] = {"{c} said {d} that it would {i} {N} in {l}.",
                                                         "{c} {v} {N}, {j} {p} told reporters {d}.",
                                                         "“{s},” {p} said, adding that “{s}.”",
                                                         "Shares of {c} rose {%} to {$} in {l} trading, after {s}.",
                                                         "{j} {p} said that {s}.",
                                                         "{N} {v} {N}, and {s}.",
                                                         "The {o} said {d} that {s}.",
                                                         "However, {s}, {p} said.",
                                                         "{s}, according to {N} of {c}.",
                                                         "In {l}, {s} — {N} that {v} {N}.",
                                                         "The {n}, which {v} {N} {d}, {v} {N} in {l}, and {s}.",
                                                         "{s}, because {s}.",
                                                         "It also {v} {N}, and {p} expects {N} to {i} {N}.",
                                                         "“{s},” the {o} said in a report on {t}.",
                                                         "Demand for {t} {v} {N}, although {s}.",
                                                         "{N} worth {$} {v} {N}, {c} said.",
                                                         "{c} and {c} {v} {N} {d}, as {s}.",
                                                         "Last year, {s}; {N} {v} {N}.",
                                                         "That compares with {%} a year earlier, and {s}.",
                                                         "{N} (excluding {n}s) {v} {N}, {p} said, adding that {s}.",
                                                         "{p}, who {v} {N}, said {s}.",
                                                         "If {s}, {N} would {i} {N}, which {v} {N}."};

inline constexpr Pair terms[] = {
    {"artificial intelligence", "AI"},    {"gross domestic product", "GDP"},     {"electric vehicles", "EVs"},
    {"foreign direct investment", "FDI"}, {"research and development", "R&D"},   {"consumer price index", "CPI"},
    {"initial public offering", "IPO"},   {"purchasing managers’ index", "PMI"}, {"high-performance computing", "HPC"},
    {"printed circuit boards", "PCBs"},   {"average selling price", "ASP"},      {"free-trade agreement", "FTA"}};

inline constexpr std::string_view chinese_jobs[] = {"董事長", "執行長", "總經理", "發言人", "分析師",
                                                    "副總裁", "局長",   "財務長", "教授",   "立委"};

inline constexpr std::string_view chinese_amounts[] = {"#億元",  "新台幣#萬元", "#億美元", "人民幣#元",
                                                       "US$#億", "#萬港元",     "#億日圓"};

/// Latin words as Chinese papers use them.
inline constexpr std::string_view latin_terms[] = {"AI",   "iPhone", "App",     "5G",    "GDP", "CEO", "IC",
                                                   "LED",  "ETF",    "PC",      "USB",   "CPU", "EPS", "ESG",
                                                   "ASIC", "Wi-Fi",  "Android", "cloud", "Pro", "Max"};

/// Slots: c company, p person, o body; W some words, L Latin words; j job, $ amount, % share, # number.
inline constexpr std::string_view chinese_sentences[] = {"{c}宣布，{W}，{W}。",
                                                         "{c}{j}{p}表示，{W}，{W}，{W}。",
                                                         "{p}指出：「{W}，{W}。」",
                                                         "{W}，{W}、{W}，{W}。",
                                                         "{W}，{W}，{W}。",
                                                         "{W}、{W}、{W}，{W}。",
                                                         "{W}；{W}，{W}。",
                                                         "{#}年{W}，{c}{W}，{W}。",
                                                         "受{W}影響，{W}達{$}，{W}。",
                                                         "{W}，年增{%}，{W}。",
                                                         "{o}{W}，{W}，{W}。",
                                                         "{W}的{L}{W}，{W}，{W}。",
                                                         "{W}與{L}{W}，{W}。",
                                                         "{L}{W}，{W}。",
                                                         "{c}的{L}{W}，{W}。",
                                                         "{c}{W}{$}，{W}。",
                                                         "「{W}」{W}，{W}。",
                                                         "{W}？{W}，{W}。",
                                                         "{W}（{W}），{W}，{W}。",
                                                         "{p}說，{W}，{W}。",
                                                         "{W}，{W}，{W}，{W}，{W}。"};

}  // namespace newsparse::bench
