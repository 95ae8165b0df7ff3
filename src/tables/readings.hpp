// SPDX-License-Identifier: MIT AND Unicode-DFS-2016
#pragma once

// Made by make_readings.py from the Unihan database, Unicode 15.0.0 (Debian's unicode-data 15.0.0-1); do not edit.
// Copyright 1991-2022 Unicode, Inc., Unicode License; see NOTICE.
// *_of[c - 0x4E00] is a number of a text, *_offsets where it begins: the string of *_spellings << 16, the byte in it.
// A text has the spellings, each behind its length: "3dan3tan4shan/". *_initials has their first letters as
// bits, a is bit 0. *_sounds are the slots (make_sounds.py) of its first 3 syllables, 0 behind the last of them:
// onset + 1 << 8 | nucleus << 3 | coda.

#include <cstddef>
#include <cstdint>

namespace newsparse::detail::readings {

inline constexpr std::size_t most_heard = 3;

/// Pinyin first, then Wade–Giles and Taiwan's other spellings.
inline constexpr const char* mandarin_spellings[] = {
    "/2yi1i2ih3yee/4ding4ting5zheng5cheng5jheng4jeng/3kao3kau3kaw/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih/5shang"
    "/3xia4hsia4shia3sia/3han/3wan2mo3muo/5zhang5chang5jhang4jang/3san/2ji3chi3jee3jih3tsi4tsee4tsih/2bu2pu3boo3buh"
    "/2yu3yyu3yiu/4mian4mien/3gai3kai/4chou4chow/5zhuan5chuan5jhuan4juan/3qie5chieh3cie4cieh4chie4tsie5tsieh2ju3chu"
    "4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu/2pi3pee3pih/3shi4shih3shr3shy4shyh/3qiu4chiu4ciou5chiou5tsiou/4bing4ping/"
    "2ye3yeh3yer/4cong5tsung5tzung5tsong/4dong4tung/2si3szu3ssu3sze2su3sih2sz2sy3syh/5cheng/3diu3tiu4diou/5liang/3y"
    "ou2yu3yiu2yo3yow3iou/3yan3yen/4sang/3gun3kun4guen4gwun4kuen4kwun/3jiu4chiu4jiou5tsiou/2ge2ko2ke3ger3geh3ker3ke"
    "h/2ya/5qiang6chiang5ciang6tsiang/5zhong5chung5jhong4jong5chong/3jie5chieh4jieh4tsie5tsieh/4feng4fong4fung/4gua"
    "n4kuan/5chuan/4chan/3lin/4zhuo3cho4chuo4jhuo3jho3juo2jo/3zhu3chu3jhu4jhoo4jhuh2ju3joo3juh4choo4chuh/2ba2pa/3wa"
    "n/3dan3tan/3wei3wey/4jing5ching5tsing/2li3lee3lih/2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu/3pie4pieh/2fu3fo"
    "o3fuh/3nai/2wu3woo/3tuo2to/2me3meh3mer2ma3yao3yau/3zhi4chih4jhih2jr2jy3chi3jih4tzyy/3zha3cha3jha2ja/2hu3hoo3hu"
    "h/2fa/2le3leh3ler3yue4yueh/3yin4ying/4ping/4pang/4qiao5chiao4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsiaw/4gua"
    "i4kuai/5cheng5sheng/3mie4mieh3nie4nieh/2xi3hsi3shi2si3see3sih4shee4shih/5xiang6hsiang6shiang5siang/3shu4shoo4s"
    "huh/3dou3tou3dow/4nang/3jia4chia4tsia/3mao3mau3maw/3mai/4luan/2zi3tzu3tze3tsu3zih2tz3tzy3tsz3jzu/2ru2ju3roo3ru"
    "h/3xue5hsueh4hsue5shueh4shue4sueh3sue4syue4siue5siueh4seue4seuh5shyue5shiue6shiueh5sheue5sheuh/3sha/2na/3gan3k"
    "an/3suo2so/3cui5tsuei4tsui5tzuei4tzui4cuei/3zhe3che4cheh3jhe4jher4jheh2je3jer3jeh4cher/4qian5chien4cian4cien5c"
    "hian5tsian5tsien3gan3kan/3gui4kuei3kui4guei/3jue5chueh4chue4jyue4jiue5jiueh4jueh4jeue4jeuh5tsyue5tsiue6tsiueh5"
    "tsueh5tseue5tseuh/2le3leh3ler4liao4liau4liaw/2ma/5zheng5cheng5jheng4jeng/2er3erh/3chu4choo4chuh/3kui4kuei/3yun"
    "4yyun4yuen4ywun/3sui4suei/3gen3ken/3xie5hsieh5shieh4sieh3sie4shie/2ji3chi3jee3jih3tsi4tsee4tsih2qi2ci3cee3cih4"
    "chee4chih/3tou3tow/4wang/4kang/2da2ta/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw/3hai/4heng/2mu3moo3muh/4ting/3qi"
    "n4chin3cin4tsin4qing5ching4cing5tsing/2bo2po3buo/4lian4lien/3duo2to3tuo2do/3men3wei3wey/3ren3jen/4shen3shi4shi"
    "h3shr3shy4shyh/2le3leh3ler/4ding4ting/2ze3tse4tseh3tze4tzeh3zer3zeh4tzer/3jin4chin4tsin/2pu3poo3puh/4chou4chow"
    "3qiu4chiu4ciou5chiou5tsiou/4reng4jeng/2fo3fuo/3lun4luen4lwun/4cang5tsang5tzang/2zi3tzu3tze3tsu3zih2tz3tzy3tsz3"
    "jzu3zai4tsai4tzai/2ta/4xian5hsien5shien4sien4sian5shian/4hong4hung/4tong4tung/4qian5chien4cian4cien5chian5tsia"
    "n5tsien/2ge2ko2ke3ger3geh3ker3keh2yi1i2ih3yee/3dai3tai/4ling/4chao4chau4chaw/5chang/2sa/3men/3fan/4yang/2wo/4j"
    "ian5chien4jien5tsian5tsien/3jia4chia4tsia3jie5chieh4jieh4tsie5tsieh/3yao3yau/3fen/2di2ti3dee3dih/4fang/3pei/4d"
    "iao4tiao4diau4diaw/3dun3tun4duen4dwun/3xin4hsin4shin3sin/2ai/3xiu4hsiu4shiu3siu4siou5shiou/4tang/3huo2ho/3hui4"
    "huei4kuai/5chuan5zhuan5jhuan4juan/3che4cheh4cher/4cang5tsang5tzang4chen/3xun4hsun5hsyun4shun5shyun3sun4syun4si"
    "un5shiun/2nu3noo3nuh/2bo2po3buo3bai3pai/2gu2ku3goo3guh3koo3kuh/2ni3nee3nih/3ban3pan/2xu3hsu4hsyu3shu4shyu2su3s"
    "yu3siu3seu4shiu4sheu/4zhou4chou4jhou4jhow3jou3jow4chow/4shen/2qu3chu4chyu3cyu3ciu3ceu2cu4chiu4cheu4tsyu4tsiu4t"
    "seu3tsu/2ci3tzu3tsu3tze3cih3tsz3tsy2si3szu3ssu3sze2su3sih2sz2sy3syh/4beng4peng4bong4bung/3shi4shih3shr3shy4shy"
    "h2si3szu3ssu3sze2su3sih2sz2sy3syh/3jia4chia4tsia2ga2ka3qie5chieh3cie4cieh4chie4tsie5tsieh/4dian4tien4dien4tian"
    "/2bi2pi3bee3bih/4zhao4chao4jhao4jhau4jhaw3jao3jau3jaw4chau4chaw/2ci3tzu3tsu3tze3cih3tsz3tsy/3zuo3tso4tsuo3tzo4"
    "tzuo2zo/2ti3tee3tih/4zhan4chan4jhan3jan/2he2ho3her3heh/3she4sheh4sher/2fu3foo3fuh2fo3fuo/3gou3kou3gow3kow/4nin"
    "g/4yong4yung/2wa/2ka/3bao3pao3bau3baw/3hui4huei/3lao3lau3law/3bai3pai/4ming/2er3erh3nai/3hen/4quan5chuan6chyua"
    "n5cyuan5ciuan4cuan6chiuan6tsyuan6tsiuan5tsuan/4tiao4tiau4tiaw/4xing5hsing5shing4sing/3kan/3lai/3chi4chih3chr3c"
    "hy/3kua/5guang5kuang/2mi3mee3mih/2an/2lu3loo3luh/3mou3mow/4dong4tung4tong/3cha/4gong4kung4kong/3cun4tsun4tzun4"
    "cuen4cwun5tsuen5tswun/2lu3lyu2lv3liu3leu/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw3yao3yau/4zhen4chen4jhen3jen/2"
    "ce3tse4tseh3tze4tzeh3cer3ceh4tser2ze3zer3zeh4tzer4zhai4chai4jhai3jai/4kuai/4chai/4nong4nung/3hou3how/5jiong6ch"
    "iung5jyong5jiung6tsyong6tsiung6tsiong/3qin4chin3cin4tsin/3tui4tuei3tuo2to/3nan/4xiao5hsiao5shiao4siao4siau4sia"
    "w5shiau5shiaw/4bian4pien4bien4pian/3tui4tuei/2cu3tsu3tzu3coo3cuh4tsoo4tsuh/1e1o2eh2er/2ku3koo3kuh/3jun4chun5ch"
    "yun4jyun4jiun5tsyun5tsiun4tsun/2zu3tsu3tzu3zoo3zuh4tzoo4tzuh/3hun4huen4hwun/2su3soo3suh/2fu3foo3fuh4mian4mien/"
    "2yu3yyu3yiu3shu4shoo4shuh/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih2si3szu3ssu3sze2su3sih2sz2sy3syh/3lia5lian"
    "g/3pai/4biao4piao4biau4biaw/3chu4choo4chuh2ti3tee3tih/3fei/3bei3pei/4zong5tsung5tzung5tzong/4tian4tien/3dao3ta"
    "o3dau3daw/3tan/4chui5chuei/4peng4pong4pung/4tang5chang/4jing5ching5tsing5liang/4kong4kung/4juan5chuan6chyuan5j"
    "yuan5jiuan6tsyuan6tsiuan5tsuan/3luo2lo/4song4sung/4leng/3ben3pen/3cai4tsai4tzai/4zhai4chai4jhai3jai/4qing5chin"
    "g4cing5tsing/4ying3yin/4ruan4juan/4chun5chuen5chwun/2ji3chi3jee3jih3tsi4tsee4tsih3jie5chieh4jieh4tsie5tsieh/3r"
    "uo2jo3juo2ro/4pian4pien/5sheng/5huang/4chou4chow4qiao5chiao4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsiaw/3cai4"
    "tsai4tzai2si3szu3ssu3sze2su3sih2sz2sy3syh/4duan4tuan/2ce3tse4tseh3tze4tzeh3cer3ceh4tser/2ou2ow/2za3tsa3tza3zan"
    "4tsan4tzan/3lou3low2lu3lyu2lv3liu3leu/3gui4kuei3kui4guei/3sou3sow/4yuan5yyuan/4rong4jung/5jiang6chiang6tsiang/"
    "4bang4pang/4dian4tien4dien/3hao3hau3haw/4shan/3zai4tsai4tzai/3bin3pin/3nuo2no/3can4tsan4tzan/3lei/3zao4tsao4tz"
    "ao3zau3zaw4tzau4tzaw/2ao2au2aw/6chuang/4piao4piau4piaw/3man/3zun4tsun4tzun4zuen4zwun5tzuen5tzwun/4liao4liau4li"
    "aw/3tie4tieh/4seng/4tong4tung6zhuang6chuang6jhuang5juang/3min/3sai/4dang4tang/4xuan5hsuan6hsyuan5shuan6shyuan4"
    "suan5syuan5siuan6shiuan/3tai/3lan/4meng4mong4mung/5qiong6chiung5cyong5ciung5ciong6chyong6chiong6tsyong6tsiung6"
    "tsiong/3lie4lieh/5kuang/3zan4tsan4tzan/4chen/4teng/4long4lung/4rang4jang/5xiong6hsiung6shiung5siung5syong5sion"
    "g6shyong6shiong/5chong5chung/3dui4tuei3tui4duei/2ke2ko3ker3keh/2tu3too3tuh/2er3erh2ni3nee3nih/3nei/3liu4liou2l"
    "u3loo3luh/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih2ji3jee3jih/2zi3tzu3tze3tsu3zih2tz3tzy3tsz3jzu2ci3cih3tsy/"
    "4shou4show/3ran3jan/4gang4kang/3gua3kua/3mao3mau3maw2mo3muo/3kou3kow/4feng4fong4fung4ping/3pan/3qia4chia3cia4t"
    "sia/3mei/4zhun4chun4jhun5jhuen5jhwun3jun4juen4jwun5chuen5chwun/3cou4tsou4tzou3cow4tsow/2du2tu3doo3duh/3kai/4de"
    "ng4teng/2ao2au2aw2wa/3zao4tsao4tzao3zau3zaw4tzau4tzaw3zuo3tso4tsuo3tzo4tzuo2zo/3qie5chieh3cie4cieh4chie4tsie5t"
    "sieh/3wen3wun/3hua4huai/3yue4yueh/3liu4liou/3bie4pieh4bieh/3pao3pau3paw3bao3bau3baw/4geng4keng/4shua/4quan5chu"
    "an6chyuan5cyuan5ciuan4cuan6chiuan6tsyuan6tsiuan5tsuan4xuan5hsuan6hsyuan5shuan6shyuan4suan5syuan5siuan6shiuan/3"
    "sha3cha/3lou3low/3cuo3tso4tsuo3tzo4tzuo2co/3xue5hsueh4hsue5shueh4shue4sueh3sue4syue4siue5siueh4seue4seuh5shyue"
    "5shiue6shiueh5sheue5sheuh4xiao5hsiao5shiao4siao4siau4siaw5shiau5shiaw/3kei2ke2ko3ker3keh/2la/3pou3pow2po3puo/4"
    "shan3yan3yen/2bo2po3buo3bao3pao3bau3baw/4tuan/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw4chao4chau4chaw/2mo3muo/4"
    "keng/4shao4shau4shaw/3jin4chin4tsin4jing5ching5tsing/3gao3kao3gau3gaw3kau3kaw/4lang/3lei2le3leh3ler/4weng4wong"
    "/4chao4chau4chaw4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw/3tao3tau3taw/3pao3pau3paw/3hua/3nao3nau3naw/3shi4shih3"
    "shr3shy4shyh3chi4chih3chr3chy/2za3tsa3tza/4zang5tsang5tzang/4suan/2qu3chu4chyu3cyu3ciu3ceu2cu4chiu4cheu4tsyu4t"
    "siu4tseu3tsu2ou2ow/4bian4pien4bien/4nian4nien/2zu3tsu3tzu3zoo3zuh4tzoo4tzuh2cu3coo3cuh4tsoo4tsuh/3dan3tan4chan"
    "4shan/3nan2na/5shuai/2bo2po3buo2bu2pu3boo3buh/2ka3qia4chia3cia4tsia/3ang/3que5chueh4chue4cyue4ciue5ciueh4cueh4"
    "ceue4ceuh5chyue5chiue6chiueh5cheue5cheuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh/5chang2an/2ce3tse4tseh3tze4tzeh3"
    "cer3ceh4tser2si3szu3ssu3sze2su3sih2sz2sy3syh/3zui5tsuei4tsui5tzuei4tzui4zuei/3sha3xia4hsia4shia3sia/3rou3jou3r"
    "ow/3can4tsan4tzan4shen3cen4tsen4tzen/6shuang/3xia4hsia4shia3sia3jia4chia4tsia/3die4tieh4dieh/3rui4juei3jui4rue"
    "i/2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu3gou3kou3gow3kow/3dao3tao3dau3daw3tau3taw/4zhao4chao4jhao4jhau4jh"
    "aw3jao3jau3jaw4chau4chaw4shao4shau4shaw/2po3puo/2ye3yeh3yer3xie5hsieh5shieh4sieh3sie4shie/3mie4mieh/2xu3hsu4hs"
    "yu3shu4shyu2su3syu3siu3seu4shiu4sheu2yu3yyu3yiu/4mang/2he2ho3her3heh2ge2ko2ke3ger3geh3ker3keh/3cun4tsun4tzun4c"
    "uen4cwun5tsuen5tswun4ying3yin/3xia4hsia4shia3sia2he2ho3her3heh/3tun4tuen4twun/2bi2pi3bee3bih3pee3pih/3fou3fow2"
    "pi3pee3pih/4keng4hang/4shun5shuen5shwun/3zhi4chih4jhih2jr2jy3chi3jih4tzyy2zi3tzu3tze3tsu3zih2tz3tzy3tsz3jzu/2n"
    "a2ne3neh3ner/3dai3tai2ai/3chi4chih3chr3chy4ying3yin/3dai3tai/3bei3pei3bai3pai/4yuan5yyuan3yun4yyun4yuen4ywun/3"
    "guo3kuo2go2ko/3pen/2ne3neh3ner2ni3nee3nih/2gu2ku3goo3guh3koo3kuh3gua3kua/2ci3tzu3tsu3tze3cih3tsz3tsy2zi3zih2tz"
    "3tzy3jzu/2he2ho3her3heh1a2ke2ko3ker3keh/3nao3nau3naw2nu3noo3nuh/2ga2ka3xia4hsia4shia3sia/2ju3chu4chyu3jyu3jiu3"
    "jeu4tsyu4tsiu4tseu3tsu3zui5tsuei4tsui5tzuei4tzui4zuei/3pou3pow/2za3tsa3tza2ze3tse4tseh3tze4tzeh3zer3zeh4tzer3z"
    "ha3cha3jha2ja/2he2ho3her3heh3huo2hu3hoo3huh/2ka2ga/2ge2ko2ke3ger3geh3ker3keh2ka2lo3luo/3zan4tsan4tzan2za3tsa3t"
    "za/3hai2ke2ko3ker3keh/4huai/3yan3yen2ye3yeh3yer/3pin/2ha/3hui4huei3yue4yueh/2yo3yuo/1o2uo1e2eh2er/2li3lee3lih4"
    "ying3yin/2na3nai2ne3neh3ner3nei/4shuo3sho/4gong4kung4kong4hong4hung/5liang4ying3yin/4huan/3jin4chin4tsin3yin4y"
    "ing/2hu3hoo3huh3xia4hsia4shia3sia/4zhao4chao4jhao4jhau4jhaw3jao3jau3jaw4chau4chaw4zhou4chou4jhou4jhow3jou3jow4"
    "chow/3nou3now/3ken/1a/5chuai4chuo3cho/2pa/2se3seh3ser/3nie4nieh/4chan3tan/3die4tieh4dieh3zha3cha3jha2ja/3wai/3"
    "nuo2no2re2je3jeh3rer3reh/1o2uo2wo/3zha3cha3jha2ja/4miao4miau4miaw/1a3sha/2ai2yi1i2ih3yee/2da2ta/3jie5chieh4jie"
    "h4tsie5tsieh3jue5chueh4chue4jyue4jiue5jiueh4jueh4jeue4jeuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh/3hai3hei/3die4"
    "tieh4dieh3dia3tia/3cao4tsao4tzao3cau3caw4tsau4tsaw/2ga2ka/2gu2ku3goo3guh3koo3kuh3jia4chia4tsia/2xu3hsu4hsyu3sh"
    "u4shyu2su3syu3siu3seu4shiu4sheu3shi4shih3shr3shy4shyh/2de2te3teh3der3deh3dei3tei/5chuai3zuo3tso4tsuo3tzo4tzuo2"
    "zo/4chao4chau4chaw4zhao4jhao4jhau4jhaw3jao3jau3jaw/2fu3foo3fuh2wu3woo/3hei2mo3muo/4ceng5tseng5tzeng5cheng/1o2u"
    "o/3jue5chueh4chue4jyue4jiue5jiueh4jueh4jeue4jeuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh3xue5hsueh4hsue5shueh4shu"
    "e4sueh3sue4syue4siue5siueh4seue4seuh5shyue5shiue6shiueh5sheue5sheuh/3huo2ho1o2uo/2me3meh3mer/2ca3tsa3tza3cha/4"
    "xiao5hsiao5shiao4siao4siau4siaw5shiau5shiaw2ao2au2aw/3jue5chueh4chue4jyue4jiue5jiueh4jueh4jeue4jeuh5tsyue5tsiu"
    "e6tsiueh5tsueh5tseue5tseuh4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw/4chuo3cho/2ca3tsa3tza/3zen4tsen4tzen/2lo3luo"
    "/3nin/4jian5chien4jien5tsian5tsien3nan/3dun3tun4duen4dwun4tuen4twun/3kun4kuen4kwun/3qun4chun5chyun4cyun4ciun3c"
    "un5chiun5tsyun5tsiun4tsun/2ri3jih3rih1r3ryh/4quan5chuan6chyuan5cyuan5ciuan4cuan6chiuan6tsyuan6tsiuan5tsuan4jua"
    "n5jyuan5jiuan/5chuan4chui5chuei/3lue4lyue3lve4lueh4liue5liueh4leue4leuh/4huan4yuan5yyuan/3wei3wey2xu3hsu4hsyu3"
    "shu4shyu2su3syu3siu3seu4shiu4sheu/2de2te3teh3der3deh2di2ti3dee3dih/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih3"
    "yin4ying/3ben3pen3fen/4huai2pi3pee3pih/4zhui5chuei4chui5jhuei4juei/2ke2ko3ker3keh5jiong6chiung5jyong5jiung6tsy"
    "ong6tsiung6tsiong/3chi4chih3chr3chy2di2ti3dee3dih/4hang/3mai3man/2bu2pu3boo3buh3poo3puh/3sao3sau3saw/3dui4tuei"
    "3tui4duei3zui5tsuei4tsui5tzuei4tzui4zuei/3duo2to3tuo2do3hui4huei/3bao3pao3bau3baw2bu2pu3boo3buh3poo3puh/2di2ti"
    "3dee3dih3tee3tih/2ta2da/3sai2se3seh3ser/4zeng5tseng5tzeng/6zhuang6chuang6jhuang5juang/2ke2ko3ker3keh4qiao5chia"
    "o4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsiaw/2da2ta3dai3tai/4hang3ben3pen/3jia4chia4tsia2ga2ka/2en/3zou4tsou"
    "4tzou3zow4tzow/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih3xie5hsieh5shieh4sieh3sie4shie/4zang5tsang5tzang6zhua"
    "ng6chuang6jhuang5juang/2ha3tai/2nu3nyu2nv3niu3neu/4nuan/3fou3fow/3niu4niou/3lao3lau3law2mu3moo3muh/3rao3jao3ra"
    "u3raw/5niang/2na3nuo2no/4mian4mien3wan/2ai2xi3hsi3shi2si3see3sih4shee4shih/4chuo3cho3ruo2jo3juo2ro/4niao4niau4"
    "niaw/3nen/3sun4suen4swun/3bei3pei2bo2po3buo/3can4tsan4tzan4chan/4kuan/2su3soo3suh3xiu4hsiu4shiu3siu4siou5shiou"
    "/3xun4hsun5hsyun4shun5shyun3sun4syun4siun5shiun3xin4hsin4shin3sin/2ke2ko3ker3keh3kei/5jiang6chiang6tsiang5qian"
    "g5ciang/3wei3wey2yu3yyu3yiu/4mang4meng4mong4mung/3chi4chih3chr3chy3che4cheh4cher/3wei3wey2yi1i2ih3yee/4niao4ni"
    "au4niaw3sui4suei/4ceng5tseng5tzeng/4ping4bing/3shu4shoo4shuh3zhu3chu3jhu4jhoo4jhuh2ju3joo3juh4choo4chuh/3tun4t"
    "uen4twun4zhun4chun4jhun5jhuen5jhwun3jun4juen4jwun5chuen5chwun/2yi1i2ih3yee2ge2ko2ke3ger3geh3ker3keh/3cen4tsen4"
    "tzen/3zhi4chih4jhih2jr2jy3chi3jih4tzyy3shi4shih3shr3shy4shyh/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw4qiao4ciao"
    "4ciau4ciaw5chiau5chiaw/3wai3wei3wey/4qian5chien4cian4cien5chian5tsian5tsien3kan/4cuan5tsuan5tzuan/3cha4chai2ci"
    "3tzu3tsu3tze3cih3tsz3tsy/2yi1i2ih3yee2si3szu3ssu3sze2su3sih2sz2sy3syh/5xiang6hsiang6shiang5siang4hang/3shi4shi"
    "h3shr3shy4shyh2fu3foo3fuh/4shui5shuei/4chou4chow3dao3tao3dau3daw/6chuang6zhuang6jhuang5juang/5guang5kuang2an/2"
    "di2ti3dee3dih2de2te3teh3der3deh/2du2tu3doo3duh3duo2to3tuo2do/3gui4kuei3kui4guei3wei3wey/3jin4chin4tsin3qin3cin"
    "/3kuo2ko/3pai2po3puo/4nong4nung4long4lung/5qiang6chiang5ciang6tsiang5jiang/3dan3tan/4fang4pang/4huai3hui4huei/"
    "2de2te3teh3der3deh/3zhi4chih4jhih2jr2jy3chi3jih4tzyy5zheng5cheng5jheng4jeng/2te3teh3ter/2te3teh3ter3tei3tui4tu"
    "ei/4song4sung5zhong5chung5jhong4jong5chong/2hu3hoo3huh3tie4tieh/2si3szu3ssu3sze2su3sih2sz2sy3syh3sai/3nen3nin/"
    "1e1o2eh2er2wu3woo/3kui4kuei2li3lee3lih/5chang4tang/2re2je3jeh3rer3reh/4qian5chien4cian4cien5chian5tsian5tsien3"
    "qie5chieh3cie4cieh4chie4tsie5tsieh/4gang4kang6zhuang6chuang6jhuang5juang/2xu3hsu4hsyu3shu4shyu2su3syu3siu3seu4"
    "shiu4sheu2qu3chu4chyu3cyu3ciu3ceu2cu4chiu4cheu4tsyu4tsiu4tseu3tsu/2xi3hsi3shi2si3see3sih4shee4shih2hu3hoo3huh/"
    "3zei4tsei4tzei/2hu3hoo3huh2xi3hsi3shi2si3see3sih4shee4shih/3zha3cha3jha2ja2za3tsa3tza/2ba2pa/4kang4gang/3gan3k"
    "an3han/3den3ten/3ban3pan/2ne3neh3ner/4zhua4chua4jhua3jua/3zhe3che4cheh3jhe4jher4jheh2je3jer3jeh4cher3she4sheh4"
    "sher/2ao2au2aw3niu4niou/2mo3muo2ma/4chai2ca3tsa3tza/2ta3tuo2to/3pan3pin/2ze3tse4tseh3tze4tzeh3zer3zeh4tzer4zha"
    "i4chai4jhai3jai/3kuo2ko3gua3kua/5shuan/5zhuai5chuai5jhuai4juai2ye3yeh3yer/2wo4zhua4chua4jhua3jua/3xie5hsieh5sh"
    "ieh4sieh3sie4shie3jia4chia4tsia/2sa3sha3suo2so/3rua3jua3ruo2jo3juo2ro/2lu3lyu2lv3liu3leu3luo2lo/4guai4kuai3guo"
    "3kuo2go2ko/3dan3tan4shan/3can4tsan4tzan4chan4shan/2ti3tee3tih2di3dee3dih/5chuai/3die4tieh4dieh3she4sheh4sher/4"
    "bang4pang4peng4pong4pung/2sa3sha/3cuo3tso4tsuo3tzo4tzuo2co3zuo2zo/3bai3pai2bo2po3buo/2ti3tee3tih3zhi4chih4jhih"
    "2jr2jy3chi3jih4tzyy/3zan4tsan4tzan4cuan5tsuan5tzuan/4zuan5tsuan5tzuan/3dun3tun4duen4dwun3dui4tuei3tui4duei/4xi"
    "ao5hsiao5shiao4siao4siau4siaw5shiau5shiaw3xue5hsueh4hsue5shueh4shue4sueh3sue4syue4siue5siueh4seue4seuh5shyue5s"
    "hiue6shiueh5sheue5sheuh/3shu4shoo4shuh4shuo3sho/3cuo3tso4tsuo3tzo4tzuo2co4zhuo3cho4chuo4jhuo3jho3juo2jo/2yu3yy"
    "u3yiu2wu3woo/2wu3woo2mo3muo/3die4tieh4dieh2yi1i2ih3yee/4shai/2an3yan3yen/3gao3kao3gau3gaw3kau3kaw3hao3hau3haw/"
    "2ai4nuan/3bao3pao3bau3baw2pu3poo3puh/4ceng5tseng5tzeng4zeng/2mo3muo2me3meh3mer/2pu3poo3puh4piao4piau4piaw2po3p"
    "uo/4shan3sha/4biao4piao4biau4biaw4shao4shau4shaw/2di2ti3dee3dih3duo2to3tuo2do/4chou4chow3niu4niou/4cong5tsung5"
    "tzung5tsong4zong5tzong/3gou3kou3gow3kow2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu/3bao3pao3bau3baw2fu3foo3fuh"
    "/3duo2to3tuo2do/3gui4kuei3kui4guei2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu/3zha3cha3jha2ja3zuo3tso4tsuo3tzo"
    "4tzuo2zo/3cha3zha3jha2ja/4shan3zha3cha3jha2ja/3zha3cha3jha2ja4shan/2li3lee3lih3yue4yueh/2qi3chi2ci3cee3cih4che"
    "e4chih3tsi4tsee4tsih2xi3hsi3shi2si3see3sih4shee4shih/3gua3kua3kuo2ko/3ben3pen4bing4ping/4xiao5hsiao5shiao4siao"
    "4siau4siaw5shiau5shiaw4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw/2he2ho3her3heh2hu3hoo3huh/2ju3chu4chyu3jyu3jiu3j"
    "eu4tsyu4tsiu4tseu3tsu3jie5chieh4jieh4tsie5tsieh/3gui4kuei3kui4guei3hui4huei/4shao4shau4shaw3sao3sau3saw/3bin3p"
    "in4bing4ping/4bang4pang3bei3pei/3sen/4leng4ling/4chui5chuei4zhui5jhuei4juei/3bei3pei2pi3pee3pih/4shen4zhen4che"
    "n4jhen3jen/2hu3hoo3huh2ku3koo3kuh/3dun3tun4duen4dwun4shun5shuen5shwun/3kai3jie5chieh4jieh4tsie5tsieh/3kan4jian"
    "5chien4jien5tsian5tsien/2mo3muo2mu3moo3muh/3run3jun4ruen4rwun/5cheng4chen/2ai2ei/4chua2xu3hsu4hsyu3shu4shyu2su"
    "3syu3siu3seu4shiu4sheu/3she4sheh4sher2xi3hsi3shi2si3see3sih4shee4shih/3yin4ying3yan3yen/3shi4shih3shr3shy4shyh"
    "3zhi4chih4jhih2jr2jy3chi3jih4tzyy/3gui4kuei3kui4guei3jiu4chiu4jiou5tsiou/4tang5shang/4shen4chen/3dun3tun4duen4"
    "dwun5zhuan5chuan5jhuan4juan/3mei2mo3muo/2po3puo2bo3buo/2mi3mee3mih2bi2pi3bee3bih/4long4lung6shuang/3luo2lo2po3"
    "puo/2sa2xi3hsi3shi2si3see3sih4shee4shih/2xi3hsi3shi2si3see3sih4shee4shih4xian5hsien5shien4sien4sian5shian/3pai"
    "2pa/4qian5chien4cian4cien5chian5tsian5tsien4jian4jien/2hu3hoo3huh2xu3hsu4hsyu3shu4shyu2su3syu3siu3seu4shiu4she"
    "u/3jun4chun5chyun4jyun4jiun5tsyun5tsiun4tsun3xun4hsun5hsyun4shun5shyun3sun4syun4siun5shiun/2li3lee3lih3hai/4yo"
    "ng4yung5chong5chung/2wo3guo3kuo2go2ko/2wo4yuan5yyuan/4mian4mien5sheng/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw3"
    "qiu4chiu4ciou5chiou5tsiou/3yan3yen3yin4ying/3kui4kuei3hui4huei/3qin4chin3cin4tsin4zhen4chen4jhen3jen/2ni3nee3n"
    "ih4niao4niau4niaw/3chu4choo4chuh2xu3hsu4hsyu3shu4shyu2su3syu3siu3seu4shiu4sheu/4xing5hsing5shing4sing4ying3yin"
    "/3luo2lo2ta/3lao3lau3law4liao4liau4liaw/3hei/5cheng4deng4teng/2pu3poo3puh3bao3pao3bau3baw/5jiong6chiung5jyong5"
    "jiung6tsyong6tsiung6tsiong3gui4kuei3kui4guei/3gui4kuei3kui4guei3que5chueh4chue4cyue4ciue5ciueh4cueh4ceue4ceuh5"
    "chyue5chiue6chiueh5cheue5cheuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh/3lao3lau3law3luo2lo/3jun4chun5chyun4jyun4j"
    "iun5tsyun5tsiun4tsun2qu3chu4chyu3cyu3ciu3ceu2cu4chiu4cheu4tsyu4tsiu4tseu3tsu/4chao4chau4chaw4zhuo3cho4chuo4jhu"
    "o3jho3juo2jo/4nuan4xuan5hsuan6hsyuan5shuan6shyuan4suan5syuan5siuan6shiuan/3shu4shoo4shuh4shou4show/3yun4yyun4y"
    "uen4ywun2yu3yyu3yiu/4zhao4chao4jhao4jhau4jhaw3jao3jau3jaw4chau4chaw4zhua4chua4jhua3jua/3mou3mow2mu3moo3muh/4ji"
    "an5chien4jien5tsian5tsien4qian4cian4cien5chian/3mao3mau3maw2li3lee3lih/2lu3lyu2lv3liu3leu5shuai/5chang4yang/3b"
    "in3pin3fen/4hang4heng/3hui4huei3hun4huen4hwun/3zuo3tso4tsuo3tzo4tzuo2zo4zhuo3cho4chuo4jhuo3jho3juo2jo/4ting4di"
    "ng/3fan3pan/3she4sheh4sher2yu3yyu3yiu/2pi3pee3pih2ya/3nue4nyue3nve4nueh4niue5niueh4neue4neuh3yao3yau/3dan3tan2"
    "da2ta/3chi4chih3chr3chy3zhi4jhih2jr2jy3jih4tzyy/4chai3cuo3tso4tsuo3tzo4tzuo2co/3gai3kai2ge2ko2ke3ger3geh3ker3k"
    "eh/5sheng5cheng/4meng4mong4mung4ming/5sheng4xing5hsing5shing4sing/3zhe3che4cheh3jhe4jher4jheh2je3jer3jeh4cher4"
    "zhao4chao4jhao4jhau4jhaw3jao3jau3jaw4chau4chaw4zhuo3cho4chuo4jhuo3jho3juo2jo/2qu3chu4chyu3cyu3ciu3ceu2cu4chiu4"
    "cheu4tsyu4tsiu4tseu3tsu2ju3jyu3jiu3jeu/3jin4chin4tsin4guan4kuan3qin3cin/3shi4shih3shr3shy4shyh3dan3tan/3huo2ho"
    "2xu3hsu4hsyu3shu4shyu2su3syu3siu3seu4shiu4sheu/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih3qie5chieh3cie4cieh4c"
    "hie4tsie5tsieh/2ge2ko2ke3ger3geh3ker3keh3luo2lo/4dong4tung3liu4liou/3nue4nyue3nve4nueh4niue5niueh4neue4neuh/2l"
    "u3loo3luh3liu4liou/4bang4pang/4lian4lien4qian5chien4cian4cien5chian5tsian5tsien/2qi3chi2ci3cee3cih4chee4chih3t"
    "si4tsee4tsih3zhi4jhih2jr2jy3jih4tzyy/2mi3mee3mih2ni3nee3nih/2ji3chi3jee3jih3tsi4tsee4tsih4zhai4chai4jhai3jai/4"
    "chan4shan/5zhong5chung5jhong4jong5chong/3xun4hsun5hsyun4shun5shyun3sun4syun4siun5shiun3yin4ying/2ze3tse4tseh3t"
    "ze4tzeh3zer3zeh4tzer3zuo3tso4tsuo3tzo4tzuo2zo/3yun4yyun4yuen4ywun3jun4chun5chyun4jyun4jiun5tsyun5tsiun4tsun/2c"
    "e3tse4tseh3tze4tzeh3cer3ceh4tser3jia4chia4tsia/2ou2ow2wu3woo/3can4tsan4tzan3zan/5zhuan5chuan5jhuan4juan4zuan5t"
    "suan5tzuan/4zhan4chan4jhan3jan4nian4nien/4zhou4chou4jhou4jhow3jou3jow4chow2yu3yyu3yiu/3san4shen/2mi3mee3mih3me"
    "i/2xi3hsi3shi2si3see3sih4shee4shih2ji3chi3jee3jih3tsi4tsee4tsih/2za3tsa3tza3zha3cha3jha2ja/3jie5chieh4jieh4tsi"
    "e5tsieh3xie5hsieh5shieh4sieh3sie4shie/3gei3kei2ji3chi3jee3jih3tsi4tsee4tsih/4chen3lin/2qi3chi2ci3cee3cih4chee4"
    "chih3tsi4tsee4tsih4qing5ching4cing5tsing/3lun4luen4lwun4guan4kuan/4xian5hsien5shien4sien4sian5shian4xuan5hsuan"
    "6hsyuan5shuan6shyuan4suan5syuan5siuan6shiuan/3fan2po3puo/3yao3yau3you2yu3yiu2yo3yow3iou4zhou4chou4jhou4jhow3jo"
    "u3jow4chow/2li3lee3lih2xi3hsi3shi2si3see3sih4shee4shih/4hong4hung4gong4kung4kong/4xian5hsien5shien4sien4sian5s"
    "hian4qian5chien4cian4cien5chian5tsian5tsien/2ge2ko2ke3ger3geh3ker3keh2he2ho3her3heh/3yue4yueh3yao3yau/3luo2lo3"
    "lao3lau3law/4chuo3cho4chao4chau4chaw/4zong5tsung5tzung5tzong4zeng5tseng5tzeng/2lu3lyu2lv3liu3leu3loo3luh/3suo2"
    "so2su3soo3suh/3mou3mow4miao4miau4miaw3miu4miou/4qiao5chiao4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsiaw3sao3sa"
    "u3saw/4jiao5chiao4jiau4jiaw5tsiao5tsiau5tsiaw4zhuo3cho4chuo4jhuo3jho3juo2jo/2ba2pa2pi3pee3pih/2di2ti3dee3dih4z"
    "hai4chai4jhai3jai/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih3shi4shih3shr3shy4shyh/4duan4tuan5zhuan5chuan5jhua"
    "n4juan/2le3leh3ler3lei/2yu3yyu3yiu2yo3yuo/4pang3pan/2ge2ko2ke3ger3geh3ker3keh2ga2ka/4neng/3mai2mo3muo/4jiao5ch"
    "iao4jiau4jiaw5tsiao5tsiau5tsiaw3jue5chueh4chue4jyue4jiue5jiueh4jueh4jeue4jeuh5tsyue5tsiue6tsiueh5tsueh5tseue5t"
    "seuh/2de2te3teh3der3deh3ter/4juan5chuan6chyuan5jyuan5jiuan6tsyuan6tsiuan5tsuan3zui5tsuei4tsui5tzuei4tzui4zuei/"
    "2pu3poo3puh2fu3foo3fuh/2la2xi3hsi3shi2si3see3sih4shee4shih/3yan3yen1a/2bi2pi3bee3bih3bei3pei/4chou4chow3xiu4hs"
    "iu4shiu3siu4siou5shiou/3ban3pan2bo2po3buo/2se3seh3ser4shai/4mang4wang/3jie5chieh4jieh4tsie5tsieh3gai3kai/2xu3h"
    "su4hsyu3shu4shyu2su3syu3siu3seu4shiu4sheu3zhu3chu3jhu4jhoo4jhuh2ju3joo3juh4choo4chuh/3yan3yen4yuan5yyuan/3fei2"
    "fu3foo3fuh/4shao4shau4shaw4tiao4tiau4tiaw/2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu2qu3cyu3ciu3ceu2cu4chiu4c"
    "heu/3ruo2jo3juo2ro2re2je3jeh3rer3reh/3jia4chia4tsia3qie5chieh3cie4cieh4chie4tsie5tsieh/4qian5chien4cian4cien5c"
    "hian5tsian5tsien2xi3hsi3shi2si3see3sih4shee4shih/2ti3tee3tih2yi1i2ih3yee/3hun4huen4hwun3xun4hsun5hsyun4shun5sh"
    "yun3sun4syun4siun5shiun/3xun4hsun5hsyun4shun5shyun3sun4syun4siun5shiun4qian5chien4cian4cien5chian5tsian5tsien/"
    "3sha3suo2so/4shen3xin4hsin4shin3sin/4guan4kuan3wan/4lang5liang/2fu3foo3fuh4piao4piau4piaw/3wan2yu3yyu3yiu/2lu3"
    "loo3luh3lyu2lv3liu3leu/3zai4tsai4tzai2zi3tzu3tze3tsu3zih2tz3tzy3tsz3jzu/3luo2lo2la3lao3lau3law/3zhe3che4cheh3j"
    "he4jher4jheh2je3jer3jeh4cher4zhao4chao4jhao4jhau4jhaw3jao3jau3jaw4chau4chaw3zhu3chu3jhu4jhoo4jhuh2ju3joo3juh4c"
    "hoo4chuh4zhuo3cho4chuo4jhuo3jho3juo2jo/3ren3jen4shen/3lan2la/4liao4liau4liaw2lu3loo3luh/3man3wan/3bao3pao3bau3"
    "baw2bo2po3buo/4cang5tsang5tzang4zang/4ping3pin/3nie4nieh2bo2po3buo/4hong4hung5jiang6chiang6tsiang/3xia4hsia4sh"
    "ia3sia2ha/4bang4pang4beng4peng4bong4bung/3she4sheh4sher2yi1i2ih3yee/2ha2ge2ko2ke3ger3geh3ker3keh/4shao4shau4sh"
    "aw4xiao5hsiao5shiao4siao4siau4siaw5shiau5shiaw/1e1o2eh2er2yi1i2ih3yee/2la3zha3cha3jha2ja/3qiu4chiu4ciou5chiou5"
    "tsiou3you2yu3yiu2yo3yow3iou/2te3teh3ter4teng/3xue5hsueh4hsue5shueh4shue4sueh3sue4syue4siue5siueh4seue4seuh5shy"
    "ue5shiue6shiueh5sheue5sheuh3xie5hsieh5shieh4sieh3sie4shie/4xing5hsing5shing4sing4hang/5shuai3cui5tsuei4tsui5tz"
    "uei4tzui4cuei/3qia4chia3cia4tsia3jia3jie5chieh4jieh4tsie5tsieh/5shang5chang/2ti3tee3tih2xi3hsi3shi2si3see3sih4"
    "shee4shih/3chu4choo4chuh3zhu3jhu4jhoo4jhuh2ju3joo3juh/3tui4tuei3tun4tuen4twun/3tan3qin4chin3cin4tsin/4fiao4fia"
    "u4fiaw/4jian5chien4jien5tsian5tsien4xian5hsien5shien4sien4sian5shian/2zi3tzu3tze3tsu3zih2tz3tzy3tsz3jzu3zui5ts"
    "uei4tsui5tzuei4tzui4zuei/2ei/4shui5shuei4shei/4diao4tiao4diau4diaw4tiau4tiaw/3miu4miou/2du2tu3doo3duh3dou3tou3"
    "dow/4shuo3sho4shui5shuei3yue4yueh/4shei4shui5shuei/2gu2ku3goo3guh3koo3kuh2yu3yyu3yiu/3huo2ho3hua/2qi3chi2ci3ce"
    "e3cih4chee4chih3tsi4tsee4tsih3kai/3hao3hau3haw2he2ho3her3heh/3ben3pen2bi2pi3bee3bih/3jia4chia4tsia2gu2ku3goo3g"
    "uh3koo3kuh/2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu3qie5chieh3cie4cieh4chie4tsie5tsieh/2qu3chu4chyu3cyu3ciu"
    "3ceu2cu4chiu4cheu4tsyu4tsiu4tseu3tsu3tzu3coo3cuh4tsoo4tsuh/4dian4tien4dien3die4tieh4dieh/2li3lee3lih3luo2lo/5z"
    "huai5chuai5jhuai4juai/3man3pan/2di2ti3dee3dih3zhi4chih4jhih2jr2jy3chi3jih4tzyy/3pan3man/3dun3tun4duen4dwun3cun"
    "4tsun4tzun4cuen4cwun5tsuen5tswun/2cu3tsu3tzu3coo3cuh4tsoo4tsuh3jiu4chiu4jiou5tsiou/3jue5chueh4chue4jyue4jiue5j"
    "iueh4jueh4jeue4jeuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh4qiao5chiao4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsi"
    "aw/3che4cheh4cher2ju3chu4chyu3jyu3jiu3jeu4tsyu4tsiu4tseu3tsu/5zhuan5chuan5jhuan4juan5zhuai5chuai5jhuai4juai/2y"
    "a2ga2ka3zha3cha3jha2ja/4nian4nien4zhan4chan4jhan3jan/2pi3pee3pih2bi3bee3bih/3hai4huan/3zhe3che4cheh3jhe4jher4j"
    "heh2je3jer3jeh4cher4zhei4chei4jhei3jei/2po3puo3pai/3shi4shih3shr3shy4shyh3kuo2ko/2yi1i2ih3yee3wei3wey/3xie5hsi"
    "eh5shieh4sieh3sie4shie2ye3yeh3yer/4huan3xun4hsun5hsyun4shun5shyun3sun4syun4siun5shiun/3dou3tou3dow2du2tu3doo3d"
    "uh/3cuo3tso4tsuo3tzo4tzuo2co3zan4tsan4tzan/2cu3tsu3tzu3coo3cuh4tsoo4tsuh3zuo3tso4tsuo3tzo4tzuo2zo/2po3puo2fa/4"
    "shai3shi4shih3shr3shy4shyh/2fa2po3puo/2xi3hsi3shi2si3see3sih4shee4shih2li3lee3lih/3chu4choo4chuh2ju4chyu3jyu3j"
    "iu3jeu4tsyu4tsiu4tseu3tsu/4chun5chuen5chwun3dui4tuei3tui4duei/4dang4tang5cheng/3yao3yau3yue4yueh/4qian5chien4c"
    "ian4cien5chian5tsian5tsien3yan3yen/4ding4ting/4diao4tiao4diau4diaw3yao3yau/2wu3woo2yu3yyu3yiu/3tan4xian5hsien5"
    "shien4sien4sian5shian/4chan3tan3xin4hsin4shin3sin/3dui4tuei3tui4duei3dun3tun4duen4dwun/5zhang5chang5jhang4jang"
    "/4xian5hsien5shien4sien4sian5shian4jian5chien4jien5tsian5tsien/2du2tu3doo3duh3she4sheh4sher/1e1o2eh2er3yan3yen"
    "/3han3kan/4dian4tien4dien3yan3yen/1a1e1o2eh2er/3bei3pei2pi3pee3pih2po3puo/5jiang6chiang6tsiang5xiang6hsiang6sh"
    "iang5siang/4chen4zhen4jhen3jen/3tao3tau3taw3yao3yau/3kui4kuei3wei3wey/2ao2au2aw2yu3yyu3yiu/4juan5chuan6chyuan5"
    "jyuan5jiuan6tsyuan6tsiuan5tsuan3jun4chun5chyun4jyun4jiun5tsyun5tsiun4tsun/3que5chueh4chue4cyue4ciue5ciueh4cueh"
    "4ceue4ceuh5chyue5chiue6chiueh5cheue5cheuh5tsyue5tsiue6tsiueh5tsueh5tseue5tseuh4qiao5chiao4ciao4ciau4ciaw5chiau"
    "5chiaw5tsiao5tsiau5tsiaw/4xian5hsien5shien4sien4sian5shian3san/2lu3loo3luh3lou3low/2ge2ko2ke3ger3geh3ker3keh2j"
    "i3chi3jee3jih3tsi4tsee4tsih/2sa2ta/4qiao5chiao4ciao4ciau4ciaw5chiau5chiaw5tsiao5tsiau5tsiaw4shao4shau4shaw/3en"
    "g/4jing5ching5tsing4geng4keng/3dun3tun4duen4dwun2du2tu3doo3duh/4chan4zhan4jhan3jan/3shi4shih3shr3shy4shyh2si3s"
    "zu3ssu3sze2su3sih2sz2sy3syh2yi1i2ih3yee/4tang4xing5hsing5shing4sing/3tuo2to3duo2do/4biao4piao4biau4biaw4piau4p"
    "iaw/2ge2ko2ke3ger3geh3ker3keh2li3lee3lih/2po3puo2bo3buo3tuo2to/2ba2pa2bo2po3buo/3gui4kuei3kui4guei3xie5hsieh5s"
    "hieh4sieh3sie4shie/4qing5ching4cing5tsing5zheng5cheng5jheng4jeng/4niao4niau4niaw4diao4tiao4diau4diaw/2gu2ku3go"
    "o3guh3koo3kuh2hu3hoo3huh/3pao3pau3paw4biao4piao4biau4biaw/3jun4chun5chyun4jyun4jiun5tsyun5tsiun4tsun3qun4cyun4"
    "ciun3cun5chiun/3nun4nuen4nwun/4mian4mien3min/2qi3chi2ci3cee3cih4chee4chih3tsi4tsee4tsih2ji3jee3jih4zhai4chai4j"
    "hai3jai/3ken3yin4ying/3gui4kuei3kui4guei3jun4chun5chyun4jyun4jiun5tsyun5tsiun4tsun3qiu4chiu4ciou5chiou5tsiou/"};
inline constexpr std::uint32_t mandarin_offsets[] = {
    0, 1, 14, 48, 61, 104, 111, 130, 135, 147, 171, 176, 206, 221, 233, 244, 253, 264, 288, 367, 379, 402, 429,
    440, 452, 476, 487, 520, 527, 541, 548, 571, 580, 586, 615, 636, 662, 666, 693, 723, 750, 766, 777, 784,
    790, 795, 826, 870, 877, 882, 891, 900, 918, 930, 974, 984, 996, 1001, 1009, 1017, 1040, 1074, 1090, 1102,
    1106, 1127, 1137, 1143, 1149, 1206, 1217, 1230, 1249, 1282, 1309, 1324, 1337, 1343, 1358, 1371, 1376, 1382,
    1417, 1432, 1525, 1530, 1534, 1543, 1551, 1583, 1627, 1675, 1694, 1778, 1805, 1809, 1833, 1841, 1856, 1866,
    1886, 1896, 1905, 1936, 1990, 1999, 2005, 2011, 2018, 2058, 2063, 2069, 2081, 2087, 2128, 2139, 2150, 2165,
    2178, 2187, 2215, 2227, 2238, 2273, 2288, 2300, 2337, 2348, 2356, 2371, 2389, 2438, 2442, 2476, 2487, 2498,
    2538, 2576, 2585, 2591, 2607, 2614, 2618, 2623, 2628, 2634, 2638, 2667, 2708, 2717, 2722, 2737, 2743, 2748,
    2769, 2788, 2807, 2811, 2841, 2847, 2855, 2870, 2894, 2909, 2932, 2979, 2991, 3010, 3033, 3045, 3054, 3101,
    3135, 3141, 3198, 3258, 3279, 3334, 3390, 3411, 3426, 3474, 3502, 3528, 3540, 3560, 3575, 3590, 3609, 3626,
    3632, 3643, 3647, 3651, 3668, 3678, 3691, 3700, 3706, 3718, 3723, 3786, 3802, 3825, 3830, 3835, 3853, 3858,
    3871, 3883, 3887, 3899, 3908, 3924, 3929, 3945, 3982, 4001, 4049, 4069, 4139, 4145, 4151, 4162, 4171, 4218,
    4237, 4254, 4259, 4304, 4325, 4335, 4365, 4376, 4388, 4431, 4461, 4476, 4488, 4510, 4536, 4611, 4622, 4627,
    4648, 4674, 4679, 4688, 4712, 4723, 4740, 4745, 4757, 4773, 4785, 4809, 4820, 4871, 4879, 4890, 4896, 4905,
    4920, 4940, 4963, 4973, 4984, 5002, 5058, 5073, 5084, 5091, 5098, 5165, 5212, 5223, 5258, 5265, 5291, 5318,
    5337, 5346, 5358, 5369, 5390, 5401, 5417, 5430, 5436, 5451, 5460, 5468, 5483, 5488, 5521, 5531, 5539, 5555,
    5560, 5597, 5613, 5623, 5629, 5667, 5672, 5677, 5688, 5744, 5749, 5754, 5770, 5837, 5847, 5854, 5869, 5875,
    5881, 5892, 5903, 5956, 5969, 5988, 6003, 6015, 6034, 6039, 6060, 6114, 6160, 6171, 6180, 6191, 6200, 6220,
    6229, 6250, 6255, 6274, 6279, 6333, 6357, 6372, 6377, 6388, 6401, 6459, 6495, 6504, 6514, 6524, 6534, 6549,
    6574, 6585, 6591, 6709, 6718, 6727, 6753, 6890, 6909, 6913, 6929, 6943, 6970, 6976, 7031, 7039, 7045, 7061,
    7093, 7118, 7124, 7140, 7151, 7206, 7219, 7232, 7237, 7250, 7290, 7302, 7320, 7326, 7389, 7405, 7416, 7467,
    7486, 7494, 7501, 7526, 7548, 7553, 7668, 7678, 7745, 7777, 7800, 7813, 7847, 7855, 7888, 7903, 7922, 7982,
    8007, 8070, 8078, 8120, 8130, 8188, 8194, 8234, 8280, 8313, 8328, 8351, 8371, 8382, 8400, 8468, 8483, 8495,
    8522, 8531, 8548, 8579, 8594, 8599, 8622, 8653, 8699, 8730, 8754, 8779, 8854, 8863, 8924, 8954, 8961, 8997,
    9023, 9042, 9048, 9068, 9073, 9077, 9096, 9104, 9118, 9139, 9162, 9172, 9198, 9214, 9220, 9244, 9274, 9355,
    9364, 9369, 9372, 9388, 9392, 9404, 9414, 9424, 9454, 9459, 9485, 9494, 9510, 9526, 9533, 9549, 9556, 9666,
    9675, 9698, 9731, 9738, 9775, 9844, 9871, 9903, 9951, 9970, 9982, 10006, 10012, 10188, 10201, 10213, 10229,
    10283, 10406, 10416, 10428, 10443, 10451, 10456, 10489, 10518, 10533, 10586, 10604, 10684, 10702, 10742,
    10759, 10814, 10847, 10899, 10912, 10929, 10957, 11018, 11050, 11056, 11065, 11088, 11101, 11151, 11175,
    11214, 11237, 11244, 11260, 11278, 11306, 11377, 11392, 11406, 11427, 11431, 11455, 11528, 11573, 11581,
    11600, 11606, 11615, 11625, 11649, 11666, 11673, 11684, 11699, 11735, 11759, 11775, 11780, 11795, 11814,
    11834, 11840, 11881, 11946, 11965, 11998, 12018, 12039, 12071, 12092, 12117, 12135, 12146, 12204, 12272,
    12310, 12325, 12381, 12453, 12466, 12510, 12528, 12565, 12610, 12642, 12676, 12688, 12715, 12743, 12759,
    12792, 12821, 12848, 12871, 12879, 12891, 12912, 12945, 12954, 12965, 12980, 12999, 13056, 13068, 13093,
    13133, 13154, 13191, 13200, 13218, 13239, 13251, 13270, 13345, 13383, 13486, 13530, 13545, 13589, 13616,
    13623, 13634, 13647, 13656, 13665, 13677, 13697, 13755, 13774, 13785, 13802, 13813, 13822, 13876, 13892,
    13899, 13934, 13957, 14002, 14017, 14040, 14066, 14091, 14105, 14130, 14153, 14160, 14189, 14215, 14223,
    14256, 14275, 14320, 14352, 14370, 14407, 14544, 14568, 14624, 14643, 14658, 14685, 14691, 14703, 14740,
    14749, 14777, 14800, 14819, 14853, 14863, 14899, 14928, 14948, 14983, 15043, 15071, 15086, 15148, 15189,
    15205, 15226, 15247, 15268, 15343, 15359, 15378, 15462, 15488, 15558, 15586, 15614, 15633, 15652, 15657,
    15668, 15696, 15716, 15741, 15764, 15800, 15831, 15864, 15883, 15902, 15914, 15921, 15973, 16020, 16038,
    16094, 16133, 16145, 16156, 16198, 16210, 16225, 16251, 16269, 16284, 16320, 16386, 16394, 16444, 16502,
    16591, 16607, 16630, 16648, 16663, 16680, 16746, 16764, 16783, 16821, 16848, 16909, 16941, 16952, 16980,
    16985, 17002, 17030, 17095, 17228, 17248, 17347, 17393, 17454, 17479, 17510, 17577, 17597, 17647, 17671,
    17696, 17708, 17721, 17732, 17756, 17812, 17823, 17832, 17858, 17873, 17921, 17936, 17978, 18009, 18043,
    18056, 18077, 18106, 18227, 18299, 18332, 18363, 18417, 18495, 18528, 18548, 18588, 18609, 18620, 18670,
    18737, 18760, 18809, 18820, 18850, 18906, 18966, 19028, 19077, 19091, 19110, 19151, 19181, 19226, 19236,
    19252, 19314, 19341, 19398, 19436, 19446, 19511, 19536, 19625, 19637, 19701, 19745, 19771, 19844, 19884,
    19902, 19922, 19947, 19988, 20015, 20034, 20067, 20136, 20206, 20224, 20258, 20323, 20357, 20373, 20392,
    20402, 20434, 20440, 20452, 20575, 20598, 20680, 20703, 20739, 20750, 20773, 20813, 20832, 20849, 20860,
    20895, 20985, 21005, 21021, 21052, 21124, 21157, 21207, 21279, 21303, 21364, 21450, 21462, 21486, 21501,
    21513, 21540, 21556, 21583, 21632, 21655, 21819, 21833, 21841, 21868, 21877, 21904, 21927, 21937, 21957,
    21988, 22010, 22041, 22068, 22097, 22157, 22180, 22199, 22248, 22265, 22388, 22416, 22454, 22503, 22516,
    22560, 22604, 22628, 22651, 22667, 22729, 22795, 22799, 22816, 22847, 22857, 22884, 22914, 22931, 22965,
    22977, 23024, 23051, 23074, 23111, 23190, 23269, 23299, 23318, 23342, 23351, 23399, 23408, 23463, 23513,
    23653, 23711, 23758, 23783, 23813, 23836, 23846, 23909, 23921, 23951, 23972, 24014, 24066, 24093, 24133,
    24188, 24199, 24227, 24238, 24282, 24336, 24372, 24389, 24407, 24455, 24466, 24495, 24514, 24552, 24580,
    24617, 24641, 24703, 24732, 24751, 24760, 24784, 24797, 24824, 24871, 24891, 24912, 24930, 24951, 25044,
    25215, 25253, 25273, 25328, 25335, 25407, 25412, 25440, 25473, 25493, 25560, 25588, 25603, 25634, 25671,
    25693, 25710, 25759, 25805, 25841, 25875, 25908, 25975, 25990, 26005, 26078, 26092,
};
inline constexpr std::uint32_t mandarin_initials[] = {
    0, 16777472, 34079244, 1024, 589828, 262144, 8650880, 128, 4198400, 33554948, 262144, 524804, 32770,
    16777216, 4096, 1088, 4, 33554948, 590340, 32768, 262144, 589828, 32770, 16777216, 524292, 524296, 262144,
    4, 524296, 2048, 16777472, 16777216, 262144, 1088, 524804, 1088, 16777216, 589828, 33554948, 524804, 32,
    1088, 4, 4, 2048, 33554948, 33554948, 32770, 4194304, 524296, 4194304, 524804, 2048, 524804, 32768, 32,
    8192, 4194304, 524288, 16781312, 34079236, 33554948, 128, 32, 16779264, 16777216, 32768, 32768, 589828,
    1088, 262148, 12288, 8650880, 8650880, 262144, 524296, 8192, 524804, 4096, 4096, 2048, 34079232, 131584,
    8650880, 262144, 8192, 1088, 262144, 524292, 33554948, 590916, 1088, 524804, 2048, 4096, 33554948, 16, 4,
    1024, 16777216, 262144, 1088, 8650880, 590340, 524288, 4194304, 1024, 524296, 524804, 128, 128, 4096,
    524288, 589828, 32770, 2048, 524296, 4198400, 131584, 262144, 2048, 524296, 34078720, 524804, 32768, 589828,
    131584, 32, 2048, 524292, 34079232, 524288, 8650880, 128, 524288, 589828, 16778560, 524296, 2048, 4, 4,
    262144, 4096, 32, 16777216, 4194304, 524804, 524804, 16777216, 32, 524296, 32, 32768, 524296, 524296,
    8650880, 1, 8650880, 524288, 128, 1152, 33554948, 4, 524292, 8650880, 8192, 32770, 1088, 8192, 32770,
    8650880, 33554948, 262144, 589828, 786436, 32770, 262144, 591428, 524296, 32770, 33554948, 524292, 34078720,
    524288, 33554948, 128, 262144, 32, 1088, 8192, 16777216, 4194304, 1024, 32770, 128, 2048, 32770, 4096, 8208,
    128, 589828, 524288, 8650880, 1024, 2048, 4, 1024, 1088, 4096, 1, 2048, 4096, 524296, 4, 1088, 524292, 2048,
    17302020, 33554948, 34079236, 1024, 4, 8192, 128, 524804, 589828, 524288, 8192, 8650880, 32770, 524288,
    524292, 16400, 1024, 524804, 34078720, 128, 262144, 4128, 17039360, 851972, 2048, 32768, 32770, 524292, 32,
    32770, 34078720, 524288, 524296, 524288, 4, 32768, 524292, 526852, 1024, 524804, 2048, 262144, 2048, 32770,
    524292, 33554948, 589828, 16777216, 131584, 4, 524804, 131584, 32768, 262144, 128, 589828, 786436, 524296,
    524292, 16384, 34078720, 2048, 1088, 262144, 16777216, 131584, 524804, 32770, 524296, 128, 262144, 34078720,
    32770, 8192, 524292, 2048, 34078720, 1, 4, 32768, 4096, 34078720, 2048, 524288, 262144, 34079236, 4096,
    262144, 524296, 8650880, 524288, 2048, 4096, 589828, 2048, 1024, 34078720, 4, 524288, 2048, 131584, 8650880,
    4, 524296, 1024, 524288, 8208, 8192, 2048, 590340, 34079236, 262144, 131584, 1088, 1088, 4096, 1024, 32800,
    32768, 589828, 4096, 33554948, 524292, 524296, 1024, 524296, 4194305, 34078720, 589828, 4194304, 128,
    16777216, 2048, 32770, 32770, 1088, 262144, 9240708, 262148, 2048, 524292, 8650880, 1024, 2048, 32768,
    17039360, 32770, 524288, 524804, 4096, 1024, 262144, 524804, 1088, 2048, 2048, 4194304, 524804, 524288,
    32768, 128, 8192, 262148, 34078720, 34078720, 262144, 606212, 32770, 8192, 34078724, 786444, 8192, 262144,
    32770, 590852, 1, 589828, 5, 786436, 34078720, 8650880, 131584, 786436, 262144, 9175684, 524296, 131584,
    525892, 524296, 33817092, 32768, 25428096, 4096, 25428096, 4096, 1216, 17301508, 8650880, 524288, 32770,
    32800, 1152, 262144, 34079236, 8192, 524297, 16777220, 524296, 32770, 16777216, 1088, 32768, 8192, 1088,
    34079236, 1153, 8192, 8651968, 34079236, 32768, 34079236, 128, 1088, 3136, 34078720, 1152, 128, 16777216,
    32768, 128, 16777344, 16777216, 1064976, 16779264, 8192, 262144, 1216, 16779264, 128, 17302020, 8650880,
    33554948, 8192, 1024, 1, 4, 32768, 262144, 8192, 524292, 34079244, 4194304, 139776, 5259264, 33554948, 4096,
    262145, 16777473, 524296, 524804, 128, 524296, 524292, 1088, 525892, 8650880, 524296, 34078724, 33554948,
    4194336, 4224, 524292, 1064960, 9175684, 1065088, 4096, 524292, 8650881, 524804, 4, 524292, 34078720, 2048,
    8192, 532996, 524296, 1024, 589828, 131584, 590340, 4, 2048, 16777344, 12845184, 524296, 17367044, 32802,
    32896, 33554948, 525828, 524300, 128, 4096, 32770, 262144, 34078728, 524424, 32770, 524296, 524296, 262144,
    34078720, 33554948, 590852, 524296, 32898, 525892, 16, 34078720, 9240708, 34079236, 524416, 8192, 8192, 32,
    8192, 6144, 131584, 8192, 8192, 4198400, 8650881, 131588, 8192, 8192, 262144, 32770, 524292, 1024, 8650880,
    8650880, 1024, 590340, 20971520, 4096, 4, 20971776, 270336, 524292, 32770, 33817092, 34079236, 16778560,
    524292, 34341380, 590340, 4194304, 590852, 524292, 524292, 17039616, 8650880, 262176, 262144, 524300,
    33554948, 1089, 524296, 524296, 4195392, 590340, 1024, 32768, 10240, 590340, 524296, 32800, 128, 524296,
    34079236, 524288, 524288, 33817092, 524416, 262144, 8192, 4210704, 3072, 524292, 131584, 589828, 33556036,
    9240708, 8650880, 34078720, 8650880, 34079236, 32770, 1088, 1216, 524296, 32770, 8192, 33554948, 33817092,
    8193, 4096, 524292, 524288, 32768, 34079236, 1088, 262144, 50332164, 37749252, 9175684, 262144, 131584,
    2048, 1088, 786440, 786436, 524296, 4, 786440, 32770, 262144, 34078724, 32770, 34079236, 34078724, 34078720,
    524296, 8650880, 262144, 34079236, 20971520, 4198400, 17301768, 262144, 16777217, 1216, 8193, 32770,
    34078724, 4096, 32768, 262144, 294914, 524296, 8196, 34078724, 525892, 32802, 524296, 525892, 34079236,
    33554948, 33817092, 33817092, 16779264, 9240708, 1088, 32770, 9175684, 128, 524804, 1216, 262144, 32770,
    32770, 262144, 2048, 33554948, 32770, 33817092, 1152, 786440, 525828, 525828, 4096, 131584, 4, 17, 8650884,
    8650880, 16777216, 34341380, 525892, 786432, 262148, 34079244, 4096, 32770, 36866, 264192, 34816, 8650880,
    8650880, 32768, 590340, 8650880, 9175684, 2176, 16777220, 4195392, 20971520, 266240, 590340, 16777216, 1152,
    34144772, 8192, 8650884, 25428096, 526336, 2048, 128, 524300, 32770, 525892, 590916, 2048, 590340, 33554948,
    8659072, 262144, 16777216, 33554948, 4096, 590340, 6144, 264192, 16777220, 32802, 128, 128, 34079236,
    524296, 32800, 17039360, 16809984, 16785408, 524296, 34079236, 524292, 1088, 262148, 4096, 8650880,
    33554948, 590340, 591428, 786440, 8650880, 589828, 3136, 526344, 8192, 2048, 32770, 591876, 34144772, 12288,
    34079236, 262148, 33554948, 25428096, 34078720, 17302020, 524804, 4210688, 34078724, 34079236, 33563140,
    50332164, 262144, 4096, 9175684, 34079236, 9175684, 525892, 2052, 589828, 3136, 8650880, 32800, 50332420,
    8652928, 1216, 9240708, 1216, 16777216, 2048, 4, 34078720, 2048, 262144, 4096, 851972, 34079236, 32770,
    34079244, 851972, 34079244, 2048, 16777216, 32768, 1088, 8192, 4096, 524804, 524296, 34079236, 32800,
    8652928, 16777217, 32770, 8650884, 32770, 262144, 4198400, 525892, 42205828, 16777216, 32, 786432, 590340,
    131584, 590340, 9240708, 17301760, 8650880, 9240708, 262144, 8650880, 4195392, 2048, 32800, 20971520, 2048,
    34079232, 2048, 33554948, 393728, 2048, 2048, 4198400, 32770, 34078724, 32768, 40962, 524932, 8650880,
    32770, 17039616, 1216, 8650880, 16793872, 33556996, 17367300, 524288, 8650880, 8650880, 786436, 590340,
    262148, 9175168, 33554948, 524288, 589828, 32, 9175684, 34079232, 16, 262144, 524296, 4096, 524296,
    17039360, 262144, 16778304, 128, 590852, 128, 32770, 525892, 590340, 589828, 524296, 2048, 33554948, 36864,
    34079244, 36864, 524300, 524804, 590340, 524804, 33554948, 50333252, 33563140, 32770, 128, 33554948, 32768,
    263168, 20971776, 25428096, 8650880, 524296, 34078724, 34078724, 32800, 262144, 32800, 8652928, 524804,
    524300, 524300, 16777216, 17367044, 524296, 17301512, 20971520, 9175168, 9175172, 524296, 33554948, 9175684,
    786440, 16793616, 1152, 17301512, 16401, 32770, 9175684, 33554948, 17301504, 4195328, 16777217, 524804,
    589828, 8650880, 2048, 525892, 786432, 851972, 16, 525892, 524296, 33554948, 17039616, 9175168, 524296,
    32770, 3136, 557058, 32770, 8651968, 34144772, 532488, 1216, 32770, 590340, 8192, 4096, 34144772, 16778240,
    591428,
};
inline constexpr std::uint16_t mandarin_of[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 5, 6, 11, 12, 13, 14, 15, 16, 16, 17, 18, 19, 20, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 21, 29, 28, 30, 29, 31, 22, 32, 33, 34, 35, 36, 37, 38, 11, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
    49, 50, 46, 51, 52, 53, 54, 55, 1, 1, 56, 57, 34, 34, 58, 59, 1, 1, 60, 57, 61, 62, 63, 64, 65, 66, 67, 68,
    62, 69, 27, 70, 1, 65, 36, 71, 34, 4, 23, 72, 73, 15, 34, 6, 62, 74, 75, 20, 11, 76, 77, 53, 20, 78, 62, 79,
    80, 81, 82, 83, 31, 55, 84, 85, 86, 87, 13, 88, 89, 90, 60, 91, 86, 80, 44, 1, 92, 93, 94, 13, 95, 20, 20,
    96, 97, 13, 98, 13, 99, 62, 4, 57, 51, 26, 100, 101, 101, 36, 102, 36, 4, 36, 103, 104, 105, 106, 107, 108,
    109, 1, 43, 110, 111, 23, 73, 51, 112, 29, 73, 51, 23, 113, 114, 30, 102, 49, 115, 116, 117, 118, 118, 11,
    11, 105, 1, 119, 118, 120, 121, 122, 123, 124, 125, 47, 9, 123, 39, 22, 126, 24, 127, 10, 128, 22, 129, 130,
    20, 131, 9, 55, 132, 132, 58, 133, 134, 118, 135, 86, 136, 114, 137, 138, 1, 139, 140, 141, 140, 1, 111,
    142, 118, 143, 139, 144, 135, 38, 19, 145, 57, 146, 147, 148, 40, 129, 118, 105, 149, 150, 151, 38, 4, 152,
    13, 153, 154, 57, 1, 155, 106, 1, 11, 156, 57, 11, 55, 63, 157, 123, 19, 49, 55, 158, 38, 30, 159, 160, 13,
    88, 99, 10, 50, 161, 162, 36, 132, 5, 140, 128, 163, 164, 155, 50, 46, 122, 132, 165, 166, 167, 168, 168,
    102, 169, 170, 138, 171, 172, 173, 174, 175, 176, 177, 19, 1, 26, 1, 95, 178, 7, 79, 49, 46, 12, 173, 179,
    180, 181, 50, 150, 46, 182, 30, 144, 183, 184, 185, 179, 58, 186, 13, 1, 187, 182, 188, 189, 134, 168, 132,
    173, 190, 191, 135, 20, 192, 193, 152, 194, 185, 195, 73, 35, 144, 196, 63, 197, 77, 198, 22, 11, 199, 159,
    91, 200, 201, 108, 181, 1, 20, 202, 172, 58, 203, 60, 15, 204, 1, 205, 206, 207, 52, 65, 20, 208, 46, 170,
    30, 209, 210, 211, 96, 128, 212, 213, 205, 164, 214, 171, 1, 82, 215, 6, 26, 137, 216, 131, 217, 218, 219,
    68, 220, 221, 189, 222, 123, 57, 223, 224, 27, 218, 182, 16, 225, 216, 53, 74, 112, 172, 226, 114, 227, 228,
    229, 230, 13, 72, 231, 232, 21, 170, 207, 233, 57, 234, 1, 55, 29, 235, 68, 52, 190, 236, 51, 135, 10, 152,
    237, 55, 72, 52, 238, 66, 193, 239, 240, 6, 155, 157, 13, 150, 162, 16, 60, 31, 241, 52, 204, 26, 146, 157,
    55, 159, 53, 228, 242, 146, 243, 244, 245, 40, 36, 209, 246, 13, 155, 179, 62, 140, 60, 22, 34, 148, 88,
    241, 48, 204, 129, 247, 35, 41, 246, 248, 74, 74, 142, 249, 250, 92, 251, 202, 252, 253, 223, 1, 4, 183, 86,
    254, 39, 100, 140, 39, 151, 60, 255, 256, 247, 53, 135, 168, 128, 45, 145, 257, 258, 259, 236, 25, 81, 260,
    57, 53, 56, 261, 146, 262, 23, 60, 84, 263, 189, 264, 27, 135, 31, 265, 38, 266, 77, 267, 50, 13, 22, 268,
    183, 50, 269, 31, 40, 158, 145, 232, 102, 162, 270, 203, 150, 182, 213, 112, 246, 102, 271, 148, 184, 272,
    31, 30, 146, 170, 61, 181, 55, 179, 60, 247, 14, 11, 1, 102, 164, 273, 274, 275, 218, 276, 104, 104, 246,
    277, 278, 39, 50, 149, 140, 279, 280, 60, 237, 6, 55, 281, 282, 52, 165, 99, 283, 94, 284, 285, 158, 286,
    39, 72, 287, 135, 92, 163, 97, 10, 246, 228, 190, 148, 250, 87, 144, 63, 22, 77, 137, 288, 158, 167, 289,
    97, 290, 291, 292, 88, 190, 293, 247, 175, 258, 294, 161, 13, 262, 235, 5, 295, 51, 205, 84, 7, 9, 263, 31,
    150, 102, 278, 246, 296, 123, 115, 210, 297, 135, 132, 250, 264, 25, 17, 73, 287, 68, 224, 230, 298, 124,
    72, 195, 140, 207, 299, 4, 27, 43, 50, 11, 114, 194, 42, 300, 49, 217, 34, 301, 149, 132, 53, 232, 108, 146,
    302, 44, 114, 167, 132, 237, 132, 283, 303, 23, 123, 147, 68, 19, 40, 171, 156, 304, 1, 234, 222, 43, 1,
    305, 51, 306, 220, 146, 97, 49, 108, 84, 288, 291, 289, 209, 82, 307, 16, 221, 308, 168, 123, 135, 309, 57,
    189, 310, 168, 140, 311, 292, 216, 312, 193, 13, 243, 313, 60, 26, 30, 286, 263, 314, 52, 315, 50, 316, 97,
    43, 317, 74, 194, 52, 257, 313, 290, 158, 31, 292, 76, 96, 57, 99, 313, 281, 318, 319, 180, 318, 132, 207,
    320, 321, 320, 14, 322, 140, 96, 320, 323, 123, 322, 26, 31, 31, 20, 0, 305, 135, 75, 149, 78, 172, 75, 0,
    51, 52, 271, 82, 105, 324, 200, 29, 13, 47, 214, 325, 72, 7, 308, 214, 248, 41, 202, 22, 326, 53, 285, 327,
    149, 144, 146, 328, 11, 1, 11, 43, 224, 78, 329, 324, 281, 78, 330, 329, 275, 224, 275, 288, 331, 224, 78,
    171, 332, 188, 170, 14, 208, 282, 65, 102, 203, 234, 222, 1, 208, 20, 41, 309, 38, 53, 281, 197, 333, 44,
    55, 102, 208, 22, 25, 307, 330, 334, 22, 62, 319, 92, 62, 312, 23, 259, 335, 55, 303, 25, 132, 311, 336,
    146, 51, 280, 337, 322, 4, 167, 338, 258, 51, 29, 263, 153, 138, 25, 86, 146, 65, 339, 156, 52, 295, 197,
    338, 88, 26, 116, 123, 44, 44, 189, 72, 340, 11, 143, 143, 143, 40, 53, 97, 95, 40, 111, 60, 55, 40, 66, 40,
    341, 271, 341, 86, 342, 66, 135, 318, 220, 322, 343, 97, 11, 305, 7, 7, 344, 249, 153, 249, 118, 118, 295,
    149, 345, 1, 11, 203, 135, 215, 97, 346, 11, 49, 202, 347, 48, 92, 52, 348, 311, 349, 122, 330, 295, 55, 97,
    173, 153, 287, 303, 138, 38, 335, 350, 39, 39, 351, 52, 287, 350, 43, 51, 331, 352, 249, 295, 98, 233, 116,
    96, 60, 353, 354, 355, 181, 321, 39, 91, 181, 91, 341, 116, 11, 183, 51, 356, 257, 122, 281, 357, 358, 359,
    360, 135, 355, 295, 331, 146, 357, 52, 183, 245, 361, 43, 4, 295, 81, 330, 48, 114, 11, 116, 263, 362, 340,
    146, 11, 363, 31, 53, 159, 270, 146, 116, 274, 57, 331, 55, 270, 146, 35, 107, 341, 295, 42, 43, 364, 210,
    52, 252, 287, 296, 333, 365, 331, 68, 92, 347, 61, 45, 115, 53, 19, 349, 91, 108, 91, 146, 146, 158, 159,
    11, 146, 1, 146, 60, 43, 146, 366, 52, 46, 52, 36, 200, 169, 214, 77, 57, 79, 311, 123, 367, 102, 60, 25,
    46, 165, 39, 173, 368, 1, 46, 366, 52, 369, 195, 195, 256, 333, 144, 191, 228, 211, 312, 39, 311, 185, 20,
    321, 369, 370, 114, 303, 205, 371, 190, 190, 14, 321, 164, 256, 263, 210, 12, 309, 205, 372, 341, 14, 25,
    170, 170, 203, 57, 1, 164, 373, 270, 195, 111, 210, 296, 20, 11, 225, 283, 374, 200, 73, 1, 92, 143, 256,
    134, 53, 49, 102, 79, 164, 164, 216, 52, 162, 317, 200, 193, 368, 99, 34, 193, 188, 57, 99, 346, 318, 15,
    15, 193, 24, 1, 318, 252, 53, 375, 35, 124, 232, 376, 55, 214, 107, 34, 214, 179, 377, 246, 378, 379, 151,
    34, 1, 380, 283, 106, 283, 312, 62, 6, 173, 143, 91, 345, 381, 312, 245, 62, 13, 91, 98, 194, 49, 91, 115,
    115, 382, 340, 34, 92, 72, 19, 383, 1, 321, 31, 384, 168, 383, 20, 164, 135, 385, 141, 235, 270, 57, 194,
    169, 20, 72, 48, 377, 102, 48, 246, 386, 45, 102, 387, 79, 388, 49, 11, 114, 389, 390, 312, 384, 12, 184,
    391, 210, 30, 210, 72, 331, 145, 102, 39, 39, 50, 392, 310, 60, 78, 65, 50, 368, 11, 393, 80, 205, 256, 102,
    170, 123, 393, 57, 11, 232, 263, 72, 10, 394, 50, 232, 112, 52, 89, 7, 52, 36, 36, 31, 186, 150, 61, 67, 36,
    345, 36, 60, 395, 67, 183, 52, 186, 223, 112, 396, 357, 245, 281, 275, 281, 73, 31, 52, 92, 397, 285, 97,
    34, 123, 294, 91, 31, 26, 52, 140, 308, 52, 31, 31, 281, 26, 214, 44, 398, 173, 173, 96, 292, 340, 132, 17,
    10, 399, 399, 291, 291, 156, 137, 30, 213, 11, 30, 400, 143, 328, 69, 47, 63, 268, 20, 74, 45, 173, 328,
    384, 170, 401, 335, 280, 11, 50, 280, 402, 403, 24, 333, 167, 404, 138, 331, 405, 333, 60, 108, 406, 47,
    121, 321, 307, 205, 20, 30, 21, 407, 408, 286, 26, 250, 205, 120, 153, 11, 299, 133, 409, 410, 411, 205, 35,
    306, 148, 81, 412, 11, 153, 413, 134, 197, 223, 52, 322, 73, 61, 414, 23, 216, 36, 94, 276, 159, 1, 234, 16,
    44, 415, 65, 245, 416, 225, 225, 39, 12, 417, 47, 154, 149, 232, 7, 112, 418, 419, 4, 133, 420, 65, 57, 57,
    139, 421, 83, 72, 251, 75, 346, 223, 133, 57, 370, 36, 234, 216, 232, 35, 337, 422, 4, 27, 57, 370, 55, 108,
    133, 423, 270, 421, 415, 57, 1, 424, 276, 52, 425, 426, 427, 346, 37, 57, 232, 20, 256, 428, 346, 429, 0,
    138, 329, 30, 150, 171, 20, 171, 300, 72, 1, 4, 66, 81, 430, 431, 50, 170, 432, 433, 434, 152, 1, 228, 172,
    62, 197, 107, 173, 435, 7, 380, 58, 116, 436, 376, 350, 55, 144, 185, 437, 438, 109, 34, 190, 55, 107, 171,
    191, 192, 167, 439, 182, 12, 316, 25, 189, 131, 26, 132, 159, 4, 96, 232, 207, 61, 72, 1, 311, 81, 409, 208,
    60, 148, 11, 171, 440, 74, 441, 228, 442, 194, 206, 443, 375, 132, 232, 306, 157, 427, 444, 195, 1, 156,
    445, 172, 134, 133, 318, 116, 191, 446, 288, 30, 402, 242, 73, 156, 101, 312, 36, 107, 228, 179, 447, 385,
    377, 202, 220, 116, 149, 11, 222, 211, 448, 286, 281, 316, 436, 411, 35, 449, 205, 368, 450, 451, 235, 185,
    233, 228, 132, 195, 114, 89, 61, 29, 47, 409, 311, 100, 55, 12, 7, 110, 352, 452, 35, 30, 31, 167, 167, 246,
    7, 87, 266, 1, 156, 77, 322, 132, 48, 52, 72, 158, 182, 21, 162, 57, 293, 36, 75, 4, 150, 225, 94, 366, 453,
    75, 173, 195, 454, 87, 293, 455, 371, 84, 11, 235, 145, 40, 456, 457, 4, 328, 50, 353, 140, 96, 52, 37, 209,
    122, 448, 385, 13, 248, 204, 84, 72, 58, 62, 156, 458, 459, 460, 45, 45, 5, 150, 110, 44, 461, 261, 73, 415,
    57, 346, 88, 84, 167, 4, 4, 375, 49, 49, 23, 81, 179, 88, 462, 185, 36, 4, 89, 245, 454, 132, 19, 84, 360,
    122, 264, 331, 463, 89, 464, 17, 465, 427, 257, 31, 150, 200, 466, 114, 121, 371, 228, 53, 158, 205, 183,
    209, 34, 49, 192, 190, 50, 227, 287, 13, 89, 360, 39, 223, 7, 467, 171, 221, 468, 469, 13, 65, 277, 148,
    470, 14, 62, 99, 42, 194, 455, 455, 72, 185, 11, 98, 38, 50, 84, 170, 271, 116, 465, 306, 29, 13, 32, 205,
    68, 31, 387, 428, 291, 52, 448, 471, 50, 472, 264, 428, 12, 98, 72, 13, 39, 356, 233, 293, 62, 183, 148,
    185, 473, 157, 37, 464, 190, 237, 133, 102, 474, 87, 94, 213, 109, 321, 475, 32, 314, 82, 280, 191, 11, 67,
    57, 135, 20, 35, 81, 476, 195, 373, 191, 26, 205, 286, 87, 0, 477, 87, 225, 465, 185, 60, 304, 0, 35, 85,
    478, 156, 37, 134, 179, 294, 294, 115, 396, 89, 366, 280, 280, 250, 150, 4, 108, 319, 108, 341, 250, 287,
    479, 77, 156, 228, 296, 356, 480, 481, 228, 62, 194, 427, 276, 132, 122, 140, 482, 407, 483, 94, 94, 62,
    292, 340, 480, 158, 23, 175, 264, 304, 108, 208, 228, 377, 79, 329, 484, 252, 195, 228, 11, 46, 485, 98,
    396, 228, 26, 286, 486, 299, 68, 72, 97, 466, 49, 487, 164, 232, 298, 143, 205, 194, 313, 295, 231, 49, 13,
    415, 488, 108, 23, 72, 4, 286, 115, 170, 342, 194, 65, 124, 92, 225, 164, 465, 210, 26, 31, 264, 107, 184,
    489, 171, 123, 222, 447, 102, 4, 232, 293, 1, 20, 108, 281, 156, 190, 490, 220, 13, 428, 249, 480, 0, 154,
    305, 155, 304, 19, 19, 65, 396, 189, 150, 308, 131, 491, 82, 286, 414, 23, 116, 19, 16, 11, 123, 286, 183,
    140, 164, 492, 493, 183, 210, 194, 114, 30, 465, 65, 62, 492, 133, 89, 52, 349, 109, 76, 494, 366, 31, 52,
    210, 316, 366, 49, 314, 445, 19, 73, 159, 366, 72, 116, 233, 31, 43, 264, 317, 285, 360, 131, 228, 495, 496,
    455, 159, 17, 465, 228, 497, 52, 43, 221, 52, 1, 257, 76, 380, 237, 72, 498, 146, 380, 46, 308, 465, 76,
    308, 499, 50, 194, 65, 21, 26, 500, 501, 194, 155, 65, 227, 364, 364, 502, 106, 281, 224, 269, 99, 24, 62,
    194, 281, 232, 427, 503, 24, 134, 322, 50, 128, 427, 504, 505, 138, 167, 427, 307, 427, 322, 30, 427, 65,
    236, 124, 13, 7, 281, 128, 506, 13, 263, 427, 507, 50, 281, 200, 233, 124, 281, 281, 36, 322, 322, 322, 364,
    508, 194, 1, 509, 80, 80, 322, 36, 322, 112, 270, 124, 210, 220, 36, 288, 510, 35, 13, 57, 91, 19, 1, 511,
    135, 135, 218, 45, 305, 336, 6, 287, 312, 140, 512, 465, 366, 11, 77, 60, 60, 169, 164, 1, 225, 337, 234,
    282, 415, 151, 513, 260, 250, 203, 514, 182, 367, 179, 51, 150, 51, 11, 220, 150, 51, 146, 250, 52, 47, 57,
    149, 515, 407, 169, 158, 503, 173, 250, 60, 58, 86, 66, 285, 331, 168, 307, 19, 224, 144, 127, 294, 210, 21,
    111, 516, 188, 83, 47, 517, 162, 138, 46, 55, 62, 60, 251, 360, 316, 316, 210, 294, 137, 376, 303, 202, 212,
    11, 185, 216, 181, 205, 292, 15, 65, 223, 320, 180, 55, 207, 148, 116, 116, 91, 213, 144, 65, 63, 188, 281,
    402, 102, 460, 5, 328, 232, 22, 285, 133, 36, 206, 107, 192, 305, 341, 518, 378, 209, 202, 132, 281, 284,
    55, 47, 1, 65, 7, 170, 251, 225, 352, 156, 175, 151, 393, 190, 234, 77, 150, 519, 371, 256, 27, 287, 123,
    89, 311, 311, 520, 27, 377, 12, 20, 164, 427, 224, 23, 385, 150, 13, 12, 36, 200, 100, 19, 263, 48, 53, 128,
    95, 255, 319, 25, 137, 250, 209, 261, 97, 175, 203, 60, 116, 1, 60, 1, 152, 11, 338, 4, 521, 53, 168, 233,
    321, 158, 503, 168, 146, 522, 123, 330, 13, 232, 252, 167, 322, 259, 151, 36, 135, 503, 209, 172, 523, 378,
    322, 27, 65, 236, 179, 115, 427, 402, 17, 223, 524, 193, 13, 525, 78, 39, 265, 23, 352, 203, 247, 13, 271,
    232, 148, 31, 193, 181, 337, 140, 340, 58, 65, 40, 38, 39, 123, 110, 330, 266, 146, 66, 292, 73, 271, 259,
    274, 48, 306, 11, 11, 220, 264, 131, 27, 190, 341, 237, 237, 20, 208, 526, 373, 27, 322, 158, 393, 38, 52,
    38, 284, 527, 381, 320, 248, 57, 95, 164, 35, 218, 156, 214, 31, 203, 248, 281, 346, 102, 349, 109, 371,
    140, 252, 175, 314, 210, 210, 276, 135, 337, 366, 17, 400, 74, 356, 205, 297, 243, 51, 275, 74, 60, 9, 203,
    190, 285, 314, 60, 72, 427, 37, 123, 150, 5, 111, 88, 31, 131, 528, 135, 37, 29, 50, 515, 68, 528, 170, 287,
    287, 47, 124, 220, 25, 143, 393, 366, 154, 154, 298, 150, 270, 116, 116, 250, 342, 111, 149, 271, 250, 107,
    23, 46, 146, 294, 37, 11, 68, 460, 1, 19, 179, 285, 283, 23, 190, 83, 250, 308, 53, 443, 305, 317, 135, 164,
    132, 72, 185, 156, 36, 249, 286, 265, 123, 292, 312, 210, 31, 250, 50, 443, 316, 316, 403, 52, 44, 317, 43,
    164, 31, 292, 47, 48, 20, 118, 10, 529, 529, 270, 1, 79, 530, 46, 529, 62, 62, 503, 1, 62, 170, 503, 328,
    411, 298, 328, 1, 60, 167, 97, 283, 40, 246, 262, 384, 100, 504, 138, 55, 357, 6, 318, 102, 378, 6, 98, 72,
    468, 281, 78, 237, 116, 116, 23, 263, 468, 188, 188, 4, 309, 309, 65, 159, 314, 531, 122, 248, 307, 55, 69,
    148, 144, 532, 370, 20, 375, 307, 104, 31, 179, 1, 206, 533, 116, 377, 312, 99, 533, 47, 534, 115, 455, 150,
    31, 376, 256, 326, 56, 40, 102, 149, 285, 200, 98, 535, 455, 536, 341, 61, 260, 1, 283, 375, 537, 260, 72,
    271, 245, 153, 164, 175, 285, 294, 186, 373, 538, 294, 57, 294, 283, 115, 116, 99, 283, 20, 149, 159, 179,
    80, 116, 539, 165, 121, 56, 135, 146, 131, 34, 540, 213, 286, 132, 143, 11, 452, 82, 245, 105, 133, 529, 55,
    94, 49, 118, 55, 51, 31, 109, 346, 38, 463, 340, 11, 367, 38, 148, 123, 99, 472, 541, 205, 348, 529, 542,
    31, 85, 155, 149, 179, 13, 58, 40, 48, 151, 57, 13, 91, 340, 47, 168, 171, 45, 180, 107, 56, 281, 104, 132,
    60, 232, 337, 366, 4, 179, 172, 345, 232, 185, 170, 63, 95, 303, 169, 111, 55, 138, 81, 81, 20, 329, 287,
    144, 297, 39, 167, 26, 202, 50, 81, 53, 287, 445, 118, 148, 25, 283, 74, 11, 15, 73, 377, 256, 108, 188,
    543, 146, 146, 1, 385, 60, 11, 11, 132, 110, 207, 234, 206, 31, 197, 311, 152, 232, 30, 31, 213, 172, 65,
    20, 91, 200, 81, 258, 50, 133, 191, 356, 36, 544, 108, 80, 66, 132, 368, 52, 27, 102, 411, 55, 87, 337, 50,
    321, 496, 496, 112, 545, 202, 227, 13, 546, 436, 324, 256, 172, 60, 7, 150, 529, 232, 445, 230, 132, 547,
    57, 31, 57, 548, 31, 13, 26, 13, 191, 52, 132, 53, 173, 515, 4, 132, 45, 25, 140, 210, 156, 232, 232, 356,
    14, 24, 436, 53, 407, 261, 138, 48, 243, 228, 74, 4, 194, 143, 145, 403, 250, 245, 245, 39, 248, 168, 200,
    51, 236, 51, 135, 285, 202, 62, 48, 204, 179, 65, 16, 378, 55, 51, 128, 209, 308, 503, 65, 36, 53, 52, 285,
    132, 377, 377, 264, 43, 172, 112, 305, 148, 57, 227, 549, 77, 104, 170, 13, 50, 150, 398, 337, 49, 265, 225,
    194, 145, 135, 266, 472, 55, 39, 274, 1, 38, 337, 271, 14, 209, 264, 306, 39, 50, 337, 281, 95, 21, 20, 102,
    58, 115, 78, 329, 26, 269, 50, 191, 231, 62, 294, 39, 193, 170, 104, 91, 97, 148, 19, 72, 281, 264, 282, 82,
    205, 349, 337, 335, 294, 94, 188, 98, 225, 77, 521, 218, 281, 39, 282, 197, 264, 11, 237, 550, 132, 375, 67,
    371, 378, 193, 156, 19, 445, 1, 296, 13, 292, 306, 297, 1, 9, 106, 190, 168, 52, 150, 91, 31, 123, 17, 140,
    122, 7, 551, 195, 366, 89, 62, 62, 294, 551, 37, 94, 54, 167, 57, 68, 58, 184, 472, 132, 132, 366, 299, 115,
    377, 91, 342, 60, 170, 1, 377, 72, 98, 544, 72, 31, 43, 108, 337, 143, 143, 132, 1, 194, 108, 55, 20, 179,
    287, 100, 37, 115, 455, 155, 550, 25, 1, 291, 156, 545, 189, 94, 201, 16, 123, 181, 13, 445, 282, 82, 56,
    31, 307, 264, 135, 550, 348, 264, 14, 179, 94, 172, 202, 168, 340, 349, 281, 308, 31, 400, 138, 108, 545,
    308, 135, 264, 400, 194, 200, 208, 52, 80, 31, 46, 308, 81, 39, 92, 92, 255, 99, 94, 81, 215, 552, 55, 553,
    81, 228, 155, 309, 26, 307, 193, 11, 167, 165, 83, 30, 17, 109, 80, 552, 378, 409, 24, 135, 74, 554, 36, 81,
    168, 55, 81, 52, 83, 114, 82, 56, 465, 465, 264, 80, 14, 189, 282, 131, 91, 262, 310, 13, 328, 209, 322,
    258, 48, 398, 148, 133, 1, 51, 338, 208, 46, 305, 133, 247, 41, 171, 121, 48, 1, 193, 20, 20, 319, 172, 321,
    306, 20, 30, 455, 1, 201, 20, 132, 214, 27, 504, 214, 228, 288, 61, 193, 109, 31, 228, 147, 172, 314, 282,
    271, 208, 333, 555, 289, 556, 261, 313, 11, 281, 11, 65, 208, 333, 263, 185, 218, 146, 55, 189, 22, 455,
    337, 225, 7, 13, 20, 189, 123, 189, 60, 13, 193, 555, 189, 225, 366, 213, 53, 331, 225, 62, 57, 299, 20,
    189, 262, 172, 50, 102, 555, 194, 299, 234, 455, 1, 1, 193, 225, 319, 193, 40, 215, 320, 26, 557, 249, 216,
    320, 328, 407, 40, 17, 55, 186, 558, 559, 559, 17, 560, 298, 557, 74, 320, 249, 228, 39, 368, 96, 96, 96,
    480, 146, 74, 314, 5, 5, 366, 480, 140, 299, 132, 132, 503, 30, 105, 30, 299, 299, 148, 561, 105, 105, 105,
    480, 148, 116, 98, 38, 34, 86, 167, 86, 230, 86, 86, 20, 65, 562, 3, 168, 123, 563, 564, 53, 19, 565, 72,
    179, 53, 39, 248, 173, 183, 39, 57, 153, 20, 20, 566, 11, 102, 218, 102, 168, 184, 72, 50, 297, 232, 356,
    66, 183, 245, 567, 102, 322, 216, 216, 72, 565, 216, 53, 102, 53, 92, 299, 92, 567, 72, 162, 568, 168, 287,
    191, 132, 52, 232, 194, 194, 316, 569, 4, 118, 57, 7, 172, 13, 97, 100, 4, 118, 348, 169, 148, 392, 36, 57,
    39, 232, 11, 135, 149, 48, 4, 570, 135, 4, 213, 39, 173, 330, 132, 294, 308, 249, 47, 182, 182, 144, 53,
    330, 321, 188, 83, 407, 52, 201, 173, 31, 55, 157, 77, 138, 58, 19, 294, 137, 312, 348, 173, 62, 407, 303,
    209, 201, 138, 205, 66, 25, 7, 98, 157, 78, 134, 83, 1, 384, 185, 47, 257, 232, 55, 164, 402, 210, 534, 96,
    15, 200, 212, 1, 111, 20, 209, 50, 455, 571, 208, 52, 11, 134, 50, 30, 336, 6, 52, 148, 572, 95, 80, 108,
    232, 232, 13, 102, 12, 68, 504, 40, 40, 378, 52, 30, 132, 282, 249, 172, 27, 322, 352, 234, 370, 6, 65, 13,
    371, 203, 195, 204, 132, 393, 255, 319, 319, 131, 44, 377, 53, 204, 4, 303, 503, 503, 235, 167, 88, 36, 36,
    330, 128, 128, 259, 92, 116, 95, 427, 65, 25, 7, 95, 50, 228, 19, 31, 258, 39, 175, 235, 233, 25, 184, 167,
    65, 81, 122, 271, 13, 573, 144, 40, 21, 144, 183, 1, 60, 20, 288, 148, 232, 46, 203, 216, 31, 337, 7, 11,
    11, 455, 112, 270, 337, 574, 57, 13, 247, 308, 321, 31, 31, 50, 247, 213, 100, 282, 321, 225, 13, 4, 356,
    322, 320, 72, 373, 129, 305, 282, 39, 341, 349, 57, 258, 68, 81, 50, 175, 285, 357, 135, 190, 465, 357, 11,
    20, 268, 258, 247, 283, 299, 106, 43, 402, 570, 121, 322, 356, 9, 184, 184, 294, 479, 173, 37, 88, 396, 249,
    249, 72, 13, 152, 316, 73, 565, 114, 225, 108, 31, 195, 184, 44, 299, 299, 123, 342, 116, 298, 572, 91, 148,
    108, 148, 92, 184, 1, 83, 378, 23, 23, 1, 465, 132, 11, 102, 321, 72, 150, 294, 396, 50, 1, 282, 249, 138,
    39, 13, 348, 65, 82, 39, 52, 91, 316, 316, 285, 282, 72, 53, 43, 264, 98, 31, 50, 378, 200, 139, 575, 80,
    285, 285, 465, 31, 31, 31, 98, 31, 42, 220, 42, 171, 271, 51, 164, 139, 139, 311, 214, 182, 68, 53, 214, 53,
    57, 124, 124, 576, 21, 21, 11, 577, 26, 47, 60, 180, 578, 1, 123, 164, 256, 47, 164, 123, 55, 380, 179, 579,
    12, 121, 389, 143, 465, 20, 149, 463, 60, 72, 62, 49, 50, 9, 158, 137, 366, 152, 463, 300, 114, 115, 60,
    171, 114, 60, 150, 366, 1, 1, 66, 336, 256, 82, 389, 137, 95, 580, 68, 218, 20, 504, 72, 284, 137, 91, 581,
    66, 9, 10, 48, 137, 50, 140, 84, 4, 122, 427, 78, 340, 223, 95, 170, 208, 50, 145, 55, 1, 284, 66, 402, 214,
    335, 271, 375, 208, 77, 315, 194, 38, 287, 297, 111, 243, 427, 122, 111, 284, 9, 51, 43, 55, 60, 62, 143,
    582, 179, 179, 9, 208, 68, 43, 149, 309, 284, 581, 409, 97, 39, 132, 308, 86, 66, 385, 146, 22, 22, 202, 86,
    148, 455, 30, 30, 11, 583, 19, 112, 122, 207, 529, 366, 263, 179, 225, 154, 295, 91, 36, 196, 39, 170, 210,
    57, 529, 233, 264, 584, 376, 285, 36, 472, 352, 181, 55, 134, 67, 245, 73, 1, 60, 201, 60, 157, 585, 182,
    228, 322, 91, 233, 411, 112, 30, 12, 22, 27, 204, 179, 11, 209, 74, 106, 190, 58, 258, 74, 263, 13, 13, 472,
    280, 395, 73, 245, 34, 232, 586, 349, 397, 115, 371, 280, 60, 12, 263, 34, 34, 587, 294, 588, 356, 65, 299,
    137, 210, 1, 97, 43, 322, 26, 155, 472, 140, 57, 245, 207, 233, 220, 179, 37, 102, 44, 44, 299, 210, 11,
    264, 132, 112, 190, 52, 112, 65, 164, 31, 112, 150, 589, 146, 194, 56, 194, 214, 385, 341, 384, 1, 4, 590,
    149, 53, 31, 1, 381, 179, 1, 1, 96, 10, 20, 96, 20, 20, 214, 153, 65, 62, 55, 133, 57, 230, 205, 283, 47,
    172, 150, 9, 92, 375, 55, 150, 208, 132, 62, 139, 165, 51, 218, 1, 208, 200, 48, 368, 268, 306, 51, 153, 9,
    283, 591, 252, 592, 591, 179, 179, 186, 49, 146, 188, 35, 63, 179, 333, 146, 350, 228, 592, 427, 559, 133,
    208, 427, 48, 92, 11, 11, 91, 305, 210, 210, 364, 194, 60, 194, 194, 1, 1, 1, 1, 348, 348, 287, 202, 346,
    134, 31, 31, 13, 205, 261, 243, 153, 289, 252, 190, 296, 9, 264, 205, 205, 45, 58, 11, 593, 38, 1, 105, 162,
    179, 150, 138, 55, 105, 95, 231, 105, 51, 137, 72, 164, 199, 144, 594, 216, 223, 105, 27, 60, 170, 51, 322,
    24, 60, 204, 24, 483, 242, 72, 25, 11, 140, 60, 24, 171, 204, 13, 102, 39, 146, 20, 77, 384, 271, 55, 164,
    50, 67, 148, 50, 72, 95, 296, 183, 595, 95, 596, 350, 595, 319, 162, 108, 194, 108, 194, 337, 316, 73, 193,
    173, 155, 155, 179, 1, 120, 118, 249, 121, 15, 11, 118, 118, 43, 250, 597, 598, 86, 4, 20, 215, 60, 105,
    411, 72, 143, 264, 248, 303, 346, 38, 319, 57, 11, 57, 72, 77, 30, 48, 24, 599, 220, 13, 384, 60, 4, 88,
    314, 307, 415, 135, 385, 236, 318, 542, 312, 132, 155, 106, 62, 341, 149, 443, 307, 258, 57, 276, 140, 295,
    53, 1, 193, 139, 303, 152, 182, 498, 144, 53, 169, 165, 378, 95, 463, 12, 300, 62, 600, 53, 107, 115, 601,
    16, 150, 137, 1, 322, 30, 55, 11, 252, 202, 281, 168, 69, 55, 72, 179, 30, 345, 306, 24, 22, 271, 170, 97,
    179, 74, 72, 250, 190, 247, 320, 366, 60, 1, 20, 602, 164, 20, 72, 195, 110, 312, 211, 60, 102, 115, 201,
    271, 402, 286, 255, 91, 110, 72, 108, 74, 26, 62, 21, 144, 194, 194, 205, 77, 1, 318, 69, 44, 194, 81, 170,
    205, 5, 539, 199, 534, 321, 212, 248, 214, 200, 72, 336, 348, 252, 460, 595, 194, 603, 228, 134, 31, 341,
    275, 378, 99, 411, 190, 190, 281, 19, 503, 68, 348, 13, 322, 39, 72, 89, 44, 183, 7, 286, 345, 183, 12, 1,
    135, 194, 72, 246, 297, 1, 110, 258, 200, 27, 604, 57, 57, 30, 52, 29, 455, 24, 1, 348, 52, 500, 378, 232,
    393, 306, 135, 57, 303, 24, 245, 246, 595, 88, 140, 142, 52, 11, 41, 41, 202, 249, 4, 255, 248, 128, 72,
    203, 33, 168, 263, 16, 154, 427, 184, 51, 48, 281, 123, 11, 308, 13, 159, 185, 200, 250, 183, 183, 465, 105,
    496, 62, 236, 72, 605, 155, 50, 194, 603, 87, 247, 146, 190, 285, 53, 291, 27, 595, 246, 345, 291, 49, 41,
    116, 378, 99, 73, 515, 402, 271, 266, 310, 606, 202, 275, 384, 303, 247, 183, 68, 16, 246, 306, 50, 35, 135,
    50, 13, 13, 179, 306, 455, 303, 179, 1, 14, 190, 341, 305, 65, 232, 314, 78, 336, 321, 13, 156, 345, 31,
    290, 86, 99, 247, 304, 259, 149, 264, 98, 98, 393, 214, 99, 237, 237, 4, 148, 258, 271, 11, 167, 53, 295,
    168, 102, 341, 95, 190, 479, 164, 172, 114, 341, 281, 72, 236, 190, 144, 52, 521, 375, 65, 181, 170, 607,
    307, 271, 99, 172, 197, 214, 186, 24, 296, 111, 111, 427, 205, 291, 291, 291, 88, 303, 597, 9, 134, 294,
    400, 297, 41, 393, 293, 34, 194, 341, 115, 276, 258, 225, 65, 216, 5, 50, 364, 297, 135, 186, 190, 263, 106,
    150, 60, 356, 256, 4, 4, 13, 66, 299, 24, 30, 319, 60, 134, 27, 4, 173, 252, 246, 350, 310, 108, 528, 205,
    115, 66, 98, 194, 68, 27, 65, 65, 72, 72, 49, 250, 116, 320, 320, 237, 92, 275, 228, 143, 149, 195, 195,
    319, 7, 4, 132, 303, 51, 299, 57, 291, 92, 231, 132, 250, 270, 19, 1, 97, 132, 378, 49, 250, 51, 258, 7,
    108, 50, 306, 25, 225, 225, 53, 479, 460, 102, 264, 294, 78, 1, 44, 464, 234, 443, 142, 308, 156, 44, 31,
    588, 6, 205, 13, 65, 137, 309, 156, 309, 320, 4, 366, 308, 142, 16, 60, 290, 290, 31, 144, 114, 60, 312,
    312, 30, 55, 349, 409, 27, 194, 43, 309, 308, 443, 306, 317, 43, 11, 53, 455, 186, 1, 115, 227, 208, 158,
    92, 330, 608, 529, 35, 348, 57, 146, 609, 74, 282, 610, 27, 145, 39, 35, 146, 37, 159, 37, 184, 25, 4, 77,
    402, 611, 77, 11, 60, 203, 11, 98, 15, 342, 184, 37, 35, 146, 39, 13, 146, 31, 210, 612, 184, 72, 610, 496,
    137, 173, 62, 62, 62, 232, 20, 183, 78, 62, 52, 151, 87, 229, 285, 224, 5, 1, 1, 287, 62, 245, 31, 328, 328,
    261, 613, 21, 120, 124, 614, 107, 126, 143, 82, 288, 58, 9, 153, 615, 13, 233, 616, 172, 213, 58, 167, 333,
    57, 617, 135, 60, 118, 588, 142, 521, 144, 542, 169, 162, 544, 72, 135, 618, 77, 13, 55, 294, 72, 19, 60,
    60, 232, 617, 180, 27, 11, 31, 312, 384, 139, 53, 346, 62, 348, 92, 47, 225, 49, 95, 99, 48, 619, 1, 74,
    620, 436, 104, 75, 106, 621, 436, 55, 376, 47, 622, 122, 364, 333, 128, 37, 99, 62, 193, 22, 60, 252, 227,
    12, 19, 307, 148, 218, 61, 144, 193, 185, 168, 23, 150, 205, 19, 77, 623, 337, 314, 36, 16, 173, 303, 97,
    77, 55, 61, 46, 49, 624, 111, 385, 360, 55, 376, 169, 242, 44, 85, 69, 135, 53, 625, 47, 58, 58, 622, 53,
    45, 626, 180, 196, 196, 150, 168, 53, 588, 316, 146, 336, 190, 308, 189, 114, 627, 135, 199, 628, 20, 39,
    95, 500, 214, 214, 200, 629, 215, 277, 3, 1, 102, 275, 194, 445, 630, 20, 85, 196, 205, 331, 60, 588, 116,
    116, 60, 345, 209, 222, 218, 35, 108, 206, 25, 85, 201, 311, 61, 216, 402, 191, 92, 311, 53, 60, 80, 36,
    631, 131, 632, 378, 305, 108, 95, 11, 194, 132, 13, 156, 58, 290, 357, 114, 352, 183, 218, 27, 633, 633,
    367, 337, 222, 53, 252, 146, 1, 112, 287, 634, 48, 102, 213, 40, 108, 57, 234, 34, 134, 503, 159, 322, 45,
    436, 635, 47, 7, 368, 465, 256, 122, 74, 23, 92, 12, 48, 12, 298, 23, 262, 216, 280, 58, 195, 552, 284, 146,
    455, 249, 50, 48, 225, 252, 186, 311, 303, 142, 55, 196, 53, 249, 145, 156, 256, 348, 247, 314, 251, 39,
    322, 260, 85, 385, 268, 182, 145, 4, 132, 27, 285, 521, 128, 263, 330, 116, 328, 153, 436, 150, 9, 236, 11,
    375, 336, 4, 242, 74, 135, 138, 23, 36, 92, 95, 29, 331, 1, 159, 287, 95, 508, 261, 250, 162, 22, 39, 183,
    255, 230, 31, 357, 171, 53, 248, 135, 460, 196, 463, 39, 210, 636, 197, 39, 60, 637, 309, 638, 521, 41, 252,
    281, 290, 146, 95, 34, 146, 13, 31, 98, 227, 133, 398, 19, 50, 304, 535, 306, 472, 639, 465, 213, 20, 247,
    218, 1, 164, 190, 384, 144, 455, 31, 313, 209, 170, 36, 145, 321, 640, 11, 183, 360, 360, 314, 341, 34, 34,
    322, 39, 194, 101, 319, 228, 641, 102, 281, 135, 23, 213, 61, 246, 148, 50, 175, 308, 346, 225, 43, 35, 356,
    247, 101, 108, 188, 225, 282, 393, 16, 640, 184, 552, 552, 114, 97, 282, 642, 357, 521, 321, 148, 249, 60,
    165, 360, 146, 280, 21, 370, 132, 452, 32, 123, 409, 232, 251, 290, 287, 131, 61, 158, 335, 169, 107, 52,
    375, 62, 60, 191, 377, 135, 346, 37, 248, 218, 232, 102, 290, 200, 213, 61, 35, 57, 534, 186, 106, 186, 74,
    196, 148, 289, 280, 250, 643, 43, 87, 34, 319, 295, 636, 22, 40, 389, 150, 4, 280, 262, 115, 27, 205, 41,
    210, 257, 356, 247, 15, 62, 61, 295, 158, 377, 88, 56, 623, 283, 91, 264, 60, 294, 60, 465, 297, 43, 333,
    97, 186, 364, 108, 366, 366, 89, 638, 367, 243, 283, 148, 188, 135, 299, 11, 264, 92, 54, 54, 195, 154, 132,
    265, 91, 313, 1, 132, 27, 27, 141, 378, 133, 26, 7, 207, 107, 298, 385, 44, 95, 194, 529, 108, 11, 479, 49,
    637, 162, 114, 162, 92, 55, 299, 260, 55, 68, 114, 644, 45, 17, 50, 124, 225, 154, 385, 377, 102, 210, 108,
    575, 131, 7, 68, 631, 146, 86, 190, 292, 76, 210, 287, 45, 627, 124, 496, 11, 305, 464, 479, 263, 263, 455,
    39, 225, 220, 49, 102, 192, 19, 645, 294, 53, 23, 232, 309, 280, 208, 11, 307, 45, 249, 202, 308, 497, 53,
    23, 82, 23, 23, 168, 145, 39, 289, 189, 35, 60, 60, 588, 366, 146, 102, 311, 250, 196, 280, 210, 508, 544,
    646, 335, 144, 292, 497, 74, 313, 385, 132, 234, 159, 52, 360, 455, 264, 210, 316, 135, 135, 647, 135, 308,
    132, 264, 337, 317, 43, 373, 575, 102, 186, 257, 234, 208, 205, 313, 80, 250, 648, 52, 285, 191, 305, 108,
    92, 308, 52, 76, 60, 91, 91, 4, 164, 124, 124, 328, 3, 30, 15, 1, 214, 86, 169, 151, 95, 407, 285, 333, 303,
    57, 167, 185, 275, 228, 208, 97, 35, 150, 170, 108, 303, 314, 34, 172, 116, 13, 205, 294, 196, 170, 108,
    116, 115, 465, 179, 140, 285, 116, 1, 86, 10, 321, 31, 649, 11, 104, 650, 116, 108, 51, 144, 6, 303, 651,
    156, 68, 156, 95, 150, 218, 55, 651, 299, 173, 318, 1, 108, 287, 108, 45, 1, 115, 179, 52, 650, 228, 346,
    83, 4, 4, 262, 289, 92, 262, 371, 245, 169, 169, 308, 13, 308, 50, 75, 270, 299, 77, 62, 102, 77, 13, 218,
    108, 145, 201, 75, 123, 205, 65, 55, 37, 184, 173, 45, 184, 274, 652, 26, 155, 45, 45, 225, 44, 45, 97, 274,
    46, 151, 43, 518, 653, 20, 152, 30, 337, 67, 4, 184, 78, 216, 152, 19, 349, 55, 151, 306, 51, 51, 168, 235,
    180, 1, 349, 368, 146, 13, 1, 4, 60, 143, 296, 143, 184, 220, 100, 13, 654, 11, 11, 11, 159, 505, 49, 34,
    60, 293, 102, 201, 164, 170, 480, 360, 86, 7, 307, 150, 170, 43, 20, 312, 144, 20, 105, 303, 303, 415, 266,
    57, 99, 246, 392, 122, 169, 39, 503, 270, 62, 151, 286, 91, 140, 306, 197, 236, 149, 225, 62, 1, 72, 155,
    31, 122, 151, 250, 172, 53, 144, 313, 22, 202, 264, 306, 407, 218, 138, 266, 286, 337, 182, 366, 384, 170,
    236, 180, 247, 20, 20, 13, 245, 655, 78, 168, 140, 346, 25, 156, 22, 392, 171, 316, 132, 312, 201, 139, 20,
    271, 271, 306, 98, 170, 108, 123, 60, 123, 5, 134, 133, 31, 15, 73, 656, 228, 23, 99, 194, 7, 7, 234, 48,
    132, 503, 171, 72, 70, 270, 12, 89, 89, 57, 48, 194, 286, 314, 48, 248, 45, 396, 171, 124, 51, 72, 287, 168,
    72, 263, 4, 51, 91, 95, 1, 60, 657, 48, 44, 29, 140, 105, 228, 313, 245, 306, 352, 1, 6, 99, 194, 170, 303,
    98, 23, 264, 74, 50, 74, 263, 78, 227, 146, 540, 209, 144, 266, 148, 87, 124, 197, 108, 341, 658, 373, 140,
    4, 286, 31, 52, 659, 11, 11, 142, 313, 102, 286, 111, 366, 24, 168, 9, 194, 660, 7, 306, 42, 299, 132, 250,
    51, 54, 44, 415, 72, 1, 11, 271, 137, 23, 23, 52, 250, 134, 228, 245, 172, 180, 286, 1, 73, 202, 172, 108,
    193, 51, 31, 156, 23, 82, 74, 309, 164, 148, 124, 52, 314, 312, 402, 299, 31, 159, 210, 72, 282, 316, 76,
    257, 80, 656, 158, 31, 46, 348, 348, 173, 23, 352, 23, 62, 185, 74, 479, 479, 270, 297, 565, 661, 183, 396,
    291, 170, 160, 65, 345, 149, 19, 348, 30, 265, 252, 149, 55, 138, 245, 173, 183, 539, 201, 452, 218, 371,
    371, 396, 197, 271, 105, 415, 485, 11, 326, 264, 247, 105, 134, 371, 195, 309, 316, 111, 342, 50, 662, 260,
    61, 74, 567, 111, 46, 118, 47, 663, 116, 116, 249, 52, 91, 11, 34, 179, 157, 27, 181, 84, 82, 380, 200, 135,
    13, 86, 57, 213, 664, 164, 143, 57, 81, 52, 202, 261, 215, 118, 665, 58, 666, 9, 411, 205, 1, 15, 214, 340,
    52, 4, 74, 330, 201, 283, 14, 48, 204, 34, 411, 144, 94, 472, 26, 281, 518, 245, 246, 39, 25, 370, 148, 132,
    97, 266, 463, 74, 377, 155, 667, 46, 16, 258, 169, 258, 11, 145, 123, 188, 11, 78, 19, 179, 105, 392, 151,
    149, 1, 55, 227, 72, 62, 36, 75, 155, 218, 148, 44, 403, 232, 337, 180, 427, 60, 668, 99, 396, 270, 74, 293,
    150, 52, 210, 146, 27, 258, 37, 40, 184, 228, 132, 233, 66, 307, 72, 60, 69, 228, 77, 77, 669, 670, 366, 1,
    23, 23, 20, 465, 179, 671, 1, 138, 22, 168, 360, 185, 169, 143, 38, 137, 181, 144, 55, 645, 211, 86, 4, 329,
    398, 78, 368, 258, 89, 6, 30, 172, 672, 58, 673, 227, 189, 190, 150, 60, 61, 674, 49, 167, 12, 34, 294, 55,
    146, 47, 116, 321, 56, 46, 179, 349, 221, 675, 26, 97, 152, 20, 69, 61, 148, 27, 34, 20, 60, 349, 337, 52,
    282, 676, 293, 243, 184, 60, 316, 25, 210, 270, 677, 308, 190, 74, 164, 629, 4, 218, 678, 52, 1, 73, 218,
    52, 464, 679, 203, 680, 118, 681, 196, 118, 22, 81, 16, 1, 181, 170, 46, 146, 396, 96, 96, 30, 63, 214, 3,
    195, 184, 311, 65, 144, 682, 101, 1, 20, 35, 288, 80, 55, 39, 110, 91, 375, 207, 50, 312, 82, 209, 209, 256,
    1, 45, 233, 60, 310, 134, 32, 32, 455, 683, 34, 83, 116, 515, 13, 313, 0, 264, 39, 349, 184, 36, 544, 218,
    305, 4, 68, 377, 684, 283, 529, 164, 87, 84, 218, 246, 112, 588, 51, 407, 260, 55, 403, 134, 92, 72, 371,
    349, 40, 4, 346, 234, 86, 237, 29, 21, 112, 30, 337, 284, 316, 252, 529, 150, 306, 322, 293, 294, 167, 179,
    150, 7, 81, 60, 118, 246, 352, 146, 455, 48, 290, 77, 201, 11, 228, 216, 236, 685, 570, 149, 258, 309, 57,
    52, 52, 75, 225, 264, 87, 53, 183, 102, 503, 45, 74, 43, 143, 50, 51, 52, 686, 6, 127, 375, 60, 204, 115,
    146, 45, 138, 52, 4, 22, 128, 24, 135, 14, 4, 4, 261, 33, 43, 595, 245, 242, 284, 687, 236, 247, 27, 293,
    11, 52, 252, 13, 13, 167, 234, 25, 158, 330, 105, 150, 357, 143, 27, 184, 4, 281, 31, 13, 200, 1, 688, 118,
    251, 689, 4, 45, 55, 321, 204, 535, 535, 180, 41, 149, 149, 172, 263, 168, 48, 427, 210, 286, 39, 1, 16, 53,
    53, 70, 182, 29, 37, 60, 690, 36, 53, 691, 108, 45, 81, 289, 252, 121, 97, 140, 142, 377, 146, 91, 72, 340,
    135, 249, 91, 285, 257, 60, 200, 197, 55, 352, 252, 287, 1, 58, 688, 116, 23, 55, 50, 50, 274, 77, 247, 146,
    1, 692, 72, 31, 31, 42, 146, 266, 13, 185, 471, 145, 269, 179, 148, 159, 170, 268, 144, 360, 31, 260, 194,
    98, 39, 98, 26, 40, 102, 58, 60, 146, 111, 78, 97, 693, 62, 115, 259, 112, 227, 13, 30, 337, 258, 306, 306,
    144, 218, 269, 23, 11, 39, 23, 97, 694, 13, 535, 50, 337, 183, 11, 39, 695, 21, 264, 398, 271, 356, 120,
    200, 73, 445, 20, 15, 250, 308, 346, 13, 314, 216, 53, 172, 97, 179, 102, 77, 1, 184, 55, 290, 208, 371,
    282, 167, 146, 53, 131, 148, 218, 642, 84, 281, 81, 197, 237, 77, 148, 39, 271, 86, 245, 61, 135, 94, 552,
    281, 102, 282, 20, 60, 88, 346, 112, 349, 282, 158, 393, 262, 26, 270, 131, 321, 72, 167, 4, 370, 370, 552,
    335, 375, 35, 266, 285, 459, 11, 452, 188, 251, 37, 213, 135, 443, 337, 170, 330, 370, 45, 58, 68, 144, 285,
    77, 696, 396, 249, 316, 686, 46, 32, 72, 11, 115, 194, 190, 135, 427, 15, 15, 364, 377, 4, 688, 88, 252, 30,
    62, 283, 62, 455, 91, 465, 1, 370, 106, 91, 91, 479, 297, 123, 150, 529, 64, 371, 314, 668, 52, 157, 263,
    400, 143, 134, 41, 122, 237, 292, 210, 29, 208, 356, 139, 237, 321, 97, 158, 243, 210, 34, 89, 61, 74, 9,
    297, 697, 550, 144, 201, 252, 46, 84, 72, 200, 110, 146, 24, 11, 31, 37, 83, 264, 96, 164, 60, 68, 396, 24,
    124, 74, 377, 98, 218, 298, 348, 287, 72, 266, 285, 63, 86, 366, 57, 68, 544, 44, 349, 68, 132, 698, 143,
    184, 58, 195, 99, 419, 154, 27, 158, 309, 53, 699, 237, 92, 92, 285, 194, 11, 290, 73, 58, 189, 403, 46,
    134, 528, 149, 310, 329, 110, 135, 167, 349, 195, 370, 97, 72, 270, 81, 10, 11, 75, 51, 210, 146, 97, 281,
    131, 74, 283, 250, 44, 222, 65, 72, 194, 287, 396, 306, 27, 86, 53, 396, 1, 225, 124, 31, 292, 40, 194, 305,
    11, 100, 114, 66, 27, 97, 620, 684, 11, 39, 77, 263, 262, 146, 37, 249, 1, 243, 258, 186, 44, 52, 213, 309,
    65, 375, 307, 14, 4, 364, 686, 159, 11, 135, 168, 189, 1, 370, 696, 65, 459, 263, 31, 4, 208, 180, 91, 266,
    11, 98, 407, 342, 97, 35, 14, 30, 60, 271, 135, 292, 292, 141, 210, 52, 575, 216, 409, 194, 276, 216, 60,
    370, 340, 281, 677, 245, 45, 280, 115, 283, 97, 263, 46, 210, 31, 52, 46, 314, 39, 232, 237, 443, 465, 13,
    316, 204, 108, 132, 91, 53, 228, 138, 264, 146, 65, 30, 264, 73, 222, 114, 43, 308, 53, 400, 186, 50, 24,
    200, 173, 129, 34, 13, 257, 52, 575, 80, 305, 92, 31, 308, 308, 46, 292, 52, 47, 76, 13, 138, 207, 135, 181,
    455, 155, 13, 1, 135, 276, 170, 139, 97, 4, 341, 1, 92, 72, 170, 185, 13, 98, 371, 555, 452, 72, 700, 1, 4,
    701, 205, 225, 555, 203, 555, 203, 42, 84, 331, 65, 155, 102, 13, 135, 228, 23, 35, 57, 250, 123, 276, 62,
    183, 455, 170, 428, 72, 228, 701, 702, 287, 7, 97, 1, 232, 13, 496, 455, 60, 95, 181, 12, 57, 4, 12, 12,
    468, 53, 135, 205, 464, 205, 464, 38, 100, 100, 52, 122, 13, 52, 91, 137, 232, 26, 146, 89, 366, 366, 148,
    366, 231, 144, 248, 270, 137, 5, 170, 164, 74, 291, 92, 296, 336, 21, 237, 263, 99, 115, 1, 541, 571, 23,
    291, 236, 49, 11, 402, 218, 99, 346, 16, 289, 183, 123, 5, 65, 153, 34, 194, 575, 1, 49, 340, 283, 115, 289,
    340, 146, 146, 74, 276, 274, 46, 703, 263, 1, 84, 68, 530, 228, 164, 285, 194, 194, 167, 68, 11, 1, 276,
    194, 274, 1, 228, 57, 41, 111, 337, 337, 156, 39, 340, 13, 179, 179, 179, 19, 19, 179, 43, 78, 286, 261, 19,
    311, 77, 184, 304, 111, 58, 164, 96, 282, 132, 53, 111, 286, 21, 75, 84, 250, 152, 53, 116, 88, 179, 10, 10,
    78, 304, 74, 74, 58, 185, 146, 131, 10, 216, 111, 78, 134, 282, 140, 124, 210, 184, 521, 184, 309, 210, 173,
    402, 704, 150, 303, 92, 561, 4, 54, 56, 4, 249, 132, 42, 149, 144, 324, 289, 55, 172, 25, 263, 4, 65, 72,
    109, 144, 209, 36, 321, 263, 36, 25, 49, 216, 263, 144, 99, 99, 580, 580, 95, 22, 190, 305, 580, 120, 168,
    415, 143, 705, 112, 60, 21, 289, 122, 14, 575, 194, 153, 7, 213, 45, 42, 48, 143, 107, 72, 58, 411, 21, 4,
    287, 445, 7, 135, 57, 57, 164, 26, 82, 214, 283, 205, 57, 322, 34, 706, 60, 60, 135, 208, 167, 105, 51, 51,
    403, 234, 133, 307, 200, 11, 384, 384, 86, 346, 38, 151, 318, 92, 62, 542, 4, 149, 170, 170, 225, 1, 145,
    99, 281, 518, 31, 707, 314, 49, 30, 708, 62, 159, 4, 111, 539, 709, 475, 14, 208, 319, 67, 179, 84, 60, 152,
    335, 515, 380, 188, 349, 709, 122, 40, 276, 52, 128, 129, 40, 50, 62, 366, 337, 74, 53, 380, 58, 58, 58,
    185, 52, 208, 1, 63, 245, 30, 248, 60, 180, 167, 184, 31, 26, 312, 224, 53, 102, 21, 1, 77, 38, 200, 710,
    194, 711, 260, 122, 46, 120, 30, 167, 133, 86, 63, 78, 26, 62, 66, 181, 143, 60, 237, 189, 27, 138, 376,
    114, 4, 26, 168, 53, 141, 46, 270, 292, 306, 92, 55, 335, 303, 307, 144, 11, 190, 41, 175, 83, 712, 210, 49,
    713, 102, 407, 122, 51, 65, 335, 39, 23, 194, 194, 288, 27, 65, 50, 223, 146, 144, 311, 26, 11, 96, 202, 55,
    714, 464, 60, 65, 57, 715, 3, 46, 283, 257, 257, 209, 25, 183, 211, 292, 1, 208, 200, 123, 407, 50, 228,
    102, 133, 170, 237, 312, 375, 345, 53, 96, 171, 82, 66, 164, 318, 60, 207, 455, 197, 159, 191, 336, 716, 57,
    173, 349, 1, 77, 51, 717, 283, 108, 218, 20, 45, 275, 63, 160, 11, 349, 43, 236, 718, 222, 164, 123, 311,
    21, 50, 89, 719, 7, 284, 411, 45, 30, 72, 114, 75, 455, 133, 1, 124, 264, 308, 286, 371, 7, 720, 352, 55,
    57, 115, 266, 40, 1, 13, 134, 195, 109, 123, 77, 319, 224, 337, 100, 27, 152, 132, 172, 322, 503, 66, 465,
    7, 51, 228, 186, 385, 322, 721, 228, 132, 112, 232, 237, 415, 256, 570, 183, 52, 580, 26, 292, 580, 375,
    340, 195, 204, 115, 50, 722, 99, 455, 150, 110, 698, 146, 9, 464, 55, 41, 202, 328, 629, 36, 496, 9, 23,
    255, 723, 7, 58, 25, 185, 145, 53, 186, 29, 236, 131, 45, 285, 345, 595, 256, 81, 72, 228, 4, 167, 427, 31,
    44, 158, 171, 252, 286, 140, 74, 4, 151, 60, 210, 378, 53, 375, 24, 292, 89, 66, 245, 258, 248, 19, 49, 13,
    168, 13, 210, 86, 208, 51, 138, 128, 65, 88, 173, 443, 13, 385, 172, 243, 266, 62, 281, 204, 236, 263, 31,
    717, 248, 472, 60, 65, 114, 260, 281, 346, 268, 245, 263, 281, 321, 11, 186, 281, 464, 210, 81, 340, 1, 146,
    724, 242, 72, 13, 281, 172, 172, 398, 455, 46, 146, 540, 13, 21, 112, 173, 340, 143, 61, 114, 145, 722, 150,
    50, 346, 82, 102, 275, 50, 185, 330, 31, 133, 306, 208, 321, 78, 264, 31, 30, 133, 472, 270, 337, 288, 236,
    56, 91, 205, 232, 242, 337, 115, 4, 4, 337, 248, 339, 50, 291, 364, 14, 194, 366, 170, 11, 428, 146, 146,
    62, 40, 73, 1, 65, 184, 20, 39, 27, 271, 250, 13, 179, 303, 20, 322, 270, 190, 53, 25, 364, 725, 108, 21,
    726, 706, 316, 159, 281, 227, 169, 30, 200, 529, 29, 43, 132, 266, 465, 81, 48, 20, 297, 264, 360, 727, 40,
    146, 170, 356, 50, 15, 114, 264, 407, 123, 31, 158, 281, 87, 281, 115, 148, 309, 338, 27, 321, 307, 131,
    191, 349, 188, 521, 197, 61, 20, 1, 128, 94, 124, 50, 52, 288, 57, 72, 346, 37, 122, 20, 237, 156, 728, 280,
    99, 157, 65, 282, 236, 237, 87, 729, 131, 20, 82, 156, 335, 730, 97, 67, 373, 129, 409, 35, 285, 286, 271,
    72, 81, 150, 60, 731, 55, 39, 377, 35, 81, 375, 315, 100, 179, 108, 194, 33, 65, 370, 316, 60, 31, 186, 297,
    264, 266, 216, 308, 80, 148, 289, 250, 13, 157, 62, 179, 243, 60, 283, 333, 172, 5, 150, 208, 294, 210, 62,
    62, 30, 43, 143, 190, 33, 297, 263, 13, 296, 11, 36, 139, 4, 72, 11, 210, 356, 316, 123, 427, 24, 356, 60,
    15, 37, 52, 31, 479, 108, 24, 266, 364, 276, 315, 23, 72, 208, 158, 366, 5, 7, 115, 308, 191, 205, 86, 40,
    306, 1, 297, 81, 411, 106, 732, 252, 74, 9, 9, 529, 170, 455, 159, 146, 31, 400, 299, 88, 183, 144, 283, 24,
    264, 133, 157, 74, 41, 264, 228, 247, 503, 170, 115, 60, 50, 19, 13, 108, 407, 305, 194, 39, 57, 463, 11,
    335, 50, 237, 135, 135, 72, 210, 72, 164, 154, 271, 303, 698, 237, 733, 218, 24, 1, 89, 48, 287, 250, 139,
    164, 98, 23, 368, 322, 46, 141, 734, 179, 287, 43, 43, 74, 134, 124, 44, 50, 464, 464, 27, 224, 735, 377,
    108, 195, 162, 86, 215, 133, 26, 74, 252, 7, 99, 349, 133, 55, 286, 185, 132, 146, 287, 72, 13, 210, 308,
    189, 13, 44, 724, 293, 305, 455, 122, 102, 13, 52, 20, 83, 138, 48, 81, 190, 160, 291, 115, 285, 23, 294,
    455, 218, 43, 297, 49, 592, 1, 100, 19, 53, 131, 225, 11, 45, 115, 222, 427, 123, 149, 464, 11, 100, 194,
    97, 131, 258, 121, 464, 46, 204, 289, 115, 208, 20, 74, 208, 189, 264, 264, 309, 123, 4, 179, 11, 286, 82,
    88, 145, 375, 65, 65, 320, 181, 159, 263, 308, 719, 156, 124, 45, 50, 289, 167, 135, 264, 289, 588, 245,
    129, 492, 146, 50, 257, 313, 216, 52, 30, 144, 210, 26, 60, 264, 340, 105, 194, 102, 335, 172, 243, 43, 366,
    349, 146, 736, 464, 27, 167, 289, 159, 132, 210, 225, 7, 264, 282, 52, 51, 228, 264, 100, 50, 102, 443, 83,
    46, 712, 204, 320, 143, 62, 204, 74, 138, 264, 208, 11, 115, 146, 264, 149, 44, 1, 146, 348, 43, 137, 317,
    146, 308, 143, 400, 281, 45, 40, 186, 292, 308, 24, 173, 190, 135, 63, 41, 92, 31, 286, 264, 141, 313, 80,
    31, 52, 208, 287, 250, 305, 108, 43, 264, 286, 47, 46, 308, 308, 76, 48, 80, 164, 132, 31, 86, 31, 13, 159,
    243, 409, 207, 342, 194, 228, 228, 194, 133, 138, 293, 17, 34, 61, 102, 205, 45, 288, 288, 291, 144, 4, 38,
    149, 542, 737, 346, 124, 1, 210, 251, 19, 341, 335, 31, 341, 67, 111, 139, 299, 738, 106, 154, 207, 155, 60,
    207, 207, 50, 37, 384, 107, 6, 95, 46, 321, 180, 55, 47, 102, 102, 138, 45, 306, 53, 250, 351, 224, 376,
    307, 307, 22, 144, 134, 287, 46, 61, 285, 50, 20, 115, 205, 271, 171, 62, 452, 308, 112, 108, 170, 110, 200,
    311, 455, 144, 157, 157, 132, 65, 57, 171, 148, 20, 50, 134, 409, 288, 341, 133, 739, 6, 46, 306, 95, 407,
    726, 194, 207, 162, 194, 3, 53, 143, 368, 23, 194, 0, 158, 123, 606, 311, 72, 55, 224, 102, 124, 112, 45,
    112, 48, 109, 252, 371, 31, 170, 40, 205, 282, 62, 72, 74, 185, 164, 233, 256, 228, 72, 31, 7, 529, 740,
    150, 102, 11, 57, 31, 216, 7, 31, 455, 142, 53, 405, 246, 149, 44, 503, 236, 415, 72, 88, 654, 133, 139, 55,
    145, 108, 24, 40, 66, 310, 268, 72, 310, 155, 741, 31, 31, 1, 92, 13, 330, 329, 19, 318, 330, 270, 140, 368,
    318, 385, 352, 50, 314, 185, 98, 38, 274, 6, 194, 40, 115, 306, 202, 271, 108, 146, 179, 264, 46, 50, 364,
    287, 72, 742, 540, 43, 31, 224, 224, 13, 337, 84, 50, 61, 123, 310, 398, 337, 455, 170, 180, 50, 143, 21,
    100, 144, 311, 46, 39, 293, 331, 193, 62, 99, 227, 20, 29, 384, 188, 230, 158, 139, 287, 534, 114, 271, 102,
    72, 57, 72, 99, 185, 185, 72, 99, 318, 56, 287, 310, 148, 164, 208, 115, 264, 57, 282, 214, 31, 37, 349, 72,
    179, 243, 24, 210, 146, 743, 1, 356, 252, 100, 1, 315, 92, 247, 744, 62, 1, 60, 294, 50, 349, 7, 276, 606,
    224, 297, 503, 5, 575, 528, 146, 72, 72, 72, 1, 228, 205, 271, 43, 23, 250, 329, 31, 164, 68, 234, 342, 154,
    172, 108, 149, 26, 299, 13, 44, 134, 368, 149, 143, 31, 164, 308, 337, 158, 1, 224, 142, 51, 108, 264, 13,
    1, 83, 308, 307, 293, 291, 100, 72, 393, 247, 115, 194, 46, 102, 138, 50, 1, 102, 180, 194, 107, 222, 308,
    82, 132, 185, 164, 123, 16, 405, 148, 185, 308, 243, 282, 52, 366, 193, 268, 216, 360, 294, 164, 312, 452,
    299, 52, 210, 92, 299, 31, 72, 102, 316, 23, 291, 317, 348, 308, 24, 92, 319, 41, 53, 162, 208, 158, 308,
    46, 308, 138, 575, 13, 745, 180, 463, 95, 376, 27, 281, 156, 50, 7, 92, 92, 55, 23, 47, 402, 23, 148, 235,
    400, 96, 335, 295, 321, 381, 402, 37, 190, 37, 269, 169, 335, 139, 146, 242, 340, 295, 13, 61, 384, 402,
    284, 114, 295, 30, 30, 340, 36, 27, 542, 542, 445, 34, 746, 131, 111, 195, 118, 411, 151, 78, 111, 330, 57,
    31, 35, 246, 26, 146, 167, 30, 35, 270, 111, 150, 135, 200, 200, 81, 597, 72, 411, 367, 135, 57, 167, 72,
    52, 52, 436, 11, 330, 60, 260, 200, 266, 340, 53, 77, 747, 40, 269, 321, 53, 3, 97, 72, 246, 257, 39, 94,
    10, 50, 748, 154, 134, 68, 283, 72, 52, 340, 311, 242, 296, 114, 72, 16, 50, 98, 16, 200, 200, 47, 143, 21,
    11, 221, 45, 209, 35, 529, 207, 94, 30, 106, 114, 223, 36, 65, 455, 529, 99, 312, 542, 150, 312, 38, 111,
    246, 19, 53, 1, 270, 376, 6, 58, 62, 138, 245, 19, 168, 148, 30, 188, 83, 53, 49, 114, 233, 132, 189, 455,
    199, 108, 185, 180, 11, 164, 287, 131, 282, 328, 134, 195, 340, 6, 20, 220, 95, 13, 552, 13, 179, 411, 72,
    256, 52, 6, 65, 382, 371, 246, 60, 31, 84, 52, 7, 132, 51, 242, 245, 228, 196, 4, 168, 243, 65, 204, 311,
    146, 37, 503, 31, 427, 247, 208, 140, 1, 60, 95, 36, 309, 261, 231, 186, 311, 285, 257, 62, 247, 91, 50, 40,
    145, 281, 202, 46, 78, 50, 42, 132, 364, 36, 378, 102, 77, 223, 384, 30, 30, 337, 213, 148, 552, 114, 197,
    377, 281, 280, 94, 281, 137, 13, 20, 286, 37, 1, 218, 129, 286, 297, 51, 283, 366, 9, 43, 294, 294, 286, 88,
    260, 92, 179, 179, 271, 124, 44, 170, 134, 148, 299, 452, 228, 328, 154, 108, 35, 256, 340, 194, 220, 132,
    102, 131, 132, 164, 189, 384, 159, 459, 309, 311, 378, 207, 328, 210, 131, 132, 208, 317, 455, 378, 257,
    132, 4, 92, 306, 472, 81, 749, 210, 13, 237, 105, 21, 480, 121, 120, 47, 11, 133, 150, 42, 86, 34, 13, 4,
    13, 750, 94, 133, 57, 55, 346, 39, 36, 751, 384, 284, 348, 92, 142, 92, 48, 146, 337, 49, 445, 50, 455, 132,
    37, 138, 137, 1, 209, 66, 285, 55, 306, 72, 114, 181, 188, 77, 368, 407, 181, 321, 329, 270, 172, 1, 235,
    77, 303, 287, 349, 179, 218, 218, 92, 63, 316, 123, 108, 146, 52, 207, 132, 171, 214, 31, 157, 144, 170,
    257, 237, 46, 225, 65, 164, 193, 96, 73, 148, 6, 752, 91, 319, 170, 169, 152, 195, 305, 264, 753, 346, 232,
    27, 150, 57, 57, 27, 234, 337, 246, 112, 132, 97, 7, 306, 31, 21, 306, 371, 52, 157, 55, 349, 36, 72, 138,
    52, 123, 115, 87, 87, 40, 48, 285, 445, 184, 464, 303, 13, 53, 314, 204, 303, 270, 50, 248, 97, 754, 175,
    27, 62, 4, 232, 503, 140, 4, 175, 48, 210, 24, 41, 31, 153, 246, 44, 225, 19, 463, 393, 45, 225, 63, 123,
    310, 340, 39, 236, 13, 78, 337, 266, 306, 183, 202, 137, 398, 303, 146, 50, 265, 455, 102, 42, 146, 17, 750,
    115, 200, 6, 274, 281, 36, 378, 62, 264, 13, 271, 403, 464, 349, 20, 282, 87, 148, 346, 57, 218, 123, 264,
    94, 375, 349, 158, 52, 371, 91, 218, 37, 357, 92, 180, 148, 156, 289, 74, 140, 503, 17, 24, 123, 1, 88, 24,
    4, 52, 51, 87, 21, 306, 294, 115, 142, 9, 65, 23, 264, 50, 210, 57, 342, 157, 528, 164, 173, 305, 44, 299,
    310, 237, 271, 91, 124, 51, 143, 123, 349, 11, 194, 51, 156, 179, 291, 173, 293, 305, 108, 33, 250, 194,
    455, 464, 100, 248, 97, 13, 123, 210, 289, 74, 346, 396, 308, 72, 81, 306, 265, 145, 15, 292, 340, 52, 60,
    398, 52, 313, 310, 183, 91, 100, 360, 316, 210, 52, 313, 308, 264, 208, 73, 310, 41, 249, 313, 455, 331,
    114, 402, 114, 62, 60, 296, 169, 317, 52, 191, 0, 73, 135, 169, 428, 151, 49, 373, 276, 0, 0, 191, 62, 138,
    1, 66, 181, 196, 256, 140, 205, 0, 305, 309, 12, 515, 66, 384, 171, 218, 0, 181, 264, 4, 132, 356, 150, 276,
    309, 17, 175, 44, 528, 57, 19, 49, 373, 264, 31, 86, 137, 172, 248, 248, 7, 140, 270, 263, 172, 43, 43, 403,
    270, 237, 172, 190, 389, 210, 55, 190, 175, 40, 189, 248, 30, 77, 172, 61, 285, 55, 227, 285, 66, 755, 377,
    112, 218, 288, 309, 179, 179, 349, 164, 349, 140, 111, 99, 143, 55, 352, 248, 39, 39, 200, 50, 55, 248, 111,
    116, 335, 283, 191, 107, 227, 349, 260, 218, 730, 111, 111, 275, 248, 15, 179, 107, 60, 508, 4, 508, 335, 1,
    756, 377, 757, 13, 111, 234, 1, 349, 186, 402, 16, 377, 305, 515, 11, 48, 283, 27, 140, 415, 292, 11, 213,
    349, 402, 364, 44, 283, 283, 16, 19, 402, 402, 758, 39, 49, 74, 74, 60, 1, 619, 56, 121, 179, 39, 299, 330,
    35, 34, 171, 6, 287, 170, 759, 52, 144, 314, 30, 47, 39, 92, 4, 6, 88, 179, 1, 52, 247, 295, 40, 46, 376,
    19, 86, 321, 181, 83, 60, 760, 218, 63, 60, 315, 53, 11, 245, 53, 287, 77, 306, 61, 22, 465, 95, 190, 51,
    200, 315, 134, 1, 39, 50, 194, 250, 144, 205, 60, 199, 36, 337, 75, 51, 228, 134, 322, 411, 19, 228, 382,
    55, 52, 60, 357, 116, 57, 84, 195, 328, 455, 132, 1, 175, 9, 41, 250, 245, 94, 44, 205, 11, 248, 209, 205,
    179, 179, 303, 167, 320, 232, 50, 13, 88, 36, 46, 231, 49, 172, 38, 761, 13, 223, 40, 360, 144, 314, 322,
    13, 427, 346, 455, 233, 77, 65, 1, 356, 521, 92, 205, 72, 41, 1, 346, 11, 295, 169, 194, 349, 762, 328, 759,
    285, 107, 350, 250, 9, 243, 172, 231, 257, 1, 247, 16, 9, 262, 280, 464, 393, 153, 356, 356, 366, 225, 65,
    264, 271, 55, 299, 316, 68, 349, 195, 132, 245, 49, 65, 185, 156, 169, 132, 41, 91, 222, 13, 50, 1, 190, 19,
    292, 52, 74, 49, 44, 285, 44, 204, 350, 11, 205, 144, 306, 39, 95, 492, 52, 159, 204, 11, 285, 306, 264, 65,
    173, 190, 250, 285, 257, 80, 80, 114, 114, 91, 47, 63, 342, 63, 196, 196, 345, 11, 293, 293, 78, 511, 463,
    39, 271, 91, 181, 138, 370, 366, 11, 108, 252, 370, 156, 232, 286, 7, 179, 48, 16, 135, 72, 156, 228, 286,
    271, 286, 122, 88, 286, 228, 23, 407, 286, 108, 156, 202, 271, 52, 296, 185, 108, 19, 86, 376, 171, 234, 21,
    215, 393, 61, 167, 234, 234, 171, 61, 167, 180, 340, 303, 4, 264, 13, 246, 180, 38, 428, 185, 264, 185, 1,
    114, 48, 185, 392, 184, 31, 146, 185, 13, 98, 143, 763, 249, 335, 55, 21, 764, 249, 210, 184, 765, 52, 123,
    170, 146, 335, 41, 209, 210, 170, 171, 305, 209, 167, 52, 111, 121, 86, 170, 411, 105, 60, 4, 281, 248, 73,
    154, 155, 72, 335, 40, 154, 303, 197, 766, 20, 99, 14, 335, 151, 472, 49, 337, 78, 203, 132, 333, 20, 144,
    95, 148, 172, 159, 107, 218, 312, 53, 172, 1, 270, 337, 366, 46, 218, 218, 14, 20, 281, 402, 168, 81, 81,
    139, 61, 306, 22, 208, 316, 100, 134, 208, 402, 150, 619, 197, 306, 205, 312, 256, 211, 218, 201, 144, 31,
    366, 38, 366, 767, 95, 337, 87, 368, 7, 455, 150, 27, 357, 256, 232, 297, 132, 72, 503, 204, 146, 287, 248,
    33, 48, 259, 20, 310, 311, 36, 51, 95, 52, 204, 100, 256, 580, 100, 340, 179, 19, 111, 236, 168, 210, 1, 39,
    261, 171, 13, 236, 94, 6, 202, 194, 33, 288, 266, 146, 337, 340, 223, 306, 248, 98, 370, 403, 78, 170, 63,
    145, 472, 16, 98, 208, 373, 333, 305, 314, 321, 280, 6, 310, 366, 197, 297, 580, 122, 9, 1, 153, 333, 366,
    419, 24, 356, 205, 297, 296, 27, 91, 309, 48, 698, 54, 72, 68, 124, 46, 342, 172, 419, 299, 162, 132, 203,
    23, 170, 134, 211, 44, 91, 146, 23, 156, 194, 184, 146, 167, 180, 768, 337, 16, 521, 189, 164, 148, 159,
    309, 14, 445, 14, 292, 312, 92, 306, 14, 159, 210, 309, 316, 41, 297, 72, 97, 158, 203, 46, 78, 769, 123,
    13, 452, 122, 92, 20, 1, 172, 60, 223, 172, 264, 53, 171, 108, 357, 274, 156, 108, 528, 348, 47, 770, 121,
    4, 11, 81, 86, 57, 89, 233, 330, 72, 143, 312, 305, 94, 84, 49, 92, 52, 55, 303, 232, 771, 106, 60, 772,
    203, 39, 289, 232, 36, 19, 89, 31, 100, 17, 162, 154, 191, 31, 123, 40, 63, 366, 61, 53, 13, 321, 58, 58,
    150, 262, 218, 232, 55, 111, 46, 360, 384, 165, 66, 252, 138, 376, 120, 407, 114, 407, 172, 380, 156, 52,
    316, 134, 190, 52, 312, 97, 367, 200, 46, 312, 91, 232, 378, 336, 210, 50, 156, 773, 132, 202, 31, 774, 252,
    72, 195, 133, 452, 6, 68, 263, 50, 68, 1, 367, 228, 393, 43, 371, 133, 13, 228, 6, 411, 257, 190, 162, 162,
    145, 349, 264, 411, 393, 31, 84, 503, 13, 205, 377, 210, 314, 146, 775, 258, 45, 367, 252, 31, 515, 255, 27,
    4, 247, 263, 44, 234, 114, 121, 303, 153, 146, 185, 776, 156, 100, 393, 259, 246, 65, 320, 57, 4, 128, 48,
    285, 378, 246, 4, 314, 265, 31, 402, 121, 340, 58, 39, 264, 384, 321, 179, 50, 452, 218, 274, 6, 305, 183,
    378, 252, 146, 150, 250, 213, 248, 4, 154, 40, 306, 393, 393, 94, 214, 385, 237, 232, 181, 349, 26, 158,
    777, 377, 19, 50, 32, 292, 357, 248, 6, 72, 778, 335, 50, 99, 320, 89, 321, 360, 17, 148, 33, 17, 43, 4,
    294, 252, 349, 210, 203, 295, 314, 65, 292, 243, 4, 366, 4, 88, 247, 263, 496, 128, 11, 287, 195, 173, 528,
    342, 146, 72, 44, 121, 250, 271, 335, 380, 68, 150, 52, 146, 108, 72, 9, 68, 154, 146, 13, 515, 185, 321,
    122, 292, 39, 97, 23, 393, 305, 1, 283, 19, 19, 13, 445, 232, 156, 321, 146, 13, 265, 309, 376, 181, 114,
    144, 94, 497, 132, 312, 292, 292, 60, 52, 52, 143, 393, 376, 264, 52, 316, 316, 366, 114, 400, 41, 308, 497,
    31, 20, 20, 52, 126, 186, 348, 26, 4, 131, 94, 102, 148, 132, 779, 4, 60, 175, 320, 38, 118, 1, 20, 30, 60,
    201, 55, 55, 711, 235, 60, 382, 337, 182, 173, 62, 46, 172, 100, 181, 221, 780, 216, 13, 73, 57, 201, 296,
    46, 91, 6, 60, 781, 370, 218, 370, 580, 123, 172, 15, 503, 150, 249, 159, 375, 4, 167, 41, 396, 138, 210,
    22, 123, 249, 60, 210, 782, 179, 89, 194, 30, 72, 65, 81, 159, 218, 55, 281, 57, 132, 144, 60, 1, 337, 26,
    150, 246, 45, 218, 190, 11, 370, 158, 26, 94, 131, 55, 306, 4, 13, 72, 11, 26, 782, 49, 91, 100, 52, 222,
    780, 249, 52, 317, 348, 183, 313, 292, 398, 13, 13, 52, 102, 225, 185, 322, 157, 26, 118, 322, 81, 213, 86,
    1, 132, 22, 385, 21, 21, 783, 149, 286, 99, 321, 472, 60, 51, 179, 60, 13, 711, 233, 169, 19, 168, 52, 30,
    235, 19, 114, 138, 366, 27, 385, 225, 144, 182, 60, 60, 74, 53, 81, 159, 11, 699, 134, 60, 159, 185, 65, 81,
    60, 39, 118, 340, 1, 46, 194, 222, 55, 72, 370, 371, 55, 164, 580, 216, 503, 86, 51, 183, 27, 322, 368, 580,
    36, 128, 210, 167, 182, 118, 338, 284, 196, 11, 60, 60, 503, 689, 252, 321, 22, 16, 396, 13, 237, 508, 73,
    1, 72, 384, 11, 55, 19, 290, 39, 38, 247, 170, 699, 249, 346, 132, 81, 13, 11, 170, 218, 60, 249, 77, 103,
    370, 370, 167, 282, 100, 282, 11, 106, 111, 291, 337, 60, 11, 210, 237, 11, 264, 346, 21, 464, 185, 1, 271,
    345, 11, 100, 228, 124, 108, 45, 38, 396, 216, 100, 222, 464, 194, 317, 290, 13, 445, 11, 230, 346, 27, 159,
    312, 216, 243, 464, 317, 45, 52, 575, 83, 191, 34, 310, 72, 310, 255, 13, 172, 51, 148, 42, 338, 322, 195,
    345, 262, 148, 384, 193, 148, 22, 191, 46, 108, 68, 153, 57, 91, 148, 60, 295, 148, 201, 108, 295, 224, 228,
    27, 333, 575, 145, 49, 233, 321, 45, 170, 237, 41, 98, 75, 45, 784, 145, 191, 36, 13, 53, 310, 148, 148,
    201, 139, 13, 248, 153, 53, 299, 72, 57, 98, 295, 180, 555, 555, 316, 27, 88, 299, 293, 575, 68, 310, 75,
    293, 316, 345, 52, 97, 20, 55, 135, 97, 133, 4, 286, 270, 149, 74, 472, 173, 184, 46, 138, 316, 22, 51, 51,
    9, 196, 26, 234, 133, 134, 258, 51, 153, 1, 74, 51, 173, 39, 66, 274, 52, 17, 565, 342, 215, 468, 51, 203,
    51, 46, 46, 120, 252, 13, 205, 86, 411, 46, 48, 340, 11, 108, 47, 382, 11, 225, 180, 552, 36, 515, 281, 62,
    518, 228, 570, 179, 179, 146, 1, 25, 287, 270, 107, 150, 46, 85, 205, 167, 52, 345, 303, 193, 201, 26, 55,
    275, 260, 63, 107, 81, 150, 138, 785, 165, 55, 188, 143, 77, 86, 143, 20, 78, 407, 183, 146, 310, 316, 303,
    384, 257, 91, 173, 205, 65, 148, 132, 179, 310, 588, 342, 228, 123, 200, 552, 82, 63, 312, 46, 134, 11, 107,
    518, 275, 38, 333, 204, 179, 656, 305, 95, 275, 55, 786, 322, 463, 52, 371, 53, 41, 146, 7, 134, 6, 60, 27,
    382, 20, 46, 182, 228, 368, 112, 787, 31, 370, 220, 86, 16, 312, 330, 99, 788, 135, 228, 146, 436, 204, 535,
    179, 179, 179, 35, 307, 69, 13, 146, 249, 167, 205, 95, 263, 84, 171, 210, 114, 11, 44, 382, 234, 55, 61,
    167, 255, 135, 135, 234, 251, 41, 281, 275, 235, 114, 122, 345, 58, 257, 49, 228, 268, 146, 306, 384, 552,
    73, 132, 66, 218, 202, 62, 1, 46, 348, 266, 216, 57, 25, 452, 11, 39, 271, 202, 337, 143, 42, 17, 269, 40,
    46, 271, 345, 223, 21, 472, 135, 167, 98, 20, 356, 99, 185, 158, 348, 16, 370, 245, 268, 95, 188, 465, 135,
    228, 575, 316, 252, 340, 52, 179, 45, 97, 656, 205, 46, 37, 316, 308, 146, 12, 52, 194, 179, 150, 24, 31,
    252, 789, 790, 19, 296, 75, 13, 409, 364, 122, 656, 91, 1, 62, 43, 333, 231, 66, 293, 11, 91, 237, 356, 275,
    210, 385, 87, 575, 153, 87, 120, 274, 29, 228, 114, 208, 656, 305, 299, 49, 285, 55, 146, 303, 98, 137, 108,
    342, 271, 552, 195, 313, 228, 210, 20, 313, 4, 242, 4, 242, 86, 53, 210, 210, 31, 114, 305, 304, 620, 188,
    135, 115, 12, 171, 204, 20, 308, 98, 13, 348, 286, 218, 307, 183, 465, 16, 11, 1, 4, 315, 790, 171, 143,
    280, 171, 135, 45, 315, 210, 210, 146, 58, 264, 13, 204, 316, 345, 115, 308, 135, 348, 38, 173, 115, 384,
    274, 648, 52, 26, 257, 264, 348, 45, 13, 208, 150, 143, 172, 89, 172, 539, 185, 292, 132, 81, 168, 215, 9,
    135, 262, 179, 169, 57, 84, 106, 398, 149, 179, 88, 65, 89, 208, 307, 62, 47, 52, 86, 53, 407, 366, 231,
    791, 171, 205, 237, 201, 52, 72, 237, 133, 134, 81, 275, 348, 792, 44, 529, 196, 195, 149, 96, 173, 185, 29,
    132, 55, 29, 291, 51, 52, 348, 210, 53, 4, 88, 196, 9, 44, 247, 51, 427, 377, 793, 10, 158, 384, 398, 14,
    223, 170, 247, 62, 146, 313, 181, 52, 102, 55, 290, 246, 167, 157, 370, 158, 21, 77, 479, 529, 158, 794,
    793, 149, 293, 106, 283, 366, 10, 10, 290, 72, 29, 283, 220, 114, 455, 74, 247, 132, 290, 364, 465, 52, 182,
    150, 465, 201, 308, 208, 26, 34, 795, 214, 95, 34, 30, 11, 213, 171, 164, 348, 133, 13, 185, 48, 118, 346,
    346, 21, 85, 81, 104, 542, 541, 11, 74, 266, 19, 218, 84, 133, 60, 11, 149, 99, 118, 49, 123, 237, 151, 87,
    88, 34, 796, 47, 123, 55, 60, 4, 81, 16, 133, 796, 292, 72, 55, 102, 172, 114, 46, 173, 138, 46, 368, 86,
    144, 55, 58, 218, 137, 97, 20, 38, 132, 235, 224, 169, 173, 366, 74, 396, 312, 51, 118, 518, 102, 39, 46,
    16, 331, 196, 92, 312, 62, 181, 455, 352, 375, 797, 233, 108, 200, 15, 257, 306, 175, 132, 55, 798, 25, 282,
    201, 65, 292, 102, 256, 170, 15, 402, 134, 26, 283, 73, 194, 92, 60, 146, 256, 205, 14, 218, 216, 27, 21,
    74, 284, 134, 228, 455, 225, 352, 157, 183, 104, 102, 133, 72, 55, 112, 100, 320, 503, 55, 51, 62, 60, 31,
    224, 40, 11, 170, 118, 247, 799, 116, 52, 216, 29, 16, 200, 368, 4, 4, 338, 4, 48, 135, 132, 328, 50, 800,
    375, 48, 330, 105, 175, 515, 261, 427, 88, 801, 349, 4, 184, 179, 496, 138, 14, 4, 345, 248, 247, 33, 535,
    72, 81, 202, 29, 123, 245, 403, 303, 13, 247, 143, 216, 170, 264, 5, 4, 170, 73, 146, 321, 132, 265, 14, 11,
    274, 319, 150, 303, 472, 281, 102, 193, 26, 21, 384, 455, 352, 24, 14, 50, 55, 50, 104, 188, 472, 102, 115,
    247, 384, 99, 65, 183, 331, 60, 99, 27, 43, 137, 6, 281, 247, 170, 270, 50, 352, 306, 264, 123, 1, 515, 168,
    284, 167, 335, 171, 146, 181, 200, 400, 99, 6, 88, 72, 282, 375, 55, 99, 314, 370, 82, 62, 288, 315, 802,
    237, 218, 247, 375, 271, 261, 179, 40, 231, 52, 87, 31, 72, 247, 292, 256, 135, 297, 60, 216, 111, 296, 115,
    208, 306, 247, 11, 287, 100, 803, 216, 175, 1, 521, 211, 804, 37, 236, 132, 11, 84, 157, 329, 306, 100, 68,
    528, 182, 60, 287, 10, 44, 13, 143, 299, 496, 298, 146, 544, 43, 403, 157, 194, 377, 648, 72, 37, 99, 107,
    270, 194, 72, 464, 146, 283, 455, 293, 24, 102, 108, 179, 49, 1, 222, 100, 1, 656, 170, 11, 289, 135, 308,
    124, 164, 648, 4, 252, 148, 366, 292, 102, 648, 312, 30, 170, 292, 132, 43, 108, 210, 43, 264, 261, 317,
    132, 396, 648, 257, 805, 249, 308, 292, 115, 26, 34, 13, 806, 171, 807, 808, 809, 11, 48, 312, 11, 118, 50,
    99, 133, 266, 19, 84, 330, 85, 118, 247, 801, 149, 60, 346, 151, 46, 218, 542, 74, 132, 86, 102, 55, 115,
    235, 172, 72, 60, 38, 171, 169, 55, 97, 368, 1, 51, 137, 284, 282, 39, 233, 544, 402, 518, 194, 798, 306,
    283, 810, 92, 108, 134, 352, 228, 256, 157, 72, 100, 375, 11, 183, 11, 170, 138, 264, 170, 4, 245, 811, 5,
    33, 270, 50, 14, 328, 175, 16, 375, 349, 200, 812, 184, 48, 813, 515, 81, 321, 73, 146, 14, 308, 183, 472,
    103, 99, 194, 26, 116, 274, 229, 132, 188, 515, 455, 150, 216, 384, 303, 281, 123, 55, 82, 218, 40, 88, 370,
    43, 52, 1, 146, 289, 296, 297, 292, 264, 814, 815, 521, 102, 299, 287, 528, 283, 135, 816, 455, 817, 648,
    541, 102, 330, 541, 393, 541, 4, 114, 66, 73, 180, 330, 264, 264, 263, 6, 41, 298, 250, 27, 4, 373, 264,
    292, 250, 210, 41, 105, 105, 330, 105, 7, 257, 257, 55, 172, 63, 167, 46, 53, 78, 167, 303, 330, 47, 331,
    183, 256, 55, 172, 31, 180, 396, 331, 45, 13, 60, 209, 63, 308, 74, 26, 19, 94, 349, 818, 63, 52, 139, 50,
    179, 11, 528, 319, 349, 11, 256, 208, 180, 257, 19, 11, 11, 80, 144, 208, 37, 107, 337, 144, 30, 30, 149,
    47, 370, 144, 167, 37, 381, 370, 138, 1, 46, 150, 157, 37, 1, 132, 282, 504, 504, 37, 455, 87, 132, 1, 144,
    37, 135, 13, 352, 39, 158, 281, 72, 143, 287, 149, 287, 115, 292, 352, 459, 37, 43, 13, 214, 1, 319, 373,
    149, 133, 205, 205, 88, 55, 6, 260, 1, 360, 1, 19, 138, 349, 60, 173, 72, 102, 73, 72, 72, 321, 68, 194,
    194, 228, 84, 133, 283, 819, 88, 245, 249, 84, 205, 46, 146, 306, 205, 269, 247, 48, 194, 223, 185, 185, 7,
    294, 296, 1, 115, 223, 294, 44, 428, 68, 294, 143, 1, 194, 306, 249, 148, 195, 195, 3, 78, 89, 820, 188,
    188, 188, 402, 402, 96, 353, 265, 56, 56, 821, 292, 112, 81, 352, 139, 286, 99, 614, 19, 1, 26, 173, 77, 53,
    159, 97, 195, 128, 11, 158, 276, 356, 459, 283, 67, 61, 356, 11, 195, 159, 30, 366, 443, 96, 1, 121, 23,
    107, 258, 225, 99, 205, 49, 49, 133, 352, 60, 335, 465, 49, 218, 162, 138, 95, 30, 191, 299, 316, 60, 189,
    201, 96, 36, 300, 331, 170, 115, 286, 270, 311, 445, 51, 53, 179, 150, 427, 346, 170, 66, 24, 121, 168, 112,
    53, 24, 98, 115, 98, 24, 115, 373, 98, 115, 115, 24, 294, 270, 258, 112, 98, 465, 60, 49, 189, 345, 168,
    112, 112, 316, 13, 13, 180, 26, 237, 1, 237, 26, 180, 180, 398, 1, 822, 11, 21, 460, 479, 35, 114, 455, 271,
    205, 118, 228, 82, 171, 281, 340, 330, 282, 86, 213, 145, 140, 167, 60, 7, 55, 245, 149, 152, 67, 146, 151,
    338, 30, 85, 392, 460, 329, 214, 823, 346, 148, 4, 19, 135, 72, 72, 245, 460, 51, 307, 172, 38, 9, 102, 172,
    50, 171, 402, 49, 245, 47, 114, 173, 248, 246, 331, 307, 81, 245, 60, 168, 66, 81, 55, 824, 218, 132, 182,
    152, 77, 270, 60, 193, 111, 173, 62, 321, 205, 65, 170, 144, 316, 25, 192, 210, 51, 165, 31, 67, 206, 1,
    207, 109, 825, 25, 205, 108, 318, 318, 96, 209, 110, 269, 826, 81, 91, 27, 201, 60, 88, 337, 102, 88, 102,
    827, 827, 11, 102, 500, 220, 141, 381, 4, 378, 208, 222, 80, 48, 114, 346, 48, 157, 828, 51, 30, 110, 357,
    311, 287, 112, 337, 266, 172, 135, 829, 830, 231, 157, 155, 58, 376, 27, 324, 831, 75, 58, 550, 378, 19,
    167, 257, 52, 115, 9, 88, 39, 29, 580, 19, 243, 128, 269, 292, 98, 251, 49, 248, 324, 51, 56, 832, 23, 833,
    118, 172, 496, 55, 55, 53, 245, 37, 48, 25, 19, 427, 247, 121, 145, 337, 168, 17, 205, 339, 257, 276, 150,
    209, 202, 378, 74, 629, 227, 99, 38, 398, 232, 304, 322, 148, 146, 50, 828, 13, 77, 274, 179, 140, 55, 132,
    168, 14, 191, 315, 230, 777, 135, 216, 191, 328, 158, 237, 515, 35, 1, 114, 299, 11, 19, 102, 370, 216, 289,
    276, 140, 210, 427, 67, 640, 243, 283, 55, 158, 366, 72, 17, 216, 108, 264, 216, 60, 83, 215, 44, 134, 252,
    168, 640, 299, 88, 91, 228, 315, 143, 60, 108, 287, 62, 88, 698, 73, 100, 149, 264, 287, 620, 49, 220, 222,
    415, 115, 834, 190, 92, 97, 1, 256, 360, 115, 521, 415, 167, 4, 88, 289, 164, 378, 145, 381, 132, 243, 202,
    555, 360, 31, 210, 159, 380, 257, 173, 381, 80, 168, 380, 314, 135, 145, 207, 381, 44, 207, 81, 108, 465,
    835, 11, 370, 16, 14, 465, 60, 60, 35, 146, 402, 60, 157, 307, 218, 34, 132, 13, 213, 148, 13, 319, 72, 72,
    34, 13, 13, 202, 53, 34, 155, 186, 186, 186, 34, 20, 250, 74, 20, 248, 250, 124, 124, 41, 377, 248, 42, 419,
    6, 57, 171, 249, 42, 287, 1, 143, 463, 307, 143, 169, 42, 518, 151, 836, 179, 210, 38, 146, 129, 138, 46,
    122, 116, 114, 132, 35, 42, 6, 210, 310, 67, 72, 206, 55, 293, 40, 52, 368, 13, 371, 112, 13, 50, 114, 309,
    385, 53, 271, 328, 321, 384, 111, 402, 249, 284, 213, 1, 280, 129, 479, 356, 137, 83, 148, 319, 342, 305,
    37, 210, 1, 11, 146, 159, 309, 4, 210, 210, 43, 400, 101, 29, 146, 146, 837, 31, 55, 66, 31, 31, 479, 479,
    1, 120, 112, 108, 474, 56, 201, 108, 39, 252, 48, 1, 221, 14, 208, 86, 135, 13, 13, 368, 310, 340, 62, 4,
    838, 81, 194, 100, 60, 73, 19, 55, 415, 50, 57, 60, 4, 287, 346, 135, 118, 55, 333, 839, 210, 840, 11, 225,
    4, 841, 149, 47, 403, 155, 11, 377, 377, 151, 57, 92, 188, 60, 99, 225, 294, 97, 78, 36, 842, 126, 518, 24,
    65, 30, 384, 1, 345, 50, 52, 19, 232, 132, 140, 129, 46, 237, 183, 281, 329, 138, 307, 843, 150, 472, 263,
    52, 190, 321, 111, 246, 193, 188, 303, 1, 1, 844, 54, 845, 233, 189, 168, 114, 22, 287, 157, 148, 132, 260,
    133, 264, 61, 25, 53, 402, 465, 86, 62, 66, 337, 55, 270, 167, 179, 50, 55, 45, 78, 143, 846, 78, 78, 47,
    431, 366, 81, 60, 205, 11, 51, 316, 24, 550, 281, 83, 264, 310, 35, 197, 52, 282, 65, 101, 847, 221, 314,
    13, 286, 81, 311, 57, 11, 91, 181, 146, 181, 188, 207, 411, 213, 108, 108, 55, 13, 46, 81, 283, 194, 65,
    213, 63, 282, 82, 319, 411, 134, 38, 135, 46, 164, 455, 55, 200, 15, 107, 51, 202, 42, 479, 51, 96, 209, 68,
    205, 118, 146, 848, 271, 66, 52, 123, 195, 74, 529, 107, 77, 544, 179, 275, 68, 194, 103, 305, 81, 282, 849,
    731, 257, 264, 850, 123, 552, 65, 79, 133, 171, 148, 340, 50, 52, 75, 55, 118, 65, 185, 179, 12, 99, 150,
    322, 100, 100, 27, 314, 57, 350, 72, 352, 52, 124, 46, 366, 52, 529, 182, 58, 21, 851, 87, 314, 252, 53,
    337, 309, 202, 51, 162, 852, 234, 31, 112, 30, 357, 853, 7, 30, 357, 77, 105, 237, 542, 368, 132, 854, 855,
    232, 697, 346, 39, 227, 111, 203, 204, 115, 20, 145, 322, 132, 159, 30, 264, 264, 214, 266, 411, 411, 181,
    856, 51, 150, 173, 25, 146, 535, 167, 360, 857, 53, 50, 234, 465, 503, 185, 124, 858, 370, 427, 55, 128,
    140, 16, 258, 251, 184, 142, 261, 47, 52, 322, 114, 7, 193, 225, 256, 72, 225, 150, 39, 124, 305, 123, 68,
    307, 352, 377, 167, 138, 245, 225, 209, 105, 175, 171, 31, 53, 146, 44, 250, 74, 248, 249, 62, 4, 185, 88,
    375, 266, 179, 140, 455, 245, 204, 4, 309, 66, 50, 49, 84, 455, 31, 1, 201, 4, 48, 275, 56, 218, 58, 34,
    300, 257, 179, 1, 335, 114, 376, 121, 264, 264, 264, 228, 141, 21, 321, 73, 48, 13, 13, 55, 115, 306, 306,
    227, 275, 145, 266, 228, 13, 384, 78, 209, 232, 859, 264, 588, 588, 283, 14, 182, 182, 235, 193, 398, 72,
    23, 209, 173, 146, 55, 216, 51, 428, 40, 133, 133, 223, 31, 322, 860, 81, 73, 861, 35, 336, 263, 208, 271,
    172, 124, 15, 25, 171, 146, 50, 114, 50, 463, 11, 62, 381, 77, 274, 148, 100, 24, 200, 50, 218, 98, 112,
    236, 72, 20, 4, 308, 247, 148, 281, 337, 99, 74, 150, 17, 41, 329, 83, 43, 341, 98, 377, 283, 356, 50, 242,
    30, 280, 65, 20, 266, 20, 99, 218, 371, 82, 309, 52, 393, 382, 281, 52, 53, 72, 284, 97, 170, 322, 349, 159,
    285, 135, 235, 407, 357, 281, 97, 13, 220, 335, 124, 124, 85, 452, 72, 149, 99, 95, 146, 11, 268, 129, 534,
    208, 286, 552, 218, 197, 280, 170, 349, 72, 167, 371, 282, 373, 763, 357, 20, 158, 257, 82, 87, 306, 246,
    148, 91, 179, 247, 33, 182, 201, 275, 152, 862, 49, 11, 52, 172, 371, 13, 138, 264, 366, 153, 201, 78, 134,
    97, 252, 209, 115, 24, 72, 66, 21, 123, 266, 39, 50, 230, 479, 13, 1, 81, 863, 179, 210, 170, 12, 9, 292,
    37, 297, 31, 138, 11, 243, 33, 7, 150, 237, 210, 186, 5, 150, 409, 164, 864, 114, 150, 357, 89, 172, 306,
    560, 62, 294, 208, 356, 231, 38, 261, 407, 283, 208, 24, 550, 194, 256, 65, 146, 385, 74, 65, 427, 314, 62,
    84, 333, 135, 94, 381, 122, 37, 75, 115, 44, 333, 156, 179, 52, 50, 11, 135, 270, 143, 309, 276, 43, 285,
    164, 572, 403, 403, 292, 13, 68, 97, 377, 146, 79, 99, 193, 30, 173, 210, 544, 194, 232, 183, 245, 92, 396,
    63, 82, 149, 98, 419, 403, 36, 170, 55, 92, 305, 57, 25, 26, 228, 72, 316, 346, 368, 4, 146, 99, 552, 138,
    13, 6, 373, 11, 133, 26, 222, 292, 306, 99, 13, 72, 286, 865, 286, 156, 50, 194, 194, 11, 181, 73, 48, 409,
    1, 259, 283, 291, 172, 37, 115, 321, 281, 107, 183, 158, 83, 179, 184, 552, 132, 143, 121, 102, 167, 102,
    74, 146, 286, 133, 141, 155, 164, 148, 196, 280, 74, 164, 320, 445, 50, 189, 16, 79, 82, 296, 307, 103, 293,
    314, 218, 96, 168, 264, 370, 24, 228, 4, 63, 146, 170, 98, 267, 384, 153, 208, 862, 123, 866, 472, 310, 345,
    132, 299, 276, 132, 237, 216, 1, 170, 102, 52, 1, 360, 292, 108, 150, 60, 246, 315, 148, 366, 455, 243, 143,
    280, 250, 230, 310, 68, 50, 349, 194, 276, 370, 99, 193, 52, 74, 97, 156, 44, 293, 306, 225, 204, 159, 58,
    57, 403, 403, 4, 110, 210, 237, 230, 309, 99, 867, 13, 164, 11, 224, 306, 366, 21, 237, 224, 252, 868, 114,
    317, 1, 132, 13, 53, 115, 115, 65, 37, 264, 316, 104, 377, 348, 138, 173, 148, 143, 337, 7, 98, 308, 11,
    305, 297, 292, 292, 194, 40, 60, 50, 98, 184, 443, 52, 11, 208, 292, 443, 257, 11, 98, 210, 146, 141, 315,
    292, 200, 228, 1, 80, 142, 350, 62, 62, 210, 775, 216, 26, 228, 135, 97, 62, 170, 357, 55, 170, 170, 210,
    62, 13, 286, 108, 53, 427, 193, 31, 184, 184, 98, 289, 72, 74, 319, 21, 153, 11, 21, 121, 20, 6, 92, 89,
    186, 13, 7, 81, 869, 194, 309, 35, 100, 870, 221, 20, 1, 94, 73, 151, 232, 47, 205, 135, 346, 346, 403, 871,
    19, 348, 348, 234, 4, 134, 65, 4, 291, 281, 92, 194, 225, 4, 38, 36, 286, 111, 105, 149, 149, 518, 214, 293,
    55, 329, 39, 55, 205, 75, 193, 132, 168, 137, 21, 30, 61, 66, 205, 30, 185, 7, 53, 52, 55, 329, 61, 188, 19,
    19, 132, 46, 153, 350, 22, 167, 184, 173, 872, 300, 138, 167, 49, 167, 264, 52, 27, 173, 211, 35, 181, 194,
    194, 411, 55, 144, 191, 311, 46, 1, 132, 588, 108, 52, 1, 66, 4, 873, 186, 1, 105, 366, 310, 345, 91, 310,
    60, 297, 195, 89, 77, 378, 26, 4, 202, 39, 21, 874, 190, 77, 230, 162, 246, 875, 7, 74, 306, 40, 172, 172,
    55, 132, 89, 57, 55, 52, 371, 179, 97, 281, 30, 39, 49, 31, 112, 285, 230, 194, 145, 60, 258, 245, 53, 208,
    4, 4, 13, 234, 876, 309, 37, 26, 72, 128, 52, 402, 201, 375, 503, 7, 7, 13, 284, 245, 19, 50, 154, 1, 281,
    87, 200, 135, 403, 168, 263, 50, 29, 427, 48, 25, 232, 169, 150, 105, 291, 144, 264, 427, 43, 121, 360, 321,
    39, 102, 112, 78, 170, 14, 13, 39, 20, 306, 271, 31, 384, 398, 50, 55, 281, 337, 50, 55, 82, 102, 30, 877,
    78, 870, 264, 20, 319, 158, 46, 247, 183, 55, 281, 98, 309, 360, 340, 62, 21, 402, 52, 145, 99, 173, 227,
    356, 266, 282, 264, 283, 169, 371, 67, 26, 72, 181, 72, 281, 373, 115, 280, 169, 282, 282, 11, 57, 157, 7,
    225, 1, 179, 377, 158, 1, 340, 56, 185, 62, 91, 94, 197, 1, 346, 264, 878, 38, 129, 521, 4, 297, 201, 5, 20,
    479, 205, 150, 294, 210, 50, 60, 158, 314, 296, 173, 19, 13, 146, 257, 356, 225, 38, 65, 283, 389, 346, 228,
    48, 89, 89, 94, 94, 427, 349, 78, 72, 24, 52, 297, 228, 140, 9, 411, 73, 366, 396, 26, 21, 597, 60, 252,
    252, 108, 173, 350, 299, 335, 91, 72, 11, 17, 271, 245, 195, 92, 92, 194, 65, 43, 108, 287, 378, 228, 57,
    319, 164, 26, 97, 27, 305, 52, 102, 287, 1, 51, 107, 43, 4, 181, 73, 186, 257, 225, 264, 221, 52, 611, 306,
    115, 46, 122, 102, 411, 102, 4, 282, 146, 309, 286, 82, 159, 45, 39, 445, 185, 409, 143, 292, 39, 360, 303,
    52, 266, 52, 21, 465, 210, 340, 228, 46, 316, 52, 316, 40, 23, 19, 76, 167, 256, 264, 74, 72, 291, 173, 200,
    340, 291, 297, 173, 39, 46, 45, 879, 271, 539, 152, 539, 155, 38, 79, 96, 192, 409, 72, 880, 31, 203, 281,
    173, 138, 306, 74, 132, 134, 73, 39, 132, 36, 62, 50, 249, 319, 50, 249, 338, 110, 173, 1, 1, 12, 86, 13,
    243, 213, 1, 287, 314, 55, 33, 149, 881, 39, 85, 38, 49, 1, 38, 38, 39, 60, 102, 329, 60, 118, 225, 123,
    234, 281, 337, 221, 294, 550, 194, 329, 77, 58, 138, 137, 193, 376, 148, 182, 179, 368, 250, 53, 185, 83,
    157, 218, 1, 463, 114, 150, 191, 55, 33, 60, 60, 329, 335, 1, 78, 58, 85, 188, 306, 89, 173, 246, 13, 72,
    208, 114, 114, 55, 205, 205, 233, 118, 283, 882, 146, 114, 39, 96, 35, 82, 46, 91, 65, 261, 311, 192, 202,
    529, 305, 170, 503, 460, 550, 74, 77, 503, 27, 52, 256, 172, 436, 35, 1, 13, 218, 349, 21, 504, 11, 1, 12,
    529, 580, 84, 504, 52, 115, 115, 233, 146, 541, 43, 416, 503, 375, 281, 138, 205, 140, 16, 116, 243, 29,
    883, 152, 152, 245, 281, 257, 427, 31, 340, 884, 60, 53, 1, 4, 427, 331, 460, 4, 183, 183, 55, 319, 102,
    384, 402, 503, 274, 157, 157, 185, 281, 193, 193, 55, 13, 364, 31, 194, 246, 885, 216, 376, 49, 99, 131,
    188, 107, 443, 282, 281, 82, 56, 224, 87, 169, 886, 205, 32, 550, 264, 39, 135, 443, 233, 115, 308, 52, 89,
    20, 216, 1, 402, 102, 132, 50, 243, 479, 11, 37, 688, 193, 73, 179, 55, 146, 17, 146, 88, 11, 49, 380, 143,
    114, 73, 155, 350, 544, 297, 308, 294, 122, 91, 479, 100, 222, 43, 115, 179, 123, 305, 74, 250, 179, 308,
    55, 82, 60, 320, 74, 191, 20, 196, 102, 114, 314, 204, 316, 72, 132, 308, 89, 137, 53, 313, 20, 146, 335, 1,
    308, 36, 72, 72, 148, 40, 887, 55, 888, 55, 47, 185, 11, 11, 889, 41, 384, 31, 91, 92, 269, 78, 208, 208,
    409, 20, 26, 43, 257, 92, 208, 201, 115, 148, 60, 234, 72, 287, 50, 72, 248, 13, 308, 232, 340, 113, 67, 11,
    197, 264, 188, 173, 184, 123, 41, 342, 146, 257, 173, 146, 50, 495, 173, 257, 308, 172, 150, 41, 889, 41,
    31, 91, 208, 20, 43, 308, 495, 11, 72, 150, 248, 13, 188, 123, 173, 828, 21, 123, 231, 92, 60, 139, 11, 167,
    49, 890, 150, 5, 377, 200, 35, 20, 797, 91, 214, 97, 39, 236, 21, 202, 237, 168, 11, 210, 60, 61, 179, 202,
    62, 5, 214, 60, 83, 97, 72, 1, 52, 92, 72, 31, 72, 31, 31, 121, 55, 21, 21, 108, 133, 11, 143, 164, 153,
    133, 221, 375, 170, 39, 1, 118, 164, 65, 287, 4, 58, 11, 164, 65, 232, 149, 36, 148, 258, 172, 65, 155, 92,
    228, 619, 314, 30, 60, 318, 151, 155, 139, 186, 31, 141, 338, 170, 1, 1, 237, 205, 185, 172, 185, 170, 218,
    46, 95, 188, 81, 81, 184, 167, 55, 146, 402, 138, 150, 144, 52, 378, 335, 171, 86, 1, 53, 148, 61, 1, 1,
    173, 180, 66, 179, 318, 173, 47, 107, 235, 375, 46, 181, 89, 190, 170, 164, 1, 271, 185, 20, 213, 228, 20,
    199, 213, 188, 91, 200, 194, 39, 377, 15, 73, 50, 172, 171, 134, 208, 184, 197, 232, 194, 31, 318, 331, 96,
    22, 201, 1, 292, 46, 312, 206, 57, 13, 315, 11, 60, 118, 231, 371, 232, 312, 891, 20, 112, 49, 246, 43, 30,
    367, 68, 225, 353, 209, 13, 228, 27, 39, 132, 57, 57, 370, 258, 12, 194, 51, 452, 218, 452, 340, 377, 140,
    892, 39, 321, 173, 24, 228, 100, 105, 132, 245, 205, 131, 1, 168, 65, 893, 19, 45, 43, 314, 338, 11, 4, 250,
    515, 50, 53, 263, 25, 95, 122, 535, 135, 45, 29, 146, 97, 286, 128, 172, 243, 377, 269, 13, 402, 170, 269,
    20, 306, 20, 236, 377, 232, 38, 150, 102, 55, 124, 112, 146, 4, 13, 81, 17, 72, 194, 65, 209, 132, 227, 314,
    40, 46, 144, 31, 271, 306, 35, 290, 4, 211, 23, 50, 202, 315, 171, 287, 146, 407, 98, 271, 159, 35, 264,
    208, 228, 208, 72, 37, 314, 83, 183, 237, 284, 205, 135, 20, 283, 281, 102, 185, 375, 148, 148, 210, 13,
    243, 24, 263, 52, 366, 366, 5, 89, 894, 146, 122, 39, 115, 356, 291, 276, 33, 72, 45, 294, 294, 123, 89, 1,
    62, 283, 297, 139, 7, 377, 43, 170, 528, 464, 72, 61, 320, 95, 378, 308, 232, 264, 92, 11, 298, 108, 114,
    194, 17, 57, 498, 61, 704, 68, 250, 498, 124, 270, 306, 293, 250, 305, 100, 132, 11, 108, 51, 184, 76, 1,
    156, 184, 19, 194, 377, 1, 1, 287, 317, 459, 135, 320, 131, 62, 171, 286, 156, 264, 146, 13, 146, 194, 895,
    89, 306, 313, 292, 172, 50, 43, 52, 1, 384, 89, 31, 232, 16, 50, 16, 148, 43, 317, 65, 308, 314, 102, 465,
    455, 313, 1, 305, 184, 31, 340, 31, 11, 121, 55, 118, 11, 39, 133, 375, 317, 287, 4, 58, 164, 1, 164, 11,
    118, 283, 194, 276, 53, 36, 619, 170, 232, 128, 318, 258, 40, 186, 151, 92, 95, 167, 185, 66, 235, 704, 318,
    61, 237, 218, 150, 171, 181, 173, 180, 179, 1, 1, 312, 292, 20, 331, 20, 267, 194, 27, 46, 172, 377, 49,
    188, 200, 91, 164, 1, 95, 15, 73, 213, 236, 170, 171, 39, 57, 13, 68, 57, 370, 30, 194, 312, 896, 258, 891,
    263, 46, 535, 290, 895, 45, 245, 321, 50, 13, 897, 172, 893, 43, 29, 338, 100, 250, 172, 1, 211, 314, 402,
    271, 146, 102, 83, 23, 50, 232, 13, 306, 43, 81, 209, 31, 150, 794, 269, 170, 366, 305, 237, 102, 148, 284,
    20, 135, 208, 123, 297, 89, 146, 894, 250, 498, 68, 308, 124, 92, 31, 135, 184, 314, 898, 135, 133, 6, 11,
    133, 7, 133, 72, 72, 899, 299, 7, 340, 316, 75, 283, 900, 20, 52, 342, 48, 179, 74, 132, 40, 60, 60, 31, 31,
    20, 97, 194, 415, 1, 415, 1, 146, 47, 223, 232, 97, 73, 455, 146, 460, 15, 53, 55, 72, 289, 286, 13, 46, 77,
    149, 72, 114, 346, 455, 289, 150, 247, 149, 1, 60, 193, 221, 209, 19, 85, 19, 188, 85, 30, 153, 366, 26,
    157, 455, 503, 185, 901, 366, 209, 78, 52, 168, 179, 13, 77, 364, 78, 19, 72, 1, 53, 366, 97, 250, 455, 92,
    246, 218, 281, 55, 261, 214, 597, 1, 518, 48, 445, 159, 143, 250, 41, 122, 60, 96, 46, 20, 179, 81, 96, 91,
    269, 384, 79, 137, 270, 312, 245, 300, 1, 205, 78, 185, 179, 210, 44, 194, 15, 269, 81, 77, 170, 611, 108,
    15, 381, 146, 264, 164, 218, 186, 289, 289, 21, 186, 42, 381, 171, 204, 313, 181, 314, 5, 248, 152, 352,
    132, 79, 146, 100, 55, 250, 24, 24, 60, 11, 9, 340, 123, 318, 266, 99, 193, 288, 204, 40, 129, 11, 270, 1,
    17, 55, 188, 304, 122, 299, 1, 196, 314, 48, 60, 515, 243, 99, 528, 49, 313, 31, 124, 287, 48, 264, 123, 86,
    132, 381, 179, 340, 74, 31, 5, 306, 316, 86, 381, 246, 218, 55, 281, 214, 261, 122, 132, 196, 9, 159, 60,
    143, 250, 445, 384, 188, 46, 41, 96, 146, 902, 20, 300, 91, 312, 137, 78, 245, 185, 1, 611, 60, 903, 194,
    81, 44, 210, 381, 81, 15, 123, 21, 218, 204, 186, 55, 340, 11, 74, 5, 181, 179, 171, 352, 152, 49, 204, 40,
    515, 55, 790, 304, 122, 31, 313, 99, 528, 287, 264, 86, 205, 72, 186, 227, 134, 72, 27, 185, 27, 89, 6, 158,
    535, 535, 52, 34, 55, 180, 86, 4, 287, 310, 65, 132, 81, 92, 225, 205, 181, 314, 314, 402, 904, 139, 150,
    72, 184, 92, 348, 173, 11, 205, 97, 331, 83, 81, 201, 116, 311, 86, 87, 231, 72, 180, 237, 65, 53, 146, 393,
    158, 496, 88, 210, 905, 305, 21, 81, 183, 173, 205, 271, 68, 68, 108, 293, 183, 96, 313, 313, 235, 463, 865,
    233, 321, 154, 92, 55, 314, 146, 151, 60, 131, 348, 47, 4, 348, 37, 58, 307, 1, 385, 138, 337, 47, 402, 233,
    58, 77, 181, 376, 336, 46, 53, 906, 60, 55, 335, 53, 287, 114, 168, 53, 907, 101, 1, 11, 116, 132, 108, 116,
    46, 200, 206, 908, 91, 310, 98, 73, 205, 210, 269, 60, 77, 201, 261, 146, 107, 68, 179, 132, 116, 11, 53,
    11, 74, 322, 97, 51, 465, 228, 12, 83, 215, 111, 74, 29, 190, 108, 16, 68, 211, 131, 146, 4, 145, 50, 496,
    39, 11, 465, 53, 465, 128, 210, 259, 443, 53, 205, 48, 200, 183, 114, 235, 345, 1, 231, 247, 261, 247, 252,
    60, 95, 285, 60, 13, 116, 154, 42, 190, 38, 150, 61, 314, 640, 146, 331, 158, 53, 55, 235, 402, 269, 398,
    290, 183, 213, 230, 146, 249, 357, 678, 131, 37, 385, 285, 183, 11, 465, 909, 349, 313, 179, 319, 210, 299,
    231, 158, 137, 237, 72, 98, 11, 60, 37, 910, 911, 247, 115, 175, 293, 385, 350, 230, 53, 342, 565, 132, 143,
    97, 38, 912, 114, 913, 231, 92, 92, 44, 131, 68, 914, 124, 299, 154, 575, 41, 293, 107, 179, 179, 46, 53,
    97, 68, 154, 16, 11, 57, 348, 385, 44, 311, 60, 907, 60, 43, 97, 274, 50, 316, 44, 132, 50, 648, 308, 102,
    317, 141, 465, 131, 173, 11, 575, 357, 72, 98, 92, 44, 172, 214, 49, 149, 173, 183, 116, 116, 214, 371, 118,
    257, 156, 11, 53, 158, 255, 195, 31, 337, 106, 173, 356, 195, 116, 60, 31, 183, 249, 264, 13, 915, 36, 91,
    234, 50, 348, 155, 137, 306, 143, 118, 287, 312, 74, 415, 314, 137, 232, 85, 4, 78, 265, 312, 135, 17, 133,
    62, 173, 312, 150, 138, 137, 294, 218, 143, 312, 144, 252, 246, 167, 167, 376, 46, 282, 232, 47, 171, 60,
    148, 321, 1, 60, 20, 66, 96, 214, 53, 108, 207, 185, 341, 200, 171, 288, 60, 186, 29, 13, 368, 30, 48, 65,
    89, 48, 55, 263, 171, 168, 259, 89, 184, 29, 81, 194, 105, 496, 427, 203, 1, 252, 135, 33, 385, 66, 41, 246,
    128, 242, 29, 265, 398, 11, 144, 132, 42, 339, 266, 35, 30, 133, 74, 55, 81, 55, 346, 260, 184, 13, 346,
    375, 167, 218, 6, 281, 210, 108, 139, 916, 50, 236, 83, 89, 108, 184, 12, 195, 149, 143, 44, 35, 464, 203,
    455, 1, 11, 515, 96, 13, 146, 133, 292, 152, 52, 52, 210, 44, 915, 917, 91, 306, 137, 118, 916, 232, 128,
    265, 133, 167, 321, 210, 171, 60, 1, 62, 218, 52, 148, 263, 20, 288, 60, 108, 171, 200, 210, 108, 89, 55,
    29, 385, 246, 194, 33, 105, 29, 496, 81, 339, 55, 11, 346, 74, 152, 281, 6, 918, 210, 89, 44, 155, 167, 181,
    181, 919, 396, 384, 360, 360, 181, 83, 169, 384, 384, 384, 83, 384, 169, 181, 384, 384, 314, 82, 222, 222,
    43, 496, 496, 1, 126, 384, 384, 20, 13, 299, 107, 43, 86, 135, 13, 13, 4, 164, 1, 427, 79, 4, 380, 105, 322,
    338, 264, 107, 99, 123, 518, 36, 143, 57, 107, 232, 920, 921, 107, 123, 281, 50, 115, 205, 162, 168, 201,
    60, 1, 224, 77, 314, 137, 96, 150, 922, 46, 402, 122, 375, 74, 58, 173, 51, 194, 25, 30, 208, 175, 11, 56,
    1, 39, 515, 311, 164, 230, 258, 923, 375, 67, 223, 168, 154, 224, 306, 164, 12, 30, 228, 21, 104, 46, 21,
    150, 150, 322, 51, 183, 75, 1, 921, 134, 207, 57, 20, 27, 237, 293, 504, 40, 115, 87, 194, 52, 167, 204,
    260, 357, 92, 175, 455, 137, 210, 30, 171, 123, 13, 496, 98, 50, 183, 1, 107, 281, 257, 179, 290, 13, 305,
    100, 154, 100, 31, 42, 205, 183, 13, 20, 218, 30, 99, 232, 384, 427, 232, 6, 271, 21, 249, 107, 50, 227,
    924, 188, 148, 16, 349, 164, 131, 150, 205, 281, 237, 131, 135, 94, 148, 41, 9, 294, 20, 497, 205, 237, 293,
    89, 154, 150, 356, 205, 357, 44, 298, 544, 135, 306, 13, 1, 232, 299, 53, 20, 179, 148, 79, 102, 100, 920,
    184, 315, 96, 472, 384, 384, 360, 52, 281, 148, 257, 52, 1, 112, 342, 4, 190, 287, 7, 13, 411, 82, 310, 72,
    312, 55, 106, 289, 151, 202, 451, 155, 172, 284, 281, 215, 159, 925, 284, 57, 53, 30, 7, 307, 21, 179, 19,
    22, 368, 246, 191, 150, 535, 23, 44, 312, 91, 46, 20, 233, 13, 15, 185, 345, 60, 11, 926, 223, 202, 108, 72,
    91, 290, 371, 77, 220, 95, 371, 99, 31, 27, 75, 72, 216, 55, 57, 55, 370, 286, 371, 77, 352, 234, 264, 114,
    72, 246, 52, 99, 12, 228, 4, 19, 263, 427, 171, 250, 535, 66, 204, 168, 314, 30, 12, 73, 49, 53, 190, 68, 1,
    927, 31, 337, 268, 246, 232, 74, 256, 13, 99, 223, 98, 73, 73, 280, 158, 197, 72, 82, 97, 81, 535, 23, 57,
    73, 99, 286, 190, 179, 78, 139, 55, 299, 65, 17, 62, 68, 31, 9, 297, 68, 170, 342, 179, 164, 179, 528, 50,
    95, 78, 287, 44, 407, 49, 309, 23, 479, 220, 40, 309, 535, 312, 115, 313, 43, 30, 11, 31, 43, 928, 138, 455,
    72, 40, 313, 52, 30, 121, 21, 45, 152, 171, 1, 86, 13, 34, 31, 396, 78, 218, 170, 75, 218, 149, 281, 55, 99,
    307, 248, 336, 58, 929, 7, 167, 237, 930, 16, 288, 197, 195, 496, 16, 30, 134, 60, 132, 283, 27, 65, 322,
    108, 337, 233, 382, 292, 124, 396, 109, 31, 931, 545, 50, 210, 308, 31, 375, 152, 184, 266, 250, 396, 515,
    231, 503, 183, 132, 340, 62, 170, 202, 250, 21, 266, 99, 407, 321, 280, 208, 200, 16, 357, 99, 190, 392, 61,
    109, 158, 283, 296, 314, 13, 52, 293, 195, 1, 283, 12, 108, 72, 250, 932, 222, 1, 52, 53, 31, 1, 545, 82,
    164, 16, 31, 138, 208, 208, 545, 155, 108, 931, 208, 31, 384, 261, 20, 30, 20, 20, 52, 783, 23, 29, 933,
    123, 123, 21, 1, 299, 249, 180, 121, 407, 21, 47, 55, 218, 60, 47, 80, 55, 56, 153, 287, 68, 333, 42, 81,
    143, 377, 377, 7, 330, 4, 411, 505, 150, 26, 72, 1, 221, 20, 322, 72, 539, 135, 21, 146, 19, 23, 123, 47,
    151, 314, 202, 75, 348, 135, 55, 19, 85, 155, 232, 92, 154, 188, 65, 135, 169, 141, 118, 139, 542, 149, 99,
    1, 225, 19, 427, 133, 65, 234, 153, 1, 38, 72, 15, 505, 159, 307, 106, 281, 210, 232, 225, 116, 81, 168,
    322, 20, 303, 167, 321, 138, 22, 26, 167, 114, 19, 13, 26, 182, 12, 30, 248, 77, 218, 20, 20, 60, 53, 43,
    20, 20, 306, 180, 193, 185, 179, 270, 934, 20, 114, 46, 205, 380, 407, 134, 135, 55, 262, 349, 135, 55, 52,
    348, 19, 144, 169, 114, 39, 188, 74, 95, 111, 72, 72, 150, 77, 111, 250, 455, 1, 26, 312, 192, 246, 146,
    134, 202, 133, 108, 205, 96, 257, 22, 20, 211, 77, 65, 234, 171, 319, 73, 134, 366, 292, 11, 13, 170, 118,
    298, 60, 310, 287, 205, 132, 202, 200, 19, 300, 46, 73, 197, 206, 148, 132, 132, 157, 234, 213, 195, 11, 19,
    82, 208, 1, 65, 207, 209, 28, 30, 464, 3, 135, 80, 26, 156, 153, 7, 403, 20, 367, 21, 228, 89, 157, 381,
    183, 357, 331, 133, 38, 104, 216, 337, 371, 48, 155, 99, 246, 57, 237, 13, 43, 121, 114, 7, 77, 133, 575,
    40, 43, 48, 60, 26, 306, 377, 13, 201, 312, 45, 508, 202, 225, 172, 7, 508, 23, 97, 528, 53, 132, 300, 411,
    124, 52, 335, 403, 27, 370, 52, 597, 22, 46, 218, 322, 349, 396, 53, 140, 281, 146, 330, 153, 375, 140, 128,
    427, 138, 19, 210, 52, 37, 436, 256, 303, 396, 252, 209, 19, 132, 36, 515, 292, 321, 255, 131, 503, 340,
    324, 251, 81, 95, 260, 465, 247, 935, 250, 121, 4, 135, 515, 11, 13, 123, 41, 78, 140, 248, 72, 115, 375,
    167, 357, 74, 218, 210, 309, 210, 377, 243, 480, 204, 460, 151, 57, 56, 48, 313, 62, 595, 132, 269, 159, 29,
    63, 142, 341, 264, 150, 115, 427, 132, 340, 322, 50, 247, 55, 398, 11, 232, 234, 314, 183, 61, 62, 144, 274,
    6, 13, 367, 270, 271, 50, 55, 180, 213, 345, 20, 133, 98, 248, 211, 68, 68, 223, 104, 24, 455, 23, 303, 146,
    274, 146, 258, 98, 62, 306, 116, 39, 218, 384, 38, 81, 157, 23, 337, 242, 156, 39, 135, 337, 87, 107, 284,
    6, 115, 87, 341, 349, 148, 23, 459, 373, 282, 158, 87, 37, 52, 452, 251, 114, 335, 107, 179, 32, 330, 81,
    57, 264, 271, 201, 349, 341, 552, 84, 280, 48, 286, 218, 218, 371, 1, 281, 158, 465, 72, 77, 35, 94, 256,
    258, 235, 87, 6, 40, 346, 85, 210, 87, 276, 235, 364, 157, 41, 306, 115, 328, 294, 297, 366, 257, 179, 50,
    349, 150, 10, 247, 1, 210, 294, 367, 37, 88, 4, 140, 158, 297, 190, 43, 40, 51, 243, 74, 356, 157, 24, 316,
    313, 146, 479, 52, 6, 72, 106, 400, 175, 9, 135, 27, 210, 377, 11, 124, 194, 37, 407, 44, 464, 157, 10, 27,
    98, 26, 349, 378, 271, 54, 100, 143, 68, 200, 144, 158, 73, 92, 108, 298, 299, 345, 195, 320, 155, 313, 11,
    146, 38, 342, 36, 264, 320, 92, 459, 313, 124, 300, 143, 27, 121, 287, 341, 146, 245, 100, 210, 256, 194,
    13, 115, 45, 68, 146, 45, 292, 179, 300, 455, 23, 116, 427, 936, 53, 149, 107, 246, 1, 156, 247, 164, 153,
    46, 110, 515, 11, 465, 185, 159, 263, 289, 264, 98, 189, 170, 146, 146, 135, 213, 60, 409, 52, 292, 11, 648,
    312, 5, 252, 360, 340, 452, 496, 216, 243, 193, 210, 132, 555, 316, 232, 210, 155, 146, 308, 114, 146, 937,
    43, 73, 146, 72, 41, 129, 465, 292, 575, 173, 335, 257, 648, 80, 344, 465, 92, 158, 46, 308, 123, 480, 1,
    218, 121, 180, 407, 299, 322, 135, 42, 287, 141, 143, 153, 142, 539, 144, 221, 202, 15, 12, 307, 53, 154,
    139, 38, 85, 246, 330, 169, 135, 937, 225, 234, 57, 188, 106, 151, 159, 104, 542, 614, 13, 135, 95, 135,
    167, 114, 321, 407, 12, 114, 348, 648, 111, 250, 77, 178, 30, 300, 114, 138, 452, 938, 78, 193, 20, 306,
    625, 179, 168, 19, 116, 202, 3, 195, 96, 411, 36, 30, 27, 77, 23, 378, 60, 936, 134, 216, 153, 65, 341, 61,
    46, 715, 939, 28, 132, 377, 200, 84, 446, 940, 35, 197, 95, 464, 108, 1, 43, 319, 158, 209, 65, 82, 46, 195,
    124, 941, 204, 597, 115, 367, 228, 87, 52, 528, 97, 427, 370, 232, 157, 357, 508, 40, 155, 349, 341, 146,
    403, 183, 371, 225, 53, 461, 37, 89, 290, 357, 78, 260, 4, 595, 321, 503, 140, 72, 167, 257, 251, 515, 123,
    60, 132, 256, 159, 152, 942, 121, 146, 53, 309, 81, 345, 264, 341, 37, 26, 232, 213, 68, 38, 274, 280, 271,
    455, 156, 340, 337, 356, 81, 245, 337, 366, 218, 114, 35, 465, 158, 256, 465, 85, 349, 658, 284, 1, 77, 289,
    282, 243, 158, 297, 257, 175, 190, 51, 150, 235, 306, 349, 943, 92, 299, 124, 210, 944, 308, 124, 575, 37,
    342, 159, 292, 455, 45, 115, 1, 213, 243, 360, 43, 73, 945, 140, 34, 294, 402, 173, 299, 208, 945, 142, 94,
    629, 287, 159, 142, 31, 179, 7, 179, 287, 341, 106, 175, 133, 698, 10, 132, 946, 146, 303, 6, 580, 75, 61,
    378, 184, 252, 6, 138, 384, 179, 698, 156, 41, 35, 808, 63, 97, 133, 91, 303, 464, 503, 371, 216, 112, 84,
    53, 348, 348, 43, 173, 44, 140, 656, 503, 31, 346, 31, 232, 236, 13, 346, 133, 193, 133, 173, 148, 346, 169,
    209, 50, 65, 588, 393, 308, 340, 200, 40, 248, 465, 131, 341, 185, 393, 295, 41, 75, 4, 98, 158, 41, 296,
    203, 72, 194, 43, 19, 305, 455, 131, 346, 131, 142, 629, 287, 31, 7, 179, 346, 295, 698, 50, 132, 133, 146,
    303, 106, 142, 61, 378, 91, 346, 131, 303, 216, 341, 63, 35, 185, 503, 34, 348, 371, 947, 13, 31, 140, 72,
    346, 236, 31, 948, 43, 308, 173, 194, 588, 393, 185, 248, 475, 393, 949, 455, 55, 55, 120, 320, 155, 135,
    57, 15, 60, 65, 144, 75, 232, 270, 169, 152, 367, 99, 265, 60, 19, 51, 151, 144, 65, 218, 39, 27, 232, 173,
    150, 235, 182, 950, 138, 951, 58, 58, 952, 22, 55, 11, 776, 316, 314, 202, 116, 356, 366, 953, 74, 116, 132,
    96, 91, 13, 15, 287, 234, 68, 202, 266, 55, 179, 6, 287, 270, 60, 124, 75, 281, 218, 97, 132, 249, 465, 99,
    132, 152, 245, 535, 1, 320, 128, 65, 53, 251, 954, 19, 138, 955, 132, 776, 270, 132, 65, 46, 144, 126, 6,
    319, 31, 65, 74, 525, 13, 316, 50, 50, 465, 320, 100, 209, 271, 39, 100, 65, 15, 31, 194, 35, 99, 57, 956,
    156, 72, 158, 11, 9, 249, 294, 72, 65, 141, 544, 44, 230, 342, 108, 100, 100, 957, 132, 149, 168, 96, 11,
    249, 72, 65, 60, 194, 316, 72, 52, 52, 52, 515, 62, 60, 552, 958, 227, 1, 959, 31, 225, 135, 318, 36, 11,
    167, 455, 60, 188, 958, 181, 190, 53, 97, 62, 380, 257, 13, 16, 153, 100, 7, 145, 400, 41, 97, 380, 190, 11,
    72, 16, 349, 52, 227, 83, 380, 11, 11, 13, 13, 83, 85, 541, 464, 111, 346, 149, 67, 99, 52, 205, 144, 138,
    292, 209, 193, 57, 285, 305, 62, 57, 153, 170, 11, 111, 314, 228, 61, 112, 218, 152, 337, 138, 4, 171, 159,
    84, 245, 133, 184, 65, 168, 46, 415, 44, 138, 25, 264, 57, 138, 400, 138, 6, 133, 65, 79, 79, 99, 349, 309,
    289, 57, 50, 588, 65, 72, 1, 156, 49, 315, 960, 13, 961, 316, 137, 11, 67, 144, 47, 19, 50, 40, 72, 11, 79,
    309, 309, 292, 52, 159, 156, 245, 137, 316, 138, 156, 40, 52, 193, 185, 185, 185, 22, 263, 263, 254, 248,
    218, 51, 27, 263, 51, 51, 285, 51, 248, 245, 245, 3, 208, 14, 14, 193, 23, 248, 194, 23, 962, 121, 213, 135,
    118, 150, 340, 57, 118, 225, 123, 83, 542, 47, 65, 963, 85, 366, 235, 107, 169, 1, 148, 375, 246, 39, 133,
    376, 144, 22, 65, 35, 375, 39, 102, 209, 209, 199, 214, 336, 107, 68, 112, 297, 264, 100, 201, 964, 306,
    255, 175, 131, 5, 22, 588, 53, 360, 102, 398, 284, 965, 21, 21, 185, 68, 111, 53, 146, 384, 150, 146, 346,
    375, 188, 131, 246, 102, 335, 35, 179, 588, 158, 356, 91, 68, 83, 11, 146, 283, 43, 107, 62, 132, 135, 340,
    191, 146, 308, 50, 118, 55, 337, 200, 35, 50, 68, 7, 140, 588, 398, 99, 186, 50, 35, 196, 375, 188, 99, 370,
    179, 50, 100, 340, 191, 340, 50, 118, 55, 7, 50, 99, 375, 34, 34, 132, 102, 132, 11, 65, 380, 99, 368, 120,
    252, 271, 264, 99, 252, 209, 65, 73, 62, 23, 121, 263, 98, 73, 419, 7, 170, 1, 170, 232, 258, 98, 4, 518,
    13, 48, 169, 154, 150, 49, 335, 407, 138, 162, 51, 292, 185, 68, 232, 232, 50, 102, 588, 172, 1, 1, 109,
    320, 13, 66, 292, 55, 77, 104, 194, 98, 77, 257, 112, 27, 264, 99, 62, 7, 966, 230, 230, 445, 204, 230, 81,
    81, 251, 121, 204, 250, 7, 135, 321, 88, 306, 225, 1, 304, 183, 232, 232, 31, 346, 203, 190, 17, 31, 132,
    155, 1, 281, 32, 285, 285, 283, 98, 292, 195, 296, 468, 297, 231, 148, 286, 68, 167, 164, 31, 194, 43, 82,
    309, 289, 132, 445, 210, 308, 465, 200, 23, 121, 263, 7, 73, 419, 170, 170, 48, 167, 967, 4, 169, 258, 518,
    13, 210, 138, 407, 966, 797, 77, 112, 412, 264, 224, 321, 1, 445, 194, 230, 7, 264, 264, 321, 183, 190, 232,
    17, 31, 232, 465, 297, 285, 32, 286, 292, 968, 82, 445, 200, 40, 243, 331, 55, 6, 184, 243, 141, 47, 307,
    311, 331, 306, 368, 53, 243, 26, 50, 144, 148, 280, 341, 280, 143, 349, 72, 349, 296, 296, 349, 243, 243,
    243, 299, 243, 464, 40, 157, 40, 144, 184, 243, 141, 53, 26, 280, 148, 349, 296, 243, 243, 245, 143, 245,
    245, 969, 20, 291, 11, 121, 26, 58, 184, 552, 73, 415, 118, 13, 256, 205, 65, 143, 143, 552, 65, 104, 1,
    182, 179, 39, 375, 193, 181, 300, 26, 193, 20, 116, 109, 118, 248, 108, 77, 22, 148, 134, 181, 73, 144, 256,
    96, 31, 120, 72, 291, 114, 324, 232, 12, 234, 75, 237, 13, 20, 148, 236, 427, 20, 146, 515, 22, 132, 12, 23,
    250, 245, 9, 50, 41, 232, 540, 99, 62, 271, 300, 194, 146, 223, 156, 970, 149, 50, 167, 213, 258, 158, 114,
    370, 72, 98, 349, 280, 375, 23, 346, 366, 158, 297, 179, 13, 157, 123, 10, 98, 17, 287, 205, 49, 1, 11, 544,
    27, 190, 375, 50, 73, 184, 149, 109, 309, 31, 366, 43, 73, 257, 313, 76, 20, 121, 11, 58, 970, 415, 72, 118,
    13, 205, 143, 65, 146, 20, 193, 26, 116, 1, 96, 544, 73, 185, 120, 108, 72, 22, 114, 75, 232, 13, 324, 234,
    427, 236, 132, 41, 213, 98, 167, 280, 43, 23, 366, 114, 349, 157, 123, 297, 10, 17, 76, 328, 98, 427, 73,
    149, 114, 168, 179, 114, 322, 7, 245, 146, 209, 156, 55, 132, 99, 155, 149, 445, 155, 94, 13, 40, 7, 150,
    58, 89, 205, 164, 46, 60, 152, 155, 505, 141, 99, 346, 60, 49, 216, 30, 114, 193, 92, 58, 1, 173, 346, 173,
    224, 407, 180, 281, 152, 171, 53, 46, 165, 53, 19, 381, 77, 138, 218, 307, 55, 144, 20, 179, 58, 58, 26,
    349, 94, 269, 375, 60, 282, 315, 25, 164, 200, 172, 224, 96, 109, 114, 46, 65, 257, 171, 49, 109, 349, 53,
    258, 225, 411, 371, 7, 322, 306, 230, 234, 232, 27, 202, 156, 210, 515, 171, 186, 269, 503, 375, 204, 247,
    321, 4, 4, 31, 245, 521, 31, 35, 148, 57, 269, 24, 269, 135, 245, 271, 135, 159, 13, 183, 200, 6, 247, 98,
    398, 26, 331, 58, 91, 280, 135, 27, 60, 349, 252, 315, 72, 479, 340, 31, 281, 535, 521, 287, 4, 60, 400,
    210, 72, 257, 9, 366, 294, 291, 243, 24, 173, 179, 60, 13, 170, 377, 114, 237, 228, 44, 184, 154, 349, 58,
    565, 285, 108, 300, 31, 257, 184, 51, 1, 23, 58, 445, 171, 31, 316, 216, 315, 73, 11, 400, 53, 72, 455, 52,
    243, 94, 13, 971, 164, 205, 173, 505, 114, 216, 381, 20, 26, 55, 53, 535, 46, 58, 165, 77, 1, 424, 228, 94,
    65, 108, 377, 257, 109, 269, 243, 52, 27, 31, 202, 225, 234, 4, 4, 321, 515, 247, 237, 291, 269, 60, 98,
    521, 57, 294, 349, 135, 287, 972, 257, 24, 43, 171, 11, 400, 73, 167, 50, 50, 50, 13, 86, 1, 392, 104, 39,
    193, 246, 181, 183, 150, 233, 109, 68, 223, 206, 35, 230, 352, 269, 179, 321, 336, 13, 100, 356, 114, 228,
    777, 114, 181, 555, 289, 366, 299, 356, 228, 340, 381, 100, 183, 289, 555, 210, 370, 370, 68, 3, 68, 195,
    521, 243, 503, 503, 150, 151, 157, 329, 78, 49, 503, 289, 63, 201, 19, 81, 63, 329, 183, 193, 179, 78, 55,
    96, 282, 173, 214, 157, 588, 11, 252, 620, 368, 87, 183, 52, 289, 247, 150, 252, 258, 95, 200, 247, 419,
    146, 58, 62, 360, 34, 4, 115, 218, 289, 252, 94, 10, 297, 297, 301, 170, 311, 135, 135, 76, 455, 588, 189,
    289, 311, 317, 75, 75, 378, 133, 72, 75, 7, 75, 75, 34, 140, 13, 13, 973, 31, 55, 225, 91, 247, 349, 91, 5,
    13, 91, 337, 11, 4, 480, 98, 236, 47, 974, 337, 170, 31, 228, 29, 13, 230, 4, 105, 29, 50, 86, 205, 296,
    179, 366, 11, 170, 16, 31, 184, 13, 249, 118, 39, 47, 133, 58, 153, 11, 170, 232, 232, 84, 518, 415, 366,
    39, 172, 169, 281, 19, 210, 346, 62, 210, 380, 151, 149, 85, 30, 269, 366, 185, 6, 173, 7, 19, 138, 58, 114,
    21, 66, 55, 179, 181, 50, 53, 153, 47, 30, 33, 19, 385, 202, 307, 193, 55, 61, 53, 167, 20, 25, 137, 131,
    39, 74, 223, 73, 96, 209, 50, 180, 46, 65, 311, 257, 134, 183, 1, 22, 50, 108, 233, 91, 132, 35, 194, 195,
    55, 3, 157, 116, 234, 183, 14, 368, 61, 87, 225, 13, 324, 89, 33, 352, 237, 57, 21, 287, 124, 455, 201, 52,
    84, 84, 3, 309, 27, 52, 535, 72, 190, 172, 81, 4, 95, 73, 324, 266, 11, 153, 345, 167, 171, 25, 204, 245,
    168, 1, 503, 210, 34, 140, 51, 128, 138, 535, 52, 309, 247, 60, 385, 62, 13, 150, 20, 172, 455, 183, 223,
    202, 46, 360, 247, 611, 384, 384, 455, 200, 611, 50, 50, 13, 266, 398, 402, 271, 115, 31, 21, 21, 146, 179,
    232, 144, 55, 304, 86, 6, 58, 62, 20, 268, 306, 346, 135, 286, 57, 151, 521, 349, 94, 20, 20, 41, 81, 315,
    131, 148, 232, 190, 135, 4, 346, 268, 172, 115, 294, 120, 194, 303, 11, 201, 173, 146, 172, 297, 72, 21,
    243, 11, 11, 46, 283, 157, 17, 190, 9, 106, 83, 350, 13, 173, 73, 114, 108, 164, 237, 271, 298, 287, 287,
    143, 91, 44, 164, 472, 72, 528, 73, 149, 41, 223, 220, 611, 521, 184, 86, 91, 264, 52, 140, 292, 74, 156,
    82, 11, 170, 62, 74, 52, 311, 52, 409, 218, 73, 232, 210, 41, 52, 132, 13, 249, 11, 30, 415, 210, 151, 47,
    185, 975, 66, 385, 210, 30, 61, 55, 975, 193, 223, 19, 307, 976, 39, 3, 50, 96, 134, 611, 223, 220, 11, 108,
    132, 61, 73, 164, 352, 52, 115, 146, 52, 20, 201, 33, 84, 455, 234, 11, 190, 977, 138, 4, 535, 245, 503,
    140, 167, 168, 385, 153, 51, 172, 20, 81, 149, 402, 179, 140, 183, 346, 50, 304, 232, 21, 55, 271, 200, 283,
    384, 521, 294, 4, 131, 41, 148, 67, 146, 120, 243, 83, 350, 297, 303, 190, 50, 72, 91, 287, 44, 298, 62, 86,
    52, 184, 41, 978, 1, 55, 52, 34, 12, 31, 55, 153, 11, 40, 82, 86, 20, 40, 197, 193, 281, 60, 62, 225, 55,
    169, 346, 146, 20, 13, 541, 148, 92, 92, 19, 455, 218, 193, 31, 36, 95, 151, 40, 346, 276, 137, 35, 82, 138,
    409, 55, 58, 303, 52, 384, 60, 35, 281, 181, 173, 228, 205, 49, 53, 148, 167, 38, 13, 144, 13, 36, 300, 13,
    248, 264, 320, 57, 96, 331, 156, 60, 31, 110, 228, 77, 311, 46, 144, 183, 133, 257, 82, 211, 35, 118, 108,
    157, 171, 205, 257, 110, 385, 232, 80, 77, 11, 322, 455, 58, 12, 57, 256, 13, 114, 234, 234, 179, 72, 234,
    53, 322, 51, 183, 232, 232, 312, 62, 57, 172, 204, 108, 335, 210, 19, 74, 55, 209, 45, 252, 225, 135, 246,
    153, 210, 393, 146, 53, 322, 36, 281, 4, 52, 23, 515, 255, 116, 503, 270, 4, 51, 1, 1, 51, 81, 204, 25, 4,
    266, 352, 53, 92, 1, 298, 11, 74, 264, 205, 472, 398, 209, 21, 183, 62, 183, 232, 39, 78, 55, 266, 322, 31,
    185, 281, 269, 503, 337, 62, 264, 42, 57, 53, 25, 129, 151, 185, 264, 281, 132, 373, 20, 185, 97, 158, 6,
    268, 349, 11, 167, 146, 552, 7, 181, 181, 1, 148, 31, 11, 52, 248, 333, 183, 183, 1, 322, 94, 228, 370, 248,
    314, 11, 364, 89, 294, 148, 1, 276, 205, 60, 349, 190, 216, 179, 400, 45, 13, 57, 92, 65, 183, 26, 108, 1,
    377, 179, 264, 237, 271, 143, 108, 299, 31, 370, 34, 132, 132, 322, 79, 298, 13, 264, 210, 364, 132, 83, 1,
    19, 74, 257, 72, 1, 11, 122, 13, 184, 23, 144, 19, 189, 62, 208, 264, 309, 150, 348, 13, 292, 12, 210, 185,
    316, 400, 348, 264, 41, 173, 52, 80, 978, 34, 11, 281, 197, 20, 276, 36, 129, 193, 218, 167, 25, 210, 36,
    228, 144, 138, 205, 173, 281, 83, 58, 26, 60, 96, 331, 157, 110, 171, 35, 80, 133, 57, 114, 52, 256, 979,
    232, 13, 132, 183, 57, 393, 472, 209, 503, 246, 252, 135, 266, 352, 281, 237, 62, 185, 232, 979, 21, 181,
    337, 57, 1, 148, 373, 349, 11, 1, 146, 185, 1, 264, 89, 349, 299, 108, 34, 13, 210, 455, 184, 264, 62, 309,
    41, 400, 210, 123, 138, 146, 132, 357, 146, 146, 31, 357, 210, 30, 231, 11, 980, 231, 376, 46, 981, 46, 146,
    208, 208, 13, 349, 314, 234, 44, 168, 4, 210, 34, 981, 51, 52, 73, 132, 77, 208, 52, 186, 9, 44, 51, 4, 138,
    31, 231, 79, 79, 185, 139, 55, 14, 14, 55, 376, 173, 173, 211, 55, 132, 204, 173, 14, 205, 40, 55, 173, 14,
    94, 492, 662, 194, 366, 535, 982, 149, 271, 271, 123, 207, 248, 104, 133, 377, 312, 133, 74, 52, 385, 205,
    734, 734, 1, 135, 49, 72, 415, 366, 366, 135, 137, 97, 30, 285, 1, 6, 31, 173, 337, 31, 263, 348, 52, 305,
    340, 291, 31, 31, 31, 49, 209, 218, 137, 291, 1, 337, 184, 31, 340, 210, 60, 149, 55, 55, 983, 983, 281,
    231, 173, 139, 191, 46, 60, 309, 294, 350, 58, 179, 281, 139, 58, 121, 208, 56, 121, 81, 167, 167, 25, 149,
    375, 281, 19, 140, 370, 4, 281, 158, 315, 74, 74, 149, 245, 346, 47, 153, 58, 38, 173, 270, 20, 30, 20, 112,
    57, 53, 51, 236, 53, 31, 322, 26, 72, 132, 31, 292, 179, 148, 21, 7, 57, 57, 223, 102, 232, 61, 157, 373,
    61, 222, 76, 984, 262, 11, 81, 11, 11, 326, 11, 205, 314, 314, 185, 36, 65, 102, 193, 122, 102, 221, 205,
    31, 53, 201, 138, 138, 97, 200, 102, 460, 465, 34, 148, 496, 99, 13, 97, 1, 168, 122, 535, 173, 99, 31, 276,
    232, 145, 1, 181, 535, 285, 97, 123, 36, 205, 314, 185, 65, 53, 138, 193, 201, 81, 985, 13, 496, 173, 145,
    316, 67, 214, 67, 31, 316, 316, 214, 203, 107, 138, 107, 316, 214, 203, 986, 21, 350, 986, 348, 251, 185,
    92, 102, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 287, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 330, 131, 79, 0, 0, 0, 0, 35, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 294, 248, 168, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
inline constexpr std::uint16_t mandarin_sounds[] = {
    0, 0, 0, 5936, 0, 0, 1586, 4122, 0, 2832, 0, 0, 3632, 0, 0, 4610, 0, 0, 3936, 0, 0, 3073, 0, 0, 6145, 1088,
    0, 4098, 0, 0, 5633, 0, 0, 3376, 0, 0, 592, 0, 0, 5976, 0, 0, 1121, 0, 0, 2568, 0, 0, 4424, 0, 0, 4225, 0,
    0, 3688, 3416, 0, 816, 0, 0, 4664, 0, 0, 3704, 0, 0, 562, 0, 0, 5912, 0, 0, 5442, 0, 0, 1602, 0, 0, 5688, 0,
    0, 4378, 0, 0, 1656, 0, 0, 2402, 0, 0, 5960, 0, 0, 5889, 0, 0, 5634, 0, 0, 2641, 0, 0, 3448, 0, 0, 2584, 0,
    0, 5888, 0, 0, 3682, 0, 0, 4162, 0, 0, 3432, 0, 0, 1306, 0, 0, 2689, 0, 0, 4481, 0, 0, 4353, 0, 0, 2353, 0,
    0, 4232, 0, 0, 4176, 0, 0, 512, 0, 0, 6145, 0, 0, 1537, 0, 0, 6176, 0, 0, 3378, 0, 0, 2352, 0, 0, 3416, 0,
    0, 872, 0, 0, 1360, 0, 0, 2056, 0, 0, 6224, 0, 0, 1928, 0, 0, 1048, 1024, 5904, 4152, 0, 0, 4096, 0, 0,
    3152, 0, 0, 1280, 0, 0, 2328, 5992, 0, 5937, 0, 0, 818, 0, 0, 770, 0, 0, 3696, 0, 0, 2568, 0, 0, 4378, 4634,
    0, 1128, 2152, 0, 3888, 0, 0, 3938, 0, 0, 4688, 0, 0, 1608, 0, 0, 2050, 0, 0, 3424, 0, 0, 1040, 0, 0, 1032,
    0, 0, 2433, 0, 0, 5176, 0, 0, 4944, 0, 0, 3944, 0, 0, 4608, 0, 0, 2048, 0, 0, 2561, 0, 0, 5768, 0, 0, 5520,
    0, 0, 4120, 0, 0, 3681, 2561, 0, 2704, 0, 0, 3432, 0, 0, 2328, 2416, 0, 1024, 0, 0, 4122, 0, 0, 296, 0, 0,
    4432, 0, 0, 2960, 0, 0, 5977, 0, 0, 5776, 0, 0, 2585, 0, 0, 3944, 0, 0, 3376, 3632, 0, 1864, 0, 0, 6146, 0,
    0, 2818, 0, 0, 1536, 0, 0, 3440, 0, 0, 3080, 0, 0, 3098, 0, 0, 1104, 0, 0, 1842, 0, 0, 3633, 3634, 0, 576,
    0, 0, 2401, 0, 0, 1672, 0, 0, 1049, 6176, 0, 4889, 0, 0, 4633, 4664, 0, 2328, 0, 0, 1586, 0, 0, 5144, 0, 0,
    3377, 0, 0, 848, 0, 0, 4424, 3704, 0, 4890, 0, 0, 1344, 0, 0, 2385, 0, 0, 5378, 0, 0, 5176, 5128, 0, 1792,
    0, 0, 3937, 0, 0, 3138, 0, 0, 1858, 0, 0, 3681, 0, 0, 2584, 5936, 0, 1544, 0, 0, 2354, 0, 0, 4368, 0, 0,
    4354, 0, 0, 5632, 0, 0, 1049, 0, 0, 1281, 0, 0, 5890, 0, 0, 6208, 0, 0, 3425, 0, 0, 3424, 3432, 0, 5904, 0,
    0, 1305, 0, 0, 1584, 0, 0, 1282, 0, 0, 800, 0, 0, 1648, 0, 0, 1617, 0, 0, 3889, 0, 0, 264, 0, 0, 3960, 0, 0,
    1794, 0, 0, 3208, 0, 0, 3216, 2824, 0, 4481, 4225, 0, 4376, 0, 0, 5378, 4377, 0, 3929, 0, 0, 2128, 0, 0,
    576, 520, 0, 2640, 0, 0, 2096, 0, 0, 513, 0, 0, 3928, 0, 0, 4168, 0, 0, 4633, 0, 0, 3672, 0, 0, 5432, 5688,
    0, 538, 0, 0, 4664, 5688, 0, 3424, 2560, 3688, 1633, 1889, 0, 560, 0, 0, 4112, 0, 0, 5432, 0, 0, 5256, 0, 0,
    1840, 0, 0, 4097, 0, 0, 3096, 0, 0, 4632, 0, 0, 1360, 1344, 0, 2632, 0, 0, 2098, 0, 0, 5954, 0, 0, 6144, 0,
    0, 2816, 0, 0, 528, 0, 0, 3216, 0, 0, 2320, 0, 0, 520, 0, 0, 1074, 0, 0, 296, 2056, 0, 3097, 0, 0, 3585, 0,
    0, 1904, 0, 0, 3890, 0, 0, 2817, 0, 0, 2312, 0, 0, 4408, 0, 0, 2944, 0, 0, 2690, 0, 0, 1072, 0, 0, 257, 0,
    0, 2384, 0, 0, 1096, 0, 0, 1602, 1858, 0, 4352, 0, 0, 2626, 0, 0, 5457, 0, 0, 2384, 0, 0, 3440, 5904, 0,
    4121, 0, 0, 5400, 5144, 4104, 2824, 0, 0, 4360, 0, 0, 2114, 0, 0, 3144, 0, 0, 3394, 0, 0, 3633, 0, 0, 1936,
    1928, 0, 2049, 0, 0, 3952, 0, 0, 609, 865, 0, 1936, 0, 0, 5456, 0, 0, 280, 0, 0, 2896, 0, 0, 3417, 0, 0,
    5200, 0, 0, 3153, 0, 0, 5712, 0, 0, 1360, 1121, 0, 5976, 4688, 0, 3632, 5688, 0, 2400, 2402, 0, 776, 0, 0,
    624, 0, 0, 4432, 1840, 0, 1312, 0, 0, 544, 0, 0, 5186, 0, 0, 1889, 0, 0, 1552, 0, 0, 1793, 0, 0, 4496, 0, 0,
    794, 0, 0, 1794, 4354, 0, 3378, 2402, 0, 2882, 0, 0, 3329, 0, 0, 2440, 0, 0, 5698, 0, 0, 2330, 0, 0, 537, 0,
    0, 5384, 0, 0, 4104, 0, 0, 3634, 0, 0, 5938, 0, 0, 4993, 0, 0, 4433, 0, 0, 3376, 3432, 0, 5000, 0, 0, 865,
    0, 0, 4634, 0, 0, 3202, 0, 0, 4424, 3696, 0, 5384, 5688, 0, 1665, 0, 0, 5400, 0, 0, 328, 0, 0, 5120, 5121,
    0, 2376, 2384, 0, 2704, 2960, 0, 5704, 0, 0, 5889, 0, 0, 4930, 0, 0, 3426, 0, 0, 514, 0, 0, 1633, 0, 0,
    3088, 0, 0, 4609, 0, 0, 5128, 0, 0, 561, 0, 0, 2184, 0, 0, 5377, 0, 0, 2336, 0, 0, 5136, 0, 0, 272, 0, 0,
    4482, 0, 0, 880, 0, 0, 1025, 0, 0, 5201, 0, 0, 2416, 0, 0, 1896, 0, 0, 5658, 0, 0, 1858, 4226, 0, 1073, 0,
    0, 5640, 0, 0, 1538, 0, 0, 3841, 0, 0, 1800, 0, 0, 2305, 0, 0, 1050, 0, 0, 3650, 0, 0, 2408, 0, 0, 2946, 0,
    0, 5121, 0, 0, 4377, 0, 0, 1818, 0, 0, 2370, 0, 0, 4866, 0, 0, 3906, 0, 0, 4418, 0, 0, 1680, 0, 0, 2840, 0,
    0, 1872, 0, 0, 296, 2096, 0, 2080, 0, 0, 2424, 2384, 0, 3632, 3376, 0, 5176, 5432, 0, 4680, 0, 0, 4865, 0,
    0, 2562, 0, 0, 2688, 0, 0, 1040, 1088, 0, 2888, 0, 0, 1306, 818, 0, 769, 0, 0, 3680, 0, 0, 1056, 0, 0, 4177,
    0, 0, 5448, 0, 0, 1616, 0, 0, 2824, 0, 0, 1562, 0, 0, 272, 6144, 0, 5136, 5256, 0, 3688, 0, 0, 6169, 0, 0,
    3200, 3080, 0, 5992, 0, 0, 2424, 0, 0, 616, 0, 0, 784, 528, 0, 2586, 0, 0, 4736, 0, 0, 3585, 3841, 0, 4608,
    4352, 0, 2376, 0, 0, 5512, 0, 0, 3944, 3952, 0, 2848, 2840, 0, 2304, 0, 0, 840, 832, 0, 4609, 5889, 0, 576,
    528, 0, 1921, 0, 0, 3440, 4368, 0, 1088, 0, 0, 2842, 0, 0, 4624, 0, 0, 3377, 3378, 0, 2576, 0, 0, 2306, 0,
    0, 2336, 2328, 0, 6170, 0, 0, 4368, 3440, 0, 1808, 0, 0, 784, 0, 0, 3200, 0, 0, 2064, 0, 0, 4664, 4408, 0,
    5120, 0, 0, 5122, 0, 0, 5761, 0, 0, 3672, 328, 0, 609, 0, 0, 2145, 0, 0, 5200, 5456, 0, 1537, 4353, 4609,
    2049, 2048, 0, 4616, 0, 0, 576, 592, 0, 2816, 3680, 0, 258, 0, 0, 3688, 0, 0, 4354, 257, 0, 5400, 5688, 0,
    5264, 0, 0, 4608, 3936, 0, 4936, 0, 0, 5377, 4633, 5401, 4738, 0, 0, 3936, 3424, 0, 1640, 0, 0, 5008, 0, 0,
    3416, 2632, 0, 1552, 1808, 0, 4112, 4624, 0, 832, 0, 0, 5912, 3944, 0, 1128, 0, 0, 3928, 5976, 0, 1026, 0,
    0, 3096, 2584, 0, 5457, 5938, 0, 3936, 3096, 0, 1873, 0, 0, 560, 816, 0, 1352, 816, 0, 2842, 3074, 0, 4689,
    0, 0, 4152, 5176, 0, 2048, 2072, 0, 1544, 264, 0, 4408, 5938, 0, 1544, 1800, 0, 544, 520, 0, 5889, 5977, 0,
    2696, 0, 0, 793, 0, 0, 2072, 2096, 0, 2640, 2688, 0, 5432, 5176, 0, 3096, 256, 2840, 2064, 2128, 0, 2560,
    3936, 0, 3416, 5264, 0, 840, 0, 0, 5120, 5144, 4096, 3096, 3208, 3152, 2816, 2560, 0, 2584, 2816, 2368,
    5121, 5120, 0, 3080, 2840, 0, 3080, 0, 0, 5889, 5912, 0, 817, 0, 0, 3072, 0, 0, 3216, 5992, 0, 5952, 0, 0,
    320, 280, 0, 2352, 5938, 0, 2048, 2056, 2072, 4744, 0, 0, 2626, 3138, 0, 2402, 5938, 0, 3201, 0, 0, 3377,
    5937, 0, 3152, 3936, 0, 4112, 4168, 0, 2120, 0, 0, 2841, 0, 0, 256, 0, 0, 4360, 4488, 0, 768, 0, 0, 5656, 0,
    0, 2152, 0, 0, 4353, 1793, 0, 1640, 4096, 0, 6152, 0, 0, 2184, 4888, 0, 320, 6208, 0, 4096, 4352, 0, 1136,
    0, 0, 256, 4608, 0, 264, 5936, 0, 1536, 1792, 0, 3432, 0, 0, 3080, 3104, 0, 1640, 1632, 0, 5392, 0, 0, 2560,
    0, 0, 2640, 3424, 0, 3928, 4664, 0, 1560, 1568, 0, 4360, 5256, 0, 4368, 4112, 0, 1360, 6224, 0, 3104, 1088,
    0, 5402, 4378, 0, 320, 0, 0, 3432, 3944, 0, 3208, 320, 0, 1048, 0, 0, 5376, 4352, 0, 3952, 272, 0, 3432,
    3440, 0, 4488, 0, 0, 5376, 0, 0, 5145, 0, 0, 2368, 0, 0, 2097, 0, 0, 3425, 2049, 0, 1617, 1873, 0, 2897, 0,
    0, 3673, 0, 0, 4920, 0, 0, 3585, 3329, 0, 4481, 4496, 0, 2408, 0, 0, 3201, 5889, 0, 6176, 3928, 0, 1560,
    1584, 0, 3632, 5937, 0, 537, 1305, 0, 3080, 816, 0, 4240, 0, 0, 2840, 3394, 0, 4408, 1584, 0, 3074, 0, 0,
    1032, 1025, 0, 592, 848, 0, 5648, 0, 0, 1680, 5264, 0, 1672, 3216, 0, 528, 592, 848, 1584, 1840, 0, 1792,
    1536, 0, 5640, 5656, 0, 5146, 0, 0, 4226, 0, 0, 2840, 3696, 0, 1536, 1544, 0, 3074, 537, 0, 3424, 2560, 0,
    281, 0, 0, 5192, 0, 0, 3632, 3944, 0, 5122, 4226, 0, 3072, 1800, 0, 2128, 0, 0, 2177, 0, 0, 1352, 0, 0,
    2168, 0, 0, 2320, 1104, 0, 4880, 0, 0, 2146, 0, 0, 2048, 2184, 0, 1121, 6145, 0, 264, 3888, 0, 4488, 5000,
    0, 2160, 0, 0, 2073, 0, 0, 5713, 0, 0, 544, 576, 0, 5377, 4353, 0, 2945, 0, 0, 5712, 3960, 0, 3929, 3889, 0,
    2840, 2848, 0, 3426, 3682, 0, 6176, 5976, 0, 1026, 1050, 0, 4408, 4376, 0, 6176, 5936, 0, 2160, 5776, 0,
    5402, 0, 0, 818, 562, 0, 4688, 4176, 0, 1873, 4177, 0, 5936, 2584, 0, 5401, 0, 0, 4152, 4664, 0, 3440, 3696,
    0, 6152, 6176, 0, 3681, 2817, 0, 5505, 0, 0, 4352, 4360, 5432, 5936, 5688, 0, 3938, 3074, 0, 4664, 1360, 0,
    4752, 0, 0, 4424, 1552, 0, 4482, 4226, 0, 2690, 257, 0, 1584, 1560, 0, 1616, 1672, 0, 2704, 6176, 0, 3377,
    3633, 0, 2952, 0, 0, 776, 832, 0, 2114, 2370, 0, 3682, 3426, 0, 1537, 1793, 0, 1282, 770, 0, 3080, 3216, 0,
    1560, 0, 0, 4152, 4122, 0, 1816, 0, 0, 1816, 1824, 1936, 5698, 4162, 0, 3152, 1896, 0, 5688, 5640, 0, 2073,
    2097, 0, 280, 6224, 0, 2960, 2352, 0, 4354, 1794, 0, 4888, 0, 0, 3681, 3688, 0, 2562, 4226, 0, 3928, 3672,
    0, 3888, 3152, 0, 5152, 0, 0, 3152, 3888, 0, 4096, 5120, 0, 512, 768, 0, 2818, 2562, 0, 2561, 3073, 0, 1561,
    0, 0, 513, 769, 0, 2072, 0, 0, 4224, 0, 0, 4120, 4632, 0, 272, 2168, 0, 1088, 1024, 0, 4360, 5376, 0, 1792,
    1928, 0, 769, 817, 0, 5144, 4104, 0, 2952, 2688, 0, 4737, 0, 0, 4104, 5912, 0, 6208, 4224, 0, 3944, 3424, 0,
    5632, 4608, 5768, 4992, 5000, 0, 2384, 2440, 0, 2568, 2696, 0, 1537, 4609, 0, 5377, 4353, 4609, 1840, 1584,
    0, 4360, 0, 0, 1640, 4632, 0, 514, 794, 0, 5632, 4608, 0, 5512, 5256, 0, 520, 576, 0, 1840, 4152, 0, 5121,
    5505, 0, 5249, 0, 0, 1617, 1680, 0, 3952, 3944, 0, 4688, 4744, 0, 5512, 4232, 0, 5976, 6224, 0, 6224, 1088,
    0, 1640, 5936, 0, 4616, 0, 0, 257, 5889, 0, 2576, 3088, 0, 264, 2177, 0, 528, 848, 0, 5402, 5146, 0, 1088,
    1048, 0, 848, 880, 832, 4609, 4608, 0, 624, 4624, 0, 1584, 1672, 0, 4424, 2168, 0, 5442, 5186, 0, 2632,
    3416, 0, 528, 1360, 0, 1672, 1928, 0, 2704, 3416, 0, 4096, 5256, 0, 4352, 4096, 0, 4609, 4096, 0, 4096,
    4609, 0, 2352, 5992, 0, 3632, 3888, 0, 2688, 2952, 0, 537, 562, 0, 3952, 3440, 0, 3096, 3152, 0, 3416, 3432,
    0, 2704, 3216, 0, 4624, 5648, 0, 561, 562, 0, 514, 544, 0, 5657, 0, 0, 2330, 2354, 0, 4496, 4240, 0, 544,
    816, 0, 4633, 4121, 0, 3152, 2896, 0, 1617, 4689, 0, 2824, 3432, 0, 2817, 3425, 0, 1088, 1104, 0, 4945, 0,
    0, 4378, 4377, 0, 264, 288, 0, 4480, 3928, 0, 4632, 3888, 0, 5937, 5889, 0, 4664, 4152, 0, 2704, 3448, 0,
    1794, 4610, 0, 4633, 4377, 0, 1617, 4225, 0, 1056, 1088, 0, 832, 576, 0, 1072, 560, 0, 2370, 4738, 0, 2440,
    832, 0, 5632, 3888, 0, 3888, 3937, 0, 776, 768, 0, 3681, 3425, 0, 3152, 3928, 0, 3417, 3929, 0, 2352, 3080,
    0, 5954, 4418, 0, 6208, 2696, 0, 6208, 5889, 0, 1121, 4634, 0, 3440, 3704, 0, 5889, 5937, 0, 2960, 3216, 0,
    3633, 4121, 0, 2096, 2160, 0, 4432, 3928, 0, 3890, 5938, 0, 2440, 1792, 0, 2320, 2416, 0, 3104, 0, 0, 4378,
    1562, 0, 848, 528, 0, 3394, 2704, 0, 2704, 3688, 0, 2320, 2440, 0, 3417, 3672, 0, 4368, 4232, 0, 2177, 3841,
    0, 4688, 4680, 0, 5977, 5976, 0, 4112, 4224, 0, 1096, 1104, 0, 3425, 3681, 0, 1040, 2352, 0, 2384, 4616, 0,
    4354, 5890, 0, 561, 1305, 0, 3074, 3098, 0, 3216, 3153, 0, 5256, 4232, 0, 1842, 1586, 0, 1281, 769, 0, 4632,
    5976, 0, 816, 5888, 0, 2152, 5904, 0, 1537, 1536, 0, 4408, 4152, 0, 4360, 5512, 0, 2568, 2584, 0, 4634,
    4378, 0, 1050, 1074, 0, 4634, 3890, 0, 4120, 4112, 4232, 3672, 3416, 0, 3377, 2689, 3633, 4664, 1537, 0,
    3208, 3928, 0, 3632, 3688, 0, 2584, 2440, 0, 1602, 2424, 0, 2152, 0, 0, 2384, 2424, 0, 514, 770, 0, 2401,
    3681, 0, 3632, 4152, 0, 1072, 2096, 0, 3376, 4104, 0, 4353, 4609, 0, 4162, 4418, 0, 3929, 5937, 0, 5144,
    5256, 0, 5977, 3417, 0, 5400, 3424, 0, 328, 6224, 0, 5377, 5121, 0, 4225, 5249, 0, 4097, 2145, 0, 4168,
    5976, 0, 5633, 4633, 0, 1072, 1056, 0, 3888, 3376, 0, 5120, 4096, 0, 3432, 3944, 0, 2592, 3376, 0, 4377,
    2353, 0, 3632, 3634, 0, 2385, 2689, 0, 3937, 3841, 0, 1281, 832, 0, 5904, 5960, 4168, 2352, 3888, 0, 3138,
    2626, 0, 3937, 3681, 0, 2584, 3096, 0, 5992, 5904, 0, 2440, 2320, 0, 4488, 4368, 0, 5186, 5146, 0, 2384, 0,
    0, 5768, 5712, 0, 1096, 1136, 1144, 3696, 5648, 0, 3440, 4232, 0, 512, 816, 0, 1584, 4104, 0, 3632, 4664, 0,
    1665, 4225, 0, 2328, 2336, 0, 5976, 5952, 0, 770, 769, 0, 2584, 2560, 0, 2074, 0, 0, 1032, 1088, 0, 3440,
    3432, 0, 1560, 1816, 0, 3329, 5264, 0, 848, 1360, 0, 2304, 3888, 0, 5889, 256, 0, 560, 544, 0, 4424, 3960,
    0, 513, 576, 769, 5656, 4616, 0, 1026, 6146, 0, 3432, 2568, 0, 3928, 4176, 0, 5889, 0, 0, 1312, 1360, 0,
    4624, 1904, 0, 3416, 3672, 0, 5000, 4888, 0, 3424, 3688, 0, 3681, 3888, 0, 1840, 5936, 0, 3153, 3929, 0,
    3929, 3681, 0, 4608, 5768, 0, 4633, 3889, 0, 2689, 6145, 0, 2306, 2402, 0, 1360, 880, 0, 6145, 5976, 0,
    2384, 0, 0, 5128, 5176, 0, 2440, 2304, 2320, 4120, 4112, 4176, 4889, 4633, 0, 2305, 2304, 0, 2416, 2384, 0,
    1025, 6145, 0, 528, 576, 0, 5378, 5122, 0, 818, 817, 0, 2152, 576, 0, 3138, 3426, 0, 3936, 3072, 0, 514,
    538, 0, 4632, 5936, 0, 3072, 2584, 0, 4624, 3952, 0, 280, 5936, 0, 2304, 4096, 0, 3704, 5960, 0, 1816, 1818,
    0, 3944, 0, 0, 3890, 3074, 0, 4616, 5520, 0, 3680, 3424, 3432, 4610, 4354, 0, 1840, 3888, 0, 4432, 4176, 0,
    1936, 1873, 0, 1793, 3633, 0, 1392, 0, 0, 3425, 3937, 0, 5176, 5264, 0, 288, 0, 0, 4752, 4640, 0, 1648,
    1904, 0, 1144, 0, 0, 1616, 1608, 0, 4744, 4752, 5992, 4640, 4752, 0, 2640, 5976, 0, 3208, 3200, 0, 3632,
    2824, 0, 3088, 3096, 0, 537, 560, 0, 3424, 2640, 0, 3416, 3688, 0, 3672, 5456, 0, 1633, 1640, 0, 2352, 2440,
    0, 4104, 0, 0, 1025, 769, 0, 1584, 4152, 0, 769, 1025, 0, 1617, 5457, 0, 5456, 3448, 0, 3432, 3696, 0, 4376,
    3416, 0, 4225, 4104, 0, 5888, 2560, 4096, 2145, 4097, 0, 816, 560, 0, 3080, 3201, 0, 4120, 4128, 0, 832,
    776, 0, 4664, 2952, 0, 5936, 6176, 0, 3944, 5912, 0, 3201, 3929, 0, 1608, 1616, 0, 5512, 5121, 0, 5456,
    5256, 0, 832, 1280, 0, 4616, 4664, 0, 1280, 832, 0, 3888, 2352, 0, 4432, 3416, 0, 4433, 1680, 0, 1538, 4378,
    0, 5904, 5992, 0, 3681, 5889, 0, 1586, 1842, 0, 1648, 5904, 0, 6224, 5976, 0, 1793, 3937, 0, 4353, 1793,
    3889, 1680, 1617, 0, 4098, 4354, 0, 3937, 3425, 0, 1616, 4632, 0, 280, 5889, 0, 3073, 2817, 0, 1633, 5889,
    0, 256, 280, 0, 544, 816, 832, 3426, 3938, 0, 4377, 4121, 0, 1808, 5904, 0, 2960, 6176, 0, 272, 5976, 0,
    3329, 3417, 0, 3688, 3696, 0, 3937, 5633, 0, 2384, 2376, 0, 2584, 3376, 0, 5632, 1792, 0, 3696, 4624, 0,
    282, 0, 0, 3378, 2586, 0, 1617, 1616, 0, 4353, 4097, 0, 4664, 5688, 5936, 1794, 3890, 0, 1928, 1672, 0, 624,
    880, 0, 2584, 2352, 0, 832, 576, 1928, 512, 576, 0, 2704, 3944, 0, 3634, 4122, 0, 2160, 1648, 0, 2640, 3152,
    0, 784, 624, 0, 3417, 3673, 0, 2129, 0, 0, 1121, 1073, 0, 3632, 3376, 4104, 2841, 5937, 0, 2704, 3417, 3704,
};

/// Hong Kong's newspaper spellings.
inline constexpr const char* cantonese_spellings[] = {
    "/3yat3yut3iat3iut/4ding4ting/3hau4haau/4chat4chut4tsat4tsut4tzat4tzut/5seung5seong4song6sheung6sheong5shong/2h"
    "a3hah/3dan4daan3tan4taan/3man4maan/6cheung6cheong5chong6tseung6tseong5tsong5jeung5jeong4jong5zeung5zeong4zong6"
    "tzeung6tzeong5tzong/3sam4saam4sham5shaam/3gei2gi3gee3gay3kei2ki3kee3kay/3bat3but3pat3put/2yu3yue3yee/3min4meen"
    "/3koi3koy/4chau4chow4chou4tsau4tsow4tsou4tzau4tzow4tzou/2ng/5chuen4chun6chyuen5chyun5tsuen4tsun6tsyuen5tsyun4j"
    "uen3jun5jyuen4jyun4zuen3zun5zyuen4zyun5tzuen4tzun6tzyuen5tzyun/3che4cheh3tse4tseh3tze4tzeh/3pei2pi3pee3pay/3sa"
    "i3sei4shai4shei/3yau3yow3you3iau3iow3iou/4bing4ping/3yip2ip/5chung6choong5tsung6tsoong5tzung6tzoong/4dung5doon"
    "g4tung5toong/2si3see3sze2sz3sie3shi4shee4shze3shz4shie/4sing5shing/3diu3dew3deu3dio3tiu3tew3teu3tio/3kei2ki3ke"
    "e3kay/5leung5leong4long/3yim2im/4song5shong/4kwan4kwun4kwen4gwan4gwun4gwen4quan4quun4quen/3gau3gow3gou3kau3kow"
    "3kou/2go3goh3gaw3gor2ko3koh3kaw3kor/1a2ah/3ban4baan3pan4paan/5chung6choong5tsung6tsoong4jung5joong4zung5zoong5"
    "tzung6tzoong/3gik4gick3kik4kick/3gai4gaai3gay3kai4kaai3kay/4fung5foong/4kwan5kwaan4gwan5gwaan4quan5quaan/5chue"
    "n4chun6chyuen5chyun5tsuen4tsun6tsyuen5tsyun5tzuen4tzun6tzyuen5tzyun/4chan5chaan4tsan5tsaan4tzan5tzaan/3lam3lum"
    "/4chok5chock4tsok5tsock3jok4jock3zok4zock4tzok5tzock/3chu4chyu4chue5chyue3tsu4tsyu4tsue5tsyue2ju3jyu3jue4jyue2"
    "zu3zyu3zue4zyue3tzu4tzyu4tzue5tzyue/3bat4baat3pat4paat/4yuen3yun/3wai3wei/5cheng5ching5tseng5tsing4jeng4jing4z"
    "eng4zing5tzeng5tzing/3lai3lei/3gui4geui3kui4keui/3pit/3fat3fut/2yi3yee1i2ee/4ngai5ngaai4ngay2ai3aai2ay/3nai4na"
    "ai3nay3lai4laai3lay/4ngau4ngow4ngou2au2ow2ou/3tok4tock/2ma3mah/2fu3foo/3chi4chee4chze3chz4chie3tsi4tsee4tsze3t"
    "sz4tsie2ji3jee3jze2jz3jie2zi3zee3zze2zz3zie3tzi4tzee4tzze3tzz4tzie/2wu3woo/3cha4chah3tsa4tsah2ja3jah2za3zah3tz"
    "a4tzah/3lok4lock/3yam3yum3iam3ium/3bam3bum3pam3pum/3kiu3kew3keu3kio/4kwai5kwaai4kway4gwai5gwaai4gway4quai5quaa"
    "i4quay/4yuet3yut/4wang5waang/3mat3mut/3hat3hut/2ya3yah2ia3iah/4chap5chaap4tsap5tsaap3jap4jaap3zap4zaap4tzap5tz"
    "aap/5heung5heong4hong/3goi3goy3koi3koy/2su3syu3sue4syue3shu4shyu4shue5shyue/3dau3dow3dou3tau3tow3tou/3chi4chee"
    "4chze3chz4chie3tsi4tsee4tsze3tsz4tsie3tzi4tzee4tzze3tzz4tzie/3kek3kik/2ga3gah2ka3kah/3sek3sik4shek4shik/3mau4m"
    "aau/3mai4maai3may/4luen3lun5lyuen4lyun/5chuet4chut6chyuet5tsuet4tsut6tsyuet4juet3jut5jyuet4zuet3zut5zyuet5tzue"
    "t4tzut6tzyuet/2sa3sah3sha4shah/2na3nah2la3lah/3kin4keen/2so3soh3saw3sor3sho4shoh4shaw4shor/3che4cheh3tse4tseh2"
    "je3jeh2ze3zeh3tze4tzeh/4kwai4kwei4gwai4gwei4quai4quei/3gon3kon/3lun4leun3lon/4kuet3kut5kyuet/3liu3lew3leu3lio/"
    "5chang6chaang5tsang6tsaang4jang5jaang4zang5zaang5tzang6tzaang/4chuk5chook4tsuk5tsook4tzuk5tzook/4kwai4kwei4qua"
    "i4quei/3wan3wun3wen/3sei2si3see3say4shei3shi4shee4shay/3sui4seui4shui5sheui/4gang4gung4geng4kang4kung4keng/2se"
    "3seh3she4sheh/4chai4chei4tsai4tsei4tzai4tzei/3tau3tow3tou/4mong/4kong/3dai4daai3day3tai4taai3tay/3gau4gaau3kau"
    "4kaau/3hoi3hoy/3yik4yick2ik3ick/4hang4hung4heng/3mau3mow3mou/3bin4been3pin4peen/4ging4king/4ting/2ye3yeh2ie3ie"
    "h/4chan4chun4chen4tsan4tsun4tsen4tzan4tzun4tzen/3bok4bock3pok4pock/3sit4shit/3tan4taan/3lim/2do3doh3daw3dor2to"
    "3toh3taw3tor/3mei2mi3mee3may/3yan3yun3yen3ian3iun3ien/2mo3mou3moo3mow/3sap3sup4shap4shup/3lak3luk/4chak4chuk4t"
    "sak4tsuk3jak3juk3zak3zuk4tzak4tzuk/3gan3gun3gen3kan3kun3ken/3sau3sow3sou4shau4show4shou/3gam3gum3kam3kum/4ying"
    "3ing/2to3tou3too3tow/5chong5tsong5tzong/4chai4chei4tsai4tsei3jai3jei3zai3zei4tzai4tzei/2ta3tah/3sin4seen4shin5"
    "sheen/3hin4heen/4hung5hoong/4tung5toong/4chin5cheen4tsin5tseen4tzin5tzeen/4ngat4ngut2at2ut/3doi3doy3toi3toy/4l"
    "ing/4chau5chaau4tsau5tsaau4tzau5tzaau/6cheung6cheong5chong6tseung6tseong5tsong6tzeung6tzeong5tzong/3muk4mook/3"
    "mun4moon/3fan4faan/5yeung5yeong4yong5ieung5ieong4iong/3kim/3wut4woot/3gin4geen3kin4keen/3yiu3yew3yeu3yio2iu2ew"
    "2eu2io/4wong/3fan3fun3fen/3dai3dei3tai3tei/4fong/3pui4pooi/3sam3sum4sham4shum/3kap3kup/2ai3aai2ay/3fuk4fook/3d"
    "am3dum3tam3tum/4tong/2fo3foh3faw3for/3wui4wooi/4chui5cheui4tsui5tseui4tzui5tzeui/3san4saan4shan5shaan/3nga4nga"
    "h1a2ah/3yin4yeen2in3een/3sun4seun3son4shun5sheun4shon/3man3mun3men/4ngai4ngei2ai2ei/3chu4chyu4chue5chyue3tsu4t"
    "syu4tsue5tsyue3tzu4tzyu4tzue5tzyue/4chek4chik4tsek4tsik4tzek4tzik/2no3nou3noo3now2lo3lou3loo3low/3bak4baak4bac"
    "k3pak4paak4pack/2gu3goo2ku3koo/3nei2ni3nee3nay3lei2li3lee3lay/3bun4boon3pun4poon/4kwik5kwick4gwik5gwick4quik5q"
    "uick/4chau4chow4chou4tsau4tsow4tsou3jau3jow3jou3zau3zow3zou4tzau4tzow4tzou/3san3sun3sen4shan4shun4shen/4ping/5"
    "ching5tsing4jing4zing5tzing/3din4deen3tin4teen/3ham3hum/3mui4mooi/2bo3bou3boo3bow2po3pou3poo3pow/3kui4keui/3be"
    "i2bi3bee3bay3pei2pi3pee3pay/3siu3sew3seu3sio4shiu4shew4sheu4shio/3cho4choh4chaw4chor3tso4tsoh4tsaw4tsor2jo3joh"
    "3jaw3jor2zo3zoh3zaw3zor3tzo4tzoh4tzaw4tzor/3tai3tei/4chim4tsim3jim3zim4tzim/2ho3hoh3haw3hor/3bit3pit/2to3toh3t"
    "aw3tor/4ning4ling/4yung5yoong4iung5ioong/4chim4tsim4tzim/2ka3kah/3bau4baau3pau4paau/3hok4hock/2lo3lou3loo3low/"
    "4gong4kong/3gap3gup3kap3kup/3fat4faat/4ming/3gat3gut3kat3kut/3han3hun3hen/3kut4koot/3tiu3tew3teu3tio/3hon/4cha"
    "t4chut4tsat4tsut3jat3jut3zat3zut4tzat4tzut/3loi3loy/3kwa4kwah3qua4quah/5kwong5gwong5quong/2on/3lut4leut/3cha4c"
    "hah3tsa4tsah3tza4tzah/4chik5chick4tsik5tsick4tzik5tzick/4gung5goong4kung5koong/3hap3hup/3lui4leui/3hiu3hew3heu"
    "3hio/3kui4kooi/4chai5chaai4chay4tsai5tsaai4tsay4tzai5tzaai4tzay/4nung5noong4lung5loong/4chun5cheun4chon4tsun5t"
    "seun4tson3jun4jeun3jon3zun4zeun3zon4tzun5tzeun4tzon/3hau3how3hou/4kwan4kwun4kwen4quan4quun4quen/5ching5tsing5t"
    "zing/4chan4chun4chen4tsan4tsun4tsen3jan3jun3jen3zan3zun3zen4tzan4tzun4tzen/4cham4chum4tsam4tsum4tzam4tzum/3guk"
    "4gook3kuk4kook/3but4boot3put4poot/3nam4naam3lam4laam/3tui4teui/3hai3hei/3ngo4ngoh4ngaw4ngor1o2oh2aw2or/3kau3ko"
    "w3kou/5kwang6kwaang5gwang6gwaang5quang6quaang/3yap3yup3iap3iup/4chiu4chew4cheu4chio4tsiu4tsew4tseu4tsio4tziu4t"
    "zew4tzeu4tzio/3lei2li3lee3lay/4chuk5chook4tsuk5tsook3juk4jook3zuk4zook4tzuk5tzook/3hei2hi3hee3hay/3gim3kim/2wo"
    "3woh3waw3wor/3pai4paai3pay/3biu3bew3beu3bio3piu3pew3peu3pio/3fai3fei/2an3aan/3yuk4yook3iuk4iook/3gun4goon3kun4"
    "koon/3tin4teen/3suk4sook4shuk5shook/2do3dou3doo3dow2to3tou3too3tow/3tam4taam/4kwat4kwut4gwat4gwut4quat4quut/4p"
    "ang4pung4peng/3tik4tick/4chit4tsit3jit3zit4tzit/4chik5chick4tsik5tsick3jik4jick3zik4zick4tzik5tzick/4guen3gun5"
    "gyuen4gyun4kuen3kun5kyuen4kyun/5cheuk5cheok4chok5tseuk5tseok4tsok5tzeuk5tzeok4tzok/2lo3loh3law3lor/4sung5soong"
    "5shung6shoong/3ban3bun3ben3pan3pun3pen/3noi3noy3loi3loy/4choi4choy4tsoi4tsoy4tzoi4tzoy/4chai5chaai4chay4tsai5t"
    "saai4tsay3jai4jaai3jay3zai4zaai3zay4tzai5tzaai4tzay/4king/4chun5cheun4chon4tsun5tseun4tson4tzun5tzeun4tzon/3gi"
    "t3kit/3pin4peen/4ngan5ngaan2an3aan/2ak2uk/4ngok5ngock2ok3ock/4sang5saang5shang6shaang/3cho4chou4choo4chow3tso4"
    "tsou4tsoo4tsow2jo3jou3joo3jow2zo3zou3zoo3zow3tzo4tzou4tzoo4tzow/3bui4booi3pui4pooi/4cham5chaam4tsam5tsaam3jam4"
    "jaam3zam4zaam4tzam5tzaam/3bik4bick3pik4pick/4chap4chup4tsap4tsup4tzap4tzup/4duen3dun5dyuen4dyun4tuen3tun5tyuen"
    "4tyun/3fai4faai3fay/2so3sou3soo3sow3sho4shou4shoo4show/4kwat5kwaat4gwat5gwaat4quat5quaat/3nuk4nook3luk4look/4b"
    "ong4pong/2ho3hou3hoo3how/3him/3gok4gock3kok4kock/3cho4choh4chaw4chor3tso4tsoh4tsaw4tsor3tzo4tzoh4tzaw4tzor/3on"
    "g/4choi4choy4tsoi4tsoy3joi3joy3zoi3zoy4tzoi4tzoy/2no3noh3naw3nor2lo3loh3law3lor/4cham5chaam4tsam5tsaam4tzam5tz"
    "aam/3ngo4ngou4ngoo4ngow1o2ou2oo2ow/5geung5geong4gong5keung5keong4kong/3piu3pew3peu3pio/3lin4leen/3luk4look/4ch"
    "an5chaan4tsan5tsaan3jan4jaan3zan4zaan4tzan5tzaan/3buk4book3puk4pook/5chang5chung5cheng5tsang5tsung5tseng4jang4"
    "jung4jeng4zang4zung4zeng5tzang5tzung5tzeng/3han4haan/2ok3ock/4chiu4chew4cheu4chio4tsiu4tsew4tseu4tsio3jiu3jew3"
    "jeu3jio3ziu3zew3zeu3zio4tziu4tzew4tzeu4tzio/3pik4pick/2oi2oy/4dong4tong/4huen3hun5hyuen4hyun/3dam4daam3tam4taa"
    "m/3giu3gew3geu3gio3kiu3kew3keu3kio/4ngam5ngaam2am3aam/3toi3toy/3lam4laam/3lip/5kwong5quong/3lik4lick/4tang4tun"
    "g4teng/4lung5loong/4nong4long/4hing/3dui4deui3tui4teui/3hak3huk/4cham4chum4tsam4tsum3jam3jum3zam3zum4tzam4tzum"
    "/3lan4laan/5kwing5gwing5quing/4chak5chaak5chack4tsak5tsaak5tsack4tzak5tzaak5tzack/3kwa4kwah3gwa4gwah3qua4quah/"
    "3hui4heui/3mik4mick/3kam3kum/3sik4sick4shik5shick/4mung5moong/4chui5cheui4tsui5tseui3jui4jeui3zui4zeui4tzui5tz"
    "eui/3tai4taai3tay/4lang5laang/3pun4poon/3lit/4chin5cheen4tsin5tseen3jin4jeen3zin4zeen4tzin5tzeen/3gam4gaam3kam"
    "4kaam/4ngoi4ngoy2oi2oy/3dok4dock3tok4tock/3duk4dook3tuk4took/4dang4dung4deng4tang4tung4teng/3dat3dut3tat3tut/2"
    "au3aau/4chut5cheut4tsut5tseut4tzut5tzeut/3tam3tum/3ham4haam/4chit4tsit4tzit/2wa3wah/3lau3low3lou/3gip3kip/3pau"
    "4paau/4chat5chaat4tsat5tsaat4tzat5tzaat/4deuk4deok3dok4teuk4teok3tok/4seuk4seok3sok5sheuk5sheok4shok/3lat4laat"
    "/4chok5chock4tsok5tsock4tzok5tzock/3fau3fow3fou/3wun4woon/3mok4mock/4leuk4leok3lok/3wak4waak4wack/2uk3ook/3got"
    "3kot/4chat5chaat4tsat5tsaat3jat4jaat3zat4zaat4tzat5tzaat/4tuen3tun5tyuen4tyun/5cheuk5cheok4chok5tseuk5tseok4ts"
    "ok4jeuk4jeok3jok4zeuk4zeok3zok5tzeuk5tzeok4tzok/3fok4fock/2mo3moh3maw3mor/2at3aat/4luet3lut5lyuet/4hang5haang/"
    "3hip/4hong/3kit/4long/3bau3bow3bou3pau3pow3pou/4mang5maang/3kan3kun3ken/5keung5keong4kong/2po3pou3poo3pow/2ap2"
    "up/3dap4daap3tap4taap/4kung5koong/2fa3fah/3bak3buk3pak3puk/3hap4haap/3kuk4kook/5chong5tsong4jong4zong5tzong/3f"
    "ei2fi3fee3fay/4suen3sun5syuen4syun5shuen4shun6shyuen5shyun/4geuk4geok3gok4keuk4keok3kok/3pat3put/3nik4nick3lik"
    "4lick/3nim3lim/4chut5cheut4tsut5tseut3jut4jeut3zut4zeut4tzut5tzeut/4chap4chup4tsap4tsup3jap3jup3zap3zup4tzap4t"
    "zup/3sut4seut4shut5sheut/5ngong3ong/4keuk4keok3kok/3sat3sut4shat4shut/4teng4ting/4chak5chaak5chack4tsak5tsaak5"
    "tsack3jak4jaak4jack3zak4zaak4zack4tzak5tzaak5tzack/4pong/3cho4chou4choo4chow3tso4tsou4tsoo4tsow3tzo4tzou4tzoo4"
    "tzow/5kwang5kwung5kweng5gwang5gwung5gweng5quang5quung5queng/4yeuk4yeok3yok4ieuk4ieok3iok/3dip3tip/3yui4yeui3iu"
    "i4ieui/2ba3bah2pa3pah/2po3poh3paw3por/3hek3hik/3hak4haak4hack/3hoe3heu3hor/3tan3tun3ten/3dun4deun3don3tun4teun"
    "3ton/3kai3kei/4wang4wung4weng/3nap4naap3lap4laap/4huet3hut5hyuet/2go3gou3goo3gow2ko3kou3koo3kow/3gak3guk3kak3k"
    "uk/2au2ow2ou/3bai4baai3bay3pai4paai3pay/3pan3pun3pen/3nai3nei3lai3lei/1m/3tip/3yai3yei3iai3iei/3nau4naau3lau4l"
    "aau/3dat4daat3tat4taat/3dut4deut3tut4teut/4wing/2da3dah2ta3tah/2le3leh/2me3meh/3mai3mei/4ngau5ngaau2au3aau/3ka"
    "t3kut/3fui4fooi/3wat4waat/3dei2di3dee3day3tei2ti3tee3tay/3nin4neen3lin4leen/3doe3deu3dor3toe3teu3tor/2yo3yoh3y"
    "aw3yor2io3ioh3iaw3ior/3sau4saau4shau5shaau/2li3lee/3huk4hook/4suet3sut5syuet5shuet4shut6shyuet/3gap4gaap3kap4k"
    "aap/3wan4waan/3dik4dick3tik4tick/3mak3muk/3mut4moot/2am2um/3sap4saap4shap5shaap/3nau3now3nou3lau3low3lou/3tun4"
    "teun3ton/2fe3feh/2be3beh2pe3peh/2la3lah/3pak4paak4pack/4ngit2it/4kwok5kwock4gwok5gwock4quok5quock/2di3dee2ti3t"
    "ee/4kuen3kun5kyuen4kyun/2bo3boh3baw3bor2po3poh3paw3por/3goe3geu3gor3koe3keu3kor/3kak4kaak4kack/3hot/3miu3mew3m"
    "eu3mio/3sok4sock4shok5shock/3hai4haai3hay/3tap4taap/3gai3gei3kai3kei/3gak4gaak4gack3kak4kaak4kack/3wat3wut/4ch"
    "ip4tsip3jip3zip4tzip/3sai4saai3say4shai5shaai4shay/2de3deh2te3teh/2ge3geh2ke3keh/3gat4gaat3kat4kaat/3dak3duk3t"
    "ak3tuk/4bang4bung4beng4pang4pung4peng/4pang5paang/4chau5chaau4tsau5tsaau3jau4jaau3zau4zaau4tzau5tzaau/3yit2it/"
    "3pok4pock/2hm/3sak3suk4shak4shuk/1o2oh2aw2or/4ngan4ngun4ngen2an2un2en/3dim3tim/3fun4foon/4chap5chaap4tsap5tsaa"
    "p4tzap5tzaap/3gan4gaan3kan4kaan/3nan3nun3nen3lan3lun3len/2ku3koo/2ap3aap/1o2ou2oo2ow/3nit3lit/3wai4waai3way/3l"
    "ek3lik/4chek4chik4tsek4tsik3jek3jik3zek3zik4tzek4tzik/3pat4paat/3lap4laap/3dit3tit/3pau3pow3pou/4bung5boong4pu"
    "ng5poong/3kok4kock/4deng4ding4teng4ting/3wik4wick/4ngon2on/4chak4chuk4tsak4tsuk4tzak4tzuk/3dan3dun3den3tan3tun"
    "3ten/4duet3dut5dyuet4tuet3tut5tyuet/3nui4neui3lui4leui/4nuen3nun5nyuen4nyun4luen3lun5lyuen4lyun/2pa3pah/4chip4"
    "tsip4tzip/3hit/5neung5neong4nong5leung5leong4long/3tim/3sim4shim/3niu3new3neu3nio3liu3lew3leu3lio/2ai2ei/3wok4"
    "wock/3mak4maak4mack/3lai4laai3lay/5chang5chung5cheng5tsang5tsung5tseng5tzang5tzung5tzeng/4ngat5ngaat2at3aat/4n"
    "gap4ngup2ap2up/4ngak5ngaak5ngack2ak3aak3ack/3bai3bei3pai3pei/3nip3lip/3mit/3sip4ship/4kwok5kwock4quok5quock/3k"
    "wo4kwoh4kwaw4kwor3gwo4gwoh4gwaw4gwor3quo4quoh4quaw4quor/3nam3num3lam3lum/3soi3soy4shoi4shoy/3sak4saak4sack4sha"
    "k5shaak5shack/5chang6chaang5tsang6tsaang5tzang6tzaang/3nan4naan3lan4laan/4ngam4ngum2am2um/3pan4paan/3pai3pei/3"
    "nut4neut3lut4leut/2ke3keh/3tat4taat/4tuet3tut5tyuet/4gang5gaang4kang5kaang/3lau4laau/4pung5poong/3tut4teut/3na"
    "t4naat3lat4laat/4kang4kung4keng/4kwak5kwaak5kwack4gwak5gwaak5gwack4quak5quaak5quack/4mang4mung4meng/3nok4nock3"
    "lok4lock/4fang4fung4feng/3kak3kuk/3lap3lup/4ngak4nguk2ak2uk/3sat4saat4shat5shaat/5chuet4chut6chyuet5tsuet4tsut"
    "6tsyuet5tzuet4tzut6tzyuet/4kwai5kwaai4kway4quai5quaai4quay/4sang4sung4seng5shang5shung5sheng/3gui4gooi3kui4koo"
    "i/4beng4bing4peng4ping/5kwang6kwaang5quang6quaang/3kai4kaai3kay/3yun4yeun3yon3iun4ieun3ion/3kik4kick/3put4poot"
    "/3fut4foot/4geng4ging4keng4king/3ung4oong/3ang4aang/3lat3lut/3tuk4took/3mat4maat/3lak4laak4lack/5ngang6ngaang3"
    "ang4aang/3yak4yaak4yack3iak4iaak4iack/3dek3dik3tek3tik/3nap3nup3lap3lup/3ang3ung3eng/4nang4nung4neng4lang4lung"
    "4leng/4meng4ming/3tit/3fiu3few3feu3fio/3hik4hick/3tek3tik/4neuk4neok3nok4leuk4leok3lok/2ak3aak3ack/4kwik5kwick"
    "4quik5quick/2ko3koh3kaw3kor/3kau4kaau/5kwang5kwung5kweng5quang5quung5queng/4seng4sing5sheng5shing/4leng4ling/"};
inline constexpr std::uint32_t cantonese_offsets[] = {
    0, 1, 18, 29, 39, 70, 108, 116, 135, 145, 240, 261, 292, 309, 321, 331, 340, 386, 390, 503, 531, 547, 566,
    591, 602, 610, 650, 673, 715, 727, 760, 776, 794, 802, 814, 860, 885, 916, 922, 941, 1003, 1022, 1049, 1061,
    1095, 1168, 1202, 1211, 1263, 1356, 1375, 1385, 1394, 1451, 1460, 1479, 1484, 1493, 1506, 1533, 1560, 1585,
    1595, 1603, 1611, 1717, 1725, 1767, 1777, 1794, 1811, 1828, 1877, 1887, 1899, 1908, 1917, 1932, 1984, 2002,
    2019, 2056, 2081, 2151, 2160, 2175, 2194, 2204, 2218, 2239, 2324, 2341, 2356, 2366, 2401, 2443, 2474, 2483,
    2497, 2513, 2530, 2592, 2626, 2647, 2660, 2695, 2716, 2747, 2764, 2795, 2808, 2814, 2820, 2847, 2866, 2875,
    2892, 2908, 2921, 2940, 2951, 2957, 2972, 3018, 3037, 3047, 3057, 3062, 3093, 3109, 3134, 3150, 3169, 3178,
    3225, 3250, 3278, 3295, 3305, 3321, 3340, 3387, 3395, 3416, 3426, 3438, 3450, 3484, 3501, 3518, 3524, 3558,
    3619, 3629, 3639, 3649, 3684, 3689, 3699, 3718, 3747, 3753, 3766, 3783, 3789, 3799, 3818, 3827, 3838, 3848,
    3865, 3871, 3887, 3897, 3931, 3952, 3967, 3984, 4014, 4027, 4044, 4105, 4136, 4167, 4196, 4211, 4242, 4261,
    4295, 4365, 4393, 4399, 4428, 4447, 4456, 4466, 4497, 4507, 4538, 4575, 4663, 4672, 4696, 4712, 4721, 4737,
    4748, 4771, 4787, 4795, 4814, 4824, 4840, 4851, 4868, 4878, 4884, 4901, 4914, 4924, 4941, 4946, 4993, 5002,
    5021, 5040, 5044, 5054, 5082, 5116, 5139, 5148, 5158, 5175, 5185, 5234, 5257, 5332, 5345, 5376, 5395, 5465,
    5496, 5515, 5534, 5553, 5563, 5572, 5603, 5616, 5656, 5673, 5734, 5750, 5802, 5818, 5827, 5843, 5857, 5890,
    5899, 5907, 5926, 5945, 5955, 5976, 6007, 6017, 6048, 6064, 6074, 6098, 6150, 6191, 6243, 6259, 6284, 6309,
    6326, 6357, 6432, 6438, 6487, 6496, 6506, 6525, 6532, 6551, 6576, 6664, 6683, 6735, 6754, 6785, 6826, 6840,
    6875, 6909, 6928, 6939, 6955, 6960, 6979, 7037, 7042, 7089, 7120, 7154, 7185, 7220, 7237, 7247, 7257, 7309,
    7328, 7413, 7423, 7431, 7524, 7534, 7541, 7552, 7573, 7592, 7625, 7644, 7653, 7663, 7668, 7681, 7691, 7707,
    7719, 7730, 7736, 7755, 7764, 7811, 7821, 7840, 7892, 7920, 7930, 7940, 7949, 7970, 7982, 8034, 8048, 8060,
    8070, 8075, 8127, 8146, 8163, 8182, 8201, 8232, 8249, 8257, 8291, 8300, 8310, 8326, 8334, 8347, 8356, 8366,
    8400, 8429, 8461, 8471, 8505, 8518, 8528, 8538, 8553, 8568, 8576, 8585, 8637, 8658, 8738, 8748, 8764, 8772,
    8788, 8800, 8805, 8811, 8816, 8822, 8847, 8859, 8872, 8890, 8906, 8913, 8932, 8944, 8952, 8969, 8979, 8989,
    9018, 9034, 9079, 9108, 9117, 9136, 9145, 9197, 9244, 9265, 9276, 9291, 9310, 9321, 9401, 9407, 9465, 9520,
    9549, 9558, 9577, 9592, 9608, 9617, 9632, 9645, 9658, 9685, 9694, 9710, 9729, 9745, 9776, 9793, 9803, 9830,
    9843, 9860, 9863, 9868, 9885, 9904, 9923, 9942, 9948, 9963, 9971, 9979, 9988, 10007, 10016, 10026, 10036,
    10067, 10086, 10111, 10142, 10163, 10171, 10181, 10215, 10234, 10244, 10263, 10272, 10282, 10289, 10310,
    10335, 10349, 10357, 10372, 10380, 10395, 10404, 10438, 10453, 10474, 10505, 10530, 10545, 10550, 10567,
    10588, 10602, 10612, 10629, 10658, 10667, 10691, 10721, 10736, 10751, 10770, 10787, 10818, 10830, 10882,
    10890, 10900, 10904, 10923, 10935, 10960, 10969, 10979, 11013, 11032, 11057, 11065, 11073, 11085, 11094,
    11108, 11117, 11164, 11174, 11184, 11193, 11206, 11229, 11239, 11260, 11270, 11279, 11310, 11335, 11366,
    11385, 11426, 11434, 11450, 11455, 11490, 11495, 11505, 11538, 11545, 11555, 11570, 11584, 11639, 11658,
    11675, 11704, 11721, 11730, 11735, 11745, 11768, 11826, 11843, 11862, 11894, 11934, 11953, 11970, 11980,
    11989, 12008, 12016, 12026, 12042, 12065, 12075, 12087, 12097, 12116, 12132, 12184, 12200, 12219, 12235,
    12244, 12253, 12270, 12291, 12346, 12379, 12413, 12432, 12453, 12480, 12494, 12521, 12531, 12541, 12551,
    12572, 12582, 12592, 12601, 12611, 12621, 12636, 12659, 12688, 12705, 12722, 12735, 12766, 12777, 12782,
    12799, 12809, 12818, 12847, 12859, 12882, 12898, 12908, 12945, 12968,
};
inline constexpr std::uint32_t cantonese_initials[] = {
    0, 16777472, 524296, 128, 524292, 262144, 128, 524296, 4096, 34079236, 262144, 1088, 32770, 16777216, 4096,
    1024, 524292, 8192, 34079236, 524292, 32768, 262144, 16777472, 32770, 16777472, 524292, 524296, 262144,
    262144, 524296, 1024, 2048, 16777472, 262144, 66624, 1088, 1088, 1, 32770, 34079236, 1088, 1088, 32, 66624,
    524292, 524292, 2048, 34079236, 34079236, 32770, 16777216, 4194304, 34079236, 2048, 1088, 32768, 32,
    16777488, 8193, 10240, 24577, 524288, 4096, 32, 34079236, 4194304, 34079236, 2048, 16777472, 32770, 1024,
    66624, 16777216, 4194304, 4096, 128, 16777472, 34079236, 128, 1088, 262144, 524296, 524292, 1024, 1088,
    262144, 4096, 4096, 2048, 34079236, 262144, 10240, 1024, 262144, 34079236, 66624, 1088, 2048, 1024, 2048,
    34079236, 524292, 66560, 4194304, 262144, 262144, 1088, 262144, 524292, 524288, 4096, 1024, 524296, 1088,
    128, 16777472, 128, 4096, 32770, 1088, 524288, 16777472, 524292, 32770, 262144, 524288, 2048, 524296, 4096,
    16777472, 4096, 262144, 2048, 34079236, 1088, 262144, 1088, 16777472, 524288, 524292, 34079236, 524288,
    262144, 128, 128, 524288, 524292, 1056769, 524296, 2048, 524292, 524292, 4096, 4096, 32, 16777472, 1024,
    4194304, 1088, 16777488, 4194304, 32, 524296, 32, 32768, 262144, 1024, 1, 32, 524296, 524288, 32, 4194304,
    524292, 262144, 8193, 16777488, 262144, 4096, 8209, 524292, 524292, 10240, 32770, 1088, 10240, 32770, 66624,
    34079236, 262144, 32768, 34079236, 524296, 128, 4096, 32770, 1024, 32770, 262144, 34079236, 524288,
    34079236, 128, 32770, 524288, 10240, 16777472, 524292, 1024, 32770, 128, 2048, 1088, 1088, 32, 4096, 1088,
    128, 1024, 524288, 128, 34079236, 2048, 66560, 66624, 16384, 2048, 524292, 524292, 1088, 128, 2048, 128,
    1024, 524292, 10240, 34079236, 128, 66560, 524292, 34079236, 524292, 1088, 32770, 10240, 524288, 128, 24577,
    1024, 66624, 16777472, 524292, 2048, 34079236, 128, 1088, 4194304, 32768, 32770, 32, 1, 16777472, 1088,
    524288, 262144, 524296, 524288, 66624, 32768, 524288, 34079236, 34079236, 1088, 524292, 2048, 262144, 32770,
    10240, 524292, 34079236, 1024, 524292, 1088, 32768, 8193, 1048577, 24576, 262144, 34079236, 32770, 34079236,
    32770, 524292, 524296, 32, 262144, 66624, 10240, 32770, 128, 128, 1088, 524292, 16384, 34079236, 10240,
    524292, 24576, 1088, 32768, 2048, 2048, 34079236, 32770, 34079236, 128, 16384, 34079236, 32768, 16384,
    524296, 128, 524296, 1088, 8193, 524288, 2048, 2048, 66560, 2048, 524288, 2048, 10240, 128, 524296, 128,
    34079236, 2048, 66624, 524292, 66624, 128, 4096, 1024, 262144, 4096, 34079236, 524288, 2048, 32768, 2048,
    34079236, 1088, 24576, 524296, 524296, 524296, 524296, 1, 524292, 524288, 128, 524292, 4194304, 2048, 1088,
    32768, 524292, 524296, 262144, 2048, 524292, 32, 4194304, 4096, 2048, 4194304, 1064960, 1088, 34079236,
    524288, 34079236, 32, 4096, 1, 2048, 128, 128, 128, 1024, 2048, 32770, 4096, 1024, 1024, 32768, 1048577,
    524296, 1024, 32, 32770, 128, 1024, 34079236, 32, 262144, 1088, 32768, 10240, 10240, 34079236, 34079236,
    262144, 24576, 1024, 262144, 524288, 34079236, 32768, 524292, 66624, 16777472, 524296, 16777472, 32770,
    32768, 128, 128, 128, 524288, 524296, 1024, 4194304, 10240, 128, 1088, 1088, 16385, 32770, 32768, 10240,
    4096, 524288, 16777472, 10240, 524296, 524296, 4194304, 524296, 2048, 4096, 4096, 8193, 1024, 32, 4194304,
    524296, 10240, 524296, 16777472, 262144, 2048, 128, 262144, 1088, 4194304, 524296, 4096, 4096, 1048577,
    262144, 10240, 524288, 32, 32770, 2048, 32768, 8448, 66624, 524296, 1024, 32770, 1088, 1024, 128, 4096,
    262144, 128, 524288, 1088, 1088, 4194304, 34079236, 262144, 524296, 1088, 1088, 524296, 32770, 32768,
    34079236, 16777472, 32768, 128, 262144, 16385, 1056785, 524296, 32, 524292, 1088, 10240, 1024, 1, 16384,
    10240, 4194304, 2048, 34079236, 32768, 2048, 524296, 32768, 32770, 1024, 524296, 4194304, 24576, 524292,
    524296, 524296, 10240, 10240, 32768, 524292, 128, 10240, 524288, 262144, 10240, 17, 4194304, 4096, 2048,
    524292, 8193, 1056769, 8193, 32770, 10240, 4096, 262144, 66560, 66624, 10240, 262144, 262144, 524292, 10240,
    1056769, 32768, 32768, 10240, 1024, 524288, 524288, 1088, 2048, 32768, 524288, 10240, 1024, 66624, 4096,
    10240, 32, 1024, 2048, 1056769, 262144, 524292, 66560, 262144, 1088, 32770, 66560, 1024, 16777472, 1024,
    32768, 32, 1088, 1064960, 1, 2048, 524288, 4096, 2048, 8193, 16777472, 524296, 10240, 1048593, 10240, 4096,
    524288, 32, 128, 524288, 10240, 1, 66560, 1024, 1024, 66560, 262144, 2048,
};
inline constexpr std::uint16_t cantonese_of[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 5, 6, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 29, 22, 31, 32, 23, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
    7, 51, 48, 52, 53, 54, 55, 56, 57, 58, 59, 60, 35, 35, 61, 62, 57, 63, 64, 65, 66, 63, 56, 67, 68, 23, 69,
    70, 63, 71, 28, 28, 72, 72, 73, 74, 35, 75, 76, 77, 78, 79, 35, 6, 63, 80, 81, 82, 11, 83, 84, 54, 85, 86,
    63, 87, 88, 82, 13, 89, 32, 63, 90, 91, 92, 93, 13, 48, 94, 92, 64, 95, 96, 88, 97, 0, 98, 99, 2, 13, 100,
    27, 27, 57, 101, 13, 102, 13, 103, 65, 30, 17, 52, 104, 105, 106, 106, 37, 107, 37, 108, 37, 40, 109, 110,
    111, 112, 113, 114, 115, 45, 116, 117, 118, 78, 119, 120, 31, 0, 119, 121, 122, 123, 22, 124, 125, 126, 127,
    128, 129, 129, 77, 77, 130, 115, 131, 129, 132, 2, 133, 134, 63, 135, 49, 9, 136, 41, 23, 137, 25, 56, 138,
    97, 23, 139, 140, 27, 141, 9, 63, 142, 143, 61, 144, 145, 129, 146, 96, 147, 123, 148, 149, 57, 150, 151,
    10, 151, 57, 152, 153, 129, 154, 150, 155, 156, 39, 20, 157, 17, 158, 41, 159, 42, 139, 68, 160, 161, 162,
    163, 39, 30, 164, 13, 29, 0, 74, 115, 165, 111, 57, 166, 167, 17, 11, 168, 56, 22, 134, 20, 169, 63, 170,
    39, 22, 171, 172, 13, 173, 44, 174, 51, 44, 19, 175, 176, 5, 151, 97, 139, 177, 178, 179, 180, 181, 176,
    182, 183, 184, 185, 185, 124, 186, 187, 149, 188, 189, 173, 64, 190, 82, 84, 20, 57, 82, 57, 191, 192, 193,
    194, 7, 180, 195, 196, 197, 198, 82, 51, 162, 48, 199, 22, 155, 200, 201, 202, 203, 204, 107, 13, 1, 56, 47,
    35, 205, 145, 185, 143, 196, 206, 175, 207, 22, 208, 209, 164, 172, 210, 211, 212, 213, 155, 183, 214, 215,
    41, 57, 23, 216, 217, 218, 95, 44, 219, 113, 82, 1, 27, 137, 189, 61, 220, 221, 79, 222, 57, 82, 223, 224,
    53, 68, 27, 128, 48, 187, 22, 225, 226, 117, 57, 97, 145, 227, 228, 177, 229, 188, 57, 13, 44, 230, 82, 112,
    231, 3, 232, 191, 133, 70, 233, 234, 205, 235, 236, 130, 237, 238, 239, 240, 199, 16, 241, 231, 242, 80,
    120, 165, 0, 243, 244, 3, 118, 245, 13, 246, 101, 247, 248, 173, 249, 242, 17, 236, 250, 63, 31, 199, 251,
    252, 206, 103, 119, 176, 10, 164, 253, 63, 254, 252, 14, 190, 195, 13, 64, 230, 177, 135, 13, 162, 19, 16,
    64, 32, 31, 53, 222, 27, 255, 135, 63, 256, 196, 3, 257, 146, 258, 101, 259, 42, 37, 260, 197, 261, 129,
    197, 63, 151, 64, 0, 35, 3, 173, 31, 50, 222, 139, 39, 36, 262, 164, 263, 264, 264, 153, 265, 266, 267, 105,
    116, 268, 170, 237, 57, 254, 269, 96, 119, 94, 105, 151, 270, 163, 271, 144, 272, 39, 54, 142, 179, 97, 273,
    51, 274, 275, 149, 103, 26, 64, 276, 130, 196, 277, 278, 255, 279, 121, 271, 90, 280, 205, 137, 239, 146,
    176, 50, 39, 281, 84, 282, 51, 13, 23, 121, 200, 172, 283, 284, 42, 170, 285, 286, 41, 19, 287, 220, 162,
    288, 77, 120, 289, 24, 160, 0, 290, 16, 32, 22, 158, 105, 66, 82, 63, 291, 64, 39, 14, 292, 57, 124, 177,
    27, 293, 133, 191, 60, 109, 109, 197, 66, 231, 270, 179, 161, 5, 294, 135, 0, 295, 296, 63, 50, 206, 226,
    297, 103, 0, 62, 298, 192, 170, 299, 282, 246, 142, 300, 301, 139, 101, 174, 197, 3, 0, 159, 0, 302, 303,
    56, 23, 84, 112, 304, 170, 267, 276, 180, 305, 306, 231, 173, 206, 288, 39, 268, 275, 307, 44, 13, 279, 228,
    5, 139, 308, 108, 93, 220, 9, 280, 176, 162, 124, 231, 197, 309, 134, 310, 311, 8, 207, 142, 266, 137, 26,
    312, 9, 142, 70, 238, 245, 18, 313, 254, 211, 139, 224, 99, 254, 239, 174, 179, 11, 154, 51, 44, 0, 7, 232,
    188, 314, 161, 315, 267, 316, 317, 207, 145, 97, 183, 184, 142, 264, 315, 308, 178, 24, 136, 84, 251, 318,
    42, 188, 319, 27, 57, 236, 235, 142, 115, 320, 119, 321, 233, 255, 302, 322, 323, 93, 304, 45, 276, 324, 13,
    325, 16, 234, 326, 57, 236, 143, 0, 130, 205, 280, 185, 5, 327, 231, 231, 328, 195, 261, 258, 312, 221, 82,
    22, 299, 239, 122, 329, 330, 51, 331, 180, 306, 155, 264, 51, 53, 274, 312, 305, 170, 32, 231, 332, 57, 147,
    103, 290, 50, 333, 25, 198, 144, 142, 224, 334, 335, 334, 14, 138, 151, 57, 334, 57, 336, 138, 64, 176, 176,
    82, 131, 320, 146, 81, 161, 299, 189, 81, 183, 119, 252, 163, 250, 110, 277, 44, 31, 13, 49, 229, 311, 246,
    270, 337, 229, 263, 43, 333, 23, 30, 54, 192, 64, 161, 155, 255, 135, 30, 179, 30, 146, 338, 130, 32, 277,
    50, 130, 212, 32, 339, 338, 339, 304, 340, 338, 130, 188, 130, 35, 341, 14, 342, 206, 68, 107, 343, 34, 235,
    57, 128, 344, 262, 345, 25, 346, 50, 215, 248, 46, 63, 107, 342, 23, 26, 347, 212, 42, 23, 65, 25, 98, 65,
    163, 121, 348, 349, 0, 178, 26, 142, 350, 230, 351, 191, 135, 194, 138, 108, 184, 236, 275, 191, 31, 191,
    29, 149, 26, 136, 352, 129, 16, 353, 226, 139, 215, 236, 173, 27, 354, 136, 46, 46, 137, 254, 355, 11, 154,
    154, 154, 42, 54, 180, 30, 42, 127, 22, 63, 42, 268, 42, 114, 160, 114, 352, 356, 268, 193, 144, 294, 357,
    358, 359, 40, 360, 361, 361, 47, 265, 29, 265, 129, 129, 139, 161, 362, 58, 11, 220, 146, 44, 302, 178, 11,
    7, 137, 363, 50, 98, 252, 72, 350, 364, 133, 212, 139, 56, 302, 173, 29, 174, 178, 149, 39, 349, 203, 365,
    365, 366, 252, 174, 203, 45, 119, 296, 106, 265, 139, 95, 63, 127, 57, 140, 367, 321, 367, 82, 335, 365,
    233, 82, 95, 114, 368, 140, 200, 119, 364, 274, 133, 50, 302, 369, 335, 370, 146, 367, 139, 340, 255, 371,
    252, 269, 259, 372, 45, 30, 139, 64, 212, 373, 374, 11, 89, 375, 32, 355, 255, 140, 374, 32, 83, 376, 28,
    351, 354, 140, 377, 340, 63, 28, 255, 378, 379, 114, 139, 44, 45, 380, 311, 252, 268, 10, 309, 248, 317,
    296, 251, 98, 376, 77, 381, 126, 83, 318, 364, 233, 317, 95, 255, 255, 170, 382, 140, 255, 57, 255, 221,
    306, 351, 383, 53, 253, 329, 384, 321, 38, 229, 84, 130, 87, 385, 119, 386, 387, 64, 26, 199, 182, 365, 196,
    198, 1, 48, 374, 53, 119, 211, 211, 321, 237, 329, 167, 3, 117, 388, 389, 350, 75, 21, 335, 119, 299, 243,
    178, 228, 390, 206, 206, 14, 335, 161, 272, 280, 311, 391, 392, 222, 132, 75, 14, 26, 261, 261, 193, 130,
    57, 161, 206, 28, 211, 130, 311, 309, 21, 271, 393, 394, 317, 321, 9, 57, 70, 154, 272, 145, 54, 7, 387, 87,
    161, 161, 231, 53, 362, 155, 321, 209, 381, 103, 35, 195, 60, 74, 103, 129, 144, 15, 15, 209, 25, 25, 144,
    190, 242, 138, 213, 395, 396, 366, 168, 0, 397, 35, 398, 197, 399, 400, 182, 82, 163, 35, 57, 77, 9, 111, 9,
    388, 56, 401, 402, 154, 95, 401, 403, 388, 404, 56, 13, 95, 95, 172, 7, 95, 126, 126, 405, 355, 35, 406, 0,
    407, 196, 57, 230, 176, 118, 408, 196, 131, 177, 146, 409, 90, 410, 28, 17, 51, 186, 21, 104, 8, 363, 387,
    8, 197, 410, 273, 387, 7, 87, 244, 7, 411, 123, 412, 183, 0, 118, 313, 201, 208, 211, 22, 211, 21, 340, 247,
    124, 270, 270, 51, 413, 398, 64, 86, 129, 179, 198, 271, 414, 97, 82, 272, 107, 412, 134, 414, 147, 271,
    286, 333, 415, 19, 139, 179, 285, 416, 329, 417, 220, 53, 175, 384, 32, 107, 64, 66, 418, 58, 387, 58, 221,
    82, 418, 200, 252, 107, 237, 416, 105, 419, 404, 50, 82, 50, 5, 32, 329, 98, 6, 192, 180, 35, 393, 307, 95,
    32, 27, 329, 139, 326, 53, 32, 32, 50, 27, 420, 97, 248, 341, 341, 57, 231, 355, 50, 18, 10, 306, 306, 306,
    306, 319, 148, 22, 227, 166, 22, 5, 154, 135, 71, 12, 214, 421, 27, 264, 89, 173, 135, 118, 346, 84, 186,
    135, 213, 51, 135, 422, 423, 25, 237, 184, 54, 149, 363, 138, 248, 64, 323, 317, 424, 2, 202, 325, 228, 27,
    22, 248, 425, 24, 299, 27, 125, 181, 132, 29, 11, 355, 144, 128, 341, 110, 426, 301, 321, 159, 64, 230, 216,
    29, 44, 145, 215, 237, 252, 138, 78, 66, 427, 76, 231, 37, 62, 60, 428, 57, 34, 16, 97, 429, 68, 259, 20,
    241, 241, 41, 12, 372, 424, 430, 161, 247, 193, 120, 388, 405, 431, 432, 64, 129, 17, 17, 150, 433, 434,
    166, 173, 81, 178, 237, 60, 17, 435, 37, 34, 231, 285, 436, 194, 353, 431, 239, 17, 435, 63, 323, 60, 181,
    28, 433, 429, 63, 179, 347, 437, 329, 438, 50, 363, 194, 151, 65, 0, 27, 272, 439, 178, 440, 441, 149, 32,
    22, 162, 188, 27, 188, 442, 254, 443, 30, 190, 64, 184, 64, 128, 341, 202, 444, 401, 20, 1, 232, 189, 63,
    215, 445, 196, 346, 136, 77, 204, 446, 109, 366, 203, 56, 155, 256, 66, 256, 114, 35, 447, 63, 448, 188, 37,
    208, 184, 84, 199, 195, 331, 26, 205, 141, 27, 176, 376, 292, 57, 286, 224, 66, 254, 57, 449, 64, 450, 451,
    64, 452, 216, 188, 301, 412, 66, 198, 453, 454, 223, 455, 138, 361, 220, 321, 22, 363, 176, 211, 57, 319,
    276, 122, 145, 144, 144, 127, 363, 6, 304, 261, 456, 257, 78, 167, 134, 388, 37, 445, 232, 12, 72, 457, 363,
    116, 294, 458, 161, 140, 235, 117, 459, 299, 50, 331, 81, 110, 36, 247, 82, 460, 461, 91, 253, 202, 462, 3,
    176, 211, 243, 270, 379, 31, 49, 450, 385, 173, 372, 195, 220, 116, 106, 463, 36, 22, 176, 242, 242, 438,
    193, 93, 177, 250, 167, 464, 138, 176, 465, 461, 254, 170, 199, 16, 19, 441, 288, 37, 81, 431, 466, 241,
    467, 468, 229, 109, 341, 211, 31, 93, 288, 373, 348, 90, 271, 199, 256, 42, 0, 63, 30, 135, 51, 367, 151,
    57, 231, 308, 469, 94, 459, 409, 13, 263, 222, 470, 344, 204, 56, 58, 188, 471, 116, 368, 368, 5, 466, 116,
    46, 37, 278, 388, 472, 17, 178, 173, 470, 267, 431, 431, 138, 322, 322, 363, 64, 20, 173, 89, 256, 37, 431,
    270, 473, 31, 361, 474, 90, 475, 417, 137, 340, 476, 94, 344, 18, 477, 478, 274, 324, 479, 480, 125, 481, 2,
    390, 198, 482, 170, 82, 200, 469, 188, 322, 483, 206, 51, 244, 142, 261, 270, 475, 41, 237, 361, 422, 188,
    234, 363, 121, 261, 68, 66, 159, 285, 14, 65, 103, 44, 454, 373, 373, 254, 484, 0, 51, 39, 51, 470, 341,
    160, 354, 324, 321, 31, 13, 33, 426, 70, 176, 7, 439, 45, 252, 459, 66, 51, 485, 137, 439, 63, 102, 246, 13,
    365, 364, 242, 419, 210, 200, 159, 210, 37, 16, 151, 344, 206, 295, 42, 387, 115, 486, 62, 227, 487, 401,
    488, 33, 122, 261, 135, 455, 489, 418, 65, 361, 27, 490, 64, 94, 67, 206, 491, 64, 82, 299, 93, 84, 487, 93,
    281, 492, 202, 271, 493, 17, 36, 91, 494, 319, 308, 145, 12, 307, 307, 310, 173, 94, 374, 135, 135, 266,
    466, 82, 323, 25, 232, 495, 125, 10, 419, 84, 58, 3, 309, 364, 496, 184, 3, 475, 51, 478, 437, 143, 417, 5,
    341, 425, 497, 62, 467, 462, 475, 265, 496, 170, 121, 498, 137, 493, 317, 74, 198, 363, 87, 176, 234, 499,
    211, 198, 11, 253, 500, 0, 346, 232, 21, 299, 63, 99, 70, 254, 101, 125, 322, 254, 177, 316, 18, 481, 426,
    259, 241, 139, 253, 136, 0, 472, 314, 317, 501, 166, 254, 299, 97, 341, 356, 259, 68, 502, 98, 343, 241,
    477, 211, 27, 32, 137, 445, 201, 13, 188, 136, 235, 72, 487, 254, 286, 419, 57, 21, 323, 50, 319, 206, 414,
    294, 13, 439, 265, 84, 503, 430, 320, 189, 504, 318, 20, 68, 346, 205, 466, 326, 397, 505, 13, 299, 427, 0,
    334, 474, 16, 140, 236, 299, 200, 5, 161, 383, 367, 162, 211, 51, 123, 22, 477, 506, 462, 467, 420, 270, 53,
    364, 487, 332, 232, 383, 176, 329, 211, 331, 123, 322, 122, 439, 20, 78, 202, 159, 254, 127, 242, 32, 306,
    137, 155, 507, 475, 397, 232, 381, 89, 508, 35, 18, 492, 232, 509, 252, 146, 234, 53, 179, 274, 332, 312,
    295, 254, 314, 510, 312, 253, 337, 477, 332, 254, 274, 51, 172, 129, 16, 104, 511, 140, 172, 177, 129, 244,
    380, 380, 430, 111, 50, 338, 283, 103, 25, 56, 172, 50, 247, 478, 238, 25, 145, 138, 51, 97, 478, 238, 1,
    149, 184, 478, 325, 478, 138, 22, 478, 506, 103, 395, 13, 361, 50, 97, 321, 13, 239, 478, 44, 51, 50, 321,
    512, 395, 50, 50, 513, 80, 138, 138, 380, 375, 233, 115, 50, 88, 88, 138, 339, 138, 120, 28, 502, 311, 294,
    403, 304, 51, 147, 514, 65, 95, 20, 57, 456, 146, 146, 240, 381, 155, 401, 6, 174, 328, 151, 30, 515, 468,
    470, 282, 64, 64, 38, 321, 115, 68, 194, 34, 386, 0, 163, 161, 276, 125, 193, 516, 199, 386, 197, 191, 456,
    119, 11, 294, 82, 119, 158, 125, 517, 424, 65, 161, 346, 425, 186, 170, 238, 173, 125, 518, 204, 193, 190,
    507, 340, 440, 325, 164, 338, 155, 56, 358, 311, 22, 152, 202, 35, 72, 519, 82, 339, 149, 180, 63, 63, 64,
    105, 520, 331, 331, 211, 358, 148, 366, 178, 137, 26, 11, 427, 226, 82, 82, 231, 79, 129, 237, 334, 317,
    183, 224, 159, 127, 127, 95, 227, 155, 506, 56, 35, 373, 521, 387, 217, 78, 135, 316, 23, 192, 144, 37, 223,
    445, 331, 320, 114, 116, 182, 469, 28, 176, 50, 298, 522, 289, 115, 506, 220, 346, 105, 241, 106, 319, 523,
    163, 524, 206, 177, 464, 456, 87, 390, 272, 28, 176, 336, 270, 385, 385, 195, 239, 399, 195, 27, 321, 256,
    338, 121, 409, 525, 526, 195, 37, 272, 105, 20, 239, 373, 54, 97, 314, 144, 25, 26, 162, 266, 469, 278, 101,
    523, 193, 271, 127, 179, 411, 115, 164, 11, 236, 30, 295, 346, 0, 56, 171, 170, 238, 179, 158, 334, 134,
    212, 261, 316, 268, 184, 138, 149, 163, 58, 207, 238, 527, 165, 127, 182, 357, 28, 129, 465, 318, 310, 256,
    422, 18, 237, 195, 195, 13, 200, 130, 41, 50, 0, 106, 193, 39, 13, 160, 286, 159, 176, 195, 271, 128, 151,
    265, 204, 68, 42, 39, 41, 236, 116, 212, 0, 510, 190, 231, 388, 163, 149, 293, 465, 405, 254, 271, 294, 137,
    488, 28, 206, 114, 295, 295, 27, 342, 488, 206, 28, 138, 170, 524, 25, 226, 523, 298, 504, 403, 334, 263,
    65, 191, 321, 490, 240, 167, 229, 32, 193, 263, 50, 103, 94, 364, 114, 390, 151, 523, 498, 122, 311, 211,
    437, 207, 194, 374, 18, 33, 264, 364, 82, 8, 258, 119, 528, 105, 521, 0, 193, 206, 192, 241, 518, 30, 478,
    151, 134, 0, 5, 130, 173, 176, 488, 314, 92, 151, 31, 51, 346, 3, 314, 341, 142, 142, 49, 502, 294, 26, 154,
    524, 467, 430, 529, 430, 456, 28, 127, 127, 266, 356, 130, 161, 160, 266, 445, 24, 48, 510, 514, 151, 40,
    232, 217, 115, 20, 291, 192, 308, 121, 206, 123, 125, 46, 54, 516, 320, 155, 207, 321, 361, 493, 524, 319,
    384, 265, 299, 50, 236, 231, 328, 211, 32, 266, 51, 516, 331, 331, 423, 329, 97, 155, 146, 321, 324, 231,
    424, 465, 27, 68, 27, 403, 403, 28, 1, 87, 210, 48, 403, 65, 65, 238, 1, 65, 21, 238, 135, 110, 0, 135, 1,
    64, 184, 180, 212, 42, 197, 279, 118, 105, 281, 149, 168, 199, 6, 321, 124, 182, 6, 102, 271, 353, 50, 86,
    264, 127, 127, 121, 239, 353, 35, 35, 254, 345, 345, 129, 171, 241, 112, 133, 263, 347, 63, 71, 159, 155,
    386, 435, 415, 138, 347, 109, 32, 197, 57, 223, 464, 530, 17, 328, 103, 464, 424, 506, 126, 373, 162, 32,
    366, 272, 30, 277, 42, 0, 161, 507, 321, 454, 188, 373, 431, 114, 66, 276, 115, 9, 138, 403, 186, 246, 111,
    404, 29, 177, 498, 192, 307, 19, 432, 6, 514, 130, 514, 9, 126, 530, 103, 9, 344, 161, 218, 197, 88, 127,
    531, 182, 2, 59, 146, 510, 141, 35, 532, 227, 299, 142, 154, 11, 381, 13, 404, 110, 144, 403, 63, 62, 322,
    68, 63, 191, 176, 114, 178, 39, 533, 265, 11, 386, 39, 159, 343, 103, 485, 372, 82, 72, 403, 471, 260, 433,
    129, 161, 197, 13, 204, 42, 373, 163, 130, 13, 95, 265, 12, 185, 253, 381, 317, 445, 185, 50, 109, 176, 221,
    505, 194, 468, 108, 12, 189, 534, 37, 256, 341, 56, 191, 178, 186, 130, 63, 149, 64, 64, 82, 32, 174, 0, 8,
    94, 184, 82, 28, 51, 64, 54, 174, 190, 68, 159, 26, 308, 80, 216, 79, 78, 455, 272, 113, 35, 130, 510, 510,
    57, 457, 221, 122, 11, 300, 116, 224, 34, 223, 260, 215, 350, 289, 396, 22, 176, 227, 189, 129, 82, 95, 44,
    64, 275, 51, 144, 363, 364, 37, 159, 323, 88, 190, 176, 460, 252, 28, 535, 110, 63, 93, 130, 128, 335, 101,
    371, 120, 536, 137, 244, 13, 305, 522, 531, 272, 189, 64, 193, 200, 403, 247, 439, 245, 315, 14, 17, 176,
    130, 254, 176, 13, 82, 13, 256, 252, 315, 48, 173, 346, 254, 176, 204, 26, 151, 311, 58, 505, 505, 364, 14,
    25, 522, 242, 425, 278, 149, 50, 258, 3, 264, 30, 259, 154, 256, 256, 266, 404, 404, 270, 537, 179, 480,
    191, 161, 119, 315, 192, 116, 65, 373, 222, 20, 129, 188, 273, 63, 191, 97, 527, 326, 34, 68, 37, 54, 53,
    192, 176, 363, 376, 137, 538, 165, 120, 320, 159, 130, 244, 421, 84, 13, 21, 13, 51, 162, 22, 128, 322, 50,
    122, 259, 285, 0, 281, 86, 63, 94, 293, 254, 39, 194, 160, 14, 469, 137, 321, 41, 51, 128, 50, 191, 16, 200,
    124, 204, 310, 130, 136, 27, 283, 51, 256, 101, 65, 514, 270, 195, 105, 0, 95, 302, 159, 20, 344, 50, 137,
    206, 261, 82, 364, 128, 349, 514, 62, 35, 102, 281, 84, 295, 240, 50, 94, 206, 215, 137, 221, 295, 539, 32,
    138, 418, 390, 182, 258, 319, 20, 439, 540, 309, 13, 231, 405, 8, 57, 9, 388, 275, 408, 252, 466, 102, 176,
    134, 18, 5, 417, 220, 532, 211, 130, 94, 65, 65, 307, 532, 151, 62, 55, 184, 130, 251, 204, 351, 86, 315,
    315, 384, 99, 310, 376, 95, 356, 271, 105, 1, 363, 250, 172, 159, 254, 176, 538, 323, 128, 154, 154, 207,
    57, 51, 323, 154, 344, 20, 142, 105, 151, 126, 465, 68, 539, 26, 57, 306, 319, 536, 205, 62, 219, 16, 236,
    82, 13, 439, 447, 13, 59, 32, 325, 137, 207, 539, 541, 137, 14, 197, 62, 165, 333, 408, 355, 364, 197, 337,
    176, 5, 149, 323, 536, 337, 207, 137, 5, 51, 480, 128, 252, 88, 32, 253, 337, 64, 389, 98, 98, 144, 129, 64,
    64, 44, 405, 63, 289, 64, 3, 177, 392, 64, 325, 209, 95, 184, 182, 210, 22, 18, 487, 88, 405, 444, 450, 25,
    315, 264, 174, 37, 64, 57, 63, 64, 252, 210, 542, 13, 543, 501, 501, 137, 88, 14, 205, 206, 141, 95, 417,
    398, 13, 135, 225, 357, 275, 50, 261, 159, 432, 57, 137, 236, 74, 48, 320, 432, 39, 262, 188, 2, 50, 57,
    195, 415, 415, 25, 165, 427, 405, 415, 22, 465, 57, 219, 27, 143, 229, 28, 238, 229, 3, 304, 66, 195, 114,
    176, 198, 84, 165, 189, 206, 163, 74, 248, 508, 276, 264, 278, 290, 271, 50, 11, 129, 74, 248, 239, 210,
    191, 0, 63, 205, 23, 50, 128, 241, 220, 13, 415, 205, 336, 205, 263, 13, 195, 508, 205, 241, 374, 367, 54,
    340, 241, 56, 17, 99, 415, 205, 279, 165, 51, 107, 508, 51, 99, 236, 465, 179, 57, 195, 122, 25, 195, 42,
    44, 334, 64, 241, 265, 385, 334, 135, 425, 42, 18, 63, 107, 335, 9, 9, 18, 51, 18, 241, 80, 334, 265, 198,
    270, 198, 57, 57, 57, 84, 201, 264, 122, 5, 5, 383, 496, 5, 99, 142, 142, 238, 160, 160, 22, 99, 99, 159,
    110, 160, 160, 160, 41, 159, 127, 102, 39, 188, 352, 267, 352, 245, 352, 352, 27, 103, 181, 3, 185, 236,
    128, 539, 242, 20, 544, 540, 197, 54, 41, 263, 491, 200, 41, 377, 29, 27, 27, 190, 83, 124, 240, 540, 440,
    351, 21, 44, 128, 505, 364, 23, 200, 404, 264, 124, 138, 231, 231, 493, 544, 252, 54, 124, 54, 406, 99, 406,
    264, 540, 362, 380, 115, 174, 174, 142, 329, 545, 172, 172, 331, 147, 254, 129, 147, 220, 189, 346, 359,
    105, 254, 129, 72, 38, 159, 413, 175, 74, 270, 546, 166, 143, 161, 50, 30, 165, 156, 30, 227, 41, 196, 212,
    176, 514, 326, 265, 424, 47, 47, 155, 54, 212, 202, 35, 72, 0, 520, 219, 346, 324, 56, 188, 464, 149, 204,
    20, 437, 148, 163, 286, 196, 65, 476, 178, 527, 219, 149, 82, 190, 26, 201, 102, 298, 86, 145, 210, 115,
    118, 230, 424, 67, 547, 372, 177, 521, 226, 129, 57, 79, 44, 145, 57, 130, 27, 225, 179, 373, 64, 74, 252,
    489, 145, 179, 22, 208, 401, 350, 159, 323, 314, 88, 113, 247, 247, 261, 121, 195, 251, 238, 42, 42, 444,
    252, 22, 176, 447, 265, 189, 28, 138, 106, 236, 402, 401, 506, 13, 390, 193, 211, 222, 300, 301, 144, 275,
    275, 397, 46, 363, 54, 222, 30, 178, 238, 238, 89, 184, 173, 58, 58, 212, 97, 97, 149, 267, 127, 314, 478,
    68, 26, 361, 314, 51, 452, 20, 32, 275, 492, 498, 89, 56, 26, 290, 184, 68, 64, 133, 160, 13, 51, 155, 42,
    16, 413, 200, 57, 64, 27, 140, 159, 286, 180, 193, 226, 176, 128, 361, 431, 431, 373, 120, 28, 128, 193,
    130, 13, 39, 326, 484, 324, 324, 51, 39, 227, 105, 447, 171, 68, 13, 30, 364, 138, 334, 431, 206, 139, 320,
    447, 282, 114, 364, 65, 275, 232, 64, 179, 498, 192, 302, 300, 0, 501, 302, 518, 64, 421, 275, 39, 394, 99,
    388, 45, 521, 241, 2, 138, 364, 9, 290, 290, 307, 419, 196, 151, 173, 346, 265, 265, 77, 51, 164, 331, 9,
    544, 481, 68, 251, 32, 211, 312, 97, 99, 99, 336, 356, 127, 236, 323, 95, 159, 251, 159, 95, 201, 115, 210,
    444, 24, 24, 179, 501, 300, 292, 487, 378, 102, 456, 514, 346, 128, 57, 447, 265, 149, 270, 346, 286, 129,
    105, 270, 53, 102, 331, 331, 192, 447, 254, 242, 306, 137, 102, 324, 179, 444, 480, 251, 44, 88, 192, 192,
    501, 324, 324, 176, 444, 176, 44, 233, 44, 188, 163, 119, 281, 150, 150, 327, 229, 199, 3, 54, 229, 54, 130,
    11, 229, 227, 248, 248, 11, 57, 64, 424, 64, 251, 388, 57, 134, 177, 272, 424, 177, 134, 56, 77, 548, 27,
    195, 2, 105, 154, 549, 27, 161, 533, 64, 254, 65, 322, 51, 9, 170, 148, 74, 20, 476, 442, 56, 126, 521, 188,
    183, 82, 162, 467, 115, 501, 190, 230, 272, 13, 105, 112, 191, 105, 251, 240, 27, 238, 271, 298, 112, 95,
    16, 190, 9, 351, 373, 112, 51, 5, 470, 30, 271, 478, 130, 265, 237, 191, 105, 342, 51, 285, 168, 540, 298,
    190, 24, 229, 349, 163, 138, 342, 84, 330, 259, 39, 10, 8, 374, 258, 478, 271, 374, 298, 9, 119, 146, 168,
    82, 63, 154, 139, 548, 548, 9, 342, 251, 207, 161, 345, 298, 16, 550, 180, 270, 143, 337, 96, 190, 457, 143,
    23, 23, 116, 96, 159, 465, 22, 22, 11, 224, 20, 120, 133, 224, 403, 383, 333, 197, 343, 0, 139, 95, 175,
    438, 41, 346, 211, 130, 403, 63, 137, 162, 366, 507, 513, 485, 106, 82, 63, 145, 418, 259, 151, 57, 221,
    219, 64, 22, 265, 199, 3, 138, 95, 63, 418, 120, 22, 195, 23, 239, 222, 197, 271, 469, 80, 388, 206, 61, 25,
    80, 280, 13, 13, 485, 135, 82, 5, 259, 35, 396, 95, 364, 6, 126, 390, 135, 64, 195, 280, 35, 35, 393, 307,
    478, 364, 68, 99, 112, 311, 57, 180, 146, 138, 27, 68, 485, 139, 130, 259, 224, 63, 233, 291, 151, 487, 46,
    46, 99, 211, 271, 137, 0, 416, 206, 53, 416, 129, 281, 176, 120, 466, 183, 158, 172, 59, 172, 229, 409, 114,
    118, 57, 254, 331, 161, 54, 32, 115, 403, 548, 115, 1, 57, 10, 344, 57, 27, 27, 229, 29, 129, 229, 56, 432,
    65, 162, 82, 394, 424, 122, 162, 9, 267, 138, 63, 162, 185, 176, 65, 251, 182, 119, 122, 57, 451, 321, 465,
    460, 421, 321, 119, 29, 9, 394, 394, 499, 7, 394, 12, 12, 551, 7, 158, 35, 36, 214, 12, 248, 351, 203, 198,
    7, 552, 308, 432, 185, 552, 465, 382, 489, 489, 95, 320, 311, 311, 472, 51, 64, 51, 51, 57, 57, 57, 57, 541,
    541, 10, 137, 178, 145, 176, 176, 261, 82, 278, 258, 29, 276, 499, 206, 309, 9, 137, 82, 228, 381, 204, 213,
    418, 39, 115, 160, 362, 197, 0, 149, 56, 160, 191, 419, 160, 119, 148, 21, 177, 217, 155, 172, 226, 237,
    160, 239, 271, 173, 119, 138, 25, 64, 222, 25, 497, 164, 493, 510, 11, 5, 64, 25, 188, 222, 13, 551, 94,
    158, 27, 84, 283, 160, 168, 281, 51, 418, 159, 128, 246, 191, 309, 200, 497, 191, 64, 0, 497, 25, 362, 232,
    51, 232, 259, 128, 331, 5, 195, 196, 165, 80, 203, 115, 132, 129, 265, 2, 79, 11, 129, 129, 306, 125, 269,
    269, 96, 0, 21, 44, 64, 110, 110, 254, 154, 137, 537, 178, 178, 39, 25, 17, 213, 17, 254, 282, 22, 373, 25,
    39, 294, 13, 118, 64, 30, 105, 165, 347, 380, 156, 409, 103, 144, 471, 111, 300, 129, 111, 56, 15, 161, 516,
    347, 275, 130, 437, 151, 139, 54, 443, 209, 251, 178, 20, 47, 336, 155, 248, 186, 182, 444, 191, 533, 195,
    442, 184, 65, 346, 445, 310, 27, 0, 162, 325, 57, 357, 22, 63, 213, 190, 28, 50, 185, 71, 56, 254, 203, 22,
    387, 50, 25, 23, 163, 491, 410, 197, 344, 344, 141, 447, 39, 334, 128, 344, 115, 82, 68, 177, 82, 75, 211,
    116, 388, 117, 64, 387, 88, 219, 163, 521, 299, 144, 95, 116, 21, 3, 80, 27, 63, 22, 155, 51, 172, 228, 496,
    57, 144, 71, 97, 454, 64, 412, 82, 5, 297, 217, 129, 524, 26, 537, 229, 44, 344, 230, 72, 499, 217, 497, 51,
    316, 22, 26, 32, 114, 528, 182, 103, 110, 206, 206, 272, 20, 238, 251, 72, 13, 138, 41, 344, 270, 97, 162,
    220, 299, 387, 269, 195, 250, 176, 454, 254, 289, 153, 57, 116, 275, 405, 239, 454, 17, 17, 22, 252, 31,
    465, 25, 57, 72, 252, 185, 182, 316, 524, 50, 315, 17, 178, 25, 404, 197, 497, 105, 151, 153, 53, 95, 262,
    262, 116, 265, 108, 144, 537, 97, 344, 193, 34, 408, 239, 16, 430, 553, 201, 119, 373, 50, 136, 11, 46, 526,
    376, 256, 480, 266, 269, 269, 554, 110, 89, 56, 161, 344, 139, 129, 51, 51, 316, 93, 39, 158, 206, 507, 54,
    306, 239, 497, 197, 387, 306, 7, 43, 127, 182, 103, 5, 346, 422, 160, 281, 280, 121, 28, 528, 118, 161, 39,
    200, 251, 135, 289, 405, 172, 490, 143, 51, 13, 13, 291, 321, 373, 178, 291, 57, 14, 206, 15, 320, 68, 286,
    165, 117, 524, 524, 13, 319, 387, 176, 305, 136, 103, 39, 555, 149, 161, 137, 233, 102, 524, 229, 103, 295,
    556, 30, 159, 275, 163, 221, 267, 54, 139, 408, 387, 114, 191, 206, 419, 177, 189, 123, 15, 50, 246, 103,
    206, 303, 226, 419, 138, 129, 82, 101, 300, 347, 163, 103, 189, 215, 229, 551, 25, 309, 130, 130, 478, 228,
    306, 306, 306, 173, 178, 269, 9, 26, 307, 33, 8, 43, 524, 288, 35, 51, 15, 310, 437, 275, 393, 129, 231, 5,
    51, 380, 153, 315, 551, 206, 333, 111, 162, 411, 364, 272, 228, 228, 261, 268, 99, 39, 22, 25, 64, 26, 557,
    254, 196, 499, 197, 203, 280, 323, 314, 108, 310, 268, 233, 51, 251, 239, 129, 129, 254, 254, 7, 266, 127,
    334, 334, 264, 98, 339, 232, 154, 161, 211, 211, 25, 193, 254, 315, 178, 119, 99, 130, 306, 98, 101, 143,
    266, 28, 318, 115, 302, 207, 182, 322, 125, 119, 275, 193, 323, 51, 321, 26, 393, 393, 196, 419, 217, 487,
    137, 514, 117, 115, 46, 344, 236, 516, 153, 337, 319, 46, 32, 218, 6, 362, 13, 129, 112, 345, 353, 345, 334,
    108, 383, 326, 153, 16, 64, 305, 305, 32, 155, 123, 64, 328, 111, 22, 63, 364, 550, 239, 51, 306, 345, 337,
    516, 50, 155, 306, 11, 54, 508, 551, 57, 88, 558, 128, 170, 382, 413, 403, 403, 553, 72, 130, 351, 412, 80,
    206, 254, 28, 247, 41, 213, 351, 151, 376, 151, 351, 26, 228, 496, 521, 0, 496, 40, 271, 193, 292, 102, 15,
    356, 351, 151, 36, 351, 270, 261, 351, 129, 311, 254, 351, 254, 254, 273, 112, 196, 65, 65, 65, 285, 27,
    162, 86, 63, 231, 163, 93, 118, 507, 338, 5, 57, 57, 142, 65, 404, 32, 135, 135, 278, 379, 248, 132, 502,
    533, 448, 447, 154, 250, 304, 61, 9, 219, 212, 13, 63, 220, 189, 227, 82, 267, 248, 545, 529, 146, 411, 129,
    328, 153, 295, 155, 471, 38, 19, 159, 166, 559, 560, 282, 13, 63, 514, 344, 561, 64, 193, 285, 529, 500, 28,
    11, 176, 328, 118, 150, 196, 178, 491, 72, 98, 424, 241, 169, 28, 103, 0, 562, 115, 80, 500, 522, 109, 81,
    111, 270, 522, 63, 366, 12, 358, 417, 380, 248, 97, 151, 34, 65, 195, 23, 64, 190, 244, 481, 20, 325, 159,
    240, 66, 155, 395, 202, 185, 501, 162, 228, 20, 387, 468, 194, 122, 384, 16, 0, 178, 253, 563, 56, 66, 48,
    322, 339, 130, 409, 543, 63, 366, 186, 476, 149, 91, 71, 156, 196, 61, 12, 204, 204, 358, 196, 89, 349, 317,
    438, 438, 162, 57, 54, 552, 331, 510, 208, 206, 337, 205, 243, 417, 146, 116, 218, 344, 282, 239, 554, 229,
    229, 480, 174, 44, 379, 3, 57, 387, 339, 454, 190, 443, 131, 91, 183, 82, 340, 221, 552, 127, 127, 64, 389,
    225, 331, 240, 490, 3, 223, 26, 0, 219, 350, 66, 231, 422, 455, 98, 385, 54, 64, 88, 37, 66, 564, 387, 444,
    320, 323, 314, 140, 259, 241, 13, 167, 565, 305, 302, 243, 566, 200, 240, 557, 93, 93, 116, 194, 331, 242,
    418, 158, 250, 120, 174, 305, 465, 387, 509, 42, 113, 65, 238, 248, 145, 238, 376, 138, 253, 522, 385, 49,
    220, 460, 549, 272, 271, 101, 121, 301, 195, 296, 195, 18, 443, 279, 231, 135, 565, 567, 405, 498, 255, 373,
    265, 128, 373, 343, 568, 107, 350, 178, 153, 63, 438, 54, 265, 256, 58, 272, 286, 39, 263, 173, 270, 569,
    276, 570, 549, 305, 410, 157, 108, 143, 557, 507, 295, 97, 239, 212, 89, 135, 29, 522, 162, 9, 103, 11, 138,
    401, 30, 257, 264, 315, 149, 115, 37, 267, 314, 31, 340, 179, 376, 538, 525, 375, 278, 266, 140, 23, 492,
    269, 144, 245, 32, 419, 188, 242, 537, 92, 571, 542, 533, 389, 211, 572, 215, 270, 417, 7, 573, 306, 295,
    43, 568, 50, 574, 510, 191, 188, 351, 13, 176, 102, 244, 575, 22, 291, 172, 504, 188, 405, 485, 200, 549,
    509, 82, 39, 336, 250, 429, 447, 118, 155, 373, 32, 312, 469, 105, 384, 285, 576, 173, 221, 162, 475, 370,
    557, 487, 188, 188, 357, 389, 259, 106, 25, 198, 124, 124, 373, 92, 121, 509, 66, 289, 159, 51, 169, 326,
    103, 136, 306, 301, 364, 39, 106, 113, 248, 343, 206, 524, 16, 234, 351, 405, 405, 123, 101, 206, 418, 302,
    295, 230, 159, 265, 64, 297, 577, 255, 135, 237, 113, 143, 486, 33, 236, 550, 285, 173, 408, 142, 488, 282,
    170, 349, 186, 397, 226, 138, 491, 64, 363, 376, 143, 103, 151, 263, 236, 578, 102, 0, 480, 227, 66, 464,
    65, 225, 551, 0, 551, 80, 438, 159, 276, 135, 125, 579, 45, 264, 35, 39, 25, 572, 23, 42, 412, 162, 108,
    101, 417, 310, 170, 82, 43, 311, 274, 364, 39, 79, 65, 66, 151, 170, 363, 173, 59, 383, 9, 102, 137, 518,
    307, 64, 501, 8, 10, 248, 80, 556, 380, 317, 383, 130, 492, 306, 116, 258, 394, 159, 35, 143, 99, 40, 137,
    98, 55, 55, 567, 529, 315, 0, 95, 312, 57, 241, 557, 557, 579, 444, 432, 27, 220, 224, 397, 18, 511, 97,
    239, 259, 403, 323, 40, 419, 266, 7, 362, 243, 19, 89, 198, 99, 276, 63, 323, 481, 580, 381, 312, 51, 502,
    136, 430, 310, 363, 389, 211, 113, 44, 564, 193, 40, 66, 255, 96, 206, 231, 332, 211, 142, 381, 417, 502,
    371, 40, 320, 556, 419, 280, 280, 43, 492, 343, 581, 322, 102, 208, 318, 542, 307, 54, 24, 545, 573, 135,
    128, 140, 325, 47, 265, 582, 326, 367, 54, 121, 13, 24, 24, 57, 541, 270, 276, 205, 301, 417, 270, 552, 383,
    351, 389, 520, 125, 438, 135, 211, 329, 159, 269, 560, 155, 231, 367, 80, 44, 310, 143, 238, 382, 329, 543,
    465, 137, 211, 331, 143, 143, 44, 143, 337, 207, 137, 128, 155, 306, 137, 44, 102, 551, 385, 238, 128, 82,
    44, 88, 125, 312, 53, 192, 363, 320, 113, 382, 326, 53, 332, 64, 583, 95, 30, 241, 502, 502, 135, 3, 22, 79,
    57, 229, 96, 38, 163, 191, 183, 507, 248, 178, 130, 184, 230, 339, 3, 128, 101, 301, 466, 346, 113, 178,
    189, 35, 189, 530, 13, 228, 307, 438, 346, 113, 530, 126, 549, 548, 139, 192, 89, 57, 136, 174, 171, 32,
    430, 11, 109, 3, 89, 323, 119, 155, 230, 178, 295, 353, 3, 353, 191, 466, 122, 63, 295, 99, 196, 333, 57,
    323, 142, 323, 381, 115, 126, 548, 252, 3, 3, 178, 210, 108, 108, 279, 276, 301, 279, 31, 404, 38, 38, 337,
    13, 337, 128, 81, 28, 99, 84, 462, 19, 84, 13, 336, 113, 455, 109, 81, 134, 228, 506, 63, 151, 290, 196,
    381, 290, 293, 381, 27, 189, 381, 368, 393, 97, 381, 101, 293, 253, 163, 146, 388, 13, 27, 164, 22, 57, 418,
    30, 351, 130, 231, 164, 20, 364, 63, 163, 405, 191, 191, 185, 253, 198, 57, 364, 460, 158, 13, 57, 30, 82,
    154, 309, 154, 351, 233, 105, 13, 130, 11, 11, 11, 256, 1, 7, 35, 64, 288, 387, 219, 281, 261, 36, 274, 96,
    220, 325, 466, 341, 306, 27, 328, 155, 27, 160, 178, 178, 429, 281, 17, 103, 289, 413, 133, 38, 365, 238,
    28, 65, 163, 299, 95, 151, 321, 215, 161, 161, 68, 56, 57, 344, 129, 50, 133, 163, 266, 189, 54, 155, 312,
    23, 28, 137, 50, 164, 122, 149, 281, 299, 194, 47, 468, 118, 341, 161, 251, 39, 27, 6, 261, 259, 521, 86,
    408, 139, 103, 26, 319, 23, 413, 188, 331, 143, 328, 219, 251, 27, 163, 163, 321, 102, 341, 113, 236, 221,
    236, 78, 145, 144, 260, 79, 78, 493, 232, 24, 103, 259, 193, 465, 236, 8, 176, 238, 188, 254, 28, 419, 195,
    270, 270, 17, 373, 454, 299, 189, 8, 390, 381, 346, 188, 395, 119, 344, 538, 179, 344, 239, 431, 191, 95,
    191, 344, 64, 469, 50, 46, 390, 151, 160, 232, 290, 404, 321, 321, 57, 6, 103, 259, 105, 178, 102, 484, 137,
    80, 51, 80, 239, 117, 244, 510, 532, 469, 155, 281, 159, 93, 395, 215, 323, 114, 435, 206, 151, 254, 299,
    260, 329, 319, 30, 140, 153, 290, 124, 299, 130, 374, 25, 408, 9, 51, 195, 220, 405, 44, 99, 207, 125, 119,
    55, 97, 429, 254, 540, 30, 160, 148, 24, 24, 329, 266, 145, 232, 259, 165, 317, 299, 115, 78, 28, 165, 323,
    195, 119, 32, 319, 24, 13, 180, 345, 161, 159, 313, 53, 189, 328, 422, 99, 176, 382, 211, 254, 206, 331,
    332, 274, 88, 493, 170, 32, 253, 421, 496, 402, 443, 106, 443, 56, 484, 80, 419, 419, 44, 8, 314, 314, 200,
    346, 306, 261, 172, 129, 389, 161, 20, 72, 22, 0, 268, 161, 168, 149, 404, 196, 21, 297, 219, 486, 336, 390,
    390, 0, 215, 163, 110, 429, 251, 11, 30, 137, 39, 110, 145, 390, 211, 345, 331, 152, 152, 128, 468, 186,
    379, 412, 412, 379, 48, 129, 49, 502, 127, 127, 265, 132, 248, 11, 35, 20, 471, 557, 82, 579, 129, 77, 480,
    146, 13, 96, 65, 227, 306, 281, 154, 147, 64, 252, 116, 278, 44, 129, 258, 61, 162, 9, 110, 82, 115, 15,
    229, 265, 57, 11, 101, 212, 219, 212, 14, 8, 222, 35, 110, 155, 62, 485, 82, 50, 388, 259, 289, 282, 26,
    435, 485, 300, 180, 281, 533, 80, 399, 165, 16, 180, 16, 25, 38, 25, 40, 157, 236, 248, 489, 130, 20, 197,
    160, 413, 163, 161, 443, 63, 244, 344, 65, 37, 81, 241, 336, 159, 46, 423, 247, 194, 500, 553, 64, 25, 125,
    89, 28, 80, 288, 162, 329, 211, 510, 557, 25, 151, 42, 351, 232, 207, 63, 190, 325, 493, 64, 71, 232, 84,
    84, 35, 209, 468, 443, 24, 24, 27, 501, 197, 204, 57, 149, 584, 185, 520, 256, 186, 154, 26, 148, 82, 155,
    63, 476, 117, 136, 4, 32, 22, 117, 198, 25, 94, 401, 22, 189, 95, 61, 47, 244, 205, 447, 162, 521, 66, 227,
    7, 184, 195, 35, 437, 56, 510, 49, 446, 505, 277, 180, 197, 364, 234, 339, 27, 253, 164, 82, 71, 227, 159,
    239, 35, 82, 64, 364, 194, 53, 447, 339, 288, 258, 312, 270, 331, 26, 211, 582, 329, 337, 447, 80, 281, 174,
    431, 189, 108, 226, 57, 388, 336, 53, 556, 218, 220, 23, 68, 3, 476, 68, 23, 64, 16, 443, 82, 341, 48, 351,
    346, 57, 57, 22, 56, 229, 3, 211, 351, 53, 129, 155, 75, 134, 179, 344, 490, 304, 88, 168, 282, 386, 95,
    138, 224, 51, 585, 13, 225, 225, 272, 57, 273, 63, 221, 398, 145, 33, 33, 373, 216, 248, 434, 127, 173, 13,
    379, 331, 137, 282, 364, 312, 37, 444, 191, 320, 30, 70, 363, 233, 9, 403, 241, 93, 90, 189, 289, 120, 218,
    119, 243, 276, 63, 423, 145, 301, 254, 390, 364, 42, 4, 103, 34, 96, 556, 31, 248, 120, 22, 194, 298, 331,
    499, 403, 162, 321, 138, 288, 437, 242, 548, 466, 193, 64, 64, 129, 289, 106, 510, 465, 8, 91, 464, 219, 11,
    232, 231, 508, 460, 165, 161, 25, 345, 17, 252, 252, 81, 241, 137, 93, 242, 200, 487, 238, 89, 93, 146, 154,
    128, 191, 252, 276, 6, 56, 138, 64, 222, 310, 255, 89, 149, 252, 254, 23, 97, 275, 142, 14, 30, 30, 278, 34,
    538, 497, 404, 257, 499, 499, 161, 39, 557, 288, 40, 53, 499, 261, 13, 184, 34, 26, 170, 212, 110, 162, 302,
    154, 557, 312, 431, 50, 32, 526, 321, 115, 165, 409, 173, 149, 108, 89, 168, 425, 222, 188, 188, 500, 262,
    161, 161, 241, 280, 179, 373, 478, 311, 299, 492, 57, 16, 54, 242, 28, 89, 31, 388, 271, 173, 37, 54, 20,
    317, 368, 64, 276, 499, 2, 302, 151, 315, 363, 255, 102, 131, 355, 207, 265, 583, 192, 274, 64, 321, 215,
    63, 106, 568, 142, 57, 204, 165, 127, 121, 168, 51, 172, 293, 84, 39, 352, 57, 336, 75, 176, 176, 44, 351,
    281, 13, 427, 66, 285, 283, 291, 159, 553, 105, 421, 155, 327, 284, 186, 103, 454, 41, 102, 27, 42, 124,
    204, 270, 158, 130, 117, 302, 63, 65, 310, 149, 120, 244, 13, 22, 128, 275, 50, 321, 155, 191, 283, 422,
    492, 282, 24, 180, 177, 13, 16, 51, 194, 200, 40, 270, 586, 16, 137, 22, 116, 364, 67, 44, 78, 276, 415, 15,
    360, 326, 491, 13, 122, 231, 54, 189, 33, 404, 124, 84, 115, 351, 63, 408, 74, 390, 206, 242, 351, 54, 397,
    159, 236, 298, 579, 50, 64, 215, 295, 84, 159, 282, 163, 96, 404, 66, 92, 62, 177, 50, 94, 447, 27, 64, 173,
    491, 120, 364, 206, 170, 524, 279, 27, 28, 488, 230, 246, 267, 30, 435, 435, 405, 349, 138, 490, 281, 192,
    471, 221, 486, 248, 173, 151, 227, 361, 516, 194, 101, 331, 435, 273, 61, 70, 155, 192, 84, 326, 346, 265,
    331, 276, 48, 33, 77, 11, 310, 51, 206, 207, 478, 15, 15, 380, 363, 228, 165, 173, 523, 22, 462, 9, 65, 465,
    583, 501, 179, 435, 388, 102, 102, 419, 8, 134, 466, 403, 67, 390, 122, 25, 252, 135, 280, 33, 154, 145,
    262, 271, 264, 231, 211, 31, 74, 364, 150, 101, 425, 80, 170, 258, 311, 35, 94, 66, 80, 9, 153, 130, 539,
    155, 219, 568, 180, 579, 21, 480, 73, 158, 275, 30, 32, 151, 463, 137, 57, 241, 271, 251, 346, 25, 502, 80,
    363, 95, 236, 236, 72, 142, 254, 281, 192, 56, 136, 130, 130, 232, 444, 97, 364, 70, 315, 587, 154, 351, 61,
    211, 103, 177, 430, 557, 170, 573, 267, 557, 264, 98, 98, 266, 51, 11, 305, 9, 204, 205, 423, 48, 145, 314,
    161, 280, 32, 73, 207, 184, 364, 211, 435, 173, 254, 28, 64, 174, 40, 81, 191, 211, 510, 16, 50, 564, 80,
    308, 125, 46, 235, 129, 75, 105, 306, 346, 405, 239, 96, 242, 105, 115, 343, 502, 32, 231, 42, 51, 320, 246,
    105, 476, 190, 557, 302, 66, 233, 492, 41, 84, 280, 344, 255, 151, 265, 179, 258, 275, 19, 46, 329, 367,
    345, 506, 138, 325, 14, 30, 380, 276, 541, 489, 300, 440, 205, 57, 435, 326, 129, 471, 280, 32, 30, 74, 500,
    95, 281, 140, 454, 425, 356, 173, 301, 14, 22, 221, 163, 146, 231, 231, 579, 211, 53, 44, 231, 550, 105,
    437, 231, 270, 435, 355, 50, 329, 259, 381, 135, 310, 351, 180, 333, 48, 211, 32, 329, 48, 122, 282, 286,
    295, 516, 501, 13, 331, 543, 251, 143, 95, 54, 0, 149, 137, 201, 129, 0, 137, 5, 235, 123, 306, 337, 54, 5,
    551, 51, 25, 480, 196, 139, 248, 491, 274, 53, 44, 88, 320, 382, 32, 326, 337, 253, 231, 53, 424, 332, 491,
    149, 262, 300, 82, 508, 129, 13, 300, 300, 437, 341, 251, 359, 588, 453, 57, 98, 75, 412, 230, 261, 51, 390,
    508, 486, 254, 319, 57, 254, 56, 89, 68, 508, 193, 508, 193, 44, 470, 340, 129, 68, 535, 13, 387, 232, 57,
    36, 65, 125, 134, 437, 63, 269, 508, 341, 439, 254, 198, 56, 166, 142, 126, 101, 115, 546, 13, 89, 508, 64,
    191, 82, 195, 130, 30, 195, 195, 516, 196, 146, 82, 365, 82, 131, 39, 105, 105, 329, 417, 13, 329, 95, 112,
    384, 104, 207, 270, 468, 468, 159, 468, 419, 155, 263, 582, 325, 5, 187, 177, 80, 45, 98, 309, 401, 248,
    264, 280, 103, 126, 57, 372, 271, 24, 45, 161, 7, 40, 24, 236, 103, 103, 16, 276, 200, 134, 5, 129, 29, 188,
    233, 44, 57, 7, 265, 308, 126, 276, 355, 207, 207, 80, 437, 293, 48, 129, 333, 540, 579, 210, 210, 452, 177,
    192, 51, 51, 242, 524, 40, 179, 437, 51, 293, 57, 232, 130, 262, 130, 194, 194, 319, 94, 355, 261, 197, 12,
    197, 20, 20, 548, 306, 130, 299, 278, 20, 198, 84, 351, 555, 152, 245, 177, 185, 206, 142, 242, 130, 299,
    248, 81, 150, 125, 164, 242, 89, 173, 197, 10, 10, 130, 555, 80, 80, 245, 484, 158, 488, 10, 231, 130, 130,
    145, 206, 139, 395, 211, 351, 419, 351, 345, 211, 196, 422, 27, 162, 178, 98, 392, 254, 55, 59, 254, 265,
    142, 44, 161, 155, 277, 23, 56, 189, 26, 333, 254, 129, 21, 114, 155, 225, 37, 335, 333, 37, 26, 322, 311,
    239, 155, 103, 103, 105, 105, 239, 23, 447, 360, 105, 132, 408, 429, 154, 95, 120, 411, 248, 0, 133, 14, 44,
    172, 29, 220, 227, 421, 44, 50, 154, 112, 271, 61, 110, 16, 147, 174, 439, 220, 207, 363, 65, 177, 82, 13,
    144, 212, 82, 65, 138, 95, 170, 64, 64, 143, 342, 267, 160, 52, 191, 423, 34, 432, 347, 272, 166, 118, 118,
    136, 178, 39, 163, 144, 98, 65, 60, 254, 161, 346, 346, 165, 57, 261, 103, 50, 388, 176, 165, 241, 169, 22,
    430, 65, 171, 108, 152, 297, 468, 397, 14, 74, 25, 537, 197, 90, 64, 164, 349, 346, 77, 248, 257, 468, 417,
    42, 437, 329, 97, 139, 42, 95, 65, 468, 194, 412, 346, 379, 61, 204, 204, 202, 231, 128, 57, 214, 259, 22,
    263, 64, 317, 184, 201, 50, 27, 163, 338, 196, 124, 16, 1, 84, 39, 44, 123, 51, 197, 276, 417, 410, 132, 22,
    184, 432, 136, 214, 86, 27, 63, 499, 82, 154, 0, 295, 205, 66, 149, 395, 481, 250, 82, 440, 242, 218, 48,
    582, 231, 50, 98, 63, 349, 178, 347, 155, 140, 447, 262, 69, 210, 331, 211, 7, 67, 107, 589, 417, 119, 506,
    188, 282, 115, 454, 172, 304, 28, 129, 179, 237, 351, 155, 350, 82, 11, 57, 116, 168, 90, 556, 64, 129, 17,
    21, 3, 48, 212, 67, 67, 225, 26, 57, 117, 231, 57, 451, 44, 236, 476, 454, 452, 443, 144, 187, 264, 388,
    138, 389, 196, 57, 188, 13, 190, 177, 144, 221, 224, 373, 215, 157, 363, 230, 257, 65, 402, 364, 262, 492,
    191, 146, 9, 232, 191, 27, 253, 528, 56, 233, 140, 364, 45, 103, 65, 235, 241, 236, 385, 248, 128, 270, 236,
    193, 298, 110, 253, 22, 254, 243, 81, 373, 432, 250, 395, 137, 46, 299, 390, 220, 252, 106, 372, 17, 310,
    177, 42, 115, 261, 145, 211, 114, 336, 492, 25, 338, 194, 105, 66, 289, 176, 165, 138, 238, 190, 549, 220,
    119, 198, 551, 457, 569, 25, 3, 176, 120, 247, 101, 429, 272, 165, 200, 252, 105, 64, 231, 105, 138, 355,
    211, 222, 310, 51, 256, 103, 373, 466, 116, 587, 510, 9, 365, 372, 262, 116, 135, 174, 58, 89, 9, 115, 144,
    256, 361, 204, 26, 524, 256, 54, 107, 31, 161, 488, 368, 192, 534, 497, 272, 64, 344, 452, 30, 267, 553, 32,
    46, 170, 188, 42, 299, 151, 264, 108, 163, 271, 311, 444, 242, 138, 25, 231, 270, 268, 404, 275, 263, 20,
    322, 526, 179, 13, 311, 136, 74, 191, 149, 97, 68, 173, 196, 516, 261, 244, 165, 309, 177, 56, 50, 222, 103,
    239, 32, 146, 537, 485, 64, 68, 123, 276, 50, 178, 421, 404, 239, 50, 484, 140, 551, 50, 365, 311, 64, 355,
    57, 201, 178, 197, 431, 13, 50, 165, 165, 22, 373, 48, 352, 532, 13, 16, 120, 196, 265, 42, 66, 243, 285,
    256, 162, 172, 103, 13, 124, 528, 51, 36, 212, 32, 144, 321, 451, 484, 86, 137, 176, 22, 420, 485, 287, 128,
    304, 103, 277, 95, 292, 286, 438, 128, 310, 250, 250, 194, 537, 16, 51, 45, 472, 14, 194, 476, 105, 292,
    349, 351, 158, 65, 42, 5, 115, 129, 290, 271, 41, 191, 160, 125, 13, 291, 178, 27, 569, 582, 206, 187, 26,
    472, 188, 188, 16, 176, 170, 331, 376, 50, 244, 38, 22, 44, 403, 31, 146, 176, 177, 549, 64, 465, 131, 153,
    137, 370, 233, 42, 351, 346, 364, 95, 15, 481, 137, 589, 236, 95, 170, 50, 93, 50, 126, 159, 345, 236, 28,
    230, 347, 488, 363, 364, 248, 295, 215, 66, 27, 1, 97, 62, 395, 128, 226, 304, 65, 431, 103, 308, 271, 27,
    295, 57, 236, 135, 103, 16, 129, 206, 103, 295, 486, 408, 488, 131, 261, 167, 349, 101, 173, 418, 206, 139,
    550, 490, 263, 299, 163, 254, 64, 466, 64, 137, 63, 282, 455, 36, 64, 138, 330, 105, 197, 113, 172, 34, 68,
    435, 331, 140, 32, 551, 153, 137, 177, 231, 326, 88, 3, 276, 125, 13, 135, 65, 12, 258, 140, 394, 248, 165,
    5, 466, 74, 307, 211, 65, 63, 22, 45, 560, 206, 34, 153, 333, 13, 309, 271, 58, 317, 4, 493, 140, 311, 364,
    331, 134, 478, 25, 364, 411, 15, 394, 252, 176, 419, 113, 25, 177, 380, 437, 330, 121, 77, 342, 170, 374,
    170, 220, 310, 326, 363, 252, 96, 42, 405, 57, 8, 64, 110, 388, 488, 499, 135, 9, 9, 403, 346, 465, 552,
    201, 176, 33, 99, 173, 200, 155, 9, 25, 447, 144, 135, 135, 262, 137, 198, 39, 103, 346, 126, 221, 51, 55,
    98, 317, 589, 320, 51, 282, 130, 533, 292, 349, 95, 264, 207, 207, 250, 211, 344, 177, 529, 160, 178, 587,
    264, 211, 236, 39, 57, 271, 465, 125, 266, 251, 241, 233, 129, 460, 138, 48, 579, 335, 197, 174, 174, 174,
    80, 145, 395, 97, 51, 131, 131, 239, 338, 239, 363, 232, 211, 362, 136, 44, 432, 27, 80, 499, 193, 103, 364,
    144, 168, 299, 256, 315, 510, 174, 344, 72, 211, 337, 205, 13, 46, 178, 419, 320, 373, 417, 487, 13, 53, 21,
    210, 149, 8, 64, 206, 233, 45, 126, 192, 24, 514, 465, 236, 142, 8, 169, 322, 115, 105, 318, 54, 564, 343,
    40, 253, 126, 235, 256, 336, 161, 365, 292, 105, 51, 302, 488, 275, 2, 415, 48, 543, 276, 126, 128, 131, 80,
    342, 205, 137, 137, 345, 236, 30, 561, 140, 299, 13, 173, 455, 138, 129, 0, 334, 82, 541, 239, 326, 236,
    319, 313, 47, 51, 276, 242, 207, 137, 276, 590, 259, 139, 467, 351, 51, 67, 312, 231, 53, 22, 155, 211, 82,
    270, 137, 355, 160, 259, 107, 349, 165, 258, 146, 468, 364, 201, 313, 365, 239, 242, 276, 382, 143, 211,
    122, 220, 137, 206, 329, 191, 198, 137, 105, 51, 487, 516, 299, 48, 331, 543, 334, 154, 462, 543, 80, 46,
    137, 185, 489, 126, 351, 137, 161, 46, 115, 201, 421, 306, 112, 155, 351, 337, 154, 5, 50, 47, 42, 551, 231,
    326, 25, 196, 206, 207, 214, 262, 98, 32, 299, 137, 90, 312, 88, 32, 252, 128, 142, 125, 320, 113, 146, 137,
    299, 424, 253, 326, 337, 332, 465, 88, 281, 143, 32, 136, 32, 491, 171, 258, 550, 224, 356, 454, 3, 3, 259,
    144, 149, 288, 18, 35, 66, 19, 181, 273, 304, 304, 45, 155, 254, 39, 161, 471, 338, 178, 502, 115, 211, 173,
    164, 586, 349, 32, 586, 418, 152, 150, 99, 98, 111, 529, 224, 129, 518, 224, 224, 51, 151, 118, 445, 470,
    191, 412, 202, 317, 56, 12, 107, 107, 149, 530, 50, 54, 125, 366, 338, 366, 325, 325, 23, 155, 145, 538, 48,
    66, 507, 51, 85, 310, 82, 163, 188, 63, 369, 337, 120, 113, 187, 116, 44, 350, 373, 155, 3, 22, 142, 207,
    65, 188, 159, 344, 338, 145, 550, 304, 586, 144, 67, 230, 253, 321, 191, 502, 176, 172, 224, 339, 454, 3,
    54, 154, 198, 24, 172, 43, 170, 236, 501, 350, 254, 372, 338, 535, 395, 120, 381, 120, 50, 114, 499, 390,
    176, 56, 42, 181, 206, 462, 254, 264, 427, 161, 242, 272, 198, 254, 176, 220, 403, 236, 162, 535, 40, 17,
    176, 231, 193, 32, 373, 153, 242, 138, 289, 161, 97, 238, 161, 177, 344, 173, 130, 144, 150, 63, 455, 317,
    25, 42, 268, 144, 570, 344, 280, 129, 381, 32, 32, 115, 381, 261, 212, 176, 20, 333, 212, 28, 151, 198, 215,
    554, 106, 491, 165, 427, 102, 39, 293, 6, 259, 42, 310, 321, 28, 160, 317, 351, 291, 137, 48, 51, 380, 538,
    254, 321, 532, 207, 176, 338, 338, 261, 128, 579, 51, 66, 236, 280, 22, 194, 373, 341, 317, 172, 154, 16,
    105, 155, 350, 48, 41, 419, 256, 195, 65, 103, 244, 271, 171, 118, 35, 245, 170, 150, 142, 129, 123, 163,
    387, 254, 130, 344, 103, 230, 462, 254, 50, 144, 277, 538, 144, 159, 161, 342, 126, 137, 491, 206, 229, 32,
    151, 364, 254, 12, 258, 39, 311, 158, 264, 250, 364, 568, 105, 0, 145, 381, 39, 170, 65, 57, 518, 307, 51,
    364, 220, 437, 501, 338, 8, 238, 5, 44, 314, 201, 254, 254, 250, 115, 198, 82, 160, 146, 24, 266, 176, 32,
    241, 232, 236, 356, 529, 189, 317, 161, 27, 99, 491, 97, 145, 198, 161, 154, 176, 241, 337, 194, 170, 115,
    338, 153, 119, 317, 137, 261, 115, 210, 326, 347, 419, 45, 105, 254, 524, 39, 126, 51, 253, 124, 149, 172,
    57, 387, 317, 172, 445, 235, 326, 13, 142, 462, 161, 236, 16, 138, 369, 427, 326, 258, 447, 53, 467, 209,
    72, 231, 520, 514, 161, 111, 369, 99, 329, 211, 381, 99, 32, 254, 124, 331, 24, 45, 155, 421, 337, 25, 381,
    0, 262, 196, 362, 128, 170, 337, 253, 326, 149, 44, 491, 500, 500, 533, 100, 366, 239, 373, 319, 51, 51,
    382, 381, 63, 121, 424, 494, 121, 452, 199, 33, 57, 38, 139, 36, 403, 422, 151, 206, 151, 283, 38, 349, 251,
    351, 257, 355, 151, 13, 77, 118, 422, 298, 123, 151, 22, 22, 355, 175, 557, 60, 0, 439, 248, 117, 141, 86,
    211, 129, 110, 163, 130, 152, 212, 74, 50, 36, 289, 104, 351, 184, 22, 505, 582, 117, 162, 143, 321, 44, 64,
    497, 254, 110, 116, 143, 17, 242, 21, 53, 53, 391, 11, 212, 357, 276, 480, 177, 355, 54, 84, 158, 42, 283,
    171, 187, 299, 302, 254, 197, 67, 41, 62, 10, 51, 130, 430, 145, 70, 308, 57, 53, 355, 327, 197, 309, 123,
    254, 16, 179, 102, 16, 321, 321, 12, 154, 248, 40, 234, 381, 527, 75, 403, 224, 62, 22, 111, 243, 237, 0,
    506, 508, 403, 103, 111, 471, 466, 111, 39, 152, 289, 20, 187, 0, 28, 366, 401, 204, 65, 149, 259, 20, 185,
    62, 22, 35, 434, 346, 7, 183, 184, 142, 205, 373, 217, 113, 210, 317, 216, 177, 174, 445, 206, 135, 145,
    211, 355, 401, 27, 233, 314, 261, 405, 13, 548, 110, 254, 272, 252, 401, 506, 405, 390, 289, 140, 176, 90,
    252, 220, 300, 591, 257, 404, 3, 424, 30, 179, 258, 506, 222, 327, 158, 308, 238, 32, 553, 39, 128, 151, 57,
    140, 314, 58, 392, 234, 580, 107, 327, 192, 274, 65, 39, 95, 51, 42, 256, 50, 28, 48, 86, 51, 44, 143, 472,
    0, 444, 535, 84, 237, 118, 22, 22, 128, 66, 159, 405, 123, 215, 455, 50, 135, 62, 373, 353, 261, 27, 299,
    308, 115, 236, 139, 299, 8, 119, 9, 374, 9, 306, 307, 307, 299, 173, 276, 98, 548, 548, 160, 313, 97, 491,
    145, 232, 99, 369, 232, 135, 430, 323, 378, 272, 355, 51, 233, 300, 487, 367, 142, 161, 205, 276, 541, 471,
    345, 327, 0, 224, 135, 211, 367, 143, 128, 155, 508, 444, 274, 300, 30, 382, 50, 485, 64, 412, 211, 261,
    264, 160, 248, 84, 2, 132, 49, 11, 229, 466, 44, 96, 35, 13, 254, 13, 320, 62, 229, 17, 63, 178, 41, 121,
    276, 118, 523, 72, 98, 153, 301, 373, 352, 194, 125, 439, 51, 465, 176, 151, 149, 148, 443, 559, 190, 507,
    63, 50, 493, 481, 82, 35, 464, 198, 476, 82, 505, 32, 582, 189, 57, 288, 84, 178, 174, 364, 203, 240, 240,
    301, 214, 331, 236, 113, 351, 53, 224, 142, 188, 229, 176, 22, 155, 341, 67, 264, 48, 343, 506, 177, 195,
    57, 78, 159, 230, 116, 95, 25, 412, 38, 164, 211, 320, 137, 103, 178, 247, 239, 162, 130, 17, 28, 34, 194,
    289, 120, 176, 101, 193, 405, 176, 248, 50, 390, 252, 135, 372, 364, 121, 254, 149, 252, 236, 310, 93, 251,
    42, 50, 192, 439, 312, 173, 178, 526, 54, 165, 222, 178, 28, 51, 263, 101, 368, 523, 314, 63, 30, 316, 238,
    151, 30, 523, 50, 311, 25, 262, 32, 29, 164, 46, 343, 20, 533, 0, 381, 343, 214, 44, 280, 265, 41, 103, 13,
    130, 128, 281, 405, 200, 28, 148, 22, 178, 336, 51, 50, 373, 487, 44, 351, 405, 151, 310, 44, 6, 293, 50,
    121, 182, 65, 137, 13, 73, 105, 415, 364, 27, 206, 93, 159, 103, 65, 236, 236, 137, 62, 138, 364, 170, 226,
    390, 95, 263, 151, 302, 301, 500, 159, 319, 276, 80, 5, 238, 18, 25, 134, 57, 173, 25, 30, 252, 119, 93,
    248, 405, 307, 310, 153, 9, 129, 24, 137, 51, 211, 130, 356, 135, 314, 241, 196, 320, 97, 99, 280, 264, 160,
    95, 502, 119, 154, 236, 364, 11, 51, 119, 319, 291, 45, 196, 288, 320, 323, 262, 125, 172, 465, 415, 105,
    263, 302, 13, 236, 231, 276, 135, 178, 346, 326, 493, 140, 405, 50, 541, 15, 231, 355, 329, 221, 22, 252,
    312, 280, 269, 95, 173, 370, 331, 211, 329, 312, 337, 137, 128, 5, 280, 262, 265, 312, 373, 340, 123, 521,
    123, 65, 411, 309, 154, 332, 53, 175, 131, 212, 146, 38, 349, 163, 169, 592, 437, 161, 299, 0, 65, 149, 57,
    190, 82, 183, 272, 151, 82, 252, 320, 363, 522, 346, 190, 283, 188, 129, 252, 82, 593, 254, 361, 364, 466,
    437, 573, 18, 499, 97, 314, 130, 318, 322, 592, 593, 176, 136, 148, 165, 537, 537, 220, 5, 582, 239, 189,
    45, 45, 423, 582, 295, 165, 206, 594, 311, 63, 206, 523, 42, 205, 263, 22, 464, 189, 379, 192, 56, 244, 192,
    190, 120, 376, 120, 321, 64, 178, 197, 197, 117, 177, 364, 151, 117, 103, 154, 63, 566, 263, 41, 41, 321,
    51, 168, 263, 117, 44, 186, 308, 363, 397, 244, 364, 186, 122, 101, 117, 117, 271, 263, 79, 12, 397, 64,
    375, 102, 375, 154, 57, 154, 376, 13, 13, 117, 236, 57, 364, 107, 422, 16, 376, 320, 89, 30, 50, 308, 28,
    151, 472, 231, 11, 509, 364, 422, 472, 97, 308, 308, 16, 291, 422, 422, 407, 270, 7, 93, 93, 64, 57, 408,
    59, 2, 197, 270, 99, 212, 147, 35, 188, 6, 174, 341, 421, 53, 155, 122, 22, 424, 41, 98, 30, 0, 105, 197,
    115, 329, 39, 139, 42, 48, 366, 20, 136, 505, 82, 124, 64, 125, 122, 56, 64, 330, 346, 221, 259, 196, 507,
    84, 176, 66, 584, 570, 191, 206, 119, 44, 330, 145, 57, 41, 454, 172, 125, 155, 82, 64, 217, 37, 194, 81,
    119, 3, 145, 595, 110, 20, 198, 405, 395, 252, 64, 302, 530, 17, 90, 211, 135, 373, 510, 115, 498, 9, 262,
    266, 259, 62, 62, 82, 95, 192, 469, 108, 197, 197, 178, 184, 334, 505, 51, 13, 105, 37, 253, 419, 7, 165,
    39, 140, 13, 237, 42, 370, 155, 165, 138, 13, 553, 103, 373, 63, 84, 68, 57, 364, 295, 98, 431, 344, 43, 57,
    103, 518, 139, 38, 0, 364, 234, 135, 421, 192, 397, 203, 125, 9, 258, 165, 101, 274, 57, 39, 16, 9, 279,
    135, 518, 563, 29, 364, 364, 374, 393, 129, 137, 160, 168, 99, 331, 251, 364, 211, 315, 259, 7, 68, 210,
    324, 38, 510, 43, 583, 235, 13, 128, 57, 206, 318, 231, 53, 80, 322, 46, 192, 46, 543, 203, 518, 82, 155,
    142, 270, 191, 467, 329, 382, 543, 271, 192, 142, 137, 129, 196, 206, 125, 192, 274, 88, 88, 243, 96, 95,
    12, 214, 356, 214, 183, 183, 563, 291, 288, 288, 86, 466, 533, 41, 160, 95, 108, 149, 435, 468, 271, 113,
    268, 435, 353, 247, 299, 220, 291, 373, 16, 142, 344, 353, 70, 299, 163, 299, 339, 173, 299, 232, 24, 425,
    299, 323, 319, 28, 163, 329, 309, 210, 381, 20, 96, 366, 188, 34, 248, 177, 381, 66, 184, 34, 34, 188, 66,
    184, 351, 355, 215, 254, 137, 13, 289, 29, 39, 349, 230, 137, 256, 115, 243, 373, 230, 303, 312, 32, 352,
    230, 13, 102, 154, 15, 265, 349, 63, 248, 28, 265, 311, 312, 573, 53, 236, 187, 352, 349, 262, 469, 211, 0,
    188, 320, 469, 184, 231, 152, 2, 96, 341, 392, 392, 271, 254, 50, 50, 5, 430, 129, 246, 560, 42, 472, 178,
    215, 287, 27, 103, 14, 560, 163, 485, 322, 128, 130, 220, 50, 248, 27, 303, 191, 159, 189, 218, 397, 240,
    163, 54, 189, 82, 287, 194, 468, 0, 240, 240, 14, 27, 50, 521, 408, 64, 64, 251, 77, 50, 23, 451, 331, 105,
    145, 451, 521, 57, 57, 215, 177, 82, 585, 272, 117, 240, 219, 155, 284, 467, 39, 467, 381, 314, 128, 93,
    251, 220, 373, 200, 239, 302, 272, 247, 8, 176, 254, 238, 222, 255, 538, 263, 34, 0, 149, 344, 280, 350, 58,
    191, 314, 252, 222, 105, 272, 105, 105, 355, 561, 561, 152, 161, 179, 311, 115, 270, 278, 188, 13, 0, 596,
    6, 28, 454, 34, 304, 281, 158, 128, 265, 237, 321, 263, 102, 435, 423, 117, 187, 56, 491, 485, 16, 95, 451,
    206, 248, 320, 122, 230, 135, 75, 280, 374, 215, 153, 161, 417, 9, 540, 29, 248, 374, 177, 25, 364, 82, 153,
    309, 557, 102, 345, 465, 177, 55, 254, 251, 502, 253, 356, 165, 177, 99, 362, 510, 193, 24, 434, 145, 130,
    97, 95, 510, 24, 319, 51, 201, 255, 184, 317, 196, 128, 16, 0, 205, 161, 159, 382, 345, 14, 439, 14, 53,
    328, 382, 333, 14, 210, 211, 345, 331, 262, 8, 493, 101, 170, 193, 253, 86, 119, 119, 491, 486, 417, 382,
    82, 57, 122, 64, 237, 122, 137, 54, 188, 323, 302, 293, 540, 323, 314, 541, 424, 85, 525, 108, 11, 64, 96,
    147, 417, 147, 212, 271, 154, 111, 320, 62, 90, 7, 98, 53, 63, 178, 247, 376, 111, 64, 108, 193, 41, 161,
    546, 175, 20, 270, 176, 105, 18, 19, 430, 175, 176, 352, 42, 214, 468, 66, 346, 261, 274, 204, 204, 162,
    279, 336, 285, 56, 130, 48, 520, 118, 182, 190, 190, 97, 366, 597, 425, 243, 476, 189, 77, 58, 53, 331, 145,
    206, 329, 111, 302, 116, 44, 48, 388, 95, 546, 444, 389, 226, 179, 353, 483, 315, 137, 284, 26, 190, 21,
    211, 144, 85, 401, 3, 172, 172, 70, 271, 116, 198, 524, 146, 390, 432, 13, 3, 401, 110, 67, 206, 19, 270,
    247, 364, 598, 110, 524, 176, 90, 238, 261, 181, 399, 211, 241, 510, 421, 275, 381, 116, 499, 32, 346, 144,
    544, 11, 39, 239, 46, 238, 481, 2, 178, 29, 351, 202, 311, 353, 105, 273, 149, 197, 68, 334, 130, 30, 97,
    373, 192, 212, 289, 271, 241, 50, 324, 422, 2, 355, 204, 389, 137, 118, 427, 291, 51, 85, 336, 293, 6, 320,
    200, 182, 568, 510, 162, 125, 227, 191, 431, 177, 42, 405, 524, 524, 62, 229, 457, 412, 547, 82, 364, 27,
    170, 298, 455, 20, 294, 33, 231, 302, 263, 282, 431, 126, 349, 51, 103, 334, 417, 230, 520, 18, 159, 34, 18,
    306, 140, 307, 499, 311, 211, 193, 139, 241, 129, 231, 258, 271, 383, 228, 173, 39, 333, 273, 97, 11, 142,
    211, 196, 314, 356, 510, 344, 97, 2, 266, 160, 349, 77, 3, 162, 329, 510, 317, 254, 9, 70, 430, 300, 261,
    346, 75, 335, 417, 231, 389, 302, 250, 524, 320, 179, 308, 318, 318, 13, 439, 546, 353, 230, 326, 0, 50,
    345, 366, 82, 123, 155, 596, 367, 176, 111, 231, 231, 221, 53, 329, 154, 524, 366, 137, 329, 331, 331, 383,
    123, 5, 262, 326, 367, 324, 27, 27, 53, 137, 107, 421, 64, 30, 141, 62, 41, 159, 143, 30, 30, 64, 498, 148,
    39, 68, 57, 85, 22, 221, 219, 56, 63, 197, 288, 64, 405, 128, 288, 196, 65, 253, 189, 105, 82, 234, 185,
    231, 13, 151, 17, 219, 309, 48, 95, 401, 64, 140, 3, 191, 3, 105, 336, 0, 79, 238, 162, 138, 256, 138, 30,
    184, 262, 346, 149, 311, 276, 136, 265, 271, 311, 538, 20, 180, 259, 22, 246, 129, 64, 256, 191, 168, 50,
    17, 142, 155, 200, 57, 194, 27, 162, 289, 381, 240, 447, 271, 3, 170, 27, 62, 488, 123, 321, 30, 13, 254,
    11, 64, 538, 266, 233, 105, 53, 235, 185, 138, 53, 155, 421, 200, 312, 231, 22, 13, 13, 252, 124, 343, 256,
    595, 135, 27, 129, 595, 64, 227, 96, 179, 142, 23, 457, 16, 16, 39, 161, 299, 103, 171, 485, 64, 106, 197,
    64, 13, 197, 63, 186, 20, 185, 329, 22, 288, 20, 12, 149, 468, 239, 409, 281, 155, 47, 521, 64, 412, 54, 64,
    157, 271, 239, 145, 64, 157, 230, 129, 64, 221, 41, 68, 265, 57, 48, 51, 235, 63, 254, 435, 390, 63, 177,
    105, 231, 238, 96, 106, 200, 239, 138, 460, 105, 37, 97, 311, 184, 47, 554, 236, 298, 438, 11, 271, 64, 238,
    149, 499, 171, 276, 16, 346, 261, 295, 375, 78, 57, 246, 118, 11, 168, 318, 305, 41, 39, 39, 105, 239, 265,
    103, 32, 64, 261, 271, 101, 240, 64, 265, 84, 431, 435, 435, 242, 206, 105, 206, 140, 388, 152, 10, 153, 64,
    11, 311, 295, 271, 447, 103, 16, 344, 539, 115, 160, 534, 11, 105, 232, 313, 323, 253, 145, 346, 231, 105,
    235, 344, 51, 155, 305, 13, 439, 140, 245, 103, 239, 541, 111, 231, 258, 344, 155, 381, 252, 44, 72, 455,
    35, 398, 271, 398, 144, 13, 165, 191, 159, 44, 236, 357, 211, 124, 417, 159, 118, 123, 485, 23, 363, 89,
    113, 70, 29, 65, 363, 159, 221, 151, 159, 219, 113, 151, 238, 3, 28, 248, 44, 256, 322, 56, 256, 410, 526,
    412, 262, 102, 81, 273, 68, 256, 363, 599, 13, 54, 398, 159, 159, 219, 150, 13, 64, 29, 54, 99, 344, 17,
    102, 151, 500, 508, 508, 331, 544, 173, 99, 144, 44, 70, 398, 81, 288, 331, 124, 577, 180, 131, 63, 146,
    101, 432, 30, 299, 28, 161, 80, 485, 196, 290, 180, 149, 331, 23, 119, 119, 9, 183, 64, 236, 432, 145, 275,
    191, 29, 57, 80, 191, 54, 389, 190, 293, 252, 18, 544, 356, 281, 516, 119, 193, 119, 253, 253, 132, 568, 13,
    82, 96, 110, 253, 50, 355, 489, 113, 424, 405, 166, 122, 500, 177, 175, 346, 50, 56, 388, 198, 165, 20, 12,
    510, 57, 26, 538, 582, 397, 600, 410, 433, 82, 512, 577, 19, 178, 209, 219, 64, 63, 339, 276, 56, 445, 64,
    162, 149, 417, 182, 56, 35, 154, 84, 36, 154, 82, 86, 425, 21, 351, 398, 331, 215, 118, 67, 489, 402, 82,
    129, 159, 142, 12, 398, 218, 356, 113, 134, 44, 177, 13, 56, 388, 253, 145, 489, 397, 116, 339, 39, 248,
    222, 12, 21, 320, 314, 339, 63, 103, 105, 533, 252, 390, 54, 262, 510, 193, 145, 401, 64, 28, 405, 21, 48,
    47, 198, 460, 120, 339, 176, 435, 294, 96, 16, 388, 566, 103, 17, 207, 198, 510, 522, 222, 188, 257, 548,
    197, 36, 82, 71, 13, 351, 265, 512, 82, 314, 191, 470, 188, 311, 123, 11, 46, 405, 238, 168, 77, 184, 144,
    156, 321, 238, 173, 262, 50, 339, 89, 548, 417, 401, 61, 274, 7, 198, 421, 351, 321, 118, 177, 5, 142, 190,
    336, 28, 65, 57, 48, 285, 281, 226, 377, 26, 486, 77, 270, 160, 28, 128, 154, 44, 405, 283, 42, 253, 144,
    401, 237, 16, 485, 193, 512, 95, 344, 364, 103, 230, 170, 541, 16, 435, 404, 421, 191, 35, 515, 142, 198,
    174, 229, 418, 355, 226, 197, 253, 173, 21, 82, 253, 151, 331, 326, 351, 195, 252, 51, 12, 600, 25, 176,
    568, 306, 312, 257, 309, 81, 13, 550, 380, 417, 27, 478, 13, 65, 45, 248, 101, 190, 288, 11, 95, 101, 364,
    339, 311, 457, 93, 174, 29, 93, 132, 293, 31, 198, 123, 342, 21, 320, 99, 7, 537, 63, 510, 178, 95, 112,
    323, 356, 160, 177, 211, 290, 198, 211, 21, 290, 30, 257, 30, 257, 96, 54, 211, 311, 32, 481, 320, 278, 66,
    35, 207, 126, 195, 188, 543, 344, 326, 95, 13, 541, 435, 240, 325, 269, 549, 16, 271, 57, 30, 330, 312, 188,
    154, 295, 188, 207, 381, 330, 311, 211, 351, 61, 137, 13, 543, 331, 255, 126, 337, 207, 421, 39, 196, 126,
    118, 293, 18, 252, 21, 274, 137, 541, 381, 13, 451, 600, 154, 189, 417, 189, 13, 75, 231, 142, 64, 185, 161,
    131, 146, 35, 197, 186, 74, 90, 388, 22, 161, 197, 105, 183, 299, 451, 347, 65, 424, 601, 136, 54, 502, 550,
    419, 201, 188, 82, 264, 219, 53, 21, 264, 144, 145, 64, 174, 72, 253, 97, 403, 183, 211, 161, 57, 402, 230,
    31, 315, 63, 31, 45, 106, 229, 72, 311, 242, 30, 105, 438, 9, 97, 39, 191, 553, 399, 165, 165, 170, 118, 22,
    14, 237, 105, 39, 65, 351, 290, 82, 252, 124, 63, 408, 197, 242, 135, 435, 170, 22, 84, 419, 403, 170, 128,
    10, 161, 288, 388, 308, 130, 165, 174, 305, 82, 31, 308, 233, 183, 465, 80, 39, 361, 305, 380, 501, 53, 47,
    600, 501, 219, 337, 342, 342, 35, 246, 229, 314, 35, 22, 11, 227, 188, 281, 421, 144, 13, 75, 50, 129, 178,
    178, 248, 433, 64, 109, 471, 372, 489, 80, 177, 20, 122, 90, 432, 64, 166, 161, 103, 68, 322, 136, 295, 163,
    486, 173, 35, 379, 424, 134, 63, 521, 108, 64, 16, 432, 379, 231, 21, 56, 124, 189, 481, 180, 196, 149, 48,
    198, 136, 155, 56, 204, 240, 148, 89, 27, 39, 176, 288, 338, 186, 196, 467, 412, 346, 328, 119, 68, 388,
    443, 282, 48, 16, 340, 183, 89, 328, 491, 82, 106, 106, 138, 282, 63, 113, 44, 79, 67, 321, 498, 142, 168,
    166, 26, 206, 219, 129, 231, 124, 272, 105, 79, 521, 145, 27, 212, 151, 233, 89, 411, 510, 272, 82, 178, 64,
    231, 28, 248, 93, 298, 145, 198, 50, 207, 106, 135, 200, 135, 401, 432, 187, 56, 120, 105, 334, 238, 63,
    119, 65, 271, 176, 338, 42, 489, 253, 129, 39, 165, 127, 350, 311, 31, 16, 321, 198, 30, 30, 236, 30, 50,
    142, 142, 135, 51, 333, 138, 465, 212, 110, 498, 346, 278, 553, 173, 97, 364, 57, 312, 291, 273, 149, 14,
    108, 292, 266, 39, 34, 188, 344, 64, 116, 31, 134, 404, 423, 178, 526, 39, 425, 311, 105, 137, 5, 108, 105,
    5, 352, 483, 142, 50, 14, 292, 293, 25, 162, 178, 485, 50, 124, 195, 27, 16, 283, 373, 106, 39, 14, 51, 168,
    51, 0, 35, 485, 389, 310, 39, 283, 103, 129, 200, 340, 64, 103, 239, 146, 148, 293, 50, 39, 105, 28, 51,
    106, 405, 137, 236, 540, 346, 115, 298, 267, 349, 188, 255, 82, 44, 33, 103, 75, 173, 246, 206, 138, 123,
    103, 240, 435, 261, 462, 304, 330, 50, 295, 236, 39, 138, 163, 278, 12, 42, 253, 252, 264, 176, 27, 39, 231,
    272, 143, 8, 411, 231, 130, 309, 310, 128, 405, 39, 271, 10, 105, 154, 226, 498, 57, 295, 117, 22, 394, 103,
    207, 246, 39, 135, 176, 405, 105, 232, 314, 530, 271, 142, 174, 97, 491, 154, 99, 273, 236, 510, 159, 125,
    423, 135, 233, 376, 18, 254, 394, 103, 445, 28, 233, 246, 344, 510, 308, 465, 288, 25, 41, 323, 291, 7, 115,
    235, 105, 115, 493, 105, 489, 276, 143, 326, 168, 161, 18, 108, 568, 421, 467, 231, 389, 18, 328, 22, 253,
    231, 207, 146, 3, 211, 146, 137, 278, 5, 207, 346, 18, 274, 493, 355, 326, 231, 88, 342, 35, 13, 144, 188,
    207, 75, 421, 166, 50, 328, 11, 129, 51, 103, 432, 177, 20, 90, 212, 433, 68, 39, 97, 161, 64, 178, 163,
    180, 122, 471, 80, 142, 136, 124, 56, 310, 288, 189, 21, 271, 39, 188, 186, 56, 89, 198, 115, 119, 148, 298,
    206, 282, 63, 159, 521, 388, 233, 166, 321, 212, 67, 89, 113, 145, 106, 198, 272, 135, 187, 105, 138, 489,
    200, 271, 105, 149, 137, 253, 57, 404, 273, 5, 34, 28, 51, 14, 135, 498, 16, 138, 364, 321, 39, 312, 465,
    311, 346, 64, 483, 5, 352, 14, 326, 200, 485, 292, 103, 233, 27, 127, 293, 283, 142, 35, 346, 373, 162, 231,
    283, 178, 50, 236, 123, 261, 240, 42, 173, 435, 146, 252, 540, 255, 276, 309, 8, 231, 137, 264, 117, 295,
    389, 99, 142, 314, 308, 143, 288, 465, 323, 18, 372, 107, 212, 372, 98, 372, 588, 243, 190, 388, 198, 212,
    593, 602, 333, 475, 262, 236, 266, 0, 431, 592, 593, 231, 266, 211, 262, 110, 152, 0, 110, 220, 110, 274,
    372, 165, 56, 184, 48, 94, 345, 184, 178, 212, 424, 340, 200, 272, 372, 165, 32, 500, 346, 363, 530, 526,
    64, 469, 56, 326, 180, 27, 197, 62, 364, 424, 56, 252, 150, 51, 12, 489, 314, 25, 364, 11, 272, 342, 500,
    274, 197, 11, 11, 88, 155, 450, 308, 564, 128, 155, 22, 22, 161, 424, 435, 155, 184, 308, 403, 435, 149, 57,
    180, 162, 135, 394, 57, 142, 206, 238, 238, 394, 373, 93, 142, 57, 31, 388, 156, 13, 106, 389, 170, 50, 254,
    154, 351, 161, 351, 126, 231, 106, 471, 78, 45, 13, 144, 179, 25, 206, 161, 432, 82, 82, 173, 56, 401, 349,
    115, 520, 115, 20, 149, 364, 521, 196, 77, 389, 151, 250, 250, 563, 70, 51, 259, 198, 470, 432, 308, 466,
    173, 404, 355, 470, 82, 48, 351, 321, 82, 283, 39, 373, 259, 237, 75, 210, 220, 307, 309, 540, 310, 237,
    307, 97, 349, 70, 307, 154, 115, 51, 321, 265, 159, 211, 211, 3, 130, 94, 30, 35, 35, 35, 521, 521, 57, 90,
    50, 57, 277, 293, 222, 120, 64, 566, 150, 299, 103, 533, 20, 325, 64, 173, 84, 54, 230, 302, 211, 97, 271,
    170, 60, 364, 471, 212, 418, 66, 364, 11, 211, 541, 22, 383, 516, 57, 147, 2, 121, 397, 275, 343, 103, 82,
    322, 322, 432, 106, 271, 560, 549, 322, 122, 362, 149, 191, 22, 455, 99, 331, 271, 205, 219, 57, 545, 422,
    218, 21, 88, 299, 28, 327, 190, 191, 346, 197, 162, 187, 178, 21, 190, 25, 2, 179, 120, 54, 25, 102, 88,
    233, 25, 88, 206, 95, 88, 88, 25, 307, 28, 275, 120, 233, 549, 271, 322, 205, 362, 201, 416, 120, 331, 491,
    0, 317, 27, 264, 57, 264, 27, 198, 198, 261, 115, 132, 11, 35, 116, 150, 216, 123, 373, 163, 82, 129, 251,
    13, 500, 50, 138, 212, 206, 96, 227, 0, 151, 184, 64, 193, 63, 404, 38, 164, 418, 158, 163, 236, 22, 562,
    303, 116, 176, 420, 261, 178, 452, 30, 197, 300, 1, 1, 259, 116, 52, 347, 189, 39, 9, 387, 189, 51, 188,
    521, 322, 259, 12, 123, 196, 537, 289, 340, 325, 64, 164, 64, 185, 190, 64, 63, 186, 240, 176, 288, 164,
    464, 28, 64, 209, 130, 196, 65, 208, 82, 129, 105, 155, 331, 26, 208, 211, 333, 182, 176, 418, 223, 57, 224,
    114, 301, 26, 82, 113, 144, 144, 57, 225, 116, 283, 603, 64, 95, 191, 219, 64, 173, 194, 387, 173, 387, 467,
    467, 271, 387, 457, 233, 579, 403, 82, 182, 451, 235, 88, 8, 243, 178, 262, 22, 406, 333, 22, 116, 302, 385,
    351, 120, 194, 177, 189, 300, 269, 18, 101, 135, 129, 565, 366, 239, 531, 63, 81, 565, 539, 182, 20, 17,
    274, 252, 126, 9, 105, 492, 31, 105, 20, 258, 97, 283, 231, 51, 173, 322, 263, 531, 191, 59, 520, 115, 32,
    554, 189, 89, 63, 63, 54, 404, 388, 373, 26, 20, 478, 39, 2, 285, 194, 50, 405, 4, 16, 274, 60, 162, 0, 28,
    182, 80, 405, 244, 103, 39, 471, 286, 555, 357, 159, 158, 51, 406, 13, 84, 293, 291, 151, 168, 142, 185, 14,
    491, 330, 245, 298, 300, 231, 491, 135, 170, 295, 346, 490, 115, 123, 99, 518, 20, 487, 435, 231, 276, 437,
    151, 311, 478, 418, 493, 258, 394, 63, 170, 374, 415, 18, 226, 113, 137, 231, 221, 463, 281, 97, 145, 499,
    185, 66, 99, 173, 95, 232, 330, 154, 271, 317, 142, 63, 105, 587, 78, 105, 161, 137, 351, 66, 322, 233, 235,
    380, 126, 197, 206, 414, 253, 115, 236, 520, 126, 295, 380, 184, 82, 173, 276, 161, 182, 541, 403, 176, 258,
    333, 508, 520, 176, 211, 382, 201, 274, 196, 403, 88, 440, 201, 189, 315, 247, 224, 403, 46, 224, 64, 323,
    501, 16, 30, 435, 16, 14, 501, 64, 64, 490, 351, 521, 64, 135, 325, 236, 248, 361, 13, 509, 159, 13, 39,
    344, 344, 248, 13, 13, 333, 54, 35, 129, 124, 107, 107, 35, 493, 322, 80, 493, 537, 266, 395, 395, 262, 13,
    322, 44, 177, 75, 130, 188, 265, 388, 174, 179, 154, 533, 347, 154, 38, 405, 388, 163, 186, 197, 211, 39,
    326, 139, 149, 253, 417, 204, 123, 176, 36, 405, 464, 211, 398, 418, 21, 223, 372, 288, 42, 252, 460, 13,
    390, 120, 261, 128, 123, 392, 409, 54, 160, 135, 202, 118, 152, 422, 265, 0, 227, 115, 135, 139, 419, 364,
    112, 463, 159, 25, 356, 320, 151, 211, 179, 492, 326, 541, 345, 108, 211, 211, 306, 5, 134, 31, 510, 510,
    344, 32, 56, 190, 32, 32, 419, 419, 179, 132, 2, 248, 58, 59, 219, 248, 270, 568, 50, 115, 58, 14, 450, 96,
    146, 65, 65, 273, 229, 265, 65, 254, 110, 64, 51, 271, 64, 78, 20, 63, 380, 51, 130, 64, 75, 10, 178, 300,
    129, 372, 248, 41, 211, 346, 166, 343, 30, 50, 161, 424, 423, 165, 11, 399, 399, 163, 74, 98, 35, 64, 103,
    393, 514, 302, 130, 175, 259, 137, 212, 25, 207, 22, 118, 58, 362, 51, 329, 407, 285, 176, 151, 139, 180,
    295, 0, 50, 32, 149, 325, 219, 485, 485, 280, 577, 206, 202, 152, 289, 209, 35, 178, 57, 57, 54, 20, 421,
    63, 205, 185, 183, 23, 538, 16, 159, 142, 186, 432, 137, 66, 26, 346, 521, 549, 136, 63, 190, 194, 63, 582,
    184, 12, 128, 56, 89, 117, 154, 563, 86, 86, 49, 82, 468, 64, 64, 82, 40, 116, 331, 25, 539, 50, 580, 137,
    280, 490, 604, 53, 206, 129, 134, 142, 278, 278, 72, 299, 64, 350, 17, 11, 95, 339, 510, 82, 35, 224, 110,
    227, 113, 317, 168, 13, 48, 64, 212, 172, 129, 227, 56, 206, 13, 25, 110, 145, 39, 143, 253, 177, 50, 63,
    44, 79, 488, 119, 116, 44, 419, 119, 57, 225, 70, 82, 68, 351, 200, 163, 190, 53, 134, 211, 412, 403, 445,
    464, 159, 12, 133, 70, 51, 108, 320, 64, 447, 161, 137, 67, 137, 241, 236, 405, 68, 87, 144, 188, 421, 265,
    128, 462, 81, 63, 129, 68, 202, 243, 195, 103, 466, 138, 105, 105, 28, 189, 130, 203, 254, 106, 252, 395,
    48, 468, 252, 403, 47, 565, 248, 93, 302, 241, 568, 54, 194, 392, 116, 116, 19, 189, 34, 176, 120, 22, 302,
    262, 193, 22, 371, 464, 110, 264, 471, 460, 176, 31, 63, 247, 374, 178, 270, 244, 190, 193, 222, 310, 27,
    256, 138, 207, 541, 22, 137, 602, 137, 177, 110, 110, 82, 50, 191, 466, 196, 26, 510, 188, 184, 520, 311,
    242, 128, 238, 549, 238, 36, 355, 64, 435, 553, 168, 97, 151, 16, 275, 173, 312, 153, 278, 12, 53, 138, 481,
    361, 195, 129, 272, 344, 393, 162, 492, 395, 320, 134, 251, 325, 106, 363, 184, 149, 404, 393, 469, 110,
    523, 188, 176, 346, 158, 46, 266, 264, 537, 265, 63, 30, 256, 105, 138, 281, 197, 151, 373, 259, 222, 108,
    573, 190, 51, 322, 470, 373, 176, 57, 219, 108, 262, 339, 277, 336, 61, 405, 442, 274, 197, 179, 268, 123,
    366, 2, 137, 137, 137, 198, 579, 16, 171, 78, 8, 13, 13, 63, 310, 321, 321, 244, 133, 256, 281, 198, 13,
    283, 130, 68, 286, 67, 137, 218, 218, 308, 14, 0, 288, 346, 195, 22, 493, 24, 469, 196, 510, 168, 226, 351,
    349, 42, 144, 144, 237, 176, 357, 48, 64, 5, 165, 378, 389, 280, 128, 160, 165, 395, 15, 26, 188, 351, 51,
    243, 172, 424, 489, 65, 403, 84, 293, 421, 105, 25, 44, 51, 336, 102, 120, 161, 493, 27, 292, 326, 39, 159,
    50, 128, 103, 491, 162, 405, 262, 32, 253, 146, 586, 95, 399, 9, 364, 51, 257, 447, 135, 129, 27, 177, 27,
    103, 240, 390, 0, 345, 329, 98, 405, 50, 252, 54, 344, 298, 173, 173, 138, 364, 541, 507, 142, 288, 502,
    302, 50, 302, 261, 71, 349, 395, 395, 433, 486, 246, 161, 103, 191, 255, 221, 421, 139, 129, 451, 299, 405,
    236, 215, 135, 101, 364, 271, 267, 390, 206, 206, 15, 302, 27, 170, 274, 261, 93, 143, 164, 159, 95, 197,
    39, 34, 199, 219, 228, 164, 326, 322, 489, 252, 165, 390, 13, 149, 137, 467, 29, 219, 130, 145, 253, 568,
    469, 310, 25, 493, 190, 22, 0, 177, 270, 51, 245, 419, 13, 179, 292, 99, 12, 211, 264, 195, 9, 231, 394, 8,
    176, 149, 11, 258, 34, 0, 466, 101, 311, 362, 5, 466, 550, 161, 8, 183, 162, 302, 94, 165, 405, 51, 462,
    307, 451, 364, 101, 39, 278, 425, 9, 74, 25, 539, 105, 272, 129, 0, 176, 93, 68, 478, 122, 65, 579, 248,
    142, 62, 139, 417, 151, 81, 126, 97, 248, 319, 548, 53, 51, 40, 241, 28, 154, 573, 60, 146, 192, 241, 317,
    423, 423, 231, 13, 70, 180, 363, 510, 87, 103, 195, 22, 196, 211, 159, 51, 286, 200, 404, 89, 346, 214, 13,
    161, 95, 177, 423, 175, 105, 0, 98, 320, 130, 26, 27, 198, 344, 579, 103, 460, 30, 510, 103, 405, 149, 13,
    6, 592, 292, 144, 104, 235, 231, 321, 103, 261, 75, 299, 123, 299, 319, 128, 51, 51, 489, 82, 78, 465, 550,
    57, 149, 308, 45, 165, 151, 126, 553, 50, 445, 200, 170, 124, 548, 201, 405, 207, 154, 2, 487, 184, 487,
    264, 351, 3, 420, 579, 189, 161, 421, 438, 135, 80, 161, 334, 439, 50, 205, 16, 87, 13, 309, 325, 108, 288,
    122, 240, 57, 57, 137, 435, 25, 232, 30, 56, 158, 346, 102, 271, 118, 29, 74, 326, 236, 139, 485, 280, 389,
    142, 99, 60, 315, 264, 231, 179, 253, 107, 53, 179, 475, 231, 70, 466, 64, 197, 330, 421, 383, 373, 258,
    154, 135, 266, 245, 398, 251, 51, 364, 172, 437, 435, 103, 195, 329, 80, 0, 319, 97, 288, 321, 122, 543,
    382, 61, 17, 423, 423, 30, 116, 211, 295, 245, 110, 103, 439, 13, 161, 30, 338, 321, 383, 16, 295, 338, 568,
    501, 183, 155, 540, 142, 261, 242, 126, 126, 129, 151, 137, 331, 109, 399, 421, 149, 196, 159, 154, 128,
    193, 0, 337, 489, 320, 8, 231, 231, 259, 42, 271, 179, 102, 290, 516, 252, 246, 128, 231, 516, 274, 140,
    102, 211, 201, 579, 330, 231, 321, 232, 115, 88, 153, 203, 63, 63, 211, 421, 231, 27, 3, 92, 180, 63, 341,
    302, 168, 341, 341, 211, 63, 13, 299, 113, 54, 187, 195, 284, 312, 312, 102, 276, 187, 264, 25, 248, 29, 11,
    248, 2, 415, 313, 267, 417, 107, 13, 220, 64, 144, 51, 110, 216, 105, 6, 234, 344, 179, 62, 78, 163, 285,
    424, 228, 143, 178, 178, 423, 418, 20, 0, 72, 34, 30, 32, 129, 30, 306, 50, 98, 172, 343, 30, 39, 175, 82,
    152, 160, 161, 161, 388, 229, 288, 63, 32, 41, 63, 82, 81, 209, 143, 185, 347, 22, 22, 417, 190, 82, 22,
    202, 193, 54, 228, 63, 32, 379, 60, 20, 20, 176, 48, 29, 203, 23, 184, 32, 346, 107, 605, 149, 184, 7, 184,
    137, 53, 239, 402, 117, 490, 82, 172, 172, 110, 372, 155, 363, 350, 48, 57, 315, 218, 113, 53, 115, 190,
    389, 213, 124, 57, 110, 467, 398, 389, 95, 0, 221, 8, 211, 221, 464, 159, 27, 108, 333, 385, 248, 460, 206,
    464, 245, 19, 289, 247, 193, 264, 405, 42, 189, 0, 63, 143, 270, 17, 372, 252, 390, 548, 173, 50, 22, 365,
    7, 176, 120, 263, 245, 172, 256, 64, 275, 404, 54, 74, 30, 30, 261, 238, 520, 392, 308, 27, 344, 97, 53,
    422, 219, 138, 34, 193, 193, 526, 418, 404, 20, 51, 430, 115, 50, 412, 480, 143, 423, 179, 239, 51, 31, 553,
    50, 26, 316, 38, 162, 110, 306, 450, 137, 478, 538, 2, 520, 171, 271, 484, 120, 130, 105, 14, 13, 41, 344,
    321, 160, 176, 118, 22, 51, 63, 50, 128, 51, 168, 13, 389, 22, 16, 86, 6, 137, 415, 25, 170, 48, 39, 200,
    168, 50, 102, 573, 370, 148, 65, 16, 422, 329, 256, 103, 54, 244, 364, 281, 447, 137, 9, 245, 390, 418, 27,
    344, 64, 246, 50, 206, 126, 135, 38, 206, 206, 221, 65, 22, 220, 281, 57, 548, 455, 170, 179, 265, 277, 484,
    462, 95, 62, 215, 115, 178, 137, 330, 39, 139, 295, 30, 153, 219, 5, 344, 419, 82, 162, 307, 311, 51, 521,
    170, 122, 309, 196, 20, 13, 201, 274, 364, 129, 39, 129, 9, 412, 178, 323, 8, 221, 94, 62, 62, 478, 364, 86,
    344, 25, 252, 153, 198, 30, 9, 110, 9, 74, 140, 27, 16, 0, 271, 499, 499, 323, 196, 203, 99, 349, 51, 254,
    11, 18, 160, 404, 211, 98, 98, 51, 266, 538, 317, 142, 159, 198, 130, 25, 239, 27, 180, 239, 320, 53, 487,
    142, 179, 119, 445, 538, 431, 82, 78, 551, 274, 343, 137, 234, 53, 339, 321, 126, 253, 417, 535, 110, 487,
    108, 447, 510, 345, 299, 13, 541, 47, 270, 439, 524, 550, 154, 231, 270, 520, 178, 53, 281, 53, 16, 501,
    211, 265, 198, 48, 331, 53, 331, 42, 501, 20, 155, 184, 272, 602, 80, 102, 306, 196, 480, 265, 306, 8, 196,
    270, 253, 89, 434, 163, 297, 164, 297, 129, 39, 467, 185, 427, 550, 344, 116, 176, 220, 50, 54, 149, 50,
    412, 361, 145, 388, 41, 361, 175, 65, 51, 265, 25, 51, 265, 236, 116, 196, 57, 57, 195, 96, 13, 258, 227, 0,
    10, 122, 63, 34, 161, 105, 365, 433, 39, 169, 408, 39, 39, 41, 64, 19, 32, 64, 68, 343, 343, 34, 50, 451,
    234, 514, 539, 259, 32, 84, 204, 149, 148, 395, 395, 22, 199, 12, 198, 125, 346, 202, 72, 188, 240, 57, 0,
    56, 162, 74, 63, 34, 521, 521, 32, 154, 57, 117, 61, 562, 248, 50, 507, 196, 197, 0, 77, 57, 243, 130, 168,
    57, 82, 63, 68, 212, 464, 351, 0, 282, 57, 301, 13, 48, 95, 129, 278, 350, 331, 116, 403, 320, 412, 34, 571,
    539, 80, 464, 238, 239, 231, 272, 189, 522, 216, 423, 13, 240, 364, 248, 238, 140, 250, 195, 403, 105, 90,
    238, 231, 310, 126, 63, 510, 195, 207, 20, 34, 138, 50, 149, 82, 151, 16, 89, 258, 31, 5, 164, 164, 404, 50,
    274, 553, 32, 355, 344, 140, 54, 57, 11, 553, 340, 571, 108, 200, 200, 168, 25, 389, 118, 422, 34, 293, 188,
    188, 484, 50, 195, 195, 63, 13, 472, 176, 259, 289, 180, 231, 209, 7, 103, 488, 248, 397, 516, 206, 50, 261,
    59, 338, 93, 186, 429, 82, 33, 539, 602, 271, 143, 516, 63, 310, 326, 252, 492, 27, 231, 179, 422, 124, 142,
    51, 258, 419, 271, 394, 165, 195, 5, 12, 168, 510, 18, 510, 173, 40, 7, 77, 154, 243, 9, 241, 203, 159, 31,
    337, 514, 417, 233, 419, 105, 235, 207, 126, 291, 343, 320, 264, 351, 197, 326, 168, 13, 64, 334, 264, 74,
    344, 438, 389, 123, 122, 543, 331, 77, 0, 337, 492, 112, 54, 312, 27, 510, 560, 179, 337, 37, 21, 21, 159,
    0, 266, 168, 606, 168, 424, 75, 11, 11, 158, 262, 118, 32, 102, 301, 283, 130, 342, 342, 55, 27, 64, 201,
    122, 301, 342, 219, 126, 159, 64, 34, 75, 538, 51, 187, 263, 13, 326, 286, 265, 122, 418, 11, 215, 137, 35,
    173, 290, 134, 262, 356, 510, 274, 173, 510, 128, 301, 173, 274, 326, 165, 466, 262, 158, 262, 32, 102, 342,
    27, 201, 326, 301, 11, 75, 466, 263, 13, 35, 134, 173, 301, 248, 134, 419, 98, 64, 150, 166, 184, 7, 64,
    162, 5, 363, 480, 490, 21, 41, 95, 420, 253, 41, 103, 248, 28, 101, 179, 11, 311, 64, 66, 203, 28, 462, 5,
    420, 64, 210, 253, 102, 57, 311, 98, 102, 176, 102, 176, 176, 2, 63, 248, 248, 323, 420, 489, 154, 177, 29,
    144, 234, 138, 341, 389, 57, 129, 161, 506, 174, 147, 61, 11, 177, 506, 247, 161, 175, 159, 39, 122, 68,
    129, 98, 3, 562, 165, 22, 64, 144, 163, 177, 150, 362, 284, 90, 236, 341, 115, 115, 295, 82, 202, 189, 256,
    412, 122, 48, 191, 35, 64, 64, 290, 184, 63, 272, 521, 149, 162, 155, 252, 444, 349, 188, 136, 443, 54, 358,
    66, 204, 57, 341, 317, 190, 197, 338, 491, 12, 445, 199, 138, 180, 82, 492, 447, 341, 177, 179, 163, 230,
    27, 367, 3, 27, 217, 227, 35, 95, 44, 454, 389, 363, 79, 151, 172, 189, 188, 145, 451, 201, 215, 547, 454,
    284, 144, 340, 185, 498, 219, 82, 222, 48, 388, 223, 130, 13, 330, 11, 64, 137, 101, 390, 247, 224, 0, 21,
    120, 7, 289, 207, 22, 116, 251, 241, 90, 469, 13, 3, 28, 41, 176, 130, 17, 435, 39, 195, 454, 119, 463, 240,
    463, 355, 363, 151, 105, 270, 171, 491, 25, 3, 105, 110, 176, 404, 82, 397, 57, 179, 506, 29, 20, 89, 207,
    241, 236, 11, 254, 266, 346, 51, 242, 239, 26, 314, 417, 188, 143, 368, 31, 351, 101, 427, 97, 165, 258,
    363, 283, 13, 422, 105, 283, 27, 321, 27, 103, 399, 286, 39, 162, 487, 168, 395, 120, 510, 431, 13, 64, 18,
    493, 51, 129, 469, 361, 244, 165, 42, 48, 155, 176, 160, 321, 490, 574, 292, 117, 501, 51, 28, 330, 188,
    142, 158, 123, 102, 163, 376, 36, 137, 451, 198, 74, 246, 151, 122, 421, 200, 264, 418, 82, 300, 27, 212,
    50, 94, 210, 138, 159, 159, 65, 13, 258, 25, 333, 252, 130, 130, 5, 417, 117, 351, 417, 94, 310, 364, 241,
    437, 34, 77, 381, 307, 307, 134, 492, 57, 63, 394, 8, 500, 193, 363, 146, 13, 314, 131, 254, 66, 334, 191,
    444, 337, 247, 137, 98, 11, 18, 323, 481, 51, 312, 130, 336, 77, 344, 251, 266, 336, 395, 28, 321, 419, 125,
    320, 105, 300, 40, 323, 119, 290, 235, 57, 319, 201, 20, 51, 363, 115, 57, 142, 155, 471, 143, 334, 397, 65,
    188, 427, 58, 137, 352, 13, 351, 51, 355, 417, 272, 312, 231, 165, 51, 207, 329, 51, 118, 492, 176, 286, 16,
    51, 16, 159, 306, 155, 129, 337, 241, 102, 492, 508, 312, 179, 320, 201, 176, 355, 176, 489, 2, 63, 137, 11,
    389, 144, 138, 155, 174, 147, 61, 161, 57, 177, 11, 129, 212, 51, 437, 54, 175, 562, 341, 247, 97, 144, 39,
    42, 362, 163, 98, 191, 184, 202, 190, 199, 344, 338, 66, 295, 122, 162, 188, 82, 491, 317, 197, 115, 57,
    388, 222, 27, 340, 27, 389, 454, 28, 48, 189, 363, 7, 35, 44, 95, 177, 179, 100, 79, 151, 227, 103, 341,
    188, 41, 130, 13, 251, 17, 435, 22, 454, 224, 463, 39, 0, 239, 48, 188, 574, 355, 368, 404, 171, 51, 13,
    105, 165, 29, 207, 31, 236, 105, 266, 165, 57, 117, 165, 422, 163, 510, 487, 421, 501, 51, 286, 13, 321,
    306, 64, 469, 176, 162, 451, 283, 105, 130, 320, 264, 94, 159, 418, 27, 300, 74, 134, 8, 417, 351, 117, 266,
    336, 251, 337, 395, 98, 176, 143, 201, 241, 242, 146, 432, 6, 40, 144, 193, 144, 431, 246, 218, 99, 361,
    355, 331, 81, 212, 254, 27, 53, 356, 373, 548, 80, 361, 42, 521, 521, 32, 32, 82, 101, 454, 380, 179, 380,
    115, 158, 424, 248, 285, 302, 9, 465, 158, 217, 79, 54, 63, 254, 276, 299, 13, 48, 84, 161, 246, 123, 103,
    50, 276, 466, 39, 161, 540, 64, 366, 234, 527, 20, 562, 20, 35, 562, 22, 29, 467, 27, 22, 373, 217, 210,
    210, 467, 527, 86, 252, 86, 197, 13, 84, 472, 86, 20, 246, 115, 54, 467, 173, 125, 508, 382, 289, 191, 50,
    63, 278, 229, 269, 57, 388, 373, 439, 171, 154, 266, 262, 417, 221, 57, 180, 21, 197, 64, 57, 95, 283, 118,
    87, 347, 582, 163, 259, 442, 57, 82, 117, 202, 197, 211, 68, 233, 79, 283, 64, 84, 412, 339, 113, 79, 403,
    351, 137, 177, 240, 107, 276, 276, 248, 107, 44, 403, 188, 222, 312, 82, 241, 5, 263, 164, 106, 176, 87,
    351, 105, 63, 322, 25, 25, 221, 140, 9, 265, 236, 333, 177, 103, 195, 304, 543, 42, 139, 140, 28, 1, 312,
    63, 35, 278, 417, 567, 57, 438, 241, 125, 64, 346, 258, 103, 314, 266, 312, 284, 355, 142, 8, 137, 236, 136,
    176, 403, 548, 355, 264, 284, 5, 50, 331, 136, 403, 289, 191, 63, 50, 229, 278, 417, 176, 438, 9, 171, 221,
    154, 266, 439, 118, 35, 180, 262, 57, 351, 197, 21, 442, 95, 163, 347, 117, 259, 202, 57, 339, 64, 84, 454,
    64, 68, 211, 403, 64, 79, 236, 248, 240, 222, 107, 63, 265, 140, 264, 5, 82, 548, 188, 106, 164, 322, 543,
    42, 346, 63, 312, 278, 417, 506, 312, 103, 314, 142, 137, 136, 181, 607, 107, 558, 145, 344, 239, 427, 239,
    94, 6, 170, 188, 188, 329, 35, 63, 317, 96, 254, 174, 280, 68, 142, 64, 98, 129, 82, 64, 122, 57, 521, 346,
    251, 162, 131, 290, 267, 72, 173, 216, 173, 48, 296, 434, 64, 219, 127, 350, 96, 93, 101, 75, 317, 264, 68,
    242, 255, 273, 170, 273, 173, 311, 173, 320, 16, 64, 200, 173, 228, 160, 70, 232, 317, 419, 269, 57, 312,
    312, 253, 533, 366, 63, 216, 529, 98, 63, 241, 510, 163, 64, 564, 72, 424, 30, 421, 151, 61, 325, 443, 457,
    149, 194, 12, 521, 63, 204, 84, 82, 366, 208, 180, 196, 442, 271, 63, 349, 346, 174, 548, 185, 196, 329,
    134, 57, 271, 127, 142, 113, 127, 48, 44, 223, 443, 95, 398, 102, 388, 0, 211, 283, 64, 464, 219, 234, 146,
    564, 232, 12, 142, 127, 140, 242, 11, 264, 138, 101, 333, 549, 198, 123, 362, 44, 130, 93, 31, 206, 406, 16,
    3, 117, 397, 146, 0, 256, 51, 273, 270, 271, 549, 242, 549, 97, 311, 149, 363, 54, 82, 50, 480, 608, 183,
    410, 534, 57, 101, 39, 234, 39, 568, 64, 100, 507, 417, 13, 354, 529, 281, 206, 39, 162, 66, 241, 44, 158,
    340, 170, 54, 168, 253, 422, 283, 22, 609, 200, 227, 429, 158, 265, 302, 246, 397, 151, 457, 192, 200, 271,
    549, 349, 364, 290, 12, 39, 311, 567, 101, 170, 140, 264, 493, 102, 271, 271, 151, 417, 349, 39, 310, 498,
    288, 409, 203, 245, 267, 356, 582, 142, 154, 180, 39, 44, 243, 101, 101, 98, 98, 97, 397, 232, 323, 313, 99,
    529, 44, 43, 419, 564, 291, 291, 253, 54, 180, 70, 529, 16, 140, 130, 421, 457, 97, 327, 417, 329, 64, 146,
    180, 472, 51, 331, 97, 142, 51, 18, 337, 551, 155, 124, 549, 397, 196, 271, 44, 18, 493, 102, 382, 97, 189,
    229, 322, 161, 196, 200, 127, 127, 229, 390, 129, 274, 540, 11, 242, 170, 144, 211, 176, 128, 388, 196, 364,
    211, 127, 271, 284, 200, 265, 137, 261, 19, 384, 95, 34, 51, 72, 177, 162, 143, 154, 129, 538, 328, 80, 380,
    122, 347, 610, 433, 30, 130, 50, 328, 156, 18, 420, 63, 196, 163, 162, 149, 325, 437, 240, 154, 73, 303,
    499, 289, 184, 184, 395, 48, 63, 610, 12, 253, 64, 159, 505, 1, 64, 344, 190, 57, 229, 242, 113, 224, 211,
    114, 44, 188, 304, 64, 107, 31, 261, 460, 22, 373, 103, 492, 465, 63, 333, 188, 179, 149, 492, 312, 31, 64,
    259, 110, 89, 553, 193, 57, 499, 142, 34, 310, 190, 262, 289, 97, 257, 31, 50, 22, 292, 155, 361, 44, 16,
    281, 378, 22, 420, 80, 168, 64, 168, 103, 276, 351, 13, 103, 138, 242, 236, 75, 50, 311, 113, 150, 18, 51,
    103, 463, 362, 323, 312, 313, 0, 161, 154, 97, 378, 344, 193, 465, 179, 40, 334, 57, 13, 326, 420, 231, 197,
    329, 98, 211, 97, 19, 384, 95, 143, 162, 129, 18, 610, 97, 50, 420, 184, 505, 211, 253, 64, 1, 63, 240, 329,
    159, 333, 344, 304, 64, 323, 188, 44, 211, 113, 492, 63, 31, 310, 289, 259, 34, 110, 31, 89, 64, 16, 168,
    292, 103, 80, 197, 50, 75, 351, 311, 362, 97, 189, 184, 82, 82, 318, 346, 118, 370, 370, 82, 124, 38, 118,
    118, 118, 124, 118, 38, 82, 118, 118, 189, 261, 235, 235, 122, 273, 557, 1, 137, 118, 265, 131, 13, 99, 445,
    146, 96, 146, 13, 13, 147, 177, 57, 553, 87, 0, 137, 160, 569, 236, 137, 162, 103, 134, 388, 175, 154, 17,
    162, 247, 465, 94, 39, 236, 50, 51, 310, 82, 158, 440, 219, 350, 57, 338, 84, 122, 148, 57, 466, 183, 48,
    521, 417, 138, 412, 204, 341, 119, 172, 26, 22, 451, 23, 271, 59, 57, 389, 346, 350, 177, 245, 275, 344,
    138, 418, 237, 115, 430, 338, 405, 177, 195, 22, 198, 16, 109, 253, 248, 162, 162, 138, 119, 269, 81, 57,
    94, 145, 585, 17, 21, 239, 101, 288, 177, 42, 310, 93, 172, 252, 242, 222, 276, 371, 89, 23, 373, 162, 311,
    22, 188, 236, 261, 273, 102, 51, 269, 1, 445, 50, 274, 291, 609, 13, 320, 173, 430, 105, 176, 44, 82, 200,
    13, 271, 191, 22, 103, 286, 283, 553, 384, 6, 160, 16, 265, 445, 51, 244, 51, 35, 159, 16, 364, 177, 397,
    162, 82, 50, 295, 488, 143, 62, 159, 43, 9, 307, 344, 509, 228, 101, 288, 94, 430, 162, 364, 82, 302, 97,
    236, 159, 146, 405, 491, 51, 17, 99, 54, 21, 197, 159, 87, 487, 105, 465, 351, 330, 57, 485, 118, 118, 520,
    53, 50, 22, 274, 252, 250, 120, 356, 0, 206, 174, 220, 13, 110, 13, 398, 271, 328, 63, 111, 276, 163, 137,
    91, 129, 165, 298, 50, 44, 171, 19, 298, 65, 54, 22, 220, 325, 22, 197, 20, 23, 198, 289, 175, 162, 188, 24,
    97, 388, 95, 48, 27, 63, 261, 79, 230, 187, 221, 216, 103, 237, 137, 113, 246, 95, 91, 390, 464, 233, 52,
    390, 103, 176, 28, 81, 82, 231, 63, 17, 63, 435, 524, 390, 464, 106, 34, 137, 243, 187, 611, 329, 103, 195,
    3, 108, 20, 239, 478, 188, 266, 188, 190, 222, 179, 165, 22, 195, 78, 7, 187, 206, 232, 57, 265, 176, 128,
    421, 289, 286, 80, 272, 13, 103, 237, 102, 78, 78, 135, 170, 215, 344, 261, 101, 64, 188, 24, 65, 78, 103,
    299, 206, 20, 374, 150, 63, 99, 506, 18, 65, 232, 176, 9, 8, 232, 341, 356, 0, 241, 197, 544, 51, 52, 117,
    142, 97, 425, 7, 392, 24, 419, 233, 42, 345, 188, 328, 310, 312, 146, 22, 11, 176, 306, 312, 149, 508, 102,
    42, 312, 329, 22, 2, 22, 381, 164, 188, 57, 96, 13, 188, 32, 346, 130, 322, 13, 109, 336, 161, 50, 63, 103,
    347, 537, 208, 204, 47, 193, 184, 295, 589, 16, 148, 215, 67, 580, 16, 22, 145, 64, 142, 9, 239, 129, 138,
    3, 194, 462, 405, 385, 395, 346, 114, 32, 27, 155, 51, 311, 46, 32, 138, 164, 312, 177, 266, 346, 89, 419,
    238, 200, 361, 265, 65, 105, 28, 266, 22, 177, 103, 589, 230, 135, 451, 44, 16, 302, 103, 447, 303, 66, 114,
    170, 9, 309, 241, 13, 252, 288, 211, 57, 9, 313, 317, 254, 266, 589, 235, 115, 53, 54, 32, 115, 155, 13,
    161, 16, 176, 149, 128, 128, 155, 129, 317, 27, 128, 32, 118, 278, 344, 22, 344, 344, 252, 25, 121, 31, 254,
    136, 136, 84, 72, 99, 265, 251, 2, 502, 248, 49, 63, 336, 411, 49, 88, 63, 59, 29, 10, 251, 248, 44, 64,
    154, 0, 0, 220, 212, 108, 110, 1, 162, 64, 75, 115, 234, 27, 138, 271, 531, 146, 50, 1, 318, 175, 134, 424,
    163, 241, 137, 81, 72, 50, 63, 12, 433, 165, 247, 98, 430, 60, 129, 156, 38, 77, 68, 150, 471, 161, 103,
    179, 343, 561, 553, 432, 68, 34, 29, 115, 39, 493, 15, 1, 171, 347, 111, 50, 211, 610, 178, 354, 64, 185,
    357, 27, 178, 184, 612, 149, 23, 64, 184, 12, 20, 261, 64, 47, 195, 22, 263, 464, 240, 27, 27, 605, 54, 207,
    27, 204, 50, 317, 366, 256, 197, 582, 302, 85, 123, 48, 228, 77, 425, 145, 156, 56, 279, 86, 50, 372, 520,
    72, 20, 155, 186, 243, 365, 60, 412, 191, 130, 549, 493, 162, 84, 152, 125, 189, 57, 27, 111, 208, 400, 352,
    145, 137, 144, 113, 82, 57, 301, 584, 344, 117, 230, 506, 34, 188, 25, 78, 145, 467, 222, 95, 72, 412, 0,
    18, 221, 398, 174, 108, 142, 137, 44, 20, 605, 48, 0, 215, 223, 29, 207, 361, 22, 34, 227, 211, 216, 318,
    13, 451, 57, 129, 224, 225, 29, 22, 344, 613, 146, 88, 342, 58, 29, 220, 423, 21, 116, 248, 198, 492, 135,
    403, 200, 302, 207, 144, 39, 109, 231, 194, 390, 154, 189, 103, 289, 261, 264, 261, 142, 120, 243, 465, 464,
    432, 44, 42, 207, 465, 64, 27, 321, 0, 13, 219, 111, 47, 385, 137, 207, 189, 193, 385, 121, 302, 557, 242,
    176, 247, 110, 395, 252, 560, 423, 28, 435, 252, 269, 23, 48, 335, 595, 364, 121, 54, 139, 50, 158, 212,
    219, 138, 5, 97, 553, 149, 197, 311, 252, 151, 164, 272, 178, 346, 499, 527, 561, 361, 37, 346, 231, 37,
    614, 488, 238, 355, 531, 173, 64, 314, 276, 549, 39, 334, 266, 2, 30, 146, 89, 11, 261, 136, 262, 444, 151,
    263, 85, 310, 29, 184, 302, 412, 240, 311, 392, 311, 363, 258, 384, 222, 116, 163, 130, 277, 154, 290, 63,
    497, 300, 0, 0, 31, 214, 153, 586, 155, 466, 310, 256, 142, 265, 357, 51, 39, 168, 22, 534, 286, 34, 336,
    200, 379, 462, 155, 293, 6, 13, 116, 615, 160, 172, 168, 317, 509, 389, 107, 420, 102, 574, 117, 251, 251,
    237, 109, 25, 465, 24, 178, 352, 293, 158, 27, 454, 65, 405, 94, 282, 156, 118, 39, 64, 135, 121, 128, 257,
    319, 41, 351, 128, 93, 488, 298, 75, 126, 486, 254, 364, 159, 24, 471, 206, 206, 170, 93, 151, 490, 486,
    173, 123, 349, 397, 548, 33, 212, 64, 65, 137, 163, 219, 364, 114, 177, 579, 135, 154, 435, 240, 240, 390,
    1, 50, 170, 549, 344, 84, 36, 62, 18, 275, 288, 93, 475, 42, 103, 91, 211, 93, 437, 253, 380, 135, 262, 405,
    310, 135, 307, 153, 374, 274, 12, 51, 364, 466, 10, 25, 57, 311, 307, 116, 151, 173, 228, 5, 170, 8, 206,
    45, 42, 591, 258, 80, 364, 135, 25, 331, 290, 201, 419, 252, 475, 344, 388, 33, 498, 136, 207, 557, 211,
    363, 534, 502, 51, 394, 589, 97, 556, 135, 142, 151, 95, 27, 364, 444, 73, 55, 105, 154, 70, 44, 155, 170,
    9, 98, 317, 236, 99, 389, 211, 334, 266, 290, 11, 510, 39, 356, 37, 137, 334, 98, 471, 290, 395, 605, 154,
    9, 2, 142, 114, 510, 259, 105, 211, 18, 51, 514, 126, 381, 251, 255, 253, 231, 291, 605, 465, 24, 354, 553,
    320, 54, 161, 445, 291, 57, 319, 39, 161, 29, 48, 73, 346, 140, 549, 230, 541, 333, 276, 137, 95, 205, 105,
    352, 352, 143, 227, 221, 550, 252, 231, 431, 18, 111, 5, 568, 520, 355, 369, 101, 231, 258, 366, 211, 176,
    176, 331, 286, 211, 68, 352, 337, 123, 201, 421, 306, 5, 158, 102, 262, 139, 549, 231, 44, 196, 560, 274,
    18, 88, 47, 501, 382, 170, 264, 337, 136, 84, 72, 336, 2, 251, 502, 99, 138, 146, 44, 10, 77, 154, 29, 153,
    531, 155, 234, 137, 15, 12, 347, 54, 430, 150, 39, 433, 289, 212, 38, 156, 421, 68, 34, 65, 60, 111, 163,
    171, 81, 471, 424, 261, 146, 191, 156, 184, 243, 612, 425, 195, 12, 72, 18, 152, 125, 464, 263, 22, 605,
    123, 149, 369, 50, 86, 366, 27, 50, 204, 197, 185, 20, 354, 137, 613, 211, 57, 110, 37, 22, 28, 464, 121,
    444, 221, 320, 145, 231, 29, 129, 114, 77, 48, 142, 120, 29, 207, 363, 44, 579, 230, 29, 301, 215, 314, 344,
    113, 57, 45, 25, 170, 225, 506, 13, 48, 211, 395, 13, 222, 269, 310, 116, 198, 93, 252, 557, 302, 256, 435,
    247, 135, 302, 385, 42, 189, 364, 114, 510, 423, 200, 390, 207, 242, 37, 151, 94, 574, 302, 444, 276, 30,
    497, 553, 238, 151, 85, 184, 274, 173, 346, 136, 221, 300, 272, 0, 164, 266, 2, 158, 54, 392, 64, 389, 155,
    586, 151, 27, 286, 509, 251, 39, 293, 135, 160, 465, 319, 265, 128, 364, 64, 259, 128, 374, 240, 123, 490,
    549, 170, 18, 549, 91, 364, 435, 298, 1, 84, 276, 206, 258, 170, 8, 274, 498, 206, 591, 466, 253, 405, 364,
    266, 98, 99, 502, 211, 430, 337, 395, 44, 394, 356, 541, 231, 465, 253, 126, 57, 227, 258, 520, 306, 5, 151,
    151, 35, 514, 521, 267, 99, 185, 151, 153, 596, 174, 538, 526, 153, 32, 548, 220, 548, 174, 114, 111, 499,
    432, 587, 10, 315, 315, 510, 178, 0, 105, 81, 77, 444, 290, 0, 6, 149, 118, 197, 587, 75, 43, 301, 213, 56,
    101, 144, 95, 178, 246, 238, 390, 231, 120, 90, 242, 72, 72, 351, 187, 97, 151, 579, 238, 32, 178, 32, 384,
    161, 526, 178, 144, 195, 144, 187, 159, 178, 38, 469, 51, 129, 590, 98, 337, 265, 44, 42, 263, 501, 488,
    114, 230, 98, 139, 43, 81, 431, 102, 0, 43, 309, 193, 166, 233, 351, 318, 320, 465, 564, 506, 50, 153, 174,
    538, 32, 220, 548, 178, 139, 587, 51, 315, 432, 510, 178, 111, 153, 77, 444, 95, 178, 564, 178, 231, 114,
    56, 301, 75, 238, 35, 72, 390, 107, 526, 32, 151, 115, 178, 161, 32, 176, 351, 337, 187, 454, 590, 98, 230,
    263, 488, 98, 193, 465, 372, 372, 132, 334, 177, 146, 147, 79, 64, 68, 155, 81, 285, 28, 38, 20, 0, 103, 50,
    64, 20, 191, 163, 155, 68, 240, 41, 239, 0, 196, 162, 199, 288, 507, 149, 37, 204, 204, 197, 23, 63, 140,
    311, 331, 122, 137, 127, 364, 467, 212, 80, 127, 315, 57, 95, 13, 79, 538, 236, 251, 137, 177, 63, 548, 401,
    538, 28, 271, 395, 81, 50, 240, 173, 361, 265, 549, 103, 300, 164, 404, 188, 30, 334, 97, 68, 242, 105, 122,
    20, 149, 138, 361, 311, 28, 300, 129, 48, 155, 137, 401, 25, 176, 68, 13, 200, 13, 331, 51, 172, 549, 334,
    173, 469, 160, 41, 173, 129, 30, 0, 259, 490, 103, 65, 179, 167, 187, 170, 140, 9, 265, 307, 187, 129, 579,
    159, 97, 245, 356, 20, 105, 173, 261, 300, 161, 185, 57, 140, 265, 77, 129, 221, 259, 331, 254, 162, 162,
    162, 346, 210, 518, 236, 236, 558, 115, 381, 284, 343, 143, 144, 175, 77, 184, 373, 64, 35, 236, 82, 206,
    346, 302, 63, 77, 67, 13, 16, 29, 105, 220, 541, 5, 262, 302, 77, 206, 489, 102, 16, 364, 252, 558, 210, 77,
    77, 77, 13, 13, 463, 305, 372, 470, 152, 178, 161, 418, 103, 329, 292, 155, 149, 231, 559, 123, 345, 192,
    320, 65, 130, 29, 105, 140, 152, 241, 198, 492, 120, 240, 164, 194, 149, 108, 188, 382, 470, 404, 432, 201,
    68, 179, 48, 380, 46, 149, 26, 137, 130, 149, 5, 149, 6, 144, 68, 467, 467, 103, 364, 345, 276, 130, 51,
    478, 68, 77, 115, 319, 322, 330, 142, 491, 211, 331, 148, 411, 418, 155, 424, 318, 128, 42, 254, 140, 87, 0,
    345, 231, 329, 382, 319, 259, 148, 331, 149, 319, 42, 329, 195, 382, 343, 210, 498, 239, 239, 616, 263, 240,
    191, 544, 239, 191, 616, 192, 191, 263, 404, 404, 613, 128, 14, 14, 366, 24, 263, 454, 24, 490, 2, 234, 158,
    129, 466, 265, 65, 129, 343, 134, 428, 471, 424, 129, 470, 277, 468, 288, 445, 186, 124, 358, 138, 197, 41,
    432, 502, 155, 23, 129, 464, 138, 389, 487, 225, 225, 217, 229, 331, 564, 70, 120, 153, 598, 105, 219, 251,
    50, 144, 523, 397, 5, 23, 552, 242, 543, 551, 22, 298, 602, 16, 16, 484, 251, 117, 242, 158, 118, 162, 351,
    103, 138, 35, 488, 197, 487, 349, 329, 12, 552, 170, 364, 95, 70, 428, 11, 351, 308, 207, 564, 376, 143,
    146, 355, 74, 351, 337, 51, 129, 56, 194, 321, 464, 51, 251, 220, 151, 78, 22, 103, 551, 51, 490, 548, 138,
    35, 103, 435, 12, 51, 173, 355, 74, 355, 51, 129, 56, 220, 51, 103, 138, 35, 35, 207, 487, 207, 140, 68, 77,
    103, 198, 385, 568, 160, 137, 103, 568, 469, 68, 78, 65, 24, 2, 280, 102, 388, 177, 220, 105, 57, 261, 184,
    39, 102, 30, 388, 13, 465, 38, 430, 466, 322, 349, 425, 149, 339, 591, 231, 230, 3, 384, 547, 179, 389, 218,
    122, 57, 57, 114, 334, 13, 190, 222, 219, 464, 109, 454, 102, 464, 385, 120, 239, 447, 103, 462, 193, 591,
    245, 245, 439, 543, 245, 64, 64, 173, 2, 543, 266, 193, 315, 171, 105, 338, 193, 57, 555, 200, 547, 286,
    284, 103, 193, 206, 18, 284, 143, 177, 179, 50, 33, 192, 192, 212, 454, 231, 567, 309, 172, 153, 101, 159,
    299, 251, 184, 177, 32, 454, 351, 13, 573, 276, 143, 439, 211, 46, 549, 480, 24, 2, 280, 220, 388, 177, 105,
    261, 465, 184, 430, 30, 38, 39, 388, 13, 211, 149, 425, 591, 389, 464, 120, 230, 447, 338, 114, 57, 439,
    454, 245, 193, 447, 447, 171, 200, 206, 286, 18, 284, 547, 549, 153, 192, 33, 299, 231, 351, 13, 439, 480,
    42, 258, 6, 63, 6, 201, 366, 470, 12, 325, 350, 296, 405, 460, 54, 258, 27, 51, 155, 159, 135, 114, 135,
    154, 364, 77, 364, 309, 309, 364, 258, 258, 258, 99, 258, 415, 42, 3, 42, 155, 201, 366, 470, 54, 27, 135,
    159, 364, 309, 258, 258, 404, 154, 404, 404, 344, 344, 45, 11, 2, 64, 61, 351, 405, 78, 429, 68, 13, 272,
    228, 68, 154, 154, 405, 68, 109, 57, 47, 203, 94, 138, 209, 82, 605, 64, 209, 344, 446, 114, 68, 537, 113,
    464, 584, 159, 145, 82, 78, 155, 272, 185, 32, 67, 27, 45, 243, 531, 247, 195, 236, 81, 101, 13, 344, 452,
    103, 553, 344, 351, 346, 584, 361, 391, 24, 322, 404, 9, 51, 262, 285, 532, 103, 65, 160, 605, 454, 158,
    237, 167, 239, 276, 51, 267, 227, 275, 170, 123, 435, 254, 95, 364, 135, 138, 24, 103, 383, 170, 8, 12, 13,
    135, 134, 174, 95, 312, 142, 82, 322, 57, 11, 159, 557, 206, 138, 51, 78, 351, 161, 114, 345, 32, 383, 306,
    78, 274, 312, 332, 344, 2, 11, 61, 239, 429, 254, 68, 13, 228, 154, 68, 351, 344, 209, 64, 446, 57, 185,
    159, 78, 464, 67, 113, 27, 584, 243, 81, 247, 13, 277, 236, 553, 103, 361, 262, 227, 95, 267, 135, 306, 24,
    383, 123, 364, 135, 134, 8, 174, 312, 332, 135, 102, 187, 78, 161, 12, 185, 203, 243, 138, 193, 404, 351,
    469, 319, 168, 300, 103, 333, 161, 439, 333, 62, 13, 42, 220, 466, 204, 61, 82, 177, 48, 64, 164, 129, 1,
    470, 103, 178, 411, 322, 211, 22, 123, 195, 98, 204, 115, 196, 178, 196, 338, 425, 317, 50, 20, 188, 54, 48,
    182, 196, 20, 288, 84, 149, 122, 325, 63, 155, 21, 12, 204, 204, 27, 364, 62, 283, 138, 64, 206, 330, 26,
    177, 44, 189, 338, 57, 487, 123, 48, 129, 67, 188, 7, 487, 364, 242, 275, 241, 110, 390, 220, 138, 321, 245,
    236, 247, 239, 28, 353, 311, 346, 188, 107, 283, 238, 138, 222, 39, 171, 563, 30, 32, 404, 295, 32, 378,
    159, 130, 283, 25, 283, 146, 404, 160, 92, 376, 13, 200, 44, 6, 39, 102, 22, 27, 363, 204, 95, 135, 143, 28,
    221, 364, 499, 330, 246, 419, 355, 260, 50, 188, 295, 142, 30, 64, 5, 311, 77, 231, 9, 467, 307, 306, 258,
    25, 196, 203, 179, 491, 341, 363, 243, 264, 232, 97, 312, 430, 364, 204, 544, 537, 323, 605, 32, 231, 351,
    119, 115, 24, 61, 439, 500, 176, 331, 211, 330, 5, 30, 5, 242, 102, 508, 252, 258, 62, 13, 204, 177, 82,
    196, 1, 123, 211, 403, 21, 27, 63, 196, 188, 48, 204, 182, 84, 115, 325, 232, 62, 129, 323, 363, 67, 487,
    283, 258, 252, 239, 32, 28, 241, 236, 30, 563, 171, 346, 39, 264, 306, 283, 221, 102, 295, 130, 307, 364,
    143, 142, 258, 231, 25, 312, 500, 30, 5, 5, 267, 51, 51, 51, 13, 96, 115, 303, 344, 41, 209, 197, 82, 200,
    162, 63, 487, 3, 237, 223, 490, 245, 106, 283, 197, 171, 208, 13, 105, 364, 123, 0, 298, 123, 82, 508, 276,
    383, 99, 364, 3, 355, 403, 105, 200, 276, 508, 211, 435, 435, 232, 299, 232, 211, 419, 258, 238, 238, 200,
    163, 22, 32, 130, 322, 238, 276, 214, 219, 20, 64, 214, 32, 200, 209, 197, 86, 56, 57, 206, 402, 229, 22,
    218, 489, 568, 66, 460, 93, 200, 252, 276, 39, 200, 268, 275, 314, 480, 39, 177, 351, 127, 65, 370, 188, 30,
    126, 122, 276, 568, 62, 10, 153, 8, 314, 295, 327, 315, 315, 332, 465, 218, 205, 276, 327, 155, 81, 81, 444,
    144, 115, 81, 361, 81, 81, 35, 151, 491, 491, 329, 176, 63, 241, 102, 39, 364, 102, 5, 261, 95, 128, 11, 30,
    41, 454, 103, 12, 476, 128, 56, 32, 198, 31, 526, 245, 254, 110, 31, 179, 352, 82, 309, 12, 383, 30, 341,
    16, 32, 201, 13, 265, 129, 282, 250, 144, 61, 29, 11, 13, 247, 546, 90, 388, 380, 468, 41, 165, 38, 50, 20,
    211, 178, 65, 211, 77, 163, 161, 433, 22, 283, 130, 202, 401, 196, 361, 20, 149, 204, 12, 16, 190, 56, 203,
    108, 128, 196, 29, 183, 22, 34, 20, 409, 28, 325, 209, 63, 66, 54, 184, 85, 26, 148, 488, 282, 264, 237, 5,
    57, 225, 51, 198, 48, 129, 350, 67, 145, 57, 179, 23, 454, 113, 63, 95, 142, 213, 172, 211, 168, 613, 22,
    530, 34, 200, 14, 460, 66, 93, 241, 13, 531, 492, 34, 106, 295, 17, 248, 174, 395, 465, 22, 252, 90, 90,
    299, 573, 28, 252, 188, 254, 206, 189, 64, 30, 239, 5, 531, 177, 95, 29, 534, 184, 188, 26, 222, 404, 179,
    115, 238, 311, 35, 151, 280, 97, 149, 188, 252, 392, 39, 140, 409, 63, 13, 162, 415, 165, 465, 200, 237, 28,
    48, 370, 39, 271, 118, 118, 465, 44, 339, 51, 51, 13, 281, 22, 422, 160, 310, 176, 16, 16, 158, 291, 286,
    155, 168, 555, 136, 6, 204, 65, 415, 421, 405, 103, 255, 299, 65, 418, 295, 364, 62, 27, 27, 43, 64, 330,
    488, 159, 396, 206, 92, 30, 103, 421, 189, 310, 307, 132, 259, 178, 0, 219, 196, 158, 165, 8, 77, 16, 309,
    271, 30, 253, 9, 135, 18, 206, 9, 388, 463, 203, 491, 196, 9, 243, 323, 241, 264, 160, 18, 204, 142, 154,
    95, 97, 241, 159, 254, 314, 78, 161, 43, 237, 233, 339, 295, 351, 136, 95, 137, 53, 5, 231, 80, 319, 13,
    108, 346, 65, 180, 53, 327, 329, 550, 336, 5, 286, 211, 262, 252, 142, 13, 265, 11, 22, 380, 211, 163, 424,
    202, 12, 190, 409, 211, 22, 66, 63, 183, 209, 237, 20, 325, 95, 282, 613, 454, 57, 145, 339, 237, 233, 108,
    113, 142, 66, 5, 241, 106, 252, 310, 158, 252, 27, 219, 34, 90, 465, 34, 271, 206, 239, 149, 30, 188, 404,
    238, 151, 184, 179, 409, 29, 280, 165, 415, 64, 161, 422, 291, 5, 200, 103, 51, 555, 286, 16, 168, 160, 44,
    9, 118, 295, 307, 30, 488, 43, 159, 418, 255, 132, 309, 463, 203, 8, 178, 206, 0, 77, 95, 142, 97, 18, 65,
    136, 53, 351, 262, 539, 72, 63, 329, 35, 313, 284, 63, 265, 489, 42, 250, 96, 27, 42, 215, 195, 50, 64, 65,
    0, 63, 38, 178, 158, 27, 261, 372, 159, 98, 187, 407, 508, 336, 195, 284, 37, 191, 163, 42, 178, 437, 497,
    84, 13, 149, 0, 168, 204, 178, 577, 118, 64, 36, 50, 82, 196, 232, 82, 7, 346, 159, 184, 39, 491, 155, 491,
    513, 605, 491, 263, 602, 334, 65, 57, 218, 58, 64, 260, 116, 323, 216, 350, 48, 155, 57, 144, 211, 13, 117,
    213, 68, 113, 22, 188, 82, 67, 116, 457, 29, 88, 464, 11, 138, 508, 204, 195, 130, 272, 261, 243, 236, 236,
    365, 254, 34, 187, 595, 119, 200, 247, 247, 0, 462, 130, 189, 543, 301, 349, 311, 20, 80, 168, 469, 47, 499,
    343, 290, 197, 29, 311, 381, 158, 242, 138, 37, 50, 30, 252, 121, 346, 144, 89, 238, 28, 30, 119, 115, 115,
    191, 64, 222, 26, 108, 177, 106, 54, 267, 57, 39, 489, 491, 602, 228, 485, 22, 469, 16, 200, 65, 200, 286,
    41, 86, 168, 281, 357, 176, 484, 0, 283, 238, 128, 65, 137, 44, 130, 187, 510, 139, 163, 210, 602, 50, 143,
    206, 27, 210, 302, 170, 75, 421, 364, 271, 267, 255, 236, 220, 82, 82, 115, 159, 260, 489, 226, 263, 248,
    200, 200, 115, 138, 62, 232, 435, 263, 189, 0, 380, 94, 307, 159, 57, 437, 228, 64, 364, 206, 231, 12, 5,
    47, 13, 130, 98, 68, 0, 27, 317, 57, 363, 548, 602, 264, 160, 154, 323, 99, 176, 435, 188, 315, 315, 138,
    87, 236, 491, 137, 211, 380, 315, 210, 57, 318, 0, 274, 431, 57, 40, 417, 13, 351, 24, 155, 318, 205, 541,
    128, 602, 345, 466, 286, 13, 231, 313, 211, 210, 331, 5, 421, 137, 262, 196, 252, 88, 539, 35, 489, 50, 215,
    27, 437, 37, 139, 195, 336, 184, 26, 211, 513, 232, 155, 149, 82, 196, 50, 210, 204, 27, 64, 57, 218, 22,
    116, 188, 213, 88, 144, 130, 243, 252, 272, 462, 247, 261, 315, 200, 130, 273, 485, 469, 238, 197, 499, 290,
    177, 106, 50, 264, 65, 484, 286, 267, 16, 82, 128, 130, 115, 159, 206, 364, 271, 115, 255, 210, 57, 137, 94,
    364, 99, 317, 188, 491, 211, 405, 351, 137, 541, 345, 262, 5, 211, 119, 149, 510, 361, 302, 510, 510, 32,
    302, 311, 22, 419, 11, 258, 419, 366, 180, 34, 48, 158, 128, 128, 13, 364, 189, 34, 97, 179, 30, 311, 248,
    34, 119, 53, 78, 0, 84, 451, 226, 107, 9, 97, 119, 108, 149, 324, 419, 467, 467, 75, 251, 63, 14, 14, 63,
    366, 341, 402, 117, 63, 315, 222, 402, 14, 82, 42, 63, 402, 14, 62, 383, 383, 259, 231, 188, 532, 161, 160,
    160, 136, 224, 537, 109, 144, 363, 111, 144, 80, 53, 409, 82, 335, 335, 115, 156, 169, 254, 429, 467, 467,
    156, 148, 410, 22, 507, 57, 389, 32, 410, 194, 32, 280, 491, 53, 320, 355, 306, 129, 324, 0, 169, 469, 122,
    148, 306, 57, 128, 322, 32, 355, 211, 64, 161, 56, 63, 178, 178, 50, 101, 341, 251, 363, 48, 64, 178, 307,
    203, 204, 291, 50, 251, 204, 2, 342, 59, 2, 64, 184, 184, 26, 161, 138, 50, 20, 151, 435, 228, 50, 170, 330,
    80, 327, 161, 259, 178, 12, 29, 204, 39, 196, 582, 85, 22, 27, 120, 17, 187, 191, 103, 187, 176, 357, 27,
    246, 32, 176, 231, 197, 159, 248, 220, 147, 147, 237, 487, 384, 66, 16, 592, 66, 235, 332, 108, 279, 108,
    64, 140, 140, 108, 140, 82, 122, 122, 75, 175, 506, 487, 209, 417, 124, 64, 82, 176, 346, 219, 149, 149,
    359, 480, 124, 506, 477, 248, 452, 101, 103, 13, 302, 57, 179, 417, 101, 54, 103, 0, 13, 286, 285, 115, 82,
    188, 192, 302, 136, 175, 82, 122, 75, 506, 346, 149, 209, 219, 64, 506, 13, 101, 54, 610, 331, 418, 229,
    418, 32, 331, 331, 229, 193, 397, 149, 397, 331, 229, 193, 95, 16, 203, 95, 421, 173, 256, 301, 487, 13, 5,
    80, 346, 134, 129, 96, 110, 57, 115, 130, 64, 0, 63, 0, 0, 135, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 144, 0,
    538, 31, 0, 0, 314, 19, 65, 64, 254, 31, 568, 445, 154, 188, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 263, 549, 0, 0, 220, 424, 211, 204, 26, 64, 31, 68, 204, 74, 467, 195,
    84, 0, 0, 0,
};
inline constexpr std::uint16_t cantonese_sounds[] = {
    0, 0, 0, 5893, 0, 0, 1586, 0, 0, 3088, 0, 0, 3589, 0, 0, 5658, 0, 0, 3072, 0, 0, 1537, 0, 0, 1025, 0, 0,
    3610, 0, 0, 5635, 0, 0, 2592, 0, 0, 517, 0, 0, 5968, 0, 0, 1073, 0, 0, 2840, 0, 0, 3600, 0, 0, 2072, 0, 0,
    3609, 0, 0, 3608, 0, 0, 800, 0, 0, 5640, 0, 0, 5904, 0, 0, 562, 0, 0, 5940, 0, 0, 3666, 0, 0, 1618, 0, 0,
    5680, 0, 0, 5682, 0, 0, 1656, 0, 0, 2848, 0, 0, 2330, 0, 0, 5939, 0, 0, 5698, 0, 0, 2945, 0, 0, 2576, 0, 0,
    2624, 0, 0, 256, 0, 0, 513, 0, 0, 3666, 0, 0, 2614, 0, 0, 2568, 0, 0, 1362, 0, 0, 2945, 0, 0, 3609, 0, 0,
    3585, 0, 0, 2307, 0, 0, 3654, 0, 0, 3664, 0, 0, 517, 0, 0, 5913, 0, 0, 6152, 0, 0, 3610, 0, 0, 2312, 0, 0,
    2704, 0, 0, 821, 0, 0, 1285, 0, 0, 5936, 0, 0, 2072, 0, 0, 2056, 0, 0, 2072, 0, 0, 1862, 0, 0, 1024, 0, 0,
    1360, 0, 0, 3632, 0, 0, 6224, 0, 0, 3584, 0, 0, 2374, 0, 0, 5891, 0, 0, 515, 0, 0, 2936, 0, 0, 2840, 0, 0,
    5917, 0, 0, 6146, 0, 0, 1029, 0, 0, 3077, 0, 0, 5888, 0, 0, 3588, 0, 0, 3098, 0, 0, 2584, 0, 0, 5712, 0, 0,
    1552, 0, 0, 3632, 0, 0, 2846, 0, 0, 2560, 0, 0, 5662, 0, 0, 1040, 0, 0, 1032, 0, 0, 2329, 0, 0, 3613, 0, 0,
    5632, 0, 0, 2048, 0, 0, 2865, 0, 0, 5696, 0, 0, 3608, 0, 0, 2840, 0, 0, 2625, 0, 0, 2385, 0, 0, 2845, 0, 0,
    2424, 0, 0, 3586, 0, 0, 3670, 0, 0, 2840, 0, 0, 6145, 0, 0, 5664, 0, 0, 5776, 0, 0, 2562, 0, 0, 5656, 0, 0,
    3592, 0, 0, 1808, 0, 0, 1090, 0, 0, 2882, 0, 0, 1544, 0, 0, 2576, 0, 0, 3096, 0, 0, 5942, 0, 0, 3074, 0, 0,
    1040, 0, 0, 561, 0, 0, 2610, 0, 0, 1842, 0, 0, 5912, 0, 0, 3585, 0, 0, 582, 0, 0, 5685, 0, 0, 1793, 0, 0,
    2355, 0, 0, 1600, 0, 0, 1056, 0, 0, 5889, 0, 0, 1088, 0, 0, 5636, 0, 0, 2310, 0, 0, 3590, 0, 0, 2561, 0, 0,
    5648, 0, 0, 2563, 0, 0, 5938, 0, 0, 1856, 0, 0, 3650, 0, 0, 3592, 0, 0, 1792, 0, 0, 5681, 0, 0, 3121, 0, 0,
    3154, 0, 0, 1874, 0, 0, 3633, 0, 0, 2077, 0, 0, 1560, 0, 0, 2354, 0, 0, 3600, 0, 0, 3610, 0, 0, 1110, 0, 0,
    1105, 0, 0, 1281, 0, 0, 5914, 0, 0, 2867, 0, 0, 6229, 0, 0, 2609, 0, 0, 6008, 0, 0, 6210, 0, 0, 1281, 0, 0,
    1544, 0, 0, 1346, 0, 0, 912, 0, 0, 5635, 0, 0, 2820, 0, 0, 264, 0, 0, 1366, 0, 0, 1539, 0, 0, 1858, 0, 0,
    1344, 0, 0, 6288, 0, 0, 3728, 0, 0, 5633, 0, 0, 2072, 0, 0, 5937, 0, 0, 5713, 0, 0, 1025, 0, 0, 2072, 0, 0,
    3664, 0, 0, 3614, 0, 0, 2112, 0, 0, 518, 0, 0, 2640, 0, 0, 2080, 0, 0, 593, 0, 0, 2846, 0, 0, 3600, 0, 0,
    5633, 0, 0, 818, 0, 0, 3634, 0, 0, 1585, 0, 0, 3075, 0, 0, 1168, 0, 0, 576, 0, 0, 2960, 0, 0, 544, 0, 0,
    5752, 0, 0, 3648, 0, 0, 1800, 0, 0, 3635, 0, 0, 3136, 0, 0, 565, 0, 0, 1856, 0, 0, 2098, 0, 0, 5970, 0, 0,
    3635, 0, 0, 2816, 0, 0, 528, 0, 0, 3142, 0, 0, 2368, 0, 0, 2626, 0, 0, 2564, 0, 0, 1285, 0, 0, 1074, 0, 0,
    2565, 0, 0, 3073, 0, 0, 2901, 0, 0, 1912, 0, 0, 3137, 0, 0, 3589, 0, 0, 2328, 0, 0, 2944, 0, 0, 2954, 0, 0,
    321, 0, 0, 2389, 0, 0, 3584, 0, 0, 3638, 0, 0, 2642, 0, 0, 3076, 0, 0, 2448, 0, 0, 3192, 0, 0, 2960, 0, 0,
    3592, 0, 0, 2130, 0, 0, 3665, 0, 0, 3088, 0, 0, 2945, 0, 0, 3634, 0, 0, 3585, 0, 0, 3587, 0, 0, 2646, 0, 0,
    597, 0, 0, 2051, 0, 0, 1936, 0, 0, 3080, 0, 0, 2072, 0, 0, 2832, 0, 0, 2946, 0, 0, 5892, 0, 0, 3704, 0, 0,
    2336, 0, 0, 3670, 0, 0, 3104, 0, 0, 2611, 0, 0, 6208, 0, 0, 776, 0, 0, 632, 0, 0, 1288, 0, 0, 257, 0, 0,
    5974, 0, 0, 2641, 0, 0, 1841, 0, 0, 5718, 0, 0, 1600, 0, 0, 1795, 0, 0, 2949, 0, 0, 770, 0, 0, 1846, 0, 0,
    3637, 0, 0, 3638, 0, 0, 2585, 0, 0, 3614, 0, 0, 2368, 0, 0, 5714, 0, 0, 513, 0, 0, 2072, 0, 0, 3608, 0, 0,
    3592, 0, 0, 2866, 0, 0, 3665, 0, 0, 2613, 0, 0, 817, 0, 0, 2073, 0, 0, 262, 0, 0, 2078, 0, 0, 5634, 0, 0,
    3648, 0, 0, 656, 0, 0, 3587, 0, 0, 566, 0, 0, 3588, 0, 0, 1561, 0, 0, 1288, 0, 0, 5696, 0, 0, 2949, 0, 0,
    2134, 0, 0, 578, 0, 0, 3136, 0, 0, 3123, 0, 0, 2630, 0, 0, 3648, 0, 0, 322, 0, 0, 3608, 0, 0, 2112, 0, 0,
    3587, 0, 0, 2072, 0, 0, 2586, 0, 0, 888, 0, 0, 2353, 0, 0, 2390, 0, 0, 3585, 0, 0, 598, 0, 0, 3586, 0, 0,
    3073, 0, 0, 326, 0, 0, 3704, 0, 0, 822, 0, 0, 280, 0, 0, 1602, 0, 0, 3097, 0, 0, 1539, 0, 0, 2680, 0, 0,
    2075, 0, 0, 1816, 0, 0, 2307, 0, 0, 2356, 0, 0, 2954, 0, 0, 2358, 0, 0, 1794, 0, 0, 2386, 0, 0, 2114, 0, 0,
    3122, 0, 0, 1680, 0, 0, 3078, 0, 0, 3587, 0, 0, 2305, 0, 0, 2842, 0, 0, 3590, 0, 0, 2944, 0, 0, 3216, 0, 0,
    1078, 0, 0, 2819, 0, 0, 5686, 0, 0, 1106, 0, 0, 3728, 0, 0, 1800, 0, 0, 2306, 0, 0, 849, 0, 0, 2357, 0, 0,
    3633, 0, 0, 2563, 0, 0, 2072, 0, 0, 1606, 0, 0, 1622, 0, 0, 1538, 0, 0, 1541, 0, 0, 272, 0, 0, 3669, 0, 0,
    1795, 0, 0, 3075, 0, 0, 3637, 0, 0, 6144, 0, 0, 2320, 0, 0, 2612, 0, 0, 784, 0, 0, 3589, 0, 0, 1566, 0, 0,
    5662, 0, 0, 2309, 0, 0, 3654, 0, 0, 1296, 0, 0, 6225, 0, 0, 1094, 0, 0, 2334, 0, 0, 6150, 0, 0, 342, 0, 0,
    2629, 0, 0, 3589, 0, 0, 1817, 0, 0, 3614, 0, 0, 1350, 0, 0, 1088, 0, 0, 261, 0, 0, 2333, 0, 0, 3074, 0, 0,
    3124, 0, 0, 3138, 0, 0, 2869, 0, 0, 2370, 0, 0, 528, 0, 0, 1026, 0, 0, 2817, 0, 0, 2842, 0, 0, 832, 0, 0,
    260, 0, 0, 1540, 0, 0, 2898, 0, 0, 1280, 0, 0, 518, 0, 0, 3076, 0, 0, 2902, 0, 0, 3650, 0, 0, 1312, 0, 0,
    5657, 0, 0, 2590, 0, 0, 773, 0, 0, 2102, 0, 0, 2099, 0, 0, 3669, 0, 0, 3588, 0, 0, 5717, 0, 0, 2074, 0, 0,
    2846, 0, 0, 5637, 0, 0, 1818, 0, 0, 3590, 0, 0, 834, 0, 0, 3648, 0, 0, 2946, 0, 0, 5918, 0, 0, 1588, 0, 0,
    6032, 0, 0, 512, 0, 0, 832, 0, 0, 3102, 0, 0, 3078, 0, 0, 3096, 0, 0, 1793, 0, 0, 1617, 0, 0, 2824, 0, 0,
    6146, 0, 0, 2052, 0, 0, 3101, 0, 0, 2624, 0, 0, 2566, 0, 0, 272, 0, 0, 520, 0, 0, 769, 0, 0, 2056, 0, 0,
    1048, 0, 0, 1844, 0, 0, 5896, 0, 0, 2064, 0, 0, 1541, 0, 0, 1621, 0, 0, 6194, 0, 0, 1536, 0, 0, 2328, 0, 0,
    1048, 0, 0, 1032, 0, 0, 2072, 0, 0, 2821, 0, 0, 1424, 0, 0, 6149, 0, 0, 1568, 0, 0, 2097, 0, 0, 1560, 0, 0,
    5952, 0, 0, 5648, 0, 0, 2352, 0, 0, 3158, 0, 0, 5661, 0, 0, 2564, 0, 0, 6145, 0, 0, 1590, 0, 0, 1030, 0, 0,
    1109, 0, 0, 259, 0, 0, 5636, 0, 0, 2064, 0, 0, 1873, 0, 0, 1304, 0, 0, 536, 0, 0, 2304, 0, 0, 774, 0, 0,
    2077, 0, 0, 2958, 0, 0, 1584, 0, 0, 2841, 0, 0, 576, 0, 0, 2584, 0, 0, 2822, 0, 0, 3141, 0, 0, 1144, 0, 0,
    5702, 0, 0, 3080, 0, 0, 1796, 0, 0, 2568, 0, 0, 2566, 0, 0, 6149, 0, 0, 3636, 0, 0, 5640, 0, 0, 1560, 0, 0,
    2584, 0, 0, 2565, 0, 0, 1542, 0, 0, 514, 0, 0, 770, 0, 0, 3600, 0, 0, 5941, 0, 0, 838, 0, 0, 3099, 0, 0,
    5638, 0, 0, 320, 0, 0, 2073, 0, 0, 1587, 0, 0, 1361, 0, 0, 3588, 0, 0, 2561, 0, 0, 2049, 0, 0, 2896, 0, 0,
    260, 0, 0, 320, 0, 0, 2101, 0, 0, 6152, 0, 0, 2334, 0, 0, 3614, 0, 0, 773, 0, 0, 2308, 0, 0, 1589, 0, 0,
    784, 0, 0, 594, 0, 0, 2886, 0, 0, 1562, 0, 0, 6198, 0, 0, 2073, 0, 0, 3590, 0, 0, 1537, 0, 0, 1565, 0, 0,
    2192, 0, 0, 2073, 0, 0, 768, 0, 0, 3636, 0, 0, 3125, 0, 0, 2074, 0, 0, 1843, 0, 0, 5683, 0, 0, 2168, 0, 0,
    264, 0, 0, 6214, 0, 0, 1030, 0, 0, 2312, 0, 0, 3586, 0, 0, 2077, 0, 0, 2076, 0, 0, 2078, 0, 0, 520, 0, 0,
    2100, 0, 0, 1077, 0, 0, 5684, 0, 0, 2958, 0, 0, 2952, 0, 0, 2051, 0, 0, 5656, 0, 0, 5638, 0, 0, 3586, 0, 0,
    2049, 0, 0, 2075, 0, 0, 769, 0, 0, 776, 0, 0, 2133, 0, 0, 2840, 0, 0, 1797, 0, 0, 1821, 0, 0, 2562, 0, 0,
    2320, 0, 0, 850, 0, 0, 1877, 0, 0, 2053, 0, 0, 2818, 0, 0, 2950, 0, 0, 1026, 0, 0, 2118, 0, 0, 1282, 0, 0,
    2822, 0, 0, 2308, 0, 0, 2078, 0, 0, 5637, 0, 0, 3613, 0, 0, 2840, 0, 0, 5634, 0, 0, 2704, 0, 0, 538, 0, 0,
    2946, 0, 0, 2824, 0, 0, 5969, 0, 0, 2870, 0, 0, 853, 0, 0, 1365, 0, 0, 2586, 0, 0, 338, 0, 0, 258, 0, 0,
    2309, 0, 0, 1878, 0, 0, 1029, 0, 0, 2310, 0, 0, 2074, 0, 0, 5894, 0, 0, 1566, 0, 0, 2052, 0, 0, 258, 0, 0,
    2050, 0, 0, 1050, 0, 0, 1845, 0, 0, 1400, 0, 0, 3126, 0, 0, 1822, 0, 0, 2078, 0, 0, 262, 0, 0, 2846, 0, 0,
    2880, 0, 0, 2832, 0, 0, 2946, 0, 0, 5658, 0, 0, 2330, 0, 0,
};

/// Revised Romanization first, then McCune–Reischauer's and the usual personal spellings.
inline constexpr const char* korean_spellings[] = {
    "/2il3eel/5jeong4jung4jong6cheong5chung5chong/4chil5cheel/3man/4jang5chang/3sam/4sang/2ha3hah/2bu3boo2pu3poo3bu"
    "l4bool3pul4pool/3yeo3you2yu2yo/4chuk4chug5chook5choog/4jeon3jun3jon5cheon4chun4chon/3cha4chah/2bi3bee2pi3pee/2"
    "se3seh/2gu3goo2ku3koo/6byeong6byoung5byung5byong6pyeong6pyoung5pyung5pyong/3eop3eob2up2ub2op2ob/5chong/4dong4t"
    "ong/2sa3sah/5seung4sung/2ju3joo3chu4choo/5ryang5lyang4yang/3eom2um2om/3gae3gai2ge3kae3kai2ke/1a2ah/4jung5joong"
    "5chung6choong/4bong4pong/4gwan4kwan/3rim4reem3lim4leem2im3eem/4hwan/3dan3tan3ran3lan/4ryeo4ryou3ryu3ryo4lyeo4l"
    "you3lyu3lyo3yeo3you2yu2yo/2ye/3nae3nai2ne/2yo2ma3mah/2ui3eui2ee1i2yi/2ji3jee3chi4chee/1o2oh/2ho3hoh/3pip3pib4p"
    "eep4peeb/3nak3nag3rak3rag3lak3lag2ak2ag2yo/3gyo3kyo/3goe3goi3gwe3koe3koi3kwe/3eul2ul/4geol3gul3gol4keol3kul3ko"
    "l/2ya/4seup4seub3sup3sub/3seo2su2so3suh/3dul4dool3tul4tool/3gal3kal/3dol3tol/3mae3mai2me/3nan3ran3lan/2yu3yoo3"
    "you/3bol3pol/3sal/4geon3gun3gon4keon3kun3kon/3sol/3eol2ul2ol/3jul4jool4chul5chool/3ryo3lyo2yo/5jaeng5jaing4jen"
    "g6chaeng6chaing5cheng/1i2ee2yi3lee4rhee3yee/1u2oo3woo/2ul3ool4wool/2un3oon4woon/5geung4gung5keung4kung4seon3su"
    "n3son/5geung4gung5keung4kung/4geuk4geug3guk3gug4keuk4keug3kuk3kug/4mang/4hang/3hae3hai2he/4yeok4yeog4youk4youg"
    "3yuk3yug3yok3yog/3san/6hyeong6hyoung5hyung5hyong/3myo2mu3moo/5hyang/6gyeong6gyoung5gyung5gyong6kyeong6kyoung5k"
    "yung5kyong/4chin5cheen/3bak3bag3pak3pag/4seol3sul3sol/3dan3tan/2mi3mee/2in3een/3eok3eog2uk2ug2ok2og/3sip3sib4s"
    "eep4seeb4ship4shib5sheep5sheeb3jip3jib4jeep4jeeb4chip4chib5cheep5cheeb/5cheuk5cheug4chuk4chug/4geun3gun4keun3k"
    "un/2bu3boo2pu3poo/4geum3gum4keum3kum/3ing4eeng/4jong5chong/3bul4bool3pul4pool/4ryun5ryoon5ryoun4lyun5lyoon5lyo"
    "un/5chang/2ja3jah3cha4chah/2ta3tah/4seon3sun3son/5cheon4chun4chon/4heul3hul/3dae3dai2de3tae3tai2te/6ryeong6ryo"
    "ung5ryung5ryong6lyeong6lyoung5lyung5lyong5yeong5young4yung4yong/3mun4moon/2ga3gah2ka3kah/3ang/2im3eem/3bin4bee"
    "n3pin4peen/4bang4pang/2gi3gee2ki3kee/4geup4geub3gup3gub4keup4keub3kup3kub/3bok3bog3pok3pog/4beol3bul3bol4peol3"
    "pul3pol/3hyu4hyoo4hyou/3gwa3kwa/3hoe3hoi3hwe/2wi3wee/5hyeon5hyoun4hyun4hyon/4ryun5ryoon5ryoun4lyun5lyoon5lyoun"
    "3yun4yoon4youn/3jeo2ju2jo3juh4cheo3chu3cho4chuh/4baek4baeg4baik4baig3bek3beg4paek4paeg4paik4paig3pek3peg/2go3g"
    "oh2ko3koh/3ban3pan/6ryeong6ryoung5ryung5ryong6lyeong6lyoung5lyung5lyong/3sin4seen4shin5sheen/2po3poh/2so3soh/3"
    "jwa4chwa/3bun4boon3pun4poon/4jeom3jum3jom5cheom4chum4chom/3pil4peel/3jak3jag4chak4chag/6nyeong6nyoung5nyung5ny"
    "ong/4tung5toong/4yong/5cheom4chum4chom/3pae3pai2pe/4yang/3gil4geel3kil4keel/4gwal4kwal/3gwe3kwe/2jo3joh3cho4ch"
    "oh/3gan3kan/3jil4jeel4chil5cheel/3nae3nai2ne3rae3rai2re3lae3lai2le/3chi4chee/5gwang5kwang/3rye3lye2ye/2si3see3"
    "shi4shee/5hyeok5hyeog5hyouk5hyoug4hyuk4hyug4hyok4hyog/2an/2mo3moh/3sun4soon/4gong4kong/5hyeop5hyeob5hyoup5hyou"
    "b4hyup4hyub4hyop4hyob/4ryeo4ryou3ryu3ryo4lyeo4lyou3lyu3lyo/2yo/2je3jeh3che4cheh/4nong/2hu3hoo/3jin4jeen4chin5c"
    "heen/4chim5cheem/3tal/3hyo/5byeon5byoun4byun4byon5pyeon5pyoun4pyun4pyon/3gye3kye/4chok4chog/3jun4joon4chun5cho"
    "on/2bo3boh2po3poh/5ryang5lyang/2so3soh3cho4choh/2ri3ree2li3lee2yi4rhee3yee/3hon/3bae3bai2be3pae3pai2pe/3sok3so"
    "g/3hui4heui3hee2hi3hyi/5myeon5myoun4myun4myon/4geom3gum3gom4keom3kum3kom/2su3soo/3hwa/3pyo/3suk3sug4sook4soog/"
    "3swi4swee/3won4weon/2do3doh2to3toh/3dam3tam/3gul4gool3kul4kool/5haeng5haing4heng/4dang4tang/5cheok5cheog4chuk4"
    "chug4chok4chog/5cheop5cheob4chup4chub4chop4chob/4gwon5gweon4kwon5kweon/3geo2gu2go3guh3keo2ku2ko3kuh/3tak3tag/3"
    "wae/2ra3rah2la3lah/5reung4rung5leung4lung/4chae4chai3che/3eon2un2on/3nan/2ge3geh2ke3keh/2oe2oi2we/5pyeon5pyoun"
    "4pyun4pyon/2ak2ag/3cho4choh/2tu3too/2ru3roo2lu3loo/4gang4kang/3hye/5gyeom5gyoum4gyum4gyom5kyeom5kyoum4kyum4kyo"
    "m/3tap3tab/2na3nah/4choe4choi4chwe/3chu4choo/3han/4cham/5byeok5byeog5byouk5byoug4byuk4byug4byok4byog5pyeok5pye"
    "og5pyouk5pyoug4pyuk4pyug4pyok4pyog/2ae2ai1e/5maeng5maing4meng/2mu3moo/3roe3roi3rwe3loe3loi3lwe/3yuk3yug4yook4y"
    "oog4youk4youg/4chan/4rong4long/2ol/3yun4yoon4youn/5chung6choong/5hyung6hyoong6hyoung/3tae3tai2te/2to3toh/1a2ah"
    "2ye/4yeon4youn3yun3yon/2du3doo2tu3too/2ip2ib3eep3eeb/3pal/4ryuk4ryug5ryook5ryoog5ryouk5ryoug4lyuk4lyug5lyook5l"
    "yoog5lyouk5lyoug3yuk3yug4yook4yoog4youk4youg/5heung4hung/2en/4yeom4youm3yum3yom/5chaek5chaeg5chaik5chaig4chek4"
    "cheg/3jae3jai2je4chae4chai3che/3gun4goon3kun4koon/4chwi5chwee/6myeong6myoung5myung5myong/5myeok5myeog5myouk5my"
    "oug4myuk4myug4myok4myog/4pung5poong/4bing5beeng4ping5peeng/5gyeol5gyoul4gyul4gyol5kyeol5kyoul4kyul4kyol/5hwang"
    "/5naeng5naing4neng5raeng5raing4reng5laeng5laing4leng/5ryeol5ryoul4ryul4ryol5lyeol5lyoul4lyul4lyol/4cheo3chu3ch"
    "o4chuh/6cheong5chung5chong/5neung4nung5reung4rung5leung4lung/3gam3kam/4reum3rum4leum3lum/4neum3num4reum3rum4le"
    "um3lum/4eung3ung/4beom3bum3bom4peom3pum3pom/3mok3mog/5deung4dung5teung4tung/5cheol4chul4chol/4chul5chool/5gyeo"
    "k5gyeog5gyouk5gyoug4gyuk4gyug4gyok4gyog5kyeok5kyeog5kyouk5kyoug4kyuk4kyug4kyok4kyog/3ham/4chak4chag/4jeol3jul3"
    "jol5cheol4chul4chol3che4cheh/4hoek4hoeg4hoik4hoig4hwek4hweg/3wan4hwan/3wol4weol/5ryeol5ryoul4ryul4ryol5lyeol5l"
    "youl4lyul4lyol4yeol4youl3yul3yol/3ryu4ryoo4ryou3lyu4lyoo4lyou2yu3yoo3you/4chik4chig5cheek5cheeg/3pan/5byeol5by"
    "oul4byul4byol5pyeol5pyoul4pyul4pyol/4geop4geob3gup3gub3gop3gob4keop4keob3kup3kub3kop3kob/2ri3ree2li3lee2yi4rhe"
    "e3yee1i2ee/3jan4chan/3gyu4gyoo4gyou3kyu4kyoo4kyou/4swae/4chal/2ja3jah3cha4chah5cheok5cheog4chuk4chug4chok4chog"
    "/3gak3gag3kak3kag/3che4cheh/3sak3sag/3ral3lal/4seom3sum3som/3hal/2ma3mah/5ryeok5ryeog5ryouk5ryoug4ryuk4ryug4ry"
    "ok4ryog5lyeok5lyeog5lyouk5lyoug4lyuk4lyug4lyok4lyog4yeok4yeog4youk4youg3yuk3yug3yok3yog/2no3noh3roh/2no3noh3ro"
    "h2ro2lo3loh/4haek4haeg4haik4haig3hek3heg/3bal3pal/3hun4hoon/4neuk4neug3nuk3nug4reuk4reug3ruk3rug4leuk4leug3luk"
    "3lug/2uk2ug3ook3oog4wook4woog/4ryuk4ryug5ryook5ryoog5ryouk5ryoug4lyuk4lyug5lyook5lyoog5lyouk5lyoug/4jeok4jeog3"
    "juk3jug3jok3jog5cheok5cheog4chuk4chug4chok4chog/4gyun5gyoon5gyoun4kyun5kyoon5kyoun/3mul4mool/4gyun5gyoon5gyoun"
    "4kyun5kyoon5kyoun3yun4yoon4youn/3guk3gug4gook4goog3kuk3kug4kook4koog/3hap3hab/3bae3bai2be3pae3pai2pe3buk3bug4b"
    "ook4boog3puk3pug4pook4poog/3gap3gab3kap3kab/2ye2ui3eui2ee1i2yi/3nik3nig4neek4neeg2ik2ig3eek3eeg/3sip3sib4seep4"
    "seeb4ship4shib5sheep5sheeb/3sap3sab/3hwe/3jol4chol/3nam/5byeon5byoun4byun4byon5pyeon5pyoun4pyun4pyon/3jap3jab4"
    "chap4chab/2ro3roh2lo3loh3noh/4gwae4kwae/3myo/4jeuk4jeug3juk3jug5cheuk5cheug4chuk4chug/4hyul5hyool5hyoul/3aek3a"
    "eg3aik3aig2ek2eg/2ap2ab/4gwol5gweol4kwol5kweol/3sam4cham/5ssang/2gu3goo2ku3koo3gwi4gwee3kwi4kwee/2pa3pah/3tan/"
    "4chon/2ha3hah5hyeok5hyeog5hyouk5hyoug4hyuk4hyug4hyok4hyog/3rin4reen3lin4leen2in3een/3eum2um/3pye/3ton/3eun2un/"
    "3nul4nool/4heup4heub3hup3hub/2un3oon4woon3won4weon/2ni3nee/5yeong5young4yung4yong/3jip3jib4jeep4jeeb4chip4chib"
    "5cheep5cheeb/4yeol4youl3yul3yol2in3een/3pum4poom/4hong/2wa3hwa/4kwae/3gok3gog3kok3kog/3mal/2am/2eo1u1o2uh/3rae"
    "3rai2re3lae3lai2le/2nu3noo/4saek4saeg4saik4saig3sek3seg/4gaek4gaeg4gaik4gaig3gek3geg4kaek4kaeg4kaik4kaig3kek3k"
    "eg/3ong/2na3nah2ra3rah2la3lah/4hwon5hweon/4kkik4kkig5kkeek5kkeeg/3sik3sig4seek4seeg4shik4shig5sheek5sheeg/3hak"
    "3hag/3rak3rag3lak3lag/4seop4seob3sup3sub3sop3sob/3tam/2al/2ga3gah2ka3kah2ha3hah/3heo2hu2ho3huh/4aeng4aing3eng/"
    "3ryo3lyo/3muk3mug4mook4moog/4yeol4youl3yul3yol/4nang/3hol/3gon3kon/3won4weon4hwan/5seong4sung4song/3rok3rog3lo"
    "k3log/2gi3gee2ki3kee3eun2un/4gyun5gyoon5gyoun4kyun5kyoon5kyoun4yeon4youn3yun3yon/5gaeng5gaing4geng5kaeng5kaing"
    "4keng/5gyeon5gyoun4gyun4gyon5kyeon5kyoun4kyun4kyon/1i2ee2yi3lee4rhee3yee2ta3tah/6pyeong6pyoung5pyung5pyong/4no"
    "ng4rong4long/2nu3noo2ru3roo2lu3loo/2ta3tah4taek4taeg4taik4taig3tek3teg/3toe3toi3twe/4bung5boong4pung5poong/3sa"
    "e3sai2se4saek4saeg4saik4saig3sek3seg/4jeon3jun3jon5cheon4chun4chon3jin4jeen4chin5cheen/5jeung4jung6cheung5chun"
    "g/3don3ton/3bok3bog3pok3pog2bu3boo2pu3poo/4seok4seog3suk3sug3sok3sog/2da3dah2ta3tah/4mong/3sil4seel4shil5sheel"
    "/5ryeom5ryoum4ryum4ryom5lyeom5lyoum4lyum4lyom/2na3nah3nae3nai2ne/3gye3kye4geul3gul4keul3kul4seol3sul3sol/5ryeo"
    "n5ryoun4ryun4ryon5lyeon5lyoun4lyun4lyon/2da3dah2ta3tah3cha4chah/4nyeo4nyou3nyu3nyo3yeo3you2yu2yo/3dal3tal/2wa3"
    "hwa3wae/3wan4hwan3won4weon/2ho3hoh3hyo/5jeong4jung4jong6cheong5chung5chong/3ram3lam/2si3see3shi4shee2je3jeh3ch"
    "e4cheh/1o2oh2on/2on/3nyo/5hyeom5hyoum4hyum4hyom/3nun4noon/3ran3lan/5hyeol5hyoul4hyul4hyol/3jon4chon/3son/4daek"
    "4daeg4daik4daig3dek3deg4taek4taeg4taik4taig3tek3teg/4song/5goeng5going5gweng5koeng5koing5kweng/4tang/5hoeng5ho"
    "ing5hweng/3sil4seel4shil5sheel2ji3jee3chi4chee/3sim4seem4shim5sheem/4heon3hun3hon/4gung5goong4kung5koong/2su3s"
    "oo3suk3sug4sook4soog/3mil4meel/3mak3mag/6nyeong6nyoung5nyung5nyong6ryeong6ryoung5ryung5ryong6lyeong6lyoung5lyu"
    "ng5lyong5yeong5young4yung4yong/4wang5hwang/3nyo2yo/6cheung5chung/2ok2og/2si3see3shi4shee2hi3hee/3dun4doon3tun4"
    "toon/3gae3gai2ge3kae3kai2ke2gi3gee2ki3kee/4jeol3jul3jol5cheol4chul4chol/3jam4cham/3nam3ram3lam/3rip3rib4reep4r"
    "eeb3lip3lib4leep4leeb/3min4meen/4heom3hum3hom/4sung5soong/4ryul5ryool5ryoul4lyul5lyool5lyoul/3rin4reen3lin4lee"
    "n/1i2ee2yi3lee4rhee3yee3hui4heui3hee2hi3hyi/3sol2su3soo/5ryeom5ryoum4ryum4ryom5lyeom5lyoum4lyum4lyom4yeom4youm"
    "3yum3yom/3pok3pog/4beon3bun3bon4peon3pun3pon/5nyeon5nyoun4nyun4nyon4yeon4youn3yun3yon/2do3doh2to3toh3tak3tag/4"
    "nang4rang4lang/4gwak4gwag4kwak4kwag4hwak4hwag/4heum3hum/2ik2ig3eek3eeg/3yak3yag/3gwi4gwee3kwi4kwee/3nok3nog3ro"
    "k3rog3lok3log/2se3seh3hye/3hwi4hwee/5paeng5paing4peng/2pi3pee/4heun3hun/4ryul5ryool5ryoul4lyul5lyool5lyoul3yul"
    "4yool4youl/4deuk4deug3duk3dug4teuk4teug3tuk3tug/4deok4deog3duk3dug3dok3dog4teok4teog3tuk3tug3tok3tog/4jing5jee"
    "ng5ching6cheeng/4teuk4teug3tuk3tug/3gan3kan3han/2gi3gee2ki3kee2ji3jee3chi4chee/5nyeom5nyoum4nyum4nyom4yeom4you"
    "m3yum3yom/3nyu4nyoo4nyou/5ryeon5ryoun4ryun4ryon5lyeon5lyoun4lyun4lyon4yeon4youn3yun3yon/1e2eh/4tong/5nyeom5nyo"
    "um4nyum4nyom/2ak2ag1o2oh/3noe3noi3nwe/3seo2su2so3suh3yeo3you2yu2yo/3eup3eub2up2ub/4chwe/4gang4kang4gong4kong/5"
    "nyeok5nyeog5nyouk5nyoug4nyuk4nyug4nyok4nyog/3hok3hog/5nyeop5nyeob5nyoup5nyoub4nyup4nyub4nyop4nyob/4seon3sun3so"
    "n4hwon5hweon/4pyak4pyag/3sae3sai2se2si3see3shi4shee/3sin4seen4shin5sheen3jin4jeen4chin5cheen/3yok3yog/3sul4soo"
    "l/4yung5yoong5young/4yeon4youn3yun3yon2in3een/4hwak4hwag/3dae3dai2de3tae3tai2te/3nap3nab3rap3rab3lap3lab/5cheo"
    "k5cheog4chuk4chug4chok4chog3tak3tag/4taek4taeg4taik4taig3tek3teg/4seup4seub3sup3sub3sip3sib4seep4seeb4ship4shi"
    "b5sheep5sheeb/3nal/4ryak4ryag4lyak4lyag3yak3yag/4jeop4jeob3jup3jub3jop3job5cheop5cheob4chup4chub4chop4chob/3go"
    "l3kol/3teo2tu2to3tuh/5taeng5taing4teng/5chwal/5ryeok5ryeog5ryouk5ryoug4ryuk4ryug4ryok4ryog5lyeok5lyeog5lyouk5l"
    "youg4lyuk4lyug4lyok4lyog/3sak3sag2su3soo/3jim4jeem4chim5cheem/3jok3jog4chok4chog/3ryu4ryoo4ryou3lyu4lyoo4lyou/"
    "3dae3dai2de3tae3tai2te5yeong5young4yung4yong/4heon3hun3hon4hwon5hweon/4yeok4yeog4youk4youg3yuk3yug3yok3yog1i2e"
    "e2yi3lee4rhee3yee/4chun5choon/2so3soh2jo3joh3cho4choh/3nil4neel/4yeop4yeob4youp4youb3yup3yub3yop3yob/2un3oon4w"
    "oon3hun4hoon/4jeol3jul3jol5cheol4chul4chol2je3jeh3che4cheh/3rim4reem3lim4leem/2po3poh3pok3pog/3wal4hwal/5gaeng"
    "5gaing4geng5kaeng5kaing4keng6gyeong6gyoung5gyung5gyong6kyeong6kyoung5kyung5kyong/3bon3pon/3sal4swae/2go3goh2ko"
    "3koh2ho3hoh/3nyu4nyoo4nyou2yu3yoo3you/4seol3sul3sol2ye/4jeul3jul5cheul4chul/4sang4yang/4gwan4kwan3wan4hwan/3ri"
    "m4reem3lim4leem4chim5cheem/4gwak4gwag4kwak4kwag/3dok3dog3tok3tog/4jeup4jeub3jup3jub5cheup5cheub4chup4chub3jip3"
    "jib4jeep4jeeb4chip4chib5cheep5cheeb/4rang4lang/2mo3moh2mu3moo/4gyul5gyool5gyoul4kyul5kyool5kyoul/4jeup4jeub3ju"
    "p3jub5cheup5cheub4chup4chub/3hul4hool/4heol3hul3hol/3mol/3ssi4ssee/3hoe3hoi3hwe3hwi4hwee/3yul4yool4youl/4yeon4"
    "youn3yun3yon4yoon/3sim4seem4shim5sheem4chim5cheem/3dap3dab3tap3tab/2bi3bee2pi3pee3pil4peel/4reuk4reug3ruk3rug4"
    "leuk4leug3luk3lug/4beop4beob3bup3bub3bop3bob4peop4peob3pup3pub3pop3pob/2ni3nee1i2ee2yi3lee4rhee3yee/4seon3sun3"
    "son2se3seh/3nak3nag3rak3rag3lak3lag/4dong4tong/4hwal/3min4meen3hon/2bo3boh2po3poh2bu3boo2pu3poo/5myeol5myoul4m"
    "yul4myol/3gol3kol4hwal/2ro3roh2lo3loh3noh3ryo3lyo/3rye3lye/2ni3nee2mi3mee/3dam3tam4yeom4youm3yum3yom/2ja3jah3c"
    "ha4chah4jeok4jeog3juk3jug3jok3jog5cheok5cheog4chuk4chug4chok4chog/2wi3wee3hwi4hwee/3bal3pal5byeol5byoul4byul4b"
    "yol5pyeol5pyoul4pyul4pyol/3hyo3hyu4hyoo4hyou/3don3ton3sun4soon/3hun4hoon3hwi4hwee/4yeop4yeob4youp4youb3yup3yub"
    "3yop3yob5hwang/3hok3hog3hyo/3ung4oong5woong/1o2oh1u2oo3woo2uk2ug3ook3oog4wook4woog/3noe3noi3nwe3roe3roi3rwe3lo"
    "e3loi3lwe/5saeng5saing4seng/3hil4heel/4sang4jang5chang/6nyeong6nyoung5nyung5nyong5yeong5young4yung4yong/5ryeop"
    "5ryeob5ryoup5ryoub4ryup4ryub4ryop4ryob5lyeop5lyeob5lyoup5lyoub4lyup4lyub4lyop4lyob4yeop4yeob4youp4youb3yup3yub"
    "3yop3yob/1a2ah2ui3eui2ee1i2yi/4ryul5ryool5ryoul4lyul5lyool5lyoul3sol3yul4yool4youl/3mun4moon3yun4yoon4youn/3ga"
    "m3kam3rim4reem3lim4leem/3sae3sai2se/3bak3bag3pak3pag4baek4baeg4baik4baig3bek3beg4paek4paeg4paik4paig3pek3peg/1"
    "i2ee2yi3lee4rhee3yee3tae3tai2te/4seul3sul/5yeong5young4yung4yong6hyeong6hyoung5hyung5hyong/4ryak4ryag4lyak4lya"
    "g/5ryung6ryoong6ryoung5lyung6lyoong6lyoung/3jik3jig4jeek4jeeg4chik4chig5cheek5cheeg/5saeng5saing4seng5seong4su"
    "ng4song/5myeon5myoun4myun4myon3min4meen/3gan3kan2an/5pyeom5pyoum4pyum4pyom/5nyeon5nyoun4nyun4nyon/3ban3pan4beo"
    "n3bun3bon4peon3pun3pon/2si3see3shi4shee2je3jeh3che4cheh2ji3jee3chi4chee/5ching6cheeng/3rip3rib4reep4reeb3lip3l"
    "ib4leep4leeb2ip2ib3eep3eeb/5ryong5lyong/3juk3jug4jook4joog4chuk4chug5chook5choog/4dang4tang/5myeok5myeog5myouk"
    "5myoug4myuk4myug4myok4myog2sa3sah/3yak3yag2yo/3nap3nab/3sun4soon3jun4joon4chun5choon/3sak3sag4saek4saeg4saik4s"
    "aig3sek3seg/3gin4geen3kin4keen/3joe3joi3jwe4choe4choi4chwe/2bu3boo2pu3poo2ju3joo3chu4choo/5seong4sung4song5jeo"
    "ng4jung4jong6cheong5chung5chong/5neung4nung/4maek4maeg4maik4maig3mek3meg/3tal3tae3tai2te/3pik3pig4peek4peeg/4s"
    "eok4seog3suk3sug3sok3sog3jak3jag4chak4chag/2ae2ai1e2ye/1u2oo3woo2hu3hoo/2ye2un3oon4woon/2ya3yak3yag/4hoek4hoeg"
    "4hoik4hoig4hwek4hweg4hwak4hwag/4seop4seob3sup3sub3sop3sob4yeop4yeob4youp4youb3yup3yub3yop3yob/4hung5hoong/5chu"
    "ng6choong3hwe/4chip4chib5cheep5cheeb/4nyuk4nyug5nyook5nyoog5nyouk5nyoug/4hang5haeng5haing4heng/3soe3soi3swe/3m"
    "ye/4seok4seog3suk3sug3sok3sog2ja3jah3cha4chah/5gyeon5gyoun4gyun4gyon5kyeon5kyoun4kyun4kyon5hyeon5hyoun4hyun4hy"
    "on/3eun2un4heun3hun/4seol3sul3sol2se3seh4yeol4youl3yul3yol/2jo3joh3cho4choh2ju3joo3chu4choo/3non3ron3lon/2si3s"
    "ee3shi4shee3che4cheh/3sik3sig4seek4seeg4shik4shig5sheek5sheeg2ji3jee3chi4chee/3dok3dog3tok3tog2du3doo2tu3too/3"
    "seo2su2so3suh2ye/3ban3pan3bin4been3pin4peen/3bae3bai2be3pae3pai2pe/4chae4chai3che5chaek5chaeg5chaik5chaig4chek"
    "4cheg/2ga3gah2ka3kah2go3goh2ko3koh/3bin4been3pin4peen3yun4yoon4youn/5ryeop5ryeob5ryoup5ryoub4ryup4ryub4ryop4ry"
    "ob5lyeop5lyeob5lyoup5lyoub4lyup4lyub4lyop4lyob/3geo2gu2go3guh3keo2ku2ko3kuh3cha4chah/3bok3bog3pok3pog/5byeok5b"
    "yeog5byouk5byoug4byuk4byug4byok4byog5pyeok5pyeog5pyouk5pyoug4pyuk4pyug4pyok4pyog2pi3pee/3gam3kam3han/2da3dah2t"
    "a3tah3dan3tan/3gyo3kyo2ho3hoh/4gyak4gyag4kyak4kyag/4geum3gum4keum3kum3gim4geem3kim4keem/2so3soh3soe3soi3swe/3r"
    "ap3rab3lap3lab/4teum3tum/3nyo3ryo3lyo/4gang4kang4hang/5ryung6ryoong6ryoung5lyung6lyoong6lyoung4yung5yoong5youn"
    "g/4jeon3jun3jon5cheon4chun4chon4joon5choon/2su3soo2yu3yoo3you/3yul4yool4youl4hyul5hyool5hyoul/4goek4goeg4goik4"
    "goig4gwek4gweg4koek4koeg4koik4koig4kwek4kweg/4rang4lang5ryang5lyang/4heuk4heug3huk3hug/5ryong5lyong4yong/2gu3g"
    "oo2ku3koo3gwi4gwee3kwi4kwee4gyun5gyoon5gyoun4kyun5kyoon5kyoun/"};
inline constexpr std::uint32_t korean_offsets[] = {
    0, 1, 9, 45, 57, 62, 74, 79, 85, 93, 126, 141, 164, 194, 204, 219, 227, 242, 295, 316, 323, 334, 342, 354,
    371, 389, 400, 423, 429, 454, 465, 476, 502, 508, 525, 576, 580, 592, 603, 619, 636, 642, 650, 669, 703,
    712, 737, 745, 772, 776, 795, 810, 829, 838, 847, 859, 872, 884, 893, 898, 925, 930, 941, 962, 974, 1012,
    1034, 1044, 1057, 1070, 1106, 1129, 1166, 1172, 1178, 1190, 1227, 1232, 1259, 1271, 1278, 1331, 1343, 1360,
    1374, 1383, 1391, 1399, 1420, 1501, 1524, 1543, 1558, 1577, 1587, 1599, 1618, 1653, 1660, 1677, 1685, 1699,
    1716, 1726, 1749, 1824, 1834, 1849, 1854, 1862, 1881, 1892, 1907, 1944, 1961, 1988, 2003, 2012, 2025, 2033,
    2056, 2105, 2138, 2195, 2210, 2219, 2272, 2293, 2301, 2309, 2319, 2338, 2368, 2378, 2397, 2424, 2436, 2442,
    2459, 2471, 2477, 2496, 2507, 2516, 2533, 2542, 2563, 2597, 2607, 2620, 2632, 2649, 2694, 2698, 2706, 2716,
    2727, 2772, 2809, 2813, 2830, 2836, 2844, 2865, 2877, 2882, 2887, 2932, 2941, 2952, 2973, 2988, 3001, 3018,
    3045, 3050, 3073, 3082, 3103, 3126, 3153, 3161, 3166, 3171, 3190, 3200, 3210, 3225, 3234, 3253, 3271, 3282,
    3315, 3348, 3371, 3400, 3409, 3414, 3429, 3452, 3467, 3478, 3483, 3498, 3508, 3531, 3538, 3548, 3556, 3571,
    3582, 3587, 3632, 3641, 3649, 3665, 3675, 3680, 3686, 3775, 3784, 3802, 3810, 3835, 3864, 3870, 3881, 3885,
    3900, 3914, 3935, 3947, 3955, 3964, 3983, 3998, 4013, 4018, 4115, 4127, 4131, 4150, 4185, 4211, 4230, 4242,
    4269, 4314, 4326, 4349, 4394, 4401, 4453, 4498, 4517, 4537, 4571, 4580, 4599, 4627, 4637, 4664, 4673, 4696,
    4713, 4725, 4814, 4819, 4830, 4869, 4900, 4910, 4920, 4983, 5023, 5046, 5051, 5096, 5149, 5181, 5191, 5220,
    5226, 5232, 5281, 5298, 5308, 5317, 5326, 5340, 5345, 5353, 5478, 5490, 5512, 5541, 5550, 5560, 5615, 5640,
    5709, 5768, 5803, 5813, 5862, 5899, 5908, 5967, 5984, 6003, 6036, 6077, 6086, 6091, 6101, 6106, 6151, 6170,
    6189, 6200, 6205, 6246, 6264, 6287, 6294, 6317, 6327, 6334, 6367, 6375, 6380, 6386, 6438, 6464, 6472, 6477,
    6482, 6490, 6500, 6519, 6541, 6549, 6572, 6613, 6639, 6649, 6655, 6663, 6669, 6686, 6691, 6695, 6706, 6729,
    6737, 6766, 6823, 6828, 6850, 6862, 6885, 6926, 6935, 6952, 6979, 6984, 6988, 7010, 7025, 7040, 7049, 7068,
    7087, 7093, 7098, 7107, 7122, 7139, 7156, 7178, 7231, 7266, 7311, 7340, 7367, 7383, 7405, 7441, 7454, 7477,
    7517, 7567, 7592, 7601, 7632, 7659, 7674, 7680, 7701, 7746, 7765, 7805, 7850, 7874, 7907, 7916, 7928, 7947,
    7959, 7995, 8004, 8037, 8046, 8050, 8055, 8078, 8088, 8097, 8120, 8130, 8135, 8192, 8198, 8235, 8241, 8260,
    8297, 8318, 8332, 8355, 8381, 8391, 8400, 8501, 8513, 8521, 8535, 8542, 8566, 8585, 8622, 8652, 8662, 8675,
    8712, 8722, 8736, 8748, 8783, 8802, 8844, 8856, 8919, 8928, 8955, 8996, 9019, 9035, 9066, 9076, 9091, 9100,
    9119, 9144, 9156, 9166, 9184, 9192, 9202, 9251, 9288, 9341, 9366, 9385, 9398, 9429, 9470, 9485, 9548, 9554,
    9560, 9583, 9595, 9608, 9637, 9652, 9658, 9679, 9724, 9733, 9778, 9803, 9814, 9842, 9883, 9892, 9902, 9920,
    9946, 9957, 9980, 10005, 10046, 10075, 10134, 10139, 10168, 10227, 10236, 10251, 10269, 10276, 10365, 10381,
    10402, 10421, 10450, 10495, 10520, 10578, 10590, 10614, 10624, 10661, 10683, 10729, 10748, 10764, 10774,
    10861, 10870, 10880, 10902, 10928, 10945, 10966, 10977, 10997, 11027, 11048, 11065, 11146, 11157, 11172,
    11207, 11248, 11258, 11272, 11277, 11287, 11309, 11324, 11348, 11380, 11397, 11421, 11458, 11511, 11540,
    11561, 11586, 11597, 11603, 11617, 11646, 11669, 11683, 11710, 11719, 11734, 11761, 11836, 11853, 11906,
    11925, 11943, 11962, 12005, 12018, 12034, 12073, 12110, 12128, 12138, 12155, 12204, 12329, 12350, 12403,
    12427, 12454, 12466, 12539, 12572, 12582, 12631, 12652, 12693, 12734, 12768, 12800, 12812, 12835, 12858,
    12893, 12942, 12956, 13007, 13020, 13061, 13072, 13124, 13136, 13145, 13175, 13212, 13231, 13259, 13290,
    13342, 13354, 13383, 13399, 13418, 13463, 13475, 13492, 13508, 13520, 13561, 13624, 13636, 13654, 13677,
    13712, 13735, 13748, 13753, 13796, 13863, 13880, 13919, 13952, 13965, 13991, 14048, 14079, 14097, 14124,
    14147, 14196, 14225, 14258, 14347, 14385, 14402, 14498, 14511, 14534, 14550, 14571, 14608, 14628, 14645,
    14655, 14668, 14684, 14742, 14783, 14802, 14834, 14895, 14918, 14937, 14955,
};
inline constexpr std::uint32_t korean_initials[] = {
    0, 272, 516, 4, 4096, 516, 262144, 262144, 128, 32770, 16777216, 4, 516, 4, 32770, 262144, 1088, 32770,
    1064976, 4, 524296, 262144, 262144, 516, 16910336, 1064976, 1088, 1, 516, 32770, 1088, 133392, 128, 657416,
    16910336, 16777216, 8192, 16781312, 17826064, 516, 16384, 128, 32768, 16918529, 1088, 1088, 1048592, 1088,
    16777216, 262144, 262144, 524296, 1088, 524296, 4096, 141312, 16777216, 32770, 262144, 1088, 262144,
    1064976, 516, 16910336, 516, 16910608, 5259264, 5259264, 5259264, 263232, 1088, 1088, 4096, 128, 128,
    16777216, 262144, 128, 4096, 128, 1088, 4, 32770, 262144, 524296, 4096, 272, 1064976, 262660, 4, 1088,
    32770, 1088, 272, 516, 32770, 133120, 4, 516, 524288, 262144, 4, 128, 524296, 16910336, 4096, 1088, 1, 272,
    32770, 32770, 1088, 1088, 32770, 32770, 128, 1088, 128, 4194304, 128, 16910336, 516, 32770, 1088, 32770,
    133120, 262144, 32768, 262144, 516, 32770, 516, 32768, 516, 8192, 524288, 16777216, 4, 32768, 16777216,
    1088, 1088, 1088, 516, 1088, 516, 141312, 4, 1088, 16910336, 262144, 128, 1, 4096, 262144, 1088, 128,
    133120, 16777216, 516, 8192, 128, 516, 4, 524288, 128, 32770, 1088, 4, 516, 32770, 133120, 262148, 16910336,
    128, 32770, 262144, 128, 4096, 1088, 262144, 128, 32768, 262144, 262144, 4194304, 524296, 524296, 1088, 128,
    524296, 4, 4, 1088, 1088, 524288, 4194304, 133120, 133120, 4, 1064976, 8192, 1088, 4210688, 32768, 1, 4,
    524288, 133120, 1088, 128, 1088, 524288, 8192, 4, 4, 128, 4, 32770, 17, 4096, 4096, 133120, 16777216, 4,
    133120, 16384, 16777216, 4, 128, 524288, 524288, 16777217, 16777216, 524296, 272, 32768, 16910336, 128, 16,
    16777216, 4, 516, 1088, 4, 4096, 4096, 32768, 32770, 1088, 128, 141312, 133120, 4, 4, 141312, 1088, 133120,
    141312, 1048592, 32770, 4096, 524296, 4, 4, 1088, 128, 4, 516, 128, 4194432, 4194304, 16910336, 16910336, 4,
    32768, 32770, 1088, 16910608, 516, 1088, 262144, 4, 516, 1088, 4, 262144, 133120, 262144, 128, 4096,
    16910336, 139264, 141312, 128, 32770, 128, 141312, 5259264, 133120, 516, 1088, 4096, 16778304, 1088, 128,
    32770, 1088, 17826064, 8464, 262144, 262144, 128, 516, 8192, 32770, 516, 141312, 1088, 4096, 516, 128, 17,
    1, 1088, 262148, 262144, 1088, 32768, 524288, 4, 128, 133392, 1048592, 32768, 524288, 1048592, 8192, 128,
    5259264, 8192, 16777216, 516, 16777488, 32768, 128, 4194432, 1024, 1088, 4096, 1, 1064976, 133120, 8192,
    262144, 1088, 16384, 141312, 128, 1024, 262144, 128, 133120, 262144, 524288, 1, 1216, 128, 17, 133120, 4096,
    16777216, 8192, 128, 1088, 4194432, 262144, 133120, 1049680, 16778304, 1088, 1088, 17434896, 32768, 141312,
    141312, 524288, 524288, 32770, 262144, 516, 516, 524296, 32770, 262144, 524296, 4096, 262144, 133120, 8192,
    263232, 133120, 524300, 16785408, 524296, 4194432, 4194432, 128, 516, 133120, 262660, 16384, 16384, 8192,
    128, 8192, 133120, 128, 516, 262144, 524296, 262144, 1088, 524288, 128, 262660, 262144, 128, 1088, 262144,
    4096, 4096, 16918528, 4194432, 16785408, 4, 16384, 262272, 524296, 1088, 516, 516, 141312, 133120, 4096,
    128, 262144, 133120, 133120, 16910736, 262144, 16910336, 32768, 32770, 16785408, 524296, 141312, 1216, 128,
    272, 16777216, 1088, 141312, 262272, 128, 32768, 32768, 128, 16910336, 524296, 524296, 516, 524288, 1216,
    1604, 16785408, 8192, 16910336, 16, 524288, 8192, 16385, 8192, 17039360, 1048592, 4, 1088, 8192, 128, 8192,
    262272, 32768, 262144, 262660, 16777216, 262144, 16777216, 16777488, 128, 524296, 141312, 524292, 524288,
    262144, 8192, 16910336, 516, 1088, 524288, 524288, 4, 133120, 262144, 516, 516, 133120, 17301512, 128,
    16910608, 4, 262660, 8192, 16777216, 5259392, 516, 133120, 32768, 4194432, 1088, 32770, 262144, 1216,
    16785408, 17039360, 516, 17039360, 4195520, 133124, 1088, 524296, 516, 133120, 4096, 1088, 516, 128, 128,
    4096, 262144, 128, 16777216, 16777216, 262148, 524296, 32770, 133120, 32770, 16918800, 262144, 141312,
    524296, 128, 4224, 32770, 4096, 1216, 141312, 133120, 12288, 17301512, 516, 4194432, 32770, 128, 786440,
    128, 16777344, 128, 5259264, 5259264, 141312, 262144, 128, 262660, 16785408, 16910336, 17826065, 17172480,
    16781312, 134208, 262144, 32770, 17434896, 262144, 16777344, 133120, 133120, 516, 262144, 4096, 1089, 32768,
    8192, 32770, 262660, 4, 133392, 133120, 516, 524296, 266240, 16777216, 8192, 262660, 262144, 1088, 516,
    33286, 262660, 8192, 4096, 524288, 32768, 262660, 16777233, 5259392, 22036480, 16777216, 128, 17039360, 128,
    132, 4, 8192, 128, 262144, 4096, 262660, 1216, 1048720, 17039360, 516, 141312, 262148, 262660, 524296,
    17039360, 32770, 32770, 4, 1088, 16809986, 133120, 1092, 32770, 32770, 1216, 524296, 1216, 1088, 1088,
    262144, 133120, 524288, 141312, 1216, 16910336, 516, 17039360, 16777344, 1088, 133120, 128, 16910336, 1088,
};
inline constexpr std::uint16_t korean_of[] = {
    1, 2, 0, 3, 0, 0, 0, 4, 5, 6, 7, 8, 0, 9, 10, 0, 0, 11, 0, 12, 13, 14, 15, 0, 16, 17, 18, 19, 20, 21, 22,
    23, 0, 0, 23, 0, 24, 25, 17, 7, 0, 0, 26, 27, 0, 28, 0, 0, 29, 30, 30, 0, 31, 0, 0, 0, 32, 33, 0, 23, 0, 34,
    0, 0, 0, 0, 35, 36, 0, 16, 0, 0, 37, 38, 0, 39, 40, 21, 41, 42, 43, 0, 0, 0, 44, 0, 45, 22, 22, 46, 0, 0, 0,
    16, 47, 48, 49, 0, 0, 0, 0, 0, 50, 51, 0, 0, 0, 52, 47, 53, 0, 0, 54, 55, 0, 56, 0, 0, 57, 58, 0, 59, 60,
    61, 62, 0, 59, 0, 0, 0, 55, 0, 0, 0, 63, 0, 10, 64, 0, 21, 65, 0, 66, 66, 67, 68, 41, 0, 40, 2, 0, 0, 69,
    70, 27, 21, 27, 0, 27, 71, 0, 72, 73, 0, 44, 74, 75, 76, 77, 78, 0, 79, 80, 2, 24, 0, 80, 0, 81, 82, 66, 83,
    84, 0, 0, 85, 86, 0, 0, 0, 0, 87, 88, 86, 0, 0, 89, 90, 91, 16, 0, 0, 92, 26, 0, 93, 94, 95, 0, 96, 0, 97,
    98, 21, 99, 5, 91, 100, 0, 0, 0, 20, 86, 101, 0, 102, 0, 103, 104, 65, 0, 0, 0, 0, 38, 0, 105, 0, 106, 0,
    107, 0, 28, 14, 0, 40, 59, 26, 0, 0, 0, 108, 0, 109, 0, 110, 94, 111, 0, 10, 0, 0, 0, 0, 0, 73, 65, 112, 0,
    40, 111, 113, 114, 115, 0, 0, 0, 0, 0, 28, 66, 116, 117, 16, 0, 12, 76, 118, 12, 0, 0, 119, 7, 97, 120, 97,
    0, 0, 118, 121, 0, 0, 0, 122, 123, 0, 0, 0, 124, 0, 125, 0, 126, 0, 21, 0, 21, 106, 14, 0, 0, 0, 2, 12, 0,
    0, 84, 121, 127, 16, 0, 128, 0, 118, 121, 23, 129, 66, 0, 130, 131, 8, 132, 99, 0, 10, 1, 95, 133, 16, 134,
    135, 0, 0, 0, 136, 0, 137, 0, 0, 0, 138, 117, 0, 0, 0, 0, 139, 122, 0, 0, 106, 65, 17, 140, 0, 141, 142, 12,
    143, 44, 13, 1, 21, 77, 126, 0, 144, 145, 0, 146, 0, 147, 116, 148, 149, 0, 150, 85, 23, 151, 56, 152, 0,
    153, 0, 96, 20, 13, 0, 154, 155, 23, 38, 10, 0, 156, 106, 0, 157, 0, 158, 2, 89, 44, 0, 159, 0, 160, 0, 153,
    161, 0, 0, 162, 0, 0, 163, 157, 0, 0, 2, 0, 164, 0, 0, 165, 166, 0, 66, 167, 168, 27, 16, 0, 0, 0, 40, 169,
    0, 170, 171, 143, 172, 173, 136, 174, 80, 119, 0, 175, 176, 91, 177, 173, 178, 0, 170, 56, 21, 156, 126, 0,
    40, 0, 0, 23, 0, 25, 171, 157, 0, 0, 179, 180, 91, 181, 16, 0, 175, 101, 182, 183, 0, 29, 0, 25, 0, 0, 0,
    14, 0, 97, 0, 17, 0, 0, 184, 171, 185, 0, 97, 0, 26, 0, 175, 0, 183, 0, 105, 186, 187, 188, 0, 189, 0, 190,
    161, 38, 0, 191, 0, 80, 13, 0, 97, 192, 110, 147, 155, 193, 94, 194, 101, 35, 120, 195, 196, 197, 0, 198, 0,
    0, 0, 0, 0, 0, 0, 0, 179, 199, 48, 0, 0, 80, 0, 0, 0, 0, 200, 201, 0, 169, 106, 202, 118, 66, 0, 0, 0, 203,
    204, 0, 0, 0, 205, 0, 74, 13, 0, 144, 159, 23, 0, 2, 0, 0, 0, 158, 0, 206, 0, 0, 59, 50, 0, 0, 0, 42, 0, 0,
    0, 0, 0, 83, 0, 150, 0, 89, 2, 66, 0, 207, 0, 0, 208, 0, 118, 0, 7, 45, 0, 0, 128, 0, 91, 0, 0, 0, 0, 0,
    209, 0, 110, 0, 0, 0, 47, 210, 0, 211, 0, 97, 0, 76, 14, 165, 136, 0, 212, 21, 0, 0, 0, 106, 0, 0, 190, 0,
    109, 121, 213, 0, 0, 214, 136, 143, 0, 0, 0, 40, 12, 16, 199, 0, 7, 0, 0, 0, 0, 0, 5, 80, 200, 0, 0, 208, 0,
    182, 90, 0, 0, 0, 137, 100, 0, 0, 0, 169, 7, 0, 44, 0, 0, 169, 113, 177, 0, 0, 0, 63, 111, 0, 0, 118, 0, 0,
    0, 101, 0, 0, 158, 215, 22, 0, 216, 0, 0, 206, 217, 20, 0, 0, 0, 0, 0, 0, 209, 0, 0, 0, 106, 0, 218, 0, 0,
    219, 21, 38, 169, 160, 101, 87, 0, 80, 119, 0, 179, 0, 187, 0, 0, 0, 0, 109, 0, 56, 103, 23, 159, 0, 38,
    162, 0, 220, 221, 134, 0, 0, 7, 0, 222, 157, 0, 127, 223, 0, 224, 0, 0, 66, 41, 0, 0, 0, 0, 0, 225, 121,
    217, 0, 183, 0, 157, 197, 224, 213, 190, 25, 0, 0, 86, 226, 227, 0, 185, 77, 228, 143, 229, 100, 148, 0, 71,
    230, 178, 231, 0, 27, 230, 232, 0, 231, 150, 233, 233, 0, 0, 190, 0, 234, 0, 0, 0, 0, 0, 70, 0, 0, 235, 0,
    36, 12, 24, 56, 236, 155, 237, 210, 0, 55, 155, 0, 30, 238, 17, 111, 16, 12, 98, 0, 139, 211, 180, 0, 0,
    111, 0, 80, 0, 0, 36, 239, 0, 209, 240, 241, 0, 241, 242, 0, 80, 0, 23, 153, 16, 0, 178, 0, 136, 56, 21, 0,
    243, 160, 0, 85, 0, 30, 0, 19, 244, 185, 245, 0, 0, 91, 0, 246, 0, 20, 0, 0, 247, 248, 41, 228, 249, 0, 250,
    48, 251, 0, 0, 0, 20, 0, 252, 156, 0, 0, 0, 0, 0, 253, 123, 169, 0, 0, 24, 254, 143, 255, 20, 0, 256, 0, 23,
    38, 0, 97, 0, 169, 0, 0, 0, 0, 257, 258, 259, 177, 0, 142, 260, 0, 0, 29, 0, 253, 0, 0, 261, 0, 91, 0, 248,
    0, 26, 250, 26, 0, 262, 248, 0, 229, 0, 263, 158, 264, 265, 0, 266, 0, 267, 186, 143, 0, 86, 0, 0, 130, 268,
    35, 0, 144, 0, 0, 215, 105, 0, 0, 77, 269, 270, 0, 0, 271, 272, 273, 274, 209, 97, 0, 206, 0, 0, 76, 0, 0,
    0, 275, 276, 277, 277, 0, 278, 76, 276, 279, 80, 141, 0, 186, 97, 280, 123, 0, 0, 159, 281, 193, 282, 283,
    284, 0, 0, 0, 0, 26, 0, 159, 285, 80, 0, 197, 274, 0, 129, 286, 71, 287, 12, 282, 0, 0, 179, 0, 0, 191, 14,
    91, 279, 0, 0, 21, 209, 0, 82, 111, 263, 0, 288, 0, 179, 0, 82, 0, 71, 0, 93, 12, 0, 0, 0, 0, 91, 93, 0,
    289, 0, 26, 97, 0, 76, 0, 0, 173, 0, 0, 182, 0, 206, 0, 0, 142, 269, 0, 0, 0, 71, 218, 273, 0, 0, 0, 179, 0,
    0, 0, 159, 179, 38, 0, 0, 0, 224, 290, 0, 0, 291, 0, 193, 275, 155, 106, 221, 0, 272, 90, 0, 0, 39, 20, 143,
    292, 277, 16, 172, 1, 0, 0, 34, 80, 293, 0, 0, 0, 0, 0, 165, 0, 0, 0, 0, 294, 15, 0, 80, 0, 295, 0, 274, 0,
    136, 0, 178, 0, 296, 193, 80, 0, 0, 0, 0, 297, 0, 0, 20, 298, 0, 256, 221, 0, 296, 0, 22, 293, 153, 299,
    182, 15, 300, 90, 0, 206, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 296, 296, 0, 34, 0, 0, 193, 0, 133, 301, 0, 0,
    16, 302, 303, 105, 36, 26, 0, 127, 0, 0, 229, 0, 304, 0, 305, 127, 0, 127, 113, 0, 0, 0, 0, 14, 181, 306, 0,
    150, 0, 0, 0, 0, 0, 0, 5, 148, 0, 307, 0, 0, 0, 156, 0, 0, 14, 0, 0, 0, 142, 117, 0, 142, 0, 0, 0, 0, 16, 0,
    210, 132, 16, 308, 0, 200, 204, 309, 16, 310, 0, 101, 235, 311, 0, 22, 40, 312, 124, 0, 0, 4, 181, 156, 0,
    14, 313, 195, 156, 84, 54, 314, 84, 0, 82, 0, 113, 0, 315, 0, 131, 316, 293, 0, 317, 0, 318, 0, 83, 0, 0,
    118, 107, 0, 147, 319, 86, 118, 128, 320, 284, 55, 0, 193, 21, 321, 90, 284, 0, 320, 205, 80, 0, 0, 97, 0,
    322, 254, 291, 0, 0, 157, 0, 323, 240, 0, 39, 0, 225, 0, 0, 219, 0, 89, 110, 0, 173, 0, 161, 0, 0, 143, 0,
    185, 89, 0, 7, 0, 0, 324, 8, 0, 23, 0, 90, 0, 0, 240, 150, 0, 0, 0, 157, 25, 0, 0, 0, 0, 0, 16, 0, 194, 0,
    0, 0, 119, 0, 0, 325, 325, 0, 217, 219, 285, 66, 13, 112, 66, 326, 124, 180, 0, 0, 295, 0, 0, 183, 0, 244,
    180, 315, 50, 0, 124, 0, 0, 0, 180, 192, 35, 19, 16, 123, 327, 125, 0, 186, 123, 39, 280, 128, 236, 2, 106,
    230, 145, 21, 66, 16, 328, 156, 41, 21, 329, 0, 0, 0, 0, 0, 0, 0, 66, 0, 102, 284, 0, 0, 0, 305, 140, 300,
    330, 20, 245, 161, 278, 231, 79, 99, 331, 0, 34, 0, 0, 0, 0, 0, 243, 0, 332, 0, 333, 334, 0, 0, 0, 0, 0, 91,
    0, 335, 130, 0, 266, 336, 0, 12, 0, 0, 39, 0, 40, 40, 0, 337, 0, 338, 244, 0, 105, 161, 161, 40, 0, 8, 0,
    34, 0, 0, 0, 54, 0, 2, 0, 123, 0, 0, 0, 191, 0, 337, 329, 221, 35, 0, 16, 0, 138, 339, 318, 0, 0, 40, 322,
    0, 119, 0, 0, 340, 0, 125, 0, 56, 0, 23, 0, 23, 192, 0, 0, 0, 0, 98, 123, 0, 85, 0, 106, 292, 0, 0, 0, 0,
    126, 41, 245, 0, 194, 121, 0, 0, 0, 53, 0, 127, 132, 0, 0, 0, 21, 181, 74, 16, 341, 91, 0, 0, 0, 0, 0, 106,
    0, 0, 0, 0, 134, 0, 0, 0, 0, 342, 0, 205, 0, 99, 177, 0, 0, 98, 0, 0, 39, 44, 0, 0, 284, 0, 0, 128, 74, 0,
    0, 0, 0, 266, 0, 0, 115, 318, 343, 0, 65, 219, 344, 126, 20, 345, 0, 147, 346, 305, 242, 0, 0, 0, 79, 0, 0,
    0, 27, 0, 0, 0, 0, 0, 181, 0, 347, 0, 0, 0, 160, 0, 0, 0, 339, 0, 0, 0, 106, 27, 0, 206, 173, 0, 0, 0, 348,
    165, 0, 0, 295, 263, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 80, 0, 106, 0, 0, 0, 0, 138, 0, 21, 162, 0, 219, 0, 0,
    0, 0, 173, 177, 190, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 349, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 92,
    0, 0, 180, 56, 0, 97, 0, 157, 0, 350, 0, 0, 0, 351, 0, 352, 311, 0, 99, 0, 219, 0, 353, 0, 195, 0, 7, 0, 0,
    0, 27, 0, 0, 0, 0, 105, 0, 0, 0, 167, 0, 0, 187, 187, 0, 0, 0, 0, 263, 0, 27, 0, 0, 0, 0, 266, 0, 0, 0, 241,
    0, 0, 0, 0, 354, 12, 44, 0, 197, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 150, 159, 350, 215, 187, 355, 356, 0, 314,
    100, 0, 263, 357, 0, 161, 266, 192, 0, 0, 0, 0, 0, 333, 0, 158, 205, 0, 0, 0, 101, 312, 32, 0, 177, 52, 320,
    118, 0, 0, 0, 161, 250, 0, 0, 358, 171, 56, 7, 359, 44, 0, 84, 0, 360, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0,
    208, 348, 0, 0, 0, 0, 361, 0, 161, 0, 354, 0, 128, 0, 0, 0, 0, 0, 0, 0, 305, 0, 0, 162, 0, 0, 0, 0, 0, 40,
    211, 111, 0, 0, 13, 362, 0, 226, 21, 147, 0, 0, 0, 0, 0, 0, 363, 0, 0, 0, 0, 0, 0, 0, 219, 0, 0, 0, 40, 0,
    0, 0, 0, 0, 180, 23, 364, 0, 0, 0, 0, 44, 0, 329, 0, 143, 106, 0, 0, 182, 208, 365, 366, 44, 0, 210, 0, 16,
    200, 241, 7, 367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 368, 0, 0, 0, 0, 181, 0, 0, 214, 0, 0, 128, 0, 168, 143,
    0, 244, 0, 150, 41, 221, 369, 0, 177, 0, 0, 0, 370, 0, 40, 169, 0, 0, 0, 0, 0, 0, 187, 0, 335, 0, 206, 371,
    338, 0, 0, 0, 367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 92, 160, 0, 0, 111, 205, 143, 177, 50,
    44, 0, 219, 0, 0, 347, 0, 130, 186, 52, 0, 335, 0, 126, 0, 0, 0, 333, 0, 134, 0, 0, 0, 269, 0, 165, 331, 0,
    0, 0, 0, 0, 0, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 336, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 233, 0, 317, 0,
    0, 0, 0, 109, 0, 79, 0, 0, 0, 0, 348, 25, 0, 368, 0, 0, 0, 0, 0, 133, 0, 0, 0, 12, 363, 165, 316, 0, 0, 0,
    0, 35, 197, 372, 0, 0, 177, 0, 0, 0, 168, 0, 0, 0, 0, 0, 0, 0, 0, 180, 21, 0, 0, 117, 126, 86, 0, 84, 84, 0,
    0, 233, 80, 0, 0, 0, 373, 0, 185, 346, 0, 374, 0, 0, 0, 118, 96, 0, 301, 0, 104, 123, 0, 0, 304, 186, 56, 0,
    336, 174, 127, 351, 0, 185, 96, 193, 351, 254, 304, 0, 118, 0, 193, 0, 0, 185, 185, 0, 0, 186, 0, 84, 0, 0,
    0, 375, 0, 0, 231, 0, 0, 0, 376, 0, 377, 0, 0, 242, 66, 46, 0, 40, 280, 14, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0,
    148, 5, 378, 0, 0, 112, 0, 39, 39, 275, 0, 0, 0, 0, 379, 0, 0, 110, 0, 130, 187, 256, 175, 129, 380, 0, 0,
    0, 0, 0, 45, 0, 0, 381, 84, 0, 0, 40, 130, 215, 328, 0, 0, 374, 0, 329, 191, 382, 256, 383, 0, 0, 0, 103,
    175, 80, 107, 0, 158, 0, 16, 0, 106, 16, 0, 0, 39, 195, 0, 0, 0, 0, 0, 180, 0, 384, 0, 317, 0, 103, 0, 0,
    77, 20, 0, 0, 0, 0, 0, 385, 74, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 386, 0, 336, 0, 16, 185, 145, 0, 144, 0, 0,
    205, 0, 131, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 270, 0, 0, 0, 0, 336, 0, 0, 0, 0, 0, 219, 0, 0, 284, 136,
    169, 156, 0, 54, 0, 0, 376, 233, 0, 263, 287, 0, 0, 0, 0, 0, 150, 296, 116, 0, 48, 0, 0, 75, 91, 0, 0, 0,
    14, 0, 0, 0, 0, 2, 0, 0, 0, 230, 187, 0, 199, 0, 0, 256, 360, 0, 35, 342, 0, 175, 111, 169, 111, 128, 0, 0,
    188, 0, 190, 374, 35, 381, 387, 90, 209, 223, 205, 388, 0, 0, 0, 0, 0, 217, 0, 0, 0, 99, 0, 53, 0, 86, 0, 0,
    0, 116, 192, 0, 161, 170, 0, 66, 159, 221, 167, 233, 0, 0, 256, 0, 0, 250, 0, 158, 200, 170, 0, 0, 5, 186,
    0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 17, 385, 0, 0, 0, 0, 0, 0, 0, 191, 45, 341, 212, 22, 0, 26, 128, 128, 150,
    0, 212, 0, 0, 186, 190, 123, 19, 0, 0, 0, 389, 0, 0, 390, 40, 0, 296, 0, 0, 0, 0, 240, 0, 390, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 162, 0, 0, 0, 217, 0, 0, 12, 7, 183, 0, 39, 4, 0, 80, 0, 50, 0, 0, 0, 136, 131, 0, 191, 111,
    0, 0, 90, 0, 0, 319, 0, 0, 0, 391, 0, 5, 0, 0, 215, 158, 391, 367, 0, 100, 0, 113, 0, 0, 0, 0, 370, 392, 0,
    169, 0, 0, 99, 0, 187, 262, 0, 130, 0, 0, 0, 0, 0, 0, 40, 5, 0, 0, 144, 0, 0, 218, 0, 209, 0, 356, 0, 84, 0,
    0, 45, 0, 0, 0, 296, 0, 0, 361, 0, 323, 186, 41, 0, 0, 385, 148, 317, 0, 187, 56, 45, 384, 0, 35, 0, 0, 139,
    0, 0, 0, 0, 0, 0, 21, 108, 0, 5, 5, 376, 0, 54, 284, 0, 0, 41, 0, 0, 1, 41, 50, 0, 180, 0, 0, 0, 0, 0, 0,
    253, 0, 29, 14, 242, 0, 0, 0, 0, 393, 0, 8, 77, 0, 0, 0, 111, 394, 203, 0, 0, 183, 395, 395, 48, 0, 0, 0, 0,
    0, 396, 0, 86, 116, 0, 103, 0, 101, 230, 91, 347, 158, 107, 73, 0, 397, 186, 0, 234, 0, 0, 65, 116, 156,
    164, 0, 0, 68, 156, 0, 0, 398, 32, 0, 25, 0, 0, 111, 399, 29, 0, 130, 131, 0, 280, 23, 32, 400, 0, 13, 130,
    151, 5, 207, 5, 0, 74, 0, 14, 0, 0, 0, 12, 0, 21, 0, 0, 40, 0, 40, 5, 398, 164, 227, 5, 394, 130, 0, 0, 401,
    402, 403, 292, 0, 36, 0, 144, 0, 0, 0, 13, 41, 0, 0, 0, 0, 10, 14, 72, 0, 5, 91, 290, 0, 108, 0, 2, 233, 0,
    0, 0, 328, 207, 111, 0, 0, 158, 92, 68, 319, 0, 0, 0, 5, 0, 152, 0, 0, 0, 14, 10, 99, 0, 270, 110, 0, 16, 0,
    207, 0, 340, 11, 0, 206, 404, 0, 0, 23, 119, 0, 27, 54, 0, 253, 0, 0, 192, 27, 0, 161, 0, 2, 0, 0, 153, 0,
    125, 98, 98, 150, 0, 76, 0, 0, 121, 123, 21, 376, 118, 0, 0, 76, 0, 108, 158, 0, 209, 23, 140, 74, 0, 0,
    233, 44, 16, 153, 144, 0, 65, 0, 145, 177, 177, 0, 73, 0, 154, 0, 152, 0, 0, 0, 0, 56, 233, 13, 126, 86,
    159, 0, 0, 98, 0, 118, 0, 405, 208, 27, 158, 44, 401, 248, 119, 0, 0, 376, 0, 0, 0, 21, 0, 85, 0, 0, 0, 0,
    372, 77, 0, 40, 213, 0, 0, 233, 126, 0, 0, 159, 0, 27, 0, 230, 0, 4, 0, 233, 0, 219, 0, 0, 0, 40, 196, 0,
    216, 215, 244, 0, 0, 0, 0, 0, 97, 0, 0, 27, 27, 208, 0, 0, 0, 0, 328, 199, 0, 406, 0, 407, 183, 0, 0, 0,
    346, 56, 0, 0, 0, 0, 0, 0, 0, 0, 174, 0, 0, 0, 0, 0, 270, 0, 14, 86, 0, 0, 91, 408, 0, 152, 409, 0, 0, 27,
    0, 0, 0, 0, 181, 0, 341, 100, 0, 2, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0,
    0, 65, 0, 54, 250, 0, 350, 0, 0, 0, 0, 85, 185, 0, 0, 410, 83, 0, 0, 153, 0, 150, 0, 0, 196, 0, 0, 411, 0,
    0, 0, 0, 0, 0, 0, 0, 360, 0, 93, 0, 0, 0, 0, 85, 124, 412, 290, 16, 45, 0, 106, 180, 0, 185, 0, 0, 0, 368,
    145, 0, 413, 414, 0, 0, 0, 0, 0, 0, 0, 109, 35, 182, 16, 0, 100, 4, 35, 0, 209, 0, 0, 173, 300, 280, 200,
    90, 12, 73, 0, 0, 415, 0, 153, 50, 41, 41, 40, 0, 5, 0, 0, 0, 0, 206, 0, 0, 0, 216, 216, 0, 369, 0, 0, 280,
    0, 0, 0, 0, 181, 0, 0, 158, 177, 0, 100, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 334, 0, 0, 5, 0, 119, 0, 0, 0, 0, 0,
    0, 139, 0, 0, 143, 0, 0, 98, 0, 109, 0, 0, 36, 0, 0, 341, 0, 413, 0, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 416,
    233, 7, 0, 0, 139, 0, 288, 0, 0, 0, 0, 0, 0, 401, 0, 0, 0, 98, 417, 0, 0, 155, 93, 98, 98, 418, 419, 91,
    138, 98, 165, 0, 220, 0, 230, 0, 167, 123, 292, 361, 0, 0, 74, 76, 419, 0, 0, 0, 0, 183, 279, 0, 0, 0, 91,
    98, 0, 361, 0, 56, 0, 61, 0, 0, 76, 0, 121, 136, 0, 0, 420, 0, 66, 180, 152, 106, 421, 270, 0, 0, 422, 0, 0,
    0, 113, 0, 423, 424, 94, 30, 23, 2, 270, 38, 170, 425, 397, 19, 426, 355, 100, 397, 56, 32, 0, 0, 0, 427,
    428, 376, 0, 428, 0, 242, 0, 0, 74, 233, 128, 106, 0, 126, 136, 0, 0, 0, 30, 109, 429, 199, 0, 300, 185,
    111, 86, 430, 16, 0, 0, 0, 0, 91, 0, 0, 0, 54, 0, 216, 66, 360, 0, 163, 134, 147, 0, 0, 30, 0, 163, 431,
    282, 0, 116, 163, 0, 40, 158, 425, 432, 199, 426, 0, 21, 30, 210, 63, 169, 32, 0, 0, 0, 0, 19, 170, 0, 330,
    103, 21, 426, 186, 0, 0, 180, 0, 29, 12, 0, 21, 71, 5, 5, 12, 118, 418, 426, 23, 103, 186, 128, 0, 128, 0,
    0, 65, 0, 137, 0, 162, 7, 0, 0, 0, 7, 0, 100, 100, 0, 0, 0, 66, 0, 0, 158, 110, 0, 0, 433, 0, 158, 0, 0, 0,
    244, 0, 0, 0, 0, 0, 0, 150, 227, 191, 123, 340, 162, 85, 434, 304, 14, 435, 0, 0, 194, 167, 12, 188, 0, 167,
    436, 0, 150, 437, 0, 71, 83, 0, 0, 0, 12, 0, 0, 0, 0, 0, 17, 0, 0, 176, 0, 186, 385, 385, 0, 435, 278, 16,
    0, 16, 0, 0, 0, 176, 0, 0, 438, 0, 76, 0, 100, 0, 0, 0, 0, 0, 102, 111, 0, 0, 0, 0, 50, 0, 15, 439, 0, 0, 0,
    0, 0, 8, 0, 440, 0, 112, 0, 0, 270, 111, 441, 211, 0, 13, 0, 16, 209, 119, 0, 442, 186, 0, 133, 0, 0, 0,
    209, 0, 16, 0, 328, 443, 206, 121, 350, 95, 180, 307, 125, 0, 0, 0, 103, 0, 205, 0, 41, 0, 444, 152, 0, 125,
    0, 0, 0, 131, 280, 180, 0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 154, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 147, 0,
    0, 0, 0, 0, 0, 7, 156, 0, 158, 44, 64, 4, 0, 27, 27, 0, 0, 0, 206, 0, 29, 29, 292, 0, 0, 119, 0, 186, 0, 0,
    0, 0, 169, 0, 156, 0, 0, 0, 0, 0, 352, 445, 0, 155, 446, 0, 0, 0, 0, 0, 352, 111, 0, 374, 374, 0, 0, 214,
    219, 219, 209, 96, 120, 0, 188, 0, 0, 0, 333, 0, 0, 64, 0, 165, 0, 25, 446, 0, 388, 0, 0, 0, 217, 0, 0, 0,
    0, 0, 0, 203, 0, 0, 0, 0, 0, 0, 0, 0, 242, 0, 0, 0, 256, 447, 0, 85, 0, 0, 0, 0, 0, 0, 85, 256, 0, 66, 0,
    442, 0, 0, 350, 203, 0, 0, 0, 341, 0, 92, 0, 0, 208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 446, 0, 0, 203, 0, 0,
    13, 211, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 208, 5, 0, 217, 0, 143, 16, 0, 0, 0, 186, 0, 0,
    0, 0, 0, 0, 391, 0, 92, 206, 0, 0, 0, 448, 0, 0, 0, 262, 0, 0, 44, 0, 158, 0, 0, 0, 0, 75, 0, 0, 18, 18, 0,
    0, 445, 0, 74, 0, 0, 0, 0, 0, 0, 38, 341, 0, 104, 0, 50, 205, 336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 217, 0,
    280, 350, 203, 0, 0, 0, 224, 4, 12, 0, 0, 350, 0, 0, 0, 427, 0, 0, 101, 23, 0, 80, 154, 128, 128, 0, 155,
    129, 44, 194, 155, 0, 221, 0, 0, 13, 0, 0, 111, 65, 21, 328, 147, 0, 73, 449, 90, 0, 193, 0, 419, 59, 0, 0,
    334, 150, 127, 0, 450, 260, 0, 21, 130, 0, 0, 177, 0, 0, 118, 5, 423, 0, 0, 0, 349, 192, 0, 451, 145, 215,
    122, 147, 159, 0, 0, 35, 0, 0, 0, 0, 450, 103, 2, 15, 0, 0, 21, 0, 394, 110, 103, 0, 23, 0, 5, 0, 0, 103,
    56, 7, 0, 0, 241, 0, 153, 0, 161, 2, 0, 246, 118, 205, 452, 0, 110, 0, 0, 0, 0, 250, 0, 246, 0, 0, 0, 0, 0,
    4, 431, 0, 0, 241, 0, 0, 0, 0, 0, 113, 147, 0, 453, 190, 334, 0, 0, 0, 0, 137, 0, 396, 110, 23, 0, 0, 0,
    427, 416, 144, 383, 454, 0, 17, 17, 189, 144, 158, 32, 56, 56, 111, 25, 14, 254, 0, 148, 5, 0, 80, 14, 0, 0,
    7, 111, 0, 0, 0, 50, 34, 221, 0, 123, 259, 121, 127, 131, 0, 319, 80, 0, 91, 0, 110, 334, 7, 0, 0, 0, 0,
    115, 455, 129, 165, 0, 0, 123, 0, 2, 0, 0, 0, 0, 0, 14, 0, 350, 50, 209, 136, 0, 0, 0, 0, 66, 56, 0, 0, 89,
    7, 0, 0, 0, 0, 0, 8, 451, 456, 180, 0, 0, 0, 16, 16, 90, 0, 457, 0, 333, 369, 0, 0, 65, 23, 12, 0, 150, 458,
    319, 97, 221, 334, 148, 0, 45, 0, 5, 74, 257, 257, 0, 34, 0, 0, 0, 0, 356, 0, 254, 0, 0, 233, 2, 0, 0, 59,
    117, 0, 0, 0, 235, 26, 315, 278, 111, 384, 0, 0, 256, 151, 0, 334, 459, 0, 0, 0, 360, 0, 150, 150, 428, 143,
    86, 0, 95, 345, 0, 0, 65, 0, 0, 0, 159, 5, 0, 186, 0, 0, 85, 119, 41, 0, 292, 0, 0, 0, 85, 0, 4, 0, 460, 0,
    0, 392, 5, 0, 209, 0, 329, 209, 0, 132, 0, 329, 0, 16, 0, 0, 0, 0, 0, 276, 0, 329, 0, 209, 0, 85, 0, 4, 0,
    0, 0, 461, 190, 377, 462, 84, 463, 285, 464, 0, 65, 0, 65, 65, 0, 0, 0, 77, 0, 20, 200, 200, 298, 0, 199,
    182, 143, 109, 465, 0, 0, 97, 341, 0, 0, 0, 0, 0, 110, 0, 75, 0, 263, 466, 0, 0, 95, 433, 2, 143, 0, 80,
    103, 0, 154, 467, 139, 117, 468, 161, 0, 0, 0, 50, 80, 186, 94, 0, 352, 0, 469, 175, 21, 0, 0, 7, 0, 94, 0,
    352, 351, 0, 13, 0, 0, 0, 204, 250, 393, 154, 0, 110, 158, 85, 210, 0, 0, 0, 470, 471, 471, 0, 470, 0, 263,
    0, 0, 158, 464, 0, 0, 0, 0, 0, 426, 0, 132, 87, 0, 86, 186, 0, 0, 111, 86, 86, 217, 364, 0, 472, 473, 0, 15,
    330, 39, 72, 72, 0, 0, 259, 137, 444, 444, 228, 228, 0, 0, 40, 0, 0, 66, 270, 0, 0, 347, 0, 315, 111, 474,
    0, 163, 0, 0, 0, 475, 0, 0, 476, 0, 0, 467, 209, 373, 26, 130, 117, 230, 94, 221, 66, 97, 97, 0, 0, 0, 206,
    0, 0, 133, 0, 107, 0, 0, 293, 0, 2, 328, 127, 192, 0, 41, 0, 404, 104, 21, 0, 0, 230, 65, 0, 0, 0, 112, 383,
    376, 185, 340, 45, 0, 0, 0, 0, 277, 119, 0, 0, 250, 0, 0, 0, 0, 0, 0, 0, 19, 103, 0, 0, 75, 0, 108, 154,
    150, 0, 0, 73, 148, 153, 0, 156, 477, 0, 250, 0, 0, 155, 0, 73, 0, 165, 50, 0, 0, 0, 139, 478, 0, 0, 141, 0,
    229, 45, 0, 117, 98, 321, 147, 0, 0, 216, 336, 284, 479, 480, 155, 0, 360, 338, 0, 0, 144, 0, 210, 481, 0,
    479, 0, 26, 89, 482, 68, 0, 0, 0, 233, 0, 374, 206, 371, 483, 0, 0, 397, 263, 448, 159, 216, 0, 156, 0, 0,
    484, 0, 117, 177, 138, 105, 0, 0, 421, 12, 0, 0, 0, 40, 56, 0, 171, 32, 19, 0, 371, 173, 0, 0, 481, 284,
    119, 144, 0, 444, 94, 14, 14, 470, 485, 97, 444, 0, 167, 0, 0, 189, 186, 253, 486, 0, 0, 0, 0, 0, 487, 2,
    215, 392, 0, 137, 80, 270, 0, 0, 0, 409, 0, 488, 0, 193, 187, 191, 0, 489, 72, 263, 373, 174, 394, 97, 467,
    56, 210, 481, 281, 0, 0, 0, 0, 16, 217, 471, 0, 14, 156, 217, 329, 30, 99, 482, 68, 7, 485, 0, 250, 169, 80,
    48, 376, 89, 204, 0, 0, 0, 206, 180, 0, 490, 0, 0, 59, 0, 56, 56, 0, 0, 0, 444, 491, 38, 0, 0, 0, 0, 333,
    205, 0, 0, 0, 0, 66, 219, 156, 0, 201, 256, 412, 0, 492, 0, 130, 0, 142, 45, 284, 0, 0, 128, 128, 111, 0, 0,
    250, 0, 0, 0, 97, 0, 0, 26, 0, 0, 0, 0, 493, 0, 26, 185, 0, 0, 136, 0, 468, 0, 186, 336, 98, 0, 211, 230,
    250, 412, 493, 245, 0, 363, 94, 182, 153, 153, 0, 0, 217, 217, 217, 0, 444, 472, 0, 479, 40, 7, 4, 30, 284,
    0, 0, 210, 26, 0, 66, 94, 0, 336, 157, 0, 118, 84, 0, 144, 49, 136, 80, 209, 0, 0, 208, 0, 191, 191, 494, 0,
    0, 19, 66, 136, 0, 0, 0, 0, 0, 0, 14, 0, 0, 44, 391, 0, 477, 248, 142, 210, 206, 0, 336, 0, 177, 177, 329,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 20, 256, 202, 0, 444, 80, 0, 221, 217, 0, 0, 427, 0, 0, 0, 87, 0, 288,
    0, 187, 329, 80, 421, 256, 0, 0, 0, 0, 90, 0, 0, 143, 144, 74, 259, 40, 221, 75, 0, 0, 169, 117, 105, 357,
    0, 0, 240, 0, 8, 0, 0, 0, 0, 0, 0, 396, 103, 0, 0, 0, 105, 0, 0, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 471,
    0, 0, 0, 357, 117, 119, 0, 217, 0, 16, 32, 363, 38, 477, 0, 0, 0, 0, 0, 190, 190, 116, 0, 221, 279, 495,
    180, 496, 177, 376, 27, 167, 0, 279, 5, 488, 97, 12, 0, 191, 0, 0, 0, 365, 71, 39, 256, 342, 0, 0, 0, 12,
    97, 0, 12, 440, 0, 12, 497, 237, 177, 12, 177, 177, 267, 103, 16, 41, 41, 0, 322, 0, 0, 0, 0, 157, 110, 128,
    204, 0, 80, 0, 0, 0, 100, 41, 14, 240, 180, 0, 242, 282, 0, 0, 113, 175, 99, 0, 95, 0, 242, 195, 0, 0, 209,
    66, 0, 216, 0, 0, 0, 0, 16, 0, 0, 0, 342, 86, 498, 105, 128, 139, 0, 130, 0, 158, 112, 0, 124, 0, 0, 91, 0,
    0, 14, 39, 0, 322, 0, 143, 22, 111, 0, 0, 315, 206, 0, 105, 0, 0, 249, 328, 0, 0, 0, 0, 270, 0, 87, 50, 0,
    91, 207, 234, 73, 440, 0, 221, 127, 295, 0, 0, 0, 16, 96, 97, 0, 41, 170, 17, 0, 383, 0, 0, 466, 499, 0,
    162, 0, 0, 127, 8, 0, 0, 121, 0, 0, 0, 349, 0, 0, 323, 215, 0, 0, 0, 0, 95, 0, 23, 84, 195, 221, 480, 500,
    91, 127, 124, 82, 0, 357, 45, 211, 194, 501, 295, 99, 99, 158, 16, 313, 0, 206, 175, 175, 0, 38, 0, 0, 225,
    144, 0, 356, 416, 0, 295, 502, 0, 0, 141, 360, 140, 391, 0, 155, 0, 193, 0, 418, 282, 123, 0, 0, 0, 0, 0,
    35, 503, 213, 0, 39, 318, 0, 0, 0, 0, 39, 0, 152, 0, 0, 265, 0, 0, 0, 213, 186, 252, 0, 0, 0, 0, 0, 0, 0,
    39, 401, 0, 116, 404, 156, 434, 0, 44, 0, 159, 464, 0, 0, 219, 0, 213, 129, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 484, 2, 233, 0, 4, 156, 0, 0, 0, 40, 243, 16, 0, 374, 0, 0, 267, 0, 0, 236, 216, 128, 504, 233, 0,
    0, 48, 0, 127, 0, 191, 0, 0, 242, 0, 180, 0, 317, 419, 0, 179, 32, 186, 0, 0, 0, 29, 21, 252, 0, 105, 0, 0,
    194, 0, 0, 219, 193, 0, 0, 0, 215, 192, 0, 0, 504, 475, 0, 0, 0, 50, 467, 0, 0, 128, 96, 0, 0, 263, 180,
    186, 91, 0, 5, 0, 111, 186, 0, 0, 175, 0, 0, 0, 322, 0, 188, 0, 0, 318, 35, 0, 0, 2, 505, 199, 364, 0, 0,
    506, 0, 155, 215, 25, 143, 0, 304, 0, 0, 0, 0, 0, 202, 293, 0, 0, 0, 191, 0, 0, 288, 0, 0, 0, 233, 0, 144,
    0, 0, 12, 56, 0, 280, 0, 0, 56, 0, 0, 0, 0, 0, 319, 159, 0, 311, 0, 0, 0, 484, 0, 0, 0, 139, 32, 0, 0, 0,
    50, 365, 205, 0, 485, 0, 0, 0, 0, 0, 26, 0, 215, 0, 202, 464, 0, 0, 0, 83, 0, 185, 59, 48, 311, 0, 0, 158,
    0, 0, 409, 0, 0, 217, 284, 0, 0, 0, 44, 16, 0, 0, 284, 0, 0, 0, 419, 0, 82, 0, 0, 110, 0, 128, 0, 158, 186,
    39, 0, 0, 0, 180, 0, 0, 0, 286, 0, 162, 0, 322, 215, 0, 0, 212, 0, 190, 124, 124, 212, 0, 186, 507, 0, 0, 0,
    59, 0, 97, 0, 0, 0, 115, 0, 0, 0, 267, 0, 0, 0, 363, 0, 363, 508, 328, 158, 109, 0, 329, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 300, 0, 0, 173, 0, 0, 197, 0, 19, 0, 0, 0, 0, 0, 0, 214, 0, 290, 0, 0, 0, 191, 0, 39,
    0, 0, 0, 16, 0, 0, 0, 0, 153, 153, 506, 288, 0, 182, 0, 0, 0, 0, 0, 265, 0, 142, 0, 0, 317, 0, 0, 0, 0, 0,
    0, 0, 509, 509, 58, 434, 0, 50, 0, 0, 0, 169, 454, 448, 0, 464, 190, 44, 0, 0, 0, 0, 263, 295, 0, 0, 0, 369,
    0, 221, 0, 328, 510, 0, 224, 0, 82, 0, 0, 0, 0, 0, 0, 0, 224, 404, 256, 0, 116, 179, 0, 356, 0, 0, 293, 101,
    0, 502, 0, 267, 265, 0, 0, 143, 80, 0, 32, 0, 92, 0, 187, 115, 0, 218, 218, 0, 194, 0, 0, 0, 0, 0, 159, 103,
    195, 186, 0, 409, 282, 194, 0, 0, 0, 0, 38, 181, 0, 109, 0, 284, 191, 0, 498, 0, 0, 0, 0, 0, 328, 0, 0, 0,
    158, 0, 124, 0, 222, 0, 508, 0, 0, 427, 0, 0, 511, 0, 0, 0, 0, 225, 0, 0, 224, 0, 416, 0, 0, 0, 139, 217, 0,
    224, 115, 363, 0, 0, 0, 0, 224, 401, 329, 0, 0, 0, 0, 0, 44, 498, 409, 0, 0, 39, 0, 0, 111, 0, 0, 0, 180,
    123, 56, 26, 0, 155, 0, 124, 110, 2, 0, 0, 0, 444, 0, 123, 0, 0, 165, 85, 0, 0, 300, 50, 44, 444, 0, 16,
    162, 0, 351, 274, 40, 138, 50, 44, 0, 398, 0, 334, 97, 0, 0, 0, 256, 76, 0, 0, 392, 0, 0, 0, 0, 0, 80, 139,
    0, 0, 512, 0, 123, 0, 2, 300, 0, 91, 512, 0, 0, 0, 0, 0, 100, 0, 0, 234, 398, 334, 0, 165, 0, 105, 0, 159,
    0, 242, 109, 0, 0, 0, 14, 124, 0, 416, 0, 416, 0, 234, 0, 63, 0, 348, 21, 106, 0, 513, 0, 365, 0, 0, 90,
    191, 0, 91, 0, 217, 0, 133, 217, 84, 0, 21, 126, 133, 267, 0, 448, 0, 0, 84, 0, 110, 0, 0, 351, 150, 0, 56,
    0, 110, 111, 12, 153, 34, 138, 0, 0, 0, 110, 100, 2, 0, 0, 514, 0, 0, 515, 0, 0, 0, 0, 111, 0, 0, 0, 0, 0,
    0, 0, 0, 221, 0, 0, 111, 0, 1, 84, 16, 39, 143, 0, 0, 154, 298, 0, 0, 0, 216, 516, 0, 66, 0, 150, 148, 139,
    150, 433, 444, 444, 392, 0, 40, 227, 0, 107, 89, 0, 0, 374, 22, 41, 110, 41, 0, 97, 517, 245, 174, 130, 92,
    0, 518, 394, 467, 0, 0, 0, 187, 0, 194, 139, 0, 17, 376, 341, 119, 0, 162, 125, 519, 0, 54, 133, 0, 0, 16,
    0, 520, 0, 150, 8, 298, 0, 0, 319, 521, 97, 412, 0, 0, 17, 107, 23, 225, 119, 0, 0, 143, 150, 250, 250, 0,
    0, 0, 44, 162, 0, 162, 7, 0, 345, 152, 74, 79, 281, 165, 522, 523, 464, 0, 0, 169, 4, 119, 0, 23, 177, 376,
    376, 127, 524, 0, 40, 32, 117, 41, 126, 4, 0, 195, 180, 23, 170, 80, 394, 0, 0, 394, 254, 0, 2, 461, 2, 75,
    39, 350, 0, 525, 0, 97, 0, 165, 441, 0, 358, 0, 0, 106, 523, 464, 0, 444, 280, 0, 341, 0, 118, 50, 0, 0, 0,
    0, 201, 350, 139, 0, 158, 0, 0, 245, 44, 0, 123, 0, 97, 111, 0, 0, 291, 219, 0, 0, 0, 441, 83, 0, 153, 0, 0,
    521, 5, 210, 526, 216, 100, 0, 369, 288, 329, 80, 0, 448, 392, 177, 478, 111, 0, 0, 522, 522, 291, 187, 20,
    165, 0, 0, 0, 0, 0, 79, 0, 0, 0, 127, 80, 0, 219, 0, 56, 50, 396, 296, 158, 452, 157, 0, 148, 0, 0, 233, 0,
    0, 177, 0, 225, 372, 197, 0, 281, 0, 25, 168, 527, 0, 348, 35, 528, 0, 0, 52, 50, 143, 143, 0, 4, 391, 391,
    285, 214, 0, 0, 117, 86, 47, 0, 0, 271, 56, 185, 388, 124, 113, 125, 0, 0, 0, 0, 0, 286, 513, 0, 456, 0, 0,
    0, 72, 0, 143, 111, 111, 341, 0, 72, 20, 0, 0, 396, 225, 261, 0, 85, 349, 529, 282, 264, 495, 0, 23, 0, 236,
    82, 0, 99, 0, 0, 0, 142, 0, 0, 161, 2, 0, 530, 0, 316, 193, 0, 66, 144, 0, 0, 6, 0, 260, 226, 0, 278, 189,
    242, 330, 0, 182, 0, 0, 5, 0, 0, 0, 0, 0, 234, 65, 111, 176, 209, 143, 0, 0, 0, 352, 0, 0, 139, 0, 206, 0,
    406, 73, 0, 175, 47, 20, 531, 319, 0, 121, 0, 328, 0, 0, 0, 532, 121, 0, 421, 275, 0, 71, 0, 162, 16, 0, 0,
    14, 0, 433, 0, 110, 130, 0, 0, 314, 394, 0, 27, 234, 0, 163, 0, 31, 35, 346, 54, 0, 116, 39, 94, 0, 0, 0,
    215, 143, 0, 511, 0, 0, 2, 0, 97, 247, 0, 165, 0, 123, 383, 0, 150, 39, 0, 0, 106, 106, 16, 0, 0, 533, 522,
    0, 150, 0, 0, 99, 0, 0, 17, 340, 0, 0, 0, 0, 94, 0, 0, 0, 0, 122, 153, 256, 3, 240, 56, 0, 128, 421, 98,
    305, 56, 0, 142, 195, 133, 314, 0, 0, 121, 0, 0, 0, 0, 0, 0, 16, 0, 0, 144, 0, 0, 106, 399, 23, 0, 273, 150,
    241, 21, 0, 0, 150, 0, 21, 0, 2, 2, 150, 147, 0, 0, 117, 341, 241, 0, 182, 279, 534, 0, 20, 317, 0, 511, 55,
    341, 180, 154, 12, 0, 0, 50, 468, 0, 0, 0, 0, 0, 141, 144, 0, 0, 44, 122, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0,
    65, 298, 0, 155, 123, 0, 12, 0, 0, 535, 294, 90, 0, 360, 265, 242, 416, 0, 47, 73, 167, 186, 148, 0, 148, 0,
    152, 152, 0, 0, 0, 0, 145, 0, 20, 7, 0, 32, 140, 0, 0, 0, 0, 0, 0, 0, 368, 0, 0, 0, 27, 158, 2, 190, 111,
    44, 181, 117, 0, 0, 0, 0, 0, 162, 0, 2, 0, 0, 0, 0, 91, 0, 479, 284, 0, 0, 0, 0, 0, 0, 243, 144, 0, 24, 0,
    2, 0, 54, 110, 0, 0, 0, 0, 0, 0, 0, 0, 348, 0, 0, 0, 242, 147, 0, 0, 80, 0, 0, 0, 213, 0, 143, 0, 165, 157,
    536, 206, 426, 0, 0, 396, 40, 278, 0, 0, 0, 0, 21, 0, 159, 167, 374, 0, 128, 0, 260, 85, 0, 0, 0, 0, 0, 186,
    0, 0, 0, 179, 0, 125, 0, 111, 17, 0, 0, 0, 178, 111, 111, 199, 374, 0, 0, 14, 0, 29, 0, 0, 94, 2, 143, 71,
    0, 388, 0, 0, 0, 0, 20, 190, 0, 0, 285, 0, 0, 0, 279, 167, 0, 0, 0, 193, 0, 6, 0, 0, 0, 50, 0, 0, 0, 0, 0,
    0, 186, 30, 130, 130, 537, 0, 0, 270, 538, 0, 0, 506, 38, 23, 0, 0, 0, 0, 24, 0, 360, 215, 27, 0, 14, 206,
    0, 0, 0, 0, 0, 0, 97, 0, 0, 179, 0, 0, 539, 217, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 0, 99, 0, 0, 48, 0, 0,
    0, 84, 0, 94, 0, 0, 163, 0, 0, 0, 233, 0, 519, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0, 0, 0, 280, 0, 0, 0,
    247, 83, 99, 0, 59, 0, 221, 206, 0, 0, 401, 198, 0, 314, 56, 56, 85, 0, 185, 0, 0, 2, 0, 506, 540, 52, 18,
    121, 154, 0, 0, 0, 54, 0, 71, 0, 74, 215, 341, 0, 250, 385, 43, 0, 0, 0, 0, 0, 0, 409, 412, 0, 81, 157, 0,
    0, 0, 0, 0, 106, 0, 0, 91, 0, 0, 541, 136, 0, 0, 16, 0, 0, 162, 110, 0, 0, 242, 0, 0, 0, 0, 47, 250, 144,
    14, 0, 0, 0, 0, 0, 21, 341, 0, 39, 214, 412, 0, 515, 0, 0, 44, 0, 0, 22, 212, 305, 0, 507, 111, 123, 123, 0,
    124, 0, 0, 0, 390, 0, 0, 286, 16, 387, 97, 13, 211, 45, 0, 0, 155, 0, 0, 195, 0, 535, 390, 106, 266, 0, 0,
    0, 109, 0, 0, 49, 0, 0, 210, 136, 217, 538, 26, 26, 0, 0, 354, 0, 0, 0, 0, 348, 0, 0, 0, 0, 0, 0, 123, 0,
    280, 0, 143, 0, 90, 300, 0, 43, 0, 0, 94, 0, 0, 0, 0, 453, 479, 0, 0, 0, 0, 0, 171, 430, 385, 128, 0, 0,
    121, 0, 182, 0, 280, 0, 0, 215, 5, 0, 153, 0, 535, 0, 0, 0, 0, 0, 193, 424, 381, 0, 0, 0, 5, 0, 368, 0, 0,
    0, 206, 0, 0, 82, 180, 181, 142, 0, 169, 0, 0, 0, 0, 0, 114, 256, 542, 0, 244, 158, 448, 515, 44, 216, 227,
    0, 0, 195, 0, 68, 154, 0, 0, 0, 0, 543, 262, 183, 0, 0, 0, 210, 111, 213, 7, 99, 0, 35, 0, 20, 0, 0, 0, 0,
    424, 0, 0, 0, 0, 0, 0, 177, 0, 0, 76, 0, 0, 0, 293, 0, 0, 233, 0, 0, 209, 84, 0, 0, 336, 265, 0, 0, 0, 0, 2,
    0, 0, 0, 87, 92, 0, 137, 0, 0, 0, 190, 0, 0, 218, 0, 0, 0, 0, 117, 544, 0, 106, 80, 0, 179, 5, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 186, 230, 0, 0, 0, 109, 0, 0, 240, 0, 0, 0, 0, 266, 336, 353, 0, 240, 0, 0, 186, 142, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 293, 0, 0, 0, 0, 0, 0, 157, 534, 123, 539, 233, 511, 0, 0, 0, 0,
    0, 0, 0, 0, 317, 0, 511, 0, 81, 0, 0, 0, 0, 61, 0, 0, 0, 0, 427, 0, 0, 0, 0, 368, 137, 0, 0, 0, 0, 0, 82,
    217, 55, 0, 0, 0, 0, 0, 193, 0, 5, 0, 0, 0, 0, 224, 416, 0, 0, 0, 409, 416, 0, 0, 0, 0, 0, 0, 125, 0, 458,
    13, 32, 467, 10, 1, 0, 16, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 494, 0, 0, 0, 0, 177, 219, 38, 111, 545, 0, 458,
    30, 256, 0, 0, 0, 311, 0, 0, 458, 546, 0, 211, 165, 0, 106, 0, 329, 0, 16, 0, 0, 0, 367, 0, 0, 0, 0, 338,
    100, 256, 0, 0, 0, 10, 263, 32, 39, 2, 13, 170, 221, 111, 0, 170, 196, 0, 0, 0, 0, 0, 0, 0, 15, 0, 291, 0,
    0, 291, 461, 0, 0, 21, 288, 0, 0, 547, 158, 547, 143, 107, 162, 0, 230, 7, 0, 154, 180, 279, 0, 182, 0, 0,
    0, 70, 68, 451, 0, 0, 360, 0, 279, 0, 329, 0, 0, 0, 68, 0, 0, 109, 285, 0, 7, 0, 0, 0, 0, 0, 0, 329, 0, 209,
    451, 109, 0, 0, 288, 180, 16, 84, 0, 336, 0, 0, 530, 0, 284, 165, 0, 12, 312, 312, 348, 0, 265, 38, 16, 0,
    0, 0, 0, 221, 0, 153, 54, 54, 0, 0, 539, 223, 14, 132, 14, 14, 14, 334, 217, 153, 0, 0, 0, 0, 0, 12, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 41, 16, 0, 0, 187, 0, 0, 0, 244, 0, 76, 0, 0, 150, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0,
    97, 0, 0, 12, 0, 0, 0, 0, 0, 0, 548, 121, 444, 0, 220, 111, 0, 0, 111, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0,
    111, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 412, 412, 180, 0, 22, 248, 341, 0, 0, 0, 0, 0, 260, 142, 2,
    544, 16, 236, 0, 0, 0, 549, 0, 216, 0, 133, 0, 0, 260, 103, 394, 0, 72, 180, 102, 76, 0, 216, 0, 40, 40,
    126, 21, 10, 345, 209, 39, 0, 0, 0, 423, 0, 39, 0, 507, 550, 433, 0, 0, 35, 0, 0, 230, 0, 112, 0, 275, 0,
    105, 0, 0, 229, 249, 0, 0, 111, 130, 0, 0, 426, 111, 436, 68, 185, 73, 551, 552, 163, 0, 0, 392, 41, 0, 0,
    261, 0, 547, 553, 178, 302, 228, 0, 14, 21, 39, 138, 0, 0, 0, 16, 0, 547, 0, 0, 16, 511, 120, 97, 260, 0,
    41, 349, 54, 0, 121, 0, 195, 99, 0, 8, 0, 0, 150, 0, 14, 56, 0, 147, 128, 123, 137, 233, 0, 250, 77, 0, 83,
    180, 1, 106, 0, 101, 82, 0, 554, 0, 0, 0, 555, 56, 0, 345, 256, 556, 0, 21, 0, 383, 98, 260, 39, 128, 134,
    0, 125, 127, 328, 484, 0, 557, 0, 0, 23, 0, 385, 119, 0, 0, 124, 444, 230, 107, 0, 341, 0, 0, 0, 225, 317,
    0, 0, 21, 295, 502, 80, 336, 0, 249, 0, 0, 117, 0, 0, 86, 0, 0, 101, 139, 252, 0, 0, 0, 0, 170, 558, 0, 39,
    0, 0, 558, 0, 180, 0, 559, 0, 0, 560, 65, 0, 0, 0, 85, 0, 162, 0, 56, 165, 83, 345, 151, 176, 0, 186, 249,
    0, 0, 23, 0, 0, 154, 229, 0, 148, 375, 245, 561, 346, 338, 328, 0, 0, 273, 0, 156, 2, 101, 5, 158, 2, 0,
    195, 89, 0, 117, 159, 515, 0, 174, 41, 160, 426, 0, 0, 0, 0, 440, 169, 0, 109, 0, 0, 0, 0, 295, 0, 270, 422,
    484, 127, 341, 0, 41, 456, 0, 173, 0, 91, 40, 0, 0, 29, 0, 494, 0, 0, 74, 163, 156, 0, 0, 0, 0, 0, 138, 0,
    0, 186, 0, 0, 371, 0, 80, 128, 363, 0, 0, 136, 165, 233, 2, 0, 176, 0, 233, 441, 285, 173, 15, 21, 385, 0,
    186, 0, 317, 352, 477, 0, 346, 0, 32, 191, 0, 227, 144, 97, 0, 91, 30, 189, 0, 0, 219, 0, 0, 322, 0, 270,
    266, 0, 20, 161, 0, 0, 0, 171, 0, 0, 195, 2, 0, 0, 193, 147, 394, 165, 111, 188, 0, 0, 31, 97, 0, 0, 41, 97,
    183, 253, 0, 0, 0, 413, 0, 186, 94, 385, 0, 0, 14, 421, 0, 14, 187, 75, 35, 351, 377, 256, 0, 2, 0, 120,
    333, 184, 0, 117, 0, 0, 426, 0, 154, 0, 233, 352, 174, 254, 25, 101, 137, 319, 0, 0, 0, 0, 0, 0, 0, 0, 254,
    0, 52, 159, 363, 233, 311, 377, 39, 539, 0, 131, 0, 0, 0, 351, 0, 426, 6, 0, 32, 121, 256, 0, 207, 0, 2,
    194, 186, 260, 21, 295, 205, 346, 0, 203, 412, 0, 83, 89, 118, 0, 73, 0, 0, 100, 0, 52, 0, 341, 233, 56, 0,
    319, 0, 85, 242, 174, 0, 280, 0, 0, 175, 85, 401, 0, 0, 0, 0, 23, 0, 0, 84, 178, 0, 0, 50, 0, 130, 12, 59,
    41, 0, 7, 0, 0, 187, 360, 0, 2, 250, 0, 0, 0, 562, 0, 0, 0, 136, 0, 0, 0, 215, 0, 0, 86, 423, 0, 0, 185,
    314, 0, 56, 0, 0, 0, 0, 170, 0, 0, 0, 4, 49, 0, 341, 0, 142, 0, 101, 0, 208, 0, 0, 0, 0, 0, 0, 0, 190, 185,
    0, 185, 0, 0, 396, 169, 0, 305, 0, 0, 0, 273, 16, 0, 245, 0, 0, 1, 0, 0, 563, 0, 447, 242, 0, 167, 412, 0,
    0, 0, 128, 0, 162, 180, 0, 0, 336, 136, 174, 0, 0, 309, 0, 0, 494, 0, 0, 0, 0, 110, 356, 97, 564, 0, 162,
    41, 250, 0, 98, 191, 0, 77, 0, 0, 565, 0, 242, 186, 262, 0, 0, 0, 117, 374, 0, 0, 225, 285, 0, 363, 4, 77,
    0, 34, 442, 0, 0, 109, 329, 0, 0, 41, 132, 0, 285, 0, 0, 6, 0, 300, 430, 0, 317, 41, 0, 0, 0, 260, 0, 374,
    4, 0, 351, 182, 0, 219, 0, 3, 0, 0, 377, 208, 0, 90, 0, 0, 385, 0, 26, 0, 173, 233, 143, 0, 0, 0, 84, 16, 0,
    0, 0, 0, 0, 431, 0, 216, 477, 409, 0, 150, 59, 29, 0, 38, 4, 39, 72, 0, 208, 388, 180, 97, 5, 0, 0, 0, 0,
    131, 0, 0, 0, 214, 0, 139, 5, 0, 341, 0, 0, 0, 0, 0, 128, 0, 0, 0, 398, 0, 0, 0, 550, 0, 295, 7, 210, 249,
    0, 0, 342, 124, 280, 183, 441, 441, 338, 317, 394, 0, 392, 250, 444, 227, 0, 566, 0, 0, 0, 39, 0, 0, 187,
    143, 426, 142, 371, 0, 0, 121, 0, 0, 0, 76, 0, 279, 0, 20, 170, 448, 0, 0, 311, 471, 0, 471, 0, 158, 317,
    263, 256, 0, 424, 150, 23, 465, 0, 68, 0, 345, 0, 41, 181, 216, 144, 76, 0, 0, 0, 416, 0, 0, 257, 0, 143, 0,
    216, 502, 74, 0, 567, 50, 0, 125, 0, 0, 0, 117, 224, 0, 12, 0, 40, 0, 0, 12, 0, 0, 187, 0, 0, 0, 0, 404, 0,
    265, 195, 398, 160, 0, 0, 130, 354, 0, 180, 35, 0, 0, 0, 0, 0, 0, 222, 109, 0, 568, 49, 0, 0, 134, 0, 341,
    396, 0, 0, 14, 159, 41, 56, 0, 0, 186, 86, 336, 0, 0, 41, 0, 442, 169, 0, 113, 195, 0, 109, 0, 441, 341, 0,
    561, 0, 0, 0, 101, 0, 0, 0, 34, 0, 0, 139, 0, 0, 0, 77, 539, 433, 0, 21, 0, 426, 0, 0, 0, 515, 0, 452, 354,
    471, 0, 109, 0, 0, 317, 0, 216, 341, 496, 511, 2, 128, 0, 0, 56, 74, 0, 0, 121, 225, 222, 0, 0, 0, 222, 0,
    0, 341, 85, 0, 398, 0, 0, 0, 0, 459, 137, 0, 0, 0, 139, 0, 416, 0, 0, 0, 0, 0, 363, 0, 409, 0, 0, 0, 0, 0,
    30, 0, 240, 41, 77, 281, 0, 416, 0, 173, 0, 0, 329, 0, 0, 0, 0, 41, 328, 0, 409, 0, 0, 4, 0, 0, 119, 0, 0,
    240, 0, 181, 0, 564, 0, 2, 117, 0, 0, 0, 0, 104, 143, 0, 16, 0, 0, 0, 133, 242, 242, 224, 139, 111, 0, 0, 0,
    80, 105, 0, 0, 293, 244, 0, 0, 0, 569, 0, 0, 0, 206, 0, 0, 73, 0, 0, 467, 570, 148, 148, 571, 0, 0, 0, 0, 2,
    0, 0, 520, 0, 572, 0, 0, 0, 0, 119, 194, 329, 127, 77, 127, 0, 0, 17, 0, 0, 0, 23, 133, 131, 118, 0, 477,
    147, 0, 0, 0, 286, 55, 0, 0, 0, 0, 0, 272, 0, 139, 573, 0, 100, 0, 40, 0, 0, 0, 167, 20, 0, 0, 0, 345, 559,
    0, 168, 358, 391, 0, 233, 0, 0, 0, 0, 0, 0, 453, 128, 522, 0, 0, 423, 126, 371, 0, 177, 0, 80, 0, 170, 0, 0,
    0, 0, 0, 465, 541, 0, 0, 29, 0, 0, 0, 0, 0, 151, 296, 0, 249, 128, 0, 200, 0, 0, 169, 0, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 186, 175, 130, 448, 174, 0, 574, 0, 184, 221, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 80, 467, 133,
    240, 151, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 280, 0, 0, 8, 575, 0, 477, 358, 0, 250, 0,
    12, 0, 341, 0, 571, 84, 0, 177, 201, 201, 0, 233, 0, 0, 298, 85, 58, 0, 0, 0, 80, 0, 54, 32, 161, 143, 203,
    453, 0, 0, 139, 0, 98, 0, 0, 0, 0, 0, 412, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 576, 0, 0, 0, 360, 412, 0,
    577, 177, 68, 578, 0, 0, 0, 0, 296, 0, 0, 77, 0, 136, 0, 0, 0, 0, 177, 0, 182, 0, 0, 0, 183, 49, 208, 29, 0,
    459, 0, 0, 0, 118, 41, 0, 0, 40, 0, 0, 100, 0, 371, 80, 0, 0, 0, 0, 0, 0, 177, 177, 0, 0, 0, 147, 0, 0, 522,
    0, 233, 0, 0, 0, 0, 262, 392, 0, 206, 0, 0, 63, 550, 332, 0, 128, 0, 453, 233, 426, 0, 0, 423, 0, 80, 0, 0,
    0, 341, 579, 0, 0, 0, 0, 143, 224, 180, 0, 0, 0, 0, 312, 168, 363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 177, 0,
    296, 126, 23, 186, 158, 151, 409, 0, 0, 0, 0, 452, 83, 0, 0, 0, 296, 148, 286, 0, 0, 293, 0, 0, 0, 177, 0,
    0, 522, 0, 0, 460, 55, 0, 0, 0, 30, 0, 0, 0, 0, 0, 168, 0, 0, 224, 0, 143, 0, 328, 64, 0, 0, 185, 219, 118,
    0, 0, 133, 91, 48, 328, 395, 48, 165, 0, 7, 65, 0, 7, 0, 5, 0, 0, 0, 5, 204, 275, 0, 0, 12, 138, 539, 0, 0,
    0, 0, 192, 110, 82, 0, 56, 0, 539, 27, 509, 66, 0, 109, 0, 153, 0, 153, 580, 86, 0, 0, 0, 261, 0, 302, 0, 0,
    0, 0, 0, 123, 0, 0, 581, 0, 121, 381, 0, 0, 98, 472, 177, 0, 0, 381, 0, 0, 50, 173, 173, 0, 0, 0, 0, 130, 0,
    0, 539, 0, 0, 59, 0, 0, 0, 0, 41, 0, 0, 0, 362, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 539, 0, 0, 0, 0, 177, 0, 0,
    0, 0, 381, 0, 0, 260, 0, 0, 0, 133, 152, 582, 583, 148, 0, 56, 0, 0, 0, 0, 0, 0, 583, 0, 148, 0, 300, 0, 0,
    0, 138, 14, 0, 0, 0, 0, 323, 0, 41, 0, 14, 0, 0, 0, 0, 16, 0, 121, 0, 0, 0, 0, 584, 0, 0, 44, 361, 0, 0,
    154, 0, 0, 496, 180, 0, 0, 539, 156, 21, 117, 64, 436, 0, 0, 334, 0, 0, 381, 173, 156, 336, 76, 456, 138, 0,
    0, 0, 0, 0, 445, 0, 0, 0, 0, 0, 111, 35, 0, 0, 0, 585, 0, 0, 0, 0, 116, 0, 85, 97, 586, 159, 64, 0, 220,
    150, 313, 0, 0, 0, 0, 41, 0, 0, 203, 0, 346, 185, 376, 121, 319, 118, 0, 427, 0, 0, 292, 0, 0, 161, 0, 56,
    56, 0, 0, 0, 0, 0, 0, 561, 185, 0, 0, 0, 219, 436, 21, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 5, 0, 40, 0, 0, 0, 0,
    324, 334, 0, 0, 0, 448, 0, 0, 0, 369, 0, 0, 180, 0, 0, 0, 0, 539, 35, 117, 445, 74, 404, 0, 296, 584, 0,
    269, 0, 0, 585, 0, 148, 180, 0, 404, 427, 85, 0, 0, 0, 0, 445, 0, 0, 119, 0, 98, 587, 317, 436, 0, 433, 0,
    0, 2, 0, 0, 111, 209, 0, 101, 144, 16, 66, 111, 10, 0, 290, 0, 0, 91, 444, 26, 0, 0, 0, 0, 0, 249, 588, 0,
    270, 589, 54, 0, 109, 118, 32, 119, 97, 104, 103, 35, 0, 0, 131, 0, 119, 590, 328, 285, 16, 0, 128, 591, 0,
    106, 0, 0, 0, 592, 0, 106, 444, 76, 0, 132, 162, 0, 284, 556, 225, 162, 0, 0, 0, 148, 100, 23, 155, 0, 0, 0,
    161, 559, 0, 23, 0, 336, 154, 170, 65, 79, 0, 0, 77, 280, 228, 0, 124, 138, 0, 190, 0, 174, 0, 0, 2, 0, 221,
    40, 376, 0, 0, 0, 2, 119, 0, 0, 100, 0, 16, 119, 541, 278, 180, 0, 273, 0, 0, 0, 0, 162, 477, 281, 0, 0,
    270, 0, 0, 0, 199, 444, 0, 0, 163, 0, 444, 0, 56, 12, 183, 195, 0, 64, 41, 111, 0, 374, 0, 111, 29, 270, 0,
    94, 30, 240, 143, 175, 525, 92, 14, 328, 0, 195, 0, 556, 0, 80, 0, 0, 174, 66, 153, 85, 519, 100, 159, 376,
    0, 56, 444, 0, 118, 233, 32, 74, 0, 0, 0, 0, 0, 0, 8, 0, 185, 0, 292, 41, 341, 56, 250, 50, 593, 515, 0,
    136, 281, 158, 412, 0, 0, 162, 594, 290, 0, 0, 190, 447, 541, 45, 390, 97, 13, 0, 0, 158, 0, 109, 0, 0, 0,
    0, 94, 90, 0, 214, 0, 111, 173, 80, 128, 16, 100, 0, 477, 105, 5, 86, 0, 341, 0, 317, 0, 0, 0, 0, 0, 0, 0,
    332, 0, 0, 0, 250, 45, 82, 80, 0, 162, 0, 111, 0, 80, 0, 218, 224, 0, 143, 190, 0, 0, 0, 0, 32, 593, 180, 0,
    0, 10, 126, 0, 109, 183, 0, 0, 409, 590, 0, 100, 233, 0, 0, 0, 0, 0, 145, 0, 0, 0, 80, 0, 0, 180, 0, 225,
    317, 0, 224, 416, 341, 0, 0, 0, 30, 0, 224, 32, 116, 0, 0, 0, 41, 0, 182, 275, 0, 0, 346, 0, 0, 101, 0, 0,
    0, 0, 356, 16, 0, 0, 335, 41, 0, 0, 0, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 215, 381, 0, 0, 0, 0, 0, 0, 0,
    16, 220, 12, 0, 0, 391, 0, 218, 0, 356, 0, 0, 256, 0, 426, 137, 137, 0, 7, 581, 0, 0, 76, 76, 56, 581, 128,
    0, 136, 0, 0, 170, 136, 0, 0, 0, 12, 56, 307, 126, 0, 12, 0, 314, 12, 0, 2, 269, 0, 0, 0, 220, 0, 0, 0, 154,
    0, 97, 0, 301, 0, 0, 80, 12, 167, 0, 381, 203, 0, 12, 0, 553, 124, 0, 0, 0, 0, 273, 130, 162, 11, 78, 0, 0,
    12, 0, 132, 0, 147, 505, 115, 595, 0, 0, 453, 181, 0, 0, 0, 169, 278, 0, 0, 192, 23, 181, 190, 0, 111, 0,
    209, 0, 0, 0, 0, 111, 0, 0, 0, 0, 0, 0, 209, 23, 218, 0, 192, 132, 0, 0, 128, 128, 0, 38, 0, 0, 2, 0, 440,
    63, 0, 102, 16, 0, 0, 76, 0, 361, 157, 139, 0, 66, 0, 26, 0, 0, 0, 485, 0, 75, 511, 0, 97, 247, 0, 127, 466,
    256, 27, 98, 0, 0, 404, 162, 0, 0, 20, 121, 145, 0, 16, 0, 106, 119, 0, 17, 0, 391, 356, 80, 12, 0, 0, 65,
    74, 0, 0, 0, 139, 147, 147, 467, 0, 0, 234, 80, 0, 479, 0, 0, 14, 0, 0, 0, 278, 39, 129, 0, 0, 21, 317, 180,
    0, 144, 0, 0, 0, 0, 187, 0, 290, 525, 147, 0, 0, 0, 0, 14, 14, 0, 123, 0, 27, 118, 351, 485, 0, 0, 0, 84, 0,
    94, 167, 56, 0, 247, 0, 139, 0, 0, 56, 0, 0, 0, 0, 8, 0, 0, 0, 128, 0, 0, 0, 0, 0, 412, 191, 97, 124, 0,
    515, 0, 180, 361, 0, 0, 0, 329, 0, 0, 0, 514, 197, 35, 0, 215, 5, 0, 0, 0, 0, 0, 0, 208, 0, 0, 336, 341, 0,
    0, 63, 596, 0, 0, 317, 144, 334, 84, 0, 0, 350, 0, 144, 0, 0, 0, 56, 0, 0, 356, 218, 0, 157, 0, 0, 0, 12, 0,
    357, 0, 0, 147, 139, 100, 440, 471, 0, 511, 538, 357, 0, 12, 100, 341, 336, 16, 356, 329, 12, 0, 0, 0, 0, 0,
    167, 0, 0, 262, 295, 122, 122, 0, 112, 143, 0, 153, 300, 0, 26, 250, 0, 0, 0, 123, 0, 0, 44, 0, 123, 219,
    27, 41, 0, 0, 32, 23, 0, 0, 219, 165, 41, 0, 41, 0, 0, 0, 0, 0, 328, 0, 0, 0, 0, 0, 0, 0, 361, 0, 466, 0,
    127, 215, 243, 0, 169, 0, 21, 0, 243, 0, 215, 0, 0, 0, 0, 245, 0, 0, 66, 175, 0, 0, 130, 0, 341, 0, 459, 0,
    270, 305, 107, 279, 240, 256, 305, 66, 117, 0, 26, 186, 124, 170, 0, 376, 186, 0, 279, 220, 0, 162, 0, 256,
    124, 30, 0, 293, 0, 0, 423, 0, 123, 0, 261, 0, 0, 66, 220, 0, 597, 0, 0, 0, 7, 154, 0, 210, 124, 0, 154,
    444, 245, 598, 150, 0, 178, 0, 0, 319, 364, 85, 153, 144, 119, 0, 150, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 581,
    54, 0, 0, 162, 162, 599, 0, 0, 0, 0, 98, 98, 0, 316, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 154, 0, 0, 193, 153,
    162, 143, 139, 152, 0, 28, 0, 267, 0, 0, 169, 0, 0, 32, 159, 0, 0, 0, 0, 0, 119, 0, 374, 0, 179, 288, 0, 0,
    0, 0, 0, 0, 0, 219, 2, 0, 0, 0, 180, 193, 180, 180, 539, 0, 14, 261, 0, 35, 0, 0, 192, 199, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 59, 0, 186, 0, 0, 0, 280, 123, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 180, 289, 0, 0,
    245, 4, 0, 0, 0, 35, 0, 0, 431, 0, 0, 0, 0, 4, 0, 190, 0, 396, 0, 0, 276, 0, 0, 0, 168, 471, 0, 154, 369,
    263, 0, 256, 0, 0, 20, 0, 448, 0, 0, 0, 219, 0, 137, 179, 123, 0, 16, 0, 0, 0, 0, 0, 0, 0, 396, 0, 109, 0,
    0, 0, 498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 168, 0, 256, 168, 153, 70, 0, 550, 0, 0, 498, 150, 38, 0, 39, 161,
    126, 0, 16, 0, 44, 0, 84, 196, 44, 391, 0, 0, 394, 0, 0, 111, 0, 600, 0, 195, 507, 209, 394, 124, 0, 423,
    290, 21, 0, 0, 0, 0, 444, 0, 0, 0, 0, 285, 0, 0, 130, 0, 27, 14, 0, 0, 281, 12, 13, 0, 0, 233, 0, 0, 0, 0,
    0, 0, 0, 197, 0, 0, 39, 199, 163, 0, 0, 0, 0, 443, 601, 0, 0, 465, 0, 127, 0, 328, 0, 0, 0, 0, 0, 34, 225,
    0, 0, 511, 0, 206, 380, 0, 23, 148, 280, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 394, 0, 44, 0, 219,
    0, 0, 380, 206, 0, 0, 541, 0, 0, 0, 0, 0, 0, 136, 13, 0, 27, 273, 80, 0, 361, 233, 0, 0, 0, 0, 0, 413, 0, 0,
    0, 0, 0, 0, 388, 0, 0, 0, 0, 111, 0, 0, 525, 0, 0, 2, 0, 0, 0, 0, 462, 219, 281, 133, 0, 14, 0, 103, 0, 0,
    0, 270, 0, 0, 0, 300, 0, 0, 0, 83, 0, 0, 0, 52, 341, 0, 0, 218, 203, 394, 0, 0, 8, 423, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 498, 498, 290, 0, 602, 0, 0, 98, 0, 0, 0, 110, 0, 0, 203, 0, 580, 13, 0, 0, 167, 398, 124,
    219, 0, 0, 241, 26, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 413, 0, 0, 0, 0, 0, 0, 300, 290, 0, 214, 0, 80, 0, 0,
    111, 0, 0, 0, 0, 262, 144, 394, 448, 0, 0, 148, 603, 316, 44, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    222, 0, 206, 112, 0, 190, 38, 0, 0, 0, 10, 0, 0, 219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0, 34,
    511, 124, 498, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 567, 0, 21, 0, 21, 111, 0, 0, 74, 158, 101,
    111, 111, 39, 465, 0, 0, 0, 0, 0, 66, 0, 0, 95, 91, 14, 143, 39, 76, 0, 143, 194, 41, 11, 126, 180, 21, 0,
    340, 0, 0, 7, 0, 143, 182, 0, 0, 0, 0, 159, 0, 2, 0, 0, 0, 0, 0, 0, 0, 186, 181, 186, 111, 0, 30, 0, 0, 462,
    344, 92, 0, 0, 462, 100, 0, 0, 0, 0, 167, 86, 0, 181, 2, 113, 0, 66, 0, 0, 604, 0, 0, 0, 0, 0, 0, 162, 0,
    597, 0, 0, 21, 0, 0, 0, 0, 0, 351, 177, 111, 0, 100, 187, 0, 0, 149, 0, 340, 186, 0, 139, 460, 0, 0, 0, 0,
    66, 356, 173, 83, 92, 181, 539, 180, 21, 0, 539, 98, 0, 144, 0, 100, 17, 454, 215, 0, 94, 0, 0, 0, 116, 206,
    0, 0, 14, 0, 0, 14, 0, 0, 0, 0, 0, 56, 143, 0, 0, 125, 349, 605, 0, 162, 107, 0, 145, 39, 264, 194, 0, 0,
    300, 605, 0, 0, 0, 0, 86, 0, 0, 52, 0, 0, 65, 0, 35, 160, 0, 177, 123, 541, 0, 0, 15, 0, 0, 144, 0, 159, 2,
    186, 206, 15, 0, 0, 0, 0, 0, 108, 0, 0, 138, 111, 597, 147, 0, 255, 0, 116, 344, 143, 0, 298, 128, 0, 0, 0,
    83, 0, 0, 0, 0, 0, 0, 94, 0, 50, 605, 186, 412, 0, 0, 298, 597, 0, 162, 0, 186, 106, 167, 0, 123, 348, 0,
    180, 0, 0, 209, 261, 0, 0, 147, 0, 0, 128, 300, 341, 0, 0, 354, 0, 0, 0, 0, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0,
    160, 354, 35, 139, 0, 0, 109, 0, 0, 412, 0, 498, 0, 0, 0, 0, 139, 0, 0, 0, 417, 365, 16, 428, 0, 428, 155,
    0, 0, 2, 158, 101, 438, 53, 317, 440, 267, 158, 601, 0, 158, 0, 346, 0, 0, 280, 0, 0, 0, 158, 145, 97, 0,
    143, 44, 97, 243, 165, 0, 16, 224, 346, 0, 188, 116, 0, 0, 60, 0, 280, 234, 0, 0, 346, 346, 0, 56, 16, 428,
    158, 0, 0, 0, 56, 0, 0, 16, 0, 0, 40, 280, 97, 0, 0, 30, 596, 0, 0, 0, 0, 224, 280, 0, 234, 143, 0, 440,
    606, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 180, 319, 0, 217, 0, 0, 607, 17, 80, 80, 5, 0, 21, 169, 0, 20, 421, 0, 0,
    0, 180, 0, 0, 52, 0, 84, 0, 0, 0, 0, 169, 0, 80, 0, 80, 608, 11, 0, 0, 66, 0, 144, 0, 0, 0, 539, 0, 0, 328,
    0, 112, 0, 143, 154, 27, 0, 185, 373, 0, 128, 92, 0, 132, 381, 0, 0, 131, 581, 0, 300, 0, 0, 230, 0, 606, 0,
    0, 0, 0, 21, 91, 241, 130, 0, 0, 0, 159, 125, 0, 292, 0, 0, 0, 106, 0, 260, 0, 0, 0, 15, 12, 0, 384, 0, 315,
    0, 0, 0, 0, 0, 0, 100, 132, 0, 141, 262, 0, 90, 12, 154, 0, 114, 148, 11, 479, 167, 553, 0, 241, 0, 0, 0,
    132, 21, 0, 64, 0, 91, 301, 0, 0, 0, 0, 194, 30, 381, 0, 479, 0, 0, 376, 0, 50, 0, 0, 128, 0, 2, 0, 233, 0,
    0, 0, 23, 0, 0, 68, 40, 137, 0, 144, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 12, 0, 123, 41, 64, 0, 0, 215, 0, 82,
    111, 0, 76, 0, 113, 13, 0, 155, 211, 0, 0, 215, 30, 0, 0, 0, 0, 241, 156, 195, 0, 84, 128, 0, 12, 0, 0, 0,
    7, 0, 0, 441, 0, 0, 0, 121, 0, 0, 0, 0, 0, 128, 0, 440, 250, 0, 0, 260, 0, 12, 204, 0, 11, 345, 156, 161, 0,
    0, 0, 0, 0, 360, 0, 68, 0, 0, 0, 0, 123, 0, 460, 0, 16, 0, 0, 128, 224, 0, 0, 539, 0, 14, 0, 0, 21, 39, 0,
    0, 0, 409, 12, 0, 173, 0, 132, 0, 0, 0, 29, 0, 0, 0, 0, 0, 0, 564, 0, 241, 0, 0, 0, 0, 76, 0, 514, 0, 215,
    0, 142, 0, 0, 0, 377, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 131, 170, 144, 0, 0, 0, 0, 0, 250, 0,
    0, 441, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 137, 328, 0, 0, 0, 0, 137, 451, 91, 0, 222, 0, 409, 0, 0, 0,
    0, 0, 0, 0, 0, 23, 300, 0, 0, 262, 0, 23, 0, 180, 0, 0, 0, 0, 0, 0, 12, 195, 0, 0, 222, 384, 0, 0, 0, 137,
    460, 0, 194, 0, 315, 0, 0, 173, 0, 0, 0, 0, 0, 56, 85, 300, 0, 0, 0, 0, 0, 0, 273, 100, 0, 86, 0, 0, 101, 0,
    14, 0, 0, 0, 0, 0, 130, 0, 180, 0, 153, 0, 0, 0, 0, 606, 0, 0, 82, 0, 143, 131, 0, 0, 0, 143, 157, 0, 176,
    0, 0, 98, 0, 271, 608, 448, 5, 122, 0, 130, 0, 0, 0, 171, 0, 0, 171, 224, 380, 0, 271, 0, 0, 0, 180, 0, 0,
    448, 94, 2, 0, 0, 6, 0, 0, 0, 56, 178, 161, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 609, 16, 0, 143, 5,
    0, 85, 6, 130, 143, 209, 0, 153, 0, 0, 213, 0, 24, 0, 0, 0, 0, 0, 0, 0, 213, 0, 61, 157, 0, 300, 61, 143, 0,
    610, 0, 280, 167, 0, 0, 280, 0, 111, 0, 23, 154, 611, 345, 66, 102, 32, 0, 105, 105, 0, 612, 0, 0, 532, 0,
    0, 50, 613, 14, 0, 21, 422, 39, 112, 130, 68, 0, 0, 0, 128, 110, 614, 0, 0, 0, 0, 615, 0, 0, 0, 98, 23, 0,
    282, 385, 15, 95, 83, 126, 0, 121, 0, 0, 23, 128, 256, 0, 0, 0, 0, 0, 0, 150, 94, 119, 143, 80, 124, 0, 0,
    495, 0, 0, 0, 108, 0, 0, 249, 23, 0, 0, 0, 440, 148, 0, 0, 32, 0, 143, 417, 0, 44, 0, 0, 362, 119, 17, 0, 0,
    112, 0, 496, 143, 86, 0, 0, 0, 50, 74, 145, 479, 21, 209, 0, 117, 440, 0, 0, 381, 147, 0, 0, 0, 0, 16, 0, 0,
    0, 206, 0, 0, 80, 0, 0, 180, 0, 0, 0, 0, 2, 180, 0, 0, 0, 80, 0, 0, 0, 0, 29, 0, 0, 0, 94, 0, 0, 0, 462, 0,
    23, 193, 0, 111, 111, 169, 0, 185, 0, 100, 180, 56, 167, 0, 30, 209, 72, 0, 263, 199, 0, 0, 96, 0, 111, 329,
    0, 133, 255, 178, 0, 0, 187, 0, 374, 0, 0, 147, 0, 0, 615, 14, 56, 444, 0, 19, 0, 462, 50, 0, 0, 0, 50, 7,
    266, 0, 100, 0, 178, 342, 84, 0, 285, 444, 0, 233, 0, 0, 150, 0, 204, 270, 0, 0, 178, 0, 0, 118, 0, 0, 0, 0,
    477, 0, 204, 0, 0, 159, 0, 147, 0, 0, 0, 0, 0, 233, 0, 50, 0, 0, 0, 0, 341, 162, 322, 215, 0, 0, 0, 0, 215,
    211, 0, 0, 0, 412, 0, 214, 167, 0, 0, 82, 0, 162, 41, 494, 348, 242, 262, 119, 0, 0, 94, 0, 0, 0, 0, 29, 0,
    0, 11, 233, 0, 94, 515, 381, 0, 4, 0, 385, 0, 182, 0, 85, 0, 19, 300, 0, 0, 453, 0, 388, 35, 128, 221, 158,
    209, 0, 288, 0, 0, 0, 0, 0, 15, 0, 391, 0, 597, 100, 76, 448, 0, 453, 369, 0, 0, 0, 158, 0, 0, 180, 142, 0,
    0, 0, 0, 0, 0, 22, 117, 167, 0, 381, 0, 119, 143, 0, 0, 0, 0, 0, 87, 0, 0, 75, 0, 0, 167, 109, 381, 0, 0,
    296, 224, 0, 0, 0, 0, 222, 582, 0, 148, 0, 176, 515, 0, 12, 0, 0, 0, 341, 242, 0, 288, 0, 224, 197, 0, 539,
    409, 0, 0, 0, 280, 66, 345, 23, 288, 102, 611, 112, 32, 148, 111, 0, 118, 68, 422, 613, 14, 21, 209, 612, 0,
    94, 96, 130, 39, 105, 110, 121, 0, 532, 50, 100, 256, 83, 95, 477, 143, 126, 15, 597, 94, 215, 124, 0, 0,
    128, 75, 80, 0, 0, 496, 249, 0, 158, 145, 0, 117, 112, 119, 209, 362, 440, 44, 479, 80, 206, 381, 180, 0,
    180, 143, 167, 0, 300, 0, 255, 0, 176, 111, 14, 133, 0, 374, 22, 56, 178, 180, 388, 23, 0, 0, 193, 94, 329,
    30, 462, 263, 147, 0, 7, 266, 178, 409, 159, 0, 342, 412, 142, 150, 0, 84, 204, 100, 0, 215, 270, 285, 385,
    204, 444, 233, 162, 82, 494, 162, 29, 214, 41, 12, 0, 322, 211, 109, 182, 4, 515, 341, 11, 221, 128, 582,
    369, 100, 391, 209, 381, 143, 119, 0, 224, 91, 21, 73, 0, 249, 0, 0, 0, 17, 73, 0, 0, 368, 368, 80, 8, 0,
    169, 0, 0, 0, 356, 368, 222, 187, 0, 30, 72, 0, 0, 72, 216, 0, 357, 91, 0, 114, 0, 0, 121, 0, 123, 444, 209,
    328, 318, 0, 0, 91, 0, 25, 0, 616, 318, 0, 0, 147, 0, 114, 0, 50, 0, 14, 54, 0, 328, 114, 278, 0, 0, 132,
    167, 391, 0, 0, 111, 381, 0, 0, 357, 14, 111, 111, 0, 139, 0, 209, 0, 85, 0, 0, 0, 0, 0, 123, 0, 123, 209,
    5, 0, 104, 0, 0, 121, 180, 0, 0, 65, 0, 0, 243, 0, 0, 0, 100, 38, 0, 209, 0, 0, 0, 52, 0, 0, 177, 0, 0, 0,
    12, 0, 173, 380, 0, 0, 0, 66, 0, 35, 0, 356, 0, 0, 0, 150, 0, 0, 0, 0, 459, 0, 459, 0, 125, 0, 0, 0, 49, 0,
    7, 338, 338, 0, 44, 0, 464, 128, 0, 0, 0, 300, 244, 14, 0, 311, 150, 0, 12, 0, 0, 204, 0, 270, 464, 0, 294,
    0, 216, 0, 0, 35, 0, 0, 0, 0, 0, 44, 123, 453, 459, 0, 119, 0, 158, 293, 0, 123, 153, 98, 111, 16, 16, 16,
    0, 0, 65, 0, 0, 0, 36, 84, 222, 0, 98, 80, 206, 153, 68, 328, 0, 0, 0, 0, 106, 0, 0, 50, 0, 0, 0, 0, 66,
    208, 353, 0, 0, 0, 208, 111, 0, 0, 66, 0, 0, 65, 0, 0, 48, 0, 136, 0, 0, 147, 0, 364, 0, 80, 0, 0, 363, 187,
    0, 0, 104, 0, 56, 0, 369, 384, 597, 0, 0, 65, 0, 0, 141, 0, 477, 41, 376, 0, 248, 0, 244, 0, 0, 0, 105, 0,
    0, 19, 0, 0, 0, 0, 0, 0, 0, 203, 19, 0, 0, 0, 0, 477, 19, 40, 376, 136, 254, 203, 363, 597, 0, 0, 0, 0, 0,
    254, 384, 550, 0, 0, 0, 183, 65, 183, 21, 143, 0, 223, 0, 297, 111, 0, 0, 0, 0, 0, 0, 250, 0, 0, 206, 0, 23,
    0, 234, 73, 0, 144, 0, 0, 5, 123, 39, 0, 91, 14, 130, 0, 0, 381, 110, 154, 0, 337, 0, 70, 0, 422, 223, 0,
    165, 111, 0, 0, 0, 0, 334, 0, 0, 0, 126, 94, 97, 156, 0, 118, 23, 0, 84, 0, 0, 0, 16, 0, 175, 0, 230, 0, 0,
    0, 0, 0, 0, 617, 124, 0, 0, 143, 175, 307, 618, 0, 127, 0, 194, 41, 0, 0, 227, 50, 0, 225, 0, 0, 157, 80, 0,
    0, 0, 123, 0, 148, 0, 0, 20, 0, 44, 229, 229, 0, 0, 0, 0, 619, 98, 0, 0, 0, 39, 0, 0, 156, 244, 156, 620,
    620, 191, 0, 0, 117, 0, 5, 159, 482, 0, 160, 401, 0, 295, 444, 270, 0, 284, 80, 0, 0, 0, 0, 0, 0, 0, 154,
    126, 0, 0, 214, 0, 180, 0, 621, 0, 0, 0, 127, 234, 621, 0, 0, 0, 0, 0, 0, 0, 97, 180, 0, 0, 0, 14, 0, 0,
    315, 0, 0, 0, 0, 12, 0, 0, 0, 394, 322, 0, 0, 126, 0, 91, 91, 194, 14, 209, 270, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 23, 0, 0, 0, 350, 376, 482, 0, 0, 0, 0, 94, 0, 205, 0, 0, 158, 59, 0, 284, 56, 0, 84, 622, 5, 113, 100,
    340, 12, 226, 262, 387, 110, 0, 157, 226, 180, 0, 128, 0, 265, 0, 82, 369, 0, 0, 0, 123, 0, 109, 0, 0, 0, 0,
    0, 0, 0, 0, 91, 0, 431, 593, 12, 0, 44, 0, 0, 145, 0, 0, 0, 0, 465, 340, 0, 0, 0, 0, 0, 0, 453, 0, 0, 100,
    221, 485, 0, 0, 180, 130, 259, 0, 0, 187, 117, 160, 438, 0, 14, 0, 0, 0, 87, 0, 0, 0, 143, 0, 0, 159, 0,
    109, 0, 292, 0, 5, 0, 0, 0, 0, 500, 233, 157, 0, 0, 197, 0, 5, 401, 0, 0, 126, 0, 346, 0, 5, 31, 0, 98, 0,
    61, 244, 0, 0, 0, 0, 0, 39, 147, 0, 101, 0, 0, 0, 103, 162, 16, 0, 56, 0, 0, 10, 136, 623, 0, 16, 10, 10,
    238, 0, 16, 0, 83, 21, 0, 0, 39, 0, 50, 0, 0, 0, 127, 0, 30, 0, 0, 101, 154, 0, 221, 23, 0, 209, 0, 38, 0,
    0, 0, 0, 0, 0, 73, 110, 124, 0, 0, 0, 266, 97, 0, 11, 0, 99, 82, 119, 106, 100, 0, 317, 0, 110, 0, 0, 91, 0,
    0, 0, 0, 10, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204, 0, 0, 0, 0, 0, 0, 128, 97, 143, 0, 0, 0, 0, 20, 0, 0, 0,
    0, 38, 0, 266, 0, 396, 0, 317, 317, 0, 0, 144, 24, 144, 144, 354, 240, 95, 0, 240, 240, 206, 0, 35, 0, 0, 0,
    624, 0, 0, 0, 440, 29, 0, 0, 0, 0, 0, 0, 101, 625, 0, 133, 428, 0, 41, 0, 72, 0, 312, 0, 0, 79, 14, 91, 438,
    0, 221, 39, 0, 6, 0, 179, 86, 91, 0, 26, 41, 50, 112, 92, 111, 185, 130, 328, 35, 426, 111, 181, 0, 110, 0,
    0, 0, 39, 626, 90, 0, 215, 153, 27, 14, 93, 0, 19, 0, 0, 0, 35, 0, 118, 0, 0, 0, 0, 5, 97, 121, 128, 0, 185,
    240, 125, 230, 206, 0, 319, 0, 0, 0, 106, 261, 0, 127, 16, 444, 65, 0, 194, 0, 627, 123, 121, 0, 122, 0,
    131, 0, 0, 0, 0, 0, 341, 0, 20, 121, 0, 0, 0, 0, 383, 54, 91, 0, 123, 132, 85, 95, 62, 221, 260, 106, 153,
    0, 0, 98, 349, 0, 0, 0, 0, 80, 225, 0, 143, 0, 0, 341, 80, 0, 245, 0, 0, 0, 144, 101, 199, 0, 0, 0, 0, 0,
    40, 395, 280, 0, 381, 98, 0, 148, 72, 0, 0, 0, 113, 0, 180, 98, 209, 117, 86, 402, 0, 136, 10, 0, 0, 20, 0,
    0, 0, 154, 0, 0, 12, 0, 0, 77, 189, 0, 206, 77, 0, 0, 0, 0, 108, 101, 65, 250, 0, 0, 0, 0, 0, 5, 0, 156,
    158, 132, 0, 44, 0, 159, 423, 0, 341, 296, 77, 362, 77, 187, 126, 419, 333, 0, 0, 0, 460, 0, 0, 0, 234, 91,
    0, 0, 8, 0, 0, 227, 300, 0, 0, 0, 0, 0, 0, 276, 0, 0, 173, 0, 0, 0, 173, 5, 0, 0, 0, 21, 0, 0, 0, 194, 54,
    0, 0, 80, 0, 126, 0, 233, 2, 0, 129, 270, 266, 56, 0, 156, 0, 0, 0, 0, 0, 541, 91, 27, 431, 0, 0, 0, 0, 0,
    352, 477, 150, 346, 0, 0, 628, 56, 594, 368, 0, 154, 72, 72, 98, 67, 254, 300, 0, 0, 30, 0, 0, 0, 462, 304,
    0, 301, 0, 0, 0, 0, 147, 0, 116, 113, 0, 97, 0, 446, 0, 0, 0, 199, 0, 0, 186, 328, 266, 0, 0, 0, 0, 0, 0, 0,
    170, 0, 90, 0, 0, 0, 181, 123, 255, 14, 0, 350, 0, 29, 0, 0, 121, 0, 257, 0, 183, 0, 0, 0, 0, 0, 485, 186,
    0, 14, 5, 0, 0, 352, 253, 220, 383, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 195, 0, 0, 357, 0, 0, 220, 0, 0,
    0, 77, 341, 341, 128, 58, 215, 0, 0, 4, 0, 0, 0, 0, 358, 0, 0, 0, 346, 0, 0, 56, 204, 0, 0, 205, 559, 0, 0,
    0, 0, 0, 0, 0, 0, 170, 0, 0, 629, 350, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 121, 0, 0, 426, 52, 0, 0, 0, 0,
    0, 127, 0, 20, 0, 0, 118, 0, 0, 328, 167, 41, 5, 106, 0, 460, 169, 19, 0, 118, 0, 280, 0, 296, 0, 0, 544, 0,
    0, 0, 0, 0, 0, 0, 285, 0, 0, 0, 0, 101, 0, 0, 0, 5, 208, 0, 0, 0, 180, 336, 0, 0, 150, 0, 0, 0, 0, 396, 0,
    0, 76, 0, 173, 16, 0, 110, 0, 0, 0, 0, 0, 0, 101, 0, 0, 0, 0, 215, 0, 45, 0, 0, 127, 0, 286, 0, 0, 0, 391,
    211, 145, 460, 97, 336, 0, 41, 419, 162, 245, 0, 11, 0, 394, 0, 0, 136, 356, 26, 0, 150, 0, 197, 494, 21, 0,
    175, 0, 0, 14, 0, 0, 0, 180, 0, 0, 442, 0, 167, 0, 0, 0, 0, 0, 77, 620, 0, 0, 0, 0, 0, 29, 350, 477, 19, 0,
    383, 0, 0, 154, 0, 0, 0, 0, 0, 35, 0, 63, 132, 0, 0, 91, 0, 0, 0, 0, 0, 198, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0,
    564, 0, 4, 113, 285, 0, 98, 6, 0, 67, 0, 0, 0, 208, 23, 0, 199, 0, 5, 0, 19, 143, 0, 0, 0, 131, 0, 128, 333,
    0, 162, 41, 0, 0, 0, 0, 5, 0, 5, 0, 0, 332, 0, 219, 334, 0, 118, 0, 187, 0, 453, 0, 0, 101, 0, 0, 206, 35,
    35, 0, 0, 44, 0, 0, 0, 0, 68, 0, 56, 194, 317, 158, 210, 0, 0, 0, 0, 285, 0, 0, 130, 0, 154, 56, 0, 0, 0,
    324, 423, 221, 20, 0, 128, 0, 0, 412, 0, 111, 0, 412, 0, 0, 0, 8, 0, 544, 0, 0, 0, 222, 0, 412, 0, 0, 0, 82,
    0, 219, 85, 0, 35, 167, 0, 79, 0, 0, 38, 0, 209, 0, 0, 5, 0, 0, 185, 0, 147, 0, 83, 0, 187, 0, 0, 0, 0, 0,
    0, 74, 168, 101, 0, 630, 58, 126, 296, 460, 0, 180, 50, 296, 0, 0, 0, 121, 0, 0, 0, 0, 0, 159, 0, 0, 0, 65,
    0, 0, 123, 0, 0, 0, 0, 0, 50, 0, 98, 0, 0, 0, 442, 126, 5, 319, 0, 0, 100, 0, 66, 0, 0, 0, 0, 0, 0, 157, 35,
    0, 0, 0, 0, 0, 0, 262, 460, 0, 0, 0, 453, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 121, 0, 219, 332, 143, 0,
    81, 0, 538, 195, 0, 35, 0, 111, 0, 293, 128, 0, 0, 412, 109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 218, 139, 0,
    100, 0, 0, 0, 0, 336, 0, 0, 225, 0, 0, 0, 0, 194, 0, 453, 85, 0, 0, 55, 0, 423, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 85, 0, 0, 357, 0, 111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 41, 293, 361, 157, 0, 165, 59, 253, 0,
    0, 0, 0, 367, 367, 293, 0, 66, 41, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 631, 280, 0, 111, 280, 0, 593, 0, 0,
    0, 0, 0, 0, 98, 345, 312, 220, 0, 180, 8, 0, 360, 38, 290, 0, 0, 0, 0, 0, 0, 0, 105, 35, 110, 14, 0, 0, 0,
    0, 0, 86, 0, 101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 155, 143, 0, 0, 0, 91, 147, 234, 0, 119, 0, 0, 16,
    56, 241, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 131, 121, 21, 0, 125, 123, 84, 0, 0,
    157, 0, 0, 0, 0, 0, 117, 0, 0, 0, 0, 346, 0, 23, 0, 0, 561, 44, 0, 0, 0, 140, 305, 0, 0, 0, 0, 155, 0, 0,
    155, 145, 4, 0, 632, 0, 158, 0, 0, 0, 0, 0, 128, 136, 0, 15, 0, 0, 27, 0, 168, 0, 29, 126, 0, 0, 119, 0, 40,
    91, 173, 541, 0, 0, 0, 0, 0, 84, 0, 0, 0, 15, 0, 346, 39, 0, 14, 0, 430, 111, 0, 0, 0, 21, 0, 0, 0, 394, 0,
    0, 506, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 191, 233, 0, 193, 0, 0, 35, 254, 0, 0, 0, 185, 20, 0, 0, 0, 0, 0,
    0, 22, 0, 100, 0, 0, 116, 0, 52, 0, 0, 0, 0, 0, 0, 360, 0, 250, 0, 204, 0, 0, 0, 0, 0, 118, 113, 0, 0, 0,
    56, 153, 8, 0, 593, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 41, 0, 506, 0, 346, 0, 0, 0, 208, 0, 341, 0, 0, 0,
    541, 110, 0, 0, 0, 0, 0, 0, 0, 0, 124, 496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 290, 245, 0, 0,
    77, 262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 173, 0, 0, 0, 0, 0, 190, 162, 0, 0, 0, 0, 0, 357, 208, 0, 94, 0, 0, 60,
    0, 0, 0, 632, 0, 0, 290, 0, 0, 153, 397, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 465, 465, 0, 0, 0, 0,
    124, 0, 0, 111, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 158, 0, 0, 228, 0, 0, 0, 0, 190, 0, 74, 0, 38, 0, 0, 288,
    0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 341, 0, 0, 0, 233, 0, 0, 0, 109, 0, 0, 0, 0, 0, 500,
    0, 157, 169, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 381, 0, 0, 0, 441, 0, 0, 234, 0, 4, 0, 0, 0,
    0, 417, 0, 0, 0, 633, 467, 28, 0, 0, 0, 564, 0, 634, 233, 144, 0, 0, 0, 119, 495, 266, 20, 0, 106, 0, 27,
    41, 118, 0, 228, 118, 0, 0, 77, 16, 38, 0, 170, 0, 0, 182, 0, 0, 6, 81, 0, 374, 0, 635, 0, 612, 0, 0, 0, 0,
    228, 0, 0, 0, 0, 0, 108, 92, 92, 0, 185, 636, 0, 40, 413, 118, 0, 106, 0, 0, 103, 0, 127, 0, 0, 0, 0, 84, 0,
    0, 0, 180, 162, 0, 0, 0, 121, 349, 91, 374, 0, 0, 0, 453, 0, 0, 0, 0, 0, 0, 0, 194, 466, 0, 49, 0, 0, 0, 0,
    0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 86, 242, 272, 0, 0, 5, 190, 0, 374, 0, 413, 0, 0, 374, 0, 278,
    0, 0, 91, 0, 35, 56, 0, 0, 16, 243, 0, 0, 170, 5, 0, 21, 0, 278, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 23,
    0, 182, 0, 7, 175, 175, 0, 0, 357, 116, 0, 0, 0, 159, 194, 0, 0, 0, 0, 0, 253, 0, 0, 113, 0, 0, 204, 0, 374,
    0, 0, 0, 52, 185, 127, 170, 0, 56, 0, 0, 118, 175, 121, 208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 494, 0, 80, 0, 0,
    387, 147, 0, 0, 0, 637, 59, 0, 0, 0, 442, 0, 49, 0, 208, 0, 192, 83, 0, 0, 0, 0, 0, 209, 0, 0, 139, 0, 0, 0,
    0, 0, 0, 0, 0, 316, 0, 0, 0, 0, 276, 0, 0, 416, 40, 0, 45, 0, 0, 0, 137, 0, 218, 92, 190, 0, 0, 0, 442, 0,
    0, 0, 0, 0, 349, 0, 0, 582, 0, 81, 0, 0, 49, 0, 416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 158, 0, 187, 0, 0,
    113, 138, 294, 111, 0, 638, 0, 0, 0, 280, 0, 0, 0, 246, 0, 0, 150, 21, 131, 0, 0, 0, 0, 0, 0, 0, 301, 265,
    0, 0, 0, 0, 0, 409, 205, 186, 81, 0, 111, 0, 0, 16, 0, 0, 90, 0, 0, 0, 197, 253, 0, 0, 284, 0, 0, 409, 0,
    300, 30, 638, 30, 0, 280, 246, 150, 131, 409, 284, 111, 265, 300, 0, 0, 16, 90, 253, 284, 0, 90, 0, 249, 39,
    0, 0, 123, 0, 98, 121, 7, 0, 0, 0, 0, 74, 0, 422, 168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 395, 132, 0, 348, 7, 0, 0,
    0, 168, 0, 0, 0, 0, 0, 0, 0, 200, 0, 2, 91, 0, 0, 0, 422, 167, 260, 126, 0, 345, 0, 231, 66, 365, 65, 0,
    296, 336, 76, 102, 195, 111, 0, 336, 346, 0, 27, 0, 421, 0, 0, 639, 249, 0, 337, 0, 66, 0, 0, 110, 0, 0, 83,
    0, 0, 0, 367, 0, 0, 128, 0, 106, 0, 0, 0, 162, 23, 2, 0, 98, 0, 0, 123, 0, 0, 0, 0, 121, 0, 0, 0, 0, 23, 0,
    0, 0, 0, 21, 382, 0, 0, 143, 383, 466, 77, 188, 0, 0, 121, 0, 0, 21, 0, 341, 161, 154, 35, 0, 0, 150, 0, 0,
    150, 0, 99, 16, 142, 12, 0, 582, 181, 74, 7, 0, 100, 0, 0, 0, 137, 0, 0, 117, 0, 0, 318, 0, 0, 143, 0, 222,
    23, 148, 116, 0, 35, 262, 0, 39, 86, 0, 0, 0, 148, 0, 50, 0, 329, 0, 0, 56, 0, 206, 0, 0, 0, 351, 0, 376,
    167, 119, 221, 40, 123, 421, 127, 117, 0, 640, 162, 0, 0, 0, 0, 180, 0, 116, 0, 0, 0, 0, 0, 0, 14, 0, 0, 38,
    0, 336, 641, 0, 0, 137, 0, 154, 0, 0, 187, 0, 118, 0, 254, 0, 64, 0, 215, 0, 0, 24, 0, 0, 0, 642, 0, 0, 0,
    0, 56, 192, 50, 204, 643, 358, 150, 0, 0, 205, 0, 285, 74, 0, 0, 2, 144, 0, 56, 98, 0, 150, 464, 86, 350,
    266, 0, 426, 247, 159, 0, 200, 0, 358, 0, 559, 0, 153, 365, 118, 0, 262, 0, 0, 59, 0, 0, 0, 0, 106, 0, 85,
    0, 430, 210, 0, 0, 361, 0, 176, 110, 0, 211, 459, 209, 185, 21, 0, 0, 158, 158, 0, 66, 0, 0, 80, 0, 153, 0,
    0, 300, 515, 0, 0, 0, 0, 208, 0, 16, 0, 0, 0, 40, 0, 90, 0, 0, 165, 0, 4, 0, 0, 181, 0, 161, 0, 0, 177, 0,
    0, 391, 0, 0, 346, 0, 321, 111, 0, 0, 0, 210, 100, 0, 217, 0, 644, 206, 187, 0, 170, 0, 119, 143, 0, 0, 0,
    0, 0, 0, 80, 0, 0, 0, 0, 288, 14, 0, 0, 75, 38, 100, 139, 0, 381, 0, 0, 41, 0, 0, 0, 0, 0, 35, 0, 210, 645,
    0, 119, 224, 0, 0, 0, 0, 0, 56, 315, 0, 233, 0, 180, 0, 180, 0, 217, 139, 0, 0, 217, 0, 0, 0, 224, 0, 190,
    0, 200, 0, 0, 167, 2, 91, 86, 111, 365, 345, 231, 139, 76, 102, 195, 296, 38, 126, 111, 0, 209, 464, 16, 0,
    27, 337, 367, 346, 642, 0, 421, 247, 83, 110, 249, 391, 123, 106, 383, 121, 644, 77, 21, 128, 162, 121, 0,
    21, 188, 143, 466, 75, 0, 148, 222, 150, 318, 150, 582, 117, 376, 23, 100, 181, 329, 16, 12, 142, 154, 35,
    64, 74, 7, 99, 0, 161, 0, 167, 221, 351, 206, 40, 123, 56, 117, 148, 640, 421, 0, 254, 159, 215, 559, 645,
    0, 14, 116, 118, 56, 180, 0, 641, 137, 24, 154, 0, 187, 0, 38, 153, 426, 192, 0, 144, 74, 361, 365, 118,
    205, 56, 358, 217, 98, 350, 200, 285, 85, 204, 50, 153, 190, 176, 21, 158, 110, 459, 211, 430, 90, 4, 300,
    0, 515, 187, 217, 206, 0, 170, 321, 200, 381, 288, 217, 348, 0, 0, 0, 0, 0, 0, 0, 167, 0, 561, 0, 0, 0, 0,
    234, 209, 439, 150, 247, 0, 270, 0, 180, 0, 247, 0, 0, 0, 0, 150, 11, 0, 0, 0, 392, 0, 0, 0, 0, 0, 0, 7, 32,
    0, 0, 0, 0, 0, 177, 0, 41, 646, 121, 0, 0, 0, 0, 0, 0, 647, 0, 0, 0, 0, 147, 182, 150, 0, 0, 0, 0, 0, 0, 0,
    206, 620, 0, 0, 0, 0, 0, 0, 620, 0, 153, 173, 0, 0, 0, 0, 0, 319, 14, 0, 0, 0, 620, 0, 0, 0, 0, 648, 2, 185,
    91, 242, 155, 0, 65, 0, 0, 109, 181, 275, 364, 30, 649, 0, 0, 121, 15, 0, 98, 65, 461, 0, 601, 54, 103, 376,
    250, 14, 192, 65, 0, 221, 8, 130, 580, 108, 117, 0, 315, 98, 650, 0, 300, 0, 0, 0, 0, 0, 0, 162, 0, 109, 0,
    0, 0, 0, 0, 23, 222, 224, 21, 0, 7, 12, 175, 380, 119, 54, 101, 180, 91, 0, 0, 0, 145, 0, 5, 186, 0, 0, 519,
    68, 0, 242, 222, 0, 0, 0, 0, 0, 0, 91, 16, 590, 0, 0, 0, 0, 0, 0, 39, 485, 0, 651, 391, 0, 224, 152, 0, 288,
    0, 341, 126, 0, 0, 5, 14, 0, 176, 0, 0, 0, 0, 155, 0, 648, 2, 91, 185, 155, 242, 649, 119, 138, 5, 181, 145,
    275, 364, 109, 601, 16, 121, 30, 65, 101, 130, 15, 192, 461, 250, 103, 221, 14, 8, 65, 300, 39, 650, 117,
    98, 108, 580, 5, 98, 0, 126, 0, 162, 222, 0, 91, 186, 242, 176, 7, 21, 14, 23, 380, 175, 0, 222, 0, 485, 91,
    0, 590, 0, 152, 224, 651, 391, 288, 341, 155, 300, 0, 21, 201, 0, 0, 0, 151, 0, 98, 8, 0, 23, 0, 0, 280, 91,
    143, 144, 111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 206, 0, 0, 0, 0, 271, 215, 0, 0, 23, 0, 417, 0, 0,
    0, 0, 144, 0, 0, 0, 143, 0, 0, 304, 0, 0, 0, 206, 0, 0, 244, 0, 0, 0, 0, 215, 0, 0, 44, 0, 0, 0, 0, 0, 224,
    224, 514, 0, 0, 0, 0, 392, 0, 91, 0, 0, 0, 39, 0, 0, 0, 111, 460, 97, 0, 230, 0, 0, 0, 0, 295, 145, 0, 99,
    106, 0, 0, 0, 0, 0, 506, 191, 91, 0, 0, 0, 328, 0, 194, 0, 90, 0, 300, 0, 100, 0, 0, 0, 0, 116, 0, 142, 155,
    280, 209, 0, 293, 0, 147, 0, 186, 0, 101, 0, 0, 132, 0, 0, 159, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 169, 0, 128,
    171, 136, 0, 23, 0, 0, 553, 101, 0, 0, 0, 195, 0, 0, 0, 0, 0, 0, 0, 0, 116, 194, 39, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 94, 0, 39, 0, 0, 191, 56, 0, 0, 0, 136, 94, 159, 0, 0, 0, 59, 0, 0, 66, 0, 0, 506, 0, 56, 0, 159, 0,
    0, 59, 186, 13, 210, 0, 97, 0, 0, 159, 0, 363, 4, 0, 0, 132, 0, 0, 0, 11, 0, 0, 11, 0, 0, 300, 191, 0, 0, 4,
    94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 169, 0, 11, 0, 324, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 143, 0, 0, 0,
    168, 0, 121, 0, 392, 23, 159, 0, 460, 0, 448, 652, 191, 0, 39, 12, 0, 0, 0, 0, 448, 0, 0, 0, 0, 363, 0, 0,
    363, 0, 0, 0, 0, 0, 0, 0, 538, 448, 126, 428, 0, 0, 16, 0, 99, 0, 428, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0,
    16, 0, 0, 0, 0, 0, 285, 0, 0, 0, 653, 365, 142, 243, 0, 0, 0, 0, 427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 153,
    233, 0, 0, 12, 0, 0, 0, 0, 0, 125, 0, 0, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 39, 206, 106, 1, 0,
    360, 0, 0, 0, 0, 44, 0, 317, 0, 12, 23, 242, 0, 0, 0, 0, 0, 0, 270, 0, 192, 4, 170, 80, 0, 0, 0, 0, 0, 171,
    147, 464, 72, 263, 0, 0, 0, 0, 0, 0, 477, 17, 30, 175, 120, 0, 0, 233, 0, 342, 139, 0, 0, 23, 0, 0, 0, 0,
    180, 113, 0, 654, 0, 0, 12, 10, 412, 0, 348, 162, 289, 185, 377, 0, 0, 12, 0, 0, 0, 263, 44, 0, 0, 0, 130,
    0, 448, 0, 0, 256, 32, 0, 0, 0, 0, 10, 266, 422, 0, 14, 291, 511, 317, 0, 653, 365, 142, 427, 0, 0, 12, 0,
    120, 233, 422, 0, 106, 317, 11, 39, 1, 0, 162, 291, 206, 80, 360, 242, 0, 44, 23, 12, 317, 44, 192, 170,
    171, 477, 175, 464, 0, 72, 0, 263, 147, 23, 654, 342, 412, 180, 14, 185, 289, 12, 377, 263, 448, 126, 123,
    0, 21, 655, 0, 0, 287, 287, 0, 0, 275, 0, 315, 315, 0, 315, 0, 21, 315, 315, 493, 494, 160, 0, 0, 0, 0, 0,
    0, 315, 0, 310, 0, 63, 404, 101, 144, 101, 66, 40, 102, 126, 0, 116, 54, 0, 0, 0, 0, 438, 341, 0, 68, 90, 0,
    27, 124, 40, 0, 0, 32, 121, 0, 162, 185, 118, 477, 39, 0, 0, 206, 0, 65, 77, 106, 0, 230, 65, 300, 82, 433,
    145, 0, 0, 495, 0, 277, 80, 117, 0, 0, 85, 17, 300, 36, 0, 249, 215, 0, 169, 387, 421, 141, 186, 0, 161, 75,
    0, 77, 100, 419, 127, 56, 128, 23, 207, 11, 16, 285, 0, 186, 80, 300, 234, 0, 121, 479, 0, 0, 50, 125, 176,
    143, 169, 29, 477, 0, 0, 173, 0, 0, 0, 0, 0, 0, 0, 285, 0, 0, 23, 162, 0, 195, 280, 118, 0, 1, 0, 0, 357,
    42, 0, 56, 0, 0, 438, 180, 0, 0, 0, 0, 66, 0, 2, 56, 68, 0, 204, 116, 365, 8, 250, 23, 186, 404, 118, 0, 56,
    16, 158, 0, 515, 419, 553, 285, 0, 185, 128, 0, 381, 0, 158, 0, 0, 40, 300, 0, 0, 176, 143, 13, 438, 0, 0,
    39, 0, 0, 169, 158, 101, 100, 321, 56, 0, 63, 194, 50, 466, 158, 54, 74, 180, 32, 12, 0, 65, 431, 0, 315, 0,
    157, 185, 0, 357, 173, 484, 0, 262, 0, 356, 0, 216, 66, 72, 0, 0, 0, 0, 0, 0, 109, 0, 77, 213, 0, 0, 110, 0,
    330, 0, 21, 0, 0, 0, 66, 656, 230, 16, 0, 14, 0, 128, 0, 0, 121, 215, 18, 448, 0, 280, 23, 0, 0, 298, 0,
    305, 71, 145, 0, 0, 0, 0, 44, 0, 0, 0, 541, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 361, 456, 0, 0, 243,
    341, 0, 0, 0, 511, 68, 91, 0, 253, 14, 0, 538, 0, 187, 0, 0, 0, 35, 163, 66, 0, 0, 657, 0, 0, 0, 0, 186, 0,
    0, 0, 0, 205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 215, 0, 0, 79, 68, 658, 0, 14, 0, 0, 0, 0, 336,
    0, 0, 0, 200, 5, 0, 0, 0, 262, 0, 0, 0, 0, 0, 2, 0, 0, 448, 328, 657, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 56, 2, 215, 133, 175, 23, 0, 0, 0, 23, 0, 244, 0, 364, 161, 0, 0, 0, 0, 0,
    412, 0, 0, 0, 0, 206, 256, 123, 128, 295, 0, 0, 245, 559, 0, 180, 0, 0, 0, 0, 5, 2, 0, 186, 165, 54, 488,
    76, 222, 0, 0, 0, 240, 150, 139, 0, 0, 0, 25, 0, 0, 0, 154, 0, 244, 0, 206, 0, 159, 0, 0, 41, 0, 376, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 215, 0, 412, 0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 0, 369, 38, 5, 0, 206, 210, 0, 295, 160, 0,
    149, 659, 0, 0, 139, 0, 0, 0, 233, 0, 0, 0, 139, 467, 0, 150, 0, 240, 315, 199, 0, 56, 394, 394, 278, 28,
    48, 24, 173, 660, 0, 0, 0, 0, 0, 661, 2, 0, 0, 0, 91, 163, 0, 0, 0, 0, 0, 143, 6, 206, 16, 101, 0, 260, 66,
    0, 0, 155, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 0, 0,
    438, 0, 0, 179, 275, 311, 0, 206, 476, 0, 227, 0, 0, 0, 0, 424, 0, 301, 143, 0, 0, 0, 0, 0, 0, 230, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 444, 0, 0, 104, 17, 0, 123, 295, 0, 436, 0, 0, 0, 0, 12, 307, 162, 0, 0, 263, 194, 0,
    0, 0, 119, 0, 127, 0, 132, 581, 50, 394, 82, 23, 0, 0, 0, 0, 211, 0, 0, 0, 233, 0, 0, 271, 0, 0, 0, 295, 0,
    16, 495, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 0, 0, 345, 44, 0, 0, 0, 17, 0, 153, 0, 336, 0, 0,
    19, 0, 20, 0, 0, 0, 0, 0, 108, 0, 0, 0, 0, 0, 100, 0, 12, 0, 263, 180, 0, 245, 116, 143, 288, 266, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 416, 0, 0, 0, 0, 35, 15, 0, 16, 128, 0, 180, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 2, 0, 0, 156, 0, 12, 29, 0, 0, 39, 0, 119, 0, 0, 0, 0, 0, 0, 0, 163, 0,
    0, 0, 0, 50, 2, 0, 119, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, 17, 23, 0, 0, 0, 0, 194, 97, 406, 0, 209, 143, 186,
    0, 96, 0, 0, 0, 462, 0, 97, 0, 0, 0, 0, 0, 152, 0, 0, 27, 215, 0, 0, 0, 0, 374, 0, 0, 215, 147, 64, 0, 0, 0,
    154, 187, 2, 111, 12, 263, 111, 0, 92, 30, 319, 0, 12, 394, 20, 0, 123, 267, 0, 0, 462, 0, 0, 0, 182, 0, 0,
    0, 0, 0, 0, 0, 217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 341, 150, 477, 116, 0, 186, 0, 0, 0, 113, 0, 0, 205, 0, 0,
    159, 0, 0, 0, 84, 8, 66, 0, 0, 0, 0, 0, 0, 311, 249, 0, 0, 0, 0, 0, 206, 206, 0, 56, 0, 32, 0, 444, 0, 0,
    59, 0, 0, 0, 0, 0, 0, 163, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110, 0, 211, 0, 0, 0, 0, 0, 0, 0, 136, 0,
    281, 64, 0, 0, 215, 82, 0, 0, 0, 7, 209, 98, 0, 77, 250, 0, 0, 26, 0, 0, 0, 0, 41, 162, 162, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 100, 401, 0, 40, 4, 431, 0, 0, 0, 0, 300, 0, 0,
    0, 0, 40, 380, 5, 0, 0, 0, 190, 4, 136, 76, 0, 80, 182, 0, 208, 0, 19, 0, 217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 317, 0, 342, 0, 210, 209, 0, 448, 0, 0, 0, 0, 0, 0, 0, 413, 424, 0, 0, 0, 0, 0, 0, 0, 0, 321, 0, 169,
    369, 0, 0, 103, 426, 0, 0, 0, 94, 262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 317, 12, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 263, 32, 0, 195, 0, 190, 0, 0, 0, 0, 0, 0, 0, 296, 0, 23, 0, 0, 0, 0, 0, 498, 0, 109, 0,
    0, 0, 0, 256, 256, 0, 0, 145, 0, 0, 0, 0, 0, 148, 0, 0, 662, 0, 286, 0, 157, 182, 0, 0, 0, 0, 0, 0, 317,
    458, 0, 0, 0, 0, 460, 217, 139, 0, 0, 30, 0, 363, 0, 0, 0, 0, 197, 224, 416, 267, 0, 0, 0, 0, 0, 0, 0, 0,
    163, 2, 661, 0, 0, 0, 0, 101, 6, 311, 260, 143, 0, 0, 0, 199, 0, 0, 0, 230, 194, 438, 206, 94, 0, 0, 209,
    275, 179, 460, 458, 301, 0, 16, 0, 0, 0, 0, 476, 0, 436, 12, 2, 211, 123, 0, 0, 0, 0, 295, 271, 224, 0, 0,
    307, 12, 0, 263, 82, 104, 286, 233, 0, 127, 0, 119, 0, 132, 0, 0, 195, 0, 0, 0, 0, 0, 27, 0, 0, 156, 0, 413,
    0, 190, 20, 0, 0, 0, 26, 0, 180, 100, 2, 0, 288, 0, 12, 0, 0, 143, 0, 245, 64, 0, 44, 0, 76, 19, 0, 0, 336,
    0, 23, 0, 127, 0, 0, 0, 401, 380, 128, 281, 0, 2, 50, 116, 0, 0, 180, 0, 0, 29, 0, 0, 0, 0, 35, 0, 0, 163,
    0, 0, 97, 0, 0, 267, 319, 0, 111, 0, 0, 374, 0, 394, 123, 197, 215, 215, 92, 145, 0, 0, 0, 0, 187, 2, 59,
    194, 0, 147, 249, 341, 0, 5, 0, 205, 311, 206, 94, 84, 0, 0, 32, 0, 186, 0, 208, 98, 0, 0, 431, 0, 82, 0,
    363, 0, 12, 0, 0, 0, 41, 110, 1, 0, 109, 136, 182, 190, 4, 0, 0, 136, 80, 300, 514, 100, 0, 426, 0, 369, 0,
    0, 103, 0, 0, 0, 209, 262, 498, 0, 32, 0, 0, 0, 0, 182, 662, 217, 139, 5, 0, 0, 0, 0, 0, 0, 0, 5, 105, 0, 0,
    288, 0, 0, 0, 0, 216, 334, 76, 26, 0, 0, 422, 227, 0, 216, 216, 144, 444, 0, 0, 0, 307, 0, 0, 0, 8, 0, 0,
    14, 227, 0, 0, 284, 305, 114, 0, 0, 280, 444, 0, 374, 541, 34, 0, 0, 0, 371, 0, 0, 0, 0, 97, 0, 0, 25, 0,
    240, 365, 174, 75, 0, 0, 0, 0, 265, 0, 0, 275, 350, 118, 0, 561, 249, 416, 186, 0, 0, 0, 0, 0, 26, 305, 324,
    663, 0, 0, 0, 280, 0, 30, 0, 266, 0, 142, 101, 218, 0, 0, 404, 0, 0, 105, 0, 288, 0, 216, 334, 105, 663,
    227, 118, 216, 422, 144, 444, 0, 444, 307, 664, 280, 105, 404, 444, 34, 26, 114, 284, 0, 374, 16, 371, 541,
    186, 75, 25, 97, 151, 0, 174, 240, 365, 101, 416, 265, 142, 561, 249, 305, 0, 0, 324, 266, 0, 91, 0, 0, 103,
    0, 101, 0, 0, 147, 0, 0, 234, 322, 22, 275, 0, 0, 227, 406, 39, 0, 0, 110, 139, 333, 162, 167, 0, 0, 0, 0,
    143, 0, 0, 0, 27, 99, 0, 466, 0, 91, 159, 237, 225, 162, 77, 0, 385, 620, 665, 0, 0, 216, 0, 0, 0, 74, 288,
    169, 0, 77, 0, 0, 334, 305, 288, 22, 191, 0, 234, 185, 162, 159, 266, 0, 0, 68, 445, 175, 0, 215, 0, 0, 0,
    333, 0, 180, 162, 14, 255, 186, 266, 237, 22, 445, 0, 121, 139, 0, 0, 0, 0, 0, 0, 159, 66, 666, 0, 0, 0,
    103, 180, 0, 250, 167, 180, 336, 111, 0, 0, 265, 68, 0, 203, 219, 71, 0, 159, 5, 0, 0, 0, 0, 0, 0, 332, 387,
    0, 0, 180, 180, 40, 445, 0, 0, 0, 159, 0, 49, 336, 0, 115, 225, 0, 65, 149, 567, 215, 0, 191, 169, 667, 201,
    0, 133, 152, 0, 0, 578, 27, 342, 123, 0, 147, 0, 667, 98, 356, 121, 215, 0, 316, 0, 0, 0, 143, 180, 216, 0,
    326, 30, 215, 316, 356, 167, 0, 180, 0, 278, 201, 0, 0, 0, 0, 66, 66, 83, 0, 0, 0, 0, 105, 130, 0, 68, 511,
    0, 0, 104, 580, 0, 82, 396, 12, 0, 0, 221, 0, 668, 159, 0, 0, 128, 311, 2, 162, 138, 54, 0, 0, 23, 538, 311,
    14, 0, 131, 0, 35, 23, 0, 525, 0, 0, 341, 0, 0, 7, 0, 8, 0, 0, 0, 0, 68, 0, 0, 109, 221, 0, 0, 333, 0, 0,
    219, 0, 0, 76, 669, 293, 0, 0, 0, 0, 0, 138, 218, 0, 0, 0, 159, 0, 0, 0, 0, 511, 0, 219, 0, 285, 0, 104,
    219, 0, 0, 170, 0, 0, 0, 0, 254, 254, 2, 0, 162, 2, 0, 2, 2, 2, 12, 2, 101, 14, 0, 123, 85, 178, 0, 0, 522,
    12, 0, 522, 151, 0, 0, 0, 86, 0, 0, 0, 0, 0, 90, 181, 476, 0, 86, 0, 0, 349, 0, 404, 0, 0, 0, 186, 466, 0,
    0, 127, 107, 0, 0, 0, 0, 0, 210, 0, 152, 0, 155, 0, 404, 0, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 0, 304, 0,
    0, 56, 0, 0, 215, 0, 52, 0, 0, 304, 59, 204, 0, 0, 0, 186, 0, 0, 14, 0, 0, 0, 132, 538, 0, 0, 0, 0, 0, 0, 0,
    209, 0, 404, 0, 0, 101, 0, 0, 0, 0, 118, 86, 95, 0, 0, 307, 0, 0, 216, 0, 0, 0, 0, 0, 118, 0, 0, 186, 16,
    412, 0, 132, 118, 0, 0, 0, 0, 118, 86, 95, 216, 118, 412, 186, 16, 16, 0, 0, 288, 159, 333, 0, 68, 128, 0,
    0, 0, 341, 68, 0, 0, 333, 79, 41, 417, 2, 80, 0, 73, 154, 0, 180, 0, 298, 0, 421, 280, 111, 73, 35, 270,
    124, 392, 0, 0, 124, 328, 104, 0, 0, 0, 0, 0, 365, 0, 0, 582, 0, 126, 65, 0, 74, 0, 0, 0, 0, 91, 156, 234,
    117, 0, 156, 0, 2, 0, 0, 0, 0, 350, 80, 387, 0, 109, 222, 0, 0, 98, 0, 0, 222, 0, 0, 0, 116, 485, 80, 0, 0,
    150, 159, 322, 205, 0, 0, 0, 356, 12, 152, 119, 0, 0, 185, 7, 12, 0, 209, 0, 273, 0, 0, 0, 0, 0, 0, 41, 206,
    123, 0, 0, 0, 12, 0, 0, 0, 119, 109, 317, 0, 363, 30, 417, 2, 80, 0, 73, 154, 180, 298, 270, 123, 392, 111,
    124, 421, 73, 35, 317, 104, 328, 80, 582, 156, 2, 0, 341, 80, 74, 65, 109, 117, 387, 350, 0, 341, 116, 159,
    356, 205, 12, 0, 322, 363, 0, 0, 7, 41, 222, 12, 0, 109, 30, 247, 0, 0, 0, 0, 131, 0, 311, 0, 230, 252, 141,
    0, 0, 16, 0, 0, 0, 139, 0, 180, 0, 0, 260, 0, 0, 369, 0, 182, 0, 182, 182, 0, 369, 0, 397, 0, 0, 247, 139,
    131, 0, 311, 16, 0, 180, 0, 0, 182, 182, 0, 14, 453, 0, 14, 360, 0, 419, 111, 0, 0, 0, 12, 419, 79, 0, 108,
    351, 0, 274, 333, 124, 0, 419, 0, 0, 65, 0, 0, 0, 0, 0, 0, 263, 21, 127, 360, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0,
    79, 139, 0, 65, 240, 0, 0, 224, 0, 482, 27, 127, 169, 0, 0, 10, 0, 165, 0, 0, 0, 12, 0, 17, 0, 0, 0, 0, 0,
    5, 118, 30, 0, 201, 0, 41, 0, 263, 0, 12, 161, 0, 190, 0, 0, 0, 0, 0, 190, 0, 0, 177, 142, 0, 0, 0, 0, 412,
    0, 0, 4, 0, 0, 180, 90, 0, 142, 224, 100, 0, 0, 38, 111, 158, 0, 356, 186, 0, 79, 0, 0, 0, 0, 240, 0, 217,
    0, 0, 0, 0, 0, 0, 111, 0, 190, 0, 177, 108, 351, 274, 124, 0, 12, 360, 127, 21, 0, 65, 65, 158, 79, 0, 0,
    44, 0, 0, 0, 0, 27, 10, 482, 169, 0, 0, 0, 30, 0, 142, 0, 0, 217, 0, 0, 0, 0, 180, 90, 4, 0, 224, 0, 180,
    280, 670, 79, 0, 0, 340, 132, 0, 186, 0, 14, 0, 350, 0, 113, 0, 412, 77, 0, 109, 0, 290, 351, 247, 0, 300,
    99, 0, 147, 154, 0, 39, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 230, 0, 16, 0, 16, 80, 0, 0, 0, 0, 0, 194,
    23, 292, 16, 0, 0, 106, 0, 0, 230, 91, 0, 21, 132, 99, 99, 21, 0, 0, 315, 0, 0, 0, 0, 0, 154, 0, 126, 0, 0,
    74, 82, 0, 0, 559, 0, 0, 0, 0, 0, 0, 163, 0, 671, 216, 0, 119, 0, 169, 0, 248, 376, 219, 377, 215, 0, 0, 17,
    0, 0, 352, 0, 116, 111, 111, 0, 14, 128, 445, 0, 0, 221, 0, 19, 204, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 280, 0,
    0, 0, 0, 0, 0, 59, 0, 534, 0, 0, 262, 0, 0, 0, 0, 185, 215, 128, 100, 0, 0, 0, 0, 0, 197, 0, 620, 40, 217,
    182, 19, 16, 0, 0, 0, 0, 181, 0, 183, 165, 448, 279, 0, 0, 329, 0, 0, 44, 0, 445, 197, 0, 80, 75, 0, 0, 0,
    244, 0, 0, 157, 0, 139, 111, 0, 0, 0, 32, 34, 0, 290, 351, 99, 154, 147, 16, 1, 82, 157, 0, 21, 21, 91, 16,
    215, 23, 99, 292, 106, 75, 230, 165, 54, 0, 44, 181, 559, 74, 315, 0, 34, 248, 445, 376, 163, 169, 111, 111,
    116, 215, 0, 183, 217, 204, 534, 280, 128, 221, 40, 0, 59, 100, 182, 197, 19, 279, 244, 111, 0, 139, 507, 0,
    118, 0, 0, 0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 0, 74, 44, 0, 0, 265, 0, 0, 315, 14, 0, 0, 0, 0, 208, 82, 0, 0,
    0, 0, 30, 0, 0, 0, 208, 0, 168, 0, 180, 285, 0, 30, 317, 123, 0, 0, 0, 0, 0, 0, 182, 0, 374, 0, 110, 0, 240,
    153, 0, 0, 0, 295, 206, 0, 98, 295, 0, 285, 0, 466, 0, 95, 0, 0, 0, 0, 115, 141, 167, 0, 129, 0, 0, 0, 0,
    109, 0, 0, 388, 421, 0, 0, 0, 154, 12, 0, 41, 0, 0, 111, 0, 162, 109, 0, 0, 6, 0, 4, 22, 180, 0, 0, 0, 0,
    32, 0, 0, 109, 652, 0, 234, 0, 664, 345, 151, 207, 0, 0, 0, 16, 97, 0, 67, 265, 0, 0, 0, 0, 0, 0, 0, 7, 0,
    461, 0, 0, 0, 0, 45, 174, 295, 122, 54, 0, 240, 128, 171, 0, 215, 0, 72, 171, 118, 0, 173, 0, 0, 290, 0, 0,
    0, 240, 0, 351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 293, 0, 0, 0, 0, 110, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 0, 230, 127, 91, 98, 0, 0, 0, 20,
    0, 0, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0, 159, 39, 0, 56, 44, 0, 74, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 127, 0, 0, 173, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 147, 0, 254, 0, 0,
    0, 0, 143, 0, 0, 0, 0, 0, 0, 35, 0, 374, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 401, 0, 215, 215, 0, 0, 205, 0, 113, 590, 0, 8, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 32, 0, 0, 0, 0, 0, 0, 0, 111, 412, 460, 0, 401, 40, 0, 0, 444, 0, 0, 0,
    381, 128, 4, 0, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 209, 0, 276, 0, 0, 0, 0, 0, 426, 0, 0, 169, 100, 0, 0, 0,
    332, 0, 0, 0, 0, 0, 0, 0, 0, 117, 0, 0, 12, 0, 0, 0, 567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    317, 0, 0, 100, 351, 0, 0, 0, 0, 293, 110, 0, 0, 0, 383, 131, 317, 0, 98, 91, 0, 127, 0, 0, 230, 74, 0, 0,
    56, 0, 0, 0, 0, 117, 0, 44, 100, 0, 0, 0, 80, 0, 401, 381, 173, 0, 0, 0, 21, 0, 0, 0, 0, 254, 0, 0, 0, 0,
    374, 0, 0, 35, 0, 143, 80, 128, 0, 147, 0, 506, 0, 0, 159, 412, 0, 590, 205, 215, 113, 0, 0, 0, 0, 0, 40,
    111, 0, 32, 0, 0, 0, 0, 182, 0, 276, 4, 444, 0, 0, 0, 0, 0, 332, 169, 0, 0, 567, 12, 0, 143, 46, 91, 0, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 245, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 513, 170, 152,
    27, 0, 0, 29, 0, 0, 0, 0, 0, 125, 0, 0, 99, 0, 0, 315, 147, 0, 185, 0, 0, 0, 147, 0, 0, 0, 123, 0, 550, 107,
    0, 323, 0, 0, 0, 0, 0, 0, 65, 141, 0, 0, 0, 0, 0, 365, 0, 0, 0, 0, 345, 0, 0, 0, 0, 0, 44, 115, 0, 147, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 381, 0, 295, 169, 0, 0, 0, 0, 0, 0, 0, 0, 27, 27, 0, 348, 221, 0, 0, 0, 0,
    377, 0, 0, 113, 0, 0, 388, 0, 0, 132, 143, 0, 133, 0, 0, 0, 0, 185, 0, 0, 0, 215, 0, 0, 374, 0, 0, 0, 0, 0,
    254, 0, 0, 0, 0, 154, 80, 0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 0, 215, 0, 0, 0, 205, 0, 0, 0, 0, 0, 200, 52, 0,
    0, 374, 0, 0, 0, 0, 261, 0, 0, 97, 0, 0, 368, 0, 0, 0, 0, 361, 215, 0, 0, 460, 515, 0, 507, 0, 0, 0, 98, 0,
    459, 158, 0, 167, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98, 0, 0, 35, 16, 0, 39, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 206, 0, 0, 276, 368, 183, 0, 0, 0, 0, 233, 123, 244, 216, 0, 0, 0, 0, 321, 259, 293, 0, 0,
    361, 0, 218, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 396, 0, 0, 0, 0, 0, 317, 0, 0, 0, 0, 368, 30, 16,
    0, 55, 143, 16, 167, 233, 245, 0, 16, 27, 97, 170, 513, 123, 0, 317, 323, 0, 107, 125, 147, 0, 185, 361, 99,
    0, 39, 65, 141, 115, 0, 0, 0, 55, 345, 0, 295, 0, 381, 348, 27, 0, 216, 0, 221, 133, 0, 0, 374, 132, 388, 0,
    154, 80, 185, 183, 0, 52, 205, 507, 215, 0, 0, 261, 0, 158, 0, 515, 0, 459, 0, 361, 35, 368, 98, 0, 0, 206,
    244, 321, 293, 0, 12, 259, 0, 396, 30, 0, 317, 0, 125, 0, 266, 13, 256, 0, 240, 13, 462, 66, 0, 142, 0, 215,
    0, 0, 0, 0, 0, 0, 85, 66, 0, 0, 301, 0, 35, 111, 377, 0, 0, 0, 34, 79, 0, 0, 0, 0, 21, 5, 332, 0, 0, 0, 0,
    215, 620, 620, 0, 0, 91, 178, 0, 0, 0, 0, 304, 0, 0, 0, 0, 304, 178, 0, 0, 91, 304, 0, 290, 0, 290, 464,
    290, 0, 0, 0, 250, 250, 92, 0, 0, 0, 424, 0, 0, 424, 50, 34, 131, 173, 672, 672, 0, 179, 0, 111, 0, 370,
    370, 211, 103, 264, 56, 131, 0, 582, 240, 0, 0, 0, 80, 0, 0, 190, 539, 217, 0, 0, 0, 187, 350, 0, 0, 217, 0,
    85, 187, 240, 539, 0, 0, 130, 95, 170, 444, 444, 185, 11, 0, 143, 0, 23, 0, 0, 40, 276, 99, 218, 185, 0, 99,
    2, 0, 36, 0, 0, 123, 123, 20, 0, 186, 0, 14, 0, 0, 0, 0, 0, 0, 50, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 394, 56,
    0, 0, 40, 0, 0, 0, 0, 200, 0, 0, 0, 211, 200, 0, 14, 0, 0, 216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 242,
    0, 0, 242, 0, 159, 0, 147, 0, 81, 102, 0, 336, 0, 0, 0, 0, 0, 0, 0, 121, 206, 125, 0, 264, 0, 0, 144, 83, 0,
    44, 267, 374, 351, 0, 0, 0, 0, 0, 66, 0, 0, 0, 205, 205, 0, 0, 0, 0, 0, 0, 0, 147, 81, 102, 336, 121, 125,
    0, 206, 0, 144, 351, 267, 66, 205, 673, 225, 0, 110, 25, 607, 0, 155, 256, 0, 0, 0, 673, 155, 256, 674, 215,
    0, 674, 460, 0, 181, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

/// Without diacritics.
inline constexpr const char* vietnamese_spellings[] = {
    "/4nhat/4dinh/4that/3van/6truong/3tam/6thuong/2ha/3bat/2du/3cai/3suu/6chuyen/3tha/3vay/3the/4khau/4binh/6nghiep"
    "/3hoc4dong/2to/4thua/4dieu/5luong/6nghiem/4tang/2ca/1a/5trung/5phong/5xuyen/4hoan/3dam/4chua/2le/2cu/4phet/4ng"
    "he/3nai/3cuu/2mo/5nghia/3chi/1o/3cha/2ho/4phap/3lac/4quai/5thang/2at/4khat/2da/3tap/3thu/3mai/4loan/2vu/4kien/"
    "4lieu/3nhu/5tranh/2su/3nhi/3suc/5khuya/3ngu/4tinh/4cang/2ta/3cac/4vong/4giao/3hoi/4hanh/5huong/4kinh/4than/4nh"
    "an/2uc/4thap/4dung/4trac/3boc/2ke/3kim/4gioi/5nhung/4tong/4phat/3lon/2tu/2si/3pho/4tien/4dong/3dai/4lenh/4nghi"
    "/3mon/6nguong/3gia/4nham/4phan/5phang/2xi/1y/2ki/4phuc/3huu/5chung/6truyen/3tan/2vi/4luan/3nho/4nguy/2no/2ba/2"
    "ni/3ban/4ranh/4dien/2be/3day/3tru/3dat/3tac/4ninh/2ne/4giai/3lai/3mau/2sa/4cung/4hiep/3lua/5ngheo/5trinh/4queu"
    "/3cui/4nung/3hau/4rinh/3xam/3but/2he/3xuc/4tuan/3loi/3tuc/3bao/3tin/4luoi/4kiem/3cau/4bong/2em/3boi/3dao/5xuon"
    "g/3tri/5quyen/5thien/3xac/3oai/4trai/6khuynh/3enh/5chong/4thay/3buc/4ngau/2lu/2ma/4bang/4kiet/2bi/3cot/4thoi/5"
    "tuong/4ngao/3xiu/3dan/4tiem/3sam/4ngot/6nguyen/5huynh/4sung/5trieu/4hung/5quang/4khac/4doai/4mien/3tho/3dau/4c"
    "anh/4nhap/3noi/4toan/4cong/3luc/4quan/5duong/4vien/5nhiem/4sach/3tai/3mao/3dem/4nong/3oan/4minh/3phu/4khem5tro"
    "ng/5quyet/4lanh/3ret/4chon/4lang/4giam/3lam/5ngung/4pham/6phuong/4khai/4xuat/3hom/5thiet/3san/4thon/2so/4hinh/"
    "4vach/4liet/4sang/3xeo/4biet/4kiep/3che/4loat/5thich/2te/4tuoc/2bo/3cua/3cat/4xeng/4tieu/5khoet/4chep/4kich/4c"
    "hat/6khuyen/3tro/3lao/4hieu/4hach/3bot/4huan/3sac/3huc/4kham/3can/3teo/5chuoc/3vat/3bau/3bac/3hoa/5khuon/3hop/"
    "3phi/3qui/3khu/3nac/3ngo/3tot/3don/3nam/4bien/5chiem/2ve/5ngang/2an/5ngoeo/5khuoc/5khanh/3ach/4lich/2ap/3uom/4"
    "chai/2li/4sanh/2xo/5ruong/3chu/5huyen/4tham/3cap/4song/4thuc/4diep/2co/5khieu/4chiu/3kha/4thai/3sut/2ti/3han/4"
    "xien/2hu/4danh/2la/3mua/3lan/4ngam/2va/3hoe/3ham/5thinh/3sao/3cop/3xuy/4hong/3cao/3nha/5nhach/4ngoc/4xech/4ric"
    "h/2oa/3bom/3ran/3gam/4nhem/2ao/4chim/3gau/3nao/3bay/4menh/4khua/3cam/3xot/4phot/3hay/4vang/2bu/4lung/5giong/6n"
    "ghien/4ngac/4choi/3rao/3gat/4chau/3cay/4treu/3hiu/2ai/2do/3gan/5ngheu/2oe/3goi/5trong/4nhau/3nga/2na/4khoc/3ha"
    "o/4buot/5triet/4chit/5nganh/4ngon/3oap/3doa/3uay/4cuoi/3doi/3nhe/5tuech/3doc/3nem/4thep/4thoa/3hot/4nhai/4troc"
    "/4chac/4chot/4quat/2xe/4xuyt/4xenh/4quay/2de/4ngum/2oi/3nom/3lat/4nhip/3ray/2am/2eo/2oc/5suyen/2hi/3hat/3dac/4"
    "khit/4ngan/5buong/3meu/4phun/3lau/3gao/3xin/4nhoc/3cut/4khem/3ong/2on/2ay/4lien/3tao/3inh/5nhoen/4chuc/4trao/3"
    "reu/4gheo/3sun/2ac/3ton/3xon/1e/3hap/3ren/4dang/3rua/4them/3khi/4thao/3phe/4quac/4nheo/3xat/4nhao/3mut/2lo/3oa"
    "c/3ron/4trom/4doan/4vuon/4khon/5khuan/4quoc/5thanh/2vo/3que/3dia/6khoang/3xoi/4hoai/4ganh/4khoi/4gach/3vun/4tr"
    "uy/3pha/2go/4thuy/3lap/3luy/3gay/4khan/5khoai/3ang/4bung/5ghenh/5thong/5chinh/3ven/3vuc/4giot/3vim/4chap/6nghi"
    "eu/2om/4vung/4tran/3teo5tuong/4bich/3bam/3hac/6nhuong/5trang/3noi3xac/2xu/4tich/5ngoai/3yeu/4uong/2di/4khoa/4g"
    "iap/4doat/2ky/5phung/3tau/3khe/2xa/3nua/4gian/2au/4muoi/5thiep/2uy/4gung/2mu/3det/4kieu/3vai/5nuong/4uyen/2ga/"
    "3anh/4thim/2me/3moi/4hiem/4pheu/4dich/3non/5khong/4manh/3hoc/3hai/6nghiet/5khach/5tuyen/4hien/3yen/5khoan/3gui"
    "/3mat/2mi/4mich/3sat/3qua/5thieu/6chuong/4xich/3cuc/5khuat/3thi/5trien/5thuoc/5truan/3son/4ngat/4ngap/3deo/3lo"
    "m/3con/4chom/5giung/4tung/4ngoi/3xao/3sai/3gie/4soai/3rem/3man/6choang/3nen/5chang/3tua/3kho/3ung/4diem/4mieu/"
    "3toa/5khang/4liem/5quach/4trap/4long/5nhuoc/5cuong/2ki2mu/4banh/4linh/4luat/3cho/3duc/3tat/4thin/4thac/4mang/4"
    "thom/2uu/4niem/4chan/3nay/5khiep/5bieng/5hoang/5truot/4ghet/5luyen/5khung/5nguay/3hue/3dot/3men/5thoan/4ruoi/4"
    "ghen/4muon/3run/4hoac/3hon/4tiec/5suong/4tuom/4quen/5nhoai/4xuan/3ben/3sau/5khien/2ru/4gion/4tiep4diep/4mong/4"
    "nhua/4nanh/4tuat/5chien/4giat/4tiet/5phien/4trat/4thac5thach4thoc5thuoc5thuot/4ruon/5giang/3xoa/5nhieu/3gap/3d"
    "un/3quo/5ngoat/5chiet/4phao/4nhom/3bep/4truu/3gio/3dam3dan2ta/4chem/5phech/4quay4quai/4kiem3cum/4chut/5chieu/3"
    "bai/4kheu4khua/5trach/3tay/2ri/4nhum/4khiu/5phanh/4cach3rac3gac/4gieo/4rung/3veo/4tret/3xap/3keo/3huy/3vot/4de"
    "nh/3ken/2up/3noa3noi/4thoc/4xach/3bit/5quyen4quen/3tra/3uon/4nhay/4cuon/4tiep/3lot/4giem/4suot/4luot/4xiet/3su"
    "y/6khieng/3yet/5trich/4nhac/3dua/4cham/3dut/2un/3som/3gac/3vac/3gom/3dap/4nhep/3nan/3len/4quet/3dum/3leu/4toat"
    "/4soan/4chen/3dep/3xop/2ra/4khao/3bua/4tram/1u/3toc/5phuon/5vuong/3heo/4tanh/4xiem/4trua/4viet/4khuc/3xau4canh"
    "/3toi/6nguyet/4xoet/3soc/3moc/3mui/5thuat/4phac/4then/4thut/4gong/3rau/4trau/3sim/3cui3sap/4muop/4bach/3dan3ca"
    "m/5nhuom/4nieu3thi/4vinh/3beu/5suong3san/4nham4dong/3dan3lan/4vanh/5thoen/4nieu3lat/4dang4hieu/4cach/5duyen2an"
    "/5chuoi/3coi/5thung/3deo4giam/3vut/4rong/3voi/3ram/3sen/3coc/4ghem/4suon/4diem3con/4chum/4cheo/2gu/3mun/4guoc/"
    "3tre/4giua/3ghe/3tom4lang/3keo3coc/4xach4bang/4suoi/3luu/3noc/3dui/3xay/5hoanh/3vet/5chanh/4nhuy/4thot/3day3la"
    "m/4hich/3rui/4quat5muong/3han3gac/3mit/4luon/5khiem/3can3ham/3het/3tue/4phoi2tu/4trua4uong/3dem3tan/3dam3moi/3"
    "dut3tat/5choac3cau/3xom/3heo4thuy/3dap4tach/5khung4suon/3vam/5gieng/2ve4thay/3cum4ngap/3muc/2mo3mot/4vanh2sa/4"
    "chay/4phai/4lach/3lun/4muot/4sang2do/4treo/5duyen/4tuot/4benh/5phiem/4khap/4nhan2ne/4thot2le/3bon/4nhot/4rach/"
    "3tho3cat/4tuoi/4tuon/3rac/5suyen4hong/5chong4chao/2so3xoi/4hoat/3khu4nhao/3uop/4sinh/3roi/3net/4rang2ri/4duoi/"
    "4thui/3von/5nhuan/5suong3den/4thoi3vuc/2ua/3loc/3rot/3roc/5thiem4them/4nuoc/4ruom/4hoay/4ngan3vay/3rin/2um/3so"
    "i2mu/3bun/4nuom/3lau4thap/5duenh/5nguon/5chuan/3hup/4diet/3got/4vuot/3cun/2se/5nhich/4ngay/3lay/3mac/5khiet/3b"
    "ap/3leo/2de4banh/2ro/4nham3lan/4vang5khich/3tia/3ngo3roi/4luoc/3xan/4chua2lo/4tron3soi/4viem/4doai3dun/4phut/4"
    "dong4binh/4trem/4rang/5nhiet/3vui/3hun/3sot/5nhien/3dao2un/3mui3rim/2ui/4nhen/3dip4lieu/2en/4duoc/3dop/5nhang/"
    "6giuong/4nguu/3ram3mau/3nuu/3hep/3tep2su/4dong4nguc/3lua4lang/3lop/3meo/2ro4vuon/3rai/5hoach/5ngoan/5lieng/4ng"
    "an3doi/2de4diem/5phach/3yen3nhe/4sung5quynh/4cuoi3moi/3rom3dao/2re2li/3dau2su/2ba3cam/3den/5chuoi3suc/3deo4phe"
    "n/4nhiu/6thuyen/3not4ngan/3com3lao/3xau/3dom/3tuy/4quam3hui/3quy/3vau4bach/3dau3cau/3pho3bon/3ich/3xom4manh/5t"
    "huan/4trau4khan/5gioen/2vo4khoe/3cua4nhan/3lim/2co4guom/4than4manh/5chang5trong/2ke2lo/4ngao3thi/5thach/4troi4"
    "phen/4khan6nghien/4toai/3kho6nghien/4kham4chim/3day3bim/3bau4phao/3khu5nganh/4ngai/3yem4nham/3coi4bich/3vai3th"
    "a/3ket/2co3lan/3soi/4dinh3thi/5phieu/4ngua/3dem5thien/4dung2vu/3dip2to/4xung/2ue/4thue/3hot3lua/3the2de/5huyet"
    "/4khum/4truc/3don4chom/3dam4senh/3vau/4giau/4nong2de/3kia/2bu4giam/4quau/5choan/3gat2lo/4loai/1a4mien/3uoc/3na"
    "p/3neo/4nhau4that/4theu/5thuot/5tuyet/4xuoc/2re/5quanh/3lam3gut/3nem3len/4phon/3nhe3toi/4giay/5choai/3git/4khi"
    "n/4buoc/4phau/6khuyet/2am5lieng/4khit3bua/3nau/5giong4giac/5tieng3nay/4nang/5thoat/3ong3beo/4nach/5xoang/5thoa"
    "i/3com/4hang/4thau/2ot/2ac3nay/3bup/3rop/5ngheu2ra/3say/5ngong/5muong/3gai/3sun2ri/3uom4kieu/3tum/3vay4khum/4o"
    "anh/3dat3nam/3ham4trun/3lum/4them3tho/4nhut/3doi3noc/3bui/3loe/4miet/3rom/3lui/3lem/5nguoc/4nhan3doi/5nhong/3x"
    "oc/3xit/3rep/4trun/2go4nhen/3ech/3liu/5chinh4mong/3mot/3met/4bieu/3oam/3gon/3nep/3ven2ta/3diu/3lia/3biu/3tui/4"
    "giac/3goc/4khoe/4ngoa/4thet/3hua/6thuyet/4siem/3muu/4huoc/5khenh/3beo/4huou/4buoi/4biem/5thiem/4sieu/4ruot/3ki"
    "p/4kheu/4tech/5kieng/3keu/4ghen3xoc/6nhuyen/5khinh/5huenh/4vech/4treu3don/6nghenh/2ay3dua/6nghich/4ruoc/4tron/"
    "5chenh/4phoi/4xanh/3reo/5ngoat4nhip/4nhon/4nhat4chia/3ban3nia/3riu/6chieng/3ten/3gio4khoa/3tiu/3cat5xieng/4cuo"
    "c/3lap4beng/4gang/5thiec/2di5kieng/4guom/4nhum3cao/3nhe2ca/4tret4keng/4keng/3bit4vang/4banh3riu/3xoa3lao/5khua"
    "n4thau/3kem/4ganh3cua/4long4vanh/4senh4chat/4thoa5khoan/5chung6chuong/4khue/5duyet/3xen/5huych/5khich/5chiec/4"
    "dong3moc/4phay/3dim/6khoanh/5nhanh/5ngach/4dong5ngong/3tua2tu/4nuoi/3uoi/3xui/3vay3lau/4xoay/5quang4chao/3nan4"
    "luon/5chich/4mach/"};
inline constexpr std::uint32_t vietnamese_offsets[] = {
    0, 1, 7, 13, 19, 24, 32, 37, 45, 49, 54, 58, 63, 68, 76, 81, 86, 91, 97, 103, 111, 121, 125, 131, 137, 144,
    152, 158, 162, 165, 172, 179, 186, 192, 197, 203, 207, 211, 217, 223, 228, 233, 237, 244, 249, 252, 257,
    261, 267, 272, 278, 285, 289, 295, 299, 304, 309, 314, 320, 324, 330, 336, 341, 348, 352, 357, 362, 369,
    374, 380, 386, 390, 395, 401, 407, 412, 418, 425, 431, 437, 443, 447, 453, 459, 465, 470, 474, 479, 485,
    492, 498, 504, 509, 513, 517, 522, 528, 534, 539, 545, 551, 556, 564, 569, 575, 581, 588, 592, 595, 599,
    605, 610, 617, 625, 630, 634, 640, 645, 651, 655, 659, 663, 668, 674, 680, 684, 689, 694, 699, 704, 710,
    714, 720, 725, 730, 734, 740, 746, 751, 758, 765, 771, 776, 782, 787, 793, 798, 803, 807, 812, 818, 823,
    828, 833, 838, 844, 850, 855, 861, 865, 870, 875, 882, 887, 894, 901, 906, 911, 917, 925, 930, 937, 943,
    948, 954, 958, 962, 968, 974, 978, 983, 989, 996, 1002, 1007, 1012, 1018, 1023, 1029, 1037, 1044, 1050,
    1057, 1063, 1070, 1076, 1082, 1088, 1093, 1098, 1104, 1110, 1115, 1121, 1127, 1132, 1138, 1145, 1151, 1158,
    1164, 1169, 1174, 1179, 1185, 1190, 1196, 1201, 1213, 1220, 1226, 1231, 1237, 1243, 1249, 1254, 1261, 1267,
    1275, 1281, 1287, 1292, 1299, 1304, 1310, 1314, 1320, 1326, 1332, 1338, 1343, 1349, 1355, 1360, 1366, 1373,
    1377, 1383, 1387, 1392, 1397, 1403, 1409, 1416, 1422, 1428, 1434, 1442, 1447, 1452, 1458, 1464, 1469, 1475,
    1480, 1485, 1491, 1496, 1501, 1508, 1513, 1518, 1523, 1528, 1535, 1540, 1545, 1550, 1555, 1560, 1565, 1570,
    1575, 1580, 1586, 1593, 1597, 1604, 1608, 1615, 1622, 1629, 1634, 1640, 1644, 1649, 1655, 1659, 1665, 1669,
    1676, 1681, 1688, 1694, 1699, 1705, 1711, 1717, 1721, 1728, 1734, 1739, 1745, 1750, 1754, 1759, 1765, 1769,
    1775, 1779, 1784, 1789, 1795, 1799, 1804, 1809, 1816, 1821, 1826, 1831, 1837, 1842, 1847, 1854, 1860, 1866,
    1872, 1876, 1881, 1886, 1891, 1897, 1901, 1907, 1912, 1917, 1922, 1928, 1934, 1939, 1944, 1950, 1955, 1961,
    1965, 1971, 1978, 1986, 1992, 1998, 2003, 2008, 2014, 2019, 2025, 2030, 2034, 2038, 2043, 2050, 2054, 2059,
    2066, 2072, 2077, 2081, 2087, 2092, 2098, 2105, 2111, 2118, 2124, 2129, 2134, 2139, 2145, 2150, 2155, 2162,
    2167, 2172, 2178, 2184, 2189, 2195, 2201, 2207, 2213, 2219, 2223, 2229, 2235, 2241, 2245, 2251, 2255, 2260,
    2265, 2271, 2276, 2280, 2284, 2288, 2295, 2299, 2304, 2309, 2315, 2321, 2328, 2333, 2339, 2344, 2349, 2354,
    2360, 2365, 2371, 2376, 2380, 2384, 2390, 2395, 2400, 2407, 2413, 2419, 2424, 2430, 2435, 2439, 2444, 2449,
    2452, 2457, 2462, 2468, 2473, 2479, 2484, 2490, 2495, 2501, 2507, 2512, 2518, 2523, 2527, 2532, 2537, 2543,
    2549, 2555, 2561, 2568, 2574, 2581, 2585, 2590, 2595, 2603, 2608, 2614, 2620, 2626, 2632, 2637, 2643, 2648,
    2652, 2658, 2663, 2668, 2673, 2679, 2686, 2691, 2697, 2704, 2711, 2718, 2723, 2728, 2734, 2739, 2745, 2753,
    2757, 2763, 2769, 2780, 2786, 2791, 2796, 2804, 2811, 2820, 2824, 2830, 2837, 2842, 2848, 2852, 2858, 2864,
    2870, 2874, 2881, 2886, 2891, 2895, 2900, 2906, 2910, 2916, 2923, 2927, 2933, 2937, 2942, 2948, 2953, 2960,
    2966, 2970, 2975, 2981, 2985, 2990, 2996, 3002, 3008, 3013, 3020, 3026, 3031, 3036, 3044, 3051, 3058, 3064,
    3069, 3076, 3081, 3086, 3090, 3096, 3101, 3106, 3113, 3121, 3127, 3132, 3139, 3144, 3151, 3158, 3165, 3170,
    3176, 3182, 3187, 3192, 3197, 3203, 3210, 3216, 3222, 3227, 3232, 3237, 3243, 3248, 3253, 3261, 3266, 3273,
    3278, 3283, 3288, 3294, 3300, 3305, 3312, 3318, 3325, 3331, 3337, 3344, 3351, 3358, 3364, 3370, 3376, 3381,
    3386, 3391, 3397, 3403, 3409, 3415, 3419, 3425, 3431, 3436, 3443, 3450, 3457, 3464, 3470, 3477, 3484, 3491,
    3496, 3501, 3506, 3513, 3519, 3525, 3531, 3536, 3542, 3547, 3553, 3560, 3566, 3572, 3579, 3585, 3590, 3595,
    3602, 3606, 3612, 3623, 3629, 3635, 3641, 3647, 3654, 3660, 3666, 3673, 3679, 3708, 3714, 3721, 3726, 3733,
    3738, 3743, 3748, 3755, 3762, 3768, 3774, 3779, 3785, 3790, 3802, 3808, 3815, 3826, 3836, 3842, 3849, 3854,
    3865, 3872, 3877, 3881, 3887, 3893, 3900, 3914, 3920, 3926, 3931, 3937, 3942, 3947, 3952, 3957, 3963, 3968,
    3972, 3981, 3987, 3993, 3998, 4010, 4015, 4020, 4026, 4032, 4038, 4043, 4049, 4055, 4061, 4067, 4072, 4080,
    4085, 4092, 4098, 4103, 4109, 4114, 4118, 4123, 4128, 4133, 4138, 4143, 4149, 4154, 4159, 4165, 4170, 4175,
    4181, 4187, 4193, 4198, 4203, 4207, 4213, 4218, 4224, 4227, 4232, 4239, 4246, 4251, 4257, 4263, 4269, 4275,
    4281, 4291, 4296, 4304, 4310, 4315, 4320, 4325, 4332, 4338, 4344, 4350, 4356, 4361, 4367, 4372, 4381, 4387,
    4393, 4402, 4409, 4419, 4425, 4430, 4441, 4452, 4461, 4467, 4474, 4484, 4495, 4501, 4511, 4518, 4523, 4530,
    4540, 4545, 4551, 4556, 4561, 4566, 4571, 4577, 4583, 4593, 4599, 4605, 4609, 4614, 4620, 4625, 4631, 4636,
    4646, 4655, 4666, 4672, 4677, 4682, 4687, 4692, 4699, 4704, 4711, 4717, 4723, 4732, 4738, 4743, 4755, 4764,
    4769, 4775, 4782, 4791, 4796, 4801, 4810, 4821, 4830, 4839, 4848, 4859, 4864, 4874, 4884, 4896, 4901, 4908,
    4917, 4927, 4932, 4940, 4949, 4955, 4961, 4967, 4972, 4978, 4987, 4993, 5000, 5006, 5012, 5019, 5025, 5034,
    5043, 5048, 5054, 5060, 5069, 5075, 5081, 5086, 5098, 5110, 5118, 5124, 5134, 5139, 5145, 5150, 5155, 5164,
    5170, 5176, 5181, 5188, 5199, 5209, 5213, 5218, 5223, 5228, 5240, 5246, 5252, 5258, 5268, 5273, 5277, 5285,
    5290, 5296, 5306, 5313, 5320, 5327, 5332, 5338, 5343, 5349, 5354, 5358, 5365, 5371, 5376, 5381, 5388, 5393,
    5398, 5407, 5411, 5421, 5433, 5438, 5447, 5453, 5458, 5467, 5477, 5483, 5493, 5499, 5510, 5516, 5522, 5529,
    5534, 5539, 5544, 5551, 5559, 5568, 5572, 5578, 5588, 5592, 5598, 5603, 5610, 5618, 5624, 5633, 5638, 5643,
    5651, 5662, 5672, 5677, 5682, 5691, 5696, 5703, 5710, 5717, 5727, 5736, 5743, 5752, 5764, 5774, 5783, 5790,
    5798, 5806, 5811, 5822, 5832, 5838, 5846, 5856, 5865, 5870, 5875, 5880, 5890, 5895, 5905, 5914, 5923, 5928,
    5938, 5945, 5956, 5963, 5972, 5982, 5987, 5996, 6007, 6020, 6027, 6037, 6044, 6055, 6068, 6074, 6086, 6097,
    6106, 6116, 6127, 6133, 6143, 6153, 6162, 6167, 6175, 6180, 6190, 6197, 6203, 6214, 6223, 6231, 6237, 6241,
    6247, 6256, 6264, 6271, 6277, 6283, 6293, 6303, 6308, 6314, 6323, 6328, 6337, 6343, 6350, 6358, 6364, 6372,
    6377, 6382, 6387, 6398, 6404, 6411, 6418, 6424, 6428, 6435, 6444, 6453, 6459, 6468, 6474, 6481, 6486, 6492,
    6498, 6504, 6512, 6522, 6532, 6537, 6549, 6560, 6566, 6573, 6582, 6588, 6595, 6602, 6607, 6613, 6619, 6623,
    6631, 6636, 6641, 6651, 6656, 6663, 6670, 6675, 6683, 6693, 6698, 6708, 6714, 6723, 6733, 6738, 6748, 6754,
    6763, 6768, 6773, 6779, 6784, 6789, 6794, 6801, 6811, 6818, 6823, 6828, 6833, 6839, 6848, 6853, 6858, 6870,
    6875, 6880, 6886, 6891, 6896, 6901, 6909, 6914, 6919, 6924, 6929, 6935, 6940, 6946, 6952, 6958, 6963, 6971,
    6977, 6982, 6988, 6995, 7000, 7006, 7012, 7018, 7025, 7031, 7037, 7042, 7048, 7054, 7061, 7066, 7076, 7084,
    7091, 7098, 7104, 7114, 7122, 7130, 7138, 7144, 7150, 7157, 7163, 7169, 7174, 7186, 7192, 7203, 7212, 7217,
    7225, 7230, 7240, 7245, 7256, 7262, 7272, 7278, 7285, 7295, 7301, 7311, 7319, 7330, 7336, 7346, 7356, 7365,
    7377, 7382, 7392, 7403, 7414, 7426, 7440, 7446, 7453, 7458, 7465, 7472, 7479, 7489, 7495, 7500, 7508, 7515,
    7522, 7534, 7542, 7548, 7553, 7558, 7567, 7573, 7585, 7595, 7602,
};
inline constexpr std::uint32_t vietnamese_initials[] = {
    0, 8192, 8, 524288, 2097152, 524288, 524288, 524288, 128, 2, 8, 4, 262144, 4, 524288, 2097152, 524288, 1024,
    2, 8192, 136, 524288, 524288, 8, 2048, 8192, 524288, 4, 1, 524288, 32768, 8388608, 128, 8, 4, 2048, 4,
    32768, 8192, 8192, 4, 4096, 8192, 4, 16384, 4, 128, 32768, 2048, 65536, 524288, 1, 1024, 8, 524288, 524288,
    4096, 2048, 2097152, 1024, 2048, 8192, 524288, 262144, 8192, 262144, 1024, 8192, 524288, 4, 524288, 4,
    2097152, 64, 128, 128, 128, 1024, 524288, 8192, 1048576, 524288, 8, 524288, 2, 1024, 1024, 64, 8192, 524288,
    32768, 2048, 524288, 262144, 32768, 524288, 8, 8, 2048, 8192, 4096, 8192, 64, 8192, 32768, 32768, 8388608,
    16777216, 1024, 32768, 128, 4, 524288, 524288, 2097152, 2048, 8192, 8192, 8192, 2, 8192, 2, 131072, 8, 2, 8,
    524288, 8, 524288, 8192, 8192, 64, 2048, 4096, 262144, 4, 128, 2048, 8192, 524288, 65536, 4, 8192, 128,
    131072, 8388608, 2, 128, 8388608, 524288, 2048, 524288, 2, 524288, 2048, 1024, 4, 2, 16, 2, 8, 8388608,
    524288, 65536, 524288, 8388608, 16384, 524288, 1024, 16, 4, 524288, 2, 8192, 2048, 4096, 2, 1024, 2, 4,
    524288, 524288, 8192, 8388608, 8, 524288, 262144, 8192, 8192, 128, 262144, 524288, 128, 65536, 1024, 8,
    4096, 524288, 8, 4, 8192, 8192, 524288, 4, 2048, 65536, 8, 2097152, 8192, 262144, 524288, 4096, 8, 8192,
    16384, 4096, 32768, 525312, 65536, 2048, 131072, 4, 2048, 64, 2048, 8192, 32768, 32768, 1024, 8388608, 128,
    524288, 262144, 524288, 262144, 128, 2097152, 2048, 262144, 8388608, 2, 1024, 4, 2048, 524288, 524288,
    524288, 2, 4, 4, 8388608, 524288, 1024, 4, 1024, 4, 1024, 524288, 2048, 128, 128, 2, 128, 262144, 128, 1024,
    4, 524288, 4, 2097152, 2, 2, 128, 1024, 128, 32768, 65536, 1024, 8192, 8192, 524288, 8, 8192, 2, 4, 2097152,
    8192, 1, 8192, 1024, 1024, 1, 2048, 1, 1048576, 4, 2048, 262144, 8388608, 131072, 4, 128, 524288, 4, 262144,
    524288, 8, 4, 1024, 4, 1024, 524288, 262144, 524288, 128, 8388608, 128, 8, 2048, 4096, 2048, 8192, 2097152,
    128, 128, 524288, 262144, 4, 8388608, 128, 4, 8192, 8192, 8192, 8388608, 131072, 16384, 2, 131072, 64, 8192,
    1, 4, 64, 8192, 2, 4096, 1024, 4, 8388608, 32768, 128, 2097152, 2, 2048, 64, 8192, 8192, 4, 131072, 64, 4,
    4, 524288, 128, 1, 8, 64, 8192, 16384, 64, 524288, 8192, 8192, 8192, 1024, 128, 2, 524288, 4, 8192, 8192,
    16384, 8, 1048576, 4, 8, 8192, 524288, 8, 8192, 524288, 524288, 128, 8192, 524288, 4, 4, 65536, 8388608,
    8388608, 8388608, 65536, 8, 8192, 16384, 8192, 2048, 8192, 131072, 1, 16, 16384, 262144, 128, 128, 8, 1024,
    8192, 2, 4096, 32768, 2048, 64, 8388608, 8192, 4, 1024, 16384, 16384, 1, 2048, 524288, 256, 8192, 4, 524288,
    131072, 64, 262144, 1, 524288, 8388608, 16, 128, 131072, 8, 131072, 524288, 1024, 524288, 32768, 65536,
    8192, 8388608, 8192, 4096, 2048, 16384, 131072, 524288, 8, 2097152, 1024, 1024, 65536, 524288, 2097152,
    65536, 8, 1024, 8388608, 128, 64, 1024, 64, 2097152, 524288, 32768, 64, 524288, 2048, 2048, 64, 1024, 1024,
    1, 2, 64, 524288, 4, 2097152, 2097152, 64, 2097152, 4, 8192, 16384, 2097152, 524288, 524288, 2, 2, 128,
    8192, 524288, 8396800, 8388608, 524288, 8192, 16777216, 1048576, 8, 1024, 64, 8, 1024, 32768, 524288, 1024,
    8388608, 8192, 64, 1, 4096, 524288, 1048576, 64, 4096, 8, 1024, 2097152, 8192, 1048576, 64, 1, 524288, 4096,
    4096, 128, 32768, 8, 8192, 1024, 4096, 128, 128, 8192, 1024, 524288, 128, 16777216, 1024, 64, 4096, 4096,
    4096, 262144, 65536, 524288, 4, 8388608, 4, 1024, 524288, 524288, 524288, 524288, 262144, 8192, 8192, 8,
    2048, 4, 4, 64, 524288, 8192, 8388608, 262144, 64, 262144, 131072, 4096, 4, 8192, 4, 524288, 1024, 1048576,
    8, 4096, 524288, 1024, 2048, 65536, 524288, 2048, 8192, 4, 5120, 2, 2048, 2048, 4, 8, 524288, 524288,
    524288, 4096, 524288, 1048576, 8192, 4, 8192, 1024, 2, 128, 524288, 64, 2048, 1024, 8192, 128, 8, 4096,
    524288, 131072, 64, 4096, 131072, 128, 128, 524288, 262144, 524288, 65536, 8192, 8388608, 2, 262144, 1024,
    131072, 64, 524296, 4096, 8192, 8192, 524288, 4, 64, 524288, 32768, 524288, 524288, 131072, 64, 8388608,
    8192, 64, 8, 65536, 8192, 4, 32768, 8192, 2, 524288, 64, 524296, 4, 32768, 65536, 1028, 4, 4, 2, 1024,
    524288, 524288, 131072, 8192, 1024, 32768, 131140, 64, 131072, 2097152, 524288, 8388608, 1024, 128, 2097152,
    8, 1024, 1048576, 8192, 524288, 8388608, 2, 65536, 524288, 1048576, 8192, 4, 524288, 2048, 64, 262144, 2048,
    8388608, 262144, 1024, 16777216, 524288, 8192, 8, 4, 8, 1048576, 262144, 64, 2097152, 64, 8, 8192, 8192,
    2048, 65536, 8, 2048, 524288, 262144, 4, 8, 8388608, 131072, 1024, 2, 524288, 1048576, 524288, 32768,
    2097152, 128, 524288, 8388608, 524288, 2097152, 1024, 8388612, 524288, 8192, 8388608, 262144, 4096, 4096,
    524288, 32768, 524288, 524288, 64, 131072, 524288, 262144, 262148, 4096, 2, 12, 8192, 532480, 2097152, 2,
    262144, 8200, 2056, 2097152, 524288, 10240, 136, 4, 9, 4, 4, 524288, 72, 2097152, 131072, 2097152, 131072,
    262144, 4, 64, 262144, 12, 4, 4, 64, 4096, 64, 524288, 64, 64, 526336, 1028, 8388610, 262144, 2048, 8192, 8,
    8388608, 128, 2097152, 4, 8192, 524288, 2056, 128, 131072, 69632, 192, 4096, 2048, 1024, 132, 128, 524288,
    557056, 1572864, 524296, 4104, 524296, 4, 8388608, 524416, 524296, 263168, 2097152, 64, 2621440, 8196, 4096,
    4096, 2359296, 4, 32768, 2048, 2048, 4096, 262152, 524288, 8, 524288, 2, 32768, 1024, 8192, 526336, 2, 8192,
    131072, 524292, 524288, 524288, 131072, 262272, 4, 8650752, 128, 9216, 1048576, 262144, 131072, 8192,
    131072, 8, 524288, 2097152, 8192, 262152, 2621440, 1048576, 2048, 131072, 131072, 524288, 8192, 131072, 128,
    2105344, 131072, 1048576, 266240, 2, 8192, 526336, 8, 8192, 4, 128, 8, 64, 2097152, 4, 262144, 8192, 8192,
    2048, 4096, 1024, 2, 2048, 10, 131072, 10240, 2098176, 524288, 139264, 2048, 8388608, 2052, 786432, 2097152,
    8, 32768, 10, 524288, 131072, 8192, 2097152, 128, 262144, 8192, 1048584, 135168, 1048576, 8192, 2056, 16, 8,
    8, 8192, 64, 8192, 135168, 8192, 128, 786432, 8200, 2048, 2048, 4096, 2228224, 131072, 128, 8192, 2048,
    8200, 8, 32768, 16785408, 327680, 4100, 131080, 133120, 262152, 6, 8, 262148, 32776, 8192, 524288, 8192,
    2052, 8388608, 8, 524288, 65664, 65536, 2097154, 12, 32770, 256, 8392704, 524288, 525312, 64, 2098176, 8196,
    2048, 68, 528384, 524292, 3072, 532480, 524288, 557056, 9216, 524288, 9216, 1028, 10, 32770, 9216, 8192,
    16785408, 6, 2621440, 1024, 2052, 262144, 524296, 32768, 8192, 524296, 2097160, 524296, 8388608, 1048576,
    524288, 2176, 524296, 128, 1024, 524288, 12, 262152, 2097152, 64, 8200, 1024, 66, 65536, 4, 2112, 2048,
    4097, 1048576, 8192, 8192, 532480, 524288, 524288, 524288, 8388608, 131072, 65536, 2112, 10240, 32768,
    532480, 64, 4, 64, 1024, 2, 32768, 1024, 2049, 1026, 8192, 64, 532480, 8192, 524288, 16386, 8192, 8388608,
    524288, 4, 128, 524288, 16384, 8193, 2, 131072, 139264, 262144, 8192, 4096, 64, 393216, 1049600, 524288,
    2098176, 16384, 8200, 524416, 2048, 524288, 8192, 8200, 2, 2048, 4096, 131072, 2048, 2048, 8192, 8200, 8192,
    8388608, 8388608, 131072, 524288, 8256, 16, 2048, 4100, 4096, 4096, 2, 16384, 64, 8192, 2621440, 8, 2048, 2,
    524288, 64, 64, 1024, 8192, 524288, 128, 524288, 262144, 4096, 128, 1024, 2, 128, 2, 2, 524288, 262144,
    131072, 1024, 1024, 524288, 1024, 1024, 8388672, 8192, 1024, 128, 2097152, 524296, 8192, 9, 8192, 131072,
    524288, 4, 32768, 8388608, 131072, 8192, 8192, 8196, 8194, 131072, 4, 524288, 1088, 524288, 8388612, 4,
    2050, 64, 524288, 1032, 64, 8196, 8196, 525312, 1024, 2097154, 131074, 8390656, 525312, 1024, 68, 2099200,
    262148, 525312, 4, 1024, 8, 8388608, 128, 1024, 4, 4104, 32768, 8, 1024, 8192, 8192, 8200, 524288, 8192,
    1048576, 8388608, 2099200, 8388608, 65540, 10240, 4, 4096,
};
inline constexpr std::uint16_t vietnamese_of[] = {
    1, 2, 0, 3, 0, 0, 0, 4, 5, 6, 7, 8, 0, 9, 10, 0, 11, 12, 0, 13, 14, 15, 16, 0, 17, 18, 19, 0, 20, 21, 22,
    23, 0, 0, 23, 0, 24, 25, 0, 26, 0, 0, 27, 28, 0, 29, 0, 0, 30, 0, 31, 0, 0, 0, 0, 0, 32, 33, 0, 34, 0, 35,
    36, 37, 0, 0, 38, 39, 0, 40, 0, 0, 41, 42, 0, 43, 44, 45, 46, 47, 48, 0, 0, 0, 0, 0, 49, 50, 50, 51, 0, 0,
    0, 40, 52, 53, 54, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 57, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 59, 0, 0, 0, 57, 0, 0, 0, 60, 0, 61, 62, 0, 63, 64, 65, 58, 66, 0, 4, 46, 0, 67, 68, 0, 0, 69, 69, 0, 70,
    0, 0, 0, 71, 0, 72, 69, 0, 73, 74, 0, 0, 75, 0, 0, 76, 77, 2, 0, 0, 0, 0, 78, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0,
    0, 0, 80, 81, 79, 0, 82, 83, 0, 84, 40, 0, 85, 86, 87, 0, 88, 89, 90, 0, 91, 0, 0, 92, 93, 14, 5, 94, 95, 0,
    0, 0, 96, 0, 0, 0, 0, 0, 97, 98, 0, 0, 0, 0, 0, 99, 0, 100, 0, 0, 0, 101, 0, 0, 0, 0, 0, 59, 102, 0, 0, 0,
    103, 0, 104, 0, 105, 0, 106, 0, 0, 0, 0, 0, 0, 0, 0, 107, 0, 0, 67, 108, 109, 90, 110, 0, 0, 0, 0, 0, 111,
    0, 0, 74, 0, 0, 112, 113, 114, 112, 0, 0, 0, 7, 62, 115, 0, 0, 116, 117, 0, 0, 0, 118, 119, 0, 0, 120, 0,
    121, 21, 122, 0, 0, 0, 0, 0, 92, 102, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 124, 0, 0, 114, 125, 126, 70, 0,
    0, 16, 0, 0, 0, 0, 0, 10, 127, 90, 128, 0, 129, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 131, 0, 68, 0, 0, 0, 0, 0, 23, 0, 0, 0, 63, 0, 0, 0, 0, 0, 74, 132, 0, 106, 0, 0, 35, 0, 0, 0, 0, 0, 0,
    0, 0, 133, 0, 91, 0, 134, 0, 0, 135, 0, 107, 0, 0, 136, 102, 0, 137, 0, 138, 139, 83, 140, 141, 0, 0, 142,
    0, 0, 143, 0, 144, 0, 0, 0, 145, 137, 0, 0, 0, 0, 0, 146, 0, 0, 95, 0, 0, 147, 148, 0, 0, 0, 0, 0, 0, 149,
    0, 0, 0, 0, 0, 150, 96, 0, 0, 0, 0, 0, 151, 0, 0, 132, 0, 0, 152, 0, 0, 136, 153, 0, 0, 0, 0, 0, 0, 25, 0,
    0, 154, 0, 155, 92, 0, 0, 156, 0, 0, 0, 0, 0, 0, 157, 0, 158, 0, 0, 0, 0, 0, 62, 0, 68, 0, 0, 0, 0, 0, 154,
    0, 0, 27, 0, 159, 0, 0, 0, 100, 160, 0, 0, 0, 75, 0, 50, 143, 107, 0, 0, 0, 0, 70, 0, 161, 0, 30, 162, 0,
    163, 0, 0, 164, 38, 115, 165, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 155, 167, 0, 0, 0, 168, 0, 0, 0, 0, 169,
    0, 170, 0, 0, 85, 114, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    59, 0, 0, 171, 0, 172, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 139, 173, 0, 0, 0, 0, 174, 0, 117, 0, 0, 0, 0, 0, 0,
    0, 94, 0, 0, 0, 0, 0, 0, 175, 176, 0, 0, 0, 177, 0, 0, 0, 0, 0, 0, 113, 178, 0, 0, 0, 0, 0, 0, 0, 0, 102, 0,
    0, 0, 179, 0, 0, 0, 0, 0, 180, 0, 0, 0, 0, 181, 182, 112, 0, 167, 0, 7, 0, 0, 0, 0, 0, 0, 168, 0, 0, 0, 174,
    0, 183, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 140, 0, 0, 0, 84, 0, 0, 0, 0, 60, 0, 0, 0, 117, 0, 0, 0, 0, 0,
    184, 138, 0, 26, 0, 0, 0, 0, 0, 185, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 102, 0, 0, 0, 0, 0, 0, 99, 0, 142, 0,
    80, 0, 0, 0, 141, 155, 0, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 186, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 187, 0, 0, 188, 189,
    190, 191, 192, 95, 193, 0, 194, 195, 196, 0, 0, 0, 195, 0, 0, 197, 0, 0, 0, 0, 0, 0, 0, 198, 0, 0, 0, 0, 0,
    199, 0, 0, 200, 0, 201, 202, 24, 0, 9, 203, 204, 147, 0, 0, 203, 0, 205, 192, 18, 108, 36, 123, 0, 0, 206,
    155, 55, 0, 0, 0, 0, 0, 0, 0, 201, 207, 0, 0, 208, 209, 0, 209, 210, 0, 0, 0, 0, 211, 0, 0, 196, 0, 88, 212,
    70, 0, 205, 213, 0, 0, 0, 205, 29, 0, 0, 214, 215, 0, 0, 216, 0, 0, 0, 96, 0, 0, 0, 176, 0, 217, 218, 0, 76,
    53, 219, 0, 0, 0, 96, 0, 220, 0, 0, 0, 0, 0, 0, 0, 0, 221, 0, 0, 24, 0, 0, 222, 96, 0, 223, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 224, 224, 225, 0, 0, 108, 226, 0, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 176, 0, 228, 0, 228, 0,
    0, 0, 0, 192, 0, 0, 0, 229, 0, 0, 230, 0, 128, 160, 23, 0, 79, 0, 0, 104, 231, 0, 0, 232, 0, 233, 234, 4, 0,
    0, 235, 236, 0, 0, 0, 0, 237, 0, 128, 0, 238, 0, 234, 0, 239, 232, 0, 0, 0, 104, 240, 0, 241, 152, 150, 232,
    240, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 242, 243, 0, 0, 244, 194, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 128, 0, 0,
    246, 194, 0, 95, 0, 0, 0, 155, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 155, 0, 84, 0, 248, 0,
    0, 95, 0, 0, 0, 0, 94, 0, 0, 249, 0, 0, 238, 0, 250, 0, 0, 0, 0, 0, 0, 0, 251, 0, 0, 252, 236, 253, 0, 0,
    254, 0, 0, 0, 0, 0, 155, 0, 0, 0, 245, 0, 0, 0, 255, 0, 0, 0, 0, 0, 204, 0, 256, 0, 203, 102, 58, 0, 0, 0,
    0, 0, 0, 96, 257, 0, 0, 36, 0, 0, 0, 0, 35, 135, 258, 0, 0, 0, 0, 0, 259, 0, 0, 0, 0, 260, 16, 0, 135, 0,
    261, 0, 0, 0, 82, 0, 196, 0, 262, 0, 0, 0, 0, 0, 263, 48, 0, 0, 96, 264, 0, 265, 58, 0, 262, 0, 50, 258, 0,
    0, 0, 16, 0, 266, 0, 267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 256, 0, 268, 0, 0, 0, 0, 269,
    0, 0, 0, 0, 0, 152, 0, 0, 192, 0, 0, 0, 0, 247, 0, 270, 271, 0, 0, 0, 0, 0, 272, 0, 0, 0, 0, 0, 0, 54, 0, 0,
    0, 273, 0, 274, 0, 0, 0, 0, 0, 0, 275, 0, 92, 0, 276, 0, 0, 276, 0, 0, 0, 0, 0, 0, 0, 3, 277, 107, 274, 0,
    0, 278, 277, 81, 0, 164, 0, 54, 0, 50, 279, 0, 121, 0, 54, 0, 272, 136, 0, 0, 280, 83, 136, 281, 56, 282,
    281, 0, 271, 0, 84, 0, 283, 0, 284, 0, 174, 0, 0, 0, 49, 0, 0, 0, 0, 285, 286, 0, 0, 211, 287, 117, 288,
    151, 289, 0, 0, 163, 0, 0, 0, 289, 0, 151, 0, 290, 0, 0, 161, 0, 291, 0, 292, 0, 0, 35, 0, 293, 294, 0, 0,
    0, 0, 0, 0, 125, 295, 106, 0, 0, 296, 0, 0, 297, 0, 298, 0, 188, 0, 0, 299, 0, 0, 0, 147, 0, 300, 0, 0, 0,
    0, 294, 0, 0, 0, 0, 35, 25, 0, 0, 0, 0, 0, 0, 0, 277, 0, 0, 0, 301, 0, 0, 302, 302, 0, 0, 0, 0, 132, 0, 303,
    110, 304, 104, 55, 0, 0, 90, 0, 0, 305, 0, 55, 55, 283, 92, 0, 121, 0, 0, 0, 0, 306, 0, 0, 17, 307, 156,
    219, 0, 0, 17, 43, 308, 309, 261, 2, 310, 311, 312, 63, 110, 0, 0, 306, 259, 313, 314, 0, 312, 0, 0, 0, 0,
    315, 316, 0, 52, 71, 0, 0, 0, 274, 249, 0, 0, 96, 317, 143, 132, 197, 76, 45, 260, 53, 318, 0, 319, 279, 0,
    0, 205, 0, 320, 0, 321, 0, 0, 0, 6, 0, 0, 178, 322, 281, 104, 323, 324, 325, 0, 0, 0, 0, 242, 184, 279, 279,
    326, 201, 0, 327, 328, 0, 4, 329, 0, 279, 330, 331, 0, 318, 332, 0, 0, 333, 0, 139, 0, 0, 0, 308, 0, 334, 0,
    201, 0, 0, 0, 0, 0, 335, 0, 207, 336, 0, 0, 44, 0, 245, 0, 337, 338, 39, 0, 339, 340, 341, 0, 300, 0, 0,
    342, 0, 16, 0, 0, 0, 336, 0, 114, 343, 8, 344, 0, 345, 0, 0, 0, 46, 346, 0, 347, 197, 348, 54, 0, 349, 0,
    270, 0, 350, 0, 0, 45, 272, 351, 0, 352, 94, 0, 300, 0, 0, 0, 0, 0, 353, 354, 355, 0, 0, 0, 0, 0, 356, 0,
    357, 193, 45, 358, 0, 48, 0, 0, 0, 0, 359, 360, 361, 194, 0, 0, 0, 362, 0, 0, 0, 363, 0, 287, 0, 364, 336,
    79, 258, 0, 365, 226, 0, 82, 329, 0, 366, 336, 274, 210, 0, 0, 0, 76, 0, 367, 0, 0, 127, 368, 0, 369, 0, 0,
    0, 370, 0, 0, 0, 142, 0, 0, 0, 207, 371, 372, 0, 27, 373, 0, 0, 0, 374, 0, 8, 375, 376, 0, 359, 377, 378,
    379, 0, 0, 0, 0, 0, 0, 94, 0, 0, 380, 0, 27, 0, 381, 0, 0, 0, 324, 0, 78, 382, 351, 0, 10, 0, 0, 150, 74,
    206, 383, 198, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 258, 0, 0, 0, 32, 0, 0, 0, 0, 384, 0, 348, 0, 385, 0,
    386, 0, 161, 387, 0, 0, 0, 388, 389, 390, 44, 0, 132, 391, 0, 392, 393, 394, 0, 116, 0, 395, 396, 7, 0, 0,
    224, 28, 0, 329, 0, 0, 0, 397, 0, 398, 0, 0, 0, 0, 0, 0, 0, 0, 399, 400, 0, 0, 0, 0, 0, 0, 324, 0, 0, 0, 0,
    401, 402, 0, 102, 0, 0, 0, 0, 318, 103, 0, 0, 0, 0, 0, 222, 0, 0, 403, 0, 0, 0, 0, 302, 0, 404, 405, 406,
    164, 0, 0, 407, 0, 143, 0, 408, 0, 409, 336, 0, 0, 410, 0, 411, 412, 0, 0, 0, 413, 0, 32, 0, 414, 415, 0,
    114, 355, 15, 0, 0, 0, 416, 103, 301, 0, 0, 26, 417, 0, 418, 281, 419, 0, 0, 0, 0, 0, 420, 0, 421, 0, 0, 0,
    10, 0, 422, 0, 0, 0, 0, 0, 423, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0, 319, 0, 0, 0, 0, 0, 424, 425, 0, 426, 0,
    176, 44, 427, 0, 0, 0, 0, 0, 428, 429, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 182,
    0, 431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 314, 302, 432, 0, 0, 0, 0, 422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 433, 0, 0, 0, 0, 0, 0, 434, 358, 0, 258, 0, 0, 435, 436, 0, 0, 368,
    245, 0, 0, 437, 438, 414, 0, 0, 0, 0, 439, 440, 441, 0, 0, 15, 0, 0, 0, 0, 0, 442, 0, 0, 443, 444, 0, 0,
    445, 46, 446, 0, 0, 0, 0, 339, 0, 0, 447, 0, 448, 0, 127, 448, 0, 0, 339, 142, 369, 0, 449, 0, 450, 0, 451,
    0, 0, 430, 0, 0, 370, 0, 421, 0, 360, 324, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 223, 0, 452, 453, 0, 260, 294,
    386, 0, 126, 0, 0, 376, 0, 0, 0, 0, 454, 0, 447, 0, 0, 0, 0, 0, 455, 456, 0, 0, 0, 0, 0, 0, 364, 0, 0, 335,
    457, 354, 0, 0, 0, 0, 0, 0, 458, 0, 0, 0, 0, 25, 0, 433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 364, 0, 35, 0, 0,
    0, 0, 318, 0, 0, 0, 0, 0, 0, 0, 435, 459, 0, 0, 460, 0, 0, 0, 0, 92, 92, 0, 0, 74, 0, 79, 0, 461, 461, 0, 0,
    0, 0, 0, 0, 304, 0, 0, 462, 0, 0, 463, 304, 0, 0, 285, 0, 0, 464, 0, 0, 307, 465, 0, 465, 366, 0, 0, 0, 0,
    247, 0, 0, 207, 0, 256, 0, 0, 465, 0, 285, 0, 256, 0, 0, 207, 207, 0, 0, 366, 0, 461, 0, 0, 0, 0, 0, 0, 197,
    0, 0, 0, 466, 0, 0, 0, 0, 210, 467, 0, 0, 316, 468, 125, 125, 469, 0, 0, 0, 0, 0, 0, 0, 0, 470, 5, 0, 0, 0,
    0, 0, 471, 0, 105, 0, 0, 0, 0, 205, 0, 0, 227, 104, 0, 0, 265, 472, 0, 473, 0, 0, 0, 0, 0, 474, 0, 0, 59,
    184, 475, 0, 0, 476, 477, 478, 0, 0, 463, 0, 127, 475, 0, 0, 0, 0, 0, 201, 0, 0, 0, 0, 0, 0, 0, 479, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 481, 354, 0, 457, 0, 0, 270, 0, 0, 96, 0, 0, 0, 0, 0, 482, 483, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 314, 0, 156, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 485, 0, 0, 0, 0, 0, 0, 486, 0, 0,
    0, 487, 0, 0, 0, 0, 0, 0, 0, 339, 488, 365, 0, 0, 0, 489, 392, 0, 0, 56, 0, 0, 466, 0, 0, 0, 0, 0, 0, 490,
    0, 0, 0, 491, 0, 0, 53, 282, 0, 492, 0, 0, 0, 493, 0, 0, 0, 0, 0, 490, 0, 0, 96, 0, 494, 486, 0, 0, 0, 0, 0,
    0, 212, 495, 0, 159, 307, 0, 0, 0, 0, 0, 0, 0, 206, 0, 0, 59, 386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 403, 0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 496, 0, 152, 0, 0, 5, 0,
    0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 482, 0, 0, 0, 0, 0, 0, 0, 0, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    366, 206, 0, 0, 0, 0, 0, 128, 0, 0, 123, 0, 0, 491, 0, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 498, 0, 499,
    0, 0, 0, 0, 0, 0, 0, 0, 305, 0, 0, 0, 0, 199, 0, 55, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0,
    26, 0, 500, 0, 0, 477, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 221, 0, 0, 383, 0, 0, 0, 0, 104, 0, 0,
    0, 0, 0, 0, 0, 181, 0, 0, 484, 0, 0, 501, 0, 0, 0, 0, 0, 184, 502, 0, 472, 0, 0, 0, 0, 0, 0, 503, 0, 293, 0,
    376, 0, 0, 482, 470, 457, 0, 0, 0, 472, 354, 0, 0, 475, 0, 504, 0, 0, 0, 0, 0, 0, 93, 103, 0, 505, 505, 466,
    0, 56, 506, 0, 0, 0, 0, 46, 1, 0, 245, 46, 197, 0, 0, 0, 0, 0, 0, 507, 0, 0, 178, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    0, 0, 0, 0, 508, 509, 0, 0, 151, 53, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 97, 0, 164, 311, 216, 0, 510, 511,
    0, 0, 3, 0, 0, 198, 0, 0, 512, 513, 514, 515, 0, 0, 0, 514, 0, 0, 0, 0, 0, 410, 0, 0, 516, 39, 517, 0, 104,
    0, 0, 0, 518, 0, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 520, 0, 0, 341, 0, 341, 181, 0, 515,
    0, 181, 0, 104, 0, 0, 0, 0, 521, 118, 0, 39, 0, 522, 0, 0, 0, 0, 376, 0, 0, 0, 0, 61, 275, 0, 0, 505, 216,
    175, 0, 0, 0, 0, 381, 0, 0, 0, 0, 366, 108, 0, 0, 510, 0, 0, 23, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 392, 0,
    0, 0, 0, 523, 0, 0, 0, 120, 198, 0, 0, 127, 0, 0, 0, 0, 0, 28, 524, 0, 16, 0, 0, 525, 0, 0, 0, 337, 0, 0,
    521, 0, 0, 219, 43, 43, 480, 0, 0, 0, 0, 55, 307, 0, 68, 526, 0, 0, 0, 0, 0, 23, 0, 527, 0, 0, 0, 0, 0, 0,
    0, 156, 528, 522, 0, 512, 0, 529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 92, 0, 526,
    0, 0, 422, 28, 0, 530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 531, 0, 0, 0, 0, 532, 0, 0, 0, 374, 0, 0, 0, 0, 0,
    0, 0, 0, 373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 336, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 422, 0, 0,
    0, 0, 119, 0, 0, 533, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 313, 0, 0,
    0, 216, 0, 0, 0, 224, 0, 33, 28, 0, 0, 0, 0, 0, 0, 535, 0, 536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 175, 0, 0, 0, 102, 198, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 540, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 541, 0, 0, 0, 0, 7, 0, 0,
    542, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 535, 0, 0, 0, 0, 0, 0, 0, 536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 313,
    0, 0, 0, 543, 82, 0, 92, 441, 441, 0, 146, 0, 259, 0, 544, 0, 0, 0, 276, 307, 521, 545, 0, 0, 546, 0, 441,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 545, 0, 116, 0, 0, 547, 0, 0, 0, 126, 0, 0, 0, 0, 0, 58, 55, 287, 0, 89,
    32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 205, 126, 2, 533, 99, 152, 305, 305, 190, 302, 548, 549, 3, 0, 0, 0,
    0, 0, 550, 135, 0, 0, 135, 0, 245, 0, 0, 546, 551, 0, 102, 0, 0, 82, 0, 0, 0, 552, 113, 151, 0, 0, 508, 0,
    553, 184, 554, 17, 0, 0, 0, 0, 216, 0, 0, 0, 555, 0, 314, 67, 305, 0, 0, 0, 0, 0, 0, 552, 0, 0, 556, 557,
    174, 558, 0, 0, 0, 0, 305, 126, 167, 302, 0, 70, 552, 0, 0, 0, 0, 0, 0, 0, 0, 190, 152, 0, 233, 386, 0, 6,
    160, 0, 0, 197, 0, 30, 13, 0, 520, 0, 181, 181, 13, 0, 441, 6, 0, 386, 160, 251, 0, 559, 0, 0, 130, 0, 185,
    0, 499, 7, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 0, 0, 496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    171, 461, 561, 0, 120, 113, 114, 0, 562, 0, 26, 0, 0, 36, 0, 0, 563, 0, 0, 412, 0, 564, 0, 18, 0, 0, 0, 0,
    0, 565, 0, 0, 0, 0, 0, 0, 0, 0, 566, 0, 366, 174, 174, 0, 26, 0, 0, 0, 0, 0, 0, 0, 566, 0, 0, 567, 0, 568,
    0, 0, 0, 0, 0, 0, 0, 569, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 570, 0, 0, 0, 0, 186, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 571, 0, 103, 0, 0, 0, 0, 0, 0, 0, 386, 0, 0, 0,
    46, 0, 0, 418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 138, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0,
    0, 0, 0, 514, 0, 0, 0, 0, 258, 0, 0, 0, 0, 190, 0, 0, 572, 0, 0, 0, 0, 0, 0, 573, 397, 0, 180, 0, 125, 0, 0,
    568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 555, 0, 0, 575, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 576, 0, 0, 577, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 574, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    138, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 103, 117, 0, 0, 0, 0, 0, 0, 0, 0, 103, 0, 0, 0, 0, 0, 0, 31, 361, 0, 0, 149, 326, 326,
    0, 203, 70, 578, 0, 135, 0, 0, 0, 0, 579, 0, 0, 108, 512, 313, 119, 0, 0, 0, 0, 0, 0, 163, 0, 459, 266, 0,
    54, 580, 564, 247, 0, 581, 0, 0, 63, 0, 0, 0, 74, 0, 0, 0, 5, 118, 125, 0, 0, 0, 525, 0, 582, 0, 0, 0, 106,
    125, 0, 0, 0, 0, 0, 0, 0, 581, 97, 62, 0, 0, 0, 63, 0, 0, 0, 97, 0, 0, 0, 5, 0, 0, 97, 0, 7, 0, 0, 0, 0,
    211, 0, 0, 62, 0, 0, 0, 0, 172, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 583, 0, 0, 0, 0, 0, 0, 5, 0, 0,
    0, 106, 0, 104, 584, 580, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 266, 18, 585, 0, 68, 0, 0, 266, 0, 341,
    523, 0, 108, 193, 0, 0, 0, 193, 586, 0, 290, 0, 0, 0, 238, 0, 0, 0, 0, 587, 0, 58, 0, 588, 589, 403, 0, 590,
    0, 591, 199, 0, 216, 0, 0, 451, 0, 0, 0, 0, 0, 0, 366, 592, 0, 0, 0, 588, 0, 2, 0, 0, 0, 0, 0, 0, 0, 410,
    55, 593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 299, 0, 0, 0, 0, 0, 147, 594, 222, 0, 0, 0, 0, 0, 0, 0, 0, 595, 0,
    410, 0, 0, 0, 0, 300, 221, 0, 0, 0, 591, 161, 58, 451, 193, 0, 0, 0, 0, 0, 224, 224, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 446, 2, 0, 0, 59, 0, 0, 0, 596, 0, 228, 0, 0, 0, 597, 0, 0, 0, 0, 0, 245, 416, 0, 64, 0, 305, 0,
    564, 564, 135, 23, 184, 0, 90, 0, 0, 0, 0, 0, 0, 0, 403, 5, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0, 0, 0, 0,
    0, 598, 0, 0, 0, 5, 0, 69, 0, 184, 69, 0, 9, 0, 184, 0, 0, 0, 0, 0, 0, 0, 0, 0, 184, 0, 599, 0, 0, 0, 0, 0,
    600, 0, 0, 206, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 311, 0, 23, 121, 601, 0, 0,
    0, 535, 0, 0, 0, 0, 0, 105, 0, 541, 0, 378, 178, 0, 602, 350, 352, 490, 21, 0, 0, 97, 0, 0, 0, 0, 74, 603,
    143, 0, 0, 0, 604, 0, 366, 89, 0, 132, 0, 416, 159, 0, 0, 0, 0, 0, 89, 0, 132, 67, 0, 0, 0, 0, 0, 0, 0, 8,
    0, 0, 176, 0, 114, 0, 0, 0, 0, 605, 29, 29, 0, 605, 0, 378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 606, 415, 65,
    0, 198, 0, 0, 108, 79, 0, 607, 0, 608, 608, 0, 0, 0, 233, 43, 72, 609, 0, 0, 589, 610, 0, 0, 29, 0, 0, 0,
    279, 0, 0, 611, 0, 0, 0, 485, 0, 0, 0, 0, 0, 302, 0, 0, 0, 612, 0, 0, 0, 0, 0, 0, 0, 393, 0, 104, 472, 311,
    576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 613, 0, 0, 121, 118, 0, 0, 0, 247, 0, 0, 0, 0, 184, 219, 92, 0, 0,
    0, 0, 0, 0, 0, 303, 487, 68, 214, 614, 0, 90, 0, 0, 0, 615, 0, 0, 616, 617, 0, 618, 0, 0, 0, 0, 0, 89, 0, 0,
    0, 0, 0, 0, 0, 0, 619, 422, 0, 0, 0, 0, 0, 620, 0, 617, 0, 0, 621, 622, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 305,
    0, 0, 192, 0, 0, 0, 0, 0, 0, 0, 0, 314, 287, 194, 0, 590, 135, 0, 151, 0, 0, 0, 484, 0, 623, 440, 0, 96, 0,
    0, 0, 344, 0, 0, 0, 0, 163, 0, 0, 0, 624, 0, 366, 0, 606, 0, 320, 403, 314, 0, 0, 0, 247, 0, 0, 74, 0, 0,
    625, 0, 0, 0, 626, 560, 0, 0, 0, 0, 0, 0, 32, 0, 0, 624, 627, 0, 0, 440, 0, 0, 628, 0, 583, 0, 0, 178, 0,
    349, 0, 629, 0, 0, 0, 0, 0, 23, 16, 0, 0, 115, 0, 0, 0, 0, 68, 0, 630, 0, 0, 77, 0, 0, 348, 0, 224, 0, 631,
    0, 0, 0, 244, 0, 0, 0, 0, 393, 632, 633, 634, 0, 0, 623, 440, 0, 0, 0, 0, 590, 0, 302, 29, 0, 0, 0, 635,
    184, 636, 0, 344, 0, 181, 637, 0, 617, 638, 0, 0, 0, 0, 639, 0, 0, 0, 183, 640, 0, 0, 0, 0, 641, 0, 642, 0,
    172, 0, 0, 583, 0, 107, 643, 0, 0, 0, 0, 357, 0, 0, 0, 0, 67, 0, 0, 0, 0, 348, 0, 0, 0, 0, 104, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 0, 188, 0, 0, 0, 428, 407, 0, 0, 287, 92, 0,
    0, 311, 617, 0, 78, 0, 0, 0, 0, 0, 0, 41, 0, 0, 302, 0, 635, 180, 0, 0, 0, 96, 0, 0, 583, 636, 165, 0, 0, 0,
    228, 0, 0, 576, 573, 0, 174, 0, 526, 0, 0, 628, 644, 7, 290, 593, 0, 0, 0, 0, 244, 0, 605, 0, 0, 0, 611, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 219, 176, 0, 0, 251, 0, 0, 0, 0, 0, 184, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104,
    0, 0, 0, 324, 0, 0, 583, 0, 363, 0, 0, 0, 0, 550, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 324, 0, 0, 0, 0, 266, 0,
    0, 0, 484, 0, 589, 341, 0, 0, 0, 0, 0, 472, 0, 0, 430, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 645, 0, 0, 0, 103, 0,
    0, 0, 646, 647, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 472, 0, 0, 186, 0, 0, 0, 0, 0, 620, 0, 0, 0,
    0, 0, 0, 0, 558, 0, 133, 0, 648, 55, 88, 414, 466, 373, 87, 0, 0, 0, 631, 0, 649, 0, 244, 650, 0, 0, 0, 254,
    43, 0, 0, 0, 0, 0, 649, 0, 0, 0, 651, 0, 0, 0, 0, 414, 649, 0, 414, 0, 0, 0, 46, 46, 0, 0, 0, 0, 0, 0, 35,
    30, 234, 283, 0, 0, 0, 0, 0, 652, 0, 0, 0, 55, 0, 210, 653, 0, 0, 84, 9, 53, 614, 586, 0, 116, 654, 655, 0,
    656, 467, 0, 0, 0, 657, 0, 569, 17, 0, 0, 315, 495, 79, 193, 0, 432, 206, 0, 0, 295, 658, 659, 348, 121, 0,
    0, 216, 0, 0, 451, 43, 0, 291, 660, 661, 22, 108, 0, 0, 639, 326, 0, 4, 1, 662, 252, 119, 0, 0, 0, 0, 0, 0,
    80, 126, 307, 159, 198, 0, 593, 663, 0, 467, 664, 9, 0, 0, 0, 347, 0, 0, 0, 46, 152, 0, 0, 601, 665, 247,
    94, 0, 0, 0, 322, 0, 152, 0, 39, 0, 0, 3, 94, 666, 0, 15, 0, 293, 667, 347, 0, 0, 668, 90, 0, 300, 669, 209,
    0, 670, 481, 0, 664, 121, 671, 0, 0, 672, 673, 36, 0, 9, 0, 53, 264, 156, 674, 0, 675, 676, 676, 677, 99, 0,
    0, 597, 355, 0, 82, 184, 0, 0, 678, 679, 367, 398, 680, 249, 111, 681, 203, 0, 163, 0, 281, 0, 682, 0, 0, 0,
    0, 683, 469, 81, 374, 0, 162, 402, 358, 193, 657, 0, 43, 0, 287, 0, 0, 684, 685, 0, 686, 0, 687, 688, 0, 0,
    387, 0, 512, 0, 0, 0, 0, 0, 0, 0, 689, 453, 0, 690, 62, 0, 691, 0, 0, 0, 0, 374, 383, 692, 473, 0, 613, 693,
    0, 0, 0, 538, 597, 0, 352, 694, 695, 0, 0, 696, 0, 689, 697, 0, 690, 0, 464, 0, 489, 0, 698, 668, 395, 0, 0,
    699, 266, 0, 0, 700, 0, 0, 0, 0, 247, 0, 0, 392, 0, 0, 701, 12, 0, 422, 441, 601, 0, 0, 571, 531, 702, 0,
    157, 520, 0, 0, 0, 0, 0, 36, 0, 0, 703, 704, 0, 0, 0, 0, 705, 0, 0, 39, 282, 0, 706, 0, 0, 0, 0, 707, 432,
    0, 0, 0, 708, 55, 436, 0, 0, 0, 0, 0, 160, 0, 11, 676, 0, 0, 0, 0, 0, 398, 62, 0, 402, 0, 0, 0, 0, 709, 311,
    302, 710, 0, 705, 0, 543, 711, 158, 197, 0, 562, 0, 712, 0, 0, 0, 713, 0, 0, 0, 0, 714, 0, 0, 0, 0, 0, 0, 0,
    715, 355, 144, 716, 0, 0, 0, 402, 0, 0, 0, 0, 0, 0, 0, 0, 591, 403, 0, 495, 0, 0, 717, 293, 0, 0, 0, 206, 0,
    0, 0, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 718, 713, 691, 0, 0, 0, 0, 519, 207, 0, 0, 0, 0, 0, 685,
    0, 0, 224, 719, 0, 720, 721, 137, 0, 0, 0, 156, 0, 96, 0, 234, 0, 0, 441, 660, 722, 0, 0, 0, 579, 436, 0,
    685, 571, 0, 0, 0, 723, 12, 298, 330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 487, 724, 407, 0, 0, 0, 0, 0,
    0, 719, 0, 0, 0, 0, 623, 0, 0, 0, 0, 0, 0, 0, 725, 0, 725, 137, 345, 685, 0, 0, 726, 0, 0, 0, 0, 0, 0, 0, 0,
    157, 0, 0, 0, 0, 714, 727, 0, 0, 0, 0, 0, 137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 655, 0, 0, 0, 0, 0, 0, 583, 0,
    347, 0, 0, 0, 0, 41, 41, 724, 0, 694, 0, 0, 0, 0, 0, 0, 0, 0, 728, 0, 0, 422, 0, 0, 0, 402, 0, 1, 0, 401,
    401, 606, 453, 380, 0, 0, 0, 0, 0, 0, 0, 0, 15, 586, 690, 0, 0, 729, 0, 378, 0, 0, 0, 0, 730, 0, 467, 0,
    322, 731, 0, 732, 0, 492, 0, 660, 0, 0, 0, 257, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 213, 0, 733, 0, 678, 0, 697,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 669, 0, 0, 0, 0, 0, 307, 734, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0,
    0, 99, 0, 0, 0, 0, 721, 714, 0, 193, 0, 0, 0, 735, 0, 345, 0, 257, 0, 658, 0, 0, 0, 0, 0, 137, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 597, 0, 479, 0, 0, 184, 0, 0, 0, 504, 720, 0, 0, 623, 725, 736, 0, 0, 0, 0, 0, 726, 0, 0,
    0, 0, 0, 0, 0, 224, 0, 585, 43, 0, 0, 0, 0, 0, 0, 55, 737, 0, 0, 0, 203, 0, 0, 30, 490, 0, 0, 0, 0, 0, 307,
    0, 0, 259, 0, 0, 0, 541, 0, 0, 583, 0, 40, 0, 0, 0, 263, 182, 676, 92, 73, 0, 0, 0, 245, 0, 0, 0, 0, 348,
    113, 0, 0, 281, 0, 0, 0, 0, 0, 77, 0, 0, 0, 234, 0, 578, 0, 490, 541, 0, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 0, 679, 0, 0, 0, 0, 167, 0, 275, 0, 0, 0, 0, 0, 0, 198, 0, 60, 0, 0, 70, 0, 0, 717, 0, 0,
    0, 0, 266, 561, 0, 738, 0, 739, 0, 0, 739, 461, 0, 0, 113, 0, 0, 0, 0, 0, 0, 461, 0, 227, 0, 0, 740, 564, 0,
    0, 0, 176, 0, 0, 0, 174, 0, 0, 0, 0, 0, 202, 68, 0, 0, 741, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0, 742, 0, 0, 0,
    0, 467, 0, 0, 0, 0, 1, 184, 0, 43, 432, 0, 0, 0, 545, 0, 0, 0, 314, 0, 0, 316, 0, 564, 470, 0, 0, 743, 0, 0,
    0, 0, 0, 0, 0, 286, 0, 0, 0, 573, 50, 0, 0, 0, 0, 0, 0, 215, 632, 0, 0, 0, 541, 508, 0, 0, 0, 0, 0, 0, 36,
    0, 0, 0, 68, 535, 0, 0, 0, 0, 0, 0, 524, 0, 0, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    550, 0, 0, 0, 564, 193, 617, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 744, 0, 498, 0, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 36, 0, 74, 0, 78, 4, 0, 0, 0, 0, 94, 199, 0, 0, 0, 0, 745, 0, 68, 0, 0, 0, 162, 0, 0, 0,
    0, 0, 0, 744, 6, 0, 301, 0, 0, 8, 498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 410, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 634, 0, 0, 0, 292, 430, 0, 0, 0, 6, 0, 0, 41, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 746, 0, 0, 0, 0, 0,
    0, 443, 0, 0, 0, 0, 0, 292, 0, 0, 744, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 645, 0, 0, 0, 0,
    0, 470, 0, 0, 0, 0, 747, 0, 0, 0, 726, 0, 0, 0, 0, 0, 0, 748, 0, 749, 125, 750, 0, 0, 415, 55, 432, 0, 0,
    583, 26, 26, 16, 751, 0, 0, 74, 0, 0, 0, 0, 752, 110, 0, 176, 0, 109, 0, 753, 0, 0, 0, 0, 754, 739, 0, 222,
    0, 0, 0, 72, 0, 191, 0, 108, 0, 0, 0, 0, 0, 0, 645, 0, 755, 0, 756, 554, 121, 653, 0, 757, 0, 604, 0, 0,
    758, 383, 0, 0, 0, 0, 307, 0, 0, 316, 0, 0, 557, 0, 54, 163, 759, 58, 573, 44, 0, 0, 0, 0, 0, 0, 296, 75, 0,
    233, 0, 0, 0, 97, 5, 0, 0, 0, 0, 0, 366, 0, 0, 760, 761, 23, 0, 568, 0, 132, 0, 0, 206, 0, 0, 0, 0, 0, 0,
    159, 177, 20, 0, 0, 0, 279, 281, 0, 0, 0, 6, 0, 0, 0, 576, 4, 0, 562, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 762, 0, 717, 0, 224, 0, 0, 56, 763, 558, 43, 0, 0, 0, 0, 507, 432, 0, 0, 0, 0, 5, 0, 7, 30,
    0, 0, 764, 588, 0, 0, 0, 0, 0, 744, 102, 53, 36, 0, 0, 0, 0, 0, 0, 0, 0, 520, 0, 122, 18, 0, 765, 0, 0, 766,
    96, 0, 0, 0, 0, 767, 41, 768, 0, 769, 61, 0, 0, 0, 0, 0, 198, 0, 141, 0, 0, 0, 0, 0, 0, 0, 0, 701, 0, 0, 0,
    40, 523, 0, 0, 0, 0, 0, 0, 126, 0, 60, 579, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 770, 0, 0, 0, 0, 771, 0, 0, 772,
    773, 0, 371, 774, 0, 297, 48, 775, 776, 55, 0, 777, 0, 0, 16, 778, 53, 0, 0, 0, 0, 0, 0, 0, 0, 779, 738, 0,
    0, 0, 0, 0, 0, 0, 604, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 446, 260, 266, 0, 0, 780, 0, 0, 0, 177, 75, 468,
    160, 193, 0, 0, 0, 781, 0, 0, 0, 0, 0, 782, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 139,
    0, 0, 530, 0, 783, 0, 784, 785, 0, 0, 0, 124, 0, 0, 0, 786, 0, 0, 0, 784, 416, 0, 0, 0, 0, 0, 0, 0, 573, 0,
    24, 156, 0, 0, 56, 419, 787, 0, 0, 0, 0, 716, 0, 0, 423, 124, 0, 230, 0, 0, 0, 788, 0, 0, 0, 0, 521, 0, 23,
    362, 0, 0, 0, 0, 789, 0, 0, 0, 0, 35, 132, 0, 0, 790, 180, 791, 0, 87, 0, 0, 234, 0, 0, 322, 0, 0, 616, 0,
    0, 0, 0, 0, 0, 792, 0, 122, 0, 0, 0, 793, 0, 0, 0, 0, 783, 0, 794, 0, 0, 0, 0, 72, 0, 0, 0, 5, 432, 721, 0,
    0, 0, 0, 0, 0, 774, 0, 0, 0, 0, 0, 0, 122, 773, 0, 0, 0, 0, 0, 0, 795, 282, 0, 238, 16, 0, 0, 558, 0, 0, 0,
    796, 205, 0, 0, 0, 0, 38, 0, 595, 0, 0, 0, 0, 0, 797, 0, 0, 397, 0, 0, 305, 358, 0, 0, 0, 251, 0, 0, 0, 0,
    0, 0, 0, 798, 0, 792, 0, 0, 0, 0, 0, 799, 0, 0, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 405, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0,
    234, 479, 0, 0, 0, 0, 390, 0, 801, 537, 0, 0, 0, 0, 139, 0, 0, 0, 0, 19, 366, 0, 0, 518, 0, 41, 802, 562, 0,
    0, 0, 0, 0, 0, 422, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 803, 0, 804, 0, 0,
    0, 0, 0, 805, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 771, 0, 0, 806, 0, 0, 807, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 179, 0, 0, 156, 0, 121, 0, 0, 0, 0, 808, 0, 73, 0, 809, 7, 810, 0, 323, 0, 65, 203, 156, 0, 0,
    0, 446, 0, 0, 0, 0, 0, 371, 0, 0, 0, 0, 802, 0, 0, 0, 0, 595, 0, 0, 0, 0, 0, 0, 782, 0, 0, 0, 0, 0, 0, 799,
    0, 0, 0, 0, 0, 0, 518, 583, 0, 0, 784, 48, 0, 0, 0, 0, 0, 0, 0, 104, 489, 0, 0, 0, 0, 0, 299, 0, 422, 326,
    0, 0, 58, 0, 772, 0, 0, 0, 0, 507, 0, 0, 41, 0, 446, 0, 0, 0, 0, 0, 0, 811, 0, 0, 0, 0, 0, 0, 0, 0, 785, 0,
    0, 782, 0, 758, 55, 0, 0, 0, 0, 812, 0, 0, 0, 0, 0, 0, 467, 0, 0, 0, 238, 807, 530, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 398, 813, 0, 179, 0, 0, 0, 307, 0, 0, 0, 0, 814, 0, 0, 0, 0, 0, 0, 811, 739, 0, 0, 359, 0, 0, 0,
    0, 0, 0, 0, 198, 0, 0, 522, 0, 0, 815, 0, 0, 184, 816, 213, 0, 817, 0, 0, 0, 0, 0, 367, 0, 0, 0, 0, 0, 0,
    818, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 783, 0, 0, 0, 0, 0, 792, 0, 0, 0, 0, 0, 0, 816, 0, 0, 819, 0, 0, 311, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 0, 0, 0, 0, 0, 0, 83, 141, 0, 0, 0, 0, 446, 0, 820, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 821, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 371,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 775, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    822, 0, 0, 0, 0, 0, 0, 122, 0, 823, 55, 32, 314, 642, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 605, 0, 0, 0,
    0, 0, 0, 0, 449, 0, 0, 265, 552, 0, 0, 0, 0, 0, 0, 0, 824, 825, 0, 0, 0, 0, 27, 0, 78, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 594, 0, 0, 0, 642, 0, 32, 43, 490, 55, 247, 58, 0, 0, 247, 402, 0, 0, 0, 0, 0, 0, 0, 0, 826,
    292, 0, 0, 292, 0, 569, 0, 827, 0, 0, 0, 0, 510, 0, 0, 828, 0, 0, 0, 0, 0, 149, 22, 829, 0, 0, 0, 0, 0, 0,
    0, 594, 0, 0, 0, 0, 829, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 443, 0, 0, 0, 594, 113, 0, 0,
    0, 0, 0, 461, 0, 287, 0, 0, 557, 0, 506, 0, 0, 123, 691, 691, 0, 0, 0, 99, 0, 0, 0, 0, 0, 467, 0, 133, 830,
    830, 0, 0, 389, 0, 313, 831, 0, 0, 0, 0, 0, 211, 0, 0, 0, 0, 0, 733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 376, 832, 0,
    0, 833, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 296, 0, 0, 0, 0, 0, 733, 0, 0, 0, 0, 0, 0,
    564, 0, 184, 0, 544, 449, 0, 0, 449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 834, 0, 0, 0, 352, 0, 0, 0, 0, 0, 0, 0, 693, 495, 156, 0, 0, 0, 0, 0, 0, 314, 657, 0, 0, 0,
    0, 0, 835, 0, 0, 21, 0, 836, 0, 0, 0, 0, 0, 837, 125, 116, 0, 656, 162, 44, 0, 0, 50, 0, 0, 0, 1, 0, 0, 838,
    0, 0, 0, 0, 839, 0, 840, 0, 0, 321, 0, 0, 0, 0, 218, 0, 0, 0, 0, 366, 0, 6, 0, 412, 0, 0, 0, 0, 33, 460, 0,
    0, 442, 0, 0, 0, 841, 0, 842, 724, 196, 269, 217, 0, 0, 843, 844, 845, 0, 0, 0, 0, 0, 842, 0, 0, 0, 846,
    847, 0, 0, 0, 0, 848, 0, 0, 0, 0, 0, 849, 0, 8, 0, 0, 0, 0, 275, 198, 0, 162, 850, 0, 717, 851, 0, 76, 0, 0,
    852, 92, 127, 0, 0, 549, 271, 0, 0, 121, 0, 0, 0, 341, 0, 0, 0, 47, 0, 587, 0, 853, 0, 854, 403, 0, 0, 0,
    98, 270, 119, 855, 0, 856, 0, 0, 300, 0, 857, 0, 0, 0, 858, 0, 311, 0, 0, 0, 0, 0, 0, 787, 174, 0, 859, 70,
    0, 860, 77, 0, 0, 861, 0, 74, 74, 862, 0, 0, 0, 0, 863, 206, 220, 0, 0, 64, 0, 0, 579, 0, 0, 0, 0, 679, 0,
    34, 0, 864, 0, 0, 96, 403, 0, 87, 0, 0, 0, 0, 0, 0, 0, 125, 865, 0, 0, 0, 437, 0, 0, 0, 866, 116, 0, 0, 0,
    867, 0, 0, 0, 868, 0, 0, 845, 0, 0, 807, 0, 0, 0, 164, 0, 869, 0, 0, 395, 83, 0, 370, 0, 0, 0, 0, 0, 213, 6,
    0, 0, 343, 322, 0, 0, 0, 0, 0, 0, 0, 46, 261, 0, 0, 0, 870, 0, 871, 0, 0, 0, 0, 680, 0, 216, 0, 872, 0, 0,
    0, 0, 0, 0, 546, 6, 0, 0, 0, 0, 201, 0, 0, 0, 0, 366, 0, 0, 873, 0, 77, 251, 525, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    636, 0, 0, 874, 875, 0, 35, 0, 160, 0, 0, 876, 320, 0, 0, 877, 0, 209, 0, 878, 0, 5, 0, 0, 0, 0, 0, 0, 627,
    0, 0, 102, 0, 0, 0, 0, 0, 415, 0, 0, 0, 24, 0, 0, 0, 0, 525, 0, 0, 0, 0, 0, 0, 0, 0, 0, 224, 0, 0, 498, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 160, 0, 35, 0, 0, 0, 0, 879, 0, 33, 880, 0, 881, 882, 0, 0, 0, 222, 847, 33, 883,
    0, 472, 884, 0, 302, 0, 584, 0, 533, 132, 632, 0, 158, 164, 885, 0, 0, 0, 0, 0, 0, 0, 886, 0, 466, 0, 52, 0,
    525, 533, 0, 882, 0, 0, 0, 185, 0, 0, 0, 67, 0, 302, 887, 0, 0, 45, 223, 0, 0, 0, 0, 36, 366, 0, 0, 261,
    412, 0, 0, 888, 429, 0, 0, 83, 889, 0, 69, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 537, 0, 0, 0, 0, 0, 0, 0,
    319, 890, 891, 0, 892, 0, 0, 0, 0, 0, 643, 0, 0, 0, 0, 893, 0, 0, 46, 0, 181, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 624, 0, 686, 298, 0, 0, 0, 0, 0, 0, 50, 0, 0, 858, 894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 895, 0, 0, 0,
    74, 0, 0, 0, 640, 0, 0, 0, 896, 0, 0, 0, 0, 897, 0, 0, 0, 0, 29, 898, 0, 899, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 883, 0, 0, 519, 429, 0, 0, 0, 0, 0, 0, 0, 877, 0, 0, 787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 754, 0,
    176, 0, 0, 900, 0, 613, 376, 0, 0, 0, 209, 0, 0, 0, 0, 901, 0, 0, 450, 0, 0, 902, 0, 0, 903, 0, 0, 304, 904,
    0, 0, 583, 0, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 904, 0, 0, 887, 0, 905, 0, 0, 0, 0, 0, 0, 0, 0, 0, 903,
    583, 0, 67, 540, 0, 0, 0, 0, 0, 0, 882, 640, 0, 0, 0, 0, 422, 0, 906, 0, 907, 123, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 908, 0, 314, 320, 0, 0, 0, 0, 498, 0, 0, 583, 0, 0, 0, 0, 0, 0, 5, 0, 304, 0, 0, 0, 185, 0, 0, 0,
    386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 267, 0, 0, 0, 909, 0, 0, 910, 0, 788, 0, 185,
    185, 0, 0, 0, 847, 0, 0, 0, 878, 0, 911, 0, 0, 0, 0, 0, 0, 33, 191, 6, 74, 0, 0, 0, 0, 0, 0, 902, 0, 0, 568,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 869, 0, 0, 0, 0, 0, 0, 0, 912, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 913,
    914, 0, 0, 0, 0, 0, 0, 0, 860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    127, 0, 915, 395, 0, 213, 0, 0, 0, 0, 689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 340, 387, 895, 0, 0, 0, 0, 0, 645,
    0, 0, 916, 0, 0, 646, 0, 0, 160, 0, 0, 875, 0, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    859, 0, 0, 0, 0, 0, 913, 0, 0, 0, 0, 0, 0, 70, 0, 302, 0, 0, 0, 0, 635, 0, 0, 0, 0, 0, 0, 0, 174, 0, 0, 0,
    0, 846, 0, 0, 0, 0, 0, 0, 0, 0, 0, 787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    914, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 917, 0, 0, 0, 907, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    918, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272, 0, 900, 0, 446, 74, 0, 0, 0, 0, 602, 432, 0, 40, 0, 0, 0, 268,
    210, 210, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 920, 921, 0, 0, 0, 922, 0, 517, 0, 326, 0, 0, 0, 923, 0, 0, 0, 0,
    0, 0, 0, 0, 338, 0, 0, 0, 0, 675, 924, 0, 0, 0, 122, 624, 0, 0, 78, 664, 0, 0, 0, 0, 925, 0, 0, 926, 0, 0,
    590, 15, 0, 620, 399, 0, 0, 0, 0, 320, 0, 0, 0, 0, 0, 237, 0, 927, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0,
    329, 0, 0, 435, 0, 111, 0, 0, 0, 0, 0, 257, 737, 0, 652, 559, 0, 0, 0, 0, 113, 928, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 538, 683, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 877, 0, 0, 0, 0, 0, 0, 0, 0, 137, 324, 0, 0, 0,
    0, 0, 929, 0, 0, 0, 930, 192, 0, 931, 467, 0, 0, 0, 0, 0, 0, 0, 352, 0, 0, 0, 0, 0, 0, 590, 0, 0, 0, 0, 0,
    932, 0, 0, 0, 0, 0, 559, 0, 282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 620, 0, 0, 0, 0, 0, 172, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524, 0, 0, 675, 405, 652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0,
    0, 0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 606, 933, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 934, 0, 0, 0, 0, 0, 0, 0,
    351, 0, 0, 0, 0, 0, 305, 0, 0, 0, 876, 0, 0, 0, 0, 935, 0, 0, 0, 0, 0, 0, 0, 0, 928, 0, 0, 0, 0, 358, 576,
    0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 936, 0, 0, 0, 0, 446, 660, 0, 0, 0, 0, 937, 0, 320, 0, 559, 0, 0, 938, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 432, 919, 0, 0, 0, 0, 0, 0, 939, 0, 0, 430, 0, 0, 0, 0, 0, 213, 0,
    0, 0, 0, 930, 113, 0, 0, 0, 0, 789, 0, 0, 0, 0, 0, 0, 0, 940, 0, 0, 193, 0, 0, 0, 920, 0, 0, 0, 0, 0, 0, 0,
    0, 941, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 436, 436, 247, 62, 0, 0, 462, 0, 15, 0, 0, 246, 0,
    0, 0, 0, 0, 0, 0, 190, 394, 0, 942, 0, 0, 0, 0, 0, 500, 652, 121, 0, 0, 95, 676, 0, 0, 0, 0, 0, 306, 0, 0,
    0, 0, 0, 0, 331, 0, 943, 0, 0, 0, 944, 0, 0, 258, 79, 0, 0, 296, 0, 0, 269, 0, 0, 0, 0, 0, 0, 0, 0, 871, 0,
    0, 0, 0, 0, 0, 416, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 505, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 505, 0, 599, 945, 541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 39, 0, 0, 156, 0,
    0, 0, 0, 0, 0, 647, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 389, 946, 947, 0, 0, 948, 0, 0, 0, 0, 0, 0, 0,
    946, 0, 0, 949, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 362, 38, 0, 0, 0, 950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 544, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 126, 951, 0, 0, 550, 0, 0, 0, 0, 0, 143, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 952, 0, 0, 0, 0, 948, 947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 182, 182, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 389, 0, 0, 0, 131, 953, 0, 0, 647, 0, 954, 0, 0, 950, 0, 0, 55, 0,
    953, 550, 0, 0, 0, 0, 0, 0, 0, 0, 301, 0, 0, 0, 0, 333, 0, 743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    175, 0, 0, 0, 0, 0, 373, 0, 0, 0, 0, 0, 0, 0, 955, 0, 0, 0, 0, 0, 0, 550, 0, 956, 957, 0, 0, 0, 958, 0, 0,
    313, 0, 0, 0, 0, 0, 959, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 361, 0, 0, 0, 0, 960, 0, 0, 0, 0, 0, 0, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 550, 0, 0, 0, 0, 156, 0, 0, 296, 0, 0, 807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0,
    0, 0, 0, 0, 396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 348, 313, 119, 0, 0, 0, 0, 0, 961, 0, 0,
    0, 0, 962, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 344, 46, 0, 0, 0, 0, 557, 0,
    0, 0, 0, 963, 0, 0, 0, 0, 0, 175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 963, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    964, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 558, 0, 0, 0, 0, 0, 270, 0, 0, 0, 577, 0, 0, 0,
    0, 0, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 18, 965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    523, 544, 0, 0, 0, 0, 0, 501, 0, 428, 0, 0, 966, 0, 302, 0, 0, 0, 0, 871, 0, 0, 0, 232, 0, 0, 0, 0, 82, 0,
    0, 216, 0, 0, 0, 0, 123, 366, 514, 0, 0, 0, 0, 282, 0, 0, 0, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 634, 0, 0, 0,
    0, 0, 0, 87, 0, 0, 526, 0, 967, 0, 0, 0, 0, 0, 0, 0, 807, 0, 0, 968, 0, 0, 0, 0, 0, 831, 0, 0, 918, 0, 0, 0,
    0, 969, 272, 0, 0, 0, 0, 0, 807, 0, 306, 0, 0, 206, 0, 0, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 306, 557, 0, 0, 0, 234, 0, 0, 0, 0, 2, 0, 0, 730, 0, 0, 970, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    313, 541, 0, 0, 0, 30, 0, 0, 178, 0, 0, 0, 0, 0, 281, 613, 0, 0, 0, 55, 606, 0, 277, 0, 0, 0, 0, 853, 0,
    111, 589, 0, 971, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 972, 0, 0, 198, 0, 0, 489, 0, 0, 0, 0, 0, 0, 296, 0, 0, 0,
    0, 0, 973, 974, 0, 0, 0, 0, 0, 0, 975, 0, 0, 0, 0, 0, 967, 0, 0, 245, 0, 0, 0, 0, 0, 166, 740, 976, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 429, 0, 0, 121, 0, 0, 0,
    974, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 973, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 977, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 967, 0, 0, 0, 0, 93, 0, 0, 0, 111, 0, 0, 0, 0,
    0, 123, 0, 0, 0, 0, 589, 0, 123, 0, 0, 0, 0, 0, 978, 0, 0, 446, 90, 767, 979, 0, 0, 0, 0, 0, 541, 0, 131,
    617, 0, 0, 0, 980, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 178, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 544, 0, 0, 0, 159, 0, 0, 981, 0, 693, 0,
    982, 0, 0, 0, 486, 733, 0, 223, 274, 0, 474, 0, 11, 160, 121, 0, 0, 325, 716, 0, 733, 0, 0, 113, 0, 223,
    121, 0, 0, 174, 0, 0, 0, 0, 0, 0, 841, 0, 0, 0, 983, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 984, 0, 0, 68, 0, 0,
    0, 0, 0, 571, 145, 555, 0, 985, 301, 0, 0, 0, 0, 0, 0, 528, 0, 0, 0, 0, 0, 0, 0, 524, 554, 0, 613, 613, 196,
    0, 0, 397, 0, 0, 0, 0, 0, 986, 144, 0, 0, 987, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 988, 0, 111, 0,
    126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0, 989, 990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 389, 0, 0, 841, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 555, 10, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 499, 0, 0, 0, 0, 0, 991, 583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 583, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 911, 0, 0, 0, 0, 0, 992, 0, 0, 0, 0, 0, 0, 0, 284, 989, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 645, 0, 0, 0, 0, 193, 0, 0, 0, 0, 993, 0, 0, 0, 0, 0, 65, 0, 0, 0, 133, 69, 0, 0, 0, 0, 0, 994,
    414, 0, 162, 0, 78, 0, 36, 0, 530, 0, 461, 0, 530, 0, 0, 0, 995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 996, 470, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997, 998, 0, 0, 0, 0, 999, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1000, 0, 0, 0, 0, 0, 1001, 0, 0, 0, 0, 1002, 0, 478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 0, 0,
    604, 0, 0, 0, 0, 0, 0, 0, 0, 357, 0, 0, 0, 0, 0, 0, 0, 0, 608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 807, 1003, 0, 165, 999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1004, 998, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1005, 0, 0, 0, 0, 0, 0, 0,
    0, 1006, 0, 608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 150, 1007, 0, 0, 0, 0, 0, 0, 0, 0, 1008, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56,
    0, 0, 0, 290, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1009, 0, 0, 617, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1010, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 470, 0, 0, 0, 0,
    0, 996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1011, 0, 35, 0, 520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 435, 78, 0, 92, 0, 0, 0, 0, 0, 0, 0, 1012, 0, 0, 0, 0,
    245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160, 272, 0, 0, 0, 0, 0, 0, 882, 502, 348, 0, 0, 882, 0, 0, 0, 0, 0, 0, 0,
    0, 272, 0, 109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1013, 0, 0, 0, 0, 1014, 0,
    0, 35, 0, 0, 160, 0, 0, 0, 0, 0, 0, 0, 1015, 0, 35, 0, 348, 0, 697, 92, 92, 0, 697, 0, 0, 0, 0, 0, 601, 0,
    55, 0, 170, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1016, 0, 0, 0, 0, 1017, 284, 0, 511, 0,
    653, 0, 0, 0, 0, 0, 508, 1017, 0, 0, 0, 0, 0, 0, 580, 360, 0, 0, 386, 0, 1018, 0, 0, 414, 0, 0, 0, 0, 1019,
    1020, 0, 0, 0, 1021, 139, 0, 0, 1019, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 502, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 170, 0, 0, 1017, 0, 719, 0, 0, 0, 0, 0, 0, 0, 0, 0, 802, 0, 0, 791, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 362, 0, 0, 508, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1018, 0, 0, 0, 0,
    0, 0, 719, 0, 954, 0, 1020, 0, 0, 0, 0, 0, 0, 1022, 0, 40, 135, 0, 1023, 543, 0, 0, 0, 0, 31, 0, 624, 0, 0,
    0, 0, 0, 0, 510, 0, 0, 0, 0, 682, 0, 0, 0, 0, 543, 0, 0, 23, 0, 304, 205, 0, 0, 0, 0, 0, 975, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 682, 0,
    0, 432, 0, 0, 481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 739, 0, 0, 597, 0, 0, 199, 560, 0, 0, 0, 0, 96, 0,
    0, 0, 0, 0, 0, 0, 177, 0, 461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 0, 0, 0, 0, 0, 266, 609, 0, 0, 389, 0, 0, 0,
    0, 303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0, 1025, 1026, 0, 541, 0, 0, 0, 0, 950, 0, 0, 1027,
    1028, 0, 738, 0, 0, 0, 416, 0, 1029, 0, 0, 118, 0, 156, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 146, 0, 0, 446, 0, 367, 0, 0, 0, 37, 0, 1024, 96, 85, 724, 0, 209, 0, 0, 0, 0, 409, 0, 62, 0, 0,
    0, 0, 0, 0, 222, 736, 0, 0, 0, 784, 0, 0, 0, 202, 1027, 0, 0, 0, 326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    522, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 1030, 0, 202, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    205, 0, 0, 859, 0, 0, 0, 0, 0, 0, 251, 0, 95, 0, 0, 0, 299, 0, 0, 1031, 0, 0, 0, 102, 0, 0, 0, 0, 0, 0, 0,
    651, 0, 0, 0, 0, 0, 565, 0, 0, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 343, 0, 0, 0, 1032, 0, 0,
    0, 1033, 0, 0, 389, 557, 0, 0, 0, 409, 0, 0, 0, 0, 833, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 522, 0,
    0, 0, 0, 446, 0, 0, 422, 739, 251, 913, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 582, 0, 0, 0, 0,
    833, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 1034, 0, 0, 0, 0, 0, 597, 0, 0, 499,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 316, 0, 0, 0, 0, 0, 0, 0, 415, 1035, 0, 0, 0, 0, 0, 0, 0, 245, 0,
    0, 0, 0, 0, 104, 0, 976, 0, 0, 0, 0, 0, 0, 481, 0, 0, 0, 0, 197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0,
    0, 0, 0, 0, 104, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 976, 0, 0, 0, 0, 68, 0, 0, 6, 0, 0, 0, 0, 1036,
    0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 6, 104, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 147, 0, 0, 0, 0, 108, 0, 0, 0, 1037, 329, 467, 393, 0,
    0, 0, 4, 0, 1038, 0, 0, 1039, 0, 0, 0, 984, 0, 0, 134, 0, 43, 303, 104, 0, 0, 0, 0, 21, 743, 209, 0, 0, 0,
    0, 484, 0, 1040, 0, 916, 366, 0, 0, 482, 751, 0, 0, 50, 0, 0, 0, 0, 0, 559, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0,
    21, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 125, 1008, 0, 0, 0, 0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 864, 0, 0,
    0, 0, 303, 0, 88, 1041, 0, 0, 1042, 0, 0, 0, 0, 489, 21, 0, 0, 0, 1043, 0, 694, 0, 93, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 92, 0, 0, 0, 0, 0, 201, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204, 0, 0,
    704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 599, 72, 0, 0, 0, 0, 0, 115, 0, 0, 0, 0, 1044, 505, 196, 0, 0,
    0, 0, 0, 0, 913, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 204, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 461, 0, 1045,
    583, 0, 851, 0, 0, 0, 0, 283, 0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 620, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    851, 0, 0, 0, 0, 0, 0, 1046, 0, 365, 0, 0, 0, 1047, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 425,
    0, 0, 0, 301, 0, 0, 576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 576, 0, 0, 0, 0, 0, 137, 908, 0, 1048, 0, 0, 89, 508,
    0, 0, 1049, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050, 435, 0, 0, 0, 0, 0, 911, 0, 0, 0, 658,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 370, 147, 0, 694, 0, 0, 450, 0, 97, 372, 0, 0, 1051, 0, 1052, 1053, 0, 0,
    85, 0, 1054, 0, 1055, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 482, 0, 565, 0, 0, 0, 0, 210, 0, 0, 0, 0, 318,
    0, 0, 0, 0, 0, 0, 0, 467, 329, 0, 0, 393, 1037, 303, 0, 0, 108, 0, 114, 0, 0, 984, 0, 134, 599, 1038, 0,
    576, 115, 104, 43, 4, 743, 0, 0, 1039, 0, 0, 0, 0, 0, 620, 21, 50, 751, 435, 111, 234, 121, 0, 0, 559, 1053,
    77, 0, 0, 88, 1008, 0, 658, 0, 0, 370, 303, 0, 0, 864, 0, 73, 489, 0, 0, 0, 0, 0, 201, 0, 85, 0, 508, 0,
    505, 0, 151, 0, 0, 1044, 0, 0, 50, 0, 196, 0, 0, 0, 0, 0, 704, 0, 0, 0, 204, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 461, 0, 0, 0, 0, 0, 1045, 137, 283, 583, 851, 0, 0, 425, 0, 0, 0, 0, 565, 0, 365, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 911, 0, 0, 599, 1054, 450, 0, 372, 0, 1056, 0, 203, 0, 1057, 0, 0, 9, 18, 0, 0, 0, 0, 0, 290,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 72, 0, 0, 318, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 676, 0, 0, 0, 0,
    0, 0, 0, 751, 0, 0, 0, 162, 0, 90, 0, 197, 0, 0, 175, 0, 676, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318, 0,
    0, 0, 0, 206, 0, 0, 0, 555, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 403, 0, 0, 0, 95, 0, 0, 205, 0, 0, 0,
    0, 42, 0, 0, 0, 0, 199, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 467, 0, 0, 0, 428, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1058, 0, 0, 0, 54, 0, 0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 275, 0, 0, 0, 604, 0, 0, 0,
    652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 605, 0, 0, 0, 0, 258, 0, 737, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 199, 0, 376, 0, 1059, 0, 0, 0, 0, 872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1060,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 0, 0, 1061, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 435, 0, 0, 0, 0, 0, 0, 0, 431, 0, 466, 0, 297, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 489,
    0, 0, 0, 0, 431, 489, 0, 466, 0, 325, 0, 0, 435, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 367, 0, 0, 0, 307, 43, 348, 0, 275, 0, 0, 0, 0, 0, 0,
    0, 201, 0, 593, 0, 193, 605, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 784, 5, 136, 78, 0, 126, 0, 33, 0, 0, 0,
    0, 0, 159, 0, 311, 0, 0, 0, 1062, 0, 0, 0, 858, 613, 0, 0, 0, 0, 50, 512, 152, 0, 0, 0, 0, 53, 184, 0, 0, 0,
    0, 0, 0, 0, 0, 79, 0, 0, 0, 584, 0, 71, 0, 0, 690, 0, 329, 0, 702, 0, 639, 1063, 0, 0, 0, 0, 0, 0, 0, 136,
    0, 0, 0, 0, 0, 0, 0, 370, 0, 26, 0, 344, 0, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1064, 0, 0, 0, 0, 0, 1064, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 313, 1065, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 495, 1066, 0, 0, 78, 0, 316, 216, 0, 0, 1067, 214, 0, 0, 0, 0, 0, 412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 745,
    344, 0, 0, 390, 0, 784, 0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 109, 0, 0, 0, 0, 0, 1068, 0, 1069, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 690, 0, 0, 0, 0, 0, 0, 0,
    601, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 370, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 495, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 78, 0, 0, 0, 26, 0, 0, 92, 0,
    0, 507, 0, 0, 0, 0, 0, 43, 64, 0, 0, 0, 0, 0, 311, 0, 783, 0, 0, 0, 0, 0, 784, 0, 0, 156, 0, 10, 192, 36, 0,
    0, 231, 520, 0, 0, 0, 0, 55, 0, 0, 0, 94, 0, 205, 0, 0, 0, 984, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1070, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 971, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 518, 0, 0, 0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 266, 24, 522, 522, 263, 590, 0, 0, 0, 590, 1071, 0, 1072, 0, 0, 0, 1004, 1073, 0, 0, 651, 157, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 566, 621, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 216, 0, 0, 0, 43, 0, 186, 0, 0, 0, 1074, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 201, 0, 0, 272, 0, 0, 0, 0, 0, 43, 38, 266, 0, 234, 211, 0, 344, 941, 0, 0, 0, 0, 0,
    0, 0, 0, 292, 0, 0, 0, 0, 0, 0, 21, 0, 214, 0, 602, 125, 0, 0, 951, 0, 1075, 0, 0, 0, 271, 0, 0, 0, 0, 0, 0,
    275, 598, 588, 0, 0, 0, 0, 574, 0, 523, 0, 0, 0, 535, 1076, 787, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 178, 0, 90,
    624, 0, 0, 331, 0, 0, 0, 0, 0, 0, 0, 1077, 0, 75, 354, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 566, 694, 0, 0, 0, 1079, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 701, 0, 0, 331, 190, 0, 96, 0, 0, 0,
    0, 0, 0, 0, 1080, 0, 0, 75, 0, 450, 0, 0, 0, 1071, 782, 0, 0, 1081, 617, 0, 35, 0, 0, 0, 505, 0, 0, 0, 0, 0,
    1082, 783, 0, 446, 0, 771, 0, 0, 0, 0, 1083, 0, 0, 410, 0, 0, 0, 939, 0, 0, 0, 0, 0, 0, 0, 0, 456, 0, 0, 0,
    716, 0, 0, 0, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 538, 0, 0, 75, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1028, 0, 0, 0, 0, 0, 279, 908, 0, 0, 0, 755, 1084, 132, 790, 0, 0, 0, 0, 954, 0, 0,
    1085, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 562, 0, 0, 1086, 0, 0, 0, 0, 0, 0, 0, 1087, 0, 0, 0, 0,
    0, 100, 0, 0, 0, 197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 247, 0, 418, 0, 0, 0, 272, 0, 222, 0, 0, 410, 0, 517, 0, 0,
    0, 0, 1088, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 0, 544, 853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 318, 0, 0, 544, 271, 0, 0, 189, 0, 1046, 0, 0, 1089, 0, 1070, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 410, 0, 48, 838, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 306, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1090, 126,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0, 0, 119, 0, 46, 26, 0, 0, 939, 0, 0, 0, 0, 0, 978, 0, 0,
    751, 0, 0, 157, 0, 0, 0, 0, 0, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    645, 0, 0, 751, 0, 0, 0, 0, 0, 0, 716, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 111, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 640, 0, 0, 0, 0, 0, 787, 0, 11, 0, 0, 0, 0, 1091, 0, 0, 1092, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 224, 0, 0, 1093, 0, 0, 646, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1094, 0, 100, 84, 0, 0, 102, 186, 0,
    0, 0, 0, 0, 0, 0, 170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1083, 0, 0, 1079, 0, 0, 0, 0, 251, 64, 64, 0, 0, 1082, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 623, 0, 0,
    0, 0, 751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 646, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 365, 0, 783, 0, 0, 0, 0, 0, 0, 443, 0, 527, 0, 0, 0, 1095, 0, 207, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 939, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 279, 0, 0, 0, 0, 0, 0, 0, 38, 1096, 0, 0,
    0, 0, 0, 446, 939, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 292, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 21, 0, 0, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1097, 0, 0, 0, 0, 354, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1093, 0, 0, 0, 0, 318, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 1098, 174, 0, 0, 59, 507, 0, 0, 0, 0, 316, 316, 0, 0, 0, 259, 0, 0, 0, 0, 0,
    0, 0, 66, 0, 0, 0, 29, 797, 0, 0, 36, 0, 0, 0, 0, 0, 0, 467, 0, 587, 0, 0, 0, 0, 976, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 6, 0, 0, 0, 0, 0, 0, 331, 0, 0, 0, 0, 0, 0, 0, 432, 0, 0,
    394, 216, 93, 0, 270, 59, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 361, 0, 0, 0, 0, 0, 0,
    520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 361, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 1099, 0,
    0, 0, 0, 0, 0, 844, 583, 0, 596, 0, 368, 0, 399, 0, 0, 0, 0, 1100, 0, 0, 0, 0, 0, 0, 1101, 0, 428, 0, 0,
    247, 59, 1102, 0, 0, 0, 0, 0, 197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 345, 0, 554, 0, 0, 0, 0, 1103, 0, 0,
    0, 0, 1104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    941, 0, 0, 0, 0, 0, 0, 220, 0, 0, 0, 1105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0,
    0, 1104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 808, 8, 0, 306, 0, 0, 0, 0, 0, 640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    428, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1106, 0, 189, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 640, 0, 0, 0, 0, 0, 0, 0, 0, 596, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1107, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    368, 0, 0, 29, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399,
    0, 0, 1108, 0, 0, 0, 0, 0, 0, 0, 1109, 0, 0, 0, 1103, 0, 132, 638, 0, 0, 0, 0, 0, 0, 0, 0, 0, 787, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 583, 0, 0, 0, 0, 1022, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1110, 0, 1070, 0, 0, 0,
    0, 0, 0, 757, 0, 96, 0, 0, 0, 0, 0, 285, 0, 0, 285, 0, 0, 0, 0, 107, 0, 247, 0, 0, 1111, 0, 0, 1112, 0, 0,
    1113, 0, 711, 0, 1114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 0, 341, 1039, 0, 0, 27, 0, 0, 125,
    0, 152, 0, 1115, 0, 796, 0, 0, 0, 0, 92, 0, 0, 908, 0, 0, 0, 0, 1113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 746, 0,
    178, 0, 54, 0, 0, 0, 0, 0, 0, 588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 505, 0, 0, 0, 0, 1039,
    0, 0, 0, 0, 0, 0, 0, 270, 0, 0, 1116, 0, 0, 40, 205, 0, 0, 247, 505, 0, 0, 0, 1117, 0, 0, 588, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1118, 0, 0, 1092, 0, 0, 0, 513, 0, 0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 588, 0, 0, 0, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 1119, 0, 164,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 341, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 54, 0, 0, 1114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 679, 0, 510, 0, 0, 0, 0, 8, 0, 0, 0, 0, 59, 0, 0, 0, 276,
    0, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 224, 0, 0, 78, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1120, 0, 0, 224, 0, 0, 205, 59, 205, 0, 276, 0, 564, 0, 224, 1120, 0, 0, 0, 0, 0, 0,
    0, 0, 1121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 0, 721, 0, 131, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 381, 0, 2, 94, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 450, 0, 0,
    0, 0, 262, 0, 0, 0, 608, 108, 0, 0, 1123, 0, 0, 0, 576, 0, 0, 0, 0, 0, 624, 0, 0, 0, 0, 30, 0, 0, 1124, 0,
    0, 0, 1125, 0, 0, 21, 0, 0, 0, 0, 0, 613, 300, 111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    701, 0, 0, 0, 675, 18, 0, 0, 0, 0, 0, 257, 0, 0, 92, 0, 771, 0, 0, 0, 0, 0, 564, 0, 0, 564, 0, 0, 0, 0, 0,
    0, 249, 1068, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 513, 0, 10, 0, 0, 43, 79,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 67, 0, 466, 0, 0, 58, 0, 0, 576, 0, 74, 0, 0, 0, 1126, 0,
    0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 1127, 0, 0, 0, 0, 33, 0, 0, 0, 325, 0, 0, 0,
    0, 0, 0, 24, 0, 0, 0, 115, 0, 0, 0, 0, 1125, 306, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 546, 0, 0, 0, 522, 0, 10, 0,
    0, 0, 691, 0, 410, 0, 0, 302, 517, 300, 0, 418, 0, 0, 0, 278, 0, 1128, 713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 537, 0, 0, 0, 0, 0, 1129, 0, 0, 176, 0, 823, 0, 656, 0, 70, 0, 0, 160, 160, 0, 0, 0, 0, 0, 0, 41, 0, 0,
    714, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 0, 0,
    0, 218, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1130, 0, 0, 0, 0, 0, 564, 0,
    0, 541, 99, 0, 504, 0, 641, 0, 0, 46, 0, 0, 0, 0, 0, 10, 0, 0, 389, 0, 0, 0, 0, 0, 0, 0, 0, 0, 283, 0, 0, 0,
    55, 0, 0, 0, 186, 504, 0, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 0, 85, 2, 94, 79, 0, 0, 0, 450, 504, 0, 0, 608,
    262, 99, 0, 108, 0, 656, 691, 0, 0, 0, 624, 1125, 1123, 115, 0, 576, 517, 1124, 30, 0, 111, 0, 0, 18, 257,
    0, 0, 701, 21, 613, 0, 0, 92, 0, 675, 0, 541, 0, 0, 0, 564, 0, 564, 249, 0, 466, 126, 0, 1068, 0, 0, 0, 0,
    0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 58, 67, 0, 0, 0, 10, 74, 0, 0, 576, 0, 325, 300, 0, 278, 389, 0, 0, 513, 0,
    1125, 0, 0, 23, 1127, 24, 0, 0, 33, 0, 0, 1128, 302, 306, 0, 522, 546, 1129, 713, 0, 0, 10, 0, 186, 0, 410,
    418, 0, 537, 0, 0, 41, 0, 0, 70, 160, 176, 0, 823, 0, 266, 0, 714, 0, 0, 0, 0, 0, 0, 478, 218, 0, 641, 0, 0,
    791, 0, 0, 0, 0, 0, 0, 0, 519, 0, 0, 0, 0, 0, 0, 198, 0, 0, 106, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 564, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 376, 0, 126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    167, 1131, 579, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 951, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1133, 139, 0, 216, 210, 203, 0, 0, 0, 0, 121, 272, 0, 302, 205, 678, 0, 0, 126, 180, 0, 0,
    64, 978, 0, 1134, 56, 0, 0, 0, 275, 0, 0, 0, 0, 8, 0, 457, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0,
    113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 550, 56, 95, 718, 216, 0, 0, 0, 255, 0, 0, 366, 0, 0, 0, 0,
    0, 0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 1135, 0, 0, 0, 0, 0, 26,
    0, 0, 268, 0, 0, 0, 0, 0, 0, 1133, 139, 216, 0, 203, 210, 678, 550, 676, 0, 272, 255, 0, 302, 121, 1134, 0,
    126, 205, 64, 95, 0, 180, 0, 978, 0, 0, 0, 275, 8, 0, 128, 0, 0, 0, 0, 0, 457, 26, 0, 0, 0, 0, 0, 0, 0, 216,
    366, 0, 268, 7, 0, 0, 0, 0, 0, 0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 26, 1135, 0, 0, 561, 0, 520, 726, 0, 0, 0,
    260, 0, 0, 0, 0, 518, 0, 0, 0, 94, 0, 0, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 1136, 0, 0, 0, 0,
    748, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1137, 0, 0, 55, 0, 0, 0, 0, 507, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 703, 1138, 0, 0, 0, 939, 0, 0, 0, 0, 0, 0, 0, 0,
    83, 0, 0, 0, 0, 0, 0, 0, 0, 574, 0, 0, 0, 0, 0, 0, 0, 248, 0, 418, 0, 508, 53, 0, 0, 0, 0, 0, 0, 125, 978,
    0, 1122, 0, 358, 457, 0, 0, 0, 1139, 0, 0, 0, 368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 126, 0, 0, 724, 0, 0, 0, 0, 349, 0, 1140, 0, 799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 788, 859, 0, 0, 0, 0, 0,
    89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 403, 0, 876, 1141, 160, 14,
    0, 0, 0, 0, 613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 741, 0, 0, 508, 0, 0, 905, 0, 89, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 368, 1142, 0, 850, 0, 0, 0, 450, 0, 0, 0, 1143, 0, 34, 0, 0,
    126, 0, 0, 939, 0, 0, 481, 0, 0, 0, 0, 0, 0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    78, 135, 0, 0, 298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 520, 0,
    402, 205, 0, 187, 0, 0, 550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1144, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 0, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 0, 0, 0, 0, 0, 210, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1145, 0, 0, 0, 0, 0, 0, 0, 691, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 115, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1071, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 415, 0, 0, 0, 0, 13, 0, 0, 0, 0, 530, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1146, 0, 0, 0, 0, 0, 0, 520, 0, 402, 550, 0, 0, 13, 0, 115,
    1144, 1146, 0, 0, 0, 1024, 0, 0, 0, 0, 0, 0, 1145, 0, 210, 0, 530, 0, 0, 0, 0, 0, 0, 0, 0, 159, 691, 0, 72,
    0, 0, 0, 0, 0, 0, 0, 1071, 0, 0, 415, 0, 0, 0, 0, 113, 0, 0, 92, 1147, 0, 0, 0, 709, 0, 0, 0, 0, 283, 0, 0,
    0, 0, 92, 0, 0, 0, 425, 213, 0, 0, 0, 0, 0, 0, 283, 0, 0, 0, 0, 127, 0, 0, 164, 58, 0, 415, 0, 0, 558, 56,
    0, 0, 0, 0, 1148, 1149, 0, 4, 266, 0, 0, 104, 0, 0, 0, 32, 0, 0, 95, 207, 114, 431, 162, 0, 844, 1116, 0, 0,
    0, 53, 0, 0, 0, 0, 767, 0, 127, 0, 0, 757, 0, 0, 0, 74, 0, 0, 537, 0, 508, 0, 1150, 0, 477, 709, 0, 1068,
    89, 244, 160, 0, 0, 1151, 0, 0, 549, 0, 247, 0, 0, 587, 1071, 1024, 0, 403, 0, 366, 0, 0, 0, 0, 0, 489, 0,
    0, 0, 871, 741, 432, 0, 517, 431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 205, 0, 0, 0, 300, 95, 0, 1152, 0, 0, 0, 127,
    0, 0, 318, 172, 0, 10, 0, 0, 1153, 998, 0, 0, 0, 0, 279, 0, 0, 10, 4, 0, 0, 558, 51, 0, 0, 0, 160, 127, 114,
    0, 512, 0, 23, 0, 0, 0, 0, 403, 0, 207, 0, 0, 641, 0, 23, 0, 0, 182, 244, 0, 0, 0, 432, 0, 459, 0, 0, 162,
    0, 320, 149, 455, 164, 549, 0, 512, 0, 0, 0, 0, 313, 0, 56, 0, 0, 32, 1154, 0, 0, 0, 0, 283, 0, 0, 0, 0,
    318, 0, 293, 0, 446, 0, 0, 0, 0, 0, 1079, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 0, 0, 352, 0, 0, 0, 70, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 320, 0, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0,
    0, 139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0, 205, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 595, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 76, 0, 0, 0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 446, 0, 0, 0, 0, 0, 139, 0, 0, 320, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 0, 0, 268, 1155, 0, 0, 0, 0, 0, 0, 0, 0,
    33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 215, 0, 0, 55, 0, 0, 0, 0, 181, 1156, 0, 0, 0, 0,
    375, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 974, 1077, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 107, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 311, 0, 0, 244, 244, 1117, 371, 53, 0, 296, 86, 0, 0, 0, 1157, 0, 0, 2,
    0, 0, 0, 0, 717, 0, 1158, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 203, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 252, 1159, 0, 0, 155, 0, 0, 0, 0, 344, 0, 0, 0, 1160,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0,
    447, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1162, 152, 0, 0, 0, 0, 0, 271, 0, 0, 0, 0, 0, 155, 0, 0, 0,
    851, 0, 0, 748, 0, 0, 0, 0, 0, 156, 0, 1163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48,
    0, 0, 0, 0, 418, 0, 0, 190, 0, 96, 0, 0, 0, 0, 1100, 0, 0, 0, 0, 0, 0, 1164, 0, 0, 0, 0, 0, 0, 0, 1165, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1166, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 0,
    0, 0, 0, 0, 1167, 1168, 0, 0, 0, 94, 0, 0, 1159, 0, 330, 0, 0, 1169, 0, 0, 0, 0, 0, 248, 0, 0, 0, 1170, 0,
    0, 0, 0, 513, 0, 0, 0, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0,
    2, 0, 95, 0, 0, 0, 339, 0, 0, 161, 0, 1171, 620, 0, 0, 197, 0, 0, 0, 0, 0, 0, 1111, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1172, 0, 0, 0, 0, 0, 620, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1071, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 717, 0, 111, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 592, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1174, 499, 499, 0, 127, 0, 0, 0, 0, 0, 1175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 202, 0, 0, 0, 0, 908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1177, 1166, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1178, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1179, 0, 1180, 0, 0, 0, 0, 0, 560, 446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 594, 0, 1181, 1182, 605, 0, 0, 231, 0, 0, 416, 0, 0, 1183, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1184, 0, 0, 0, 0, 722, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 566, 0, 0, 0, 0, 0,
    0, 1186, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0,
    0, 717, 2, 0, 0, 1157, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0, 0, 1159, 0, 1187, 0, 0, 1170, 0, 155,
    0, 265, 0, 0, 156, 0, 0, 0, 0, 344, 0, 0, 95, 1163, 155, 0, 9, 0, 0, 738, 9, 748, 0, 0, 0, 0, 0, 0, 231,
    271, 0, 566, 851, 0, 152, 0, 0, 0, 0, 1161, 0, 416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0,
    0, 0, 1164, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 62, 0, 0, 0, 0, 190, 0, 0, 418, 0, 0, 1180, 94, 0, 0, 0, 0, 1176,
    1166, 592, 0, 1167, 0, 0, 330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 1168, 0, 466, 45, 0, 197, 0, 0, 0,
    0, 513, 0, 161, 1171, 0, 318, 0, 809, 339, 1185, 0, 0, 0, 0, 0, 2, 0, 248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 908, 499, 0, 0, 0, 0, 0, 0, 0, 0, 1174, 0, 127, 0, 0, 0, 1166, 0, 0,
    0, 0, 0, 1177, 0, 0, 0, 0, 0, 0, 1179, 0, 0, 0, 0, 0, 0, 0, 446, 722, 0, 0, 605, 594, 0, 0, 0, 0, 0, 0, 5,
    0, 0, 0, 0, 0, 0, 0, 5, 100, 0, 0, 0, 0, 0, 0, 0, 0, 124, 0, 228, 0, 629, 0, 878, 0, 79, 0, 522, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 274, 0, 0, 329, 1188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1189, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 722, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 186, 0, 0, 0,
    0, 0, 205, 0, 0, 0, 0, 1190, 1147, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 124, 0, 186, 878, 0, 79, 0, 522, 0, 0,
    629, 0, 344, 1188, 0, 0, 0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 722, 0, 0, 1191, 0, 0, 0, 0, 1190, 320, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 0, 0, 188, 0, 0, 0, 30, 206, 410,
    499, 131, 0, 0, 0, 0, 257, 0, 0, 0, 0, 0, 0, 124, 0, 94, 0, 204, 24, 499, 0, 0, 422, 0, 656, 0, 0, 314, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 0, 0, 50, 0, 0, 0, 207, 499, 126, 324, 0, 0, 0, 539, 0, 0, 0, 0, 0, 0, 410,
    0, 480, 499, 0, 222, 0, 324, 204, 0, 539, 0, 0, 206, 0, 0, 0, 0, 0, 0, 403, 0, 597, 0, 0, 0, 386, 0, 0, 0,
    131, 976, 287, 0, 0, 0, 780, 0, 0, 0, 365, 1192, 0, 0, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 976, 0, 539, 0,
    0, 0, 0, 0, 81, 287, 0, 0, 24, 0, 0, 0, 0, 0, 0, 1193, 0, 149, 726, 0, 246, 0, 0, 0, 192, 331, 54, 0, 0,
    162, 0, 149, 55, 589, 0, 0, 0, 54, 0, 0, 0, 0, 976, 0, 0, 304, 0, 0, 54, 0, 0, 0, 55, 0, 296, 726, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 335, 1075, 0, 98, 150, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 1194, 0, 0, 0, 2,
    0, 1195, 0, 0, 0, 0, 631, 0, 1195, 0, 1196, 0, 99, 0, 0, 224, 0, 0, 0, 0, 0, 634, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 58, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 457, 0, 0, 0, 0, 0, 119, 0, 0, 0, 0, 0, 0, 0, 645, 0, 335, 0, 0, 0, 0,
    0, 602, 0, 0, 0, 0, 0, 0, 0, 0, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 275, 0, 0, 555, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 428, 0, 0, 0, 0, 0,
    546, 0, 551, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 562, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 599, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    410, 0, 4, 559, 0, 0, 0, 0, 4, 0, 0, 0, 76, 0, 0, 2, 1197, 0, 1070, 984, 0, 587, 0, 0, 0, 576, 0, 0, 0, 10,
    955, 0, 281, 0, 0, 0, 94, 219, 0, 0, 0, 0, 0, 0, 0, 0, 360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 0, 0, 0,
    0, 0, 0, 1198, 0, 0, 0, 0, 0, 386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1199, 0, 0, 0, 0,
    1200, 0, 79, 550, 0, 0, 188, 0, 0, 123, 0, 0, 1035, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 550,
    0, 0, 0, 0, 0, 0, 2, 1197, 0, 1070, 984, 1201, 0, 955, 307, 281, 0, 0, 576, 0, 10, 0, 219, 94, 0, 360, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1198, 2, 0, 0, 1200, 0, 0, 0, 1199, 0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0,
    0, 0, 0, 54, 0, 311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1012, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    30, 0, 0, 0, 54, 0, 0, 0, 0, 0, 1012, 0, 0, 275, 0, 0, 275, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65,
    0, 0, 0, 0, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0,
    0, 0, 1202, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 205, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 732, 0, 0, 0, 0, 307, 658,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 448, 0, 0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 65, 0, 410, 0, 0, 0, 0, 0, 0,
    0, 658, 0, 0, 0, 0, 0, 601, 0, 0, 0, 10, 1202, 0, 0, 0, 0, 205, 0, 0, 0, 0, 448, 0, 0, 0, 0, 0, 0, 0, 0,
    732, 0, 55, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 109, 0, 0, 75, 0, 0, 0, 175, 1013, 0, 0, 0, 0, 0, 0,
    984, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 156, 0, 0,
    102, 0, 0, 0, 94, 0, 0, 0, 53, 0, 0, 0, 0, 639, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 546, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 145, 0, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 0, 1052, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0, 0, 432, 25, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 432, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 530, 0, 25, 0, 0, 77,
    541, 0, 0, 0, 640, 0, 0, 137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 175, 1013, 0, 984, 0, 1204, 0, 271, 137, 0, 0, 0,
    94, 156, 0, 126, 53, 0, 102, 541, 0, 0, 175, 0, 530, 0, 0, 546, 639, 0, 0, 0, 25, 0, 145, 149, 0, 108, 0,
    1052, 0, 0, 0, 0, 0, 0, 432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 640, 0, 0, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 546, 0, 0, 0, 0, 0, 380, 0, 0, 0, 0, 0, 0, 1205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1205, 0, 0, 0, 976,
    16, 0, 0, 0, 330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 0, 0, 0, 0, 0, 0, 0, 0, 340, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 121, 0, 0, 0, 576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 92, 0, 0, 0, 0, 0, 1206, 0, 0, 0, 0, 198, 198, 344, 0, 1191, 198, 0, 0, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 978, 0, 0, 0, 0, 474, 632, 0, 959, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 175, 0, 0, 0,
    0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 251, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0,
    0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0, 0, 370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 913, 0, 0, 0, 67, 0, 0, 0, 0, 457, 0, 0, 0, 0, 0, 0, 913, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 370, 0, 0, 95, 0, 0, 0, 0, 0, 1208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0,
    0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 23, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 533, 0, 36, 0, 0,
    0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 329, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 791, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 373, 0, 0, 0, 58, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 566, 0, 1168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1085, 0, 0, 0, 0, 503, 0, 0, 0, 0, 0, 1209, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0,
    366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 589, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 722, 0, 0,
    645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 307, 0, 57, 23, 40, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511,
    0, 0, 36, 533, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 329, 0, 0, 0, 0, 0, 373, 791, 0, 0, 58, 566, 0, 0, 0, 0,
    176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 1209, 0, 0, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    589, 722, 645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 882, 0, 0, 617, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    38, 108, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 520, 0, 320, 0, 0, 0, 0, 0, 1210, 1210, 0, 0, 0, 0, 0, 0, 0, 0, 749,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196, 175, 0, 41, 0, 0, 0, 0, 0, 617, 617, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0,
    503, 503, 0, 0, 0, 0, 0, 908, 908, 0, 0, 0, 0, 590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 96,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 679, 0, 0, 0, 0, 0, 679, 0, 106, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

/// On and kun readings of the characters allowed in names, long vowels short.
inline constexpr const char* japanese_spellings[] = {
    "/4ichi4itsu7hitotsu6hitots5hitot7hitochi8hitotabi7hitotab6hajime4kazu4hito/3tei3cho2to6hinoto5ataru3ata4atar5a"
    "tari6yoboro/6shichi6shitsu7nanatsu6nanats5nanat7nanachi8nanatabi7nanatab4nana/3man3ban6yorozu5yoroz4okii3oki2m"
    "a4kazu/2jo3cho4take4dake/3san5mitsu4mits3mit5michi6mitabi5mitab2mi2zo/2jo3sho2ue4kami3kam6noboru4nobo5nobor6no"
    "bori/2ka2ge5shita5shimo4moto/2fu2bu5futsu2hi4sezu3sez7niarazu6niaraz5inaya/2yo6ataeru4atae5ataer6ataeri8kumisu"
    "ru6kumisu7kumisur8kumisuri6tomoni5tomon7azukaru5azuka6azukar7azukari/3chu3shu4ushi3ush7minikui6miniku6nikumu5n"
    "ikum4niku6nikumi5tagui4tagu/3sen7moppara/3sha3sho5katsu4kats3kat5kachi/2se3sei2yo/3kyu3oka/3hei3hyo5hinoe/3gyo"
    "2go4waza6sudeni5suden/2so8kusamura8muragaru6muraga7muragar8muragari/2to7higashi6higash5azuma4haru/3sho2jo4suku"
    "8tasukeru6tasuke7tasuker8tasukeri/3ryo7futatsu6futats5futat7futachi/3gen3gon8kibishii4kibi7kibishi7ogosoka5ogo"
    "so/3hei3hyo4nami3nam8naraberu6narabe7naraber8naraberi8narabini7narabin7awaseru5awase6awaser7awaseri6narabu5nar"
    "ab6narabi/2so2mo7ushinau6ushina8horobiru6horobi7horobir8horobiri/2ka2ko2hi/3chu4naka2na4uchi3uch5ataru3ata4ata"
    "r5atari/2ho2fu2bu7mimeyoi6mimeyo7shigeru5shige6shiger7shigeri6yutaka4yuta4toyo/3sen3kan5kushi4kush8tsuranuk7ts"
    "uranu/3rin6nozomu5nozom4nozo6nozomi/3gan5marui4maru8marumeru6marume7marumer8marumeri4tama/3tan3aka2ni/1i7tsuku"
    "ru5tsuku6tsukur7tsukuri4nasu3nas2na4nasi4tame/3shu2su5nushi4nush3omo5aruji4aruj/3sei3tan3sho7donburi6donbur/3r"
    "ei2ri8uruwashi7uruwash5uruwa7tsurana8tsuranar6narabu5narab6narabi/3dai2ai3nai8sunawach2no/3kyu2ku8hisashii4his"
    "a7hisashi/2gi3yoi2yo4yoku3yok4yoki5yoshi/3shi4yuku3yuk2yu4yuki4kore2no/1u1o6karasu5karas4kara6karasi8izukunso/"
    "2ko2yo4kana2ka/2bo8toboshii4tobo7toboshi/4gaku4raku2go8tanoshii4tano7tanoshi/3kyo3gyo5takai4taka/2jo3sho4noru2"
    "no3nor4nori6noseru4nose5noser6noseri/4otsu6kinoto3oto/3kyu2ku8kokonots7kokonot/5kotsu2ki2ko3koi/2ya4nari3nar4m"
    "ata/3shu2ju5narau4nara5narai/3sho4kaku3kak2ka4kaki4fumi3fum/3bai3kau2ka/3ran3ron8midareru6midare7midarer8midar"
    "eri7osameru5osame6osamer7osameri6midasu5midas4mida6midasi/3nyu6chichi5chich3chi2ch/3kan3ken3gen6kawaku5kawak4k"
    "awa6kawaki8kawakasu7kawakas6kawaka8kawakasi4inui3inu4hosu3hos2ho4hosi4hiru2hi3hir4hiri5okasu4okas3oka5okasi/2k"
    "i3kyu3kin4kame/3ryo5owaru3owa4owar5owari6tsuini5tsuin7akiraka5akira/2yo3sha6ataeru4atae5ataer6ataeri/2so5araso"
    "6arasoi7ikadeka5ikade/2ji3shi4koto6tsukau5tsuka8kototosu/2ni2ji7futatsu6futats5futat7futachi8futatabi7futatab5"
    "tsugu4fuji/1u2ku1o2yo6kokoni5kokon4yuku3yuk2yu4yuki2au4yori3yor4oite/2un2iu4kumo/2go2ko5tagai4taga/2go7itsutsu"
    "6itsuts5itsut7itsuchi4itsu/3sei3sho1i3ido/3sen3kan2ko8motomeru6motome7motomer8motomeri6watari5watar6wataru4wat"
    "a/2ko3sen3kan6wataru4wata5watar6watari8motomeru6motome7motomer8motomeri/1a4atsu1o5tsugu4tsug5tsugi/2sa3sha7isa"
    "saka5isasa/2bo2mo3nai2na8nakunaru6nakuna7nakunar8nakunari8horobiru6horobi7horobir8horobiri/2ko3kyo8majiwaru6ma"
    "jiwa7majiwar8majiwari6majiru4maji5majir6majiri3kau2ka/3gai3kai1i/3eki4yaku4mata/3kyo2ko2ho4toru2to3tor4tori/2h"
    "o2bo2se3une/3kyo8susumeru6susume7susumer8susumeri5ukeru3uke4uker5ukeri7takashi/3kyo3kei3kin6miyako/3tei3cho4ch"
    "in7azumaya/3ryo7akiraka5akira4suke/4shin5shita8shitashi3oya8mizukara/3jin3nin4hito2to/3oku4yoku8oshihaka/3jin3"
    "nin2ni4hito7masashi7hitoshi/2fu2do3kin8wazukani7wazukan6wazuka4wazu/2fu4hoku4boku7taoreru5taore6taorer7taoreri"
    "7shimobe/3kon3kin3ima/3kai8tasukeru6tasuke7tasuker8tasukeri4suke/2ju3sho8shitagau7shitaga4yori3yor1o/5butsu5fu"
    "tsu5hotsu6hotoke/2so4kura/3shi3sai5taeru3tae4taer5taeri/3shi2ji8tsukaeru6tsukae7tsukaer8tsukaeri/2ta4hoka2ho/2"
    "fu7tsukeru5tsuke6tsuker7tsukeri6ataeru4atae5ataer6ataeri5tsuku4tsuk3tsu5tsuki/3sen6sennin5sento/3dai3tai6kawar"
    "u4kawa5kawar6kawari2yo5shiro/3rei3ryo7iitsuke3osa/1i3omo5yueni4yuen5motte5mochi/2gi3yoi2yo4nori3nor/2ka2ke4kar"
    "i3kar6kariru5karir6kariri6karini5karin/3gyo2ko4aogu3aog4aogi3ose4aoru2ao3aor4aori/3chu4naka2na/3ken6kudari5kud"
    "ar5kudan/3kai2ka2ke3yoi2yo4okii3oki6tsukai5tsuka4atai3ata/3nin8makaseru6makase7makaser8makaseri5ninau4nina5tae"
    "ru3tae4taer5taeri/2ki8kuwadate/1i4kore4kare4tada/2go4kumi3kum7itsutsu6itsuts5itsut7itsuchi/2ki2gi4waza/4fuku2f"
    "u4buku6fuseru4fuse5fuser6fuseri8shitagau7shitaga/5batsu4kiru2ki3kir4kiri4utsu3uts2ut4uchi6hokoru4hoko5hokor6ho"
    "kori/3kyu2ku6yasumu5yasum4yasu6yasumi3iko6yameru4yame5yamer6yameri/2yu1u8yasashii4yasa7yasashi8sugureru6sugure"
    "7sugurer8sugureri7wazaogi6wazaog/3kai1e2au8atsumaru6atsuma7atsumar8atsumari/3den3ten8tsutaeru6tsutae7tsutaer8t"
    "sutaeri7tsutawa8tsutawar/3san4kasa/1i4erai3era4hide7takeshi5isamu/3den3ten8tsutaeru6tsutae7tsutaer8tsutaeri/3s"
    "ho4kizu3kiz5itamu4itam3ita5itami/3rin5tagui4tagu6tsuide5michi4mich/2gi2ka8itsuwaru6itsuwa7itsuwar8itsuwari4nis"
    "e/4haku2ha3osa/3han3ban7tomonau6tomona4tomo/3rei3ryo7wazaogi6wazaog/4shin6nobiru4nobi5nobir6nobiri6nobasu5noba"
    "s4noba6nobasi4nobu/3shi6ukagau5ukaga6ukagai/2ji4niru2ni3nir4niri/3kya2ka2ga4togi3tog/3ten3den7tsukuda/3tan3dan"
    "7tadashi6tadash4tada/1i5kurai4kura7kuraisu8kuraisur/3tei5hikui4hiku/2ju4sumu3sum2su4sumi8todomaru6todoma7todom"
    "ar8todomari4yamu3yam2ya4yami/2sa6tasuke8tasukeru7tasuker8tasukeri4suke/2yu1u8tasukeru6tasuke7tasuker8tasukeri4"
    "suke/3tei3tai3hon6karada/2ka2ga4nani3nan5nanzo5izuku4izuk3izu5izuki/2yo5amaru3ama4amar5amari4ware/4saku2sa7tsu"
    "kuru5tsuku6tsukur7tsukuri4nasu3nas2na4nasi/2yo3cho4yato4atai3ata8hitoshii4hito7hitoshi/2ka3yoi2yo/3hei3hyo7awa"
    "seru5awase6awaser7awaseri6narabu5narab6narabi8shikashi7shikash/3shi6tsukau5tsuka6tsukai/3kan6tsuyoi5tsuyo/3rai"
    "4kuru2ku3kur4kuri6kitaru4kita5kitar6kitari/3rei5retsu7tatoeru5tatoe6tatoer7tatoeri5tagui4tagu7tameshi6tamesh/2"
    "ji7samurai6samura6haberu4habe5haber6haberi7saburau6sabura/2yu1u8susumeru6susume7susumer8susumeri8tasukeru6tasu"
    "ke7tasuker8tasukeri/3kyo2ku7sonaeru5sonae6sonaer7sonaeri4tomo/1i1e4yoru2yo3yor4yori/3kyo4kyan/2ka2ke4atai3ata/"
    "3ryo2ro4tomo/3tei6ukagau5ukaga/4soku5shoku4kawa8katawara8sobameru6sobame7sobamer8sobameri/2bu7anadoru5anado6an"
    "ador7anadori/2ko4mato4kimi3kim/4shin5okasu4okas3oka5okasi/3ben3bin6tayori5tayor8sunawach/2gu4okii3oki4mata/3ke"
    "i6kakaru4kaka5kakar6kakari8tsunagar8kakawaru6kakawa7kakawar8kakawari7tsunagu6tsunag7tsunagi/4soku7unagasu6unag"
    "as5unaga7unagasi6semaru4sema5semar6semari/2ga6niwaka4niwa/4shun8sugureru6sugure7sugurer8sugureri5toshi/2ri8kas"
    "hikoi7kashiko/4zoku8narawash/2ho7tamotsu6tamots5tamot7tamochi7yasunji8yasunjir4yasu/4shin6makoto6tayori5tayor8"
    "makaseru6makase7makaser8makaseri4nobu/2gu4mata4okii3oki/3ken/3shu7osameru5osame6osamer7osameri5osamu4nobu/2ku6"
    "tomoni5tomon/3hai7wazaogi6wazaog/3hyo6tawara/2ho5fuchi4fuch/2en3ore/2ko2ka2hi/3bai6somuku5somuk4somu6somuki4ma"
    "su3mas2ma4masi2be/2to7taoreru5taore6taorer7taoreri5taosu4taos3tao5taosi8sakasama/2ko6saiwai5saiwa/2ko4soro6uka"
    "gau5ukaga7saburau6sabura/5shaku3sha4seki4jaku6kariru4kari5karir6kariri3kar5tatoi4tato5shiku4shik3shi5shiki4fum"
    "u3fum2fu4fumi/2ho5narau4nara/3chi5choku2ne4atai3ata2au/3ken7tsukare8tsukarer3umu2um3umi/1i2wa8shitagau7shitaga"
    "6yamato/3sai4kari3kar/3kei8katamuku7katamuk6katamu8katamuki8katamuke8kutsugae/3hen8katayoru6katayo7katayor8kat"
    "ayori7hitoeni6hitoen/3tei3cho2jo8todomaru6todoma7todomar8todomari/3ken8sukoyaka6sukoya7takeshi6takesh7shitata4"
    "take/3shi3sai7shinobu6shinob7shinobi/2gu2go5tagui4tagu8tamatama/3sho8tsugunau7tsuguna8tsugunai/2bo2ho8katawara"
    "2so/5ketsu5gechi8sugureru6sugure7sugurer8sugureri/2bi7sonaeru5sonae6sonaer7sonaeri8sonawaru6sonawa7sonawar8son"
    "awari/2ka2ke2ko4kagu3kag4kagi2ie2ya4uchi3uch/3cho3soe7takuwae8takuwaer6mokeru4moke5moker6mokeri/3sai6moyosu5mo"
    "yos4moyo6moyosi7unagasu6unagas5unaga7unagasi7moyoshi6moyosh/2go5ogoru3ogo4ogor5ogori7anadoru5anado6anador7anad"
    "ori/3kin2fu2do8wazukani7wazukan6wazuka4wazu/2do8hataraku7hatarak6hatara8hataraki/2zo3sho7katachi6katach8katado"
    "ru6katado7katador8katadori/4boku2fu4hoku7shimobe7taoreru5taore6taorer7taoreri/3ryo4tomo7tsukasa/2so4bozu3boz/2"
    "ka2ke3kai4atai3ata3yoi2yo4okii3oki6tsukai5tsuka/2ju8yawaraka6yawara6uruosu5uruos4uruo6uruosi8shitagau7shitaga/"
    "3jin8kotogoto4mama7tsukusu6tsukus5tsuku7tsukusi7tsukiru5tsuki6tsukir7tsukiri/3jin3nin3kai2ji2ni3gei4hito6ninny"
    "o2ko/2in6makoto6yurusu5yurus4yuru6yurusi2jo/3gen3gan4moto4kobe/3kei3kyo3ani2an1e/2ju3shu5ateru3ate4ater5ateri7"
    "michiru5michi6michir7michiri6mitasu5mitas4mita6mitasi/3cho2jo6kizasu5kizas4kiza6kizasi6uranai5urana7kizashi6ki"
    "zash/3sen4saki3sak7sakinji8sakinjir4mazu3maz/2ko6hikaru4hika5hikar6hikari5mitsu4hiro/4koku5katsu4kats3kat5kach"
    "i3yoi2yo4yoku3yok4yoki/3men3ben8manukare6yurusu5yurus4yuru6yurusi/2to5usagi4usag/2ji2ni3gei2ko/2ji2ni3gei3jin3"
    "nin3kai2ko4hito6ninnyo/2to6nakama4mura/2to6kabuto/3nyu2ju3iru2ir3iri5hairu3hai4hair5hairi/3dai3nai4uchi3uch3ir"
    "u2ir3iri5ireru3ire4irer5ireri/3zen3sen7mattaku6mattak5matta7mattaki6mattai7mattosu8mattosur/5hachi5hatsu5yatsu"
    "4yats3yat5yachi6yatabi5yatab2ya/2ko5oyake4kimi3kim/4roku4riku5mutsu4muts3mut5muchi6mutabi5mutab2mu/3ran8fujiba"
    "ka6fujiba/3kyo4tomo6tomoni5tomon4domo/3kyo2ko5okoru3oko4okor5okori5okosu4okos5okosi5okiru3oki4okir5okiri/3hei3"
    "hyo5ikusa/2ki2gi4sono4sore/2gu2ku7sonaeru5sonae6sonaer7sonaeri8tsubusan/3ten4nori3nor5sakan/2yo8yashinau7yashi"
    "na8yashinai/3ken6kaneru4kane5kaner6kaneri6kanete/2ju6kemono/2en5marui4maru2ma3mar4mari/2ko3oka/5satsu4saku4fum"
    "i3fum/3sai2sa8futatabi7futatab/2bo5okasu4okas3oka5okasi2ou1o/2jo4muda/3sha6utsusu5utsus4utsu6utsusi7utsushi6ut"
    "sush/3gun3kun5ikusa/2no2do8kusagiru6kusagi7kusagir8kusagiri8tagayasu7tagayas6tagaya8tagayasi/3kan7kanmuri6kanm"
    "ur/3mei5kurai4kura/2fu4tomu3tom2to4tomi/2to4fuyu3fuy/3chu3sho3oki2ok4waku3wak2wa4waki5tsuku4tsuk3tsu5tsuki/5ke"
    "tsu5kechi6kimeru4kime5kimer6kimeri4saku3sak2sa4saki6kimaru4kima5kimar6kimari/2go4koru2ko3kor4kori5hieru3hie4hi"
    "er5hieri5saeru3sae4saer5saeri/3kyo6iwanya7omomuki6omomuk/2ya3iru2ir3iri/3rei5hieru3hie4hier5hieri8tsumetai7tsu"
    "meta6sameru4same5samer6sameri/2to4koru2ko3kor4kori7kogoeru5kogoe6kogoer7kogoeri/3sei5samui4samu8susamaji5sugoi"
    "4sugo/3jun4shun5setsu7nazorae8nazoraer8hitoshii4hito7hitoshi8mizumori7mizumor4nori3nor/3ryo8suzushii4suzu7suzu"
    "shi4usui3usu8makotoni7makoton/3ryo7shinogu6shinog7shinogi/3gen3kan4heru2he3her4heri6herasu5heras4hera6herasi/2"
    "so6minato8atsumaru6atsuma7atsumar8atsumari/3rin5samui4samu8susamaji7osoreru5osore6osorer7osoreri/3gyo4koru2ko3"
    "kor4kori6korasu5koras4kora6korasi/2ki6tsukue3iku2ik3iki7kizashi6kizash6chikai5chika/3bon3han6subete5oyoso/2ho2"
    "fu5otori4otor/3sho3oru2or3ori6tokoro/4tako/4nagu3nag4nagi/3gai3kai8kachidok8yawaragu7yawarag8yawaragi/2ko1o5ot"
    "ori4otor/3kyo5warui4waru/5totsu4deru2de3der4deri/1o6kubomu5kubom4kubo6kubomi/6shutsu3sui5setsu4deru2de3der4der"
    "i4dasu3das2da4dasi6kugiri5kugir4koma/4geki4keki4utsu3uts2ut4uchi/3kan5ireru3ire4irer5ireri4hako/2to6katana/3ji"
    "n2ha5yaiba4kiru2ki3kir4kiri/3bun3fun2bu6wakeru4wake5waker6wakeri6wakaru4waka5wakar6wakari8wakareru6wakare7waka"
    "rer8wakareri/5setsu3sai4kiru2ki3kir4kiri4kire/3gai4karu2ka3kar4kari/3kan6kezuru4kezu5kezur6kezuri6kizamu5kizam"
    "4kiza6kizami/3kei3gyo4nori3nor6shioki5shiok/5retsu3rei7tsurane8tsuraner/3ryu2ru6korosu5koros4koro6korosi/4soku"
    "4nori3nor7nottoru5notto6nottor7nottori8sunawach/2go6tsuyoi5tsuyo5kowai4kowa4take4taka8tsuyoshi/2so4kizu3kiz8ha"
    "jimeru6hajime7hajimer8hajimeri/3sho2so6hajime5hatsu4hats3hat5hachi2ui/3han3ban6wakeru4wake5waker6wakeri/5betsu"
    "5bechi8wakareru6wakare7wakarer8wakareri6wakeru4wake5waker6wakeri/2ri4kiku3kik2ki4kiki3yoi2yo7surudoi6surudo5to"
    "shi4kaga/2to5itaru3ita4itar5itari/3sei6osaeru4osae5osaer6osaeri5tatsu4tats3tat5tachi7tsukuru5tsuku6tsukur7tsuk"
    "uri/5satsu4suru2su3sur4suri4haku3hak2ha4haki4hake/3ken6warifu5warif6tegata/5satsu5sechi4tera4kuni3kun/3shi4sek"
    "i4sasu3sas2sa4sasi7soshiru5soshi6soshir7soshiri4toge/4koku6kizamu5kizam4kiza6kizami4toki3tok/4saku3sho6kezuru4"
    "kezu5kezur6kezuri/3zen3sen3mae6susumu5susum4susu6susumi4saki/3ken7tsurugi6tsurug/2bo4waru2wa3war4wari/4haku4ha"
    "gu3hag4hagi4muku3muk2mu4muki6hageru4hage5hager6hageri/3zai3sui7soroeru5soroe6soroer7soroeri6mazeru4maze5mazer6"
    "mazeri/4geki4keki5gyaku8hageshii4hage7hageshi/2jo5amaru3ama4amar5amari/4fuku2so3soe/5katsu4waru2wa3war4wari4sa"
    "ku3sak2sa4saki6wareru4ware5warer6wareri/2ru3ryu6korosu5koros4koro6korosi/5ryoku4riki7chikara7tsutome8tsutomer6"
    "rikimu5rikim6rikimi/2ko4isao/2ka7kuwaeru5kuwae6kuwaer7kuwaeri8kuwawaru6kuwawa7kuwawar8kuwawari7kuwaete/2mu7tsu"
    "tome8tsutomer7tsutomu/5retsu5otoru3oto4otor5otori/2do5ugoku4ugok3ugo5ugoki7ugokasu6ugokas5ugoka7ugokasi/2jo3sh"
    "o8tasukeru6tasuke7tasuker8tasukeri4suke/2do7tsutome8tsutomer4yume/2go3kyo2ko8obiyakas7obiyaka/3rei6hagemu5hage"
    "m4hage6hagemi8hagemasu7hagemas6hagema8hagemasi/3kei6tsuyoi5tsuyo/2ro7tsukare8tsukarer7negirau6negira7itawaru5i"
    "tawa6itawar7itawari/2ko4kiku3kik2ki4kiki5narau4nara5itasu4itas3ita5itasi/3gai6sabaku5sabak4saba6sabaki7tsutome"
    "8tsutomer/3sei2se5ikioi4ikio/5botsu5hotsu8niwakani7niwakan5okoru3oko4okor5okori/5choku8imashime/2yu5isama8isam"
    "ashi5isamu4isam3isa5isami/3ben7tsutome8tsutomer7tsutomu/3kan8kangaeru6kangae7kangaer8kangaeri/3sho5katsu4kats3"
    "kat5kachi6masaru4masa5masar6masari5taeru3tae4taer5taeri/2bo2mo7tsunoru5tsuno6tsunor7tsunori/3kin3gon7tsutome8t"
    "sutomer/3kan8susumeru6susume7susumer8susumeri/3kun4isao/5shaku4shak3sha5shaki/2ko6nozoku5nozok4nozo6nozoki6mag"
    "aru4maga5magar6magari4kagi3kag/5butsu5botsu5mochi5nashi4nash6nakare/5monme/3nio4nioi/2ho8tsutsumu7tsutsum6tsut"
    "su8tsutsumi/2ka2ke6bakeru4bake5baker6bakeri6kawaru4kawa5kawar6kawari6bakasu5bakas4baka6bakasi/4hoku3hai4kita6n"
    "igeru4nige5niger6nigeri/3sho6takumi5takum/3kyo1o6tadasu5tadas4tada6tadasi4suku/5hitsu4hiki5tagui4tagu/2ku1o2ko"
    "6wakeru4wake5waker6wakeri7shikiru5shiki6shikir7shikiri/1i5iyasu4iyas3iya5iyasi7kusushi6kusush/4toku8kakureru6k"
    "akure7kakurer8kakureri6kakusu5kakus4kaku6kakusi/2ju5jitsu2to6totabi5totab2so/3sen3chi2ch4toru2to3tor4tori4yuki"
    "/3sho4masu3mas2ma4masi6noboru4nobo5nobor6nobori/2go3uma/3han6nakaba8nakabasu/2ka2ke4hana8hanayaka6hanaya/3kyo5"
    "kanau4kana/2hi5hikui4hiku7iyashii3iya6iyashi8iyashime/5sotsu6niwaka4niwa5owaru3owa4owar5owari6tsuini5tsuin/4ta"
    "ku8sugureru6sugure7sugurer8sugureri7takashi/3tan5hitoe/3bai3mai3uru2ur3uri/3nan3dan6minami5minam/4haku4baku5hi"
    "roi4hiro8hiromeru6hirome7hiromer8hiromeri7hiroshi/4boku4fuku4hoku6uranau5urana6uranai6daikon/3sen7shimeru5shim"
    "e6shimer7shimeri6uranau5urana6uranai/2ei1e6mamoru4mamo5mamor6mamori/2bo1u/2in8shirushi7shirush/2ki5ayaui4ayau6"
    "abunai5abuna7ayabumu6ayabum5ayabu7ayabumi/4soku5shoku5tsuku4tsuk3tsu5tsuki8sunawach5moshi4mosh/5kyaku8shirizok"
    "7shirizo6kaette/3ran3kon6tamago/3kan3ken4maku3mak2ma4maki/3sha5orosu4oros3oro5orosi6oroshi5orosh/3kyo3kei4kimi"
    "3kim/4yaku2ga3aku8kurushim7kurushi7wazawai6wazawa/3cho3tei7yakusho2ie/4reki6koyomi5koyom/3rin3ten2ri2ki3rai4mi"
    "se7osameru5osame6osamer7osameri/2ko5atsui4atsu/3gen4hara4moto8tazuneru6tazune7tazuner8tazuneri4wara/2zu3chu6ku"
    "riya5kurya/3kyu5umaya/3gen3gon8kibishii4kibi7kibishi7ogosoka5ogoso8itsukush/3kyo2ko4saru2sa3sar4sari/3ken6kake"
    "ru4kake5kaker6kakeri6kakaru4kaka5kakar6kakari5agata/3san4shin5mairu3mai4mair5mairi8majiwaru6majiwa7majiwar8maj"
    "iwari5mitsu4mits3mit5michi/2yu4mata/3sha3sai2sa4mata/3kyu5oyobu4oyob5oyobi7oyobosu6oyobos5oyobo7oyobosi/2yu4to"
    "mo/2so7futatsu6futats5futat7futachi6narabu5narab6narabi5tagui4tagu4futa/3han3tan3hon4soru2so3sor4sori5kaesu4ka"
    "es3kae5kaesi5kaeru4kaer5kaeri/3shu7osameru5osame6osamer7osameri7osamaru5osama6osamar7osamari/5hotsu5hatsu7hana"
    "tsu6hanats5hanat7hanachi8tsukawas7tsukawa5abaku4abak3aba5abaki4kami3kam/5shuku3oji2oj/3shu4toru2to3tor4tori/2j"
    "u3shu5ukeru3uke4uker5ukeri/2jo8tsuideru6tsuide7tsuider8tsuideri6noberu4nobe5nober6noberi/3cho2jo6tatamu5tatam4"
    "tata6tatami8kasaneru6kasane7kasaner8kasaneri/2ei7akiraka5akira/2ko2ku5kuchi4kuch/2ko5furui4furu7inishie/2ku2ko"
    "/3shi5shoku5shiki4seki4tada7hitotsu6hitots5hitot7hitochi/3kyo6sakebu5sakeb6sakebi/3sho4mesu3mes2me4mesi/2ka4ko"
    "ku3yoi2yo5beshi4besh6bakari5bakar/3dai3tai1i5utena8yorokobu7yorokob8yorokobi6tsukue/6shitsu6shichi7shikaru5shi"
    "ka6shikar7shikari/3shi6fubito4fumi3fum5sakan5chika/1u2yu4migi3mig8tasukeru6tasuke7tasuker8tasukeri/3kyo2yo3sho"
    "5kanau4kana2ha/2go2ko6sakebu5sakeb6sakebi6yobina/3shi7tsukasa/2iu3tan6nageku5nagek4nage6nageki/4kaku5onono/2go"
    "5katsu5gatsu2ko2au7awaseru5awase6awaser7awaseri8kugurido2ri2ai/5kichi5kitsu3yoi2yo5yoshi/2do2to2zu5onaji4onaj6"
    "tomoni5tomon8tomonisu4atsu/3mei3myo2na6nanoru4nano5nanor6nanori8nazukeru6nazuke7nazuker8nazukeri/2ko2go4kimi3k"
    "im6kisaki5kisak7okureru5okure6okurer7okureri5nochi4noch3ato/2ri7tsukasa/2to4haku3hak2ha4haki/2ko3kyo3sho4muku3"
    "muk2mu4muki5mukau4muka6sakini5sakin/2ka4kaku5odosu4odos3odo5odosi/3ryo2ro6sebone/3kun4kimi3kim/3don3ton3ten4no"
    "mu3nom2no4nomi/3gin3kin4utau3uta4naku3nak2na4naki/2hi3ina5inamu4inam5inami5arazu4araz/3gan6fukumu5fukum4fuku6f"
    "ukumi8fukumeru6fukume7fukumer8fukumeri/3kin3gin3cho3tei5warau4wara5pondo4kiku3kik2ki4kiki6yurusu5yurus4yuru6yu"
    "rusi/3kei6hiraku5hirak4hira6hiraki4mosu3mos2mo4mosi4hiro/3kyu2su/3sui4fuku3fuk2fu4fuki/3fun3bun8kuchisak/2go4w"
    "are/3tei7shimesu6shimes5shime7shimesi/2go4kure6kureru5kurer6kureri/4koku2ko7tsugeru5tsuge6tsuger7tsugeri/3bai3"
    "uta/2in2en4kazu3kaz/3shu6mawari5mawar8amaneshi7amanesh6meguru4megu5megur6meguri/2ju3shu4noro5noroi/2mi2bi3aji2"
    "aj6ajiwau5ajiwa/2ko4yobu3yob4yobi/3mei3myo6inochi5inoch3ose6mikoto/2wa2ka8yawaragu7yawarag8yawaragi6nagomu5nag"
    "om4nago6nagomi8nagoyaka6nagoya4kazu4yasu4tomo/2ei4utau3uta4yomu3yom2yo4yomi8nagameru6nagame7nagamer8nagameri/3"
    "sho4saku3sak2sa4saki5warau4wara/2in4etsu4nodo/2ai5aware7awaremu6awarem7awaremi8kanashii4kana7kanashi/3hin3hon5"
    "shina/3sai4kana2ya/3kyo7hibiiku6hibiik5hibii7hibiiki6hibiku5hibik4hibi6hibiki/2ka2ke6yakama/3sho6mihari5mihar/"
    "2ri3wai2wa5mairu3mai4mair5mairi/5tetsu7akiraka5akira5satoi4sato7tetsuya3aki/2ho6fukumu5fukum4fuku6fukumi8haguk"
    "umu7hagukum6haguku8hagukumi/2sa8sosonoka/4shin7kuchibi8kuchibir/2to4kara/3kan4yobu3yob4yobi/3yui1i4tada4kore/3"
    "sho7tonaeru5tonae6tonaer7tonaeri4utau3uta/2da5tsuba/4taku8tsuibamu7tsuibam6tsuiba8tsuibami/3sho6akinau5akina/3"
    "mon3bun2to3ton/3zen3yoi2yo5yoshi/2ko4nodo/3cho2to7shaberu5shabe6shaber7shaberi8tsuibamu7tsuibam6tsuiba8tsuibam"
    "i/2ki3shi8yorokobu7yorokob8yorokobi5yoshi4nobu/5katsu2ai7shikaru5shika6shikar7shikari/2yu6satosu5satos4sato6sa"
    "tosi6satoru5sator6satori7tatoeru5tatoe6tatoer7tatoeri/5kitsu4keki2ku4nomu3nom2no4nomi/2ku3kui/2ei7itonamu6iton"
    "am5itona7itonami/3fun4fuku3fuk2fu4fuki4haku3hak2ha4haki/3kyu4kagu3kag4kagi/3shi5tsugu4tsug5tsugi/3tan2iu6nagek"
    "u5nagek4nage6nageki/2ka8yomisuru6yomisu7yomisur8yomisuri3yoi2yo5yoshi/3sho2jo6nameru4name5namer6nameri8kokorom"
    "i5katte/5shoku6tanomu5tanom4tano6tanomi/2to3cho7azakeru5azake6azaker7azakeri/3son5uwasa/2so/2ki6utsuwa/2to5ata"
    "ru3ata4atar5atari5ateru3ate4ater5ateri/4kaku2ka5odosu4odos3odo5odosi/3shu7toraeru5torae6toraer7toraeri/3shi5yo"
    "tsu4yots3yot5yochi6yotabi5yotab2yo/3kai1e6mawasu5mawas4mawa6mawasi6mawaru5mawar6mawari5kaeru3kae4kaer5kaeri6me"
    "guru4megu5megur6meguri/2in4yoru2yo3yor4yori7chinamu6chinam5china7chinami5yotte/3shu3dan3ton3don5marui4maru8kat"
    "amari7katamar/3dan3ton3don5marui4maru8katamari7katamar/3gan3tan3dan2en2on4sono/3kon6komaru4koma5komar6komari8k"
    "urushim7kurushi6nemuru4nemu5nemur6nemuri/1i2to6kakomu5kakom4kako6kakomi5kakoi5muchi4much/2to2zu6hakaru4haka5ha"
    "kar6hakari1e/2ko8katameru6katame7katamer8katameri5katai4kata/4koku4kuni3kun/2ho6hatake/2en5marui4maru/3ken5kak"
    "oi4kako/2en2on3gan3tan3dan4sono/3dan3ton3don3shu5marui4maru8katamari7katamar/2do2to6tsuchi5tsuch/5kutsu5kochi3"
    "sei3sho8tagayasu7tagayas6tagaya8tagayasi6hijiri5hijir/4atsu6osaeru4osae5osaer6osaeri/3zai3aru2ar3ari5imasu4ima"
    "s3ima5imasi/3kei4tama/3chi2ji6tsuchi5tsuch/2jo2ba/3han4saka2sa/3kin2in7totonoe8totonoer8hitoshii4hito7hitoshi/"
    "2bo5machi4mach4heya4tera/3hai3kai1e3oka5tsuki4tsuk6kowasu5kowas4kowa6kowasi/2za6suwaru4suwa5suwar6suwari8sozor"
    "oni7sozoron5owasu4owas3owa5owasi/2ko3ana7ananisu8ananisur/3kai8katamari7katamar/3ken5katai4kata6kataku5katak6k"
    "ataki/3dan3tan2ba6tokoro5taira/3fun4haka2ha/4tsui6ochiru4ochi5ochir6ochiri/3tan5taira/3hei3hyo5tsubo/3sui6tare"
    "ru4tare5tarer6tareri6tarasu5taras4tara6tarasi8nannanto/3kei4kata/3rui6toride/2en4kaki3kak/3kon6hiraku5hirak4hi"
    "ra6hiraki/3mai3bai5umeru3ume4umer5umeri7uzumeru5uzume6uzumer7uzumeri5umaru3uma4umar5umari/2jo5shiro6kizuku5kiz"
    "uk4kizu6kizuki2ki/3sho2ya2no/3iki5sakai4saka/3sai5tsuka3tsu4toru2to3tor4tori/5shoku4hani3han/6shitsu3shu4toru2"
    "to3tor4tori7toraeru5torae6toraer7toraeri/3bai2ho3hai8tsuchika/2ki5motoi4moto8motozuku7motozuk6motozu8motozuki/"
    "2ki3sai2sa4saki3sak/5kutsu4hori3hor4horu2ho3ana/2do2to8takadono5sumai4suma/3tai4tsui8uzutakai7uzutaka/2da6kuzu"
    "su5kuzus4kuzu6kuzusi8kuzureru6kuzure7kuzurer8kuzureri6ochiru4ochi5ochir6ochiri/3tei3shi8tsutsumi7tsutsum/3kan3"
    "tan5taeru3tae4taer5taeri/3gyo5takai4taka/2en4seki3sek4seku2se/2ho7shirase8shiraser7mukuiru5mukui6mukuir7mukuir"
    "i/2to4kaki3kak/3kai5sakai4saka/3hei4kaki3kak/3rui6toride2ru/2so4deku3dek2de4deki/2to4tera3oka/2to2zu3cho2jo4nu"
    "ru2nu3nur4nuri4doro8mamireru6mamire7mamirer8mamireri5michi4mich/4kaku2ko5katai4kata6hanawa/3cho5tsuka3tsu/4sok"
    "u3sai6fusagu5fusag6fusagi7michiru5michi6michir7michiri6toride/3ten4chin6fusagu5fusag6fusagi7uzumeru5uzume6uzum"
    "er7uzumeri/2en4shio/4juku7monbeya8manabiya/3kyo3kei5sakai4saka/2bo4haka2ha/2zo2so4masu3mas2ma4masi5fueru3fue4f"
    "uer5fueri6fuyasu5fuyas4fuya6fuyasi/4boku4moku4sumi3sum/2da6kuzure6kuzusu5kuzus4kuzu6kuzusi6ochiru4ochi5ochir6o"
    "chiri8kuzureru7kuzurer8kuzureri/4heki4kabe/3kai1e6kowasu5kowas4kowa6kowasi6yaburu4yabu5yabur6yaburi8kowareru6k"
    "oware7kowarer8kowareri/2jo6tsuchi5tsuch/2go4hori3hor/3kai1e3hai6kowasu5kowas4kowa6kowasi3oka5tsuki4tsuk6yaburu"
    "4yabu5yabur6yaburi8kowareru6koware7kowarer8kowareri/3shi2ji7samurai6samura1o/3jin3nin7mizunoe/2so5sakan/3sei3s"
    "ho3koe2na/4ichi4itsu7hitotsu6hitots5hitot7hitochi/2ju2su3shu8kotobuki7kotobuk8hisashii4hisa7hisashi6kotogu5kot"
    "og6kotogi8kotohogu7kotohog8kotohogi5toshi/3hen6kawaru4kawa5kawar6kawari5kaeru3kae4kaer5kaeri/4fuku2fu5kaeru3ka"
    "e4kaer5kaeri5kaesu4kaes5kaesi4mata8kasaneru6kasane7kasaner8kasaneri8futatabi7futatab2ou1o8kutsugae2oi/2ka2ge5n"
    "atsu4nats3nat5nachi/4seki2yu4yube/3gai2ge4soto4hoka2ho6hazusu5hazus4hazu6hazusi/2ta2oi1o6masaru4masa5masar6mas"
    "ari6masani5masan/2ya2yo4yoru3yor4yori/2mu4yume5kurai4kura8yumemiru6yumemi7yumemir8yumemiri/3tai3dai2ta4okii3ok"
    "i6hajime4oini3oin1o4hiro4masa/3ten3ame4sora/2ta3tai5futoi4futo8hanahada6futoru5futor6futori1o/2fu4otto5otoko4s"
    "ore1o/1o6nakaba4hiro/6shitsu4itsu7ushinau6ushina/2to2zu5atama7kashira4kobe/1i7tairage8tairager6korosu5koros4ko"
    "ro6korosi5ebisu4ebis3ebi5ebisi/2ko2ka5ogoru3ogo4ogor5ogori6hokoru4hoko5hokor6hokori/5datsu4ubau3uba/2en2ou1o/2"
    "ki5kushi4kush6mezura7ayashii3aya6ayashi/2na3dai8karanash/2ho2bu/3fun4furu/3kei2ki4mata/2so8kanaderu6kanade7kan"
    "ader8kanaderi8susumeru6susume7susumer8susumeri/5setsu3kei7chigiru5chigi6chigir7chigiri6kizamu5kizam4kiza6kizam"
    "i6warifu5warif/3hon7hashiru5hashi6hashir7hashiri/2to8kasaneru6kasane7kasaner8kasaneri2oi1o/1o3oku3iku2ok3oki4k"
    "uma/3sho2so8susumeru6susume7susumer8susumeri/2jo3nyo4onna2me6musume/2do2nu5yakko5yatsu4yats3yat5yachi2me/2ko6k"
    "onomu5konom4kono6konomi4suku3suk2su4suki3yoi2yo5yoshi/2jo3nyo6gotoku5gotok4goto6gotoki5shiku4shik3shi5shiki4yu"
    "ku3yuk2yu4yuki/2hi3hai6kisaki5kisak/2bo2mo6midari5midar8midarini7midarin/2fu4yome4onna/3nin3jin6haramu5haram4h"
    "ara6harami/2yo8namameku7namamek6namame8namameki/3myo3byo5wakai4waka3tae/2da2ta5yasui4yasu7odayaka5odaya/2bo8sa"
    "matage/2to6netamu5netam4neta6netami/3mai5imoto3imo/3sai5tsuma7meawase8meawaser/3shi3ane/3shi8hajimeru6hajime7h"
    "ajimer8hajimeri8hajimaru6hajima7hajimar8hajimari/3sei3sho6kabane/1i8yudaneru6yudane7yudaner8yudaneri3sue8kuwas"
    "hii4kuwa7kuwashi/2bo2mo3uba4baba/5tetsu6chitsu3mei2me2oi/2ki4hime/2in7totsugu6totsug7totsugi/3shi6sugata/1i5od"
    "osu4odos3odo5odosi7takeshi6takesh/1a2ai6utsuku/2jo3nyo6musume/4shin6haramu5haram4hara6harami/3ben3han3umu2um3u"
    "mi/2go2ku8tanoshim7tanoshi/2ba4baba/3kon6engumi5engum/3sei4muko/3bai3mai2bo6nakodo/2en4hime/2ka2ke7totsugu6tot"
    "sug7totsugi4yome/6shitsu6netamu5netam4neta6netami6nikumu5nikum4niku6nikumi/3ken3gen5kirau4kira6utagau5utaga/5c"
    "haku4teki7yotsugi6yotsug/2ki8tanoshim7tanoshi7ureshii3ure6ureshi/2jo6musume/3shi2su2ko2mi5otoko/2ko3ana8hanaha"
    "da/2ji3aza3umu2um3umi4masu3mas2ma4masi/3son3zon7tamotsu6tamots5tamot7tamochi3aru2ar3ari2to/3son4mago/3shi7tsut"
    "ome8tsutomer/2ko3kyo4taka7takashi/2mo3myo3man7kashira6hajime/2ki3sue4toki3tok/2ko6hitori5hitor/4gaku6manabu5ma"
    "nab6manabi/3cho3nei3nyo7takuwae8takuwaer5yasui4yasu7mushiro5nanzo/4taku2ie5sumau4suma4yake4take/1u4noki3nok2ie"
    "4taka/3shu2su6mamoru4mamo5mamor6mamori4mori3mor/2an5yasui4yasu7yasunji8yasunjir8izukunso1a/2so5sumai4suma3oru2"
    "or3ori/3kan6mattai5matta7mattosu8mattosur/4niku6shishi5shish/2ko5hiroi4hiro7hiroshi/2to6sugiru4sugi5sugir6sugi"
    "ri/3shu2so4mune7tattobu6tattob7tattobi/3kan7tsukasa5oyake/3chu4sora/3tei2jo8sadameru6sadame7sadamer8sadameri8s"
    "adamaru6sadama7sadamar8sadamari4sada/2en7atakamo3ate5zutsu4zuts3zut5zuchi/2gi8yoroshii4yoro7yoroshi4mube/2ho6t"
    "akara/5jitsu6shitsu2mi6minoru4mino5minor6minori4sane/5jitsu6shitsu2mi6minoru4mino5minor6minori7michiru5michi6m"
    "ichir7michiri4sane/3cho6megumi5megum6megumu4megu/4shin/5kyaku4kaku6marodo/3sen4noru2no3nor4nori7notamau6notama"
    "4nobu4hiro/6shitsu4muro4heya/2yu6yurusu5yurus4yuru6yurusi8nadameru6nadame7nadamer8nadameri/3ken4nori3nor/3kyu2"
    "gu4miya2ie/3sai7tsukasa/3gai5katsu7sokonau6sokona7wazawai6wazawa5nanzo/2en5utage8tanoshim7tanoshi/3sho3yoi2yo/"
    "2ka2ke2ko2ie2ya4uchi3uch4kagu3kag4kagi/2yo5ireru3ire4irer5ireri6yurusu5yurus4yuru6yurusi7katachi6katach/3kan5h"
    "iroi4hiro8yuruyaka6yuruya8kutsurog/3hin6marodo8shitagau7shitaga/5shuku3shu6yadoru4yado5yador6yadori/4jaku4seki"
    "8sabishii4sabi7sabishi3sab/2ki4yoru2yo3yor4yori6yoseru4yose5yoser6yoseri/2in4tora/5mitsu8shigeshi7shigesh6hiso"
    "ka4hiso8hisokani7hisokan/3kan5samui4samu6samusa/2gu3gyo4yoru2yo3yor4yori6yoseru4yose5yoser6yoseri/3kan5hiroi4h"
    "iro8yuruyaka6yuruya8kutsurog7hiroshi/4shin4neru2ne3ner4neri8mitamaya6yameru4yame5yamer6yameri/5satsu5sechi5shi"
    "ru3shi4shir5shiri4miru2mi3mir4miri7akiraka5akira/2ka6yamome7sukunai6sukuna/3nei3nyo3cho5yasui4yasu7mushiro5nan"
    "zo7takuwae8takuwaer/3ryo7tsukasa/3sun3son6hakaru4haka5hakar6hakari4toki3tok2ki/2ji3shi4tera4dera/3jin8tazuneru"
    "6tazune7tazuner8tazuneri4hiro5tsune/2do8michibik7michibi/3tai4tsui5mukau4muka6narabu5narab6narabi4aite/2ju2su3"
    "shu8kotobuki7kotobuk8hisashii4hisa7hisashi8kotohogu7kotohog8kotohogi6kotogu5kotog6kotogi5toshi/2fu2ho5sakai4sa"
    "ka6tojiru4toji5tojir6tojiri5pondo/3sha4seki3iru2ir3iri5ateru3ate4ater5ateri4sasu3sas2sa4sasi/3sho2so7hikiiru5h"
    "ikii6hikiir7hikiiri5motte6masani5masan4hata4masa/3sho2so7hikiiru5hikii6hikiir7hikiiri5motte4hata6masani5masan4"
    "masa/1i6osaeru4osae5osaer6osaeri7yasunji8yasunjir/3son6tattoi5tatto5totoi4toto7tattobu6tattob7tattobi/3sho7chi"
    "isai6chiisa2ko1o/3sho7sukunai6sukuna7sukoshi6sukosh8shibarak7shibara/2ji2ni5nanji4nanj4sono7shikari6shikar/3se"
    "n6togaru4toga5togar6togari7surudoi6surudo/3sho7kuwaeru5kuwae6kuwaer7kuwaeri7tattobu6tattob7tattobi5negau4nega3"
    "nao7hisashi/2yu8togameru6togame7togamer8togameri4toga7mottomo/3shu2ju5tsuku4tsuk3tsu5tsuki/5shaku4seki8monosas"
    "h/2ko5shiri4shir/2ni5jitsu3ama/3jin7tsukusu6tsukus5tsuku7tsukusi7tsukiru5tsuki6tsukir7tsukiri8kotogoto4mama/2b"
    "i1o/3nyo5ibari4ibar/5kyoku7tsubone7shikiru5shiki6shikir7shikiri/2so8kasanaru6kasana7kasanar8kasanari4kasa/3kyo"
    "2ki3iru2ir3iri3oru2or3ori3oku2ok3oki/3kai8todokeru6todoke7todoker8todokeri6todoku5todok4todo6todoki/5kutsu6kag"
    "amu5kagam4kaga6kagami8kagameru6kagame7kagamer8kagameri/3oku2ya4yane/5setsu7isagyoi6isagyo4kuzu3kuz/3ten7tsuran"
    "e8tsuraner6noberu4nobe5nober6noberi6nobiru4nobi5nobir6nobiri/4zoku5shoku3shu6yakara5tsuku4tsuk3tsu5tsuki5sakan"
    "/2ri4haku3hak2ha4haki5kutsu4kuts3kut5kuchi4fumu3fum2fu4fumi/3ton4chun8tamurosu6tamuro/3san3sen4yama/2ki2gi8eda"
    "michi7edamich/3ran6arashi5arash/2to5shima/3gan3iwa/2ko6misaki5misak/3rei3ryo4mine/4gaku4take/3gan5kishi4kish/4"
    "toge/3kyo2ko6hazama/2ga6takane5ikame8ikameshi/2ho4mine/4shun5takai4taka8kewashii4kewa7kewashi/2su3shu5takai4ta"
    "ka7agameru5agame6agamer7agameri7tattobu6tattob7tattobi7takashi/2ki4saki3sak8kewashii4kewa7kewashi4zaki/3gai4ga"
    "ke/3ryo/2ho8kuzureru6kuzure7kuzurer8kuzureri6kuzusu5kuzus4kuzu6kuzusi/2su3shu5takai4taka4kasa/2sa3shi8kewashii"
    "4kewa7kewashi5takai4taka/3gan3gen8kewashii4kewa7kewashi4iwao3iwa/3sen4kawa/3shu2su2si5shima/3jun6meguru4megu5m"
    "egur6meguri/2so2su2si4suku/2ko2ku6takumi5takum4waza7tsukasa/2sa6hidari5hidar6motoru4moto5motor6motori8tasukeru"
    "6tasuke7tasuker8tasukeri/2ko6takumi5takum5satoi4sato/3kyo4okii3oki/2fu2bu4miko7kannagi6kannag/3shi2sa4sasu3sas"
    "4sasi5tagau4taga5tagai/2ki2ko5onore2mi/1i6sudeni5suden4yamu3yam2ya4yami4nomi3nom/3shi2mi/2ha5tomoe/2ko7chimata"
    "/3son7tatsumi6tatsum/3kin5fukin2oi1o4haba/3hei4nusa6takara4zeni3zen/3shi4ichi3ich/2fu4nuno5shiku4shik3shi5shik"
    "i/5sotsu3sui7hikiiru5hikii6hikiir7hikiiri4sots3sot5sochi/3han2ho/3shi6miyako5ikusa3osa/2ki4mare8koinegau7koine"
    "ga6nozomi/3cho6tobari5tobar4hari3har/2jo3cho8kakimono/3ren4shin3jin2yo8sakebata6sudare2su2si/3tei3tai6mikado/3"
    "tai3obi2ob5obiru4obir5obiri6meguru4megu5megur6meguri/4seki7mushiro3sek/2ki5kaeru3kae4kaer5kaeri7totsugu6totsug"
    "7totsugi5okuru3oku4okur5okuri/2jo3sho5tsune4toko7tsuneni6tsunen/2bo2mo5boshi4bosh/4fuku5hyoku4haba/2ko4horo/4m"
    "aku4baku2ou1o/3han3hon4hata/3kan3ken3gen4hosu3hos2ho4hosi4hiru2hi3hir4hiri5okasu4okas3oka5okasi6kawaku5kawak4k"
    "awa6kawaki8kawakasu7kawakas6kawaka8kawakasi4inui3inu4miki3mik4waza/3hei3hyo3ben5taira4hira7hiratai6hirata/3nen"
    "5toshi4tosh6minoru4mino5minor6minori5yowai4yowa/3hei3hyo7awaseru5awase6awaser7awaseri6narabu5narab6narabi4nami"
    "3nam8naraberu6narabe7naraber8naraberi8narabini7narabin8shikashi7shikash/2ko6saiwai5saiwa8shiawase5sachi4sach4y"
    "uki6miyuki/3kan4miki3mik4waza4hosu3hos2ho4hosi4hiru2hi3hir4hiri5okasu4okas3oka5okasi/3gen8maborosh/2yo2yu6osan"
    "ai5osana/2yu5kurai4kura6kasuka4kasu/2ki3iku2ik3iki7kizashi6kizash6chikai5chika6tsukue/3gen2ko2ie5hiroi4hiro6hi"
    "roba8hiromeru6hirome7hiromer8hiromeri7hiroshi/2ko5hiroi4hiro8hiromeru6hirome7hiromer8hiromeri8hirogeru6hiroge7"
    "hiroger8hirogeri6hiroba7hiroshi/2so3sho2ho5inaka3ina8murazato7ogosoka5ogoso/3kei3kyo3yoi2yo8yorokobu7yorokob8y"
    "orokobi/2hi2ou1o5kabau4kaba7hisashi6hisash/3sho4yuka2yu4toko8yukashii7yukashi/2jo6tsuide6noberu4nobe5nober6nob"
    "eri/2ko2ku4kura/2yo1o5ataru3ata4atar5atari/3tei4soko5nanzo/3ten4mise4tana/3byo6tamaya8mitamaya7yashiro/2ko5kan"
    "oe/2fu7yakusho6miyako/4taku2do2to4tabi3tab6hakaru4haka5hakar6hakari6memori5memor/2za6suwaru4suwa5suwar6suwari4"
    "kura5imasu4imas3ima5imasi/3tei4niwa/2an4iori3ior/3sho8moromoro8koinegau7koinega6chikai5chika/2ko5yasui4yasu7ya"
    "sushi/2yo8mochiiru6mochii7mochiir8mochiiri5tsune3ani2an/3hai8sutareru6sutare7sutarer8sutareri6sutaru4suta5suta"
    "r6sutari/3ren4kado5yasui4yasu/2ro8watadono/2zu3chu5kurya6kuriya/2ko3gen5hiroi4hiro6hiroba8hiromeru6hirome7hiro"
    "mer8hiromeri2ie8hirogeru6hiroge7hiroger8hirogeri7hiroshi/2en6nobiru4nobi5nobir6nobiri6nobasu5nobas4noba6nobasi"
    "4nobu/3ken3kon6tateru4tate5tater6tateri/3kai1e6meguru4megu5megur6meguri6mawaru4mawa5mawar6mawari/2ju3nyu4niju/"
    "3kai6hiraku5hirak4hira6hiraki3aku2ak3aki/3ben3hen7kanmuri6kanmur6wakeru4wake5waker6wakeri7wakimae8wakimaer/1i5"
    "ageru3age4ager5ageri4koto8kotonaru6kotona7kotonar8kotonari7ayashii3aya6ayashi/2ki6suteru4sute5suter6suteri/2ro"
    "8moteasob8tawamure/3hei5hetsu7tsukare8tsukarer8kurushim7kurushi8yabureru6yabure7yaburer8yabureri/5shiki5shoku4"
    "nori3nor7nottoru5notto6nottor7nottori/2ni2ji7futatsu6futats5futat7futachi/3kyu4yumi3yum/3cho4teki7tomurau6tomu"
    "ra5tsuru3tsu4tsur5tsuri/2in4hiku3hik2hi4hiki/2ko2gu5hiroi4hiro8hiromeru6hirome7hiromer8hiromeri7hiroshi/3shi3c"
    "hi6yurumu5yurum4yuru6yurumi/3tei3dai5ototo/3cho4haru2ha3har4hari/2mi2bi3gei8hisashii4hisa7hisashi3toi2to2ya6wa"
    "taru4wata5watar6watari8amaneshi7amanesh/3gen5tsuru3tsu4tsur5tsuri/2ko5kyumi4kyum/4jaku5nyaku5yowai4yowa6yowaru"
    "5yowar6yowari8yowamaru6yowama7yowamar8yowamari/3kyo2go6tsuyoi5tsuyo6shiiru4shii5shiir6shiiri7tsuyoma8tsuyomar8"
    "tsuyoshi/3dan3tan4tama6hazumu5hazum4hazu6hazumi4hiku3hik2hi4hiki/2bi2mi3gei8hisashii4hisa7hisashi6wataru4wata5"
    "watar6watari8amaneshi7amanesh3toi2to2ya/4roku3ryo7shirusu6shirus5shiru7shirusi/3sui3kei1e4hoki3hok/1i8atsumaru"
    "6atsuma7atsumar8atsumari5tagui4tagu/3kei3gyo7katachi6katach4kata7araware8arawarer4gata/3gen4hiko/3sai7irodoru5"
    "irodo6irodor7irodori5tsuya/3hyo3hyu3aya/3cho4horu2ho3hor4hori/3hin7akiraka5akira/3sho2so3aya7akiraka5akira7ara"
    "ware8arawarer3aki/2ei2yo4kage/4yaku3eki7tsutome6edachi5edach/5tetsu4toru2to3tor4tori/2hi4kare4kano/1o4yuku3yuk"
    "2yu4yuki3iku2ik3iki7inishie/3sei3cho3chi4utsu3uts2ut4uchi4yuku3yuk2yu4yuki4toru2to3tor4tori8shirushi7shirush4m"
    "esu3mes2me4mesi4masa/3kei7komichi6komich5michi4mich/3tai3dai5matsu4mats3mat5machi/5ritsu5richi4nori3nor/2go2ko"
    "7okureru5okure6okurer7okureri5nochi4noch3ato4kimi3kim6kisaki5kisak/2jo7omomuro/2to5kachi4kach8tomogara8itazura"
    "n/2ju3sho8shitagau7shitaga8shitagae4yori3yor1o/3rai4kuru2ku3kur4kuri5tsuku4tsuk3tsu5tsuki5kaeru3kae4kaer5kaeri"
    "/4toku3eru2er3eri3uru2ur3uri/2ju3sho8shitagau7shitaga1o4yori3yor8shitagae/3gyo2go2on7osameru5osame6osamer7osam"
    "eri6fusegu5fuseg6fusegi/4fuku5kaeru3kae4kaer5kaeri5kaesu4kaes5kaesi4mata/3jun8shitagau7shitaga/2bi6kasuka4kasu"
    "3nai2na/4toku5oshie4nori/3cho3chi8shirushi7shirush4mesu3mes2me4mesi/3cho3chi3sei8shirushi7shirush4mesu3mes2me4"
    "mesi4utsu3uts2ut4uchi4yuku3yuk2yu4yuki4toru2to3tor4tori4masa/2ki3yoi2yo8shirushi7shirush/4shin6kokoro/5hitsu8k"
    "anarazu7kanaraz/3oku6oboeru4oboe5oboer6oboeri3omo/2ki3imu2im3imi/3nin7shinobu6shinob7shinobi/3shi8kokoroza7shi"
    "rusu6shirus5shiru7shirusi4yuki/2bo8wasureru6wasure7wasurer8wasureri/2bo2mo5isoga8isogashi/1o2yo7kotaeru5kotae6"
    "kotaer7kotaeri5ataru3ata4atar5atari/3chu8magokoro4tada7tadashi/2yu6ureeru4uree5ureer6ureeri4urei3ure2ui/3kai8k"
    "okoroyo/3nen3omo7nenjiru5nenji6nenjir7nenjiri/5kotsu/3kai7natsuku6natsuk5natsu7natsuki8futokoro/3tai4sama6waza"
    "to/2do2nu5ikaru3ika4ikar5ikari5okoru3oko4okor5okori/2fu2ho5kowai4kowa7osoreru5osore6osorer7osoreri5ojiru3oji4o"
    "jir5ojiri/3rei3ryo3ren5satoi4sato7awaremu6awarem5aware7awaremi/3shi3omo4omoi/3tai7okotaru5okota6okotar7okotari"
    "8namakeru6namake7namaker8namakeri/3kyu5isogu4isog5isogi/3sei3sho4saga5tachi4tach/2en2on2un5uramu4uram3ura5uram"
    "i/3kai7ayashii3aya6ayashi8ayashimu7ayashim8ayashimi/2ko5tsune7tsuneni6tsunen7hisashi/3ren3koi2ko7koishii6koish"
    "i/3kyo7osoreru5osore6osorer7osoreri5osoro8osoroshi/2jo3sho6yurusu5yurus4yuru6yurusi/3kai5hiroi4hiro/3shi/3chi6"
    "hajiru4haji5hajir6hajiri3haj6hazuka/3kon5uramu4uram3ura5urami5urame8urameshi/2on6megumu5megum4megu6megumi/3kyo"
    "6uyauya4yasu/4soku3iki2ik6yasumu5yasum4yasu6yasumi6yameru4yame5yamer6yameri/2ko5katsu7atakamo/3kon7nengoro/3ke"
    "i1e6megumu5megum4megu6megumi/1o3aku5warui4waru/4etsu8yorokobu7yorokob8yorokobi/6shitsu7tsukusu6tsukus5tsuku7ts"
    "ukusi8kotogoto/3tei5sunao8yasuraka6yasura6hiraku5hirak4hira6hiraki/3kai5kuiru3kui4kuir5kuiri6kuyamu5kuyam4kuya"
    "6kuyami/2go6satoru4sato5sator6satori/2yu3toi2to6haruka4haru/3kan3gen7wazurau6wazura6ureeru4uree5ureer6ureeri4u"
    "rei3ure/2no6nayamu5nayam4naya6nayami8nayamase/3aku1o5warui4waru6nikumu5nikum4niku6nikumi8izukunso/3ken2ke6kake"
    "ru4kake5kaker6kakeri6kakaru4kaka5kakar6kakari/2hi8kanashii4kana7kanashi8kanashim/2to5itamu4itam3ita5itami/2jo3"
    "sei6nasake6kokoro7omomuki6omomuk/3ton3jun5atsui4atsu6makoto/3ryo3kyo3kei8kanashim7kanashi7odoroku6odorok5odoro"
    "7odoroki8odorokas7odoroka/4waku4mado5madoi/5kotsu6horeru4hore5horer6horeri/4seki5shaku5oshii4oshi6oshimu5oshim"
    "6oshimi/1i3yui2bi3omo5omoni4omon4kore/1o3aku5warui4waru6nikumu5nikum4niku6nikumi8izukunso/2so5isoga8isogashi6s"
    "ojite/2ku2gu7osoreru5osore6osorer7osoreri/3san3zan6mijime5itamu4itam3ita5itami/3cho6korasu5koras4kora6korasi6k"
    "oriru4kori5korir6koriri/3kan6nareru4nare5narer6nareri8narawash6narasu5naras4nara6narasi/2da7okotaru5okota6okot"
    "ar7okotari/2so3omo4omoi/2ja4jaku4hiku3hik2hi4hiki/3sei6satoru4sato5sator6satori/3shu4urei3ure6ureeru4uree5uree"
    "r6ureeri/2yu2to8tanoshim7tanoshi8tanoshii4tano/1i6kokoro4omoi3omo/2gu5oroka3oro/2ai6mederu4mede5meder6mederi6o"
    "shimu5oshim4oshi6oshimi7itoshii3ito6itoshi/3kan7kanjiru5kanji6kanjir7kanjiri/3fun7ikidoru5ikido6ikidor7ikidori"
    "/4shin6makoto/3gen3gan5negau4nega5negai3nao/5ritsu7osoreru5osore6osorer7osoreri7ononoku6ononok5onono7ononoki4k"
    "uri3kur/2ji/2ko7awateru5awate6awater7awateri5kurai4kura/2bo6shitau5shita/3man7okotaru5okota6okotar7okotari7ana"
    "doru5anado6anador7anadori5ogoru3ogo4ogor5ogori/3kei1e5satoi4sato/3gai3kai6nageku5nagek4nage6nageki/3ryo4roku8o"
    "monpaka6omonpa/1i8nagusame8nagusamu7nagusam6nagusa8nagusami/2zo6nikumu5nikum4niku6nikumi8nikushim5nikui/3ren3r"
    "ei3ryo7awaremu6awarem5aware7awaremi5satoi4sato/2do3sho2to7akogare8akogarer/3kei4ikoi3iko/3kei6satoru4sato5sato"
    "r6satori/3kan5uramu4uram3ura5urami/2yo1o5ataru3ata4atar5atari7kotaeru5kotae6kotaer7kotaeri/3kai7natsuku6natsuk"
    "5natsu7natsuki8futokoro3omo/2bo2mu2mo5atsui4atsu2ou1o6komuru4komu5komur6komuri5kurai4kura/2bo/2gi2ge2ki8tawamu"
    "re/3sei2jo4naru2na3nar4nari7tairage8tairager4nasu3nas4nasi5shige/2ga4ware2wa/3kai8imashime/4waku3iki3aru2ar3ar"
    "i6aruiha/3sen7tatakau6tataka5ikusa/4seki4soku6miuchi5miuch5itamu4itam3ita5itami6ureeru4uree5ureer6ureeri/4geki"
    "4hoko/5shoku5shiki3shi4tada/3sen7tatakau6tataka5ikusa7ononoku6ononok5onono7ononoki/2gi2ki2ge8tawamure/2gi2ki8t"
    "awamure/3tai7itadaku6itadak5itada7itadaki/2ko2to2he/3rei3rai6modosu5modos4modo6modosi6motoru4moto5motor6motori"
    "5itaru3ita4itar5itari/2bo2ho4fusa4heya/3sho2so6tokoro/3sen3ogi2og/2hi6tobira/3shu2te8tezukara/3sai3zai3san8waz"
    "ukani7wazukan3zae6wazuka4wazu/4hoku4haku2ho2fu4boku8karukuts7karukut8muchiuts7muchiut4utsu3uts2ut4uchi/2da3tei"
    "4utsu3uts2ut4uchi5dausu4daus3dau5dausi3uch/5futsu5hotsu5hitsu5harau4hara5harai/4taku6tanomu5tanom4tano6tanomi/"
    "2so4haku3hak2ha4haki5harau4hara/2yo5ageru3age4ager5ageri5agaru3aga4agar5agari/2so7atsukau6atsuka7osameru5osame"
    "6osamer7osameri4koku3kok2ko4koki/2fu2ho8tasukeru6tasuke7tasuker8tasukeri/2hi3hei4utsu3uts2ut4uchi/3sho2so5uker"
    "u3uke4uker5ukeri/2gi4waza/3sho4toru2to3tor4tori8kasumeto6utsusu5utsus4utsu6utsusi/2ha5tsuka3tsu/4yoku6osaeru4o"
    "sae5osaer6osaeri/2to6nageru4nage5nager6nageri/2ko5ataru3ata4atar5atari6fusegu5fuseg6fusegi/5setsu3sho2ro3oru2o"
    "r3ori5oreru3ore4orer5oreri6kujiku5kujik4kuji6kujiki4hida4suru2su3sur4suri/2bu2fu6naderu4nade5nader6naderi/5bat"
    "su5hatsu3hai4nuku3nuk2nu4nuki6nukeru4nuke5nuker6nukeri8tasukeru6tasuke7tasuker8tasukeri/4taku5erabu4erab5erabi"
    "/2go2ko6mamoru4mamo5mamor6mamori/2hi6hiraku5hirak4hira6hiraki/2ho5idaku4idak3ida5idaki4daku3dak2da4daki7kakaer"
    "u5kakae6kakaer7kakaeri/3tei5ataru3ata4atar5atari5ateru3ate4ater5ateri/5matsu4suru2su3sur4suri/1o3osu2os3osi6os"
    "aeru4osae5osaer6osaeri4oshi3osh/3chu4nuku3nuk2nu4nuki4hiku3hik2hi4hiki/3tan5ketsu3sen5ninau4nina7katsugu6katsu"
    "g7katsugi1o/5ratsu2ro6kudaku5kudak4kuda6kudaki/4haku3hyo4utsu3uts2ut4uchi/3kai6kataru4kata5katar6katari/3kyo2k"
    "u6kobamu5kobam4koba6kobami6fusegu5fuseg6fusegi/4taku4seki6hiraku5hirak4hira6hiraki4hiro/2ko2ku8todomeru6todome"
    "7todomer8todomeri7toraeru5torae6toraer7toraeri8kakawaru6kakawa7kakawar8kakawari/5setsu8tsutanai7tsutana/3sho3k"
    "yo6maneku5manek4mane6maneki/3hai5ogamu4ogam3oga5ogami/2gi7nazorae8nazoraer6hakaru4haka5hakar6hakari5magai4maga"
    "/3kyo2ko4yoru2yo3yor4yori/4kaku8hirogaru6hiroga7hirogar8hirogari8hirogeru6hiroge7hiroger8hirogeri8hiromeru6hir"
    "ome7hiromer8hiromeri/2yo5idaku4idak3ida5idaki/5katsu6kukuru4kuku5kukur6kukuri/5shiki5shoku4nugu4fuku3fuk2fu4fu"
    "ki/3ken3gen7kobushi6kobush/5satsu6semaru4sema5semar6semari/2go2ko4utsu3uts2ut4uchi/3shu2ju4hiro2to/2ji3chi5mot"
    "su4mots3mot5mochi4moch/3kei3kai2ke2ka6kakeru4kake5kaker6kakeri6kakaru4kaka5kakar6kakari/3shi4yubi3yub4sasu3sas"
    "2sa4sasi/2an6osaeru4osae5osaer6osaeri7shirabe8shiraber/3cho2to8kakageru6kakage7kakager8kakageri5idomu4idom3ido"
    "5idomi/3kyo5ageru3age4ager5ageri5agaru3aga4agar5agari6kozoru4kozo5kozor6kozori/3shi5itaru3ita4itar5itari/3kyo3"
    "sho6hasamu5hasam4hasa6hasami/2ki4furu/2ai6hiraku5hirak4hira6hiraki/2za2sa6kujiku5kujik4kuji6kujiki8kujikeru6ku"
    "jike7kujiker8kujikeri/4shin4furu2fu3fur4furi/3tei3cho4nuku3nuk2nu4nuki/3ban4hiku3hik2hi4hiki/2so4sasu3sas2sa4s"
    "asi/4soku4saku7toraeru5torae6toraer7toraeri/2ho7toraeru5torae6toraer7toraeri4toru2to3tor4tori8tsukamae/2ho5cho"
    "ku8hakadoru6hakado7hakador8hakadori/2so6sagasu5sagas4saga6sagasi/3son7sokonau6sokona4heru2he3her4heri8sokoneru"
    "6sokone7sokoner8sokoneri/3kan5kaeru3kae4kaer5kaeri6kawaru4kawa5kawar6kawari/2ho8sasageru6sasage7sasager8sasage"
    "ri/3sha4seki6suteru4sute5suter6suteri6yadoru4yado5yador6yadori/3kyo2ko4keki5sueru3sue4suer5sueri4yoru2yo3yor4y"
    "ori6akashi5akash4hiku3hik2hi4hiki/3ken3kan4maku3mak2ma4maki/3sho2so5katsu4kats3kat5kachi5hayai4haya/5natsu5dat"
    "su3osu2os3osi/3nen2jo6hineru4hine5hiner6hineri/2ju8sazukeru6sazuke7sazuker8sazukeri8sazukaru6sazuka7sazukar8sa"
    "zukari/3sho/3hai8oshihira7tsurane8tsuraner/5kutsu5kotsu4horu2ho3hor4hori/2ka3kai3kei2ke6kakeru4kake5kaker6kake"
    "ri6kakaru4kaka5kakar6kakari/5ryaku3ryo8kasumeru6kasume7kasumer8kasumeri/3sai4toru2to3tor4tori/3tan6saguru4sagu"
    "5sagur6saguri6sagasu5sagas4saga6sagasi/5setsu5tsugu4tsug5tsugi8majiwaru6majiwa7majiwar8majiwari/2ko7hikaeru5hi"
    "kae6hikaer7hikaeri/3sui3osu2os3osi6oshite/2so3oku2ok3oki/4kiku4suku/3kei5ketsu8kakageru6kakage7kakager8kakager"
    "i/4kaku7tsukamu6tsukam5tsuka7tsukami/3sen4soro7soroeru5soroe6soroer7soroeri5soroi/3byo5egaku4egak3ega5egaki/3t"
    "ei3dai6sageru4sage5sager6sageri/3aku6nigiru4nigi5nigir6nigiri/2en8tasukeru6tasuke7tasuker8tasukeri4hiku3hik2hi"
    "4hiki/2yo6yusuru4yusu5yusur6yusuri6yureru4yure5yurer6yureri8yusuburu6yusubu7yusubur8yusuburi/3han6utsusu5utsus"
    "4utsu6utsusi6hakobu5hakob6hakobi/2to6noseru4nose5noser6noseri4noru2no3nor4nori/3kei7tazusae8tazusaer/4saku7shi"
    "boru5shibo6shibor7shibori/5setsu2jo3sho7osameru5osame6osamer7osameri6kaneru4kane5kaner6kaneri4toru2to3tor4tori"
    "/5setsu3sho7osameru5osame6osamer7osameri6kaneru4kane5kaner6kaneri4toru2to3tor4tori/4teki4taku5chaku5tsumu4tsum"
    "3tsu5tsumi4hiro5abaku4abak3aba5abaki/2ma4suru2su3sur4suri/3sho2ro5setsu4hida4suru2su3sur4suri3oru2or3ori5oreru"
    "3ore4orer5oreri6kujiku5kujik4kuji6kujiki/3san5satsu4maku3mak2ma4maki/3shu2to2do5tsuku4tsuk3tsu5tsuki/5tetsu6su"
    "teru4sute5suter6suteri6hiraku5hirak4hira6hiraki/2ha4maku3mak2ma4maki/5satsu3sai4toru2to3tor4tori7tsumamu6tsuma"
    "m5tsuma7tsumami/3san3sen5erabu4erab5erabi/4boku4haku4hoku2ho2fu4utsu3uts2ut4uchi8karukuts7karukut8muchiuts7muc"
    "hiut/2so8ayatsuru6ayatsu7ayatsur8ayatsuri4toru2to3tor4tori5misao/3kyo2ko4keki4yoru2yo3yor4yori6akashi5akash4hi"
    "ku3hik2hi4hiki5sueru3sue4suer5sueri/4teki4taku7nukinde8nukinder/5satsu4suru2su3sur4suri6sasuru4sasu5sasur6sasu"
    "ri/5setsu3sho2jo7osameru5osame6osamer7osameri6kaneru4kane5kaner6kaneri4toru2to3tor4tori/3shi7sasaeru5sasae6sas"
    "aer7sasaeri3eda8tsukaeru6tsukae7tsukaer8tsukaeri/3kai7aratame8aratamer7aratama8aratamar/2ko6semeru4seme5semer6"
    "semeri7osameru5osame6osamer7osameri5osamu/2ho6hanasu5hanas4hana6hanasi7hanatsu6hanats5hanat7hanachi6yurusu5yur"
    "us4yuru6yurusi/3sei3sho6tadasu5tadas4tada6tadasi4masa/2ko3yue4koto/4teki6kataki5katak3ada/3bin3min5toshi4tosh5"
    "satoi4sato/3kyu2gu4suku5sukui/3hai3bai8yabureru6yabure7yaburer8yabureri6yaburu4yabu5yabur6yaburi/3kyo2ko7oshie"
    "ru5oshie6oshier7oshieri4nori/3kan4aete/3san5chiru3chi4chir5chiri7chirasu6chiras5chira7chirasi8chirakas7chiraka"
    "/3ton3dan3cho5atsui4atsu7atsushi/3kei3kyo6uyamau5uyama/2su3shu7kazoeru5kazoe6kazoer7kazoeri4kazu3kaz6semeru4se"
    "me5semer6semeri/3sei7totonoe8totonoer6totono/2fu5shiku4shik3shi5shiki/3bun3mon4fumi3fum3aya6kazaru4kaza5kazar6"
    "kazari4nori/3sei3sai3zai4soro8hitoshii4hito7hitoshi8hitoshik/3sai3shi7monoimi6monoim/3sai7monoimi6monoim4toki3"
    "tok/2hi3aya/3han6madara/2to3tsu4kaku6tomasu5tomas4toma6tomasi4masu3mas2ma4masi7hishaku6hishak5hisha7hishaki7ta"
    "takau6tataka5araso/3ryo6hakaru4haka5hakar6hakari/3sha6naname/4atsu3kan6meguru4megu5megur6meguri/3kin3ono/4seki"
    "/2fu3ono/3zan3san4kiru2ki3kir4kiri/3dan5tatsu4tats3tat5tachi8kotowaru6kotowa7kotowar8kotowari8sadameru6sadame7"
    "sadamer8sadameri/3shi4kono4kore4kaku3kak2ka4kaki/4shin5atara8atarashi5arata3nii2ni3ara/2ho4kata8naraberu6narab"
    "e7naraber8naraberi8kuraberu6kurabe7kuraber8kuraberi4masa/1o2yo1u2ku2au4yori3yor4oite6kokoni5kokon4yuku3yuk2yu4"
    "yuki/3shi1i2se8hodokosu7hodokos6hodoko8hodokosi5shiku4shik5shiki/3ryo4tabi3tab/3sen3zen6meguru4megu5megur6megu"
    "ri6yubari5yubar6rokuro/4zoku2so6yakara/2ki4hata/2bu2mu3nai2na6nakare/2ki7tsukiru5tsuki6tsukir7tsukiri6sudeni5s"
    "uden/5nichi5jitsu2hi2ka4hibi3hib4kusa/3tan6ashita/3kyu2gu5furui4furu4moto8hisashii4hisa7hisashi8hisashik/3shi4"
    "mune4umai3uma/2so5satsu5hayai4haya2sa/3jun4shun7amaneku6amanek5amane7amaneki/5kyoku5asahi4asah/2ji3shi4toki3to"
    "k4kore/1o5sakan/2ko2go5agaru3aga4agar5agari5takai4taka/3kon3ani2an/3sho6noboru4nobo5nobor6nobori/2ko4sora/3sho"
    "5sakan4masa/3mei3myo6akarui5akaru7akiraka5akira5akeru3ake4aker5akeri3aki/3kon5kurai4kura/3eki1i8yasashii4yasa7"
    "yasashi5kaeru3kae4kaer5kaeri7osameru5osame6osamer7osameri/4seki5shaku7mukashi6mukash/3don3tan6kumoru4kumo5kumo"
    "r6kumori/3sei3sho5hoshi4hosh/2ei2yo5haeru3hae4haer5haeri6utsuru4utsu5utsur6utsuri6utsusu5utsus6utsusi/4shun4ha"
    "ru2ha3har4hari/3mai5kurai4kura/4saku4kino/3sho7akiraka5akira3aki/2ze3shi4kore4kono4koko/2bo6subaru4suba5subar6"
    "subari/3chu4hiru2hi3hir4hiri/3ken3gen7akiraka5akira/2ko1o7akiraka5akira/4shin3sen6susumu5susum4susu6susumi6osa"
    "eru4osae5osaer6osaeri/2an4osoi3oso/3sai3shi6sarasu5saras4sara6sarasi7sarashi6sarash/3gyo3kyo8akatsuki7akatsuk6"
    "satoru4sato5sator6satori/2ki8kagayaku7kagayak6kagaya8kagayaki/3ban4kure4osoi3oso/3sei2jo7akiraka5akira5sakan8m"
    "eshibit/3kai6misoka4miso5kurai4kura/4shin6ashita4toki3tok/2fu2ho8amaneshi7amanesh/3kei2ei7keshiki6keshik4kage/"
    "3sei6hareru4hare5harer6hareri6harasu5haras4hara6harasi4haru/3sho7akiraka5akira/3chi4chie4tomo7satoshi/3gyo3kyo"
    "8akatsuki7akatsuk6satoru4sato5sator6satori3aki/3zan8shibarak7shibara/2ka4hima5itoma/3sho5atsui4atsu6atsusa/3da"
    "n3ken3non8atatakai7atataka7atatame8atatamer7atatama8atatamar/2an5kurai4kura4yami3yam/3cho6nobiru4nobi5nobir6no"
    "biri4nobu/2ai5kurai4kura/2bo6kureru4kure5kurer6kureri6kurasu5kuras4kura6kurasi/2bo4baku5abaku4abak3aba5abaki7a"
    "bareru5abare6abarer7abareri/3kyo2ko3sho6sakini5sakin4muku3muk2mu4muki5mukau4muka/3sho7akebono/2yo6hikari5hikar"
    "8kagayaku7kagayak6kagaya8kagayaki/4baku6sarasu5saras4sara6sarasi/5kyoku4kiku6magaru4maga5magar6magari6mageru4m"
    "age5mager6mageri4kuma4koji3koj/2ei4hiku3hik2hi4hiki/2ko4sara6fukeru4fuke5fuker6fukeri7aratame8aratamer/2so7tsu"
    "kasa8tomogara4heya/2zo2so5katte8sunawach/2so2zo5katte8sunawach/3tai3tei5kaeru3kae4kaer5kaeri8sutareru6sutare7s"
    "utarer8sutareri6kawaru4kawa5kawar6kawari/3sai7mottomo2mo/5getsu5gatsu5tsuki4tsuk/2yu1u3aru2ar3ari5motsu4mots3m"
    "ot5mochi7tamotsu6tamots5tamot7tamochi/2ho4tomo/4fuku4kiru2ki3kir4kiri6kimono8shitagau7shitaga5hatto7hattori/4s"
    "aku8tsuitach/4chin3jin4ware7kizashi6kizash/2ro8hogaraka6hogara7akiraka5akira/2bo2mo6nozomu5nozom4nozo6nozomi5m"
    "ochi4moch/3cho3asa6ashita8atsumaru6atsuma7atsumar8atsumari/2ki2go7chigiru5chigi6chigir7chigiri/4boku4moku2ki2g"
    "i/2mi2bi5imada7hitsuji6hitsuj/5matsu5batsu3sue/3hon4moto/5satsu4fuda8wakajini7wakajin/5jutsu6shutsu6chutsu8moc"
    "hiawa5michi4mich4sube4waza/3shu3aka3ake/4boku4hoku4haku2ho4kiji3kij5araki4arak5sunao/2ki6tsukue4hata8karakuri7"
    "karakur3ori2or/3kyu7kuchiru5kuchi6kuchir7kuchiri/5satsu5setsu3sai6korosu5koros4koro6korosi4sogu3sog4sogi6kezur"
    "u4kezu5kezur6kezuri/5zatsu2zo6majiru4maji5majir6majiri7majieru5majie6majier7majieri/3san4sugi3sug/2ri6sumomo/3"
    "kyo2ko4anzu3anz/3zai6maruta/3son4mura/2jo4tsue/2do2to2zu8yamanash6fusagu5fusag6fusagi4mori3mor/4soku4taba8taba"
    "neru6tabane7tabaner8tabaneri7tsukane8tsukaner/2jo3cho4deki3eda4suji3suj/2yo6yanagi5yanag/2ko6wataru4wata5watar"
    "6watari3kui2ku/3hai8sakazuki7sakazuk/3sho4kine/3sho2so5matsu4mats3mat5machi2su2si/3han3ban3hen3ita4miru2mi3mir"
    "4miri/3kyo2go4goku5kyoku4goki6nigura8kiwameru6kiwame7kiwamer8kiwameri4mune8kiwamaru6kiwama7kiwamar8kiwamari/2k"
    "o8kamaaeru6kamaae7kamaaer8kamaaeri6kamaau5kamaa7kamaeru5kamae6kamaer7kamaeri5kamau4kama/2hi2bi4saji3saj5kushi4"
    "kush8naraberu6narabe7naraber8naraberi/4seki5shaku4saku3sak2sa4saki/4chin6makura/3rin7hayashi6hayash7bayashi/3m"
    "ai3bai4hira/2ka2ra6hatasu5hatas4hata6hatasi8kudamono4hate/3shi2ki3eda/4waku3wak2wa4waki/2su3shu6toboso8karakur"
    "i7karakur/2so3sho4yari3yar/2fu5kaede/2ko6kareru4kare5karer6kareri6karasu5karas4kara6karasi/2ka6kakeru4kake5kak"
    "er6kakeri4tana6kakaru4kaka5kakar6kakari/3hei3hyo1e4gara5tsuka3tsu/3shu7hiiragi6hiirag/4haku7kashiwa/2bo3bai8so"
    "regash/3kan5mikan/3sen6someru4some5somer6someri7shimiru5shimi6shimir7shimiri6somaru4soma5somar6somari/3nyu2ju8"
    "yawaraka8yawarage6yawara/3sha8yamaguwa5tsuge/2yu4jiku4yuzu3yuz/3chu7hashira6kotoji5kotoj7sasaeru5sasae6sasaer7"
    "sasaeri/3ryu6yanagi5yanag4yana/3sai3shi5shiba/4saku3san5yarai4yara8shigaram/2sa7shirabe8shiraber/3kyu4masa/3sh"
    "i4kaki3kak/5tochi4toch/2ei2yo7sakaeru5sakae6sakaer7sakaeri5haeru3hae4haer5haeri4hide/3hyo5kozue3sue8shirushi7s"
    "hirush/6shitsu5kushi4kush/2to4mune/3ran6tesuri5tesur/2ju4ueru2ue3uer4ueri6tateru4tate5tater6tateri2ki5shige7ta"
    "tsuki/3sen7sennoki6sennok/3sei4sumu3sum2su4sumi/5ritsu4kuri3kur7ononoku6ononok5onono7ononoki7osoreru5osore6oso"
    "rer7osoreri/3kan6shiori5shior/2ko3kyo4kase8kuraberu6kurabe7kuraber8kuraberi8kangaeru6kangae7kangaer8kangaeri/3"
    "chu3shu4kabu3kab4kabi/2yo3sho4sama/4kaku4sane/3kon2ne/2ko4kaku5kyaku6tadasu5tadas4tada6tadasi5itaru3ita4itar5i"
    "tari/3sai4ueru2ue3uer4ueri/2ko4keta/3kei7katsura/2to4momo/2an6tsukue8kangaeru6kangae7kangaer8kangaeri/2do2to4k"
    "iri3kir/2so4kuwa/5kitsu5ketsu/1o2yo6sakura/3san3sen8kakehash4tana/3kyo2ko5hashi4hash/2ka4kaba/3kai6hinoki5hino"
    "k2hi/2to2yo3oke/3ryo5hashi4hash4hari3har4yana/3bai3ume/3shi5azusa/2ko3kyo8yamanire/2da2na4nagi3nag/3sho5kozue/"
    "2mu4yume8yumemiru6yumemi7yumemir8yumemiri5kurai4kura/2go6aogiri5aogir/2ri5nashi4nash/3tei3tai7hashigo/3kai4kas"
    "e/2bi5kozue4kaji3kaj/3ken7shirabe8shiraber/2ki2gi2go/2bo2ho4tsue/2ho4tana/4shin4mori3mor/3kan7hitsugi6hitsug/3"
    "wan5hachi4hach/1i3isu2is3isi/3ryo4muku3muk2mu4muki4kura/5shoku3chi4ueru2ue3uer4ueri6tateru4tate5tater6tateri/4"
    "tsui3sui6tsuchi5tsuch4utsu3uts2ut4uchi4shii3shi/6momiji5momij4kaba/2ya5yashi4yash/4chin4chun7tsubaki6tsubak/2d"
    "a4nuku3nuk2nu4nuki/2so5ibara7shimoto5suwae/3nan8kusunoki7kusunok4kusu/3shu2yu4nara/3jun4tate/4goku5kyoku4goki3"
    "kyo2go8kiwameru6kiwame7kiwamer8kiwameri4mune8kiwamaru6kiwama7kiwamar8kiwamari6nigura/3kai4kata7nottoru5notto6n"
    "ottor7nottori8tadashii4tada7tadashi/2ro8takadono/4gaku4raku2go8tanoshii4tano7tanoshi8tanoshim6konomu5konom4kon"
    "o6konomi/3gai3kai6tokaki5tokak5omune7omomuki6omomuk/6sakaki5sakak/2ka5enoki4enok3eno/4shin8hashibam4hari3har/2"
    "ei2yo7sakaeru5sakae6sakaer7sakaeri3hae5haeru4haer5haeri4hide/3ten4shin5kozue4maki3mak/2ko7kamaeru5kamae6kamaer"
    "7kamaeri5kamau4kama8kamaaeru6kamaae7kamaaer8kamaaeri6kamaau5kamaa/4tsui6tsuchi5tsuch/2yo3sho4sama4zama/2ki5tsu"
    "ki4tsuk/2so8kaibaoke3oke/2to2hi/3sho4kusu3kus2ku4kusi/2mo2bo4kata7nottoru5notto6nottor7nottori/3ken3gon5omori4"
    "omor6hakaru4haka5hakar6hakari4kari3kar/1o2ko4yoko8yokotawa7yokotae8yokotaer/5kashi4kash/4boku4haku4hoku4kiji3k"
    "ij5araki4arak5sunao2ho/3son4taru2ta3tar4tari/5kitsu/2to6daidai5daida/2ki4hata8karakuri7karakur3ori2or6tsukue/2"
    "ro5odate6yagura/3tan3dan6mayumi5mayum/2go3kin/3tai3dai1i6tsukue5utena8yorokobu7yorokob8yorokobi/2to4taku4kaji3"
    "kaj/5ketsu6kakeru4kake5kaker6kakeri5akubi4akub/2ji3shi5tsugu4tsug5tsugi7tsugini6tsugin/3gon3kin3kon8yorokobu7y"
    "orokob8yorokobi/1o4haku3hak2ha4haki4utau3uta/4yoku7hossuru5hossu6hossur7hossuri6hoshii2ho5hoshi/2gi2ki7azamuku"
    "6azamuk5azamu7azamuki/3kin3kon/3kan6makoto7shirusu6shirus5shiru7shirusi/2ka4utau3uta/3tan6nageku5nagek4nage6na"
    "geki/3kan8yorokobu7yorokob8yorokobi/3shi6tomaru4toma5tomar6tomari4ashi3ash6tomeru4tome5tomer6tomeri/3sei3sho8t"
    "adashii4tada7tadashi4masa6tadasu5tadas6tadasi/3shi4koko4kore4kono/2ho2bu2fu5aruku4aruk3aru5aruki5ayumu4ayum3ay"
    "u5ayumi/2bu2mu7takeshi6takesh4take/3shi2ha5yowai4yowa7yowaisu8yowaisur/3sei3sai5toshi4tosh5yowai4yowa/4reki5ry"
    "aku4heru2he3her4heri/3shi5shinu4shin/3tai5ayaui4ayau7hotondo/3shu2ju4koto6korosu5koros4koro6korosi5tatsu4tats3"
    "tat5tachi/3zan3san6nokoru4noko5nokor6nokori7sokonau6sokona6nokosu5nokos6nokosi/5shoku5fueru3fue4fuer5fueri4uer"
    "u2ue3uer4ueri6fuyasu5fuyas4fuya6fuyasi/1o2ku6naguru4nagu5nagur6naguri4utsu3uts2ut4uchi6tataku5tatak4tata6tatak"
    "i/3dan3tan7kitaeru5kitae6kitaer7kitaeri7wakachi6wakach/4kaku4koku4kara/3ten3den4tono4dono8shingari7shingar/2ki"
    "7kobotsu6kobots5kobot7kobochi7soshiru5soshi6soshir7soshiri6yaseru4yase5yaser6yaseri/2ki2gi6tsuyoi5tsuyo7takesh"
    "i6takesh8tsuyoshi/2bo2mo4haha/3mai3bai5tsune/4doku4toku7sokonau6sokona5warui4waru/2hi8kuraberu6kurabe7kuraber8"
    "kuraberi6narabu5narab6narabi8naraberu6narabe7naraber8naraberi/5hitsu3ami2am5owaru3owa4owar5owari8kotogoto/2hi2"
    "bi4heso/2mo2bo2ke/3kyu4mari3mar3iga/3shi3uji2uj/3min4tami3tam/2ki2ke3iki2ik/3sui4mizu3miz2mi/3hyo4kori3kor2hi/"
    "2ei2yo5nagai4naga7hisashi/3han8hirogaru6hiroga7hirogar8hirogari/3tei6migiwa6nagisa/2ju5shiru3shi4shir5shiri/3k"
    "yu8motomeru6motome7motomer8motomeri/3wai3kai1e1i6meguru4megu5megur6meguri8atsumaru6atsuma7atsumar8atsumari5tag"
    "ui4tagu/3kan4kara/3han2fu2ho6tadayo5hiroi4hiro/4seki4shio5ushio/3kan3ase/1o6kegasu5kegas4kega6kegasi8kegareru6"
    "kegare7kegarer8kegareri6yogosu5yogos4yogo6yogosi7kitanai6kitana/2jo5nanji4nanj/2ko1e/3chi2ta3ike/2to3sho2yu/2t"
    "a3tai8yonageru6yonage7yonager8yonageri6nigoru4nigo5nigor6nigori5ogoru3ogo4ogor5ogori/3kyu4kumu3kum2ku4kumi/2ki"
    "4itsu4yuge6mizuke/4yoku3oku6sosogu5sosog6sosogi5koeru3koe4koer5koeri/4chin3jin4shin7shizumu6shizum5shizu7shizu"
    "mi7shizume8shizumer5shiru3shi4shir5shiri/3ton8fusagaru6fusaga7fusagar8fusagari5kurai4kura5oroka3oro/5botsu3bai"
    "2ba7shizumu6shizum5shizu7shizumi5owaru3owa4owar5owari5shinu4shin7oboreru5obore6oborer7oboreri/2to5kutsu4kuts3k"
    "ut5kuchi/3chu3oki2ok4waku3wak2wa4waki/2sa3sha4suna8yonageru6yonage7yonager8yonageri/2ko2ku4mizo/5botsu3bai2ba7"
    "shizumu6shizum5shizu7shizumi7oboreru5obore6oborer7oboreri5shinu4shin5owaru3owa4owar5owari/4taku4sawa6uruosu5ur"
    "uos4uruo6uruosi5uruoi/5matsu5batsu3awa7tsubaki6tsubak/2ka4kawa2ko/5futsu4waku3wak2wa4waki6wakasu5wakas4waka6wa"
    "kasi/2yu5abura/2ji3chi7osameru5osame6osamer7osameri5naoru3nao4naor5naori7osamaru5osama6osamar7osamari4haru5osa"
    "mu/3sho4numa/2en2so/3sen5izumi4izum4zeni3zen/4haku6tomaru4toma5tomar6tomari6tomeru4tome5tomer6tomeri/5hitsu2hi"
    "8nagareru6nagare7nagarer8nagareri6nijimu5nijim4niji6nijimi/2ho5hatsu5hotsu4nori3nor5okite7nottoru5notto6nottor"
    "7nottori/2ho3awa/2ha2hi4nami3nam/3kyu4naku3nak2na4naki/3dei4doro6nazumu5nazum4nazu6nazumi/3chu6sosogu5sosog6so"
    "sogi4toku3tok2to4toki7shirusu6shirus5shiru7shirusi/3rui3rei6namida/3tai5yasui4yasu4okii3oki5ogoru3ogo4ogor5ogo"
    "ri/2ei5oyogu4oyog5oyogi/2so2ro4taki3tak/4taku4sawa/5ketsu7isagyoi6isagyo/2yo3sho4nada4hiro7hiroshi/3sen4arau3a"
    "ra4arai/4raku4mato7tsurana8tsuranar/2do2to8hogaraka6hogara5fukai4fuka4hora/4shin3tsu2ts3chi/2ko5omizu4omiz/3sh"
    "u5shima2su/4shun3jun8makotoni7makoton/2ko6honoka4hono/5katsu5ikiru3iki4ikir5ikiri7yomigae8yomigaer/2ai1e3wai2w"
    "a1a4kubo6kubomu5kubom6kubomi/2ha8wakareru6wakare7wakarer8wakareri/3ryu2ru8nagareru6nagare7nagarer8nagareri6nag"
    "asu5nagas4naga6nagasi/2jo3sei4kyoi3kyo4toro/3sen4asai3asa/4daku6nigoru4nigo5nigor6nigori6nigosu5nigos6nigosi/4"
    "soku6hakaru4haka5hakar6hakari/3kon6nigoru4nigo5nigor6nigori6subete/2no2jo3koi2ko8komayaka6komaya/3hin4hama/2ho"
    "3ura/2ko5hiroi4hiro4okii3oki7hiroshi/2ro3ran4nami3nam/2ri5kairi4kair5notto/2fu3uku2uk3uki5ukabu4ukab5ukabi/4yo"
    "ku5abiru3abi4abir5abiri7abiseru5abise6abiser7abiseri5yuami4yuam/3kai3umi2um2mi/4shin6hitasu5hitas4hita6hitasi6"
    "hitaru5hitar6hitari4yaya/2to2zu3cho2jo5michi4mich4nuru2nu3nur4nuri4doro8mamireru6mamire7mamirer8mamireri/3sho5"
    "kieru3kie4kier5kieri4kesu3kes2ke4kesi/3sho6wataru4wata5watar6watari8kakawaru6kakawa7kakawar8kakawari/3ran3ren8"
    "sazanami7sazanam/2ka3uzu2uz/3jun4uruo5urumu4urum3uru5urumi6megumi5megum/3gai5kishi4kish4hate/3eki5shiru3shi4sh"
    "ir5shiri/3ten3den4yodo6yodomu5yodom6yodomi3ori2or4doro/3rin8sabishii4sabi7sabishi/5shuku3yoi2yo/3tan2en4awai3a"
    "wa4usui3usu/2in6hitasu5hitas4hita6hitasi6midara/4shin5fukai4fuka6fukasa8fukameru6fukame7fukamer8fukameri/4shun"
    "3jun5atsui4atsu5sunao/2en5fuchi4fuch5buchi4buch/3kon6mazeru4maze5mazer6mazeri6majiru4maji5majir6majiri6mazaru4"
    "maza5mazar6mazari/3ten5soeru3soe4soer5soeri2so/3sei3sho5kiyoi4kiyo8kiyomeru6kiyome7kiyomer8kiyomeri7kiyoshi/5k"
    "atsu6kawaku5kawak4kawa6kawaki/3sai3sei4sumu3sum2su4sumi6wataru4wata5watar6watari4suku/2ju6shibui5shibu4shib5sh"
    "ibi/3shi6hitasu5hitas4hita6hitasi7tsukeru5tsuke6tsuker7tsukeri/3zen3sen3zan6susumu5susum4susu6susumi6yoyaku5yo"
    "yak4yoya6yoyaki/3kei4tani3tan/3ryo3gyo8sunadoru6sunado7sunador8sunadori5isaru3isa4isar5isari/2en5fuchi4fuch/3s"
    "ho6nagisa/2to6wataru4wata5watar6watari6watasu5watas6watasi7watashi6watash/3aku5atsui4atsu/2on2un7atataka5atata"
    "7atatame8atatamer/2ko6minato/2ko6mizumi5mizum/3sho2so4niru2ni3nir4niri/3tan4chin7tataeru5tatae6tataer7tataeri7"
    "shizumu6shizum5shizu7shizumi/2yu2yo4waku3wak2wa4waki/3wan4irie7irikomu6irikom5iriko7irikomi/6shitsu3shu7shimer"
    "u5shime6shimer7shimeri7shimesu6shimes7shimesi4uruo/3man3ban7michiru5michi6michir7michiri6mitasu5mitas4mita6mit"
    "asi5mitsu7mitsuru/3kai1e7tsuieru5tsuie6tsuier7tsuieri7tsubure/3gen8minamoto/3jun5setsu4shun8hitoshii4hito7hito"
    "shi8mizumori7mizumor4nori3nor7nazorae8nazoraer/3ryu7shitata8shitatar6tameru4tame5tamer6tameri6tamaru4tama5tama"
    "r6tamari/4itsu7afureru5afure6afurer7afureri7michiru5michi6michir7michiri/2yo6tokeru4toke5toker6tokeri/4deki2jo"
    "3nyo7oboreru5obore6oborer7oboreri5ibari4ibar/5metsu5betsu8horobiru6horobi7horobir8horobiri8horobosu7horobos6ho"
    "robo8horobosi/2ko5hiroi4hiro/2ji3shi7shigeru5shige6shiger7shigeri4masu3mas2ma4masi8masumasu7masumas6masuma8mas"
    "umasi/5katsu5kotsu8nameraka6namera6suberu4sube5suber6suberi/3tai8todokoru6todoko7todokor8todokori/3ran8midarer"
    "u6midare7midarer8midareri8midarini7midarin/3hin2ho4hama/3dan3kan2se4nada/4teki7shitata8shitatar7shizuku6shizuk"
    "5shizu7shizuki/3hyo6tadayo/6shitsu6urushi5urush/2ro4moru2mo3mor4mori6moreru4more5morer6moreri6morasu5moras4mor"
    "a6morasi/2en6noberu4nobe5nober6noberi/2so4kogu3kog4kogi6hakobu5hakob6hakobi/4baku8sunahara5hiroi4hiro/3man6mid"
    "ari5midar8midarini7midarin8sozoroni7sozoron/2so3shu6susugu5susug6susugi4ugai3uga/3sen6hisomu5hisom4hiso6hisomi"
    "6moguru4mogu5mogur6moguri/4seki4kata/3cho4shio5ushio/3cho4sumu3sum2su4sumi6sumasu5sumas4suma6sumasi/3rei3mio/3"
    "ten3den3ori2or4doro6yodomu5yodom4yodo6yodomi/4geki4keki8hageshii4hage7hageshi8hageshik8hagemasu7hagemas6hagema"
    "8hagemasi/3rai2se/3hin6hotori5hotor/2bo2mo2ou1o6komuru4komu5komur6komuri5kurai4kura/2ju3nyu4uruo6nureru4nure5n"
    "urer6nureri6uruosu5uruos6uruosi/4taku4arau3ara/4shin4chin3jin5shiru3shi4shir5shiri7shizumu6shizum5shizu7shizum"
    "i7shizume8shizumer/3wan7irikomu6irikom5iriko7irikomi4irie/2ka2ko2hi4yaku3yak2ya4yaki2ho/2to3tei3cho2hi8tomoshi"
    "b/3kai3hai2ha/3kyu5yaito/5shaku4yaku3yak2ya4yaki/3sai7wazawai6wazawa8wazawaai7wazawaa/3sai8wazawaai7wazawaa7wa"
    "zawai6wazawa/3san7akiraka5akira/2ro5irori4iror/3sui4taku3tak2ta4taki7kashigu6kashig7kashigi/2en3tan4hono5moeru"
    "3moe4moer5moeri/3tan4sumi3sum/3ten5bochi4boch/3ren4neru2ne3ner4neri/5retsu8hageshii4hage7hageshi/5shoku4soku8t"
    "omoshib/2en6kemuri5kemur6kemuru4kemu5kemui/3han3bon7wazurau6wazura8wazurawa/3sho4yaku3yak2ya4yaki/5netsu5zetsu"
    "5nechi5atsui4atsu/3fun4yaku3yak2ya4yaki/2mu2bu3nai2na6nakare/3sho6kogeru4koge5koger6kogeri5aseru3ase4aser5aser"
    "i6kogasu5kogas4koga6kogasi/2en4hono/3zen3nen5moeru3moe4moer5moeri/2ko8kagayaku7kagayak6kagaya8kagayaki/3sen3ir"
    "u2ir3iri/3bai3mai4susu3sus2su4susi/3sho4teru2te3ter4teri6terasu5teras4tera6terasi/3sha3sho4niru2ni3nir4niri5ni"
    "eru3nie4nier5nieri/2yu4kuma/2ki6hikari5hikar6hikaru4hika4hiro/4juku5ureru3ure4urer5ureri4niru2ni3nir4niri/3nen"
    "3zen5moeru3moe4moer5moeri6moyasu5moyas4moya6moyasi/2to3tei3cho8tomoshib2hi/3ryo8kagaribi7kagarib/2en7tsubame/2"
    "so6kawaku5kawak4kawa6kawaki/2yo8kagayaku7kagayak6kagaya8kagayaki/4baku6sakeru4sake5saker6sakeri4yaku3yak2ya4ya"
    "ki/2so5tsume/5shaku8sakazuki7sakazuk/2fu2ho6chichi5chich/2so7akiraka5akira8sawayaka6sawaya5tagau4taga/3hen4kat"
    "a4kire5pensu4pens3pen5pensi/3han3ita4fuda/3cho2jo4fuda/2ga2ge4kiba2ha/3gyu4ushi3ush/2bo2mu8musaboru6musabo7mus"
    "abor8musabori/2bo3osu2os3osi/4boku4moku4maki3mak3kau2ka8yashinau7yashina/5motsu5butsu4mono/3sei3sho6ikenie/3ke"
    "n4hiku3hik2hi4hiki/4toku4doku4oshi3osh6hitori5hitor6kotoni5koton/3sei3sai2sa5katai4kata7surudoi6surudo/2gi2ki6"
    "ikenie/3ken3inu2in/3han3bon5okasu4okas3oka5okasi/2jo7katachi6katach/2yu2yo3nao/3kyo4kuru8kichigai7kichiga/3sho"
    "2so5nerau4nera/3shu4karu2ka3kar4kari/4doku4toku6hitori5hitor/3kyo2ko5semai4sema8sebameru6sebame7sebamer8sebame"
    "ri2sa/3shi6shishi5shish/4goku5kyoku6hitoya/2ro5okami4okam/2mo2bo7takeshi6takesh/3ryo4kari3kar4karu2ka/3cho8ino"
    "shish1i3ino/3byo2bo3myo4neko/3ken3kon/2en4saru2sa3sar4sari/2ju6kemono8kedamono/4kaku3eru2er3eri/3gen3ken4kuro4"
    "haru/5ritsu5sotsu7hikiiru5hikii6hikiir7hikiiri5omune6wariai5waria/5gyoku4goku4tama/1o4kimi3kim/3kyu2ku/3gan8mo"
    "teasob/3kan6tamaki5tamak2wa6meguru4megu5megur6meguri/3gen3ken7araware8arawarer7arawasu6arawas5arawa7arawasi7ut"
    "sutsu6utsuts5utsut7utsuchi/3rei2ro/2ji3shi8shirushi7shirush/4haku5hyaku/2ka7kutsuwa/2ka2ke/3san/4chin6mezura/3"
    "shu4tama/3han6wakeru4wake5waker6wakeri/3kyu2gu4tama/2ri4suji3suj8kotowari7kotowar7osameru5osame6osamer7osameri"
    "4masa/3ryu2ru/4taku6migaku5migak4miga6migaki/2ko/3rin/3kin4koto/2bi2hi/2ha2be/2ko2go/2ei2yo3aki/3zui8shirushi7"
    "shirush4mizu3miz/2yo4tama/2sa6migaku5migak4miga6migaki/2ri/4heki4tama/2ka3uri2ur/3hyo6fukube6hisago/2ga6kawara"
    "6guramu5guram4gura6gurami/3hei3bin4kame/3kan4amai3ama4umai3uma8amanjiru6amanji7amanjir8amanjiri/4shin3jin8hana"
    "hada4nani3nan/3sei3sho5haeru3hae4haer5haeri1o7umareru5umare6umarer7umareri2so3iku4nari2fu/3san7umareru5umare6u"
    "marer7umareri3ubu2ub3ubi3umu2um3umi/3sei3sho2oi4muko/2yo8mochiiru6mochii7mochiir8mochiiri8hataraki7hatarak5mot"
    "te/2ho2fu6hajime4suke/3den3ten2ta4kari3kar2da/2yu3yui5yoshi4yosh4yoru2yo3yor4yori/2ko3kan5yoroi4yoro5tsume5kin"
    "oe/4shin4mosu3mos2mo4mosi6nobiru4nobi5nobir6nobiri4saru2sa3sar4sari/3den3ten7inazuma/3dan3nan5otoko1o/3cho3tei"
    "5machi4mach/2ga4kaku3kai6kagiru4kagi5kagir6kagiri6hakaru4haka5hakar6hakari3kak2ka4kaki/1i7osoreru5osore6osorer"
    "7osoreri/4hata6hatake/3han3aze4kuro6somuku5somuk4somu6somuki/3ryu2ru6tomeru4tome5tomer6tomeri8todomaru6todoma7"
    "todomar8todomari6tomaru4toma5tomar6tomari/5chiku4kiku3kyu7takuwae8takuwaer8yashinau7yashina3kau2ka/5ryaku7osam"
    "eru5osame6osamer7osameri6hakaru4haka5hakar6hakari/3ban3han6tsugai5tsuga6tsugau8tsugaeru6tsugae7tsugaer8tsugaer"
    "i/4kaku2ga3kai6kagiru4kagi5kagir6kagiri6hakaru4haka5hakar6hakari3kak2ka4kaki/1i4koto8kotonaru6kotona7kotonar8k"
    "otonari7ayashii3aya6ayashi5ageru3age4ager5ageri/2jo3cho6tatamu5tatam4tata6tatami8kasaneru6kasane7kasaner8kasan"
    "eri/2ki6miyako/2so3sho2ga4ashi3ash4hiki3hik/2so4utoi3uto/2so3sho4toru2to3tor4tori4utoi3uto6mabara/2gi3kyo6utag"
    "au5utaga6utagai/3ryo5iyasu4iyas3iya5iyasi/2yo4kasa/3eki4yaku5eyami4eyam/2hi7tsukare8tsukarer/6shitsu5yamai4yam"
    "a6nikumu5nikum4niku6nikumi5hayai4haya/",
    "3byo3hei4yamu3yam2ya4yami5yamai4yama4uree/3sho3cho8shirushi7shirush7shikori6shikor/3kon3ato/2to6mogasa/3tsu2to"
    "5itamu4itam3ita5itami4itai/2so3shu6yaseru4yase5yaser6yaseri/3chi5oroka3oro/2yu4ieru2ie3ier4ieri/4heki4kuse/3ch"
    "o3sho7shikori6shikor8shirushi7shirush/5hotsu5hochi5hatsu7hanatsu6hanats5hanat7hanachi8tsukawas7tsukawa5okoru3o"
    "ko4okor5okori/2to6noboru4nobo5nobor6nobori/4haku5byaku5shiro6shiroi4mosu3mos2mo4mosi5shira/5hyaku4haku4momo2yu"
    "/4teki4mato7akiraka5akira/3kai4mina/2ko1o4kami3kam4kimi3kim8sumeragi7sumerag/2ko4sawa5sakai4saka7satsuki6satsu"
    "k/2ko6hikaru4hika5hikar6hikari6shiroi5shiro/2hi4kawa/3bai3myo4sara/3bon3hon5hachi4hach/3eki4yaku4masu3mas2ma4m"
    "asi8masumasu7masumas6masuma8masumasi/3kan4miru2mi3mir4miri/3gai3kai2ko4kasa4futa2ou1o/2to6nusumu5nusum4nusu6nu"
    "sumi/3ban3han5ozara5tarai4tara/3sei2jo4moru2mo3mor4mori5sakan6sakaru4saka5sakar6sakari/3mei2mo6chikau5chika6ch"
    "ikai/3jin7tsukusu6tsukus5tsuku7tsukusi7tsukiru5tsuki6tsukir7tsukiri8kotogoto/4moku4boku2me6manako5sakan/2mo2bo"
    "6mekura5kurai4kura/5choku4jiki5naosu4naos3nao5naosi8tadachin4naoi4tada/3sho2so2ai4miru2mi3mir4miri8tasukeru6ta"
    "suke7tasuker8tasukeri2sa/3jun3ton4tate/3sei3sho7kaerimi8kaerimir6habuku5habuk4habu6habuki4miru2mi3mir4miri/2bi"
    "2mi4mayu3may/3ken3kyo6kakeru4kake5kaker6kakeri6kakaru4kaka5kakar6kakari5agata/4shin2ma6makoto8makotoni7makoton"
    "4masa/4shin6makoto8makotoni7makoton2ma4masa/3min3ben6nemuru4nemu5nemur6nemuri/2bo2mu6hitomi5hitom/3cho8nagamer"
    "u6nagame7nagamer8nagameri/3gan3gen3gon6manako/5chaku4jaku3cho4kiru2ki3kir4kiri5tsuku4tsuk3tsu5tsuki7arawasu6ar"
    "awas5arawa7arawasi/3kon6nemuru4nemu5nemur6nemuri6komaru4koma5komar6komari8kurushim7kurushi/3sui6nemuru4nemu5ne"
    "mur6nemuri/4toku4miru2mi3mir4miri7unagasu6unagas5unaga7unagasi7hikiiru5hikii6hikiir7hikiiri/4boku4moku7mutsubu"
    "6mutsub7mutsubi5mutsu/5betsu5hetsu/4shun8matataku7matatak6matata8matataki/3ryo7akiraka5akira5owaru3owa4owar5ow"
    "ari6tsuini5tsuin/2do2to6hitomi5hitom/2mo2bo6meshii2me5meshi5kurai4kura2ou1o6komuru4komu5komur6komuri/2mu2bo4ho"
    "ko/3shi2ya6chikau5chika7tsurane8tsuraner/3chi5shiru3shi4shir5shiri7shirase8shiraser4tomo/2ku8kanezash4nori3nor"
    "/3kyo8itsuwaru6itsuwa7itsuwar8itsuwari6tameru4tame5tamer6tameri/3tan7mijikai6mijika/5shaku4seki4koku4ishi3ish/"
    "2ki3iso/2sa3sha4suna/3ken4togu3tog4togi6migaku5migak4miga6migaki/3sai6kudaku5kudak4kuda6kudaki/3ken3gen6suzuri"
    "5suzur/3shi3tei2to6toishi5toish/3sai6toride/4chin6kinuta/2ho6ozutsu5ozuts4ozut6ozuchi6tsutsu5tsuts4tsut6tsuchi"
    "/2ha6yaburu4yabu5yabur6yaburi8yabureru6yabure7yaburer8yabureri/2so3sho7ishizue/4seki4okii3oki/3ryu2io/2ko2go5k"
    "atai4kata/4kaku4gaku7tashika5tashi5katai4kata/2go2ki/2hi8tateishi7tateish8ishibumi7ishibum/3tai3usu2us3usi/3wa"
    "n7kobachi6kobach/4heki5hyaku6midori5midor2ao3aoi/2ji3shi7jishaku6jishak5jisha7jishaki8yakimono/3han3ban3iwa/2m"
    "a6migaku5migak4miga6migaki/3shi2ji2ki7shimesu6shimes5shime7shimesi8shimeshi7shimesh/3rei3rai3uya2re5ojigi4ojig"
    "3aya/3sha2ja7yashiro6kumiai5kumia4koso/2ki2gi4oini3oin7sakanni6sakann4kore/2ki2gi3shi4tada6masani5masan/2ki5in"
    "oru3ino4inor5inori/3shi3chi6saiwai5saiwa/2yu8tasukeru6tasuke7tasuker8tasukeri4suke/2hi6himeru4hime5himer6himer"
    "i6kakusu5kakus4kaku6kakusi/2so4jiji3jij6hajime/5shuku3shu3cho4iwau3iwa6hafuri5hafur6norito/4shin3jin4kami3kam2"
    "ko8tamashii4tama7tamashi3kan/3dei3nai2ne/3sho6saiwai5saiwa5yoshi/3hyo4fuda/3sai7matsuru5matsu6matsur7matsuri/3"
    "tei6saiwai5saiwa8tadashii4tada7tadashi/2to5inoru3ino4inor5inori7matsuru5matsu6matsur7matsuri/2ka7wazawai6wazaw"
    "a/4roku6saiwai5saiwa5fuchi4fuch/3rin3hin8komegura5ukeru3uke4uker5ukeri/3kin3kon3gon8todomeru6todome7todomer8to"
    "domeri5taeru3tae4taer5taeri/4roku5fuchi4fuch6saiwai5saiwa/3zen3sen6yuzuru4yuzu5yuzur6yuzuri7shizuka5shizu/4fuk"
    "u6saiwai5saiwa8himorogi7himorog/3gyo2go6fusegu5fuseg6fusegi2on7osameru5osame6osamer7osameri/3rei3rai2re5ojigi4"
    "ojig3uya3aya/3chi2ri8hanareru6hanare7hanarer8hanareri6hanasu5hanas4hana6hanasi5tsuku4tsuk3tsu5tsuki/3kin6torik"
    "o4tori3tor/2ka3ine4nogi3nog/3shu7hiideru5hiide6hiider7hiideri4hide/3shi7watashi6watash8watakush6hisoka4hiso/3s"
    "hu3aki2ak4toki3tok8shirigai7shiriga/3chu3shu6osanai5osana4tane4ueru2ue3uer4ueri/2ka5shina4toga/3byo4nogi3nog/2"
    "so7mitsugi6mitsug/3sho6hakari5hakar/4shin3jin/6chitsu6tsuide5fuchi4fuch/4seki3shi5tsumu4tsum3tsu5tsumi7tsumoru"
    "5tsumo6tsumor7tsumori/3sho6hakaru4haka5hakar6hakari7tonaeru5tonae6tonaer7tonaeri5ageru3age4ager5ageri7tataeru5"
    "tatae6tataer7tataeri/1i6utsuru4utsu5utsur6utsuri6utsusu5utsus6utsusi/2ki2ke4mare6mabara/3zei5datsu4etsu7mitsug"
    "i6mitsug/3tei4hodo6hakaru4haka5hakar6hakari/3jin3nin6minoru4mino5minor6minori5toshi4tosh/3chi6osanai5osana8ito"
    "kenai7itokena/3ryo4kado4itsu3its2it4ichi/3shu3chu4tane4ueru2ue3uer4ueri6osanai5osana/3sho6hakaru4haka5hakar6ha"
    "kari7tonaeru5tonae6tonaer7tonaeri7tataeru5tatae6tataer7tataeri5ageru3age4ager5ageri/2to3ine3ina/2ka6minori5min"
    "or4ueru2ue3uer4ueri6kasegu5kaseg6kasegi/3kei8todomeru6todome7todomer8todomeri8kangaeru6kangae7kangaer8kangaeri"
    "/2ko4wara/4koku4yoku4tani3tan8kiwamaru6kiwama7kiwamar8kiwamari2ya3gai/3sui2ho/2on7odayaka5odaya/2jo6yutaka4yut"
    "a4wara/4kaku4karu2ka3kar4kari7toriire8toriirer/5ketsu3ana/3kyu8kiwameru6kiwame7kiwamer8kiwameri8kiwamaru6kiwam"
    "a7kiwamar8kiwamari/3kyu4sora3ame/2ku4kara3aku2ak3aki4sora/3sen6ugatsu5ugats4ugat6ugachi/5totsu5tsuku4tsuk3tsu5"
    "tsuki/5setsu6nusumu5nusum4nusu6nusumi8hisokani7hisokan/4saku5semai4sema/2yo4kama/6chitsu5tetsu6fusagu5fusag6fu"
    "sagi8fusagaru6fusaga7fusagar8fusagari/2so4mado/5kutsu5kotsu5iwaya/2ki6ukagau5ukaga6ukagai/2wa1a2ai1e3wai4kubo6"
    "kubomu5kubom6kubomi/5ritsu3ryu5tatsu4tats3tat5tachi6tateru4tate5tater6tateri/3ryu3ryo2ro5tatsu4tats3tat5tachi/"
    "3kyo3kei4kiso4seru2se3ser4seri/3sho3aya8shirushi7shirush7akiraka5akira3aki4fumi/4shun5owaru3owa4owar5owari/2do"
    "2to6warabe/2ju5tatsu4tats3tat5tachi6kodomo4tate/3tan5hashi4hash2ha4hata/5chiku4take/4toku5chiku4jiku4take5atsu"
    "i4atsu/3kan3sao/4toku5atsui4atsu/3kyu2oi/3sho5warau4wara3emu2em3emi5warai/5hitsu4hude4fude/2so3sho3fue/4teki4j"
    "aku3fue/3ryu4kasa/2fu2bu6warifu5warif/3dai6tsuide7yashiki6yashik4tada/4sasa/3sen4fuda/2ro4kago6komeru4kome5kom"
    "er6komeri6komoru4komo5komor6komori/5hitsu4fude4hude/5katsu6yahazu5yahaz4hazu3haz/2to8hitoshii4hito7hitoshi4nad"
    "o2ra/3kin3kon4suji3suj/5chiku4hiro6kizuku5kizuk4kizu6kizuki5tsuku4tsuk3tsu5tsuki/2to6tsutsu5tsuts4tsut6tsuchi/"
    "2to7kotaeru5kotae6kotaer7kotaeri/4saku5muchi4much4tsue8kazutori7kazutor/3kan4fuda5erabu4erab5erabi/2ka2ko/4hak"
    "u6sudare/2ki2mi4mino/3san7kazoeru5kazoe6kazoer7kazoeri4kazu3kaz/3kan4kuda3fue/3tan4hako/3sho2so4hako/3cho5chak"
    "u5hashi4hash/5setsu5sechi5fushi4fush5misao5notto/3han3hon4nori3nor5hachi4hach5igata/3hen4maki3mak/5chiku6kizuk"
    "u5kizuk4kizu6kizuki5tsuku4tsuk3tsu5tsuki4hiro/3sho5shino/3ren4shin3jin2yo6sudare2su2si8sakebata/2bo4haku6chome"
    "n5shaku4shak3sha5shaki/4seki5shaku4fumi3fum/3bei3mai2me4kome4yone7meetoru5meeto6meetor7meetori/3rui3rai5tagui4"
    "tagu/4momi3mom/3fun4kona2ko/3sui3sai3iki2ik2su/3ryu5tsubu4tsub5tsubi/2so4arai3ara4hobo/3nen6nebaru4neba5nebar6"
    "nebari/5shuku/4zoku5shoku4soku3awa4momi3mom/5shuku3iku4kayu3kay6hisagu5hisag6hisagi/3sho5yosou4yoso5yosoi/3ryo"
    "2ro4kate/3sei3sho8kuwashii4kuwa7kuwashi6kokoro/2ko2go4nori3nor/2to3ame4sato/3shi4beki3ito/3kei7tsunagu6tsunag7"
    "tsunagi6kakaru4kaka5kakar6kakari8tsunagar8kakawaru6kakawa7kakawar8kakawari6kakeru4kake5kaker6kakeri/3kyu6azana"
    "u5azana6tadasu5tadas4tada6tadasi/2ki7osameru5osame6osamer7osameri4nori3nor7shirusu6shirus5shiru7shirusi/4yaku7"
    "tsuzume8tsuzumer/2ku2ko4beni3ben7kurenai6kurena4akai3aka/3mon3bun3aya4moyo/2to2no2na7osameru5osame6osamer7osam"
    "eri5ireru3ire4irer5ireri/3chu2ju4himo/4shun3jun3ton5kiito7moppara4sumi/2sa3sha7usuginu6usugin/2ko3gyo5ozuna4hi"
    "mo/3shi4kami3kam/3kyu5shina/3fun8magireru6magire7magirer8magireri5magai4maga/2so2su8shirogin4kiji3kij4moto/2bo"
    "2ho7tsumugu6tsumug7tsumugi/4saku4nawa8motomeru6motome7motomer8motomeri/3kin7chijimu6chijim5chiji7chijimi8kibis"
    "hii4kibi7kibishi/3shi8murasaki7murasak/3chu7tsumugu6tsumug7tsumugi/3rui3rai7shibaru5shiba6shibar7shibari8kasan"
    "eru6kasane7kasaner8kasaneri7tsuzuru5tsuzu6tsuzur7tsuzuri/3sei3sai5hosoi4hoso7komakai6komaka8kuwashii4kuwa7kuwa"
    "shi/4shin4oobi3oob/3sho2jo5tsugu4tsug5tsugi/3kon3kan/3shu5owaru3owa4owar5owari4oeru2oe3oer4oeri6tsuini5tsuin/3"
    "gen3ito/2so3sho4kumu3kum2ku4kumi8kumihimo/3ban3han6kizuna7tsunagu6tsunag7tsunagi/3kei3kyo4heru2he3her4heri7tat"
    "eito5tsune/5ketsu3kei6musubu5musub6musubi2yu3yui/2ko3kyo7shimeru5shime6shimer7shimeri7shiboru5shibo6shibor7shi"
    "bori/4raku6karamu5karam4kara6karami4mato7tsunaga8tsunagar/3ken3aya/3kyu3kyo5tamau4tama/2to6suberu4sube5suber6s"
    "uberi4suji3suj7osameru5osame6osamer7osameri/3kai1e/5zetsu5taeru3tae4taer5taeri5tatsu4tats3tat5tachi6tayasu5tay"
    "as4taya6tayasi/3ken4kinu3kin/3kei5tsugu4tsug5tsugi4mama/4zoku5shoku7tsuzuku6tsuzuk5tsuzu7tsuzuki5tsugu4tsug5ts"
    "ugi/2so6suberu4sube5suber6suberi3osa/5ryoku4roku6midori5midor/1i3yui5tsuna7tsunagu6tsunag7tsunagi4kore/2ko5tsu"
    "na/2mo2bo3ami2am/3tei5tetsu7tsuzuru5tsuzu6tsuzur7tsuzuri6tojiru4toji5tojir6tojiri/3rin3kan3ito/2ki3aya/3tan3de"
    "n8hokorobi/3ryo3aya/3men3ben4wata7tsurana8tsuranar/2hi3aka/2so4fusa6suberu4sube5suber6suberi6subete/3sho3cho1o"
    "8itoguchi7itoguch/3sen4suji3suj/3tei7shimaru5shima6shimar7shimari6musubu5musub6musubi7shimeru5shime6shimer7shi"
    "meri/2en5fuchi4fuch4heri3her4yoru2yo3yor4yori/3hen3amu2am3ami7tojiito4fumi3fum/3kan5yurui4yuru8yuruyaka6yuruya"
    "6yurumu5yurum6yurumi/1i7yokoito/3ren4neru2ne3ner4neri8neriginu7nerigin/3chi7komakai6komaka5itasu4itas3ita5itas"
    "i/2jo3bin2yo4nawa/4baku4haku7shibaru5shiba6shibar7shibari/2ko8shirogin5shima/2ju3sho4tate7hanatsu6hanats5hanat"
    "7hanachi6yurusu5yurus4yuru6yurusi/2ho2nu5nuime/5shuku7chijimu6chijim5chiji7chijimi7chijima8chijimar4naoi3nao/4"
    "seki7tsumugu6tsumug7tsumugi4isao/3han8shigeshi7shigesh7shigeru5shige6shiger7shigeri/3sen5hosoi4hoso7chiisai6ch"
    "iisa7shinaya/5shoku5shiki3shi3oru2or3ori/3zen3sen7tsukuro/3shu7nuitori6nuitor/3kei7tsunagu6tsunag7tsunagi6kake"
    "ru4kake5kaker6kakeri/3ken4mayu3may/2so4kuru2ku3kur4kuri/3san8atsumeru6atsume7atsumer8atsumeri/3rui3rai7tsuzuru"
    "5tsuzu6tsuzur7tsuzuri7shibaru5shiba6shibar7shibari8kasaneru6kasane7kasaner8kasaneri/3ten3den4mato5matoi/3san3s"
    "ai3zai6wazuka4wazu8wazukani7wazukan3zae/2ju3sho4tate/3kan2fu6hotogi5hotog/2bo2mo3ami2am/2ra3ami2am7tsurane8tsu"
    "raner7usumono/5batsu5bachi5hatsu5tsumi4tsum6togame6shioki5shiok/2hi3hai6yameru4yame5yamer6yameri7tsukare8tsuka"
    "rer6makaru4maka5makar6makari/3zai3sai5tsumi4tsum7tsumisu8tsumisur/3chi3oku2ok3oki/3sho8yakuwari7yakuwar7shirus"
    "u6shirus5shiru7shirusi/2ba7nonoshi8nonoshir/2yo7hitsuji6hitsuj/2bi2mi6utsuku3yoi2yo6homeru4home5homer6homeri5y"
    "oshi/3rei3ryo7kamoshi/3shu8susumeru6susume7susumer8susumeri6hajiru4haji5hajir6hajiri/3gun3kun8muragaru6muraga7"
    "muragar8muragari6mureru4mure5murer6mureri/3sen2en7urayamu6urayam5uraya7urayami5amari4amar/1u2ha4hane/1o5okina/"
    "4yoku4tobu3tob4tobi7akuruhi6akuruh/3sho6kakeru4kake5kaker6kakeri/3sui8kawasemi7kawasem6midori5midor/3hon3han7h"
    "irugae8hirugaer4toru2to3tor4tori8hirugaes/4yoku7tsubasa8tasukeru6tasuke7tasuker8tasukeri/2ro4oiru2oi3oir4oiri6"
    "fukeru4fuke5fuker6fukeri/2ko8kangaeru6kangae7kangaer8kangaeri/3sha4mono/2ji2ni/3tai2do5taeru3tae4taer5taeri/2k"
    "o8tagayasu7tagayas6tagaya8tagayasi/2mo2ko4heru2he3her4heri/2ji2jo4mimi3mim4nomi3nom/2ya2ja2ka/3tan6fukeru4fuke"
    "5fuker6fukeri/5shoku4toku5shiki7tsukasa7tsutome/3sei3sho5kutsu5kochi6hijiri5hijir8tagayasu7tagayas6tagaya8taga"
    "yasi/3bun3mon4kiku3kik2ki4kiki7kikoeru5kikoe6kikoer7kikoeri/2so5satoi4sato7satoshi/3cho3tei4kiku3kik2ki4kiki6y"
    "urusu5yurus4yuru6yurusi/3cho3tei3kin3gin4kiku3kik2ki4kiki6yurusu5yurus4yuru6yurusi5warau4wara5pondo/3cho8hajim"
    "eru6hajime7hajimer8hajimeri/4niku2ju6shishi5shish/4roku5abara/2ki4hada/3sho4niru2ni3nir4niri8katadoru6katado7k"
    "atador8katadori7ayakaru5ayaka6ayakar7ayakari/3chu4hiji3hij/3kan4kimo/3cho8harawata/2ko4mata4momo/3shi6teashi5t"
    "eash/2fu4hada/2hi5koeru3koe4koer5koeri6koyasu5koyas4koya6koyasi/3ken4kata/2bo2ho5koeru3koe4koer5koeri5abura/2k"
    "o3kai6ubenau5ubena6gaenji5gaenj4aete/3iku8sodateru6sodate7sodater8sodateri8hagukumu7hagukum6haguku8hagukumi7so"
    "datsu6sodats5sodat7sodachi/2ko3gyo2go6sakana7sonaeru5sonae6sonaer7sonaeri/3hai2ha8magokoro/3jin6kaname/3sho3sh"
    "u6hareru4hare5harer6hareri8haremono/3cho8fukureru6fukure7fukurer8fukureri/3kyo2ko3kyu8obyakasu7obyakas6obyaka8"
    "obyakasi5odosu4odos3odo5odosi7odokasu6odokas5odoka7odokasi/1i7ibukuro5inofu4inof/3tan3dan4kimo/3hai2se6somuku5"
    "somuk4somu6somuki3sei/3tai6haramu5haram4hara6harami/2ho3ena/2ko2go5nanzo5ebisu4ebis3ebi5ebisi/2in4tane5tsugu4t"
    "sug5tsugi7yotsugi6yotsug/2do2to/3kyo4mune/2no3dai4atau3ata8yokusuru6yokusu7yokusur8yokusuri/3shi5abura4yani3ya"
    "n4beni3ben/3kyo4waki3wak/5myaku4baku4suji3suj4myak3mya5myaki/4seki2se3sei/2zo2so8harawata7kitanai6kitana/5kyak"
    "u3kya4ashi3ash/3shu7osameru5osame6osamer7osameri5nagai4naga/5datsu3tai4etsu4nugu3nug4nugi6nukeru4nuke5nuker6nu"
    "keri6nugeru4nuge5nuger6nugeri/2no2do6nomiso/2fu6kusaru4kusa5kusar6kusari/2ko6utsuro6karada/3wan3ude5kaina/2yo5"
    "koshi4kosh/4fuku4hara5idaku4idak3ida5idaki/3sen/2to6noboru4nobo5nobor6nobori5agaru3aga4agar5agari/2ko5abura/4m"
    "aku4baku3mak2ma4maki7usukawa/6shitsu4hiza/2bo2ho8fukuramu7fukuram6fukura8fukurami8fukureru6fukure7fukurer8fuku"
    "reri/3sen3zen8susumeru6susume7susumer8susumeri7sonaeru5sonae6sonaer7sonaeri/3oku4yoku4mune7okusuru5okusu6okusu"
    "r7okusuri/2zo2so8harawata/4shin3jin3omi2om5kerai4kera/2ga4fusu3fus2fu4fusi/3shi2ji8mizukara4yori3yor/3shu3kyu5"
    "kusai4kusa4nioi3nio4kagu3kag4kagi/3chi5itasu4itas3ita5itasi7komakai6komaka/3tai3dai1i5utena8yorokobu7yorokob8y"
    "orokobi/3kyu3usu2us3usi/2yo8kumisuru6kumisu7kumisur8kumisuri6ataeru4atae5ataer6ataeri7azukaru5azuka6azukar7azu"
    "kari6tomoni5tomon/3kyu2gu8hisashii4hisa7hisashi8hisashik5furui4furu4moto/5zetsu5setsu5shita/3sha4seki6yadoru4y"
    "ado5yador6yadori6suteru4sute5suter6suteri/3sha6yadoru4yado5yador6yadori/2ho5shiku4shik3shi5shiki4mise/4shun7hi"
    "rugao6mukuge5satoi4sato/2bu2mu3mau2ma3mai/3shu4fune/2ko6wataru4wata5watar6watari/3han3ban5hatsu6meguru4megu5me"
    "gur6meguri/3kan/2ta2da4kaji3kaj/4haku5obune/3ken3gen8funabata/3sen4fune/3tei4fune/3ryo3yoi2yo4yaya5yoshi2ra/5s"
    "hoku5shiki3iro/2en8namameka5tsuya/3gei4ueru2ue3uer4ueri4waza4nori3nor/1u3imo/2fu4hasu3has2ha4hasi/2bu2mu5areru"
    "3are4arer5areri6kabura/3shi5shiba/3kai2ke7karashi6karash5akuta/2ro4ashi3ash/2ba2ha4hana/4shin5hosoi4hoso8toshi"
    "ngu7toshing8toshingi/2ka4hana/2ho5kanba8kanbashi5kaori4kaor5yoshi/3gei2un3kon3gon4waza8kusanoko8kusagiru6kusag"
    "i7kusagir8kusagiri7aburana4ueru2ue3uer4ueri4nori3nor/3kin4seri3ser/2ga2ge2me6megumu5megum4megu6megumi/1i4ashi3"
    "ash/2so2ao3aoi/2so2su7yomigae8yomigaer/2en2on4utsu4sono/3tai4koke/3byo3myo3nae4kari3kar/2ka2ga7komakai6komaka5"
    "karai4kara8iradatsu7iradats6iradat8iradachi/4jaku5nyaku5wakai4waka8shitagau7shitaga/2ku5nigai4niga8kurushii4ku"
    "ru7kurushi8kurushim/2ei8hanabusa4hana7hiideru5hiide6hiider7hiideri4hide/3mai3bai6ichigo/2mo2bo7shigeru5shige6s"
    "higer7shigeri/3han3hon5hachi4hach5igata4nori3nor/2ka4nasu3nas2na4nasi/2bo3myo4kaya3chi2ch/5matsu5batsu2ma/3kei"
    "2ko4kuki3kuk/3cho5tsuta/3sen5akane/3shi2ji5ibara8kusabuki7kusabuk4kaya/3cha2sa2ta/2jo7shigeru5shige6shiger7shi"
    "geri4take6kinoko/2so4kusa/3sen3zen4shin8shikirin8susumeru6susume7susumer8susumeri4komo/2ko5areru3are4arer5arer"
    "i4arai3ara5arasu4aras5arasi/2so3sho7ogosoka5ogoso/3kyo3gyo/2ei2yo7sakaeru5sakae6sakaer7sakaeri3hae/2in4kage/4y"
    "aku6kusuri5kusur/2ka2ni5ninau4nina/4teki3ogi2og/3chi3rei2ri/2so3sho2ho7ogosoka5ogoso5inaka3ina8murazato/3kan1i"
    "7mushiro5warau4wara/2bo4baku4maku4kure3nai2na6nakare/3rai2ri5akaza6awachi5awach5kogai4koga/3ren4hasu3has2ha4ha"
    "si/3shi2ji4ueru2ue3uer4ueri4maku3mak2ma4maki/4kaku3eru2er3eri4karu2ka3kar4kari7toriire8toriirer/3kan3ken4suge4"
    "suga/4kiku/3kin6kinoko/2ka8kudamono5kashi4kash/3sho5shobu4shob5shobi/3sai2na/3hai2bo/3kin6sumire/3ryo5hishi4hi"
    "sh/2to2do4budo/2ho2bo5mebae6kizasu5kizas4kiza6kizasi5moeru3moe4moer5moeri/1i5naeru3nae4naer5naeri/5satsu5sachi"
    "4suku/3shu4hagi3hag/3ken4kaya/4raku6ochiru4ochi5ochir6ochiri5otosu4otos3oto5otosi4sato/2yo3sho3kyo2ha5kanau4ka"
    "na/3cho5chaku4jaku7arawasu6arawas5arawa7arawasi5tsuku4tsuk3tsu5tsuki4kiru2ki3kir4kiri/5katsu5kachi4kuzu3kuz7ts"
    "uzura/2to6tadasu5tadas4tada6tadasi/2so6homuru4homu5homur6homuri/2ki2gi3aoi2ao/3shu4fuku3fuk2fu4fuki/3sho2so6ma"
    "komo8hagemasu7hagemas6hagema8hagemasi/3shu5akane8atsumeru6atsume7atsumer8atsumeri4kari3kar/2bo2mo2mu2ou1o6komu"
    "ru4komu5komur6komuri5kurai4kura5atsui4atsu6meshii2me5meshi/2ho2bu4gama4kama4kaba4gamo/2jo4musu3mus2mu4musi5oga"
    "ra6murasu5muras4mura6murasi/5chiku4kiku7takuwae8takuwaer/2yo1o/3gai2ko3kai4kasa4futa2ou1o/2sa3sai4mino/3ran2ai"
    "/2ho6yomogi5yomog/5betsu5mechi5batsu5machi8sagesumu7sagesum6sagesu8sagesumi3nai2na/3ban3man5tsuru3tsu4tsur5tsu"
    "ri/4fuku4hoku4boku6daikon6uranau5urana6uranai/2zo2so4kura8kakureru6kakure7kakurer8kakureri7osameru5osame6osame"
    "r7osameri/3hei2ou1o2oi/3ban3han7shigeru5shige6shiger7shigeri/3sho5kiasa6kogeru4koge5koger6kogeri/2un3gei3kon3g"
    "on7aburana4waza8kusanoko8kusagiru6kusagi7kusagir8kusagiri/2ro4fuki3fuk/5ketsu6warabi5warab/3rai7tsubomi6tsubom"
    "/4haku4usui3usu6semaru4sema5semar6semari6susuki5susuk/2en2on4sono/3tei3chi4karu2ka3kar4kari4nagu3nag4nagi/3sen"
    "4shin3zen8susumeru6susume7susumer8susumeri4komo8shikirin/4shin6takigi5takig/3kun5kaoru3kao4kaor5kaori/2so2su4y"
    "abu3yab4yabi/3sha4seki4jaku5shaku5shiku4shik3shi5shiki4kari3kar4fumu3fum2fu4fumi6kariru5karir6kariri5tatoi4tat"
    "o/3gei2un3kon3gon4ueru2ue3uer4ueri4waza4nori3nor8kusanoko8kusagiru6kusagi7kusagir8kusagiri/2to2do4fuji3fuj/3ha"
    "n6magaki5magak/2so2mo/2ko4tora/3ryo6toriko/5gyaku8shiitage7sokonau6sokona/3kyo2ko8munashii4muna7munashi/2gu5os"
    "ore6ureeru4uree5ureer6ureeri8omonpaka6omonpa/3chu2ki5mushi4mush/2ko4niji3nij/2ka3ebi2eb/3bun2ka/3san3ten5kaiko"
    "/2ja1i2da4hebi3heb/3kei2ei3gyo6hotaru4hota5hotar6hotari/3ban5ebisu4ebis3ebi5ebisi/3ebi2eb/2ho5hachi4hach/5mits"
    "u5bitsu4mits3mit5michi8hachimit/3sho2wa2ja4seki5shaku2ro8ujimushi7ujimush7mitsuro6rosoku5rosok4roso6rosoki/3se"
    "n3zen4semi3sem/3cho6chocho/2yu4toru2to3tor4tori6tokeru4toke5toker6tokeri/2ra4nina/2ki3chu5mushi4mush/3kai4kani"
    "3kan/2ro3sho2wa2ja4seki5shaku7mitsuro6rosoku5rosok4roso6rosoki8ujimushi7ujimush/5ketsu3chi2ch/3shu2oi1o4hiro/2"
    "ko3gyo2an3iku2ik3iki4yuku3yuk2yu4yuki6okonau5okona/5jutsu6shutsu6chutsu5michi4mich4sube4waza8mochiawa/2to2zu2d"
    "o5onaji4onaj6tomoni5tomon8tomonisu4atsu/3gai3kai5machi4mach/3sho3chu5tsuku4tsuk3tsu5tsuki3oki2ok4waku3wak2wa4w"
    "aki/2ko6hakari5hakar6hakaru4haka/1i1e6koromo4kiru2ki3kir4kiri/2ho6oginau5ogina/3hyo5omote7arawasu6arawas5arawa"
    "7arawasi5uwagi4uwag/2sa3sui8otoroeru6otoroe7otoroer8otoroeri/3chu4uchi3uch8magokoro/3kin3eri2er/1o2ao6fusuma/3"
    "tai6fukuro/3shu4sode/2hi6komuru4komu5komur6komuri2ou1o4kiru2ki3kir4kiri/3shu2ju3oso6kasane5tsugu4tsug5tsugi/2k"
    "o6hakama/3sai5tatsu4tats3tat5tachi6sabaku5sabak4saba6sabaki/5retsu4saku3sak2sa4saki6sakeru4sake5saker6sakeri/2"
    "so3sho5yosou4yoso5yosoi/2ri3ura/2yu6yutaka4yuta4hiro/2sa3sha/2ri3ura4uchi3uch4sato/3sho2mo6mosuso/2ra6hadaka4h"
    "ada/3sei5tatsu4tats3tat5tachi7tsukuru5tsuku6tsukur7tsukuri6osaeru4osae5osaer6osaeri/3kyo4suso/4fuku8kasaneru6k"
    "asane7kasaner8kasaneri8futatabi7futatab/5katsu5kachi6nunoko4kach/2ho6homeru4home5homer6homeri/3sei3sai5nishi4n"
    "ish/2yo3iru2ir3iri8motomeru6motome7motomer8motomeri6kaname/4fuku2fu2ou1o8kutsugae2oi/2ha4haku/3ken4miru2mi3mir"
    "4miri5mieru3mie4mier5mieri7mamieru5mamie6mamier7mamieri/2ki4nori3nor6tadasu5tadas4tada6tadasi/3shi4miru2mi3mir"
    "4miri/4kaku2ko6oboeru4oboe5oboer6oboeri6samasu5samas4sama6samasi6satoru4sato5sator6satori/3ran4miru2mi3mir4mir"
    "i/3kan4miru2mi3mir4miri7shimesu6shimes5shime7shimesi/4kaku4roku4koku5tsuno4kado4sumi3sum/3kai2ge4toku3tok2to4t"
    "oki6tokeru4toke5toker6tokeri6satoru4sato5sator6satori/5shoku4soku6fureru4fure5furer6fureri6sawaru4sawa5sawar6s"
    "awari/3gen3gon3gin4koto2iu6kotoba/3tei3cho6hakaru4haka5hakar6hakari6tadasu5tadas4tada6tadasi/2fu7shirase/3kei3"
    "kai6hakaru4haka5hakar6hakari7kazoeru5kazoe6kazoer7kazoeri/3jin4shin4shun2to/2to4utsu3uts2ut4uchi8tazuneru6tazu"
    "ne7tazuner8tazuneri/3kun3kin7oshieru5oshie6oshier7oshieri4yomu3yom2yo4yomi/4taku4yoru2yo3yor4yori/2ki7shirusu6"
    "shirus5shiru7shirusi8shirushi7shirush/3sho2ju5araso7uttaeru5uttae6uttaer7uttaeri/5ketsu3kei8wakareru6wakare7wa"
    "karer8wakareri/2ho7otozure8otozurer8tazuneru6tazune7tazuner8tazuneri2to2wa/5setsu5sechi6mokeru4moke5moker6moke"
    "ri5moshi4mosh/3kyo2ko6yurusu5yurus4yuru6yurusi6bakari5bakar4moto/4yaku3eki4wake4toku3tok2to4toki/2so7uttaeru5u"
    "ttae6uttaer7uttaeri/4shin4miru2mi3mir4miri/3chu4toku3tok2to4toki7shirusu6shirus5shiru7shirusi6sosogu5sosog6sos"
    "ogi/3sho3sei6akashi5akash/2sa8itsuwaru6itsuwa7itsuwar8itsuwari/3sho7tsugeru5tsuge6tsuger7tsugeri/3hyo3hei6haka"
    "ru4haka5hakar6hakari8agetsura/3shi2ji6kotoba/2ei4yomu3yom2yo4yomi4utau3uta8nagameru6nagame7nagamer8nagameri/3j"
    "un4shun6hakaru4haka5hakar6hakari2to/3kei3gei5itaru3ita4itar5itari6moderu4mode5moder6moderi/3shi8kokoromi6tames"
    "u5tames4tame6tamesi/3shi7karauta/2ta7kakotsu6kakots5kakot7kakochi6wabiru4wabi5wabir6wabiri3wab/3sen4nori3nor/5"
    "kitsu7tsumeru5tsume6tsumer7tsumeri6najiru4naji5najir6najiri7tsumaru5tsuma6tsumar7tsumari/2wa3kai6hanasu5hanas4"
    "hana6hanasi7hanashi6hanash/3gai3kai6kaneru4kane5kaner6kaneri4sono/3sho2yo8kuwashii4kuwa7kuwashi/2ko2ka6hokoru4"
    "hoko5hokor6hokori5ogoru3ogo4ogor5ogori/2yo6homare6homeru4home5homer6homeri/2to6utsusu5utsus4utsu6utsusi/3shi7s"
    "hirusu6shirus5shiru7shirusi8kokoroza4yuki/3nin8mitomeru6mitome7mitomer8mitomeri/3sei3zei6chikau5chika6chikai/3"
    "tan8itsuwaru6itsuwa7itsuwar8itsuwari/2yu4saso6izanau5izana/2go3gyo6kataru4kata5katar6katari6kotoba7tsugeru5tsu"
    "ge6tsuger7tsugeri/3sei2jo6makoto8makotoni7makoton/2go7ayamaru5ayama6ayamar7ayamari/5setsu3zei4etsu4toku3tok2to"
    "4toki8yorokobu7yorokob8yorokobi/4toku2to4doku4yomu3yom2yo4yomi/3sui4dare/2ka8kokoromi/2gi3yoi2yo7yoshimi6yoshi"
    "m/3cho6totono7shirabe8shiraber8yawaragu7yawarag8yawaragi/3jun4shun8kudokudo7nengoro/3dan3tan6kataru4kata5katar"
    "6katari/3sei3sho4shin2ko5ukeru3uke4uker5ukeri3koi/3shu2so2su6hakaru4haka5hakar6hakari/3ryo6makoto8makotoni7mak"
    "oton/3ron3rin8agetsura4toku3tok2to4toki8sadameru6sadame7sadamer8sadameri/3tei3tai6makoto7akirame8akiramer/3kai"
    "8yawaragu7yawarag8yawaragi5kanau4kana/2yu6satosu5satos4sato6satosi/3shi6hakaru4haka5hakar6hakari2to/3sho4moro4"
    "kore/3gen8kotowaza/4daku6ubenau5ubena/2bo2mu6hakaru4haka5hakar6hakari/4etsu7mamieru5mamie6mamier7mamieri/1i2iu"
    "3omo2ii/3mei4nazo/3ken8herikuda/2ko6hakaru4haka5hakar6hakari8hanashia/3sha2ja7ayamaru5ayama6ayamar7ayamari4wab"
    "i3wab8kotowaru6kotowa7kotowar8kotowari/2yo4utai3uta4utau/3kin/5shiki5shoku3shi5shiru4shir5shiri8shirushi7shiru"
    "sh7shirusu6shirus7shirusi/2fu2ho7shirusu6shirus5shiru7shirusi/3kei3kyo8imashime/2gi6hakaru4haka5hakar6hakari/2"
    "jo6yuzuru4yuzu5yuzur6yuzuri6semeru4seme5semer6semeri/3san6homeru4home5homer6homeri/2jo6yuzuru4yuzu5yuzur6yuzur"
    "i/2to2zu4mame8takatsuk/2ho2fu6yutaka4yuta4toyo/2ho2fu2bu6yutaka4yuta7mimeyoi6mimeyo7shigeru5shige6shiger7shige"
    "ri4toyo/3ton4buta/3sho2zo4kata8katadoru6katado7katador8katadori4nori3nor/2go2ko4hide/2ho3hyo/2bo4baku7katachi6"
    "katach8katadoru6katado7katador8katadori/3bai3hai3kai2ka/3tei2jo8tadashii4tada7tadashi4sada/2fu2bu1o6makeru4mak"
    "e5maker6makeri6tanomu5tanom4tano6tanomi/3zai3sai6takara6wazuka4wazu/2ko2ku7mitsugu6mitsug7mitsugi/3hin3bin8maz"
    "ushii4mazu7mazushi/2ka6takara/3han6akinau5akina/3don3ton8musaboru6musabo7musabor8musabori/3kan3wan8tsuranuk7ts"
    "uranu4hiku3hik2hi4hiki/4seki3sai6semeru4seme5semer6semeri/3cho7takuwae8takuwaer/3sei3sha5morau4mora5morai/2ki5"
    "totoi4toto6tattoi5tatto6totobu5totob6totobi4taka/3tai4toku4kasu3kas2ka4kasi/2hi5futsu8tsuiyasu7tsuiyas6tsuiya8"
    "tsuiyasi7tsuieru5tsuie6tsuier7tsuieri/3ten3cho4haru2ha3har4hari5tsuku4tsuk3tsu5tsuki/2bo2mo5kaeru3kae4kaer5kae"
    "ri6akinau5akina/2ga2ka8yorokobu7yorokob8yorokobi5yoshi/2ro6mainau5maina/4chin3jin4yato/3wai3kai7makanau6makana"
    "6mainau5maina7makanai/3shi4moto/4zoku7sokonau6sokona/4shin7nigiwau6nigiwa7nigyaka5nigya7nigiwai/3san8tasukeru6"
    "tasuke7tasuker8tasukeri7tataeru5tatae6tataer7tataeri/3shi8tamawaru6tamawa7tamawar8tamawari5tamau4tama8tamamono"
    "/3sho6homeru4home5homer6homeri/3bai3hai8tsugunau7tsuguna/3ken8kashikoi7kashiko6masaru4masa5masar6masari7satosh"
    "i/2fu7mitsugi6mitsug/6shitsu6shichi4moto8tasukeru6tasuke7tasuker8tasukeri4toru2to3tor4tori/2to6kakeru4kake5kak"
    "er6kakeri/3rai6tanomu5tanom4tano6tanomi6tayoru4tayo5tayor6tayori4yori/2ko6aganau5agana/2zo2so5okuru3oku4okur5o"
    "kuri/3rai6tanomu5tanom4tano6tanomi6tayoru4tayo5tayor6tayori/4seki5shaku3aka4akai/3sha6yurusu5yurus4yuru6yurusi"
    "/2so3shu7hashiru5hashi6hashir7hashiri/3kyu8hataraki7hatarak/2fu7omomuku6omomuk5omomu7omomuki/2ki5okiru3oki4oki"
    "r5okiri5okoru3oko4okor5okori5tatsu4tats3tat5tachi/3cho5koeru3koe4koer5koeri4kosu3kos2ko4kosi/4etsu4ochi5katsu5"
    "koeru3koe4koer5koeri4kosu3kos2ko4kosi5koshi/3shu4soku2so7omomuki6omomuk7omomuku5omomu7unagasu6unagas5unaga7una"
    "gasi/4soku5shoku2su4ashi3ash6tariru4tari5tarir6tariri4tasu3tas2ta4tasi3ada/4yaku4teki5odoru3odo4odor5odori/3ky"
    "o6kezume5tagau4taga8hedateru6hedate7hedater8hedateri/4seki5shaku3ato/2ko2ka6matagu5matag6matagi8matagaru6matag"
    "a7matagar8matagari/2ro2ji5michi4mich/3cho2to6haneru4hane5haner6haneri4tobu3tob4tobi5odoru3odo4odor5odori/3sen4"
    "fumu3fum2fu4fumi/2yo5odoru3odo4odor5odori/2to4fumu3fum2fu4fumi/3sho2so3ato/3tei6hizume/3shu5shuku4keru2ke3ker4"
    "keri/4shin3ken2mi8mizukara/3sha3kyo6kuruma/2ki7wadachi6wadach5michi4mich/3ken4noki3nok/3nan3zen3nen8yawaraka6y"
    "awara/3ten6korobu5korob6korobi8korogaru6koroga7korogar8korogari6meguru4megu5megur6meguri/4jiku6shingi5shing8ma"
    "kimono/3kei3kyo3kin5karui4karu8karoyaka6karoya7karonji8karonjir/4kaku2ko8kuraberu6kurabe7kuraber8kuraberi/3sai"
    "6noseru4nose5noser6noseri7shirusu6shirus5shiru7shirusi4noru2no3nor4nori/2fu2bu2ho8tasukeru6tasuke7tasuker8tasu"
    "keri4suke/2ki3kun8kagayaku7kagayak6kagaya8kagayaki4teru/3hai8tomogara/3rin2wa/3shu8atsumeru6atsume7atsumer8ats"
    "umeri8yawaragu7yawarag8yawaragi/2yu3shu5okuru3oku4okur5okuri5itasu4itas3ita5itasi/5katsu6kusabi5kusab/2go2ko8t"
    "odoroki7todorok8todoroku6todoro/3ten6korobu5korob6korobi8korogaru6koroga7korogar8korogari/4shin5karai4kara6tsu"
    "rai5tsura6kanoto/2ji3shi6yameru4yame5yamer6yameri6kotoba8kotowaru6kotowa7kotowar8kotowari/5ratsu5karai4kara8ki"
    "bishii4kibi7kibishi5mugoi4mugo/4shin5tatsu4tats3tat5tachi/4joku4niku/3hen5atari4atar2be6hotori5hotor4nabe/5tsu"
    "ji4tsuj/4komu3kom2ko4komi/3ryo6haruka4haru/5tatsu5tachi3tei3tai5dachi8nameraka6namera6suberu4sube5suber6suberi"
    "7tassuru5tassu6tassur7tassuri4toru2to3tor4tori6todoku5todok4todo6todoki/3ten6tadoru4tado5tador6tadori/3sen6uts"
    "uru4utsu5utsur6utsuri6utsusu5utsus6utsusi/1u6sakeru4sake5saker6sakeri3toi2to7tomichi6tomich/5kitsu5oyobu4oyob5"
    "oyobi4made/3jin4shin4shun5hayai4haya/2ka6sugiru4sugi5sugir6sugiri8ayamatsu7ayamats6ayamat8ayamachi4toga/3gei7m"
    "ukaeru5mukae6mukaer7mukaeri/2un7hashiru5hashi6hashir7hashiri6hakobu5hakob6hakobi6meguru4megu5megur6meguri8megu"
    "rasu7meguras6megura8megurasi/3kin3kon6chikai5chika/3hen3han3hon5kaesu4kaes3kae5kaesi5kaeru4kaer5kaeri/3kan3sen"
    "3gen5kaeru3kae4kaer5kaeri4mata6meguru4megu5megur6meguri/3gen3sha3hau2ha3hai7mukaeru5mukae6mukaer7mukaeri/4shin"
    "3jin6susumu5susum4susu6susumi8susumeru6susume7susumer8susumeri/2en2on3toi2to8tozakaru6tozaka7tozakar8tozakari4"
    "ochi3och/1i6chigau5chiga5tagau4taga/3ren7tsurana8tsuranar7tsureru5tsure6tsurer7tsureri8shikirin/2ka8kuraberu6k"
    "urabe7kuraber8kuraberi4deau3dea/4teki5michi4mich/4haku5hyaku6semaru4sema5semar6semari/5tetsu4itsu6kawaru4kawa5"
    "kawar6kawari8katamini7katamin/5jutsu6noberu4nobe5nober6noberi/3kai1e6meguru4megu5megur6meguri6mawasu5mawas4maw"
    "a6mawasi6mawaru5mawar6mawari5kaeru3kae4kaer5kaeri/3mei4mayo4mado5mayoi/4tsui3tai1o/3tai3ton8shirizok7shirizo/2"
    "so5okuru3oku4okur5okuri/5katsu5gachi4teki4seki5hayai4haya4yuku3yuk2yu4yuki5kanau4kana6masani5masan/2to6nigeru4"
    "nige5niger6nigeri6nogasu5nogas4noga6nogasi8nogareru6nogare7nogarer8nogareri/5gyaku4geki7sakarau6sakara7mukaeru"
    "5mukae6mukaer7mukaeri/3sen3san5erabu4erab5erabi/3son6yuzuru4yuzu5yuzur6yuzuri8herikuda8shitagau7shitaga/2to4su"
    "ku3suk2su4suki6sukasu5sukas4suka6sukasi4toru3tor4tori/5chiku4jiku1o/3tei7tagaini6tagain6kawaru4kawa5kawar6kawa"
    "ri/2to2zu5michi4mich/2to2zu8todomaru6todoma7todomar8todomari/3tsu2to4toru3tor4tori4kayo/3sei5setsu4yuku3yuk2yu"
    "4yuki/3tei6takuma4toru2to3tor4tori5hayai4haya/4soku5hayai4haya8sumiyaka6sumiya/2zo7tsukuru5tsuku6tsukur7tsukur"
    "i5itaru3ita4itar5itari4naru2na3nar4nari/2ho2bu2au5mukau4muka2ai/3tai3tei5oyobu4oyob5oyobi/3shu6meguru4megu5meg"
    "ur6meguri/4itsu4ichi7hashiru5hashi6hashir7hashiri7ushinau6ushina6soreru4sore5sorer6soreri/3ton4shun8nogareru6n"
    "ogare7nogarer8nogareri/3sui3zui6togeru4toge5toger6togeri6tsuini5tsuin/3chi4osoi3oso7okureru5okure6okurer7okure"
    "ri5matsu4mats3mat5machi/2gu2ku2au8motenasu7motenas6motena8motenasi8tamatama/2yu5asobu4asob5asobi6susabi5susab/"
    "2un6hakobu5hakob6hakobi6meguru4megu5megur6meguri8megurasu7meguras6megura8megurasi7hashiru5hashi6hashir7hashiri"
    "/3hen8amaneshi7amanesh/2do2to5michi4mich2iu8michibik7michibi/5tatsu5dachi5tachi3tei3tai4toru2to3tor4tori6todok"
    "u5todok4todo6todoki8nameraka6namera6suberu4sube5suber6suberi7tassuru5tassu6tassur7tassuri/1i3yui6nokosu5nokos4"
    "noko6nokosi8wasureru6wasure7wasurer8wasureri6suteru4sute5suter6suteri/2yo6haruka4haru/2so8sakanobo/3ken8tsukaw"
    "as7tsukawa6tsukau5tsuka4yaru2ya3yar4yari/4teki4seki5katsu5gachi4yuku3yuk2yu4yuki5kanau4kana6masani5masan5hayai"
    "4haya/2so2au/3sha7saegiru5saegi6saegir7saegiri/3jun4shun8shitagau7shitaga/2hi6sakeru4sake5saker6sakeri/3hen5at"
    "ari4atar2be/2yu1o4kuni3kun4mura6ureeru4uree5ureer6ureeri/2da2na5nanzo4nani3nan/2ho4kuni3kun/2ya2ja3sha2ka/2yu7"
    "shukuba/3tei3tai7yashiki6yashik/3iku4utsu7akiraka5akira6kaguwa5sakan7shigeru5shige6shiger7shigeri4fumi/2ko7mat"
    "suru5matsu6matsur7matsuri5inaka3ina/2ro5otoko/3tei2jo8kasaneru6kasane7kasaner8kasaneri/3gun3kun4kori3kor/2bu2h"
    "o6wakeru4wake5waker6wakeri6suberu4sube5suber6suberi7tsukasa2be/4kaku6kuruwa/3kyo2go4sato8furusato6sakini5sakin"
    "/2to3tsu3cho6miyako6subete/2yu4tori3tor6minoru4mino5minor6minori/5shaku4kumu3kum2ku4kumi/3hai6kubaru4kuba5kuba"
    "r6kubari6narabu5narab6narabi8naraberu6narabe7naraber8naraberi/3chu6kamosu5kamos4kamo6kamosi/3shu4sake4saka/3su"
    "i2yo3yoi/4saku2su2si/4raku/3shu7mukuiru5mukui6mukuir7mukuiri4muku/3sho6hishio/2ko4moto/4koku4kaku8kibishii4kib"
    "i7kibishi5mugoi4mugo/3san3sui2su2si6tsurai5tsura/2jo6kamosu5kamos4kamo6kamosi/4shun3jun7moppara/3tei3tai3dai/3"
    "sei6sameru4same5samer6sameri6samasu5samas4sama6samasi/3shu3chu7minikui6miniku6nikumu5nikum4niku6nikumi5tagui4t"
    "agu4ushi3ush/3sai4toru2to3tor4tori5tsuka3tsu/5shaku3eki4toku3tok2to4toki6suteru4sute5suter6suteri6yurusu5yurus"
    "4yuru6yurusi/2yu8uwagusur/2ri4sato3ura4uchi3uch/3cho2ju4omoi3omo8kasaneru6kasane7kasaner8kasaneri1e5shige/2ya3"
    "sho2no/2ri2ki3rai3rin3ten7osameru5osame6osamer7osameri4mise/3kin3kon4kane4kana/3tei3cho4kugi3kug/2fu4kama/4shi"
    "n4hari3har/3cho5tsuri4tsur5tsuru3tsu/3sen5udewa7kushiro/3don3ton5nibui4nibu6niburu5nibur6niburi/3rei3rin3ryo4s"
    "uzu3suz/5tetsu8kurogane/2en6namari5namar/5hachi5hatsu4hach/2ko7aragane/3gin3gon/2ju3shu6tsutsu5tsuts4tsut6tsuc"
    "hi/2do2to7akagane/3sen4zuku3zuk2zu4zuki/3mei3myo7shirusu6shirus5shiru7shirusi/3sen3zen4zeni4suki3suk/2ho8hokos"
    "aki7hokosak4hoko/2ei3tai7surudoi6surudo5hayai4haya/3chu3iru2ir3iri/3kyo2ko8nokogiri7nokogir/2ko6hagane/3sei3sh"
    "o8kuwashii4kuwa7kuwashi4sabi3sab/3sui4kiri3kir/4tsui3sui5tsumu4tsum3tsu5tsumi5omori4omor/2jo3tei5jomae/3kin7ni"
    "shiki6nishik/4seki5shaku3shi4suzu3suz/2ko6fusagu5fusag6fusagi/4saku2so6majiru4maji5majir6majiri5tagau4taga3oku"
    "2ok3oki/2ka4nabe/3tan7kitaeru5kitae6kitaer7kitaeri/3shu3sho4suki3suk4kuwa/3ken4kagi3kag/3ren4kama/2sa6kusari5k"
    "usar6tozasu5tozas4toza6tozasi/3gai3kai5yoroi4yoro/4chin3ten7shizume8shizumer4osae7shizuma8shizumar/3sen3zen6ro"
    "kuro6meguru4megu5megur6meguri6yubari5yubar/3kyo3kei6kagami5kagam/3sho4kane/3kan6kagami5kagam7kangami8kangamir/"
    "3sho8sakazuki7sakazuk8atsumeru6atsume7atsumer8atsumeri4kane/3cho5nagai4naga6takeru4take5taker6takeri3osa/3mon3"
    "bon4kado/3sen8hirameku7hiramek6hirame8hirameki/3hei5hetsu6tojiru4toji5tojir6tojiri7shimeru5shime6shimer7shimer"
    "i6tozasu5tozas4toza6tozasi/3jun3uru/3kan3ken7shikiri6shikir7shizuka5shizu5narau4nara/3kan3ken4aida2ma7shizuka5"
    "shizu/3kan3ken3wan4seki3sek7kannuki6kannuk8kakawaru6kakawa7kakawar8kakawari/4kaku7kannuki6kannuk4tana8takadono"
    "/2ko2go5katsu5gatsu8kugurido2au7awaseru5awase6awaser7awaseri2ri2ai/5batsu5hatsu6iegara4isao/4etsu8kemisuru6kem"
    "isu7kemisur8kemisuri4heru2he3her4heri/3han3hen3ban4miru2mi3mir4miri3ita/2an2on6tojiru4toji5tojir6tojiri5kurai4"
    "kura4yami3yam/2to7tatakau6tataka7tatakai/2fu3oka/3tai4tsui4kumi3kum/2bo2ho6fusegu5fuseg6fusegi8tsutsumi7tsutsu"
    "m/2yo2hi8itsuwaru6itsuwa7itsuwar8itsuwari4haru5akira/2in2on2an4kage6kageru5kager6kageri5kurai4kura/3jin4chin7j"
    "indate5ikusa/3kai8kizahash7hashigo5shina/2so3sho6habamu5habam4haba6habami8kewashii4kewa7kewashi8hedateru6hedat"
    "e7hedater8hedateri/1a4kuma7omoneru5omone6omoner7omoneri1o/2da2ta8kewashii4kewa7kewashi/2fu2ho5tsuku4tsuk3tsu5t"
    "suki/3sai4kiwa8majiwaru6majiwa7majiwar8majiwari2ai/4riku4roku3oka/4chin3jin7tsurane8tsuraner6noberu4nobe5nober"
    "6noberi5furui4furu/2ko5oriru3ori4orir5oriri4furu2fu3fur4furi6taguru4tagu5tagur6taguri/3gen3kan6kagiru4kagi5kag"
    "ir6kagiri/3hei8kizahash/2in/2jo2ji6nozoku5nozok4nozo6nozoki5harau4hara/3kan3ken7ochiiru5ochii6ochiir7ochiiri/3"
    "ken8kewashii4kewa7kewashi/3bai3hai8shitagau7shitaga/3ryo8misasagi7misasag7shinogu6shinog7shinogi3oka/2to2yo3su"
    "e/2gu4sumi3sum/3ryu8nakadaka6nakada5takai4taka7takashi/3wai1e4kuma/3zui3sui8shitagau7shitaga/4kaku8hedateru6he"
    "date7hedater8hedateri8hedataru6hedata7hedatar8hedatari/4geki4keki5kyaku4suki3suk4hima/3sho6sawaru4sawa5sawar6s"
    "awari6hedate6fusegu5fuseg6fusegi/2in2on8kakureru6kakure7kakurer8kakureri6kakusu5kakus4kaku6kakusi4yoru2yo3yor4"
    "yori/3rin6tonari5tonar6tonaru4tona/3rei7shimobe8shitagau7shitaga/4seki3shi7hitotsu6hitots5hitot7hitochi4tada/3"
    "jun4shun8hayabusa4haya/3nan5katai4kata6muzuka/4jaku4saku6suzume/3gan4kari3kar/2yu3osu2os3osi1o4take/2ga1a8miya"
    "biya5tsune4masa/3shu2ju8atsumaru6atsuma7atsumar8atsumari5tsudo8atsumeru6atsume7atsumer8atsumeri/2ko4yato5yatoi"
    "/3shi4mesu3mes2me4mesi/2su4hina/2so4futa7futatsu6futats5futat7futachi6narabu5narab6narabi5tagui4tagu/2ri3chi8h"
    "anareru6hanare7hanarer8hanareri6hanasu5hanas4hana6hanasi5tsuku4tsuk3tsu5tsuki/1u3ame3ama/5setsu4yuki3yuk6susug"
    "u5susug6susugi/2da3dan7shizuku6shizuk5shizu7shizuki/3fun4kiri3kir/2un4kumo2iu/3rei6ochiru4ochi5ochir6ochiri4fu"
    "ru2fu3fur4furi8koboreru6kobore7koborer8koboreri/3rai3rui8kaminari7kaminar8ikazuchi7ikazuch/2mu2bu4kiri3kir/2ju"
    "6nureru4nure5nurer6nureri5matsu4mats3mat5machi8motomeru6motome7motomer8motomeri/4shin4furu7furueru5furue6furue"
    "r7furueri/3rei3ryo4tama/2so5shimo/2ka2ge6kasumi5kasum6kasumu4kasu/2ro5tsuyu4tsuy7araware8arawarer/3sei3sho2ao3"
    "aoi/3sei2jo5yasui4yasu7yasunji8yasunjir3yas2ya4yasi/3sei2jo7shizuka5shizu7shizume8shizumer7shizuma8shizumar/2h"
    "i6soreru4sore5sorer6soreri5arazu4araz/3men3ben3omo5omote5tsura6mugiko/4kaku5kyoku4kawa7aratama8aratamar7aratam"
    "e8aratamer/2ka5kutsu4kuts3kut5kuchi/2ho4haku5kaban/2an4kura/2so3sho4saya/4kiku3kyo4mari3mar/3shu8shirigai7shir"
    "iga3aki2ak4toki3tok/3hen3ben5muchi4much8muchiuts7muchiut/3sen4toru2to3tor4tori3chi2ch4yuki/3kan5igeta/2on2in3o"
    "to2ne/2in2un6hibiki5hibik/3kyo6hibiku5hibik4hibi6hibiki7hibiiku6hibiik5hibii7hibiiki/5ketsu2yo5kechi7kashira5p"
    "eeji4peej/3cho3tei7itadaki6itadak7itadaku5itada/3kei3kyo2ki4koro8shibarak7shibara/2ko2go5unaji4unaj/3jun4shun5"
    "sunao8shitagau7shitaga4nobu/3shu2su4hige8motomeru6motome7motomer8motomeri8mochiiru6mochii7mochiir8mochiiri/3sh"
    "o2ju2yo6homeru4home5homer6homeri7tataeru5tatae6tataer7tataeri7katachi6katach/2yo7azukeru5azuke6azuker7azukeri7"
    "azukaru5azuka6azukar7azukari/3gan3gen8katakuna/3han3fun6wakeru4wake5waker6wakeri5shiku4shik3shi5shiki/3ton5tot"
    "su8nukazuku7nukazuk6nukazu8nukazuki8tsumazuk7tsumazu6tomini5tomin/2ha8katayoru6katayo7katayor8katayori8sukobur"
    "u6sukobu7sukobur8sukoburi/3ryo3rei5unaji4unaj3eri2er7osameru5osame6osamer7osameri/3kyo2ho/3hin3bin8shikirin/3d"
    "ai5hitai4hita/4gaku5gyaku5hitai4hita4taka2ta/4gaku3ago/3gan3gen3kao/3ken3gen7akiraka5akira7araware8arawarer/3g"
    "an3gen5negau4nega5negai3nao/3ten7itadaki6itadak7taoreru5taore6taorer7taoreri/2ko7kaerimi8kaerimir/2fu4kaze/5sa"
    "tsu2so7hishigu6hishig7hishigi6hayate8midareru6midare7midarer8midareri/2hi4tobu3tob4tobi6tobasu5tobas4toba6toba"
    "si3asu/5shoku3shi4jiki2ku5kurau4kura6taberu4tabe5taber6taberi/2ki4ueru2ue3uer4ueri/3kyo8motenasu7motenas6moten"
    "a8motenasi2ae5ukeru3uke4uker5ukeri/3han3bon5meshi4mesh2ii/2in2on4nomu3nom2no4nomi/3shi2ji3kau2ka8yashinau7yash"
    "ina3kai/2ho5akiru3aki4akir5akiri/5shoku6kazaru4kaza5kazar6kazari/3hei3hyo5mochi4moch/2ji5mochi4moch1e3esa/2ga4"
    "ueru2ue3uer4ueri/2ko3gyo2go7sonaeru5sonae6sonaer7sonaeri6sakana/3kan6yakata4tate/3shu4kubi3kub4kobe8shirushi7s"
    "hirush/2ko3kyo5kaori4kaor2ka/3kei3kyo5kaoru3kao4kaor5kaori/2ba2me2ma3uma/3chi2ji6haseru4hase5haser6haseri/4shu"
    "n3kun6nareru4nare5narer6nareri6narasu5naras4nara6narasi8shitagau7shitaga/2ta2da3tai3dai6noseru4nose5noser6nose"
    "ri/3eki5umaya/2ku6kakeru4kake5kaker6kakeri4karu2ka3kar4kari/3chu8todomaru6todoma7todomar8todomari8todomeru6tod"
    "ome7todomer8todomeri/2ku4koma/2ga4noru2no3nor4nori7shinogu6shinog7shinogi/4shun8sugureru6sugure7sugurer8sugure"
    "ri4okii3oki5nagai4naga5hayao5toshi/2ki4noru2no3nor4nori/2so6sawagu5sawag6sawagi6sawaga4urei3ure/3ken3gen8shiru"
    "shi7shirush6akashi5akash6tamesu5tames4tame6tamesi/3gyo3kyo7takeshi6takesh/3ken3gen6akashi5akash6tamesu5tames4t"
    "ame6tamesi8shirushi7shirush/3kyo3kei3ryo7odoroku6odorok5odoro7odoroki8odorokas7odoroka8kanashim7kanashi/2so6sa"
    "wagu5sawag6sawagi/5kotsu4hone/3kai3gai6mukuro/3zui3sui/2ko5takai4taka8takamaru6takama7takamar8takamari6takasa/"
    "5hatsu4kami3kam/3sho2so2su2si5matsu4mats3mat5machi/2to3tsu4kaku7tatakau6tataka5araso6tomasu5tomas4toma6tomasi4"
    "masu3mas2ma4masi7hishaku6hishak5hisha7hishaki/4utsu3iku7shigeru5shige6shiger7shigeri7akiraka5akira6kaguwa5saka"
    "n4fumi/2ki3oni2on/3kai7kashira8sakigake/3kon3gon8tamashii4tama7tamashi/2mi2bi8mononoke8bakemono6sudama/2ma2ba6"
    "mamono/3gyo2uo6sakana8sunadoru6sunado7sunador8sunadori/2ro5oroka3oro/3nen3ayu2ay6namazu5namaz/3sen7azayaka5aza"
    "ya7sukunai6sukuna/2ri3koi2ko/3cho3tai2ta/3gei6kujira/6iwashi5iwash/3son3ten4masu3mas2ma4masi/3rin5uroko/3cho4t"
    "ori3tor/3kyu2ku4hato8atsumeru6atsume7atsumer8atsumeri/3mei4naku3nak2na4naki4naru3nar4nari6narasu5naras4nara6na"
    "rasi/2en4tobi3tob5tonbi4tonb/1o4kamo/2ko5otori4otor8hishikui7hishiku/3tei1u/2ho5otori4otor/3kei8niwatori7niwat"
    "or4tori3tor/4kaku5tsuru3tsu4tsur5tsuri/1o6kamome/3shu2ju5washi4wash/2yo1o4taka2ta/2ro3ryo4sagi3sag/4roku5shika"
    "3shi2ka/2ki2gi/4roku6fumoto/3rei2ri5uruwa8uruwashi7tsurana8tsuranar6narabu5narab6narabi7uruwash/4baku4mugi3mug"
    "/4kiku5kyoku4koji3koj6magaru4maga5magar6magari6mageru4mage5mager6mageri4kuma/3ben3men6mugiko3omo5omote5tsura/3"
    "men6mugiko/2ma2ba3asa1a/2ro4maro/2ko1o2ki/3rei2ri5kuroi4kuro/4koku5kuroi4kuro/4moku6damaru4dama5damar6damari6m"
    "odasu5modas4moda6modasi/3tai8mayuzumi7mayuzum/3tei5kanae6masani5masan/2ko7tsuzumi6tsuzum/2bi2hi4hana/3sei3zai3"
    "sai4soro8hitoshii4hito7hitoshi8hitoshik/3rei5yowai4yowa/6shutsu5setsu3sui6kugiri5kugir4koma4deru2de3der4deri4d"
    "asu3das2da4dasi/3ryu2ro3ryo5tatsu4tats3tat5tachi/3ryu2ro5tatsu4tats3tat5tachi/"};
inline constexpr std::uint32_t japanese_offsets[] = {
    0, 1, 75, 122, 188, 227, 245, 290, 335, 359, 405, 509, 578, 591, 621, 632, 641, 656, 682, 728, 758, 804,
    838, 883, 1000, 1055, 1065, 1108, 1179, 1216, 1246, 1300, 1312, 1366, 1400, 1428, 1496, 1520, 1550, 1581,
    1611, 1650, 1665, 1691, 1727, 1747, 1797, 1814, 1839, 1856, 1874, 1899, 1930, 1942, 2038, 2063, 2198, 2215,
    2268, 2301, 2332, 2367, 2431, 2489, 2501, 2519, 2557, 2572, 2642, 2712, 2739, 2761, 2841, 2914, 2925, 2940,
    2968, 2982, 3049, 3069, 3091, 3115, 3149, 3166, 3185, 3218, 3258, 3309, 3322, 3365, 3401, 3427, 3436, 3466,
    3507, 3519, 3598, 3616, 3659, 3680, 3710, 3730, 3779, 3822, 3835, 3859, 3908, 3978, 3991, 4009, 4051, 4063,
    4119, 4185, 4247, 4323, 4366, 4425, 4435, 4466, 4508, 4543, 4577, 4622, 4635, 4664, 4688, 4749, 4774, 4795,
    4815, 4832, 4861, 4892, 4908, 4979, 5021, 5065, 5085, 5128, 5158, 5213, 5257, 5268, 5343, 5368, 5386, 5433,
    5499, 5558, 5630, 5672, 5694, 5704, 5720, 5733, 5751, 5810, 5843, 5861, 5888, 5919, 5937, 6032, 6092, 6108,
    6153, 6174, 6189, 6244, 6308, 6326, 6331, 6376, 6393, 6413, 6425, 6440, 6448, 6458, 6508, 6571, 6588, 6625,
    6724, 6739, 6765, 6798, 6828, 6842, 6898, 6951, 6996, 7045, 7077, 7104, 7135, 7154, 7200, 7266, 7305, 7356,
    7430, 7484, 7524, 7561, 7617, 7668, 7686, 7699, 7748, 7810, 7887, 7925, 7964, 7983, 8001, 8084, 8145, 8185,
    8225, 8273, 8316, 8331, 8345, 8383, 8399, 8410, 8450, 8500, 8562, 8612, 8631, 8679, 8700, 8728, 8795, 8810,
    8827, 8872, 8892, 8922, 8959, 8970, 8997, 9005, 9026, 9051, 9081, 9090, 9135, 9150, 9223, 9243, 9259, 9280,
    9293, 9347, 9427, 9490, 9517, 9532, 9600, 9650, 9686, 9767, 9820, 9848, 9899, 9943, 9997, 10044, 10094,
    10116, 10134, 10157, 10163, 10178, 10222, 10239, 10255, 10279, 10307, 10377, 10405, 10436, 10447, 10478,
    10573, 10606, 10628, 10683, 10714, 10742, 10775, 10828, 10875, 10921, 10960, 10994, 11065, 11119, 11144,
    11224, 11270, 11295, 11322, 11383, 11423, 11458, 11501, 11521, 11542, 11604, 11667, 11706, 11731, 11744,
    11810, 11843, 11900, 11909, 11983, 12012, 12040, 12094, 12140, 12166, 12194, 12257, 12275, 12340, 12393,
    12440, 12459, 12510, 12526, 12566, 12596, 12634, 12706, 12742, 12768, 12806, 12816, 12838, 12901, 12938,
    12945, 12955, 12992, 13074, 13114, 13132, 13169, 13192, 13255, 13294, 13358, 13387, 13421, 13468, 13476,
    13497, 13525, 13541, 13584, 13637, 13684, 13695, 13715, 13737, 13800, 13843, 13897, 13928, 13934, 13955,
    14012, 14065, 14096, 14112, 14138, 14177, 14195, 14240, 14260, 14279, 14332, 14347, 14400, 14421, 14432,
    14486, 14511, 14572, 14657, 14666, 14683, 14734, 14743, 14812, 14880, 14943, 15032, 15046, 15068, 15097,
    15159, 15225, 15243, 15261, 15284, 15291, 15347, 15372, 15394, 15434, 15484, 15528, 15561, 15609, 15635,
    15669, 15682, 15715, 15727, 15793, 15819, 15867, 15937, 16010, 16022, 16043, 16096, 16126, 16141, 16155,
    16185, 16220, 16256, 16319, 16395, 16447, 16455, 16477, 16495, 16504, 16538, 16567, 16605, 16614, 16630,
    16690, 16709, 16736, 16754, 16787, 16876, 16939, 16972, 16986, 17041, 17056, 17069, 17128, 17142, 17160,
    17192, 17236, 17298, 17311, 17334, 17343, 17362, 17379, 17422, 17432, 17471, 17489, 17505, 17523, 17532,
    17602, 17647, 17686, 17764, 17796, 17804, 17837, 17876, 17895, 17917, 17950, 18000, 18048, 18080, 18117,
    18128, 18132, 18143, 18189, 18219, 18253, 18295, 18393, 18449, 18494, 18535, 18559, 18631, 18679, 18713,
    18761, 18776, 18787, 18802, 18818, 18842, 18887, 18907, 18974, 19005, 19042, 19052, 19073, 19080, 19093,
    19140, 19165, 19216, 19283, 19308, 19330, 19366, 19391, 19404, 19435, 19446, 19461, 19525, 19535, 19547,
    19560, 19590, 19670, 19708, 19719, 19735, 19767, 19783, 19841, 19862, 19910, 19930, 19958, 19985, 20012,
    20099, 20125, 20155, 20171, 20192, 20242, 20255, 20271, 20285, 20300, 20321, 20334, 20414, 20441, 20456,
    20522, 20581, 20590, 20613, 20633, 20645, 20715, 20735, 20822, 20833, 20923, 20940, 20953, 21062, 21087,
    21104, 21114, 21130, 21170, 21272, 21323, 21442, 21470, 21484, 21530, 21577, 21598, 21651, 21700, 21714,
    21764, 21786, 21801, 21829, 21855, 21921, 21974, 21990, 21999, 22040, 22057, 22064, 22074, 22087, 22157,
    22235, 22269, 22311, 22334, 22375, 22398, 22435, 22494, 22565, 22586, 22623, 22637, 22671, 22708, 22732,
    22764, 22777, 22806, 22821, 22849, 22858, 22929, 22945, 23007, 23023, 23047, 23056, 23083, 23095, 23134,
    23147, 23162, 23193, 23213, 23237, 23246, 23264, 23274, 23293, 23302, 23337, 23395, 23428, 23455, 23495,
    23506, 23526, 23543, 23579, 23631, 23641, 23663, 23684, 23711, 23728, 23745, 23771, 23826, 23856, 23876,
    23918, 23961, 23987, 24022, 24041, 24064, 24093, 24129, 24148, 24158, 24237, 24274, 24305, 24316, 24363,
    24439, 24469, 24475, 24494, 24541, 24559, 24621, 24635, 24651, 24664, 24711, 24738, 24750, 24789, 24854,
    24895, 24924, 24960, 24997, 25043, 25052, 25105, 25128, 25178, 25227, 25284, 25349, 25375, 25430, 25443,
    25489, 25507, 25556, 25577, 25623, 25725, 25774, 25833, 25899, 25965, 26010, 26062, 26087, 26139, 26177,
    26222, 26302, 26352, 26381, 26402, 26417, 26431, 26508, 26514, 26530, 26574, 26616, 26657, 26720, 26785,
    26798, 26829, 26901, 26951, 27010, 27036, 27050, 27074, 27092, 27102, 27111, 27128, 27142, 27153, 27169,
    27175, 27190, 27216, 27225, 27264, 27343, 27383, 27393, 27398, 27460, 27484, 27525, 27565, 27575, 27592,
    27622, 27637, 27670, 27745, 27773, 27787, 27814, 27853, 27869, 27911, 27919, 27929, 27941, 27961, 27982,
    28008, 28022, 28052, 28107, 28115, 28137, 28170, 28197, 28214, 28253, 28269, 28323, 28341, 28410, 28444,
    28462, 28479, 28488, 28504, 28518, 28667, 28706, 28758, 28892, 28941, 29015, 29029, 29049, 29076, 29126,
    29196, 29292, 29336, 29378, 29413, 29448, 29484, 29496, 29523, 29539, 29554, 29583, 29593, 29612, 29671,
    29726, 29736, 29749, 29793, 29816, 29866, 29929, 29950, 29963, 29984, 30087, 30146, 30180, 30237, 30250,
    30291, 30357, 30438, 30467, 30489, 30567, 30618, 30654, 30668, 30714, 30735, 30794, 30828, 30843, 30865,
    30950, 30976, 30991, 31067, 31139, 31195, 31280, 31319, 31339, 31386, 31437, 31447, 31487, 31500, 31522,
    31541, 31588, 31600, 31631, 31655, 31669, 31708, 31811, 31842, 31872, 31894, 31967, 31979, 32012, 32057,
    32121, 32149, 32194, 32254, 32303, 32325, 32348, 32365, 32408, 32511, 32539, 32552, 32576, 32610, 32625,
    32653, 32701, 32738, 32760, 32816, 32843, 32884, 32898, 32936, 32943, 32986, 33003, 33052, 33120, 33173,
    33187, 33254, 33276, 33301, 33332, 33382, 33415, 33442, 33491, 33524, 33540, 33545, 33586, 33627, 33656,
    33673, 33736, 33754, 33767, 33799, 33817, 33849, 33895, 33947, 33998, 34027, 34050, 34108, 34146, 34198,
    34256, 34291, 34316, 34353, 34380, 34456, 34473, 34505, 34548, 34578, 34630, 34656, 34692, 34729, 34784,
    34848, 34881, 34894, 34920, 34950, 34989, 35027, 35046, 35060, 35133, 35167, 35201, 35214, 35244, 35318,
    35322, 35366, 35383, 35467, 35485, 35519, 35545, 35590, 35634, 35687, 35715, 35729, 35759, 35785, 35841,
    35888, 35950, 35954, 35973, 36035, 36047, 36061, 36089, 36115, 36185, 36196, 36218, 36273, 36292, 36308,
    36342, 36352, 36432, 36449, 36464, 36476, 36487, 36504, 36550, 36623, 36673, 36709, 36740, 36772, 36818,
    36883, 36923, 36948, 36977, 36986, 37042, 37056, 37087, 37116, 37161, 37254, 37286, 37378, 37401, 37433,
    37462, 37533, 37580, 37604, 37652, 37691, 37742, 37777, 37804, 37834, 37887, 37928, 38030, 38054, 38088,
    38114, 38171, 38196, 38301, 38326, 38358, 38393, 38417, 38449, 38473, 38489, 38523, 38588, 38619, 38665,
    38727, 38799, 38825, 38859, 38868, 38897, 38962, 38985, 39011, 39033, 39054, 39094, 39153, 39196, 39225,
    39295, 39346, 39383, 39443, 39524, 39550, 39590, 39614, 39647, 39717, 39722, 39753, 39783, 39848, 39892,
    39914, 39969, 40026, 40059, 40082, 40097, 40108, 40152, 40187, 40232, 40258, 40292, 40322, 40376, 40463,
    40513, 40559, 40581, 40616, 40701, 40783, 40847, 40868, 40961, 40989, 41021, 41078, 41099, 41156, 41182,
    41255, 41315, 41396, 41424, 41473, 41558, 41629, 41668, 41732, 41815, 41854, 41867, 41890, 41921, 41940,
    42007, 42049, 42059, 42131, 42163, 42185, 42256, 42285, 42310, 42362, 42411, 42435, 42464, 42472, 42484,
    42589, 42619, 42631, 42666, 42675, 42681, 42689, 42715, 42807, 42839, 42877, 42957, 43015, 43075, 43089,
    43143, 43159, 43168, 43189, 43235, 43268, 43280, 43335, 43354, 43378, 43417, 43435, 43457, 43466, 43505,
    43517, 43547, 43556, 43572, 43633, 43649, 43728, 43755, 43789, 43809, 43882, 43905, 43921, 43932, 43955,
    43978, 44007, 44029, 44052, 44072, 44132, 44145, 44194, 44245, 44282, 44301, 44338, 44366, 44388, 44412,
    44440, 44500, 44519, 44542, 44597, 44619, 44634, 44657, 44721, 44745, 44780, 44795, 44849, 44908, 44961,
    44974, 45024, 45055, 45131, 45152, 45203, 45229, 45251, 45273, 45361, 45377, 45401, 45468, 45477, 45538,
    45553, 45583, 45617, 45660, 45709, 45745, 45762, 45790, 45807, 45817, 45846, 45897, 45910, 45955, 45995,
    46029, 46110, 46174, 46188, 46199, 46216, 46228, 46238, 46247, 46295, 46356, 46382, 46399, 46435, 46457,
    46467, 46502, 46536, 46638, 46728, 46788, 46817, 46830, 46858, 46872, 46918, 46930, 46948, 46980, 46997,
    47007, 47061, 47120, 47146, 47166, 47180, 47197, 47208, 47292, 47325, 47345, 47363, 47418, 47441, 47456,
    47486, 47507, 47517, 47531, 47543, 47605, 47637, 47656, 47665, 47683, 47746, 47766, 47788, 47862, 47880,
    47959, 47982, 47995, 48006, 48014, 48075, 48097, 48106, 48119, 48128, 48172, 48188, 48197, 48210, 48223,
    48246, 48265, 48274, 48295, 48306, 48336, 48345, 48356, 48373, 48389, 48400, 48453, 48470, 48485, 48502,
    48512, 48531, 48553, 48563, 48575, 48584, 48599, 48619, 48635, 48649, 48676, 48729, 48778, 48797, 48812,
    48838, 48859, 48883, 48910, 48923, 48933, 49035, 49096, 49109, 49179, 49222, 49236, 49255, 49279, 49341,
    49366, 49456, 49475, 49493, 49508, 49525, 49532, 49554, 49595, 49649, 49686, 49698, 49743, 49765, 49772,
    49789, 49829, 49846, 49868, 49876, 49926, 49944, 49987, 50027, 50066, 50095, 50146, 50182, 50191, 50232,
    50245, 50275, 50306, 50370, 50426, 50446, 50498, 50525, 50561, 50592, 50621, 50637, 50661, 50720, 50789,
    50859, 50932, 50985, 51001, 51037, 51124, 51168, 51180, 51195, 51232, 51322, 51366, 51378, 51388, 51406,
    51418, 51432, 51446, 51463, 51480, 51506, 51544, 51563, 51588, 51626, 51708, 51718, 51747, 51764, 51773,
    51874, 51889, 51895, 51907, 51918, 52005, 52027, 52048, 52099, 52181, 52240, 52344, 52369, 52398, 52444,
    52456, 52560, 52602, 52634, 52646, 52695, 52705, 52803, 52813, 52820, 52845, 52901, 52969, 53029, 53037,
    53053, 53075, 53110, 53181, 53197, 53243, 53264, 53280, 53291, 53313, 53339, 53358, 53386, 53425, 53442,
    53457, 53471, 53498, 53514, 53559, 53599, 53636, 53702, 53724, 53738, 53789, 53820, 53857, 53887, 53897,
    53905, 53937, 53954, 53975, 54007, 54074, 54089, 54145, 54225, 54268, 54331, 54357, 54368, 54412, 54433,
    54459, 54505, 54532, 54546, 54572, 54608, 54665, 54692, 54718, 54798, 54827, 54888, 54920, 54976, 55004,
    55063, 55126, 55140, 55203, 55218, 55230, 55294, 55310, 55348, 55359, 55376, 55401, 55469, 55493, 55532,
    55601, 55678, 55722, 55736, 55817, 55889, 55953, 55982, 56035, 56114, 56129, 56216, 56270, 56308, 56363,
    56376, 56393, 56445, 56457, 56478, 56549, 56578, 56616, 56642, 56694, 56731, 56786, 56797, 56813, 56860,
    56869, 56915, 56990, 56998, 57016, 57064, 57122, 57137, 57219, 57258, 57288, 57312, 57324, 57335, 57359,
    57396, 57433, 57452, 57467, 57512, 57546, 57560, 57576, 57598, 57627, 57648, 57683, 57716, 57738, 57768,
    57790, 57811, 57887, 57896, 57926, 57963, 57979, 58005, 58052, 58099, 58108, 58142, 58186, 58241, 58265,
    58287, 58299, 58328, 58365, 58413, 58423, 58447, 58467, 58512, 58548, 58562, 58575, 58590, 58604, 58644,
    58659, 58703, 58721, 58737, 58759, 58805, 58843, 58857, 58869, 58899, 58918, 58929, 58956, 58975, 58997,
    59021, 59076, 59094, 59113, 59128, 59150, 59172, 59192, 59209, 59218, 59239, 59259, 59276, 59295, 59356,
    59373, 59385, 59393, 59407, 59453, 59537, 59545, 59570, 59582, 59594, 59601, 59606, 59619, 59629, 59659,
    59672, 59736, 59744, 59775, 59779, 59784, 59794, 59801, 59808, 59815, 59826, 59857, 59866, 59895, 59899,
    59910, 59921, 59940, 59976, 59990, 60046, 60074, 60150, 60206, 60223, 60283, 60302, 60326, 60362, 60393,
    60458, 60475, 60492, 60512, 60587, 60619, 60632, 60671, 60762, 60819, 60880, 60942, 61017, 61098, 61164,
    61175, 61204, 61217, 61258, 61286, 61312, 61321, 61342, 61363, 65536, 65578, 65619, 65628, 65639, 65673,
    65706, 65721, 65742, 65753, 65794, 65880, 65909, 65957, 65977, 66002, 66012, 66053, 66088, 66130, 66139,
    66153, 66173, 66233, 66255, 66282, 66311, 66337, 66393, 66421, 66493, 66520, 66545, 66597, 66661, 66675,
    66743, 66759, 66824, 66862, 66900, 66934, 66954, 66992, 67012, 67095, 67167, 67197, 67278, 67318, 67331,
    67370, 67423, 67443, 67507, 67519, 67557, 67605, 67627, 67690, 67710, 67736, 67744, 67757, 67801, 67831,
    67853, 67878, 67890, 67903, 67957, 68019, 68035, 68050, 68058, 68076, 68112, 68119, 68157, 68173, 68193,
    68225, 68271, 68284, 68313, 68370, 68401, 68435, 68471, 68500, 68525, 68547, 68589, 68643, 68663, 68707,
    68755, 68767, 68791, 68801, 68835, 68875, 68929, 68948, 68978, 69017, 69084, 69114, 69162, 69198, 69258,
    69289, 69376, 69397, 69414, 69453, 69494, 69532, 69576, 69591, 69605, 69624, 69642, 69652, 69678, 69738,
    69847, 69895, 69914, 69945, 69980, 70025, 70060, 70087, 70131, 70240, 70252, 70306, 70377, 70386, 70446,
    70454, 70472, 70493, 70533, 70544, 70615, 70629, 70654, 70684, 70712, 70761, 70778, 70787, 70854, 70863,
    70882, 70906, 70946, 71003, 71036, 71067, 71116, 71143, 71157, 71194, 71218, 71230, 71263, 71272, 71289,
    71297, 71330, 71347, 71359, 71374, 71384, 71404, 71436, 71442, 71452, 71511, 71528, 71557, 71591, 71609,
    71667, 71696, 71729, 71768, 71795, 71802, 71815, 71827, 71870, 71884, 71894, 71907, 71929, 71965, 72000,
    72014, 72072, 72083, 72122, 72159, 72180, 72231, 72251, 72261, 72274, 72293, 72315, 72333, 72363, 72370,
    72400, 72440, 72462, 72475, 72513, 72529, 72542, 72556, 72676, 72719, 72790, 72813, 72853, 72871, 72931,
    72944, 72977, 73000, 73019, 73033, 73044, 73093, 73123, 73153, 73197, 73253, 73275, 73303, 73403, 73460,
    73475, 73500, 73509, 73565, 73574, 73608, 73647, 73687, 73725, 73791, 73844, 73853, 73873, 73940, 73947,
    74021, 74035, 74062, 74120, 74153, 74178, 74219, 74229, 74243, 74308, 74321, 74329, 74347, 74356, 74387,
    74395, 74436, 74464, 74478, 74561, 74602, 74635, 74687, 74698, 74737, 74778, 74794, 74834, 74853, 74920,
    74933, 74995, 75029, 75080, 75119, 75147, 75164, 75184, 75237, 75251, 75272, 75310, 75410, 75430, 75476,
    75489, 75510, 75524, 75560, 75610, 75685, 75722, 75738, 75789, 75810, 75829, 75881, 75898, 75961, 76028,
    76076, 76087, 76096, 76131, 76161, 76196, 76248, 76295, 76341, 76378, 76388, 76395, 76424, 76461, 76485,
    76510, 76520, 76550, 76584, 76651, 76706, 76729, 76780, 76856, 76894, 76916, 76928, 76937, 77021, 77035,
    77045, 77059, 77073, 77091, 77100, 77150, 77160, 77194, 77233, 77333, 77380, 77397, 77409, 77452, 77490,
    77585, 77607, 77621, 77658, 77688, 77696, 77730, 77771, 77778, 77788, 77838, 77867, 77881, 77917, 77930,
    77961, 77981, 78026, 78106, 78120, 78149, 78167, 78182, 78197, 78229, 78234, 78284, 78294, 78325, 78338,
    78411, 78482, 78526, 78542, 78570, 78591, 78617, 78660, 78701, 78744, 78760, 78864, 78919, 78938, 78998,
    79028, 79058, 79090, 79108, 79118, 79147, 79187, 79192, 79208, 79220, 79238, 79248, 79258, 79284, 79301,
    79320, 79356, 79363, 79384, 79419, 79430, 79459, 79472, 79484, 79527, 79536, 79572, 79669, 79683, 79718,
    79730, 79741, 79765, 79782, 79792, 79814, 79880, 79920, 79966, 80018, 80034, 80070, 80105, 80126, 80146,
    80162, 80179, 80190, 80201, 80237, 80248, 80293, 80302, 80363, 80414, 80436, 80445, 80485, 80494, 80513,
    80531, 80544, 80556, 80600, 80626, 80659, 80697, 80719, 80761, 80812, 80831, 80837, 80849, 80873, 80895,
    80903, 80911, 80923, 80939, 80951, 81010, 81034, 81052, 81066, 81076, 81133, 81159, 81242, 81272, 81301,
    81330, 81344, 81366, 81414, 81467, 81545, 81572, 81624, 81653, 81659, 81686, 81699, 81707, 81724, 81789,
    81819, 81862, 81936, 81949, 81987, 82023, 82094, 82107, 82127, 82147, 82200, 82212, 82252, 82313, 82332,
    82358, 82379, 82478, 82567, 82583, 82601, 82608, 82617, 82629, 82660, 82690, 82741, 82760, 82773, 82784,
    82792, 82807, 82825, 82862, 82888, 82896, 82911, 82948, 83023, 83041, 83053, 83099, 83108, 83127, 83141,
    83216, 83230, 83245, 83297, 83348, 83396, 83416, 83470, 83499, 83528, 83545, 83596, 83637, 83660, 83672,
    83685, 83697, 83707, 83758, 83794, 83805, 83856, 83905, 83930, 83938, 83959, 83967, 83989, 84004, 84020,
    84100, 84110, 84166, 84191, 84220, 84240, 84295, 84321, 84330, 84402, 84440, 84462, 84546, 84568, 84619,
    84655, 84730, 84792, 84820, 84879, 84891, 84954, 84972, 85026, 85081, 85104, 85154, 85197, 85241, 85301,
    85350, 85401, 85433, 85466, 85489, 85560, 85582, 85619, 85653, 85696, 85711, 85774, 85812, 85867, 85906,
    85919, 85981, 85995, 86085, 86133, 86172, 86202, 86255, 86291, 86320, 86368, 86406, 86435, 86473, 86495,
    86564, 86596, 86629, 86688, 86719, 86729, 86742, 86768, 86823, 86850, 86884, 86926, 86962, 86991, 87059,
    87092, 87134, 87163, 87196, 87211, 87225, 87244, 87276, 87311, 87324, 87334, 87348, 87386, 87465, 87483,
    87488, 87562, 87598, 87616, 87645, 87699, 87729, 87758, 87779, 87803, 87874, 87884, 87939, 87951, 87959,
    88016, 88032, 88067, 88126, 88154, 88184, 88215, 88226, 88244, 88286, 88329, 88364, 88386, 88412, 88465,
    88492, 88564, 88611, 88652, 88691, 88708, 88723, 88768, 88778, 88799, 88842, 88909, 88967, 88997, 89023,
    89078, 89097, 89167, 89196, 89256, 89273, 89301, 89356, 89377, 89407, 89444, 89466, 89499, 89566, 89609,
    89670, 89741, 89811, 89843, 89899, 89915, 89975, 89993, 90061, 90083, 90108, 90129, 90141, 90153, 90181,
    90203, 90219, 90249, 90263, 90292, 90375, 90403, 90460, 90502, 90578, 90626, 90672, 90686, 90694, 90758,
    90808, 90828, 90868, 90926, 90963, 91036, 91087, 91114, 91125, 91162, 91174, 91192, 91209, 91348, 91378,
    91428, 91478, 91507, 91533, 91600, 91634, 91745, 91767, 91818, 91882, 91931, 91999, 92055, 92082, 92142,
    92188, 92205, 92242, 92296, 92328, 92426, 92447, 92459, 92485, 92510, 92585, 92672, 92728, 92754, 92810,
    92870, 92884, 92929, 92947, 92987, 93014, 93042, 93082, 93115, 93186, 93210, 93236, 93266, 93346, 93389,
    93436, 93500, 93552, 93586, 93697, 93719, 93757, 93896, 93986, 94002, 94015, 94067, 94142, 94149, 94183,
    94210, 94239, 94258, 94303, 94325, 94338, 94352, 94364, 94388, 94459, 94502, 94512, 94553, 94571, 94639,
    94652, 94687, 94713, 94751, 94775, 94858, 94888, 94903, 94915, 94927, 94933, 94972, 94984, 94993, 95037,
    95065, 95094, 95112, 95125, 95180, 95249, 95281, 95359, 95372, 95394, 95452, 95463, 95516, 95535, 95553,
    95562, 95577, 95603, 95622, 95662, 95684, 95700, 95717, 95735, 95747, 95756, 95789, 95804, 95826, 95864,
    95887, 95913, 95947, 95963, 95988, 95999, 96039, 96053, 96095, 96109, 96129, 96154, 96178, 96234, 96243,
    96277, 96300, 96314, 96324, 96366, 96386, 96435, 96489, 96511, 96521, 96556, 96616, 96661, 96675, 96713,
    96803, 96812, 96861, 96892, 96962, 96997, 97063, 97088, 97144, 97178, 97230, 97257, 97265, 97284, 97328,
    97379, 97425, 97449, 97477, 97565, 97604, 97633, 97661, 97707, 97722, 97785, 97852, 97886, 97900, 97904,
    97947, 97985, 98012, 98038, 98087, 98098, 98111, 98151, 98163, 98189, 98261, 98292, 98349, 98431, 98461,
    98491, 98535, 98559, 98582, 98600, 98614, 98636, 98662, 98742, 98757, 98779, 98788, 98857, 98944, 98955,
    98991, 99028, 99042, 99054, 99134, 99177, 99193, 99276, 99316, 99330, 99340, 99372, 99404, 99420, 99468,
    99524, 99564, 99596, 99647, 99672, 99687, 99696, 99709, 99728, 99766, 99803, 99837, 99848, 99862, 99882,
    99941, 99976, 100014, 100048, 100066, 100104, 100183, 100263, 100325, 100343, 100398, 100472, 100542,
    100598, 100606, 100624, 100640, 100671, 100681, 100694, 100734, 100764, 100813, 100834, 100843, 100916,
    100963, 101018, 101039, 101101, 101124, 101148, 101184, 101209, 101241, 101261, 101282, 101303, 101350,
    101367, 101403, 101425, 101455, 101469, 101502, 101579, 101619, 101630, 101676, 101747, 101756, 101800,
    101871, 101892, 101932, 101996, 102020, 102084, 102160, 102184, 102196, 102212, 102221, 102276, 102292,
    102327, 102432, 102503, 102514, 102536, 102567, 102599, 102613, 102661, 102675, 102700, 102734, 102745,
    102757, 102769, 102783, 102809, 102820, 102834, 102880, 102941, 102965, 102973, 103005, 103012, 103027,
    103058, 103085, 103095, 103114, 103128, 103145, 103164, 103171, 103184, 103252, 103267, 103343, 103375,
    103387, 103400, 103409, 103418, 103437, 103454, 103510, 103532, 103556, 103575, 103587, 103636, 103652,
    103722, 103755,
};
inline constexpr std::uint32_t japanese_initials[] = {
    0, 1474, 17301647, 33824768, 16798786, 524812, 33820672, 34874944, 33821760, 33825186, 17302601, 35401740,
    33820672, 33817664, 50593792, 17472, 130, 38010944, 33821760, 524427, 34341384, 131104, 17472, 8323,
    34869378, 1218, 1056773, 51122346, 34341960, 139264, 528456, 532489, 532744, 33841153, 34340872, 1712136,
    33824777, 1218, 16777280, 50603072, 1066304, 16778304, 524298, 655432, 525384, 33825280, 17472, 1088, 1088,
    16789504, 33825280, 33817696, 1090, 151552, 8196, 17858, 1088, 671753, 50593793, 33816833, 34342472, 533032,
    17843265, 1049920, 525384, 320, 33816832, 38016064, 38016064, 540681, 33816832, 12418, 5184, 1344, 16781328,
    525514, 34865282, 35390536, 5184, 524301, 33947649, 33837056, 533130, 16793600, 12930, 4195432, 34341034,
    1344, 34341960, 50610688, 162, 33817664, 34340872, 34341384, 524426, 524329, 33816576, 51119176, 147712,
    16797952, 16785472, 1088, 17473, 8196, 1088, 17318985, 536584, 1088, 525640, 1344, 4195392, 33816610,
    1049794, 16778560, 55836672, 1105, 524296, 33817664, 524698, 524296, 33817920, 659464, 9536, 16514, 524426,
    4325376, 33824768, 34865152, 8704, 525384, 524296, 524296, 1344, 524426, 51118600, 34340872, 52166664,
    525514, 9536, 20971521, 34349064, 16777351, 16778304, 33824899, 34340872, 525384, 132160, 655368, 33817218,
    52166664, 34341960, 16777488, 1088, 1089, 655368, 1572872, 33817664, 3, 5184, 33832960, 34340874, 20544,
    525384, 34865152, 8256, 34340872, 132160, 33562624, 17301642, 34353160, 20544, 1088, 33841152, 525384,
    4194434, 524426, 162, 16400, 1218, 33820674, 34340872, 33817664, 34866240, 34342504, 8322, 8197, 1573960,
    54788352, 33817664, 1088, 1218, 524812, 34341960, 33816576, 524360, 34340872, 33817794, 33817664, 33816578,
    17827136, 34344972, 34869248, 16449, 4195432, 138, 33817664, 34341034, 655368, 33816578, 17318985, 51642880,
    529992, 9922, 16782080, 5184, 1105, 33821185, 1050180, 33820672, 5314, 16778304, 16781314, 1572872, 9792,
    9922, 536584, 525384, 9090, 1057032, 33820672, 16777346, 17472, 135168, 131104, 525384, 17472, 386,
    33817664, 34341960, 34349064, 16777216, 1088, 1600, 4112, 17472, 33816608, 33816608, 16386, 4608, 34865152,
    1344, 533576, 1088, 5184, 524328, 524328, 38551564, 33817664, 33817794, 17728, 16777472, 34472074, 525384,
    33816576, 33829506, 35000320, 33947648, 1218, 33820673, 33964032, 1088, 525644, 33833090, 16546, 34357256,
    524296, 8192, 16778304, 17472, 4195392, 524296, 17472, 33817672, 1049664, 1474, 525384, 16778946, 4194338,
    33817664, 1088, 1088, 33825856, 655368, 132160, 33824768, 525384, 33817794, 34865282, 4194434, 4194306,
    51250248, 524552, 34357256, 33816706, 4719688, 34341960, 34340872, 525384, 33817664, 33820672, 525384,
    4194306, 4226, 33820672, 1218, 513, 33816608, 38011968, 132160, 655372, 1344, 1088, 528392, 147456, 1048584,
    34341384, 17301512, 17472, 131202, 525384, 663816, 9536, 34340936, 33816832, 24706, 260, 16777472, 524298,
    1088, 34346056, 528394, 525384, 33817664, 1344, 33816576, 13376, 12290, 4096, 8192, 524426, 1090, 9410,
    34340872, 34358344, 524426, 38028352, 1344, 525384, 34341384, 51118092, 33828864, 1048640, 8322, 1218, 1088,
    386, 34365448, 34340872, 524426, 1052674, 12296, 130, 1048746, 34865152, 4112, 1048578, 33816832, 1089,
    34344968, 33817664, 656456, 5184, 33832960, 1088, 20972609, 17301772, 132160, 676936, 1089, 4722890,
    33555524, 1049664, 17728, 33817664, 1089, 33820672, 16781312, 33820672, 17472, 17301512, 34349096, 34342090,
    33832960, 525515, 33832960, 34340872, 34865664, 533000, 525900, 17, 1088, 1376, 1088, 34341002, 33817664,
    33820672, 16778306, 18350344, 33816576, 33816612, 18354184, 50595010, 50594880, 34340872, 532744, 17472,
    132161, 16778304, 34095113, 12288, 25665, 655368, 524426, 33821760, 17472, 33947648, 1088, 532488, 1057856,
    387, 96, 21529676, 5314, 33817664, 33816608, 1122, 4194368, 34340872, 1088, 525384, 1048578, 1360, 33820673,
    33825280, 4099, 16778304, 20736, 21505096, 17834000, 38010880, 8464, 1089, 33816706, 50594880, 1218,
    16778304, 33820672, 4329472, 34340873, 162, 33816576, 33817664, 525384, 16778304, 17302856, 35389448,
    524296, 524296, 33816577, 528394, 50331648, 9280, 34340876, 50603072, 33817665, 51118088, 9280, 1088, 272,
    162, 1088, 34340872, 532744, 16778304, 33826368, 34340872, 524301, 34865152, 33816576, 1049664, 524297,
    17472, 34340872, 50593792, 5200, 16777476, 34346056, 529480, 34357336, 9280, 529736, 34078874, 1088, 1088,
    130, 4112, 1088, 34357336, 34346056, 524296, 34342090, 16385, 33554689, 525384, 524812, 514, 33816706,
    525770, 528522, 541914, 33832960, 1089, 1088, 1088, 524298, 162, 540680, 524296, 524426, 34349064, 1088,
    655368, 1104, 1218, 1052674, 33818176, 50601984, 33816832, 34340872, 33816706, 34340872, 524426, 5184,
    33817664, 1219, 34340872, 1572872, 17480, 34340872, 525384, 524360, 33816592, 33820802, 525384, 33817664,
    1218, 655368, 33816584, 540680, 34091532, 1218, 524300, 34345000, 1572908, 33816592, 4608, 33817664, 130,
    33820704, 33820674, 17480, 1218, 16778320, 524808, 194, 17319130, 33833472, 12800, 33816576, 33825856, 386,
    34342602, 1218, 21600, 9280, 50593792, 33816770, 544776, 16777216, 16782400, 544906, 34340873, 540842,
    33832992, 24706, 34865408, 34079817, 525656, 17602, 1048584, 16400, 5185, 9288, 130, 32, 5184, 33817664,
    38011972, 130, 541768, 17728, 33816576, 29184, 16789512, 50594880, 50602560, 1218, 4098, 16793632, 8834,
    16785408, 4722698, 17317896, 33816578, 532488, 4352, 34344968, 33816577, 33816706, 33817664, 50595136,
    1052674, 544780, 1218, 524552, 33816576, 540936, 1048577, 12800, 33816706, 1048706, 525384, 2, 1104,
    33820672, 12290, 146, 17302600, 33824768, 1049664, 17301516, 1573960, 4608, 33838144, 1219, 1053185,
    34340873, 33820672, 34340872, 525384, 5314, 34341960, 1218, 4160, 17313804, 51118344, 1581320, 33820672,
    16777473, 33832960, 5184, 33824768, 1218, 34340872, 34344968, 541768, 33816580, 34341384, 33554449,
    16781376, 524426, 33821184, 33821184, 4100, 33816576, 5184, 33824898, 33820802, 16785408, 9280, 5440,
    34340872, 38020160, 1572888, 50593792, 17827136, 16778560, 16778434, 33820802, 50593792, 33817088, 16778304,
    524552, 33820802, 33817664, 16777280, 16778434, 50606080, 33820673, 50594880, 17313804, 655368, 34342090,
    34341384, 524938, 4104, 536585, 34342602, 34373802, 33816833, 33820802, 33820802, 16793856, 34340872,
    33834052, 33816576, 33825280, 34340872, 34350282, 17305608, 34341384, 33820672, 33817664, 8705, 529992,
    16386, 8448, 34341960, 33817664, 17728, 525384, 1088, 16793600, 33817920, 532488, 51118088, 132322, 524300,
    50593792, 1104, 131073, 34340872, 320, 5184, 135168, 524360, 1088, 524296, 1218, 524616, 4226, 34341960,
    34340873, 33817664, 64, 131072, 1218, 34341960, 34341960, 1344, 33817664, 33816576, 4608, 33816576, 4719688,
    34345098, 34341960, 17472, 5218, 34340872, 21568, 50602240, 33820672, 524426, 1092, 34340872, 17634,
    34087050, 33816832, 33824800, 33816706, 130, 33837312, 13376, 524430, 1604, 50725376, 528392, 544776,
    33820672, 541768, 34341384, 4098, 162, 1218, 20482, 130, 4216258, 524426, 17313800, 33824899, 50598976,
    4216002, 4160, 16793600, 16778304, 525644, 1474, 1218, 33837442, 16778304, 17602, 51118088, 533000, 1088,
    16793601, 34349064, 528392, 17305610, 1088, 16781344, 528522, 33817920, 532488, 257, 33821764, 16778304,
    17305609, 33816706, 16909376, 4325376, 33555524, 1474, 8208, 525384, 5200, 8704, 1219, 4195522, 1345,
    33817664, 659464, 17302730, 33824768, 8736, 16778304, 524300, 386, 1218, 50593796, 540680, 134, 21500107,
    524360, 1088, 16785920, 34341960, 524426, 21500107, 33947648, 33817810, 524553, 1089, 194, 34341128, 131,
    134, 131, 33816577, 16778320, 17301528, 524296, 1218, 16793856, 52170764, 5184, 528392, 139264, 25665,
    16896, 525640, 50610688, 656456, 1572888, 50610688, 16480, 5216, 33817088, 9282, 548872, 33820676, 52170764,
    50594880, 33817664, 1218, 16384, 1344, 33824768, 50594880, 4194306, 4354, 16794689, 528396, 17825792, 1088,
    24576, 1088, 9312, 38535176, 24840, 17634, 33947649, 33832960, 548872, 1344, 34340872, 1064976, 1089,
    525514, 132160, 17472, 50594304, 1218, 33816576, 134, 1049664, 20480, 17826880, 50594048, 1089, 9280, 5200,
    4210689, 16777232, 34341960, 51118218, 1088, 33816640, 17301642, 5243968, 8192, 4219137, 1088, 1218, 524552,
    33842752, 528905, 148544, 4198400, 1218, 33832960, 16794946, 4219137, 33816832, 17472, 33820928, 1092, 9280,
    16392, 33832960, 642, 33816576, 34865152, 17301512, 17728, 16448, 20737, 1088, 288, 33820672, 8256, 148544,
    512, 1089, 33816578, 20481, 33817680, 9280, 147456, 8448, 33562624, 33947649, 34340873, 1344, 33817664,
    1049664, 16794689, 25696, 21571, 2, 525384, 34349576, 4194368, 1344, 4194561, 34341128, 34869504, 194,
    34340872, 34357512, 525384, 525384, 524552, 525514, 135424, 162, 34340872, 33832960, 524426, 34340872,
    38010880, 1053922, 1572872, 162, 524296, 33816706, 16777217, 33834049, 524458, 1048706, 34865152, 4194368,
    35390536, 524426, 16793600, 532488, 1121, 33965250, 8226, 532618, 524312, 5184, 130, 1482, 524297, 33820672,
    16384, 8326, 34366536, 132160, 1048706, 1088, 1120, 34341002, 525384, 34340872, 33821760, 16514, 12482,
    16778304, 1218, 16777472, 1088, 33824800, 1088, 33816576, 1049664, 34341514, 4612, 1088, 50593792, 33832961,
    525644, 1089, 33816832, 33817794, 1120, 131, 33817664, 33816608, 532492, 130, 33816576, 34340872, 524426,
    134, 33816576, 33816706, 1088, 33816706, 50593792, 50595011, 5184, 33817794, 24584, 8834, 33817088,
    33816576, 540810, 1218, 1088, 132160, 34340872, 34340872, 34344968, 1218, 33832960, 33832960, 33817664,
    1088, 525384, 33816576, 18, 34340872, 8193, 524442, 16777216, 1048706, 532488, 525384, 33816576, 34358856,
    34358344, 524431, 33820672, 33965250, 33820672, 34340872, 34341002, 4226, 34340872, 33816592, 1053922,
    34344969, 50595011, 532488, 33816576, 34358856, 34340888, 1089, 33834048, 16777346, 34344968, 16778304,
    525385, 34344970, 33817664, 16777346, 25664, 1089, 33816580, 524301, 1049664, 33817664, 34340872, 33816608,
    13411, 33816706, 33820672, 34344968, 131, 4226, 529611, 131202, 33824768, 5185, 17472, 33816576, 16416,
    33817664, 34341960, 33817664, 33824769, 13506, 17843265, 33816962, 655368, 50728960, 50593792, 1218, 12290,
    34341960, 9922, 524297, 5346, 34869248, 33816706, 33817089, 1089, 34342472, 33832960, 525385, 1089,
    33824768, 33817664, 33820672, 4097, 1088, 16794960, 33820672, 525384, 33816706, 17825938, 33816706, 5184,
    33817664, 33816577, 33817664, 33816578, 134, 1089, 17473, 33832960, 16385, 33816576, 33817665, 1088, 17474,
    33821185, 5184, 34340873, 163, 1104, 33816706, 33816577, 34340876, 33817665, 33816576, 1474, 33816577, 9289,
    16778305, 8196, 1089, 1090, 3, 33821760, 33816577, 16778434, 33816578, 5184, 146, 33817697, 34341002,
    33817664, 33817664, 34341960, 33820672, 524360, 18354185, 524426, 33817826, 34340872, 4195908, 131203,
    12290, 5, 1092, 5186, 4482, 33820674, 4226, 38010912, 38015492, 33816577, 33817795, 541898, 1088, 33817664,
    33558528, 33816576, 33947648, 1089, 33558528, 33820672, 524808, 50860072, 34340872, 33817116, 16777216,
    4195392, 33816706, 33817664, 33820672, 4482, 13376, 1088, 33825986, 33816576, 4100, 131202, 4226, 132290,
    33817680, 4194304, 34341960, 50593792, 1120, 1088, 525384, 524506, 33816706, 1218, 33816578, 5184, 33816576,
    16785920, 51118088, 16777728, 33817798, 16908288, 33816576, 50593792, 33816576, 5184, 33817664, 524296,
    50593938, 33817794, 33817664, 528392, 655368, 35391048, 33816576, 33816576, 148544, 33817664, 1088,
    33817668, 50593792, 33817664, 9280, 525640, 34865152, 1088, 1088, 528392, 525385, 525384, 33817664, 1088,
    50610176, 34341960, 1218, 1088, 1218, 17317896, 16908418, 1048578, 33816577, 16778304, 8200, 33817664,
    16782400, 65, 139264, 524426, 1088, 1090, 33817664, 1088, 524426, 524426, 33820672, 1218, 4194434, 256,
    136256, 35389452, 35389448, 5184, 16777216, 524300, 8200, 33816832, 9280, 50601984, 524808, 13376, 533576,
    655368, 656456, 541768, 33816576, 1104, 33816706, 50593938, 34346056, 1088, 524296, 50593792, 525384,
    33834048, 524426, 33817664, 13378, 17602, 16794688, 1088, 33817795, 34340872, 1088, 524296, 541898,
    16924672, 528392, 1088, 18350344, 525384, 1089, 34341384, 16778304, 1065090, 16777346, 1089, 1088, 33821760,
    1049664, 532488, 16778304, 34340873, 34344968, 33817664, 163, 528394, 50593922, 51118088, 131202, 33816576,
    524427, 34342472, 33824768, 34865184, 1598536, 4719688, 1088, 34340872, 50594880, 525384, 4226, 528394,
    38535176, 9410, 17603, 130, 5186, 5440, 34865152, 528392, 1344, 33820672, 1218, 16785554, 130, 536584,
    33817088, 5184, 4724057, 1088, 524458, 34865152, 1089, 16794688, 8704, 1104, 524556, 51118088, 17326088,
    1088, 16782656, 50611264, 33817092, 541800, 33832962, 525384, 4210692, 50593792, 5184, 33832962, 35389448,
    528395, 1088, 4194336, 16777217, 25222, 33824768, 33816592, 33816832, 524426, 8322, 24706, 131, 8322, 9280,
    8200, 34340876, 139264, 17317896, 16400, 34471944, 34340872, 1344, 50602114, 33816577, 659464, 524458,
    34340876, 17472, 33816576, 33821184, 1218, 16778560, 4195409, 4194434, 139264, 34342472, 33816577, 8200,
    33816706, 33825856, 9792, 130, 1048706, 17602, 139264, 140352, 1048608, 16777217, 1053760, 50593922,
    34091532, 33817664, 38011968, 33947648, 1049664, 1053184, 1218, 33816592, 17317896, 33947648, 50593792,
    1572889, 4482, 33816608, 33817089, 50, 5184, 34340872, 33817664, 1088, 38010880, 33817088, 34341002,
    50593792, 525384, 33947968, 48, 33824768, 4718600, 1, 1064961, 5184, 5184, 33824768, 34340876, 20971520,
    4194560, 34865152, 4098, 525400, 4160, 33829506, 34471944, 4353, 17301512, 25352, 4226, 1218, 33821184,
    33825856, 524296, 135168, 130, 33825864, 34340872, 524426, 34865152, 135168, 8208, 33817794, 33816706,
    33820672, 34865152, 33820802, 33817664, 34865156, 33816580, 135168, 17317896, 1218, 33947648, 130, 21570,
    1057280, 524297, 33817092, 4194560, 16778434, 524430, 1218, 16778304, 50593792, 38010880, 38010880,
    33816577, 131328, 34341960, 528538, 34340872, 524298, 139264, 131202, 34340872, 1104, 4194434, 50593792,
    33562625, 16777248, 12290, 33817665, 146, 33566720, 1088, 33816832, 33820674, 34340872, 33824768, 16778304,
    1218, 1057280, 33566720, 524430, 132160, 524312, 33817664, 16778304, 50593794, 34340872, 33816576, 166,
    34340873, 33986, 418, 548, 1218, 1048640, 4098, 16386, 16782402, 4098, 33816832, 1218, 541898, 33817664,
    1344, 1344, 16514, 1600, 16785408, 1088, 33824768, 33817664, 524426, 33817664, 33816576, 1218, 147456,
    528394, 132160, 260, 12290, 1088, 33816592, 1600, 1104, 1218, 38158466, 524360, 17472, 1088, 4160, 4723784,
    1049665, 131072, 33817088, 130, 1088, 1088, 33816576, 4100, 34340872, 4194434, 525384, 33969216, 131072,
    528392, 1088, 131072, 1088, 130, 130, 1088, 16777233, 33820672, 17301512, 33820672, 131072, 524426, 1049664,
    162, 1088, 1218, 1049665, 33825410, 34890146, 34865152, 33837056, 16781442, 33816738, 525384, 16777216,
    17302600, 33828864, 524552, 24584, 528396, 1218, 16640, 130, 33817795, 655368, 17302604, 147586, 524426,
    1218, 1345, 525900, 5184, 33816771, 34865152, 35393544, 1049664, 131328, 16778304, 16777232, 524426,
    50602114, 17825922, 33816580, 1089, 528392, 524552, 50593792, 16388, 16777472, 1218, 33816580, 540810,
    532488, 33820802, 16781442, 528393, 5184, 33834048, 33817664, 33817794, 1218, 33820674, 130, 16781328, 5184,
    17504, 532488, 540810, 33821184, 4100, 525896, 33820674, 5186, 533004, 34344969, 524808, 33821890, 4098,
    1089, 33820672, 33820672, 12290, 4226, 8196, 4160, 525901, 9280, 33824768, 1577098, 4098, 130, 33820672,
    671753, 524426, 21570, 4226, 51118092, 34340876, 9280, 525640, 528392, 33817920, 1344, 33816576, 529480,
    33817664, 33817664, 34340872, 34340872, 1092, 540810, 16777346, 33816832, 33832960, 131328, 1088, 525384,
    1088, 524682, 1572872, 4195392, 4227, 50594304, 386, 4096, 33818176, 1196033, 50595392, 33834048, 34346056,
    1344, 33816580, 51118088, 1218, 33817218, 33825158, 34342472, 8200, 50593792, 162, 33820672, 34340872,
    528648, 4195392, 33947680, 1180866, 525384, 33947680, 50593792, 33816738, 16480, 1196033, 655502, 525384,
    9536, 33816706, 38011010, 34340873, 35405836, 34341960, 8194, 33820672, 33816706, 33817088, 524332,
    34340872, 34341003, 1048832, 5184, 33558552, 524426, 537096, 16644, 132416, 35405836, 34341003, 524552,
    1053760, 525384, 4195392, 17302600, 33816706, 16384, 20972032, 525384, 1089, 1088, 33817665, 33817665,
    34865152, 524296, 33824898, 33816576, 16778304, 524332, 33820672, 1344, 1049664, 4195409, 655368, 655368,
    33817664, 33816609, 33832960, 4718600, 525896, 524426, 524300, 524813, 33817664, 524297, 17472, 38010896,
    162, 33816608, 524840, 132160, 4194338, 17301512, 33816576, 33816608, 132160, 162, 16778434, 663690,
    33817664, 525518, 524296, 525384, 34346056, 1136, 1088, 33816706, 5184, 33817664, 1120, 524426, 33816706,
    134, 33828896, 8578, 4226, 525518, 33816576, 50725376, 33816710, 33816608, 16782402, 655368, 4096, 1120,
    33816832, 655368, 33816707, 8192, 33816576, 33820673, 33818050, 50593792, 132160, 33817664, 9280, 34340873,
    33816834, 525384, 525385, 33842240, 17301512, 1091, 4099, 549128, 646, 34346568, 34865152, 17602, 33817664,
    33817664, 4128, 33821760, 524426, 33828864, 1092, 33820672, 524300, 34473032, 33817794, 33832960, 34341384,
    1088, 34357256, 320, 33817664, 525514, 525514, 16782400, 33817664, 660552, 1089, 525384, 34357256, 1104,
    34078728, 1088, 529480, 34340872, 33832960, 135168, 17302856, 525384, 4099, 524296, 132416, 1089, 524426,
    131073, 4722698, 131, 33816608, 33833220, 33816576, 34344968, 16777394, 524459, 16778304, 16777472, 139264,
    1348, 16785922, 33816706, 33817664, 51118730, 8322, 33824772, 34341128, 33816706, 33816710, 33832960,
    34340872, 33824768, 525384, 5184, 33817664, 33816577, 34473032, 528392, 38010880, 34341384, 1250, 4099,
    1703945, 34341002, 17305738, 34340872, 16388, 50593792, 8194, 16777346, 17830018, 132160, 33816706, 5184,
    34865169, 1048706, 16384, 17301513, 33817664, 33821760, 524426, 17301512, 147488, 1088, 33820672, 8704,
    524296, 525384, 5314, 12800, 16778816, 524328, 34340872, 34342090, 5186, 33816576, 17302604, 21529676, 134,
    33825280, 131073, 1218, 33825857, 134, 1088, 134, 5184, 34340872, 162, 1218, 1088, 1219, 1049665, 33816962,
    33817664, 4226, 1600, 33816706, 36, 17472, 256, 525384, 33816706, 524426, 146, 9296, 17301768, 524296, 5184,
    16785417, 50593795, 4195392, 33820674, 33816576, 33817794, 1089, 33841152, 532504, 8200, 1120, 1049664,
    5243968, 16778304, 418, 33816576, 532489, 1089, 1052674, 33816706, 162, 33816576, 16797696, 33816706,
    33834560, 96, 50598400, 33825856, 1348, 18350344, 1049664, 17302601, 5346, 33816576, 50593792, 50593792,
    33820802, 33820802, 4098, 33816608, 4195392, 4226, 1088, 525384, 16514, 1120, 33816608, 524328, 16908288,
    33816832, 532504, 5251136, 1048832, 162, 5187, 33816576, 1089, 131073, 130, 34341002, 1218, 16778434,
    5252161, 33817664, 4160, 257, 33816577, 50593792, 34881552, 525384, 13378, 1344, 38019584, 9280, 146, 4354,
    33820674, 8578, 9280, 5190, 4098, 1088, 524300, 33816577, 33818432, 34340876, 34342472, 33817664, 33817664,
    1089, 33832960, 1088, 50593938, 1344, 16778304, 9280, 540680, 131076, 33837442, 4199744, 13378, 132161,
    131202, 34869760, 525400, 33817664, 1088, 1088, 1088, 33816576, 33824768, 130, 33817664, 131202, 524298,
    5314, 8448, 33816576, 33816706, 1088, 33964032, 50595010, 525901, 525384, 524296, 33816706, 1089, 33816608,
    33820802, 33817665, 21571, 1218, 20992, 525388, 16793600, 17504, 33820672, 131073, 16777346, 33828866,
    528394, 1048746, 33834048, 16514, 33816706, 33817664, 5243969, 131104, 4195392, 655368, 34865282, 33832976,
    533580, 33817664, 34340872, 1088, 50593792, 34342504, 5252160, 524328, 4226, 33820672, 525384, 655368,
    33816640, 5184, 1065024, 5188, 9280, 1104, 1090, 34341960, 906, 1234, 18, 16, 130, 4226, 39195136, 33816576,
    4, 17301512, 139264, 5188, 1088, 39195136, 1092, 33833090, 16794945, 38015492, 34095113, 5184, 38551564,
    1218, 1360, 16514, 1065091, 33832960, 1052676, 1104, 16417, 524328, 33816576, 17602, 34358856, 1218,
    34340872, 33947648, 50593792, 1179648, 16777346, 33816576, 34996224, 33820672, 131202, 34357256, 33817664,
    1120, 9280, 130, 33824768, 16782656, 17504, 130, 5184, 533576, 33820672, 33834048, 135168, 33821760,
    34473032, 34341960, 33816608, 1344, 524430, 33816608, 1218, 34341384, 1572872, 16794688, 17301512, 33817664,
    34865665, 4195392, 4735114, 33820672, 16782402, 21495832, 34865152, 33820672, 34340876, 33816577, 33816832,
    34340872, 131, 33818176, 17834000, 34341514, 5440, 34341960, 33817664, 4719688, 33824768, 533576, 4195522,
    33817664, 50594880, 17602, 16777346, 1572872, 50594880, 12288, 33816580, 524552, 50594048, 525384, 33821184,
    65, 51118104, 17301512, 33816584, 1088, 16777280, 51118092, 33826368, 525384, 34866240, 33816706, 135168,
    34471945, 528393, 16778304, 50593792, 34341002, 33821760, 1088, 1048584, 4226, 4112, 16640, 12288, 1218,
    1218, 38012481, 17825792, 1088, 33816576, 33816738, 1344, 194, 50594304, 33816706, 16777728, 34082824,
    17301674, 51122346, 524298, 33825856, 1218, 130, 1090, 1218, 34341384, 544810, 38535176, 5184, 4226, 525384,
    131, 528392, 4719818, 33816576, 524300, 33820672, 525384, 525384, 524458, 524430, 5187, 16778304, 135168,
    16777732, 4199488, 33820672, 33816576, 33824768, 34340872, 34340872, 33816706, 524426, 33821760, 4128,
    34344968, 525384, 17432584, 1089, 33832960, 655368, 33816577, 50593792, 33816706, 1218, 16416, 541768, 1092,
    17488, 34881536, 34340873, 17317896, 525514, 33816577, 5184, 135680, 540814, 33816608, 16793600, 524328,
    33816577, 524426, 33817664, 33821760, 33817664, 4199488, 9280, 50339840, 529480, 33821184, 1088, 1088,
    33824768, 34341034, 525384, 524426, 4325376, 50593793, 50610432, 1088, 525384, 525384, 34341960, 50595392,
    136256, 34340872, 8704, 8323, 524296, 1088, 131202, 34349064, 524296, 34865152, 35389448, 21568, 33817218,
    34341961, 4160, 1052802, 1092, 1218, 33821760, 33820866, 33817088, 540696, 524556, 34471944, 1096, 528392,
    33816706, 525640, 8704, 5200, 4096, 540680, 34340872, 33832960, 51123402, 532488, 33820736, 33816592,
    50593922, 34340872, 16900, 525384, 34082824, 34078728, 525384, 50593792, 524426, 33816706, 34087176, 4227,
    540680, 33820672, 34865538, 34349064, 34340872, 20484, 529481, 50593793, 1052802, 131, 528648, 34349064,
    54796544, 16777346, 33816576, 17302600, 51123402, 33816577, 33816576, 33817088, 33816706, 131, 17847360,
    8200, 1218, 50595392, 50593792, 17301512, 34866529, 5440, 147456, 525896, 1088, 38535306, 1088, 33817696,
    34344972, 17305608, 33817664, 9410, 1092, 33816576, 50593792, 33816576, 131072, 33820672, 33816706, 5184,
    5184, 34340872, 1600, 33821184, 524296, 33816576, 35401740, 34340872, 51118104, 17825792, 34996224,
    33834580, 50601984, 676936, 1088, 525388, 1120, 33816706, 524300, 34866240, 532488, 33947648, 525384, 8208,
    130, 1089, 64, 34341384, 524297, 33816576, 33820672, 33816576, 130, 34341018, 260, 9280, 1218, 33817664,
    33817664, 34357256, 524808, 9280, 33816576, 1120, 34361352, 9280, 525384, 33817664, 1088, 132160, 34341960,
    16778304, 34357260, 50728960, 1088, 33817664, 1088, 33817665, 548876, 5186, 33816706, 34341002, 1049088,
    33825856, 33821761, 38011968, 525384, 132161, 386, 1234, 4482, 17318985, 524296, 16416, 525384, 524458,
    16777603, 17729, 772, 33817794, 33817794, 17473, 525384, 524458, 33821761, 147456, 533036, 541800, 1088,
    1218, 256, 8834, 17472, 1088, 33816706, 33968128, 51118088, 33816640, 663560, 4195408, 33816576, 1218,
    33817794, 33816738, 16794944, 655368, 33947648, 34341002, 33817218, 13376, 33817088, 1088, 17317896, 528457,
    34341385, 16778304, 33820672, 33816706, 34349096, 655502, 1048577, 50593792, 33816584, 1120, 1049920,
    148576, 132416, 5186, 12800, 33816608, 655368, 33816576, 1088, 655369, 33816577, 50594304, 33817088,
    33816707, 544778, 1089, 1088, 1218, 1089, 33816576, 5184, 34340873, 4226, 51118092, 1344, 24832, 1048962,
    1218, 16811072, 524556, 33817664, 1049664, 33825280, 33820802, 51119818, 16777217, 1088, 38011042, 532488,
    33817794, 1196048, 1218, 33816706, 138, 524490, 65, 1088, 1089, 8256, 524552, 1088, 1120, 33820802, 524427,
    34342472, 1049664, 1053761, 4482, 24832, 50595392, 131, 33817664, 4226, 4624, 1048640, 33817664, 17302600,
    33817664, 1088, 1088, 1052674, 646, 33825856, 532488, 1048592, 1088, 524300, 1088, 33824832, 34365578, 9280,
    34865152, 34341961, 525384, 34341961, 148544, 33816576, 1218, 5184, 33816576, 525384, 1218, 33820672,
    529611, 34866529, 17472, 33817664, 525384, 33820674, 4098, 34865216, 147456, 8193, 33816577, 132160, 524300,
    1088, 256, 34344968, 1179648, 524300, 1219, 12288, 524312, 17472, 17602, 1572872, 16514, 533576, 525384,
    17472, 38011392, 17317896, 33947648, 33948736, 1088, 131104, 1712136, 4098, 5184, 544778, 4096, 4099,
    135168, 17472, 132160, 1088, 4104, 528392, 529480, 525384, 130, 33816706, 16908288, 33817672, 655368,
    655368,
};
inline constexpr std::uint16_t japanese_of[] = {
    1, 2, 0, 3, 0, 0, 0, 4, 5, 6, 7, 8, 0, 9, 10, 0, 0, 11, 0, 12, 13, 0, 14, 0, 15, 16, 17, 18, 19, 0, 20, 0,
    0, 21, 0, 0, 0, 22, 23, 24, 0, 0, 25, 0, 0, 26, 0, 0, 27, 0, 28, 0, 29, 0, 0, 0, 30, 31, 32, 33, 34, 35, 0,
    0, 0, 0, 0, 36, 0, 37, 0, 0, 0, 38, 0, 39, 40, 0, 41, 42, 43, 0, 0, 0, 44, 0, 0, 45, 45, 46, 0, 0, 0, 47,
    48, 49, 50, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 53, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55,
    0, 56, 0, 53, 0, 0, 0, 57, 0, 58, 59, 0, 60, 61, 0, 62, 0, 0, 63, 64, 0, 65, 66, 0, 0, 67, 68, 69, 70, 69,
    0, 69, 0, 0, 71, 0, 0, 72, 73, 74, 0, 75, 76, 0, 77, 78, 79, 80, 0, 0, 0, 81, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0,
    0, 0, 83, 0, 84, 0, 0, 0, 85, 86, 0, 0, 0, 87, 88, 0, 0, 89, 90, 0, 0, 0, 91, 92, 93, 94, 0, 95, 96, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 97, 98, 99, 0, 0, 0, 0, 100, 0, 0, 0, 101, 0, 102, 0, 103, 0, 0, 0, 104, 105, 0, 0, 0,
    106, 0, 0, 0, 0, 0, 107, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0, 109, 110, 111, 112, 113, 0, 0, 0, 0, 0, 0, 114,
    0, 115, 0, 0, 116, 117, 118, 119, 0, 0, 0, 120, 0, 121, 0, 0, 0, 122, 0, 0, 0, 0, 123, 0, 0, 0, 0, 124, 0,
    125, 0, 126, 0, 127, 0, 128, 129, 0, 0, 0, 0, 0, 130, 0, 0, 131, 0, 0, 0, 0, 0, 0, 132, 133, 134, 135, 136,
    0, 137, 0, 138, 0, 0, 0, 139, 0, 90, 140, 0, 0, 0, 0, 0, 0, 141, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 142, 0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0, 0, 0, 145, 0, 0, 146, 0, 0, 0, 0, 147, 0, 148, 0, 0, 0,
    149, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 151, 0, 0, 152, 153, 0, 154, 0, 0, 155, 156, 0, 0, 0, 0, 0, 0, 157,
    158, 0, 0, 0, 0, 0, 159, 154, 0, 0, 0, 0, 0, 0, 0, 0, 160, 0, 161, 162, 163, 164, 0, 0, 0, 0, 0, 165, 0, 0,
    0, 0, 0, 166, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 168, 0, 0, 152, 169, 0, 170, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    171, 172, 0, 0, 173, 0, 174, 0, 175, 0, 0, 176, 0, 177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0,
    178, 0, 179, 0, 0, 0, 0, 180, 0, 0, 0, 181, 0, 0, 182, 0, 0, 0, 0, 0, 183, 0, 0, 0, 184, 185, 0, 186, 0, 0,
    0, 0, 121, 0, 187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171, 188, 0, 0, 0, 189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    118, 0, 0, 0, 0, 0, 190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 191, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 193, 0, 156, 155, 194, 0, 0, 0, 0, 0, 0, 122, 0, 195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 196, 0, 0, 0, 197, 0, 0, 0, 0, 0, 0, 117, 198, 0, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0, 0, 0, 200, 0,
    0, 0, 201, 141, 0, 0, 0, 0, 202, 116, 0, 188, 0, 120, 0, 0, 0, 0, 0, 0, 189, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0,
    0, 0, 0, 0, 204, 0, 205, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 207, 0, 0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 208, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 209, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 83, 0, 0, 0, 0, 171, 0,
    0, 0, 0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 211, 0, 0, 0, 0, 0, 0, 195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 114, 0,
    0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 212, 0, 213, 0, 214, 215, 216, 217, 0, 218, 219,
    0, 220, 0, 221, 222, 0, 223, 0, 224, 0, 0, 0, 0, 0, 0, 0, 225, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 228,
    229, 0, 0, 230, 231, 232, 0, 0, 233, 234, 0, 0, 235, 236, 237, 238, 239, 0, 0, 240, 241, 242, 0, 0, 0, 0, 0,
    0, 0, 228, 243, 0, 244, 0, 245, 0, 245, 246, 0, 0, 0, 0, 247, 0, 0, 0, 0, 248, 0, 249, 0, 250, 251, 0, 0, 0,
    252, 0, 0, 0, 0, 253, 0, 0, 254, 0, 0, 0, 255, 0, 0, 0, 0, 0, 256, 257, 258, 259, 260, 261, 0, 0, 0, 262, 0,
    0, 0, 0, 0, 0, 0, 0, 263, 0, 264, 0, 0, 265, 0, 0, 266, 262, 0, 267, 0, 268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 269,
    269, 270, 0, 0, 271, 272, 0, 0, 273, 0, 274, 275, 0, 0, 276, 0, 0, 0, 0, 277, 278, 277, 0, 0, 0, 0, 279, 0,
    280, 281, 282, 283, 0, 284, 0, 0, 285, 0, 0, 286, 0, 0, 287, 288, 289, 0, 290, 0, 0, 0, 0, 0, 0, 291, 0, 0,
    0, 0, 0, 292, 293, 294, 295, 296, 0, 297, 0, 0, 0, 0, 0, 0, 298, 299, 0, 0, 0, 300, 0, 299, 0, 0, 0, 0, 301,
    0, 0, 0, 0, 0, 302, 303, 304, 305, 306, 307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 294, 0, 0, 308, 220, 0, 309,
    305, 0, 0, 310, 0, 0, 0, 0, 311, 0, 0, 0, 0, 295, 0, 312, 0, 0, 0, 0, 0, 310, 313, 312, 0, 314, 0, 315, 0,
    0, 0, 0, 0, 316, 315, 0, 317, 0, 0, 296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 314, 0, 318, 0,
    0, 0, 310, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 319, 0, 0, 0, 320, 321, 322, 0, 323, 0, 0, 0, 0, 324, 325,
    326, 327, 0, 0, 0, 0, 0, 328, 329, 0, 330, 0, 0, 0, 0, 331, 0, 0, 0, 0, 332, 333, 0, 329, 0, 334, 0, 335, 0,
    336, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 324, 0, 0, 338, 322, 0, 0, 0, 339, 0, 340, 0, 0, 333, 0, 341,
    0, 0, 342, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 343, 343, 0, 328, 0, 0, 0, 0, 344, 0, 0, 0, 345, 346, 0, 347, 348,
    0, 0, 349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 350, 351, 0, 0, 0, 0, 0, 0, 0, 0, 352, 353, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 354, 355, 356, 0, 0, 0, 357, 355, 358, 0,
    359, 0, 0, 0, 360, 361, 0, 362, 0, 0, 0, 363, 364, 0, 365, 366, 367, 364, 368, 369, 370, 368, 0, 371, 0,
    372, 0, 0, 0, 373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 0, 0, 0, 375, 376, 377, 0, 378, 379, 380, 0, 381, 382,
    0, 0, 379, 0, 378, 0, 383, 0, 0, 0, 0, 384, 385, 386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    387, 0, 388, 0, 0, 0, 0, 389, 0, 0, 0, 0, 0, 0, 0, 0, 390, 391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0,
    0, 0, 0, 393, 0, 0, 0, 394, 0, 0, 395, 395, 0, 0, 0, 0, 396, 397, 398, 399, 400, 401, 402, 0, 0, 403, 0, 0,
    404, 0, 405, 406, 0, 407, 0, 0, 0, 0, 0, 0, 408, 409, 18, 410, 411, 412, 0, 0, 0, 0, 413, 414, 415, 0, 0,
    416, 417, 418, 419, 420, 0, 0, 421, 422, 423, 424, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 425, 0, 0, 0, 426, 427, 0,
    0, 428, 429, 430, 431, 432, 433, 0, 434, 0, 435, 0, 0, 0, 0, 0, 436, 0, 0, 437, 438, 0, 0, 0, 0, 0, 0, 439,
    0, 0, 0, 0, 440, 441, 0, 0, 442, 0, 0, 0, 0, 0, 0, 0, 0, 443, 444, 0, 445, 0, 0, 446, 0, 0, 0, 435, 0, 0, 0,
    0, 0, 447, 448, 449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 452, 0, 453, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0, 0, 0, 0, 0, 0, 0, 455, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 457, 0, 0, 458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 460, 0, 0, 461, 462, 0, 0, 0, 0, 0, 0, 0, 463, 0, 0,
    0, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 451, 0, 0, 0, 0, 0, 0, 466, 467, 0, 0, 0,
    0, 0, 0, 0, 0, 468, 0, 0, 0, 0, 0, 0, 0, 469, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 470, 471, 0, 0, 0, 0, 0, 0,
    0, 0, 472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 474,
    0, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 477, 0, 478, 0, 0, 0, 0, 0, 0, 0, 0, 479, 0,
    0, 0, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 0, 0, 0, 481, 0, 482, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 473, 0, 483, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171, 0, 485, 24, 486, 44, 0, 368, 0, 487, 0, 0, 0,
    0, 0, 488, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 491, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 492, 0, 0, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 494, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 465, 0, 0, 0, 0, 0, 0, 0, 495, 496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 489, 0, 0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 495, 0, 0, 0, 0, 0, 0, 0, 0, 502, 503, 0, 0, 504, 0, 505, 0, 506, 507, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 508, 0, 0, 509, 0, 510, 511, 0, 0, 0, 0, 0, 0, 512, 0, 0, 513, 0, 0, 0, 0, 0, 514, 0, 0,
    515, 0, 516, 0, 0, 513, 0, 0, 0, 516, 0, 0, 517, 243, 0, 0, 0, 0, 518, 0, 0, 0, 0, 0, 0, 519, 0, 0, 0, 520,
    0, 0, 0, 521, 522, 0, 0, 0, 0, 523, 0, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 0, 0, 0, 0, 0, 0, 526, 0,
    0, 0, 0, 527, 0, 0, 528, 0, 0, 0, 0, 529, 530, 531, 0, 0, 0, 0, 0, 532, 0, 0, 533, 534, 0, 0, 0, 535, 536,
    0, 0, 0, 0, 0, 537, 0, 0, 0, 538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 539,
    0, 0, 0, 0, 0, 0, 0, 0, 540, 0, 0, 0, 0, 0, 0, 541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 542, 0,
    0, 543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 544, 0, 0, 545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 546, 0, 0, 547, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 548, 0, 0, 0, 549, 0, 0, 550, 0, 551, 552, 0, 553, 0, 0, 0, 554, 0, 555, 0, 0, 533,
    556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 558, 0, 0, 0,
    0, 0, 559, 0, 0, 0, 0, 560, 561, 562, 0, 0, 525, 563, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 565, 566, 0, 0, 0, 0,
    0, 0, 0, 0, 532, 0, 0, 0, 0, 0, 0, 567, 0, 0, 568, 0, 0, 569, 0, 570, 571, 0, 0, 0, 572, 0, 0, 573, 0, 0, 0,
    0, 0, 0, 0, 574, 0, 573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 575, 0, 0, 0, 0, 576, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 577, 0, 0, 0, 578, 0, 0, 0, 0, 536, 0, 578, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 579, 0, 0, 0, 0, 0, 580, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 543, 0, 0, 581, 0, 0, 0, 0, 0,
    534, 0, 0, 582, 0, 583, 0, 0, 0, 0, 0, 0, 0, 0, 584, 0, 0, 566, 0, 0, 0, 0, 0, 585, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 586, 587, 0, 588, 588, 589, 590, 369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 591, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 198, 0, 592, 0, 0, 0, 593, 0, 594, 0, 0, 0, 0, 0, 595, 596, 0, 0, 0, 597, 0, 598, 0, 0, 0, 0, 0, 599, 0,
    0, 0, 0, 600, 0, 601, 602, 603, 0, 0, 604, 0, 0, 605, 0, 0, 606, 0, 0, 607, 608, 0, 609, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 610, 0, 0, 611, 612, 613, 0, 614, 0, 0, 615, 616, 0, 617, 0, 0, 618, 0, 0, 619, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 620, 0, 620, 621, 0, 609, 0, 621, 0, 614, 0, 0, 0, 0, 622, 623, 0, 0, 0, 0, 0, 0, 0, 0,
    624, 0, 0, 0, 0, 625, 626, 627, 0, 0, 628, 0, 0, 629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 630, 0, 0, 631, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 632, 0, 0, 633, 0, 0, 0, 634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 635, 0, 636, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 637, 0, 638, 0, 0, 0, 0, 0, 0, 0, 639, 640, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 641, 0, 0, 0, 0, 642, 643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 644, 0, 0, 0,
    645, 0, 646, 0, 647, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 648, 0, 0, 0, 0, 0, 0, 0,
    649, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 654, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 655, 0, 0, 0, 0, 0, 0, 0, 0, 656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 657, 0, 0, 0, 0, 0, 0, 0, 658, 0, 0, 659,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 663, 0, 0, 0, 664, 0, 0,
    665, 666, 667, 0, 0, 668, 669, 0, 670, 0, 0, 0, 671, 672, 0, 673, 0, 0, 0, 0, 667, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 673, 0, 0, 0, 0, 0, 0, 0, 0, 674, 0, 0, 0, 675, 0, 676, 677, 678, 0, 679, 680, 681, 0, 682, 0,
    0, 0, 0, 0, 683, 0, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 0, 0, 0, 0,
    699, 700, 0, 0, 700, 0, 701, 0, 0, 702, 703, 704, 705, 0, 0, 706, 0, 0, 0, 707, 708, 709, 0, 0, 710, 0, 711,
    712, 713, 0, 0, 0, 0, 0, 254, 0, 0, 0, 0, 0, 714, 715, 0, 0, 0, 0, 0, 0, 0, 716, 0, 717, 0, 718, 0, 719,
    717, 0, 0, 0, 692, 720, 0, 694, 0, 249, 716, 0, 721, 0, 0, 0, 0, 0, 0, 693, 690, 0, 722, 0, 723, 724, 725,
    0, 726, 727, 0, 728, 12, 0, 729, 0, 730, 731, 12, 732, 733, 724, 0, 0, 725, 734, 0, 735, 0, 0, 736, 0, 737,
    0, 0, 0, 738, 0, 0, 494, 0, 0, 0, 0, 0, 0, 739, 0, 0, 560, 0, 0, 0, 0, 0, 560, 0, 0, 0, 740, 0, 0, 0, 0, 0,
    0, 0, 0, 741, 742, 743, 744, 745, 746, 747, 0, 748, 0, 0, 749, 750, 0, 751, 0, 750, 752, 0, 0, 0, 0, 0, 753,
    0, 0, 0, 754, 0, 0, 0, 0, 0, 0, 0, 0, 755, 0, 0, 0, 0, 0, 748, 756, 0, 0, 0, 0, 0, 0, 755, 0, 0, 757, 0,
    758, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 759, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 760, 761, 0, 0, 0, 0, 0, 244, 0, 0, 0, 0, 0, 0, 0, 762, 0, 0, 763, 764, 0, 0, 0, 0, 0,
    765, 0, 0, 0, 0, 766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 767, 768, 0, 0, 0, 0, 0, 0, 769, 0, 0, 0, 0, 0, 0, 770, 770, 0, 0, 0, 0, 0,
    761, 0, 0, 0, 0, 771, 0, 768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 772, 0, 0, 0, 0, 0, 0, 773, 0, 0, 0, 0, 0, 0, 0,
    774, 0, 0, 0, 775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 776, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 777, 0, 0, 0, 0, 0, 778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 761, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 764, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 779, 0, 0, 0, 0, 0, 0, 0, 0, 0, 779, 0, 0, 0, 0, 0, 0, 780, 781, 0, 0, 782, 783,
    783, 0, 784, 785, 786, 787, 0, 0, 788, 0, 0, 789, 0, 0, 790, 791, 792, 793, 0, 0, 794, 0, 0, 0, 381, 0, 795,
    796, 0, 0, 797, 798, 799, 0, 800, 801, 0, 802, 0, 0, 0, 803, 0, 0, 0, 804, 0, 0, 0, 0, 0, 805, 0, 806, 0, 0,
    0, 0, 807, 0, 0, 0, 0, 0, 0, 0, 800, 808, 0, 0, 0, 0, 802, 0, 809, 0, 808, 810, 0, 0, 804, 0, 0, 808, 0,
    811, 0, 0, 0, 0, 812, 0, 0, 0, 0, 0, 0, 0, 813, 0, 0, 0, 0, 0, 0, 814, 0, 0, 0, 0, 0, 0, 0, 0, 815, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 816, 0, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 817, 818, 819, 0, 820, 0,
    821, 822, 0, 823, 824, 825, 826, 827, 0, 385, 0, 828, 829, 0, 830, 831, 0, 0, 832, 0, 0, 0, 0, 833, 0, 0, 0,
    834, 835, 836, 0, 837, 0, 838, 839, 0, 840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 841, 842, 0, 0, 0, 834, 0, 843, 0, 0,
    0, 0, 0, 0, 0, 844, 845, 846, 847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 848, 391, 0, 0, 0, 0, 849, 850, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 851, 0, 0, 0, 0, 838, 0, 0, 0, 852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 385, 0, 0, 853, 843, 0, 0, 854, 855, 0, 0, 0, 856, 857, 858, 859, 860, 861, 0, 0, 0, 0, 0, 862, 0, 0,
    0, 0, 863, 864, 0, 0, 865, 866, 867, 0, 0, 868, 0, 0, 869, 0, 0, 0, 870, 871, 0, 0, 0, 0, 872, 873, 874, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 875, 0, 0, 0, 871, 0, 876, 0, 877, 876, 0, 0, 0, 877, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    877, 0, 0, 0, 878, 0, 0, 0, 0, 0, 0, 500, 0, 879, 0, 880, 0, 881, 0, 0, 0, 0, 0, 0, 0, 0, 882, 0, 0, 883,
    883, 0, 0, 884, 885, 886, 887, 0, 0, 0, 888, 889, 0, 0, 0, 0, 0, 0, 0, 890, 0, 891, 892, 0, 0, 0, 893, 894,
    0, 0, 895, 896, 0, 0, 0, 0, 0, 897, 898, 0, 0, 0, 899, 895, 900, 901, 0, 902, 0, 903, 0, 0, 0, 0, 0, 0, 904,
    0, 902, 905, 0, 0, 0, 0, 0, 0, 0, 906, 907, 0, 0, 0, 908, 0, 0, 0, 0, 909, 910, 911, 0, 909, 0, 891, 0, 0,
    0, 912, 0, 0, 0, 0, 0, 913, 0, 914, 915, 0, 0, 0, 0, 0, 916, 917, 0, 0, 0, 0, 0, 0, 0, 0, 0, 918, 919, 920,
    0, 0, 921, 0, 0, 0, 922, 0, 0, 0, 0, 0, 0, 923, 0, 0, 0, 924, 0, 0, 0, 0, 0, 0, 0, 0, 0, 925, 0, 0, 0, 0, 0,
    0, 0, 926, 0, 0, 927, 928, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 929, 0, 0, 0, 930, 0, 0, 0, 0, 0,
    931, 932, 0, 0, 933, 0, 0, 0, 0, 934, 0, 935, 936, 0, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 938, 0, 0, 0, 0, 939, 0, 0, 0, 0, 940, 0, 938, 0, 0, 941, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 942, 943, 0, 944, 0, 0, 945, 946, 0, 0, 0, 947, 0, 948, 949, 0, 0, 950, 0, 951, 952, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 953, 0, 0, 0, 954, 0, 0, 955, 0, 0, 0, 0, 0, 0, 0, 956, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 957, 958, 0, 0, 959, 0, 0, 953, 0, 0, 960, 961, 0, 962, 0, 0, 0, 0, 0, 963, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 964, 0, 0, 0, 0, 0, 0, 0, 0, 965, 0, 966, 0, 0, 967, 0, 0, 0, 0, 0, 0, 968, 0, 0, 0, 0, 0, 0, 0, 0,
    969, 0, 970, 0, 0, 971, 951, 972, 0, 973, 0, 0, 0, 974, 975, 976, 0, 0, 0, 0, 0, 977, 978, 0, 0, 979, 0, 0,
    0, 0, 0, 980, 981, 0, 0, 0, 0, 0, 0, 982, 0, 0, 0, 0, 0, 0, 0, 983, 0, 0, 0, 0, 0, 984, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 985, 986, 0, 0, 0, 987, 0, 0, 0, 0, 988, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 989, 0, 0, 990, 0, 0, 0, 0, 991, 0, 0, 0, 992, 0, 0, 928, 993, 0, 989, 0, 0, 0, 0, 0, 0, 994, 0,
    0, 975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 995, 977, 0, 0, 0, 996, 997, 0, 0, 0, 0, 0, 998, 0, 999, 0, 0, 0, 0, 0,
    830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 923, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 0, 1001, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 988, 0, 0, 1002, 0, 1003, 0, 0, 1004, 0, 0, 0, 0, 0, 699, 0, 0, 0,
    915, 0, 0, 0, 0, 0, 0, 0, 1005, 0, 0, 0, 0, 0, 0, 0, 0, 950, 0, 1006, 0, 0, 0, 0, 0, 0, 1007, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1008, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 976, 0, 0, 0, 0,
    1007, 962, 0, 0, 0, 974, 0, 0, 0, 939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1009, 0, 0, 0, 0, 1010, 1011, 1012, 1013,
    0, 0, 0, 1014, 0, 1015, 0, 1016, 0, 0, 0, 0, 1017, 1018, 0, 0, 0, 0, 0, 1019, 0, 0, 0, 0, 0, 0, 0, 0, 1020,
    1019, 1021, 1010, 0, 1022, 0, 0, 0, 1023, 0, 0, 1024, 0, 0, 0, 1025, 1026, 0, 0, 0, 0, 0, 0, 1027, 0, 1028,
    0, 1029, 0, 1030, 0, 0, 0, 1031, 0, 1032, 0, 1033, 0, 0, 1034, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    550, 0, 0, 0, 1035, 1036, 0, 0, 0, 0, 1037, 0, 0, 0, 0, 1038, 0, 0, 1039, 0, 0, 0, 0, 0, 1040, 1041, 0, 0,
    0, 1042, 0, 0, 0, 0, 0, 1043, 0, 0, 0, 0, 0, 0, 1044, 0, 0, 0, 1045, 0, 1046, 1047, 0, 1048, 0, 1049, 0,
    1050, 0, 0, 0, 0, 0, 1051, 562, 0, 0, 0, 0, 0, 1052, 0, 0, 0, 0, 0, 1053, 0, 0, 0, 1054, 0, 0, 0, 1055, 0,
    0, 1056, 1057, 0, 0, 0, 0, 1033, 0, 0, 1058, 0, 0, 0, 1059, 0, 0, 0, 1060, 0, 0, 1061, 0, 1062, 1063, 1049,
    0, 0, 0, 1064, 1065, 0, 1066, 1067, 1067, 0, 1068, 1069, 1070, 0, 0, 0, 1071, 0, 0, 0, 0, 0, 0, 1072, 1073,
    0, 0, 0, 0, 0, 1074, 0, 0, 1075, 1076, 0, 0, 0, 0, 0, 0, 1077, 0, 0, 1078, 1079, 0, 0, 0, 0, 1080, 0, 1081,
    0, 0, 0, 0, 0, 0, 0, 1082, 0, 0, 0, 0, 0, 0, 0, 1083, 1084, 0, 0, 0, 0, 1085, 0, 0, 0, 0, 0, 1086, 0, 0,
    1087, 0, 0, 1088, 0, 0, 0, 1089, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1090, 0, 0, 1091, 1085, 1092, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1094, 0, 1095, 0, 0, 0, 0, 1096, 0, 0, 1097, 0, 0, 1098,
    0, 0, 0, 0, 1099, 1100, 0, 0, 0, 0, 0, 1101, 0, 0, 0, 1102, 0, 0, 0, 0, 1103, 0, 0, 1104, 1105, 0, 0, 0, 0,
    0, 0, 0, 1035, 0, 0, 0, 0, 1106, 0, 0, 0, 1107, 0, 0, 0, 0, 0, 1108, 0, 0, 0, 0, 0, 1109, 0, 0, 1110, 0, 0,
    0, 0, 1111, 1112, 1113, 0, 0, 1114, 0, 1115, 1116, 0, 1117, 0, 1118, 0, 0, 0, 0, 0, 1119, 0, 1120, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 1123, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1036, 1098, 0, 0, 0, 0, 0, 1124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1119, 1086, 0, 0, 0, 0, 0, 1125, 0, 0,
    0, 0, 0, 1126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1097, 0, 0, 0, 0, 0, 0, 0, 0, 1126, 0,
    0, 0, 0, 0, 1096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1127, 1128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1129, 0, 0, 0, 1130, 0, 0, 0, 1131, 0, 1132, 0, 0, 1126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1120, 0, 0, 0, 0, 0,
    0, 1133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1134, 0, 0, 0, 0, 0, 1084, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1135, 0, 0, 0, 0, 0, 0, 0, 0, 283, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1136, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1137, 0, 0, 0, 0, 0, 1138, 0, 0, 0, 0, 0, 0, 1048, 0, 1139, 1140, 0, 1141, 0, 1142, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1071, 0, 0, 0, 0, 0, 0, 0, 0, 283, 0, 0, 1143, 0, 0, 0, 0, 0, 0, 1058, 0,
    0, 0, 0, 0, 1144, 0, 0, 0, 0, 0, 0, 0, 1145, 0, 0, 0, 1146, 0, 0, 0, 0, 0, 1068, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1129, 1147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1148, 0, 0, 0, 0, 0, 0, 402, 0, 0,
    1149, 0, 1150, 0, 0, 1151, 1152, 0, 0, 0, 0, 0, 1153, 0, 0, 0, 0, 0, 0, 1154, 407, 0, 1155, 0, 1156, 0, 0,
    0, 0, 0, 1157, 407, 1158, 0, 0, 0, 0, 0, 0, 0, 0, 1159, 1160, 0, 0, 1161, 0, 0, 0, 0, 0, 1162, 0, 0, 0,
    1163, 0, 0, 0, 1164, 1154, 0, 1165, 1163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1166, 0, 1167, 0, 1168,
    0, 0, 1169, 0, 1170, 1171, 0, 0, 0, 0, 0, 1172, 0, 1173, 0, 0, 1174, 0, 0, 0, 0, 1175, 0, 0, 1176, 1177, 0,
    1178, 0, 1179, 0, 0, 1179, 1180, 0, 1181, 1182, 0, 0, 0, 0, 0, 0, 1180, 0, 1183, 0, 0, 1184, 1185, 0, 0, 0,
    0, 0, 0, 0, 1186, 0, 0, 0, 0, 0, 1187, 0, 0, 0, 1188, 0, 0, 0, 0, 0, 0, 0, 1189, 0, 0, 0, 0, 0, 0, 0, 0,
    1190, 0, 1191, 0, 0, 1192, 1193, 1194, 1195, 1196, 0, 0, 1197, 1198, 0, 0, 0, 0, 0, 0, 0, 0, 1199, 0, 0, 0,
    1200, 0, 0, 0, 0, 0, 0, 0, 1201, 0, 0, 0, 1202, 1203, 0, 0, 1204, 0, 1205, 0, 1206, 1207, 0, 0, 0, 1208,
    1209, 0, 0, 0, 0, 1210, 0, 0, 0, 0, 0, 1211, 1212, 0, 0, 0, 0, 1213, 0, 1214, 1215, 0, 0, 0, 0, 1216, 0,
    1217, 0, 0, 0, 0, 1218, 0, 0, 0, 0, 0, 0, 0, 1219, 0, 1220, 0, 0, 0, 1199, 1221, 1221, 0, 0, 0, 0, 1222, 0,
    1222, 0, 0, 0, 1223, 0, 0, 1224, 1225, 0, 0, 1226, 0, 0, 0, 1227, 0, 0, 1219, 0, 1228, 0, 0, 0, 0, 0, 0,
    1229, 0, 1230, 1227, 0, 0, 0, 0, 1231, 1232, 0, 0, 0, 0, 1233, 0, 1234, 0, 0, 0, 1235, 0, 0, 0, 0, 0, 0,
    1236, 1237, 0, 0, 0, 0, 1238, 0, 1226, 0, 0, 0, 0, 0, 0, 0, 1239, 0, 0, 0, 0, 1240, 1241, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1242, 0, 0, 0, 386, 1243, 0, 0, 0, 1237, 0, 0, 1244, 0, 0, 0, 0, 0, 1245, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 386, 1210, 0, 1236, 0, 0, 0, 0, 0, 1246, 0, 0, 0, 0, 0, 0, 1243, 0, 0, 1247,
    0, 0, 1248, 1249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1224, 0, 0, 0, 0, 0, 1250, 1251, 1252, 0, 0, 0,
    51, 1253, 0, 0, 0, 1254, 1255, 1256, 1257, 0, 0, 115, 0, 0, 0, 0, 1258, 1259, 0, 1260, 0, 1261, 0, 0, 0, 0,
    0, 0, 1262, 1263, 0, 1264, 0, 0, 0, 1265, 0, 1266, 0, 1267, 0, 0, 0, 0, 0, 0, 0, 0, 1268, 0, 1269, 1270,
    1271, 1272, 0, 1273, 0, 1274, 0, 0, 1275, 0, 0, 0, 0, 0, 1276, 0, 0, 1277, 0, 0, 1278, 0, 1279, 0, 0, 0, 0,
    0, 0, 1280, 0, 0, 0, 0, 1281, 1282, 1283, 1284, 0, 0, 0, 0, 1285, 0, 0, 0, 0, 0, 1286, 0, 0, 1287, 0, 1288,
    0, 0, 0, 146, 0, 0, 1289, 0, 0, 0, 0, 1290, 0, 1291, 197, 19, 0, 0, 0, 1292, 0, 1043, 0, 0, 0, 0, 0, 0,
    1293, 1294, 0, 1295, 0, 0, 1296, 0, 0, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 1298, 0, 0, 0, 0, 1299, 0, 1300, 0, 0,
    1301, 0, 1302, 1303, 0, 0, 1304, 0, 1305, 0, 0, 0, 0, 0, 0, 0, 1306, 1307, 0, 0, 0, 1308, 0, 0, 0, 0, 0, 0,
    1309, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1310, 0, 0, 0, 0, 0, 1311, 0, 0, 0, 0, 1312, 1313, 1314, 0,
    1315, 1316, 0, 0, 0, 1317, 0, 1318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1319,
    0, 1320, 1321, 1322, 0, 0, 0, 0, 0, 1323, 0, 0, 1324, 1325, 0, 0, 0, 1326, 1327, 1322, 0, 1328, 0, 1329, 0,
    1330, 0, 0, 0, 1331, 0, 1332, 0, 1333, 0, 0, 1334, 1335, 0, 0, 0, 0, 0, 0, 1336, 0, 0, 1337, 0, 0, 0, 0, 0,
    0, 0, 0, 1338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1339, 1340, 1341, 0, 0, 1342, 1343, 0, 0, 0, 1344, 1345,
    1346, 0, 0, 0, 0, 1347, 0, 0, 0, 0, 0, 0, 0, 1348, 1349, 0, 0, 1350, 0, 0, 0, 0, 0, 0, 0, 1351, 0, 0, 1352,
    0, 0, 0, 0, 0, 1353, 1354, 1355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1356, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1357, 0, 0, 0, 1358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1359, 0, 0, 0, 1360, 0, 0, 0, 1361, 0, 1288,
    0, 0, 0, 0, 1362, 0, 0, 0, 1363, 1364, 1365, 0, 0, 0, 0, 0, 0, 1366, 1367, 0, 0, 0, 0, 0, 1368, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1369, 0, 0, 0, 860, 0, 0, 0, 0, 0, 0, 1370, 0, 0, 0, 0, 0, 0, 1371, 0, 0, 0, 0, 0, 0, 0,
    1372, 0, 0, 0, 0, 1330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1373, 0, 0, 0, 1334, 0, 0, 0, 0, 0, 0, 0,
    1374, 0, 0, 0, 0, 0, 1375, 0, 0, 0, 0, 1376, 0, 0, 0, 0, 0, 1377, 0, 1378, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1380, 1369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1381, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1289, 0, 0, 0, 0, 0, 0, 0, 0, 1307, 0, 1383, 0, 0, 0,
    0, 1384, 0, 0, 0, 0, 0, 1385, 0, 1386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 1387, 0, 0, 0, 0, 0, 1388, 0,
    1389, 0, 0, 0, 0, 1390, 1391, 0, 0, 0, 0, 1392, 0, 0, 0, 0, 0, 0, 0, 1393, 0, 0, 0, 1394, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1396, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1397, 0, 0, 0, 1398, 1399, 1306, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1400, 1397, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1401, 0, 1402, 0, 0, 0, 0, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 1403, 0, 0, 0, 0, 0, 0, 0, 1390, 0, 0, 0, 0,
    0, 1328, 0, 0, 0, 0, 1305, 1404, 0, 1405, 0, 1400, 0, 0, 0, 0, 0, 1406, 1407, 1408, 0, 0, 0, 0, 0, 1351, 0,
    0, 0, 0, 0, 0, 1409, 1332, 1354, 0, 0, 1410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1353, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1411, 1412, 0, 0, 0, 0, 0, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1407, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1414, 0, 0, 0, 0, 0, 0, 1415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1416, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1355, 0, 0, 0, 0, 0, 1369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1417, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1414, 0, 0,
    0, 0, 0, 0, 0, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1351, 0, 0, 0, 0, 0, 0, 0, 0, 1331, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1419, 1420, 0, 1421, 0, 0, 0, 1422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1423, 0, 0, 0, 0, 0, 0, 0,
    1424, 0, 0, 1425, 1426, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1427, 0, 1428, 0, 1422, 0, 0, 1429, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1430, 1431, 1432, 1433, 1434, 0, 0, 1433, 0, 0, 0, 0, 0, 1435, 0, 0, 0,
    1436, 1437, 0, 0, 1437, 0, 0, 0, 1438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1439, 0, 0, 907, 1440, 1441, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1442, 0, 1441, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1443, 1444, 0, 0, 0, 0, 1278, 1445, 0, 0, 0, 1446, 1447, 1447, 0, 0, 0, 1448, 1443, 0, 0, 0, 0, 0,
    0, 1449, 1450, 1450, 0, 0, 1451, 0, 1452, 1453, 0, 0, 1454, 0, 0, 1455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1457, 0, 1458, 0, 0, 1459, 0, 0, 1459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1459, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1460, 0, 0, 1461, 1462, 0, 0, 0, 0, 0, 1463, 0, 1464, 1465, 1466, 0, 0, 0, 0,
    1467, 0, 1468, 0, 0, 0, 0, 1469, 0, 1470, 0, 0, 0, 0, 0, 0, 1471, 0, 0, 1472, 0, 0, 1473, 0, 1474, 1475, 0,
    0, 0, 1476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1477, 0, 1478, 0, 0, 0, 0, 0, 0, 0, 257, 0, 0, 1479, 0, 0, 0,
    0, 0, 1480, 0, 0, 0, 0, 1481, 0, 0, 0, 1482, 0, 0, 0, 0, 0, 1483, 1484, 0, 0, 1485, 0, 0, 1486, 0, 0, 0, 0,
    0, 1487, 0, 1488, 1489, 0, 0, 0, 0, 0, 0, 0, 0, 1490, 0, 0, 0, 0, 0, 0, 0, 1491, 0, 0, 0, 0, 1492, 1493, 0,
    1494, 1495, 0, 0, 1496, 0, 259, 0, 0, 0, 0, 0, 0, 0, 1497, 1498, 0, 1499, 0, 0, 0, 0, 0, 0, 0, 0, 1500, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1501, 1502, 1503, 0, 1504, 0, 0, 1505, 0, 1506, 0, 0, 0, 0, 0, 1507, 0, 0,
    1508, 0, 0, 0, 1509, 0, 0, 0, 0, 0, 1510, 0, 0, 0, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1512, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1513, 0, 0, 0, 1514, 0, 0, 1515, 0, 0, 0, 0, 0, 0, 1516, 0, 0, 0, 0, 1517, 0, 0, 0, 0, 0, 0,
    0, 1518, 0, 0, 1519, 0, 0, 1520, 0, 0, 1521, 1522, 0, 1523, 0, 0, 1524, 0, 0, 1525, 1526, 0, 0, 0, 0, 1527,
    1528, 0, 0, 0, 0, 0, 1529, 0, 1530, 0, 0, 0, 0, 0, 0, 0, 0, 1531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1532, 0, 0,
    1533, 1534, 0, 1535, 0, 1536, 0, 0, 0, 0, 0, 1537, 0, 0, 1538, 1539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1540, 0, 0,
    0, 0, 0, 1541, 1542, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1506, 0, 0, 0, 0, 0, 1543, 0, 1544, 0, 0,
    0, 0, 1545, 0, 0, 0, 0, 0, 0, 0, 0, 1546, 0, 0, 1547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 0, 1548, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1549, 0, 0, 0, 0, 0, 1550, 0, 0, 0, 0, 0, 0, 0, 0, 1506, 0, 0, 0, 0, 0, 0, 1551, 0,
    0, 0, 0, 0, 0, 1525, 0, 0, 1552, 0, 0, 0, 0, 0, 1553, 0, 1554, 0, 1555, 0, 1556, 0, 0, 1526, 1557, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1558, 0, 1559, 1560, 1542, 1555, 1561, 0, 1562, 0, 0, 1563, 0, 0, 1564, 1565, 1566, 0, 0,
    0, 0, 1567, 267, 0, 0, 0, 0, 0, 1568, 0, 0, 0, 1569, 1544, 0, 0, 1570, 0, 0, 1528, 0, 0, 1571, 0, 0, 0, 0,
    1559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1572, 0, 1573, 0, 0, 1574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1575, 0, 0, 0, 0, 0, 0, 0, 1476, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1576, 1577, 1578, 0, 0, 1579, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1580, 0, 0,
    0, 0, 0, 1581, 0, 0, 0, 0, 0, 1582, 1487, 0, 0, 0, 0, 1583, 0, 0, 0, 0, 0, 0, 0, 0, 1570, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1584, 0, 0, 0, 1585, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1586, 0, 0, 0, 1587, 0, 1588, 0, 0, 0, 0, 0,
    1589, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1509, 1590, 0, 0, 1578, 0, 0, 0, 1591, 0, 0, 1592, 1593, 0, 0, 0, 0,
    0, 1590, 0, 0, 0, 0, 1594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1578, 0, 1565, 1595, 0, 0, 0, 1596, 0, 0, 0, 0, 0,
    0, 0, 0, 1597, 0, 0, 0, 0, 1598, 1599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1600, 0, 1468, 1543, 0, 0, 0, 0, 0, 0,
    0, 1601, 1562, 0, 0, 0, 0, 1602, 0, 0, 0, 0, 0, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1511, 0, 0, 0, 0, 0, 0, 1603, 1603, 0, 0, 1604, 0, 0, 0, 0, 1545, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1605, 0, 1579, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1561, 0, 0, 1606, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1510, 0, 0, 0, 0, 0, 1607,
    0, 0, 0, 0, 0, 0, 1608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1609, 1527, 0, 1530, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1610, 1611, 0, 0, 1577, 0, 0, 0, 0, 0, 1612, 0, 0, 0, 0, 0, 1613, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1591, 0, 0, 0, 1614, 0, 1592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1615, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1611, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1509, 1610, 0, 0,
    0, 1610, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1616, 0, 0, 0, 0, 0, 0, 0, 1617, 0, 1586,
    0, 1618, 1619, 0, 0, 0, 0, 0, 0, 0, 1620, 0, 0, 0, 1621, 1622, 1623, 1624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1625,
    1626, 0, 0, 0, 1627, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1629, 32, 0, 1630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1631, 0, 0, 0,
    0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1632, 0, 0, 0, 1633, 0, 0, 0, 0, 0, 0, 1634, 1635, 0, 0, 0, 0,
    0, 1636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1637, 0, 0, 0, 0, 0, 0, 1638, 0, 0, 0, 0, 1639, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1640, 0, 0, 0, 0, 0, 1641, 0, 0, 0, 0, 0, 1635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1630, 0, 0, 1642, 0,
    1643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1633, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1644, 0, 0, 1645, 0, 1634, 0, 0, 0,
    0, 1646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1647, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1648, 0, 0, 0, 0, 0, 1649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1650, 0, 0, 0, 0, 1651, 0, 0, 0, 0, 0, 1652, 0, 0,
    0, 1635, 0, 0, 1653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1654, 1624, 0, 0, 0, 0, 0, 0, 1632, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1655, 0, 0, 0, 0, 0, 0, 1656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1625,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1657, 0, 0, 59, 0, 0, 0, 986, 32,
    0, 0, 1658, 1659, 0, 0, 0, 0, 0, 0, 1660, 736, 0, 0, 0, 0, 0, 0, 0, 0, 1661, 1662, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1663, 0, 0, 0, 0, 0, 0, 1664, 0, 1665, 0, 0, 0, 1666, 0, 1667, 0, 0, 0, 0, 0, 1668, 0, 1669, 0, 0, 0, 0,
    0, 0, 0, 0, 1670, 0, 0, 1671, 0, 0, 0, 1672, 0, 0, 0, 1671, 0, 0, 1673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1674, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1675, 0, 0,
    1676, 0, 0, 0, 0, 0, 0, 1677, 0, 0, 1678, 0, 0, 0, 0, 0, 0, 1677, 0, 1679, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1680, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1681, 0, 0, 1682, 1683,
    1684, 0, 0, 1685, 0, 0, 0, 0, 0, 0, 0, 1683, 0, 0, 1686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1687, 0, 0, 0, 1688, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1689, 1690, 0, 0,
    1691, 0, 0, 0, 0, 0, 0, 0, 1678, 0, 0, 0, 0, 0, 0, 0, 0, 1692, 0, 0, 0, 0, 1685, 1684, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1693, 0, 0, 0, 0, 1682, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1694, 0, 0, 0, 0, 0, 1693, 0, 0, 1691, 0, 0, 0, 0, 0, 0, 0, 0, 1695, 0, 0, 1696, 0, 1697, 0, 1698,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1699, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1700, 0, 0, 0, 0,
    0, 1701, 1702, 0, 1703, 0, 0, 0, 0, 0, 0, 0, 1704, 0, 0, 0, 0, 0, 1705, 0, 1706, 0, 0, 0, 0, 0, 1707, 0,
    1708, 0, 0, 1709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1710, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1711, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1702, 0, 0, 0, 0, 1712, 0, 0, 1713, 0, 0, 1714,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1715, 0, 0, 1716, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1717, 1718, 1719, 1720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1721, 1722, 0, 0, 1723, 0, 1714, 0, 0, 0, 1724, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1725, 0, 0, 1724, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1726, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1727, 0, 0, 0, 0, 0, 0, 0,
    0, 1701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1728, 0, 0, 0, 0, 0, 1729, 0, 0, 0, 1730, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1732, 0, 1733, 0, 0, 0, 0, 1734, 0, 0, 0, 1735, 0, 1736, 0, 0, 1737, 0, 0, 1738, 0, 0, 0, 0, 1739,
    1740, 1741, 1742, 0, 1743, 0, 1744, 0, 0, 1745, 1746, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1242, 0, 0, 0, 0, 0, 0,
    564, 0, 0, 1747, 0, 1748, 0, 0, 1749, 0, 0, 0, 0, 1750, 0, 0, 1751, 76, 0, 0, 1748, 0, 1453, 0, 0, 1752, 0,
    0, 0, 0, 1753, 1754, 0, 0, 0, 0, 1755, 0, 0, 1756, 0, 0, 500, 0, 0, 0, 0, 0, 0, 0, 0, 1757, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1756, 1758, 0, 0, 1759, 1760, 0, 1761, 0, 0, 0, 0, 0, 1762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1763,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1764, 0, 0, 0, 0, 0, 0, 1765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1766, 0, 0, 0, 0,
    0, 0, 1767, 0, 1768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1769, 0, 0, 1770, 0, 0, 1771, 0, 0, 0, 0, 0, 0,
    1726, 0, 0, 0, 0, 0, 0, 1772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1762, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1774, 0, 0, 0, 1775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1776, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1777, 1778, 0, 1779, 1780, 0, 0, 0, 0, 0, 1781, 0, 1782,
    1783, 0, 0, 0, 0, 0, 0, 0, 0, 1784, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1786, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1787, 0, 0, 0, 1291, 0, 0, 1788, 0,
    0, 0, 1789, 0, 0, 0, 0, 0, 0, 1790, 0, 0, 0, 0, 1791, 1792, 1793, 0, 0, 1794, 1792, 0, 0, 1795, 0, 1796, 0,
    1790, 1793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1797, 0, 0, 0, 1798, 0, 1799, 0, 0, 0, 1800, 0, 0, 0, 0, 0, 1801, 0,
    0, 1802, 0, 0, 0, 0, 0, 0, 0, 1803, 0, 1790, 1804, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1805,
    1806, 1807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1808, 0, 1809, 0, 1810, 0,
    0, 0, 1811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1812, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1813, 0, 1814, 0, 0, 1815, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1816, 0, 0, 0, 0, 0, 0, 1817, 1818, 0, 0, 0, 0, 0, 1819, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1820, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1821, 0, 0, 0, 0, 0, 0, 1822, 0, 0,
    1823, 0, 0, 0, 1824, 0, 1825, 0, 1826, 0, 1825, 0, 0, 0, 1827, 0, 0, 1828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1830, 1831, 0, 0, 0, 0, 1832, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1833, 1834, 1835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1836, 0, 1837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1838, 0, 0, 1274, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1839, 0, 0, 0, 0, 0, 0, 0, 1107, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1840, 1841, 0, 1842, 1832, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1831, 0, 0, 1844, 0, 1845, 0, 0, 0, 1846, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1847, 0, 1839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1842, 0, 0, 0, 0, 0,
    0, 1848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1850, 0, 0, 0, 0, 0, 0, 1828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1107, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1851, 0, 1852, 0, 1853, 0, 0, 1854, 0, 0, 0, 0,
    0, 1855, 1856, 1857, 0, 0, 0, 0, 0, 0, 1858, 0, 0, 0, 0, 1859, 1860, 0, 0, 0, 0, 0, 0, 1861, 1862, 0, 0, 0,
    1863, 0, 0, 1864, 0, 0, 1865, 0, 0, 0, 0, 1866, 0, 1867, 0, 0, 0, 0, 0, 0, 0, 1868, 1869, 0, 0, 0, 0, 0, 0,
    1870, 1871, 1872, 0, 0, 1873, 1874, 0, 0, 0, 0, 0, 0, 0, 1869, 1867, 1875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1876, 0, 0, 0, 1874, 0, 0, 0, 1877, 0, 1863, 1868, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1878, 0, 1879, 1880, 0, 1881, 1882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1883, 0, 1884, 0, 0, 0, 1885, 1886, 0, 0,
    0, 0, 0, 1859, 0, 0, 0, 0, 0, 0, 1887, 0, 0, 0, 0, 1888, 0, 1889, 0, 0, 1890, 0, 0, 0, 0, 0, 1891, 1892, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1893, 0, 0, 0, 0, 1894, 0, 0, 0, 0, 1895, 0, 0, 0, 0, 0, 1896, 0, 0, 1895, 0, 0,
    0, 0, 0, 1897, 0, 0, 0, 0, 0, 1898, 0, 1899, 0, 0, 1871, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1900, 0,
    0, 1901, 1902, 0, 0, 0, 0, 0, 0, 0, 0, 1902, 1903, 1904, 0, 1905, 1906, 0, 1907, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1891, 0, 1908, 0, 0, 0, 0, 0, 0, 0, 1907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1909, 0, 0, 0, 0, 0, 0, 0,
    1910, 0, 0, 0, 0, 1909, 0, 0, 0, 1911, 0, 1912, 1912, 0, 1913, 1914, 0, 0, 0, 0, 1915, 0, 1916, 0, 1917,
    1918, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1919, 1920, 1921, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1922, 0, 0, 0,
    0, 0, 1923, 0, 0, 0, 0, 1924, 0, 0, 0, 1912, 1919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1923, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1917, 1925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1926, 0, 1927, 0, 1928,
    0, 0, 1929, 0, 1930, 0, 0, 0, 0, 1931, 0, 0, 0, 0, 1932, 0, 0, 0, 0, 0, 0, 1927, 0, 0, 1933, 1934, 0, 0, 0,
    0, 1935, 0, 0, 0, 1936, 0, 0, 0, 0, 1937, 0, 0, 0, 0, 0, 0, 0, 0, 1938, 0, 0, 1939, 0, 0, 0, 0, 1940, 0,
    1941, 0, 0, 0, 0, 1942, 0, 0, 0, 0, 0, 1943, 0, 0, 0, 0, 0, 1944, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1945,
    1946, 0, 1947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1948, 0, 1949, 1950, 0, 1951, 0, 0, 0, 0, 0, 1952, 1953, 0, 1954,
    0, 1955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1956, 0, 0, 0, 0, 0, 0, 1957, 0, 0, 0, 1946, 0, 0, 0, 0, 0, 0, 0, 0, 1958, 1959, 0,
    1960, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1961, 0, 0, 0, 0, 0, 0, 0, 0, 1962, 0, 0, 0, 0, 0, 0, 1963, 0, 0, 0, 0, 0,
    0, 1964, 0, 0, 0, 0, 0, 0, 0, 1965, 0, 0, 0, 1966, 0, 0, 1967, 0, 1968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1969, 0, 0, 0, 1936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1962, 0, 0, 1956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1970, 1971, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1972, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1973, 0, 0, 0, 0, 0, 0, 0, 1974, 0, 0, 1975,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1976, 0, 1977, 0, 0, 0, 0, 0, 0, 1978, 0, 0, 0, 0, 1979, 1980, 0, 0, 1981, 0,
    0, 0, 1982, 0, 0, 0, 0, 0, 1983, 0, 1984, 0, 0, 0, 0, 0, 0, 1985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1977, 0, 0,
    0, 0, 1986, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1987, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1988, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1989, 0, 0, 1990, 0, 0,
    1991, 0, 1992, 0, 0, 0, 1993, 1994, 0, 0, 0, 0, 0, 1995, 0, 1996, 0, 0, 1997, 0, 0, 0, 1998, 0, 0, 1999,
    2000, 2001, 2002, 2003, 0, 0, 0, 0, 2004, 2005, 2006, 0, 0, 0, 0, 2007, 0, 0, 0, 2008, 2009, 0, 0, 2010,
    2011, 0, 0, 2012, 0, 0, 0, 0, 0, 2013, 2014, 0, 0, 0, 0, 0, 0, 0, 2015, 2016, 2017, 0, 2018, 0, 0, 0, 0, 0,
    2019, 0, 0, 0, 2020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2021, 0, 0, 2022, 2023, 0, 0, 0, 2024, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2025, 0, 0, 0, 2026, 2027, 0, 0, 2028, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2029, 2030, 0, 2031, 0, 0, 0, 2032, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2033, 0, 0, 0, 2034, 2035, 0, 2036, 0, 0, 0, 2037, 0, 2038, 2039, 0, 0, 2040, 2041, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2007, 2042, 0, 0, 0, 2043, 0, 2032, 2044, 0, 0, 0, 2044, 0, 0, 0, 2045, 0, 0, 0, 0, 0, 2046,
    0, 0, 2047, 0, 0, 0, 0, 2048, 2049, 0, 0, 0, 0, 0, 2050, 0, 0, 0, 0, 2051, 0, 0, 0, 0, 0, 0, 2052, 0, 0, 0,
    0, 0, 2047, 0, 0, 2053, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2054, 0, 0, 2055,
    0, 0, 0, 0, 1804, 0, 0, 2056, 0, 0, 0, 0, 2057, 0, 0, 2058, 0, 0, 2056, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2059, 0, 0, 2060, 0, 0, 0, 0, 0, 0, 0, 0, 2061, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2062, 2063, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2064, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2065, 0, 2066, 0, 0, 2067, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2068, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2069, 0, 2070, 0, 0, 0, 0, 2071, 0, 2061, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1991, 0, 1994, 0, 2061, 0, 1993, 2002, 0, 0, 1992, 0, 2050, 0, 2000, 1998, 0, 1999, 2034, 1996,
    0, 2072, 2037, 2003, 2001, 1995, 2005, 0, 0, 1997, 0, 2045, 2014, 0, 0, 2051, 2017, 2012, 2011, 2062, 2015,
    0, 2018, 0, 0, 2013, 0, 0, 0, 0, 0, 2020, 0, 0, 0, 0, 0, 2024, 2023, 0, 2022, 0, 2021, 2025, 0, 0, 2028,
    2064, 0, 0, 0, 0, 0, 2059, 2044, 2040, 0, 0, 2038, 2042, 0, 0, 0, 0, 2033, 2041, 0, 0, 0, 0, 0, 0, 2031,
    2039, 0, 2032, 2036, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2045, 0, 0, 2049, 2046, 0, 2048, 0, 2047,
    0, 2054, 0, 0, 2057, 0, 2055, 2070, 0, 0, 0, 0, 0, 0, 0, 0, 2058, 0, 0, 0, 0, 2063, 0, 0, 0, 2067, 0, 0, 0,
    2073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2074, 0, 0, 0, 0, 0,
    2075, 0, 0, 2076, 0, 0, 0, 0, 0, 0, 0, 2077, 0, 0, 0, 0, 0, 0, 0, 2078, 0, 0, 0, 2079, 0, 2076, 0, 2080, 0,
    0, 2081, 0, 2077, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2075, 0, 0, 0, 0, 2082, 0, 0, 0, 2083, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2084, 0, 0, 0, 2085, 0, 0, 0, 0, 0, 2086, 0, 0, 0, 2087, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2088, 0, 0, 0, 2089, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2090, 0, 0, 0, 0, 0, 50, 0,
    2091, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2093, 2094, 0, 0, 0, 1655, 2095, 0, 2096, 0, 2097, 0, 0, 0, 0, 0, 0, 2098, 0, 0, 0, 2099, 0,
    0, 0, 0, 2100, 0, 2101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2102, 0, 0, 2103, 0, 0, 0, 0, 944, 0, 2104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2105, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2106, 0, 0, 0, 0, 0, 0, 0, 2107, 0, 0, 2108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    589, 0, 2109, 0, 0, 2105, 0, 0, 0, 0, 0, 2110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2111, 0, 2112, 0, 2113, 2114, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2115, 0, 2116, 0, 0, 0, 0, 2117, 0, 0, 2118, 2119, 2120, 0, 2121, 2122, 0, 0, 0,
    2123, 2124, 0, 0, 0, 0, 2125, 0, 0, 2126, 0, 2127, 0, 0, 0, 0, 0, 2128, 0, 0, 0, 2129, 2130, 2131, 2132, 0,
    2133, 0, 0, 2134, 0, 0, 0, 0, 0, 2135, 0, 2136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 339, 0, 2137, 0, 0,
    2138, 0, 0, 2139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2140, 0, 0, 0, 2141, 0, 0, 0, 0, 2142, 0, 0,
    0, 0, 2143, 0, 0, 2132, 0, 2144, 2145, 2145, 2146, 0, 0, 0, 0, 2147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2148, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2149, 0, 2150, 0, 0, 0, 0, 0, 2150, 0, 2151, 0, 0, 0, 0, 0, 2131, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2129, 0, 2152, 0, 0, 0, 2153, 2154, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2130, 0, 0, 0, 0, 2155, 0, 0, 2148, 0, 0, 0, 0, 2118, 2156,
    2157, 0, 0, 0, 2158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2121, 0, 2160, 2161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2163, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2134, 0, 0, 0, 0, 0, 0, 0, 0, 2164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2165, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2165, 0, 0, 0, 2166, 0, 2167, 0, 0, 29, 0, 2168, 0, 0, 2169, 0, 0, 0, 0, 0, 1084, 2170, 0, 0,
    0, 0, 0, 2171, 0, 2172, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2155, 2173, 235, 0, 2174, 0, 2175, 2176, 2177, 0, 0, 0,
    0, 0, 0, 0, 0, 2178, 0, 0, 0, 0, 2179, 0, 2180, 2181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2182, 0, 2183, 0, 0, 0,
    2184, 0, 0, 0, 0, 2185, 2186, 2187, 0, 2188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2189, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2184, 0, 0, 0, 0, 0, 0, 0, 0, 2190,
    0, 0, 2191, 0, 0, 0, 2192, 0, 0, 0, 2193, 0, 0, 0, 0, 0, 0, 0, 1965, 0, 0, 0, 0, 0, 0, 0, 0, 2194, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2195, 0, 0, 2196, 2197, 0, 0, 0, 0, 0, 0, 0, 2198, 2199, 0, 0, 0, 0, 0, 0,
    2200, 0, 2201, 0, 2202, 0, 2203, 0, 0, 0, 0, 2204, 2205, 0, 0, 0, 2206, 0, 0, 0, 0, 0, 0, 0, 289, 0, 2207,
    0, 0, 0, 0, 0, 2208, 0, 2209, 0, 2210, 0, 0, 2211, 0, 0, 2212, 0, 0, 0, 2213, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2214, 2215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2216, 0, 0, 0, 0, 0, 0, 0, 0, 2217, 0, 0, 0, 0, 0, 0, 0, 2218,
    2219, 2220, 2221, 0, 0, 0, 2222, 0, 0, 0, 0, 2223, 0, 0, 2224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2225, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2066, 2226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2227, 0, 2228, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2229, 0, 0, 0, 0, 0, 0, 2230, 0, 2231, 0, 0, 0, 0, 0, 2232, 0, 0, 0, 0, 0, 2233,
    0, 0, 0, 0, 2234, 0, 0, 0, 0, 0, 0, 0, 2235, 0, 0, 0, 2236, 0, 0, 0, 0, 0, 0, 0, 2237, 0, 0, 0, 2238, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2239, 2240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2223, 0, 0, 0, 0, 0, 0, 0,
    2241, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2242, 0, 0, 0, 0, 0, 2243, 2244, 2245, 0, 0, 0, 2246, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2247, 0, 0, 0, 0, 2248, 0, 2249, 0, 0, 0, 0, 0, 0, 2250, 0, 0, 2251, 0, 0, 0, 0,
    0, 2252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2253, 0, 2254, 0, 0, 0, 363, 0, 2255, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2256, 0, 0, 0, 0, 0, 2243, 0, 2257, 0, 2258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2257, 0, 0, 0, 0, 0, 0, 0, 2259, 2260, 0, 0, 4, 0, 0, 0, 0, 2261, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2263, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2264, 0, 0, 0,
    2265, 0, 0, 0, 0, 0, 613, 0, 2266, 0, 0, 2207, 0, 0, 0, 0, 0, 2267, 0, 0, 0, 0, 0, 0, 0, 0, 2268, 0, 0, 0,
    0, 2269, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2270, 0, 0, 0, 0, 2271, 0, 0, 0, 2245, 0, 0, 0, 0,
    2272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2273, 0, 0, 0, 0, 0, 2274, 0,
    0, 0, 2208, 0, 0, 0, 0, 0, 0, 0, 2275, 0, 0, 0, 0, 2276, 0, 2277, 0, 0, 0, 0, 0, 2278, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2280, 0, 2244, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2281, 0, 2282, 2283, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2270, 0, 0, 2224, 0, 0, 0, 0, 0, 0, 2235, 0, 0, 0, 0, 0, 0, 0, 2284, 0, 0, 0, 0, 0,
    0, 0, 2285, 0, 0, 0, 0, 0, 2286, 0, 0, 0, 0, 0, 2287, 0, 0, 0, 0, 2233, 0, 0, 0, 0, 2288, 0, 0, 0, 2289, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2290, 0, 2196, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2291, 0, 0, 0, 0, 0, 2292, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2293, 0, 2294, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2295, 0, 0, 2259, 2296, 2297, 2236, 0, 2298, 0, 2297, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1905, 0, 0, 0, 0, 0, 0, 0, 2299, 0, 0, 0, 2279, 0, 2284, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2300, 0, 0, 0, 0, 0, 0, 2301, 2236, 0, 0, 0, 2302, 2298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2199, 2209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2304, 2305, 2306, 998, 0, 0, 0, 0, 0, 0, 0, 0,
    2307, 2307, 2305, 0, 2308, 422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2309, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2310, 0, 0, 0, 0, 2311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2313, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2314, 0, 0, 0, 0, 0, 2315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2316, 2317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2319, 0, 0, 0, 0,
    2320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2321, 0, 0, 0, 0,
    0, 2325, 0, 0, 0, 0, 0, 0, 2326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2313, 0, 0, 0, 0, 2316, 0, 0, 0, 0, 2328, 0, 0, 0, 0, 0, 2329, 0, 0, 0, 2281, 0, 2330, 0, 0, 0, 0, 0, 0,
    2331, 0, 2332, 0, 2333, 0, 0, 2138, 374, 0, 2334, 374, 0, 0, 2335, 0, 2336, 0, 2337, 0, 0, 2338, 0, 0, 0, 0,
    0, 0, 0, 2339, 0, 0, 0, 0, 0, 0, 2340, 0, 0, 0, 0, 0, 0, 0, 2341, 0, 0, 0, 0, 2342, 0, 0, 0, 1707, 0, 0,
    2343, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2345,
    0, 2346, 0, 0, 0, 0, 0, 0, 2347, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2348, 2349, 0, 0, 2350, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2351, 0, 0, 0, 0, 0, 2352, 0, 0, 0, 0, 0, 0, 2337, 2350, 0, 2353, 0, 2354, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2355, 0, 0, 0, 0, 2356, 0, 0, 0, 0, 2357, 2358, 0, 0, 0, 0, 0, 0, 0, 0, 2359,
    0, 0, 0, 0, 0, 0, 0, 0, 2360, 0, 2361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2342, 0, 0, 0, 0, 0, 0, 0, 0, 2341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2362, 0, 2363, 0, 0, 0, 0, 2364, 2365, 0, 0, 0, 2366, 0, 0,
    0, 2367, 0, 0, 0, 0, 0, 0, 2368, 0, 0, 0, 2369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2370, 0, 0, 81, 0, 0, 0,
    0, 0, 0, 0, 0, 2371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2370, 0, 0, 0, 2366, 0, 0, 2367, 0, 2368, 0, 2370, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2373, 0, 0, 2374, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2374, 0, 0, 0, 0, 0, 0, 0, 2375, 0, 2376, 2377, 0, 0, 0, 0, 2378, 0, 2379,
    0, 0, 0, 2380, 0, 0, 0, 0, 2381, 0, 0, 0, 2382, 2383, 0, 0, 0, 0, 0, 0, 2384, 0, 0, 0, 2385, 0, 0, 0, 0, 0,
    0, 2386, 0, 0, 2387, 0, 0, 0, 2388, 0, 2389, 2390, 0, 0, 0, 0, 0, 2391, 2392, 2393, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2394, 0, 0, 0, 2395, 2396, 0, 0, 0, 0, 0, 0, 0, 0, 2397, 0, 2398, 0, 2399,
    2400, 0, 0, 2401, 0, 0, 2402, 0, 2403, 0, 0, 2404, 0, 2405, 2406, 2407, 2408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2409, 0, 2410, 2411, 0, 2412, 2413, 0, 0, 0, 0, 0, 2414, 0, 2415, 0, 0, 2416, 0,
    0, 0, 0, 0, 2417, 0, 2418, 0, 0, 0, 2419, 0, 0, 0, 0, 0, 0, 0, 2420, 2421, 0, 0, 2422, 0, 2423, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2424, 0, 0, 2425, 0, 0, 0, 0, 2426, 0, 0, 2427, 0, 0, 0, 2428, 0, 0, 0, 2429, 0, 0, 2430, 0,
    0, 0, 2431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2432, 2433, 0, 0, 0, 0, 0, 2434, 2435, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2436, 0, 2437, 0, 0, 0, 2438, 0, 2439, 2440, 2441, 0, 2411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2442,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2443, 0, 2444, 0, 2445, 0, 0, 2446, 2446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2447, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2448, 0, 0, 0, 2449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2451,
    0, 2452, 0, 0, 0, 0, 1051, 0, 0, 0, 0, 0, 2410, 0, 0, 0, 0, 0, 2453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2378, 2376, 2377, 2413, 0, 0, 0, 2380, 2454, 0, 0, 2382,
    2381, 2451, 2379, 2383, 0, 2444, 0, 0, 0, 0, 0, 2388, 0, 2431, 0, 2384, 0, 2387, 2386, 2385, 0, 0, 0, 2396,
    0, 2448, 0, 2394, 2390, 2391, 0, 0, 2397, 0, 2395, 0, 0, 0, 0, 0, 2401, 0, 2402, 2405, 0, 2418, 0, 0, 2406,
    2415, 0, 2404, 0, 2399, 2400, 0, 2407, 2408, 2403, 0, 0, 0, 0, 0, 2417, 0, 2419, 0, 2416, 0, 0, 0, 0, 0,
    2428, 2436, 2429, 2438, 0, 0, 0, 2423, 0, 0, 2422, 0, 2425, 0, 2430, 2426, 0, 2427, 0, 2424, 2439, 0, 0, 0,
    0, 2433, 0, 2440, 2441, 0, 2434, 0, 0, 2435, 0, 2437, 2432, 2442, 0, 0, 0, 0, 0, 2445, 2446, 0, 0, 2443, 0,
    2447, 0, 0, 0, 0, 0, 0, 0, 0, 2449, 0, 0, 0, 0, 0, 1906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2455, 0,
    0, 0, 2456, 0, 0, 0, 0, 0, 2457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2458, 0, 0, 0, 0, 0, 0, 2459, 0, 0, 0, 0, 0, 0,
    0, 0, 2460, 0, 1689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2462, 0, 0, 0, 0, 0, 0, 1690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2463, 2464, 0, 2465, 2466, 2467, 0, 0, 0,
    0, 2468, 2469, 2470, 2471, 2472, 2473, 0, 0, 2474, 2475, 0, 0, 0, 2476, 0, 0, 52, 2477, 0, 0, 2478, 2479, 0,
    0, 2480, 2481, 0, 2482, 2483, 2484, 0, 0, 2485, 0, 0, 2486, 0, 0, 0, 0, 0, 0, 2487, 0, 708, 0, 0, 0, 0, 0,
    0, 0, 2488, 2489, 0, 2490, 0, 2491, 0, 2492, 369, 0, 0, 2493, 0, 0, 0, 2494, 0, 0, 2495, 0, 0, 0, 0, 0, 0,
    2496, 0, 0, 0, 0, 0, 0, 0, 2497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2463, 2464, 2465, 0, 2467, 2466, 2473, 2492, 1157, 0, 2469, 2494, 2470, 2471, 2468,
    0, 2497, 2474, 2472, 0, 0, 0, 2475, 2479, 2476, 0, 2477, 2480, 2478, 2481, 0, 2486, 0, 0, 2484, 0, 2483,
    2482, 0, 2485, 0, 0, 0, 2487, 0, 0, 2493, 2495, 0, 0, 2490, 2489, 0, 0, 0, 2491, 0, 2499, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2498, 0, 0, 0, 2500, 0, 2501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2502, 0, 0, 2503, 2504, 0, 0, 2505, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2506, 0, 0, 0, 0, 2507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2511, 0, 0,
    0, 2512, 0, 0, 0, 0, 0, 0, 2513, 0, 0, 0, 0, 0, 0, 2514, 0, 0, 0, 2515, 0, 2516, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2517, 0, 0, 0, 0, 2518, 2516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2512, 0, 0, 0, 0,
    2519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2523,
    0, 2524, 250, 0, 0, 0, 0, 2525, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2526, 0, 0, 2527, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2528, 0, 0, 0, 0, 2529, 0, 0, 0, 0, 0, 2530, 0, 0, 0, 0, 0, 2531,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1091, 2532, 0, 0, 0, 0, 0, 0, 0, 0, 2533, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2534,
    2535, 0, 0, 0, 0, 2536, 0, 0, 0, 0, 0, 0, 0, 0, 2537, 0, 0, 0, 0, 0, 0, 2155, 0, 0, 0, 0, 2538, 0, 0, 0, 0,
    2527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2539, 0, 0, 0, 0, 0, 0, 2523, 0, 2524,
    2525, 0, 0, 2540, 0, 2535, 2526, 2539, 0, 0, 0, 2528, 0, 0, 0, 0, 0, 0, 0, 0, 2531, 0, 0, 0, 0, 0, 2530, 0,
    2532, 0, 0, 2534, 2533, 0, 0, 0, 0, 0, 0, 0, 2536, 0, 2537, 0, 0, 2538, 0, 0, 0, 0, 2541, 0, 0, 2542, 0, 0,
    0, 0, 2543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2542, 0, 0, 2544, 2545, 251, 0, 0, 0, 0, 0, 0, 2546, 2546, 2547,
    2548, 2549, 2550, 2551, 0, 2552, 2553, 0, 2554, 2555, 0, 2556, 0, 0, 0, 0, 0, 0, 2557, 0, 2558, 2559, 0, 0,
    2560, 0, 0, 0, 2561, 2562, 0, 2563, 2564, 2565, 2566, 0, 0, 0, 0, 0, 0, 0, 2567, 0, 0, 0, 2568, 2569, 0,
    2570, 0, 0, 2571, 0, 0, 0, 2572, 0, 0, 2573, 0, 2512, 0, 0, 0, 2574, 0, 0, 2575, 2576, 2577, 2578, 0, 0,
    2579, 0, 0, 2580, 2581, 0, 0, 0, 0, 2582, 2583, 0, 0, 2584, 2585, 0, 0, 2586, 0, 2562, 2587, 0, 0, 2588,
    2589, 2590, 2591, 0, 2592, 2566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2593, 0, 0, 2594, 2563, 0, 0, 0, 0, 0, 2595,
    0, 0, 0, 0, 0, 0, 0, 0, 2596, 2597, 0, 0, 2598, 0, 2599, 0, 0, 2600, 2601, 0, 2602, 2556, 0, 0, 0, 0, 2603,
    2604, 2565, 0, 2605, 0, 2606, 0, 0, 2581, 0, 0, 0, 2564, 2607, 0, 2608, 0, 2606, 0, 0, 0, 2609, 0, 0, 0,
    2610, 2611, 0, 0, 0, 0, 0, 0, 2612, 0, 2552, 2580, 0, 2605, 0, 2549, 0, 0, 2613, 0, 0, 0, 0, 2561, 0, 0, 0,
    0, 2614, 2546, 0, 0, 0, 0, 0, 0, 2615, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2616, 0, 0, 2617,
    0, 0, 0, 2618, 0, 0, 0, 2619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2620, 0, 0, 0, 0, 0, 0, 0, 0, 2621, 0, 0, 0, 0, 0,
    0, 0, 0, 2622, 0, 0, 0, 2623, 0, 0, 2624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2623, 0, 0, 2625, 0, 0, 0, 0,
    0, 0, 2626, 0, 0, 0, 0, 2627, 0, 0, 0, 0, 0, 0, 0, 2619, 0, 2628, 0, 0, 0, 0, 0, 2629, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2630, 0,
    0, 2631, 2632, 2633, 0, 0, 0, 2634, 0, 2635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2636, 0, 0, 0, 0, 0, 0,
    0, 2637, 0, 2638, 0, 0, 0, 0, 2639, 0, 0, 0, 2640, 0, 2641, 2642, 0, 0, 0, 0, 0, 0, 2643, 0, 0, 0, 0, 0, 0,
    0, 2644, 0, 2635, 0, 0, 0, 2645, 0, 0, 1721, 0, 2646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2647, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 356, 2639, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2643, 0, 0, 0, 0, 0, 0, 0, 2643, 0, 0, 0,
    0, 0, 0, 2648, 2649, 2650, 0, 0, 2651, 2652, 2653, 1173, 2654, 2655, 0, 0, 0, 0, 0, 0, 2656, 0, 0, 0, 2657,
    2658, 0, 0, 0, 0, 0, 2659, 0, 0, 0, 2660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2664, 0, 0, 0, 0, 0, 0, 2665, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2666, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2667, 0, 0, 2668, 0,
    2669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2670, 0, 0, 0, 0, 0, 0, 2671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2674, 0, 0, 0, 0, 0, 2675, 0, 0, 0, 0, 2676, 0, 0, 0, 2677, 0, 0, 0, 0, 0, 0, 0, 879, 0, 2678, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2679, 0, 0, 0, 0, 0, 0, 0, 2680, 0, 0, 0, 0, 0, 0, 0, 2681, 0, 0, 0, 0, 0, 2682, 0, 0, 0,
    0, 2683, 1630, 0, 2684, 2685, 0, 0, 879, 0, 0, 0, 2338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1630, 2686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2687, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2688, 0, 0, 0, 0, 0, 0, 0, 0, 2689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2691, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2692, 0, 0, 0, 0,
    0, 2693, 2693, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2694, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2695, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2697, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2658, 2656, 0, 0, 0, 0, 0, 2660, 0, 0, 0, 2659, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2661, 0, 2698, 0, 0, 2677, 0, 0, 0, 1425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2662, 0, 2664, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2669, 0,
    0, 0, 2692, 0, 0, 2670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2671, 0, 0, 0, 0, 0, 2668, 0, 0, 2667, 0, 2675, 0, 0, 0,
    0, 0, 0, 0, 0, 2691, 0, 0, 0, 2686, 0, 0, 0, 0, 0, 2673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2678, 0, 0, 2685, 0,
    0, 0, 0, 0, 0, 0, 2683, 2684, 0, 2680, 2679, 2682, 0, 0, 0, 0, 0, 0, 2681, 2689, 2676, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2688, 0, 2687, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2693, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2695, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2699, 0, 0,
    0, 0, 0, 0, 0, 2699, 2700, 0, 0, 2701, 0, 0, 0, 0, 0, 2702, 0, 857, 0, 0, 0, 2703, 0, 2704, 0, 2705, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2706, 2707, 2708, 2709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2710, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2711, 2712, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2700, 0, 2701, 0, 0, 2702, 479, 0, 2703, 0, 2704, 0,
    2705, 0, 0, 0, 0, 0, 0, 2107, 0, 0, 0, 0, 2709, 2707, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2714, 0, 0, 2715, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 526, 0, 0, 0, 0, 0, 0, 0, 2716,
    2717, 2718, 2719, 2720, 0, 0, 0, 0, 2721, 0, 0, 0, 2722, 2723, 0, 0, 0, 2724, 2725, 2726, 0, 2727, 0, 0, 0,
    0, 2728, 0, 0, 2729, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2730, 0, 0, 0, 0, 0, 0, 2731, 2719, 2732, 2733, 0, 0, 0,
    2734, 2735, 0, 0, 0, 0, 0, 2718, 0, 0, 2727, 0, 2736, 2737, 2733, 2726, 0, 2734, 0, 0, 2717, 0, 0, 0, 0, 0,
    0, 0, 2738, 2739, 0, 2740, 0, 2715, 0, 0, 0, 2720, 2741, 0, 0, 0, 0, 2742, 0, 0, 0, 0, 2743, 0, 2725, 2744,
    0, 0, 0, 2745, 0, 0, 2746, 0, 0, 0, 0, 2741, 0, 2734, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2747, 0, 0, 0,
    2748, 2749, 0, 2750, 0, 2751, 2752, 0, 0, 2753, 2754, 2755, 2756, 0, 0, 0, 0, 2757, 0, 0, 2758, 0, 1279, 0,
    0, 0, 0, 0, 0, 0, 2759, 0, 2758, 1279, 0, 0, 0, 0, 0, 2760, 2750, 0, 0, 0, 0, 2761, 0, 2762, 2763, 0, 0, 0,
    0, 2764, 0, 2765, 0, 0, 0, 2766, 2767, 0, 0, 0, 1743, 0, 0, 2768, 0, 2769, 0, 0, 0, 0, 0, 0, 2770, 0, 0,
    2771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2772, 0, 2773, 0, 0, 0, 0, 0, 0, 0, 0, 2768, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2775, 0, 0, 0, 2776, 0, 0, 2777, 0, 0, 2777, 0, 2778, 0, 0, 0, 2779, 0, 0, 0, 0, 0, 0, 2780,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2782, 0, 0, 0, 0, 0, 0, 0,
    0, 2783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2784, 0, 0, 0, 0, 0, 0, 0, 2785, 0, 0, 0, 0, 0, 2786, 0, 0, 0, 0, 0,
    0, 2787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2788, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2789, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2790, 0, 2791, 0, 0, 0, 0, 0, 2791, 0, 0, 0, 2792, 0, 2793, 2794, 2795, 0, 2796, 2797, 0, 2798, 0,
    0, 0, 2799, 0, 0, 0, 2800, 2801, 2802, 2803, 0, 0, 0, 2804, 2805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2806, 606, 0, 0, 2806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2807, 2496, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2808, 2809, 2810, 0, 0, 0, 0, 0, 2811, 2812, 0, 0, 2813, 0, 2814, 0, 0, 0, 1974, 0, 0, 0,
    0, 0, 0, 0, 0, 2815, 0, 0, 0, 0, 0, 0, 0, 2812, 0, 0, 0, 0, 0, 2793, 2794, 2795, 0, 2796, 2797, 2798, 0,
    2801, 2815, 2803, 0, 2802, 2799, 0, 2800, 0, 2805, 2804, 0, 0, 2806, 0, 0, 0, 0, 0, 0, 2807, 0, 0, 0, 0, 0,
    0, 2808, 0, 2810, 0, 0, 2809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2816, 0, 0, 0, 0, 0, 0, 2817, 0, 2171, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2816, 0, 0, 0, 2817, 0, 0, 0, 0,
    0, 0, 0, 0, 2818, 2093, 0, 2818, 2819, 0, 0, 2820, 0, 0, 0, 0, 0, 2821, 0, 0, 0, 0, 0, 0, 2822, 0, 0, 2823,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2824, 2825, 2826, 0, 0, 0, 0, 0, 0, 2827, 0, 0, 0, 0, 240, 0, 2828, 0, 0, 0, 0,
    0, 0, 2829, 0, 0, 0, 0, 139, 0, 2830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2831, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2821, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2820, 0, 0, 0, 0, 0, 0, 0, 2822, 2823, 0, 2826, 2825,
    2824, 0, 0, 2828, 0, 0, 0, 0, 0, 0, 2827, 0, 0, 2829, 0, 0, 0, 0, 0, 0, 2831, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2832, 0, 0, 2833, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2834, 0, 0, 0, 2835, 0, 0, 0, 0,
    0, 0, 2836, 2837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2838, 2839, 2840, 0, 2840, 0, 0, 0, 0, 0, 0,
    0, 2841, 0, 2842, 0, 0, 2843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2844, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2845, 0, 0, 0,
    2846, 2847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2158, 0, 0,
    0, 0, 0, 0, 2846, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2848, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2849, 0, 0, 2850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2835, 0, 0, 2837, 2836, 0, 0, 0,
    0, 0, 0, 0, 0, 2842, 0, 2841, 0, 0, 2843, 0, 0, 2848, 2081, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2849, 0, 0, 2844, 0,
    2845, 0, 0, 0, 0, 0, 0, 0, 0, 2851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2852, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    137, 0, 0, 0, 2855, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2856, 0, 0, 0, 2856, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2857, 0, 0, 0, 0, 0, 0, 2138, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2859, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2860, 0, 0, 0, 0, 2861, 2862, 0, 0, 2863, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2864, 0, 0,
    0, 0, 0, 2865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2866, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2867, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2868, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2869, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2870, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2871, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2873, 0, 0, 0, 0, 2874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2865, 0, 0, 0, 0, 2866, 0, 0, 0, 0, 0, 2867, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2868, 0, 0, 0, 0, 0, 0, 0, 2869, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2870, 2871, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2874, 2873, 0, 0, 0, 0, 0, 2875, 0, 0, 0, 2876, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 273, 2877, 0, 2878, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2879, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2880, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2881, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2884, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2886, 0, 0, 0, 0, 0, 0, 2887, 2888, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2875, 2876, 0, 2878, 2877,
    0, 2885, 0, 0, 0, 0, 0, 0, 0, 2879, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2880, 0, 0, 0, 0, 0,
    0, 0, 0, 2881, 0, 0, 0, 0, 0, 0, 2882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2884, 0,
    0, 0, 0, 0, 0, 2886, 0, 2888, 0, 0, 2887, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2889, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2890, 2891, 0, 0, 0, 2892, 0, 0, 0, 0, 0, 0, 0, 1717, 0, 0, 0, 0, 0,
    2893, 2893, 0, 0, 0, 0, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 0, 2895, 0, 0, 0, 0, 2896, 2897, 0, 0, 0, 2898, 0, 0,
    0, 2899, 2899, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2900, 0, 0, 2901, 2901, 0, 0, 0, 0, 0, 2902, 2902, 0, 2903, 0, 0,
    1629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2904, 0, 0, 0, 0, 2905, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2906, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2907, 1168, 0, 0, 0, 0, 2907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2908,
    2909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2911, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

/// What the readings above do not give of a surname: Hokkien, Teochew, Hakka, Korean and old spellings. Sorted.
inline constexpr struct {
  char16_t character;
  std::uint32_t initials;
  const char* spellings;
} surname_spellings[] = {
    {0x4E01, 524812, "4ting4teng4ding5jeong4jung5chung4tien4dinh/"},
    {0x4E18, 16843908, "4khoo3koo3khu3yau3hew4chiu5chiou5chyou3kew3kho3qiu3kiu4hiew3kuo4khoe3coo3kuw/"},
    {0x4E25, 17834064, "2um3eom3uhm3yim5ngiam4giam3yen4geam/"},
    {0x4E50, 16787456, "3yue2le3lok3loh4ngok4yueh/"},
    {0x4EC7, 328708, "3qiu4chou3sau3kau4chiu/"},
    {0x4EFB, 16911104, "2im3lim3yim3yum3jen3yam3ren3jin3jim/"},
    {0x4F0D, 4206672, "2ng3woo2wu3eng2mg3goh3ngo/"},
    {0x4F55, 128, "2ho3hoe3hor3haw3hoh3her2ha/"},
    {0x4F58, 262144, "3she3sia4seah3ser/"},
    {0x4F59, 16793872, "3yee2yu2eu2ee2er3yeu3yue3yii2ie2oe/"},
    {0x4FAF, 1152, "3hau3how3hou3heu2ho3kau/"},
    {0x4FDE, 17956864, "3yoo2yu3you3yue3ryu2ue/"},
    {0x502A, 8256, "3geh4ngai2ni3gei3nyi3gay4ngei/"},
    {0x5085, 32928, "3poh3foo2fu2po2hu3pow3poo/"},
    {0x5143, 20971520, "3won4weon4yuan/"},
    {0x5168, 516, "3jun4chun4jeon4chon5chuan/"},
    {0x5173, 66624, "4kwan4kuan4quan4guan5kwaan/"},
    {0x5177, 1088, "3koo3goo2ku2gu/"},
    {0x5189, 16908800, "3ran3jan3yim/"},
    {0x51AF, 32930, "5phung4fung5foong4bang4pang4feng4hong4pung4fong/"},
    {0x51BC, 262272, "3sin4seen5hsien4shin4sinn/"},
    {0x51CC, 2048, "4ling4leng3lin/"},
    {0x5218, 16910336, "3lau3low4liew4lauw3yoo2yu3you3ryu3liu3lao3lew4liou4liao3luu/"},
    {0x5229, 2048, "3lee2li3lei/"},
    {0x5289, 16910336, "3lau3low4liew4lauw3yoo2yu3you3ryu3liu3lao3lew4liou4liao3luu/"},
    {0x533A, 16385, "2au2aw2ou2ow/"},
    {0x5340, 16385, "2au2aw2ou2ow/"},
    {0x5343, 4, "4chun5cheon/"},
    {0x5353, 524292, "3toh3tok3cho5cheuk4tock5cheok3toe/"},
    {0x5355, 262152, "4shan3sin3sen3dan/"},
    {0x5357, 8192, "3nam4nahm3nan/"},
    {0x5358, 262152, "4shan3sin3sen3dan/"},
    {0x535E, 32770, "4byun5byeon4pyun4pian/"},
    {0x5362, 141312, "3roh3noh2no2ro3loo2lo2lu3low/"},
    {0x53B3, 17834064, "2um3eom3uhm3yim5ngiam4giam3yen4geam/"},
    {0x53E4, 1088, "3koo2ku4kwoo3kou2gu/"},
    {0x53EC, 262144, "4shao/"},
    {0x53F6, 16777472, "3yap4yeap3iap3yip2ip3yeh4yapp4yick/"},
    {0x53F8, 262144, "3sze3szu2se/"},
    {0x5409, 1088, "3gil3kil3kat/"},
    {0x5415, 16910336, "3loo2lu3lui3lye3ler3lyu3leu3yeo4ryeo3loi3loy4looi3luh3lie/"},
    {0x5433, 5251152, "3goh2go3ngo4gouw2ng3woo2wu3eng3ung3gow/"},
    {0x5434, 5251152, "3goh2go3ngo4gouw2ng3woo2wu3eng3ung3gow/"},
    {0x5442, 16910336, "3loo2lu3lui3lye3ler3lyu3leu3yeo4ryeo3loi3loy4looi3luh3lie/"},
    {0x5458, 16777216, "3yun/"},
    {0x5468, 524804, "4chew4chiu5tjioe4chow3joo2ju4chou4cheu3jou5chiew4chau4tjiu4tsiu/"},
    {0x54E1, 16777216, "3yun/"},
    {0x5510, 524296, "4tong3tng4tang4dang5thong/"},
    {0x55AE, 262152, "4shan3sin3sen3dan/"},
    {0x56B4, 17834064, "2um3eom3uhm3yim5ngiam4giam3yen4geam/"},
    {0x5857, 524296, "3too3doo2tu3thu3toh/"},
    {0x590F, 128, "2ha3hah4hsia2he/"},
    {0x59DA, 16777216, "4yeow3yew3yiu3yao2yu4yeoh/"},
    {0x59DC, 1092, "4kang4gang5keung6chiang5geung5kiang/"},
    {0x5B54, 1152, "5khong4hung4kong4kung/"},
    {0x5B59, 262144, "4sohn3son4suen4suhn4soon3sng3sun4song4swun/"},
    {0x5B5F, 4096, "5maeng4meng4mang/"},
    {0x5B6B, 262144, "4sohn3son4suen4suhn4soon3sng3sun4song4swun/"},
    {0x5B81, 8192, "4ning/"},
    {0x5B89, 16385, "3ahn2an2on/"},
    {0x5B8B, 262144, "4song4sung3sng5soong4soon6shoong/"},
    {0x5BB9, 16777728, "4yung4yong4jung/"},
    {0x5BE7, 8192, "4ning/"},
    {0x5C09, 20971520, "2yu3wei/"},
    {0x5C24, 16777488, "3yew2yu3yau2iu3you2eu/"},
    {0x5C39, 20971520, "4yoon3yun4youn3wan3yin4yune/"},
    {0x5C91, 786436, "3sam3sum4shum4cham4tsen4sham4tsam/"},
    {0x5D14, 524292, "4choi4choe4chwe4choy4tsui5choih4chey/"},
    {0x5D47, 4, "3chi/"},
    {0x5DEB, 4198402, "3moo3boo2wu/"},
    {0x5E84, 524804, "4chng5ching5chong6chuang4jang5chuan5tjung5juang6chueng/"},
    {0x5EB7, 1152, "4khng4kang4hong4kong/"},
    {0x5ED6, 2048, "4liao4liew4leow4liau4liow4leaw4liaw5leaow5leeow/"},
    {0x5F20, 524804, "3teo4teoh4thio3tio5tiong5chong6cheong5chang4jang5chung5tjong6cheung4teow6truong6tchong6chiong6chueng6thiong6tjiong/"},
    {0x5F35, 524804, "3teo4teoh4thio3tio5tiong5chong6cheong5chang4jang5chung5tjong6cheung4teow6truong6tchong6chiong6chueng6thiong6tjiong/"},
    {0x5F6D, 32768, "5phang3peh4pang5perng4pheh4peng/"},
    {0x5F90, 34341508, "4chee4cher2ji3seo3suh4tsui4chui3hsu4shyu3shu2su4swee3chi4chhi3sze3chu3zee3tsu5tjhie5chhie/"},
    {0x6210, 262144, "4sung5seong/"},
    {0x621A, 4, "4chik3chi/"},
    {0x6234, 524296, "3tai2te3tay3toy3dai3tye3tee4thay4thai/"},
    {0x6298, 262144, "3she/"},
    {0x647A, 262144, "3she/"},
    {0x6587, 4198402, "4moon3mun3man4boon3wen/"},
    {0x6589, 589828, "4chai3chi4tsai2qi/"},
    {0x65B9, 32930, "4pung3png3hng4bang4fong4fang5phang4pang/"},
    {0x65BD, 262144, "2sy3see2si3shi4shih3sze4shea3sih3sye/"},
    {0x660E, 4096, "5myung/"},
    {0x66F2, 66564, "2qu3chu3kuk4chyu/"},
    {0x66FD, 34079236, "4chan4chen5tsang4tjan5tseng5tzeng5chang5jeung5cheng4zeng4tjen4chng4tsan5chean/"},
    {0x66FE, 34079236, "4chan4chen5tsang4tjan5tseng5tzeng5chang5jeung5cheng4zeng4tjen4chng4tsan5chean/"},
    {0x6731, 524868, "4choo3chu4tjoe3joo2ju4chee3gee4chow4chau4choe/"},
    {0x6734, 32770, "4park3pak4piao3bak4pock3pok4bahk4paik/"},
    {0x6743, 66624, "4kwon4gwon4quan5kweon/"},
    {0x674E, 16910344, "3lee2li3lie4rhee2yi2ly3lay2dy3ree5leigh/"},
    {0x675C, 524296, "2do3toh3tho3doe3toe/"},
    {0x6768, 16785672, "3yeo4yeoh3njo4yong4yang5yeung5ieong5young3nio5yeong5duong3ieo2iu2io5yoong/"},
    {0x6797, 16910336, "3lim4liem3lin3lam3rim3yim3lum4ling4lien/"},
    {0x67E5, 34078724, "3cha3zha4char3tsa/"},
    {0x67EF, 82944, "3kua4quah2or3kwa2ko2ke3ker3orr4kuah/"},
    {0x67F3, 16910336, "3ryu3yoo2yu3liu3lau4ryoo3lyu3lew4liew/"},
    {0x6881, 16918528, "3neo3niu5leong5leung5liang4yang5ryang3nio5liong5leang5loong4neoh4lang5luong/"},
    {0x6885, 4098, "3mui4boey4buay3mei3moy/"},
    {0x694A, 16785672, "3yeo4yeoh3njo4yong4yang5yeung5ieong5young3nio5yeong5duong3ieo2iu2io5yoong/"},
    {0x697D, 16787456, "3yue2le3lok3loh4ngok4yueh/"},
    {0x6A02, 16787456, "3yue2le3lok3loh4ngok4yueh/"},
    {0x6A38, 32770, "4park3pak4piao3bak4pock3pok4bahk4paik/"},
    {0x6B0A, 66624, "4kwon4gwon4quan5kweon/"},
    {0x6B27, 16385, "2au2aw2ow2ou3ooi3ouw3auw/"},
    {0x6B50, 16385, "2au2aw2ow2ou3ooi3ouw3auw/"},
    {0x6B66, 2097154, "2vo2vu2bu/"},
    {0x6BB5, 8, "4doan/"},
    {0x6BB7, 16777232, "3yan3yin3eun/"},
    {0x6C5F, 1604, "4kang4kong5jiang6chiang4gang5kiang5kwong/"},
    {0x6C60, 516, "2ji3chi3jee/"},
    {0x6C64, 524288, "4thng4tong3tng4tang5thong4tung5thung/"},
    {0x6C6A, 5259264, "3ong4wong4wang4uong/"},
    {0x6C88, 786432, "3sim4shen4shim3sum3sam4shum3tim5sheum3sem/"},
    {0x6CB3, 128, "2ha3hah/"},
    {0x6D17, 8388608, "4xian/"},
    {0x6D2A, 8321, "3ang4hong4hung2ng5horng/"},
    {0x6D82, 524296, "3too3doo2tu3thu3toh/"},
    {0x6E29, 7356416, "3oon4voon4woon3wan3wen3wun2un/"},
    {0x6E38, 16777472, "3yew2yu3yau4yeow2iu3yow3you3yiu/"},
    {0x6E6F, 524288, "4thng4tong3tng4tang5thong4tung5thung/"},
    {0x6EAB, 7356416, "3oon4voon4woon3wan3wen3wun2un/"},
    {0x6F58, 32770, "4phua3pua4poon3pan3ban4phoa5phuah3pun4phan5phoan/"},
    {0x700B, 786432, "3sim4shen4shim3sum3sam4shum3tim5sheum3sem/"},
    {0x718A, 128, "6hsiung4hung3him5hiong/"},
    {0x7384, 128, "4hyun5hyeon/"},
    {0x738B, 7356546, "3ong4wong4heng4bong4wang4uong3wee5vuong/"},
    {0x7434, 1088, "4keum4geum/"},
    {0x7504, 16777284, "3yan3yen4chen3gin4ying/"},
    {0x7518, 1088, "3kam3gan3kum/"},
    {0x7530, 524804, "4chun4jeon4tian4tien3tin4chan5thien/"},
    {0x7533, 262144, "4shin3sin/"},
    {0x767D, 32770, "4baek4paik4paek3pai3bai4beck4baik3peh3pak3pek4peck3pik/"},
    {0x76D6, 1088, "2ge3gai3koi3kai/"},
    {0x76DB, 262144, "5sheng5shing4seng/"},
    {0x76E7, 141312, "3roh3noh2no2ro3loo2lo2lu3low/"},
    {0x77F3, 262148, "5cheok4shih4seok3suk3sek4chio5stone4shek/"},
    {0x7843, 524868, "4choo3chu4tjoe3joo2ju4chee3gee4chow4chau4choe/"},
    {0x7955, 2, "2bi/"},
    {0x795D, 4, "4chuk5cheok3chu/"},
    {0x796D, 33554432, "4zhai/"},
    {0x79B9, 5242880, "3woo2wu1u/"},
    {0x79CD, 4, "5chong/"},
    {0x79D8, 2, "2bi/"},
    {0x7A0B, 524804, "5cheng4thia3tia5ching5jeong5thiah4tiah/"},
    {0x7A2E, 4, "5chong/"},
    {0x7ADC, 16779264, "5loong5leong4lung5liong4yong/"},
    {0x7AE0, 516, "5chang4jang6cheung6cheong/"},
    {0x7AE5, 524288, "4tong4tung5thong6thoong/"},
    {0x7B26, 32928, "3foo3hoo2fu3fhu3poo/"},
    {0x7B80, 1604, "3kan3gan5chien4jian4gean4khan/"},
    {0x7BA1, 1024, "4koon4kuan4kwan/"},
    {0x7BC4, 2130080, "4pham3van4hoan4huan3fan4hwan5huang/"},
    {0x7C21, 1604, "3kan3gan5chien4jian4gean4khan/"},
    {0x7C98, 10240, "4liam4niam4nien/"},
    {0x7D00, 1092, "3kee3chi2gi3kei4chee/"},
    {0x7E46, 4096, "4miao3mau3miu/"},
    {0x7EAA, 1092, "3kee3chi2gi3kei4chee/"},
    {0x7F2A, 4096, "4miao3mau3miu/"},
    {0x7F57, 141312, "3loh3law2lo3low2na2ra3luo3loy/"},
    {0x7F85, 141312, "3loh3law2lo3low2na2ra3luo3loy/"},
    {0x7FC1, 20987921, "3ang4yung3eng4yong3ong4weng/"},
    {0x80E1, 4210849, "3foo2oh3woo2wu2hu2ho2aw2ou2ow/"},
    {0x82CF, 786432, "3soo3saw3soh2so2su4souw3sow2to/"},
    {0x8303, 2130080, "4pham3van4hoan4huan3fan4hwan5huang/"},
    {0x8358, 524804, "4chng5ching5chong6chuang4jang5chuan5tjung5juang6chueng/"},
    {0x838A, 524804, "4chng5ching5chong6chuang4jang5chuan5tjung5juang6chueng/"},
    {0x83AB, 4098, "3mok2mo3mak3moh3bok/"},
    {0x8427, 262272, "4siew4seow4siau3siu2so5hsiao5shiao5siauw4seah3sio4shaw5hsiau5shiau4seoh4siow4seau4sioe/"},
    {0x8449, 16777472, "3yap4yeap3iap3yip2ip3yeh4yapp4yick/"},
    {0x845B, 1088, "2ge2ko3kot4kerh/"},
    {0x8463, 524296, "4tang4tung4tong4dong/"},
    {0x848B, 524804, "6chiang4jang5chang6tseung6cheung4chio4tjio4cheo/"},
    {0x84CB, 1088, "2ge3gai3koi3kai/"},
    {0x84DD, 10240, "3nah3lam3nam2na3lum3lan/"},
    {0x8521, 524292, "4chua4tjoa5chuah4choi3toy4tsoi4chai4tsai4choy5tjhoa5chuar4chye4tsay4tjay5tjhai5chhoa/"},
    {0x8523, 524804, "6chiang4jang5chang6tseung6cheung4chio4tjio4cheo/"},
    {0x856D, 262272, "4siew4seow4siau3siu2so5hsiao5shiao5siauw4seah3sio4shaw5hsiau5shiau4seoh4siow4seau4sioe/"},
    {0x8591, 1092, "4kang4gang5keung6chiang5geung5kiang/"},
    {0x859B, 262272, "3see3sih3sit5hsueh4seol5shieh/"},
    {0x85CD, 10240, "3nah3lam3nam2na3lum3lan/"},
    {0x8607, 786432, "3soo3saw3soh2so2su4souw3sow2to/"},
    {0x885A, 4210849, "3foo2oh3woo2wu2hu2ho2aw2ou2ow/"},
    {0x8868, 32768, "3pyo/"},
    {0x8881, 20987968, "4yuen3wan3oan4guan/"},
    {0x88F4, 32770, "3bae3pae3pai3pei3bai3bui/"},
    {0x88F5, 32770, "3bae3pae3pai3pei3bai/"},
    {0x8983, 589828, "3qin3tan3tam4chin4tham/"},
    {0x89E3, 8650880, "3xie5hsieh3hai5shieh/"},
    {0x8A31, 263296, "3koh3kho4khoh4khaw3hui3hoi3hsu3heo3hur3huh4khor3shu4heah4kohr/"},
    {0x8A79, 524804, "5chiam4tsim4chim3jim3jan4chan4tsan5chiem5tjiam/"},
    {0x8AF8, 512, "2je/"},
    {0x8B1D, 786572, "4chia5cheah4tjia3sia3tse3che5hsieh5shieh4sieh3der4seah5sheah4seow3tia4chea3dia/"},
    {0x8B5A, 524416, "4tham3tam3tan3hom/"},
    {0x8BB8, 263296, "3koh3kho4khoh4khaw3hui3hoi3hsu3heo3hur3huh4khor3shu4heah4kohr/"},
    {0x8BF8, 512, "2je/"},
    {0x8C22, 786572, "4chia5cheah4tjia3sia3tse3che5hsieh5shieh4sieh3der4seah5sheah4seow3tia4chea3dia/"},
    {0x8C2D, 524416, "4tham3tam3tan3hom/"},
    {0x8CC0, 128, "2ho3hoh/"},
    {0x8CC8, 1540, "3jia4chia2ka3kar/"},
    {0x8CF4, 10240, "3lai3nai3loh4luah3lua/"},
    {0x8D3A, 128, "2ho3hoh/"},
    {0x8D3E, 1540, "3jia4chia2ka3kar/"},
    {0x8D56, 10240, "3lai3nai3loh4luah3lua/"},
    {0x8ECA, 4, "3cha4chah3che/"},
    {0x8F66, 4, "3cha4chah3che/"},
    {0x8F9B, 262272, "4shin3sin4hsin3san3sun/"},
    {0x8F9C, 1024, "3koh3koo3kuo/"},
    {0x8FB9, 32770, "4byun4pian4bian/"},
    {0x8FDE, 10240, "4lian4lien4leng3lin3len3nee/"},
    {0x9023, 10240, "4lian4lien4leng3lin3len3nee/"},
    {0x908A, 32770, "4byun4pian4bian/"},
    {0x9093, 524296, "4teng4tang5thing5deung4then4deng5thang4dang/"},
    {0x90A2, 128, "4heng5hsing/"},
    {0x90B1, 16843908, "4khoo3koo3khu3yau3hew4chiu5chiou5chyou3kew3kho3qiu3kiu4hiew3kuo4khoe3coo3kuw/"},
    {0x90B5, 262144, "4siew4siow4shiu4shao3siu/"},
    {0x90B9, 524292, "4chow4tsou4chau4chew4tzou/"},
    {0x90D1, 34079236, "3tay3tee3teh3the5chung4jung5jeong5cheng6cheong3tey5zheng5chang2ty5jheng5chong5joung6chyung5trinh6tjheng/"},
    {0x90ED, 66624, "3gou4quek4kwek4kuek4kueh4kwee4koay3kuo4kuok4gwok4kwak4gwak4kwok3keh4kerk/"},
    {0x9112, 524292, "4chow4tsou4chau4chew4tzou/"},
    {0x9127, 524296, "4teng4tang5thing5deung4then4deng5thang4dang/"},
    {0x912D, 34079236, "3tay3tee3teh3the5chung4jung5jeong5cheng6cheong3tey5zheng5chang2ty5jheng5chong5joung6chyung5trinh6tjheng/"},
    {0x91D1, 1092, "3kim3gim4king3kam4chin/"},
    {0x9322, 524292, "5tsien4chee5chien4chin/"},
    {0x9336, 32768, "3pyo/"},
    {0x937E, 524804, "5cheng5chong5chung4jong6chueng5chern5tjong/"},
    {0x9418, 524804, "5cheng5chong5chung4jong6chueng5chern5tjong/"},
    {0x949F, 524804, "5cheng5chong5chung4jong6chueng5chern5tjong/"},
    {0x94B1, 524292, "5tsien4chee5chien4chin/"},
    {0x953A, 524804, "5cheng5chong5chung4jong6chueng5chern5tjong/"},
    {0x95DC, 66624, "4kwan4kuan4quan4guan5kwaan/"},
    {0x962E, 17965568, "6nguyen4yuen4ruan4yuan2un4juan5ngwan5nguen/"},
    {0x9633, 16777217, "4yong3ang6yeoung5yeong5young4yang/"},
    {0x9646, 2048, "4leok3luk3lok4loke2lu4look/"},
    {0x9648, 524292, "3tan4ting4tjan4chin4tran5chern4chan5tchen5chinn5tjhin/"},
    {0x9673, 524292, "3tan4ting4tjan4chin4tran5chern4chan5tchen5chinn5tjhin/"},
    {0x9678, 2048, "4leok3luk3lok4loke2lu4look/"},
    {0x967D, 16777217, "4yong3ang6yeoung5yeong5young4yang/"},
    {0x96F7, 2048, "4looi3lui3lei3loy5louie/"},
    {0x970D, 160, "3fok3hok3huo/"},
    {0x97C6, 4, "4chun5cheon/"},
    {0x97CB, 4194304, "3wee3wai3wei/"},
    {0x97D3, 128, "3han4hahn3hon4hahm/"},
    {0x97E6, 4194304, "3wee3wai3wei/"},
    {0x97E9, 128, "3han4hahn3hon4hahm/"},
    {0x983C, 10240, "3lai3nai3loh4luah3lua/"},
    {0x984F, 16785473, "3gan4ngan3yen3ahn3yan5nganh4yuen3gam/"},
    {0x989C, 16785473, "3gan4ngan3yen3ahn3yan5nganh4yuen3gam/"},
    {0x9918, 16793872, "3yee2yu2eu2ee2er3yeu3yue3yii2ie2oe/"},
    {0x9952, 16916992, "4yeow4niew3jao3yiu3rao/"},
    {0x9976, 16916992, "4yeow4niew3jao3yiu3rao/"},
    {0x99AC, 4098, "3mah3mar3beh2ma2mo4baay3bey3maa/"},
    {0x99AE, 32930, "5phung4fung5foong4bang4pang4feng4hong4pung4fong/"},
    {0x9A6C, 4098, "3mah3mar3beh2ma2mo4baay3bey3maa/"},
    {0x9AD8, 1092, "3koh2ko3kau3gao3kow3gaw3kao3cao/"},
    {0x9B0D, 4210849, "3foo2oh3woo2wu2hu2ho2aw2ou2ow/"},
    {0x9B4F, 4202560, "3wei3goi4ngai4gwee3wee2wi4ngui3gui4goey4gwie3gue/"},
    {0x9B5A, 1048592, "2eo2uh/"},
    {0x9B6F, 141312, "3roh3noh2ro2no2lu3loo/"},
    {0x9B91, 32770, "3pow3pau3bau3paw3bao/"},
    {0x9C7C, 1048592, "2eo2uh/"},
    {0x9C81, 141312, "3roh3noh2ro2no2lu3loo/"},
    {0x9C8D, 32770, "3pow3pau3bau3paw3bao/"},
    {0x9EA5, 4098, "3mak3mac3mai4mark2be3beh/"},
    {0x9EA6, 4098, "3mak3mac3mai4mark2be3beh/"},
    {0x9EAF, 66564, "2qu3chu3kuk4chyu/"},
    {0x9EC3, 7364754, "2ng3oei3wee3ooi3ung5huang5hwang5whang4wong5hwong4vong4bong3eng5hoang5huynh3oey3wie3wui5ngooi/"},
    {0x9EC4, 7364754, "2ng3oei3wee3ooi3ung5huang5hwang5whang4wong5hwong4vong4bong3eng5hoang5huynh3oey3wie3wui5ngooi/"},
    {0x9ECE, 2048, "3lai2le2li/"},
    {0x9ED1, 128, "2he/"},
    {0x9ED2, 128, "2he/"},
    {0x9F4A, 589828, "4chai3chi4tsai2qi/"},
    {0x9F50, 589828, "4chai3chi4tsai2qi/"},
    {0x9F8D, 16779264, "5loong5leong4lung5liong4yong/"},
    {0x9F94, 1024, "4kung4keng5kiong4kong/"},
    {0x9F99, 16779264, "5loong5leong4lung5liong4yong/"},
    {0x9F9A, 1024, "4kung4keng5kiong4kong/"},
    {0xFA22, 512, "2je/"},
    {0xFA44, 4098, "3mui4boey4buay3mei3moy/"},
    {0xFA51, 4, "4chuk5cheok3chu/"},
};

}  // namespace newsparse::detail::readings
