// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mzn`: StaticString {
    """
    #mzn
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tژانویه\tفوریه\tمارس\tآوریل\tمه\tژوئن\tژوئیه\tاوت\tسپتامبر\tاکتبر\tنوامبر\tدسامبر
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tMon\tTue\tWed\tThu\tFri\tSat\tSun
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tarabext\tlatn
    n.arabext\t\u{200E}-\u{200E}#\t٫\t٬\t3\t3\t1
    p.arabext\t#٪\t\u{200E}-\u{200E}#٪
    c.arabext\t¤\u{A0}#\t\u{200E}-\u{200E}¤\u{A0}#\t٫\t٬\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADآندورا\tAEمتحده عربی امارات\tAFافغانستون\tAGآنتیگوا و باربودا\tAIآنگویلا\tALآلبانی\tAMارمنستون\tAOآنگولا\tAQجنوبی یخ\u{200C}بزه قطب\tARآرژانتین\tASآمریکای ِساموآ\tATاتریش\tAUاسترالیا\tAWآروبا\tAXآلند جزیره\tAZآذربایجون\tBAبوسنی و هرزگوین\tBBباربادوس\tBDبنگلادش\tBEبلژیک\tBFبورکینا فاسو\tBGبلغارستون\tBHبحرین\tBIبوروندی\tBJبنین\tBLسنت بارتلمی\tBMبرمودا\tBNبرونئی\tBOبولیوی\tBQهلند ِکاراییبی جزایر\tBRبرزیل\tBSباهاما\tBTبوتان\tBVبووت جزیره\tBWبوتساوانا\tBYبلاروس\tBZبلیز\tCAکانادا\tCCکوک (کیلینگ) جزایر\tCDکنگو کینشاسا\tCFمرکزی آفریقای جمهوری\tCGکنگو برازاویل\tCHسوییس\tCIعاج ِساحل\tCKکوک جزایر\tCLشیلی\tCMکامرون\tCNچین\tCOکلمبیا\tCRکاستاریکا\tCUکوبا\tCVکیپ ورد\tCWکوراسائو\tCXکریسمس جزیره\tCYقبرس\tCZچک جمهوری\tDEآلمان\tDJجیبوتی\tDKدانمارک\tDMدومنیکا\tDOدومنیکن جمهوری\tDZالجزیره\tECاکوادر\tEEاستونی\tEGمصر\tEHغربی صحرا\tERاریتره\tESایسپانیا\tETاتیوپی\tFIفنلاند\tFJفیجی\tFKفالکلند جزیره\u{200C}ئون\tFMمیکرونزی\tFOفارو جزایر\tFRفرانسه\tGAگابون\tGBبریتانیا\tGDگرانادا\tGEگرجستون\tGFفرانسه\u{200C}ی ِگویان\tGGگرنزی\tGHغنا\tGIجبل طارق\tGLگرینلند\tGMگامبیا\tGNگینه\tGPگوادلوپ\tGQاستوایی گینه\tGRیونان\tGSجنوبی جورجیا و جنوبی ساندویچ جزایر\tGTگواتمالا\tGUگوئام\tGWگینه بیسائو\tGYگویان\tHKهنگ کنگ\tHMهارد و مک\u{200C}دونالد جزایر\tHNهندوراس\tHRکرواسی\tHTهاییتی\tHUمجارستون\tIDاندونزی\tIEایرلند\tILایسراییل\tIMمن ِجزیره\tINهند\tIQعراق\tIRایران\tISایسلند\tITایتالیا\tJEجرسی\tJMجاماییکا\tJOاردن\tJPجاپون\tKEکنیا\tKGقرقیزستون\tKHکامبوج\tKIکیریباتی\tKMکومور\tKNسنت کیتس و نویس\tKPشمالی کُره\tKRجنوبی کُره\tKWکویت\tKYکیمن جزیره\u{200C}ئون\tKZقزاقستون\tLAلائوس\tLBلبنان\tLCسنت لوسیا\tLIلیختن اشتاین\tLKسریلانکا\tLRلیبریا\tLSلسوتو\tLTلتونی\tLUلوکزامبورگ\tLVلاتویا\tLYلیبی\tMAمراکش\tMCموناکو\tMDمولداوی\tMEمونته\u{200C}نگرو\tMFسنت مارتین\tMGماداگاسکار\tMHمارشال جزایر\tMLمالی\tMMمیانمار\tMNمغولستون\tMOماکائو (چین دله)\tMPشمالی ماریانا جزایر\tMQمارتینیک جزیره\u{200C}ئون\tMRموریتانی\tMSمونتسرات\tMTمالت\tMUمورى تيوس\tMVمالدیو\tMWمالاوی\tMXمکزیک\tMYمالزی\tMZموزامبیک\tNAنامبیا\tNCنیو کالیدونیا\tNEنیجر\tNFنورفولک جزیره\tNGنیجریه\tNIنیکاراگوئه\tNLهلند\tNOنروژ\tNPنپال\tNRنائورو\tNUنیئو\tNZنیوزلند\tOMعمان\tPAپاناما\tPEپرو\tPFفرانسه\u{200C}ی پولی\u{200C}نزی\tPGپاپوا نو گینه\tPHفیلیپین\tPKپاکستون\tPLلهستون\tPMسن پییر و میکلن\tPNپیتکارین جزایر\tPRپورتوریکو\tPSفلسطین ِسرزمین\tPTپرتغال\tPWپالائو\tPYپاراگوئه\tQAقطر\tREرئونیون\tROرومانی\tRSصربستون\tRUروسیه\tRWروآندا\tSAعربستون\tSBسلیمون جزیره\tSCسیشل\tSDسودان\tSEسوئد\tSGسنگاپور\tSHسنت هلنا\tSIاسلوونی\tSJسوالبارد و يان ماين\tSKاسلواکی\tSLسیرالئون\tSMسن مارینو\tSNسنگال\tSOسومالی\tSRسورینام\tSSجنوبی سودان\tSTسائوتومه و پرینسیپ\tSVالسالوادور\tSXسنت مارتن\tSYسوریه\tSZسوازیلند\tTCتورکس و کایکوس جزایر\tTDچاد\tTFفرانسه\u{200C}ی جنوبی مناطق\tTGتوگو\tTHتایلند\tTJتاجیکستون\tTKتوکلائو\tTLتیمور شرقی\tTMترکمونستون\tTNتونس\tTOتونگا\tTRترکیه\tTTترینیداد و توباگو\tTVتووالو\tTWتایوان\tTZتانزانیا\tUAاوکراین\tUGاوگاندا\tUMآمریکای پَرتِ\u{200C}پِلا جزیره\u{200C}ئون\tUSمتحده ایالات\tUYاروگوئه\tUZازبکستون\tVAواتیکان\tVCسنت وینسنت و گرنادین\tVEونزوئلا\tVGبریتانیای ویرجین\tVIآمریکای ویرجین\tVNویتنام\tVUوانواتو\tWFوالیس و فوتونا\tWSساموآ\tXKکوزوو\tYEیمن\tYTمایوت\tZAجنوبی افریقا\tZMزامبیا\tZWزیمبابوه
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t6
    x\tمازرونی\tمازرونی
    za\t#
    @mzn-IR\tمازرونی\tمازرونی (ایران)

    """
  }
}
