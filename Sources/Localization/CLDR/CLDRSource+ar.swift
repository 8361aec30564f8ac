// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ar`: StaticString {
    """
    #ar
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tص\tم
    d.full\t{E0}، {d} {M0} {y}
    dt.full\t{D} في {T}
    dr.full\t{E0}، {d} – \t{E0}، {d} {M0}، {y}\t{E0}، {d} {M0} – \t{E0}، {d} {M0}، {y}\t{D} – \t{D}
    dtr.full\t{D}، {h}:{n}–\t{T}\t{D}، {T}\u{2009}–\u{2009}\t{T}\t{D} في {T} – \t{D} في {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} في {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}، {h}:{n}–\t{T}\t{D}، {T}\u{2009}–\u{2009}\t{T}\t{D} في {T} – \t{D} في {T}
    d.short\t{d}\u{200F}/{m}\u{200F}/{y}
    dt.short\t{D}، {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}، {h}:{n}–\t{T}\t{D}، {T}\u{2009}–\u{2009}\t{T}\t{D}، {T} – \t{D}، {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t0\t1
    M0\tيناير\tفبراير\tمارس\tأبريل\tمايو\tيونيو\tيوليو\tأغسطس\tسبتمبر\tأكتوبر\tنوفمبر\tديسمبر
    M1\tي\tف\tم\tأ\tو\tن\tل\tغ\tس\tك\tب\tد
    E\t0\t0\t1
    E0\tالاثنين\tالثلاثاء\tالأربعاء\tالخميس\tالجمعة\tالسبت\tالأحد
    E1\tن\tث\tر\tخ\tج\tس\tح
    gmt\tغرينتش\tغرينتش+\tغرينتش-\t:\t\t1
    nu\tlatn\tarab
    n.latn\t\u{200E}-#\t.\t,\t3\t3\t1
    p.latn\t#\u{200E}%\u{200E}\t\u{200E}-#\u{200E}%\u{200E}
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t.\t,\t3\t3\t1
    n.arab\t\u{61C}-#\t٫\t٬\t3\t3\t1
    p.arab\t#٪\u{61C}\t\u{61C}-#٪\u{61C}
    c.arab\t\u{200F}#\u{A0}¤\t\u{61C}-\u{200F}#\u{A0}¤\t٫\t٬\t3\t3\t1
    s\tAEDد.إ.\u{200F}\tAUDAU$\tBHDد.ب.\u{200F}\tBRLR$\tCADCA$\tCNYCN¥\tDZDد.ج.\u{200F}\tEGPج.م.\u{200F}\tEUR€\tGBPUK£\tHKDHK$\tILS₪\tINR₹\tIQDد.ع.\u{200F}\tIRRر.إ.\tJODد.أ.\u{200F}\tJPYJP¥\tKRW₩\tKWDد.ك.\u{200F}\tLBPل.ل.\u{200F}\tLYDد.ل.\u{200F}\tMADد.م.\u{200F}\tMRUأ.م.\tMXNMX$\tNZDNZ$\tOMRر.ع.\u{200F}\tQARر.ق.\u{200F}\tSARر.س.\u{200F}\tSDGج.س.\tSYPل.س.\u{200F}\tTHB฿\tTNDد.ت.\u{200F}\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF\tYERر.ي.\u{200F}
    r\tADأندورا\tAEالإمارات العربية المتحدة\tAFأفغانستان\tAGأنتيغوا وبربودا\tAIأنغويلا\tALألبانيا\tAMأرمينيا\tAOأنغولا\tAQأنتاركتيكا\tARالأرجنتين\tASساموا الأمريكية\tATالنمسا\tAUأستراليا\tAWأروبا\tAXجزر آلاند\tAZأذربيجان\tBAالبوسنة والهرسك\tBBبربادوس\tBDبنغلاديش\tBEبلجيكا\tBFبوركينا فاسو\tBGبلغاريا\tBHالبحرين\tBIبوروندي\tBJبنين\tBLسان بارتليمي\tBMبرمودا\tBNبروناي\tBOبوليفيا\tBQهولندا الكاريبية\tBRالبرازيل\tBSجزر البهاما\tBTبوتان\tBVجزيرة بوفيه\tBWبوتسوانا\tBYبيلاروس\tBZبليز\tCAكندا\tCCجزر كوكوس (كيلينغ)\tCDالكونغو - كينشاسا\tCFجمهورية أفريقيا الوسطى\tCGالكونغو - برازافيل\tCHسويسرا\tCIساحل العاج\tCKجزر كوك\tCLتشيلي\tCMالكاميرون\tCNالصين\tCOكولومبيا\tCRكوستاريكا\tCUكوبا\tCVالرأس الأخضر\tCWكوراساو\tCXجزيرة كريسماس\tCYقبرص\tCZالتشيك\tDEألمانيا\tDJجيبوتي\tDKالدانمرك\tDMدومينيكا\tDOجمهورية الدومينيكان\tDZالجزائر\tECالإكوادور\tEEإستونيا\tEGمصر\tEHالصحراء الغربية\tERإريتريا\tESإسبانيا\tETإثيوبيا\tFIفنلندا\tFJفيجي\tFKجزر فوكلاند\tFMميكرونيزيا\tFOجزر فارو\tFRفرنسا\tGAالغابون\tGBالمملكة المتحدة\tGDغرينادا\tGEجورجيا\tGFغويانا الفرنسية\tGGغيرنزي\tGHغانا\tGIجبل طارق\tGLغرينلاند\tGMغامبيا\tGNغينيا\tGPغوادلوب\tGQغينيا الاستوائية\tGRاليونان\tGSجورجيا الجنوبية وجزر ساندويتش الجنوبية\tGTغواتيمالا\tGUغوام\tGWغينيا بيساو\tGYغيانا\tHKهونغ كونغ الصينية (منطقة إدارية خاصة)\tHMجزيرة هيرد وجزر ماكدونالد\tHNهندوراس\tHRكرواتيا\tHTهايتي\tHUهنغاريا\tIDإندونيسيا\tIEأيرلندا\tILإسرائيل\tIMجزيرة مان\tINالهند\tIOالإقليم البريطاني في المحيط الهندي\tIQالعراق\tIRإيران\tISآيسلندا\tITإيطاليا\tJEجيرسي\tJMجامايكا\tJOالأردن\tJPاليابان\tKEكينيا\tKGقيرغيزستان\tKHكمبوديا\tKIكيريباتي\tKMجزر القمر\tKNسانت كيتس ونيفيس\tKPكوريا الشمالية\tKRكوريا الجنوبية\tKWالكويت\tKYجزر كايمان\tKZكازاخستان\tLAلاوس\tLBلبنان\tLCسانت لوسيا\tLIليختنشتاين\tLKسريلانكا\tLRليبيريا\tLSليسوتو\tLTليتوانيا\tLUلوكسمبورغ\tLVلاتفيا\tLYليبيا\tMAالمغرب\tMCموناكو\tMDمولدوفا\tMEالجبل الأسود\tMFسان مارتن\tMGمدغشقر\tMHجزر مارشال\tMKمقدونيا الشمالية\tMLمالي\tMMميانمار (بورما)\tMNمنغوليا\tMOمنطقة ماكاو الإدارية الخاصة\tMPجزر ماريانا الشمالية\tMQجزر المارتينيك\tMRموريتانيا\tMSمونتسرات\tMTمالطا\tMUموريشيوس\tMVجزر المالديف\tMWملاوي\tMXالمكسيك\tMYماليزيا\tMZموزمبيق\tNAناميبيا\tNCكاليدونيا الجديدة\tNEالنيجر\tNFجزيرة نورفولك\tNGنيجيريا\tNIنيكاراغوا\tNLهولندا\tNOالنرويج\tNPنيبال\tNRناورو\tNUنيوي\tNZنيوزيلندا\tOMعُمان\tPAبنما\tPEبيرو\tPFبولينيزيا الفرنسية\tPGبابوا غينيا الجديدة\tPHالفلبين\tPKباكستان\tPLبولندا\tPMسان بيير ومكويلون\tPNجزر بيتكيرن\tPRبورتوريكو\tPSالأراضي الفلسطينية\tPTالبرتغال\tPWبالاو\tPYباراغواي\tQAقطر\tREروينيون\tROرومانيا\tRSصربيا\tRUروسيا\tRWرواندا\tSAالمملكة العربية السعودية\tSBجزر سليمان\tSCسيشل\tSDالسودان\tSEالسويد\tSGسنغافورة\tSHسانت هيلينا\tSIسلوفينيا\tSJسفالبارد وجان ماين\tSKسلوفاكيا\tSLسيراليون\tSMسان مارينو\tSNالسنغال\tSOالصومال\tSRسورينام\tSSجنوب السودان\tSTساو تومي وبرينسيبي\tSVالسلفادور\tSXسانت مارتن\tSYسوريا\tSZإسواتيني\tTCجزر توركس وكايكوس\tTDتشاد\tTFالأقاليم الجنوبية الفرنسية\tTGتوغو\tTHتايلاند\tTJطاجيكستان\tTKتوكيلاو\tTLتيمور - ليشتي\tTMتركمانستان\tTNتونس\tTOتونغا\tTRتركيا\tTTترينيداد وتوباغو\tTVتوفالو\tTWتايوان\tTZتنزانيا\tUAأوكرانيا\tUGأوغندا\tUMجزر الولايات المتحدة النائية\tUSالولايات المتحدة\tUYأورغواي\tUZأوزبكستان\tVAالفاتيكان\tVCسانت فنسنت وجزر غرينادين\tVEفنزويلا\tVGجزر فيرجن البريطانية\tVIجزر فيرجن الأمريكية\tVNفيتنام\tVUفانواتو\tWFجزر والس وفوتونا\tWSساموا\tXKكوسوفو\tYEاليمن\tYTمايوت\tZAجنوب أفريقيا\tZMزامبيا\tZWزيمبابوي
    l\t و\t\t و\t و\t و\t
    lo\t أو \t\t أو \t أو \t أو \t
    w\t6
    x\tالعربية\tالعربية
    @ar-001\tالعربية\tالعربية (العالم)
    @ar-AE\tالعربية\tالعربية (الإمارات العربية المتحدة)
    @ar-EH\tالعربية\tالعربية (الصحراء الغربية)
    w\t1
    @ar-BH\tالعربية\tالعربية (البحرين)
    @ar-EG\tالعربية\tالعربية (مصر)
    @ar-KW\tالعربية\tالعربية (الكويت)
    @ar-OM\tالعربية\tالعربية (عُمان)
    @ar-QA\tالعربية\tالعربية (قطر)
    @ar-SD\tالعربية\tالعربية (السودان)
    nu\tarab\tlatn
    @ar-DJ\tالعربية\tالعربية (جيبوتي)
    nu\tarab\tlatn
    s\tDJFFdj
    @ar-DZ\tالعربية\tالعربية (الجزائر)
    M0\tجانفي\tفيفري\tمارس\tأفريل\tماي\tجوان\tجويلية\tأوت\tسبتمبر\tأكتوبر\tنوفمبر\tديسمبر
    M1\tج\tف\tم\tأ\tم\tج\tج\tأ\tس\tأ\tن\tد
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    @ar-ER\tالعربية\tالعربية (إريتريا)
    nu\tarab\tlatn
    s\tERNNfk
    w\t1
    @ar-IL\tالعربية\tالعربية (إسرائيل)
    t\t{H}:{n}
    dtr.full\t{D}، {HH}:{n}–\t{HH}:{n}\t{D}، {HH}:{n}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.long\t{D}، {HH}:{n}–\t{HH}:{n}\t{D}، {HH}:{n}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.short\t{D}، {HH}:{n}–\t{HH}:{n}\t{D}، {HH}:{n}–\t{T}\t{D}، {T} – \t{D}، {T}
    nu\tarab\tlatn
    w\t7
    @ar-IQ\tالعربية\tالعربية (العراق)
    M\t0\t0\t2
    M0\tكانون الثاني\tشباط\tآذار\tنيسان\tأيار\tحزيران\tتموز\tآب\tأيلول\tتشرين الأول\tتشرين الثاني\tكانون الأول
    M2\tك\tش\tآ\tن\tأ\tح\tت\tآ\tأ\tت\tت\tك
    nu\tarab\tlatn
    @ar-JO\tالعربية\tالعربية (الأردن)
    @ar-SY\tالعربية\tالعربية (سوريا)
    M0\tكانون الثاني\tشباط\tآذار\tنيسان\tأيار\tحزيران\tتموز\tآب\tأيلول\tتشرين الأول\tتشرين الثاني\tكانون الأول
    M1\tك\tش\tآ\tن\tأ\tح\tت\tآ\tأ\tت\tت\tك
    nu\tarab\tlatn
    @ar-KM\tالعربية\tالعربية (جزر القمر)
    t\t{HH}:{n}
    dtr.full\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.long\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.short\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D}، {T} – \t{D}، {T}
    nu\tarab\tlatn
    s\tKMFCF
    w\t1
    @ar-LB\tالعربية\tالعربية (لبنان)
    M0\tكانون الثاني\tشباط\tآذار\tنيسان\tأيار\tحزيران\tتموز\tآب\tأيلول\tتشرين الأول\tتشرين الثاني\tكانون الأول
    M1\tك\tش\tآ\tن\tأ\tح\tت\tآ\tأ\tت\tت\tك
    nu\tarab\tlatn
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tSDG
    w\t1
    @ar-LY\tالعربية\tالعربية (ليبيا)
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    r\tMSمونتيسيرات\tUYأوروغواي
    @ar-MA\tالعربية\tالعربية (المغرب)
    t\t{HH}:{n}
    dtr.full\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.long\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D} في {T} – \t{D} في {T}
    dtr.short\t{D}، {T}–\t{T}\t{D}، {T}–\t{T}\t{D}، {T} – \t{D}، {T}
    M0\tيناير\tفبراير\tمارس\tأبريل\tماي\tيونيو\tيوليوز\tغشت\tشتنبر\tأكتوبر\tنونبر\tدجنبر
    M1\tي\tف\tم\tأ\tم\tن\tل\tغ\tش\tك\tب\tد
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    w\t1
    @ar-MR\tالعربية\tالعربية (موريتانيا)
    M0\tيناير\tفبراير\tمارس\tإبريل\tمايو\tيونيو\tيوليو\tأغشت\tشتمبر\tأكتوبر\tنوفمبر\tدجمبر
    M1\tي\tف\tم\tإ\tو\tن\tل\tغ\tش\tك\tب\tد
    nu\tarab\tlatn
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    w\t1
    @ar-PS\tالعربية\tالعربية (الأراضي الفلسطينية)
    M0\tكانون الثاني\tشباط\tآذار\tنيسان\tأيار\tحزيران\tتموز\tآب\tأيلول\tتشرين الأول\tتشرين الثاني\tكانون الأول
    M1\tك\tش\tآ\tن\tأ\tح\tت\tآ\tأ\tت\tت\tك
    nu\tarab\tlatn
    w\t1
    @ar-SA\tالعربية\tالعربية (المملكة العربية السعودية)
    nu\tarab\tlatn
    p.latn\t#٪\t\u{200E}-#٪
    r\tMOماكاو الصينية (منطقة إدارية خاصة)\tMSمونتيسيرات\tUYأوروغواي
    w\t7
    @ar-SO\tالعربية\tالعربية (الصومال)
    nu\tarab\tlatn
    p.latn\t#٪\t\u{200E}-#٪
    s\tSOSS
    w\t1
    @ar-SS\tالعربية\tالعربية (جنوب السودان)
    nu\tarab\tlatn
    s\tGBPGB£\tSSP£
    w\t1
    @ar-TD\tالعربية\tالعربية (تشاد)
    nu\tarab\tlatn
    w\t1
    @ar-TN\tالعربية\tالعربية (تونس)
    M0\tجانفي\tفيفري\tمارس\tأفريل\tماي\tجوان\tجويلية\tأوت\tسبتمبر\tأكتوبر\tنوفمبر\tديسمبر
    M1\tج\tف\tم\tأ\tم\tج\tج\tأ\tس\tأ\tن\tد
    n.latn\t\u{200E}-#\t,\t.\t3\t3\t1
    c.latn\t\u{200F}#\u{A0}¤\t\u{200F}\u{200E}-#\u{A0}¤\t,\t.\t3\t3\t1
    w\t1
    @ar-YE\tالعربية\tالعربية (اليمن)
    nu\tarab\tlatn
    w\t7

    """
  }
}
