// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sd`: StaticString {
    """
    #sd
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tصبح\tشام
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tجنوري\tفيبروري\tمارچ\tاپريل\tمئي\tجون\tجولاءِ\tآگسٽ\tسيپٽمبر\tآڪٽوبر\tنومبر\tڊسمبر
    M1\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t0\t1
    E0\tسومر\tاڱارو\tاربع\tخميس\tجمعو\tڇنڇر\tآچر
    E1\tسو\tاڱ\tاربع\tخم\tجم\tڇن\tآچر
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tarab\tlatn
    n.arab\t\u{61C}-#\t.\t٬\t3\t3\t1
    p.arab\t#٪\u{61C}\t\u{61C}-#٪\u{61C}
    c.arab\t#\u{A0}¤\t\u{61C}-#\u{A0}¤\t.\t٬\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPKRRs\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADاندورا\tAEمتحده عرب امارات\tAFافغانستان\tAGاينٽيگا ۽ باربوڊا\tAIانگويلا\tALالبانيا\tAMآرمينيا\tAOانگولا\tAQانٽارڪٽيڪا\tARارجنٽينا\tASآمريڪي ساموا\tATآسٽريا\tAUآسٽريليا\tAWعروبا\tAXالند ٻيٽ\tAZآذربائيجان\tBAبوسنيا ۽ هرزيگووينا\tBBباربڊوس\tBDبنگلاديش\tBEبيلجيم\tBFبرڪينا فاسو\tBGبلغاريا\tBHبحرين\tBIبرونڊي\tBJبينن\tBLسینٽ برٿلیمی\tBMبرمودا\tBNبرونائي\tBOبوليويا\tBQڪيريبين نيدرلينڊ\tBRبرازيل\tBSباهاماس\tBTڀوٽان\tBVبووٽ ٻيٽ\tBWبوٽسوانا\tBYبيلاروس\tBZبيليز\tCAڪينيڊا\tCCڪوڪوس ٻيٽ\tCDڪانگو -ڪنشاسا\tCFوچ آفريقي جمهوريه\tCGڪانگو - برازاویل\tCHسوئزرلينڊ\tCIڪوٽي ويرا\tCKڪوڪ ٻيٽ\tCLچلي\tCMڪيمرون\tCNچين\tCOڪولمبيا\tCRڪوسٽا ريڪا\tCUڪيوبا\tCVڪيپ وردي\tCWڪيوراسائو\tCXڪرسمس ٻيٽ\tCYسائپرس\tCZچيڪيا\tDEجرمني\tDJڊجبيوتي\tDKڊينمارڪ\tDMڊومينيڪا\tDOڊومينيڪن جمهوريه\tDZالجيريا\tECايڪواڊور\tEEايسٽونيا\tEGمصر\tEHاولهه صحارا\tERايريٽيريا\tESاسپين\tETايٿوپيا\tFIفن لينڊ\tFJفجي\tFKفاڪ لينڊ ٻيٽ\tFMمائڪرونيشيا\tFOفارو ٻيٽ\tFRفرانس\tGAگبون\tGBبرطانيہ\tGDگريناڊا\tGEجارجيا\tGFفرانسيسي گيانا\tGGگورنسي\tGHگهانا\tGIجبرالٽر\tGLگرين لينڊ\tGMگيمبيا\tGNگني\tGPگواڊیلوپ\tGQايڪوٽوريل گائينا\tGRيونان\tGSڏکڻ جارجيا ۽ ڏکڻ سينڊوچ ٻيٽ\tGTگوئٽي مالا\tGUگوام\tGWگني بسائو\tGYگيانا\tHKهانگ ڪانگ SAR چين\tHMهرڊ ۽ مڪڊونلڊ ٻيٽ\tHNهنڊورس\tHRڪروئيشيا\tHTهيٽي\tHUهنگري\tIDانڊونيشيا\tIEآئرلينڊ\tILاسرائيل\tIMانسانن جو ٻيٽ\tINڀارت\tIOبرطانوي هندي سمنڊ خطو\tIQعراق\tIRايران\tISآئس لينڊ\tITاٽلي\tJEجرسي\tJMجميڪا\tJOاردن\tJPجاپان\tKEڪينيا\tKGڪرغستان\tKHڪمبوڊيا\tKIڪرباتي\tKMڪوموروس\tKNسينٽ ڪٽس و نيوس\tKPاتر ڪوريا\tKRڏکڻ ڪوريا\tKWڪويت\tKYڪي مين ٻيٽ\tKZقازقستان\tLAلائوس\tLBلبنان\tLCسينٽ لوسيا\tLIلچي ٽينسٽين\tLKسري لنڪا\tLRلائبیریا\tLSليسوٿو\tLTلٿونيا\tLUلگزمبرگ\tLVلاتويا\tLYلبيا\tMAمراڪش\tMCموناڪو\tMDمالدووا\tMEمونٽي نيگرو\tMFسينٽ مارٽن\tMGمدگاسڪر\tMHمارشل ٻيٽ\tMKاتر مقدونيا\tMLمالي\tMMميانمار (برما)\tMNمنگوليا\tMOمڪائو SAR چين\tMPاتريان ماريانا ٻيٽ\tMQمارتينڪ\tMRموريتانيا\tMSمونٽسراٽ\tMTمالٽا\tMUموريشس\tMVمالديپ\tMWمالاوي\tMXميڪسيڪو\tMYملائيشيا\tMZموزمبیق\tNAنيميبيا\tNCنیو ڪالیڊونیا\tNEنائيجر\tNFنورفوڪ ٻيٽ\tNGنائيجيريا\tNIنڪراگوا\tNLنيدرلينڊ\tNOناروي\tNPنيپال\tNRنائورو\tNUنووي\tNZنيو زيلينڊ\tOMعمان\tPAپناما\tPEپيرو\tPFفرانسيسي پولينيشيا\tPGپاپوا نیو گني\tPHفلپائن\tPKپاڪستان\tPLپولينڊ\tPMسينٽ پيئر ۽ ميڪيلون\tPNپٽڪئرن ٻيٽ\tPRپيوئرٽو ريڪو\tPSفلسطيني علائقا\tPTپرتگال\tPWپلائو\tPYپيراگوءِ\tQAقطر\tREري يونين\tROرومانيا\tRSسربيا\tRUروس\tRWروانڊا\tSAسعودي عرب\tSBسولومون ٻيٽَ\tSCشي شلز\tSDسوڊان\tSEسوئيڊن\tSGسنگاپور\tSHسينٽ ھيلينا\tSIسلوینیا\tSJسوالبارڊ ۽ يان ماین\tSKسلوواڪيا\tSLسيرا ليون\tSMسان مرینو\tSNسينيگال\tSOسوماليا\tSRسورينام\tSSڏکڻ سوڊان\tSTسائو ٽومي ۽ پرنسپیي\tSVال سلواڊور\tSXسنٽ مارٽن\tSYشام\tSZايسواٽني\tTCترڪ ۽ ڪيڪوس ٻيٽ\tTDچاڊ\tTFفرانسيسي ڏاکڻي علائقا\tTGٽوگو\tTHٿائيليند\tTJتاجڪستان\tTKٽوڪلائو\tTLتيمور ليستي\tTMترڪمانستان\tTNتيونيسيا\tTOٽونگا\tTRترڪييي\tTTٽرينيڊاڊ ۽ ٽوباگو\tTVتوالو\tTWتائیوان\tTZتنزانيا\tUAيوڪرين\tUGيوگنڊا\tUMآمريڪي خارجي ٻيٽ\tUSآمريڪا جون گڏيل رياستون\tUYيوروگوءِ\tUZازبڪستان\tVAويٽڪين سٽي\tVCسینٽ ونسنت ۽ گریناڊینز\tVEوينزويلا\tVGبرطانوي ورجن ٻيٽ\tVIآمريڪي ورجن ٻيٽ\tVNويتنام\tVUوينيٽيو\tWFوالس ۽ فتونا\tWSساموا\tXKڪوسووو\tYEيمن\tYTمياتي\tZAڏکڻ آفريقا\tZMزيمبيا\tZWزمبابوي
    l\t ۽ \t\t، \t، \t، ۽ \t
    lo\t يا \t\t, \t, \t, يا \t
    w\t7
    x\tسنڌي\tسنڌي
    #sd-Arab
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tصبح\tشام
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tجنوري\tفيبروري\tمارچ\tاپريل\tمئي\tجون\tجولاءِ\tآگسٽ\tسيپٽمبر\tآڪٽوبر\tنومبر\tڊسمبر
    M1\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t0\t1
    E0\tسومر\tاڱارو\tاربع\tخميس\tجمعو\tڇنڇر\tآچر
    E1\tسو\tاڱ\tاربع\tخم\tجم\tڇن\tآچر
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tarab\tlatn
    n.arab\t\u{61C}-#\t.\t٬\t3\t3\t1
    p.arab\t#٪\u{61C}\t\u{61C}-#٪\u{61C}
    c.arab\t#\u{A0}¤\t\u{61C}-#\u{A0}¤\t.\t٬\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPKRRs\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADاندورا\tAEمتحده عرب امارات\tAFافغانستان\tAGاينٽيگا ۽ باربوڊا\tAIانگويلا\tALالبانيا\tAMآرمينيا\tAOانگولا\tAQانٽارڪٽيڪا\tARارجنٽينا\tASآمريڪي ساموا\tATآسٽريا\tAUآسٽريليا\tAWعروبا\tAXالند ٻيٽ\tAZآذربائيجان\tBAبوسنيا ۽ هرزيگووينا\tBBباربڊوس\tBDبنگلاديش\tBEبيلجيم\tBFبرڪينا فاسو\tBGبلغاريا\tBHبحرين\tBIبرونڊي\tBJبينن\tBLسینٽ برٿلیمی\tBMبرمودا\tBNبرونائي\tBOبوليويا\tBQڪيريبين نيدرلينڊ\tBRبرازيل\tBSباهاماس\tBTڀوٽان\tBVبووٽ ٻيٽ\tBWبوٽسوانا\tBYبيلاروس\tBZبيليز\tCAڪينيڊا\tCCڪوڪوس ٻيٽ\tCDڪانگو -ڪنشاسا\tCFوچ آفريقي جمهوريه\tCGڪانگو - برازاویل\tCHسوئزرلينڊ\tCIڪوٽي ويرا\tCKڪوڪ ٻيٽ\tCLچلي\tCMڪيمرون\tCNچين\tCOڪولمبيا\tCRڪوسٽا ريڪا\tCUڪيوبا\tCVڪيپ وردي\tCWڪيوراسائو\tCXڪرسمس ٻيٽ\tCYسائپرس\tCZچيڪيا\tDEجرمني\tDJڊجبيوتي\tDKڊينمارڪ\tDMڊومينيڪا\tDOڊومينيڪن جمهوريه\tDZالجيريا\tECايڪواڊور\tEEايسٽونيا\tEGمصر\tEHاولهه صحارا\tERايريٽيريا\tESاسپين\tETايٿوپيا\tFIفن لينڊ\tFJفجي\tFKفاڪ لينڊ ٻيٽ\tFMمائڪرونيشيا\tFOفارو ٻيٽ\tFRفرانس\tGAگبون\tGBبرطانيہ\tGDگريناڊا\tGEجارجيا\tGFفرانسيسي گيانا\tGGگورنسي\tGHگهانا\tGIجبرالٽر\tGLگرين لينڊ\tGMگيمبيا\tGNگني\tGPگواڊیلوپ\tGQايڪوٽوريل گائينا\tGRيونان\tGSڏکڻ جارجيا ۽ ڏکڻ سينڊوچ ٻيٽ\tGTگوئٽي مالا\tGUگوام\tGWگني بسائو\tGYگيانا\tHKهانگ ڪانگ SAR چين\tHMهرڊ ۽ مڪڊونلڊ ٻيٽ\tHNهنڊورس\tHRڪروئيشيا\tHTهيٽي\tHUهنگري\tIDانڊونيشيا\tIEآئرلينڊ\tILاسرائيل\tIMانسانن جو ٻيٽ\tINڀارت\tIOبرطانوي هندي سمنڊ خطو\tIQعراق\tIRايران\tISآئس لينڊ\tITاٽلي\tJEجرسي\tJMجميڪا\tJOاردن\tJPجاپان\tKEڪينيا\tKGڪرغستان\tKHڪمبوڊيا\tKIڪرباتي\tKMڪوموروس\tKNسينٽ ڪٽس و نيوس\tKPاتر ڪوريا\tKRڏکڻ ڪوريا\tKWڪويت\tKYڪي مين ٻيٽ\tKZقازقستان\tLAلائوس\tLBلبنان\tLCسينٽ لوسيا\tLIلچي ٽينسٽين\tLKسري لنڪا\tLRلائبیریا\tLSليسوٿو\tLTلٿونيا\tLUلگزمبرگ\tLVلاتويا\tLYلبيا\tMAمراڪش\tMCموناڪو\tMDمالدووا\tMEمونٽي نيگرو\tMFسينٽ مارٽن\tMGمدگاسڪر\tMHمارشل ٻيٽ\tMKاتر مقدونيا\tMLمالي\tMMميانمار (برما)\tMNمنگوليا\tMOمڪائو SAR چين\tMPاتريان ماريانا ٻيٽ\tMQمارتينڪ\tMRموريتانيا\tMSمونٽسراٽ\tMTمالٽا\tMUموريشس\tMVمالديپ\tMWمالاوي\tMXميڪسيڪو\tMYملائيشيا\tMZموزمبیق\tNAنيميبيا\tNCنیو ڪالیڊونیا\tNEنائيجر\tNFنورفوڪ ٻيٽ\tNGنائيجيريا\tNIنڪراگوا\tNLنيدرلينڊ\tNOناروي\tNPنيپال\tNRنائورو\tNUنووي\tNZنيو زيلينڊ\tOMعمان\tPAپناما\tPEپيرو\tPFفرانسيسي پولينيشيا\tPGپاپوا نیو گني\tPHفلپائن\tPKپاڪستان\tPLپولينڊ\tPMسينٽ پيئر ۽ ميڪيلون\tPNپٽڪئرن ٻيٽ\tPRپيوئرٽو ريڪو\tPSفلسطيني علائقا\tPTپرتگال\tPWپلائو\tPYپيراگوءِ\tQAقطر\tREري يونين\tROرومانيا\tRSسربيا\tRUروس\tRWروانڊا\tSAسعودي عرب\tSBسولومون ٻيٽَ\tSCشي شلز\tSDسوڊان\tSEسوئيڊن\tSGسنگاپور\tSHسينٽ ھيلينا\tSIسلوینیا\tSJسوالبارڊ ۽ يان ماین\tSKسلوواڪيا\tSLسيرا ليون\tSMسان مرینو\tSNسينيگال\tSOسوماليا\tSRسورينام\tSSڏکڻ سوڊان\tSTسائو ٽومي ۽ پرنسپیي\tSVال سلواڊور\tSXسنٽ مارٽن\tSYشام\tSZايسواٽني\tTCترڪ ۽ ڪيڪوس ٻيٽ\tTDچاڊ\tTFفرانسيسي ڏاکڻي علائقا\tTGٽوگو\tTHٿائيليند\tTJتاجڪستان\tTKٽوڪلائو\tTLتيمور ليستي\tTMترڪمانستان\tTNتيونيسيا\tTOٽونگا\tTRترڪييي\tTTٽرينيڊاڊ ۽ ٽوباگو\tTVتوالو\tTWتائیوان\tTZتنزانيا\tUAيوڪرين\tUGيوگنڊا\tUMآمريڪي خارجي ٻيٽ\tUSآمريڪا جون گڏيل رياستون\tUYيوروگوءِ\tUZازبڪستان\tVAويٽڪين سٽي\tVCسینٽ ونسنت ۽ گریناڊینز\tVEوينزويلا\tVGبرطانوي ورجن ٻيٽ\tVIآمريڪي ورجن ٻيٽ\tVNويتنام\tVUوينيٽيو\tWFوالس ۽ فتونا\tWSساموا\tXKڪوسووو\tYEيمن\tYTمياتي\tZAڏکڻ آفريقا\tZMزيمبيا\tZWزمبابوي
    l\t ۽ \t\t، \t، \t، ۽ \t
    lo\t يا \t\t, \t, \t, يا \t
    w\t7
    x\tسنڌي\tسنڌي (عربي)
    @sd-Arab-PK\tسنڌي\tسنڌي (عربي, پاڪستان)
    @sd-PK\tسنڌي\tسنڌي (پاڪستان)
    #sd-Deva
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E1}, {M0} {d}, {y}
    dt.full\t{D} ते {T}
    dr.full\t{y} {M0} {d}, {E1}\u{2009}–\u{2009}\t{M0} {d}, {E1}\t{y} {M0} {d}, {E1}\u{2009}–\u{2009}\t{M0} {d}, {E1}\t{y} {M0} {d}, {E1}\u{2009}–\u{2009}\t{y} {M0} {d}, {E1}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ते {T} – \t{D} ते {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} ते {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ते {T} – \t{D} ते {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t2\t4
    M0\tजनवरी\tफेबरवरी\tमार्चु\tअप्रेल\tमई\tजून\tजुलाई\tआगस्ट\tसप्टेंबर\tऑक्टोबर\tनवंबर\tडिसंबर
    M2\tजन\tफर\tमार्च\tअप्रै\tमई\tजून\tजुला\tअग\tसप्टे\tऑक्टो\tनवं\tडिसं
    M4\tज\tफ़\tम\tअ\tमा\tजू\tजु\tअग\tस\tऑ\tन\tडि
    E\t0\t2\t4
    E0\tसू\tमं\tबु॒ध\tविस\tजुम\tछंछ\tआर्त
    E1\tसूमर\tमंगलु\tॿुधर\tविस्पत\tजुमो\tछंछर\tआर्तवार
    E2\tसू\tमं\tबुध\tविस\tजु\tछंछ\tआ
    E4\tसू\tमं\tबु॒\tवि\tजु\tछं\tआ
    gmt\tजीएमटी\tजीएमटी+\tजीएमटी-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRब्राज़ील\tCNचीन\tDEजर्मनी\tFRफ़्रांस\tGBबरतानी\tINभारत\tITइटली\tJPजापान\tPKपाकिस्तान\tRUरशिया\tUSअमेरिका
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tसिन्धी\tसिन्धी (देवनागिरी)
    @sd-Deva-IN\tसिन्धी\tसिन्धी (देवनागिरी, भारत)
    @sd-IN\tसिन्धी\tसिन्धी (भारत)

    """
  }
}
