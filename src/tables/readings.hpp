// SPDX-License-Identifier: MIT AND Unicode-DFS-2016
#pragma once

// Made by make_readings.py from the Unihan database, Unicode 15.0.0 (Debian's unicode-data 15.0.0-1); do not edit.
// Copyright 1991-2022 Unicode, Inc., Unicode License; see NOTICE.
// *_of[c - 0x4E00] is a number of a text, *_offsets where it begins: the string of *_spellings << 16, the byte in it.
// A text has the spellings of one or more syllables: "shan|dan tan/". *_initials has their first letters as
// bits, a is bit 0.

#include <cstdint>

namespace newsparse::detail::readings {

/// Pinyin first, then Wade–Giles and Taiwan's other spellings.
inline constexpr const char* mandarin_spellings[] = {
    "/yi i ih yee/ding ting|zheng cheng jheng jeng/kao kau kaw/qi chi ci cee cih chee chih tsi tsee tsih/shang/xia "
    "hsia shia sia/han/wan|mo muo/zhang chang jhang jang/san/ji chi jee jih tsi tsee tsih/bu pu boo buh/yu yyu yiu/"
    "mian mien/gai kai/chou chow/zhuan chuan jhuan juan/qie chieh cie cieh chie tsie tsieh|ju chu chyu jyu jiu jeu "
    "tsyu tsiu tseu tsu/pi pee pih/shi shih shr shy shyh/qiu chiu ciou chiou tsiou/bing ping/ye yeh yer/cong tsung "
    "tzung tsong/dong tung/si szu ssu sze su sih sz sy syh/cheng/diu tiu diou/liang/you yu yiu yo yow iou/yan yen/s"
    "ang/gun kun guen gwun kuen kwun/jiu chiu jiou tsiou/ge ko ke ger geh ker keh/ya/qiang chiang ciang tsiang/zhon"
    "g chung jhong jong chong/jie chieh jieh tsie tsieh/feng fong fung/guan kuan/chuan/chan/lin/zhuo cho chuo jhuo "
    "jho juo jo/zhu chu jhu jhoo jhuh ju joo juh choo chuh/ba pa/wan/dan tan/wei wey/jing ching tsing/li lee lih/ju"
    " chu chyu jyu jiu jeu tsyu tsiu tseu tsu/pie pieh/fu foo fuh/nai/wu woo/tuo to/me meh mer|ma|yao yau/zhi chih "
    "jhih jr jy chi jih tzyy/zha cha jha ja/hu hoo huh/fa/le leh ler|yue yueh/yin ying/ping/pang/qiao chiao ciao ci"
    "au ciaw chiau chiaw tsiao tsiau tsiaw/guai kuai/cheng|sheng/mie mieh|nie nieh/xi hsi shi si see sih shee shih/"
    "xiang hsiang shiang siang/shu shoo shuh/dou tou dow/nang/jia chia tsia/mao mau maw/mai/luan/zi tzu tze tsu zih"
    " tz tzy tsz jzu/ru ju roo ruh/xue hsueh hsue shueh shue sueh sue syue siue siueh seue seuh shyue shiue shiueh "
    "sheue sheuh/sha/na/gan kan/suo so/cui tsuei tsui tzuei tzui cuei/zhe che cheh jhe jher jheh je jer jeh cher/qi"
    "an chien cian cien chian tsian tsien|gan kan/gui kuei kui guei/jue chueh chue jyue jiue jiueh jueh jeue jeuh t"
    "syue tsiue tsiueh tsueh tseue tseuh/le leh ler|liao liau liaw/ma/zheng cheng jheng jeng/er erh/chu choo chuh/k"
    "ui kuei/yun yyun yuen ywun/sui suei/gen ken/xie hsieh shieh sieh sie shie/ji chi jee jih tsi tsee tsih|qi chi "
    "ci cee cih chee chih tsi tsee tsih/tou tow/wang/kang/da ta/jiao chiao jiau jiaw tsiao tsiau tsiaw/hai/heng/mu "
    "moo muh/ting/qin chin cin tsin|qing ching cing tsing/bo po buo/lian lien/duo to tuo do/men|wei wey/ren jen/she"
    "n|shi shih shr shy shyh/le leh ler/ding ting/ze tse tseh tze tzeh zer zeh tzer/jin chin tsin/pu poo puh/chou c"
    "how|qiu chiu ciou chiou tsiou/reng jeng/fo fuo/lun luen lwun/cang tsang tzang/zi tzu tze tsu zih tz tzy tsz jz"
    "u|zai tsai tzai/ta/xian hsien shien sien sian shian/hong hung/tong tung/qian chien cian cien chian tsian tsien"
    "/ge ko ke ger geh ker keh|yi i ih yee/dai tai/ling/chao chau chaw/chang/sa/men/fan/yang/wo/jian chien jien tsi"
    "an tsien/jia chia tsia|jie chieh jieh tsie tsieh/yao yau/fen/di ti dee dih/fang/pei/diao tiao diau diaw/dun tu"
    "n duen dwun/xin hsin shin sin/ai/xiu hsiu shiu siu siou shiou/tang/huo ho/hui huei|kuai/chuan|zhuan chuan jhua"
    "n juan/che cheh cher/cang tsang tzang|chen/xun hsun hsyun shun shyun sun syun siun shiun/nu noo nuh/bo po buo|"
    "bai pai/gu ku goo guh koo kuh/ni nee nih/ban pan/xu hsu hsyu shu shyu su syu siu seu shiu sheu/zhou chou jhou "
    "jhow jou jow chow/shen/qu chu chyu cyu ciu ceu cu chiu cheu tsyu tsiu tseu tsu/ci tzu tsu tze cih tsz tsy|si s"
    "zu ssu sze su sih sz sy syh/beng peng bong bung/shi shih shr shy shyh|si szu ssu sze su sih sz sy syh/jia chia"
    " tsia|ga ka|qie chieh cie cieh chie tsie tsieh/dian tien dien|tian tien/bi pi bee bih/zhao chao jhao jhau jhaw"
    " jao jau jaw chau chaw/ci tzu tsu tze cih tsz tsy/zuo tso tsuo tzo tzuo zo/ti tee tih/zhan chan jhan jan/he ho"
    " her heh/she sheh sher/fu foo fuh|fo fuo/gou kou gow kow/ning/yong yung/wa/ka/bao pao bau baw/hui huei/lao lau"
    " law/bai pai/ming/er erh|nai/hen/quan chuan chyuan cyuan ciuan cuan chiuan tsyuan tsiuan tsuan/tiao tiau tiaw/"
    "xing hsing shing sing/kan/lai/chi chih chr chy/kua/guang kuang/mi mee mih/an/lu loo luh/mou mow/dong tung|tong"
    " tung/cha/gong kung kong/cun tsun tzun cuen cwun tsuen tswun/lu lyu lv liu leu/jiao chiao jiau jiaw tsiao tsia"
    "u tsiaw|yao yau/zhen chen jhen jen/ce tse tseh tze tzeh cer ceh tser|ze tse tseh tze tzeh zer zeh tzer|zhai ch"
    "ai jhai jai/kuai/chai/nong nung/hou how/jiong chiung jyong jiung tsyong tsiung tsiong/qin chin cin tsin/tui tu"
    "ei|tuo to/nan/xiao hsiao shiao siao siau siaw shiau shiaw/bian pien bien|pian pien/tui tuei/cu tsu tzu coo cuh"
    " tsoo tsuh/e o eh er/ku koo kuh/jun chun chyun jyun jiun tsyun tsiun tsun/zu tsu tzu zoo zuh tzoo tzuh/hun hue"
    "n hwun/su soo suh/fu foo fuh|mian mien/yu yyu yiu|shu shoo shuh/qi chi ci cee cih chee chih tsi tsee tsih|si s"
    "zu ssu sze su sih sz sy syh/lia|liang/pai/biao piao biau biaw/chu choo chuh|ti tee tih/fei/bei pei/zong tsung "
    "tzung tzong/tian tien/dao tao dau daw/tan/chui chuei/peng pong pung/tang|chang/jing ching tsing|liang/kong kun"
    "g/juan chuan chyuan jyuan jiuan tsyuan tsiuan tsuan/luo lo/song sung/leng/ben pen/cai tsai tzai/zhai chai jhai"
    " jai/qing ching cing tsing/ying yin/ruan juan/chun chuen chwun/ji chi jee jih tsi tsee tsih|jie chieh jieh tsi"
    "e tsieh/ruo jo juo ro/pian pien/sheng/huang/chou chow|qiao chiao ciao ciau ciaw chiau chiaw tsiao tsiau tsiaw/"
    "cai tsai tzai|si szu ssu sze su sih sz sy syh/duan tuan/ce tse tseh tze tzeh cer ceh tser/ou ow/za tsa tza|zan"
    " tsan tzan/lou low|lu lyu lv liu leu/gui kuei kui guei|kui kuei/sou sow/yuan yyuan/rong jung/jiang chiang tsia"
    "ng/bang pang/dian tien dien/hao hau haw/shan/zai tsai tzai/bin pin/nuo no/can tsan tzan/lei/zao tsao tzao zau "
    "zaw tzau tzaw/ao au aw/chuang/piao piau piaw/man/zun tsun tzun zuen zwun tzuen tzwun/liao liau liaw/tie tieh/s"
    "eng/tong tung|zhuang chuang jhuang juang/min/sai/dang tang/xuan hsuan hsyuan shuan shyuan suan syuan siuan shi"
    "uan/tai/lan/meng mong mung/qiong chiung cyong ciung ciong chyong chiong tsyong tsiung tsiong/lie lieh/kuang/za"
    "n tsan tzan/chen/teng/long lung/rang jang/xiong hsiung shiung siung syong siong shyong shiong/chong chung/dui "
    "tuei tui duei/ke ko ker keh/tu too tuh/er erh|ni nee nih/nei/liu liou|lu loo luh/qi chi ci cee cih chee chih t"
    "si tsee tsih|ji chi jee jih tsi tsee tsih/zi tzu tze tsu zih tz tzy tsz jzu|ci tzu tsu tze cih tsz tsy/shou sh"
    "ow/ran jan/gang kang/gua kua/mao mau maw|mo muo/kou kow/feng fong fung|ping/pan/qia chia cia tsia/mei/zhun chu"
    "n jhun jhuen jhwun jun juen jwun chuen chwun/cou tsou tzou cow tsow/du tu doo duh/kai/deng teng/ao au aw|wa/za"
    "o tsao tzao zau zaw tzau tzaw|zuo tso tsuo tzo tzuo zo/qie chieh cie cieh chie tsie tsieh/wen wun/hua|huai/yue"
    " yueh/liu liou/bie pieh bieh/pao pau paw|bao pao bau baw/geng keng/shua/quan chuan chyuan cyuan ciuan cuan chi"
    "uan tsyuan tsiuan tsuan|xuan hsuan hsyuan shuan shyuan suan syuan siuan shiuan/sha|cha/lou low/cuo tso tsuo tz"
    "o tzuo co/xue hsueh hsue shueh shue sueh sue syue siue siueh seue seuh shyue shiue shiueh sheue sheuh|xiao hsi"
    "ao shiao siao siau siaw shiau shiaw/kei|ke ko ker keh/la/pou pow|po puo/shan|yan yen/bo po buo|bao pao bau baw"
    "/tuan/jiao chiao jiau jiaw tsiao tsiau tsiaw|chao chau chaw/mo muo/keng/shao shau shaw/jin chin tsin|jing chin"
    "g tsing/gao kao gau gaw kau kaw/lang/lei|le leh ler/weng wong/chao chau chaw|jiao chiao jiau jiaw tsiao tsiau "
    "tsiaw/tao tau taw/pao pau paw/hua/nao nau naw/shi shih shr shy shyh|chi chih chr chy/za tsa tza/zang tsang tza"
    "ng/suan/qu chu chyu cyu ciu ceu cu chiu cheu tsyu tsiu tseu tsu|ou ow/bian pien bien/nian nien/zu tsu tzu zoo "
    "zuh tzoo tzuh|cu tsu tzu coo cuh tsoo tsuh/dan tan|chan|shan/nan|na/shuai/bo po buo|bu pu boo buh/ka|qia chia "
    "cia tsia/ang/que chueh chue cyue ciue ciueh cueh ceue ceuh chyue chiue chiueh cheue cheuh tsyue tsiue tsiueh t"
    "sueh tseue tseuh/chang|an/ce tse tseh tze tzeh cer ceh tser|si szu ssu sze su sih sz sy syh/zui tsuei tsui tzu"
    "ei tzui zuei/sha|xia hsia shia sia/rou jou row/can tsan tzan|shen|cen tsen tzen/shuang/xia hsia shia sia|jia c"
    "hia tsia/die tieh dieh/rui juei jui ruei/ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu|gou kou gow kow/dao tao da"
    "u daw|tao tau taw/zhao chao jhao jhau jhaw jao jau jaw chau chaw|shao shau shaw/po puo/ye yeh yer|xie hsieh sh"
    "ieh sieh sie shie/mie mieh/xu hsu hsyu shu shyu su syu siu seu shiu sheu|yu yyu yiu/mang/he ho her heh|ge ko k"
    "e ger geh ker keh/cun tsun tzun cuen cwun tsuen tswun|ying yin/xia hsia shia sia|he ho her heh/tun tuen twun/b"
    "i pi bee bih|pi pee pih/fou fow|pi pee pih/keng|hang/shun shuen shwun/zhi chih jhih jr jy chi jih tzyy|zi tzu "
    "tze tsu zih tz tzy tsz jzu/na|ne neh ner/dai tai|ai/chi chih chr chy|ying yin/dai tai|tai/bei pei|bai pai/yuan"
    " yyuan|yun yyun yuen ywun/guo kuo go ko/pen/ne neh ner|ni nee nih/gu ku goo guh koo kuh|gua kua/ci tzu tsu tze"
    " cih tsz tsy|zi tzu tze tsu zih tz tzy tsz jzu/he ho her heh|a|ke ko ker keh/nao nau naw|nu noo nuh/ga ka|xia "
    "hsia shia sia/ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu|zui tsuei tsui tzuei tzui zuei/pou pow/za tsa tza|ze "
    "tse tseh tze tzeh zer zeh tzer|zha cha jha ja/he ho her heh|huo ho|hu hoo huh/ka|ga ka/ge ko ke ger geh ker ke"
    "h|ka|lo luo|luo lo/zan tsan tzan|za tsa tza/hai|ke ko ker keh/huai/yan yen|ye yeh yer/pin/ha/hui huei|yue yueh"
    "/yo yuo/o uo|e o eh er/li lee lih|ying yin/na|nai|ne neh ner|nei/shuo sho/gong kung kong|hong hung/liang|ying "
    "yin/huan/jin chin tsin|yin ying/hu hoo huh|xia hsia shia sia/zhao chao jhao jhau jhaw jao jau jaw chau chaw|zh"
    "ou chou jhou jhow jou jow chow/nou now/ken/a/chuai|chuo cho/pa/se seh ser/nie nieh/chan|tan/die tieh dieh|zha "
    "cha jha ja/wai/nuo no|re je jeh rer reh/o uo|wo/zha cha jha ja|cha/miao miau miaw/a|sha/ai|yi i ih yee/da ta|t"
    "a/jie chieh jieh tsie tsieh|jue chueh chue jyue jiue jiueh jueh jeue jeuh tsyue tsiue tsiueh tsueh tseue tseuh"
    "/hai|hei/die tieh dieh|dia tia/cao tsao tzao cau caw tsau tsaw/ga ka/gu ku goo guh koo kuh|jia chia tsia/xu hs"
    "u hsyu shu shyu su syu siu seu shiu sheu|shi shih shr shy shyh/de te teh der deh|dei tei/chuai|zuo tso tsuo tz"
    "o tzuo zo/chao chau chaw|zhao chao jhao jhau jhaw jao jau jaw chau chaw/fu foo fuh|wu woo/hei|mo muo/ceng tsen"
    "g tzeng|cheng/o uo/jue chueh chue jyue jiue jiueh jueh jeue jeuh tsyue tsiue tsiueh tsueh tseue tseuh|xue hsue"
    "h hsue shueh shue sueh sue syue siue siueh seue seuh shyue shiue shiueh sheue sheuh/huo ho|o uo/me meh mer/ca "
    "tsa tza|cha/xiao hsiao shiao siao siau siaw shiau shiaw|ao au aw/jue chueh chue jyue jiue jiueh jueh jeue jeuh"
    " tsyue tsiue tsiueh tsueh tseue tseuh|jiao chiao jiau jiaw tsiao tsiau tsiaw/chuo cho/ca tsa tza/zen tsen tzen"
    "/lo luo/nin/jian chien jien tsian tsien|nan/dun tun duen dwun|tun tuen twun/kun kuen kwun/qun chun chyun cyun "
    "ciun cun chiun tsyun tsiun tsun/ri jih rih r ryh/quan chuan chyuan cyuan ciuan cuan chiuan tsyuan tsiuan tsuan"
    "|juan chuan chyuan jyuan jiuan tsyuan tsiuan tsuan/chuan|chui chuei/lue lyue lve lueh liue liueh leue leuh/hua"
    "n|yuan yyuan/wei wey|xu hsu hsyu shu shyu su syu siu seu shiu sheu/de te teh der deh|di ti dee dih/qi chi ci c"
    "ee cih chee chih tsi tsee tsih|yin ying/ben pen|fen/huai|pi pee pih/zhui chuei chui jhuei juei/ke ko ker keh|j"
    "iong chiung jyong jiung tsyong tsiung tsiong/chi chih chr chy|di ti dee dih/hang/mai|man/bu pu boo buh|pu poo "
    "puh/sao sau saw/dui tuei tui duei|zui tsuei tsui tzuei tzui zuei/duo to tuo do|hui huei/bao pao bau baw|bu pu "
    "boo buh|pu poo puh/di ti dee dih|ti tee tih/ta|da ta/sai|se seh ser/zeng tseng tzeng/zhuang chuang jhuang juan"
    "g/ke ko ker keh|qiao chiao ciao ciau ciaw chiau chiaw tsiao tsiau tsiaw/da ta|dai tai/hang|ben pen/jia chia ts"
    "ia|ga ka/en/zou tsou tzou zow tzow/qi chi ci cee cih chee chih tsi tsee tsih|xie hsieh shieh sieh sie shie/zan"
    "g tsang tzang|zhuang chuang jhuang juang/ha|tai/nu nyu nv niu neu/nuan/fou fow/niu niou/lao lau law|mu moo muh"
    "/rao jao rau raw/niang/na|nuo no/mian mien|wan/ai|xi hsi shi si see sih shee shih/chuo cho|ruo jo juo ro/niao "
    "niau niaw/nen/sun suen swun/bei pei|bo po buo/can tsan tzan|chan/kuan/su soo suh|xiu hsiu shiu siu siou shiou/"
    "xun hsun hsyun shun shyun sun syun siun shiun|xin hsin shin sin/ke ko ker keh|kei/jiang chiang tsiang|qiang ch"
    "iang ciang tsiang/wei wey|yu yyu yiu/mang|meng mong mung/chi chih chr chy|che cheh cher/wei wey|yi i ih yee/ni"
    "ao niau niaw|sui suei/ceng tseng tzeng/ping|bing ping/shu shoo shuh|zhu chu jhu jhoo jhuh ju joo juh choo chuh"
    "/tun tuen twun|zhun chun jhun jhuen jhwun jun juen jwun chuen chwun/yi i ih yee|ge ko ke ger geh ker keh/cen t"
    "sen tzen/zhi chih jhih jr jy chi jih tzyy|shi shih shr shy shyh/jiao chiao jiau jiaw tsiao tsiau tsiaw|qiao ch"
    "iao ciao ciau ciaw chiau chiaw tsiao tsiau tsiaw/wai|wei wey/qian chien cian cien chian tsian tsien|kan/cuan t"
    "suan tzuan/cha|chai|ci tzu tsu tze cih tsz tsy/yi i ih yee|si szu ssu sze su sih sz sy syh/xiang hsiang shiang"
    " siang|hang/shi shih shr shy shyh|fu foo fuh/shui shuei/chou chow|dao tao dau daw/chuang|zhuang chuang jhuang "
    "juang/guang kuang|an/di ti dee dih|de te teh der deh/du tu doo duh|duo to tuo do/gui kuei kui guei|wei wey/jin"
    " chin tsin|qin chin cin tsin/kuo ko/pai|po puo/nong nung|long lung/qiang chiang ciang tsiang|jiang chiang tsia"
    "ng/dan tan|tan/fang|pang/huai|hui huei/de te teh der deh/zhi chih jhih jr jy chi jih tzyy|zheng cheng jheng je"
    "ng/te teh ter/te teh ter|tei|tui tuei/song sung|zhong chung jhong jong chong/hu hoo huh|tie tieh/si szu ssu sz"
    "e su sih sz sy syh|sai/nen|nin/e o eh er|wu woo/kui kuei|li lee lih/chang|tang/re je jeh rer reh/qian chien ci"
    "an cien chian tsian tsien|qie chieh cie cieh chie tsie tsieh/gang kang|zhuang chuang jhuang juang/xu hsu hsyu "
    "shu shyu su syu siu seu shiu sheu|qu chu chyu cyu ciu ceu cu chiu cheu tsyu tsiu tseu tsu/xi hsi shi si see si"
    "h shee shih|hu hoo huh/zei tsei tzei/hu hoo huh|xi hsi shi si see sih shee shih/zha cha jha ja|za tsa tza/ba p"
    "a|pa/kang|gang kang/gan kan|han/den ten/ban pan|pan/ne neh ner/zhua chua jhua jua/zhe che cheh jhe jher jheh j"
    "e jer jeh cher|she sheh sher/ao au aw|niu niou/mo muo|ma/chai|ca tsa tza/ta|tuo to/pan|pin/ze tse tseh tze tze"
    "h zer zeh tzer|zhai chai jhai jai/kuo ko|gua kua/shuan/zhuai chuai jhuai juai|ye yeh yer/wo|zhua chua jhua jua"
    "/xie hsieh shieh sieh sie shie|jia chia tsia/sa|sha|suo so/rua jua|ruo jo juo ro/lu lyu lv liu leu|luo lo/guai"
    " kuai|guo kuo go ko/dan tan|shan/can tsan tzan|chan|shan/ti tee tih|di ti dee dih/chuai/die tieh dieh|she sheh"
    " sher/bang pang|peng pong pung/sa|sha/cuo tso tsuo tzo tzuo co|zuo tso tsuo tzo tzuo zo/bai pai|bo po buo/ti t"
    "ee tih|zhi chih jhih jr jy chi jih tzyy/zan tsan tzan|cuan tsuan tzuan/zuan tsuan tzuan/dun tun duen dwun|dui "
    "tuei tui duei/xiao hsiao shiao siao siau siaw shiau shiaw|xue hsueh hsue shueh shue sueh sue syue siue siueh s"
    "eue seuh shyue shiue shiueh sheue sheuh/shu shoo shuh|shuo sho/cuo tso tsuo tzo tzuo co|zhuo cho chuo jhuo jho"
    " juo jo/yu yyu yiu|wu woo/wu woo|mo muo/die tieh dieh|yi i ih yee/shai/an|yan yen/gao kao gau gaw kau kaw|hao "
    "hau haw/ai|nuan/bao pao bau baw|pu poo puh/ceng tseng tzeng|zeng tseng tzeng/mo muo|me meh mer/pu poo puh|piao"
    " piau piaw|po puo/shan|sha/biao piao biau biaw|shao shau shaw/di ti dee dih|duo to tuo do/chou chow|niu niou/c"
    "ong tsung tzung tsong|zong tsung tzung tzong/gou kou gow kow|ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu/bao pa"
    "o bau baw|fu foo fuh/duo to tuo do|tuo to/gui kuei kui guei|ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu/zha cha"
    " jha ja|zuo tso tsuo tzo tzuo zo/cha|zha cha jha ja/shan|zha cha jha ja/zha cha jha ja|shan/li lee lih|yue yue"
    "h/qi chi ci cee cih chee chih tsi tsee tsih|xi hsi shi si see sih shee shih/gua kua|kuo ko/ben pen|bing ping/x"
    "iao hsiao shiao siao siau siaw shiau shiaw|jiao chiao jiau jiaw tsiao tsiau tsiaw/he ho her heh|hu hoo huh/ju "
    "chu chyu jyu jiu jeu tsyu tsiu tseu tsu|jie chieh jieh tsie tsieh/gui kuei kui guei|hui huei/shao shau shaw|sa"
    "o sau saw/bin pin|bing ping/bang pang|bei pei/sen/leng|ling/chui chuei|zhui chuei chui jhuei juei/bei pei|pi p"
    "ee pih/shen|zhen chen jhen jen/hu hoo huh|ku koo kuh/dun tun duen dwun|shun shuen shwun/kai|jie chieh jieh tsi"
    "e tsieh/kan|jian chien jien tsian tsien/mo muo|mu moo muh/run jun ruen rwun/cheng|chen/ai|ei/chua|xu hsu hsyu "
    "shu shyu su syu siu seu shiu sheu/she sheh sher|xi hsi shi si see sih shee shih/yin ying|yan yen/shi shih shr "
    "shy shyh|zhi chih jhih jr jy chi jih tzyy/gui kuei kui guei|jiu chiu jiou tsiou/tang|shang/shen|chen/dun tun d"
    "uen dwun|zhuan chuan jhuan juan/mei|mo muo/po puo|bo po buo/mi mee mih|bi pi bee bih/long lung|shuang/luo lo|p"
    "o puo/sa|xi hsi shi si see sih shee shih/xi hsi shi si see sih shee shih|xian hsien shien sien sian shian/pai|"
    "pa/qian chien cian cien chian tsian tsien|jian chien jien tsian tsien/hu hoo huh|xu hsu hsyu shu shyu su syu s"
    "iu seu shiu sheu/jun chun chyun jyun jiun tsyun tsiun tsun|xun hsun hsyun shun shyun sun syun siun shiun/li le"
    "e lih|hai/yong yung|chong chung/wo|guo kuo go ko/wo|yuan yyuan/mian mien|sheng/jiao chiao jiau jiaw tsiao tsia"
    "u tsiaw|qiu chiu ciou chiou tsiou/yan yen|yin ying/kui kuei|hui huei/qin chin cin tsin|zhen chen jhen jen/ni n"
    "ee nih|niao niau niaw/chu choo chuh|xu hsu hsyu shu shyu su syu siu seu shiu sheu/xing hsing shing sing|ying y"
    "in/luo lo|ta/lao lau law|liao liau liaw/hei/cheng|deng teng/pu poo puh|bao pao bau baw/jiong chiung jyong jiun"
    "g tsyong tsiung tsiong|gui kuei kui guei/gui kuei kui guei|que chueh chue cyue ciue ciueh cueh ceue ceuh chyue"
    " chiue chiueh cheue cheuh tsyue tsiue tsiueh tsueh tseue tseuh/lao lau law|luo lo/jun chun chyun jyun jiun tsy"
    "un tsiun tsun|qu chu chyu cyu ciu ceu cu chiu cheu tsyu tsiu tseu tsu/chao chau chaw|zhuo cho chuo jhuo jho ju"
    "o jo/nuan|xuan hsuan hsyuan shuan shyuan suan syuan siuan shiuan/shu shoo shuh|shou show/yun yyun yuen ywun|yu"
    " yyu yiu/zhao chao jhao jhau jhaw jao jau jaw chau chaw|zhua chua jhua jua/mou mow|mu moo muh/jian chien jien "
    "tsian tsien|qian chien cian cien chian tsian tsien/mao mau maw|li lee lih/lu lyu lv liu leu|shuai/chang|yang/b"
    "in pin|fen/hang|heng/hui huei|hun huen hwun/zuo tso tsuo tzo tzuo zo|zhuo cho chuo jhuo jho juo jo/ting|ding t"
    "ing/fan|pan/she sheh sher|yu yyu yiu/pi pee pih|ya/nue nyue nve nueh niue niueh neue neuh|yao yau/dan tan|da t"
    "a/chi chih chr chy|zhi chih jhih jr jy chi jih tzyy/chai|cuo tso tsuo tzo tzuo co/gai kai|ge ko ke ger geh ker"
    " keh/sheng|cheng/meng mong mung|ming/sheng|xing hsing shing sing/zhe che cheh jhe jher jheh je jer jeh cher|zh"
    "ao chao jhao jhau jhaw jao jau jaw chau chaw|zhuo cho chuo jhuo jho juo jo/qu chu chyu cyu ciu ceu cu chiu che"
    "u tsyu tsiu tseu tsu|ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu/jin chin tsin|guan kuan|qin chin cin tsin/shi "
    "shih shr shy shyh|dan tan/huo ho|xu hsu hsyu shu shyu su syu siu seu shiu sheu/qi chi ci cee cih chee chih tsi"
    " tsee tsih|qie chieh cie cieh chie tsie tsieh/ge ko ke ger geh ker keh|luo lo/dong tung|liu liou/nue nyue nve "
    "nueh niue niueh neue neuh/lu loo luh|liu liou/bang pang|pang/lian lien|qian chien cian cien chian tsian tsien/"
    "qi chi ci cee cih chee chih tsi tsee tsih|zhi chih jhih jr jy chi jih tzyy/mi mee mih|ni nee nih/ji chi jee ji"
    "h tsi tsee tsih|zhai chai jhai jai/chan|shan/zhong chung jhong jong chong|chong chung/xun hsun hsyun shun shyu"
    "n sun syun siun shiun|yin ying/ze tse tseh tze tzeh zer zeh tzer|zuo tso tsuo tzo tzuo zo/yun yyun yuen ywun|j"
    "un chun chyun jyun jiun tsyun tsiun tsun/ce tse tseh tze tzeh cer ceh tser|jia chia tsia/ou ow|wu woo/can tsan"
    " tzan|zan tsan tzan/zhuan chuan jhuan juan|zuan tsuan tzuan/zhan chan jhan jan|nian nien/zhou chou jhou jhow j"
    "ou jow chow|yu yyu yiu/san|shen/mi mee mih|mei/xi hsi shi si see sih shee shih|ji chi jee jih tsi tsee tsih/za"
    " tsa tza|zha cha jha ja/jie chieh jieh tsie tsieh|xie hsieh shieh sieh sie shie/gei kei|ji chi jee jih tsi tse"
    "e tsih/chen|lin/qi chi ci cee cih chee chih tsi tsee tsih|qing ching cing tsing/lun luen lwun|guan kuan/xian h"
    "sien shien sien sian shian|xuan hsuan hsyuan shuan shyuan suan syuan siuan shiuan/fan|po puo/yao yau|you yu yi"
    "u yo yow iou|zhou chou jhou jhow jou jow chow/li lee lih|xi hsi shi si see sih shee shih/hong hung|gong kung k"
    "ong/xian hsien shien sien sian shian|qian chien cian cien chian tsian tsien/ge ko ke ger geh ker keh|he ho her"
    " heh/yue yueh|yao yau/luo lo|lao lau law/chuo cho|chao chau chaw/zong tsung tzung tzong|zeng tseng tzeng/lu ly"
    "u lv liu leu|lu loo luh/suo so|su soo suh/mou mow|miao miau miaw|miu miou/qiao chiao ciao ciau ciaw chiau chia"
    "w tsiao tsiau tsiaw|sao sau saw/jiao chiao jiau jiaw tsiao tsiau tsiaw|zhuo cho chuo jhuo jho juo jo/ba pa|pi "
    "pee pih/di ti dee dih|zhai chai jhai jai/qi chi ci cee cih chee chih tsi tsee tsih|shi shih shr shy shyh/duan "
    "tuan|zhuan chuan jhuan juan/le leh ler|lei/yu yyu yiu|yo yuo/pang|pan/ge ko ke ger geh ker keh|ga ka/neng/mai|"
    "mo muo/jiao chiao jiau jiaw tsiao tsiau tsiaw|jue chueh chue jyue jiue jiueh jueh jeue jeuh tsyue tsiue tsiueh"
    " tsueh tseue tseuh/de te teh der deh|te teh ter/juan chuan chyuan jyuan jiuan tsyuan tsiuan tsuan|zui tsuei ts"
    "ui tzuei tzui zuei/pu poo puh|fu foo fuh/la|xi hsi shi si see sih shee shih/yan yen|a/bi pi bee bih|bei pei/ch"
    "ou chow|xiu hsiu shiu siu siou shiou/ban pan|bo po buo|pan/se seh ser|shai/mang|wang/jie chieh jieh tsie tsieh"
    "|gai kai/xu hsu hsyu shu shyu su syu siu seu shiu sheu|zhu chu jhu jhoo jhuh ju joo juh choo chuh/yan yen|yuan"
    " yyuan/fei|fu foo fuh/shao shau shaw|tiao tiau tiaw/ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu|qu chu chyu cyu"
    " ciu ceu cu chiu cheu tsyu tsiu tseu tsu/ruo jo juo ro|re je jeh rer reh/jia chia tsia|qie chieh cie cieh chie"
    " tsie tsieh/qian chien cian cien chian tsian tsien|xi hsi shi si see sih shee shih/ti tee tih|yi i ih yee/hun "
    "huen hwun|xun hsun hsyun shun shyun sun syun siun shiun/xun hsun hsyun shun shyun sun syun siun shiun|qian chi"
    "en cian cien chian tsian tsien/sha|suo so/shen|xin hsin shin sin/guan kuan|wan/lang|liang/fu foo fuh|piao piau"
    " piaw/wan|yu yyu yiu/lu loo luh|lu lyu lv liu leu/zai tsai tzai|zi tzu tze tsu zih tz tzy tsz jzu/luo lo|la|la"
    "o lau law/zhe che cheh jhe jher jheh je jer jeh cher|zhao chao jhao jhau jhaw jao jau jaw chau chaw|zhu chu jh"
    "u jhoo jhuh ju joo juh choo chuh|zhuo cho chuo jhuo jho juo jo/ren jen|shen/lan|la/liao liau liaw|lu loo luh/m"
    "an|wan/bao pao bau baw|bo po buo/cang tsang tzang|zang tsang tzang/ping|pin/nie nieh|bo po buo/hong hung|jiang"
    " chiang tsiang/xia hsia shia sia|ha/bang pang|beng peng bong bung/she sheh sher|yi i ih yee/ha|ge ko ke ger ge"
    "h ker keh/shao shau shaw|xiao hsiao shiao siao siau siaw shiau shiaw/e o eh er|yi i ih yee/la|zha cha jha ja/q"
    "iu chiu ciou chiou tsiou|you yu yiu yo yow iou/te teh ter|teng/xue hsueh hsue shueh shue sueh sue syue siue si"
    "ueh seue seuh shyue shiue shiueh sheue sheuh|xie hsieh shieh sieh sie shie/xing hsing shing sing|hang/shuai|cu"
    "i tsuei tsui tzuei tzui cuei/qia chia cia tsia|jia chia tsia|jie chieh jieh tsie tsieh/shang|chang/ti tee tih|"
    "xi hsi shi si see sih shee shih/chu choo chuh|zhu chu jhu jhoo jhuh ju joo juh choo chuh/tui tuei|tun tuen twu"
    "n/tan|qin chin cin tsin/fiao fiau fiaw/jian chien jien tsian tsien|xian hsien shien sien sian shian/zi tzu tze"
    " tsu zih tz tzy tsz jzu|zui tsuei tsui tzuei tzui zuei/ei/shui shuei|shei/diao tiao diau diaw|tiao tiau tiaw/m"
    "iu miou/du tu doo duh|dou tou dow/shuo sho|shui shuei|yue yueh/shei|shui shuei/gu ku goo guh koo kuh|yu yyu yi"
    "u/huo ho|hua/qi chi ci cee cih chee chih tsi tsee tsih|kai/hao hau haw|he ho her heh/ben pen|bi pi bee bih/jia"
    " chia tsia|gu ku goo guh koo kuh/ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu|qie chieh cie cieh chie tsie tsieh"
    "/qu chu chyu cyu ciu ceu cu chiu cheu tsyu tsiu tseu tsu|cu tsu tzu coo cuh tsoo tsuh/dian tien dien|die tieh "
    "dieh/li lee lih|luo lo/zhuai chuai jhuai juai/man|pan/di ti dee dih|zhi chih jhih jr jy chi jih tzyy/pan|man/d"
    "un tun duen dwun|cun tsun tzun cuen cwun tsuen tswun/cu tsu tzu coo cuh tsoo tsuh|jiu chiu jiou tsiou/jue chue"
    "h chue jyue jiue jiueh jueh jeue jeuh tsyue tsiue tsiueh tsueh tseue tseuh|qiao chiao ciao ciau ciaw chiau chi"
    "aw tsiao tsiau tsiaw/che cheh cher|ju chu chyu jyu jiu jeu tsyu tsiu tseu tsu/zhuan chuan jhuan juan|zhuai chu"
    "ai jhuai juai/ya|ga ka|zha cha jha ja/nian nien|zhan chan jhan jan/pi pee pih|bi pi bee bih/hai|huan/zhe che c"
    "heh jhe jher jheh je jer jeh cher|zhei chei jhei jei/po puo|pai/shi shih shr shy shyh|kuo ko/yi i ih yee|wei w"
    "ey/xie hsieh shieh sieh sie shie|ye yeh yer/huan|xun hsun hsyun shun shyun sun syun siun shiun/dou tou dow|du "
    "tu doo duh/cuo tso tsuo tzo tzuo co|zan tsan tzan/cu tsu tzu coo cuh tsoo tsuh|zuo tso tsuo tzo tzuo zo/po puo"
    "|fa/shai|shi shih shr shy shyh/fa|po puo/xi hsi shi si see sih shee shih|li lee lih/chu choo chuh|ju chu chyu "
    "jyu jiu jeu tsyu tsiu tseu tsu/chun chuen chwun|dui tuei tui duei/dang tang|cheng/yao yau|yue yueh/qian chien "
    "cian cien chian tsian tsien|yan yen/ding ting|ting/diao tiao diau diaw|yao yau/wu woo|yu yyu yiu/tan|xian hsie"
    "n shien sien sian shian/chan|tan|xin hsin shin sin/dui tuei tui duei|dun tun duen dwun/zhang chang jhang jang|"
    "chang/xian hsien shien sien sian shian|jian chien jien tsian tsien/du tu doo duh|she sheh sher/e o eh er|yan y"
    "en/han|kan/dian tien dien|yan yen/a|e o eh er/bei pei|pi pee pih|po puo/jiang chiang tsiang|xiang hsiang shian"
    "g siang/chen|zhen chen jhen jen/tao tau taw|yao yau/kui kuei|wei wey/ao au aw|yu yyu yiu/juan chuan chyuan jyu"
    "an jiuan tsyuan tsiuan tsuan|jun chun chyun jyun jiun tsyun tsiun tsun/que chueh chue cyue ciue ciueh cueh ceu"
    "e ceuh chyue chiue chiueh cheue cheuh tsyue tsiue tsiueh tsueh tseue tseuh|qiao chiao ciao ciau ciaw chiau chi"
    "aw tsiao tsiau tsiaw/xian hsien shien sien sian shian|san/lu loo luh|lou low/ge ko ke ger geh ker keh|ji chi j"
    "ee jih tsi tsee tsih/sa|ta/qiao chiao ciao ciau ciaw chiau chiaw tsiao tsiau tsiaw|shao shau shaw/eng/jing chi"
    "ng tsing|geng keng/dun tun duen dwun|du tu doo duh/chan|zhan chan jhan jan/shi shih shr shy shyh|si szu ssu sz"
    "e su sih sz sy syh|yi i ih yee/tang|xing hsing shing sing/tuo to|duo to tuo do/biao piao biau biaw|piao piau p"
    "iaw/ge ko ke ger geh ker keh|li lee lih/po puo|bo po buo|tuo to/ba pa|bo po buo/gui kuei kui guei|xie hsieh sh"
    "ieh sieh sie shie/qing ching cing tsing|zheng cheng jheng jeng/niao niau niaw|diao tiao diau diaw/gu ku goo gu"
    "h koo kuh|hu hoo huh/pao pau paw|biao piao biau biaw/jun chun chyun jyun jiun tsyun tsiun tsun|qun chun chyun "
    "cyun ciun cun chiun tsyun tsiun tsun/nun nuen nwun/mian mien|min/qi chi ci cee cih chee chih tsi tsee tsih|ji "
    "chi jee jih tsi tsee tsih|zhai chai jhai jai/ken|yin ying/gui kuei kui guei|jun chun chyun jyun jiun tsyun tsi"
    "un tsun|qiu chiu ciou chiou tsiou/"};
inline constexpr std::uint32_t mandarin_offsets[] = {
    0, 1, 13, 46, 58, 100, 106, 124, 128, 139, 162, 166, 195, 209, 220, 230, 238, 248, 271, 349, 360, 382, 408,
    418, 429, 452, 462, 494, 500, 513, 519, 541, 549, 554, 582, 602, 627, 630, 656, 685, 711, 726, 736, 742,
    747, 751, 781, 824, 830, 834, 842, 850, 867, 878, 921, 930, 941, 945, 952, 959, 981, 1014, 1029, 1040, 1043,
    1063, 1072, 1077, 1082, 1138, 1148, 1160, 1178, 1210, 1236, 1250, 1262, 1267, 1281, 1293, 1297, 1302, 1336,
    1350, 1442, 1446, 1449, 1457, 1464, 1495, 1538, 1585, 1603, 1686, 1712, 1715, 1738, 1745, 1759, 1768, 1787,
    1796, 1804, 1834, 1905, 1913, 1918, 1923, 1929, 1968, 1972, 1977, 1988, 1993, 2033, 2043, 2053, 2067, 2079,
    2087, 2114, 2125, 2135, 2169, 2183, 2194, 2230, 2240, 2247, 2261, 2278, 2326, 2329, 2362, 2372, 2382, 2421,
    2458, 2466, 2471, 2486, 2492, 2495, 2499, 2503, 2508, 2511, 2539, 2579, 2587, 2591, 2605, 2610, 2614, 2634,
    2652, 2670, 2673, 2702, 2707, 2714, 2728, 2757, 2771, 2793, 2839, 2850, 2868, 2890, 2901, 2909, 2955, 2988,
    2993, 3049, 3108, 3128, 3182, 3237, 3262, 3276, 3323, 3350, 3375, 3386, 3405, 3419, 3433, 3451, 3467, 3472,
    3482, 3485, 3488, 3504, 3513, 3525, 3533, 3538, 3549, 3553, 3615, 3630, 3652, 3656, 3660, 3677, 3681, 3693,
    3704, 3707, 3718, 3726, 3746, 3750, 3765, 3801, 3819, 3866, 3885, 3972, 3977, 3982, 3992, 4000, 4046, 4064,
    4080, 4084, 4128, 4153, 4162, 4191, 4201, 4212, 4254, 4283, 4297, 4308, 4329, 4354, 4428, 4438, 4442, 4462,
    4487, 4491, 4499, 4522, 4532, 4548, 4552, 4563, 4578, 4589, 4612, 4622, 4672, 4679, 4689, 4694, 4702, 4716,
    4735, 4757, 4766, 4776, 4793, 4848, 4862, 4872, 4878, 4884, 4950, 4996, 5006, 5040, 5046, 5071, 5097, 5124,
    5132, 5143, 5153, 5173, 5183, 5198, 5210, 5215, 5229, 5237, 5244, 5258, 5262, 5294, 5303, 5310, 5325, 5329,
    5365, 5380, 5389, 5394, 5431, 5435, 5439, 5449, 5504, 5508, 5512, 5527, 5593, 5602, 5608, 5622, 5627, 5632,
    5642, 5652, 5704, 5716, 5734, 5748, 5759, 5777, 5781, 5801, 5872, 5933, 5943, 5951, 5961, 5969, 5988, 5996,
    6016, 6020, 6038, 6042, 6095, 6118, 6132, 6136, 6146, 6158, 6215, 6250, 6258, 6267, 6276, 6285, 6299, 6327,
    6337, 6342, 6459, 6467, 6475, 6500, 6636, 6654, 6657, 6672, 6685, 6711, 6716, 6770, 6777, 6782, 6797, 6828,
    6852, 6857, 6872, 6882, 6936, 6948, 6960, 6964, 6976, 7015, 7026, 7043, 7048, 7110, 7125, 7135, 7193, 7211,
    7218, 7224, 7248, 7269, 7273, 7387, 7396, 7462, 7493, 7515, 7527, 7560, 7567, 7599, 7613, 7631, 7690, 7718,
    7780, 7787, 7828, 7837, 7894, 7899, 7938, 7983, 8015, 8029, 8054, 8073, 8083, 8100, 8167, 8181, 8192, 8218,
    8230, 8246, 8276, 8290, 8294, 8316, 8346, 8407, 8437, 8460, 8484, 8558, 8566, 8626, 8658, 8667, 8709, 8734,
    8752, 8757, 8776, 8780, 8783, 8801, 8808, 8823, 8843, 8865, 8874, 8899, 8914, 8919, 8942, 8971, 9051, 9059,
    9063, 9065, 9080, 9083, 9094, 9103, 9112, 9141, 9145, 9170, 9178, 9197, 9212, 9218, 9233, 9242, 9351, 9359,
    9381, 9413, 9419, 9455, 9523, 9549, 9580, 9642, 9660, 9671, 9694, 9699, 9874, 9886, 9897, 9912, 9965, 10087,
    10096, 10107, 10121, 10128, 10132, 10164, 10196, 10210, 10262, 10279, 10391, 10408, 10447, 10463, 10517,
    10549, 10600, 10612, 10628, 10655, 10715, 10746, 10751, 10759, 10784, 10796, 10845, 10868, 10909, 10934,
    10943, 10958, 10975, 11002, 11072, 11086, 11099, 11119, 11122, 11145, 11217, 11261, 11268, 11286, 11291,
    11299, 11308, 11331, 11347, 11353, 11363, 11377, 11412, 11435, 11450, 11454, 11468, 11486, 11505, 11510,
    11550, 11614, 11632, 11678, 11697, 11717, 11748, 11768, 11792, 11809, 11824, 11881, 11948, 11985, 11999,
    12054, 12149, 12161, 12204, 12221, 12257, 12301, 12332, 12365, 12376, 12402, 12436, 12451, 12483, 12511,
    12537, 12569, 12576, 12587, 12607, 12653, 12665, 12675, 12689, 12707, 12763, 12774, 12798, 12837, 12857,
    12893, 12901, 12918, 12938, 12949, 12967, 13041, 13078, 13180, 13223, 13237, 13280, 13306, 13315, 13330,
    13342, 13350, 13362, 13373, 13392, 13449, 13467, 13477, 13493, 13503, 13511, 13564, 13579, 13585, 13619,
    13641, 13685, 13699, 13721, 13746, 13770, 13783, 13807, 13832, 13838, 13866, 13891, 13898, 13948, 13966,
    14010, 14041, 14058, 14094, 14230, 14253, 14308, 14326, 14340, 14366, 14371, 14382, 14418, 14426, 14453,
    14487, 14505, 14538, 14547, 14582, 14610, 14629, 14675, 14734, 14761, 14782, 14843, 14883, 14902, 14922,
    14942, 14962, 15036, 15051, 15069, 15152, 15177, 15246, 15273, 15300, 15318, 15336, 15340, 15350, 15388,
    15407, 15431, 15453, 15488, 15518, 15550, 15568, 15586, 15597, 15603, 15654, 15700, 15717, 15772, 15810,
    15821, 15831, 15872, 15883, 15900, 15925, 15942, 15956, 15991, 16056, 16063, 16130, 16187, 16275, 16290,
    16312, 16329, 16343, 16359, 16424, 16441, 16459, 16496, 16522, 16582, 16613, 16623, 16650, 16654, 16670,
    16697, 16761, 16893, 16912, 17010, 17055, 17115, 17139, 17169, 17235, 17254, 17321, 17344, 17368, 17379,
    17391, 17401, 17424, 17479, 17494, 17502, 17527, 17541, 17588, 17602, 17652, 17682, 17715, 17727, 17747,
    17775, 17895, 17994, 18036, 18066, 18119, 18196, 18228, 18247, 18286, 18306, 18321, 18370, 18445, 18467,
    18515, 18525, 18566, 18621, 18680, 18741, 18789, 18802, 18830, 18870, 18899, 18943, 18952, 18967, 19028,
    19054, 19110, 19147, 19156, 19220, 19244, 19332, 19343, 19406, 19449, 19474, 19546, 19585, 19602, 19621,
    19645, 19685, 19714, 19732, 19764, 19832, 19901, 19918, 19951, 20015, 20048, 20063, 20081, 20090, 20121,
    20126, 20137, 20259, 20288, 20369, 20391, 20426, 20436, 20458, 20497, 20519, 20535, 20545, 20579, 20668,
    20687, 20702, 20732, 20831, 20863, 20912, 20983, 21006, 21066, 21151, 21162, 21185, 21199, 21210, 21236,
    21251, 21280, 21328, 21350, 21513, 21526, 21533, 21559, 21567, 21593, 21627, 21636, 21655, 21685, 21706,
    21736, 21762, 21790, 21849, 21871, 21889, 21937, 21953, 22075, 22102, 22139, 22197, 22209, 22252, 22309,
    22332, 22354, 22369, 22430, 22495, 22498, 22514, 22549, 22558, 22584, 22613, 22629, 22662, 22673, 22719,
    22745, 22767, 22803, 22881, 22966, 22995, 23013, 23036, 23044, 23091, 23099, 23153, 23202, 23341, 23398,
    23444, 23468, 23497, 23522, 23531, 23593, 23604, 23633, 23653, 23694, 23745, 23771, 23810, 23864, 23874,
    23901, 23911, 23954, 24011, 24046, 24062, 24079, 24126, 24141, 24169, 24187, 24224, 24251, 24287, 24316,
    24377, 24405, 24423, 24431, 24454, 24466, 24492, 24538, 24562, 24582, 24599, 24619, 24711, 24881, 24918,
    24937, 24991, 24997, 25068, 25072, 25099, 25131, 25155, 25221, 25248, 25269, 25304, 25340, 25364, 25380,
    25428, 25473, 25508, 25541, 25573, 25667, 25681, 25695, 25785, 25798,
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

/// Hong Kong's newspaper spellings.
inline constexpr const char* cantonese_spellings[] = {
    "/yat yut iat iut/ding ting/hau haau/chat chut tsat tsut tzat tzut/seung seong song sheung sheong shong/ha hah/"
    "dan daan tan taan/man maan/cheung cheong chong tseung tseong tsong jeung jeong jong zeung zeong zong tzeung tz"
    "eong tzong/sam saam sham shaam/gei gi gee gay kei ki kee kay/bat but pat put/yu yue yee/min meen/koi koy/chau "
    "chow chou tsau tsow tsou tzau tzow tzou/ng/chuen chun chyuen chyun tsuen tsun tsyuen tsyun juen jun jyuen jyun"
    " zuen zun zyuen zyun tzuen tzun tzyuen tzyun/che cheh tse tseh tze tzeh/pei pi pee pay/sai sei shai shei/yau y"
    "ow you iau iow iou/bing ping/yip ip/chung choong tsung tsoong tzung tzoong/dung doong tung toong/si see sze sz"
    " sie shi shee shze shz shie/sing shing/diu dew deu dio tiu tew teu tio/kei ki kee kay/leung leong long/yim im/"
    "song shong/kwan kwun kwen gwan gwun gwen quan quun quen/gau gow gou kau kow kou/go goh gaw gor ko koh kaw kor/"
    "a ah/ban baan pan paan/chung choong tsung tsoong jung joong zung zoong tzung tzoong/gik gick kik kick/gai gaai"
    " gay kai kaai kay/fung foong/kwan kwaan gwan gwaan quan quaan/chuen chun chyuen chyun tsuen tsun tsyuen tsyun "
    "tzuen tzun tzyuen tzyun/chan chaan tsan tsaan tzan tzaan/lam lum/chok chock tsok tsock jok jock zok zock tzok "
    "tzock/chu chyu chue chyue tsu tsyu tsue tsyue ju jyu jue jyue zu zyu zue zyue tzu tzyu tzue tzyue/bat baat pat"
    " paat/yuen yun/wai wei/cheng ching tseng tsing jeng jing zeng zing tzeng tzing/lai lei/gui geui kui keui/pit/f"
    "at fut/yi yee i ee/ngai ngaai ngay ai aai ay/nai naai nay lai laai lay/ngau ngow ngou au ow ou/tok tock/ma mah"
    "/fu foo/chi chee chze chz chie tsi tsee tsze tsz tsie ji jee jze jz jie zi zee zze zz zie tzi tzee tzze tzz tz"
    "ie/wu woo/cha chah tsa tsah ja jah za zah tza tzah/lok lock/yam yum iam ium/bam bum pam pum/kiu kew keu kio/kw"
    "ai kwaai kway gwai gwaai gway quai quaai quay/yuet yut/wang waang/mat mut/hat hut/ya yah ia iah/chap chaap tsa"
    "p tsaap jap jaap zap zaap tzap tzaap/heung heong hong/goi goy koi koy/su syu sue syue shu shyu shue shyue/dau "
    "dow dou tau tow tou/chi chee chze chz chie tsi tsee tsze tsz tsie tzi tzee tzze tzz tzie/kek kik/ga gah ka kah"
    "/sek sik shek shik/mau maau/mai maai may/luen lun lyuen lyun/chuet chut chyuet tsuet tsut tsyuet juet jut jyue"
    "t zuet zut zyuet tzuet tzut tzyuet/sa sah sha shah/na nah la lah/kin keen/so soh saw sor sho shoh shaw shor/ch"
    "e cheh tse tseh je jeh ze zeh tze tzeh/kwai kwei gwai gwei quai quei/gon kon/lun leun lon/kuet kut kyuet/liu l"
    "ew leu lio/chang chaang tsang tsaang jang jaang zang zaang tzang tzaang/chuk chook tsuk tsook tzuk tzook/kwai "
    "kwei quai quei/wan wun wen/sei si see say shei shi shee shay/sui seui shui sheui/gang gung geng kang kung keng"
    "/se seh she sheh/chai chei tsai tsei tzai tzei/tau tow tou/mong/kong/dai daai day tai taai tay/gau gaau kau ka"
    "au/hoi hoy/yik yick ik ick/hang hung heng/mau mow mou/bin been pin peen/ging king/ting/ye yeh ie ieh/chan chun"
    " chen tsan tsun tsen tzan tzun tzen/bok bock pok pock/sit shit/tan taan/lim/do doh daw dor to toh taw tor/mei "
    "mi mee may/yan yun yen ian iun ien/mo mou moo mow/sap sup shap shup/lak luk/chak chuk tsak tsuk jak juk zak zu"
    "k tzak tzuk/gan gun gen kan kun ken/sau sow sou shau show shou/gam gum kam kum/ying ing/to tou too tow/chong t"
    "song tzong/chai chei tsai tsei jai jei zai zei tzai tzei/ta tah/sin seen shin sheen/hin heen/hung hoong/tung t"
    "oong/chin cheen tsin tseen tzin tzeen/ngat ngut at ut/doi doy toi toy/ling/chau chaau tsau tsaau tzau tzaau/ch"
    "eung cheong chong tseung tseong tsong tzeung tzeong tzong/muk mook/mun moon/fan faan/yeung yeong yong ieung ie"
    "ong iong/kim/wut woot/gin geen kin keen/yiu yew yeu yio iu ew eu io/wong/fan fun fen/dai dei tai tei/fong/pui "
    "pooi/sam sum sham shum/kap kup/ai aai ay/fuk fook/dam dum tam tum/tong/fo foh faw for/wui wooi/chui cheui tsui"
    " tseui tzui tzeui/san saan shan shaan/nga ngah a ah/yin yeen in een/sun seun son shun sheun shon/man mun men/n"
    "gai ngei ai ei/chu chyu chue chyue tsu tsyu tsue tsyue tzu tzyu tzue tzyue/chek chik tsek tsik tzek tzik/no no"
    "u noo now lo lou loo low/bak baak back pak paak pack/gu goo ku koo/nei ni nee nay lei li lee lay/bun boon pun "
    "poon/kwik kwick gwik gwick quik quick/chau chow chou tsau tsow tsou jau jow jou zau zow zou tzau tzow tzou/san"
    " sun sen shan shun shen/ping/ching tsing jing zing tzing/din deen tin teen/ham hum/mui mooi/bo bou boo bow po "
    "pou poo pow/kui keui/bei bi bee bay pei pi pee pay/siu sew seu sio shiu shew sheu shio/cho choh chaw chor tso "
    "tsoh tsaw tsor jo joh jaw jor zo zoh zaw zor tzo tzoh tzaw tzor/tai tei/chim tsim jim zim tzim/ho hoh haw hor/"
    "bit pit/to toh taw tor/ning ling/yung yoong iung ioong/chim tsim tzim/ka kah/bau baau pau paau/hok hock/lo lou"
    " loo low/gong kong/gap gup kap kup/fat faat/ming/gat gut kat kut/han hun hen/kut koot/tiu tew teu tio/hon/chat"
    " chut tsat tsut jat jut zat zut tzat tzut/loi loy/kwa kwah qua quah/kwong gwong quong/on/lut leut/cha chah tsa"
    " tsah tza tzah/chik chick tsik tsick tzik tzick/gung goong kung koong/hap hup/lui leui/hiu hew heu hio/kui koo"
    "i/chai chaai chay tsai tsaai tsay tzai tzaai tzay/nung noong lung loong/chun cheun chon tsun tseun tson jun je"
    "un jon zun zeun zon tzun tzeun tzon/hau how hou/kwan kwun kwen quan quun quen/ching tsing tzing/chan chun chen"
    " tsan tsun tsen jan jun jen zan zun zen tzan tzun tzen/cham chum tsam tsum tzam tzum/guk gook kuk kook/but boo"
    "t put poot/nam naam lam laam/tui teui/hai hei/ngo ngoh ngaw ngor o oh aw or/kau kow kou/kwang kwaang gwang gwa"
    "ang quang quaang/yap yup iap iup/chiu chew cheu chio tsiu tsew tseu tsio tziu tzew tzeu tzio/lei li lee lay/ch"
    "uk chook tsuk tsook juk jook zuk zook tzuk tzook/hei hi hee hay/gim kim/wo woh waw wor/pai paai pay/biu bew be"
    "u bio piu pew peu pio/fai fei/an aan/yuk yook iuk iook/gun goon kun koon/tin teen/suk sook shuk shook/do dou d"
    "oo dow to tou too tow/tam taam/kwat kwut gwat gwut quat quut/pang pung peng/tik tick/chit tsit jit zit tzit/ch"
    "ik chick tsik tsick jik jick zik zick tzik tzick/guen gun gyuen gyun kuen kun kyuen kyun/cheuk cheok chok tseu"
    "k tseok tsok tzeuk tzeok tzok/lo loh law lor/sung soong shung shoong/ban bun ben pan pun pen/noi noy loi loy/c"
    "hoi choy tsoi tsoy tzoi tzoy/chai chaai chay tsai tsaai tsay jai jaai jay zai zaai zay tzai tzaai tzay/king/ch"
    "un cheun chon tsun tseun tson tzun tzeun tzon/git kit/pin peen/ngan ngaan an aan/ak uk/ngok ngock ok ock/sang "
    "saang shang shaang/cho chou choo chow tso tsou tsoo tsow jo jou joo jow zo zou zoo zow tzo tzou tzoo tzow/bui "
    "booi pui pooi/cham chaam tsam tsaam jam jaam zam zaam tzam tzaam/bik bick pik pick/chap chup tsap tsup tzap tz"
    "up/duen dun dyuen dyun tuen tun tyuen tyun/fai faai fay/so sou soo sow sho shou shoo show/kwat kwaat gwat gwaa"
    "t quat quaat/nuk nook luk look/bong pong/ho hou hoo how/him/gok gock kok kock/cho choh chaw chor tso tsoh tsaw"
    " tsor tzo tzoh tzaw tzor/ong/choi choy tsoi tsoy joi joy zoi zoy tzoi tzoy/no noh naw nor lo loh law lor/cham "
    "chaam tsam tsaam tzam tzaam/ngo ngou ngoo ngow o ou oo ow/geung geong gong keung keong kong/piu pew peu pio/li"
    "n leen/luk look/chan chaan tsan tsaan jan jaan zan zaan tzan tzaan/buk book puk pook/chang chung cheng tsang t"
    "sung tseng jang jung jeng zang zung zeng tzang tzung tzeng/han haan/ok ock/chiu chew cheu chio tsiu tsew tseu "
    "tsio jiu jew jeu jio ziu zew zeu zio tziu tzew tzeu tzio/pik pick/oi oy/dong tong/huen hun hyuen hyun/dam daam"
    " tam taam/giu gew geu gio kiu kew keu kio/ngam ngaam am aam/toi toy/lam laam/lip/kwong quong/lik lick/tang tun"
    "g teng/lung loong/nong long/hing/dui deui tui teui/hak huk/cham chum tsam tsum jam jum zam zum tzam tzum/lan l"
    "aan/kwing gwing quing/chak chaak chack tsak tsaak tsack tzak tzaak tzack/kwa kwah gwa gwah qua quah/hui heui/m"
    "ik mick/kam kum/sik sick shik shick/mung moong/chui cheui tsui tseui jui jeui zui zeui tzui tzeui/tai taai tay"
    "/lang laang/pun poon/lit/chin cheen tsin tseen jin jeen zin zeen tzin tzeen/gam gaam kam kaam/ngoi ngoy oi oy/"
    "dok dock tok tock/duk dook tuk took/dang dung deng tang tung teng/dat dut tat tut/au aau/chut cheut tsut tseut"
    " tzut tzeut/tam tum/ham haam/chit tsit tzit/wa wah/lau low lou/gip kip/pau paau/chat chaat tsat tsaat tzat tza"
    "at/deuk deok dok teuk teok tok/seuk seok sok sheuk sheok shok/lat laat/chok chock tsok tsock tzok tzock/fau fo"
    "w fou/wun woon/mok mock/leuk leok lok/wak waak wack/uk ook/got kot/chat chaat tsat tsaat jat jaat zat zaat tza"
    "t tzaat/tuen tun tyuen tyun/cheuk cheok chok tseuk tseok tsok jeuk jeok jok zeuk zeok zok tzeuk tzeok tzok/fok"
    " fock/mo moh maw mor/at aat/luet lut lyuet/hang haang/hip/hong/kit/long/bau bow bou pau pow pou/mang maang/kan"
    " kun ken/keung keong kong/po pou poo pow/ap up/dap daap tap taap/kung koong/fa fah/bak buk pak puk/hap haap/ku"
    "k kook/chong tsong jong zong tzong/fei fi fee fay/suen sun syuen syun shuen shun shyuen shyun/geuk geok gok ke"
    "uk keok kok/pat put/nik nick lik lick/nim lim/chut cheut tsut tseut jut jeut zut zeut tzut tzeut/chap chup tsa"
    "p tsup jap jup zap zup tzap tzup/sut seut shut sheut/ngong ong/keuk keok kok/sat sut shat shut/teng ting/chak "
    "chaak chack tsak tsaak tsack jak jaak jack zak zaak zack tzak tzaak tzack/pong/cho chou choo chow tso tsou tso"
    "o tsow tzo tzou tzoo tzow/kwang kwung kweng gwang gwung gweng quang quung queng/yeuk yeok yok ieuk ieok iok/di"
    "p tip/yui yeui iui ieui/ba bah pa pah/po poh paw por/hek hik/hak haak hack/hoe heu hor/tan tun ten/dun deun do"
    "n tun teun ton/kai kei/wang wung weng/nap naap lap laap/huet hut hyuet/go gou goo gow ko kou koo kow/gak guk k"
    "ak kuk/au ow ou/bai baai bay pai paai pay/pan pun pen/nai nei lai lei/m/tip/yai yei iai iei/nau naau lau laau/"
    "dat daat tat taat/dut deut tut teut/wing/da dah ta tah/le leh/me meh/mai mei/ngau ngaau au aau/kat kut/fui foo"
    "i/wat waat/dei di dee day tei ti tee tay/nin neen lin leen/doe deu dor toe teu tor/yo yoh yaw yor io ioh iaw i"
    "or/sau saau shau shaau/li lee/huk hook/suet sut syuet shuet shut shyuet/gap gaap kap kaap/wan waan/dik dick ti"
    "k tick/mak muk/mut moot/am um/sap saap shap shaap/nau now nou lau low lou/tun teun ton/fe feh/be beh pe peh/la"
    " lah/pak paak pack/ngit it/kwok kwock gwok gwock quok quock/di dee ti tee/kuen kun kyuen kyun/bo boh baw bor p"
    "o poh paw por/goe geu gor koe keu kor/kak kaak kack/hot/miu mew meu mio/sok sock shok shock/hai haai hay/tap t"
    "aap/gai gei kai kei/gak gaak gack kak kaak kack/wat wut/chip tsip jip zip tzip/sai saai say shai shaai shay/de"
    " deh te teh/ge geh ke keh/gat gaat kat kaat/dak duk tak tuk/bang bung beng pang pung peng/pang paang/chau chaa"
    "u tsau tsaau jau jaau zau zaau tzau tzaau/yit it/pok pock/hm/sak suk shak shuk/o oh aw or/ngan ngun ngen an un"
    " en/dim tim/fun foon/chap chaap tsap tsaap tzap tzaap/gan gaan kan kaan/nan nun nen lan lun len/ku koo/ap aap/"
    "o ou oo ow/nit lit/wai waai way/lek lik/chek chik tsek tsik jek jik zek zik tzek tzik/pat paat/lap laap/dit ti"
    "t/pau pow pou/bung boong pung poong/kok kock/deng ding teng ting/wik wick/ngon on/chak chuk tsak tsuk tzak tzu"
    "k/dan dun den tan tun ten/duet dut dyuet tuet tut tyuet/nui neui lui leui/nuen nun nyuen nyun luen lun lyuen l"
    "yun/pa pah/chip tsip tzip/hit/neung neong nong leung leong long/tim/sim shim/niu new neu nio liu lew leu lio/a"
    "i ei/wok wock/mak maak mack/lai laai lay/chang chung cheng tsang tsung tseng tzang tzung tzeng/ngat ngaat at a"
    "at/ngap ngup ap up/ngak ngaak ngack ak aak ack/bai bei pai pei/nip lip/mit/sip ship/kwok kwock quok quock/kwo "
    "kwoh kwaw kwor gwo gwoh gwaw gwor quo quoh quaw quor/nam num lam lum/soi soy shoi shoy/sak saak sack shak shaa"
    "k shack/chang chaang tsang tsaang tzang tzaang/nan naan lan laan/ngam ngum am um/pan paan/pai pei/nut neut lut"
    " leut/ke keh/tat taat/tuet tut tyuet/gang gaang kang kaang/lau laau/pung poong/tut teut/nat naat lat laat/kang"
    " kung keng/kwak kwaak kwack gwak gwaak gwack quak quaak quack/mang mung meng/nok nock lok lock/fang fung feng/"
    "kak kuk/lap lup/ngak nguk ak uk/sat saat shat shaat/chuet chut chyuet tsuet tsut tsyuet tzuet tzut tzyuet/kwai"
    " kwaai kway quai quaai quay/sang sung seng shang shung sheng/gui gooi kui kooi/beng bing peng ping/kwang kwaan"
    "g quang quaang/kai kaai kay/yun yeun yon iun ieun ion/kik kick/put poot/fut foot/geng ging keng king/ung oong/"
    "ang aang/lat lut/tuk took/mat maat/lak laak lack/ngang ngaang ang aang/yak yaak yack iak iaak iack/dek dik tek"
    " tik/nap nup lap lup/ang ung eng/nang nung neng lang lung leng/meng ming/tit/fiu few feu fio/hik hick/tek tik/"
    "neuk neok nok leuk leok lok/ak aak ack/kwik kwick quik quick/ko koh kaw kor/kau kaau/kwang kwung kweng quang q"
    "uung queng/seng sing sheng shing/leng ling/"};
inline constexpr std::uint32_t cantonese_offsets[] = {
    0, 1, 17, 27, 36, 66, 103, 110, 128, 137, 231, 251, 281, 297, 308, 317, 325, 370, 373, 485, 512, 527, 545,
    569, 579, 586, 625, 647, 688, 699, 731, 746, 763, 770, 781, 826, 850, 880, 885, 903, 964, 982, 1008, 1019,
    1052, 1124, 1157, 1165, 1216, 1308, 1326, 1335, 1343, 1399, 1407, 1425, 1429, 1437, 1449, 1475, 1501, 1525,
    1534, 1541, 1548, 1653, 1660, 1701, 1710, 1726, 1742, 1758, 1806, 1815, 1826, 1834, 1842, 1856, 1907, 1924,
    1940, 1976, 2000, 2069, 2077, 2091, 2109, 2118, 2131, 2151, 2235, 2251, 2265, 2274, 2308, 2349, 2379, 2387,
    2400, 2415, 2431, 2492, 2525, 2545, 2557, 2591, 2611, 2641, 2657, 2687, 2699, 2704, 2709, 2735, 2753, 2761,
    2777, 2792, 2804, 2822, 2832, 2837, 2851, 2896, 2914, 2923, 2932, 2936, 2966, 2981, 3005, 3020, 3038, 3046,
    3092, 3116, 3143, 3159, 3168, 3183, 3201, 3247, 3254, 3274, 3283, 3294, 3305, 3338, 3354, 3370, 3375, 3408,
    3468, 3477, 3486, 3495, 3529, 3533, 3542, 3560, 3588, 3593, 3605, 3621, 3626, 3635, 3653, 3661, 3671, 3680,
    3696, 3701, 3716, 3725, 3758, 3778, 3792, 3808, 3837, 3849, 3865, 3925, 3955, 3985, 4013, 4027, 4057, 4075,
    4108, 4177, 4204, 4209, 4237, 4255, 4263, 4272, 4302, 4311, 4341, 4377, 4464, 4472, 4495, 4510, 4518, 4533,
    4543, 4565, 4580, 4587, 4605, 4614, 4629, 4639, 4655, 4664, 4669, 4685, 4697, 4706, 4722, 4726, 4772, 4780,
    4798, 4816, 4819, 4828, 4855, 4888, 4910, 4918, 4927, 4943, 4952, 5000, 5022, 5096, 5108, 5138, 5156, 5225,
    5255, 5273, 5291, 5309, 5318, 5326, 5356, 5368, 5407, 5423, 5483, 5498, 5549, 5564, 5572, 5587, 5600, 5632,
    5640, 5647, 5665, 5683, 5692, 5712, 5742, 5751, 5781, 5796, 5805, 5828, 5879, 5919, 5970, 5985, 6009, 6033,
    6049, 6079, 6153, 6158, 6206, 6214, 6223, 6241, 6247, 6265, 6289, 6376, 6394, 6445, 6463, 6493, 6533, 6546,
    6580, 6613, 6631, 6641, 6656, 6660, 6678, 6735, 6739, 6785, 6815, 6848, 6878, 6912, 6928, 6937, 6946, 6997,
    7015, 7099, 7108, 7115, 7207, 7216, 7222, 7232, 7252, 7270, 7302, 7320, 7328, 7337, 7341, 7353, 7362, 7377,
    7388, 7398, 7403, 7421, 7429, 7475, 7484, 7502, 7553, 7580, 7589, 7598, 7606, 7626, 7637, 7688, 7701, 7712,
    7721, 7725, 7776, 7794, 7810, 7828, 7846, 7876, 7892, 7899, 7932, 7940, 7949, 7964, 7971, 7983, 7991, 8000,
    8033, 8061, 8092, 8101, 8134, 8146, 8155, 8164, 8178, 8192, 8199, 8207, 8258, 8278, 8357, 8366, 8381, 8388,
    8403, 8414, 8418, 8423, 8427, 8432, 8456, 8467, 8479, 8496, 8511, 8517, 8535, 8546, 8553, 8569, 8578, 8587,
    8615, 8630, 8674, 8702, 8710, 8728, 8736, 8787, 8833, 8853, 8863, 8877, 8895, 8905, 8984, 8989, 9046, 9100,
    9128, 9136, 9154, 9168, 9183, 9191, 9205, 9217, 9229, 9255, 9263, 9278, 9296, 9311, 9341, 9357, 9366, 9392,
    9404, 9420, 9422, 9426, 9442, 9460, 9478, 9496, 9501, 9515, 9522, 9529, 9537, 9555, 9563, 9572, 9581, 9611,
    9629, 9653, 9683, 9703, 9710, 9719, 9752, 9770, 9779, 9797, 9805, 9814, 9820, 9840, 9864, 9877, 9884, 9898,
    9905, 9919, 9927, 9960, 9974, 9994, 10024, 10048, 10062, 10066, 10082, 10102, 10115, 10124, 10140, 10168,
    10176, 10199, 10228, 10242, 10256, 10274, 10290, 10320, 10331, 10382, 10389, 10398, 10401, 10419, 10430,
    10454, 10462, 10471, 10504, 10522, 10546, 10553, 10560, 10571, 10579, 10592, 10600, 10646, 10655, 10664,
    10672, 10684, 10706, 10715, 10735, 10744, 10752, 10782, 10806, 10836, 10854, 10894, 10901, 10916, 10920,
    10954, 10958, 10967, 10999, 11005, 11014, 11028, 11041, 11095, 11113, 11129, 11157, 11173, 11181, 11185,
    11194, 11216, 11273, 11289, 11307, 11338, 11377, 11395, 11411, 11420, 11428, 11446, 11453, 11462, 11477,
    11499, 11508, 11519, 11528, 11546, 11561, 11612, 11627, 11645, 11660, 11668, 11676, 11692, 11712, 11766,
    11798, 11831, 11849, 11869, 11895, 11908, 11934, 11943, 11952, 11961, 11981, 11990, 11999, 12007, 12016,
    12025, 12039, 12061, 12089, 12105, 12121, 12133, 12163, 12173, 12177, 12193, 12202, 12210, 12238, 12249,
    12271, 12286, 12295, 12331, 12353,
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

/// Revised Romanization first, then McCune–Reischauer's and the usual personal spellings.
inline constexpr const char* korean_spellings[] = {
    "/il eel/jeong jung jong cheong chung chong/chil cheel/man/jang chang/sam/sang/ha hah/bu boo pu poo|bul bool pu"
    "l pool/yeo you yu yo/chuk chug chook choog/jeon jun jon cheon chun chon/cha chah/bi bee pi pee/se seh/gu goo k"
    "u koo/byeong byoung byung byong pyeong pyoung pyung pyong/eop eob up ub op ob/chong/dong tong/sa sah/seung sun"
    "g/ju joo chu choo/ryang lyang|yang/eom um om/gae gai ge kae kai ke/a ah/jung joong chung choong/bong pong/gwan"
    " kwan/rim reem lim leem|im eem/hwan/dan tan|ran lan/ryeo ryou ryu ryo lyeo lyou lyu lyo|yeo you yu yo/ye/nae n"
    "ai ne/yo|ma mah/ui eui ee i yi/ji jee chi chee/o oh/ho hoh/pip pib peep peeb/nak nag|rak rag lak lag|ak ag|yo/"
    "gyo kyo/goe goi gwe koe koi kwe/eul ul/geol gul gol keol kul kol/ya/seup seub sup sub/seo su so suh/dul dool t"
    "ul tool/gal kal/dol tol/mae mai me/nan|ran lan/yu yoo you/bol pol/sal/geon gun gon keon kun kon/sol/eol ul ol/"
    "jul jool chul chool/ryo lyo|yo/jaeng jaing jeng chaeng chaing cheng/i ee yi lee rhee yee/u oo woo/ul ool wool/"
    "un oon woon/geung gung keung kung|seon sun son/geung gung keung kung/geuk geug guk gug keuk keug kuk kug/mang/"
    "hang/hae hai he/yeok yeog youk youg yuk yug yok yog/san/hyeong hyoung hyung hyong/myo|mu moo/hyang/gyeong gyou"
    "ng gyung gyong kyeong kyoung kyung kyong/chin cheen/bak bag pak pag/seol sul sol/dan tan/mi mee/in een/eok eog"
    " uk ug ok og/sip sib seep seeb ship shib sheep sheeb|jip jib jeep jeeb chip chib cheep cheeb/cheuk cheug chuk "
    "chug/geun gun keun kun/bu boo pu poo/geum gum keum kum/ing eeng/jong chong/bul bool pul pool/ryun ryoon ryoun "
    "lyun lyoon lyoun/chang/ja jah cha chah/ta tah/seon sun son/cheon chun chon/heul hul/dae dai de tae tai te/ryeo"
    "ng ryoung ryung ryong lyeong lyoung lyung lyong|yeong young yung yong/mun moon/ga gah ka kah/ang/im eem/bin be"
    "en pin peen/bang pang/gi gee ki kee/geup geub gup gub keup keub kup kub/bok bog pok pog/beol bul bol peol pul "
    "pol/hyu hyoo hyou/gwa kwa/hoe hoi hwe/wi wee/hyeon hyoun hyun hyon/ryun ryoon ryoun lyun lyoon lyoun|yun yoon "
    "youn/jeo ju jo juh cheo chu cho chuh/baek baeg baik baig bek beg paek paeg paik paig pek peg/go goh ko koh/ban"
    " pan/ryeong ryoung ryung ryong lyeong lyoung lyung lyong/sin seen shin sheen/po poh/so soh/jwa chwa/bun boon p"
    "un poon/jeom jum jom cheom chum chom/pil peel/jak jag chak chag/nyeong nyoung nyung nyong/tung toong/yong/cheo"
    "m chum chom/pae pai pe/yang/gil geel kil keel/gwal kwal/gwe kwe/jo joh cho choh/gan kan/jil jeel chil cheel/na"
    "e nai ne|rae rai re lae lai le/chi chee/gwang kwang/rye lye|ye/si see shi shee/hyeok hyeog hyouk hyoug hyuk hy"
    "ug hyok hyog/an/mo moh/sun soon/gong kong/hyeop hyeob hyoup hyoub hyup hyub hyop hyob/ryeo ryou ryu ryo lyeo l"
    "you lyu lyo/yo/je jeh che cheh/nong/hu hoo/jin jeen chin cheen/chim cheem/tal/hyo/byeon byoun byun byon pyeon "
    "pyoun pyun pyon|pyeon pyoun pyun pyon/gye kye/chok chog/jun joon chun choon/bo boh po poh/ryang lyang/so soh|c"
    "ho choh/ri ree li lee yi rhee yee/hon/bae bai be pae pai pe/sok sog/hui heui hee hi hyi/myeon myoun myun myon/"
    "geom gum gom keom kum kom/su soo/hwa/pyo/suk sug sook soog/swi swee/won weon/do doh to toh/dam tam/gul gool ku"
    "l kool/haeng haing heng/dang tang/cheok cheog chuk chug chok chog/cheop cheob chup chub chop chob/gwon gweon k"
    "won kweon/geo gu go guh keo ku ko kuh/tak tag/wae/ra rah la lah/reung rung leung lung/chae chai che/eon un on/"
    "nan/ge geh ke keh/oe oi we/pyeon pyoun pyun pyon/ak ag/cho choh/tu too/ru roo lu loo/gang kang/hye/gyeom gyoum"
    " gyum gyom kyeom kyoum kyum kyom/tap tab/na nah/choe choi chwe/chu choo/han/cham/byeok byeog byouk byoug byuk "
    "byug byok byog pyeok pyeog pyouk pyoug pyuk pyug pyok pyog/ae ai e/maeng maing meng/mu moo/roe roi rwe loe loi"
    " lwe/yuk yug yook yoog youk youg/chan/rong long/ol/yun yoon youn/chung choong/hyung hyoong hyoung/tae tai te/t"
    "o toh/a ah|ye/yeon youn yun yon/du doo tu too/ip ib eep eeb/pal/ryuk ryug ryook ryoog ryouk ryoug lyuk lyug ly"
    "ook lyoog lyouk lyoug|yuk yug yook yoog youk youg/heung hung/en/yeom youm yum yom/chaek chaeg chaik chaig chek"
    " cheg/jae jai je chae chai che/gun goon kun koon/chwi chwee/myeong myoung myung myong/myeok myeog myouk myoug "
    "myuk myug myok myog/pung poong/bing beeng ping peeng/gyeol gyoul gyul gyol kyeol kyoul kyul kyol/hwang/naeng n"
    "aing neng|raeng raing reng laeng laing leng/ryeol ryoul ryul ryol lyeol lyoul lyul lyol/cheo chu cho chuh/cheo"
    "ng chung chong/neung nung|reung rung leung lung/gam kam/reum rum leum lum/neum num|reum rum leum lum/eung ung/"
    "beom bum bom peom pum pom/mok mog/deung dung teung tung/cheol chul chol/chul chool/gyeok gyeog gyouk gyoug gyu"
    "k gyug gyok gyog kyeok kyeog kyouk kyoug kyuk kyug kyok kyog/ham/chak chag/jeol jul jol cheol chul chol|che ch"
    "eh/hoek hoeg hoik hoig hwek hweg/wan hwan/wol weol/ryeol ryoul ryul ryol lyeol lyoul lyul lyol|yeol youl yul y"
    "ol/ryu ryoo ryou lyu lyoo lyou|yu yoo you/chik chig cheek cheeg/pan/byeol byoul byul byol pyeol pyoul pyul pyo"
    "l/geop geob gup gub gop gob keop keob kup kub kop kob/ri ree li lee yi rhee yee|i ee yi lee rhee yee/jan chan/"
    "gyu gyoo gyou kyu kyoo kyou/swae/chal/ja jah cha chah|cheok cheog chuk chug chok chog/gak gag kak kag/che cheh"
    "/sak sag/ral lal/seom sum som/hal/ma mah/ryeok ryeog ryouk ryoug ryuk ryug ryok ryog lyeok lyeog lyouk lyoug l"
    "yuk lyug lyok lyog|yeok yeog youk youg yuk yug yok yog/no noh roh/no noh roh|ro roh lo loh noh/haek haeg haik "
    "haig hek heg/bal pal/hun hoon/neuk neug nuk nug|reuk reug ruk rug leuk leug luk lug/uk ug ook oog wook woog/ry"
    "uk ryug ryook ryoog ryouk ryoug lyuk lyug lyook lyoog lyouk lyoug/jeok jeog juk jug jok jog cheok cheog chuk c"
    "hug chok chog/gyun gyoon gyoun kyun kyoon kyoun/mul mool/gyun gyoon gyoun kyun kyoon kyoun|yun yoon youn/guk g"
    "ug gook goog kuk kug kook koog/hap hab/bae bai be pae pai pe|buk bug book boog puk pug pook poog/gap gab kap k"
    "ab/ye|ui eui ee i yi/nik nig neek neeg|ik ig eek eeg/sip sib seep seeb ship shib sheep sheeb/sap sab/hwe/jol c"
    "hol/nam/byeon byoun byun byon pyeon pyoun pyun pyon/jap jab chap chab/ro roh lo loh noh/gwae kwae/myo/jeuk jeu"
    "g juk jug cheuk cheug chuk chug/hyul hyool hyoul/aek aeg aik aig ek eg/ap ab/gwol gweol kwol kweol/sam|cham/ss"
    "ang/gu goo ku koo|gwi gwee kwi kwee/pa pah/tan/chon/ha hah|hyeok hyeog hyouk hyoug hyuk hyug hyok hyog/rin ree"
    "n lin leen|in een/eum um/pye/ton/eun un/nul nool/heup heub hup hub/un oon woon|won weon/ni nee/yeong young yun"
    "g yong/jip jib jeep jeeb chip chib cheep cheeb/yeol youl yul yol|in een/pum poom/hong/wa hwa/kwae/gok gog kok "
    "kog/mal/am/eo u o uh/rae rai re lae lai le/nu noo/saek saeg saik saig sek seg/gaek gaeg gaik gaig gek geg kaek"
    " kaeg kaik kaig kek keg/ong/na nah|ra rah la lah/hwon hweon/kkik kkig kkeek kkeeg/sik sig seek seeg shik shig "
    "sheek sheeg/hak hag/rak rag lak lag/seop seob sup sub sop sob/tam/al/ga gah ka kah|ha hah/heo hu ho huh/aeng a"
    "ing eng/ryo lyo/muk mug mook moog/yeol youl yul yol/nang/hol/gon kon/won weon|hwan/seong sung song/rok rog lok"
    " log/gi gee ki kee|eun un/gyun gyoon gyoun kyun kyoon kyoun|yeon youn yun yon/gaeng gaing geng kaeng kaing ken"
    "g/gyeon gyoun gyun gyon kyeon kyoun kyun kyon/i ee yi lee rhee yee|ta tah/pyeong pyoung pyung pyong/nong|rong "
    "long/nu noo|ru roo lu loo/ta tah|taek taeg taik taig tek teg/toe toi twe/bung boong pung poong/sae sai se|saek"
    " saeg saik saig sek seg/jeon jun jon cheon chun chon|jin jeen chin cheen/jeung jung cheung chung/don ton/bok b"
    "og pok pog|bu boo pu poo/seok seog suk sug sok sog/da dah ta tah/mong/sil seel shil sheel/ryeom ryoum ryum ryo"
    "m lyeom lyoum lyum lyom/na nah|nae nai ne/gye kye|geul gul keul kul|seol sul sol/ryeon ryoun ryun ryon lyeon l"
    "youn lyun lyon/da dah ta tah|cha chah/nyeo nyou nyu nyo|yeo you yu yo/dal tal/wa hwa|wae/wan hwan|won weon/ho "
    "hoh|hyo/jeong jung jong cheong chung chong|cheong chung chong/ram lam/si see shi shee|je jeh che cheh/o oh|on/"
    "on/nyo/hyeom hyoum hyum hyom/nun noon/ran lan/hyeol hyoul hyul hyol/jon chon/son/daek daeg daik daig dek deg t"
    "aek taeg taik taig tek teg|taek taeg taik taig tek teg/song/goeng going gweng koeng koing kweng/tang/hoeng hoi"
    "ng hweng/sil seel shil sheel|ji jee chi chee/sim seem shim sheem/heon hun hon/gung goong kung koong/su soo|suk"
    " sug sook soog/mil meel/mak mag/nyeong nyoung nyung nyong|ryeong ryoung ryung ryong lyeong lyoung lyung lyong|"
    "yeong young yung yong/wang hwang/nyo|yo/cheung chung/ok og/si see shi shee|hi hee/dun doon tun toon/gae gai ge"
    " kae kai ke|gi gee ki kee/jeol jul jol cheol chul chol/jam cham/nam|ram lam/rip rib reep reeb lip lib leep lee"
    "b/min meen/heom hum hom/sung soong/ryul ryool ryoul lyul lyool lyoul/rin reen lin leen/i ee yi lee rhee yee|hu"
    "i heui hee hi hyi/sol|su soo/ryeom ryoum ryum ryom lyeom lyoum lyum lyom|yeom youm yum yom/pok pog/beon bun bo"
    "n peon pun pon/nyeon nyoun nyun nyon|yeon youn yun yon/do doh to toh|tak tag/nang|rang lang/gwak gwag kwak kwa"
    "g|hwak hwag/heum hum/ik ig eek eeg/yak yag/gwi gwee kwi kwee/nok nog|rok rog lok log/se seh|hye/hwi hwee/paeng"
    " paing peng/pi pee/heun hun/ryul ryool ryoul lyul lyool lyoul|yul yool youl/deuk deug duk dug teuk teug tuk tu"
    "g/deok deog duk dug dok dog teok teog tuk tug tok tog/jing jeeng ching cheeng/teuk teug tuk tug/gan kan|han/gi"
    " gee ki kee|ji jee chi chee/nyeom nyoum nyum nyom|yeom youm yum yom/nyu nyoo nyou/ryeon ryoun ryun ryon lyeon "
    "lyoun lyun lyon|yeon youn yun yon/e eh/tong/nyeom nyoum nyum nyom/ak ag|o oh/noe noi nwe/seo su so suh|yeo you"
    " yu yo/eup eub up ub/chwe/gang kang|gong kong/nyeok nyeog nyouk nyoug nyuk nyug nyok nyog/hok hog/nyeop nyeob "
    "nyoup nyoub nyup nyub nyop nyob/seon sun son|hwon hweon/pyak pyag/sae sai se|si see shi shee/sin seen shin she"
    "en|jin jeen chin cheen/yok yog/sul sool/yung yoong young/yeon youn yun yon|in een/hwak hwag/dae dai de tae tai"
    " te|tae tai te/nap nab|rap rab lap lab/cheok cheog chuk chug chok chog|tak tag/taek taeg taik taig tek teg/seu"
    "p seub sup sub|sip sib seep seeb ship shib sheep sheeb/nal/ryak ryag lyak lyag|yak yag/jeop jeob jup jub jop j"
    "ob cheop cheob chup chub chop chob/gol kol/teo tu to tuh/taeng taing teng/chwal/ryeok ryeog ryouk ryoug ryuk r"
    "yug ryok ryog lyeok lyeog lyouk lyoug lyuk lyug lyok lyog/sak sag|su soo/jim jeem chim cheem/jok jog chok chog"
    "/ryu ryoo ryou lyu lyoo lyou/dae dai de tae tai te|yeong young yung yong/heon hun hon|hwon hweon/yeok yeog you"
    "k youg yuk yug yok yog|i ee yi lee rhee yee/chun choon/so soh|jo joh cho choh/nil neel/yeop yeob youp youb yup"
    " yub yop yob/un oon woon|hun hoon/jeol jul jol cheol chul chol|je jeh che cheh/rim reem lim leem/po poh|pok po"
    "g/wal hwal/gaeng gaing geng kaeng kaing keng|gyeong gyoung gyung gyong kyeong kyoung kyung kyong/bon pon/sal|s"
    "wae/go goh ko koh|ho hoh/nyu nyoo nyou|yu yoo you/seol sul sol|ye/jeul jul cheul chul/sang|yang/gwan kwan|wan "
    "hwan/rim reem lim leem|chim cheem/gwak gwag kwak kwag/dok dog tok tog/jeup jeub jup jub cheup cheub chup chub|"
    "jip jib jeep jeeb chip chib cheep cheeb/rang lang/mo moh|mu moo/gyul gyool gyoul kyul kyool kyoul/jeup jeub ju"
    "p jub cheup cheub chup chub/hul hool/heol hul hol/mol/ssi ssee/hoe hoi hwe|hwi hwee/yul yool youl/yeon youn yu"
    "n yon|yun yoon youn/sim seem shim sheem|chim cheem/dap dab tap tab/bi bee pi pee|pil peel/reuk reug ruk rug le"
    "uk leug luk lug/beop beob bup bub bop bob peop peob pup pub pop pob/ni nee|i ee yi lee rhee yee/seon sun son|s"
    "e seh/nak nag|rak rag lak lag/dong tong|tong/hwal/min meen|hon/bo boh po poh|bu boo pu poo/myeol myoul myul my"
    "ol/gol kol|hwal/ro roh lo loh noh|ryo lyo/rye lye/ni nee|mi mee/dam tam|yeom youm yum yom/ja jah cha chah|jeok"
    " jeog juk jug jok jog cheok cheog chuk chug chok chog/wi wee|hwi hwee/bal pal|byeol byoul byul byol pyeol pyou"
    "l pyul pyol/hyo|hyu hyoo hyou/don ton|sun soon/hun hoon|hwi hwee/yeop yeob youp youb yup yub yop yob|hwang/hok"
    " hog|hyo/ung oong woong/o oh|u oo woo|uk ug ook oog wook woog/noe noi nwe|roe roi rwe loe loi lwe/saeng saing "
    "seng/hil heel/sang|jang chang/nyeong nyoung nyung nyong|yeong young yung yong/ryeop ryeob ryoup ryoub ryup ryu"
    "b ryop ryob lyeop lyeob lyoup lyoub lyup lyub lyop lyob|yeop yeob youp youb yup yub yop yob/a ah|ui eui ee i y"
    "i/ryul ryool ryoul lyul lyool lyoul|sol|yul yool youl/mun moon|yun yoon youn/gam kam|rim reem lim leem/sae sai"
    " se/bak bag pak pag|baek baeg baik baig bek beg paek paeg paik paig pek peg/i ee yi lee rhee yee|tae tai te/se"
    "ul sul/yeong young yung yong|hyeong hyoung hyung hyong/ryak ryag lyak lyag/ryung ryoong ryoung lyung lyoong ly"
    "oung/jik jig jeek jeeg chik chig cheek cheeg/saeng saing seng|seong sung song/myeon myoun myun myon|min meen/g"
    "an kan|an/pyeom pyoum pyum pyom/nyeon nyoun nyun nyon/ban pan|beon bun bon peon pun pon/si see shi shee|je jeh"
    " che cheh|ji jee chi chee/ching cheeng/rip rib reep reeb lip lib leep leeb|ip ib eep eeb/ryong lyong/juk jug j"
    "ook joog chuk chug chook choog/dang tang|tang/myeok myeog myouk myoug myuk myug myok myog|sa sah/yak yag|yo/na"
    "p nab/sun soon|jun joon chun choon/sak sag|saek saeg saik saig sek seg/gin geen kin keen/joe joi jwe choe choi"
    " chwe/bu boo pu poo|ju joo chu choo/seong sung song|jeong jung jong cheong chung chong/neung nung/maek maeg ma"
    "ik maig mek meg/tal|tae tai te/pik pig peek peeg/seok seog suk sug sok sog|jak jag chak chag/ae ai e|ye/u oo w"
    "oo|hu hoo/ye|un oon woon/ya|yak yag/hoek hoeg hoik hoig hwek hweg|hwak hwag/seop seob sup sub sop sob|yeop yeo"
    "b youp youb yup yub yop yob/hung hoong/chung choong|hwe/chip chib cheep cheeb/nyuk nyug nyook nyoog nyouk nyou"
    "g/hang|haeng haing heng/soe soi swe/mye/seok seog suk sug sok sog|ja jah cha chah/gyeon gyoun gyun gyon kyeon "
    "kyoun kyun kyon|hyeon hyoun hyun hyon/eun un|heun hun/seol sul sol|se seh|yeol youl yul yol/jo joh cho choh|ju"
    " joo chu choo/non|ron lon/si see shi shee|che cheh/sik sig seek seeg shik shig sheek sheeg|ji jee chi chee/dok"
    " dog tok tog|du doo tu too/seo su so suh|ye/ban pan|bin been pin peen/bae bai be pae pai pe|pae pai pe/chae ch"
    "ai che|chaek chaeg chaik chaig chek cheg/ga gah ka kah|go goh ko koh/bin been pin peen|yun yoon youn/ryeop rye"
    "ob ryoup ryoub ryup ryub ryop ryob lyeop lyeob lyoup lyoub lyup lyub lyop lyob/geo gu go guh keo ku ko kuh|cha"
    " chah/bok bog pok pog|pok pog/byeok byeog byouk byoug byuk byug byok byog pyeok pyeog pyouk pyoug pyuk pyug py"
    "ok pyog|pi pee/gam kam|han/da dah ta tah|dan tan/gyo kyo|ho hoh/gyak gyag kyak kyag/geum gum keum kum|gim geem"
    " kim keem/so soh|soe soi swe/rap rab lap lab/teum tum/nyo|ryo lyo/gang kang|hang/ryung ryoong ryoung lyung lyo"
    "ong lyoung|yung yoong young/jeon jun jon cheon chun chon|jun joon chun choon/su soo|yu yoo you/yul yool youl|h"
    "yul hyool hyoul/goek goeg goik goig gwek gweg koek koeg koik koig kwek kweg/rang lang|ryang lyang/heuk heug hu"
    "k hug/ryong lyong|yong/gu goo ku koo|gwi gwee kwi kwee|gyun gyoon gyoun kyun kyoon kyoun/"};
inline constexpr std::uint32_t korean_offsets[] = {
    0, 1, 8, 43, 54, 58, 69, 73, 78, 85, 117, 131, 153, 182, 191, 205, 212, 226, 278, 298, 304, 314, 321, 332,
    348, 365, 375, 397, 402, 426, 436, 446, 471, 476, 492, 542, 545, 556, 566, 581, 597, 602, 609, 627, 660,
    668, 692, 699, 725, 728, 746, 760, 778, 786, 794, 805, 817, 828, 836, 840, 866, 870, 880, 900, 911, 948,
    969, 978, 990, 1002, 1037, 1059, 1095, 1100, 1105, 1116, 1152, 1156, 1182, 1193, 1199, 1251, 1262, 1278,
    1291, 1299, 1306, 1313, 1333, 1413, 1435, 1453, 1467, 1485, 1494, 1505, 1523, 1557, 1563, 1579, 1586, 1599,
    1615, 1624, 1646, 1720, 1729, 1743, 1747, 1754, 1772, 1782, 1796, 1832, 1848, 1874, 1888, 1896, 1908, 1915,
    1937, 1985, 2017, 2073, 2087, 2095, 2147, 2167, 2174, 2181, 2190, 2208, 2237, 2246, 2264, 2290, 2301, 2306,
    2322, 2333, 2338, 2356, 2366, 2374, 2390, 2398, 2418, 2451, 2460, 2472, 2483, 2499, 2543, 2546, 2553, 2562,
    2572, 2616, 2652, 2655, 2671, 2676, 2683, 2703, 2714, 2718, 2722, 2788, 2796, 2806, 2826, 2840, 2852, 2868,
    2894, 2898, 2920, 2928, 2948, 2970, 2996, 3003, 3007, 3011, 3029, 3038, 3047, 3061, 3069, 3087, 3104, 3114,
    3146, 3178, 3200, 3228, 3236, 3240, 3254, 3276, 3290, 3300, 3304, 3318, 3327, 3349, 3355, 3364, 3371, 3385,
    3395, 3399, 3443, 3451, 3458, 3473, 3482, 3486, 3491, 3579, 3587, 3604, 3611, 3635, 3663, 3668, 3678, 3681,
    3695, 3708, 3728, 3739, 3746, 3754, 3772, 3786, 3800, 3804, 3900, 3911, 3914, 3932, 3966, 3991, 4009, 4020,
    4046, 4090, 4101, 4123, 4167, 4173, 4224, 4268, 4286, 4305, 4338, 4346, 4364, 4391, 4400, 4426, 4434, 4456,
    4472, 4483, 4571, 4575, 4585, 4623, 4653, 4662, 4671, 4733, 4772, 4794, 4798, 4842, 4894, 4941, 4950, 4978,
    4983, 4988, 5036, 5052, 5061, 5069, 5077, 5090, 5094, 5101, 5225, 5236, 5265, 5293, 5301, 5310, 5364, 5388,
    5456, 5514, 5548, 5557, 5605, 5641, 5649, 5707, 5723, 5741, 5773, 5813, 5821, 5825, 5834, 5838, 5882, 5900,
    5918, 5928, 5932, 5972, 5989, 6011, 6017, 6039, 6048, 6054, 6086, 6093, 6097, 6102, 6153, 6178, 6185, 6189,
    6193, 6200, 6209, 6227, 6248, 6255, 6277, 6317, 6342, 6351, 6356, 6363, 6368, 6384, 6388, 6391, 6401, 6423,
    6430, 6458, 6514, 6518, 6539, 6550, 6572, 6612, 6620, 6636, 6662, 6666, 6669, 6690, 6704, 6718, 6726, 6744,
    6762, 6767, 6771, 6779, 6793, 6809, 6825, 6846, 6898, 6932, 6976, 7004, 7030, 7045, 7066, 7101, 7113, 7135,
    7174, 7223, 7247, 7255, 7285, 7311, 7325, 7330, 7350, 7394, 7412, 7451, 7495, 7518, 7550, 7558, 7569, 7587,
    7598, 7652, 7660, 7692, 7700, 7703, 7707, 7729, 7738, 7746, 7768, 7777, 7781, 7865, 7870, 7906, 7911, 7929,
    7965, 7985, 7998, 8020, 8045, 8054, 8062, 8162, 8173, 8180, 8193, 8199, 8222, 8240, 8276, 8305, 8314, 8326,
    8362, 8371, 8384, 8395, 8429, 8447, 8488, 8499, 8561, 8569, 8595, 8635, 8657, 8672, 8702, 8711, 8725, 8733,
    8751, 8775, 8786, 8795, 8812, 8819, 8828, 8876, 8912, 8964, 8988, 9006, 9018, 9048, 9088, 9102, 9164, 9169,
    9174, 9196, 9207, 9219, 9247, 9261, 9266, 9286, 9330, 9338, 9382, 9406, 9416, 9443, 9483, 9491, 9500, 9517,
    9542, 9552, 9585, 9609, 9649, 9677, 9735, 9739, 9767, 9825, 9833, 9847, 9864, 9870, 9958, 9973, 9993, 10011,
    10039, 10083, 10107, 10164, 10175, 10198, 10207, 10243, 10264, 10309, 10327, 10342, 10351, 10437, 10445,
    10454, 10475, 10500, 10516, 10536, 10546, 10565, 10594, 10614, 10630, 10710, 10720, 10734, 10768, 10808,
    10817, 10830, 10834, 10843, 10864, 10878, 10910, 10941, 10957, 10980, 11016, 11068, 11096, 11116, 11140,
    11155, 11160, 11173, 11201, 11223, 11236, 11262, 11270, 11284, 11310, 11384, 11400, 11452, 11470, 11487,
    11505, 11547, 11559, 11574, 11612, 11648, 11665, 11674, 11690, 11738, 11862, 11882, 11934, 11957, 11983,
    11994, 12066, 12098, 12107, 12155, 12175, 12215, 12255, 12288, 12319, 12330, 12352, 12374, 12408, 12456,
    12469, 12519, 12531, 12571, 12586, 12637, 12648, 12656, 12685, 12721, 12739, 12766, 12796, 12847, 12858,
    12886, 12901, 12919, 12963, 12974, 12990, 13005, 13016, 13056, 13118, 13129, 13146, 13168, 13202, 13224,
    13236, 13240, 13282, 13348, 13364, 13402, 13434, 13446, 13471, 13527, 13557, 13574, 13600, 13633, 13681,
    13709, 13741, 13829, 13866, 13890, 13985, 13997, 14019, 14034, 14054, 14090, 14109, 14125, 14134, 14146,
    14161, 14218, 14267, 14285, 14316, 14376, 14398, 14416, 14433,
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
    "/nhat/dinh/that/van/truong/tam/thuong/ha/bat/du/cai/suu/chuyen/tha/vay/the/khau/binh/nghiep/hoc dong/to/thua/d"
    "ieu/luong/nghiem/tang/ca/a/trung/phong/xuyen/hoan/dam/chua/le/cu/phet/nghe/nai/cuu/mo/nghia/chi/o/cha/ho/phap/"
    "lac/quai/thang/at/khat/da/tap/thu/mai/loan/vu/kien/lieu/nhu/tranh/su/nhi/suc/khuya/ngu/tinh/cang/ta/cac/vong/g"
    "iao/hoi/hanh/huong/kinh/than/nhan/uc/thap/dung/trac/boc/ke/kim/gioi/nhung/tong/phat/lon/tu/si/pho/tien/dong/da"
    "i/lenh/nghi/mon/nguong/gia/nham/phan/phang/xi/y/ki/phuc/huu/chung/truyen/tan/vi/luan/nho/nguy/no/ba/ni/ban/ran"
    "h/dien/be/day/tru/dat/tac/ninh/ne/giai/lai/mau/sa/cung/hiep/lua/ngheo/trinh/queu/cui/nung/hau/rinh/xam/but/he/"
    "xuc/tuan/loi/tuc/bao/tin/luoi/kiem/cau/bong/em/boi/dao/xuong/tri/quyen/thien/xac/oai/trai/khuynh/enh/chong/tha"
    "y/buc/ngau/lu/ma/bang/kiet/bi/cot/thoi/tuong/ngao/xiu/dan/tiem/sam/ngot/nguyen/huynh/sung/trieu/hung/quang/kha"
    "c/doai/mien/tho/dau/canh/nhap/noi/toan/cong/luc/quan/duong/vien/nhiem/sach/tai/mao/dem/nong/oan/minh/phu/khem "
    "trong/quyet/lanh/ret/chon/lang/giam/lam/ngung/pham/phuong/khai/xuat/hom/thiet/san/thon/so/hinh/vach/liet/sang/"
    "xeo/biet/kiep/che/loat/thich/te/tuoc/bo/cua/cat/xeng/tieu/khoet/chep/kich/chat/khuyen/tro/lao/hieu/hach/bot/hu"
    "an/sac/huc/kham/can/teo/chuoc/vat/bau/bac/hoa/khuon/hop/phi/qui/khu/nac/ngo/tot/don/nam/bien/chiem/ve/ngang/an"
    "/ngoeo/khuoc/khanh/ach/lich/ap/uom/chai/li/sanh/xo/ruong/chu/huyen/tham/cap/song/thuc/diep/co/khieu/chiu/kha/t"
    "hai/sut/ti/han/xien/hu/danh/la/mua/lan/ngam/va/hoe/ham/thinh/sao/cop/xuy/hong/cao/nha/nhach/ngoc/xech/rich/oa/"
    "bom/ran/gam/nhem/ao/chim/gau/nao/bay/menh/khua/cam/xot/phot/hay/vang/bu/lung/giong/nghien/ngac/choi/rao/gat/ch"
    "au/cay/treu/hiu/ai/do/gan/ngheu/oe/goi/trong/nhau/nga/na/khoc/hao/buot/triet/chit/nganh/ngon/oap/doa/uay/cuoi/"
    "doi/nhe/tuech/doc/nem/thep/thoa/hot/nhai/troc/chac/chot/quat/xe/xuyt/xenh/quay/de/ngum/oi/nom/lat/nhip/ray/am/"
    "eo/oc/suyen/hi/hat/dac/khit/ngan/buong/meu/phun/lau/gao/xin/nhoc/cut/khem/ong/on/ay/lien/tao/inh/nhoen/chuc/tr"
    "ao/reu/gheo/sun/ac/ton/xon/e/hap/ren/dang/rua/them/khi/thao/phe/quac/nheo/xat/nhao/mut/lo/oac/ron/trom/doan/vu"
    "on/khon/khuan/quoc/thanh/vo/que/dia/khoang/xoi/hoai/ganh/khoi/gach/vun/truy/pha/go/thuy/lap/luy/gay/khan/khoai"
    "/ang/bung/ghenh/thong/chinh/ven/vuc/giot/vim/chap/nghieu/om/vung/tran/teo tuong/bich/bam/hac/nhuong/trang/noi "
    "xac/xu/tich/ngoai/yeu/uong/di/khoa/giap/doat/ky/phung/tau/khe/xa/nua/gian/au/muoi/thiep/uy/gung/mu/det/kieu/va"
    "i/nuong/uyen/ga/anh/thim/me/moi/hiem/pheu/dich/non/khong/manh/hoc/hai/nghiet/khach/tuyen/hien/yen/khoan/gui/ma"
    "t/mi/mich/sat/qua/thieu/chuong/xich/cuc/khuat/thi/trien/thuoc/truan/son/ngat/ngap/deo/lom/con/chom/giung/tung/"
    "ngoi/xao/sai/gie/soai/rem/man/choang/nen/chang/tua/kho/ung/diem/mieu/toa/khang/liem/quach/trap/long/nhuoc/cuon"
    "g/ki mu/banh/linh/luat/cho/duc/tat/thin/thac/mang/thom/uu/niem/chan/nay/khiep/bieng/hoang/truot/ghet/luyen/khu"
    "ng/nguay/hue/dot/men/thoan/ruoi/ghen/muon/run/hoac/hon/tiec/suong/tuom/quen/nhoai/xuan/ben/sau/khien/ru/gion/t"
    "iep diep/mong/nhua/nanh/tuat/chien/giat/tiet/phien/trat/thac thach thoc thuoc thuot/ruon/giang/xoa/nhieu/gap/d"
    "un/quo/ngoat/chiet/phao/nhom/bep/truu/gio/dam dan ta/chem/phech/quay quai/kiem cum/chut/chieu/bai/kheu khua/tr"
    "ach/tay/ri/nhum/khiu/phanh/cach rac gac/gieo/rung/veo/tret/xap/keo/huy/vot/denh/ken/up/noa noi/thoc/xach/bit/q"
    "uyen quen/tra/uon/nhay/cuon/tiep/lot/giem/suot/luot/xiet/suy/khieng/yet/trich/nhac/dua/cham/dut/un/som/gac/vac"
    "/gom/dap/nhep/nan/len/quet/dum/leu/toat/soan/chen/dep/xop/ra/khao/bua/tram/u/toc/phuon/vuong/heo/tanh/xiem/tru"
    "a/viet/khuc/xau canh/toi/nguyet/xoet/soc/moc/mui/thuat/phac/then/thut/gong/rau/trau/sim/cui sap/muop/bach/dan "
    "cam/nhuom/nieu thi/vinh/beu/suong san/nham dong/dan lan/vanh/thoen/nieu lat/dang hieu/cach/duyen an/chuoi/coi/"
    "thung/deo giam/vut/rong/voi/ram/sen/coc/ghem/suon/diem con/chum/cheo/gu/mun/guoc/tre/giua/ghe/tom lang/keo coc"
    "/xach bang/suoi/luu/noc/dui/xay/hoanh/vet/chanh/nhuy/thot/day lam/hich/rui/quat muong/han gac/mit/luon/khiem/c"
    "an ham/het/tue/phoi tu/trua uong/dem tan/dam moi/dut tat/choac cau/xom/heo thuy/dap tach/khung suon/vam/gieng/"
    "ve thay/cum ngap/muc/mo mot/vanh sa/chay/phai/lach/lun/muot/sang do/treo/duyen/tuot/benh/phiem/khap/nhan ne/th"
    "ot le/bon/nhot/rach/tho cat/tuoi/tuon/rac/suyen hong/chong chao/so xoi/hoat/khu nhao/uop/sinh/roi/net/rang ri/"
    "duoi/thui/von/nhuan/suong den/thoi vuc/ua/loc/rot/roc/thiem them/nuoc/ruom/hoay/ngan vay/rin/um/soi mu/bun/nuo"
    "m/lau thap/duenh/nguon/chuan/hup/diet/got/vuot/cun/se/nhich/ngay/lay/mac/khiet/bap/leo/de banh/ro/nham lan/van"
    "g khich/tia/ngo roi/luoc/xan/chua lo/tron soi/viem/doai dun/phut/dong binh/trem/rang/nhiet/vui/hun/sot/nhien/d"
    "ao un/mui rim/ui/nhen/dip lieu/en/duoc/dop/nhang/giuong/nguu/ram mau/nuu/hep/tep su/dong nguc/lua lang/lop/meo"
    "/ro vuon/rai/hoach/ngoan/lieng/ngan doi/de diem/phach/yen nhe/sung quynh/cuoi moi/rom dao/re li/dau su/ba cam/"
    "den/chuoi suc/deo phen/nhiu/thuyen/not ngan/com lao/xau/dom/tuy/quam hui/quy/vau bach/dau cau/pho bon/ich/xom "
    "manh/thuan/trau khan/gioen/vo khoe/cua nhan/lim/co guom/than manh/chang trong/ke lo/ngao thi/thach/troi phen/k"
    "han nghien/toai/kho nghien/kham chim/day bim/bau phao/khu nganh/ngai/yem nham/coi bich/vai tha/ket/co lan/soi/"
    "dinh thi/phieu/ngua/dem thien/dung vu/dip to/xung/ue/thue/hot lua/the de/huyet/khum/truc/don chom/dam senh/vau"
    "/giau/nong de/kia/bu giam/quau/choan/gat lo/loai/a mien/uoc/nap/neo/nhau that/theu/thuot/tuyet/xuoc/re/quanh/l"
    "am gut/nem len/phon/nhe toi/giay/choai/git/khin/buoc/phau/khuyet/am lieng/khit bua/nau/giong giac/tieng nay/na"
    "ng/thoat/ong beo/nach/xoang/thoai/com/hang/thau/ot/ac nay/bup/rop/ngheu ra/say/ngong/muong/gai/sun ri/uom kieu"
    "/tum/vay khum/oanh/dat nam/ham trun/lum/them tho/nhut/doi noc/bui/loe/miet/rom/lui/lem/nguoc/nhan doi/nhong/xo"
    "c/xit/rep/trun/go nhen/ech/liu/chinh mong/mot/met/bieu/oam/gon/nep/ven ta/diu/lia/biu/tui/giac/goc/khoe/ngoa/t"
    "het/hua/thuyet/siem/muu/huoc/khenh/beo/huou/buoi/biem/thiem/sieu/ruot/kip/kheu/tech/kieng/keu/ghen xoc/nhuyen/"
    "khinh/huenh/vech/treu don/nghenh/ay dua/nghich/ruoc/tron/chenh/phoi/xanh/reo/ngoat nhip/nhon/nhat chia/ban nia"
    "/riu/chieng/ten/gio khoa/tiu/cat xieng/cuoc/lap beng/gang/thiec/di kieng/guom/nhum cao/nhe ca/tret keng/keng/b"
    "it vang/banh riu/xoa lao/khuan thau/kem/ganh cua/long vanh/senh chat/thoa khoan/chung chuong/khue/duyet/xen/hu"
    "ych/khich/chiec/dong moc/phay/dim/khoanh/nhanh/ngach/dong ngong/tua tu/nuoi/uoi/xui/vay lau/xoay/quang chao/na"
    "n luon/chich/mach/"};
inline constexpr std::uint32_t vietnamese_offsets[] = {
    0, 1, 6, 11, 16, 20, 27, 31, 38, 41, 45, 48, 52, 56, 63, 67, 71, 75, 80, 85, 92, 101, 104, 109, 114, 120,
    127, 132, 135, 137, 143, 149, 155, 160, 164, 169, 172, 175, 180, 185, 189, 193, 196, 202, 206, 208, 212,
    215, 220, 224, 229, 235, 238, 243, 246, 250, 254, 258, 263, 266, 271, 276, 280, 286, 289, 293, 297, 303,
    307, 312, 317, 320, 324, 329, 334, 338, 343, 349, 354, 359, 364, 367, 372, 377, 382, 386, 389, 393, 398,
    404, 409, 414, 418, 421, 424, 428, 433, 438, 442, 447, 452, 456, 463, 467, 472, 477, 483, 486, 488, 491,
    496, 500, 506, 513, 517, 520, 525, 529, 534, 537, 540, 543, 547, 552, 557, 560, 564, 568, 572, 576, 581,
    584, 589, 593, 597, 600, 605, 610, 614, 620, 626, 631, 635, 640, 644, 649, 653, 657, 660, 664, 669, 673,
    677, 681, 685, 690, 695, 699, 704, 707, 711, 715, 721, 725, 731, 737, 741, 745, 750, 757, 761, 767, 772,
    776, 781, 784, 787, 792, 797, 800, 804, 809, 815, 820, 824, 828, 833, 837, 842, 849, 855, 860, 866, 871,
    877, 882, 887, 892, 896, 900, 905, 910, 914, 919, 924, 928, 933, 939, 944, 950, 955, 959, 963, 967, 972,
    976, 981, 985, 996, 1002, 1007, 1011, 1016, 1021, 1026, 1030, 1036, 1041, 1048, 1053, 1058, 1062, 1068,
    1072, 1077, 1080, 1085, 1090, 1095, 1100, 1104, 1109, 1114, 1118, 1123, 1129, 1132, 1137, 1140, 1144, 1148,
    1153, 1158, 1164, 1169, 1174, 1179, 1186, 1190, 1194, 1199, 1204, 1208, 1213, 1217, 1221, 1226, 1230, 1234,
    1240, 1244, 1248, 1252, 1256, 1262, 1266, 1270, 1274, 1278, 1282, 1286, 1290, 1294, 1298, 1303, 1309, 1312,
    1318, 1321, 1327, 1333, 1339, 1343, 1348, 1351, 1355, 1360, 1363, 1368, 1371, 1377, 1381, 1387, 1392, 1396,
    1401, 1406, 1411, 1414, 1420, 1425, 1429, 1434, 1438, 1441, 1445, 1450, 1453, 1458, 1461, 1465, 1469, 1474,
    1477, 1481, 1485, 1491, 1495, 1499, 1503, 1508, 1512, 1516, 1522, 1527, 1532, 1537, 1540, 1544, 1548, 1552,
    1557, 1560, 1565, 1569, 1573, 1577, 1582, 1587, 1591, 1595, 1600, 1604, 1609, 1612, 1617, 1623, 1630, 1635,
    1640, 1644, 1648, 1653, 1657, 1662, 1666, 1669, 1672, 1676, 1682, 1685, 1689, 1695, 1700, 1704, 1707, 1712,
    1716, 1721, 1727, 1732, 1738, 1743, 1747, 1751, 1755, 1760, 1764, 1768, 1774, 1778, 1782, 1787, 1792, 1796,
    1801, 1806, 1811, 1816, 1821, 1824, 1829, 1834, 1839, 1842, 1847, 1850, 1854, 1858, 1863, 1867, 1870, 1873,
    1876, 1882, 1885, 1889, 1893, 1898, 1903, 1909, 1913, 1918, 1922, 1926, 1930, 1935, 1939, 1944, 1948, 1951,
    1954, 1959, 1963, 1967, 1973, 1978, 1983, 1987, 1992, 1996, 1999, 2003, 2007, 2009, 2013, 2017, 2022, 2026,
    2031, 2035, 2040, 2044, 2049, 2054, 2058, 2063, 2067, 2070, 2074, 2078, 2083, 2088, 2093, 2098, 2104, 2109,
    2115, 2118, 2122, 2126, 2133, 2137, 2142, 2147, 2152, 2157, 2161, 2166, 2170, 2173, 2178, 2182, 2186, 2190,
    2195, 2201, 2205, 2210, 2216, 2222, 2228, 2232, 2236, 2241, 2245, 2250, 2257, 2260, 2265, 2270, 2280, 2285,
    2289, 2293, 2300, 2306, 2314, 2317, 2322, 2328, 2332, 2337, 2340, 2345, 2350, 2355, 2358, 2364, 2368, 2372,
    2375, 2379, 2384, 2387, 2392, 2398, 2401, 2406, 2409, 2413, 2418, 2422, 2428, 2433, 2436, 2440, 2445, 2448,
    2452, 2457, 2462, 2467, 2471, 2477, 2482, 2486, 2490, 2497, 2503, 2509, 2514, 2518, 2524, 2528, 2532, 2535,
    2540, 2544, 2548, 2554, 2561, 2566, 2570, 2576, 2580, 2586, 2592, 2598, 2602, 2607, 2612, 2616, 2620, 2624,
    2629, 2635, 2640, 2645, 2649, 2653, 2657, 2662, 2666, 2670, 2677, 2681, 2687, 2691, 2695, 2699, 2704, 2709,
    2713, 2719, 2724, 2730, 2735, 2740, 2746, 2752, 2758, 2763, 2768, 2773, 2777, 2781, 2785, 2790, 2795, 2800,
    2805, 2808, 2813, 2818, 2822, 2828, 2834, 2840, 2846, 2851, 2857, 2863, 2869, 2873, 2877, 2881, 2887, 2892,
    2897, 2902, 2906, 2911, 2915, 2920, 2926, 2931, 2936, 2942, 2947, 2951, 2955, 2961, 2964, 2969, 2979, 2984,
    2989, 2994, 2999, 3005, 3010, 3015, 3021, 3026, 3054, 3059, 3065, 3069, 3075, 3079, 3083, 3087, 3093, 3099,
    3104, 3109, 3113, 3118, 3122, 3133, 3138, 3144, 3154, 3163, 3168, 3174, 3178, 3188, 3194, 3198, 3201, 3206,
    3211, 3217, 3230, 3235, 3240, 3244, 3249, 3253, 3257, 3261, 3265, 3270, 3274, 3277, 3285, 3290, 3295, 3299,
    3310, 3314, 3318, 3323, 3328, 3333, 3337, 3342, 3347, 3352, 3357, 3361, 3368, 3372, 3378, 3383, 3387, 3392,
    3396, 3399, 3403, 3407, 3411, 3415, 3419, 3424, 3428, 3432, 3437, 3441, 3445, 3450, 3455, 3460, 3464, 3468,
    3471, 3476, 3480, 3485, 3487, 3491, 3497, 3503, 3507, 3512, 3517, 3522, 3527, 3532, 3541, 3545, 3552, 3557,
    3561, 3565, 3569, 3575, 3580, 3585, 3590, 3595, 3599, 3604, 3608, 3616, 3621, 3626, 3634, 3640, 3649, 3654,
    3658, 3668, 3678, 3686, 3691, 3697, 3706, 3716, 3721, 3730, 3736, 3740, 3746, 3755, 3759, 3764, 3768, 3772,
    3776, 3780, 3785, 3790, 3799, 3804, 3809, 3812, 3816, 3821, 3825, 3830, 3834, 3843, 3851, 3861, 3866, 3870,
    3874, 3878, 3882, 3888, 3892, 3898, 3903, 3908, 3916, 3921, 3925, 3936, 3944, 3948, 3953, 3959, 3967, 3971,
    3975, 3983, 3993, 4001, 4009, 4017, 4027, 4031, 4040, 4049, 4060, 4064, 4070, 4078, 4087, 4091, 4098, 4106,
    4111, 4116, 4121, 4125, 4130, 4138, 4143, 4149, 4154, 4159, 4165, 4170, 4178, 4186, 4190, 4195, 4200, 4208,
    4213, 4218, 4222, 4233, 4244, 4251, 4256, 4265, 4269, 4274, 4278, 4282, 4290, 4295, 4300, 4304, 4310, 4320,
    4329, 4332, 4336, 4340, 4344, 4355, 4360, 4365, 4370, 4379, 4383, 4386, 4393, 4397, 4402, 4411, 4417, 4423,
    4429, 4433, 4438, 4442, 4447, 4451, 4454, 4460, 4465, 4469, 4473, 4479, 4483, 4487, 4495, 4498, 4507, 4518,
    4522, 4530, 4535, 4539, 4547, 4556, 4561, 4570, 4575, 4585, 4590, 4595, 4601, 4605, 4609, 4613, 4619, 4626,
    4634, 4637, 4642, 4651, 4654, 4659, 4663, 4669, 4676, 4681, 4689, 4693, 4697, 4704, 4714, 4723, 4727, 4731,
    4739, 4743, 4749, 4755, 4761, 4770, 4778, 4784, 4792, 4803, 4812, 4820, 4826, 4833, 4840, 4844, 4854, 4863,
    4868, 4875, 4884, 4892, 4896, 4900, 4904, 4913, 4917, 4926, 4934, 4942, 4946, 4955, 4961, 4971, 4977, 4985,
    4994, 4998, 5006, 5016, 5028, 5034, 5043, 5049, 5059, 5071, 5076, 5087, 5097, 5105, 5114, 5124, 5129, 5138,
    5147, 5155, 5159, 5166, 5170, 5179, 5185, 5190, 5200, 5208, 5215, 5220, 5223, 5228, 5236, 5243, 5249, 5254,
    5259, 5268, 5277, 5281, 5286, 5294, 5298, 5306, 5311, 5317, 5324, 5329, 5336, 5340, 5344, 5348, 5358, 5363,
    5369, 5375, 5380, 5383, 5389, 5397, 5405, 5410, 5418, 5423, 5429, 5433, 5438, 5443, 5448, 5455, 5464, 5473,
    5477, 5488, 5498, 5503, 5509, 5517, 5522, 5528, 5534, 5538, 5543, 5548, 5551, 5558, 5562, 5566, 5575, 5579,
    5585, 5591, 5595, 5602, 5611, 5615, 5624, 5629, 5637, 5646, 5650, 5659, 5664, 5672, 5676, 5680, 5685, 5689,
    5693, 5697, 5703, 5712, 5718, 5722, 5726, 5730, 5735, 5743, 5747, 5751, 5762, 5766, 5770, 5775, 5779, 5783,
    5787, 5794, 5798, 5802, 5806, 5810, 5815, 5819, 5824, 5829, 5834, 5838, 5845, 5850, 5854, 5859, 5865, 5869,
    5874, 5879, 5884, 5890, 5895, 5900, 5904, 5909, 5914, 5920, 5924, 5933, 5940, 5946, 5952, 5957, 5966, 5973,
    5980, 5987, 5992, 5997, 6003, 6008, 6013, 6017, 6028, 6033, 6043, 6051, 6055, 6062, 6066, 6075, 6079, 6089,
    6094, 6103, 6108, 6114, 6123, 6128, 6137, 6144, 6154, 6159, 6168, 6177, 6185, 6196, 6200, 6209, 6219, 6229,
    6240, 6253, 6258, 6264, 6268, 6274, 6280, 6286, 6295, 6300, 6304, 6311, 6317, 6323, 6334, 6341, 6346, 6350,
    6354, 6362, 6367, 6378, 6387, 6393,
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
    "/ichi itsu hitotsu hitots hitot hitochi hitotabi hitotab hajime kazu hito/tei cho to hinoto ataru ata atar ata"
    "ri yoboro/shichi shitsu nanatsu nanats nanat nanachi nanatabi nanatab nana/man ban yorozu yoroz okii oki ma ka"
    "zu/jo cho take dake/san mitsu mits mit michi mitabi mitab mi zo/jo sho ue kami kam noboru nobo nobor nobori/ka"
    " ge shita shimo moto/fu bu futsu hi sezu sez niarazu niaraz inaya/yo ataeru atae ataer ataeri kumisuru kumisu "
    "kumisur kumisuri tomoni tomon azukaru azuka azukar azukari/chu shu ushi ush minikui miniku nikumu nikum niku n"
    "ikumi tagui tagu/sen moppara/sha sho katsu kats kat kachi/se sei yo/kyu oka/hei hyo hinoe/gyo go waza sudeni s"
    "uden/so kusamura muragaru muraga muragar muragari/to higashi higash azuma haru/sho jo suku tasukeru tasuke tas"
    "uker tasukeri/ryo futatsu futats futat futachi/gen gon kibishii kibi kibishi ogosoka ogoso/hei hyo nami nam na"
    "raberu narabe naraber naraberi narabini narabin awaseru awase awaser awaseri narabu narab narabi/so mo ushinau"
    " ushina horobiru horobi horobir horobiri/ka ko hi/chu naka na uchi uch ataru ata atar atari/ho fu bu mimeyoi m"
    "imeyo shigeru shige shiger shigeri yutaka yuta toyo/sen kan kushi kush tsuranuk tsuranu/rin nozomu nozom nozo "
    "nozomi/gan marui maru marumeru marume marumer marumeri tama/tan aka ni/i tsukuru tsuku tsukur tsukuri nasu nas"
    " na nasi tame/shu su nushi nush omo aruji aruj/sei tan sho donburi donbur/rei ri uruwashi uruwash uruwa tsuran"
    "a tsuranar narabu narab narabi/dai ai nai sunawach no/kyu ku hisashii hisa hisashi/gi yoi yo yoku yok yoki yos"
    "hi/shi yuku yuk yu yuki kore no/u o karasu karas kara karasi izukunso/ko yo kana ka/bo toboshii tobo toboshi/g"
    "aku raku go tanoshii tano tanoshi/kyo gyo takai taka/jo sho noru no nor nori noseru nose noser noseri/otsu kin"
    "oto oto/kyu ku kokonots kokonot/kotsu ki ko koi/ya nari nar mata/shu ju narau nara narai/sho kaku kak ka kaki "
    "fumi fum/bai kau ka/ran ron midareru midare midarer midareri osameru osame osamer osameri midasu midas mida mi"
    "dasi/nyu chichi chich chi ch/kan ken gen kawaku kawak kawa kawaki kawakasu kawakas kawaka kawakasi inui inu ho"
    "su hos ho hosi hiru hi hir hiri okasu okas oka okasi/ki kyu kin kame/ryo owaru owa owar owari tsuini tsuin aki"
    "raka akira/yo sha ataeru atae ataer ataeri/so araso arasoi ikadeka ikade/ji shi koto tsukau tsuka kototosu/ni "
    "ji futatsu futats futat futachi futatabi futatab tsugu fuji/u ku o yo kokoni kokon yuku yuk yu yuki au yori yo"
    "r oite/un iu kumo/go ko tagai taga/go itsutsu itsuts itsut itsuchi itsu/sei sho i ido/sen kan ko motomeru moto"
    "me motomer motomeri watari watar wataru wata/ko sen kan wataru wata watar watari motomeru motome motomer motom"
    "eri/a atsu o tsugu tsug tsugi/sa sha isasaka isasa/bo mo nai na nakunaru nakuna nakunar nakunari horobiru horo"
    "bi horobir horobiri/ko kyo majiwaru majiwa majiwar majiwari majiru maji majir majiri kau ka/gai kai i/eki yaku"
    " mata/kyo ko ho toru to tor tori/ho bo se une/kyo susumeru susume susumer susumeri ukeru uke uker ukeri takash"
    "i/kyo kei kin miyako/tei cho chin azumaya/ryo akiraka akira suke/shin shita shitashi oya mizukara/jin nin hito"
    " to/oku yoku oshihaka/jin nin ni hito masashi hitoshi/fu do kin wazukani wazukan wazuka wazu/fu hoku boku taor"
    "eru taore taorer taoreri shimobe/kon kin ima/kai tasukeru tasuke tasuker tasukeri suke/ju sho shitagau shitaga"
    " yori yor o/butsu futsu hotsu hotoke/so kura/shi sai taeru tae taer taeri/shi ji tsukaeru tsukae tsukaer tsuka"
    "eri/ta hoka ho/fu tsukeru tsuke tsuker tsukeri ataeru atae ataer ataeri tsuku tsuk tsu tsuki/sen sennin sento/"
    "dai tai kawaru kawa kawar kawari yo shiro/rei ryo iitsuke osa/i omo yueni yuen motte mochi/gi yoi yo nori nor/"
    "ka ke kari kar kariru karir kariri karini karin/gyo ko aogu aog aogi ose aoru ao aor aori/chu naka na/ken kuda"
    "ri kudar kudan/kai ka ke yoi yo okii oki tsukai tsuka atai ata/nin makaseru makase makaser makaseri ninau nina"
    " taeru tae taer taeri/ki kuwadate/i kore kare tada/go kumi kum itsutsu itsuts itsut itsuchi/ki gi waza/fuku fu"
    " buku fuseru fuse fuser fuseri shitagau shitaga/batsu kiru ki kir kiri utsu uts ut uchi hokoru hoko hokor hoko"
    "ri/kyu ku yasumu yasum yasu yasumi iko yameru yame yamer yameri/yu u yasashii yasa yasashi sugureru sugure sug"
    "urer sugureri wazaogi wazaog/kai e au atsumaru atsuma atsumar atsumari/den ten tsutaeru tsutae tsutaer tsutaer"
    "i tsutawa tsutawar/san kasa/i erai era hide takeshi isamu/den ten tsutaeru tsutae tsutaer tsutaeri/sho kizu ki"
    "z itamu itam ita itami/rin tagui tagu tsuide michi mich/gi ka itsuwaru itsuwa itsuwar itsuwari nise/haku ha os"
    "a/han ban tomonau tomona tomo/rei ryo wazaogi wazaog/shin nobiru nobi nobir nobiri nobasu nobas noba nobasi no"
    "bu/shi ukagau ukaga ukagai/ji niru ni nir niri/kya ka ga togi tog/ten den tsukuda/tan dan tadashi tadash tada/"
    "i kurai kura kuraisu kuraisur/tei hikui hiku/ju sumu sum su sumi todomaru todoma todomar todomari yamu yam ya "
    "yami/sa tasuke tasukeru tasuker tasukeri suke/yu u tasukeru tasuke tasuker tasukeri suke/tei tai hon karada/ka"
    " ga nani nan nanzo izuku izuk izu izuki/yo amaru ama amar amari ware/saku sa tsukuru tsuku tsukur tsukuri nasu"
    " nas na nasi/yo cho yato atai ata hitoshii hito hitoshi/ka yoi yo/hei hyo awaseru awase awaser awaseri narabu "
    "narab narabi shikashi shikash/shi tsukau tsuka tsukai/kan tsuyoi tsuyo/rai kuru ku kur kuri kitaru kita kitar "
    "kitari/rei retsu tatoeru tatoe tatoer tatoeri tagui tagu tameshi tamesh/ji samurai samura haberu habe haber ha"
    "beri saburau sabura/yu u susumeru susume susumer susumeri tasukeru tasuke tasuker tasukeri/kyo ku sonaeru sona"
    "e sonaer sonaeri tomo/i e yoru yo yor yori/kyo kyan/ka ke atai ata/ryo ro tomo/tei ukagau ukaga/soku shoku kaw"
    "a katawara sobameru sobame sobamer sobameri/bu anadoru anado anador anadori/ko mato kimi kim/shin okasu okas o"
    "ka okasi/ben bin tayori tayor sunawach/gu okii oki mata/kei kakaru kaka kakar kakari tsunagar kakawaru kakawa "
    "kakawar kakawari tsunagu tsunag tsunagi/soku unagasu unagas unaga unagasi semaru sema semar semari/ga niwaka n"
    "iwa/shun sugureru sugure sugurer sugureri toshi/ri kashikoi kashiko/zoku narawash/ho tamotsu tamots tamot tamo"
    "chi yasunji yasunjir yasu/shin makoto tayori tayor makaseru makase makaser makaseri nobu/gu mata okii oki/ken/"
    "shu osameru osame osamer osameri osamu nobu/ku tomoni tomon/hai wazaogi wazaog/hyo tawara/ho fuchi fuch/en ore"
    "/ko ka hi/bai somuku somuk somu somuki masu mas ma masi be/to taoreru taore taorer taoreri taosu taos tao taos"
    "i sakasama/ko saiwai saiwa/ko soro ukagau ukaga saburau sabura/shaku sha seki jaku kariru kari karir kariri ka"
    "r tatoi tato shiku shik shi shiki fumu fum fu fumi/ho narau nara/chi choku ne atai ata au/ken tsukare tsukarer"
    " umu um umi/i wa shitagau shitaga yamato/sai kari kar/kei katamuku katamuk katamu katamuki katamuke kutsugae/h"
    "en katayoru katayo katayor katayori hitoeni hitoen/tei cho jo todomaru todoma todomar todomari/ken sukoyaka su"
    "koya takeshi takesh shitata take/shi sai shinobu shinob shinobi/gu go tagui tagu tamatama/sho tsugunau tsuguna"
    " tsugunai/bo ho katawara so/ketsu gechi sugureru sugure sugurer sugureri/bi sonaeru sonae sonaer sonaeri sonaw"
    "aru sonawa sonawar sonawari/ka ke ko kagu kag kagi ie ya uchi uch/cho soe takuwae takuwaer mokeru moke moker m"
    "okeri/sai moyosu moyos moyo moyosi unagasu unagas unaga unagasi moyoshi moyosh/go ogoru ogo ogor ogori anadoru"
    " anado anador anadori/kin fu do wazukani wazukan wazuka wazu/do hataraku hatarak hatara hataraki/zo sho katach"
    "i katach katadoru katado katador katadori/boku fu hoku shimobe taoreru taore taorer taoreri/ryo tomo tsukasa/s"
    "o bozu boz/ka ke kai atai ata yoi yo okii oki tsukai tsuka/ju yawaraka yawara uruosu uruos uruo uruosi shitaga"
    "u shitaga/jin kotogoto mama tsukusu tsukus tsuku tsukusi tsukiru tsuki tsukir tsukiri/jin nin kai ji ni gei hi"
    "to ninnyo ko/in makoto yurusu yurus yuru yurusi jo/gen gan moto kobe/kei kyo ani an e/ju shu ateru ate ater at"
    "eri michiru michi michir michiri mitasu mitas mita mitasi/cho jo kizasu kizas kiza kizasi uranai urana kizashi"
    " kizash/sen saki sak sakinji sakinjir mazu maz/ko hikaru hika hikar hikari mitsu hiro/koku katsu kats kat kach"
    "i yoi yo yoku yok yoki/men ben manukare yurusu yurus yuru yurusi/to usagi usag/ji ni gei ko/ji ni gei jin nin "
    "kai ko hito ninnyo/to nakama mura/to kabuto/nyu ju iru ir iri hairu hai hair hairi/dai nai uchi uch iru ir iri"
    " ireru ire irer ireri/zen sen mattaku mattak matta mattaki mattai mattosu mattosur/hachi hatsu yatsu yats yat "
    "yachi yatabi yatab ya/ko oyake kimi kim/roku riku mutsu muts mut muchi mutabi mutab mu/ran fujibaka fujiba/kyo"
    " tomo tomoni tomon domo/kyo ko okoru oko okor okori okosu okos okosi okiru oki okir okiri/hei hyo ikusa/ki gi "
    "sono sore/gu ku sonaeru sonae sonaer sonaeri tsubusan/ten nori nor sakan/yo yashinau yashina yashinai/ken kane"
    "ru kane kaner kaneri kanete/ju kemono/en marui maru ma mar mari/ko oka/satsu saku fumi fum/sai sa futatabi fut"
    "atab/bo okasu okas oka okasi ou o/jo muda/sha utsusu utsus utsu utsusi utsushi utsush/gun kun ikusa/no do kusa"
    "giru kusagi kusagir kusagiri tagayasu tagayas tagaya tagayasi/kan kanmuri kanmur/mei kurai kura/fu tomu tom to"
    " tomi/to fuyu fuy/chu sho oki ok waku wak wa waki tsuku tsuk tsu tsuki/ketsu kechi kimeru kime kimer kimeri sa"
    "ku sak sa saki kimaru kima kimar kimari/go koru ko kor kori hieru hie hier hieri saeru sae saer saeri/kyo iwan"
    "ya omomuki omomuk/ya iru ir iri/rei hieru hie hier hieri tsumetai tsumeta sameru same samer sameri/to koru ko "
    "kor kori kogoeru kogoe kogoer kogoeri/sei samui samu susamaji sugoi sugo/jun shun setsu nazorae nazoraer hitos"
    "hii hito hitoshi mizumori mizumor nori nor/ryo suzushii suzu suzushi usui usu makotoni makoton/ryo shinogu shi"
    "nog shinogi/gen kan heru he her heri herasu heras hera herasi/so minato atsumaru atsuma atsumar atsumari/rin s"
    "amui samu susamaji osoreru osore osorer osoreri/gyo koru ko kor kori korasu koras kora korasi/ki tsukue iku ik"
    " iki kizashi kizash chikai chika/bon han subete oyoso/ho fu otori otor/sho oru or ori tokoro/tako/nagu nag nag"
    "i/gai kai kachidok yawaragu yawarag yawaragi/ko o otori otor/kyo warui waru/totsu deru de der deri/o kubomu ku"
    "bom kubo kubomi/shutsu sui setsu deru de der deri dasu das da dasi kugiri kugir koma/geki keki utsu uts ut uch"
    "i/kan ireru ire irer ireri hako/to katana/jin ha yaiba kiru ki kir kiri/bun fun bu wakeru wake waker wakeri wa"
    "karu waka wakar wakari wakareru wakare wakarer wakareri/setsu sai kiru ki kir kiri kire/gai karu ka kar kari/k"
    "an kezuru kezu kezur kezuri kizamu kizam kiza kizami/kei gyo nori nor shioki shiok/retsu rei tsurane tsuraner/"
    "ryu ru korosu koros koro korosi/soku nori nor nottoru notto nottor nottori sunawach/go tsuyoi tsuyo kowai kowa"
    " take taka tsuyoshi/so kizu kiz hajimeru hajime hajimer hajimeri/sho so hajime hatsu hats hat hachi ui/han ban"
    " wakeru wake waker wakeri/betsu bechi wakareru wakare wakarer wakareri wakeru wake waker wakeri/ri kiku kik ki"
    " kiki yoi yo surudoi surudo toshi kaga/to itaru ita itar itari/sei osaeru osae osaer osaeri tatsu tats tat tac"
    "hi tsukuru tsuku tsukur tsukuri/satsu suru su sur suri haku hak ha haki hake/ken warifu warif tegata/satsu sec"
    "hi tera kuni kun/shi seki sasu sas sa sasi soshiru soshi soshir soshiri toge/koku kizamu kizam kiza kizami tok"
    "i tok/saku sho kezuru kezu kezur kezuri/zen sen mae susumu susum susu susumi saki/ken tsurugi tsurug/bo waru w"
    "a war wari/haku hagu hag hagi muku muk mu muki hageru hage hager hageri/zai sui soroeru soroe soroer soroeri m"
    "azeru maze mazer mazeri/geki keki gyaku hageshii hage hageshi/jo amaru ama amar amari/fuku so soe/katsu waru w"
    "a war wari saku sak sa saki wareru ware warer wareri/ru ryu korosu koros koro korosi/ryoku riki chikara tsutom"
    "e tsutomer rikimu rikim rikimi/ko isao/ka kuwaeru kuwae kuwaer kuwaeri kuwawaru kuwawa kuwawar kuwawari kuwaet"
    "e/mu tsutome tsutomer tsutomu/retsu otoru oto otor otori/do ugoku ugok ugo ugoki ugokasu ugokas ugoka ugokasi/"
    "jo sho tasukeru tasuke tasuker tasukeri suke/do tsutome tsutomer yume/go kyo ko obiyakas obiyaka/rei hagemu ha"
    "gem hage hagemi hagemasu hagemas hagema hagemasi/kei tsuyoi tsuyo/ro tsukare tsukarer negirau negira itawaru i"
    "tawa itawar itawari/ko kiku kik ki kiki narau nara itasu itas ita itasi/gai sabaku sabak saba sabaki tsutome t"
    "sutomer/sei se ikioi ikio/botsu hotsu niwakani niwakan okoru oko okor okori/choku imashime/yu isama isamashi i"
    "samu isam isa isami/ben tsutome tsutomer tsutomu/kan kangaeru kangae kangaer kangaeri/sho katsu kats kat kachi"
    " masaru masa masar masari taeru tae taer taeri/bo mo tsunoru tsuno tsunor tsunori/kin gon tsutome tsutomer/kan"
    " susumeru susume susumer susumeri/kun isao/shaku shak sha shaki/ko nozoku nozok nozo nozoki magaru maga magar "
    "magari kagi kag/butsu botsu mochi nashi nash nakare/monme/nio nioi/ho tsutsumu tsutsum tsutsu tsutsumi/ka ke b"
    "akeru bake baker bakeri kawaru kawa kawar kawari bakasu bakas baka bakasi/hoku hai kita nigeru nige niger nige"
    "ri/sho takumi takum/kyo o tadasu tadas tada tadasi suku/hitsu hiki tagui tagu/ku o ko wakeru wake waker wakeri"
    " shikiru shiki shikir shikiri/i iyasu iyas iya iyasi kusushi kusush/toku kakureru kakure kakurer kakureri kaku"
    "su kakus kaku kakusi/ju jitsu to totabi totab so/sen chi ch toru to tor tori yuki/sho masu mas ma masi noboru "
    "nobo nobor nobori/go uma/han nakaba nakabasu/ka ke hana hanayaka hanaya/kyo kanau kana/hi hikui hiku iyashii i"
    "ya iyashi iyashime/sotsu niwaka niwa owaru owa owar owari tsuini tsuin/taku sugureru sugure sugurer sugureri t"
    "akashi/tan hitoe/bai mai uru ur uri/nan dan minami minam/haku baku hiroi hiro hiromeru hirome hiromer hiromeri"
    " hiroshi/boku fuku hoku uranau urana uranai daikon/sen shimeru shime shimer shimeri uranau urana uranai/ei e m"
    "amoru mamo mamor mamori/bo u/in shirushi shirush/ki ayaui ayau abunai abuna ayabumu ayabum ayabu ayabumi/soku "
    "shoku tsuku tsuk tsu tsuki sunawach moshi mosh/kyaku shirizok shirizo kaette/ran kon tamago/kan ken maku mak m"
    "a maki/sha orosu oros oro orosi oroshi orosh/kyo kei kimi kim/yaku ga aku kurushim kurushi wazawai wazawa/cho "
    "tei yakusho ie/reki koyomi koyom/rin ten ri ki rai mise osameru osame osamer osameri/ko atsui atsu/gen hara mo"
    "to tazuneru tazune tazuner tazuneri wara/zu chu kuriya kurya/kyu umaya/gen gon kibishii kibi kibishi ogosoka o"
    "goso itsukush/kyo ko saru sa sar sari/ken kakeru kake kaker kakeri kakaru kaka kakar kakari agata/san shin mai"
    "ru mai mair mairi majiwaru majiwa majiwar majiwari mitsu mits mit michi/yu mata/sha sai sa mata/kyu oyobu oyob"
    " oyobi oyobosu oyobos oyobo oyobosi/yu tomo/so futatsu futats futat futachi narabu narab narabi tagui tagu fut"
    "a/han tan hon soru so sor sori kaesu kaes kae kaesi kaeru kaer kaeri/shu osameru osame osamer osameri osamaru "
    "osama osamar osamari/hotsu hatsu hanatsu hanats hanat hanachi tsukawas tsukawa abaku abak aba abaki kami kam/s"
    "huku oji oj/shu toru to tor tori/ju shu ukeru uke uker ukeri/jo tsuideru tsuide tsuider tsuideri noberu nobe n"
    "ober noberi/cho jo tatamu tatam tata tatami kasaneru kasane kasaner kasaneri/ei akiraka akira/ko ku kuchi kuch"
    "/ko furui furu inishie/ku ko/shi shoku shiki seki tada hitotsu hitots hitot hitochi/kyo sakebu sakeb sakebi/sh"
    "o mesu mes me mesi/ka koku yoi yo beshi besh bakari bakar/dai tai i utena yorokobu yorokob yorokobi tsukue/shi"
    "tsu shichi shikaru shika shikar shikari/shi fubito fumi fum sakan chika/u yu migi mig tasukeru tasuke tasuker "
    "tasukeri/kyo yo sho kanau kana ha/go ko sakebu sakeb sakebi yobina/shi tsukasa/iu tan nageku nagek nage nageki"
    "/kaku onono/go katsu gatsu ko au awaseru awase awaser awaseri kugurido ri ai/kichi kitsu yoi yo yoshi/do to zu"
    " onaji onaj tomoni tomon tomonisu atsu/mei myo na nanoru nano nanor nanori nazukeru nazuke nazuker nazukeri/ko"
    " go kimi kim kisaki kisak okureru okure okurer okureri nochi noch ato/ri tsukasa/to haku hak ha haki/ko kyo sh"
    "o muku muk mu muki mukau muka sakini sakin/ka kaku odosu odos odo odosi/ryo ro sebone/kun kimi kim/don ton ten"
    " nomu nom no nomi/gin kin utau uta naku nak na naki/hi ina inamu inam inami arazu araz/gan fukumu fukum fuku f"
    "ukumi fukumeru fukume fukumer fukumeri/kin gin cho tei warau wara pondo kiku kik ki kiki yurusu yurus yuru yur"
    "usi/kei hiraku hirak hira hiraki mosu mos mo mosi hiro/kyu su/sui fuku fuk fu fuki/fun bun kuchisak/go ware/te"
    "i shimesu shimes shime shimesi/go kure kureru kurer kureri/koku ko tsugeru tsuge tsuger tsugeri/bai uta/in en "
    "kazu kaz/shu mawari mawar amaneshi amanesh meguru megu megur meguri/ju shu noro noroi/mi bi aji aj ajiwau ajiw"
    "a/ko yobu yob yobi/mei myo inochi inoch ose mikoto/wa ka yawaragu yawarag yawaragi nagomu nagom nago nagomi na"
    "goyaka nagoya kazu yasu tomo/ei utau uta yomu yom yo yomi nagameru nagame nagamer nagameri/sho saku sak sa sak"
    "i warau wara/in etsu nodo/ai aware awaremu awarem awaremi kanashii kana kanashi/hin hon shina/sai kana ya/kyo "
    "hibiiku hibiik hibii hibiiki hibiku hibik hibi hibiki/ka ke yakama/sho mihari mihar/ri wai wa mairu mai mair m"
    "airi/tetsu akiraka akira satoi sato tetsuya aki/ho fukumu fukum fuku fukumi hagukumu hagukum haguku hagukumi/s"
    "a sosonoka/shin kuchibi kuchibir/to kara/kan yobu yob yobi/yui i tada kore/sho tonaeru tonae tonaer tonaeri ut"
    "au uta/da tsuba/taku tsuibamu tsuibam tsuiba tsuibami/sho akinau akina/mon bun to ton/zen yoi yo yoshi/ko nodo"
    "/cho to shaberu shabe shaber shaberi tsuibamu tsuibam tsuiba tsuibami/ki shi yorokobu yorokob yorokobi yoshi n"
    "obu/katsu ai shikaru shika shikar shikari/yu satosu satos sato satosi satoru sator satori tatoeru tatoe tatoer"
    " tatoeri/kitsu keki ku nomu nom no nomi/ku kui/ei itonamu itonam itona itonami/fun fuku fuk fu fuki haku hak h"
    "a haki/kyu kagu kag kagi/shi tsugu tsug tsugi/tan iu nageku nagek nage nageki/ka yomisuru yomisu yomisur yomis"
    "uri yoi yo yoshi/sho jo nameru name namer nameri kokoromi katte/shoku tanomu tanom tano tanomi/to cho azakeru "
    "azake azaker azakeri/son uwasa/so/ki utsuwa/to ataru ata atar atari ateru ate ater ateri/kaku ka odosu odos od"
    "o odosi/shu toraeru torae toraer toraeri/shi yotsu yots yot yochi yotabi yotab yo/kai e mawasu mawas mawa mawa"
    "si mawaru mawar mawari kaeru kae kaer kaeri meguru megu megur meguri/in yoru yo yor yori chinamu chinam china "
    "chinami yotte/shu dan ton don marui maru katamari katamar/dan ton don marui maru katamari katamar/gan tan dan "
    "en on sono/kon komaru koma komar komari kurushim kurushi nemuru nemu nemur nemuri/i to kakomu kakom kako kakom"
    "i kakoi muchi much/to zu hakaru haka hakar hakari e/ko katameru katame katamer katameri katai kata/koku kuni k"
    "un/ho hatake/en marui maru/ken kakoi kako/en on gan tan dan sono/dan ton don shu marui maru katamari katamar/d"
    "o to tsuchi tsuch/kutsu kochi sei sho tagayasu tagayas tagaya tagayasi hijiri hijir/atsu osaeru osae osaer osa"
    "eri/zai aru ar ari imasu imas ima imasi/kei tama/chi ji tsuchi tsuch/jo ba/han saka sa/kin in totonoe totonoer"
    " hitoshii hito hitoshi/bo machi mach heya tera/hai kai e oka tsuki tsuk kowasu kowas kowa kowasi/za suwaru suw"
    "a suwar suwari sozoroni sozoron owasu owas owa owasi/ko ana ananisu ananisur/kai katamari katamar/ken katai ka"
    "ta kataku katak kataki/dan tan ba tokoro taira/fun haka ha/tsui ochiru ochi ochir ochiri/tan taira/hei hyo tsu"
    "bo/sui tareru tare tarer tareri tarasu taras tara tarasi nannanto/kei kata/rui toride/en kaki kak/kon hiraku h"
    "irak hira hiraki/mai bai umeru ume umer umeri uzumeru uzume uzumer uzumeri umaru uma umar umari/jo shiro kizuk"
    "u kizuk kizu kizuki ki/sho ya no/iki sakai saka/sai tsuka tsu toru to tor tori/shoku hani han/shitsu shu toru "
    "to tor tori toraeru torae toraer toraeri/bai ho hai tsuchika/ki motoi moto motozuku motozuk motozu motozuki/ki"
    " sai sa saki sak/kutsu hori hor horu ho ana/do to takadono sumai suma/tai tsui uzutakai uzutaka/da kuzusu kuzu"
    "s kuzu kuzusi kuzureru kuzure kuzurer kuzureri ochiru ochi ochir ochiri/tei shi tsutsumi tsutsum/kan tan taeru"
    " tae taer taeri/gyo takai taka/en seki sek seku se/ho shirase shiraser mukuiru mukui mukuir mukuiri/to kaki ka"
    "k/kai sakai saka/hei kaki kak/rui toride ru/so deku dek de deki/to tera oka/to zu cho jo nuru nu nur nuri doro"
    " mamireru mamire mamirer mamireri michi mich/kaku ko katai kata hanawa/cho tsuka tsu/soku sai fusagu fusag fus"
    "agi michiru michi michir michiri toride/ten chin fusagu fusag fusagi uzumeru uzume uzumer uzumeri/en shio/juku"
    " monbeya manabiya/kyo kei sakai saka/bo haka ha/zo so masu mas ma masi fueru fue fuer fueri fuyasu fuyas fuya "
    "fuyasi/boku moku sumi sum/da kuzure kuzusu kuzus kuzu kuzusi ochiru ochi ochir ochiri kuzureru kuzurer kuzurer"
    "i/heki kabe/kai e kowasu kowas kowa kowasi yaburu yabu yabur yaburi kowareru koware kowarer kowareri/jo tsuchi"
    " tsuch/go hori hor/kai e hai kowasu kowas kowa kowasi oka tsuki tsuk yaburu yabu yabur yaburi kowareru koware "
    "kowarer kowareri/shi ji samurai samura o/jin nin mizunoe/so sakan/sei sho koe na/ichi itsu hitotsu hitots hito"
    "t hitochi/ju su shu kotobuki kotobuk hisashii hisa hisashi kotogu kotog kotogi kotohogu kotohog kotohogi toshi"
    "/hen kawaru kawa kawar kawari kaeru kae kaer kaeri/fuku fu kaeru kae kaer kaeri kaesu kaes kaesi mata kasaneru"
    " kasane kasaner kasaneri futatabi futatab ou o kutsugae oi/ka ge natsu nats nat nachi/seki yu yube/gai ge soto"
    " hoka ho hazusu hazus hazu hazusi/ta oi o masaru masa masar masari masani masan/ya yo yoru yor yori/mu yume ku"
    "rai kura yumemiru yumemi yumemir yumemiri/tai dai ta okii oki hajime oini oin o hiro masa/ten ame sora/ta tai "
    "futoi futo hanahada futoru futor futori o/fu otto otoko sore o/o nakaba hiro/shitsu itsu ushinau ushina/to zu "
    "atama kashira kobe/i tairage tairager korosu koros koro korosi ebisu ebis ebi ebisi/ko ka ogoru ogo ogor ogori"
    " hokoru hoko hokor hokori/datsu ubau uba/en ou o/ki kushi kush mezura ayashii aya ayashi/na dai karanash/ho bu"
    "/fun furu/kei ki mata/so kanaderu kanade kanader kanaderi susumeru susume susumer susumeri/setsu kei chigiru c"
    "higi chigir chigiri kizamu kizam kiza kizami warifu warif/hon hashiru hashi hashir hashiri/to kasaneru kasane "
    "kasaner kasaneri oi o/o oku iku ok oki kuma/sho so susumeru susume susumer susumeri/jo nyo onna me musume/do n"
    "u yakko yatsu yats yat yachi me/ko konomu konom kono konomi suku suk su suki yoi yo yoshi/jo nyo gotoku gotok "
    "goto gotoki shiku shik shi shiki yuku yuk yu yuki/hi hai kisaki kisak/bo mo midari midar midarini midarin/fu y"
    "ome onna/nin jin haramu haram hara harami/yo namameku namamek namame namameki/myo byo wakai waka tae/da ta yas"
    "ui yasu odayaka odaya/bo samatage/to netamu netam neta netami/mai imoto imo/sai tsuma meawase meawaser/shi ane"
    "/shi hajimeru hajime hajimer hajimeri hajimaru hajima hajimar hajimari/sei sho kabane/i yudaneru yudane yudane"
    "r yudaneri sue kuwashii kuwa kuwashi/bo mo uba baba/tetsu chitsu mei me oi/ki hime/in totsugu totsug totsugi/s"
    "hi sugata/i odosu odos odo odosi takeshi takesh/a ai utsuku/jo nyo musume/shin haramu haram hara harami/ben ha"
    "n umu um umi/go ku tanoshim tanoshi/ba baba/kon engumi engum/sei muko/bai mai bo nakodo/en hime/ka ke totsugu "
    "totsug totsugi yome/shitsu netamu netam neta netami nikumu nikum niku nikumi/ken gen kirau kira utagau utaga/c"
    "haku teki yotsugi yotsug/ki tanoshim tanoshi ureshii ure ureshi/jo musume/shi su ko mi otoko/ko ana hanahada/j"
    "i aza umu um umi masu mas ma masi/son zon tamotsu tamots tamot tamochi aru ar ari to/son mago/shi tsutome tsut"
    "omer/ko kyo taka takashi/mo myo man kashira hajime/ki sue toki tok/ko hitori hitor/gaku manabu manab manabi/ch"
    "o nei nyo takuwae takuwaer yasui yasu mushiro nanzo/taku ie sumau suma yake take/u noki nok ie taka/shu su mam"
    "oru mamo mamor mamori mori mor/an yasui yasu yasunji yasunjir izukunso a/so sumai suma oru or ori/kan mattai m"
    "atta mattosu mattosur/niku shishi shish/ko hiroi hiro hiroshi/to sugiru sugi sugir sugiri/shu so mune tattobu "
    "tattob tattobi/kan tsukasa oyake/chu sora/tei jo sadameru sadame sadamer sadameri sadamaru sadama sadamar sada"
    "mari sada/en atakamo ate zutsu zuts zut zuchi/gi yoroshii yoro yoroshi mube/ho takara/jitsu shitsu mi minoru m"
    "ino minor minori sane/jitsu shitsu mi minoru mino minor minori michiru michi michir michiri sane/cho megumi me"
    "gum megumu megu/shin/kyaku kaku marodo/sen noru no nor nori notamau notama nobu hiro/shitsu muro heya/yu yurus"
    "u yurus yuru yurusi nadameru nadame nadamer nadameri/ken nori nor/kyu gu miya ie/sai tsukasa/gai katsu sokonau"
    " sokona wazawai wazawa nanzo/en utage tanoshim tanoshi/sho yoi yo/ka ke ko ie ya uchi uch kagu kag kagi/yo ire"
    "ru ire irer ireri yurusu yurus yuru yurusi katachi katach/kan hiroi hiro yuruyaka yuruya kutsurog/hin marodo s"
    "hitagau shitaga/shuku shu yadoru yado yador yadori/jaku seki sabishii sabi sabishi sab/ki yoru yo yor yori yos"
    "eru yose yoser yoseri/in tora/mitsu shigeshi shigesh hisoka hiso hisokani hisokan/kan samui samu samusa/gu gyo"
    " yoru yo yor yori yoseru yose yoser yoseri/kan hiroi hiro yuruyaka yuruya kutsurog hiroshi/shin neru ne ner ne"
    "ri mitamaya yameru yame yamer yameri/satsu sechi shiru shi shir shiri miru mi mir miri akiraka akira/ka yamome"
    " sukunai sukuna/nei nyo cho yasui yasu mushiro nanzo takuwae takuwaer/ryo tsukasa/sun son hakaru haka hakar ha"
    "kari toki tok ki/ji shi tera dera/jin tazuneru tazune tazuner tazuneri hiro tsune/do michibik michibi/tai tsui"
    " mukau muka narabu narab narabi aite/ju su shu kotobuki kotobuk hisashii hisa hisashi kotohogu kotohog kotohog"
    "i kotogu kotog kotogi toshi/fu ho sakai saka tojiru toji tojir tojiri pondo/sha seki iru ir iri ateru ate ater"
    " ateri sasu sas sa sasi/sho so hikiiru hikii hikiir hikiiri motte masani masan hata masa/sho so hikiiru hikii "
    "hikiir hikiiri motte hata masani masan masa/i osaeru osae osaer osaeri yasunji yasunjir/son tattoi tatto totoi"
    " toto tattobu tattob tattobi/sho chiisai chiisa ko o/sho sukunai sukuna sukoshi sukosh shibarak shibara/ji ni "
    "nanji nanj sono shikari shikar/sen togaru toga togar togari surudoi surudo/sho kuwaeru kuwae kuwaer kuwaeri ta"
    "ttobu tattob tattobi negau nega nao hisashi/yu togameru togame togamer togameri toga mottomo/shu ju tsuku tsuk"
    " tsu tsuki/shaku seki monosash/ko shiri shir/ni jitsu ama/jin tsukusu tsukus tsuku tsukusi tsukiru tsuki tsuki"
    "r tsukiri kotogoto mama/bi o/nyo ibari ibar/kyoku tsubone shikiru shiki shikir shikiri/so kasanaru kasana kasa"
    "nar kasanari kasa/kyo ki iru ir iri oru or ori oku ok oki/kai todokeru todoke todoker todokeri todoku todok to"
    "do todoki/kutsu kagamu kagam kaga kagami kagameru kagame kagamer kagameri/oku ya yane/setsu isagyoi isagyo kuz"
    "u kuz/ten tsurane tsuraner noberu nobe nober noberi nobiru nobi nobir nobiri/zoku shoku shu yakara tsuku tsuk "
    "tsu tsuki sakan/ri haku hak ha haki kutsu kuts kut kuchi fumu fum fu fumi/ton chun tamurosu tamuro/san sen yam"
    "a/ki gi edamichi edamich/ran arashi arash/to shima/gan iwa/ko misaki misak/rei ryo mine/gaku take/gan kishi ki"
    "sh/toge/kyo ko hazama/ga takane ikame ikameshi/ho mine/shun takai taka kewashii kewa kewashi/su shu takai taka"
    " agameru agame agamer agameri tattobu tattob tattobi takashi/ki saki sak kewashii kewa kewashi zaki/gai gake/r"
    "yo/ho kuzureru kuzure kuzurer kuzureri kuzusu kuzus kuzu kuzusi/su shu takai taka kasa/sa shi kewashii kewa ke"
    "washi takai taka/gan gen kewashii kewa kewashi iwao iwa/sen kawa/shu su si shima/jun meguru megu megur meguri/"
    "so su si suku/ko ku takumi takum waza tsukasa/sa hidari hidar motoru moto motor motori tasukeru tasuke tasuker"
    " tasukeri/ko takumi takum satoi sato/kyo okii oki/fu bu miko kannagi kannag/shi sa sasu sas sasi tagau taga ta"
    "gai/ki ko onore mi/i sudeni suden yamu yam ya yami nomi nom/shi mi/ha tomoe/ko chimata/son tatsumi tatsum/kin "
    "fukin oi o haba/hei nusa takara zeni zen/shi ichi ich/fu nuno shiku shik shi shiki/sotsu sui hikiiru hikii hik"
    "iir hikiiri sots sot sochi/han ho/shi miyako ikusa osa/ki mare koinegau koinega nozomi/cho tobari tobar hari h"
    "ar/jo cho kakimono/ren shin jin yo sakebata sudare su si/tei tai mikado/tai obi ob obiru obir obiri meguru meg"
    "u megur meguri/seki mushiro sek/ki kaeru kae kaer kaeri totsugu totsug totsugi okuru oku okur okuri/jo sho tsu"
    "ne toko tsuneni tsunen/bo mo boshi bosh/fuku hyoku haba/ko horo/maku baku ou o/han hon hata/kan ken gen hosu h"
    "os ho hosi hiru hi hir hiri okasu okas oka okasi kawaku kawak kawa kawaki kawakasu kawakas kawaka kawakasi inu"
    "i inu miki mik waza/hei hyo ben taira hira hiratai hirata/nen toshi tosh minoru mino minor minori yowai yowa/h"
    "ei hyo awaseru awase awaser awaseri narabu narab narabi nami nam naraberu narabe naraber naraberi narabini nar"
    "abin shikashi shikash/ko saiwai saiwa shiawase sachi sach yuki miyuki/kan miki mik waza hosu hos ho hosi hiru "
    "hi hir hiri okasu okas oka okasi/gen maborosh/yo yu osanai osana/yu kurai kura kasuka kasu/ki iku ik iki kizas"
    "hi kizash chikai chika tsukue/gen ko ie hiroi hiro hiroba hiromeru hirome hiromer hiromeri hiroshi/ko hiroi hi"
    "ro hiromeru hirome hiromer hiromeri hirogeru hiroge hiroger hirogeri hiroba hiroshi/so sho ho inaka ina muraza"
    "to ogosoka ogoso/kei kyo yoi yo yorokobu yorokob yorokobi/hi ou o kabau kaba hisashi hisash/sho yuka yu toko y"
    "ukashii yukashi/jo tsuide noberu nobe nober noberi/ko ku kura/yo o ataru ata atar atari/tei soko nanzo/ten mis"
    "e tana/byo tamaya mitamaya yashiro/ko kanoe/fu yakusho miyako/taku do to tabi tab hakaru haka hakar hakari mem"
    "ori memor/za suwaru suwa suwar suwari kura imasu imas ima imasi/tei niwa/an iori ior/sho moromoro koinegau koi"
    "nega chikai chika/ko yasui yasu yasushi/yo mochiiru mochii mochiir mochiiri tsune ani an/hai sutareru sutare s"
    "utarer sutareri sutaru suta sutar sutari/ren kado yasui yasu/ro watadono/zu chu kurya kuriya/ko gen hiroi hiro"
    " hiroba hiromeru hirome hiromer hiromeri ie hirogeru hiroge hiroger hirogeri hiroshi/en nobiru nobi nobir nobi"
    "ri nobasu nobas noba nobasi nobu/ken kon tateru tate tater tateri/kai e meguru megu megur meguri mawaru mawa m"
    "awar mawari/ju nyu niju/kai hiraku hirak hira hiraki aku ak aki/ben hen kanmuri kanmur wakeru wake waker waker"
    "i wakimae wakimaer/i ageru age ager ageri koto kotonaru kotona kotonar kotonari ayashii aya ayashi/ki suteru s"
    "ute suter suteri/ro moteasob tawamure/hei hetsu tsukare tsukarer kurushim kurushi yabureru yabure yaburer yabu"
    "reri/shiki shoku nori nor nottoru notto nottor nottori/ni ji futatsu futats futat futachi/kyu yumi yum/cho tek"
    "i tomurau tomura tsuru tsu tsur tsuri/in hiku hik hi hiki/ko gu hiroi hiro hiromeru hirome hiromer hiromeri hi"
    "roshi/shi chi yurumu yurum yuru yurumi/tei dai ototo/cho haru ha har hari/mi bi gei hisashii hisa hisashi toi "
    "to ya wataru wata watar watari amaneshi amanesh/gen tsuru tsu tsur tsuri/ko kyumi kyum/jaku nyaku yowai yowa y"
    "owaru yowar yowari yowamaru yowama yowamar yowamari/kyo go tsuyoi tsuyo shiiru shii shiir shiiri tsuyoma tsuyo"
    "mar tsuyoshi/dan tan tama hazumu hazum hazu hazumi hiku hik hi hiki/bi mi gei hisashii hisa hisashi wataru wat"
    "a watar watari amaneshi amanesh toi to ya/roku ryo shirusu shirus shiru shirusi/sui kei e hoki hok/i atsumaru "
    "atsuma atsumar atsumari tagui tagu/kei gyo katachi katach kata araware arawarer gata/gen hiko/sai irodoru irod"
    "o irodor irodori tsuya/hyo hyu aya/cho horu ho hor hori/hin akiraka akira/sho so aya akiraka akira araware ara"
    "warer aki/ei yo kage/yaku eki tsutome edachi edach/tetsu toru to tor tori/hi kare kano/o yuku yuk yu yuki iku "
    "ik iki inishie/sei cho chi utsu uts ut uchi yuku yuk yu yuki toru to tor tori shirushi shirush mesu mes me mes"
    "i masa/kei komichi komich michi mich/tai dai matsu mats mat machi/ritsu richi nori nor/go ko okureru okure oku"
    "rer okureri nochi noch ato kimi kim kisaki kisak/jo omomuro/to kachi kach tomogara itazuran/ju sho shitagau sh"
    "itaga shitagae yori yor o/rai kuru ku kur kuri tsuku tsuk tsu tsuki kaeru kae kaer kaeri/toku eru er eri uru u"
    "r uri/ju sho shitagau shitaga o yori yor shitagae/gyo go on osameru osame osamer osameri fusegu fuseg fusegi/f"
    "uku kaeru kae kaer kaeri kaesu kaes kaesi mata/jun shitagau shitaga/bi kasuka kasu nai na/toku oshie nori/cho "
    "chi shirushi shirush mesu mes me mesi/cho chi sei shirushi shirush mesu mes me mesi utsu uts ut uchi yuku yuk "
    "yu yuki toru to tor tori masa/ki yoi yo shirushi shirush/shin kokoro/hitsu kanarazu kanaraz/oku oboeru oboe ob"
    "oer oboeri omo/ki imu im imi/nin shinobu shinob shinobi/shi kokoroza shirusu shirus shiru shirusi yuki/bo wasu"
    "reru wasure wasurer wasureri/bo mo isoga isogashi/o yo kotaeru kotae kotaer kotaeri ataru ata atar atari/chu m"
    "agokoro tada tadashi/yu ureeru uree ureer ureeri urei ure ui/kai kokoroyo/nen omo nenjiru nenji nenjir nenjiri"
    "/kotsu/kai natsuku natsuk natsu natsuki futokoro/tai sama wazato/do nu ikaru ika ikar ikari okoru oko okor oko"
    "ri/fu ho kowai kowa osoreru osore osorer osoreri ojiru oji ojir ojiri/rei ryo ren satoi sato awaremu awarem aw"
    "are awaremi/shi omo omoi/tai okotaru okota okotar okotari namakeru namake namaker namakeri/kyu isogu isog isog"
    "i/sei sho saga tachi tach/en on un uramu uram ura urami/kai ayashii aya ayashi ayashimu ayashim ayashimi/ko ts"
    "une tsuneni tsunen hisashi/ren koi ko koishii koishi/kyo osoreru osore osorer osoreri osoro osoroshi/jo sho yu"
    "rusu yurus yuru yurusi/kai hiroi hiro/shi/chi hajiru haji hajir hajiri haj hazuka/kon uramu uram ura urami ura"
    "me urameshi/on megumu megum megu megumi/kyo uyauya yasu/soku iki ik yasumu yasum yasu yasumi yameru yame yamer"
    " yameri/ko katsu atakamo/kon nengoro/kei e megumu megum megu megumi/o aku warui waru/etsu yorokobu yorokob yor"
    "okobi/shitsu tsukusu tsukus tsuku tsukusi kotogoto/tei sunao yasuraka yasura hiraku hirak hira hiraki/kai kuir"
    "u kui kuir kuiri kuyamu kuyam kuya kuyami/go satoru sato sator satori/yu toi to haruka haru/kan gen wazurau wa"
    "zura ureeru uree ureer ureeri urei ure/no nayamu nayam naya nayami nayamase/aku o warui waru nikumu nikum niku"
    " nikumi izukunso/ken ke kakeru kake kaker kakeri kakaru kaka kakar kakari/hi kanashii kana kanashi kanashim/to"
    " itamu itam ita itami/jo sei nasake kokoro omomuki omomuk/ton jun atsui atsu makoto/ryo kyo kei kanashim kanas"
    "hi odoroku odorok odoro odoroki odorokas odoroka/waku mado madoi/kotsu horeru hore horer horeri/seki shaku osh"
    "ii oshi oshimu oshim oshimi/i yui bi omo omoni omon kore/o aku warui waru nikumu nikum niku nikumi izukunso/so"
    " isoga isogashi sojite/ku gu osoreru osore osorer osoreri/san zan mijime itamu itam ita itami/cho korasu koras"
    " kora korasi koriru kori korir koriri/kan nareru nare narer nareri narawash narasu naras nara narasi/da okotar"
    "u okota okotar okotari/so omo omoi/ja jaku hiku hik hi hiki/sei satoru sato sator satori/shu urei ure ureeru u"
    "ree ureer ureeri/yu to tanoshim tanoshi tanoshii tano/i kokoro omoi omo/gu oroka oro/ai mederu mede meder mede"
    "ri oshimu oshim oshi oshimi itoshii ito itoshi/kan kanjiru kanji kanjir kanjiri/fun ikidoru ikido ikidor ikido"
    "ri/shin makoto/gen gan negau nega negai nao/ritsu osoreru osore osorer osoreri ononoku ononok onono ononoki ku"
    "ri kur/ji/ko awateru awate awater awateri kurai kura/bo shitau shita/man okotaru okota okotar okotari anadoru "
    "anado anador anadori ogoru ogo ogor ogori/kei e satoi sato/gai kai nageku nagek nage nageki/ryo roku omonpaka "
    "omonpa/i nagusame nagusamu nagusam nagusa nagusami/zo nikumu nikum niku nikumi nikushim nikui/ren rei ryo awar"
    "emu awarem aware awaremi satoi sato/do sho to akogare akogarer/kei ikoi iko/kei satoru sato sator satori/kan u"
    "ramu uram ura urami/yo o ataru ata atar atari kotaeru kotae kotaer kotaeri/kai natsuku natsuk natsu natsuki fu"
    "tokoro omo/bo mu mo atsui atsu ou o komuru komu komur komuri kurai kura/bo/gi ge ki tawamure/sei jo naru na na"
    "r nari tairage tairager nasu nas nasi shige/ga ware wa/kai imashime/waku iki aru ar ari aruiha/sen tatakau tat"
    "aka ikusa/seki soku miuchi miuch itamu itam ita itami ureeru uree ureer ureeri/geki hoko/shoku shiki shi tada/"
    "sen tatakau tataka ikusa ononoku ononok onono ononoki/gi ki ge tawamure/gi ki tawamure/tai itadaku itadak itad"
    "a itadaki/ko to he/rei rai modosu modos modo modosi motoru moto motor motori itaru ita itar itari/bo ho fusa h"
    "eya/sho so tokoro/sen ogi og/hi tobira/shu te tezukara/sai zai san wazukani wazukan zae wazuka wazu/hoku haku "
    "ho fu boku karukuts karukut muchiuts muchiut utsu uts ut uchi/da tei utsu uts ut uchi dausu daus dau dausi uch"
    "/futsu hotsu hitsu harau hara harai/taku tanomu tanom tano tanomi/so haku hak ha haki harau hara/yo ageru age "
    "ager ageri agaru aga agar agari/so atsukau atsuka osameru osame osamer osameri koku kok ko koki/fu ho tasukeru"
    " tasuke tasuker tasukeri/hi hei utsu uts ut uchi/sho so ukeru uke uker ukeri/gi waza/sho toru to tor tori kasu"
    "meto utsusu utsus utsu utsusi/ha tsuka tsu/yoku osaeru osae osaer osaeri/to nageru nage nager nageri/ko ataru "
    "ata atar atari fusegu fuseg fusegi/setsu sho ro oru or ori oreru ore orer oreri kujiku kujik kuji kujiki hida "
    "suru su sur suri/bu fu naderu nade nader naderi/batsu hatsu hai nuku nuk nu nuki nukeru nuke nuker nukeri tasu"
    "keru tasuke tasuker tasukeri/taku erabu erab erabi/go ko mamoru mamo mamor mamori/hi hiraku hirak hira hiraki/"
    "ho idaku idak ida idaki daku dak da daki kakaeru kakae kakaer kakaeri/tei ataru ata atar atari ateru ate ater "
    "ateri/matsu suru su sur suri/o osu os osi osaeru osae osaer osaeri oshi osh/chu nuku nuk nu nuki hiku hik hi h"
    "iki/tan ketsu sen ninau nina katsugu katsug katsugi o/ratsu ro kudaku kudak kuda kudaki/haku hyo utsu uts ut u"
    "chi/kai kataru kata katar katari/kyo ku kobamu kobam koba kobami fusegu fuseg fusegi/taku seki hiraku hirak hi"
    "ra hiraki hiro/ko ku todomeru todome todomer todomeri toraeru torae toraer toraeri kakawaru kakawa kakawar kak"
    "awari/setsu tsutanai tsutana/sho kyo maneku manek mane maneki/hai ogamu ogam oga ogami/gi nazorae nazoraer hak"
    "aru haka hakar hakari magai maga/kyo ko yoru yo yor yori/kaku hirogaru hiroga hirogar hirogari hirogeru hiroge"
    " hiroger hirogeri hiromeru hirome hiromer hiromeri/yo idaku idak ida idaki/katsu kukuru kuku kukur kukuri/shik"
    "i shoku nugu fuku fuk fu fuki/ken gen kobushi kobush/satsu semaru sema semar semari/go ko utsu uts ut uchi/shu"
    " ju hiro to/ji chi motsu mots mot mochi moch/kei kai ke ka kakeru kake kaker kakeri kakaru kaka kakar kakari/s"
    "hi yubi yub sasu sas sa sasi/an osaeru osae osaer osaeri shirabe shiraber/cho to kakageru kakage kakager kakag"
    "eri idomu idom ido idomi/kyo ageru age ager ageri agaru aga agar agari kozoru kozo kozor kozori/shi itaru ita "
    "itar itari/kyo sho hasamu hasam hasa hasami/ki furu/ai hiraku hirak hira hiraki/za sa kujiku kujik kuji kujiki"
    " kujikeru kujike kujiker kujikeri/shin furu fu fur furi/tei cho nuku nuk nu nuki/ban hiku hik hi hiki/so sasu "
    "sas sa sasi/soku saku toraeru torae toraer toraeri/ho toraeru torae toraer toraeri toru to tor tori tsukamae/h"
    "o choku hakadoru hakado hakador hakadori/so sagasu sagas saga sagasi/son sokonau sokona heru he her heri sokon"
    "eru sokone sokoner sokoneri/kan kaeru kae kaer kaeri kawaru kawa kawar kawari/ho sasageru sasage sasager sasag"
    "eri/sha seki suteru sute suter suteri yadoru yado yador yadori/kyo ko keki sueru sue suer sueri yoru yo yor yo"
    "ri akashi akash hiku hik hi hiki/ken kan maku mak ma maki/sho so katsu kats kat kachi hayai haya/natsu datsu o"
    "su os osi/nen jo hineru hine hiner hineri/ju sazukeru sazuke sazuker sazukeri sazukaru sazuka sazukar sazukari"
    "/sho/hai oshihira tsurane tsuraner/kutsu kotsu horu ho hor hori/ka kai kei ke kakeru kake kaker kakeri kakaru "
    "kaka kakar kakari/ryaku ryo kasumeru kasume kasumer kasumeri/sai toru to tor tori/tan saguru sagu sagur saguri"
    " sagasu sagas saga sagasi/setsu tsugu tsug tsugi majiwaru majiwa majiwar majiwari/ko hikaeru hikae hikaer hika"
    "eri/sui osu os osi oshite/so oku ok oki/kiku suku/kei ketsu kakageru kakage kakager kakageri/kaku tsukamu tsuk"
    "am tsuka tsukami/sen soro soroeru soroe soroer soroeri soroi/byo egaku egak ega egaki/tei dai sageru sage sage"
    "r sageri/aku nigiru nigi nigir nigiri/en tasukeru tasuke tasuker tasukeri hiku hik hi hiki/yo yusuru yusu yusu"
    "r yusuri yureru yure yurer yureri yusuburu yusubu yusubur yusuburi/han utsusu utsus utsu utsusi hakobu hakob h"
    "akobi/to noseru nose noser noseri noru no nor nori/kei tazusae tazusaer/saku shiboru shibo shibor shibori/sets"
    "u jo sho osameru osame osamer osameri kaneru kane kaner kaneri toru to tor tori/setsu sho osameru osame osamer"
    " osameri kaneru kane kaner kaneri toru to tor tori/teki taku chaku tsumu tsum tsu tsumi hiro abaku abak aba ab"
    "aki/ma suru su sur suri/sho ro setsu hida suru su sur suri oru or ori oreru ore orer oreri kujiku kujik kuji k"
    "ujiki/san satsu maku mak ma maki/shu to do tsuku tsuk tsu tsuki/tetsu suteru sute suter suteri hiraku hirak hi"
    "ra hiraki/ha maku mak ma maki/satsu sai toru to tor tori tsumamu tsumam tsuma tsumami/san sen erabu erab erabi"
    "/boku haku hoku ho fu utsu uts ut uchi karukuts karukut muchiuts muchiut/so ayatsuru ayatsu ayatsur ayatsuri t"
    "oru to tor tori misao/kyo ko keki yoru yo yor yori akashi akash hiku hik hi hiki sueru sue suer sueri/teki tak"
    "u nukinde nukinder/satsu suru su sur suri sasuru sasu sasur sasuri/setsu sho jo osameru osame osamer osameri k"
    "aneru kane kaner kaneri toru to tor tori/shi sasaeru sasae sasaer sasaeri eda tsukaeru tsukae tsukaer tsukaeri"
    "/kai aratame aratamer aratama aratamar/ko semeru seme semer semeri osameru osame osamer osameri osamu/ho hanas"
    "u hanas hana hanasi hanatsu hanats hanat hanachi yurusu yurus yuru yurusi/sei sho tadasu tadas tada tadasi mas"
    "a/ko yue koto/teki kataki katak ada/bin min toshi tosh satoi sato/kyu gu suku sukui/hai bai yabureru yabure ya"
    "burer yabureri yaburu yabu yabur yaburi/kyo ko oshieru oshie oshier oshieri nori/kan aete/san chiru chi chir c"
    "hiri chirasu chiras chira chirasi chirakas chiraka/ton dan cho atsui atsu atsushi/kei kyo uyamau uyama/su shu "
    "kazoeru kazoe kazoer kazoeri kazu kaz semeru seme semer semeri/sei totonoe totonoer totono/fu shiku shik shi s"
    "hiki/bun mon fumi fum aya kazaru kaza kazar kazari nori/sei sai zai soro hitoshii hito hitoshi hitoshik/sai sh"
    "i monoimi monoim/sai monoimi monoim toki tok/hi aya/han madara/to tsu kaku tomasu tomas toma tomasi masu mas m"
    "a masi hishaku hishak hisha hishaki tatakau tataka araso/ryo hakaru haka hakar hakari/sha naname/atsu kan megu"
    "ru megu megur meguri/kin ono/seki/fu ono/zan san kiru ki kir kiri/dan tatsu tats tat tachi kotowaru kotowa kot"
    "owar kotowari sadameru sadame sadamer sadameri/shi kono kore kaku kak ka kaki/shin atara atarashi arata nii ni"
    " ara/ho kata naraberu narabe naraber naraberi kuraberu kurabe kuraber kuraberi masa/o yo u ku au yori yor oite"
    " kokoni kokon yuku yuk yu yuki/shi i se hodokosu hodokos hodoko hodokosi shiku shik shiki/ryo tabi tab/sen zen"
    " meguru megu megur meguri yubari yubar rokuro/zoku so yakara/ki hata/bu mu nai na nakare/ki tsukiru tsuki tsuk"
    "ir tsukiri sudeni suden/nichi jitsu hi ka hibi hib kusa/tan ashita/kyu gu furui furu moto hisashii hisa hisash"
    "i hisashik/shi mune umai uma/so satsu hayai haya sa/jun shun amaneku amanek amane amaneki/kyoku asahi asah/ji "
    "shi toki tok kore/o sakan/ko go agaru aga agar agari takai taka/kon ani an/sho noboru nobo nobor nobori/ko sor"
    "a/sho sakan masa/mei myo akarui akaru akiraka akira akeru ake aker akeri aki/kon kurai kura/eki i yasashii yas"
    "a yasashi kaeru kae kaer kaeri osameru osame osamer osameri/seki shaku mukashi mukash/don tan kumoru kumo kumo"
    "r kumori/sei sho hoshi hosh/ei yo haeru hae haer haeri utsuru utsu utsur utsuri utsusu utsus utsusi/shun haru "
    "ha har hari/mai kurai kura/saku kino/sho akiraka akira aki/ze shi kore kono koko/bo subaru suba subar subari/c"
    "hu hiru hi hir hiri/ken gen akiraka akira/ko o akiraka akira/shin sen susumu susum susu susumi osaeru osae osa"
    "er osaeri/an osoi oso/sai shi sarasu saras sara sarasi sarashi sarash/gyo kyo akatsuki akatsuk satoru sato sat"
    "or satori/ki kagayaku kagayak kagaya kagayaki/ban kure osoi oso/sei jo akiraka akira sakan meshibit/kai misoka"
    " miso kurai kura/shin ashita toki tok/fu ho amaneshi amanesh/kei ei keshiki keshik kage/sei hareru hare harer "
    "hareri harasu haras hara harasi haru/sho akiraka akira/chi chie tomo satoshi/gyo kyo akatsuki akatsuk satoru s"
    "ato sator satori aki/zan shibarak shibara/ka hima itoma/sho atsui atsu atsusa/dan ken non atatakai atataka ata"
    "tame atatamer atatama atatamar/an kurai kura yami yam/cho nobiru nobi nobir nobiri nobu/ai kurai kura/bo kurer"
    "u kure kurer kureri kurasu kuras kura kurasi/bo baku abaku abak aba abaki abareru abare abarer abareri/kyo ko "
    "sho sakini sakin muku muk mu muki mukau muka/sho akebono/yo hikari hikar kagayaku kagayak kagaya kagayaki/baku"
    " sarasu saras sara sarasi/kyoku kiku magaru maga magar magari mageru mage mager mageri kuma koji koj/ei hiku h"
    "ik hi hiki/ko sara fukeru fuke fuker fukeri aratame aratamer/so tsukasa tomogara heya/zo so katte sunawach/so "
    "zo katte sunawach/tai tei kaeru kae kaer kaeri sutareru sutare sutarer sutareri kawaru kawa kawar kawari/sai m"
    "ottomo mo/getsu gatsu tsuki tsuk/yu u aru ar ari motsu mots mot mochi tamotsu tamots tamot tamochi/ho tomo/fuk"
    "u kiru ki kir kiri kimono shitagau shitaga hatto hattori/saku tsuitach/chin jin ware kizashi kizash/ro hogarak"
    "a hogara akiraka akira/bo mo nozomu nozom nozo nozomi mochi moch/cho asa ashita atsumaru atsuma atsumar atsuma"
    "ri/ki go chigiru chigi chigir chigiri/boku moku ki gi/mi bi imada hitsuji hitsuj/matsu batsu sue/hon moto/sats"
    "u fuda wakajini wakajin/jutsu shutsu chutsu mochiawa michi mich sube waza/shu aka ake/boku hoku haku ho kiji k"
    "ij araki arak sunao/ki tsukue hata karakuri karakur ori or/kyu kuchiru kuchi kuchir kuchiri/satsu setsu sai ko"
    "rosu koros koro korosi sogu sog sogi kezuru kezu kezur kezuri/zatsu zo majiru maji majir majiri majieru majie "
    "majier majieri/san sugi sug/ri sumomo/kyo ko anzu anz/zai maruta/son mura/jo tsue/do to zu yamanash fusagu fus"
    "ag fusagi mori mor/soku taba tabaneru tabane tabaner tabaneri tsukane tsukaner/jo cho deki eda suji suj/yo yan"
    "agi yanag/ko wataru wata watar watari kui ku/hai sakazuki sakazuk/sho kine/sho so matsu mats mat machi su si/h"
    "an ban hen ita miru mi mir miri/kyo go goku kyoku goki nigura kiwameru kiwame kiwamer kiwameri mune kiwamaru k"
    "iwama kiwamar kiwamari/ko kamaaeru kamaae kamaaer kamaaeri kamaau kamaa kamaeru kamae kamaer kamaeri kamau kam"
    "a/hi bi saji saj kushi kush naraberu narabe naraber naraberi/seki shaku saku sak sa saki/chin makura/rin hayas"
    "hi hayash bayashi/mai bai hira/ka ra hatasu hatas hata hatasi kudamono hate/shi ki eda/waku wak wa waki/su shu"
    " toboso karakuri karakur/so sho yari yar/fu kaede/ko kareru kare karer kareri karasu karas kara karasi/ka kake"
    "ru kake kaker kakeri tana kakaru kaka kakar kakari/hei hyo e gara tsuka tsu/shu hiiragi hiirag/haku kashiwa/bo"
    " bai soregash/kan mikan/sen someru some somer someri shimiru shimi shimir shimiri somaru soma somar somari/nyu"
    " ju yawaraka yawarage yawara/sha yamaguwa tsuge/yu jiku yuzu yuz/chu hashira kotoji kotoj sasaeru sasae sasaer"
    " sasaeri/ryu yanagi yanag yana/sai shi shiba/saku san yarai yara shigaram/sa shirabe shiraber/kyu masa/shi kak"
    "i kak/tochi toch/ei yo sakaeru sakae sakaer sakaeri haeru hae haer haeri hide/hyo kozue sue shirushi shirush/s"
    "hitsu kushi kush/to mune/ran tesuri tesur/ju ueru ue uer ueri tateru tate tater tateri ki shige tatsuki/sen se"
    "nnoki sennok/sei sumu sum su sumi/ritsu kuri kur ononoku ononok onono ononoki osoreru osore osorer osoreri/kan"
    " shiori shior/ko kyo kase kuraberu kurabe kuraber kuraberi kangaeru kangae kangaer kangaeri/chu shu kabu kab k"
    "abi/yo sho sama/kaku sane/kon ne/ko kaku kyaku tadasu tadas tada tadasi itaru ita itar itari/sai ueru ue uer u"
    "eri/ko keta/kei katsura/to momo/an tsukue kangaeru kangae kangaer kangaeri/do to kiri kir/so kuwa/kitsu ketsu/"
    "o yo sakura/san sen kakehash tana/kyo ko hashi hash/ka kaba/kai hinoki hinok hi/to yo oke/ryo hashi hash hari "
    "har yana/bai ume/shi azusa/ko kyo yamanire/da na nagi nag/sho kozue/mu yume yumemiru yumemi yumemir yumemiri k"
    "urai kura/go aogiri aogir/ri nashi nash/tei tai hashigo/kai kase/bi kozue kaji kaj/ken shirabe shiraber/ki gi "
    "go/bo ho tsue/ho tana/shin mori mor/kan hitsugi hitsug/wan hachi hach/i isu is isi/ryo muku muk mu muki kura/s"
    "hoku chi ueru ue uer ueri tateru tate tater tateri/tsui sui tsuchi tsuch utsu uts ut uchi shii shi/momiji momi"
    "j kaba/ya yashi yash/chin chun tsubaki tsubak/da nuku nuk nu nuki/so ibara shimoto suwae/nan kusunoki kusunok "
    "kusu/shu yu nara/jun tate/goku kyoku goki kyo go kiwameru kiwame kiwamer kiwameri mune kiwamaru kiwama kiwamar"
    " kiwamari nigura/kai kata nottoru notto nottor nottori tadashii tada tadashi/ro takadono/gaku raku go tanoshii"
    " tano tanoshi tanoshim konomu konom kono konomi/gai kai tokaki tokak omune omomuki omomuk/sakaki sakak/ka enok"
    "i enok eno/shin hashibam hari har/ei yo sakaeru sakae sakaer sakaeri hae haeru haer haeri hide/ten shin kozue "
    "maki mak/ko kamaeru kamae kamaer kamaeri kamau kama kamaaeru kamaae kamaaer kamaaeri kamaau kamaa/tsui tsuchi "
    "tsuch/yo sho sama zama/ki tsuki tsuk/so kaibaoke oke/to hi/sho kusu kus ku kusi/mo bo kata nottoru notto notto"
    "r nottori/ken gon omori omor hakaru haka hakar hakari kari kar/o ko yoko yokotawa yokotae yokotaer/kashi kash/"
    "boku haku hoku kiji kij araki arak sunao ho/son taru ta tar tari/kitsu/to daidai daida/ki hata karakuri karaku"
    "r ori or tsukue/ro odate yagura/tan dan mayumi mayum/go kin/tai dai i tsukue utena yorokobu yorokob yorokobi/t"
    "o taku kaji kaj/ketsu kakeru kake kaker kakeri akubi akub/ji shi tsugu tsug tsugi tsugini tsugin/gon kin kon y"
    "orokobu yorokob yorokobi/o haku hak ha haki utau uta/yoku hossuru hossu hossur hossuri hoshii ho hoshi/gi ki a"
    "zamuku azamuk azamu azamuki/kin kon/kan makoto shirusu shirus shiru shirusi/ka utau uta/tan nageku nagek nage "
    "nageki/kan yorokobu yorokob yorokobi/shi tomaru toma tomar tomari ashi ash tomeru tome tomer tomeri/sei sho ta"
    "dashii tada tadashi masa tadasu tadas tadasi/shi koko kore kono/ho bu fu aruku aruk aru aruki ayumu ayum ayu a"
    "yumi/bu mu takeshi takesh take/shi ha yowai yowa yowaisu yowaisur/sei sai toshi tosh yowai yowa/reki ryaku her"
    "u he her heri/shi shinu shin/tai ayaui ayau hotondo/shu ju koto korosu koros koro korosi tatsu tats tat tachi/"
    "zan san nokoru noko nokor nokori sokonau sokona nokosu nokos nokosi/shoku fueru fue fuer fueri ueru ue uer uer"
    "i fuyasu fuyas fuya fuyasi/o ku naguru nagu nagur naguri utsu uts ut uchi tataku tatak tata tataki/dan tan kit"
    "aeru kitae kitaer kitaeri wakachi wakach/kaku koku kara/ten den tono dono shingari shingar/ki kobotsu kobots k"
    "obot kobochi soshiru soshi soshir soshiri yaseru yase yaser yaseri/ki gi tsuyoi tsuyo takeshi takesh tsuyoshi/"
    "bo mo haha/mai bai tsune/doku toku sokonau sokona warui waru/hi kuraberu kurabe kuraber kuraberi narabu narab "
    "narabi naraberu narabe naraber naraberi/hitsu ami am owaru owa owar owari kotogoto/hi bi heso/mo bo ke/kyu mar"
    "i mar iga/shi uji uj/min tami tam/ki ke iki ik/sui mizu miz mi/hyo kori kor hi/ei yo nagai naga hisashi/han hi"
    "rogaru hiroga hirogar hirogari/tei migiwa nagisa/ju shiru shi shir shiri/kyu motomeru motome motomer motomeri/"
    "wai kai e i meguru megu megur meguri atsumaru atsuma atsumar atsumari tagui tagu/kan kara/han fu ho tadayo hir"
    "oi hiro/seki shio ushio/kan ase/o kegasu kegas kega kegasi kegareru kegare kegarer kegareri yogosu yogos yogo "
    "yogosi kitanai kitana/jo nanji nanj/ko e/chi ta ike/to sho yu/ta tai yonageru yonage yonager yonageri nigoru n"
    "igo nigor nigori ogoru ogo ogor ogori/kyu kumu kum ku kumi/ki itsu yuge mizuke/yoku oku sosogu sosog sosogi ko"
    "eru koe koer koeri/chin jin shin shizumu shizum shizu shizumi shizume shizumer shiru shi shir shiri/ton fusaga"
    "ru fusaga fusagar fusagari kurai kura oroka oro/botsu bai ba shizumu shizum shizu shizumi owaru owa owar owari"
    " shinu shin oboreru obore oborer oboreri/to kutsu kuts kut kuchi/chu oki ok waku wak wa waki/sa sha suna yonag"
    "eru yonage yonager yonageri/ko ku mizo/botsu bai ba shizumu shizum shizu shizumi oboreru obore oborer oboreri "
    "shinu shin owaru owa owar owari/taku sawa uruosu uruos uruo uruosi uruoi/matsu batsu awa tsubaki tsubak/ka kaw"
    "a ko/futsu waku wak wa waki wakasu wakas waka wakasi/yu abura/ji chi osameru osame osamer osameri naoru nao na"
    "or naori osamaru osama osamar osamari haru osamu/sho numa/en so/sen izumi izum zeni zen/haku tomaru toma tomar"
    " tomari tomeru tome tomer tomeri/hitsu hi nagareru nagare nagarer nagareri nijimu nijim niji nijimi/ho hatsu h"
    "otsu nori nor okite nottoru notto nottor nottori/ho awa/ha hi nami nam/kyu naku nak na naki/dei doro nazumu na"
    "zum nazu nazumi/chu sosogu sosog sosogi toku tok to toki shirusu shirus shiru shirusi/rui rei namida/tai yasui"
    " yasu okii oki ogoru ogo ogor ogori/ei oyogu oyog oyogi/so ro taki tak/taku sawa/ketsu isagyoi isagyo/yo sho n"
    "ada hiro hiroshi/sen arau ara arai/raku mato tsurana tsuranar/do to hogaraka hogara fukai fuka hora/shin tsu t"
    "s chi/ko omizu omiz/shu shima su/shun jun makotoni makoton/ko honoka hono/katsu ikiru iki ikir ikiri yomigae y"
    "omigaer/ai e wai wa a kubo kubomu kubom kubomi/ha wakareru wakare wakarer wakareri/ryu ru nagareru nagare naga"
    "rer nagareri nagasu nagas naga nagasi/jo sei kyoi kyo toro/sen asai asa/daku nigoru nigo nigor nigori nigosu n"
    "igos nigosi/soku hakaru haka hakar hakari/kon nigoru nigo nigor nigori subete/no jo koi ko komayaka komaya/hin"
    " hama/ho ura/ko hiroi hiro okii oki hiroshi/ro ran nami nam/ri kairi kair notto/fu uku uk uki ukabu ukab ukabi"
    "/yoku abiru abi abir abiri abiseru abise abiser abiseri yuami yuam/kai umi um mi/shin hitasu hitas hita hitasi"
    " hitaru hitar hitari yaya/to zu cho jo michi mich nuru nu nur nuri doro mamireru mamire mamirer mamireri/sho k"
    "ieru kie kier kieri kesu kes ke kesi/sho wataru wata watar watari kakawaru kakawa kakawar kakawari/ran ren saz"
    "anami sazanam/ka uzu uz/jun uruo urumu urum uru urumi megumi megum/gai kishi kish hate/eki shiru shi shir shir"
    "i/ten den yodo yodomu yodom yodomi ori or doro/rin sabishii sabi sabishi/shuku yoi yo/tan en awai awa usui usu"
    "/in hitasu hitas hita hitasi midara/shin fukai fuka fukasa fukameru fukame fukamer fukameri/shun jun atsui ats"
    "u sunao/en fuchi fuch buchi buch/kon mazeru maze mazer mazeri majiru maji majir majiri mazaru maza mazar mazar"
    "i/ten soeru soe soer soeri so/sei sho kiyoi kiyo kiyomeru kiyome kiyomer kiyomeri kiyoshi/katsu kawaku kawak k"
    "awa kawaki/sai sei sumu sum su sumi wataru wata watar watari suku/ju shibui shibu shib shibi/shi hitasu hitas "
    "hita hitasi tsukeru tsuke tsuker tsukeri/zen sen zan susumu susum susu susumi yoyaku yoyak yoya yoyaki/kei tan"
    "i tan/ryo gyo sunadoru sunado sunador sunadori isaru isa isar isari/en fuchi fuch/sho nagisa/to wataru wata wa"
    "tar watari watasu watas watasi watashi watash/aku atsui atsu/on un atataka atata atatame atatamer/ko minato/ko"
    " mizumi mizum/sho so niru ni nir niri/tan chin tataeru tatae tataer tataeri shizumu shizum shizu shizumi/yu yo"
    " waku wak wa waki/wan irie irikomu irikom iriko irikomi/shitsu shu shimeru shime shimer shimeri shimesu shimes"
    " shimesi uruo/man ban michiru michi michir michiri mitasu mitas mita mitasi mitsu mitsuru/kai e tsuieru tsuie "
    "tsuier tsuieri tsubure/gen minamoto/jun setsu shun hitoshii hito hitoshi mizumori mizumor nori nor nazorae naz"
    "oraer/ryu shitata shitatar tameru tame tamer tameri tamaru tama tamar tamari/itsu afureru afure afurer afureri"
    " michiru michi michir michiri/yo tokeru toke toker tokeri/deki jo nyo oboreru obore oborer oboreri ibari ibar/"
    "metsu betsu horobiru horobi horobir horobiri horobosu horobos horobo horobosi/ko hiroi hiro/ji shi shigeru shi"
    "ge shiger shigeri masu mas ma masi masumasu masumas masuma masumasi/katsu kotsu nameraka namera suberu sube su"
    "ber suberi/tai todokoru todoko todokor todokori/ran midareru midare midarer midareri midarini midarin/hin ho h"
    "ama/dan kan se nada/teki shitata shitatar shizuku shizuk shizu shizuki/hyo tadayo/shitsu urushi urush/ro moru "
    "mo mor mori moreru more morer moreri morasu moras mora morasi/en noberu nobe nober noberi/so kogu kog kogi hak"
    "obu hakob hakobi/baku sunahara hiroi hiro/man midari midar midarini midarin sozoroni sozoron/so shu susugu sus"
    "ug susugi ugai uga/sen hisomu hisom hiso hisomi moguru mogu mogur moguri/seki kata/cho shio ushio/cho sumu sum"
    " su sumi sumasu sumas suma sumasi/rei mio/ten den ori or doro yodomu yodom yodo yodomi/geki keki hageshii hage"
    " hageshi hageshik hagemasu hagemas hagema hagemasi/rai se/hin hotori hotor/bo mo ou o komuru komu komur komuri"
    " kurai kura/ju nyu uruo nureru nure nurer nureri uruosu uruos uruosi/taku arau ara/shin chin jin shiru shi shi"
    "r shiri shizumu shizum shizu shizumi shizume shizumer/wan irikomu irikom iriko irikomi irie/ka ko hi yaku yak "
    "ya yaki ho/to tei cho hi tomoshib/kai hai ha/kyu yaito/shaku yaku yak ya yaki/sai wazawai wazawa wazawaai waza"
    "waa/sai wazawaai wazawaa wazawai wazawa/san akiraka akira/ro irori iror/sui taku tak ta taki kashigu kashig ka"
    "shigi/en tan hono moeru moe moer moeri/tan sumi sum/ten bochi boch/ren neru ne ner neri/retsu hageshii hage ha"
    "geshi/shoku soku tomoshib/en kemuri kemur kemuru kemu kemui/han bon wazurau wazura wazurawa/sho yaku yak ya ya"
    "ki/netsu zetsu nechi atsui atsu/fun yaku yak ya yaki/mu bu nai na nakare/sho kogeru koge koger kogeri aseru as"
    "e aser aseri kogasu kogas koga kogasi/en hono/zen nen moeru moe moer moeri/ko kagayaku kagayak kagaya kagayaki"
    "/sen iru ir iri/bai mai susu sus su susi/sho teru te ter teri terasu teras tera terasi/sha sho niru ni nir nir"
    "i nieru nie nier nieri/yu kuma/ki hikari hikar hikaru hika hiro/juku ureru ure urer ureri niru ni nir niri/nen"
    " zen moeru moe moer moeri moyasu moyas moya moyasi/to tei cho tomoshib hi/ryo kagaribi kagarib/en tsubame/so k"
    "awaku kawak kawa kawaki/yo kagayaku kagayak kagaya kagayaki/baku sakeru sake saker sakeri yaku yak ya yaki/so "
    "tsume/shaku sakazuki sakazuk/fu ho chichi chich/so akiraka akira sawayaka sawaya tagau taga/hen kata kire pens"
    "u pens pen pensi/han ita fuda/cho jo fuda/ga ge kiba ha/gyu ushi ush/bo mu musaboru musabo musabor musabori/bo"
    " osu os osi/boku moku maki mak kau ka yashinau yashina/motsu butsu mono/sei sho ikenie/ken hiku hik hi hiki/to"
    "ku doku oshi osh hitori hitor kotoni koton/sei sai sa katai kata surudoi surudo/gi ki ikenie/ken inu in/han bo"
    "n okasu okas oka okasi/jo katachi katach/yu yo nao/kyo kuru kichigai kichiga/sho so nerau nera/shu karu ka kar"
    " kari/doku toku hitori hitor/kyo ko semai sema sebameru sebame sebamer sebameri sa/shi shishi shish/goku kyoku"
    " hitoya/ro okami okam/mo bo takeshi takesh/ryo kari kar karu ka/cho inoshish i ino/byo bo myo neko/ken kon/en "
    "saru sa sar sari/ju kemono kedamono/kaku eru er eri/gen ken kuro haru/ritsu sotsu hikiiru hikii hikiir hikiiri"
    " omune wariai waria/gyoku goku tama/o kimi kim/kyu ku/gan moteasob/kan tamaki tamak wa meguru megu megur megur"
    "i/gen ken araware arawarer arawasu arawas arawa arawasi utsutsu utsuts utsut utsuchi/rei ro/ji shi shirushi sh"
    "irush/haku hyaku/ka kutsuwa/ka ke/san/chin mezura/shu tama/han wakeru wake waker wakeri/kyu gu tama/ri suji su"
    "j kotowari kotowar osameru osame osamer osameri masa/ryu ru/taku migaku migak miga migaki/ko/rin/kin koto/bi h"
    "i/ha be/ko go/ei yo aki/zui shirushi shirush mizu miz/yo tama/sa migaku migak miga migaki/ri/heki tama/ka uri "
    "ur/hyo fukube hisago/ga kawara guramu guram gura gurami/hei bin kame/kan amai ama umai uma amanjiru amanji ama"
    "njir amanjiri/shin jin hanahada nani nan/sei sho haeru hae haer haeri o umareru umare umarer umareri so iku na"
    "ri fu/san umareru umare umarer umareri ubu ub ubi umu um umi/sei sho oi muko/yo mochiiru mochii mochiir mochii"
    "ri hataraki hatarak motte/ho fu hajime suke/den ten ta kari kar da/yu yui yoshi yosh yoru yo yor yori/ko kan y"
    "oroi yoro tsume kinoe/shin mosu mos mo mosi nobiru nobi nobir nobiri saru sa sar sari/den ten inazuma/dan nan "
    "otoko o/cho tei machi mach/ga kaku kai kagiru kagi kagir kagiri hakaru haka hakar hakari kak ka kaki/i osoreru"
    " osore osorer osoreri/hata hatake/han aze kuro somuku somuk somu somuki/ryu ru tomeru tome tomer tomeri todoma"
    "ru todoma todomar todomari tomaru toma tomar tomari/chiku kiku kyu takuwae takuwaer yashinau yashina kau ka/ry"
    "aku osameru osame osamer osameri hakaru haka hakar hakari/ban han tsugai tsuga tsugau tsugaeru tsugae tsugaer "
    "tsugaeri/kaku ga kai kagiru kagi kagir kagiri hakaru haka hakar hakari kak ka kaki/i koto kotonaru kotona koto"
    "nar kotonari ayashii aya ayashi ageru age ager ageri/jo cho tatamu tatam tata tatami kasaneru kasane kasaner k"
    "asaneri/ki miyako/so sho ga ashi ash hiki hik/so utoi uto/so sho toru to tor tori utoi uto mabara/gi kyo utaga"
    "u utaga utagai/ryo iyasu iyas iya iyasi/yo kasa/eki yaku eyami eyam/hi tsukare tsukarer/shitsu yamai yama niku"
    "mu nikum niku nikumi hayai haya/byo hei yamu yam ya yami yamai yama uree/sho cho shirushi shirush shikori shik"
    "or/kon ato/to mogasa/tsu to itamu itam ita itami itai/so shu yaseru yase yaser yaseri/chi oroka oro/yu ieru ie"
    " ier ieri/heki kuse/cho sho shikori shikor shirushi shirush/hotsu hochi hatsu hanatsu hanats hanat hanachi tsu"
    "kawas tsukawa okoru oko okor okori/to noboru nobo nobor nobori/haku byaku shiro shiroi mosu mos mo mosi shira/"
    "hyaku haku momo yu/teki mato akiraka akira/kai mina/ko o kami kam kimi kim sumeragi sumerag/ko sawa sakai saka"
    " satsuki satsuk/ko hikaru hika hikar hikari shiroi shiro/hi kawa/bai myo sara/bon hon hachi hach/eki yaku masu"
    " mas ma masi masumasu masumas masuma masumasi/kan miru mi mir miri/gai kai ko kasa futa ou o/to nusumu nusum n"
    "usu nusumi/ban han ozara tarai tara/sei jo moru mo mor mori sakan sakaru saka sakar sakari/mei mo chikau chika"
    " chikai/jin tsukusu tsukus tsuku tsukusi tsukiru tsuki tsukir tsukiri kotogoto/moku boku me manako sakan/mo bo"
    " mekura kurai kura/choku jiki naosu naos nao naosi tadachin naoi tada/sho so ai miru mi mir miri tasukeru tasu"
    "ke tasuker tasukeri sa/jun ton tate/sei sho kaerimi kaerimir habuku habuk habu habuki miru mi mir miri/bi mi m"
    "ayu may/ken kyo kakeru kake kaker kakeri kakaru kaka kakar kakari agata/shin ma makoto makotoni makoton masa/s"
    "hin makoto makotoni makoton ma masa/min ben nemuru nemu nemur nemuri/bo mu hitomi hitom/cho nagameru nagame na"
    "gamer nagameri/gan gen gon manako/chaku jaku cho kiru ki kir kiri tsuku tsuk tsu tsuki arawasu arawas arawa ar"
    "awasi/kon nemuru nemu nemur nemuri komaru koma komar komari kurushim kurushi/sui nemuru nemu nemur nemuri/toku"
    " miru mi mir miri unagasu unagas unaga unagasi hikiiru hikii hikiir hikiiri/boku moku mutsubu mutsub mutsubi m"
    "utsu/betsu hetsu/shun matataku matatak matata matataki/",
    "ryo akiraka akira owaru owa owar owari tsuini tsuin/do to hitomi hitom/mo bo meshii me meshi kurai kura ou o k"
    "omuru komu komur komuri/mu bo hoko/shi ya chikau chika tsurane tsuraner/chi shiru shi shir shiri shirase shira"
    "ser tomo/ku kanezash nori nor/kyo itsuwaru itsuwa itsuwar itsuwari tameru tame tamer tameri/tan mijikai mijika"
    "/shaku seki koku ishi ish/ki iso/sa sha suna/ken togu tog togi migaku migak miga migaki/sai kudaku kudak kuda "
    "kudaki/ken gen suzuri suzur/shi tei to toishi toish/sai toride/chin kinuta/ho ozutsu ozuts ozut ozuchi tsutsu "
    "tsuts tsut tsuchi/ha yaburu yabu yabur yaburi yabureru yabure yaburer yabureri/so sho ishizue/seki okii oki/ry"
    "u io/ko go katai kata/kaku gaku tashika tashi katai kata/go ki/hi tateishi tateish ishibumi ishibum/tai usu us"
    " usi/wan kobachi kobach/heki hyaku midori midor ao aoi/ji shi jishaku jishak jisha jishaki yakimono/han ban iw"
    "a/ma migaku migak miga migaki/shi ji ki shimesu shimes shime shimesi shimeshi shimesh/rei rai uya re ojigi oji"
    "g aya/sha ja yashiro kumiai kumia koso/ki gi oini oin sakanni sakann kore/ki gi shi tada masani masan/ki inoru"
    " ino inor inori/shi chi saiwai saiwa/yu tasukeru tasuke tasuker tasukeri suke/hi himeru hime himer himeri kaku"
    "su kakus kaku kakusi/so jiji jij hajime/shuku shu cho iwau iwa hafuri hafur norito/shin jin kami kam ko tamash"
    "ii tama tamashi kan/dei nai ne/sho saiwai saiwa yoshi/hyo fuda/sai matsuru matsu matsur matsuri/tei saiwai sai"
    "wa tadashii tada tadashi/to inoru ino inor inori matsuru matsu matsur matsuri/ka wazawai wazawa/roku saiwai sa"
    "iwa fuchi fuch/rin hin komegura ukeru uke uker ukeri/kin kon gon todomeru todome todomer todomeri taeru tae ta"
    "er taeri/roku fuchi fuch saiwai saiwa/zen sen yuzuru yuzu yuzur yuzuri shizuka shizu/fuku saiwai saiwa himorog"
    "i himorog/gyo go fusegu fuseg fusegi on osameru osame osamer osameri/rei rai re ojigi ojig uya aya/chi ri hana"
    "reru hanare hanarer hanareri hanasu hanas hana hanasi tsuku tsuk tsu tsuki/kin toriko tori tor/ka ine nogi nog"
    "/shu hiideru hiide hiider hiideri hide/shi watashi watash watakush hisoka hiso/shu aki ak toki tok shirigai sh"
    "iriga/chu shu osanai osana tane ueru ue uer ueri/ka shina toga/byo nogi nog/so mitsugi mitsug/sho hakari hakar"
    "/shin jin/chitsu tsuide fuchi fuch/seki shi tsumu tsum tsu tsumi tsumoru tsumo tsumor tsumori/sho hakaru haka "
    "hakar hakari tonaeru tonae tonaer tonaeri ageru age ager ageri tataeru tatae tataer tataeri/i utsuru utsu utsu"
    "r utsuri utsusu utsus utsusi/ki ke mare mabara/zei datsu etsu mitsugi mitsug/tei hodo hakaru haka hakar hakari"
    "/jin nin minoru mino minor minori toshi tosh/chi osanai osana itokenai itokena/ryo kado itsu its it ichi/shu c"
    "hu tane ueru ue uer ueri osanai osana/sho hakaru haka hakar hakari tonaeru tonae tonaer tonaeri tataeru tatae "
    "tataer tataeri ageru age ager ageri/to ine ina/ka minori minor ueru ue uer ueri kasegu kaseg kasegi/kei todome"
    "ru todome todomer todomeri kangaeru kangae kangaer kangaeri/ko wara/koku yoku tani tan kiwamaru kiwama kiwamar"
    " kiwamari ya gai/sui ho/on odayaka odaya/jo yutaka yuta wara/kaku karu ka kar kari toriire toriirer/ketsu ana/"
    "kyu kiwameru kiwame kiwamer kiwameri kiwamaru kiwama kiwamar kiwamari/kyu sora ame/ku kara aku ak aki sora/sen"
    " ugatsu ugats ugat ugachi/totsu tsuku tsuk tsu tsuki/setsu nusumu nusum nusu nusumi hisokani hisokan/saku sema"
    "i sema/yo kama/chitsu tetsu fusagu fusag fusagi fusagaru fusaga fusagar fusagari/so mado/kutsu kotsu iwaya/ki "
    "ukagau ukaga ukagai/wa a ai e wai kubo kubomu kubom kubomi/ritsu ryu tatsu tats tat tachi tateru tate tater ta"
    "teri/ryu ryo ro tatsu tats tat tachi/kyo kei kiso seru se ser seri/sho aya shirushi shirush akiraka akira aki "
    "fumi/shun owaru owa owar owari/do to warabe/ju tatsu tats tat tachi kodomo tate/tan hashi hash ha hata/chiku t"
    "ake/toku chiku jiku take atsui atsu/kan sao/toku atsui atsu/kyu oi/sho warau wara emu em emi warai/hitsu hude "
    "fude/so sho fue/teki jaku fue/ryu kasa/fu bu warifu warif/dai tsuide yashiki yashik tada/sasa/sen fuda/ro kago"
    " komeru kome komer komeri komoru komo komor komori/hitsu fude hude/katsu yahazu yahaz hazu haz/to hitoshii hit"
    "o hitoshi nado ra/kin kon suji suj/chiku hiro kizuku kizuk kizu kizuki tsuku tsuk tsu tsuki/to tsutsu tsuts ts"
    "ut tsuchi/to kotaeru kotae kotaer kotaeri/saku muchi much tsue kazutori kazutor/kan fuda erabu erab erabi/ka k"
    "o/haku sudare/ki mi mino/san kazoeru kazoe kazoer kazoeri kazu kaz/kan kuda fue/tan hako/sho so hako/cho chaku"
    " hashi hash/setsu sechi fushi fush misao notto/han hon nori nor hachi hach igata/hen maki mak/chiku kizuku kiz"
    "uk kizu kizuki tsuku tsuk tsu tsuki hiro/sho shino/ren shin jin yo sudare su si sakebata/bo haku chomen shaku "
    "shak sha shaki/seki shaku fumi fum/bei mai me kome yone meetoru meeto meetor meetori/rui rai tagui tagu/momi m"
    "om/fun kona ko/sui sai iki ik su/ryu tsubu tsub tsubi/so arai ara hobo/nen nebaru neba nebar nebari/shuku/zoku"
    " shoku soku awa momi mom/shuku iku kayu kay hisagu hisag hisagi/sho yosou yoso yosoi/ryo ro kate/sei sho kuwas"
    "hii kuwa kuwashi kokoro/ko go nori nor/to ame sato/shi beki ito/kei tsunagu tsunag tsunagi kakaru kaka kakar k"
    "akari tsunagar kakawaru kakawa kakawar kakawari kakeru kake kaker kakeri/kyu azanau azana tadasu tadas tada ta"
    "dasi/ki osameru osame osamer osameri nori nor shirusu shirus shiru shirusi/yaku tsuzume tsuzumer/ku ko beni be"
    "n kurenai kurena akai aka/mon bun aya moyo/to no na osameru osame osamer osameri ireru ire irer ireri/chu ju h"
    "imo/shun jun ton kiito moppara sumi/sa sha usuginu usugin/ko gyo ozuna himo/shi kami kam/kyu shina/fun magirer"
    "u magire magirer magireri magai maga/so su shirogin kiji kij moto/bo ho tsumugu tsumug tsumugi/saku nawa motom"
    "eru motome motomer motomeri/kin chijimu chijim chiji chijimi kibishii kibi kibishi/shi murasaki murasak/chu ts"
    "umugu tsumug tsumugi/rui rai shibaru shiba shibar shibari kasaneru kasane kasaner kasaneri tsuzuru tsuzu tsuzu"
    "r tsuzuri/sei sai hosoi hoso komakai komaka kuwashii kuwa kuwashi/shin oobi oob/sho jo tsugu tsug tsugi/kon ka"
    "n/shu owaru owa owar owari oeru oe oer oeri tsuini tsuin/gen ito/so sho kumu kum ku kumi kumihimo/ban han kizu"
    "na tsunagu tsunag tsunagi/kei kyo heru he her heri tateito tsune/ketsu kei musubu musub musubi yu yui/ko kyo s"
    "himeru shime shimer shimeri shiboru shibo shibor shibori/raku karamu karam kara karami mato tsunaga tsunagar/k"
    "en aya/kyu kyo tamau tama/to suberu sube suber suberi suji suj osameru osame osamer osameri/kai e/zetsu taeru "
    "tae taer taeri tatsu tats tat tachi tayasu tayas taya tayasi/ken kinu kin/kei tsugu tsug tsugi mama/zoku shoku"
    " tsuzuku tsuzuk tsuzu tsuzuki tsugu tsug tsugi/so suberu sube suber suberi osa/ryoku roku midori midor/i yui t"
    "suna tsunagu tsunag tsunagi kore/ko tsuna/mo bo ami am/tei tetsu tsuzuru tsuzu tsuzur tsuzuri tojiru toji toji"
    "r tojiri/rin kan ito/ki aya/tan den hokorobi/ryo aya/men ben wata tsurana tsuranar/hi aka/so fusa suberu sube "
    "suber suberi subete/sho cho o itoguchi itoguch/sen suji suj/tei shimaru shima shimar shimari musubu musub musu"
    "bi shimeru shime shimer shimeri/en fuchi fuch heri her yoru yo yor yori/hen amu am ami tojiito fumi fum/kan yu"
    "rui yuru yuruyaka yuruya yurumu yurum yurumi/i yokoito/ren neru ne ner neri neriginu nerigin/chi komakai komak"
    "a itasu itas ita itasi/jo bin yo nawa/baku haku shibaru shiba shibar shibari/ko shirogin shima/ju sho tate han"
    "atsu hanats hanat hanachi yurusu yurus yuru yurusi/ho nu nuime/shuku chijimu chijim chiji chijimi chijima chij"
    "imar naoi nao/seki tsumugu tsumug tsumugi isao/han shigeshi shigesh shigeru shige shiger shigeri/sen hosoi hos"
    "o chiisai chiisa shinaya/shoku shiki shi oru or ori/zen sen tsukuro/shu nuitori nuitor/kei tsunagu tsunag tsun"
    "agi kakeru kake kaker kakeri/ken mayu may/so kuru ku kur kuri/san atsumeru atsume atsumer atsumeri/rui rai tsu"
    "zuru tsuzu tsuzur tsuzuri shibaru shiba shibar shibari kasaneru kasane kasaner kasaneri/ten den mato matoi/san"
    " sai zai wazuka wazu wazukani wazukan zae/ju sho tate/kan fu hotogi hotog/bo mo ami am/ra ami am tsurane tsura"
    "ner usumono/batsu bachi hatsu tsumi tsum togame shioki shiok/hi hai yameru yame yamer yameri tsukare tsukarer "
    "makaru maka makar makari/zai sai tsumi tsum tsumisu tsumisur/chi oku ok oki/sho yakuwari yakuwar shirusu shiru"
    "s shiru shirusi/ba nonoshi nonoshir/yo hitsuji hitsuj/bi mi utsuku yoi yo homeru home homer homeri yoshi/rei r"
    "yo kamoshi/shu susumeru susume susumer susumeri hajiru haji hajir hajiri/gun kun muragaru muraga muragar murag"
    "ari mureru mure murer mureri/sen en urayamu urayam uraya urayami amari amar/u ha hane/o okina/yoku tobu tob to"
    "bi akuruhi akuruh/sho kakeru kake kaker kakeri/sui kawasemi kawasem midori midor/hon han hirugae hirugaer toru"
    " to tor tori hirugaes/yoku tsubasa tasukeru tasuke tasuker tasukeri/ro oiru oi oir oiri fukeru fuke fuker fuke"
    "ri/ko kangaeru kangae kangaer kangaeri/sha mono/ji ni/tai do taeru tae taer taeri/ko tagayasu tagayas tagaya t"
    "agayasi/mo ko heru he her heri/ji jo mimi mim nomi nom/ya ja ka/tan fukeru fuke fuker fukeri/shoku toku shiki "
    "tsukasa tsutome/sei sho kutsu kochi hijiri hijir tagayasu tagayas tagaya tagayasi/bun mon kiku kik ki kiki kik"
    "oeru kikoe kikoer kikoeri/so satoi sato satoshi/cho tei kiku kik ki kiki yurusu yurus yuru yurusi/cho tei kin "
    "gin kiku kik ki kiki yurusu yurus yuru yurusi warau wara pondo/cho hajimeru hajime hajimer hajimeri/niku ju sh"
    "ishi shish/roku abara/ki hada/sho niru ni nir niri katadoru katado katador katadori ayakaru ayaka ayakar ayaka"
    "ri/chu hiji hij/kan kimo/cho harawata/ko mata momo/shi teashi teash/fu hada/hi koeru koe koer koeri koyasu koy"
    "as koya koyasi/ken kata/bo ho koeru koe koer koeri abura/ko kai ubenau ubena gaenji gaenj aete/iku sodateru so"
    "date sodater sodateri hagukumu hagukum haguku hagukumi sodatsu sodats sodat sodachi/ko gyo go sakana sonaeru s"
    "onae sonaer sonaeri/hai ha magokoro/jin kaname/sho shu hareru hare harer hareri haremono/cho fukureru fukure f"
    "ukurer fukureri/kyo ko kyu obyakasu obyakas obyaka obyakasi odosu odos odo odosi odokasu odokas odoka odokasi/"
    "i ibukuro inofu inof/tan dan kimo/hai se somuku somuk somu somuki sei/tai haramu haram hara harami/ho ena/ko g"
    "o nanzo ebisu ebis ebi ebisi/in tane tsugu tsug tsugi yotsugi yotsug/do to/kyo mune/no dai atau ata yokusuru y"
    "okusu yokusur yokusuri/shi abura yani yan beni ben/kyo waki wak/myaku baku suji suj myak mya myaki/seki se sei"
    "/zo so harawata kitanai kitana/kyaku kya ashi ash/shu osameru osame osamer osameri nagai naga/datsu tai etsu n"
    "ugu nug nugi nukeru nuke nuker nukeri nugeru nuge nuger nugeri/no do nomiso/fu kusaru kusa kusar kusari/ko uts"
    "uro karada/wan ude kaina/yo koshi kosh/fuku hara idaku idak ida idaki/sen/to noboru nobo nobor nobori agaru ag"
    "a agar agari/ko abura/maku baku mak ma maki usukawa/shitsu hiza/bo ho fukuramu fukuram fukura fukurami fukurer"
    "u fukure fukurer fukureri/sen zen susumeru susume susumer susumeri sonaeru sonae sonaer sonaeri/oku yoku mune "
    "okusuru okusu okusur okusuri/zo so harawata/shin jin omi om kerai kera/ga fusu fus fu fusi/shi ji mizukara yor"
    "i yor/shu kyu kusai kusa nioi nio kagu kag kagi/chi itasu itas ita itasi komakai komaka/tai dai i utena yoroko"
    "bu yorokob yorokobi/kyu usu us usi/yo kumisuru kumisu kumisur kumisuri ataeru atae ataer ataeri azukaru azuka "
    "azukar azukari tomoni tomon/kyu gu hisashii hisa hisashi hisashik furui furu moto/zetsu setsu shita/sha seki y"
    "adoru yado yador yadori suteru sute suter suteri/sha yadoru yado yador yadori/ho shiku shik shi shiki mise/shu"
    "n hirugao mukuge satoi sato/bu mu mau ma mai/shu fune/ko wataru wata watar watari/han ban hatsu meguru megu me"
    "gur meguri/kan/ta da kaji kaj/haku obune/ken gen funabata/sen fune/tei fune/ryo yoi yo yaya yoshi ra/shoku shi"
    "ki iro/en namameka tsuya/gei ueru ue uer ueri waza nori nor/u imo/fu hasu has ha hasi/bu mu areru are arer are"
    "ri kabura/shi shiba/kai ke karashi karash akuta/ro ashi ash/ba ha hana/shin hosoi hoso toshingu toshing toshin"
    "gi/ka hana/ho kanba kanbashi kaori kaor yoshi/gei un kon gon waza kusanoko kusagiru kusagi kusagir kusagiri ab"
    "urana ueru ue uer ueri nori nor/kin seri ser/ga ge me megumu megum megu megumi/i ashi ash/so ao aoi/so su yomi"
    "gae yomigaer/en on utsu sono/tai koke/byo myo nae kari kar/ka ga komakai komaka karai kara iradatsu iradats ir"
    "adat iradachi/jaku nyaku wakai waka shitagau shitaga/ku nigai niga kurushii kuru kurushi kurushim/ei hanabusa "
    "hana hiideru hiide hiider hiideri hide/mai bai ichigo/mo bo shigeru shige shiger shigeri/han hon hachi hach ig"
    "ata nori nor/ka nasu nas na nasi/bo myo kaya chi ch/matsu batsu ma/kei ko kuki kuk/cho tsuta/sen akane/shi ji "
    "ibara kusabuki kusabuk kaya/cha sa ta/jo shigeru shige shiger shigeri take kinoko/so kusa/sen zen shin shikiri"
    "n susumeru susume susumer susumeri komo/ko areru are arer areri arai ara arasu aras arasi/so sho ogosoka ogoso"
    "/kyo gyo/ei yo sakaeru sakae sakaer sakaeri hae/in kage/yaku kusuri kusur/ka ni ninau nina/teki ogi og/chi rei"
    " ri/so sho ho ogosoka ogoso inaka ina murazato/kan i mushiro warau wara/bo baku maku kure nai na nakare/rai ri"
    " akaza awachi awach kogai koga/ren hasu has ha hasi/shi ji ueru ue uer ueri maku mak ma maki/kaku eru er eri k"
    "aru ka kar kari toriire toriirer/kan ken suge suga/kiku/kin kinoko/ka kudamono kashi kash/sho shobu shob shobi"
    "/sai na/hai bo/kin sumire/ryo hishi hish/to do budo/ho bo mebae kizasu kizas kiza kizasi moeru moe moer moeri/"
    "i naeru nae naer naeri/satsu sachi suku/shu hagi hag/ken kaya/raku ochiru ochi ochir ochiri otosu otos oto oto"
    "si sato/yo sho kyo ha kanau kana/cho chaku jaku arawasu arawas arawa arawasi tsuku tsuk tsu tsuki kiru ki kir "
    "kiri/katsu kachi kuzu kuz tsuzura/to tadasu tadas tada tadasi/so homuru homu homur homuri/ki gi aoi ao/shu fuk"
    "u fuk fu fuki/sho so makomo hagemasu hagemas hagema hagemasi/shu akane atsumeru atsume atsumer atsumeri kari k"
    "ar/bo mo mu ou o komuru komu komur komuri kurai kura atsui atsu meshii me meshi/ho bu gama kama kaba gamo/jo m"
    "usu mus mu musi ogara murasu muras mura murasi/chiku kiku takuwae takuwaer/yo o/gai ko kai kasa futa ou o/sa s"
    "ai mino/ran ai/ho yomogi yomog/betsu mechi batsu machi sagesumu sagesum sagesu sagesumi nai na/ban man tsuru t"
    "su tsur tsuri/fuku hoku boku daikon uranau urana uranai/zo so kura kakureru kakure kakurer kakureri osameru os"
    "ame osamer osameri/hei ou o oi/ban han shigeru shige shiger shigeri/sho kiasa kogeru koge koger kogeri/un gei "
    "kon gon aburana waza kusanoko kusagiru kusagi kusagir kusagiri/ro fuki fuk/ketsu warabi warab/rai tsubomi tsub"
    "om/haku usui usu semaru sema semar semari susuki susuk/en on sono/tei chi karu ka kar kari nagu nag nagi/sen s"
    "hin zen susumeru susume susumer susumeri komo shikirin/shin takigi takig/kun kaoru kao kaor kaori/so su yabu y"
    "ab yabi/sha seki jaku shaku shiku shik shi shiki kari kar fumu fum fu fumi kariru karir kariri tatoi tato/gei "
    "un kon gon ueru ue uer ueri waza nori nor kusanoko kusagiru kusagi kusagir kusagiri/to do fuji fuj/han magaki "
    "magak/so mo/ko tora/ryo toriko/gyaku shiitage sokonau sokona/kyo ko munashii muna munashi/gu osore ureeru uree"
    " ureer ureeri omonpaka omonpa/chu ki mushi mush/ko niji nij/ka ebi eb/bun ka/san ten kaiko/ja i da hebi heb/ke"
    "i ei gyo hotaru hota hotar hotari/ban ebisu ebis ebi ebisi/ebi eb/ho hachi hach/mitsu bitsu mits mit michi hac"
    "himit/sho wa ja seki shaku ro ujimushi ujimush mitsuro rosoku rosok roso rosoki/sen zen semi sem/cho chocho/yu"
    " toru to tor tori tokeru toke toker tokeri/ra nina/ki chu mushi mush/kai kani kan/ro sho wa ja seki shaku mits"
    "uro rosoku rosok roso rosoki ujimushi ujimush/ketsu chi ch/shu oi o hiro/ko gyo an iku ik iki yuku yuk yu yuki"
    " okonau okona/jutsu shutsu chutsu michi mich sube waza mochiawa/to zu do onaji onaj tomoni tomon tomonisu atsu"
    "/gai kai machi mach/sho chu tsuku tsuk tsu tsuki oki ok waku wak wa waki/ko hakari hakar hakaru haka/i e korom"
    "o kiru ki kir kiri/ho oginau ogina/hyo omote arawasu arawas arawa arawasi uwagi uwag/sa sui otoroeru otoroe ot"
    "oroer otoroeri/chu uchi uch magokoro/kin eri er/o ao fusuma/tai fukuro/shu sode/hi komuru komu komur komuri ou"
    " o kiru ki kir kiri/shu ju oso kasane tsugu tsug tsugi/ko hakama/sai tatsu tats tat tachi sabaku sabak saba sa"
    "baki/retsu saku sak sa saki sakeru sake saker sakeri/so sho yosou yoso yosoi/ri ura/yu yutaka yuta hiro/sa sha"
    "/ri ura uchi uch sato/sho mo mosuso/ra hadaka hada/sei tatsu tats tat tachi tsukuru tsuku tsukur tsukuri osaer"
    "u osae osaer osaeri/kyo suso/fuku kasaneru kasane kasaner kasaneri futatabi futatab/katsu kachi nunoko kach/ho"
    " homeru home homer homeri/sei sai nishi nish/yo iru ir iri motomeru motome motomer motomeri kaname/fuku fu ou "
    "o kutsugae oi/ha haku/ken miru mi mir miri mieru mie mier mieri mamieru mamie mamier mamieri/ki nori nor tadas"
    "u tadas tada tadasi/shi miru mi mir miri/kaku ko oboeru oboe oboer oboeri samasu samas sama samasi satoru sato"
    " sator satori/ran miru mi mir miri/kan miru mi mir miri shimesu shimes shime shimesi/kaku roku koku tsuno kado"
    " sumi sum/kai ge toku tok to toki tokeru toke toker tokeri satoru sato sator satori/shoku soku fureru fure fur"
    "er fureri sawaru sawa sawar sawari/gen gon gin koto iu kotoba/tei cho hakaru haka hakar hakari tadasu tadas ta"
    "da tadasi/fu shirase/kei kai hakaru haka hakar hakari kazoeru kazoe kazoer kazoeri/jin shin shun to/to utsu ut"
    "s ut uchi tazuneru tazune tazuner tazuneri/kun kin oshieru oshie oshier oshieri yomu yom yo yomi/taku yoru yo "
    "yor yori/ki shirusu shirus shiru shirusi shirushi shirush/sho ju araso uttaeru uttae uttaer uttaeri/ketsu kei "
    "wakareru wakare wakarer wakareri/ho otozure otozurer tazuneru tazune tazuner tazuneri to wa/setsu sechi mokeru"
    " moke moker mokeri moshi mosh/kyo ko yurusu yurus yuru yurusi bakari bakar moto/yaku eki wake toku tok to toki"
    "/so uttaeru uttae uttaer uttaeri/shin miru mi mir miri/chu toku tok to toki shirusu shirus shiru shirusi sosog"
    "u sosog sosogi/sho sei akashi akash/sa itsuwaru itsuwa itsuwar itsuwari/sho tsugeru tsuge tsuger tsugeri/hyo h"
    "ei hakaru haka hakar hakari agetsura/shi ji kotoba/ei yomu yom yo yomi utau uta nagameru nagame nagamer nagame"
    "ri/jun shun hakaru haka hakar hakari to/kei gei itaru ita itar itari moderu mode moder moderi/shi kokoromi tam"
    "esu tames tame tamesi/shi karauta/ta kakotsu kakots kakot kakochi wabiru wabi wabir wabiri wab/sen nori nor/ki"
    "tsu tsumeru tsume tsumer tsumeri najiru naji najir najiri tsumaru tsuma tsumar tsumari/wa kai hanasu hanas han"
    "a hanasi hanashi hanash/gai kai kaneru kane kaner kaneri sono/sho yo kuwashii kuwa kuwashi/ko ka hokoru hoko h"
    "okor hokori ogoru ogo ogor ogori/yo homare homeru home homer homeri/to utsusu utsus utsu utsusi/shi shirusu sh"
    "irus shiru shirusi kokoroza yuki/nin mitomeru mitome mitomer mitomeri/sei zei chikau chika chikai/tan itsuwaru"
    " itsuwa itsuwar itsuwari/yu saso izanau izana/go gyo kataru kata katar katari kotoba tsugeru tsuge tsuger tsug"
    "eri/sei jo makoto makotoni makoton/go ayamaru ayama ayamar ayamari/setsu zei etsu toku tok to toki yorokobu yo"
    "rokob yorokobi/toku to doku yomu yom yo yomi/sui dare/ka kokoromi/gi yoi yo yoshimi yoshim/cho totono shirabe "
    "shiraber yawaragu yawarag yawaragi/jun shun kudokudo nengoro/dan tan kataru kata katar katari/sei sho shin ko "
    "ukeru uke uker ukeri koi/shu so su hakaru haka hakar hakari/ryo makoto makotoni makoton/ron rin agetsura toku "
    "tok to toki sadameru sadame sadamer sadameri/tei tai makoto akirame akiramer/kai yawaragu yawarag yawaragi kan"
    "au kana/yu satosu satos sato satosi/shi hakaru haka hakar hakari to/sho moro kore/gen kotowaza/daku ubenau ube"
    "na/bo mu hakaru haka hakar hakari/etsu mamieru mamie mamier mamieri/i iu omo ii/mei nazo/ken herikuda/ko hakar"
    "u haka hakar hakari hanashia/sha ja ayamaru ayama ayamar ayamari wabi wab kotowaru kotowa kotowar kotowari/yo "
    "utai uta utau/kin/shiki shoku shi shiru shir shiri shirushi shirush shirusu shirus shirusi/fu ho shirusu shiru"
    "s shiru shirusi/kei kyo imashime/gi hakaru haka hakar hakari/jo yuzuru yuzu yuzur yuzuri semeru seme semer sem"
    "eri/san homeru home homer homeri/jo yuzuru yuzu yuzur yuzuri/to zu mame takatsuk/ho fu yutaka yuta toyo/ho fu "
    "bu yutaka yuta mimeyoi mimeyo shigeru shige shiger shigeri toyo/ton buta/sho zo kata katadoru katado katador k"
    "atadori nori nor/go ko hide/ho hyo/bo baku katachi katach katadoru katado katador katadori/bai hai kai ka/tei "
    "jo tadashii tada tadashi sada/fu bu o makeru make maker makeri tanomu tanom tano tanomi/zai sai takara wazuka "
    "wazu/ko ku mitsugu mitsug mitsugi/hin bin mazushii mazu mazushi/ka takara/han akinau akina/don ton musaboru mu"
    "sabo musabor musabori/kan wan tsuranuk tsuranu hiku hik hi hiki/seki sai semeru seme semer semeri/cho takuwae "
    "takuwaer/sei sha morau mora morai/ki totoi toto tattoi tatto totobu totob totobi taka/tai toku kasu kas ka kas"
    "i/hi futsu tsuiyasu tsuiyas tsuiya tsuiyasi tsuieru tsuie tsuier tsuieri/ten cho haru ha har hari tsuku tsuk t"
    "su tsuki/bo mo kaeru kae kaer kaeri akinau akina/ga ka yorokobu yorokob yorokobi yoshi/ro mainau maina/chin ji"
    "n yato/wai kai makanau makana mainau maina makanai/shi moto/zoku sokonau sokona/shin nigiwau nigiwa nigyaka ni"
    "gya nigiwai/san tasukeru tasuke tasuker tasukeri tataeru tatae tataer tataeri/shi tamawaru tamawa tamawar tama"
    "wari tamau tama tamamono/sho homeru home homer homeri/bai hai tsugunau tsuguna/ken kashikoi kashiko masaru mas"
    "a masar masari satoshi/fu mitsugi mitsug/shitsu shichi moto tasukeru tasuke tasuker tasukeri toru to tor tori/"
    "to kakeru kake kaker kakeri/rai tanomu tanom tano tanomi tayoru tayo tayor tayori yori/ko aganau agana/zo so o"
    "kuru oku okur okuri/rai tanomu tanom tano tanomi tayoru tayo tayor tayori/seki shaku aka akai/sha yurusu yurus"
    " yuru yurusi/so shu hashiru hashi hashir hashiri/kyu hataraki hatarak/fu omomuku omomuk omomu omomuki/ki okiru"
    " oki okir okiri okoru oko okor okori tatsu tats tat tachi/cho koeru koe koer koeri kosu kos ko kosi/etsu ochi "
    "katsu koeru koe koer koeri kosu kos ko kosi koshi/shu soku so omomuki omomuk omomuku omomu unagasu unagas unag"
    "a unagasi/soku shoku su ashi ash tariru tari tarir tariri tasu tas ta tasi ada/yaku teki odoru odo odor odori/"
    "kyo kezume tagau taga hedateru hedate hedater hedateri/seki shaku ato/ko ka matagu matag matagi matagaru matag"
    "a matagar matagari/ro ji michi mich/cho to haneru hane haner haneri tobu tob tobi odoru odo odor odori/sen fum"
    "u fum fu fumi/yo odoru odo odor odori/to fumu fum fu fumi/sho so ato/tei hizume/shu shuku keru ke ker keri/shi"
    "n ken mi mizukara/sha kyo kuruma/ki wadachi wadach michi mich/ken noki nok/nan zen nen yawaraka yawara/ten kor"
    "obu korob korobi korogaru koroga korogar korogari meguru megu megur meguri/jiku shingi shing makimono/kei kyo "
    "kin karui karu karoyaka karoya karonji karonjir/kaku ko kuraberu kurabe kuraber kuraberi/sai noseru nose noser"
    " noseri shirusu shirus shiru shirusi noru no nor nori/fu bu ho tasukeru tasuke tasuker tasukeri suke/ki kun ka"
    "gayaku kagayak kagaya kagayaki teru/hai tomogara/rin wa/shu atsumeru atsume atsumer atsumeri yawaragu yawarag "
    "yawaragi/yu shu okuru oku okur okuri itasu itas ita itasi/katsu kusabi kusab/go ko todoroki todorok todoroku t"
    "odoro/ten korobu korob korobi korogaru koroga korogar korogari/shin karai kara tsurai tsura kanoto/ji shi yame"
    "ru yame yamer yameri kotoba kotowaru kotowa kotowar kotowari/ratsu karai kara kibishii kibi kibishi mugoi mugo"
    "/shin tatsu tats tat tachi/joku niku/hen atari atar be hotori hotor nabe/tsuji tsuj/komu kom ko komi/ryo haruk"
    "a haru/tatsu tachi tei tai dachi nameraka namera suberu sube suber suberi tassuru tassu tassur tassuri toru to"
    " tor tori todoku todok todo todoki/ten tadoru tado tador tadori/sen utsuru utsu utsur utsuri utsusu utsus utsu"
    "si/u sakeru sake saker sakeri toi to tomichi tomich/kitsu oyobu oyob oyobi made/jin shin shun hayai haya/ka su"
    "giru sugi sugir sugiri ayamatsu ayamats ayamat ayamachi toga/gei mukaeru mukae mukaer mukaeri/un hashiru hashi"
    " hashir hashiri hakobu hakob hakobi meguru megu megur meguri megurasu meguras megura megurasi/kin kon chikai c"
    "hika/hen han hon kaesu kaes kae kaesi kaeru kaer kaeri/kan sen gen kaeru kae kaer kaeri mata meguru megu megur"
    " meguri/gen sha hau ha hai mukaeru mukae mukaer mukaeri/shin jin susumu susum susu susumi susumeru susume susu"
    "mer susumeri/en on toi to tozakaru tozaka tozakar tozakari ochi och/i chigau chiga tagau taga/ren tsurana tsur"
    "anar tsureru tsure tsurer tsureri shikirin/ka kuraberu kurabe kuraber kuraberi deau dea/teki michi mich/haku h"
    "yaku semaru sema semar semari/tetsu itsu kawaru kawa kawar kawari katamini katamin/jutsu noberu nobe nober nob"
    "eri/kai e meguru megu megur meguri mawasu mawas mawa mawasi mawaru mawar mawari kaeru kae kaer kaeri/mei mayo "
    "mado mayoi/tsui tai o/tai ton shirizok shirizo/so okuru oku okur okuri/katsu gachi teki seki hayai haya yuku y"
    "uk yu yuki kanau kana masani masan/to nigeru nige niger nigeri nogasu nogas noga nogasi nogareru nogare nogare"
    "r nogareri/gyaku geki sakarau sakara mukaeru mukae mukaer mukaeri/sen san erabu erab erabi/son yuzuru yuzu yuz"
    "ur yuzuri herikuda shitagau shitaga/to suku suk su suki sukasu sukas suka sukasi toru tor tori/chiku jiku o/te"
    "i tagaini tagain kawaru kawa kawar kawari/to zu michi mich/to zu todomaru todoma todomar todomari/tsu to toru "
    "tor tori kayo/sei setsu yuku yuk yu yuki/tei takuma toru to tor tori hayai haya/soku hayai haya sumiyaka sumiy"
    "a/zo tsukuru tsuku tsukur tsukuri itaru ita itar itari naru na nar nari/ho bu au mukau muka ai/tai tei oyobu o"
    "yob oyobi/shu meguru megu megur meguri/itsu ichi hashiru hashi hashir hashiri ushinau ushina soreru sore sorer"
    " soreri/ton shun nogareru nogare nogarer nogareri/sui zui togeru toge toger togeri tsuini tsuin/chi osoi oso o"
    "kureru okure okurer okureri matsu mats mat machi/gu ku au motenasu motenas motena motenasi tamatama/yu asobu a"
    "sob asobi susabi susab/un hakobu hakob hakobi meguru megu megur meguri megurasu meguras megura megurasi hashir"
    "u hashi hashir hashiri/hen amaneshi amanesh/do to michi mich iu michibik michibi/tatsu dachi tachi tei tai tor"
    "u to tor tori todoku todok todo todoki nameraka namera suberu sube suber suberi tassuru tassu tassur tassuri/i"
    " yui nokosu nokos noko nokosi wasureru wasure wasurer wasureri suteru sute suter suteri/yo haruka haru/so saka"
    "nobo/ken tsukawas tsukawa tsukau tsuka yaru ya yar yari/teki seki katsu gachi yuku yuk yu yuki kanau kana masa"
    "ni masan hayai haya/so au/sha saegiru saegi saegir saegiri/jun shun shitagau shitaga/hi sakeru sake saker sake"
    "ri/hen atari atar be/yu o kuni kun mura ureeru uree ureer ureeri/da na nanzo nani nan/ho kuni kun/ya ja sha ka"
    "/yu shukuba/tei tai yashiki yashik/iku utsu akiraka akira kaguwa sakan shigeru shige shiger shigeri fumi/ko ma"
    "tsuru matsu matsur matsuri inaka ina/ro otoko/tei jo kasaneru kasane kasaner kasaneri/gun kun kori kor/bu ho w"
    "akeru wake waker wakeri suberu sube suber suberi tsukasa be/kaku kuruwa/kyo go sato furusato sakini sakin/to t"
    "su cho miyako subete/yu tori tor minoru mino minor minori/shaku kumu kum ku kumi/hai kubaru kuba kubar kubari "
    "narabu narab narabi naraberu narabe naraber naraberi/chu kamosu kamos kamo kamosi/shu sake saka/sui yo yoi/sak"
    "u su si/raku/shu mukuiru mukui mukuir mukuiri muku/sho hishio/ko moto/koku kaku kibishii kibi kibishi mugoi mu"
    "go/san sui su si tsurai tsura/jo kamosu kamos kamo kamosi/shun jun moppara/tei tai dai/sei sameru same samer s"
    "ameri samasu samas sama samasi/shu chu minikui miniku nikumu nikum niku nikumi tagui tagu ushi ush/sai toru to"
    " tor tori tsuka tsu/shaku eki toku tok to toki suteru sute suter suteri yurusu yurus yuru yurusi/yu uwagusur/r"
    "i sato ura uchi uch/cho ju omoi omo kasaneru kasane kasaner kasaneri e shige/ya sho no/ri ki rai rin ten osame"
    "ru osame osamer osameri mise/kin kon kane kana/tei cho kugi kug/fu kama/shin hari har/cho tsuri tsur tsuru tsu"
    "/sen udewa kushiro/don ton nibui nibu niburu nibur niburi/rei rin ryo suzu suz/tetsu kurogane/en namari namar/"
    "hachi hatsu hach/ko aragane/gin gon/ju shu tsutsu tsuts tsut tsuchi/do to akagane/sen zuku zuk zu zuki/mei myo"
    " shirusu shirus shiru shirusi/sen zen zeni suki suk/ho hokosaki hokosak hoko/ei tai surudoi surudo hayai haya/"
    "chu iru ir iri/kyo ko nokogiri nokogir/ko hagane/sei sho kuwashii kuwa kuwashi sabi sab/sui kiri kir/tsui sui "
    "tsumu tsum tsu tsumi omori omor/jo tei jomae/kin nishiki nishik/seki shaku shi suzu suz/ko fusagu fusag fusagi"
    "/saku so majiru maji majir majiri tagau taga oku ok oki/ka nabe/tan kitaeru kitae kitaer kitaeri/shu sho suki "
    "suk kuwa/ken kagi kag/ren kama/sa kusari kusar tozasu tozas toza tozasi/gai kai yoroi yoro/chin ten shizume sh"
    "izumer osae shizuma shizumar/sen zen rokuro meguru megu megur meguri yubari yubar/kyo kei kagami kagam/sho kan"
    "e/kan kagami kagam kangami kangamir/sho sakazuki sakazuk atsumeru atsume atsumer atsumeri kane/cho nagai naga "
    "takeru take taker takeri osa/mon bon kado/sen hirameku hiramek hirame hirameki/hei hetsu tojiru toji tojir toj"
    "iri shimeru shime shimer shimeri tozasu tozas toza tozasi/jun uru/kan ken shikiri shikir shizuka shizu narau n"
    "ara/kan ken aida ma shizuka shizu/kan ken wan seki sek kannuki kannuk kakawaru kakawa kakawar kakawari/kaku ka"
    "nnuki kannuk tana takadono/ko go katsu gatsu kugurido au awaseru awase awaser awaseri ri ai/batsu hatsu iegara"
    " isao/etsu kemisuru kemisu kemisur kemisuri heru he her heri/han hen ban miru mi mir miri ita/an on tojiru toj"
    "i tojir tojiri kurai kura yami yam/to tatakau tataka tatakai/fu oka/tai tsui kumi kum/bo ho fusegu fuseg fuseg"
    "i tsutsumi tsutsum/yo hi itsuwaru itsuwa itsuwar itsuwari haru akira/in on an kage kageru kager kageri kurai k"
    "ura/jin chin jindate ikusa/kai kizahash hashigo shina/so sho habamu habam haba habami kewashii kewa kewashi he"
    "dateru hedate hedater hedateri/a kuma omoneru omone omoner omoneri o/da ta kewashii kewa kewashi/fu ho tsuku t"
    "suk tsu tsuki/sai kiwa majiwaru majiwa majiwar majiwari ai/riku roku oka/chin jin tsurane tsuraner noberu nobe"
    " nober noberi furui furu/ko oriru ori orir oriri furu fu fur furi taguru tagu tagur taguri/gen kan kagiru kagi"
    " kagir kagiri/hei kizahash/in/jo ji nozoku nozok nozo nozoki harau hara/kan ken ochiiru ochii ochiir ochiiri/k"
    "en kewashii kewa kewashi/bai hai shitagau shitaga/ryo misasagi misasag shinogu shinog shinogi oka/to yo sue/gu"
    " sumi sum/ryu nakadaka nakada takai taka takashi/wai e kuma/zui sui shitagau shitaga/kaku hedateru hedate heda"
    "ter hedateri hedataru hedata hedatar hedatari/geki keki kyaku suki suk hima/sho sawaru sawa sawar sawari hedat"
    "e fusegu fuseg fusegi/in on kakureru kakure kakurer kakureri kakusu kakus kaku kakusi yoru yo yor yori/rin ton"
    "ari tonar tonaru tona/rei shimobe shitagau shitaga/seki shi hitotsu hitots hitot hitochi tada/jun shun hayabus"
    "a haya/nan katai kata muzuka/jaku saku suzume/gan kari kar/yu osu os osi o take/ga a miyabiya tsune masa/shu j"
    "u atsumaru atsuma atsumar atsumari tsudo atsumeru atsume atsumer atsumeri/ko yato yatoi/shi mesu mes me mesi/s"
    "u hina/so futa futatsu futats futat futachi narabu narab narabi tagui tagu/ri chi hanareru hanare hanarer hana"
    "reri hanasu hanas hana hanasi tsuku tsuk tsu tsuki/u ame ama/setsu yuki yuk susugu susug susugi/da dan shizuku"
    " shizuk shizu shizuki/fun kiri kir/un kumo iu/rei ochiru ochi ochir ochiri furu fu fur furi koboreru kobore ko"
    "borer koboreri/rai rui kaminari kaminar ikazuchi ikazuch/mu bu kiri kir/ju nureru nure nurer nureri matsu mats"
    " mat machi motomeru motome motomer motomeri/shin furu furueru furue furuer furueri/rei ryo tama/so shimo/ka ge"
    " kasumi kasum kasumu kasu/ro tsuyu tsuy araware arawarer/sei sho ao aoi/sei jo yasui yasu yasunji yasunjir yas"
    " ya yasi/sei jo shizuka shizu shizume shizumer shizuma shizumar/hi soreru sore sorer soreri arazu araz/men ben"
    " omo omote tsura mugiko/kaku kyoku kawa aratama aratamar aratame aratamer/ka kutsu kuts kut kuchi/ho haku kaba"
    "n/an kura/so sho saya/kiku kyo mari mar/shu shirigai shiriga aki ak toki tok/hen ben muchi much muchiuts muchi"
    "ut/sen toru to tor tori chi ch yuki/kan igeta/on in oto ne/in un hibiki hibik/kyo hibiku hibik hibi hibiki hib"
    "iiku hibiik hibii hibiiki/ketsu yo kechi kashira peeji peej/cho tei itadaki itadak itadaku itada/kei kyo ki ko"
    "ro shibarak shibara/ko go unaji unaj/jun shun sunao shitagau shitaga nobu/shu su hige motomeru motome motomer "
    "motomeri mochiiru mochii mochiir mochiiri/sho ju yo homeru home homer homeri tataeru tatae tataer tataeri kata"
    "chi katach/yo azukeru azuke azuker azukeri azukaru azuka azukar azukari/gan gen katakuna/han fun wakeru wake w"
    "aker wakeri shiku shik shi shiki/ton totsu nukazuku nukazuk nukazu nukazuki tsumazuk tsumazu tomini tomin/ha k"
    "atayoru katayo katayor katayori sukoburu sukobu sukobur sukoburi/ryo rei unaji unaj eri er osameru osame osame"
    "r osameri/kyo ho/hin bin shikirin/dai hitai hita/gaku gyaku hitai hita taka ta/gaku ago/gan gen kao/ken gen ak"
    "iraka akira araware arawarer/gan gen negau nega negai nao/ten itadaki itadak taoreru taore taorer taoreri/ko k"
    "aerimi kaerimir/fu kaze/satsu so hishigu hishig hishigi hayate midareru midare midarer midareri/hi tobu tob to"
    "bi tobasu tobas toba tobasi asu/shoku shi jiki ku kurau kura taberu tabe taber taberi/ki ueru ue uer ueri/kyo "
    "motenasu motenas motena motenasi ae ukeru uke uker ukeri/han bon meshi mesh ii/in on nomu nom no nomi/shi ji k"
    "au ka yashinau yashina kai/ho akiru aki akir akiri/shoku kazaru kaza kazar kazari/hei hyo mochi moch/ji mochi "
    "moch e esa/ga ueru ue uer ueri/ko gyo go sonaeru sonae sonaer sonaeri sakana/kan yakata tate/shu kubi kub kobe"
    " shirushi shirush/ko kyo kaori kaor ka/kei kyo kaoru kao kaor kaori/ba me ma uma/chi ji haseru hase haser hase"
    "ri/shun kun nareru nare narer nareri narasu naras nara narasi shitagau shitaga/ta da tai dai noseru nose noser"
    " noseri/eki umaya/ku kakeru kake kaker kakeri karu ka kar kari/chu todomaru todoma todomar todomari todomeru t"
    "odome todomer todomeri/ku koma/ga noru no nor nori shinogu shinog shinogi/shun sugureru sugure sugurer sugurer"
    "i okii oki nagai naga hayao toshi/ki noru no nor nori/so sawagu sawag sawagi sawaga urei ure/ken gen shirushi "
    "shirush akashi akash tamesu tames tame tamesi/gyo kyo takeshi takesh/ken gen akashi akash tamesu tames tame ta"
    "mesi shirushi shirush/kyo kei ryo odoroku odorok odoro odoroki odorokas odoroka kanashim kanashi/so sawagu saw"
    "ag sawagi/kotsu hone/kai gai mukuro/zui sui/ko takai taka takamaru takama takamar takamari takasa/hatsu kami k"
    "am/sho so su si matsu mats mat machi/to tsu kaku tatakau tataka araso tomasu tomas toma tomasi masu mas ma mas"
    "i hishaku hishak hisha hishaki/utsu iku shigeru shige shiger shigeri akiraka akira kaguwa sakan fumi/ki oni on"
    "/kai kashira sakigake/kon gon tamashii tama tamashi/mi bi mononoke bakemono sudama/ma ba mamono/gyo uo sakana "
    "sunadoru sunado sunador sunadori/ro oroka oro/nen ayu ay namazu namaz/sen azayaka azaya sukunai sukuna/ri koi "
    "ko/cho tai ta/gei kujira/iwashi iwash/son ten masu mas ma masi/rin uroko/cho tori tor/kyu ku hato atsumeru ats"
    "ume atsumer atsumeri/mei naku nak na naki naru nar nari narasu naras nara narasi/en tobi tob tonbi tonb/o kamo"
    "/ko otori otor hishikui hishiku/tei u/ho otori otor/kei niwatori niwator tori tor/kaku tsuru tsu tsur tsuri/o "
    "kamome/shu ju washi wash/yo o taka ta/ro ryo sagi sag/roku shika shi ka/ki gi/roku fumoto/rei ri uruwa uruwash"
    "i tsurana tsuranar narabu narab narabi uruwash/baku mugi mug/kiku kyoku koji koj magaru maga magar magari mage"
    "ru mage mager mageri kuma/ben men mugiko omo omote tsura/men mugiko/ma ba asa a/ro maro/ko o ki/rei ri kuroi k"
    "uro/koku kuroi kuro/moku damaru dama damar damari modasu modas moda modasi/tai mayuzumi mayuzum/tei kanae masa"
    "ni masan/ko tsuzumi tsuzum/bi hi hana/sei zai sai soro hitoshii hito hitoshi hitoshik/rei yowai yowa/shutsu se"
    "tsu sui kugiri kugir koma deru de der deri dasu das da dasi/ryu ro ryo tatsu tats tat tachi/ryu ro tatsu tats "
    "tat tachi/"};
inline constexpr std::uint32_t japanese_offsets[] = {
    0, 1, 74, 120, 185, 223, 240, 284, 328, 351, 396, 499, 567, 579, 608, 618, 626, 640, 665, 710, 739, 784,
    817, 861, 977, 1031, 1040, 1082, 1152, 1188, 1217, 1270, 1281, 1334, 1367, 1394, 1461, 1484, 1513, 1543,
    1572, 1610, 1624, 1649, 1684, 1703, 1752, 1768, 1792, 1808, 1825, 1849, 1879, 1890, 1985, 2009, 2143, 2159,
    2211, 2243, 2273, 2307, 2370, 2427, 2438, 2455, 2492, 2506, 2575, 2644, 2670, 2691, 2770, 2842, 2852, 2866,
    2893, 2906, 2972, 2991, 3012, 3035, 3068, 3084, 3102, 3134, 3173, 3223, 3235, 3277, 3312, 3337, 3345, 3374,
    3414, 3425, 3503, 3520, 3562, 3582, 3611, 3630, 3678, 3720, 3732, 3755, 3803, 3872, 3884, 3901, 3942, 3953,
    4008, 4073, 4134, 4209, 4251, 4309, 4318, 4348, 4389, 4423, 4456, 4500, 4512, 4540, 4563, 4623, 4647, 4667,
    4686, 4702, 4730, 4760, 4775, 4845, 4886, 4929, 4948, 4990, 5019, 5073, 5116, 5126, 5200, 5224, 5241, 5287,
    5352, 5410, 5481, 5522, 5543, 5552, 5567, 5579, 5596, 5654, 5686, 5703, 5729, 5759, 5776, 5870, 5929, 5944,
    5988, 6008, 6022, 6076, 6139, 6156, 6160, 6204, 6220, 6239, 6250, 6264, 6271, 6280, 6329, 6391, 6407, 6443,
    6541, 6555, 6580, 6612, 6641, 6654, 6709, 6761, 6805, 6853, 6884, 6910, 6940, 6958, 7003, 7068, 7106, 7156,
    7229, 7282, 7321, 7357, 7412, 7462, 7479, 7491, 7539, 7600, 7676, 7713, 7751, 7769, 7786, 7868, 7928, 7967,
    8006, 8053, 8095, 8109, 8122, 8159, 8174, 8184, 8223, 8272, 8333, 8382, 8400, 8447, 8467, 8494, 8560, 8574,
    8590, 8634, 8653, 8682, 8718, 8728, 8754, 8761, 8781, 8805, 8834, 8842, 8886, 8900, 8972, 8991, 9006, 9026,
    9038, 9091, 9170, 9232, 9258, 9272, 9339, 9388, 9423, 9503, 9555, 9582, 9632, 9675, 9728, 9774, 9823, 9844,
    9861, 9883, 9888, 9902, 9945, 9961, 9976, 9999, 10026, 10095, 10122, 10152, 10162, 10192, 10286, 10318,
    10339, 10393, 10423, 10450, 10482, 10534, 10580, 10625, 10663, 10696, 10766, 10819, 10843, 10922, 10967,
    10991, 11017, 11077, 11116, 11150, 11192, 11211, 11231, 11292, 11354, 11392, 11416, 11428, 11493, 11525,
    11581, 11589, 11662, 11690, 11717, 11770, 11815, 11840, 11867, 11929, 11946, 12010, 12062, 12108, 12126,
    12176, 12191, 12230, 12259, 12296, 12367, 12402, 12427, 12464, 12473, 12494, 12556, 12592, 12598, 12607,
    12643, 12724, 12763, 12780, 12816, 12838, 12900, 12938, 13001, 13029, 13062, 13108, 13115, 13135, 13162,
    13177, 13219, 13271, 13317, 13327, 13346, 13367, 13429, 13471, 13524, 13554, 13559, 13579, 13635, 13687,
    13717, 13732, 13757, 13795, 13812, 13856, 13875, 13893, 13945, 13959, 14011, 14031, 14041, 14094, 14118,
    14178, 14262, 14270, 14286, 14336, 14344, 14412, 14479, 14541, 14629, 14642, 14663, 14691, 14752, 14817,
    14834, 14851, 14873, 14879, 14934, 14958, 14979, 15018, 15067, 15110, 15142, 15189, 15214, 15247, 15259,
    15291, 15302, 15367, 15392, 15439, 15508, 15580, 15591, 15611, 15663, 15692, 15706, 15719, 15748, 15782,
    15817, 15879, 15954, 16005, 16012, 16033, 16050, 16058, 16091, 16119, 16156, 16164, 16179, 16238, 16256,
    16282, 16299, 16331, 16419, 16481, 16513, 16526, 16580, 16594, 16606, 16664, 16677, 16694, 16725, 16768,
    16829, 16841, 16863, 16871, 16889, 16905, 16947, 16956, 16994, 17011, 17026, 17043, 17051, 17120, 17164,
    17202, 17279, 17310, 17317, 17349, 17387, 17405, 17426, 17458, 17507, 17554, 17585, 17621, 17631, 17634,
    17644, 17689, 17718, 17751, 17792, 17889, 17944, 17988, 18028, 18051, 18122, 18169, 18202, 18249, 18263,
    18273, 18287, 18302, 18325, 18369, 18388, 18454, 18484, 18520, 18529, 18549, 18555, 18567, 18613, 18637,
    18687, 18753, 18777, 18798, 18833, 18857, 18869, 18899, 18909, 18923, 18986, 18995, 19006, 19018, 19047,
    19126, 19163, 19173, 19188, 19219, 19234, 19291, 19311, 19358, 19377, 19404, 19430, 19456, 19542, 19567,
    19596, 19611, 19631, 19680, 19692, 19707, 19720, 19734, 19754, 19766, 19845, 19871, 19885, 19950, 20008,
    20016, 20038, 20057, 20068, 20137, 20156, 20242, 20252, 20341, 20357, 20369, 20477, 20501, 20517, 20526,
    20541, 20580, 20681, 20731, 20849, 20876, 20889, 20934, 20980, 21000, 21052, 21100, 21113, 21162, 21183,
    21197, 21224, 21249, 21314, 21366, 21381, 21389, 21429, 21445, 21451, 21460, 21472, 21541, 21618, 21651,
    21692, 21714, 21754, 21776, 21812, 21870, 21940, 21960, 21996, 22009, 22042, 22078, 22101, 22132, 22144,
    22172, 22186, 22213, 22221, 22291, 22306, 22367, 22382, 22405, 22413, 22439, 22450, 22488, 22500, 22514,
    22544, 22563, 22586, 22594, 22611, 22620, 22638, 22646, 22680, 22737, 22769, 22795, 22834, 22844, 22863,
    22879, 22914, 22965, 22974, 22995, 23015, 23041, 23057, 23073, 23098, 23152, 23181, 23200, 23241, 23283,
    23308, 23342, 23360, 23382, 23410, 23445, 23463, 23472, 23550, 23586, 23616, 23626, 23672, 23747, 23776,
    23781, 23799, 23845, 23862, 23923, 23936, 23951, 23963, 24009, 24035, 24046, 24084, 24148, 24188, 24216,
    24251, 24287, 24332, 24340, 24392, 24414, 24463, 24511, 24567, 24631, 24656, 24710, 24722, 24767, 24784,
    24832, 24852, 24897, 24998, 25046, 25104, 25169, 25234, 25278, 25329, 25353, 25404, 25441, 25485, 25564,
    25613, 25641, 25661, 25675, 25688, 25764, 25769, 25784, 25827, 25868, 25908, 25970, 26034, 26046, 26076,
    26147, 26196, 26254, 26279, 26292, 26315, 26332, 26341, 26349, 26365, 26378, 26388, 26403, 26408, 26422,
    26447, 26455, 26493, 26571, 26610, 26619, 26623, 26684, 26707, 26747, 26786, 26795, 26811, 26840, 26854,
    26886, 26960, 26987, 27000, 27026, 27064, 27079, 27120, 27127, 27136, 27147, 27166, 27186, 27211, 27224,
    27253, 27307, 27314, 27335, 27367, 27393, 27409, 27447, 27462, 27515, 27532, 27600, 27633, 27650, 27666,
    27674, 27689, 27702, 27850, 27888, 27939, 28072, 28120, 28193, 28206, 28225, 28251, 28300, 28369, 28464,
    28507, 28548, 28582, 28616, 28651, 28662, 28688, 28703, 28717, 28745, 28754, 28772, 28830, 28884, 28893,
    28905, 28948, 28970, 29019, 29081, 29101, 29113, 29133, 29235, 29293, 29326, 29382, 29394, 29434, 29499,
    29579, 29607, 29628, 29705, 29755, 29790, 29803, 29848, 29868, 29926, 29959, 29973, 29994, 30078, 30103,
    30117, 30192, 30263, 30318, 30402, 30440, 30459, 30505, 30555, 30564, 30603, 30615, 30636, 30654, 30700,
    30711, 30741, 30764, 30777, 30815, 30917, 30947, 30976, 30997, 31069, 31080, 31112, 31156, 31219, 31246,
    31290, 31349, 31397, 31418, 31440, 31456, 31498, 31600, 31627, 31639, 31662, 31695, 31709, 31736, 31783,
    31819, 31840, 31895, 31921, 31961, 31974, 32011, 32017, 32059, 32075, 32123, 32190, 32242, 32255, 32321,
    32342, 32366, 32396, 32445, 32477, 32503, 32551, 32583, 32598, 32602, 32642, 32682, 32710, 32726, 32788,
    32805, 32817, 32848, 32865, 32896, 32941, 32992, 33042, 33070, 33092, 33149, 33186, 33237, 33294, 33328,
    33352, 33388, 33414, 33489, 33505, 33536, 33578, 33607, 33658, 33683, 33718, 33754, 33808, 33871, 33903,
    33915, 33940, 33969, 34007, 34044, 34062, 34075, 34147, 34180, 34213, 34225, 34254, 34327, 34330, 34373,
    34389, 34472, 34489, 34522, 34547, 34591, 34634, 34686, 34713, 34726, 34755, 34780, 34835, 34881, 34942,
    34945, 34963, 35024, 35035, 35048, 35075, 35100, 35169, 35179, 35200, 35254, 35272, 35287, 35320, 35329,
    35408, 35424, 35438, 35449, 35459, 35475, 35520, 35592, 35641, 35676, 35706, 35737, 35782, 35846, 35885,
    35909, 35937, 35945, 36000, 36013, 36043, 36071, 36115, 36207, 36238, 36329, 36351, 36382, 36410, 36480,
    36526, 36549, 36596, 36634, 36684, 36718, 36744, 36773, 36825, 36865, 36966, 36989, 37022, 37047, 37103,
    37127, 37231, 37255, 37286, 37320, 37343, 37374, 37397, 37412, 37445, 37509, 37539, 37584, 37645, 37716,
    37741, 37774, 37782, 37810, 37874, 37896, 37921, 37942, 37962, 38001, 38059, 38101, 38129, 38198, 38248,
    38284, 38343, 38423, 38448, 38487, 38510, 38542, 38611, 38615, 38645, 38674, 38738, 38781, 38802, 38856,
    38912, 38944, 38966, 38980, 38990, 39033, 39067, 39111, 39136, 39169, 39198, 39251, 39337, 39386, 39431,
    39452, 39486, 39570, 39651, 39714, 39734, 39826, 39853, 39884, 39940, 39960, 40016, 40041, 40113, 40172,
    40252, 40279, 40327, 40411, 40481, 40519, 40582, 40664, 40702, 40714, 40736, 40766, 40784, 40850, 40891,
    40900, 40971, 41002, 41023, 41093, 41121, 41145, 41196, 41244, 41267, 41295, 41302, 41313, 41417, 41446,
    41457, 41491, 41499, 41504, 41511, 41536, 41627, 41658, 41695, 41774, 41831, 41890, 41903, 41956, 41971,
    41979, 41999, 42044, 42076, 42087, 42141, 42159, 42182, 42220, 42237, 42258, 42266, 42304, 42315, 42344,
    42352, 42367, 42427, 42442, 42520, 42546, 42579, 42598, 42670, 42692, 42707, 42717, 42739, 42761, 42789,
    42810, 42832, 42851, 42910, 42922, 42970, 43020, 43056, 43074, 43110, 43137, 43158, 43181, 43208, 43267,
    43285, 43307, 43361, 43382, 43396, 43418, 43481, 43504, 43538, 43552, 43605, 43663, 43715, 43727, 43776,
    43806, 43881, 43901, 43951, 43976, 43997, 44018, 44105, 44120, 44143, 44209, 44217, 44277, 44291, 44320,
    44353, 44395, 44443, 44478, 44494, 44521, 44537, 44546, 44574, 44624, 44636, 44680, 44719, 44752, 44832,
    44895, 44908, 44918, 44934, 44945, 44954, 44962, 45009, 45069, 45094, 45110, 45145, 45166, 45175, 45209,
    45242, 45343, 45432, 45491, 45519, 45531, 45558, 45571, 45616, 45627, 45644, 45675, 45691, 45700, 45753,
    45811, 45836, 45855, 45868, 45884, 45894, 45977, 46009, 46028, 46045, 46099, 46121, 46135, 46164, 46184,
    46193, 46206, 46217, 46278, 46309, 46327, 46335, 46352, 46414, 46433, 46454, 46527, 46544, 46622, 46644,
    46656, 46666, 46673, 46733, 46754, 46762, 46774, 46782, 46825, 46840, 46848, 46860, 46872, 46894, 46912,
    46920, 46940, 46950, 46979, 46987, 46997, 47013, 47028, 47038, 47090, 47106, 47120, 47136, 47145, 47163,
    47184, 47193, 47204, 47212, 47226, 47245, 47260, 47273, 47299, 47351, 47399, 47417, 47431, 47456, 47476,
    47499, 47525, 47537, 47546, 47647, 47707, 47719, 47788, 47830, 47843, 47861, 47884, 47945, 47969, 48058,
    48076, 48093, 48107, 48123, 48129, 48150, 48190, 48243, 48279, 48290, 48334, 48355, 48361, 48377, 48416,
    48432, 48453, 48460, 48509, 48526, 48568, 48607, 48645, 48673, 48723, 48758, 48766, 48806, 48818, 48847,
    48877, 48940, 48995, 49014, 49065, 49091, 49126, 49156, 49184, 49199, 49222, 49280, 49348, 49417, 49489,
    49541, 49556, 49591, 49677, 49720, 49731, 49745, 49781, 49870, 49913, 49924, 49933, 49950, 49961, 49974,
    49987, 50003, 50019, 50044, 50081, 50099, 50123, 50160, 50241, 50250, 50278, 50294, 50302, 50402, 50416,
    50421, 50432, 50442, 50528, 50549, 50569, 50619, 50700, 50758, 50861, 50885, 50913, 50958, 50969, 51072,
    51113, 51144, 51155, 51203, 51212, 51309, 51318, 51324, 51348, 51403, 51470, 51529, 51536, 51551, 51572,
    51606, 51676, 51691, 51736, 51756, 51771, 51781, 51802, 51827, 51845, 51872, 51910, 51926, 51940, 51953,
    51979, 51994, 52038, 52077, 52113, 52178, 52199, 52212, 52262, 52292, 52328, 52357, 52366, 52373, 52404,
    52420, 52440, 52471, 52537, 52551, 52606, 52685, 52727, 52789, 52814, 52824, 52867, 52887, 52912, 52957,
    52983, 52996, 53021, 53056, 53112, 53138, 53163, 53242, 53270, 53330, 53361, 53416, 53443, 53501, 53563,
    53576, 53638, 53652, 53663, 53726, 53741, 53778, 53788, 53804, 53828, 53895, 53918, 53956, 54024, 54100,
    54143, 54156, 54236, 54307, 54370, 54398, 54450, 54528, 54542, 54628, 54681, 54718, 54772, 54784, 54800,
    54851, 54862, 54882, 54952, 54980, 55017, 55042, 55093, 55129, 55183, 55193, 55208, 55254, 55262, 55307,
    55381, 55388, 55405, 55452, 55509, 55523, 55604, 55642, 55671, 55694, 55705, 55715, 55738, 55774, 55810,
    55828, 55842, 55886, 55919, 55932, 55947, 55968, 55996, 56016, 56050, 56082, 56103, 56132, 56153, 56173,
    56248, 56256, 56285, 56321, 56336, 56361, 56407, 56453, 56461, 56494, 56537, 56591, 56614, 56635, 56646,
    56674, 56710, 56757, 56766, 56789, 56808, 56852, 56887, 56900, 56912, 56926, 56939, 56978, 56992, 57035,
    57052, 57067, 57088, 57133, 57170, 57183, 57194, 57223, 57241, 57251, 57277, 57295, 57316, 57339, 57393,
    57410, 57428, 57442, 57463, 57484, 57503, 57519, 57527, 57547, 57566, 57582, 57600, 57660, 57676, 57687,
    57694, 57707, 57752, 57835, 57842, 57866, 57877, 57888, 57894, 57898, 57910, 57919, 57948, 57960, 58023,
    58030, 58060, 58063, 58067, 58076, 58082, 58088, 58094, 58104, 58134, 58142, 58170, 58173, 58183, 58193,
    58211, 58246, 58259, 58314, 58341, 58416, 58471, 58487, 58546, 58564, 58587, 58622, 58652, 58716, 58732,
    58748, 58767, 58841, 58872, 58884, 58922, 59012, 59068, 59128, 59189, 59263, 59343, 59408, 59418, 59446,
    59458, 59498, 59525, 59550, 59558, 59578, 59598, 59652, 59693, 59733, 59741, 59751, 59784, 59816, 59830,
    59850, 59860, 59900, 59985, 60013, 60060, 60079, 60103, 60112, 60152, 60186, 60227, 60235, 60248, 60267,
    60326, 60347, 60373, 60401, 60426, 60481, 60508, 60579, 60605, 60629, 60680, 60743, 60756, 60823, 60838,
    60902, 60939, 60976, 61009, 61028, 61065, 61084, 61166, 61237, 61266, 61346, 61385, 61397, 65536, 65588,
    65607, 65670, 65681, 65718, 65765, 65786, 65848, 65867, 65892, 65899, 65911, 65954, 65983, 66004, 66028,
    66039, 66051, 66104, 66165, 66180, 66194, 66201, 66218, 66253, 66259, 66296, 66311, 66330, 66361, 66406,
    66418, 66446, 66502, 66532, 66565, 66600, 66628, 66652, 66673, 66714, 66767, 66786, 66829, 66876, 66887,
    66910, 66919, 66952, 66991, 67044, 67062, 67091, 67129, 67195, 67224, 67271, 67306, 67365, 67395, 67481,
    67501, 67517, 67555, 67595, 67632, 67675, 67689, 67702, 67720, 67737, 67746, 67771, 67830, 67938, 67985,
    68003, 68033, 68067, 68111, 68145, 68171, 68214, 68322, 68333, 68386, 68456, 68464, 68523, 68530, 68547,
    68567, 68606, 68616, 68686, 68699, 68723, 68752, 68779, 68827, 68843, 68851, 68917, 68925, 68943, 68966,
    69005, 69061, 69093, 69123, 69171, 69197, 69210, 69246, 69269, 69280, 69312, 69320, 69336, 69343, 69375,
    69391, 69402, 69416, 69425, 69444, 69475, 69480, 69489, 69547, 69563, 69591, 69624, 69641, 69698, 69726,
    69758, 69796, 69822, 69828, 69840, 69851, 69893, 69906, 69915, 69927, 69948, 69983, 70017, 70030, 70087,
    70097, 70135, 70171, 70191, 70241, 70260, 70269, 70281, 70299, 70320, 70337, 70366, 70372, 70401, 70440,
    70461, 70473, 70510, 70525, 70537, 70550, 70669, 70711, 70781, 70803, 70842, 70859, 70918, 70930, 70962,
    70984, 71002, 71015, 71025, 71073, 71102, 71131, 71174, 71229, 71250, 71277, 71376, 71432, 71446, 71470,
    71478, 71533, 71541, 71574, 71612, 71651, 71688, 71753, 71805, 71813, 71832, 71898, 71904, 71977, 71990,
    72016, 72073, 72105, 72129, 72169, 72178, 72191, 72255, 72267, 72274, 72291, 72299, 72329, 72336, 72376,
    72403, 72416, 72498, 72538, 72570, 72621, 72631, 72669, 72709, 72724, 72763, 72781, 72847, 72859, 72920,
    72953, 73003, 73041, 73068, 73084, 73103, 73155, 73168, 73188, 73225, 73324, 73343, 73388, 73400, 73420,
    73433, 73468, 73517, 73591, 73627, 73642, 73692, 73712, 73730, 73781, 73797, 73859, 73925, 73972, 73982,
    73990, 74024, 74053, 74087, 74138, 74184, 74229, 74265, 74274, 74280, 74308, 74344, 74367, 74391, 74400,
    74429, 74462, 74528, 74582, 74604, 74654, 74729, 74766, 74787, 74798, 74806, 74889, 74902, 74911, 74924,
    74937, 74954, 74962, 75011, 75020, 75053, 75091, 75190, 75236, 75252, 75263, 75305, 75342, 75436, 75457,
    75470, 75506, 75535, 75542, 75575, 75615, 75621, 75630, 75679, 75707, 75720, 75755, 75767, 75797, 75816,
    75860, 75939, 75952, 75980, 75997, 76011, 76025, 76056, 76060, 76109, 76118, 76148, 76160, 76232, 76302,
    76345, 76360, 76387, 76407, 76432, 76474, 76514, 76556, 76571, 76674, 76728, 76746, 76805, 76834, 76863,
    76894, 76911, 76920, 76948, 76987, 76991, 77006, 77017, 77034, 77043, 77052, 77077, 77093, 77111, 77146,
    77152, 77172, 77206, 77216, 77244, 77256, 77267, 77309, 77317, 77352, 77448, 77461, 77495, 77506, 77516,
    77539, 77555, 77564, 77585, 77650, 77689, 77734, 77785, 77800, 77835, 77869, 77889, 77908, 77923, 77939,
    77949, 77959, 77994, 78004, 78048, 78056, 78116, 78166, 78187, 78195, 78234, 78242, 78260, 78277, 78289,
    78300, 78343, 78368, 78400, 78437, 78458, 78499, 78549, 78567, 78572, 78583, 78606, 78627, 78634, 78641,
    78652, 78667, 78678, 78736, 78759, 78776, 78789, 78798, 78854, 78879, 78961, 78990, 79018, 79046, 79059,
    79080, 79127, 79179, 79256, 79282, 79333, 79361, 79366, 79392, 79404, 79411, 79427, 79491, 79520, 79562,
    79635, 79647, 79684, 79719, 79789, 79801, 79820, 79839, 79891, 79902, 79941, 80001, 80019, 80044, 80064,
    80162, 80250, 80265, 80282, 80288, 80296, 80307, 80337, 80366, 80416, 80434, 80446, 80456, 80463, 80477,
    80494, 80530, 80555, 80562, 80576, 80612, 80686, 80703, 80714, 80759, 80767, 80785, 80798, 80872, 80885,
    80899, 80950, 81000, 81047, 81066, 81119, 81147, 81175, 81191, 81241, 81281, 81303, 81314, 81326, 81337,
    81346, 81396, 81431, 81441, 81491, 81539, 81563, 81570, 81590, 81597, 81618, 81632, 81647, 81726, 81735,
    81790, 81814, 81842, 81861, 81915, 81940, 81948, 82019, 82056, 82077, 82160, 82181, 82231, 82266, 82340,
    82401, 82428, 82486, 82497, 82559, 82576, 82629, 82683, 82705, 82754, 82796, 82839, 82898, 82946, 82996,
    83027, 83059, 83081, 83151, 83172, 83208, 83241, 83283, 83297, 83359, 83396, 83450, 83488, 83500, 83561,
    83574, 83663, 83710, 83748, 83777, 83829, 83864, 83892, 83939, 83976, 84004, 84041, 84062, 84130, 84161,
    84193, 84251, 84281, 84290, 84302, 84327, 84381, 84407, 84440, 84481, 84516, 84544, 84611, 84643, 84684,
    84712, 84744, 84758, 84771, 84789, 84820, 84854, 84866, 84875, 84888, 84925, 85003, 85020, 85024, 85097,
    85132, 85149, 85177, 85230, 85259, 85287, 85307, 85330, 85400, 85409, 85463, 85474, 85481, 85537, 85552,
    85586, 85644, 85671, 85700, 85730, 85740, 85757, 85798, 85840, 85874, 85895, 85920, 85972, 85998, 86069,
    86115, 86155, 86193, 86209, 86223, 86267, 86276, 86296, 86338, 86404, 86461, 86490, 86515, 86569, 86587,
    86656, 86684, 86743, 86759, 86786, 86840, 86860, 86889, 86925, 86946, 86978, 87044, 87086, 87146, 87216,
    87285, 87316, 87371, 87386, 87445, 87462, 87529, 87550, 87574, 87594, 87605, 87616, 87643, 87664, 87679,
    87708, 87721, 87749, 87831, 87858, 87914, 87955, 88030, 88077, 88122, 88135, 88142, 88205, 88254, 88273,
    88312, 88369, 88405, 88477, 88527, 88553, 88563, 88599, 88610, 88627, 88643, 88781, 88810, 88859, 88908,
    88936, 88961, 89027, 89060, 89170, 89191, 89241, 89304, 89352, 89419, 89474, 89500, 89559, 89604, 89620,
    89656, 89709, 89740, 89837, 89857, 89868, 89893, 89917, 89991, 90077, 90132, 90157, 90212, 90271, 90284,
    90328, 90345, 90384, 90410, 90437, 90476, 90508, 90578, 90601, 90626, 90655, 90734, 90776, 90822, 90885,
    90936, 90969, 91079, 91100, 91137, 91275, 91364, 91379, 91391, 91442, 91516, 91522, 91555, 91581, 91609,
    91627, 91671, 91692, 91704, 91717, 91728, 91751, 91821, 91863, 91872, 91912, 91929, 91996, 92008, 92042,
    92067, 92104, 92127, 92209, 92238, 92252, 92263, 92274, 92279, 92317, 92328, 92336, 92379, 92406, 92434,
    92451, 92463, 92517, 92585, 92616, 92693, 92705, 92726, 92783, 92793, 92845, 92863, 92880, 92888, 92902,
    92927, 92945, 92984, 93005, 93020, 93036, 93053, 93064, 93072, 93104, 93118, 93139, 93176, 93198, 93223,
    93256, 93271, 93295, 93305, 93344, 93357, 93398, 93411, 93430, 93454, 93477, 93532, 93540, 93573, 93595,
    93608, 93617, 93658, 93677, 93725, 93778, 93799, 93808, 93842, 93901, 93945, 93958, 93995, 94084, 94092,
    94140, 94170, 94239, 94273, 94338, 94362, 94417, 94450, 94501, 94527, 94534, 94552, 94595, 94645, 94690,
    94713, 94740, 94827, 94865, 94893, 94920, 94965, 94979, 95041, 95107, 95140, 95153, 95156, 95198, 95235,
    95261, 95286, 95334, 95344, 95356, 95395, 95406, 95431, 95502, 95532, 95588, 95669, 95698, 95727, 95770,
    95793, 95815, 95832, 95845, 95866, 95891, 95970, 95984, 96005, 96013, 96081, 96167, 96177, 96212, 96248,
    96261, 96272, 96351, 96393, 96408, 96490, 96529, 96542, 96551, 96582, 96613, 96628, 96675, 96730, 96769,
    96800, 96850, 96874, 96888, 96896, 96908, 96926, 96963, 96999, 97032, 97042, 97055, 97074, 97132, 97166,
    97203, 97236, 97253, 97290, 97368, 97447, 97508, 97525, 97579, 97652, 97721, 97776, 97783, 97800, 97815,
    97845, 97854, 97866, 97905, 97934, 97982, 98002, 98010, 98082, 98128, 98182, 98202, 98263, 98285, 98308,
    98343, 98367, 98398, 98417, 98437, 98457, 98503, 98519, 98554, 98575, 98604, 98617, 98649, 98725, 98764,
    98774, 98819, 98889, 98897, 98940, 99010, 99030, 99069, 99132, 99155, 99218, 99293, 99316, 99327, 99342,
    99350, 99404, 99419, 99453, 99557, 99627, 99637, 99658, 99688, 99719, 99732, 99779, 99792, 99816, 99849,
    99859, 99870, 99881, 99894, 99919, 99929, 99942, 99987, 100047, 100070, 100077, 100108, 100114, 100128,
    100158, 100184, 100193, 100211, 100224, 100240, 100258, 100264, 100276, 100343, 100357, 100432, 100463,
    100474, 100486, 100494, 100502, 100520, 100536, 100591, 100612, 100635, 100653, 100664, 100712, 100727,
    100796, 100828,
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
    {0x4E01, 524812, "ting teng ding jeong jung chung tien dinh/"},
    {0x4E18, 16843908, "khoo koo khu yau hew chiu chiou chyou kew kho qiu kiu hiew kuo khoe coo kuw/"},
    {0x4E25, 17834064, "um eom uhm yim ngiam giam yen geam/"},
    {0x4E50, 16787456, "yue le lok loh ngok yueh/"},
    {0x4EC7, 328708, "qiu chou sau kau chiu/"},
    {0x4EFB, 16911104, "im lim yim yum jen yam ren jin jim/"},
    {0x4F0D, 4206672, "ng woo wu eng mg goh ngo/"},
    {0x4F55, 128, "ho hoe hor haw hoh her ha/"},
    {0x4F58, 262144, "she sia seah ser/"},
    {0x4F59, 16793872, "yee yu eu ee er yeu yue yii ie oe/"},
    {0x4FAF, 1152, "hau how hou heu ho kau/"},
    {0x4FDE, 17956864, "yoo yu you yue ryu ue/"},
    {0x502A, 8256, "geh ngai ni gei nyi gay ngei/"},
    {0x5085, 32928, "poh foo fu po hu pow poo/"},
    {0x5143, 20971520, "won weon yuan/"},
    {0x5168, 516, "jun chun jeon chon chuan/"},
    {0x5173, 66624, "kwan kuan quan guan kwaan/"},
    {0x5177, 1088, "koo goo ku gu/"},
    {0x5189, 16908800, "ran jan yim/"},
    {0x51AF, 32930, "phung fung foong bang pang feng hong pung fong/"},
    {0x51BC, 262272, "sin seen hsien shin sinn/"},
    {0x51CC, 2048, "ling leng lin/"},
    {0x5218, 16910336, "lau low liew lauw yoo yu you ryu liu lao lew liou liao luu/"},
    {0x5229, 2048, "lee li lei/"},
    {0x5289, 16910336, "lau low liew lauw yoo yu you ryu liu lao lew liou liao luu/"},
    {0x533A, 16385, "au aw ou ow/"},
    {0x5340, 16385, "au aw ou ow/"},
    {0x5343, 4, "chun cheon/"},
    {0x5353, 524292, "toh tok cho cheuk tock cheok toe/"},
    {0x5355, 262152, "shan sin sen dan/"},
    {0x5357, 8192, "nam nahm nan/"},
    {0x5358, 262152, "shan sin sen dan/"},
    {0x535E, 32770, "byun byeon pyun pian/"},
    {0x5362, 141312, "roh noh no ro loo lo lu low/"},
    {0x53B3, 17834064, "um eom uhm yim ngiam giam yen geam/"},
    {0x53E4, 1088, "koo ku kwoo kou gu/"},
    {0x53EC, 262144, "shao/"},
    {0x53F6, 16777472, "yap yeap iap yip ip yeh yapp yick/"},
    {0x53F8, 262144, "sze szu se/"},
    {0x5409, 1088, "gil kil kat/"},
    {0x5415, 16910336, "loo lu lui lye ler lyu leu yeo ryeo loi loy looi luh lie/"},
    {0x5433, 5251152, "goh go ngo gouw ng woo wu eng ung gow/"},
    {0x5434, 5251152, "goh go ngo gouw ng woo wu eng ung gow/"},
    {0x5442, 16910336, "loo lu lui lye ler lyu leu yeo ryeo loi loy looi luh lie/"},
    {0x5458, 16777216, "yun/"},
    {0x5468, 524804, "chew chiu tjioe chow joo ju chou cheu jou chiew chau tjiu tsiu/"},
    {0x54E1, 16777216, "yun/"},
    {0x5510, 524296, "tong tng tang dang thong/"},
    {0x55AE, 262152, "shan sin sen dan/"},
    {0x56B4, 17834064, "um eom uhm yim ngiam giam yen geam/"},
    {0x5857, 524296, "too doo tu thu toh/"},
    {0x590F, 128, "ha hah hsia he/"},
    {0x59DA, 16777216, "yeow yew yiu yao yu yeoh/"},
    {0x59DC, 1092, "kang gang keung chiang geung kiang/"},
    {0x5B54, 1152, "khong hung kong kung/"},
    {0x5B59, 262144, "sohn son suen suhn soon sng sun song swun/"},
    {0x5B5F, 4096, "maeng meng mang/"},
    {0x5B6B, 262144, "sohn son suen suhn soon sng sun song swun/"},
    {0x5B81, 8192, "ning/"},
    {0x5B89, 16385, "ahn an on/"},
    {0x5B8B, 262144, "song sung sng soong soon shoong/"},
    {0x5BB9, 16777728, "yung yong jung/"},
    {0x5BE7, 8192, "ning/"},
    {0x5C09, 20971520, "yu wei/"},
    {0x5C24, 16777488, "yew yu yau iu you eu/"},
    {0x5C39, 20971520, "yoon yun youn wan yin yune/"},
    {0x5C91, 786436, "sam sum shum cham tsen sham tsam/"},
    {0x5D14, 524292, "choi choe chwe choy tsui choih chey/"},
    {0x5D47, 4, "chi/"},
    {0x5DEB, 4198402, "moo boo wu/"},
    {0x5E84, 524804, "chng ching chong chuang jang chuan tjung juang chueng/"},
    {0x5EB7, 1152, "khng kang hong kong/"},
    {0x5ED6, 2048, "liao liew leow liau liow leaw liaw leaow leeow/"},
    {0x5F20, 524804, "teo teoh thio tio tiong chong cheong chang jang chung tjong cheung teow truong tchong chiong chueng thiong tjiong/"},
    {0x5F35, 524804, "teo teoh thio tio tiong chong cheong chang jang chung tjong cheung teow truong tchong chiong chueng thiong tjiong/"},
    {0x5F6D, 32768, "phang peh pang perng pheh peng/"},
    {0x5F90, 34341508, "chee cher ji seo suh tsui chui hsu shyu shu su swee chi chhi sze chu zee tsu tjhie chhie/"},
    {0x6210, 262144, "sung seong/"},
    {0x621A, 4, "chik chi/"},
    {0x6234, 524296, "tai te tay toy dai tye tee thay thai/"},
    {0x6298, 262144, "she/"},
    {0x647A, 262144, "she/"},
    {0x6587, 4198402, "moon mun man boon wen/"},
    {0x6589, 589828, "chai chi tsai qi/"},
    {0x65B9, 32930, "pung png hng bang fong fang phang pang/"},
    {0x65BD, 262144, "sy see si shi shih sze shea sih sye/"},
    {0x660E, 4096, "myung/"},
    {0x66F2, 66564, "qu chu kuk chyu/"},
    {0x66FD, 34079236, "chan chen tsang tjan tseng tzeng chang jeung cheng zeng tjen chng tsan chean/"},
    {0x66FE, 34079236, "chan chen tsang tjan tseng tzeng chang jeung cheng zeng tjen chng tsan chean/"},
    {0x6731, 524868, "choo chu tjoe joo ju chee gee chow chau choe/"},
    {0x6734, 32770, "park pak piao bak pock pok bahk paik/"},
    {0x6743, 66624, "kwon gwon quan kweon/"},
    {0x674E, 16910344, "lee li lie rhee yi ly lay dy ree leigh/"},
    {0x675C, 524296, "do toh tho doe toe/"},
    {0x6768, 16785672, "yeo yeoh njo yong yang yeung ieong young nio yeong duong ieo iu io yoong/"},
    {0x6797, 16910336, "lim liem lin lam rim yim lum ling lien/"},
    {0x67E5, 34078724, "cha zha char tsa/"},
    {0x67EF, 82944, "kua quah or kwa ko ke ker orr kuah/"},
    {0x67F3, 16910336, "ryu yoo yu liu lau ryoo lyu lew liew/"},
    {0x6881, 16918528, "neo niu leong leung liang yang ryang nio liong leang loong neoh lang luong/"},
    {0x6885, 4098, "mui boey buay mei moy/"},
    {0x694A, 16785672, "yeo yeoh njo yong yang yeung ieong young nio yeong duong ieo iu io yoong/"},
    {0x697D, 16787456, "yue le lok loh ngok yueh/"},
    {0x6A02, 16787456, "yue le lok loh ngok yueh/"},
    {0x6A38, 32770, "park pak piao bak pock pok bahk paik/"},
    {0x6B0A, 66624, "kwon gwon quan kweon/"},
    {0x6B27, 16385, "au aw ow ou ooi ouw auw/"},
    {0x6B50, 16385, "au aw ow ou ooi ouw auw/"},
    {0x6B66, 2097154, "vo vu bu/"},
    {0x6BB5, 8, "doan/"},
    {0x6BB7, 16777232, "yan yin eun/"},
    {0x6C5F, 1604, "kang kong jiang chiang gang kiang kwong/"},
    {0x6C60, 516, "ji chi jee/"},
    {0x6C64, 524288, "thng tong tng tang thong tung thung/"},
    {0x6C6A, 5259264, "ong wong wang uong/"},
    {0x6C88, 786432, "sim shen shim sum sam shum tim sheum sem/"},
    {0x6CB3, 128, "ha hah/"},
    {0x6D17, 8388608, "xian/"},
    {0x6D2A, 8321, "ang hong hung ng horng/"},
    {0x6D82, 524296, "too doo tu thu toh/"},
    {0x6E29, 7356416, "oon voon woon wan wen wun un/"},
    {0x6E38, 16777472, "yew yu yau yeow iu yow you yiu/"},
    {0x6E6F, 524288, "thng tong tng tang thong tung thung/"},
    {0x6EAB, 7356416, "oon voon woon wan wen wun un/"},
    {0x6F58, 32770, "phua pua poon pan ban phoa phuah pun phan phoan/"},
    {0x700B, 786432, "sim shen shim sum sam shum tim sheum sem/"},
    {0x718A, 128, "hsiung hung him hiong/"},
    {0x7384, 128, "hyun hyeon/"},
    {0x738B, 7356546, "ong wong heng bong wang uong wee vuong/"},
    {0x7434, 1088, "keum geum/"},
    {0x7504, 16777284, "yan yen chen gin ying/"},
    {0x7518, 1088, "kam gan kum/"},
    {0x7530, 524804, "chun jeon tian tien tin chan thien/"},
    {0x7533, 262144, "shin sin/"},
    {0x767D, 32770, "baek paik paek pai bai beck baik peh pak pek peck pik/"},
    {0x76D6, 1088, "ge gai koi kai/"},
    {0x76DB, 262144, "sheng shing seng/"},
    {0x76E7, 141312, "roh noh no ro loo lo lu low/"},
    {0x77F3, 262148, "cheok shih seok suk sek chio stone shek/"},
    {0x7843, 524868, "choo chu tjoe joo ju chee gee chow chau choe/"},
    {0x7955, 2, "bi/"},
    {0x795D, 4, "chuk cheok chu/"},
    {0x796D, 33554432, "zhai/"},
    {0x79B9, 5242880, "woo wu u/"},
    {0x79CD, 4, "chong/"},
    {0x79D8, 2, "bi/"},
    {0x7A0B, 524804, "cheng thia tia ching jeong thiah tiah/"},
    {0x7A2E, 4, "chong/"},
    {0x7ADC, 16779264, "loong leong lung liong yong/"},
    {0x7AE0, 516, "chang jang cheung cheong/"},
    {0x7AE5, 524288, "tong tung thong thoong/"},
    {0x7B26, 32928, "foo hoo fu fhu poo/"},
    {0x7B80, 1604, "kan gan chien jian gean khan/"},
    {0x7BA1, 1024, "koon kuan kwan/"},
    {0x7BC4, 2130080, "pham van hoan huan fan hwan huang/"},
    {0x7C21, 1604, "kan gan chien jian gean khan/"},
    {0x7C98, 10240, "liam niam nien/"},
    {0x7D00, 1092, "kee chi gi kei chee/"},
    {0x7E46, 4096, "miao mau miu/"},
    {0x7EAA, 1092, "kee chi gi kei chee/"},
    {0x7F2A, 4096, "miao mau miu/"},
    {0x7F57, 141312, "loh law lo low na ra luo loy/"},
    {0x7F85, 141312, "loh law lo low na ra luo loy/"},
    {0x7FC1, 20987921, "ang yung eng yong ong weng/"},
    {0x80E1, 4210849, "foo oh woo wu hu ho aw ou ow/"},
    {0x82CF, 786432, "soo saw soh so su souw sow to/"},
    {0x8303, 2130080, "pham van hoan huan fan hwan huang/"},
    {0x8358, 524804, "chng ching chong chuang jang chuan tjung juang chueng/"},
    {0x838A, 524804, "chng ching chong chuang jang chuan tjung juang chueng/"},
    {0x83AB, 4098, "mok mo mak moh bok/"},
    {0x8427, 262272, "siew seow siau siu so hsiao shiao siauw seah sio shaw hsiau shiau seoh siow seau sioe/"},
    {0x8449, 16777472, "yap yeap iap yip ip yeh yapp yick/"},
    {0x845B, 1088, "ge ko kot kerh/"},
    {0x8463, 524296, "tang tung tong dong/"},
    {0x848B, 524804, "chiang jang chang tseung cheung chio tjio cheo/"},
    {0x84CB, 1088, "ge gai koi kai/"},
    {0x84DD, 10240, "nah lam nam na lum lan/"},
    {0x8521, 524292, "chua tjoa chuah choi toy tsoi chai tsai choy tjhoa chuar chye tsay tjay tjhai chhoa/"},
    {0x8523, 524804, "chiang jang chang tseung cheung chio tjio cheo/"},
    {0x856D, 262272, "siew seow siau siu so hsiao shiao siauw seah sio shaw hsiau shiau seoh siow seau sioe/"},
    {0x8591, 1092, "kang gang keung chiang geung kiang/"},
    {0x859B, 262272, "see sih sit hsueh seol shieh/"},
    {0x85CD, 10240, "nah lam nam na lum lan/"},
    {0x8607, 786432, "soo saw soh so su souw sow to/"},
    {0x885A, 4210849, "foo oh woo wu hu ho aw ou ow/"},
    {0x8868, 32768, "pyo/"},
    {0x8881, 20987968, "yuen wan oan guan/"},
    {0x88F4, 32770, "bae pae pai pei bai bui/"},
    {0x88F5, 32770, "bae pae pai pei bai/"},
    {0x8983, 589828, "qin tan tam chin tham/"},
    {0x89E3, 8650880, "xie hsieh hai shieh/"},
    {0x8A31, 263296, "koh kho khoh khaw hui hoi hsu heo hur huh khor shu heah kohr/"},
    {0x8A79, 524804, "chiam tsim chim jim jan chan tsan chiem tjiam/"},
    {0x8AF8, 512, "je/"},
    {0x8B1D, 786572, "chia cheah tjia sia tse che hsieh shieh sieh der seah sheah seow tia chea dia/"},
    {0x8B5A, 524416, "tham tam tan hom/"},
    {0x8BB8, 263296, "koh kho khoh khaw hui hoi hsu heo hur huh khor shu heah kohr/"},
    {0x8BF8, 512, "je/"},
    {0x8C22, 786572, "chia cheah tjia sia tse che hsieh shieh sieh der seah sheah seow tia chea dia/"},
    {0x8C2D, 524416, "tham tam tan hom/"},
    {0x8CC0, 128, "ho hoh/"},
    {0x8CC8, 1540, "jia chia ka kar/"},
    {0x8CF4, 10240, "lai nai loh luah lua/"},
    {0x8D3A, 128, "ho hoh/"},
    {0x8D3E, 1540, "jia chia ka kar/"},
    {0x8D56, 10240, "lai nai loh luah lua/"},
    {0x8ECA, 4, "cha chah che/"},
    {0x8F66, 4, "cha chah che/"},
    {0x8F9B, 262272, "shin sin hsin san sun/"},
    {0x8F9C, 1024, "koh koo kuo/"},
    {0x8FB9, 32770, "byun pian bian/"},
    {0x8FDE, 10240, "lian lien leng lin len nee/"},
    {0x9023, 10240, "lian lien leng lin len nee/"},
    {0x908A, 32770, "byun pian bian/"},
    {0x9093, 524296, "teng tang thing deung then deng thang dang/"},
    {0x90A2, 128, "heng hsing/"},
    {0x90B1, 16843908, "khoo koo khu yau hew chiu chiou chyou kew kho qiu kiu hiew kuo khoe coo kuw/"},
    {0x90B5, 262144, "siew siow shiu shao siu/"},
    {0x90B9, 524292, "chow tsou chau chew tzou/"},
    {0x90D1, 34079236, "tay tee teh the chung jung jeong cheng cheong tey zheng chang ty jheng chong joung chyung trinh tjheng/"},
    {0x90ED, 66624, "gou quek kwek kuek kueh kwee koay kuo kuok gwok kwak gwak kwok keh kerk/"},
    {0x9112, 524292, "chow tsou chau chew tzou/"},
    {0x9127, 524296, "teng tang thing deung then deng thang dang/"},
    {0x912D, 34079236, "tay tee teh the chung jung jeong cheng cheong tey zheng chang ty jheng chong joung chyung trinh tjheng/"},
    {0x91D1, 1092, "kim gim king kam chin/"},
    {0x9322, 524292, "tsien chee chien chin/"},
    {0x9336, 32768, "pyo/"},
    {0x937E, 524804, "cheng chong chung jong chueng chern tjong/"},
    {0x9418, 524804, "cheng chong chung jong chueng chern tjong/"},
    {0x949F, 524804, "cheng chong chung jong chueng chern tjong/"},
    {0x94B1, 524292, "tsien chee chien chin/"},
    {0x953A, 524804, "cheng chong chung jong chueng chern tjong/"},
    {0x95DC, 66624, "kwan kuan quan guan kwaan/"},
    {0x962E, 17965568, "nguyen yuen ruan yuan un juan ngwan nguen/"},
    {0x9633, 16777217, "yong ang yeoung yeong young yang/"},
    {0x9646, 2048, "leok luk lok loke lu look/"},
    {0x9648, 524292, "tan ting tjan chin tran chern chan tchen chinn tjhin/"},
    {0x9673, 524292, "tan ting tjan chin tran chern chan tchen chinn tjhin/"},
    {0x9678, 2048, "leok luk lok loke lu look/"},
    {0x967D, 16777217, "yong ang yeoung yeong young yang/"},
    {0x96F7, 2048, "looi lui lei loy louie/"},
    {0x970D, 160, "fok hok huo/"},
    {0x97C6, 4, "chun cheon/"},
    {0x97CB, 4194304, "wee wai wei/"},
    {0x97D3, 128, "han hahn hon hahm/"},
    {0x97E6, 4194304, "wee wai wei/"},
    {0x97E9, 128, "han hahn hon hahm/"},
    {0x983C, 10240, "lai nai loh luah lua/"},
    {0x984F, 16785473, "gan ngan yen ahn yan nganh yuen gam/"},
    {0x989C, 16785473, "gan ngan yen ahn yan nganh yuen gam/"},
    {0x9918, 16793872, "yee yu eu ee er yeu yue yii ie oe/"},
    {0x9952, 16916992, "yeow niew jao yiu rao/"},
    {0x9976, 16916992, "yeow niew jao yiu rao/"},
    {0x99AC, 4098, "mah mar beh ma mo baay bey maa/"},
    {0x99AE, 32930, "phung fung foong bang pang feng hong pung fong/"},
    {0x9A6C, 4098, "mah mar beh ma mo baay bey maa/"},
    {0x9AD8, 1092, "koh ko kau gao kow gaw kao cao/"},
    {0x9B0D, 4210849, "foo oh woo wu hu ho aw ou ow/"},
    {0x9B4F, 4202560, "wei goi ngai gwee wee wi ngui gui goey gwie gue/"},
    {0x9B5A, 1048592, "eo uh/"},
    {0x9B6F, 141312, "roh noh ro no lu loo/"},
    {0x9B91, 32770, "pow pau bau paw bao/"},
    {0x9C7C, 1048592, "eo uh/"},
    {0x9C81, 141312, "roh noh ro no lu loo/"},
    {0x9C8D, 32770, "pow pau bau paw bao/"},
    {0x9EA5, 4098, "mak mac mai mark be beh/"},
    {0x9EA6, 4098, "mak mac mai mark be beh/"},
    {0x9EAF, 66564, "qu chu kuk chyu/"},
    {0x9EC3, 7364754, "ng oei wee ooi ung huang hwang whang wong hwong vong bong eng hoang huynh oey wie wui ngooi/"},
    {0x9EC4, 7364754, "ng oei wee ooi ung huang hwang whang wong hwong vong bong eng hoang huynh oey wie wui ngooi/"},
    {0x9ECE, 2048, "lai le li/"},
    {0x9ED1, 128, "he/"},
    {0x9ED2, 128, "he/"},
    {0x9F4A, 589828, "chai chi tsai qi/"},
    {0x9F50, 589828, "chai chi tsai qi/"},
    {0x9F8D, 16779264, "loong leong lung liong yong/"},
    {0x9F94, 1024, "kung keng kiong kong/"},
    {0x9F99, 16779264, "loong leong lung liong yong/"},
    {0x9F9A, 1024, "kung keng kiong kong/"},
    {0xFA22, 512, "je/"},
    {0xFA44, 4098, "mui boey buay mei moy/"},
    {0xFA51, 4, "chuk cheok chu/"},
};

}  // namespace newsparse::detail::readings
