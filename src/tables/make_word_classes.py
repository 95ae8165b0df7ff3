#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes word_classes.hpp: the Chinese words of two characters that a name may stand behind, verbs as 受理 or 攻破 and
qualifiers as 大型 or 随即.

Source: the dictionary of jieba 0.42.1 (MIT License), as Debian's package python3-jieba has it: words of two characters
with the tags of a class that are counted often enough, in its Simplified characters.

    ./make_word_classes.py DICT.txt > word_classes.hpp
"""
import sys

VERBS, LEAST_VERB = {"v", "vd", "vq"}, 100
# Adverbs, conjunctions, prepositions, pronouns, numbers and states.
QUALIFIERS, LEAST_QUALIFIER = {"d", "c", "p", "r", "m", "z"}, 20
# Verbs that name a kind of thing in front of its noun, and so begin terms: 虚拟资产.
KINDS = set("""虚拟 原始 类比 模拟 移动 流动 增值 减值 植入 穿戴 加密 解密 混合 集成 联合 复合 合成 转换 生成 可变 静止 自动 持续 循环 再生 分布
    分散 分离 并行 嵌入 交叉 综合 交互 同步 变频 接触 感应 识别 记忆 折叠 旋转 悬浮 冷冻 冷藏 冷却 压缩 燃烧 氧化 聚合 发光 发酵 催化 吸收 反射
    传导 导电 绝缘 增强 强化 扩充 延展 放大 沉浸 互联 互动 互换 掉期 对冲 套利 做空 融券 预付 预收 递延 累计 累积 摊销 折旧 贬值 附加 附带
    限制 优先 回购 质押 担保 抵押 分期 分红 组合 定期 定额 逾期 违约 破产 面板 通用 专用 共享 共用 外包 内嵌 外接 直连 无线 充电 换电 储能
    发电 输电 配电 供电 照明 显示 投影 打印 扫描 打击 防护 防伪 防火 防水 抗菌 抗体 免疫 遗传 变异 移植 再造 修复 透析 注射 吸入 口服
    重组 表达 干扰 编辑 复制 转录 翻译 测序 诊断 治疗 预测 推理 学习 计算 编码 解码 压制 驾驶 导航 定位 遥感 观测 运载 发射 推进 驱动
    控制 调节 平衡 保护 维护 服务 咨询 评级 清算 结算 交割 交收 托管 登记 发行 上市 公开 非公开 配售 包销 承销 做市 交易 报价 竞价""".split())
FIRST, LAST = 0x4E00, 0x9FFF


def print_words(comment, name, words):
    print(f"""
/// {comment} of two characters, one behind the other, sorted, in the form that fold_variant() gives.
inline constexpr std::u16string_view {name} =""")
    text = "".join(sorted(words))
    for at in range(0, len(text), 44):
        print(f'    u"{text[at:at + 44]}"' + (";" if at + 44 >= len(text) else ""))


def main():
    verbs, qualifiers = set(), set()
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            word, count, tag = line.split()
            if len(word) != 2 or not all(FIRST <= ord(c) <= LAST for c in word):
                continue
            if tag in VERBS and int(count) >= LEAST_VERB and word not in KINDS:
                verbs.add(word)
            if tag in QUALIFIERS and int(count) >= LEAST_QUALIFIER and word not in KINDS:
                qualifiers.add(word)
    print("""// SPDX-License-Identifier: MIT
#pragma once

// Made by make_word_classes.py from the dictionary of jieba 0.42.1; do not edit.
// Copyright 2012-2017 Sun Junyi, MIT License; see NOTICE.

#include <string_view>

namespace newsparse::detail {""")
    print_words("Verbs", "han_verbs", verbs)
    print_words("Adjectives, adverbs and other words that qualify one behind them,", "han_qualifiers", qualifiers)
    print("\n}  // namespace newsparse::detail")


if __name__ == "__main__":
    main()
