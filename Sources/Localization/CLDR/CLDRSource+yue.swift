// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `yue`: StaticString {
    """
    #yue
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上晝\t下晝
    d.full\t{y}年{m}月{d}日 {E0}
    dt.full\t{D} {T}
    dr.full\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}至\t{h}:{n}\t{y}/{m}/{d} {T}至\t{T}\t{y}/{m}/{d}\u{2009}{T}至\t{y}/{m}/{d}\u{2009}{T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D}\u{2009}{T}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    my\t{y}年{m}月
    mr\t{y}/{m}至\t{y}/{m}\t{y}/{m}至\t{y}/{m}
    M\t0\t0\t1
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林威治\t011東非\t022中歐\t031西非\t041中非\t052東歐\t063東歐\t073中歐\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亞\t0f2阿根廷\t0g2巴拉圭\t0h2東部\t0i2中部\t0j2亞馬遜\t0k2哥倫比亞\t0l2山區\t0m3山區\t0n1委內瑞拉\t0o1法屬圭亞那\t0p3中部\t0q1育空\t0r3東部\t0s2艾克\t0t2太平洋\t0u3太平洋\t0v3大西洋\t0y1厄瓜多\t0z1蓋亞那\t102古巴\t113古巴\t122墨西哥太平洋\t131玻利維亞\t142秘魯\t152聖皮埃爾和密克隆群島\t163聖皮埃爾和密克隆群島\t172烏拉圭\t182費爾南多 - 迪諾羅尼亞\t191蘇利南\t1a2智利\t1b3智利\t1c2紐芬蘭\t1d3紐芬蘭\t1e2澳洲西部\t1f1戴維斯\t1g1杜蒙杜比爾\t1h2澳洲東部\t1i3澳洲東部\t1j1莫森\t1k2紐西蘭\t1l3紐西蘭\t1m1羅瑟拉\t1n1昭和基地\t1o1沃斯托克\t1p2阿拉伯\t1q1哈薩克\t1r2彼得羅巴甫洛夫斯克\t1s2土庫曼\t1t2亞塞拜然\t1u1印度支那\t1v2克拉斯諾亞爾斯克\t1w1吉爾吉斯\t1x1汶萊\t1y2印度\t1z2雅庫次克\t202烏蘭巴托\t212中國\t222孟加拉\t231東帝汶\t242波斯灣海域\t251塔吉克\t262香港\t272科布多\t282伊爾庫次克\t2a1印尼西部\t2b1印尼東部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊爾\t2h1馬來西亞\t2i2馬加丹\t2j1印尼中部\t2k2菲律賓\t2l2鄂木斯克\t2m2韓國\t2n1緬甸\t2o2烏茲別克\t2p2新加坡\t2q2台北\t2r2喬治亞\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海參崴\t2w2葉卡捷琳堡\t2x2亞美尼亞\t2y2亞速爾群島\t2z3亞速爾群島\t302西歐\t313西歐\t322維德角\t331南喬治亞\t342福克蘭群島\t352澳洲中部\t363澳洲中部\t372澳洲中西部\t382豪勳爵島\t393豪勳爵島\t3a2復活節島\t3b3復活節島\t3c2愛爾蘭\t3d1協調世界\t3e2薩馬拉\t3f3英國\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1聖誕島\t3k4科科斯\t3l1法國南方及南極\t3m1塞席爾\t3n1馬爾地夫\t3o2模里西斯\t3p1留尼旺\t3q4馬紹爾\t3r2查坦群島\t3s3查坦群島\t3t2阿皮亞\t3u1楚克島\t3v2萬那杜\t3w4鳳凰\t3x4托克勞\t3y2斐濟\t3z1吐瓦魯\t404加拉巴哥\t414甘比爾\t424索羅門\t431查莫洛\t444萊恩\t451科斯瑞\t461馬可薩斯\t472薩摩亞\t481諾魯\t491紐埃島\t4a2諾福克島\t4b3諾福克島\t4c2新喀里多尼亞\t4d1帛琉\t4e1皮特肯\t4f1波納佩\t4g1巴布亞紐幾內亞\t4h2庫克群島\t4i1大溪地\t4j4吉爾伯特\t4k2東加\t4l1威克島\t4m4瓦利斯和富圖納
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW￦\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道爾\tAE阿拉伯聯合大公國\tAF阿富汗\tAG安提瓜同巴布達\tAI安圭拉\tAL阿爾巴尼亞\tAM亞美尼亞\tAO安哥拉\tAQ南極洲\tAR阿根廷\tAS美屬薩摩亞\tAT奧地利\tAU澳洲\tAW荷屬阿魯巴\tAX奧蘭群島\tAZ阿塞拜疆\tBA波斯尼亞同黑塞哥維那\tBB巴貝多\tBD孟加拉\tBE比利時\tBF布吉納法索\tBG保加利亞\tBH巴林\tBI蒲隆地\tBJ貝南\tBL聖巴瑟米\tBM百慕達\tBN汶萊\tBO玻利維亞\tBQ荷蘭加勒比區\tBR巴西\tBS巴哈馬\tBT不丹\tBV布威島\tBW波札那\tBY白俄羅斯\tBZ貝里斯\tCA加拿大\tCC科科斯（基林）群島\tCD剛果（金夏沙）\tCF中非共和國\tCG剛果（布拉薩）\tCH瑞士\tCI象牙海岸\tCK庫克群島\tCL智利\tCM喀麥隆\tCN中國\tCO哥倫比亞\tCR哥斯大黎加\tCU古巴\tCV維德角\tCW庫拉索\tCX聖誕島\tCY賽普勒斯\tCZ捷克\tDE德國\tDJ吉布地\tDK丹麥\tDM多米尼克\tDO多明尼加共和國\tDZ阿爾及利亞\tEC厄瓜多\tEE愛沙尼亞\tEG埃及\tEH西撒哈拉\tER厄利垂亞\tES西班牙\tET衣索比亞\tFI芬蘭\tFJ斐濟\tFK福克蘭群島\tFM密克羅尼西亞群島\tFO法羅群島\tFR法國\tGA加彭\tGB英國\tGD格瑞那達\tGE格魯吉亞\tGF法屬圭亞那\tGG根西島\tGH迦納\tGI直布羅陀\tGL格陵蘭\tGM甘比亞\tGN幾內亞\tGP瓜地洛普\tGQ赤道幾內亞\tGR希臘\tGS南佐治亞島同南桑威奇群島\tGT瓜地馬拉\tGU關島\tGW幾內亞比索\tGY蓋亞那\tHK中國香港特別行政區\tHM赫德島同麥克唐納群島\tHN宏都拉斯\tHR克羅埃西亞\tHT海地\tHU匈牙利\tID印尼\tIE愛爾蘭\tIL以色列\tIM曼島\tIN印度\tIO英屬印度洋領地\tIQ伊拉克\tIR伊朗\tIS冰島\tIT意大利\tJE澤西島\tJM牙買加\tJO約旦\tJP日本\tKE肯亞\tKG吉爾吉斯\tKH柬埔寨\tKI吉里巴斯\tKM葛摩\tKN聖基茨同尼維斯\tKP北韓\tKR南韓\tKW科威特\tKY開曼群島\tKZ哈薩克\tLA老撾\tLB黎巴嫩\tLC聖露西亞\tLI列支敦斯登\tLK斯里蘭卡\tLR賴比瑞亞\tLS賴索托\tLT立陶宛\tLU盧森堡\tLV拉脫維亞\tLY利比亞\tMA摩洛哥\tMC摩納哥\tMD摩爾多瓦\tME蒙特內哥羅\tMF法屬聖馬丁\tMG馬達加斯加\tMH馬紹爾群島\tMK北馬其頓\tML馬利\tMM緬甸\tMN蒙古\tMO中國澳門特別行政區\tMP北馬里亞納群島\tMQ馬丁尼克島\tMR茅利塔尼亞\tMS蒙哲臘\tMT馬爾他\tMU模里西斯\tMV馬爾地夫\tMW馬拉威\tMX墨西哥\tMY馬來西亞\tMZ莫三比克\tNA納米比亞\tNC新喀里多尼亞\tNE尼日\tNF諾福克島\tNG奈及利亞\tNI尼加拉瓜\tNL荷蘭\tNO挪威\tNP尼泊爾\tNR諾魯\tNU紐埃島\tNZ新西蘭\tOM阿曼王國\tPA巴拿馬\tPE秘魯\tPF法屬玻里尼西亞\tPG巴布亞紐幾內亞\tPH菲律賓\tPK巴基斯坦\tPL波蘭\tPM聖皮埃爾同密克隆群島\tPN皮特肯群島\tPR波多黎各\tPS巴勒斯坦自治區\tPT葡萄牙\tPW帛琉\tPY巴拉圭\tQA卡達\tRE留尼旺\tRO羅馬尼亞\tRS塞爾維亞\tRU俄羅斯\tRW盧安達\tSA沙特阿拉伯\tSB索羅門群島\tSC塞席爾\tSD蘇丹\tSE瑞典\tSG新加坡\tSH聖赫勒拿島\tSI斯洛維尼亞\tSJ斯瓦爾巴特群島同揚馬延島\tSK斯洛伐克\tSL獅子山\tSM聖馬利諾\tSN塞內加爾\tSO索馬利亞\tSR蘇利南\tSS南蘇丹\tST聖多美同普林西比\tSV薩爾瓦多\tSX荷屬聖馬丁\tSY敘利亞\tSZ史瓦濟蘭\tTC土克斯及開科斯群島\tTD查德\tTF法屬南方屬地\tTG多哥\tTH泰國\tTJ塔吉克\tTK托克勞群島\tTL東帝汶\tTM土庫曼\tTN突尼西亞\tTO東加\tTR土耳其\tTT千里達同多巴哥\tTV吐瓦魯\tTW台灣\tTZ坦尚尼亞\tUA烏克蘭\tUG烏干達\tUM美國本土外小島嶼\tUS美國\tUY烏拉圭\tUZ烏茲別克\tVA梵蒂岡\tVC聖文森特同格林納丁斯\tVE委內瑞拉\tVG英屬維京群島\tVI美屬維京群島\tVN越南\tVU萬那杜\tWF瓦利斯同富圖納群島\tWS薩摩亞\tXK科索沃\tYE也門\tYT馬約特\tZA南非\tZM尚比亞\tZW辛巴威
    l\t同\t\t、\t、\t同\t
    lo\t 或 \t\t、\t、\t 或 \t
    w\t7
    x\t粵語\t粵語
    za\t#\t#時間\t#標準時間\t#夏令時間\t#群島時間
    #yue-Hans
    t\t{HH}:{n}
    d.full\t{y}年{m}月{d}日 {E0}
    dt.full\t{D} {T}
    dr.full\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}至\t{D} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}至\t{y}/{m}/{d} {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}至\t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{m}至\t{y}/{m}\t{y}/{m}至\t{y}/{m}
    M\t0\t0\t1
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林威治\t011东非\t022中欧\t031西非\t041中非\t052东欧\t063东欧\t073中欧\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亚\t0f2阿根廷\t0g2巴拉圭\t0h2东部\t0i2中部\t0j2亚马逊\t0k2哥伦比亚\t0l2山区\t0m3山区\t0n1委内瑞拉\t0o1法属圭亚那\t0p3中部\t0q1育空\t0r3东部\t0s2艾克\t0t2太平洋\t0u3太平洋\t0v3大西洋\t0y1厄瓜多\t0z1盖亚那\t102古巴\t113古巴\t122墨西哥太平洋\t131玻利维亚\t142秘鲁\t152圣皮埃尔和密克隆群岛\t163圣皮埃尔和密克隆群岛\t172乌拉圭\t182费尔南多 - 迪诺罗尼亚\t191苏利南\t1a2智利\t1b3智利\t1c2纽芬兰\t1d3纽芬兰\t1e2澳洲西部\t1f1戴维斯\t1g1杜蒙杜比尔\t1h2澳洲东部\t1i3澳洲东部\t1j1莫森\t1k2纽西兰\t1l3纽西兰\t1m1罗瑟拉\t1n1昭和基地\t1o1沃斯托克\t1p2阿拉伯\t1q1哈萨克\t1r2彼得罗巴甫洛夫斯克\t1s2土库曼\t1t2亚塞拜然\t1u1印度支那\t1v2克拉斯诺亚尔斯克\t1w1吉尔吉斯\t1x1汶莱\t1y2印度\t1z2雅库次克\t202乌兰巴托\t212中国\t222孟加拉\t231东帝汶\t242波斯湾海域\t251塔吉克\t262香港\t272科布多\t282伊尔库次克\t2a1印尼西部\t2b1印尼东部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊尔\t2h1马来西亚\t2i2马加丹\t2j1印尼中部\t2k2菲律宾\t2l2鄂木斯克\t2m2韩国\t2n1缅甸\t2o2乌兹别克\t2p2新加坡\t2q2台北\t2r2乔治亚\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海参崴\t2w2叶卡捷琳堡\t2x2亚美尼亚\t2y2亚速尔群岛\t2z3亚速尔群岛\t302西欧\t313西欧\t322维德角\t331南乔治亚\t342福克兰群岛\t352澳洲中部\t363澳洲中部\t372澳洲中西部\t382豪勋爵岛\t393豪勋爵岛\t3a2复活节岛\t3b3复活节岛\t3c2爱尔兰\t3d1协调世界\t3e2萨马拉\t3f3英国\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1圣诞岛\t3k4科科斯\t3l1法国南方及南极\t3m1塞席尔\t3n1马尔地夫\t3o2模里西斯\t3p1留尼旺\t3q4马绍尔\t3r2查坦群岛\t3s3查坦群岛\t3t2阿皮亚\t3u1楚克岛\t3v2万那杜\t3w4凤凰\t3x4托克劳\t3y2斐济\t3z1吐瓦鲁\t404加拉巴哥\t414甘比尔\t424索罗门\t431查莫洛\t444莱恩\t451科斯瑞\t461马可萨斯\t472萨摩亚\t481诺鲁\t491纽埃岛\t4a2诺福克岛\t4b3诺福克岛\t4c2新喀里多尼亚\t4d1帛琉\t4e1皮特肯\t4f1波纳佩\t4g1巴布亚纽几内亚\t4h2库克群岛\t4i1大溪地\t4j4吉尔伯特\t4k2东加\t4l1威克岛\t4m4瓦利斯和富图纳
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW￦\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道尔\tAE阿拉伯联合大公国\tAF阿富汗\tAG安提瓜同巴布达\tAI安圭拉\tAL阿尔巴尼亚\tAM亚美尼亚\tAO安哥拉\tAQ南极洲\tAR阿根廷\tAS美属萨摩亚\tAT奥地利\tAU澳洲\tAW荷属阿鲁巴\tAX奥兰群岛\tAZ阿塞拜疆\tBA波斯尼亚同黑塞哥维那\tBB巴贝多\tBD孟加拉\tBE比利时\tBF布吉纳法索\tBG保加利亚\tBH巴林\tBI蒲隆地\tBJ贝南\tBL圣巴瑟米\tBM百慕达\tBN汶莱\tBO玻利维亚\tBQ荷兰加勒比区\tBR巴西\tBS巴哈马\tBT不丹\tBV布威岛\tBW波札那\tBY白俄罗斯\tBZ贝里斯\tCA加拿大\tCC科科斯（基林）群岛\tCD刚果（金夏沙）\tCF中非共和国\tCG刚果（布拉萨）\tCH瑞士\tCI象牙海岸\tCK库克群岛\tCL智利\tCM喀麦隆\tCN中国\tCO哥伦比亚\tCR哥斯大黎加\tCU古巴\tCV维德角\tCW库拉索\tCX圣诞岛\tCY赛普勒斯\tCZ捷克\tDE德国\tDJ吉布地\tDK丹麦\tDM多米尼克\tDO多明尼加共和国\tDZ阿尔及利亚\tEC厄瓜多\tEE爱沙尼亚\tEG埃及\tEH西撒哈拉\tER厄利垂亚\tES西班牙\tET衣索比亚\tFI芬兰\tFJ斐济\tFK福克兰群岛\tFM密克罗尼西亚群岛\tFO法罗群岛\tFR法国\tGA加彭\tGB英国\tGD格瑞那达\tGE格鲁吉亚\tGF法属圭亚那\tGG根西岛\tGH迦纳\tGI直布罗陀\tGL格陵兰\tGM甘比亚\tGN几内亚\tGP瓜地洛普\tGQ赤道几内亚\tGR希腊\tGS南佐治亚岛同南桑威奇群岛\tGT瓜地马拉\tGU关岛\tGW几内亚比索\tGY盖亚那\tHK中国香港特别行政区\tHM赫德岛同麦克唐纳群岛\tHN宏都拉斯\tHR克罗埃西亚\tHT海地\tHU匈牙利\tID印尼\tIE爱尔兰\tIL以色列\tIM曼岛\tIN印度\tIO英属印度洋领地\tIQ伊拉克\tIR伊朗\tIS冰岛\tIT意大利\tJE泽西岛\tJM牙买加\tJO约旦\tJP日本\tKE肯亚\tKG吉尔吉斯\tKH柬埔寨\tKI吉里巴斯\tKM葛摩\tKN圣基茨同尼维斯\tKP北韩\tKR南韩\tKW科威特\tKY开曼群岛\tKZ哈萨克\tLA老挝\tLB黎巴嫩\tLC圣露西亚\tLI列支敦斯登\tLK斯里兰卡\tLR赖比瑞亚\tLS赖索托\tLT立陶宛\tLU卢森堡\tLV拉脱维亚\tLY利比亚\tMA摩洛哥\tMC摩纳哥\tMD摩尔多瓦\tME蒙特内哥罗\tMF法属圣马丁\tMG马达加斯加\tMH马绍尔群岛\tMK北马其顿\tML马利\tMM缅甸\tMN蒙古\tMO中国澳门特别行政区\tMP北马里亚纳群岛\tMQ马丁尼克岛\tMR茅利塔尼亚\tMS蒙哲腊\tMT马尔他\tMU模里西斯\tMV马尔地夫\tMW马拉威\tMX墨西哥\tMY马来西亚\tMZ莫三比克\tNA纳米比亚\tNC新喀里多尼亚\tNE尼日\tNF诺福克岛\tNG奈及利亚\tNI尼加拉瓜\tNL荷兰\tNO挪威\tNP尼泊尔\tNR诺鲁\tNU纽埃岛\tNZ新西兰\tOM阿曼王国\tPA巴拿马\tPE秘鲁\tPF法属玻里尼西亚\tPG巴布亚纽几内亚\tPH菲律宾\tPK巴基斯坦\tPL波兰\tPM圣皮埃尔同密克隆群岛\tPN皮特肯群岛\tPR波多黎各\tPS巴勒斯坦自治区\tPT葡萄牙\tPW帛琉\tPY巴拉圭\tQA卡达\tRE留尼旺\tRO罗马尼亚\tRS塞尔维亚\tRU俄罗斯\tRW卢安达\tSA沙特阿拉伯\tSB索罗门群岛\tSC塞席尔\tSD苏丹\tSE瑞典\tSG新加坡\tSH圣赫勒拿岛\tSI斯洛维尼亚\tSJ斯瓦尔巴特群岛同扬马延岛\tSK斯洛伐克\tSL狮子山\tSM圣马利诺\tSN塞内加尔\tSO索马利亚\tSR苏利南\tSS南苏丹\tST圣多美同普林西比\tSV萨尔瓦多\tSX荷属圣马丁\tSY叙利亚\tSZ史瓦济兰\tTC土克斯及开科斯群岛\tTD查德\tTF法属南方属地\tTG多哥\tTH泰国\tTJ塔吉克\tTK托克劳群岛\tTL东帝汶\tTM土库曼\tTN突尼西亚\tTO东加\tTR土耳其\tTT千里达同多巴哥\tTV吐瓦鲁\tTW台湾\tTZ坦尚尼亚\tUA乌克兰\tUG乌干达\tUM美国本土外小岛屿\tUS美国\tUY乌拉圭\tUZ乌兹别克\tVA梵蒂冈\tVC圣文森特同格林纳丁斯\tVE委内瑞拉\tVG英属维京群岛\tVI美属维京群岛\tVN越南\tVU万那杜\tWF瓦利斯同富图纳群岛\tWS萨摩亚\tXK科索沃\tYE也门\tYT马约特\tZA南非\tZM尚比亚\tZW辛巴威
    l\t同\t\t、\t、\t同\t
    lo\t 或 \t\t、\t、\t 或 \t
    w\t1
    x\t粤语\t粤语 (简体)
    za\t#\t#时间\t#标准时间\t#夏令时间\t#群岛时间
    @yue-Hans-CN\t粤语\t粤语 (简体，中国)
    @yue-CN\t粤语\t粤语 (中国)
    #yue-Hant
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上晝\t下晝
    d.full\t{y}年{m}月{d}日 {E0}
    dt.full\t{D} {T}
    dr.full\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})\t{d}/{m}/{y} ({E0}) 至 \t{d}/{m}/{y} ({E0})
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}至\t{h}:{n}\t{y}/{m}/{d} {T}至\t{T}\t{y}/{m}/{d}\u{2009}{T}至\t{y}/{m}/{d}\u{2009}{T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D}\u{2009}{T}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    my\t{y}年{m}月
    mr\t{y}/{m}至\t{y}/{m}\t{y}/{m}至\t{y}/{m}
    M\t0\t0\t1
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林威治\t011東非\t022中歐\t031西非\t041中非\t052東歐\t063東歐\t073中歐\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亞\t0f2阿根廷\t0g2巴拉圭\t0h2東部\t0i2中部\t0j2亞馬遜\t0k2哥倫比亞\t0l2山區\t0m3山區\t0n1委內瑞拉\t0o1法屬圭亞那\t0p3中部\t0q1育空\t0r3東部\t0s2艾克\t0t2太平洋\t0u3太平洋\t0v3大西洋\t0y1厄瓜多\t0z1蓋亞那\t102古巴\t113古巴\t122墨西哥太平洋\t131玻利維亞\t142秘魯\t152聖皮埃爾和密克隆群島\t163聖皮埃爾和密克隆群島\t172烏拉圭\t182費爾南多 - 迪諾羅尼亞\t191蘇利南\t1a2智利\t1b3智利\t1c2紐芬蘭\t1d3紐芬蘭\t1e2澳洲西部\t1f1戴維斯\t1g1杜蒙杜比爾\t1h2澳洲東部\t1i3澳洲東部\t1j1莫森\t1k2紐西蘭\t1l3紐西蘭\t1m1羅瑟拉\t1n1昭和基地\t1o1沃斯托克\t1p2阿拉伯\t1q1哈薩克\t1r2彼得羅巴甫洛夫斯克\t1s2土庫曼\t1t2亞塞拜然\t1u1印度支那\t1v2克拉斯諾亞爾斯克\t1w1吉爾吉斯\t1x1汶萊\t1y2印度\t1z2雅庫次克\t202烏蘭巴托\t212中國\t222孟加拉\t231東帝汶\t242波斯灣海域\t251塔吉克\t262香港\t272科布多\t282伊爾庫次克\t2a1印尼西部\t2b1印尼東部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊爾\t2h1馬來西亞\t2i2馬加丹\t2j1印尼中部\t2k2菲律賓\t2l2鄂木斯克\t2m2韓國\t2n1緬甸\t2o2烏茲別克\t2p2新加坡\t2q2台北\t2r2喬治亞\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海參崴\t2w2葉卡捷琳堡\t2x2亞美尼亞\t2y2亞速爾群島\t2z3亞速爾群島\t302西歐\t313西歐\t322維德角\t331南喬治亞\t342福克蘭群島\t352澳洲中部\t363澳洲中部\t372澳洲中西部\t382豪勳爵島\t393豪勳爵島\t3a2復活節島\t3b3復活節島\t3c2愛爾蘭\t3d1協調世界\t3e2薩馬拉\t3f3英國\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1聖誕島\t3k4科科斯\t3l1法國南方及南極\t3m1塞席爾\t3n1馬爾地夫\t3o2模里西斯\t3p1留尼旺\t3q4馬紹爾\t3r2查坦群島\t3s3查坦群島\t3t2阿皮亞\t3u1楚克島\t3v2萬那杜\t3w4鳳凰\t3x4托克勞\t3y2斐濟\t3z1吐瓦魯\t404加拉巴哥\t414甘比爾\t424索羅門\t431查莫洛\t444萊恩\t451科斯瑞\t461馬可薩斯\t472薩摩亞\t481諾魯\t491紐埃島\t4a2諾福克島\t4b3諾福克島\t4c2新喀里多尼亞\t4d1帛琉\t4e1皮特肯\t4f1波納佩\t4g1巴布亞紐幾內亞\t4h2庫克群島\t4i1大溪地\t4j4吉爾伯特\t4k2東加\t4l1威克島\t4m4瓦利斯和富圖納
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW￦\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道爾\tAE阿拉伯聯合大公國\tAF阿富汗\tAG安提瓜同巴布達\tAI安圭拉\tAL阿爾巴尼亞\tAM亞美尼亞\tAO安哥拉\tAQ南極洲\tAR阿根廷\tAS美屬薩摩亞\tAT奧地利\tAU澳洲\tAW荷屬阿魯巴\tAX奧蘭群島\tAZ阿塞拜疆\tBA波斯尼亞同黑塞哥維那\tBB巴貝多\tBD孟加拉\tBE比利時\tBF布吉納法索\tBG保加利亞\tBH巴林\tBI蒲隆地\tBJ貝南\tBL聖巴瑟米\tBM百慕達\tBN汶萊\tBO玻利維亞\tBQ荷蘭加勒比區\tBR巴西\tBS巴哈馬\tBT不丹\tBV布威島\tBW波札那\tBY白俄羅斯\tBZ貝里斯\tCA加拿大\tCC科科斯（基林）群島\tCD剛果（金夏沙）\tCF中非共和國\tCG剛果（布拉薩）\tCH瑞士\tCI象牙海岸\tCK庫克群島\tCL智利\tCM喀麥隆\tCN中國\tCO哥倫比亞\tCR哥斯大黎加\tCU古巴\tCV維德角\tCW庫拉索\tCX聖誕島\tCY賽普勒斯\tCZ捷克\tDE德國\tDJ吉布地\tDK丹麥\tDM多米尼克\tDO多明尼加共和國\tDZ阿爾及利亞\tEC厄瓜多\tEE愛沙尼亞\tEG埃及\tEH西撒哈拉\tER厄利垂亞\tES西班牙\tET衣索比亞\tFI芬蘭\tFJ斐濟\tFK福克蘭群島\tFM密克羅尼西亞群島\tFO法羅群島\tFR法國\tGA加彭\tGB英國\tGD格瑞那達\tGE格魯吉亞\tGF法屬圭亞那\tGG根西島\tGH迦納\tGI直布羅陀\tGL格陵蘭\tGM甘比亞\tGN幾內亞\tGP瓜地洛普\tGQ赤道幾內亞\tGR希臘\tGS南佐治亞島同南桑威奇群島\tGT瓜地馬拉\tGU關島\tGW幾內亞比索\tGY蓋亞那\tHK中國香港特別行政區\tHM赫德島同麥克唐納群島\tHN宏都拉斯\tHR克羅埃西亞\tHT海地\tHU匈牙利\tID印尼\tIE愛爾蘭\tIL以色列\tIM曼島\tIN印度\tIO英屬印度洋領地\tIQ伊拉克\tIR伊朗\tIS冰島\tIT意大利\tJE澤西島\tJM牙買加\tJO約旦\tJP日本\tKE肯亞\tKG吉爾吉斯\tKH柬埔寨\tKI吉里巴斯\tKM葛摩\tKN聖基茨同尼維斯\tKP北韓\tKR南韓\tKW科威特\tKY開曼群島\tKZ哈薩克\tLA老撾\tLB黎巴嫩\tLC聖露西亞\tLI列支敦斯登\tLK斯里蘭卡\tLR賴比瑞亞\tLS賴索托\tLT立陶宛\tLU盧森堡\tLV拉脫維亞\tLY利比亞\tMA摩洛哥\tMC摩納哥\tMD摩爾多瓦\tME蒙特內哥羅\tMF法屬聖馬丁\tMG馬達加斯加\tMH馬紹爾群島\tMK北馬其頓\tML馬利\tMM緬甸\tMN蒙古\tMO中國澳門特別行政區\tMP北馬里亞納群島\tMQ馬丁尼克島\tMR茅利塔尼亞\tMS蒙哲臘\tMT馬爾他\tMU模里西斯\tMV馬爾地夫\tMW馬拉威\tMX墨西哥\tMY馬來西亞\tMZ莫三比克\tNA納米比亞\tNC新喀里多尼亞\tNE尼日\tNF諾福克島\tNG奈及利亞\tNI尼加拉瓜\tNL荷蘭\tNO挪威\tNP尼泊爾\tNR諾魯\tNU紐埃島\tNZ新西蘭\tOM阿曼王國\tPA巴拿馬\tPE秘魯\tPF法屬玻里尼西亞\tPG巴布亞紐幾內亞\tPH菲律賓\tPK巴基斯坦\tPL波蘭\tPM聖皮埃爾同密克隆群島\tPN皮特肯群島\tPR波多黎各\tPS巴勒斯坦自治區\tPT葡萄牙\tPW帛琉\tPY巴拉圭\tQA卡達\tRE留尼旺\tRO羅馬尼亞\tRS塞爾維亞\tRU俄羅斯\tRW盧安達\tSA沙特阿拉伯\tSB索羅門群島\tSC塞席爾\tSD蘇丹\tSE瑞典\tSG新加坡\tSH聖赫勒拿島\tSI斯洛維尼亞\tSJ斯瓦爾巴特群島同揚馬延島\tSK斯洛伐克\tSL獅子山\tSM聖馬利諾\tSN塞內加爾\tSO索馬利亞\tSR蘇利南\tSS南蘇丹\tST聖多美同普林西比\tSV薩爾瓦多\tSX荷屬聖馬丁\tSY敘利亞\tSZ史瓦濟蘭\tTC土克斯及開科斯群島\tTD查德\tTF法屬南方屬地\tTG多哥\tTH泰國\tTJ塔吉克\tTK托克勞群島\tTL東帝汶\tTM土庫曼\tTN突尼西亞\tTO東加\tTR土耳其\tTT千里達同多巴哥\tTV吐瓦魯\tTW台灣\tTZ坦尚尼亞\tUA烏克蘭\tUG烏干達\tUM美國本土外小島嶼\tUS美國\tUY烏拉圭\tUZ烏茲別克\tVA梵蒂岡\tVC聖文森特同格林納丁斯\tVE委內瑞拉\tVG英屬維京群島\tVI美屬維京群島\tVN越南\tVU萬那杜\tWF瓦利斯同富圖納群島\tWS薩摩亞\tXK科索沃\tYE也門\tYT馬約特\tZA南非\tZM尚比亞\tZW辛巴威
    l\t同\t\t、\t、\t同\t
    lo\t 或 \t\t、\t、\t 或 \t
    w\t7
    x\t粵語\t粵語 (繁體)
    za\t#\t#時間\t#標準時間\t#夏令時間\t#群島時間
    @yue-Hant-CN\t粵語\t粵語 (繁體，中國)
    t\t{HH}:{n}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    dtr.long\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d}\u{2009}{T}至\t{y}/{m}/{d}\u{2009}{T}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}\u{2009}{T}至\t{D}\u{2009}{T}
    w\t1
    @yue-Hant-HK\t粵語\t粵語 (繁體，中國香港特別行政區)
    @yue-HK\t粵語\t粵語 (中國香港特別行政區)
    @yue-Hant-MO\t粵語\t粵語 (繁體，中國澳門特別行政區)
    @yue-MO\t粵語\t粵語 (中國澳門特別行政區)

    """
  }
}
