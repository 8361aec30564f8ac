// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fa`: StaticString {
    """
    #fa
    t\t{H}:{n}
    d.full\t{E0} {d} {M1} {y}
    dt.full\t{D} ساعت {T}
    dr.full\t{E0} {d} \t{M0} تا {D}\t{E0} {d} {M0} تا \t{D}\t{D} تا \t{D}
    dtr.full\t{D}،\u{200F} {T} تا \t{T}\t{D}،\u{200F} {T} تا \t{T}\t{D} ساعت {T} تا \t{D} ساعت {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} ساعت {T}
    dr.long\t{d} تا \t{D}\t{d} {M0} تا \t{D}\t{D} تا \t{D}
    dtr.long\t{D}،\u{200F} {T} تا \t{T}\t{D}،\u{200F} {T} تا \t{T}\t{D} ساعت {T} تا \t{D} ساعت {T}
    d.short\t{y}/{m}/{d}
    dt.short\t{D}, {T}
    dr.short\t{D} تا \t{D}\t{D} تا \t{D}\t{D} تا \t{D}
    dtr.short\t{D}،\u{200F} {T} تا \t{T}\t{D}،\u{200F} {T} تا \t{T}\t{D}, {T} تا \t{D}, {T}
    my\t{M1} {y}
    mr\t{M1} تا \t{M1} {y}\t{M1} {y} تا \t{M1} {y}
    M\t0\t0\t2
    M0\tژانویه\tفوریه\tمارس\tآوریل\tمه\tژوئن\tژوئیه\tاوت\tسپتامبر\tاکتبر\tنوامبر\tدسامبر
    M1\tژانویهٔ\tفوریهٔ\tمارس\tآوریل\tمهٔ\tژوئن\tژوئیهٔ\tاوت\tسپتامبر\tاکتبر\tنوامبر\tدسامبر
    M2\tژ\tف\tم\tآ\tم\tژ\tژ\tا\tس\tا\tن\tد
    E\t0\t0\t1
    E0\tدوشنبه\tسه\u{200C}شنبه\tچهارشنبه\tپنجشنبه\tجمعه\tشنبه\tیکشنبه
    E1\tد\tس\tچ\tپ\tج\tش\tی
    gmt\tگرینویچ\t\u{200E}+\t\u{200E}−\t:\t گرینویچ\t1
    nu\tarabext\tlatn
    n.arabext\t\u{200E}−#\t٫\t٬\t3\t3\t1
    p.arabext\t#٪\t\u{200E}−#٪
    c.arabext\t\u{200E}¤#\t\u{200E}−\u{200E}¤#\t٫\t٬\t3\t3\t1
    n.latn\t\u{200E}−#\t.\t,\t3\t3\t1
    p.latn\t#%\t\u{200E}−#%
    c.latn\t\u{200E}¤\u{A0}#\t\u{200E}−\u{200E}¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAFN؋\tAUDA$\tBRLR$\tCAD$CA\tCNY¥CN\tEUR€\tGBP£\tHKD$HK\tILS₪\tINR₹\tIRRریال\tJPY¥\tKRW₩\tMXN$MX\tNZD$NZ\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCD$EC\tXCGCg.\tXOFفرانک\u{202F}CFA\tXPFCFPF
    r\tADآندورا\tAEامارات متحدهٔ عربی\tAFافغانستان\tAGآنتیگوا و باربودا\tAIآنگویلا\tALآلبانی\tAMارمنستان\tAOآنگولا\tAQجنوبگان\tARآرژانتین\tASساموآی امریکا\tATاتریش\tAUاسترالیا\tAWآروبا\tAXجزایر آلاند\tAZجمهوری آذربایجان\tBAبوسنی و هرزگوین\tBBباربادوس\tBDبنگلادش\tBEبلژیک\tBFبورکینافاسو\tBGبلغارستان\tBHبحرین\tBIبوروندی\tBJبنین\tBLسن بارتلمی\tBMبرمودا\tBNبرونئی\tBOبولیوی\tBQجزایر کارائیب هلند\tBRبرزیل\tBSباهاما\tBTبوتان\tBVجزیرهٔ بووه\tBWبوتسوانا\tBYبلاروس\tBZبلیز\tCAکانادا\tCCجزایر کوکوس\tCDکنگو - کینشاسا\tCFجمهوری افریقای مرکزی\tCGکنگو - برازویل\tCHسوئیس\tCIساحل عاج\tCKجزایر کوک\tCLشیلی\tCMکامرون\tCNچین\tCOکلمبیا\tCRکاستاریکا\tCUکوبا\tCVکیپ\u{200C}ورد\tCWکوراسائو\tCXجزیرهٔ کریسمس\tCYقبرس\tCZچک\tDEآلمان\tDJجیبوتی\tDKدانمارک\tDMدومینیکا\tDOجمهوری دومینیکن\tDZالجزایر\tECاکوادور\tEEاستونی\tEGمصر\tEHصحرای غربی\tERاریتره\tESاسپانیا\tETاتیوپی\tFIفنلاند\tFJفیجی\tFKجزایر فالکلند\tFMمیکرونزی\tFOجزایر فارو\tFRفرانسه\tGAگابن\tGBبریتانیا\tGDگرنادا\tGEگرجستان\tGFگویان فرانسه\tGGگرنزی\tGHغنا\tGIجبل\u{200C}الطارق\tGLگرینلند\tGMگامبیا\tGNگینه\tGPگوادلوپ\tGQگینهٔ استوایی\tGRیونان\tGSجورجیای جنوبی و جزایر ساندویچ جنوبی\tGTگواتمالا\tGUگوام\tGWگینهٔ بیسائو\tGYگویان\tHKهنگ\u{200C}کنگ، منطقهٔ ویژهٔ اداری چین\tHMهرد و جزایر مک\u{200C}دونالد\tHNهندوراس\tHRکرواسی\tHTهائیتی\tHUمجارستان\tIDاندونزی\tIEایرلند\tILاسرائیل\tIMجزیرهٔ من\tINهند\tIOقلمرو بریتانیا در اقیانوس هند\tIQعراق\tIRایران\tISایسلند\tITایتالیا\tJEجرزی\tJMجامائیکا\tJOاردن\tJPژاپن\tKEکنیا\tKGقرقیزستان\tKHکامبوج\tKIکیریباتی\tKMکومور\tKNسنت کیتس و نویس\tKPکرهٔ شمالی\tKRکرهٔ جنوبی\tKWکویت\tKYجزایر کِیمن\tKZقزاقستان\tLAلائوس\tLBلبنان\tLCسنت لوسیا\tLIلیختن\u{200C}اشتاین\tLKسری\u{200C}لانکا\tLRلیبریا\tLSلسوتو\tLTلیتوانی\tLUلوکزامبورگ\tLVلتونی\tLYلیبی\tMAمراکش\tMCموناکو\tMDمولداوی\tMEمونته\u{200C}نگرو\tMFسنت مارتین\tMGماداگاسکار\tMHجزایر مارشال\tMKمقدونیهٔ شمالی\tMLمالی\tMMمیانمار (برمه)\tMNمغولستان\tMOماکائو، منطقهٔ ویژهٔ اداری چین\tMPجزایر ماریانای شمالی\tMQمارتینیک\tMRموریتانی\tMSمونت\u{200C}سرات\tMTمالت\tMUموریس\tMVمالدیو\tMWمالاوی\tMXمکزیک\tMYمالزی\tMZموزامبیک\tNAنامیبیا\tNCکالدونیای جدید\tNEنیجر\tNFجزیرهٔ نورفولک\tNGنیجریه\tNIنیکاراگوئه\tNLهلند\tNOنروژ\tNPنپال\tNRنائورو\tNUنیوئه\tNZنیوزیلند\tOMعمان\tPAپاناما\tPEپرو\tPFپلی\u{200C}نزی فرانسه\tPGپاپوا گینهٔ نو\tPHفیلیپین\tPKپاکستان\tPLلهستان\tPMسن پیر و میکلن\tPNجزایر پیت\u{200C}کرن\tPRپورتوریکو\tPSسرزمین\u{200C}های فلسطینی\tPTپرتغال\tPWپالائو\tPYپاراگوئه\tQAقطر\tREرئونیون\tROرومانی\tRSصربستان\tRUروسیه\tRWرواندا\tSAعربستان سعودی\tSBجزایر سلیمان\tSCسیشل\tSDسودان\tSEسوئد\tSGسنگاپور\tSHسنت هلن\tSIاسلوونی\tSJسوالبارد و یان ماین\tSKاسلواکی\tSLسیرالئون\tSMسان\u{200C}مارینو\tSNسنگال\tSOسومالی\tSRسورینام\tSSسودان جنوبی\tSTسائوتومه و پرینسیپ\tSVالسالوادور\tSXسنت مارتن\tSYسوریه\tSZاسواتینی\tTCجزایر تورکس و کایکوس\tTDچاد\tTFسرزمین\u{200C}های جنوبی فرانسه\tTGتوگو\tTHتایلند\tTJتاجیکستان\tTKتوکلائو\tTLتیمور-لسته\tTMترکمنستان\tTNتونس\tTOتونگا\tTRترکیه\tTTترینیداد و توباگو\tTVتووالو\tTWتایوان\tTZتانزانیا\tUAاوکراین\tUGاوگاندا\tUMجزایر دورافتادهٔ ایالات متحده\tUSایالات متحده\tUYاروگوئه\tUZازبکستان\tVAواتیکان\tVCسنت وینسنت و گرنادین\tVEونزوئلا\tVGجزایر ویرجین بریتانیا\tVIجزایر ویرجین ایالات متحده\tVNویتنام\tVUوانواتو\tWFوالیس و فوتونا\tWSساموآ\tXKکوزوو\tYEیمن\tYTمایوت\tZAافریقای جنوبی\tZMزامبیا\tZWزیمبابوه
    l\t و \t\t،\u{200F} \t،\u{200F} \t، و \t
    lo\t یا \t\t،\u{200F} \t،\u{200F} \t، یا \t
    w\t6
    x\tفارسی\tفارسی
    @fa-AF\tفارسی\tفارسی (افغانستان)
    d.full\t{E0} {d} {M0} {y}
    d.long\t{d} {M0} {y}
    dtr.short\t{m}/{d}/{y}،\u{200F} {T} تا \t{T}\t{m}/{d}/{y}،\u{200F} {T} تا \t{T}\t{m}/{d}/{y}, {T} تا \t{m}/{d}/{y}, {T}
    my\t{M0} {y}
    mr\t{M0} تا \t{M0} {y}\t{M0} {y} تا \t{M0} {y}
    M0\tجنوری\tفبروری\tمارچ\tاپریل\tمی\tجون\tجولای\tاگست\tسپتمبر\tاکتوبر\tنومبر\tدسمبر
    M2\tج\tف\tم\tا\tم\tج\tج\tا\tس\tا\tن\tد
    c.arabext\t¤\u{A0}#\t\u{200E}−¤\u{A0}#\t٫\t٬\t3\t3\t1
    c.latn\t¤\u{A0}#\t\u{200E}−¤\u{A0}#\t.\t,\t3\t3\t1
    r\tADاندورا\tAGانتیگوا و باربودا\tALالبانیا\tAOانگولا\tAQانترکتیکا\tARارجنتاین\tBAبوسنیا و هرزه\u{200C}گوینا\tBDبنگله\u{200C}دیش\tBEبلجیم\tBGبلغاریا\tBNبرونی\tBOبولیویا\tBRبرازیل\tBSبهاماس\tCDکانگو - کینشاسا\tCGکانگو - برازویل\tCHسویس\tCLچلی\tCOکولمبیا\tCRکاستریکا\tCUکیوبا\tDKدنمارک\tEEاستونیا\tERاریتریا\tESهسپانیه\tETایتوپیا\tFIفنلند\tFMمیکرونزیا\tGDگرینادا\tGHگانا\tGNگینیا\tGQگینیا استوایی\tGTگواتیمالا\tGWگینیا بیسائو\tGYگیانا\tHKهانگ کانگ، ناحیهٔ ویژهٔ حکومتی چین\tHNهاندوراس\tHRکروشیا\tHTهایتی\tIDاندونیزیا\tIEآیرلند\tISآیسلند\tJPجاپان\tKEکینیا\tKHکمپوچیا\tKPکوریای شمالی\tKRکوریای جنوبی\tLKسریلانکا\tLSلیسوتو\tLTلتوانیا\tLVلاتویا\tLYلیبیا\tMGمادغاسکر\tMNمنگولیا\tMRموریتانیا\tMTمالتا\tMXمکسیکو\tMYمالیزیا\tMZموزمبیق\tNGنیجریا\tNIنیکاراگوا\tNLهالند\tNOناروی\tNPنیپال\tNZزیلاند جدید\tPAپانامه\tPEپیرو\tPGپاپوا نیو گینیا\tPLپولند\tPTپرتگال\tPYپاراگوای\tROرومانیا\tSEسویدن\tSGسینگاپور\tSIسلونیا\tSJاسوالبارد و جان ماین\tSKسلواکیا\tSLسیرالیون\tSNسینیگال\tSOسومالیه\tSVالسلوادور\tTJتاجکستان\tUGیوگاندا\tUYیوروگوای\tVCسنت وینسنت و گرنادین\u{200C}ها\tVEونزویلا\tXKکوسوا\tZWزیمبابوی
    @fa-IR\tفارسی\tفارسی (ایران)

    """
  }
}
