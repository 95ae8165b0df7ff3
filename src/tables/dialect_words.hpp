// SPDX-License-Identifier: MIT
#pragma once

// Words of dishes and customs as Hokkien, Teochew, Hakka and Cantonese speakers of Singapore, Malaysia and Hong Kong
// spell them, each with the characters that it reads. Readings that Unihan has are not repeated here.
// Source: written by hand from the house styles of papers in Singapore, Malaysia and Hong Kong, 2026-11-28.

#include <string_view>

namespace newsparse::detail {

struct DialectWord {
  std::string_view latin;
  std::string_view han;  // any of these characters
};

/// Sorted by spelling.
inline constexpr DialectWord dialect_words[] = {
    {"ang", "紅红"}, {"bak", "肉"}, {"bao", "包"}, {"bee", "米"}, {"beng", "餅饼"}, {"bi", "米"},
    {"cha", "茶炒叉"}, {"chai", "菜齋斋"}, {"chang", "粽"}, {"chap", "雜杂"}, {"char", "炒叉"}, {"chee", "豬猪市"},
    {"cheng", "清"}, {"chong", "粽"}, {"choy", "菜"}, {"chui", "水"}, {"chwee", "水"}, {"chye", "菜"},
    {"dau", "豆"}, {"fan", "飯饭粉"}, {"foo", "腐"}, {"fun", "粉"}, {"gau", "糕餃饺"}, {"geng", "羹"},
    {"goreng", "炒"}, {"gua", "割瓜"}, {"hae", "蝦虾"}, {"ham", "鹹咸"}, {"har", "蝦虾"}, {"hei", "起氣气"},
    {"heng", "杏"}, {"hiang", "香"}, {"hiong", "香"}, {"hoon", "粉"}, {"hor", "河"}, {"huat", "發发"},
    {"hun", "粉"}, {"jook", "粥"}, {"kai", "雞鸡"}, {"keng", "羹"}, {"kiam", "鹹咸"}, {"kiao", "餃饺"},
    {"ko", "糕"}, {"koay", "粿"}, {"koo", "菇龜龟"}, {"ku", "龜龟"}, {"kuay", "粿"}, {"kueh", "粿糕"},
    {"kuih", "粿糕"}, {"kut", "骨"}, {"kway", "粿"}, {"lap", "臘腊"}, {"lo", "撈捞"}, {"loh", "撈捞"},
    {"lor", "滷卤"}, {"luak", "烙"}, {"mai", "賣卖"}, {"mee", "麵面"}, {"mi", "麵面"}, {"min", "麵面"},
    {"muay", "糜"}, {"nee", "泥"}, {"ngoh", "五"}, {"oh", "蚵"}, {"orh", "芋蚵"}, {"pau", "包"},
    {"peng", "冰餅饼"}, {"pia", "餅饼"}, {"piah", "餅饼"}, {"png", "飯饭"}, {"poh", "薄"}, {"sai", "獅狮"},
    {"siew", "燒烧小"}, {"sio", "燒烧"}, {"siu", "燒烧小"}, {"soon", "筍笋"}, {"soya", "豆"}, {"tang", "湯汤糖"},
    {"tau", "豆頭头"}, {"teh", "茶"}, {"teng", "廳厅糖湯汤"}, {"teow", "條条"}, {"tiao", "條条"}, {"tiau", "條条"},
    {"tng", "糖湯汤"}, {"toh", "桌桃"}, {"tsui", "水"}, {"wu", "芋"}, {"yau", "油"}, {"yee", "魚鱼"},
    {"yong", "釀酿"}, {"yu", "魚鱼"},
};

}  // namespace newsparse::detail
