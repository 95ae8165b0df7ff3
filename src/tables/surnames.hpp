// SPDX-License-Identifier: MIT
#pragma once

// Chinese surnames, and the Korean and Vietnamese ones printed in the same characters, in the form that
// fold_variant() gives. Source: written by hand after the Hundred Family Surnames (百家姓) and the
// commonest surnames of Taiwan, the mainland, Hong Kong and Southeast Asia, 2026-11-24.

#include <string_view>

namespace newsparse::detail {

/// In code point order.
inline constexpr std::u32string_view single_surnames =
    U"丁万丘丛严丰乌乐乔乜习于云亓井亢亦仇仉付仝代仰仲任伊伍伏伯佀何佘余佟佴侯俞修候倪傅储元充党全兰关"
    U"养冀冉农冯况冷冼凃凌凤刁刘利别劳勾包匡区千华卓单南卜卞卡卢卫危厉厍古台史叶司吉向吕吴员周呼和咸唐"
    U"商喻堵墨夏夔奚姚姜姬娄孔孙孟季宁安宋宓宗官宛宝宣宦宫宰家容宿寇富寿封尚尤尧尹居屈屠山岑岩岳崔嵇巢"
    U"左巩巫巴帅师席常平年幸广庄应庞康庹庾廉廖延弓弘张强彭徐怀惠慎慕戈戎成戚戴房扈扶拱揣揭支敏敖敬文方"
    U"施时昌明易昝晁晋晏景暨暴曲曹曾朱朴权李杜束杨杭松林柏查柯柳柴栾桂桑梁梅植楚楼樊欧步武殳段殷毋毕毛"
    U"水江池汤汪汲沃沈沙河洑洗洪浦涂温游湛滑滕满潘濮焦熊燕牛牟牧狄玄玉王班琴璩甄甘田申留白皮益盖盛瞿矫"
    U"石祁祖祝禄禤禹秋种秦程税穆窦章童竺符笪简管籍米粘糜索红纪终缑缪罗羊羿翁翟耿聂肖胡胥腊臧臭舒艾芮花"
    U"苍苏苑苗苟苻范茅茆茹荀荆荣莘莫萧葛董蒋蒙蒯蒲蓝蓟蓬蔚蔡蔺薄薛虞融衡衣表袁裘裴褚覃解訾詹计许诸谈谢"
    U"谭谯谷豆贝贡贲费贺贾赖赫赵越路车辛辜边连逄通逢逯邓邝邢那邬邰邱邴邵邸邹郁郄郎郏郑郗郜郝郤郦郭鄂鄢"
    U"酆释金钟钭钮钱闪闫闭闵闻阎阙阚阮阳阴陆陈陶隆隋随隗隽雍雒雷霍靖靳鞠韦韩韶项须顾颜饶马骆高魏鱼鲁鲍"
    U"麦麻黄黎齐龙龚";

/// In code point order.
inline constexpr std::u32string_view double_surnames[] = {
    U"万俟", U"上官", U"东方", U"东郭", U"东门", U"令狐", U"仲孙", U"公冶", U"公孙", U"公羊", U"单于", U"南宫",
    U"南门", U"叶赫", U"司寇", U"司徒", U"司空", U"司马", U"呼延", U"夏侯", U"太叔", U"宇文", U"完颜", U"宗政",
    U"尉迟", U"左丘", U"张简", U"慕容", U"拓跋", U"梁丘", U"欧阳", U"淳于", U"澹台", U"濮阳", U"独孤", U"申屠",
    U"百里", U"皇甫", U"端木", U"第五", U"纳兰", U"范姜", U"西门", U"诸葛", U"赫连", U"轩辕", U"钟离", U"长孙",
    U"闻人", U"闾丘", U"鲜于",
};

}  // namespace newsparse::detail
