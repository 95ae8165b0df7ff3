# SPDX-License-Identifier: MIT
"""Closed lists of readings that Unihan does not give: spellings of surnames, readings of name characters in Japan.

Written by hand from general knowledge of the languages, 2026-11-24.
"""

# Characters: spellings of the surname in Hokkien, Teochew, Hakka, Hainanese, Toisanese, Korean, in old or
# irregular romanisations. Readings in Pinyin, Wade-Giles, Cantonese, Korean and Vietnamese follow from Unihan.
SURNAMES = """
陳: tan ting tjan chin tran chern chan tchen chinn
林: lim liem lin lam rim yim lum ling
王: ong wong heng bong wang uong wee
吳: goh go ngo gouw ng woo wu eng ung
張: teo teoh thio tio tiong chong cheong chang jang chung tjong cheung teow
黃: ng oei wee ooi ung huang hwang whang wong hwong vong bong eng
蔡: chua tjoa chuah choi toy tsoi chai tsai choy tjhoa
許: koh kho khoh khaw hui hoi hsu heo hur huh khor shu
李: lee li lie rhee yi ly lay dy ree leigh
劉: lau low liew lauw yoo yu you ryu liu lao lew liou liao
楊: yeo yeoh njo yong yang yeung ieong young nio yeong
鄭: tay tee teh the chung jung jeong cheng cheong tey zheng chang ty jheng
謝: chia cheah tjia sia tse che hsieh shieh shieh sieh der
郭: gou quek kwek kuek kueh kwee koay quek kuo kuok gwok kwak gwak kwok keh kuok kerk
何: ho hoe hor haw hoh her
葉: yap yeap iap yip ip yeh yapp yick
洪: ang hong hung ng ang horng
曾: chan chen tsang tjan tseng tzeng chang jeung cheng zeng tjen chng
蘇: soo saw soh so su souw sow
周: chew chiu tjioe chow joo ju chou cheu jou chiew chau
徐: chee cher ji seo suh tsui chui hsu shyu shu su swee chi chhi sze chu zee tsu
賴: lai nai loh luah lua
沈: sim shen shim sum sam shum tim shum
潘: phua pua poon pan ban phoa phuah pun
方: pung png hng bang fong fang phang pang
高: koh ko kau gao kow gaw kao
江: kang kong jiang chiang gang kiang
余: yee yu eu ee er yeu yue yii
游: yew yu yau yeow iu yow you yiu
羅: loh law lo low na ra luo loy
朱: choo chu tjoe joo ju chee gee chow
胡: foo oh woo wu hu ho aw ou ow
廖: liao liew leow liau liow leaw liaw
梁: neo niu leong leung liang yang ryang nio liong leang loong neoh lang
宋: song sung sng soong soon shoong
顏: gan ngan yen ahn yan nganh yuen
翁: ang yung eng yong ong weng
呂: loo lu lui lye ler lyu leu yeo ryeo loi loy
施: sy see si shi shih sze shea
蕭: siew seow siau siu so hsiao shiao siauw seah sio shaw hsiau shiau
魏: wei goi ngai gwee wee wi ngui gui
程: cheng thia tia ching jeong thiah tiah
莊: chng ching chong chuang jang chuan tjung juang chong chueng chng
戴: tai te tay toy dai tye tee tai
溫: oon voon woon wan wen wun un
阮: nguyen yuen ruan yuan un juan ngwan nguen
彭: phang peh pang perng pheh peng
馮: phung fung foong bang pang feng hong pung fong
鄧: teng tang thing deung then deng thang dang
湯: thng tong tng tang thong tung
丁: ting teng ding jeong jung chung tien
金: kim gim king kam chin
朴: park pak piao bak pock pok bahk paik
崔: choi choe chwe choy tsui choih chey
鄭: chong joung chyung
姜: kang gang keung chiang geung kiang
尹: yoon yun youn wan yin yune
申: shin sin
辛: shin sin hsin san sun
安: ahn an on
韓: han hahn hon hahm
全: jun chun jeon chon chuan
權: kwon gwon quan kweon
柳: ryu yoo yu liu lau ryoo lyu
俞: yoo yu you yue ryu ue
裵 裴: bae pae pai pei bai
白: baek paik paek pai bai beck baik peh pak
南: nam nahm nan
文: moon mun man boon wen
盧: roh noh no ro loo lo lu low
魯: roh noh ro no lu loo
車: cha chah che
吉: gil kil kat
玄: hyun hyeon
孟: maeng meng mang
禹: woo wu u
具: koo goo ku gu
孫: sohn son suen suhn soon sng sun song swun
沈: shim sim
元: won weon yuan
千: chun cheon
卞: byun byeon pyun pian
嚴: um eom uhm yim ngiam giam yen giam
蔣: chiang jang chang tseung cheung chio
章: chang jang cheung cheong
成: sung seong
池: ji chi jee
河: ha hah
任: im lim yim yum jen yam ren jin jim
田: chun jeon tian tien tin chan
邊: byun pian bian
魚: eo uh
表: pyo
潘: ban
琴: keum geum
明: myung
諸: je
馬: mah mar beh ma mo baay
歐: au aw ow ou ooi
區: au aw ou ow
甘: kam gan kum
甄: yan yen chen gin ying
伍: ng woo wu eng mg goh
關: kwan kuan quan guan kwaan
司: sze szu se
古: koo ku kwoo kou gu
岑: sam sum shum cham tsen sham tsam sum
利: lee li lei
冼: sin seen hsien shin sinn
祝: chuk cheok chu
簡: kan gan kan chien jian gean
麥: mak mac mai mark be beh
莫: mok mo mak moh bok
容: yung yong jung
查: cha zha char cha tsa
單: shan sin sen dan
仇: qiu chou sau kau chiu
解: xie hsieh hai shieh
尉: yu wei
繆: miao mau miu
樂: yue le lok loh ngok yueh
秘: bi
冉: ran jan yim
覃: qin tan tam chin tham
蓋: ge gai koi kai
種: chong
折: she
召: shao
祭: zhai
員: yun
黑: he
洗: xian
盛: sheng shing seng
葛: ge ko kot kerh
任: yam
曲: qu chu kuk chyu
齊: chai chi tsai qi
寧: ning
佘: she sia seah ser
卓: toh tok cho cheuk tock cheok toe
涂 塗: too doo tu thu toh
柯: kua quah or kwa ko ke ker orr kuah
傅: poh foo fu po hu
邱 丘: khoo koo khu yau hew chiu chiou chyou kew kho qiu kiu hiew kuo
侯: hau how hou heu ho kau
石: cheok shih seok suk sek chio stone shek
巫: moo boo wu
嚴: geam
童: tong tung thong
連: lian lien leng lin len
紀: kee chi gi kei chee
鐘 鍾: cheng chong chung jong chueng chern tjong
薛: see sih sit hsueh seol shieh
雷: looi lui lei loy louie
康: khng kang hong
賀: ho hoh
賈: jia chia ka kar
尤: yew yu yau iu you eu
董: tang tung tong dong
藍: nah lam nam na lum lan
姚: yeow yew yiu yao yu yeoh
白: pek peck pai
陸: leok luk lok loke lu look
倪: geh ngai ni gei nyi
饒: yeow niew jao yiu rao
唐: tong tng tang tng dang thong
龔: kung keng kiong kong
殷: yan yin eun
凌: ling leng lin
符: foo hoo fu fhu poo
韋: wee wai wei
邢: heng hsing
龍: loong leong lung liong yong
鄒: chow tsou chau chew tzou
黎: lai le li
譚: tham tam tan hom
嵇: chi
蔣: chiang
阮: nguyen
范: pham van hoan
黎: le
武: vo vu bu
陳: tran
黃: hoang huynh
潘: phan
鄧: dang
裴: bui
胡: ho
吳: ngo
楊: duong
杜: do toh tho
李: ly
馮: phung
丁: dinh
張: truong
段: doan
梁: luong
鄭: trinh
高: cao
何: ha
王: vuong
劉: luu
朱: chu chau
周: chau
蘇: to
范: huan
錢: tsien chee chien chin
宋: soong
謝: seah sheah seow tia chea dia
蕭: seoh siow seau sio sioe
張: tchong chiong teow chueng thiong tjiong
陳: tjhin
林: liem lien
黃: oey wie wui ngooi
許: heah kohr
蔡: chuar chye tsay tjay tjhai chhoa
楊: ieo iu io yoong
鄭: tee tey the tjheng
吳: gouw gow
徐: tjhie chhie
傅: pow poo
詹: chiam tsim chim jim jan chan tsan chiem tjiam
沈: sheum sem
曾: tsan tzeng chean
余: ie oe
邱 丘: khu khoe coo kuw
施: sze sih sye
孔: khong hung kong kung
汪: ong wong wang uong
袁: yuen wan oan guan
夏: ha hah hsia he
鮑: pow pau bau paw bao
邵: siew siow shiu shao siu
管: koon kuan kwan
杜: doe toe
辜: koh koo kuo
梅: mui boey buay mei moy
粘: liam niam nien
伍: wu ngo
范: fan hwan huang
江: kwong
白: peh pik
童: thoong
田: thien
歐: ouw auw
陽: yong ang yeoung yeong young yang
蔣: chio tjio cheo
簡: kan khan
潘: phoa phoan
馬: bey beh maa
戴: thay tay thai
湯: thung
魏: goey gwie gue
呂: looi luh lie
周: tjiu chiu tsiu
顏: gam gan ngan
連: lien nee
康: kong
丁: teng
朱: tjoe choe
熊: hsiung hung him hiong
霍: fok hok huo
柳: lew liew
倪: gay ngei
戚: chik chi
廖: leaow leeow
"""

