// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ur`: StaticString {
    """
    #ur
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}، {d} {M0}، {y}
    dt.full\t{D} کو {T}
    dr.full\t{E0}، {d} {M0} – \t{D}\t{E0}، {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} کو {T} – \t{D} کو {T}
    d.long\t{d} {M0}، {y}
    dt.long\t{D} کو {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} کو {T} – \t{D} کو {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}، {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}، {T} – \t{D}، {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t0\t1
    M0\tجنوری\tفروری\tمارچ\tاپریل\tمئی\tجون\tجولائی\tاگست\tستمبر\tاکتوبر\tنومبر\tدسمبر
    M1\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t0\t1
    E0\tپیر\tمنگل\tبدھ\tجمعرات\tجمعہ\tہفتہ\tاتوار
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT +\tGMT -\t:\t\t1
    nu\tlatn
    n.latn\t\u{200E}-#\t.\t,\t3\t3\t1
    p.latn\t#%\t\u{200E}-#%
    c.latn\t¤#\t\u{200E}-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPKRRs\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADانڈورا\tAEمتحدہ عرب امارات\tAFافغانستان\tAGانٹیگوا اور باربودا\tAIانگوئیلا\tALالبانیہ\tAMآرمینیا\tAOانگولا\tAQانٹارکٹیکا\tARارجنٹینا\tASامریکی ساموآ\tATآسٹریا\tAUآسٹریلیا\tAWاروبا\tAXآلینڈ آئلینڈز\tAZآذربائیجان\tBAبوسنیا اور ہرزیگووینا\tBBبارباڈوس\tBDبنگلہ دیش\tBEبیلجیم\tBFبرکینا فاسو\tBGبلغاریہ\tBHبحرین\tBIبرونڈی\tBJبینن\tBLسینٹ برتھلیمی\tBMبرمودا\tBNبرونائی\tBOبولیویا\tBQکریبیائی نیدرلینڈز\tBRبرازیل\tBSبہاماس\tBTبھوٹان\tBVبؤویٹ آئلینڈ\tBWبوتسوانا\tBYبیلاروس\tBZبیلائز\tCAکینیڈا\tCCکوکوس (کیلنگ) جزائر\tCDکانگو - کنشاسا\tCFوسط افریقی جمہوریہ\tCGکانگو - برازاویلے\tCHسوئٹزر لینڈ\tCIکوٹ ڈی آئیوری\tCKکک آئلینڈز\tCLچلی\tCMکیمرون\tCNچین\tCOکولمبیا\tCRکوسٹا ریکا\tCUکیوبا\tCVکیپ ورڈی\tCWکیوراکاؤ\tCXجزیرہ کرسمس\tCYقبرص\tCZچیکیا\tDEجرمنی\tDJجبوتی\tDKڈنمارک\tDMڈومنیکا\tDOجمہوریہ ڈومينيکن\tDZالجیریا\tECایکواڈور\tEEاسٹونیا\tEGمصر\tEHمغربی صحارا\tERاریٹیریا\tESہسپانیہ\tETایتھوپیا\tFIفن لینڈ\tFJفجی\tFKفاکلینڈ جزائر\tFMمائکرونیشیا\tFOجزائر فارو\tFRفرانس\tGAگیبون\tGBسلطنت متحدہ\tGDگریناڈا\tGEجارجیا\tGFفرینچ گیانا\tGGگوئرنسی\tGHگھانا\tGIجبل الطارق\tGLگرین لینڈ\tGMگیمبیا\tGNگنی\tGPگواڈیلوپ\tGQاستوائی گیانا\tGRیونان\tGSجنوبی جارجیا اور جنوبی سینڈوچ جزائر\tGTگواٹے مالا\tGUگوام\tGWگنی بساؤ\tGYگیانا\tHKہانگ کانگ SAR چین\tHMہیرڈ جزیرہ و میکڈولینڈ جزائر\tHNہونڈاروس\tHRکروشیا\tHTہیٹی\tHUہنگری\tIDانڈونیشیا\tIEآئرلینڈ\tILاسرائیل\tIMآئل آف مین\tINبھارت\tIOبرطانوی بحر ہند کا علاقہ\tIQعراق\tIRایران\tISآئس لینڈ\tITاٹلی\tJEجرسی\tJMجمائیکا\tJOاردن\tJPجاپان\tKEکینیا\tKGکرغزستان\tKHکمبوڈیا\tKIکریباتی\tKMکوموروس\tKNسینٹ کٹس اور نیویس\tKPشمالی کوریا\tKRجنوبی کوریا\tKWکویت\tKYکیمین آئلینڈز\tKZقزاخستان\tLAلاؤس\tLBلبنان\tLCسینٹ لوسیا\tLIلیشٹنسٹائن\tLKسری لنکا\tLRلائبیریا\tLSلیسوتھو\tLTلیتھونیا\tLUلکسمبرگ\tLVلٹویا\tLYلیبیا\tMAمراکش\tMCموناکو\tMDمالدووا\tMEمونٹے نیگرو\tMFسینٹ مارٹن\tMGمڈغاسکر\tMHمارشل آئلینڈز\tMKشمالی مقدونیہ\tMLمالی\tMMمیانمار (برما)\tMNمنگولیا\tMOمکاؤ SAR چین\tMPشمالی ماریانا آئلینڈز\tMQمارٹینک\tMRموریطانیہ\tMSمونٹسیراٹ\tMTمالٹا\tMUماریشس\tMVمالدیپ\tMWملاوی\tMXمیکسیکو\tMYملائشیا\tMZموزمبیق\tNAنامیبیا\tNCنیو کلیڈونیا\tNEنائجر\tNFنارفوک آئلینڈ\tNGنائجیریا\tNIنکاراگووا\tNLنیدر لینڈز\tNOناروے\tNPنیپال\tNRنؤرو\tNUنیئو\tNZنیوزی لینڈ\tOMعمان\tPAپانامہ\tPEپیرو\tPFفرانسیسی پولینیشیا\tPGپاپوآ نیو گنی\tPHفلپائن\tPKپاکستان\tPLپولینڈ\tPMسینٹ پیئر اور میکلیئون\tPNپٹکائرن جزائر\tPRپیورٹو ریکو\tPSفلسطینی خطے\tPTپرتگال\tPWپلاؤ\tPYپیراگوئے\tQAقطر\tREری یونین\tROرومانیہ\tRSسربیا\tRUروس\tRWروانڈا\tSAسعودی عرب\tSBسولومن آئلینڈز\tSCسشلیز\tSDسوڈان\tSEسویڈن\tSGسنگاپور\tSHسینٹ ہیلینا\tSIسلووینیا\tSJسوالبرڈ اور جان ماین\tSKسلوواکیہ\tSLسیرالیون\tSMسان مارینو\tSNسینیگل\tSOصومالیہ\tSRسورینام\tSSجنوبی سوڈان\tSTساؤ ٹومے اور پرنسپے\tSVال سلواڈور\tSXسنٹ مارٹن\tSYشام\tSZسواتنی\tTCٹرکس اور کیکوس جزائر\tTDچاڈ\tTFفرانسیسی جنوبی خطے\tTGٹوگو\tTHتھائی لینڈ\tTJتاجکستان\tTKٹوکیلاؤ\tTLتیمور لیسٹ\tTMترکمانستان\tTNتونس\tTOٹونگا\tTRترکیہ\tTTترینیداد اور ٹوباگو\tTVٹووالو\tTWتائیوان\tTZتنزانیہ\tUAیوکرین\tUGیوگنڈا\tUMامریکہ سے باہر کے چھوٹے جزائز\tUSریاست ہائے متحدہ امریکہ\tUYیوروگوئے\tUZازبکستان\tVAویٹیکن سٹی\tVCسینٹ ونسنٹ اور گرینیڈائنز\tVEوینزوئیلا\tVGبرٹش ورجن آئلینڈز\tVIامریکی ورجن آئلینڈز\tVNویتنام\tVUوینوآٹو\tWFویلیز اور فیوٹیونا\tWSساموآ\tXKکوسووو\tYEیمن\tYTمایوٹ\tZAجنوبی افریقہ\tZMزامبیا\tZWزمبابوے
    l\t اور \t\t، \t، \t، اور \t
    lo\t یا \t\t، \t، \t، یا \t
    w\t7
    x\tاردو\tاردو
    @ur-IN\tاردو\tاردو (بھارت)
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tarabext\tlatn
    n.arabext\t\u{200E}-\u{200E}#\t٫\t٬\t3\t3\t1
    p.arabext\t#%\t\u{200E}-\u{200E}#%
    c.arabext\t¤#\t\u{200E}-\u{200E}¤#\t٫\t٬\t3\t3\t1
    s\tPKR
    r\tAXجزائر آلینڈ\tBVجزیرہ بوویت\tCCجزائر (کیلنگ) کوکوس\tCKجزائر کک\tFKجزائر فاکلینڈ\tFOجزائر فیرو\tGFفرانسیسی گیانا\tHMجزائر ہرڈ و مکڈونلڈ\tMHجزائر مارشل\tMPجزائر شمالی ماریانا\tNFجزیرہ نارفوک\tPNجزائر پٹکیرن\tSBجزائر سلیمان\tTCجزائر کیکس و ترکیہ\tUMامریکی بیرونی جزائر\tVGبرطانوی جزائر ورجن\tVIامریکی جزائر ورجن
    @ur-PK\tاردو\tاردو (پاکستان)

    """
  }
}
