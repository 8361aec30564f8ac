// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ps`: StaticString {
    """
    #ps
    t\t{H}:{n}
    d.full\t{E0} د {y} د {M1} {d}
    dt.full\t{D} په {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{T}\t{D} په {T} – \t{D} په {T}
    d.long\t{y} {M1} {d}
    dt.long\t{D} په {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M1} {d}\t{M1} {d}, {y} – \t{M1} {d}, {y}
    dtr.long\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{T}\t{D} په {T} – \t{D} په {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {HH}:{n}–\t{HH}:{n}\t{y}-{mm}-{dd} {HH}:{n}–\t{T}\t{y}-{mm}-{dd} {T} – \t{y}-{mm}-{dd} {T}
    my\t{y} {M1}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tجنوري\tفېبروري\tمارچ\tاپریل\tمۍ\tجون\tجولای\tاګست\tسپتمبر\tاکتوبر\tنومبر\tدسمبر
    M1\tجنوري\tفبروري\tمارچ\tاپریل\tمۍ\tجون\tجولای\tاګست\tسېپتمبر\tاکتوبر\tنومبر\tدسمبر
    M2\tجنوري\tفبروري\tمارچ\tاپریل\tمۍ\tجون\tجولای\tاګست\tسپتمبر\tاکتوبر\tنومبر\tدسمبر
    M3\tج\tف\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tدونۍ\tدرېنۍ\tڅلرنۍ\tپينځنۍ\tجمعه\tاونۍ\tيونۍ
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tarabext\tlatn
    n.arabext\t\u{200E}-\u{200E}#\t٫\t٬\t3\t3\t1
    p.arabext\t#٪\t\u{200E}-\u{200E}#٪
    c.arabext\t¤\u{A0}#\t\u{200E}-\u{200E}¤\u{A0}#\t٫\t٬\t3\t3\t1
    n.latn\t\u{200E}−#\t,\t.\t3\t3\t1
    p.latn\t#%\t\u{200E}−#%
    c.latn\t¤\u{A0}#\t\u{200E}−¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAFN؋\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADاندورا\tAEمتحده عرب امارات\tAFافغانستان\tAGانټيګوا او باربودا\tAIانګیلا\tALالبانیه\tAMارمنستان\tAOانګولا\tAQانتارکتیکا\tARارجنټاين\tASامریکایی ساماوا\tATاتریش\tAUآسټرالیا\tAWآروبا\tAXالاند ټاپوان\tAZاذربايجان\tBAبوسنيا او هېرزګوينا\tBBباربادوس\tBDبنگله دېش\tBEبیلجیم\tBFبورکینا فاسو\tBGبلغاریه\tBHبحرين\tBIبروندي\tBJبینن\tBLسينټ بارتيلمي\tBMبرمودا\tBNبرونائي\tBOبولیویا\tBQکیریبین هالینډ\tBRبرازیل\tBSباهماس\tBTبهوټان\tBVبوویټ ټاپو\tBWبوتسوانه\tBYبیلاروس\tBZبلیز\tCAکاناډا\tCCکوکوز (کيلنګ) ټاپوګان\tCDکانګو - کینشاسا\tCFوسطي افريقا جمهور\tCGکانګو - بروزوییل\tCHسویس\tCIد عاج ساحل\tCKکوک ټاپوګان\tCLچیلي\tCMکامرون\tCNچین\tCOکولمبیا\tCRکوستاریکا\tCUکیوبا\tCVکیپ ورد\tCWکوراکاو\tCXد کريسمس ټاپو\tCYقبرس\tCZچکیا\tDEالمان\tDJجبوتي\tDKډنمارک\tDMدومینیکا\tDOجمهوريه ډومينيکن\tDZالجزایر\tECاکوادور\tEEاستونیا\tEGمصر\tEHلويديځ صحارا\tERاریتره\tESهسپانیه\tETحبشه\tFIفنلینډ\tFJفجي\tFKفاکلينډ ټاپوګان\tFMمیکرونیزیا\tFOفارو ټاپو\tFRفرانسه\tGAګابن\tGBبرتانیه\tGDګرنادا\tGEگورجستان\tGFفرانسوي ګانا\tGGګرنسي\tGHګانا\tGIجبل الطارق\tGLګرینلینډ\tGMګامبیا\tGNګینه\tGPګوادلوپ\tGQاستوایی ګیني\tGRیونان\tGSسويلي جارجيا او سويلي سېنډوچ ټاپوګان\tGTګواتیمالا\tGUګوام\tGWګینه بیسو\tGYګیانا\tHKهانګ کانګ SAR چین\tHMهارډ او ميکډانلډ ټاپوګان\tHNهانډوراس\tHRکرواشيا\tHTهایټي\tHUمجارستان\tIDاندونیزیا\tIEآيرلېنډ\tILاسراييل\tIMد آئل آف مین\tINهند\tIOد برتانوي هند سمندري سيمه\tIQعراق\tIRايران\tISآیسلینډ\tITایټالیه\tJEجرسی\tJMجمیکا\tJOاردن\tJPجاپان\tKEکینیا\tKGقرغزستان\tKHکمبودیا\tKIکیري باتي\tKMکوموروس\tKNسینټ کټس او نیویس\tKPشمالی کوریا\tKRسویلي کوریا\tKWکويت\tKYکیمان ټاپوګان\tKZقزاقستان\tLAلاوس\tLBلبنان\tLCسینټ لوسیا\tLIلیختن اشتاین\tLKسريلنکا\tLRلايبيريا\tLSلسوتو\tLTلیتوانیا\tLUلوګزامبورګ\tLVليتهويا\tLYلیبیا\tMAمراکش\tMCموناکو\tMDمولدوا\tMEمونټینیګرو\tMFسینټ مارټن\tMGمدغاسکر\tMHمارشل ټاپوګان\tMKشمالي مقدونيه\tMLمالي\tMMميانمار (برما)\tMNمنګوليا\tMOمکاو SAR چین\tMPشمالي ماريانا ټاپوګان\tMQمارټینیک\tMRموریتانیا\tMSمانټیسیرت\tMTمالټا\tMUموریشیس\tMVمالديپ\tMWمالاوي\tMXمیکسیکو\tMYمالیزیا\tMZموزمبيق\tNAنیمبیا\tNCنوی کالیډونیا\tNEنايجير\tNFنارفولک ټاپوګان\tNGنایجیریا\tNIنکاراګوا\tNLهالېنډ\tNOناروۍ\tNPنیپال\tNRنایرو\tNUنیوو\tNZنیوزیلنډ\tOMعمان\tPAپاناما\tPEپیرو\tPFفرانسوي پولينيسيا\tPGپاپوا نيو ګيني\tPHفلپين\tPKپاکستان\tPLپولنډ\tPMسینټ پییر او میکولون\tPNپيټکيرن ټاپوګان\tPRپورتو ریکو\tPSفلسطیني سيمې\tPTپورتګال\tPWپلاؤ\tPYپاراګوی\tQAقطر\tREریونین\tROرومانیا\tRSسربيا\tRUروسیه\tRWروندا\tSAسعودي عربستان\tSBسليمان ټاپوګان\tSCسیچیلیس\tSDسوډان\tSEسویډن\tSGسينگاپور\tSHسینټ هیلینا\tSIسلوانیا\tSJسوالبارد او جان ميين\tSKسلواکیا\tSLسییرا لیون\tSMسان مارینو\tSNسينيګال\tSOسومالیا\tSRسورینام\tSSسويلي سوډان\tSTساو ټیم او پرنسیپ\tSVسالوېډور\tSXسینټ مارټین\tSYسوریه\tSZاسواټيني\tTCد ترکیې او کیکاسو ټاپو\tTDچاډ\tTFد فرانسې جنوبي سیمې\tTGټوګو\tTHتهايلنډ\tTJتاجکستان\tTKتوکیلو\tTLتيمور-ليسټ\tTMتورکمنستان\tTNتونس\tTOتونګا\tTRترکي\tTTټرينيډاډ او ټوباګو\tTVتوالیو\tTWتائيوان\tTZتنزانیا\tUAاوکراین\tUGیوګانډا\tUMد متحده ایالاتو ټاپوګان\tUSمتحده آيالات\tUYیوروګوی\tUZاوزبکستان\tVAواتیکان ښار\tVCسینټ ویسنټینټ او ګرینډینز\tVEوینزویلا\tVGبریتانوی ویګور ټاپوګان\tVIد متحده آيالاتو ورجن ټاپوګان\tVNوېتنام\tVUواناتو\tWFوالیس او فوتونا\tWSساماوا\tXKکوسوو\tYEیمن\tYTمايوټ\tZAسویلي افریقا\tZMزیمبیا\tZWزیمبابوی
    l\t او \t\t، \t، \t، او \t
    lo\t or \t\t, \t, \t, یا \t
    w\t6
    x\tپښتو\tپښتو
    @ps-PK\tپښتو\tپښتو (پاکستان)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} په {T} – \t{D} په {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} په {T} – \t{D} په {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T} – \t{y}-{mm}-{dd} {T}
    s\tPKRRs
    r\tPSفلسطين سيمے\tTCد ترکیے او کیکاسو ټاپو\tTFد فرانسے جنوبي سیمے
    w\t7
    @ps-AF\tپښتو\tپښتو (افغانستان)

    """
  }
}
