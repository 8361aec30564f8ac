// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `zh`: StaticString {
    """
    #zh
    t\t{HH}:{n}
    d.full\t{y}年{m}月{d}日{E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0} – \t{y}/{m}/{d}{E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T} – \t{y}/{m}/{d} {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    M\t0\t2\t1
    M0\t一月\t二月\t三月\t四月\t五月\t六月\t七月\t八月\t九月\t十月\t十一月\t十二月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    M2\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    E\t0\t1\t2
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t周一\t周二\t周三\t周四\t周五\t周六\t周日
    E2\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林尼治\t011东部非洲\t022中欧\t031西部非洲\t041中部非洲\t052东欧\t063东欧\t073中欧\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亚\t0f2阿根廷\t0g2巴拉圭\t0h2北美东部\t0i2北美中部\t0j2亚马逊\t0k2哥伦比亚\t0l2北美山区\t0m3北美山区\t0n1委内瑞拉\t0o2法属圭亚那\t0p3北美中部\t0q1育空\t0r3北美东部\t0s2阿克里\t0t2北美太平洋\t0u3北美太平洋\t0v3大西洋\t0y2厄瓜多尔\t0z1圭亚那\t102古巴\t113古巴\t122墨西哥太平洋\t132玻利维亚\t142秘鲁\t152圣皮埃尔和密克隆群岛\t163圣皮埃尔和密克隆群岛\t172乌拉圭\t182费尔南多-迪诺罗尼亚岛\t191苏里南\t1a2智利\t1b3智利\t1c2纽芬兰\t1d3纽芬兰\t1e2澳大利亚西部\t1f1戴维斯\t1g1迪蒙·迪维尔\t1h2澳大利亚东部\t1i3澳大利亚东部\t1j1莫森\t1k2新西兰\t1l3新西兰\t1m1罗瑟拉\t1n1昭和\t1o1沃斯托克\t1p2阿拉伯\t1q1哈萨克斯坦\t1r2彼得罗巴甫洛夫斯克-堪察加\t1s2土库曼斯坦\t1t2阿塞拜疆\t1u1中南半岛\t1v2克拉斯诺亚尔斯克\t1w1吉尔吉斯斯坦\t1x1文莱达鲁萨兰\t1y1印度\t1z2雅库茨克\t202乌兰巴托\t212中国\t222孟加拉\t231东帝汶\t242海湾\t251塔吉克斯坦\t262香港\t272科布多\t282伊尔库茨克\t292土耳其\t2a1印度尼西亚西部\t2b1印度尼西亚东部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊尔\t2h1马来西亚\t2i2马加丹\t2j1印度尼西亚中部\t2k2菲律宾\t2l2鄂木斯克\t2m2韩国\t2n1缅甸\t2o2乌兹别克斯坦\t2p2新加坡\t2q2台北\t2r2格鲁吉亚\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海参崴\t2w2叶卡捷琳堡\t2x2亚美尼亚\t2y2亚速尔群岛\t2z3亚速尔群岛\t302西欧\t313西欧\t322佛得角\t331南乔治亚岛\t342福克兰群岛\t352澳大利亚中部\t363澳大利亚中部\t372澳大利亚中西部\t382豪勋爵岛\t393豪勋爵岛\t3a2复活节岛\t3b3复活节岛\t3c2爱尔兰\t3d0协调世界时\t3e2萨马拉\t3f3英国\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1圣诞岛\t3k4科科斯\t3l1法属南方和南极领地\t3m1塞舌尔\t3n1马尔代夫\t3o2毛里求斯\t3p1留尼汪\t3q4马绍尔\t3r2查塔姆\t3s3查塔姆\t3t2阿皮亚\t3u1楚克\t3v2瓦努阿图\t3w4菲尼克斯\t3x1托克劳\t3y2斐济\t3z1图瓦卢\t404科隆\t411甘比尔\t424所罗门\t431查莫罗\t444莱恩\t451科斯雷\t464马克萨斯\t472萨摩亚\t481瑙鲁\t491纽埃\t4a2诺福克岛\t4b3诺福克岛\t4c2新喀里多尼亚\t4d1帕劳\t4e1皮特凯恩\t4f1波纳佩\t4g1巴布亚新几内亚\t4h2库克群岛\t4i1塔希提岛\t4j4吉尔伯特\t4k2汤加\t4l1威克岛\t4m1瓦利斯和富图纳
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNY¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道尔\tAE阿拉伯联合酋长国\tAF阿富汗\tAG安提瓜和巴布达\tAI安圭拉\tAL阿尔巴尼亚\tAM亚美尼亚\tAO安哥拉\tAQ南极洲\tAR阿根廷\tAS美属萨摩亚\tAT奥地利\tAU澳大利亚\tAW阿鲁巴\tAX奥兰群岛\tAZ阿塞拜疆\tBA波斯尼亚和黑塞哥维那\tBB巴巴多斯\tBD孟加拉国\tBE比利时\tBF布基纳法索\tBG保加利亚\tBH巴林\tBI布隆迪\tBJ贝宁\tBL圣巴泰勒米\tBM百慕大\tBN文莱\tBO玻利维亚\tBQ荷属加勒比区\tBR巴西\tBS巴哈马\tBT不丹\tBV布韦岛\tBW博茨瓦纳\tBY白俄罗斯\tBZ伯利兹\tCA加拿大\tCC科科斯（基林）群岛\tCD刚果（金）\tCF中非共和国\tCG刚果（布）\tCH瑞士\tCI科特迪瓦\tCK库克群岛\tCL智利\tCM喀麦隆\tCN中国\tCO哥伦比亚\tCR哥斯达黎加\tCU古巴\tCV佛得角\tCW库拉索\tCX圣诞岛\tCY塞浦路斯\tCZ捷克\tDE德国\tDJ吉布提\tDK丹麦\tDM多米尼克\tDO多米尼加共和国\tDZ阿尔及利亚\tEC厄瓜多尔\tEE爱沙尼亚\tEG埃及\tEH西撒哈拉\tER厄立特里亚\tES西班牙\tET埃塞俄比亚\tFI芬兰\tFJ斐济\tFK福克兰群岛\tFM密克罗尼西亚\tFO法罗群岛\tFR法国\tGA加蓬\tGB英国\tGD格林纳达\tGE格鲁吉亚\tGF法属圭亚那\tGG根西岛\tGH加纳\tGI直布罗陀\tGL格陵兰\tGM冈比亚\tGN几内亚\tGP瓜德罗普\tGQ赤道几内亚\tGR希腊\tGS南乔治亚和南桑威奇群岛\tGT危地马拉\tGU关岛\tGW几内亚比绍\tGY圭亚那\tHK中国香港特别行政区\tHM赫德岛和麦克唐纳群岛\tHN洪都拉斯\tHR克罗地亚\tHT海地\tHU匈牙利\tID印度尼西亚\tIE爱尔兰\tIL以色列\tIM马恩岛\tIN印度\tIO英属印度洋领地\tIQ伊拉克\tIR伊朗\tIS冰岛\tIT意大利\tJE泽西岛\tJM牙买加\tJO约旦\tJP日本\tKE肯尼亚\tKG吉尔吉斯斯坦\tKH柬埔寨\tKI基里巴斯\tKM科摩罗\tKN圣基茨和尼维斯\tKP朝鲜\tKR韩国\tKW科威特\tKY开曼群岛\tKZ哈萨克斯坦\tLA老挝\tLB黎巴嫩\tLC圣卢西亚\tLI列支敦士登\tLK斯里兰卡\tLR利比里亚\tLS莱索托\tLT立陶宛\tLU卢森堡\tLV拉脱维亚\tLY利比亚\tMA摩洛哥\tMC摩纳哥\tMD摩尔多瓦\tME黑山\tMF法属圣马丁\tMG马达加斯加\tMH马绍尔群岛\tMK北马其顿\tML马里\tMM缅甸\tMN蒙古\tMO中国澳门特别行政区\tMP北马里亚纳群岛\tMQ马提尼克\tMR毛里塔尼亚\tMS蒙特塞拉特\tMT马耳他\tMU毛里求斯\tMV马尔代夫\tMW马拉维\tMX墨西哥\tMY马来西亚\tMZ莫桑比克\tNA纳米比亚\tNC新喀里多尼亚\tNE尼日尔\tNF诺福克岛\tNG尼日利亚\tNI尼加拉瓜\tNL荷兰\tNO挪威\tNP尼泊尔\tNR瑙鲁\tNU纽埃\tNZ新西兰\tOM阿曼\tPA巴拿马\tPE秘鲁\tPF法属波利尼西亚\tPG巴布亚新几内亚\tPH菲律宾\tPK巴基斯坦\tPL波兰\tPM圣皮埃尔和密克隆群岛\tPN皮特凯恩群岛\tPR波多黎各\tPS巴勒斯坦领土\tPT葡萄牙\tPW帕劳\tPY巴拉圭\tQA卡塔尔\tRE留尼汪\tRO罗马尼亚\tRS塞尔维亚\tRU俄罗斯\tRW卢旺达\tSA沙特阿拉伯\tSB所罗门群岛\tSC塞舌尔\tSD苏丹\tSE瑞典\tSG新加坡\tSH圣赫勒拿\tSI斯洛文尼亚\tSJ斯瓦尔巴和扬马延\tSK斯洛伐克\tSL塞拉利昂\tSM圣马力诺\tSN塞内加尔\tSO索马里\tSR苏里南\tSS南苏丹\tST圣多美和普林西比\tSV萨尔瓦多\tSX荷属圣马丁\tSY叙利亚\tSZ斯威士兰\tTC特克斯和凯科斯群岛\tTD乍得\tTF法属南部领地\tTG多哥\tTH泰国\tTJ塔吉克斯坦\tTK托克劳\tTL东帝汶\tTM土库曼斯坦\tTN突尼斯\tTO汤加\tTR土耳其\tTT特立尼达和多巴哥\tTV图瓦卢\tTW台湾\tTZ坦桑尼亚\tUA乌克兰\tUG乌干达\tUM美国本土外小岛屿\tUS美国\tUY乌拉圭\tUZ乌兹别克斯坦\tVA梵蒂冈\tVC圣文森特和格林纳丁斯\tVE委内瑞拉\tVG英属维尔京群岛\tVI美属维尔京群岛\tVN越南\tVU瓦努阿图\tWF瓦利斯和富图纳\tWS萨摩亚\tXK科索沃\tYE也门\tYT马约特\tZA南非\tZM赞比亚\tZW津巴布韦
    l\t和\t\t、\t、\t和\t
    lo\t或\t\t、\t、\t或\t
    w\t1
    x\t中文\t中文
    za\t#\t#时间\t#标准时间\t#夏令时间\t#群岛时间
    #zh-Hans
    t\t{HH}:{n}
    d.full\t{y}年{m}月{d}日{E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0} – \t{y}/{m}/{d}{E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T} – \t{y}/{m}/{d} {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    M\t0\t2\t1
    M0\t一月\t二月\t三月\t四月\t五月\t六月\t七月\t八月\t九月\t十月\t十一月\t十二月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    M2\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    E\t0\t1\t2
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t周一\t周二\t周三\t周四\t周五\t周六\t周日
    E2\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林尼治\t011东部非洲\t022中欧\t031西部非洲\t041中部非洲\t052东欧\t063东欧\t073中欧\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亚\t0f2阿根廷\t0g2巴拉圭\t0h2北美东部\t0i2北美中部\t0j2亚马逊\t0k2哥伦比亚\t0l2北美山区\t0m3北美山区\t0n1委内瑞拉\t0o2法属圭亚那\t0p3北美中部\t0q1育空\t0r3北美东部\t0s2阿克里\t0t2北美太平洋\t0u3北美太平洋\t0v3大西洋\t0y2厄瓜多尔\t0z1圭亚那\t102古巴\t113古巴\t122墨西哥太平洋\t132玻利维亚\t142秘鲁\t152圣皮埃尔和密克隆群岛\t163圣皮埃尔和密克隆群岛\t172乌拉圭\t182费尔南多-迪诺罗尼亚岛\t191苏里南\t1a2智利\t1b3智利\t1c2纽芬兰\t1d3纽芬兰\t1e2澳大利亚西部\t1f1戴维斯\t1g1迪蒙·迪维尔\t1h2澳大利亚东部\t1i3澳大利亚东部\t1j1莫森\t1k2新西兰\t1l3新西兰\t1m1罗瑟拉\t1n1昭和\t1o1沃斯托克\t1p2阿拉伯\t1q1哈萨克斯坦\t1r2彼得罗巴甫洛夫斯克-堪察加\t1s2土库曼斯坦\t1t2阿塞拜疆\t1u1中南半岛\t1v2克拉斯诺亚尔斯克\t1w1吉尔吉斯斯坦\t1x1文莱达鲁萨兰\t1y1印度\t1z2雅库茨克\t202乌兰巴托\t212中国\t222孟加拉\t231东帝汶\t242海湾\t251塔吉克斯坦\t262香港\t272科布多\t282伊尔库茨克\t292土耳其\t2a1印度尼西亚西部\t2b1印度尼西亚东部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊尔\t2h1马来西亚\t2i2马加丹\t2j1印度尼西亚中部\t2k2菲律宾\t2l2鄂木斯克\t2m2韩国\t2n1缅甸\t2o2乌兹别克斯坦\t2p2新加坡\t2q2台北\t2r2格鲁吉亚\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海参崴\t2w2叶卡捷琳堡\t2x2亚美尼亚\t2y2亚速尔群岛\t2z3亚速尔群岛\t302西欧\t313西欧\t322佛得角\t331南乔治亚岛\t342福克兰群岛\t352澳大利亚中部\t363澳大利亚中部\t372澳大利亚中西部\t382豪勋爵岛\t393豪勋爵岛\t3a2复活节岛\t3b3复活节岛\t3c2爱尔兰\t3d0协调世界时\t3e2萨马拉\t3f3英国\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1圣诞岛\t3k4科科斯\t3l1法属南方和南极领地\t3m1塞舌尔\t3n1马尔代夫\t3o2毛里求斯\t3p1留尼汪\t3q4马绍尔\t3r2查塔姆\t3s3查塔姆\t3t2阿皮亚\t3u1楚克\t3v2瓦努阿图\t3w4菲尼克斯\t3x1托克劳\t3y2斐济\t3z1图瓦卢\t404科隆\t411甘比尔\t424所罗门\t431查莫罗\t444莱恩\t451科斯雷\t464马克萨斯\t472萨摩亚\t481瑙鲁\t491纽埃\t4a2诺福克岛\t4b3诺福克岛\t4c2新喀里多尼亚\t4d1帕劳\t4e1皮特凯恩\t4f1波纳佩\t4g1巴布亚新几内亚\t4h2库克群岛\t4i1塔希提岛\t4j4吉尔伯特\t4k2汤加\t4l1威克岛\t4m1瓦利斯和富图纳
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNY¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道尔\tAE阿拉伯联合酋长国\tAF阿富汗\tAG安提瓜和巴布达\tAI安圭拉\tAL阿尔巴尼亚\tAM亚美尼亚\tAO安哥拉\tAQ南极洲\tAR阿根廷\tAS美属萨摩亚\tAT奥地利\tAU澳大利亚\tAW阿鲁巴\tAX奥兰群岛\tAZ阿塞拜疆\tBA波斯尼亚和黑塞哥维那\tBB巴巴多斯\tBD孟加拉国\tBE比利时\tBF布基纳法索\tBG保加利亚\tBH巴林\tBI布隆迪\tBJ贝宁\tBL圣巴泰勒米\tBM百慕大\tBN文莱\tBO玻利维亚\tBQ荷属加勒比区\tBR巴西\tBS巴哈马\tBT不丹\tBV布韦岛\tBW博茨瓦纳\tBY白俄罗斯\tBZ伯利兹\tCA加拿大\tCC科科斯（基林）群岛\tCD刚果（金）\tCF中非共和国\tCG刚果（布）\tCH瑞士\tCI科特迪瓦\tCK库克群岛\tCL智利\tCM喀麦隆\tCN中国\tCO哥伦比亚\tCR哥斯达黎加\tCU古巴\tCV佛得角\tCW库拉索\tCX圣诞岛\tCY塞浦路斯\tCZ捷克\tDE德国\tDJ吉布提\tDK丹麦\tDM多米尼克\tDO多米尼加共和国\tDZ阿尔及利亚\tEC厄瓜多尔\tEE爱沙尼亚\tEG埃及\tEH西撒哈拉\tER厄立特里亚\tES西班牙\tET埃塞俄比亚\tFI芬兰\tFJ斐济\tFK福克兰群岛\tFM密克罗尼西亚\tFO法罗群岛\tFR法国\tGA加蓬\tGB英国\tGD格林纳达\tGE格鲁吉亚\tGF法属圭亚那\tGG根西岛\tGH加纳\tGI直布罗陀\tGL格陵兰\tGM冈比亚\tGN几内亚\tGP瓜德罗普\tGQ赤道几内亚\tGR希腊\tGS南乔治亚和南桑威奇群岛\tGT危地马拉\tGU关岛\tGW几内亚比绍\tGY圭亚那\tHK中国香港特别行政区\tHM赫德岛和麦克唐纳群岛\tHN洪都拉斯\tHR克罗地亚\tHT海地\tHU匈牙利\tID印度尼西亚\tIE爱尔兰\tIL以色列\tIM马恩岛\tIN印度\tIO英属印度洋领地\tIQ伊拉克\tIR伊朗\tIS冰岛\tIT意大利\tJE泽西岛\tJM牙买加\tJO约旦\tJP日本\tKE肯尼亚\tKG吉尔吉斯斯坦\tKH柬埔寨\tKI基里巴斯\tKM科摩罗\tKN圣基茨和尼维斯\tKP朝鲜\tKR韩国\tKW科威特\tKY开曼群岛\tKZ哈萨克斯坦\tLA老挝\tLB黎巴嫩\tLC圣卢西亚\tLI列支敦士登\tLK斯里兰卡\tLR利比里亚\tLS莱索托\tLT立陶宛\tLU卢森堡\tLV拉脱维亚\tLY利比亚\tMA摩洛哥\tMC摩纳哥\tMD摩尔多瓦\tME黑山\tMF法属圣马丁\tMG马达加斯加\tMH马绍尔群岛\tMK北马其顿\tML马里\tMM缅甸\tMN蒙古\tMO中国澳门特别行政区\tMP北马里亚纳群岛\tMQ马提尼克\tMR毛里塔尼亚\tMS蒙特塞拉特\tMT马耳他\tMU毛里求斯\tMV马尔代夫\tMW马拉维\tMX墨西哥\tMY马来西亚\tMZ莫桑比克\tNA纳米比亚\tNC新喀里多尼亚\tNE尼日尔\tNF诺福克岛\tNG尼日利亚\tNI尼加拉瓜\tNL荷兰\tNO挪威\tNP尼泊尔\tNR瑙鲁\tNU纽埃\tNZ新西兰\tOM阿曼\tPA巴拿马\tPE秘鲁\tPF法属波利尼西亚\tPG巴布亚新几内亚\tPH菲律宾\tPK巴基斯坦\tPL波兰\tPM圣皮埃尔和密克隆群岛\tPN皮特凯恩群岛\tPR波多黎各\tPS巴勒斯坦领土\tPT葡萄牙\tPW帕劳\tPY巴拉圭\tQA卡塔尔\tRE留尼汪\tRO罗马尼亚\tRS塞尔维亚\tRU俄罗斯\tRW卢旺达\tSA沙特阿拉伯\tSB所罗门群岛\tSC塞舌尔\tSD苏丹\tSE瑞典\tSG新加坡\tSH圣赫勒拿\tSI斯洛文尼亚\tSJ斯瓦尔巴和扬马延\tSK斯洛伐克\tSL塞拉利昂\tSM圣马力诺\tSN塞内加尔\tSO索马里\tSR苏里南\tSS南苏丹\tST圣多美和普林西比\tSV萨尔瓦多\tSX荷属圣马丁\tSY叙利亚\tSZ斯威士兰\tTC特克斯和凯科斯群岛\tTD乍得\tTF法属南部领地\tTG多哥\tTH泰国\tTJ塔吉克斯坦\tTK托克劳\tTL东帝汶\tTM土库曼斯坦\tTN突尼斯\tTO汤加\tTR土耳其\tTT特立尼达和多巴哥\tTV图瓦卢\tTW台湾\tTZ坦桑尼亚\tUA乌克兰\tUG乌干达\tUM美国本土外小岛屿\tUS美国\tUY乌拉圭\tUZ乌兹别克斯坦\tVA梵蒂冈\tVC圣文森特和格林纳丁斯\tVE委内瑞拉\tVG英属维尔京群岛\tVI美属维尔京群岛\tVN越南\tVU瓦努阿图\tWF瓦利斯和富图纳\tWS萨摩亚\tXK科索沃\tYE也门\tYT马约特\tZA南非\tZM赞比亚\tZW津巴布韦
    l\t和\t\t、\t、\t和\t
    lo\t或\t\t、\t、\t或\t
    w\t1
    x\t中文\t中文（简体）
    za\t#\t#时间\t#标准时间\t#夏令时间\t#群岛时间
    @zh-Hans-HK\t中文\t中文（简体，中国香港特别行政区）
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上午\t下午
    dr.full\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}–\t{D} {T}
    dr.long\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}
    dtr.long\t{d}/{m}/{y} {T}至\t{h}:{n}\t{d}/{m}/{y} {T}至\t{T}\t{d}/{m}/{y} {T}–\t{d}/{m}/{y} {T}
    d.short\t{d}/{m}/{yy}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}–\t{D} {T}
    mr\t{y}年{m}月至\t{y}年{m}月\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    s\tCNYCN¥
    w\t7
    @zh-Hans-MO\t中文\t中文（简体，中国澳门特别行政区）
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上午\t下午
    dr.full\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}–\t{D} {T}
    dr.long\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}
    dtr.long\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}–\t{D} {T}
    d.short\t{d}/{m}/{yy}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{yy}年{m}月{d}日 {T}至\t{h}:{n}\t{yy}年{m}月{d}日 {T}至\t{T}\t{yy}年{m}月{d}日 {T}–\t{yy}年{m}月{d}日 {T}
    mr\t{y}年{m}月至\t{y}年{m}月\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    s\tCNYCN¥\tMOPMOP$
    w\t7
    @zh-Hans-MY\t中文\t中文（简体，马来西亚）
    @zh-MY\t中文\t中文（马来西亚）
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上午\t下午
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T} – \t{D} {T}
    dtr.long\t{y}/{m}/{d} {T}至\t{h}:{n}\t{y}/{m}/{d} {T}至\t{T}\t{y}/{m}/{d} {T} – \t{y}/{m}/{d} {T}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T} – \t{D} {T}
    @zh-Hans-SG\t中文\t中文（简体，新加坡）
    @zh-SG\t中文\t中文（新加坡）
    t\t{a}{h}:{n}
    a\t00000000000011111111111101\t上午\t下午
    dr.full\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}\t{d}/{m}/{y}{E0}至\t{d}/{m}/{y}{E0}
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}至\t{D} {T}
    dr.long\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}\t{d}/{m}/{y}至\t{d}/{m}/{y}
    dtr.long\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D} {T}至\t{D} {T}
    d.short\t{dd}/{mm}/{yy}
    dr.short\t{d}/{m}/{yy}至\t{d}/{m}/{yy}\t{d}/{m}/{yy}至\t{d}/{m}/{yy}\t{d}/{m}/{yy}至\t{d}/{m}/{yy}
    dtr.short\t{yy}年{mm}月{dd}日 {T}至\t{h}:{n}\t{yy}年{mm}月{dd}日 {T}至\t{T}\t{yy}年{mm}月{dd}日 {T}至\t{yy}年{mm}月{dd}日 {T}
    mr\t{y}年{m}月至\t{y}年{m}月\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    M\t0\t0\t0
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    s\tCNYCN¥\tSGD$
    w\t7
    @zh-Hans-CN\t中文\t中文（简体，中国）
    @zh-CN\t中文\t中文（中国）
    #zh-Hant
    t\t{a}{h}:{n}
    a\t00000111222234444445555503\t凌晨\t清晨\t上午\t中午\t下午\t晚上
    d.full\t{y}年{m}月{d}日 {E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}
    dtr.full\t{D} {T}–\t{h}:{n}\t{D} {T} – \t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}\t{y}/{m}/{d}至\t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}–\t{h}:{n}\t{y}/{m}/{d} {T} – \t{T}\t{y}/{m}/{d}\u{2009}{T}\u{2009}–\u{2009}\t{y}/{m}/{d}\u{2009}{T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D}\u{2009}{T}
    dr.short\t{D}至\t{D}\t{D}至\t{D}\t{D}至\t{D}
    dtr.short\t{D} {T}–\t{h}:{n}\t{D} {T} – \t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    my\t{y}年{m}月
    mr\t{y}/{m}至\t{y}/{m}\t{y}/{m}至\t{y}/{m}
    M\t0\t0\t1
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t週一\t週二\t週三\t週四\t週五\t週六\t週日
    E2\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林威治\t011東非\t022中歐\t031西非\t041中非\t052東歐\t063東歐\t073中歐\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亞\t0f2阿根廷\t0g2巴拉圭\t0h2東部\t0i2中部\t0j2亞馬遜\t0k2哥倫比亞\t0l2山區\t0m3山區\t0n1委內瑞拉\t0o1法屬圭亞那\t0p3中部\t0q1育空地區\t0r3東部\t0s2艾克\t0t2太平洋\t0u3太平洋\t0v3大西洋\t0y1厄瓜多\t0z1蓋亞那\t102古巴\t113古巴\t122墨西哥太平洋\t131玻利維亞\t142秘魯\t152聖皮埃與密克隆群島\t163聖皮埃與密克隆群島\t172烏拉圭\t182費爾南多 - 迪諾羅尼亞\t191蘇利南\t1a2智利\t1b3智利\t1c2紐芬蘭\t1d3紐芬蘭\t1e2澳洲西部\t1f1戴維斯\t1g1杜蒙杜比爾\t1h2澳洲東部\t1i3澳洲東部\t1j1莫森\t1k2紐西蘭\t1l3紐西蘭\t1m1羅瑟拉\t1n1昭和基地\t1o1沃斯托克\t1p2阿拉伯\t1q1哈薩克\t1r2彼得羅巴甫洛夫斯克\t1s2土庫曼\t1t2亞塞拜然\t1u1中南半島\t1v2克拉斯諾亞爾斯克\t1w1吉爾吉斯\t1x1汶萊\t1y2印度\t1z2雅庫次克\t202烏蘭巴托\t212中國\t222孟加拉\t231東帝汶\t242波斯灣海域\t251塔吉克\t262香港\t272科布多\t282伊爾庫次克\t292土耳其\t2a1印尼西部\t2b1印尼東部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊爾\t2h1馬來西亞\t2i2馬加丹\t2j1印尼中部\t2k2菲律賓\t2l2鄂木斯克\t2m2韓國\t2n1緬甸\t2o2烏茲別克\t2p2新加坡\t2q2台北\t2r2喬治亞\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海參崴\t2w2葉卡捷琳堡\t2x2亞美尼亞\t2y2亞速爾群島\t2z3亞速爾群島\t302西歐\t313西歐\t322維德角\t331南喬治亞\t342福克蘭群島\t352澳洲中部\t363澳洲中部\t372澳洲中西部\t382豪勳爵島\t393豪勳爵島\t3a2復活節島\t3b3復活節島\t3c2愛爾蘭\t3d2世界\t3e2薩馬拉\t3f3英國\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1聖誕島\t3k4科科斯\t3l1法國南方及南極\t3m1塞席爾\t3n1馬爾地夫\t3o2模里西斯\t3p1留尼旺\t3q4馬紹爾\t3r2查坦群島\t3s3查坦群島\t3t2阿皮亞\t3u1楚克島\t3v2萬那杜\t3w4鳳凰\t3x4托克勞\t3y2斐濟\t3z1吐瓦魯\t404加拉巴哥\t414甘比爾\t424索羅門\t431查莫洛\t444萊恩\t451科斯瑞\t461馬可薩斯\t472薩摩亞\t481諾魯\t491紐埃島\t4a2諾福克島\t4b3諾福克島\t4c2新喀里多尼亞\t4d1帛琉\t4e1皮特肯\t4f1波納佩\t4g1巴布亞紐幾內亞\t4h2庫克群島\t4i1大溪地\t4j4吉爾伯特\t4k2東加\t4l1威克島\t4m4瓦利斯和富圖納
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW￦\tMXNMX$\tNZDNZ$\tTWD$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道爾\tAE阿拉伯聯合大公國\tAF阿富汗\tAG安地卡及巴布達\tAI安奎拉\tAL阿爾巴尼亞\tAM亞美尼亞\tAO安哥拉\tAQ南極洲\tAR阿根廷\tAS美屬薩摩亞\tAT奧地利\tAU澳洲\tAW荷屬阿魯巴\tAX奧蘭群島\tAZ亞塞拜然\tBA波士尼亞與赫塞哥維納\tBB巴貝多\tBD孟加拉\tBE比利時\tBF布吉納法索\tBG保加利亞\tBH巴林\tBI蒲隆地\tBJ貝南\tBL聖巴瑟米\tBM百慕達\tBN汶萊\tBO玻利維亞\tBQ荷蘭加勒比區\tBR巴西\tBS巴哈馬\tBT不丹\tBV布威島\tBW波札那\tBY白俄羅斯\tBZ貝里斯\tCA加拿大\tCC科克斯（基靈）群島\tCD剛果（金夏沙）\tCF中非共和國\tCG剛果（布拉薩）\tCH瑞士\tCI象牙海岸\tCK庫克群島\tCL智利\tCM喀麥隆\tCN中國\tCO哥倫比亞\tCR哥斯大黎加\tCU古巴\tCV維德角\tCW庫拉索\tCX聖誕島\tCY賽普勒斯\tCZ捷克\tDE德國\tDJ吉布地\tDK丹麥\tDM多米尼克\tDO多明尼加共和國\tDZ阿爾及利亞\tEC厄瓜多\tEE愛沙尼亞\tEG埃及\tEH西撒哈拉\tER厄利垂亞\tES西班牙\tET衣索比亞\tFI芬蘭\tFJ斐濟\tFK福克蘭群島\tFM密克羅尼西亞\tFO法羅群島\tFR法國\tGA加彭\tGB英國\tGD格瑞那達\tGE喬治亞\tGF法屬圭亞那\tGG根息\tGH迦納\tGI直布羅陀\tGL格陵蘭\tGM甘比亞\tGN幾內亞\tGP瓜地洛普\tGQ赤道幾內亞\tGR希臘\tGS南喬治亞與南三明治群島\tGT瓜地馬拉\tGU關島\tGW幾內亞比索\tGY蓋亞那\tHK中國香港特別行政區\tHM赫德島及麥唐納群島\tHN宏都拉斯\tHR克羅埃西亞\tHT海地\tHU匈牙利\tID印尼\tIE愛爾蘭\tIL以色列\tIM曼島\tIN印度\tIO英屬印度洋領地\tIQ伊拉克\tIR伊朗\tIS冰島\tIT義大利\tJE澤西島\tJM牙買加\tJO約旦\tJP日本\tKE肯亞\tKG吉爾吉斯\tKH柬埔寨\tKI吉里巴斯\tKM葛摩\tKN聖克里斯多福及尼維斯\tKP北韓\tKR南韓\tKW科威特\tKY開曼群島\tKZ哈薩克\tLA寮國\tLB黎巴嫩\tLC聖露西亞\tLI列支敦斯登\tLK斯里蘭卡\tLR賴比瑞亞\tLS賴索托\tLT立陶宛\tLU盧森堡\tLV拉脫維亞\tLY利比亞\tMA摩洛哥\tMC摩納哥\tMD摩爾多瓦\tME蒙特內哥羅\tMF法屬聖馬丁\tMG馬達加斯加\tMH馬紹爾群島\tMK北馬其頓\tML馬利\tMM緬甸\tMN蒙古\tMO中國澳門特別行政區\tMP北馬利安納群島\tMQ馬丁尼克\tMR茅利塔尼亞\tMS蒙哲臘\tMT馬爾他\tMU模里西斯\tMV馬爾地夫\tMW馬拉威\tMX墨西哥\tMY馬來西亞\tMZ莫三比克\tNA納米比亞\tNC新喀里多尼亞\tNE尼日\tNF諾福克島\tNG奈及利亞\tNI尼加拉瓜\tNL荷蘭\tNO挪威\tNP尼泊爾\tNR諾魯\tNU紐埃島\tNZ紐西蘭\tOM阿曼\tPA巴拿馬\tPE秘魯\tPF法屬玻里尼西亞\tPG巴布亞紐幾內亞\tPH菲律賓\tPK巴基斯坦\tPL波蘭\tPM聖皮埃與密克隆群島\tPN皮特肯群島\tPR波多黎各\tPS巴勒斯坦自治區\tPT葡萄牙\tPW帛琉\tPY巴拉圭\tQA卡達\tRE留尼旺\tRO羅馬尼亞\tRS塞爾維亞\tRU俄羅斯\tRW盧安達\tSA沙烏地阿拉伯\tSB索羅門群島\tSC塞席爾\tSD蘇丹\tSE瑞典\tSG新加坡\tSH聖赫勒拿島\tSI斯洛維尼亞\tSJ挪威屬斯瓦巴及尖棉\tSK斯洛伐克\tSL獅子山\tSM聖馬利諾\tSN塞內加爾\tSO索馬利亞\tSR蘇利南\tSS南蘇丹\tST聖多美普林西比\tSV薩爾瓦多\tSX荷屬聖馬丁\tSY敘利亞\tSZ史瓦帝尼\tTC土克斯及開科斯群島\tTD查德\tTF法屬南部屬地\tTG多哥\tTH泰國\tTJ塔吉克\tTK托克勞群島\tTL東帝汶\tTM土庫曼\tTN突尼西亞\tTO東加\tTR土耳其\tTT千里達及托巴哥\tTV吐瓦魯\tTW台灣\tTZ坦尚尼亞\tUA烏克蘭\tUG烏干達\tUM美國本土外小島嶼\tUS美國\tUY烏拉圭\tUZ烏茲別克\tVA梵蒂岡\tVC聖文森及格瑞那丁\tVE委內瑞拉\tVG英屬維京群島\tVI美屬維京群島\tVN越南\tVU萬那杜\tWF瓦利斯群島和富圖那群島\tWS薩摩亞\tXK科索沃\tYE葉門\tYT馬約特島\tZA南非\tZM尚比亞\tZW辛巴威
    l\t和\t\t、\t、\t和\t
    lo\t或\t\t、\t、\t或\t
    w\t7
    x\t中文\t中文（繁體）
    za\t#\t#時間\t#標準時間\t#夏令時間\t#群島時間
    @zh-Hant-HK\t中文\t中文（繁體字，中國香港特別行政區）
    @zh-HK\t中文\t中文（中國香港特別行政區）
    a\t00000000000011111111111101\t上午\t下午
    d.full\t{y}年{m}月{d}日{E0}
    dr.full\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）
    dtr.full\t{y}年{m}月{d}日 {E0} {T}至\t{h}:{n}\t{y}年{m}月{d}日 {E0} {T}至\t{T}\t{y}年{m}月{d}日 {E0}\u{2009}{T}\u{2009}–\u{2009}\t{y}年{m}月{d}日 {E0}\u{2009}{T}
    dr.long\t{d}/{m}/{y} 至 \t{d}/{m}/{y}\t{d}/{m}/{y} 至 \t{d}/{m}/{y}\t{d}/{m}/{y} 至 \t{d}/{m}/{y}
    dtr.long\t{d}/{m}/{y} {T}至\t{h}:{n}\t{d}/{m}/{y} {T}至\t{T}\t{d}/{m}/{y}\u{2009}{T}\u{2009}–\u{2009}\t{d}/{m}/{y}\u{2009}{T}
    d.short\t{d}/{m}/{y}
    dr.short\t{D} 至 \t{D}\t{D} 至 \t{D}\t{D} 至 \t{D}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    mr\t{m}/{y} 至 \t{m}/{y}\t{m}/{y} 至 \t{m}/{y}
    z\t081南非\t0h2北美東部\t0i2北美中部\t0l2北美山區\t0m3北美山區\t0p3北美中部\t0r3北美東部\t0t2北美太平洋\t0u3北美太平洋\t0y1厄瓜多爾\t0z1圭亞那\t182費爾南多迪諾羅尼亞\t191蘇里南\t1g1迪蒙迪維爾\t1t2亞塞拜疆\t1y1印度\t1z2雅庫茨克\t241波斯灣海域\t282伊爾庫茨克\t2p1新加坡\t2r2格魯吉亞\t322佛得角\t3k4可可斯\t3m1塞舌爾\t3n1馬爾代夫\t3o2毛里裘斯\t3v2瓦努阿圖\t3z1圖瓦盧\t404加拉帕戈\t424所羅門\t451科斯雷\t461馬克薩斯\t481瑙魯\t4e1皮特康\t4g1巴布亞新畿內亞\t4k2湯加
    s\tKRW₩\tTWDNT$
    r\tAE阿拉伯聯合酋長國\tAG安提瓜和巴布達\tAW阿魯巴\tAZ亞塞拜疆\tBA波斯尼亞和黑塞哥維那\tBB巴巴多斯\tBF布基納法索\tBI布隆迪\tBJ貝寧\tBL聖巴泰勒米\tBV鮑威特島\tBW博茨瓦納\tBZ伯利茲\tCC科科斯 (基林) 群島\tCI科特迪瓦\tCR哥斯達黎加\tCV佛得角\tCY塞浦路斯\tDJ吉布提\tDO多米尼加共和國\tEC厄瓜多爾\tER厄立特里亞\tET埃塞俄比亞\tGA加蓬\tGD格林納達\tGE格魯吉亞\tGH加納\tGM岡比亞\tGS南佐治亞島與南桑威奇群島\tGT危地馬拉\tGW幾內亞比紹\tGY圭亞那\tHN洪都拉斯\tHR克羅地亞\tIM馬恩島\tIT意大利\tKE肯尼亞\tKM科摩羅\tKN聖基茨和尼維斯\tLA老撾\tLC聖盧西亞\tLI列支敦士登\tLR利比里亞\tLS萊索托\tME黑山\tML馬里\tMR毛里塔尼亞\tMS蒙特塞拉特\tMT馬耳他\tMU毛里裘斯\tMV馬爾代夫\tMW馬拉維\tMZ莫桑比克\tNE尼日爾\tNG尼日利亞\tNR瑙魯\tPF法屬波利尼西亞\tPG巴布亞新畿內亞\tPN皮特凱恩島\tPS巴勒斯坦領土\tQA卡塔爾\tRW盧旺達\tSA沙地阿拉伯\tSB所羅門群島\tSC塞舌爾\tSI斯洛文尼亞\tSJ斯瓦爾巴特群島及揚馬延島\tSL塞拉利昂\tSM聖馬力諾\tSO索馬里\tSR蘇里南\tST聖多美和普林西比\tSZ斯威士蘭\tTC特克斯和凱科斯群島\tTD乍得\tTF法屬南部領地\tTO湯加\tTT千里達和多巴哥\tTV圖瓦盧\tTZ坦桑尼亞\tVC聖文森特和格林納丁斯\tVG英屬維爾京群島\tVI美屬維爾京群島\tVU瓦努阿圖\tYE也門\tYT馬約特\tZM贊比亞\tZW津巴布韋
    l\t及\t\t、\t、\t及\t
    @zh-Hant-MO\t中文\t中文（繁體字，中國澳門特別行政區）
    @zh-MO\t中文\t中文（中國澳門特別行政區）
    a\t00000000000011111111111101\t上午\t下午
    d.full\t{y}年{m}月{d}日{E0}
    dr.full\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）\t{d}/{m}/{y}（{E0}） 至 \t{d}/{m}/{y}（{E0}）
    dtr.full\t{y}年{m}月{d}日 {E0} {T}至\t{h}:{n}\t{y}年{m}月{d}日 {E0} {T}至\t{T}\t{y}年{m}月{d}日 {E0}\u{2009}{T}\u{2009}–\u{2009}\t{y}年{m}月{d}日 {E0}\u{2009}{T}
    dr.long\t{d}/{m}/{y} 至 \t{d}/{m}/{y}\t{d}/{m}/{y} 至 \t{d}/{m}/{y}\t{d}/{m}/{y} 至 \t{d}/{m}/{y}
    dtr.long\t{d}/{m}/{y} {T}至\t{h}:{n}\t{d}/{m}/{y} {T}至\t{T}\t{d}/{m}/{y}\u{2009}{T}\u{2009}–\u{2009}\t{d}/{m}/{y}\u{2009}{T}
    d.short\t{d}/{m}/{y}
    dr.short\t{D} 至 \t{D}\t{D} 至 \t{D}\t{D} 至 \t{D}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    mr\t{m}/{y} 至 \t{m}/{y}\t{m}/{y} 至 \t{m}/{y}
    z\t081南非\t0h2北美東部\t0i2北美中部\t0l2北美山區\t0m3北美山區\t0p3北美中部\t0r3北美東部\t0t2北美太平洋\t0u3北美太平洋\t0y1厄瓜多爾\t0z1圭亞那\t182費爾南多迪諾羅尼亞\t191蘇里南\t1g1迪蒙迪維爾\t1t2亞塞拜疆\t1y1印度\t1z2雅庫茨克\t241波斯灣海域\t282伊爾庫茨克\t2p1新加坡\t2r2格魯吉亞\t322佛得角\t3k4可可斯\t3m1塞舌爾\t3n1馬爾代夫\t3o2毛里裘斯\t3v2瓦努阿圖\t3z1圖瓦盧\t404加拉帕戈\t424所羅門\t451科斯雷\t461馬克薩斯\t481瑙魯\t4e1皮特康\t4g1巴布亞新畿內亞\t4k2湯加
    s\tKRW₩\tMOPMOP$\tTWDNT$
    r\tAE阿拉伯聯合酋長國\tAG安提瓜和巴布達\tAW阿魯巴\tAZ亞塞拜疆\tBA波斯尼亞和黑塞哥維那\tBB巴巴多斯\tBF布基納法索\tBI布隆迪\tBJ貝寧\tBL聖巴泰勒米\tBV鮑威特島\tBW博茨瓦納\tBZ伯利茲\tCC科科斯 (基林) 群島\tCI科特迪瓦\tCR哥斯達黎加\tCV佛得角\tCY塞浦路斯\tDJ吉布提\tDO多米尼加共和國\tEC厄瓜多爾\tER厄立特里亞\tET埃塞俄比亞\tGA加蓬\tGD格林納達\tGE格魯吉亞\tGH加納\tGM岡比亞\tGS南佐治亞島與南桑威奇群島\tGT危地馬拉\tGW幾內亞比紹\tGY圭亞那\tHN洪都拉斯\tHR克羅地亞\tIM馬恩島\tIT意大利\tKE肯尼亞\tKM科摩羅\tKN聖基茨和尼維斯\tLA老撾\tLC聖盧西亞\tLI列支敦士登\tLR利比里亞\tLS萊索托\tME黑山\tML馬里\tMR毛里塔尼亞\tMS蒙特塞拉特\tMT馬耳他\tMU毛里裘斯\tMV馬爾代夫\tMW馬拉維\tMZ莫桑比克\tNE尼日爾\tNG尼日利亞\tNR瑙魯\tPF法屬波利尼西亞\tPG巴布亞新畿內亞\tPN皮特凱恩島\tPS巴勒斯坦領土\tQA卡塔爾\tRW盧旺達\tSA沙地阿拉伯\tSB所羅門群島\tSC塞舌爾\tSI斯洛文尼亞\tSJ斯瓦爾巴特群島及揚馬延島\tSL塞拉利昂\tSM聖馬力諾\tSO索馬里\tSR蘇里南\tST聖多美和普林西比\tSZ斯威士蘭\tTC特克斯和凱科斯群島\tTD乍得\tTF法屬南部領地\tTO湯加\tTT千里達和多巴哥\tTV圖瓦盧\tTZ坦桑尼亞\tVC聖文森特和格林納丁斯\tVG英屬維爾京群島\tVI美屬維爾京群島\tVU瓦努阿圖\tYE也門\tYT馬約特\tZM贊比亞\tZW津巴布韋
    l\t及\t\t、\t、\t及\t
    @zh-Hant-MY\t中文\t中文（繁體，馬來西亞）
    a\t00000000000011111111111101\t上午\t下午
    dtr.full\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    dtr.long\t{y}/{m}/{d} {T}至\t{h}:{n}\t{y}/{m}/{d} {T}至\t{T}\t{y}/{m}/{d}\u{2009}{T}\u{2009}–\u{2009}\t{y}/{m}/{d}\u{2009}{T}
    dtr.short\t{D} {T}至\t{h}:{n}\t{D} {T}至\t{T}\t{D}\u{2009}{T}\u{2009}–\u{2009}\t{D}\u{2009}{T}
    w\t1
    @zh-Hant-TW\t中文\t中文（繁體，台灣）
    @zh-TW\t中文\t中文（台灣）
    #zh-Latn
    t\t{HH}:{n}
    d.full\t{y}年{m}月{d}日{E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0}至\t{y}/{m}/{d}{E0}\t{y}/{m}/{d}{E0} – \t{y}/{m}/{d}{E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}\t{y}/{m}/{d} – \t{y}/{m}/{d}
    dtr.long\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T}–\t{T}\t{y}/{m}/{d} {T} – \t{y}/{m}/{d} {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}\t{y}/{m}\u{2009}–\u{2009}\t{y}/{m}
    M\t0\t2\t1
    M0\t一月\t二月\t三月\t四月\t五月\t六月\t七月\t八月\t九月\t十月\t十一月\t十二月
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    M2\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    E\t0\t1\t2
    E0\t星期一\t星期二\t星期三\t星期四\t星期五\t星期六\t星期日
    E1\t周一\t周二\t周三\t周四\t周五\t周六\t周日
    E2\t一\t二\t三\t四\t五\t六\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002格林尼治\t011东部非洲\t022中欧\t031西部非洲\t041中部非洲\t052东欧\t063东欧\t073中欧\t082南非\t092夏威夷-阿留申\t0a3夏威夷-阿留申\t0b2阿拉斯加\t0c3阿拉斯加\t0d2大西洋\t0e2巴西利亚\t0f2阿根廷\t0g2巴拉圭\t0h2北美东部\t0i2北美中部\t0j2亚马逊\t0k2哥伦比亚\t0l2北美山区\t0m3北美山区\t0n1委内瑞拉\t0o2法属圭亚那\t0p3北美中部\t0q1育空\t0r3北美东部\t0s2阿克里\t0t2北美太平洋\t0u3北美太平洋\t0v3大西洋\t0y2厄瓜多尔\t0z1圭亚那\t102古巴\t113古巴\t122墨西哥太平洋\t132玻利维亚\t142秘鲁\t152圣皮埃尔和密克隆群岛\t163圣皮埃尔和密克隆群岛\t172乌拉圭\t182费尔南多-迪诺罗尼亚岛\t191苏里南\t1a2智利\t1b3智利\t1c2纽芬兰\t1d3纽芬兰\t1e2澳大利亚西部\t1f1戴维斯\t1g1迪蒙·迪维尔\t1h2澳大利亚东部\t1i3澳大利亚东部\t1j1莫森\t1k2新西兰\t1l3新西兰\t1m1罗瑟拉\t1n1昭和\t1o1沃斯托克\t1p2阿拉伯\t1q1哈萨克斯坦\t1r2彼得罗巴甫洛夫斯克-堪察加\t1s2土库曼斯坦\t1t2阿塞拜疆\t1u1中南半岛\t1v2克拉斯诺亚尔斯克\t1w1吉尔吉斯斯坦\t1x1文莱达鲁萨兰\t1y1印度\t1z2雅库茨克\t202乌兰巴托\t212中国\t222孟加拉\t231东帝汶\t242海湾\t251塔吉克斯坦\t262香港\t272科布多\t282伊尔库茨克\t292土耳其\t2a1印度尼西亚西部\t2b1印度尼西亚东部\t2c2以色列\t2d3以色列\t2e1阿富汗\t2f2巴基斯坦\t2g1尼泊尔\t2h1马来西亚\t2i2马加丹\t2j1印度尼西亚中部\t2k2菲律宾\t2l2鄂木斯克\t2m2韩国\t2n1缅甸\t2o2乌兹别克斯坦\t2p2新加坡\t2q2台北\t2r2格鲁吉亚\t2s2伊朗\t2t1不丹\t2u2日本\t2v2海参崴\t2w2叶卡捷琳堡\t2x2亚美尼亚\t2y2亚速尔群岛\t2z3亚速尔群岛\t302西欧\t313西欧\t322佛得角\t331南乔治亚岛\t342福克兰群岛\t352澳大利亚中部\t363澳大利亚中部\t372澳大利亚中西部\t382豪勋爵岛\t393豪勋爵岛\t3a2复活节岛\t3b3复活节岛\t3c2爱尔兰\t3d0协调世界时\t3e2萨马拉\t3f3英国\t3g2莫斯科\t3h2夏威夷-阿留申\t3i1印度洋\t3j1圣诞岛\t3k4科科斯\t3l1法属南方和南极领地\t3m1塞舌尔\t3n1马尔代夫\t3o2毛里求斯\t3p1留尼汪\t3q4马绍尔\t3r2查塔姆\t3s3查塔姆\t3t2阿皮亚\t3u1楚克\t3v2瓦努阿图\t3w4菲尼克斯\t3x1托克劳\t3y2斐济\t3z1图瓦卢\t404科隆\t411甘比尔\t424所罗门\t431查莫罗\t444莱恩\t451科斯雷\t464马克萨斯\t472萨摩亚\t481瑙鲁\t491纽埃\t4a2诺福克岛\t4b3诺福克岛\t4c2新喀里多尼亚\t4d1帕劳\t4e1皮特凯恩\t4f1波纳佩\t4g1巴布亚新几内亚\t4h2库克群岛\t4i1塔希提岛\t4j4吉尔伯特\t4k2汤加\t4l1威克岛\t4m1瓦利斯和富图纳
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNY¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD安道尔\tAE阿拉伯联合酋长国\tAF阿富汗\tAG安提瓜和巴布达\tAI安圭拉\tAL阿尔巴尼亚\tAM亚美尼亚\tAO安哥拉\tAQ南极洲\tAR阿根廷\tAS美属萨摩亚\tAT奥地利\tAU澳大利亚\tAW阿鲁巴\tAX奥兰群岛\tAZ阿塞拜疆\tBA波斯尼亚和黑塞哥维那\tBB巴巴多斯\tBD孟加拉国\tBE比利时\tBF布基纳法索\tBG保加利亚\tBH巴林\tBI布隆迪\tBJ贝宁\tBL圣巴泰勒米\tBM百慕大\tBN文莱\tBO玻利维亚\tBQ荷属加勒比区\tBR巴西\tBS巴哈马\tBT不丹\tBV布韦岛\tBW博茨瓦纳\tBY白俄罗斯\tBZ伯利兹\tCA加拿大\tCC科科斯（基林）群岛\tCD刚果（金）\tCF中非共和国\tCG刚果（布）\tCH瑞士\tCI科特迪瓦\tCK库克群岛\tCL智利\tCM喀麦隆\tCN中国\tCO哥伦比亚\tCR哥斯达黎加\tCU古巴\tCV佛得角\tCW库拉索\tCX圣诞岛\tCY塞浦路斯\tCZ捷克\tDE德国\tDJ吉布提\tDK丹麦\tDM多米尼克\tDO多米尼加共和国\tDZ阿尔及利亚\tEC厄瓜多尔\tEE爱沙尼亚\tEG埃及\tEH西撒哈拉\tER厄立特里亚\tES西班牙\tET埃塞俄比亚\tFI芬兰\tFJ斐济\tFK福克兰群岛\tFM密克罗尼西亚\tFO法罗群岛\tFR法国\tGA加蓬\tGB英国\tGD格林纳达\tGE格鲁吉亚\tGF法属圭亚那\tGG根西岛\tGH加纳\tGI直布罗陀\tGL格陵兰\tGM冈比亚\tGN几内亚\tGP瓜德罗普\tGQ赤道几内亚\tGR希腊\tGS南乔治亚和南桑威奇群岛\tGT危地马拉\tGU关岛\tGW几内亚比绍\tGY圭亚那\tHK中国香港特别行政区\tHM赫德岛和麦克唐纳群岛\tHN洪都拉斯\tHR克罗地亚\tHT海地\tHU匈牙利\tID印度尼西亚\tIE爱尔兰\tIL以色列\tIM马恩岛\tIN印度\tIO英属印度洋领地\tIQ伊拉克\tIR伊朗\tIS冰岛\tIT意大利\tJE泽西岛\tJM牙买加\tJO约旦\tJP日本\tKE肯尼亚\tKG吉尔吉斯斯坦\tKH柬埔寨\tKI基里巴斯\tKM科摩罗\tKN圣基茨和尼维斯\tKP朝鲜\tKR韩国\tKW科威特\tKY开曼群岛\tKZ哈萨克斯坦\tLA老挝\tLB黎巴嫩\tLC圣卢西亚\tLI列支敦士登\tLK斯里兰卡\tLR利比里亚\tLS莱索托\tLT立陶宛\tLU卢森堡\tLV拉脱维亚\tLY利比亚\tMA摩洛哥\tMC摩纳哥\tMD摩尔多瓦\tME黑山\tMF法属圣马丁\tMG马达加斯加\tMH马绍尔群岛\tMK北马其顿\tML马里\tMM缅甸\tMN蒙古\tMO中国澳门特别行政区\tMP北马里亚纳群岛\tMQ马提尼克\tMR毛里塔尼亚\tMS蒙特塞拉特\tMT马耳他\tMU毛里求斯\tMV马尔代夫\tMW马拉维\tMX墨西哥\tMY马来西亚\tMZ莫桑比克\tNA纳米比亚\tNC新喀里多尼亚\tNE尼日尔\tNF诺福克岛\tNG尼日利亚\tNI尼加拉瓜\tNL荷兰\tNO挪威\tNP尼泊尔\tNR瑙鲁\tNU纽埃\tNZ新西兰\tOM阿曼\tPA巴拿马\tPE秘鲁\tPF法属波利尼西亚\tPG巴布亚新几内亚\tPH菲律宾\tPK巴基斯坦\tPL波兰\tPM圣皮埃尔和密克隆群岛\tPN皮特凯恩群岛\tPR波多黎各\tPS巴勒斯坦领土\tPT葡萄牙\tPW帕劳\tPY巴拉圭\tQA卡塔尔\tRE留尼汪\tRO罗马尼亚\tRS塞尔维亚\tRU俄罗斯\tRW卢旺达\tSA沙特阿拉伯\tSB所罗门群岛\tSC塞舌尔\tSD苏丹\tSE瑞典\tSG新加坡\tSH圣赫勒拿\tSI斯洛文尼亚\tSJ斯瓦尔巴和扬马延\tSK斯洛伐克\tSL塞拉利昂\tSM圣马力诺\tSN塞内加尔\tSO索马里\tSR苏里南\tSS南苏丹\tST圣多美和普林西比\tSV萨尔瓦多\tSX荷属圣马丁\tSY叙利亚\tSZ斯威士兰\tTC特克斯和凯科斯群岛\tTD乍得\tTF法属南部领地\tTG多哥\tTH泰国\tTJ塔吉克斯坦\tTK托克劳\tTL东帝汶\tTM土库曼斯坦\tTN突尼斯\tTO汤加\tTR土耳其\tTT特立尼达和多巴哥\tTV图瓦卢\tTW台湾\tTZ坦桑尼亚\tUA乌克兰\tUG乌干达\tUM美国本土外小岛屿\tUS美国\tUY乌拉圭\tUZ乌兹别克斯坦\tVA梵蒂冈\tVC圣文森特和格林纳丁斯\tVE委内瑞拉\tVG英属维尔京群岛\tVI美属维尔京群岛\tVN越南\tVU瓦努阿图\tWF瓦利斯和富图纳\tWS萨摩亚\tXK科索沃\tYE也门\tYT马约特\tZA南非\tZM赞比亚\tZW津巴布韦
    l\t和\t\t、\t、\t和\t
    lo\t或\t\t、\t、\t或\t
    w\t1
    x\t中文\t中文（拉丁文）
    za\t#\t#时间\t#标准时间\t#夏令时间\t#群岛时间
    @zh-Latn-CN\t中文\t中文（拉丁文，中国）

    """
  }
}