# Readings that characters have in Japanese names (nanori), the usual ones.
JAPANESE = """
倍:be 偉:hide,takeshi,isamu 麻:a,asa 生:so 東:haru 駿:hayao,shun,toshi 剛:take,taka 百:yu 合:ri,ai 貴:ki 邉:be 郷:go 間:ma 三:mi 服:hatto,hattori 部:be 渚:nagisa 虎:tora 丈:take,jo 葵:aoi 蒼:ao 瑛:ei,aki 玄:gen,haru 勘:kan 藍:ai 衆:hiro 洲:shu 楓:kaede 茜:akane 萌:moe 凛:rin 蒔:maki 早:haya,sa 苗:nae 甘:ama 皆:mina 奇:ki 嵐:arashi 陸:riku 陵:ryo 渉:wataru 涉:wataru 穣:yutaka 譲:yuzuru,jo 讓:yuzuru,jo 覚:satoru,kaku 逢:ai 雫:shizuku 遼:ryo 諒:ryo 瞬:shun 眸:hitomi 瞳:hitomi 碧:aoi,midori 笹:sasa 箕:mino 粟:awa 蛯:ebi 轟:todoroki 飼:kai 鴨:kamo 鵜:u 榊:sakaki 梶:kaji 栃:tochi 梅:ume 槙:maki 檜:hi 桐:kiri 柏:kashiwa 樋:hi 楢:nara 芹:seri 苅:kari 芝:shiba 芦:ashi 荻:ogi 萩:hagi 葛:katsu,kuzu 蓑:mino 蒲:kaba,gamo 薮:yabu 藪:yabu
人:to,hito,jin 也:ya 二:ji 作:saku 佐:sa 祐:suke 伴:tomo 倉:kura 内:uchi 冨:tomi 務:tsutomu 卯:u 味:aji 塩:shio 增:masu 増:masu 奧:oku 奥:oku 宍:shishi 寺:tera,dera 小:ko,o 尚:nao,hisashi 嶋:shima 巌:iwao 庄:sho 洲:su 沼:numa 淵:fuchi 満:mitsu,mitsuru 滿:mitsu,mitsuru 源:minamoto,gen 濱:hama 浜:hama 熙:hiro 狩:kari 猪:ino 瀧:taki 滝:taki 祥:sho,yoshi 秋:aki 篠:shino 糸:ito 絹:kinu 脇:waki 茉:ma 菱:hishi 蔵:kura,zo 藏:kura,zo 諏:su 訪:wa 豪:go,hide 酒:saka,sake 鎌:kama 鷹:taka 鷲:washi
一:kazu,hito,ichi,hajime 二:ji,tsugu,fuji 三:mi,zo,san,mitsu 五:go,itsu 六:mu,roku 七:nana,shichi 八:ya,hachi 九:ku,kyu 十:to,ju 千:chi,sen 万:ma,man,kazu 萬:ma,man
久:hisa,ku 之:yuki,no 也:ya,nari 乃:no 亀:kame 井:i 享:takashi,kyo 亮:ryo,akira 介:suke 仁:hito,masashi,hitoshi 今:ima 代:yo,shiro 以:mochi 伊:i 光:mitsu,hikaru,hiro 克:katsu 入:iri
公:kimi 兵:hyo,hei 典:nori 内:uchi 內:uchi 利:toshi,kaga 則:nori 前:mae,saki 剛:tsuyoshi,go 副:soe 力:chikara,riki 功:isao,ko 助:suke 勇:isamu,yu 勝:katsu,masaru 勲:isao 勳:isao 北:kita 十:so 千:yuki
南:minami 博:hiro,hiroshi 卓:taku,takashi 原:hara,wara 友:tomo 古:furu 史:fumi,shi,chika 司:tsukasa,shi 吉:yoshi,kichi 同:atsu 名:na 和:kazu,wa,yasu,tomo 哉:ya,kana 唯:yui,tada 善:yoshi,zen 喜:yoshi,ki,nobu
四:yo,shi 国:kuni 國:kuni 圭:kei 坂:saka 城:ki,shiro,jo 基:moto 堀:hori 場:ba 塚:tsuka 士:shi,o 声:na 夏:natsu 多:ta,o 大:o,hiro,dai,oo,masa 太:ta,o 夫:o,fu 央:hiro,o 奈:na 好:yoshi 妙:tae 子:ko 孝:taka,takashi
学:manabu,gaku 學:manabu 宅:take,yake 安:yasu,a 宏:hiro,hiroshi 宗:mune,so 宣:nobu,hiro 室:muro 宮:miya 家:ya,ie 容:yo 富:tomi 實:minoru,sane 実:minoru,sane 寛:hiro,hiroshi 寿:toshi,hisa,ju 小:o,ko 尾:o 屋:ya 山:yama 岡:oka 岩:iwa 島:shima 峰:mine
崎:saki,zaki 崇:takashi 川:kawa 州:su,shu 工:ku 左:sa 己:mi,ki 市:ichi 布:nuno 希:ki,nozomi 帆:ho 平:hira,hei,taira 年:toshi 幸:yuki,sachi,ko,miyuki 広:hiro,hiroshi 廣:hiro,hiroshi 康:yasu,yasushi,ko 延:nobu 弘:hiro,hiroshi 強:tsuyoshi 張:hari 形:gata,kata 彦:hiko 彥:hiko 彰:aki,akira
征:yuki,masa,sei 後:go 徳:nori,toku 德:nori,toku 心:shin 志:shi,yuki 忠:tada,tadashi 恒:tsune,hisashi,ko 恆:tsune,hisashi,ko 恵:e,megumi,kei 惠:e,megumi,kei 悟:satoru 惟:kore 成:nari,shige,sei 房:fusa 手:te 拓:taku,hiro 攻:osamu 敏:toshi 敦:atsu,atsushi 教:nori 文:fumi,nori 斉:sai 斎:sai 新:ara,shin,nii 方:kata,masa
日:ka,hi,kusa 旦:tan 昇:noboru 昌:masa 明:aki,akira 星:hoshi 春:haru 昭:aki 晃:akira,ko 晋:shin,susumu 晴:haru 智:tomo,satoshi 暁:aki 有:ari,yu 朋:tomo 朗:ro,akira 望:nozomu 木:ki,gi 本:moto 村:mura 杉:sugi 東:higashi,azuma,to 松:matsu 林:hayashi,bayashi 果:ka 柳:yanagi,yana
柴:shiba 栄:ei,sakae,hide 桑:kuwa 桜:sakura 森:mori 椎:shii 植:ue 楠:kusunoki,kusu 榎:eno 樹:ki,ju,shige 樹:tatsuki 橋:hashi 次:ji,tsugu 正:masa,tadashi,sho 武:take,takeshi 毅:takeshi,tsuyoshi,ki 水:mizu,mi 永:naga,ei,hisashi 江:e 池:ike 沢:sawa 澤:sawa 河:kawa,ko 治:ji,haru,osamu 泉:izumi
法:nori 泰:yasu,tai 洋:hiro,yo,hiroshi 津:tsu 浅:asa 浩:hiro,hiroshi,ko 海:umi,kai,mi 清:kiyo,kiyoshi,sei 渕:fuchi 渡:wata,watari 湯:yu 滋:shigeru,shige 潤:jun 瀬:se 瀨:se 火:ho 灯:to 照:teru 熊:kuma 爾:ji 片:kata 牧:maki 玉:tama 玲:rei 理:ri,masa 生:o,iku,nari,fu 甫:suke,ho 田:ta,da
由:yu,yoshi 男:o 町:machi 畑:hata 畠:hatake 登:noboru,to 白:shiro,shira 百:momo 盛:mori 直:nao,tada 相:ai,sa 真:ma,shin,masa,makoto 眞:ma,shin,masa,makoto 睦:mutsu 知:tomo,chi 矢:ya 石:ishi,seki 砂:suna 磯:iso 礼:rei,aya 神:kami,kan,ko 福:fuku 秀:hide,shu 秋:aki 稔:minoru 稲:ina 穂:ho 穗:ho 章:aki,sho,akira,fumi
竜:ryu,tatsu 竹:take 笠:kasa 筒:tsutsu 箱:hako 純:jun,sumi 紀:nori,ki 紗:sa 細:hoso 結:yu,yui 絵:e 綱:tsuna 総:so,fusa 緒:o 織:ori 繁:shige,shigeru 美:mi,yoshi 義:yoshi,gi 羽:ha,hane 翔:sho 耕:ko 聡:satoshi,so 肇:hajime 良:yoshi,ryo,ra 花:hana,ka 芳:yoshi 若:waka 英:hide,ei 茂:shige,shigeru 茨:ibara
荒:ara 菅:suga,kan 菊:kiku 菜:na 華:ka,hana 葉:ha,yo 蓮:ren 藤:fuji,to 行:yuki,iku 衛:e,ei 裕:hiro,yu,yutaka 西:nishi,sai 見:mi 角:kado,tsuno 記:ki 誠:makoto,sei 誉:yo 詩:shi 谷:tani,ya,gai 豊:toyo,yutaka 豐:toyo,yutaka 貞:sada 貢:mitsugu 貴:taka 賀:ga,yoshi 賢:ken,masa,satoshi 赤:aka 越:koshi 足:ashi,ada 路:ji,michi
身:mi 輔:suke 輝:teru,ki 辰:tatsu 辺:be,nabe 邊:be,nabe 近:kon,chika 進:susumu,shin 逸:itsu 遠:en,to 達:tatsu,tachi 道:michi 邦:kuni 郁:iku,fumi 郎:ro 重:shige 野:no 金:kane,kana 鈴:suzu 鉄:tetsu 錦:nishiki 長:naga,osa 門:kado 関:seki 隅:sumi 隆:taka,takashi,ryu 雄:o,yu,take 雅:masa 雪:yuki 青:ao
静:shizu 須:su 順:jun,nobu 頭:to 頼:yori 願:nao 飛:asu,hi 飯:ii 香:ka,kaori 馬:ma,ba 駒:koma 高:taka 鬼:ki 魚:uo 鳥:tori 鶴:tsuru 鹿:ka,shika 麻:asa,ma 黒:kuro 黑:kuro 齋:sai 齊:sai 龍:ryu,tatsu 慎:shin,makoto 伸:shin,nobu 信:nobu,shin 健:ken,take,takeshi 修:shu,osamu,nobu 俊:toshi,shun 保:yasu,ho,tamotsu 勉:tsutomu
哲:tetsu,tetsuya,aki 啓:kei,hiro 啟:kei,hiro 嘉:yoshi 堅:ken,kata 孫:son 宇:u,taka 守:mori,mamoru 定:sada 将:masa,sho 岸:kishi 弥:ya,mi 彌:ya,mi 憲:nori,ken 政:masa 暢:nobu 栗:kuri 根:ne 桂:katsura,kei 梨:ri,nashi 樫:kashi 恭:yasu,kyo 悠:yu,haru 陽:yo,haru,akira 隼:haya 靖:yasu 魁:kai 昂:ko 佑:yu,suke 祐:yu,suke
"""
